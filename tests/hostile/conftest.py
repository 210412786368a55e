"""A real server process for everything hostile, and a token that may do what tokens may."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from fastapi.testclient import TestClient

from app.access import SCOPES, new_link, new_token
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.conftest import browser, fill_library
from tests.server import served


@dataclass(frozen=True)
class Target:
    """Where it listens, its process, a link that signs in, and a token."""

    port: int
    pid: int
    link: str
    token: str

    def memory(self) -> int:
        """Bytes of memory that the process holds."""
        return int(psutil.Process(self.pid).memory_info().rss)


@pytest.fixture(scope="session")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """One server for all that is thrown at it."""
    folder = tmp_path_factory.mktemp("target")
    yield from aim(folder, fill_library(folder / "answers"))


def aim(folder: Path, library: Path) -> Iterator[Target]:
    """A server of a library, with its data in the folder."""
    settings = Settings(library=library, data=folder / "data")
    with served(library, folder / "log", REPLY_DESK_DATA=str(settings.data)) as server:
        store = Store(settings.database_url)
        token = new_token(store, "hostile", SCOPES, None, datetime.now(UTC))
        store.close()
        yield Target(server.port, server.pid, server.link, token)


def entered(settings: Settings) -> Iterator[TestClient]:
    """A browser that is signed in at an application of its own."""
    with browser(create_app(settings)) as client:
        store = Store(settings.database_url)
        link = new_link(store, datetime.now(UTC))
        store.close()
        assert client.get(f"/sign-in/{link}").status_code == 303
        yield client
