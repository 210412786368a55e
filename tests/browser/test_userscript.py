"""The userscript on forums' pages: a small stand-in for its manager, the rest is real."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.conftest import Opener, Seen, Served
from tests.browser.forum_pages import KINDS, Forums, desk_and_forums, go_to_post

WITH_BOX = [kind for kind in KINDS if kind != "article"]
OPENS_A_COMPOSER = {"discourse", "flarum", "nodebb"}
RICH = {"xenforo", "invision"}

# What a manager gives a script: functions that no script of the page can see, and storage. The
# script runs by the protocol, held back by a page's script-src as little as a manager's sandbox.
# Closed shadow roots are opened, for the test to look in.
MANAGER = """(() => {
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function () { return attach.call(this, {mode: "open"}); };
const kept = {};
const GM_getValue = (name, other) => kept[name] ?? other;
const GM_setValue = (name, value) => { kept[name] = value; };
const GM_registerMenuCommand = () => {};
const send = window.replyDeskSend;
const GM_xmlhttpRequest = (d) => send(JSON.stringify({...d, onload: 0})).then((said) => {
  const answer = JSON.parse(said);
  if (answer.status) d.onload(answer); else d.onerror(answer);
});
%s
})()"""


@dataclass
class Board:
    """A forum that the desk serves, and the script on it."""

    desk: Served
    forums: Forums
    page: Page
    token: str
    sent: list[dict[str, Any]] = field(default_factory=list)

    def send(self, said: str) -> str:
        """The manager's request: no cookies, no CORS."""
        asked = json.loads(said)
        self.sent.append(asked)
        try:
            answer = httpx2.post(asked["url"], content=asked["data"], headers=asked["headers"])
        except httpx2.HTTPError:
            return json.dumps({"status": 0})
        return json.dumps({"status": answer.status_code, "responseText": answer.text})

    def go(self, kind: str) -> None:
        go_to_post(self.page, f"{self.forums.base}/{kind}.html")
        script = httpx2.get(f"{self.desk.base}/userscript.user.js").text
        self.page.evaluate(MANAGER % script)

    @property
    def button(self) -> Any:
        return self.page.locator(".reply-desk button").nth(1)

    @property
    def panel(self) -> Any:
        return self.page.get_by_role("dialog", name="Reply Desk")

    def box(self) -> str:
        text: str = self.page.get_by_role("textbox").last.evaluate(
            "e => 'value' in e ? e.value : e.innerText"
        )
        return text

    def pressed(self) -> str:
        return str(self.page.evaluate("document.documentElement.dataset.pressed || ''"))

    def drafts(self, state: str) -> list[dict[str, Any]]:
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = httpx2.get(f"{self.desk.base}/api/v1/drafts?state={state}", headers=headers)
        found: list[dict[str, Any]] = answer.json()["drafts"]
        return found


@pytest.fixture
def board(tmp_path: Path, visit: Opener, seen: Seen) -> Iterator[Board]:
    with desk_and_forums(tmp_path) as (desk, beside):
        page = visit(desk)
        page.goto(f"{desk.base}/me/any-page")
        page.get_by_role("button", name="Make a token").click()
        token = page.get_by_label("The token", exact=True).input_value()
        other = page.context.new_page()
        found = Board(desk, beside, other, token)
        seen.listen(other)
        other.expose_function("replyDeskSend", found.send)
        other.on("dialog", lambda each: enter(each, token))
        yield found


def enter(dialog: Dialog, token: str) -> None:
    assert "Paste your token" in dialog.message
    dialog.accept(token)


@pytest.mark.parametrize("kind", WITH_BOX)
def test_the_draft_goes_into_the_forums_own_box(board: Board, seen: Seen, kind: str) -> None:
    board.go(kind)
    expect(board.page.locator(".reply-desk button")).to_have_count(2)
    board.button.click()
    first = board.panel.get_by_role("listitem").first
    expect(first).to_contain_text("Calf cramps on the run")
    expect(first).to_contain_text("“calves cramp”")
    board.page.keyboard.press("1")
    if kind in OPENS_A_COMPOSER:
        expect(board.panel).to_contain_text("Open the forum's reply box")
        assert board.pressed() == ""
        board.page.locator("[data-opens]").click()
    expect(board.panel).to_contain_text("The draft is in the reply box.")
    assert board.box().startswith("Hi trailfox,")
    assert "Stretch the calf gently." in board.box()
    assert "send" not in board.pressed() and "submit" not in board.pressed()
    board.panel.get_by_role("button", name="Mark posted").click()
    expect(board.panel).to_contain_text("Marked posted.")
    assert [draft["state"] for draft in board.drafts("done")] == ["done"]
    assert seen.lines == []
    assert {each["url"].split("/api/")[0] for each in board.sent} == {board.desk.base}
    assert all(each["anonymous"] for each in board.sent)


