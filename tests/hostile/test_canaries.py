"""Twelve canaries flown through every door of a real server: the log holds none of them."""

import http.client
import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from app.access import new_token
from app.store import Store
from tests.conftest import fill_library
from tests.server import Server, served
from tests.test_cli import run

CANARIES = {
    name: f"canary{number:02d}{name}"
    for number, name in enumerate(
        (
            "text", "title", "author", "url", "token", "cookie", "password", "draft", "header",
            "query", "mail", "folder",
        ),
        1,
    )
}  # fmt: skip
C = CANARIES
POST = (
    f"Hi all, both my calfs keep going into spazm after eight miles, {C['text']}. "
    f"Write to {C['mail']}@example.org. What helps?"
)
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@dataclass
class Flight:
    """Requests to one server; every status and every refusal is remembered."""

    server: Server
    token: str
    cookie: str = ""
    statuses: set[int] = field(default_factory=set)
    refusals: list[str] = field(default_factory=list)

    def ask(
        self, method: str, path: str, body: object = None, kind: str = JSON, **headers: str
    ) -> tuple[int, str]:
        """Send; every request has canaries in the headers that any client may set."""
        sent = {
            "User-Agent": C["header"],
            "Referer": f"http://127.0.0.1/{C['header']}",
            "X-Request-Id": f"{C['header']}!",
            "Cookie": f"theme={C['cookie']}; {self.cookie}",
            "Sec-Fetch-Site": "same-origin",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        data = None
        if body is not None:
            sent["Content-Type"] = kind
            data = body if isinstance(body, bytes) else _written(body, kind)
        wire = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        with closing(wire):
            wire.request(method, path, data, sent)
            answer = wire.getresponse()
            text = answer.read().decode("utf-8", "replace")
        self.statuses.add(answer.status)
        if answer.status >= 400:
            self.refusals.append(text)
        if "reply-desk=" in (given := answer.headers.get("Set-Cookie", "")):
            self.cookie = given.split(";")[0]
        return answer.status, text

    def api(self, method: str, path: str, body: object = None) -> tuple[int, str]:
        """Ask as a program with the token."""
        return self.ask(method, f"/api/v1{path}", body, Authorization=f"Bearer {self.token}")

    def page(self, path: str, **fields: str) -> tuple[int, str]:
        """Ask as a browser, with a form when there are fields."""
        method, body = ("POST", fields) if fields else ("GET", None)
        return self.ask(method, path, body, FORM, Accept="text/html")


def _written(body: object, kind: str) -> bytes:
    if kind == FORM:
        assert isinstance(body, dict)
        return urlencode(body).encode()
    return json.dumps(body).encode()


@pytest.fixture(scope="module")
def flown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flight]:
    """A server through whose every door the canaries went; it has ended, its log is whole."""
    home = tmp_path_factory.mktemp(C["folder"])
    library, data = fill_library(home / "answers"), home / "data"
    (library / "broken.md").write_text(f"---\ntitle: [{C['draft']}\n---\n")
    with served(library, home / "log", REPLY_DESK_DATA=str(data)) as server:
        flight = Flight(server, _token(data))
        _api(flight)
        _pages(flight)
        _refused(flight)
        _crash(flight, data)
    yield flight


def _token(data: Path) -> str:
    from datetime import UTC, datetime

    store = Store(f"sqlite:///{data / 'reply-desk.sqlite3'}")
    with closing(store):
        scopes = ["match", "draft", "answers:read", "insights"]
        return new_token(store, C["author"], scopes, None, datetime.now(UTC))


