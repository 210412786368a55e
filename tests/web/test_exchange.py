"""Libraries over the API: taken in as the command does, given out whole, and how links stand."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.access import new_token
from app.library import read_library
from app.upload import UPLOAD_LIMIT
from tests.conftest import People, program
from tests.library.folder import names
from tests.library.formats.exports import CHATWOOT, DISCOURSE

ADDRESS = "/api/v1/import"
BYTES = {"Content-Type": "application/octet-stream"}


@pytest.fixture
def writer(people: People, app: FastAPI) -> TestClient:
    """A program that may read and write answers."""
    scopes = ["answers:read", "answers:write"]
    client = program(app, new_token(people.store, "importer", scopes, None, datetime.now(UTC)))
    client.app_state.update(people.ann.app_state)
    return client


def taken(client: TestClient, data: str, **asked: Any) -> dict[str, Any]:
    done = client.post(ADDRESS, params=asked, content=data.encode(), headers=BYTES)
    assert done.status_code == 200, done.text
    found: dict[str, Any] = done.json()
    return found


def test_a_dry_run_says_what_an_import_then_does(
    people: People, writer: TestClient, library: Path
) -> None:
    before = names(library)
    looked = taken(writer, DISCOURSE, dry_run="true")
    assert (looked["dry_run"], looked["format"], looked["new"]) == (True, "discourse-templates", 2)
    assert names(library) == before and not people.store.audit(of="discourse-templates")
    done = taken(writer, DISCOURSE)
    assert done == {**looked, "dry_run": False}
    files = {record["file"] for record in done["records"]}
    assert files == {"blisters-on-the-heel.md", "search-first-2.md"} <= set(names(library))
    (row,) = people.store.audit(of="discourse-templates")
    assert (row.did, row.by, row.detail) == (
        "answers.imported",
        "importer",
        "discourse-templates: 2 new",
    )
    assert people.store.revisions("blisters-on-the-heel")[0].by == "importer"
    shown = writer.get("/api/v1/answers/blisters-on-the-heel").json()
    assert shown["title"] == "Blisters on the heel"
    again = taken(writer, DISCOURSE)
    assert (again["new"], again["unchanged"]) == (0, 2)
    assert len(people.store.audit(of="discourse-templates")) == 1  # nothing was written


def test_a_form_and_a_json_body_are_files_too(writer: TestClient) -> None:
    form = writer.post(ADDRESS, files={"file": ("a", CHATWOOT.encode())}, params={"dry_run": True})
    plain = writer.post(
        ADDRESS,
        content=CHATWOOT.encode(),
        params={"dry_run": True},
        headers={"Content-Type": "application/json"},
    )
    assert form.status_code == plain.status_code == 200
    assert form.json() == plain.json()
    assert form.json()["format"] == "chatwoot"


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [
        (lambda c: c.post(ADDRESS, content=b"", headers=BYTES), 422, "no file"),
        (lambda c: c.post(ADDRESS, files={"other": b"words"}), 422, "no file"),
        (lambda c: c.post(ADDRESS, content=b"what is this?", headers=BYTES), 422, "The file"),
        (lambda c: c.post(ADDRESS, content=b"{}", params={"format": "x"}), 422, "The file"),
        (lambda c: c.post(ADDRESS, content=b"{}", params={"source": "a:b"}), 422, "colon"),
        (lambda c: c.post(ADDRESS, content=bytes(UPLOAD_LIMIT + 1), headers=BYTES), 422, "MiB"),
        (lambda c: c.post(ADDRESS, content=bytes(UPLOAD_LIMIT * 2), headers=BYTES), 413, "4 MiB"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    writer: TestClient, sent: Callable[[TestClient], Any], status: int, said: str
) -> None:
    answer = sent(writer)
    assert answer.status_code == status, answer.text
    assert said in answer.json()["detail"]


def test_files_of_forums_are_not_for_tokens(writer: TestClient, library: Path) -> None:
    whole = writer.get("/api/v1/export/json").text
    rules = '[{"id": "x", "all": ["x"], "message": "y"}]'
    (library / "_urgent.yaml").write_text(rules)
    done = taken(writer, whole)
    assert (library / "_urgent.yaml").read_text() == rules
    assert {r["why"] for r in done["records"] if r["outcome"] == "refused"} <= {
        "is for an admin to import"
    }


def test_an_export_is_the_whole_library(writer: TestClient, library: Path) -> None:
    sent = writer.get("/api/v1/export/json")
    assert sent.headers["content-type"] == "application/json"
    assert "attachment" in sent.headers["content-disposition"]
    count = len(read_library(library).answers)
    assert taken(writer, sent.text, dry_run="true")["unchanged"] >= count
    assert writer.get("/api/v1/export/nothing").status_code == 404


def test_links_are_told_with_their_answers(people: People) -> None:
    told = people.tool.get("/api/v1/links").json()
    assert told["checked"] is None
    assert {link["state"] for link in told["links"]} == {"unchecked"}
    assert all(link["answers"] and link["url"].startswith("http") for link in told["links"])


def test_the_document_says_how_a_file_is_sent(people: People) -> None:
    paths = people.eve.get("/api/v1/openapi.json").json()["paths"]
    post = paths[ADDRESS]["post"]
    assert {"application/octet-stream", "multipart/form-data"} == set(
        post["requestBody"]["content"]
    )
    assert {each["name"] for each in post["parameters"]} == {"format", "source", "dry_run"}
