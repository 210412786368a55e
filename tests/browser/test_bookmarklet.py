"""The bookmarklet on forums' pages, and where a post arrives, hostile ones too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from tests.browser.conftest import Opener, Seen, Served
from tests.browser.forum_pages import (
    AUTHOR,
    KINDS,
    POST_AT,
    TEXT,
    TITLE,
    Forums,
    desk_and_forums,
    go_to_post,
    run_bookmark,
)


@dataclass
class Street:
    """A desk, forums beside it, a browser signed in at the desk, and all that it asked for."""

    desk: Served
    forums: Forums
    page: Page
    asked: list[str]

    @property
    def context(self) -> BrowserContext:
        return self.page.context

    def bookmark(self) -> str:
        """The bookmarklet as the page offers it for copying; the link to drag is the same."""
        other = self.context.new_page()
        other.goto(f"{self.desk.base}/me/any-page")
        code = other.get_by_label("The bookmarklet, to copy").input_value()
        assert other.get_by_role("link", name="Reply Desk").last.get_attribute("href") == code
        other.close()
        return code

    def press(self, code: str) -> Page:
        """The window that pressing the bookmark opens."""
        with self.page.expect_popup() as popup:
            run_bookmark(self.context, self.page, code)
        return popup.value


@pytest.fixture
def street(tmp_path: Path, visit: Opener, seen: Seen) -> Iterator[Street]:
    with desk_and_forums(tmp_path) as (desk, beside):
        page = visit(desk)
        asked: list[str] = []
        page.context.on("request", lambda request: asked.append(request.url))
        page.context.on("page", seen.listen)
        yield Street(desk, beside, page, asked)


def values(page: Page) -> dict[str, str]:
    names = ("text", "title", "author", "url", "page", "source")
    return {name: page.locator(f"[name={name}]").input_value() for name in names}


def arrived(page: Page) -> dict[str, str]:
    """What the landing page shows, once the post is there."""
    page.wait_for_url("**/from-page")
    expect(page.get_by_label("The post")).not_to_have_value("")
    return values(page)


def only_ours(street: Street) -> None:
    for url in street.asked:
        assert url.startswith((street.desk.base, street.forums.base, "data:")), url


@pytest.mark.parametrize("kind", KINDS)
def test_the_post_in_the_middle_is_read(street: Street, seen: Seen, kind: str) -> None:
    code = street.bookmark()
    base = street.forums.base
    go_to_post(street.page, f"{base}/{kind}.html")
    window = street.press(code)
    assert arrived(window) == {
        "text": TEXT,
        "author": AUTHOR,
        "title": TITLE,
        "url": base + POST_AT[kind],
        "page": f"{base}/{kind}.html",
        "source": base,
    }
    expect(window.locator("#from")).to_contain_text(f"Sent by {base}")
    assert street.page.evaluate("document.documentElement.dataset.pressed") is None
    window.get_by_role("button", name="Find answers").click()
    window.wait_for_url("**/drafts/*")
    link = window.locator('[aria-label="Open the post on the forum"]')  # on the tab Post
    assert link.get_attribute("href") == base + POST_AT[kind]
    assert "Hi trailfox," in window.get_by_label("Your reply, in Markdown").input_value()
    assert seen.lines == []
    only_ours(street)


def test_what_is_selected_comes_first(street: Street) -> None:
    code = street.bookmark()
    go_to_post(street.page, f"{street.forums.base}/discourse.html")
    street.page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('#post_1 .cooked p'))"
    )
    sent = arrived(street.press(code))
    assert sent["text"] == "Share what hurts on your long run here."
    assert sent["author"] == "paceline"
    assert sent["url"].endswith("/t/calves-cramping/7/1")


def test_it_is_self_contained_and_small(street: Street) -> None:
    code = street.bookmark()
    assert len(code.encode()) < 2048
    assert not re.search(r"\bimport\b|createElement\(.script|fetch|XMLHttp|eval", code)
    assert "rd_" not in code


def test_a_blocked_window_is_told(street: Street) -> None:
    code = street.bookmark()
    go_to_post(street.page, f"{street.forums.base}/phpbb.html")
    said: list[str] = []

    def hear(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    street.page.on("dialog", hear)
    street.page.evaluate("window.open = () => null")  # what a browser that blocks it answers
    run_bookmark(street.context, street.page, code)
    street.page.wait_for_function("true")
    assert said == [f"Allow pop-ups here, then press again: {street.desk.base}"]


def test_a_page_that_cuts_windows_off_sends_a_form(street: Street, seen: Seen) -> None:
    """An opener policy of the forum's parts the windows: the second press posts a form."""
    code = street.bookmark()
    street.forums.headers = {"Cross-Origin-Opener-Policy": "same-origin"}
    # COOP counts on what browsers trust alone, which loopback is.
    go_to_post(street.page, f"{street.forums.base}/smf.html")
    with street.page.expect_event("dialog", timeout=8000) as dialog:
        street.page.once("dialog", lambda each: each.dismiss())
        run_bookmark(street.context, street.page, code)
    assert dialog.value.message == "No answer. Press again."
    with street.context.expect_page() as opened:
        run_bookmark(street.context, street.page, code)
    window = opened.value
    sent = arrived(window)
    assert (sent["text"], sent["source"]) == (TEXT, street.forums.base)
    # The cross-site POST carried no cookie: the page says so; the press of the button carries it.
    expect(window.get_by_text("You are signed out")).to_be_visible()
    window.get_by_role("button", name="Find answers").click()
    window.wait_for_url("**/drafts/*")
    only_ours(street)
    assert seen.lines == []


