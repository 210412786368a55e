"""Going somewhere: answers, pages and open posts by name, for scripts and without them."""

import re

import pytest

from tests.conftest import People


def places(html: str) -> list[str]:
    main = html.partition('<ul class="places">')[2].partition("</ul>")[0] or html
    return re.findall(r'<a [^>]*href="(/[^"]*)"', main)


def test_without_words_it_lists_the_pages(people: People) -> None:
    found = places(people.ann.get("/search").text)
    assert found[:3] == ["/", "/inbox", "/library"]
    assert "/me" in found


@pytest.mark.parametrize(
    ("words", "first"),
    [("calf", "/library/calf-cramps"), ("shoes", "/library/running-shoes"), ("inbox", "/inbox")],
)
def test_it_finds_answers_and_pages(people: People, words: str, first: str) -> None:
    assert places(people.ann.get("/search", params={"q": words}).text)[0] == first
    part = people.ann.get("/search", params={"q": words}, headers={"HX-Request": "true"}).text
    assert "<html" not in part and places(part)[0] == first


def test_it_finds_an_open_post_by_its_author_or_title(people: People) -> None:
    post = {"text": "Which shoes?", "title": "Muddy path", "author": "hill_hobbit"}
    address = people.ann.post("/desk", data=post).headers["location"]
    for words in ("muddy", "HOBBIT"):
        assert address in places(people.ann.get("/search", params={"q": words}).text)


def test_what_is_sought_is_shown_as_text(people: People) -> None:
    page = people.ann.get("/search", params={"q": "<b>qqqq</b>"}).text
    assert "<b>qqqq" not in page and "&lt;b&gt;qqqq" in page


def test_nobody_else_searches(people: People) -> None:
    assert people.eve.get("/search").status_code == 401
    assert people.ann.get("/search", params={"q": "x" * 201}).status_code == 422