def _api(flight: Flight) -> None:
    post = {
        "text": POST,
        "title": C["title"],
        "author": C["author"],
        "forum": "trail",
        "post": {"id": C["url"], "url": f"https://trail.example.org/{C['url']}"},
    }
    assert flight.api("POST", "/match", {"text": POST, "title": C["title"]})[0] == 200
    status, made = flight.api("POST", "/drafts", post)
    assert status == 201 and C["text"] in made and C["author"] in made
    id = json.loads(made)["id"]
    assert flight.api("GET", f"/drafts/{id}?{C['query']}={C['query']}")[0] == 200
    assert flight.api("GET", f"/drafts?state={C['query']}")[0] == 422
    assert flight.api("GET", f"/answers?q={C['query']}")[0] == 200
    assert flight.api("GET", f"/answers/{C['query']}")[0] == 404
    assert (
        flight.api("POST", f"/drafts/{id}/reply", {"text": C["draft"], "outcome": C["draft"]})[0]
        == 422
    )
    good = {"text": f"Hi {C['author']}, {C['draft']}", "outcome": "edited"}
    assert flight.api("POST", f"/drafts/{id}/reply", good)[0] == 200
    assert flight.api("POST", "/drafts", {**post, "forum": C["title"]})[0] == 422
    assert flight.api("POST", "/match", {"text": POST, "limit": C["text"]})[0] == 422
    assert flight.api("POST", "/match", {"text": POST, "unknown": C["text"]})[0] == 422
    assert flight.api("POST", "/match", f'{{"text": "{C["text"]}", '.encode())[0] == 422
    assert flight.api("POST", "/match", {"text": C["text"] * 4000})[0] == 413
    assert flight.api("GET", "/metrics")[0] == 404


def _pages(flight: Flight) -> None:
    flight.page(flight.server.link.partition(str(flight.server.port))[2])
    assert flight.cookie
    assert flight.page("/?" + C["query"])[0] == 200
    status, _ = flight.page("/desk", text=POST, title=C["title"], author=C["author"])
    assert status == 303
    id = json.loads(flight.api("GET", "/drafts")[1])["drafts"][0]["id"]
    assert flight.page(f"/drafts/{id}")[0] == 200
    assert flight.page(f"/drafts/{id}/draft", markdown=C["draft"])[0] in (200, 303)
    assert flight.page(f"/drafts/{id}/preview", markdown=C["draft"])[0] in (200, 303)
    assert flight.page(f"/drafts/{id}/reply", markdown=C["draft"], outcome=C["draft"])[0] == 422
    assert flight.page(f"/inbox?forum={C['query']}")[0] in (200, 404, 422)
    assert flight.page(f"/library?q={C['query']}")[0] == 200
    assert flight.page(f"/drafts/{C['query']}")[0] == 404
    assert flight.page(f"/sign-in/{C['token']}")[0] == 403
    assert flight.page("/sign-in", name=C["author"], password=C["password"])[0] >= 400
    assert flight.page("/desk", text=C["text"] * 4000)[0] == 413


def _refused(flight: Flight) -> None:
    path = "/" + quote(f"home/{C['folder']}/ä")
    assert flight.ask("GET", path)[0] == 404
    assert flight.ask("GET", f"/static/../{C['folder']}")[0] == 404
    assert flight.ask(C["query"].upper(), "/livez")[0] == 400
    assert flight.ask("DELETE", f"/livez?{C['query']}")[0] == 405
    assert flight.ask("GET", "/livez", Host=f"{C['header']}.example")[0] == 421
    assert flight.ask("POST", "/api/v1/match", b"x", kind=C["header"])[0] == 415
    long = {"Content_Length": "9999999"}
    assert flight.ask("POST", "/api/v1/match", C["text"].encode(), **long)[0] == 413
    token = f"Bearer rd_0123456789_{C['token']:x<43}"
    assert flight.ask("GET", "/api/v1/drafts", Authorization=token)[0] == 401
    password = f"Basic {C['password']}"
    assert flight.ask("GET", "/api/v1/drafts", Authorization=password)[0] == 401
    cross = {"Sec_Fetch_Site": "cross-site", "Origin": f"https://{C['header']}.example"}
    assert flight.ask("POST", "/desk", {"text": POST}, FORM, **cross)[0] == 403
    with socket.create_connection(("127.0.0.1", flight.server.port), timeout=10) as wire:
        wire.sendall(f"{C['text']} {C['header']}\x00\r\n{C['header']}\r\n\r\n".encode())
        assert b" 400 " in wire.recv(4096)


