"""Editing in a real browser: a conflict is settled by keyboard and without scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Opener, Seen, Served, served
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


def test_words_are_weighed_tried_drawn_and_kept_until_they_are_saved(
    here: tuple[Served, Path], visit: Opener, seen: Seen
) -> None:
    desk, path = here
    page = visit(desk)
    page.goto(f"{desk.base}/library/calf-cramps/edit")
    expect(page.locator("#ran")).to_contain_text("1 of 1 pass")
    page.get_by_role("textbox", name="Add to keywords").fill("sural knot")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Weight of sural knot").select_option("2")
    page.get_by_role("button", name="Only watch charley horse").focus()
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Add to kept away by").fill("calf sleeve")
    body = page.get_by_label("The answer in Markdown")
    body.fill("Walk *slowly*, {{author|friend}}.")
    expect(page.locator("#preview em")).to_have_text("slowly")
    expect(page.locator("#preview")).to_contain_text("Hi Alex")
    page.get_by_label("Preview as on").select_option("track")
    expect(page.locator("#preview")).to_contain_text("[i]slowly[/i]")
    page.get_by_label("Paste a post to try").fill("My sural knot hurts")
    page.get_by_role("button", name="Try", exact=True).click()
    expect(page.locator("#tried")).to_contain_text("first of 3")
    page.get_by_role("button", name="Keep as test").click()
    expect(page.locator("#ran")).to_contain_text("2 of 2 pass")
    page.get_by_role("button", name="Try the library’s posts").click()
    expect(page.locator("#others")).to_contain_text("share a word with what changed")
    assert barriers(page, RULES) == []
    page.goto(f"{desk.base}/library/calf-cramps")
    assert "sural" not in path.read_text(), "nothing was saved"
    page.goto(f"{desk.base}/library/calf-cramps/edit")
    page.get_by_role("button", name="Bring them back").click()
    expect(page.get_by_role("combobox", name="Weight of sural knot")).to_have_value("2")
    expect(body).to_have_value("Walk *slowly*, {{author|friend}}.")
    page.keyboard.press("Control+s")
    page.wait_for_url(f"{desk.base}/library/calf-cramps")
    text = path.read_text()
    assert "{word: sural knot, weight: 2}" in text and "not: [calf sleeve]" in text
    assert "{word: charley horse, watch: true}" in text and "My sural knot hurts" in text
    page.goto(f"{desk.base}/library/calf-cramps/edit")
    expect(page.locator("#ran")).to_contain_text("2 of 2 pass")
    expect(page.get_by_role("button", name="Bring them back")).to_be_hidden()
    assert seen.lines == []


def test_the_list_is_worked_by_keys(here: tuple[Served, Path], visit: Opener, seen: Seen) -> None:
    desk, path = here
    page = visit(desk)
    page.goto(f"{desk.base}/library")
    expect(page.get_by_label("Change the selected answers")).to_be_hidden()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator("[data-picked]")).to_have_text("1 selected:")
    page.keyboard.press("y")
    expect(page.locator("#notices")).to_have_text("Link copied")
    assert page.evaluate("navigator.clipboard.readText()").endswith("/library/running-shoes")
    page.get_by_label("Topic", exact=True).fill("things")
    page.get_by_role("button", name="Set").first.click()
    expect(page.get_by_text("1 answer changed.")).to_be_visible()
    assert "topic: things" in path.with_name("running-shoes.md").read_text()
    for key, address in (("t", "/test"), ("e", "/edit")):
        page.goto(f"{desk.base}/library")
        page.keyboard.press("j")
        page.keyboard.press(key)
        page.wait_for_url(f"{desk.base}/library/calf-cramps{address}")
    assert seen.lines == []


def test_own_words_are_drawn_while_typed_and_letters_may_be_others(
    here: tuple[Served, Path], visit: Opener, seen: Seen
) -> None:
    desk, _ = here
    page = visit(desk)
    page.goto(f"{desk.base}/me")
    page.get_by_label("Sign-off empty").fill("Run well")
    expect(page.locator("#own-looks")).to_contain_text("Run well")
    page.get_by_text("Other letters").click()
    page.get_by_label("e Write in the draft").fill("q")
    page.get_by_role("button", name="Save here").click()
    expect(page.get_by_text("Saved in this browser")).to_be_visible()
    assert barriers(page, RULES) == []
    page.goto(f"{desk.base}/library/calf-cramps")
    page.keyboard.press("e")
    page.keyboard.press("q")
    page.wait_for_url(f"{desk.base}/library/calf-cramps/edit")
    assert seen.lines == []
