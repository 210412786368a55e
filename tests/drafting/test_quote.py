"""A question as one quoted line: short, from its first telling word on, and always text."""

import pytest
from hypothesis import given

from app.drafting import QUOTE_LIMIT, render
from app.drafting.quote import quote
from tests.hostile.documents import documents

KNEE = "My knee hurts on the outside whenever I run downhill"


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Hi all, my calves lock up.", "> My calves lock up."),
        ("Hello everyone! And another thing: my knee clicks.", "> My knee clicks."),
        ("also which shoes\n  should I buy?", "> Which shoes should I buy?"),
        ("Hi", "> Hi"),
        ("2:25 is my best", "> 2:25 is my best"),
        ("1. shoes?", "> 1\\. shoes?"),
        ("...", ""),
        ("", ""),
        (
            f"{KNEE}, mostly after twenty minutes or so",
            f"> {KNEE}, mostly after twenty minutes or so",
        ),
        (f"{KNEE}, and only ever after about forty minutes", f"> {KNEE} …"),
        (
            f"{KNEE} for more than forty minutes or so these days",
            f"> {KNEE} for more than forty minutes or so …",
        ),
        ("word " * 30, "> Word" + " word" * 16 + " …"),
    ],
)
def test_a_question_becomes_a_line(words: str, quoted: str) -> None:
    assert quote(words) == quoted


@given(documents())
def test_what_is_quoted_is_one_line_of_text_in_every_format(words: str) -> None:
    line = quote(words)
    assert "\n" not in line
    plain = render(line, "text")
    assert len(plain) <= QUOTE_LIMIT + 2
    html = render(line, "html")
    tags = html.replace("<blockquote>", "").replace("</blockquote>", "")
    assert "<" not in tags.replace("<p>", "").replace("</p>", "")
