"""The desk of these tests, its first admin, and a door of its own with its guests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.access import new_link
from app.desk import open_desk
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.access.door import Door, client_of
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


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    store = Store(f"sqlite:///{tmp_path / 'data' / 'desk.sqlite3'}")
    store.migrate(None)
    yield Door(store)
    store.close()


@pytest.fixture
def stranger(door: Door) -> Iterator[TestClient]:
    """A client who is nobody yet."""
    with client_of(door) as client:
        yield client


@pytest.fixture
def guest(door: Door, stranger: TestClient) -> TestClient:
    """The same client, signed in."""
    assert stranger.get(f"/sign-in/{new_link(door.store, door.time)}").status_code == 200
    return stranger