def test_signed_out_the_post_waits(street: Street) -> None:
    code = street.bookmark()
    street.context.clear_cookies()
    go_to_post(street.page, f"{street.forums.base}/mybb.html")
    window = street.press(code)
    assert arrived(window)["text"] == TEXT
    window.get_by_role("button", name="Find answers").click()
    expect(window.get_by_role("alert")).to_contain_text("You are signed out")
    assert values(window)["text"] == TEXT
    other = street.context.new_page()
    other.goto(street.desk.way_in())
    window.get_by_role("button", name="Find answers").click()
    window.wait_for_url("**/drafts/*")
    expect(window.locator(".words")).to_contain_text("charley horse")


# Hostile pages

OPENS = "void (window.w = open('{}/from-page', 'w', 'width=480,height=800'))"


def hostile(street: Street) -> Page:
    """A landing page that a foreign page opened, and which has said to it that it is ready."""
    street.page.goto(f"{street.forums.base}/article.html")
    street.page.evaluate(
        "void (window.heard = new Promise("
        "r => addEventListener('message', e => r(e.data), {once: true})))"
    )
    with street.page.expect_popup() as popup:
        street.page.evaluate(OPENS.format(street.desk.base))
    assert street.page.evaluate("heard") == "reply-desk: ready"
    return popup.value


def send(street: Street, message: str) -> None:
    street.page.evaluate(f"w.postMessage({message}, '*')")


def nonce_in(code: str) -> str:
    found = re.search(r'nonce:"([0-9a-f]{16})"', code)
    assert found
    return found[1]


def test_a_page_without_the_nonce_is_not_listened_to(street: Street, seen: Seen) -> None:
    window = hostile(street)
    for message in ("null", "7", "'words'", "[]", "({text: {toString: 1}, nonce: []})"):
        send(street, message)
    send(street, "({text: 'Visit evil.example', nonce: '0000000000000000'})")
    expect(window.locator("#from")).to_contain_text("not by your own bookmarklet")
    expect(window.locator("#from b")).to_have_text(street.forums.base)
    assert values(window) == dict.fromkeys(values(window), "")
    assert seen.lines == []


