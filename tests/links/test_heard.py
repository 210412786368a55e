"""What is heard of a link, from real servers: by HEAD, by GET where that isn't enough."""

from datetime import UTC, datetime

import pytest

from app.fetch import Fetcher
from app.links.heard import Heard, ask, retry_after
from tests.fetch.site import Answer, Dialled, Names, leads, says, site

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HTML = b'<h1>Cramps</h1><h2 id="what-helps">What helps</h2><a name=more></a>'


def hear(path: str, pages: dict[str, Answer]) -> tuple[Heard, list[str]]:
    """What is heard of a path of a site with these pages, and what that site was asked."""
    with site(pages) as here:
        names = Names({"site.test": [["127.0.0.1"]]})
        fetcher = Fetcher("test", allow=[here.place()], resolve=names, seconds=2)
        heard = ask(fetcher.fetch, here.url(path), NOW)
        url = heard.url.replace(here.url(""), "")
        return Heard(heard.kind, heard.reason, url, heard.wait), here.lines


def test_head_is_enough_for_a_page_that_is_there() -> None:
    assert hear("/a", {"/a": says(200, b"x")}) == (Heard("fine"), ["HEAD /a"])


@pytest.mark.parametrize("status", [400, 403, 404, 405, 500, 501])
def test_get_has_the_last_word_where_head_is_refused(status: int) -> None:
    heard, asked = hear("/a", {"/a": says(200, b"x", head=status)})
    assert (heard, asked) == (Heard("fine"), ["HEAD /a", "GET /a"])


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (404, "failed", "isn't there (404)"),
        (410, "failed", "isn't there (410)"),
        (400, "failed", "error (400)"),
        (500, "failed", "error (500)"),
        (401, "unsure", "open it yourself"),
        (403, "unsure", "lets no programs in (403)"),
        (451, "unsure", "open it yourself"),
    ],
)
def test_a_page_that_is_not_there(status: int, kind: str, words: str) -> None:
    heard, asked = hear("/a", {"/a": says(status)})
    assert heard.kind == kind and words in heard.reason
    assert asked == ["HEAD /a", "GET /a"]


@pytest.mark.parametrize(
    ("status", "header", "wait"),
    [
        (429, "120", 120),
        (503, "Wed, 25 Nov 2026 12:00:30 GMT", 30),
        (503, "", 0),
        (429, "soon", 0),
    ],
)
def test_a_site_that_asks_to_be_asked_later_is_asked_once(
    status: int, header: str, wait: float
) -> None:
    heard, asked = hear("/a", {"/a": says(status, headers={"Retry-After": header})})
    assert (heard.kind, heard.wait) == ("later", wait)
    assert asked == ["HEAD /a"]


def test_a_permanent_redirect_is_followed_and_its_address_kept() -> None:
    heard, _ = hear("/a", {"/a": leads("/b", 301), "/b": says()})
    assert heard == Heard("moved", "It moved for good.", "/b")


def test_the_place_in_the_page_goes_along() -> None:
    pages = {"/a": leads("/b", 301), "/b": says(200, HTML)}
    assert hear("/a#what-helps", pages)[0].url == "/b#what-helps"
    pages["/a"] = leads("/b#other", 301)
    assert hear("/a#what-helps", pages)[0].url == "/b#other"


def test_a_redirect_for_now_is_no_move() -> None:
    assert hear("/a", {"/a": leads("/b", 302), "/b": says()})[0] == Heard("fine")


def test_a_page_that_became_the_front_page_is_not_offered() -> None:
    heard, _ = hear("/a/b", {"/a/b": leads("/", 301), "/": says()})
    assert heard.kind == "moved" and "front page" in heard.reason and not heard.url


def test_a_redirect_to_a_missing_page_failed() -> None:
    assert hear("/a", {"/a": leads("/b", 301)})[0].kind == "failed"


def test_a_redirect_into_the_house_is_barred() -> None:
    heard, _ = hear("/a", {"/a": leads("http://169.254.169.254/", 302)})
    assert heard == Heard("barred", "The address leads to a private machine.")


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("what-helps", ""),
        ("more", ""),
        ("nothing", "no place named #nothing"),
        (":~:text=cramps", ""),
        ("!/view", ""),
        ("/view", ""),
    ],
)
def test_the_place_in_a_page_is_looked_for(section: str, words: str) -> None:
    heard, _ = hear(f"/a#{section}", {"/a": says(200, HTML)})
    assert heard.kind == "fine" and words in heard.reason and bool(words) == bool(heard.reason)


@pytest.mark.parametrize(
    "answer",
    [
        says(200, b"x" * 70_000),
        says(200, b"%PDF", {"Content-Type": "application/pdf"}),
        says(200, b"packed", {"Content-Encoding": "gzip"}),
    ],
    ids=["long", "no page", "packed"],
)
def test_a_place_is_not_missed_in_what_can_not_be_read(answer: Answer) -> None:
    assert hear("/a#what-helps", {"/a": answer})[0] == Heard("fine")


def test_nothing_comes_of_an_unknown_name() -> None:
    fetcher = Fetcher("test", resolve=Names(), dial=Dialled())
    assert ask(fetcher.fetch, "https://gone.example.org/", NOW).kind == "unreached"


def test_retry_after() -> None:
    assert retry_after("Wed, 25 Nov 2026 11:00:00 GMT", NOW) == 0
    assert retry_after("-5", NOW) == 0
