"""People over HTTP: how they are invited, sign in, are limited, changed and shut out."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from app.access import new_link, new_token
from app.access.people import TRIES, Rights, invite, network_of
from app.desk import open_desk
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.conftest import ORIGIN, browser

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MINE, HERS = "seven blue herons at dawn", "nine grey geese at dusk"
DAY = timedelta(days=1)


class Clock:
    time = START

    def __call__(self) -> datetime:
        return self.time


@dataclass
class House:
    """One desk whose clock the tests turn, and clients at its door."""

    app: Any
    store: Store
    clock: Clock
    first: TestClient

    def client(self, base: str = ORIGIN, address: str = "127.0.0.1") -> TestClient:
        headers = {"Sec-Fetch-Site": "same-origin", "Accept": "text/html"}
        found = TestClient(
            self.app, base_url=base, headers=headers, follow_redirects=False, client=(address, 5)
        )
        found.app_state.update(self.first.app_state)
        return found

    def sign_in(self, name: str, password: str, client: TestClient | None = None) -> Response:
        data = {"name": name, "password": password}
        return (client or self.client()).post("/sign-in", data=data)


@pytest.fixture
def house(settings: Settings) -> Iterator[House]:
    clock = Clock()
    named = settings.model_copy(update={"hosts": "desk.example.org"})
    desk = open_desk(named, clock)
    app = create_app(desk.settings, desk)
    with browser(app) as first:
        yield House(app, desk.store, clock, first)


@pytest.fixture
def ann(house: House) -> TestClient:
    """The first admin, with a name and a password by now."""
    client = house.client()
    assert client.get(f"/sign-in/{new_link(house.store, house.clock())}").status_code == 303
    done = client.post("/me/password", data={"name": "Ann", "new": MINE})
    assert done.status_code == 303
    return client


def link_in(answer: Response) -> str:
    found = re.search(r'value="(http[^"]+/invitation/[\w-]{43})"', answer.text)
    assert found, answer.text
    return unescape(found[1])


def invite_beth(ann: TestClient, **more: Any) -> str:
    answer = ann.post("/settings/people", data={"name": "Beth", **more})
    assert answer.status_code == 200
    return link_in(answer).removeprefix(ORIGIN)


def beth_of(house: House, ann: TestClient, **more: Any) -> TestClient:
    client = house.client()
    link = invite_beth(ann, **more)
    assert client.post(link, data={"name": "Beth", "password": HERS}).status_code == 303
    return client


def number(house: House, name: str) -> int:
    person = house.store.person_named(name)
    assert person and person.id
    return person.id


# The first one


def test_nobody_is_invited_before_the_first_has_a_password(house: House) -> None:
    client = house.client()
    client.get(f"/sign-in/{new_link(house.store, house.clock())}")
    assert client.post("/settings/people", data={"name": "Beth"}).status_code == 422
    assert len(house.store.people()) == 1


def test_with_a_password_the_local_link_ends(house: House, ann: TestClient) -> None:
    code = new_link(house.store, house.clock())
    other = house.client()
    assert other.get(f"/sign-in/{code}").status_code == 403
    assert [person.name for person in house.store.people()] == ["Ann"]
    assert 'name="password"' in other.get("/sign-in").text


def test_without_passwords_the_page_tells_of_the_link(house: House) -> None:
    html = house.client().get("/sign-in").text
    assert "30 minutes" in html and 'name="password"' not in html


# Invitations


def test_an_invitation_lets_in_once(house: House, ann: TestClient) -> None:
    link = invite_beth(ann, role="curator", forum="trail")
    beth = house.client()
    for _ in range(3):  # a mail scanner that looks at it uses nothing up
        assert 'value="Beth"' in beth.get(link).text
    assert "set-cookie" not in beth.get(link).headers
    weak = beth.post(link, data={"name": "Beth", "password": "passwordpassword"})
    assert weak.status_code == 422 and "easy to guess" in weak.text
    done = beth.post(link, data={"name": "Elizabeth", "password": HERS})
    assert (done.status_code, done.headers["location"]) == (303, "/")
    assert "Elizabeth" in beth.get("/").text and "Curator" in beth.get("/").text
    assert house.client().get(link).status_code == 403
    assert house.client().post(link, data={"name": "x", "password": HERS}).status_code == 403
    assert house.sign_in("elizabeth", HERS).status_code == 303


def test_an_invitation_lives_for_seven_days(house: House, ann: TestClient) -> None:
    link = invite_beth(ann)
    house.clock.time += 7 * DAY - timedelta(seconds=1)
    assert house.client().get(link).status_code == 200
    house.clock.time += timedelta(seconds=1)
    assert house.client().get(link).status_code == 403
    assert house.client().post(link, data={"name": "B", "password": HERS}).status_code == 403


def test_a_new_link_ends_the_old_one_and_the_password(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann)
    id = number(house, "Beth")
    first = link_in(ann.post(f"/settings/people/{id}/link"))
    second = link_in(ann.post(f"/settings/people/{id}/link"))
    assert house.client().get(first.removeprefix(ORIGIN)).status_code == 403
    other = "eleven red kites at noon"
    done = house.client().post(
        second.removeprefix(ORIGIN), data={"name": "Beth", "password": other}
    )
    assert done.status_code == 303
    assert beth.get("/inbox").status_code == 303  # the sessions from before ended
    assert house.sign_in("Beth", HERS).status_code == 401
    assert house.sign_in("Beth", other).status_code == 303


@pytest.mark.parametrize(
    "form",
    [
        {"name": ""},
        {"name": "ann"},
        {"name": "command line"},
        {"name": "x" * 61},
        {"name": "B", "role": "owner"},
        {"name": "B", "forum": "nowhere"},
        {"name": "B", "role": "admin", "forum": "trail"},
    ],
)
def test_an_invitation_that_cannot_be_made(
    house: House, ann: TestClient, form: dict[str, str]
) -> None:
    answer = ann.post("/settings/people", data=form)
    assert answer.status_code == 422 and 'role="alert"' in answer.text
    assert len(house.store.people()) == 1


def test_the_database_yields_no_invitation_and_no_password(
    house: House, ann: TestClient, settings: Settings
) -> None:
    code = invite_beth(ann).rsplit("/", 1)[1]
    for file in settings.data_folder.glob("reply-desk*"):
        assert code.encode() not in file.read_bytes()
        assert MINE.encode() not in file.read_bytes()


# Signing in


def test_wrong_name_and_wrong_password_look_the_same(house: House, ann: TestClient) -> None:
    wrong = house.sign_in("Ann", "something else entirely")
    unknown = house.sign_in("Nobody", "something else entirely")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace("Ann", "") == unknown.text.replace("Nobody", "")
    assert "set-cookie" not in wrong.headers


def test_the_twenty_first_try_is_refused_though_it_is_right(house: House, ann: TestClient) -> None:
    for _ in range(TRIES):
        assert house.sign_in("Ann", "wrong").status_code == 401
        house.clock.time += timedelta(minutes=1)
    refused = house.sign_in("Ann", MINE)
    assert refused.status_code == 429
    assert refused.headers["retry-after"] == str(40 * 60)
    assert "set-cookie" not in refused.headers
    assert ann.get("/inbox").status_code == 200  # who is in stays in
    house.clock.time += timedelta(minutes=40)
    assert house.sign_in("Ann", MINE).status_code == 303


def test_names_and_addresses_are_limited_each(house: House, ann: TestClient) -> None:
    here, there = house.client(address="192.0.2.1"), house.client(address="192.0.2.2")
    for turn in range(TRIES):
        assert house.sign_in(f"name {turn}", "wrong", here).status_code == 401
    assert house.sign_in("Ann", MINE, here).status_code == 429
    assert house.sign_in("Ann", MINE, there).status_code == 303
    forwarded = {"X-Forwarded-For": "203.0.113.9"}
    data = {"name": "Ann", "password": MINE}
    assert here.post("/sign-in", data=data, headers=forwarded).status_code == 429


def test_one_customer_of_ipv6_is_one_address() -> None:
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff:1")
    assert network_of("2001:db8:0:1::1") != network_of("2001:db8::1")
    assert network_of("::ffff:192.0.2.1") == network_of("192.0.2.1")
    assert network_of("testclient") == "testclient"


def test_the_cookie_of_a_password_is_as_strict_and_new_each_time(
    house: House, ann: TestClient
) -> None:
    client = house.client("https://desk.example.org")
    set_cookie = house.sign_in("Ann", MINE, client).headers["set-cookie"]
    assert set_cookie.startswith("__Host-reply-desk=")
    parts = {part.lower() for part in set_cookie.split("; ")[1:]}
    assert {"secure", "httponly", "samesite=lax", "path=/"} <= parts
    before = client.cookies["__Host-reply-desk"]
    assert house.sign_in("Ann", MINE, client).status_code == 303
    assert client.cookies["__Host-reply-desk"] != before
    stolen = {"Cookie": f"__Host-reply-desk={before}"}
    assert house.client("https://desk.example.org").get("/inbox", headers=stolen).status_code == 303


def test_another_site_can_sign_nobody_in_or_out(house: House, ann: TestClient) -> None:
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}):
        for path in ("/sign-in", "/sign-out", "/me/password", "/settings/people"):
            assert ann.post(path, data={}, headers=headers).status_code == 403
        assert ann.post(invite_path(house), data={}, headers=headers).status_code == 403
    assert ann.get("/inbox").status_code == 200


def invite_path(house: House) -> str:
    name = f"guest {len(house.store.people())}"
    return f"/invitation/{invite(house.store, name, Rights(), house.clock(), 'test')}"


# Changing and shutting out


def test_a_role_counts_from_the_next_request_on(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann)
    assert beth.get("/settings/people").status_code == 403
    id = number(house, "Beth")
    assert ann.post(f"/settings/people/{id}", data={"role": "admin"}).status_code == 303
    assert beth.get("/settings/people").status_code == 200
    form = {"role": "moderator", "forum": "track"}
    assert ann.post(f"/settings/people/{id}", data=form).status_code == 303
    assert beth.get("/settings/people").status_code == 403
    assert "Trail Runners" not in beth.get("/inbox").text


def test_who_is_disabled_is_out_at_once_with_their_tokens(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann, role="admin")
    made = beth.post("/settings/tokens", data={"name": "tool", "scope": "match"})
    token = re.search(r'value="(rd_\w{10}_[\w-]{43})"', made.text)
    assert token
    headers = {"Authorization": f"Bearer {token[1]}", "Accept": "*/*"}
    api = house.client()
    call: dict[str, Any] = {"json": {"text": "calf"}, "headers": headers}
    assert api.post("/api/v1/match", **call).status_code == 200
    id = number(house, "Beth")
    assert ann.post(f"/settings/people/{id}/disable").status_code == 303
    assert beth.get("/inbox").status_code == 303
    assert api.post("/api/v1/match", **call).status_code == 401
    assert house.sign_in("Beth", HERS).status_code == 401
    again = link_in(ann.post(f"/settings/people/{id}/link")).removeprefix(ORIGIN)
    assert house.sign_in("Beth", HERS).status_code == 401  # not before the link is used
    assert house.client().post(again, data={"name": "Beth", "password": HERS}).status_code == 303
    assert api.post("/api/v1/match", **call).status_code == 200


def test_the_last_admin_stays(house: House, ann: TestClient) -> None:
    id = number(house, "Ann")
    assert ann.post(f"/settings/people/{id}/disable").status_code == 422
    assert ann.post(f"/settings/people/{id}", data={"role": "moderator"}).status_code == 422
    invite_beth(ann, role="admin")  # an admin who hasn't come in yet can't let anyone in
    assert ann.post(f"/settings/people/{id}/disable").status_code == 422
    assert ann.get("/settings/people").status_code == 200


def test_a_token_may_never_more_than_its_owner(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann, role="admin")
    id = number(house, "Beth")
    form = {"name": "tool", "scope": ["match", "answers:write"], "forum": ["trail", "track"]}
    assert beth.post("/settings/tokens", data=form).status_code == 200
    [row] = house.store.tokens()
    assert row.owner == id
    ann.post(f"/settings/people/{id}", data={"role": "moderator", "forum": "track"})
    token = new_token(house.store, "t", ["match"], ["trail"], house.clock(), owner=id)
    call: dict[str, Any] = {"headers": {"Authorization": f"Bearer {token}"}}
    here = {"text": "calf", "forum": "trail"}
    assert house.client().post("/api/v1/match", json=here, **call).status_code == 422
    no_forum = house.client().post("/api/v1/match", json={"text": "calf"}, **call)
    assert no_forum.status_code == 422


# Tokens


def test_a_token_is_shown_once_and_ends_when_it_is_said(house: House, ann: TestClient) -> None:
    form = {"name": "tool", "scope": "match", "days": "30"}
    made = ann.post("/settings/tokens", data=form)
    token = re.search(r"rd_\w{10}_[\w-]{43}", made.text)
    assert token
    assert token[0] not in ann.get("/settings/tokens").text
    call: dict[str, Any] = {
        "json": {"text": "calf"},
        "headers": {"Authorization": f"Bearer {token[0]}"},
    }
    assert house.client().post("/api/v1/match", **call).status_code == 200
    [row] = house.store.tokens()
    assert row.last_used_at == START and "Used" in ann.get("/settings/tokens").text
    house.clock.time += 30 * DAY
    assert house.client().post("/api/v1/match", **call).status_code == 401


def test_a_revoked_token_is_refused_on_the_next_request(house: House, ann: TestClient) -> None:
    token = new_token(house.store, "tool", ["match"], None, house.clock())
    call: dict[str, Any] = {
        "json": {"text": "calf"},
        "headers": {"Authorization": f"Bearer {token}"},
    }
    assert house.client().post("/api/v1/match", **call).status_code == 200
    id = token.split("_")[1]
    assert ann.post(f"/settings/tokens/{id}/revoke").status_code == 303
    assert house.client().post("/api/v1/match", **call).status_code == 401
    assert ann.post(f"/settings/tokens/{id}/revoke").status_code == 404


@pytest.mark.parametrize(
    "form",
    [
        {"name": "tool"},
        {"name": "", "scope": "match"},
        {"name": "tool", "scope": "everything"},
        {"name": "tool", "scope": "match", "forum": "nowhere"},
        {"name": "tool", "scope": "match", "days": "99999"},
    ],
)
def test_a_token_that_cannot_be_made(house: House, ann: TestClient, form: dict[str, str]) -> None:
    assert ann.post("/settings/tokens", data=form).status_code == 422
    assert house.store.tokens() == []


# Oneself


def test_sessions_are_listed_and_ended_one_by_one(house: House, ann: TestClient) -> None:
    firefox = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140"}
    other = house.client()
    other.headers.update(firefox)
    house.sign_in("Ann", MINE, other)
    html = ann.get("/me").text
    assert "Firefox on Linux" in html and "This one" in html
    [id] = re.findall(r"/me/sessions/(\w{16})/end", html)
    assert ann.post(f"/me/sessions/{id}/end").status_code == 303
    assert other.get("/inbox").status_code == 303
    assert ann.get("/inbox").status_code == 200
    assert ann.post(f"/me/sessions/{id}/end").status_code == 404


def test_nobody_ends_the_sessions_of_another(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann)
    [id] = [row.hash[:16] for row in house.store.sessions(number(house, "Ann"), house.clock())]
    assert beth.post(f"/me/sessions/{id}/end").status_code == 404
    assert ann.get("/inbox").status_code == 200


def test_a_new_password_needs_the_old_one_and_ends_other_sessions(
    house: House, ann: TestClient
) -> None:
    other = house.client()
    house.sign_in("Ann", MINE, other)
    form = {"name": "Ann", "old": "not this", "new": HERS}
    assert ann.post("/me/password", data=form).status_code == 422
    assert other.get("/inbox").status_code == 200
    assert ann.post("/me/password", data={**form, "old": MINE}).status_code == 303
    assert other.get("/inbox").status_code == 303
    assert ann.get("/inbox").status_code == 200
    assert house.sign_in("Ann", HERS).status_code == 303


def test_guessing_the_old_password_is_limited_too(house: House, ann: TestClient) -> None:
    form = {"name": "Ann", "old": "not this", "new": HERS}
    answers = [ann.post("/me/password", data=form).status_code for _ in range(TRIES + 1)]
    assert answers == [422] * TRIES + [429]


# The audit


def test_the_audit_says_who_did_what(house: House, ann: TestClient) -> None:
    beth_of(house, ann, role="curator", forum="trail")
    ann.post(f"/settings/people/{number(house, 'Beth')}/disable")
    rows = [(row.by, row.did, row.of, row.detail) for row in reversed(house.store.audit())]
    assert rows == [
        ("", "link.made", "admin", ""),
        ("admin", "signed.in", "admin", "by a link"),
        ("Ann", "password.set", "Ann", "was admin"),
        ("Ann", "person.invited", "Beth", "curator: trail"),
        ("Beth", "invitation.accepted", "Beth", ""),
        ("Ann", "person.disabled", "Beth", ""),
    ]
    assert house.store.purge_audit(START + DAY) == 6


def test_a_change_that_fails_leaves_neither_row(
    house: House, ann: TestClient, settings: Settings
) -> None:
    """The audit can't be written, so nothing is changed either."""
    before = house.store.people()
    with closing(sqlite3.connect(settings.data_folder / "reply-desk.sqlite3")) as db, db:
        db.execute("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END")
    with pytest.raises(Exception, match="x"):
        invite(house.store, "Beth", Rights(), house.clock(), "Ann")
    with pytest.raises(Exception, match="x"):
        house.store.revoke_token(new_token(house.store, "t", None, None, house.clock()), START)
    assert house.store.people() == before and house.store.tokens() == []


def test_typing_on_is_one_line_of_the_audit(house: House, ann: TestClient) -> None:
    draft = ann.post("/desk", data={"text": "My calf cramps"}).headers["location"]
    for words in ("Walk", "Walk a", "Walk a bit."):
        ann.post(f"{draft}/draft", data={"markdown": words})
    id = draft.rsplit("/", 1)[1]
    assert [row.did for row in house.store.audit(of=id)] == ["draft.changed", "draft.made"]
    house.clock.time += timedelta(hours=2)
    ann.post(f"{draft}/draft", data={"markdown": "Walk a bit more."})
    ann.post(f"{draft}/reply", data={"outcome": "no_answer"})
    done = [row.did for row in house.store.audit(of=id)]
    assert done == ["reply.recorded", "draft.changed", "draft.changed", "draft.made"]
