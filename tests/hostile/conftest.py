"""A real server process for everything hostile, and a token that may do what tokens may."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from app.access import SCOPES, new_token
from app.settings import Settings
from app.store import Store
from tests.conftest import fill_library
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
