"""The sample library in every format: the same words, lists and links, and no foreign markup."""

import html
import re
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.drafting import render
from app.drafting.variables import escape
from app.forum import FORMATS, Format
from tests.drafting.golden import GOLDEN, answers, drafted, files
from tests.drafting.outline import Outline, outline

NAMES = sorted(answers())
MARKED: list[Format] = ["reddit", "bbcode", "html"]


def test_the_golden_files_are_those_of_the_library() -> None:
    assert sorted(GOLDEN.glob("*/*.txt")) == sorted(path for path, _ in files())


@pytest.mark.parametrize("format", FORMATS)
def test_golden(format: Format) -> None:
    for path, text in files():
        if path.parent.name == format:
            assert path.read_text(encoding="utf-8") == text, path.name


def source(name: str) -> Outline:
    return outline(drafted(name, "markdown").markdown, "markdown")


@pytest.mark.parametrize("name", NAMES)
def test_the_source_has_what_is_compared(name: str) -> None:
    """So that a comparison below can't hold for want of anything to compare."""
    found = source(name)
    assert len(found.blocks) >= 8 and len(found.bold) >= 2 and found.links
    assert any(path and path[-1][:2] in ("ul", "ol") for path, _ in found.blocks)


@pytest.mark.parametrize("format", MARKED)
@pytest.mark.parametrize("name", NAMES)
def test_words_lists_bold_and_links_are_the_same(name: str, format: Format) -> None:
    assert outline(drafted(name, format).text, format) == source(name)


ADDRESS = re.compile(r" \((https?://[^\s)]+)\)")


@pytest.mark.parametrize("name", NAMES)
def test_plain_text_has_the_same_words_and_lists_and_its_addresses(name: str) -> None:
    text, expected = drafted(name, "text").text, source(name)
    assert outline(ADDRESS.sub("", text), "text").blocks == expected.blocks
    assert ADDRESS.findall(text) == [url for shown, url in expected.links if shown != url]


TAG = r"</?[a-z][a-z0-9]*(?: [a-z]+=\"[^\"]*\")*>"
MARKDOWN = r"\*\*|\]\(|~~|`|^#|\\|^ *[-*+] |^ *\d+\. "
BBCODE = r"\[/?(?:b|i|s|u|url|list|quote|code|\*)(?:=[^\]]*)?\]|\u200b"
ENTITY = r"&#?\w+;"
FOREIGN: dict[Format, str] = {
    "markdown": f"{TAG}|{BBCODE}|{ENTITY}",
    "reddit": f"{TAG}|{BBCODE}|{ENTITY}",
    "bbcode": f"{TAG}|{MARKDOWN}|{ENTITY}",
    "html": rf"{BBCODE}|{MARKDOWN}",
    "text": rf"{TAG}|{BBCODE}|{ENTITY}|\*\*|\]\(|~~|`|^#|\\",
}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_no_markup_of_another_dialect(name: str, format: Format) -> None:
    text = drafted(name, format).text
    if format == "html":
        text = html.unescape(re.sub(TAG, "", text))
    # The poster's name is full of markup, and is to be shown as it is.
    body = text.replace("[\u200b", "[").split("\n\n" if format != "html" else "\n", 1)[1]
    found = re.search(FOREIGN[format], body, re.MULTILINE)
    assert not found, found


@pytest.mark.parametrize("format", FORMATS)
def test_a_name_full_of_markup_is_shown_as_it_is(format: Format) -> None:
    first = outline(drafted("plantar-fasciitis", format).text, format).blocks[0]
    assert first == ((), "Hi Sam [b]_R_[/b] *x*,")


WORDS = st.text("ab1 .-+#>*_[]()|!^~`<>&=:/\\\"'é", min_size=1, max_size=12).filter(
    lambda text: any(c.isalnum() for c in text)
)


@st.composite
def nested(draw: st.DrawFn, starts: Sequence[int], depth: int = 0) -> str:
    """Paragraphs, lists in lists, and quotes, of words that are full of signs."""
    blocks = []
    for _ in range(draw(st.integers(1, 3 - depth // 2))):
        kind = draw(
            st.sampled_from(["words", "bold", "ul", "ol", "quote"][: 5 if depth < 4 else 2])
        )
        words = escape(draw(WORDS))
        if kind in ("ul", "ol"):
            bullets, start = draw(st.sampled_from("-*+")), draw(st.sampled_from(starts))
            items = draw(st.lists(nested(starts, depth + 1), min_size=1, max_size=3))
            marks = [f"{start + n}." if kind == "ol" else bullets for n in range(len(items))]
            blocks.append("\n".join(map(hung, marks, items)))
        elif kind == "quote":
            inner = draw(nested(starts, depth + 1))
            blocks.append("\n".join(f"> {line}" for line in inner.split("\n")))
        else:
            blocks.append(f"**{words}**" if kind == "bold" else words)
    return "\n\n".join(blocks)


def hung(mark: str, words: str) -> str:
    """A list item: its mark, and its words behind it."""
    first, *rest = words.split("\n")
    indent = " " * (len(mark) + 1)
    return "\n".join([f"{mark} {first}", *(indent + line if line else "" for line in rest)])


PATIENT = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(nested([1, 2, 9, 99]))
@PATIENT
def test_nesting_and_numbers_survive(markdown: str) -> None:
    expected = outline(markdown, "markdown").blocks
    assert outline(render(markdown, "reddit"), "reddit").blocks == expected
    assert outline(render(markdown, "html"), "html").blocks == expected


@given(nested([1]))
@PATIENT
def test_nesting_survives_in_bbcode(markdown: str) -> None:
    expected = outline(markdown, "markdown").blocks
    assert outline(render(markdown, "bbcode"), "bbcode").blocks == expected