def _crash(flight: Flight, data: Path) -> None:
    """A row that no program of ours wrote: reading it fails, in words that quote it."""
    with closing(sqlite3.connect(data / "reply-desk.sqlite3", timeout=10)) as database:
        database.execute("UPDATE draft SET answers = ?, updated_at = ?", (C["draft"], C["text"]))
        database.commit()
    assert flight.api("GET", "/drafts")[0] == 500
    assert flight.page("/inbox")[0] == 500


def test_every_kind_of_answer_was_given(flown: Flight) -> None:
    assert flown.statuses >= {200, 201, 303, 401, 403, 404, 405, 413, 415, 421, 422, 500}


@pytest.mark.parametrize("name", CANARIES)
def test_the_log_has_no_canary(flown: Flight, name: str) -> None:
    log = flown.server.log.read_text().lower()
    assert log.count('"event": "request"') >= 35
    assert CANARIES[name] not in log


def test_a_refusal_repeats_nothing_that_was_sent(flown: Flight) -> None:
    assert len(flown.refusals) >= 20
    for text in flown.refusals:
        if "<textarea" in text:  # a form that gives back what was written in it
            continue
        assert "canary" not in text.lower(), text[:400]


def test_the_log_has_no_secret(flown: Flight) -> None:
    log = flown.server.log.read_text()
    link, cookie = flown.server.link.rpartition("/")[2], flown.cookie.partition("=")[2]
    for secret in (flown.token, flown.token.split("_", 2)[2], link, cookie):
        assert len(secret) > 30 and secret not in log


def test_a_crash_is_one_line_with_an_id_its_kind_and_place(flown: Flight) -> None:
    lines = [line for line in flown.server.lines() if line.get("status") == 500]
    assert len(lines) == 2
    for line in lines:
        assert len(line["request_id"]) == 32
        assert "Error" in line["error"]
        assert any(frame.startswith("app/store/store.py:") for frame in line["frames"])
    assert all(line["event"] == "request" for line in flown.server.lines() if "status" in line)
    others = {line["event"] for line in flown.server.lines() if "status" not in line}
    assert others == {"Invalid HTTP request received."}


COMMANDS = (
    ["draft", "--forum", C["title"], "--author", C["author"]],
    ["draft", "--answer", C["title"]],
    ["draft", "--format", C["title"]],
    ["match", "--forum", C["title"]],
    ["token", "create", C["author"] + "\n", "--scope", C["token"]],
    ["token", "revoke", C["token"]],
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda a: " ".join(a[:3])[:24])
def test_a_command_that_fails_says_nothing_of_what_it_got(
    library: Path, arguments: list[str]
) -> None:
    done = run(*arguments, "--library", library, given=POST, REPLY_DESK_PORT="8000")
    assert done.returncode == 2, done.stderr
    assert "canary" not in done.stderr.lower() and "Traceback" not in done.stderr


def test_a_bad_file_and_a_bad_setting_are_not_quoted(library: Path, tmp_path: Path) -> None:
    post = tmp_path / "post.txt"
    post.write_bytes(POST.encode() + b"\xff")
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": C["title"], "text": 7, "answers": POST}) + "\n")
    bad = (
        run("match", post, "--library", library),
        run("evaluate", rows, "--library", library),
        run("match", "--library", library, given=POST, REPLY_DESK_PORT=C["password"]),
        run("serve", "--library", library, REPLY_DESK_METRICS="9100"),
    )
    for done in bad:
        assert done.returncode == 2
        assert "canary" not in done.stderr and "Traceback" not in done.stderr


def test_a_command_that_crashes_says_kind_and_place(library: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    assert run("token", "create", "x", "--library", library, REPLY_DESK_DATA=data).returncode == 0
    with closing(sqlite3.connect(tmp_path / "data" / "reply-desk.sqlite3")) as database:
        database.execute("UPDATE token SET scopes = ?, created_at = ?", (C["token"], C["text"]))
        database.commit()
    done = run("token", "list", "--library", library, REPLY_DESK_DATA=data)
    assert done.returncode == 1
    assert "canary" not in done.stderr and "Traceback" not in done.stderr
    assert "Error" in done.stderr and "app/store/" in done.stderr
