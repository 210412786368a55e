"""Words that aren't the poster's own are blanked, and every offset stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching import Matcher
from app.matching.markup import own_words
from app.post import MARKUPS, Markup
from tests.matching.library import ANSWERS

MATCHER = Matcher(ANSWERS)


@given(
    text=st.lists(st.sampled_from([*"[]<>/`~>\n &;ab", "quote", "code", "http://", "pre"])).map(
        "".join
    ),
    markup=st.sampled_from(MARKUPS),
)
def test_the_result_is_as_long_and_has_no_new_words(text: str, markup: Markup) -> None:
    blanked = own_words(text, markup)
    assert len(blanked) == len(text)
    assert all(b in (a, " ") for a, b in zip(text, blanked, strict=True))


@pytest.mark.parametrize(
    ("post", "markup", "left"),
    [
        ("[b]sore[/b] [url=http://a.b/heat]shins[/url]", "bbcode", "sore shins"),
        ("[quote=Ann]hot [quote]x[/quote] weather[/quote] sore shins", "bbcode", "sore shins"),
        ("<p>sore <b class='x'>shins</b>&nbsp;</p>", "html", "sore shins"),
        ("<blockquote>heat</blockquote>sore<br>shins", "html", "sore shins"),
        ("> heat and more\nsore `code` shins", "markdown", "sore shins"),
        ("```\nheat\n```\nsore shins", "markdown", "sore shins"),
        ("see https://x.example/heat-wave sore shins", "text", "see sore shins"),
        ("[quote]never closed sore shins", "auto", "never closed sore shins"),
        ("a < b and c > d", "auto", "a < b and c > d"),
        ("sore shins\n\n-- \nheat lover, 3:30\nsummer runner", "auto", "sore shins"),
        ("sore shins\n___\nheat lover", "text", "sore shins"),
        ("sore shins\nSent from my phone", "auto", "sore shins"),
        ("one\n--\n" + "line\n" * 9, "text", "one -- " + "line " * 9),
        ("2026-11-25 10:00:01 ERROR heat\n  at run.Heat(x)\nsore shins", "auto", "sore shins"),
    ],
)
def test_what_is_left(post: str, markup: Markup, left: str) -> None:
    assert own_words(post, markup).split() == left.split()


def test_quoted_words_match_nothing() -> None:
    quoted = "[quote]Summer running in hot weather, the heat![/quote] My shin splints are back."
    result = MATCHER.match(quoted)
    assert result.matches[0].answer.id == "shin-splints"
    assert all(e.start >= quoted.index("My") for m in result.matches for e in m.evidence)
