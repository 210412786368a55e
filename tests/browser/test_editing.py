"""Editing in a real browser: a conflict is settled by keyboard and without scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Opener, Served, served
from tests.browser.test_every_page import RULES, barriers


@pytest.fixture
def here(tmp_path: Path, engine: Browser) -> Iterator[tuple[Served, Path]]:
    """A desk of its own, and the file that is edited."""
    desk = served(tmp_path)
    yield desk, tmp_path / "answers" / "calf-cramps.md"
    desk.stop()


def into_conflict(page: Page, desk: Served, path: Path) -> None:
    """Change the title here and by an editor, another field there alone, and save."""
    page.goto(f"{desk.base}/library/calf-cramps/edit")
    page.get_by_label("Title", exact=True).fill("My title")
    text = path.read_text().replace("title: Calf cramps on the run", "title: Their title")
    path.write_text(text.replace("---\n", "---\npage: https://example.org/theirs\n", 1))
    page.get_by_role("button", name="Save").click()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_conflict_is_settled_and_nothing_is_lost(
    here: tuple[Served, Path], visit: Opener, scripts: bool
) -> None:
    desk, path = here
    page = visit(desk, java_script_enabled=scripts)
    into_conflict(page, desk, path)
    assert page.get_by_label("Title: yours").input_value() == "My title"
    assert page.get_by_label("Title: theirs").input_value() == "Their title"
    page.get_by_label("Title", exact=True).fill("Both titles")
    page.get_by_label("Title", exact=True).press("Enter")
    page.wait_for_url(f"{desk.base}/library/calf-cramps")
    assert page.get_by_text("it is matched as it is now").is_visible()
    assert "title: Both titles" in path.read_text() and "example.org/theirs" in path.read_text()


def test_a_conflict_and_a_fault_have_no_barrier(here: tuple[Served, Path], visit: Opener) -> None:
    desk, path = here
    page = visit(desk)
    into_conflict(page, desk, path)
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert barriers(page, RULES) == []
        page.emulate_media(color_scheme="dark")
        assert barriers(page, ["color-contrast"]) == []
        page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.get_by_label("Review by").fill("soon")
    page.get_by_role("button", name="Save").click()
    assert page.get_by_role("alert").get_by_text("Not saved yet").is_visible()
    assert barriers(page, RULES) == []
