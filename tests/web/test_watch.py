"""A request has an id, a line in the log by its route's template, and a place in the figures."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from structlog.testing import capture_logs
from structlog.typing import EventDict

from app.access import new_token
from app.settings import Settings
from app.store import Store
from tests.conftest import People, program

OWN = re.compile(r"[0-9a-f]{32}")


@pytest.fixture
def seen() -> Iterator[list[EventDict]]:
    with capture_logs() as lines:
        yield lines


def test_an_id_that_was_sent_is_used_and_another_made_anew(people: People) -> None:
    sent = people.eve.get("/livez", headers={"X-Request-Id": "proxy-4711-a"})
    assert sent.headers["x-request-id"] == "proxy-4711-a"
    for bad in ("short", "x" * 65, "who are you", "<b>bold</b>"):
        answer = people.eve.get("/livez", headers={"X-Request-Id": bad})
        assert OWN.fullmatch(answer.headers["x-request-id"])
    ids = {people.eve.get("/livez").headers["x-request-id"] for _ in range(3)}
    assert len(ids) == 3


def test_errors_show_the_id_to_people_and_programs(people: People) -> None:
    sent = {"X-Request-Id": "proxy-4711-b"}
    page = people.ann.get("/drafts/0000000000000000", headers=sent)
    assert page.status_code == 404 and "proxy-4711-b" in page.text
    assert (
        people.tool.get("/api/v1/drafts/none", headers=sent).json()["request_id"]
        == sent["X-Request-Id"]
    )
    for refused in (
        people.tool.post(
            "/api/v1/match", content=b"{", headers={**sent, "Content-Type": "application/json"}
        ),
        people.eve.get("/livez", headers={**sent, "Host": "elsewhere.example"}),
        people.eve.get("/api/v1/drafts", headers=sent),
    ):
        assert refused.status_code in (401, 421, 422)
        assert refused.json()["request_id"] == refused.headers["x-request-id"] == "proxy-4711-b"


def test_a_line_says_route_status_and_who_but_no_path(
    people: People, seen: list[EventDict]
) -> None:
    people.tool.get("/api/v1/drafts/secret?q=secret")
    people.ann.get("/inbox")
    people.eve.get("/nothing/secret")
    people.eve.get("/api/v1/drafts")
    people.eve.get("/static/secret.js")
    people.eve.request("SECRET", "/livez")
    told = [(e["method"], e["route"], e["status"], e["caller"]) for e in seen]
    assert told == [
        ("GET", "/api/v1/drafts/{id}", 404, "token"),
        ("GET", "/inbox", 200, "person"),
        ("GET", "none", 404, "nobody"),
        ("GET", "/api/v1/drafts", 401, "nobody"),
        ("GET", "/static", 404, "nobody"),
        ("other", "/livez", 405, "nobody"),
    ]
    assert all(e["event"] == "request" and e["ms"] >= 0 for e in seen)
    assert "secret" not in str(seen).lower()


@pytest.fixture
def reader(people: People, settings: Settings) -> Iterator[TestClient]:
    from datetime import UTC, datetime

    store = Store(settings.database_url)
    token = new_token(store, "prometheus", ["insights"], None, datetime.now(UTC))
    client = program(people.ann.app, token)  # type: ignore[arg-type]  # a FastAPI
    client.app_state.update(people.ann.app_state)
    yield client
    store.close()


def figures(reader: TestClient) -> dict[str, float]:
    page = reader.get("/metrics")
    assert page.status_code == 200 and page.headers["content-type"].startswith("text/plain")
    lines = [line for line in page.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def test_figures_count_what_happens(people: People, reader: TestClient) -> None:
    before = figures(reader)
    post = {"text": "both my calfs keep going into spazm after eight miles", "author": "secret"}
    people.tool.post("/api/v1/match", json={"text": post["text"]})
    people.tool.post("/api/v1/match", json={"text": "Who has a recipe for lasagne?"})
    made = people.tool.post("/api/v1/drafts", json=post).json()
    reply = {"text": "secret", "outcome": "wrong_answer"}
    people.tool.post(f"/api/v1/drafts/{made['id']}/reply", json=reply)
    people.eve.get("/secret")
    after = figures(reader)

    def grown(name: str) -> float:
        return after[name] - before.get(name, 0)

    asked = 'reply_desk_requests_total{{method="{}",route="{}",status="{}"}}'
    assert grown(asked.format("POST", "/api/v1/match", "2xx")) == 2
    assert grown(asked.format("POST", "/api/v1/drafts/{id}/reply", "2xx")) == 1
    assert grown(asked.format("GET", "none", "4xx")) == 1
    assert grown('reply_desk_request_seconds_count{route="/api/v1/match"}') == 2
    verdicts = sum(
        grown(f'reply_desk_matches_total{{verdict="{v}"}}') for v in ("sure", "choose", "none")
    )
    assert verdicts == 3 and grown('reply_desk_matches_total{verdict="none"}') >= 1
    assert grown('reply_desk_replies_total{outcome="wrong_answer"}') == 1
    assert after["reply_desk_answers"] == 3
    assert after["reply_desk_database_bytes"] > 4096
    assert any(name.startswith("reply_desk_build{") for name in after)
    assert "secret" not in str(after)


def test_figures_are_for_an_admin_or_a_token_with_insights(people: People) -> None:
    assert people.eve.get("/metrics").status_code == 401
    assert people.tool.get("/metrics").status_code == 403
    assert people.ann.get("/metrics").status_code == 200
