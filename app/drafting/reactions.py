"""Reactions: the one personal line that an answer has for a fact of the poster's, if it is sure."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.answer import FactKind, Reaction
from app.drafting.draft import Fact
from app.drafting.facts import OTHERS, SENTENCE, UNREAL, regular

_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 365.25 / 12}
_UNITS = {**_DAYS, "year": 365.25, "km": 1, "mile": 1.609344, "metre": 0.001}
_COUNTED = re.compile(r"(?P<least>[\d.]+)(?:-(?P<most>[\d.]+))? (?P<unit>[a-z]+?)s?(?: an? (.+))?")
_CLOCK = re.compile(r"([\d:]+) (.+)")
# Who says so: "I ran", "my best", "my 2:25"; never "my neighbour" or "I know a 2:25 marathoner".
_MINE = re.compile(
    r"\b(?:i|i['’](?:m|ve)|im|ive)\b"
    r"|\bmy (?:\w+ ){0,2}(?:sub|\d|best|pb|pr|fastest|time|marathon|half|race|longest|first|last)",
    re.I,
)
_SOMEBODY = re.compile(r"\b(?:i|i['’](?:m|ve)|im|ive|my|me|mine)\b", re.I)
_ELSE = re.compile(
    r"\b(?:you|your|him|his|her|them|who|whose|people|guys?|anyone|everyone|boss|budd(?:y|ies)"
    r"|colleagues?|neighbou?rs?|father|mother|dad|mum|mom|uncle|aunt|cousin|\w+mates?|coach\w*"
    r"|athletes?|clients?|girlfriend|boyfriend|kids?|winner|know|knew|met|watch\w*|follow\w*"
    r"|beaten|train\w* with|work\w* with|saw|read|heard|spoke|support\w*|cheer\w*)\b",
    re.I,
)
_MAYBE = re.compile(
    r"\b(?:(?-i:may)|might|should|maybe|perhaps|wonder\w*|possible|potential\w*|equivalent"
    r"|predict\w*|shape|worth|need\w*|miss\w*|fail\w*|qualif\w*|going (?:for|to)|chas\w*|next"
    r"|soon|will|like|without|instead|rather|capable|expect\w*|signed up|enter\w*|love)\b"
    r"|['’](?:ll|d)\b",
    re.I,
)
# What lasts, told from "in 3 months", "3 months ago", "a 3 month plan" and "3 months to go".
_LASTING = re.compile(
    r"\b(?:for|past|last|these|over)\s+(?:(?:about|around|roughly|over|the)\s+)?\Z",
    re.I,
)
_ENDED = re.compile(
    r"\s*(?:ago|before|off|later|left|until|till|away|to go|after|between|each|every|of rest"
    r"|(?:a|per|each|every) (?:day|week|month|year|time)|in (?:19|20)\d\d)\b",
    re.I,
)


_LONGEST = 600
"""Longer sentences, in characters, are unsure: who knows whom their words are about."""


class Measure(NamedTuple):
    """A fact's value in seconds, days or kilometres; `of` is its race, or its period."""

    least: float
    most: float
    of: str


def measure(kind: FactKind, value: str) -> Measure | None:
    """What a fact's `value` comes to; None for "sub-3" and the like, which name no figure."""
    if kind == "race_time":
        clock = _CLOCK.fullmatch(value)
        return Measure(seconds := _seconds(clock[1]), seconds, clock[2]) if clock else None
    counted = _COUNTED.fullmatch(value)
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

    A fact must be plainly the poster's, and the only one of its kind and race. What is unsure
    gets no line: a wrong one is worse than none.
    """
    said = list(_said(facts, own)) if reactions else []
    for reaction in reactions:
        met = [s for s in said if _meets(reaction, s)]
        if len({s.measure for s in met}) == 1 and _within(reaction, met[0].measure):
            return reaction, met[0].fact
    return None


class _Said(NamedTuple):
    """A fact that is surely the poster's, and the sentence it stands in."""

    fact: Fact
    measure: Measure
    sentence: str


def _said(facts: Sequence[Fact], own: str) -> Iterator[_Said]:
    found = [(s.start(), min(s.end() + 1, len(own))) for s in SENTENCE.finditer(own)]
    for fact in facts:
        measured = measure(fact.kind, fact.value)
        span = next(((a, b) for a, b in found if a <= fact.start < b <= a + _LONGEST), None)
        if measured and span and own[fact.start : fact.end] == fact.text:
            sentence, at = own[slice(*span)], fact.start - span[0]
            if _sure(fact, sentence, at):
                yield _Said(fact, measured, sentence)


def _sure(fact: Fact, sentence: str, at: int) -> bool:
    """Whether the poster says it of themselves as something that is, or was, so."""
    if sentence.rstrip().endswith("?") or OTHERS.search(sentence) or _ELSE.search(sentence):
        return False
    if fact.kind == "duration":
        before, after = sentence[:at], sentence[at + len(fact.text) :]
        lasts = _LASTING.search(before) and not _ENDED.match(after)
        return bool(lasts and _SOMEBODY.search(sentence)) and not UNREAL.search(before)
    return bool(_MINE.search(sentence)) and not (UNREAL.search(sentence) or _MAYBE.search(sentence))


def _meets(reaction: Reaction, said: _Said) -> bool:
    """Whether a reaction is about such a fact, whatever its bounds."""
    if said.fact.kind != reaction.fact or said.measure.of != (reaction.race or reaction.period):
        return False
    low = said.sentence.casefold()
    words = [re.escape(word.casefold()) for word in reaction.words]
    return not words or any(re.search(rf"\b{word}", low) for word in words)


def _within(reaction: Reaction, found: Measure) -> bool:
    return (reaction.under is None or found.most < reaction.under) and (
        reaction.over is None or found.least > reaction.over
    )