def test_by_key_and_to_the_first_blank_below_what_is_written(board: Board) -> None:
    board.go("smf")
    board.page.get_by_role("textbox").fill("Mine.")
    board.page.locator("#target").evaluate("e => { e.textContent = 'Which running shoes to buy?' }")
    go = "scrollTo(0, document.querySelector('#target').offsetTop - innerHeight / 2)"
    board.page.evaluate(f"document.activeElement.blur(); {go}")
    board.page.keyboard.press("Alt+r")
    expect(board.panel.get_by_role("listitem").first).to_contain_text("Choosing running shoes")
    board.page.keyboard.press("1")
    expect(board.panel).to_contain_text("One blank is still to fill.")
    assert board.box().startswith("Mine.\n\nHi trailfox,")
    selected = board.page.evaluate("getSelection().toString()")
    assert "weekly distance" in selected
    board.page.keyboard.type("30 km")
    assert "For 30 km a week" in board.box()
    board.page.keyboard.press("Control+z")
    assert "For 30 km a week" not in board.box()
    board.panel.get_by_role("button", name="Mark posted").click()
    expect(board.panel).to_contain_text("Marked posted.")


def test_it_comes_again_when_a_forum_turns_its_page(board: Board) -> None:
    board.go("discourse")
    expect(board.page.locator(".reply-desk button")).to_have_count(2)
    board.page.locator("#next").click()
    expect(board.page.locator("#post_3 .reply-desk button")).to_have_count(1)
    board.page.locator("#post_3 .reply-desk button").click()
    expect(board.panel.get_by_role("listitem").first).to_contain_text("Choosing running shoes")


def test_a_desk_that_is_gone_greys_the_button_with_the_reason(board: Board) -> None:
    board.go("phpbb")
    board.desk.stop()
    board.button.click()
    expect(board.panel.get_by_role("alert")).to_contain_text("Can't reach Reply Desk")
    expect(board.button).to_have_attribute("aria-disabled", "true")
    expect(board.button).to_have_text("Draft reply (desk away)")
    expect(board.button).to_have_attribute("title", re.compile("Can't reach Reply Desk"))
    board.desk.start()
    board.panel.get_by_role("button", name="Try again").click()
    expect(board.panel.get_by_role("listitem").first).to_contain_text("Calf cramps")
    expect(board.button).to_have_attribute("aria-disabled", "false")


def test_the_forums_scripts_press_nothing(board: Board) -> None:
    board.go("mybb")
    board.page.evaluate(
        """for (const e of document.querySelectorAll('.reply-desk'))
          e.shadowRoot.querySelector('button').click();
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {altKey: true, code: 'KeyR', bubbles: true}))"""
    )
    expect(board.panel).to_have_count(0)
    assert board.sent == []


def test_urgent_words_are_told_first(board: Board) -> None:
    board.go("xenforo")
    board.page.locator("#target").evaluate(
        "e => { e.textContent = 'My left calf is swollen and warm. Is it a calf spasm?' }"
    )
    board.button.click()
    expect(board.panel.get_by_role("alert")).to_contain_text("must not wait")
    expect(board.panel.get_by_role("listitem")).to_have_count(0)
    board.page.keyboard.press("1")
    expect(board.panel).to_contain_text("The draft is in the reply box.")
    assert "Please ring 111 today" in board.box() and "Stretch" not in board.box()


def test_a_token_that_was_ended_is_asked_for_anew(board: Board) -> None:
    board.go("smf")
    board.page.context.pages[0].get_by_role("button", name="Revoke it").click()
    board.button.click()
    expect(board.panel.get_by_role("alert")).to_contain_text("This token isn't known")
