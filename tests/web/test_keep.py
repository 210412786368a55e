"""Keeping a reply as an answer, as a browser without scripts does it."""

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, select

from app.store import PersonRow, Store
from app.undo import forget_due
from tests.conftest import People
from tests.web.test_pages import draft_in, paste

POST = {
    "text": "Which head torch should I buy for dark trails?",
    "title": "Head <b>torch</b>?",
    "author": "hill_lars",
    "forum": "trail",
}
TYPED = "Hi hill_lars,\r\n\r\nTake a head torch with 300 lumens.\r\n\r\nCheers,\r\nAnn"


def typed(client: TestClient, text: str = TYPED) -> str:
    """A draft typed by hand, and the page to keep it, where the button leads."""
    draft = paste(client, POST)
    form = {"markdown": text, "then": "keep"}
    went = client.post(f"{draft}/draft", data=form)
    assert went.headers["location"] == f"{draft}/keep"
    return f"{draft}/keep"


def fields(html: str) -> dict[str, str]:
    """The form as it would be sent unchanged: an unticked box isn't."""
    found = dict(re.findall(r'<input [^>]*?name="(\w+)" value="([^"]*)"(?![^>]*checkbox)', html))
    found.pop("use_question", None)
    found |= dict(re.findall(r'<textarea [^>]*?name="(\w+)"[^>]*>\n(.*?)</textarea>', html, re.S))
    return {name: unescape(value) for name, value in found.items()}


def test_a_reply_is_kept_in_one_step_without_the_question(people: People, library: Path) -> None:
    page = typed(people.ann)
    html = people.ann.get(page).text
    form = fields(html)
    assert form["body"] == "Take a head torch with 300 lumens."
    assert form["question"].startswith("Which head torch should I buy")
    assert not re.search(r"checkbox[^>]*checked", html)
    assert "<b>torch" not in html
    done = people.ann.post(page, data=form)
    assert (done.status_code, done.headers["location"]) == (303, f"/library/{form['name']}")
    shown = people.ann.get(done.headers["location"]).text
    assert "Kept as an answer" in shown and "Which head torch should" not in shown
    assert "Which head torch" not in (library / f"{form['name']}.md").read_text()


def test_the_question_is_kept_once_it_was_looked_at(people: People, library: Path) -> None:
    page = typed(people.ann)
    form = fields(people.ann.get(page).text) | {"use_question": "yes", "question": "Which torch?"}
    answer = people.ann.post(page, data=form)
    assert answer.status_code == 303
    assert "  - Which torch?" in (library / f"{form['name']}.md").read_text()


def test_new_warnings_are_shown_before_saving_and_then_it_is_saved(
    people: People, library: Path
) -> None:
    page = typed(people.ann)
    form = fields(people.ann.get(page).text) | {"body": "Ask Lars, or me@example.org."}
    asked = people.ann.post(page, data=form)
    assert asked.status_code == 200 and "Look at this once more" in asked.text
    assert "me@example.org” looks like" in asked.text and "Save anyway" in asked.text
    assert not (library / f"{form['name']}.md").exists()
    again = fields(asked.text)
    assert again["body"] == "Ask Lars, or me@example.org."
    assert people.ann.post(page, data=again).status_code == 303


@pytest.mark.parametrize("name", ["calf-cramps", "../../tmp/x", "A b"])
def test_an_id_that_cannot_be_had_is_shown_at_its_field(people: People, name: str) -> None:
    page = typed(people.ann)
    form = fields(people.ann.get(page).text) | {"name": name, "title": "<i>kept</i>"}
    refused = people.ann.post(page, data=form)
    assert refused.status_code == 422
    assert re.search(r'name="name"[^>]*aria-invalid="true"', refused.text)
    assert fields(refused.text)["title"] == "<i>kept</i>" and "<i>kept" not in refused.text


@pytest.mark.parametrize(
    "change", [{"links": "no address"}, {"body": ""}, {"title": ""}, {"links": "x javascript:1"}]
)
def test_what_cannot_be_used_comes_back(people: People, change: dict[str, str]) -> None:
    page = typed(people.ann)
    form = fields(people.ann.get(page).text) | change
    assert people.ann.post(page, data=form).status_code == 422


