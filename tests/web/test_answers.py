"""Answers by the API: ETag and If-Match, round trips, both texts on a conflict, the past."""

import hashlib
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.access import new_token
from app.answer_face import answer_json
from tests.conftest import People, program
from tests.library.test_write import FULL

API = "/api/v1/answers"
CALF = "calf-cramps"


@pytest.fixture
def tool(people: People, app: FastAPI) -> Iterator[TestClient]:
    """A program that may read and write answers, and match."""
    scopes = ["answers:read", "answers:write", "match"]
    client = program(app, new_token(people.store, "curating tool", scopes, None, datetime.now(UTC)))
    client.app_state.update(people.ann.app_state)
    yield client


def etag(path: Path) -> str:
    return f'"{hashlib.sha256(path.read_bytes()).hexdigest()}"'


def test_what_is_read_can_be_sent_back_and_changes_no_byte(tool: TestClient, library: Path) -> None:
    for path in library.glob("*.md"):
        before = path.read_bytes()
        found = tool.get(f"{API}/{path.stem}")
        assert found.headers["etag"] == etag(path)
        sent = {"If-Match": found.headers["etag"]}
        again = tool.put(f"{API}/{path.stem}", json=found.json(), headers=sent)
        assert again.status_code == 200 and again.json() == found.json()
        assert path.read_bytes() == before
        assert again.headers["etag"] == found.headers["etag"]


def test_every_field_can_be_made_and_read(tool: TestClient, people: People) -> None:
    body = answer_json(FULL, "")
    made = tool.post(API, json=body)
    assert made.status_code == 201, made.text
    assert made.headers["location"] == f"{API}/head-torch"
    found = tool.get(made.headers["location"])
    assert found.json() == body | {"revision": found.headers["etag"].strip('"')}
    assert tool.post(API, json=body).status_code == 422
    assert [row.did for row in people.store.audit(1)] == ["answer.created"]


def test_a_change_is_matched_at_once_and_what_is_not_sent_stays(
    tool: TestClient, library: Path, people: People
) -> None:
    path = library / f"{CALF}.md"
    before = path.read_text()
    sent = {"keywords": ["zebra cramp", {"word": "calf cramp", "weight": 2}]}
    done = tool.put(f"{API}/{CALF}", json=sent, headers={"If-Match": etag(path)})
    assert done.status_code == 200 and done.headers["etag"] == etag(path)
    old, new = before.splitlines(), path.read_text().splitlines()
    assert [line for line in new if line not in old] == [
        "keywords: [zebra cramp, {word: calf cramp, weight: 2}]"
    ]
    found = tool.post("/api/v1/match", json={"text": "A zebra cramp again"}).json()
    assert found["matches"][0]["answer"] == CALF
    row = people.store.audit(1)[0]
    assert (row.by, row.did, row.of) == ("curating tool", "answer.changed", CALF)
    assert row.detail.split()[1] == done.json()["revision"][:12]


def test_without_if_match_nothing_is_changed(tool: TestClient, library: Path) -> None:
    before = (library / f"{CALF}.md").read_bytes()
    for done in (tool.put(f"{API}/{CALF}", json={"title": "x"}), tool.delete(f"{API}/{CALF}")):
        assert done.status_code == 428 and "If-Match" in done.json()["detail"]
    for tag in ("*", '"x"', f"W/{etag(library / f'{CALF}.md')[:-1]}", '"' + "0" * 64 + '"'):
        done = tool.put(f"{API}/{CALF}", json={"title": "x"}, headers={"If-Match": tag})
        assert done.status_code == 412
    assert (library / f"{CALF}.md").read_bytes() == before


def test_a_conflict_has_both_texts_and_the_one_before(tool: TestClient, library: Path) -> None:
    path = library / f"{CALF}.md"
    read, base = etag(path), path.read_text()
    theirs = base.replace("title: Calf", "title: Their calf")
    path.write_text(theirs)
    done = tool.put(f"{API}/{CALF}", json={"body": "My body."}, headers={"If-Match": read})
    assert done.status_code == 412
    assert done.headers["content-type"] == "application/problem+json"
    told = done.json()
    assert told["theirs"] == theirs == path.read_text() and told["base"] == base
    assert told["yours"].startswith(base.partition("---\n\n")[0][:20])
    assert "My body." in told["yours"] and "Their calf" not in told["yours"]
    again = {"If-Match": done.headers["etag"]}
    assert tool.put(f"{API}/{CALF}", json={"body": "My body."}, headers=again).status_code == 200
    assert "Their calf" in path.read_text() and "My body." in path.read_text()


