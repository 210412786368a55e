"""After signing in one is where one wanted to be, and never at another site."""

import re
from datetime import timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from app.web.pages.local import LONGEST, local
from tests.access.house import MINE, House

HOME = [
    *("/", "/library", "/library/calf-cramps", "/library?q=a#b", "/library?q=calf%20cramp"),
    *("/drafts/0123456789abcdef?tab=draft", "/inbox?forum=trail", "/settings/people"),
    "/library?q=//evil.example%0d%0a",
]
AWAY = [
    *("", "x", "library", "?q=a", "#a", "//evil.example", "///evil.example", "////evil.example"),
    *("/\\evil.example", "\\\\evil.example", "\\/evil.example", "/library\\..\\evil", "/a\\b"),
    *("/\t/evil.example", "/\n/evil.example", "\t//evil.example", " /library", "/library "),
    *("/\r\nSet-Cookie: a=b", "/\x00", "/\x7f", "/\x1b", "/\u2028/x", "/\u200b\n", "/\ufeff"),
    *("/\u2215evil.example", "/\uff0fevil.example", "/\u3002/evil", "/caf\u00e9"),
    *("http://evil.example", "https:evil.example", "http:/evil.example", "//@evil.example"),
    *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "blob:x"),
    *("@evil.example", "HTTP://127.0.0.1:8000/", "//127.0.0.1:8000/", "127.0.0.1:8000/"),
    *("/%2f/evil.example", "/%2Fevil.example", "/%5cevil.example", "/%5C%5Cevil.example"),
    *("/%09/evil.example", "/%0a/evil.example", "/%0d%0aSet-Cookie:a=b", "/%00", "/%7f"),
    *("/%252fevil.example", "/%25%32%66evil", "/%2e%2e/evil", "/%2e/evil", "/a%2e"),
    *("/./evil.example", "/.//evil.example", "/../evil.example", "/a/../b", "/a/.", "/.."),
    *(
        "/a//evil.example",
        "/a//",
        "/;//evil.example",
        "/?\\evil",
        "/?\t",
        "/?a=\n",
        "/#\r",
        "/#a b",
    ),
    *("/%", "/%2", "/%zz", "/?%", "/<script>", '/"onload=x', "/'\"", "/a b", "/[::1]", "/{x}"),
    "/" + "a" * LONGEST,
]


def test_there_are_enough_of_them() -> None:
    assert len(set(AWAY)) >= 80


@pytest.mark.parametrize("address", HOME)
def test_a_path_of_the_desk_is_led_to(house: House, ann: TestClient, address: str) -> None:
    assert local(address) == address
    assert led_to(sign_in(house, address)) == address
    found = ann.post("/theme", data={"theme": "dark", "back": address})
    assert led_to(found) == address


@pytest.mark.parametrize("address", AWAY)
def test_no_redirect_leads_away(house: House, ann: TestClient, address: str) -> None:
    assert local(address) == "/"
    assert led_to(sign_in(house, address)) == "/"
    assert led_to(ann.post("/theme", data={"theme": "dark", "back": address})) == "/"
    page = house.client().get("/sign-in", params={"next": address}).text
    assert 'name="next"' not in page


@pytest.mark.parametrize("door", ["/sign-in", "/sign-in?next=/x", "/sign-out", "/invitation/x"])
def test_no_door_leads_to_a_door(house: House, ann: TestClient, door: str) -> None:
    assert led_to(sign_in(house, door)) == "/"


def test_of_two_wanted_pages_neither_leads_away(house: House, ann: TestClient) -> None:
    form = {"name": "Ann", "password": MINE, "next": ["/inbox", "//evil.example"]}
    assert led_to(house.client().post("/sign-in", data=form)) == "/"
    form["next"] = ["//evil.example", "/inbox"]
    assert led_to(house.client().post("/sign-in", data=form)) == "/inbox"


@pytest.mark.parametrize("wanted", ["/inbox?forum=trail", "/library?q=calf+%26%20cramp%3F", "/me"])
def test_signing_in_leads_to_the_page_that_was_asked_for(
    house: House, ann: TestClient, wanted: str
) -> None:
    client = house.client()
    door = client.get(wanted)
    assert door.status_code == 303 and led_to(door).startswith("/sign-in?next=")
    assert led_to(through(client, led_to(door))) == wanted


def test_a_wrong_password_forgets_no_page(house: House, ann: TestClient) -> None:
    client = house.client()
    wrong = through(client, led_to(client.get("/inbox")), "wrong it is")
    assert wrong.status_code == 401
    assert next_in(wrong) == "/inbox"


def test_the_first_page_needs_no_mention(house: House, ann: TestClient) -> None:
    assert led_to(house.client().get("/")) == "/sign-in"


def test_a_session_that_ran_out_leads_back_too(house: House, ann: TestClient) -> None:
    assert ann.get("/settings/tokens").status_code == 200
    house.clock.now += timedelta(hours=12)
    door = ann.get("/settings/tokens")
    assert led_to(door) == "/sign-in?next=/settings/tokens"
    assert led_to(through(ann, led_to(door))) == "/settings/tokens"


def test_a_form_that_came_too_late_leads_back_to_its_page(house: House, ann: TestClient) -> None:
    house.clock.now += timedelta(hours=12)
    came = {"Referer": "http://127.0.0.1:8000/library?q=calf"}
    late = ann.post("/desk", data={"text": "My calf"}, headers=came)
    assert late.status_code == 401
    assert 'href="/sign-in?next=/library%3Fq%3Dcalf"' in late.text
    for elsewhere in ("http://evil.example/library", "http://[", "", "//127.0.0.1:8000//evil"):
        late = ann.post("/desk", data={"text": "My calf"}, headers={"Referer": elsewhere})
        assert 'href="/sign-in"' in late.text


def sign_in(house: House, next: str) -> Response:
    form = {"name": "Ann", "password": MINE, "next": next}
    return house.client().post("/sign-in", data=form)


def through(client: TestClient, door: str, password: str = MINE) -> Response:
    """The form of the sign-in page, filled in and sent with its hidden field."""
    form = {"name": "Ann", "password": password, "next": next_in(client.get(door))}
    return client.post("/sign-in", data=form)


def next_in(page: Response) -> str:
    found = re.search(r'name="next" value="([^"]*)"', page.text)
    assert found, page.text
    return unescape(found[1])


def led_to(answer: Response) -> str:
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])
