"""Readiness says which part is missing, by name and without any path."""

from pathlib import Path

from app.desk import Desk
from app.settings import Settings
from app.web.health import not_ready
from tests.conftest import People


def test_ready_says_each_part(people: People) -> None:
    told = people.eve.get("/readyz")
    assert told.status_code == 200
    assert told.json() == {"status": "ready", "database": "ok", "library": "ok", "disk": "ok"}


def test_a_broken_file_degrades_the_library(people: People, library: Path) -> None:
    (library / "broken.md").write_text("---\ntitle: [\n---\n")
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    told = people.eve.get("/readyz")
    assert (told.status_code, told.json()["status"]) == (200, "degraded")
    assert told.json()["library"] == "degraded"


def test_without_a_database_it_is_not_ready(people: People, settings: Settings) -> None:
    (settings.data_folder / "reply-desk.sqlite3").rename(settings.data_folder / "away")
    told = people.eve.get("/readyz")
    assert told.status_code == 503 and told.headers["retry-after"]
    assert [error["field"] for error in told.json()["errors"]] == ["database"]
    assert str(settings.data_folder) not in told.text
    assert people.eve.get("/livez").status_code == 200


def test_a_full_disk_and_an_empty_library_are_named(people: People, library: Path) -> None:
    desk: Desk = people.ann.app_state["desk"]
    assert dict(not_ready(desk)) == {}
    assert set(dict(not_ready(desk, room=2**62))) == {"disk"}
    for file in library.glob("*.md"):
        file.unlink()
    desk.reconcile()
    assert set(dict(not_ready(desk, room=2**62))) == {"library", "disk"}
    told = people.eve.get("/readyz")
    assert told.status_code == 503 and str(library) not in told.text
