"""A post from another site's page: shown to anybody, used only by who presses the button."""

import re
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.forum import Forum
from app.web.pages.from_page import Arrived, forum_at, origin_of
from app.web.scripts import LONGEST, bookmarklet, userscript
from tests.conftest import FORUMS, ORIGIN, People, browser

FOREIGN = {"Sec-Fetch-Site": "cross-site", "Origin": "https://trail.example.org"}
SENT = {
    "text": "My calf cramps",
    "author": "trailfox",
    "url": "https://trail.example.org/t/7/2",
    "page": "https://trail.example.org/t/7",
}


def fields(html: str) -> dict[str, str]:
    """The hidden fields of a form."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html)
    return {name: unescape(value) for name, value in found}


def nonce_of(client: TestClient) -> str:
    found = re.search(r'data-nonce="([0-9a-f]{16})"', client.get("/from-page").text)
    assert found
    return found[1]


def test_a_cross_site_post_is_shown_and_nothing_is_kept(people: People) -> None:
    before = len(people.store.audit(1000))
    shown = people.ann.post(
        "/from-page", data={**SENT, "source": "https://x.test"}, headers=FOREIGN
    )
    assert shown.status_code == 200
    assert "My calf cramps" in shown.text
    assert fields(shown.text) == {
        "url": SENT["url"],
        "page": SENT["page"],
        "source": "https://trail.example.org",
        "nonce": "",
    }
    assert people.store.drafts("open") == []
    assert len(people.store.audit(1000)) == before


def test_another_site_cannot_press_the_button(people: People) -> None:
    assert people.ann.post("/from-page/find", data=SENT, headers=FOREIGN).status_code == 403
    assert people.store.drafts("open") == []


def test_a_post_of_another_page_needs_ones_own_nonce(people: People) -> None:
    source = {"source": "https://trail.example.org"}
    for nonce in ("", "0" * 16, "\u00e9", "x" * 500):
        refused = people.ann.post("/from-page/find", data={**SENT, **source, "nonce": nonce})
        assert refused.status_code == 403
        assert "My calf cramps" in refused.text and "your own bookmarklet" in refused.text
    right = {**SENT, **source, "nonce": nonce_of(people.ann)}
    found = people.ann.post("/from-page/find", data=right)
    assert found.status_code == 303 and found.headers["location"].startswith("/drafts/")
    row = people.store.drafts("open")[0]
    assert (row.url, row.thread_id) == (SENT["url"], SENT["page"])


def test_signed_out_the_post_stays_on_the_page(people: People, app: FastAPI) -> None:
    stranger = browser(app)
    stranger.app_state.update(people.ann.app_state)
    shown = stranger.post("/from-page/find", data=SENT)
    assert shown.status_code == 401
    assert "You are signed out" in shown.text and "My calf cramps" in shown.text
    assert "Track Club" not in shown.text  # nothing of the desk is told


def test_a_forum_may_be_chosen_and_must_be_known(people: People) -> None:
    chosen = people.ann.post("/from-page/find", data={**SENT, "forum": "track"})
    assert chosen.status_code == 303
    assert people.store.drafts("open")[0].forum == "track"
    assert people.ann.post("/from-page/find", data={**SENT, "forum": "x"}).status_code == 422


def test_too_much_is_cut_or_refused(people: People) -> None:
    long = people.ann.post("/from-page", data={"text": "y\r\n" * 20_000, "title": "t" * 5000})
    assert "only its beginning is here" in long.text and "t" * 1001 not in long.text
    assert long.text.count("y\n") == 16_000
    assert people.ann.post("/from-page", data={"text": "x" * 2_000_000}).status_code == 413


def test_an_address_counts_only_on_the_site_that_sent_it() -> None:
    sent = Arrived(url="https://evil.test/1", page=SENT["page"], source="https://trail.example.org")
    assert sent.address == SENT["page"]
    assert Arrived(url="javascript:alert(1)").address == ""
    assert Arrived(url=SENT["url"], source="a page").address == ""


@pytest.mark.parametrize(
    "address",
    ["", "null", "x", "ftp://a.test", "http://", "https://u@a.test", "http://[::1", "//a"],
)
def test_what_is_no_web_address_has_no_origin(address: str) -> None:
    assert origin_of(address) == ""


def test_the_longest_address_that_fits_is_the_forum() -> None:
    forums = [
        Forum(id="whole", url="https://a.test"),
        Forum(id="part", url="https://a.test/forum/"),
        Forum(id="none"),
    ]
    assert forum_at(forums, "https://a.test/forum/t/1") == "part"
    assert forum_at(forums, "https://a.test/forums") == "whole"
    assert forum_at(forums, "https://a.test.evil/") == ""


def test_the_userscript_holds_no_secret_and_names_what_it_may(people: People) -> None:
    answer = people.eve.get("/userscript.user.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "rd_" not in answer.text
    text = userscript("https://desk.test:8443", "1", [Forum(id="a", url="https://a.test/f/")])
    assert re.findall(r"@match +(\S+)", text) == ["https://a.test/f/*"]
    assert re.findall(r"@connect +(\S+)", text) == ["desk.test"]
    assert not re.search(r"\$[A-Z]{3}", text)


def test_the_bookmarklet_is_short_even_for_a_long_name() -> None:
    code = bookmarklet("https://replies.moderators.runners.example.org", "0" * 16)
    assert len(code.encode()) < LONGEST
    assert not re.search(r"\$[A-Z]{3}|[%#\n]", code.replace("%25", "").replace("'#p'", ""))


def test_the_addresses_are_those_that_the_desk_is_reached_by(people: People) -> None:
    assert f'"{ORIGIN}"' in people.eve.get("/userscript.user.js").text
    assert people.eve.get("/userscript.user.js", headers={"Host": "evil.test"}).status_code == 421


def test_a_new_token_ends_the_one_before_and_may_little(people: People, library: Path) -> None:
    file = library / "_forums.yaml"
    file.write_text(FORUMS.replace("format: markdown,", 'format: markdown, url: "https://a.test",'))
    people.ann.app_state["desk"].reconcile()

    def make() -> str:
        found = re.search(r'value="(rd_[^"]+)"', people.ann.post("/me/any-page/token").text)
        assert found
        return found[1]

    def status(token: str, path: str = "/api/v1/drafts") -> int:
        headers = {"Authorization": f"Bearer {token}"}
        return people.eve.get(path, headers=headers).status_code

    first, second = make(), make()
    assert (status(first), status(second)) == (401, 200)
    assert status(second, "/api/v1/answers") == 403
    assert people.ann.post("/me/any-page/token/revoke").status_code == 303
    assert status(second) == 401
    assert people.ann.post("/me/any-page/token/revoke").status_code == 404
