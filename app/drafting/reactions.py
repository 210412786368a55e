"""Reactions: the one personal line that an answer has for a fact of the poster's."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.answer import FactKind, Reaction
from app.drafting.draft import Fact
from app.drafting.facts import Said, regular

MEASURED: tuple[FactKind, ...] = ("race_time", "pace", "distance", "duration", "age")
"""The kinds that have bounds."""

_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 365.25 / 12}
_UNITS = {**_DAYS, "year": 365.25, "km": 1, "mile": 1.609344, "metre": 0.001}
_COUNTED = re.compile(r"(?P<least>[\d.]+)(?:-(?P<most>[\d.]+))? (?P<unit>[a-z]+?)s?(?: an? (.+))?")
_CLOCK = re.compile(r"([\d:]+)(?:-([\d:]+))? (?:a )?(.+)")


class Measure(NamedTuple):
    """A fact's value in seconds, days, kilometres or years of age; `of` is its race, its period,
    or what a pace is for."""

    least: float
    most: float
    of: str


def measure(kind: FactKind, value: str) -> Measure | None:
    """What a fact's `value` comes to; None for "sub-3", "fifties" and the like."""
    if kind in ("race_time", "pace"):
        clock = _CLOCK.fullmatch(value)
        return clock and Measure(_seconds(clock[1]), _seconds(clock[2] or clock[1]), clock[3])
    if kind == "age":
        return Measure(int(value), int(value), "") if value.isdecimal() else None
    counted = _COUNTED.fullmatch(value) if kind in MEASURED else None
    if not counted or counted["unit"] not in _UNITS:
        return None
    unit = _UNITS[counted["unit"]]
    least, most = float(counted["least"]) * unit, float(counted["most"] or counted["least"]) * unit
    return Measure(min(least, most), max(least, most), counted[4] or "")


def _seconds(clock: str) -> float:
    seconds = 0
    for figure in clock.split(":"):
        seconds = seconds * 60 + int(figure)
    return seconds


def bound(kind: FactKind, text: str, race: str = "") -> Measure | None:
    """A bound as a curator writes it ("2:30", "3 months", "40 miles a week"); None if it's none."""
    found = measure(kind, regular(kind, text, race))
    return found if found and found.least == found.most else None


def react(
    reactions: Sequence[Reaction], facts: Sequence[Fact], own: str
) -> tuple[Reaction, Fact] | None:
    """The first reaction that holds, with its fact. `own`: the post in English with all but the
    poster's own words turned into spaces.

    Of what is measured a fact must be the only one of its kind and race. What is unsure gets no
    line: a wrong one is worse than none.
    """
    told = list(_told(facts, own)) if reactions else []
    for reaction in reactions:
        met = [fact for fact in told if _meets(reaction, fact)]
        alike = len({fact.measure for fact in met}) == 1
        if alike and _within(reaction, met[0].measure):
            return reaction, met[0].fact
    return None


class _Told(NamedTuple):
    """A fact, what it comes to, and the words that say what it is about, in small letters."""

    fact: Fact
    measure: Measure | None
    words: str


def _told(facts: Sequence[Fact], own: str) -> Iterator[_Told]:
    said = Said(own)
    for fact in facts:
        if fact.kind not in MEASURED:
            yield _Told(fact, None, f"{fact.text} {fact.value}".casefold())
            continue
        measured, clause = measure(fact.kind, fact.value), said.clause(fact.start)
        # Facts may have lasted that are denied: "no cramp for 3 months" is nothing to pity.
        if measured and clause.denial >= fact.start:
            start, end = said.sentence(clause, fact.start)
            yield _Told(fact, measured, own[start:end].casefold())


def _meets(reaction: Reaction, told: _Told) -> bool:
    """Whether a reaction is about such a fact, whatever its bounds."""
    of = reaction.race or reaction.period
    if told.fact.kind != reaction.fact or (told.measure.of if told.measure else "") != of:
        return False
    words = [re.escape(word.casefold()) for word in reaction.words]
    return not words or any(re.search(rf"\b{word}", told.words) for word in words)


def _within(reaction: Reaction, found: Measure | None) -> bool:
    return found is None or (
        (reaction.under is None or found.most < reaction.under)
        and (reaction.over is None or found.least > reaction.over)
    )
