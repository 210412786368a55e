"""Keys: one list that the sheet shows, scripts obey and templates keep to; and its switch."""

import re
from html import unescape
from pathlib import Path

from app.web.pages.keys import JUMPS, KEYS
from tests.conftest import People

TEMPLATES = Path(__file__).parents[2] / "templates"
STROKES = [stroke for key in KEYS for stroke in key.strokes]


def test_every_stroke_does_one_thing() -> None:
    assert len(STROKES) == len(set(STROKES))
    starts = {stroke.split()[0] for stroke in STROKES if " " in stroke}
    assert starts.isdisjoint(STROKES), "a key that waits for a second one can't also act alone"


def test_every_key_on_a_page_is_in_the_list() -> None:
    used = {
        found
        for file in TEMPLATES.glob("*.html")
        for found in re.findall(r'data-key="([^"{]+)"', file.read_text())
    }
    assert used and used <= set(STROKES)
    assert set(JUMPS.values()) <= set(STROKES)


def test_every_action_has_a_function() -> None:
    script = (TEMPLATES.parent / "app/web/static/js/shortcuts.js").read_text()
    assert all(f"  {key.action}: " in script for key in KEYS if key.action)


def test_the_sheet_is_on_every_page_and_in_the_help(people: People) -> None:
    for address in ("/", "/inbox", "/library", "/help"):
        page = unescape(people.ann.get(address).text)
        assert 'id="keys-dialog"' in page
        assert all(key.does in page for key in KEYS if key.shown)


def test_single_keys_can_be_switched_off_and_on(people: People) -> None:
    assert 'data-singles="off"' not in people.ann.get("/").text
    answer = people.ann.post("/keys", data={"singles": "off", "back": "/inbox"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")
    assert 'data-singles="off"' in people.ann.get("/").text
    people.ann.post("/keys", data={"singles": "on", "back": "//elsewhere.example"})
    assert 'data-singles="off"' not in people.ann.get("/").text
