"""The thread of `serve` that checks links: only when switched on, one process at a time."""

import threading
from pathlib import Path

from fastapi.testclient import TestClient

from app.desk import Desk
from app.links import fetcher, keep_checking
from app.links.heard import Heard
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.conftest import Clock
from tests.fetch.site import says, site
from tests.links.test_pace import Sites, Time


def named() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_it_is_off_unless_switched_on(settings: Settings) -> None:
    with TestClient(create_app(settings)):
        assert "links" not in named() and "reconcile" in named()


def test_switched_on_it_checks_and_stops_with_the_server(settings: Settings, library: Path) -> None:
    with site({"/": says()}) as here:
        text = f"---\ntitle: One\n---\nSee <{here.url('/', '127.0.0.1')}>.\n"
        for name in ("calf-cramps.md", "running-shoes.md"):
            (library / name).unlink()
        (library / "one.md").write_text(text)
        place = here.place("127.0.0.1")
        on = settings.model_copy(update={"check_links": True, "fetch_allow": f" {place} ,"})
        with TestClient(create_app(on)):
            assert "links" in named() and here.met.wait(20)
        assert "links" not in named()
    assert here.lines == ["HEAD /"]
    assert here.asked[0][2]["User-Agent"].startswith("Reply-Desk/")
    store = Store(settings.database_url)
    [row] = store.link_checks([here.url("/", "127.0.0.1")]).values()
    store.close()
    assert row.state == "fine"


def test_it_waits_for_another_process_and_goes_on(desk: Desk, clock: Clock) -> None:
    looks: list[float] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            looks.append(timeout or 0)
            if len(looks) == 1:
                desk.store.end_lease("links", "another")
            if len(looks) == 2:
                self.set()
            return True

    assert desk.store.take_lease("links", "another", clock.now, clock.now.replace(year=2027))
    sites = Sites(Time(), lambda url: Heard("fine"))
    keep_checking(desk.library, desk.store, sites.pace(), Stop(), clock)
    assert looks == [600, 600] and set(sites.asked) == {"example.org"}


def test_the_settings_name_what_may_be_reached(settings: Settings) -> None:
    assert settings.check_links is False and settings.fetch_allow == ""
    assert fetcher(settings)
