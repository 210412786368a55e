"""An empty database, brought up to date."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import (
    Store,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "desk.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{path}")
    store.migrate(None)
    yield store
    store.close()