def test_retired_renamed_and_restored(tool: TestClient, library: Path, people: People) -> None:
    path = library / f"{CALF}.md"
    before = path.read_bytes()
    gone = tool.delete(f"{API}/{CALF}", headers={"If-Match": etag(path)})
    assert gone.status_code == 200 and gone.json()["status"] == "retired"
    moved = tool.put(
        f"{API}/{CALF}", json={"id": "cramps"}, headers={"If-Match": gone.headers["etag"]}
    )
    assert moved.json()["id"] == "cramps" and moved.json()["was"] == [CALF]
    assert not path.exists() and (library / "cramps.md").exists()
    rows = tool.get(f"{API}/{CALF}/revisions").json()["revisions"]
    assert [(row["name"], row["by"]) for row in rows] == [
        ("cramps", "curating tool"), (CALF, "curating tool"), (CALF, ""),
    ]  # fmt: skip
    first = f"{API}/cramps/revisions/{rows[-1]['number']}"
    assert tool.get(first).json()["content"] == before.decode()
    sent = {"If-Match": moved.headers["etag"]}
    assert tool.post(f"{first}/restore", headers=sent).json()["status"] == "active"
    restored = (library / "cramps.md").read_text()
    assert restored.replace(f"was: [{CALF}]\n", "") == before.decode()
    did = [row.did for row in people.store.audit(3)]
    assert did == ["answer.restored", "answer.renamed", "answer.retired"]
    assert tool.get(f"{API}/cramps/revisions/999").status_code == 404
    other = people.store.revisions("running-shoes")[0].id
    assert tool.get(f"{API}/cramps/revisions/{other}").status_code == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "title"),
        ({"body": "{{nobody}}"}, "body"),
        ({"id": "../../etc/passwd"}, "id"),
        ({"id": "running-shoes"}, "id"),
        ({"review_by": "soon"}, "review_by"),
        ({"links": [{"title": "x", "url": "javascript:1"}]}, "links"),
        ({"synonyms": [["alone"]]}, "synonyms"),
        ({"reactions": [{"fact": "race_time", "say": "x", "under": 1.5}]}, "reactions"),
        ({"was": ["../x"]}, "was"),
        ({"questions": ["x" * 900] * 40}, "questions"),
        ({"body": "<<<<<<< HEAD"}, "body"),
    ],
)
def test_what_cannot_be_saved_is_told_by_field(
    tool: TestClient, library: Path, change: dict[str, Any], field: str
) -> None:
    path = library / f"{CALF}.md"
    before = path.read_bytes()
    done = tool.put(f"{API}/{CALF}", json=change, headers={"If-Match": etag(path)})
    assert done.status_code == 422, done.text
    assert field in [error["field"] for error in done.json()["errors"]]
    assert path.read_bytes() == before and len(done.content) < 4096


BOMB = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))
HOSTILE: dict[str, dict[str, Any]] = {
    "a bomb in a text": {"title": "x", "body": BOMB, "topic": BOMB[:900]},
    "brackets": {"title": "[" * 1000, "keywords": ["[" * 1000] * 14},
    "quotes": {"title": "'\"" * 400, "topic": "- : # & * ! | > % @ `" * 40},
    "many entries": {"keywords": ["a"] * 1000, "questions": ["{" * 10] * 1000},
    "a huge text": {"follow_up": "x\n" * 30_000, "short": "\u2028" * 30_000},
    "front matter in texts": {"title": "---\n---", "topic": "x\n---\nstatus: retired\n---\n"},
    "many synonyms": {"synonyms": [["a: b", "&a", "*a"]] * 1000},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_fields_are_texts_or_refused_within_a_second(
    tool: TestClient, library: Path, name: str
) -> None:
    start = time.process_time()
    body = {"id": "new", "title": "x", "body": "b"} | HOSTILE[name]
    done = tool.post(API, content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert time.process_time() - start < 1
    assert done.status_code in (201, 422), done.text
    if done.status_code == 201:
        got = tool.get(f"{API}/new").json()
        assert got["status"] == "active"
        assert got["title"] == " ".join(str(body["title"]).split())
    else:
        assert not (library / "new.md").exists()
