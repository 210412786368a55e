"""Generated requests, all of Unicode: no crash, no long error, and none repeats its input."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.access import SCOPES, new_token
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.conftest import fill_library, program
from tests.hostile.conftest import Target
from tests.wire import alive

MARKER = "hunter2marker"
WORDS = ["calf", "cramp", "shoes", "after eight miles", "swollen", "https://a.example", "{{x}}"]


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A program with a token on an application of its own."""
    folder = tmp_path_factory.mktemp("fuzz")
    chosen = Settings(library=fill_library(folder / "answers"), data=folder / "data")
    with TestClient(create_app(chosen)):
        store = Store(chosen.database_url)
        token = new_token(store, "fuzz", SCOPES, None, datetime.now(UTC))
        store.close()
    with program(create_app(chosen), token) as client:
        yield client


# Cs (halves of surrogates) and Cc (NUL and the like) are in it; a few words make matches likely.
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
TEXT = st.lists(ANY_TEXT | st.sampled_from(WORDS), max_size=6).map(" ".join)
MARKED = st.builds("{}{}{}".format, TEXT, st.just(MARKER), TEXT)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | MARKED,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MARKED, inner, max_size=3),
    max_leaves=6,
)


def mostly(kind: st.SearchStrategy[Any], other: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One in sixteen is another."""
    return st.integers(0, 15).flatmap(lambda dice: kind if dice else other)


def body_of(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A body whose fields are mostly what they should be, and sometimes anything."""
    known = {name: mostly(kind, JUNK) for name, kind in fields.items()}
    whole = st.fixed_dictionaries({"text": known.pop("text")}, optional=known)
    more = mostly(st.just({}), st.dictionaries(MARKED, JUNK, max_size=2))
    return st.builds(lambda one, two: {**two, **one}, whole, more)


FORUM = mostly(st.sampled_from(["", "trail", "track"]), MARKED)
POST = {
    "text": MARKED,
    "title": MARKED,
    "forum": FORUM,
    "markup": st.sampled_from(["auto", "markdown", "bbcode", "html", "text"]),
}
MATCH = body_of(**POST, limit=mostly(st.integers(1, 50), st.integers()))
DRAFT = body_of(
    **POST,
    author=MARKED,
    format=st.sampled_from(["markdown", "bbcode", "reddit", "html", "text"]),
    short=st.booleans(),
    language=mostly(st.sampled_from(["", "de", "en"]), MARKED),
    answers=st.lists(mostly(st.sampled_from(["calf-cramps", "search-first"]), MARKED), max_size=3),
    without=st.lists(st.sampled_from(["greeting", "links"]) | MARKED, max_size=3),
    post=st.fixed_dictionaries({}, optional={"id": MARKED, "url": MARKED, "thread_id": MARKED}),
)
SENT = st.sampled_from(["escaped"] * 5 + ["plain"] * 2 + ["utf-16"])
PATIENT = settings(deadline=None, suppress_health_check=list(HealthCheck))


def send(tool: TestClient, path: str, body: dict[str, Any], how: str) -> None:
    """Send a body, as ASCII, as the bytes of UTF-8 (broken ones too), or as UTF-16."""
    told = json.dumps(body, ensure_ascii=how == "escaped")
    data = told.encode("utf-16" if how == "utf-16" else "utf-8", "surrogatepass")
    found = tool.post(path, content=data, headers={"Content-Type": "application/json"})
    assert found.status_code < 500, found.text
    if found.status_code >= 400:
        assert len(found.content) <= 4096
        assert MARKER not in found.text
        assert found.headers["content-type"] == "application/problem+json"
    else:
        json.loads(found.content)


CI = settings(PATIENT, max_examples=1_000, derandomize=True)
WHOLE = settings(PATIENT, max_examples=10_000)


@given(MATCH, SENT)
@CI
def test_a_thousand_matches(tool: TestClient, body: dict[str, Any], how: str) -> None:
    send(tool, "/api/v1/match", body, how)


@given(DRAFT, SENT)
@CI
def test_a_thousand_drafts(tool: TestClient, body: dict[str, Any], how: str) -> None:
    send(tool, "/api/v1/drafts", body, how)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@given(MATCH, SENT)
@WHOLE
def test_ten_thousand_matches(tool: TestClient, body: dict[str, Any], how: str) -> None:
    send(tool, "/api/v1/match", body, how)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@given(DRAFT, SENT)
@WHOLE
def test_ten_thousand_drafts(tool: TestClient, body: dict[str, Any], how: str) -> None:
    send(tool, "/api/v1/drafts", body, how)


CHECKS = ",".join(["not_a_server_error", "content_type_conformance", "response_schema_conformance"])


def schemathesis(target: Target, examples: int) -> None:
    """Requests made from our own OpenAPI document, by a program that knows nothing else of us."""
    command = [
        *(str(Path(sys.executable).with_name("schemathesis")), "run"),
        f"http://127.0.0.1:{target.port}/api/v1/openapi.json",
        *("-H", f"Authorization: Bearer {target.token}", "--checks", CHECKS),
        *("--max-examples", str(examples), "--seed", "1", "--no-color"),
        *("--include-path-regex", "^/(api|livez|readyz)"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3000)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert alive(target.port) < 2


@pytest.mark.timeout(300)
def test_schemathesis(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    schemathesis(target, 25)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_schemathesis_for_long(
    target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    schemathesis(target, 500)