def test_a_replayed_nonce_shows_a_post_and_no_more(street: Street) -> None:
    """Who catches a nonce can show one post, under their own name, and nothing happens."""
    code = street.bookmark()
    window = hostile(street)
    nonce = nonce_in(code)
    send(street, f"({{text: 'First', url: 'https://trail.example/1', nonce: '{nonce}'}})")
    expect(window.get_by_label("The post")).to_have_value("First")
    send(street, f"({{text: 'Second', nonce: '{nonce}'}})")
    send(street, f"({{text: 'Third', nonce: '{nonce}'}})")
    assert window.evaluate("new Promise(r => setTimeout(() => r(document.title)))")
    assert values(window)["text"] == "First"
    expect(window.locator("#from b")).to_have_text(street.forums.base)
    drafts = street.context.request.get(f"{street.desk.base}/api/v1/drafts").json()
    assert drafts == {"drafts": []}
    window.get_by_role("button", name="Find answers").click()
    window.wait_for_url("**/drafts/*")
    assert not window.locator('[aria-label="Open the post on the forum"]').count()


def test_a_window_that_did_not_open_it_is_not_listened_to(street: Street) -> None:
    code = street.bookmark()
    street.forums.headers = {}
    window = hostile(street)
    # A frame of the opener's site isn't the opener, though it can reach the window.
    street.page.evaluate(
        """nonce => { const f = document.createElement('iframe'); document.body.append(f);
        f.contentWindow.w = w;
        f.contentWindow.eval(`w.postMessage({text: 'From a frame', nonce: '${nonce}'}, '*')`)}""",
        nonce_in(code),
    )
    send(street, f"({{text: 'From the opener', nonce: '{nonce_in(code)}'}})")
    expect(window.get_by_label("The post")).to_have_value("From the opener")


def test_markup_is_words_and_megabytes_are_cut(street: Street, seen: Seen) -> None:
    code = street.bookmark()
    window = hostile(street)
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    send(
        street,
        f"({{text: {evil!r} + 'x'.repeat(9e6), author: {evil!r} + 'y'.repeat(9e6), "
        f"title: {evil!r}, url: 'javascript:alert(1)', nonce: '{nonce_in(code)}'}})",
    )
    expect(window.get_by_label("Written by")).to_have_value(re.compile("^<img"))
    sent = values(window)
    assert (len(sent["text"]), len(sent["author"])) == (32_000, 200)
    assert sent["title"] == evil
    expect(window.get_by_text("only its beginning is here")).to_be_visible()
    window.get_by_role("button", name="Find answers").click()
    window.wait_for_url("**/drafts/*")
    assert not window.locator('[aria-label="Open the post on the forum"]').count()
    assert seen.lines == []


def test_a_form_from_elsewhere_is_shown_as_words(street: Street, seen: Seen) -> None:
    evil = "<img src=x onerror=alert(1)>"
    street.forums.headers = {}
    street.forums.pages["/evil"] = (
        f'<form method="post" action="{street.desk.base}/from-page" target="w">'
        f'<textarea name="text">{evil}</textarea><input name="author" value="{evil}">'
        '<input name="source" value="https://trail.example.org"></form>'
    )
    street.page.goto(f"{street.forums.base}/evil")
    with street.context.expect_page() as opened:
        street.page.evaluate("open('', 'w'); document.forms[0].submit()")
    window = opened.value
    assert arrived(window)["author"] == evil
    expect(window.locator("#from b")).to_have_text(street.forums.base)
    window.get_by_role("button", name="Find answers").click()  # signed in, but not by a bookmarklet
    expect(window.get_by_role("alert")).to_contain_text("didn’t come by your own bookmarklet")
    assert [line for line in seen.lines if "403" not in line] == []


def test_no_page_can_frame_it(street: Street) -> None:
    street.forums.headers = {}
    street.forums.pages["/frame"] = f'<iframe src="{street.desk.base}/from-page"></iframe>'
    street.page.goto(f"{street.forums.base}/frame")
    street.page.wait_for_load_state("networkidle")
    assert not [f for f in street.page.frames if f.url.startswith(street.desk.base)]


def test_the_landing_page_alone_has_no_opener_policy(street: Street) -> None:
    get = street.context.request.get
    coop = "cross-origin-opener-policy"
    assert coop not in get(f"{street.desk.base}/from-page").headers
    for path in ("/", "/me/any-page", "/sign-in", "/from-page/nothing", "/userscript.user.js"):
        assert get(street.desk.base + path).headers[coop] == "same-origin", path
