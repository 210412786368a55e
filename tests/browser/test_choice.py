"""Choosing of a draft: parts in and out, their order, versions, and answers below urgent advice."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import POST, URGENT_POST, Opener, Seen, Served, paste
from tests.browser.test_every_page import RULES, barriers
from tests.conftest import GERMAN

DRAFT = "Your reply, in Markdown"
STEPS = "answer:calf-cramps:what-to-try"


def take_both(page: Page) -> None:
    for name in ("Calf cramps on the run", "Choosing running shoes"):
        button = page.get_by_role("button", name=re.compile(f"{name}$")).first
        if "take out" not in (button.get_attribute("aria-label") or ""):
            button.click()
            expect(button).to_have_class(re.compile("taken"))


def test_two_questions_are_quoted_and_parts_chosen_by_keyboard(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    paste(page, POST, "trail")
    take_both(page)
    draft = page.get_by_label(DRAFT)
    quotes = re.compile(
        r"^Hi trailfox,\n\n> My coach calls it a charley horse\. Why do my calves cramp up when I "
        r"run\?"
        r"\n\nI can't examine you.*"
        r"\n\n> Which running shoes should I buy\?\n\nTake the old pair",
        re.DOTALL,
    )
    expect(draft).to_have_value(quotes)
    expect(page.get_by_role("region", name="The reply as it will look")).to_contain_text(
        "Why do my calves cramp up when I run?"
    )
    links = page.locator("#chip-links")
    links.focus()
    page.keyboard.press("Space")
    expect(links).to_have_attribute("aria-pressed", "false")
    expect(links).to_be_focused()
    expect(draft).not_to_have_value(re.compile("Worth reading"))
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Worth reading"))

    page.locator("#arrange summary").focus()
    page.keyboard.press("Enter")
    shoes = page.get_by_role("button", name="Move up: Choosing running shoes, the whole answer")
    shoes.focus()
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Which running shoes.*Why do my calves", re.DOTALL))
    expect(shoes).to_be_focused()
    expect(page.locator("#arrange")).to_have_attribute("open", "")
    assert barriers(page, RULES) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert barriers(page, RULES) == []
    assert seen.lines == []


def test_what_was_written_is_never_lost_to_a_choice(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, POST, "trail")
    take_both(page)
    draft = page.get_by_label(DRAFT)
    mine = draft.input_value().replace("Ease off and walk", "Ease off and walk home")
    draft.fill(mine)
    page.locator("#arrange summary").click()
    page.locator(f'[id="part-{STEPS}"]').click()
    expect(page.locator(".note")).to_contain_text("“What to try” was edited, so it stays")
    expect(draft).to_have_value(mine)
    page.get_by_role("button", name="Move up: What to try").click()
    expect(page.locator(".note")).to_contain_text("edited, so it stays where it is")
    expect(draft).to_have_value(mine)
    page.locator("#chip-links").click()
    expect(draft).to_have_value(re.compile("walk home"))
    expect(draft).not_to_have_value(re.compile("Worth reading"))


def test_arranging_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    paste(page, POST, "trail")
    take_both(page)
    draft = page.get_by_label(DRAFT)
    draft.fill(draft.input_value() + "\n\nPS: mine")
    page.locator("#arrange summary").click()
    page.locator(f'[id="part-{STEPS}"]').click()
    text = draft.input_value()
    assert "Stretch the calf" not in text and text.endswith("PS: mine")
    page.locator(f'[id="part-{STEPS}"]').click()  # the list is open still
    page.get_by_role("button", name="Move up: What to try").click()
    text = draft.input_value()
    assert text.index("What to try") < text.index("I can't examine you")
    assert text.endswith("PS: mine")


def test_length_and_language_are_one_click(desk: Served, visit: Opener) -> None:
    folder = Path(desk.settings.library)
    (folder / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    desk.stop()
    desk.start()
    page = visit(desk)
    paste(page, POST, "trail")
    take_both(page)
    draft = page.get_by_label(DRAFT)
    page.get_by_role("button", name="Short", exact=True).click()
    expect(draft).to_have_value(re.compile("Walk, and stretch gently"))
    page.get_by_role("button", name="German").focus()
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Geh ein Stück"))
    expect(page.get_by_role("button", name="German")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".note").first).to_contain_text("The German version")
    assert barriers(page, RULES) == []
    plain = visit(desk, java_script_enabled=False)
    plain.goto(page.url)
    plain.get_by_role("button", name="Whole", exact=True).click()
    assert "Geh langsam ein Stück" in plain.get_by_label(DRAFT).input_value()


def test_an_answer_below_urgent_advice_is_asked_about_by_keyboard(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    paste(page, URGENT_POST, "trail")
    draft = page.get_by_label(DRAFT)
    page.keyboard.press("1")
    add = page.get_by_role("button", name="Add below the urgent advice")
    expect(add).to_be_focused()
    expect(page.get_by_role("alert").filter(has_text="stays first")).to_be_visible()
    expect(draft).not_to_have_value(re.compile("Stretch the calf"))
    assert barriers(page, RULES) == []
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Please ring 111 today.*Stretch the calf", re.DOTALL))
    expect(page.locator(".urgent .say")).to_contain_text("stays first in the draft")
    page.locator('[data-key="1"]').click()
    expect(draft).not_to_have_value(re.compile("Stretch the calf"))
    assert seen.lines == []


def test_a_key_pressed_before_the_page_is_ready_asks_by_keyboard_too(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk)
    page.route("**/htmx-*.js", lambda route: route.abort())  # still on its way
    paste(page, URGENT_POST, "trail")
    page.keyboard.press("1")
    expect(page.get_by_role("button", name="Add below the urgent advice")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label(DRAFT)).to_have_value(re.compile("Stretch the calf"))


def test_an_answer_below_urgent_advice_is_asked_about_without_javascript(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk, java_script_enabled=False)
    paste(page, URGENT_POST, "trail")
    use = page.get_by_role("button", name="Use this answer: Calf cramps on the run")
    use.click()
    expect(page.get_by_role("button", name="Add below the urgent advice")).to_be_focused()
    page.get_by_role("link", name="Leave it out").click()
    assert "Stretch" not in page.get_by_label(DRAFT).input_value()
    use.click()
    page.get_by_role("button", name="Add below the urgent advice").click()
    text = page.get_by_label(DRAFT).input_value()
    assert text.index("Please ring 111") < text.index("Stretch the calf")


def test_copy_and_mark_posted_asks_about_a_blank_once(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    url = paste(page, POST, "trail")
    take_both(page)
    page.locator("h2", has_text="Draft").click()
    page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Still to fill: weekly distance.")
    page.keyboard.press("Escape")
    assert page.url == url
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("button", name="Copy anyway").click()
    page.get_by_role("button", name="Copy and mark posted").click()  # asked and answered before
    page.wait_for_url(lambda now: now != url)
    expect(page.get_by_text("Marked posted")).to_be_visible()
