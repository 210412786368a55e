"""Rounds of link checks over days: what is due, what is kept, an offline machine, and the lease."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from app.answer import Answer, Link
from app.library import Contents
from app.links import LinksBusy, Round, check_links, dead_notes, library_links, troubles
from app.links.heard import Heard
from app.links.round import OFFLINE
from app.store import Store
from tests.conftest import Clock
from tests.links.test_pace import Sites, Time

A, B, C = (f"https://{name}.example.org/" for name in "abc")
FINE, GONE = Heard("fine"), Heard("failed", "The page isn't there (404).")
SILENT = Heard("unreached", "The site didn't answer.")
DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'desk.sqlite3'}")
    store.migrate(None)
    yield store
    store.close()


def check(
    store: Store, clock: Clock, links: Sequence[str], says: Callable[[str], Heard], **more: object
) -> tuple[Round, Sites]:
    sites = Sites(Time(), says)
    return check_links(store, links, sites.pace(), now=clock, **more), sites  # type: ignore[arg-type]


def states(store: Store) -> dict[str, str]:
    return {url: row.state for url, row in store.link_checks([A, B, C]).items()}


def test_a_link_that_fails_two_days_running_is_dead(store: Store, clock: Clock) -> None:
    says = {A: FINE, B: GONE, C: Heard("moved", "It moved for good.", A)}
    done, _ = check(store, clock, [A, B, C], says.__getitem__)
    assert done == Round(links=3, due=3, asked=3, offline=False)
    assert states(store) == {A: "fine", B: "failing", C: "moved"}
    clock.now += DAY
    done, sites = check(store, clock, [A, B, C], says.__getitem__)
    assert done.asked == 1 and list(sites.asked) == ["b.example.org"]
    assert states(store) == {A: "fine", B: "dead", C: "moved"}


def test_what_was_asked_lately_is_not_asked_again_unless_all_are(
    store: Store, clock: Clock
) -> None:
    assert check(store, clock, [A, B], lambda url: FINE)[0].asked == 2
    assert check(store, clock, [A, B], lambda url: FINE)[0].asked == 0
    assert check(store, clock, [A, B], lambda url: FINE, every=True)[0].asked == 2
    clock.now += 7 * DAY
    assert check(store, clock, [A, B], lambda url: FINE)[0].asked == 2


def test_an_offline_machine_learns_nothing(store: Store, clock: Clock) -> None:
    check(store, clock, [A], lambda url: FINE)
    for _ in range(3):
        clock.now += 8 * DAY
        done, _ = check(store, clock, [A, B, C], lambda url: SILENT)
        assert done.offline and states(store) == {A: "fine"}


def test_an_offline_machine_does_not_try_ten_thousand_sites(store: Store, clock: Clock) -> None:
    links = [f"https://{n}.example.org/" for n in range(1_000)]
    done, sites = check(store, clock, links, lambda url: SILENT)
    assert done.offline and done.asked == OFFLINE and len(sites.asked) < 100


def test_a_silent_site_has_failed_when_another_answers(store: Store, clock: Clock) -> None:
    says = {A: SILENT, B: SILENT, C: FINE}
    check(store, clock, [A, B, C], says.__getitem__)
    assert states(store) == {A: "failing", B: "failing", C: "fine"}
    clock.now += 7 * DAY
    check(store, clock, [A, B, C], says.__getitem__)
    assert states(store) == {A: "dead", B: "dead", C: "fine"}


def test_an_address_that_may_not_be_fetched_proves_no_network(store: Store, clock: Clock) -> None:
    barred = Heard("barred", "The host isn't the name of a public site.")
    done, _ = check(store, clock, [A, B], {A: barred, B: SILENT}.__getitem__)
    assert done.offline and states(store) == {}
    done, _ = check(store, clock, [A], {A: barred}.__getitem__)
    assert not done.offline and states(store) == {A: "unchecked"}


def test_what_a_stopped_round_heard_is_kept(store: Store, clock: Clock) -> None:
    links = [f"https://a.example.org/{n}" for n in range(100)]
    sites = Sites(Time(stops_after=10))
    assert check_links(store, links, sites.pace(), now=clock).asked == 10
    assert len(store.link_checks(links)) == 10


def test_links_that_left_the_library_are_forgotten(store: Store, clock: Clock) -> None:
    check(store, clock, [A, B], lambda url: FINE)
    check(store, clock, [B], lambda url: FINE)
    assert states(store) == {B: "fine"}


def test_progress_is_told(store: Store, clock: Clock) -> None:
    told: list[tuple[int, int]] = []
    check(store, clock, [A, B, C], lambda url: FINE, tell=lambda *now: told.append(now))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_one_process_checks_at_a_time(store: Store, clock: Clock) -> None:
    busy, go = threading.Event(), threading.Event()

    def slow(url: str) -> Heard:
        busy.set()
        assert go.wait(10)
        return FINE

    first = threading.Thread(target=check, args=(store, clock, [A], slow))
    first.start()
    assert busy.wait(10)
    other = Store(store.url)
    with pytest.raises(LinksBusy):
        check(other, clock, [A], lambda url: FINE)
    go.set()
    first.join()
    assert check(other, clock, [A], lambda url: FINE, every=True)[0].asked == 1
    other.close()


def test_of_many_that_start_at_once_one_gets_the_lease(store: Store, clock: Clock) -> None:
    until = clock.now + DAY
    got: Counter[bool] = Counter()
    start = threading.Barrier(8)

    def take(holder: str) -> None:
        start.wait()
        got[store.take_lease("links", holder, clock.now, until)] += 1

    threads = [threading.Thread(target=take, args=(str(n),)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got[True] == 1


def test_a_lease_ends_by_itself(store: Store, clock: Clock) -> None:
    until = clock.now + timedelta(minutes=15)
    assert store.take_lease("links", "killed", clock.now, until)
    assert not store.take_lease("links", "next", clock.now, until)
    store.end_lease("links", "next")
    assert not store.take_lease("links", "next", clock.now, until)
    clock.now += timedelta(minutes=16)
    assert store.take_lease("links", "next", clock.now, until)


BODY = f"""Read [this]({B}) or <{C}>, and {A}.

