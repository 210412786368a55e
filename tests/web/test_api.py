"""The HTTP API as a forum's tooling meets it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import GERMAN, People

POST = "Hi all, both my calfs keep going into spazm after eight miles. What helps?"
NOTHING = "What is the best lasagne recipe for twelve hungry guests?"
URGENT = "My left calf is swollen and warm since Sunday. Can I stretch it?"


def ok(response: Any, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()


def test_it_works(people: People) -> None:
    found = ok(people.tool.post("/api/v1/match", json={"text": POST}))
    assert found["verdict"] in ("sure", "choose")
    first = found["matches"][0]
    assert first["answer"] == "calf-cramps"
    assert 0 <= first["confidence"] <= 1
    for e in first["evidence"]:
        assert POST[e["start"] : e["end"]] == e["text"]
    assert sum(e["weight"] for e in first["evidence"]) >= 0.9 * first["score"]
    assert found["urgent"] is None


def test_nothing_fits(people: People) -> None:
    assert ok(people.tool.post("/api/v1/match", json={"text": NOTHING}))["verdict"] == "none"
    drafted = ok(people.tool.post("/api/v1/drafts", json={"text": NOTHING}), 201)
    assert drafted["text"] == ""
    assert drafted["answers"] == []


def test_urgent_comes_before_everything(people: People) -> None:
    drafted = ok(people.tool.post("/api/v1/drafts", json={"text": URGENT, "author": "jo"}), 201)
    assert drafted["urgent"]["rule"] == "calf-clot"
    assert "Please ring 111 today" in drafted["text"]
    assert "Stretch the calf" not in drafted["text"]
    forced = {"text": URGENT, "answers": ["calf-cramps"]}
    drafted = ok(people.tool.post("/api/v1/drafts", json=forced), 201)
    assert "Stretch the calf" not in drafted["text"]
    assert any("urgent" in note.lower() for note in drafted["notes"])


def test_a_draft_from_post_to_reply(people: People) -> None:
    body = {"text": POST, "author": "trailfox", "title": "Calves", "post": {"id": "77"}}
    drafted = ok(people.tool.post("/api/v1/drafts", json=body), 201)
    assert drafted["text"].startswith("Hi trailfox,")
    assert "https://example.org/cramps" in drafted["text"]
    assert drafted["text"].rstrip().endswith("the Trail Runners team")
    assert drafted["page"] == f"/drafts/{drafted['id']}"

    listed = ok(people.tool.get("/api/v1/drafts?state=open"))["drafts"]
    assert [line["id"] for line in listed] == [drafted["id"]]

    reply = {"text": "What I posted", "outcome": "edited", "answers": ["calf-cramps"]}
    done = ok(people.tool.post(f"/api/v1/drafts/{drafted['id']}/reply", json=reply))
    assert done["state"] == "done"
    assert done["reply"]["text"] == "What I posted"
    assert ok(people.tool.get("/api/v1/drafts"))["drafts"] == []
    kept = people.store.draft(drafted["id"])
    assert kept is not None
    assert kept.text is None  # a post is kept no longer than its draft is open
    assert kept.answers[0]["sha256"]


def test_two_answers_share_a_greeting(people: People) -> None:
    body = {"text": POST, "answers": ["calf-cramps", "running-shoes"], "format": "bbcode"}
    drafted = ok(people.tool.post("/api/v1/drafts", json=body), 201)
    assert drafted["format"] == "bbcode"
    assert drafted["text"].count("Hi there,") == 1
    assert drafted["text"].count("Wishing you well") == 1
    assert "[url=https://example.org/shoes]" in drafted["text"]
    blank = drafted["blanks"][0]
    assert blank["label"] == "weekly distance"
    assert drafted["text"][blank["start"] : blank["end"]] == "{{?weekly distance}}"


def test_versions_are_asked_for(people: People, library: Path) -> None:
    (library / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    people.ann.app_state["desk"].reconcile()
    short = ok(people.tool.post("/api/v1/drafts", json={"text": POST, "short": True}), 201)
    assert "Walk, and stretch gently." in short["text"] and "What to try" not in short["text"]
    assert "https://example.org/cramps" in short["text"]
    german = ok(people.tool.post("/api/v1/drafts", json={"text": POST, "language": "de"}), 201)
    assert "Geh langsam" in german["text"]
    assert "The German version of “Calf cramps on the run” was taken." in german["notes"]
    again = ok(people.tool.get(f"/api/v1/drafts/{german['id']}"))
    assert again["parts"] == german["parts"] and again["notes"] == german["notes"]
    whole = ok(people.tool.get("/api/v1/answers/calf-cramps"))
    assert whole["languages"] == ["en", "de"] and whole["short"] and whole["follow_up"]
    assert whole["reactions"][0]["under"] == 10800


def test_parts_have_keys_and_can_be_left_out(people: People) -> None:
    body = {"text": POST, "without": ["greeting", "answer:calf-cramps:what-to-try", "personal"]}
    draft = ok(people.tool.post("/api/v1/drafts", json=body), 201)
    assert [part["key"] for part in draft["parts"]] == [
        *("answer:calf-cramps:opening", "links", "search", "sign_off")
    ]
    assert "What to try" not in draft["text"] and not draft["text"].startswith("H")
    assert ok(people.tool.get(f"/api/v1/drafts/{draft['id']}"))["parts"] == draft["parts"]
    refused = people.tool.post("/api/v1/drafts", json={"text": POST, "without": ["urgent"]})
    assert refused.status_code == 422 and refused.json()["errors"][0]["field"] == "without"


def test_forums_have_their_own_answers_and_format(people: People) -> None:
    shoes = "Which running shoes should I buy?"
    there = ok(people.tool.post("/api/v1/match", json={"text": shoes, "forum": "track"}))
    assert all(m["answer"] != "running-shoes" for m in there["matches"])
    here = ok(people.tool.post("/api/v1/match", json={"text": shoes, "forum": "trail"}))
    assert here["matches"][0]["answer"] == "running-shoes"
    drafted = ok(people.tool.post("/api/v1/drafts", json={"text": POST, "forum": "track"}), 201)
    assert drafted["format"] == "bbcode"


def test_answers_are_read(people: People) -> None:
    listed = ok(people.tool.get("/api/v1/answers"))["answers"]
    assert {line["id"] for line in listed} == {"calf-cramps", "running-shoes", "search-first"}
    found = ok(people.tool.get("/api/v1/answers", params={"q": "my calfs cramp"}))["answers"]
    assert found[0]["id"] == "calf-cramps"
    whole = ok(people.tool.get("/api/v1/answers/calf-cramps"))
    assert whole["links"][0]["section"] == "What helps"
    assert len(whole["revision"]) == 64


@pytest.mark.parametrize("path", ["/api/v1/match", "/api/v1/drafts", "/api/v1/answers"])
def test_strangers_are_refused(people: People, path: str) -> None:
    response = people.eve.get(path) if "answers" in path else people.eve.post(path, json={})
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert response.headers["Content-Type"].startswith("application/problem+json")


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        ({}, 422, "text"),
        ({"text": ""}, 422, "text"),
        ({"text": "   \n"}, 422, "text"),
        ({"text": "😀😀🎉"}, 422, "text"),
        ({"text": "\x00\x00"}, 422, "text"),
        ({"text": 7}, 422, "text"),
        ({"text": "calf", "limit": 0}, 422, "limit"),
        ({"text": "calf", "limit": "5"}, 422, "limit"),
        ({"text": "calf", "forum": "nowhere"}, 422, "forum"),
        ({"text": "calf", "colour": "red"}, 422, "body"),
        ({"text": "calf", "markup": "rtf"}, 422, "markup"),
        ({"text": "calf " * 40_000}, 413, None),
        ([], 422, None),
    ],
)
def test_bad_matches_get_one_sentence(
    people: People, body: object, status: int, field: str | None
) -> None:
    response = people.tool.post("/api/v1/match", json=body)
    assert response.status_code == status
    assert len(response.content) <= 4096
    problem = response.json()
    assert problem["status"] == status
    assert problem["detail"].rstrip().endswith(".")
    if field:
        assert field in [e["field"] for e in problem["errors"]]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"text": POST, "answers": ["no-such-answer"]}, "answers"),
        ({"text": POST, "format": "rtf"}, "format"),
        ({"text": POST, "forum": "nowhere"}, "forum"),
        ({"text": POST, "post": {"id": 7}}, "post.id"),
        ({"text": POST, "short": "yes"}, "short"),
        ({"text": POST, "language": "German"}, "language"),
    ],
)
def test_bad_drafts_name_the_field(people: People, body: object, field: str) -> None:
    response = people.tool.post("/api/v1/drafts", json=body)
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == field


@pytest.mark.parametrize(
    "raw",
    [
        b'{"text": NaN}',
        b'{"text": "calf cramp", "limit": Infinity}',
        b'{"text": "calf cramp", "limit": 1e999}',
        b'{"text": "calf cramp", "limit": 99999999999999999999}',
        b'{"text": "calf", "text": "cramp"}',
        b'{"text": "calf cramp"',
        b"\xff\xfe",
        b"[" * 5000,
        "{'text': 'calf'}".encode("utf-16"),
    ],
)
def test_broken_json_is_refused(people: People, raw: bytes) -> None:
    response = people.tool.post(
        "/api/v1/match", content=raw, headers={"Content-Type": "application/json"}
    )
    assert response.status_code in (400, 413, 422)
    assert len(response.content) <= 4096


def test_half_a_surrogate_is_replaced_one_for_one(people: People) -> None:
    raw = b'{"text": "my \\ud800 calf cramps again, what helps?"}'
    found = ok(
        people.tool.post("/api/v1/match", content=raw, headers={"Content-Type": "application/json"})
    )
    safe = "my \ufffd calf cramps again, what helps?"
    for e in found["matches"][0]["evidence"]:
        assert safe[e["start"] : e["end"]] == e["text"]


@pytest.mark.parametrize(
    "path", ["/api/v1/answers/nope", "/api/v1/drafts/nope", "/api/v1/nope", "/api/v1/drafts/%00"]
)
def test_unknown_paths_are_404(people: People, path: str) -> None:
    assert people.tool.get(path).status_code == 404


def test_a_token_has_only_its_scopes_and_forums(people: People, app: Any) -> None:
    from datetime import UTC, datetime

    from app.access import new_token
    from tests.conftest import program

    now = datetime.now(UTC)
    narrow = program(app, new_token(people.store, "narrow", ["match"], ["track"], now))
    narrow.app_state.update(people.ann.app_state)
    assert narrow.post("/api/v1/drafts", json={"text": POST}).status_code == 403
    assert narrow.post("/api/v1/match", json={"text": POST, "forum": "trail"}).status_code == 422
    assert narrow.post("/api/v1/match", json={"text": POST}).status_code == 200


def test_a_revoked_token_is_refused_at_once(people: People, app: Any) -> None:
    from datetime import UTC, datetime

    from app.access import new_token
    from tests.conftest import program

    now = datetime.now(UTC)
    secret = new_token(people.store, "gone", None, None, now)
    client = program(app, secret)
    client.app_state.update(people.ann.app_state)
    assert client.post("/api/v1/match", json={"text": POST}).status_code == 200
    people.store.revoke_token(secret.split("_")[1], now)
    assert client.post("/api/v1/match", json={"text": POST}).status_code == 401


def test_the_openapi_document_shows_no_table(people: People) -> None:
    document = ok(people.eve.get("/api/v1/openapi.json"))
    assert "/api/v1/match" in document["paths"]
    assert not [name for name in document["components"]["schemas"] if name.endswith("Row")]
    assert "sha256" not in json.dumps(document)


def test_operations(people: People) -> None:
    assert ok(people.eve.get("/livez")) == {"status": "alive"}
    assert ok(people.eve.get("/readyz"))["status"] == "ready"


def test_an_edit_on_disk_is_live(people: People, library: Any) -> None:
    file = library / "calf-cramps.md"
    file.write_text(file.read_text().replace("Calf cramps on the run", "Cramping calves"))
    assert people.tool.app_state["desk"].reconcile()
    assert ok(people.tool.get("/api/v1/answers/calf-cramps"))["title"] == "Cramping calves"
    assert len(people.store.revisions("calf-cramps")) == 2


def test_check_tells_what_the_page_shows(people: People, library: Path) -> None:
    found = ok(people.tool.post("/api/v1/check"))
    assert found["answers"] == 3 and found["tests"] == 1 and found["watched"] == []
    assert found["errors"] + found["warnings"] == len(found["problems"])
    page = people.ann.get("/library").text
    for problem in found["problems"]:
        assert set(problem) == {"file", "line", "level", "message", "code", "remedy", "answer"}
        assert problem["code"] in page
        assert not problem["answer"] or f'href="/library/{problem["answer"]}"' in page
    assert people.eve.post("/api/v1/check").status_code == 401
