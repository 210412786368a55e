"""One's own ways: the greeting and sign-off of one's drafts, and what a browser remembers."""

import re
from html import unescape

from fastapi.testclient import TestClient

from app.store import LOCAL_ADMIN
from tests.conftest import People
from tests.web.test_trying import said

POST = {"text": "My calf cramps after eight miles, what helps?", "author": "Alex", "forum": "trail"}
WORDS = {"greeting": "Ahoy {{author|you}},", "sign_off": "Yours,\r\nAnn"}


def drafted(client: TestClient) -> tuple[str, str]:
    """A draft made at the desk: its address, and its text."""
    address = client.post("/desk", data=POST).headers["location"]
    client.post(f"{address}/answers", data={"toggle": "calf-cramps"})
    page = unescape(client.get(address).text)
    return address, page.partition('id="markdown"')[2].partition("</textarea>")[0]


def test_ones_drafts_have_ones_own_words_and_others_dont(people: People) -> None:
    look = said(people.ann.post("/me/words", data=WORDS | {"do": "look"}).text)
    assert "Ahoy Alex," in look and "Yours," in look
    assert "Ahoy" not in drafted(people.ann)[1], "looking saves nothing"
    assert people.ann.post("/me/words", data=WORDS).headers["location"] == "/me"
    assert people.store.audit(1)[0].did == "words.set"
    address, text = drafted(people.ann)
    assert "Ahoy Alex," in text and text.rstrip().endswith("Yours,\nAnn")
    other = people.tool.post("/api/v1/drafts", json=POST).json()["text"]
    assert "Ahoy" not in other and "the Trail Runners team" in other
    people.ann.post(f"{address}/parts", data={"toggle": "sign_off"})
    again = unescape(people.ann.get(address).text).partition('id="markdown"')[2]
    assert "Yours," not in again.partition("</textarea>")[0], "it is a part like the forum's"
    assert '"Ahoy {{author|you}},"' in unescape(people.ann.get("/me").text)
    person = people.store.person_named(LOCAL_ADMIN)
    assert person and person.sign_off == "Yours,\nAnn"


def test_words_that_cant_be_used_are_told(people: People) -> None:
    for words in ({"greeting": "Hi {{poster}}"}, {"sign_off": "x" * 600}):
        page = people.ann.post("/me/words", data=WORDS | words)
        assert page.status_code == 422 and "aria-invalid" in page.text
    assert not people.store.person_named(LOCAL_ADMIN).greeting  # type: ignore[union-attr]


def test_a_browser_remembers_and_nothing_else_gets_in(people: People) -> None:
    sent = {"theme": "dark", "density": "compact", "format-trail": "bbcode", "format-x": "html"}
    sent |= {"key-e": "w", "key-x": "q", "key-t": "w", "key-j": ";", "key-zz": "a", "singles": "on"}
    assert people.ann.post("/me/browser", data=sent).status_code == 303
    page = people.ann.get("/library").text
    assert 'data-theme="dark" data-density="compact"' in page
    assert re.search(r'data-moved="we qx "', page), "the first to ask for a letter has it"
    assert people.ann.cookies["formats"].strip('"') == "trail:bbcode"
    assert re.search(r'<option value="bbcode" selected', people.ann.get("/me").text)
    people.ann.post("/me/browser", data={"theme": "<b>"})
    page = people.ann.get("/library").text
    assert "data-theme=" not in page and "data-density" not in page and "data-moved" not in page
    assert 'data-singles="off"' in page
