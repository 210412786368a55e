"""No regular expression of the application is slow, whatever it is given: all are tried.

Time is counted in floors: what a pattern known to be simple needs for the longest text, in the same
run. A text of 2,000 characters shows how bad the longest could be, and only then is that tried.
"""

import random
import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.hostile.patterns import MADE, NEAR, Used, all_patterns
from tests.hostile.pumps import Pump, pumps

LONGEST = 32_000
SLOW = 100
"""Floors beyond which the longest text may take no more than `STEEP` times a quarter of it."""
NEVER = 800
"""Floors that nothing takes; what does is stopped there."""
STEEP = 6
FEW = 300
"""Characters that stand before a place, at most; they may take a floor."""


class Endless(Exception):
    """A pattern had its time."""


@contextmanager
def patience(limit: float) -> Iterator[None]:
    """Raise `Endless` after so many seconds of computing."""

    def ring(*_: object) -> None:
        raise Endless

    before = signal.signal(signal.SIGVTALRM, ring)  # `re` lets signals in while it looks
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def seconds(pattern: re.Pattern[Any], way: str, text: str, limit: float) -> float:
    """What it computes for; the limit when it would take longer."""
    given = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
    look: Callable[[Any], Any] = getattr(pattern, "finditer" if way == NEAR else way)
    began = time.thread_time()
    try:
        with patience(limit):
            found = look(given)
            for _ in found if way in ("finditer", NEAR) else ():
                pass
    except Endless:
        return limit
    return time.thread_time() - began


def floor() -> float:
    """Seconds that a simple pattern needs for a long text without surprises."""
    text = "all quiet, and nothing here to find " * (LONGEST // 36)
    plain = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
    return min(seconds(plain, "finditer", text, 10) for _ in range(9))


def is_slow(pattern: re.Pattern[Any], way: str, pump: Pump, unit: float) -> bool:
    """Whether a run of that kind takes too long, told by the shortest one that shows it."""
    longest = NEVER * unit

    def took(part: int) -> float:
        return seconds(pattern, way, pump.text(LONGEST // part), longest)

    def looks_slow() -> bool:
        if way == NEAR:
            return seconds(pattern, way, pump.text(FEW), longest) > unit
        if 256 * took(16) <= SLOW * unit or 16 * (part := took(4)) <= SLOW * unit:
            return False
        return (
            part >= longest
            or (whole := took(1)) >= longest
            or whole > max(SLOW * unit, STEEP * part)
        )

    return looks_slow() and looks_slow()  # once may be chance


def slow_pumps(used: Used, walks: int, unit: float) -> Iterator[tuple[str, Pump]]:
    dice = random.Random(used.place)
    for pump in pumps(used.pattern, dice, walks):
        for way in sorted(used.ways):
            if is_slow(used.pattern, way, pump, unit):
                yield way, pump


def look_at_all(walks: int) -> None:
    found, _ = all_patterns()
    unit = floor()
    slow = {
        used.place: each for used in found if (each := next(slow_pumps(used, walks, unit), None))
    }
    assert not slow


def test_every_pattern_is_known() -> None:
    found, unknown = all_patterns()
    assert len(found) > 300
    assert {place for place, _ in unknown} == set(MADE)
    for place, source in unknown:
        assert MADE[place] in source, f"{place}: {source}"


@pytest.mark.parametrize(
    ("pattern", "way"),
    [
        (r"(?m)^\s*#", "finditer"),
        (r"(.*?)\s*<(.*)>", "fullmatch"),
        (r"(?:a+)+b", "match"),
        (r"<a>.*?</a>", "finditer"),
    ],
)
def test_a_careless_pattern_is_found(pattern: str, way: str) -> None:
    used = Used(re.compile(pattern), pattern, frozenset({way}))
    assert next(slow_pumps(used, 4, floor()), None)


def test_no_pattern_is_slow() -> None:
    look_at_all(walks=4)


@pytest.mark.slow
def test_no_pattern_is_slow_by_many_ways() -> None:
    look_at_all(walks=12)
