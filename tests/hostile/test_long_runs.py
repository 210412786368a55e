"""Long runs of anything: no field of any page makes a worker think for long, or end."""

import json
import time

import pytest
from fastapi.testclient import TestClient

from tests.conftest import People
from tests.web.test_pages import paste

LONGEST = 31_900
"""Little less than a post may have; what stops a pattern stands at the end, and is left there."""
RUNS = {
    "letters": "a" * (LONGEST - 1) + "!",
    "marks": "_a_" * 10_000,
    "dots": "x" + "." * (LONGEST - 2) + "x",
    "spaces": " " * (LONGEST - 1) + "x",
    "lines": "\n" * (LONGEST - 1) + "x",
    "braces": "{{" * 15_000,
    "braces with words": "{{a:b|" * 5_000,
    "brackets": "[" * LONGEST,
    "links": "[a](" * 7_000,
    "quotes": "[quote]" * 4_500,
    "open quotes": "[quote " * 4_500,
    "angles": "<a " * 10_000,
    "addresses": "a@" * 15_000,
    "phones": "1- " * 10_000,
    "chatter": "My calf cramps. Sorry" + "'" * 20_000 + "!x",
    "thanks": "My calf cramps. Thanks" + " '" * 10_000 + "\u0001",
    "ticks": " ".join("`" * n for n in range(1, 240)),
    "marks on a letter": "e" + "\u0301" * (LONGEST - 1),
    "web": "https://" * 3_900,
    "since": "My knee hurts since the " + "a" * 31_000 + "\u0001",
    "lists": "1. " * 10_600,
    "spans": "<input" * 5_300,
    "noise": "## " + "re:-" * 7_900,
    "entities": "&amp" * 7_900,
}
SECONDS = 1.5
"""Of CPU for one request: a machine that is busy with others counts for nothing."""


def test_the_runs_are_whole() -> None:
    assert max(len(run) for run in RUNS.values()) <= LONGEST


def takes(client: TestClient, method: str, address: str, **sent: object) -> None:
    began = time.process_time()
    found = client.request(method, address, **sent)  # type: ignore[arg-type]
    took = time.process_time() - began
    assert found.status_code < 500, address
    assert took < SECONDS, (address, took)


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_no_field_holds_a_worker_up(people: People, run: str) -> None:
    ann = people.ann
    for field in ("text", "title", "author", "url"):
        takes(ann, "POST", "/desk", data={"text": "My calf cramps", field: run})
    draft = paste(ann, {"text": "My calf cramps", "author": "hill_lars", "forum": "trail"})
    takes(ann, "POST", f"{draft}/preview", data={"markdown": run})
    takes(ann, "POST", f"{draft}/draft", data={"markdown": run})
    takes(ann, "GET", f"{draft}/keep")
    lengths = {"title": 900, "name": 190, "keywords": 1900, "question": 900, "links": 9000}
    form = {name: run[:length] for name, length in lengths.items()} | {"body": run}
    takes(ann, "POST", f"{draft}/keep", data=form)
    takes(ann, "GET", "/library", params={"q": run[:5000]})
    takes(ann, "GET", "/settings/audit", params={"who": run[:100]})
    takes(ann, "POST", "/theme", data={"back": run[:9000]})
    for field in ("title", "keywords", "links", "tests", "reactions", "body"):
        sent = {"id": "long-run", "title": "Long", "body": "Words.", "do": "preview", field: run}
        takes(ann, "POST", "/library/_new", data=sent)
    for path, file in (
        ("/import", f"# A title {run}"),
        ("/import", json.dumps([{"title": run, "content": run}])),
        ("/import", json.dumps({"ver": 1, "removalReasons": {"reasons": [{"text": run}]}})),
        ("/learn", json.dumps([{"reply": run, "post": run, "title": run}])),
    ):
        takes(ann, "POST", path, files={"file": ("a", file.encode("utf-8", "replace"))})
    takes(people.tool, "POST", "/api/v1/match", json={"text": run})
    takes(people.eve, "POST", "/from-page", data={"text": run, "address": run[:1900]})
    door = {"name": run[:900], "password": run[:900], "next": "/" + run[:9000]}
    takes(people.eve, "POST", "/sign-in", data=door)
