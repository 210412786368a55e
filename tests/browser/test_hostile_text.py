"""Every vector in a real browser: no dialog, a silent console, nothing asked of anybody else."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request

from app.post import TEXT_LIMIT
from tests.browser.conftest import Served, paste, served
from tests.hostile.test_xss import answer_of
from tests.hostile.vectors import EVERY

CALF = "Why do my calves cramp up after eight miles?"
ALL = "\n\n".join(EVERY)


@dataclass
class Watched:
    """A page, and whatever went wrong on it."""

    page: Page
    base: str
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._dialog)
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", self._request)

    def _dialog(self, dialog: Dialog) -> None:
        self.wrong.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        there = urlsplit(request.url)
        if there.scheme != "data" and f"{there.scheme}://{there.netloc}" != self.base:
            self.wrong.append(f"a request to {request.url[:200]}")

    def poke(self) -> None:
        """Move over, focus and leave everything that foreign text could have made."""
        self.page.evaluate(
            """() => {
                for (const one of document.querySelectorAll('main *')) {
                    for (const kind of ['pointerenter', 'mouseover', 'focus', 'toggle', 'error'])
                        one.dispatchEvent(new Event(kind, {bubbles: kind != 'focus'}));
                }
            }"""
        )
        self.page.wait_for_load_state("networkidle")
        assert self.wrong == []


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("vectors")
    it = served(folder)
    for number, vector in enumerate(EVERY):
        path: Path = folder / "answers" / f"a{number}.md"
        path.write_text(answer_of(vector), "utf-8")
    it.stop()
    it.start()
    yield it
    it.stop()


@pytest.fixture
def watched(engine: Browser, desk: Served) -> Iterator[Watched]:
    context = engine.new_context()
    page = context.new_page()
    page.goto(desk.way_in())
    yield Watched(page, desk.base)
    context.close()


def test_as_post_title_author_and_draft(watched: Watched) -> None:
    assert len(ALL) < TEXT_LIMIT
    title, author = " ".join(EVERY)[:900], EVERY[0]
    paste(watched.page, {"title": title, "author": author, "text": f"{CALF}\n{ALL}"}, "trail")
    watched.poke()
    place = watched.page.url.split("?")[0]
    watched.page.goto(f"{place}?tab=draft")
    with watched.page.expect_response("**/preview"):
        watched.page.locator("#markdown").fill(ALL)
    watched.poke()
    assert "alert(1)" in watched.page.locator("#preview, .preview, .drawn").first.inner_text()
    for path in (f"{place}/keep", f"{desk_of(place)}/inbox", f"{desk_of(place)}/"):
        watched.page.goto(path)
        watched.poke()


def desk_of(url: str) -> str:
    return "/".join(url.split("/")[:3])


def test_as_searches_and_wrong_addresses(watched: Watched) -> None:
    for vector in EVERY[::12]:
        watched.page.goto(f"{watched.base}/library?q={quote(vector)}")
        watched.poke()
    answer = watched.page.goto(f"{watched.base}/nowhere/{quote(EVERY[0], safe='')}")
    assert answer and answer.status == 404
    assert [line for line in watched.wrong if "404" not in line] == []


def test_as_answers(watched: Watched) -> None:
    watched.page.goto(f"{watched.base}/library")
    watched.poke()
    links = watched.page.locator("a.cover").evaluate_all("all => all.map(one => one.href)")
    assert len(links) == 100  # a page of them
    for link in links[::12]:
        watched.page.goto(link)
        watched.poke()


def test_the_browser_of_these_tests_would_notice(watched: Watched) -> None:
    watched.page.evaluate("() => { alert(1); console.error('x'); }")
    assert len(watched.wrong) == 2


def test_signing_out_leaves_nothing_in_the_browser(watched: Watched) -> None:
    paste(watched.page, {"title": "", "author": "", "text": CALF}, "trail")
    watched.page.evaluate("localStorage.setItem('draft', 'words')")
    watched.page.get_by_role("button", name="Sign out").click()
    watched.page.wait_for_url("**/sign-in")
    assert watched.page.evaluate("localStorage.length") == 0
    watched.page.go_back()
    assert CALF not in watched.page.content()
