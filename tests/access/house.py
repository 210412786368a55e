"""A desk whose clock the tests turn, and clients at its door."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response

from app.store import Store
from tests.conftest import ORIGIN, Clock

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MINE, HERS = "seven blue herons at dawn", "nine grey geese at dusk"
DAY = timedelta(days=1)


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
