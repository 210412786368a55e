"""The audit: tries that failed, within bounds, and the page on which admins read it."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from html import unescape
from threading import Barrier

import pytest
from fastapi.testclient import TestClient

from app.access.people import PersonRefused, Rights, change, disable, invite
from app.settings import Settings
from app.store import AuditRow, PersonRow, Store
from app.store.audit import FAILURES
from tests.access.house import DAY, MINE, House, beth_of, number

HOUR = timedelta(hours=1)
SECRET = "correct horse battery staple"

# Tries that failed


def failures(house: House) -> list[AuditRow]:
    return [row for row in house.store.audit(10_000) if row.did.startswith("sign-in.")]


def test_a_wrong_password_is_told_of_its_person(house: House, ann: TestClient) -> None:
    assert house.sign_in(" aNN ", SECRET).status_code == 401
    [row] = failures(house)
    assert (row.by, row.did, row.of) == ("", "sign-in.failed", "Ann")
    assert re.fullmatch(r"address [0-9a-f]{12}", row.detail)


def test_a_name_that_nobody_has_is_told_by_its_hash_alone(
    house: House, ann: TestClient, settings: Settings
) -> None:
    """What stands in the field of the name may be a password."""
    for name in (SECRET, SECRET.upper(), "another"):
        house.sign_in(name, MINE)
    first, second, third = reversed(failures(house))
    assert first.detail == second.detail != third.detail
    assert {row.of for row in (first, second, third)} == {""}
    for file in settings.data_folder.glob("reply-desk*"):
        assert SECRET.encode() not in file.read_bytes().lower()
        assert b"127.0.0.1" not in file.read_bytes()


def test_a_hash_says_nothing_on_another_desk(house: House, ann: TestClient) -> None:
    house.sign_in("nobody", SECRET)
    (house_key := house.first.app_state["desk"].settings.data_folder / "key").unlink()
    house.sign_in("nobody", SECRET)
    assert house_key.is_file()
    assert len({row.detail for row in failures(house)}) == 2


def test_a_wrong_old_password_is_told_too(house: House, ann: TestClient) -> None:
    wrong = {"name": "Ann", "old": SECRET, "new": "eleven red kites at noon"}
    assert ann.post("/me/password", data=wrong).status_code == 422
    assert [row.of for row in failures(house)] == ["Ann"]


def test_being_told_to_wait_is_one_row_an_hour(house: House, ann: TestClient) -> None:
    for _ in range(30):
        house.sign_in("Ann", SECRET)
    did = [row.did for row in failures(house)]
    assert did == ["sign-in.limited", *["sign-in.failed"] * 20]


def test_a_flood_of_failures_fills_nothing(house: House, ann: TestClient) -> None:
    """From ever other addresses, for ever other names and for one that is ours."""
    most, _ = FAILURES["sign-in.failed"]
    for turn in range(2 * most):
        far = house.client(address=f"2001:db8:0:{turn:x}::1")
        house.sign_in(f"nobody {turn}", SECRET, far)
        if turn % 5 == 0:
            house.clock.now += HOUR / 10
            house.sign_in("Ann", SECRET, far)
    rows = failures(house)
    assert len([row for row in rows if row.of == ""]) == most
    assert 15 <= len([row for row in rows if row.of == "Ann"]) <= most
    assert sum("the last that is listed" in row.detail for row in rows) == 1
    house.clock.now += DAY
    house.sign_in("nobody at all", SECRET)
    assert len(failures(house)) == len(rows) + 1


def test_who_gets_in_leaves_no_failure(house: House, ann: TestClient) -> None:
    assert house.sign_in("Ann", MINE).status_code == 303
    assert failures(house) == []


# The last admin


def demote(store: Store, id: int, now: datetime) -> PersonRow:
    return change(store, id, Rights("moderator"), now, "the other")


def shut_out(store: Store, id: int, now: datetime) -> PersonRow:
    return disable(store, id, now, "the other")


@pytest.mark.parametrize("first", [demote, shut_out])
@pytest.mark.parametrize("second", [demote, shut_out])
def test_two_admins_who_end_each_other_at_once_leave_one(
    settings: Settings, first: Callable[..., PersonRow], second: Callable[..., PersonRow]
) -> None:
    store, other = Store(settings.database_url), Store(settings.database_url)
    store.migrate(None)
    now = datetime.now(UTC)
    for turn in range(12):
        ids = [an_admin(store, f"{name} {turn}", now) for name in ("Ann", "Beth")]
        for person in store.people():
            if person.role == "admin" and person.id not in ids and not person.disabled_at:
                disable(store, person.id or 0, now, "test")
        gate = Barrier(2)

        def end(way: Callable[..., PersonRow], mine: Store, id: int, gate: Barrier = gate) -> bool:
            gate.wait()
            try:
                way(mine, id, now)
            except PersonRefused:
                return False
            return True

        with ThreadPoolExecutor(2) as pool:
            done = list(pool.map(end, (first, second), (store, other), ids))
        assert sorted(done) == [False, True]
        left = [p for p in store.people() if p.role == "admin" and not p.disabled_at]
        assert len(left) == 1
        ended = [row.of for row in store.audit(1000) if row.by == "the other"]
        assert len(ended) == turn + 1
    store.close()
    other.close()


def an_admin(store: Store, name: str, now: datetime) -> int:
    invite(store, name, Rights("admin"), now, "test")
    person = store.person_named(name)
    assert person and person.id
    assert store.set_password(person.id, "x", name=name, keep="", now=now)
    return person.id


# The page


def lines(client: TestClient, query: str = "") -> list[str]:
    found = client.get(f"/settings/audit{query}")
    assert found.status_code == 200
    rows = re.findall(r'<div class="what"><b>(.*?)</b> <span>(.*?)</span>', found.text)
    return [unescape(" ".join(row)) for row in rows]


def test_an_admin_reads_who_did_what(house: House, ann: TestClient) -> None:
    beth_of(house, ann, role="curator", forum="trail")
    ann.post(f"/settings/people/{number(house, 'Beth')}/disable")
    house.sign_in("Nobody", SECRET)
    assert lines(ann) == [
        "Somebody unknown Failed to sign in",
        "Ann Disabled",
        "Beth Took up an invitation",
        "Ann Invited",
        "Ann Set a password",
        "admin Signed in",
        "admin Made a link",
    ]


def test_the_page_is_for_admins_alone(house: House, ann: TestClient) -> None:
    for role in ("moderator", "curator"):
        person = beth_of(house, ann, role=role)
        assert person.get("/settings/audit").status_code == 403
        ann.post(f"/settings/people/{number(house, 'Beth')}", data={"role": "moderator"})
        house.store.set_password(number(house, "Beth"), "x", name=role, keep="", now=house.clock())
    assert house.client().get("/settings/audit").headers["location"].startswith("/sign-in")


def test_rows_are_chosen_by_person_and_action(house: House, ann: TestClient) -> None:
    beth = beth_of(house, ann, role="curator")
    beth.post("/desk", data={"text": "My calf cramps"})
    assert lines(ann, "?who=Beth") == [
        "Beth Made a draft",
        "Beth Took up an invitation",
        "Ann Invited",
    ]
    assert lines(ann, "?did=person.invited") == ["Ann Invited"]
    assert lines(ann, "?who=Ann&did=draft.made") == []
    assert lines(ann, "?who=&did=&before=0") == lines(ann)
    assert lines(ann, "?who=%25&did=%27+or+1%3D1") == []


def test_older_rows_are_a_link_away(house: House, ann: TestClient) -> None:
    for _ in range(60):
        ann.post("/desk", data={"text": "My calf cramps"})
    seen, query, pages = [], "?who=Ann&did=draft.made", 0
    while query:
        seen += lines(ann, query)
        html = ann.get(f"/settings/audit{query}").text
        found = re.search(r'rel="next" href="/settings/audit([^"]*)"', html)
        query, pages = unescape(found[1]) if found else "", pages + 1
    assert (len(seen), pages) == (60, 2)
    assert 'href="/settings/audit?who=Ann&amp;did=draft.made"' in html  # back to the latest


@pytest.mark.parametrize(
    "query", ["?before=-1", "?before=x", f"?before={2**63}", "?who=" + "a" * 101]
)
def test_a_query_that_makes_no_sense_is_refused(ann: TestClient, query: str) -> None:
    assert ann.get(f"/settings/audit{query}").status_code == 422


def test_what_stands_in_the_audit_is_text(house: House, ann: TestClient) -> None:
    name = "<img src=x onerror=alert(1)>"
    assert ann.post("/settings/people", data={"name": name}).status_code == 200
    html = ann.get("/settings/audit", params={"who": name}).text
    assert "<img src=x" not in html and html.count("&lt;img src=x") >= 2
