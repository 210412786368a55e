"""Keys in the browser: going places, the menu, the sheet, and single keys switched off."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import POST, Opener, Seen, Served, paste


def test_the_menu_goes_to_an_answer_and_presses_what_is_on_the_page(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    paste(page, POST, "trail")
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox", name="Go to an answer, a page or a post")
    expect(box).to_be_focused()
    chosen = page.locator('#menu [aria-selected="true"]')
    expect(chosen).to_have_text(re.compile("Reply desk"))
    page.keyboard.type("search before")
    expect(chosen).to_have_text(re.compile("Please search before you post"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/library/search-first")
    page.go_back()
    page.keyboard.press("Control+k")
    page.keyboard.type("copy")
    expect(chosen).to_have_text(re.compile("Copy"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="A blank is still empty")).to_be_visible()
    assert seen.lines == []


def test_two_keys_lead_to_the_pages(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    page.evaluate("document.activeElement.blur()")
    for key, address in (("i", "/inbox"), ("l", "/library"), ("s", "/settings/people"), ("d", "/")):
        page.keyboard.press("g")
        page.keyboard.press(key)
        page.wait_for_url(re.compile(re.escape(address) + "$"))
        page.evaluate("document.activeElement.blur()")


def test_preview_format_and_the_answers_page_have_keys(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, POST, "trail")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("p")
    expect(page.get_by_label("Your reply, in Markdown")).to_be_hidden()
    page.keyboard.press("p")
    expect(page.get_by_label("Your reply, in Markdown")).to_be_visible()
    page.keyboard.press("f")
    expect(page.locator('select[name="format"]')).to_be_focused()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.wait_for_url("**/library/*")


def test_single_keys_switched_off_do_nothing_and_the_others_stay(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    page.get_by_role("button", name="Switch single letters off").click()
    page.wait_for_load_state()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    expect(page.locator("#keys-dialog")).to_be_hidden()
    page.keyboard.press("Control+k")
    expect(page.locator("#menu")).to_be_visible()


def test_single_keys_switched_off_are_off_on_the_page_that_lists_them_too(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    page.get_by_role("button", name="Switch single letters off").click()
    page.goto(f"{desk.base}/help")
    page.keyboard.press("?")
    expect(page.locator("#keys-dialog")).to_be_hidden()
    page.keyboard.press("Control+k")
    expect(page.locator("#menu")).to_be_visible()
