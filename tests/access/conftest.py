"""The desk of these tests, and its first admin."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from app.access import new_link
from app.desk import open_desk
from app.main import create_app
from app.settings import Settings
from tests.access.house import MINE, House
from tests.conftest import Clock, browser


@pytest.fixture
def house(settings: Settings, clock: Clock) -> Iterator[House]:
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
