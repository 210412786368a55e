"""HTML from Markdown: raw HTML is text, blanks are marked; tests/hostile has what does harm."""

from collections.abc import Callable

import html5lib
import pytest

from app.drafting import preview, render
from tests.hostile.harmless import assert_harmless_html

REL = "noopener noreferrer nofollow"


def for_a_forum(markdown: str) -> str:
    return render(markdown, "html")


@pytest.mark.parametrize("made", [preview, for_a_forum])
def test_raw_html_is_shown_as_text(made: Callable[[str], str]) -> None:
    assert made("A <b>bold</b> word") == "<p>A &lt;b&gt;bold&lt;/b&gt; word</p>"


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Hi {{?your name}}!", '<p>Hi <mark class="blank">your name</mark>!</p>'),
        ("{{?side: left|right}}", '<p><mark class="blank">side</mark></p>'),
        ("{{?a <b> & c: d}}", '<p><mark class="blank">a &lt;b&gt; &amp; c</mark></p>'),
        ("`x {{?n}}`", '<p><code>x <mark class="blank">n</mark></code></p>'),
        ("{{?}}", '<p><mark class="blank">blank</mark></p>'),
        ("\\{{?n}}", "<p>{{?n}}</p>"),
        ("{{?**n**}}", '<p><mark class="blank">**n**</mark></p>'),
    ],
)
def test_blanks_are_marked_on_the_page(markdown: str, expected: str) -> None:
    assert preview(markdown) == expected


def test_a_blank_in_a_table_keeps_its_choices() -> None:
    markdown = "| which |\n|---|\n| {{?side: left|right}} |"
    assert "<td>{{?side: left|right}}</td>" in for_a_forum(markdown)


def test_a_picture_is_a_link_and_not_loaded() -> None:
    shown = preview("![my leg](https://a.example/leg.png)")
    assert shown == f'<p><a href="https://a.example/leg.png" rel="{REL}">my leg</a></p>'


def test_headings_stay_below_the_page_s_own() -> None:
    assert preview("# One\n\n#### Four") == "<h3>One</h3>\n<h4>Four</h4>"


def test_bare_addresses_are_links_and_escaped_ones_are_not() -> None:
    link = f'<a href="https://a.example/x" rel="{REL}">https://a.example/x</a>'
    assert preview("See https://a.example/x.") == f"<p>See {link}.</p>"
    assert "<a" not in preview("See https\\://a.example/x.")


def test_lists_keep_their_numbers() -> None:
    shown = for_a_forum("3. three\n4. four")
    assert shown == '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'


@pytest.mark.parametrize("markdown", ["<b>" * 40_000, "[" * 9_000, "> " * 30 + "deep"])
def test_too_much_is_shown_without_markup(markdown: str) -> None:
    shown = preview(markdown)
    assert_harmless_html(shown, marks=True)
    assert html5lib.parseFragment(shown, namespaceHTMLElements=False)[0].text == markdown


def test_a_wide_table_is_text() -> None:
    assert "<table" in preview("|a" * 32 + "|\n" + "|-" * 32 + "|")
    assert "<table" not in preview("|a" * 40 + "|\n" + "|-" * 40 + "|")


def test_search_engines_may_be_told_to_follow() -> None:
    shown = render("[x](https://a.example)", "html", nofollow=False)
    assert shown == '<p><a href="https://a.example" rel="noopener noreferrer">x</a></p>'
