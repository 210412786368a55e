"""Writing at the desk: `#` inserts, Ctrl+Z takes back, what was recorded is undone."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import FAR, Opener, Seen, Served, paste
from tests.browser.test_choice import DRAFT
from tests.browser.test_every_page import RULES, barriers


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_another_answer_goes_in_at_the_cursor_by_keyboard(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    paste(page, FAR, "trail")
    draft, box = page.get_by_label(DRAFT), page.get_by_role("combobox", name="Insert an answer")
    option = page.locator('#insert-menu [aria-selected="true"]')
    draft.fill("👟 Mine.\n\n\n\nAnd the end.")
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.type("#")
    expect(box).to_be_focused()
    page.keyboard.type("shoes")
    expect(option).to_have_text(re.compile("Choosing running shoes"))
    assert barriers(page, RULES) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(draft).to_have_value(
        re.compile(r"^👟 Mine\.\n\nTake the old pair.*Shoes by dist.*\n\nAnd the end\.$", re.DOTALL)
    )
    expect(draft).to_be_focused()
    expect(page.locator(".status")).to_contain_text("1 blank to fill")
    taken = page.locator("#take-running-shoes")
    expect(taken).to_have_class(re.compile("taken"))
    page.keyboard.press("Control+z")
    expect(draft).to_have_value("👟 Mine.\n\n\n\nAnd the end.")
    expect(page.locator("#take-running-shoes.taken")).to_have_count(0)
    expect(draft).to_have_value("👟 Mine.\n\n\n\nAnd the end.")

    draft.fill("")
    page.keyboard.type("#")
    expect(box).to_be_focused()
    page.keyboard.type("sho")
    page.keyboard.press("Escape")
    expect(draft).to_have_value("#sho")
    draft.fill("")
    page.keyboard.type("## What to try")  # a heading is no menu
    expect(draft).to_have_value("## What to try")
    page.keyboard.press("Control+z")
    page.get_by_role("button", name="Insert an answer").click()
    page.keyboard.type("calf")
    expect(option).to_have_text(re.compile("Calf cramps"))
    option.click()
    expect(draft).to_have_value(re.compile("Stretch the calf"))
    assert seen.lines == []


def test_every_tool_is_taken_back_by_ctrl_z(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, FAR, "trail")
    draft = page.get_by_label(DRAFT)
    draft.fill("")
    page.keyboard.insert_text("Mine.")
    for tool in ("Bold", "Italic", "Link", "Bullets", "Numbered list", "Quote", "Code"):
        page.get_by_role("button", name=tool, exact=True).click()
        expect(draft).not_to_have_value("Mine.")
        page.keyboard.press("Control+z")
        expect(draft).to_have_value("Mine.")


def test_what_was_posted_is_undone_by_a_key(desk: Served, visit: Opener, seen: Seen) -> None:
    page = visit(desk)
    first = paste(page, FAR, "trail")
    page.get_by_label(DRAFT).fill("Take a big dish.")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(lambda url: url != first)
    expect(page.locator(".toast")).to_contain_text("Copied. Marked posted.")
    assert clipboard(page) == "Take a big dish."
    assert barriers(page, RULES) == []
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("u")
    page.wait_for_url(f"{first}**")
    expect(page.get_by_label(DRAFT)).to_have_value("Take a big dish.")
    expect(page.get_by_label("The post", exact=True)).to_contain_text("lasagne")
    expect(page.get_by_role("button", name="Copy and mark posted")).to_be_visible()
    assert seen.lines == []


def test_undoing_and_inserting_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    first = paste(page, FAR, "trail")
    page.get_by_label(DRAFT).fill("Mine.")
    page.get_by_role("button", name="Insert an answer").click()
    page.get_by_label("Search the answers").fill("cramps")
    page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("button", name="Insert Calf cramps on the run").click()
    assert re.match(r"Mine\.\n\nI can't examine", page.get_by_label(DRAFT).input_value())
    page.get_by_role("button", name="Mark posted").click()
    page.get_by_role("button", name="Undo").click()
    assert page.url.startswith(first)
    assert page.get_by_label(DRAFT).input_value().startswith("Mine.")


def test_two_browsers_at_one_post_see_each_other_and_the_reply(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    one, other = visit(desk), visit(desk)
    url = paste(one, FAR, "trail")
    expect(one.locator("#here")).to_have_text("Only you are here")
    other.goto(url)
    within = 5_000
    expect(other.locator("#here")).to_contain_text("in another browser", timeout=within)
    expect(one.locator("#here")).to_contain_text("in another browser", timeout=within)
    other.get_by_role("button", name="No answer fits, close it").click()
    expect(one.get_by_role("alert")).to_contain_text("marked this as settled", timeout=within)
    expect(one.locator("#here")).to_have_text("Only you are here", timeout=within)
    one.get_by_label(DRAFT).fill("Mine all the same.")
    assert barriers(one, RULES) == []
    one.get_by_role("button", name="Copy and mark posted").click()
    one.get_by_role("button", name="Post anyway").click()
    expect(one.get_by_text("Corrected")).to_be_visible()
    assert seen.lines == []


def test_a_post_from_right_to_left_is_shown_so_beside_one_that_is_not(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk)
    text = "שוקיים, calf?\n\nMy calves cramp."
    paste(page, {"title": "שוקיים", "author": "דוד", "text": text}, "trail")
    gaps = page.evaluate(
        """() => [...document.querySelectorAll('.words p')].map(p => {
            const range = document.createRange();
            range.selectNodeContents(p);
            const [words, box] = [range.getBoundingClientRect(), p.getBoundingClientRect()];
            return [words.left - box.left > 9, box.right - words.right > 9];
        })"""
    )
    assert gaps == [[True, False], [False, True]]
    assert barriers(page, RULES) == []