Not `https://code.example.org/`, nor [by mail](mailto:a@example.org), nor {{{{search_url}}}}.
"""


def test_links_are_found_in_every_text_of_an_answer() -> None:
    german = Answer(id="one", title="Eins", links=[Link("x", "https://de.example.org/ä b")])  # type: ignore[arg-type]  # as written
    answers = (
        Answer(id="one", title="One", body=BODY, variants=(german,)),
        Answer(id="two", title="Two", page=B, short=f"See {A}", links=(Link("x", "ftp://f.org/"),)),
        Answer(id="old", title="Old", body="<https://old.example.org/>", status="retired"),
    )
    assert library_links(Contents(folder=Path(), answers=answers)) == {
        A: ("one", "two"),
        B: ("one", "two"),
        C: ("one",),
        "https://de.example.org/%C3%A4%20b": ("one",),
    }


def test_troubles_come_worst_first_with_their_answers(store: Store, clock: Clock) -> None:
    missing = Heard("fine", "The page has no place named #x.")
    says = {
        A: Heard("moved", "It moved for good.", "https://new.example.org/"),
        B: GONE,
        C: missing,
    }
    for _ in range(2):
        check(store, clock, [A, B, C], says.__getitem__)
        clock.now += DAY
    found = troubles(store, {A: ("one",), B: ("one", "two"), C: ("two",)})
    assert [(t.word, t.url, t.answers) for t in found] == [
        ("Dead", B, ("one", "two")),
        ("Moved", A, ("one",)),
        ("Look at it", C, ("two",)),
    ]
    assert found[1].fix == "https://new.example.org/"
    assert dead_notes(store, f"See [a]({A}) and [b]({B}).") == (f"Dead link: {B}. {GONE.reason}",)
    assert dead_notes(store, "No link.") == ()