def test_links_are_read_and_a_twin_is_offered(people: People, library: Path) -> None:
    page = typed(people.ann, "Stretch your calf gently.\n\n[Cramps](https://example.org/c)")
    form = fields(people.ann.get(page).text)
    assert form["links"] == "Cramps https://example.org/c"
    form |= {"title": "Why do my calves cramp up?", "name": "cramping"}
    form["links"] += " # What to do\nhttps://example.org/d"
    asked = people.ann.post(page, data=form)
    assert "This looks like “Calf cramps on the run”" in unescape(asked.text)
    assert '<a href="/library/calf-cramps">open it instead</a>' in asked.text
    assert people.ann.post(page, data=fields(asked.text)).status_code == 303
    text = (library / "cramping.md").read_text()
    assert "{title: Cramps, url: 'https://example.org/c', section: What to do}" in text
    assert "url: 'https://example.org/d'" in text


def test_the_button_is_there_when_words_are_ones_own(people: People) -> None:
    draft = paste(people.ann, POST)
    assert "Keep as an answer" not in people.ann.get(draft).text
    part = people.ann.post(
        f"{draft}/preview", data={"markdown": TYPED}, headers={"HX-Request": "true"}
    )
    assert "Keep as an answer" in part.text
    assert "Keep as an answer" in people.ann.get(draft).text


def test_after_posting_the_toast_leads_back_to_the_reply(people: People) -> None:
    draft = paste(people.ann, POST)
    people.ann.post(f"{draft}/draft", data={"markdown": TYPED})
    done = people.ann.post(f"{draft}/reply")
    html = people.ann.get(done.headers["location"]).text
    assert f'<a href="{draft}">See the reply</a>' in html
    forget_due(people.ann.app_state["desk"], all_of_them=True)
    shown = people.ann.get(draft)
    assert "Keep as an answer" in shown.text and "hill_lars" not in shown.text
    assert draft_in(shown).startswith("Hi {{?author")
    people.ann.cookies.set("toast", "posted//evil.example")
    assert "evil.example" not in people.ann.get("/").text


def test_a_moderator_may_not(people: People, app: FastAPI) -> None:
    page = typed(people.ann)
    form = fields(people.ann.get(page).text)
    demote(people.store)
    draft = page.removesuffix("/keep")
    assert "Keep as an answer" not in people.ann.get(draft).text
    for answer in (people.ann.get(page), people.ann.post(page, data=form)):
        assert answer.status_code == 403 and "for a curator" in answer.text
    assert people.tool.post(page, data=form).status_code == 403
    assert people.eve.post(page, data=form).status_code in (401, 403)


def demote(store: Store) -> None:
    """Make the one who is signed in a moderator."""
    with Session(store._engine) as session:
        person = session.exec(select(PersonRow)).one()
        person.role, person.created_at = "moderator", datetime.now(UTC)
        session.add(person)
        session.commit()


ODD_LINKS = {
    "mailto": "[write](mailto:a@example.org)",
    "of this site": "[here](/library/x)",
    "script": "[here](javascript:alert(1))",
    "an angle": "- [here](https://example.org/a>b)",
    "half a bracket": "- [here](https://[::1/)",
    "half a bracket, bare": "https://[::1/",
    "no host": "- [here](https://)",
    "a quote": '- [here](https://example.org/a"b)',
}


@pytest.mark.parametrize("link", ODD_LINKS.values(), ids=ODD_LINKS)
def test_an_odd_link_stops_nobody_from_looking(people: People, library: Path, link: str) -> None:
    """It is in the answer's text, or else the page says that it can't be kept."""
    page = typed(people.ann, f"Take a head torch with 300 lumens.\n\n{link}")
    found = people.ann.get(page)
    assert found.status_code == 200
    assert "why-not" not in found.text
    form = fields(found.text)
    lost = "can’t be kept" in found.text
    assert lost != (link in form["body"])
    assert form["links"] == ""
    done = people.ann.post(page, data=form)
    if lost or "mailto" in link:
        assert done.status_code == 303, done.text
        assert (library / f"{form['name']}.md").is_file()


def test_a_reply_that_grows_too_long_is_shown_with_why(people: People) -> None:
    draft = paste(people.ann, POST | {"author": "lars9"})
    words = "Tell lars9 a lamp is good. " * 1180
    went = people.ann.post(f"{draft}/draft", data={"markdown": words, "then": "keep"})
    assert went.headers["location"] == f"{draft}/keep"
    found = people.ann.get(f"{draft}/keep")
    assert found.status_code == 200
    assert 'id="why-not"' in found.text and "{{author}}" in found.text
