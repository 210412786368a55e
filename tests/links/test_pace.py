"""The pace of asking: one link at a time for each host, pauses, back-off, and stopping."""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import pairwise

from app.links.heard import Heard
from app.links.pace import PAUSE, Pace, host_of

FINE = Heard("fine")


class Time:
    """Seconds that pass only by waiting."""

    def __init__(self, stops_after: int = 10**9) -> None:
        self.now = 0.0
        self.waits = 0
        self._left = stops_after
        self._lock = threading.Lock()

    def clock(self) -> float:
        with self._lock:
            return self.now

    def wait(self, seconds: float) -> bool:
        with self._lock:
            self.now += seconds
            self._left -= 1
            return self._left < 0


class Sites:
    """Sites that say what a test wants, and when they were asked for what."""

    def __init__(self, time: Time, says: Callable[[str], Heard] = lambda url: FINE) -> None:
        self._time = time
        self._says = says
        self._lock = threading.Lock()
        self._busy: Counter[str] = Counter()
        self.most_at_once = 0
        self.asked: dict[str, list[tuple[float, str]]] = defaultdict(list)

    def ask(self, url: str) -> Heard:
        host = host_of(url)
        with self._lock:
            self._busy[host] += 1
            self.most_at_once = max(self.most_at_once, self._busy[host])
            self.asked[host].append((self._time.clock(), url))
        heard = self._says(url)
        with self._lock:
            self._busy[host] -= 1
        return heard

    def pace(self, workers: int = 8) -> Pace:
        return Pace(self.ask, wait=self._time.wait, clock=self._time.clock, workers=workers)


def test_every_link_is_asked_for_once() -> None:
    urls = [f"https://{host}.example.org/{n}" for n in range(20) for host in "abcdefghijkl"]
    sites = Sites(Time())
    assert Counter(url for url, _ in sites.pace().ask_all(urls)) == Counter(urls)


def test_a_host_is_asked_for_one_link_at_a_time_and_rests_between() -> None:
    urls = [f"https://{host}.example.org/{n}" for n in range(30) for host in "abc"]
    sites = Sites(Time())
    assert len(list(sites.pace().ask_all(urls))) == 90
    assert sites.most_at_once == 1
    for asked in sites.asked.values():
        times = [moment for moment, _ in asked]
        assert all(b - a >= PAUSE for a, b in pairwise(times))


def test_hosts_do_not_wait_for_each_other() -> None:
    """With one worker, ten hosts of one link each need no pause at all."""
    time = Time()
    sites = Sites(time)
    urls = [f"https://{host}.example.org/" for host in "abcdefghij"]
    assert len(list(sites.pace(workers=1).ask_all(urls))) == 10
    assert time.now == 0


def test_www_is_the_same_host() -> None:
    sites = Sites(Time())
    list(sites.pace().ask_all(["https://www.example.org/a", "http://example.org/b"]))
    assert len(sites.asked) == 1 and sites.asked["example.org"][1][0] >= PAUSE


def test_a_host_that_asks_for_time_gets_it_and_is_asked_again() -> None:
    answers = iter([Heard("later", wait=90), FINE, FINE])
    sites = Sites(Time(), lambda url: next(answers))
    urls = ["https://a.example.org/1", "https://a.example.org/2"]
    assert [heard.kind for _, heard in sites.pace().ask_all(urls)] == ["fine", "fine"]
    (first, one), (second, again), _ = sites.asked["a.example.org"]
    assert one == again == urls[0] and second - first >= 90


def test_a_host_that_names_no_time_is_given_more_each_time_then_left_alone() -> None:
    sites = Sites(Time(), lambda url: Heard("later"))
    urls = [f"https://a.example.org/{n}" for n in range(50)]
    found = list(sites.pace().ask_all(urls))
    assert [heard.kind for _, heard in found] == ["later"] * 50
    times = [moment for moment, _ in sites.asked["a.example.org"]]
    assert len(times) == 3 and times[1] - times[0] >= 30 and times[2] - times[1] >= 60


def test_a_host_that_asks_for_an_hour_is_left_for_the_next_round() -> None:
    time = Time()
    sites = Sites(time, lambda url: Heard("later", wait=3600))
    urls = [f"https://a.example.org/{n}" for n in range(50)]
    assert len(list(sites.pace().ask_all(urls))) == 50
    assert len(sites.asked["a.example.org"]) == 1 and time.now == 0


def test_a_silent_host_is_not_asked_a_thousand_times() -> None:
    sites = Sites(Time(), lambda url: Heard("unreached", "The site didn't answer."))
    urls = [f"https://a.example.org/{n}" for n in range(1_000)]
    found = list(sites.pace().ask_all(urls))
    assert Counter(url for url, _ in found) == Counter(urls)
    assert len(sites.asked["a.example.org"]) == 2


def test_it_stops_when_it_is_told_to() -> None:
    urls = [f"https://a.example.org/{n}" for n in range(1_000)]
    sites = Sites(Time(stops_after=10))
    assert len(list(sites.pace().ask_all(urls))) == 10


def test_it_stops_when_nobody_listens_any_more() -> None:
    urls = [f"https://{n}.example.org/" for n in range(1_000)]
    sites = Sites(Time())
    asking = sites.pace().ask_all(urls)
    next(asking)
    asking.close()
    assert len(sites.asked) < 100


def test_nothing_to_ask() -> None:
    assert list(Sites(Time()).pace().ask_all([])) == []
