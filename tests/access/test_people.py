"""People over HTTP: how they are invited, sign in, are limited, and look after themselves."""

import re
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from app.access import new_link
from app.access.people import TRIES, Rights, invite, network_of
from app.settings import Settings
from tests.access.house import (
    DAY,
    HERS,
    MINE,
    House,
    beth_of,
    invite_beth,
    link_in,
    number,
)
from tests.conftest import ORIGIN

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
    house.clock.now += 7 * DAY - timedelta(seconds=1)
    assert house.client().get(link).status_code == 200
    house.clock.now += timedelta(seconds=1)
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
        house.clock.now += timedelta(minutes=1)
    refused = house.sign_in("Ann", MINE)
    assert refused.status_code == 429
    assert refused.headers["retry-after"] == str(40 * 60)
    assert "set-cookie" not in refused.headers
    assert ann.get("/inbox").status_code == 200  # who is in stays in
    house.clock.now += timedelta(minutes=40)
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


@pytest.mark.parametrize("name", ["\uff21nn", "ANN", "\u00a0Ann ", "\u24b6nn"])
def test_one_name_is_one_however_it_is_typed(house: House, ann: TestClient, name: str) -> None:
    """For signing in, for who is taken, and for the limit of tries."""
    assert house.sign_in(name, MINE).status_code == 303
    assert ann.post("/settings/people", data={"name": name}).status_code == 422
    for _ in range(TRIES - 1):
        house.sign_in("Ann", "wrong it is", house.client(address="2001:db8::1"))
    assert house.sign_in(name, MINE, house.client(address="2001:db8:1::1")).status_code == 429
