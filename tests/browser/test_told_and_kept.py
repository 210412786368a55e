"""Who was told already, and a reply kept as an answer: by keyboard, and without JavaScript."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import FAR, POST, Opener, Seen, Served, paste

TYPED = """Hi cook,

Ask at the bakery: they sell lasagne by the slice, and the recipe is on their wall.

Cheers,
Ann"""


def tell(page: Page) -> None:
    """Post the calf answer to the author, and open a second post of theirs."""
    paste(page, POST, "trail")
    use = page.get_by_role("button", name="Use this answer: Calf cramps on the run")
    if use.count():
        use.click()
    out = page.get_by_role("button", name="take out Choosing running shoes")
    if out.count():
        out.click()
    reply = f"{page.url.split('?')[0]}/reply"
    page.request.post(reply, form={"anyway": "y"}, headers={"Sec-Fetch-Site": "same-origin"})
    paste(page, POST, "trail")
    if use.count():
        use.click()
    expect(page.locator(".note")).to_have_text(["trailfox got this answer earlier today."])


def test_the_follow_up_by_keyboard_keeps_what_was_written(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    tell(page)
    draft = page.get_by_label("Your reply, in Markdown")
    page.keyboard.press("e")
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\n\nP.S. Mine.")
    page.keyboard.press("Escape")
    button = page.get_by_role("button", name="Use the follow-up of Calf cramps on the run")
    button.focus()
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Did the walking help, trailfox\\?.*P.S. Mine.", re.S))
    expect(draft).not_to_have_value(re.compile("Ease off"))
    whole = page.get_by_role("button", name="Use the whole answer of Calf cramps on the run")
    expect(whole).to_be_focused()
    page.keyboard.press("Enter")
    expect(draft).to_have_value(re.compile("Ease off.*P.S. Mine.", re.S))
    assert seen.lines == []


def test_the_follow_up_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    tell(page)
    page.get_by_role("button", name="Use the follow-up").click()
    draft = page.get_by_label("Your reply, in Markdown")
    assert "Did the walking help, trailfox?" in draft.input_value()
    assert "Ease off" not in draft.input_value()


def test_a_reply_is_kept_by_keyboard_and_found_again(
    desk: Served, visit: Opener, seen: Seen
) -> None:
    page = visit(desk)
    paste(page, FAR, "trail")
    page.keyboard.press("e")
    page.keyboard.insert_text(TYPED)
    keep = page.get_by_role("button", name="Keep as an answer")
    expect(keep).to_be_visible()
    page.keyboard.press("Escape")
    keep.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/keep")
    body = page.get_by_role("textbox", name="The answer")
    expect(body).to_have_value(re.compile("^Ask at the bakery.*wall\\.$"))
    expect(page.get_by_label("First question")).to_have_value(
        "What is the best recipe for lasagne?"
    )
    tick = page.get_by_role("checkbox")
    expect(tick).not_to_be_checked()
    tick.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/library/*")
    expect(page.get_by_text("Kept as an answer")).to_be_visible()
    expect(page.get_by_text("Ask at the bakery")).to_be_visible()
    paste(page, FAR | {"author": "tempo"}, "trail")
    expect(page.get_by_label("Your reply, in Markdown")).to_have_value(
        re.compile("^Hi tempo,.*Ask at the bakery", re.S)
    )
    assert seen.lines == []


def test_a_posted_reply_is_kept_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    paste(page, FAR, "trail")
    page.get_by_label("Your reply, in Markdown").fill(TYPED)
    page.get_by_role("button", name="Mark posted").click()
    page.get_by_role("link", name="See the reply").click()
    page.get_by_role("button", name="Keep as an answer").click()
    expect(page.get_by_role("heading", name="Keep as an answer")).to_be_visible()
    expect(page.get_by_label("Title", exact=True)).to_have_value(
        "What is the best recipe for lasagne"
    )
    page.get_by_label("Id").fill("calf-cramps")
    page.get_by_role("button", name="Save the answer").click()
    expect(page.get_by_role("alert")).to_contain_text("There is an answer calf-cramps already")
    page.get_by_label("Id").fill("lasagne")
    page.get_by_role("button", name="Save").click()
    if page.url.endswith("/keep"):
        page.get_by_role("button", name="Save anyway").click()
    expect(page.get_by_text("Kept as an answer")).to_be_visible()
