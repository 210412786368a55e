"""Outside links: a forum's own pages are told from others, and words stay without their links."""

import pytest
from hypothesis import HealthCheck, given, settings

from app.answer import Link
from app.drafting.markdown import links, read
from app.drafting.outside import is_own, without_outside
from app.forum import Forum
from tests.hostile.documents import documents

FORUM = Forum(id="x", url="https://www.trail.example/forum")


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://trail.example/t/1", True),
        ("http://WWW.Trail.example", True),
        ("https://wiki.trail.example:8080/x", True),
        ("mailto:us@elsewhere.example", True),
        ("https://nottrail.example/", False),
        ("https://trail.example.evil.example/", False),
        ("https://trail.example@evil.example/", False),
        ("https://nhs.example/?https://trail.example", False),
        ("https://[trail.example/", False),
    ],
)
def test_own_pages_are_those_of_the_host(url: str, own: bool) -> None:
    assert is_own(url, FORUM) == own


def test_the_search_s_host_counts_where_no_address_is_given() -> None:
    forum = Forum(id="x", search="https://trail.example/s?q={query}")
    assert is_own("https://trail.example/t/1", forum)
    assert not is_own("https://trail.example/t/1", Forum(id="x"))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("See [the **NHS** page](https://nhs.example/a) now", "See the **NHS** page now"),
        ("[a](https://trail.example/1) [b](https://b.example)", "[a](https://trail.example/1) b"),
        ("<https://www.nhs.example/a_b>", "nhs\\.example/a_b"),
        ("At https://nhs.example/a, or", "At nhs\\.example/a, or"),
        ("![leg](https://a.example/l.png)", "leg"),
        ("![](https://a.example/l.png)", "image"),
        ("[![leg](https://a.example/l.png)](https://b.example)", "leg"),
        ("[x][r]\n\n[r]: https://b.example", "x\n\n[r]: https://b.example"),
        ("[`]` and \\]](https://b.example)", "`]` and \\]"),
        ("[{{?a: b|c}}](https://b.example)", "{{?a: b|c}}"),
        ("`[a](https://b.example)`", "`[a](https://b.example)`"),
        ("- [a](https://b.example)\n  - [b](https://b.example)", "- a\n  - b"),
    ],
)
def test_words_stay_without_their_links(markdown: str, expected: str) -> None:
    assert without_outside(markdown, FORUM)[0] == expected


def test_what_was_taken_out_is_named_once() -> None:
    _, left_out = without_outside("[a](https://b.example) [a](https://b.example)", FORUM)
    assert left_out == (Link("a", "https://b.example"),)


def test_a_link_over_two_lines_of_a_quotation_is_none_either() -> None:
    markdown, left_out = without_outside("> [a  \n> b](https://b.example)", FORUM)
    assert left_out == (Link("a b", "https://b.example"),)
    assert not list(links(read(markdown) or []))


@given(documents())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_outside_link_is_left_in_any_document(markdown: str) -> None:
    done, _ = without_outside(markdown, FORUM)
    assert [link for link in links(read(done) or []) if not is_own(link.url, FORUM)] == []
