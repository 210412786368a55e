"""From a pasted post to a reply: by keyboard alone, without JavaScript, and when things fail."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import FAR, POST, URGENT_POST, Opener, Seen, Served, paste


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_by_keyboard_alone(desk: Served, visit: Opener, seen: Seen) -> None:
    page = visit(desk)
    expect(page.get_by_role("button", name="Find answers")).to_be_focused()
    page.keyboard.press("Enter")  # the first day: the sample post, one key
    page.wait_for_url("**/drafts/*")
    page.keyboard.press("/")
    page.wait_for_url(re.compile(r"/$"))
    expect(page.get_by_label("The post")).to_be_focused()
    page.keyboard.insert_text(POST["text"])
    page.keyboard.press("Tab")
    page.keyboard.insert_text(POST["title"])
    page.keyboard.press("Tab")
    page.keyboard.insert_text(POST["author"])
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/drafts/*")
    first = page.url
    draft = page.get_by_label("Your reply, in Markdown")

    for number in ("1", "2"):
        card = page.locator(f'[data-key="{number}"]')
        if "taken" not in (card.get_attribute("class") or ""):
            page.keyboard.press(number)
        expect(card).to_have_class(re.compile("taken"))
    expect(draft).to_have_value(
        re.compile("Hi trailfox,.*Stretch the calf.*three pairs", re.DOTALL)
    )
    page.keyboard.press("j")
    page.keyboard.press("w")

    page.keyboard.press("e")
    expect(draft).to_be_focused()
    page.keyboard.press("Control+Home")
    page.keyboard.press("Tab")  # to the blank
    page.keyboard.insert_text("30 km")
    expect(page.locator(".status")).to_contain_text("No blanks")
    expect(page.locator(".drawn")).to_contain_text("For 30 km a week")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(lambda url: url != first)
    expect(page.get_by_text("Marked posted")).to_be_visible()
    copied = clipboard(page)
    assert copied.startswith("Hi trailfox,")
    assert "30 km" in copied and "https://example.org/cramps" in copied
    assert copied.rstrip().endswith("the Trail Runners team")
    page.goto(first)
    expect(page.locator("#saved")).to_have_text("Posted after edits")
    assert seen.lines == []


def test_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    url = paste(page, POST, "trail")
    for name in ("Calf cramps on the run", "Choosing running shoes"):
        use = page.get_by_role("button", name=f"Use this answer: {name}")
        if use.count():
            use.click()
    draft = page.get_by_label("Your reply, in Markdown")
    text = draft.input_value()
    assert "Stretch the calf" in text and "{{?weekly distance}}" in text
    draft.fill(text.replace("Ease off", "Slow down"))
    page.get_by_role("button", name="take out Choosing running shoes").click()  # edits stay
    assert "Slow down" in draft.input_value() and "three pairs" not in draft.input_value()
    page.get_by_role("button", name="Use this answer: Choosing running shoes").click()
    draft.fill(draft.input_value().replace("{{?weekly distance}}", "30 km"))
    page.locator('select[name="format"]').select_option("bbcode")
    page.get_by_role("button", name="Update preview").click()
    expect(page.locator(".drawn")).to_contain_text("For 30 km a week")
    output = page.get_by_label("Text to copy, BBCode")
    expect(output).to_be_visible()
    assert "[url=https://example.org/shoes]" in output.input_value()
    page.get_by_role("button", name="take out Choosing running shoes").click()
    expect(page.locator(".note")).to_contain_text("was edited, so it stays")
    page.get_by_role("button", name="Mark posted").click()
    expect(page.get_by_text("Marked posted")).to_be_visible()
    page.goto(url)
    expect(page.locator("#saved")).to_have_text("Posted after edits")


def test_blanks_are_asked_about_without_javascript(desk: Served, visit: Opener) -> None:
    page = visit(desk, java_script_enabled=False)
    url = paste(page, POST, "trail")
    shoes = page.get_by_role("button", name="Use this answer: Choosing running shoes")
    if shoes.count():
        shoes.click()
    page.get_by_role("button", name="Mark posted").click()
    expect(page.get_by_text("1 blank to fill: weekly distance.")).to_be_visible()
    page.get_by_role("button", name="Mark posted anyway").click()
    assert not page.url.startswith(url)


def test_copying_with_a_blank_asks_once(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, POST, "trail")
    shoes = page.get_by_role("button", name=re.compile("Choosing running shoes$"))
    if "Use" in (shoes.get_attribute("aria-label") or ""):
        shoes.click()
    expect(page.locator(".status")).to_contain_text("1 blank to fill")
    page.get_by_role("button", name="Copy", exact=True).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Still to fill: weekly distance.")
    page.get_by_role("button", name="Fill it").click()
    draft = page.get_by_label("Your reply, in Markdown")
    expect(draft).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "{{?weekly distance}}"
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("button", name="Copy anyway").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    assert "weekly distance" in clipboard(page)


def test_what_is_copied_is_in_the_format_chosen(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, POST, "track")  # a BBCode forum
    draft = page.get_by_label("Your reply, in Markdown")
    draft.fill("Hello **you**, see [this](https://example.org/x).")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_text("Copied")).to_be_visible()
    assert clipboard(page) == "Hello [b]you[/b], see [url=https://example.org/x]this[/url]."
    page.locator('select[name="format"]').select_option("html")
    page.get_by_role("button", name="Copy", exact=True).click()
    page.wait_for_function("navigator.clipboard.readText().then(t => t.includes('<strong>'))")
    paste(page, FAR, "track")  # remembered for the forum
    assert page.locator('select[name="format"]').input_value() == "html"


def test_text_outlives_the_server(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    url = paste(page, POST, "trail")
    draft = page.get_by_label("Your reply, in Markdown")
    draft.fill("Written while all was well.")
    expect(page.locator("#saved")).to_have_text("Saved")
    desk.stop()
    draft.press_sequentially(" And after the server went.")
    expect(page.get_by_text("Can't reach the server. Your text is safe here.")).to_be_visible()
    desk.start()
    page.goto(url)
    whole = "Written while all was well. And after the server went."
    expect(draft).to_have_value(whole)
    expect(page.locator("#saved")).to_have_text("Saved")
    page.evaluate("localStorage.clear()")
    page.goto(url)
    expect(draft).to_have_value(whole)


def test_taking_an_answer_can_be_undone_and_keeps_what_was_typed(
    desk: Served, visit: Opener
) -> None:
    page = visit(desk)
    paste(page, FAR, "trail")
    draft = page.get_by_label("Your reply, in Markdown")
    draft.fill("")
    draft.press_sequentially("Mine.")
    page.get_by_role("button", name="Bold").click()
    expect(draft).to_have_value("Mine.****")
    page.keyboard.press("Control+z")
    expect(draft).to_have_value("Mine.")


def test_nothing_fits(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, FAR, "trail")
    expect(page.get_by_role("heading", name="No answer fits well")).to_be_visible()
    assert page.get_by_label("Your reply, in Markdown").input_value() == ""
    page.get_by_role("button", name="No answer fits, close it").click()
    expect(page.get_by_text("Recorded: no answer fits")).to_be_visible()


def test_urgent_comes_first_until_it_is_set_aside(desk: Served, visit: Opener) -> None:
    page = visit(desk)
    paste(page, URGENT_POST, "trail")
    draft = page.get_by_label("Your reply, in Markdown")
    assert "Please ring 111 today" in draft.input_value()
    assert "Stretch" not in draft.input_value()
    expect(page.get_by_text("Held back until you decide")).to_be_visible()
    page.get_by_text("Not this case").click()
    page.get_by_role("button", name="Draft the answers").click()
    expect(page.get_by_text("the urgent advice isn't the case here")).to_be_visible()
    assert "Please ring" not in draft.input_value()
    page.get_by_role("button", name="Use the urgent advice").click()
    expect(draft).to_have_value(re.compile("Please ring 111 today"))
