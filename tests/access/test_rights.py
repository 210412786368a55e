"""Rights over HTTP: changed, taken away, lent to tokens; and who did what."""

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.access import new_token
from app.access.people import Rights, invite
from app.settings import Settings
from tests.access.house import (
    DAY,
    HERS,
    START,
    House,
    beth_of,
    invite_beth,
    link_in,
    number,
)
from tests.conftest import ORIGIN

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
    house.clock.now += 30 * DAY
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
    house.clock.now += timedelta(hours=2)
    ann.post(f"{draft}/draft", data={"markdown": "Walk a bit more."})
    ann.post(f"{draft}/reply", data={"outcome": "no_answer"})
    done = [row.did for row in house.store.audit(of=id)]
    assert done == ["reply.recorded", "draft.changed", "draft.changed", "draft.made"]
