"""Facts: race times, durations and distances a poster wrote, each with its place in the post."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.answer import FactKind
from app.drafting.draft import Fact

FACT_LIMIT = 50


@dataclass(frozen=True, slots=True)
class _Race:
    """A race: how it is written, and the seconds within which a time for it is believed."""

    words: str
    name: str
    fastest: int
    slowest: int
    reach: int = 40


# From somewhat under the record to a long walk.
_RACES = (
    _Race(r"half[- ]?marathon(?:er)?s?", "half marathon", 3400, 16200),
    _Race(r"marathon(?:er)?s?", "marathon", 7000, 28800),
    _Race(r"10[- ]?(?:kms?|kilomet(?:re|er)s?|k)", "10k", 1560, 7200),
    _Race(r"5[- ]?(?:kms?|kilomet(?:re|er)s?|k)|park ?runs?", "5k", 750, 3600),
    _Race(r"10[- ]?milers?", "10 miles", 2600, 10800),
    # Alone it is a race only right beside a time, and never in "half an hour" or "second half".
    _Race(
        r"(?<!second )(?<!first )(?<!other )(?<!last )(?<!and a )halfs?(?!-)"
        r"(?! (?:an?|of|the|way|hours?|miles?|as|and|term|time|later|through)\b)",
        "half marathon",
        3400,
        16200,
        reach=12,
    ),
)
RACES = tuple(dict.fromkeys(race.name for race in _RACES))
_RACE = re.compile(
    r"(?<![\w.,-])(?:" + "|".join(f"({race.words})" for race in _RACES) + r")(?!\w)", re.I
)
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s|\Z))+")
_ALONE = r"(?<![\w:.,/£$€-])"
_TIME = re.compile(
    _ALONE + r"(?:(?P<sub>sub[- ]?)?"
    r"(?:(?P<a>\d{1,3}):(?P<b>[0-5]\d)(?::(?P<c>[0-5]\d))?"
    r"|(?P<hours>\d) ?h(?:(?:ou)?rs?)? ?(?P<minutes>[0-5]\d)(?: ?m(?:ins?)?)?)"
    r"|sub[- ]?(?P<whole>\d{1,2}))"
    r"(?![\w:/%]|[.,]\d|-\d)",
    re.I,
)
_CLOCK_BEFORE = re.compile(
    r"(?:\b(?:at|by|until|till|from|since|around|before|after)|@)\s+\Z", re.I
)
_NO_RACE_TIME_AFTER = re.compile(
    r"\s*(?:[ap]\.?m\b|o['’]?clock|in the (?:morning|afternoon|evening)|into\b|pace\b|min|per\b"
    r"|a mile|an? km)",
    re.I,
)
# Somebody else's time, one never run, or still a wish: a wrong fact is worse than none.
UNREAL = re.compile(
    r"\b(?:never|not|nearly|almost|dream\w*|goals?|aim\w*|want\w*|target\w*|hop(?:e|es|ing)|if"
    r"|wish\w*|plan\w*|would|could|try\w*|train\w* for)\b|n['’]t\b",
    re.I,
)
OTHERS = re.compile(
    r"\b(?:mates?|friends?|wife|husband|partner|brother|sister|son|daughter"
    r"|(?:my|his|her) (?:dad|mum|coach)|he|she|they|someone|record)\b",
    re.I,
)

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_RANGE = r"\d{1,3}(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,3}(?:\.\d)?)?"
_DURATION = re.compile(
    _ALONE + rf"(?P<count>{_RANGE}|{_NUMBERS.replace(' ', '|')})\+?[- ]?"
    r"(?P<unit>min|minute|hr|hour|day|wk|week|month|yr|year)s?\b"
    r"(?![- ]?(?:old|mile|km|pace)|\s*(?:/|per\b|a mile))",
    re.I,
)
_DISTANCE = re.compile(
    _ALONE + rf"(?P<count>\d{{1,3}},\d{{3}}|{_RANGE})\+?[- ]?"
    r"(?P<unit>miles?|mi|kilomet(?:re|er)s?|kms?|k|met(?:re|er)s|mpw)\b"
    r"(?:\s?(?:/|\b(?:a|per|each|every)\b)\s?(?P<period>week|wk|day|month|year)\b)?"
    r"(?!\s+(?:steps|away|from|people|members|followers|posts|views|euros?|pounds|dollars)\b)",
    re.I,
)
_UNITS = {"min": "minute", "hr": "hour", "wk": "week", "yr": "year"}
_LENGTHS = {"mil": "mile", "mi": "mile", "mpw": "mile", "met": "metre"}


def find_facts(text: str) -> tuple[Fact, ...]:
    """The facts of `text` in order, at most `FACT_LIMIT` of a kind; what isn't sure is left out.

    A race time needs its race in the same sentence; a pace, a time of day and somebody else's
    time are none. The seconds within which a time is believed are in `_RACES`.
    """
    timed = list(islice(_race_times(text), FACT_LIMIT))
    taken = [span for _, spans in timed for span in spans]
    others = (
        fact
        for found in (_durations(text), _distances(text))
        for fact in islice(found, FACT_LIMIT)
        if not any(fact.start < end and start < fact.end for start, end in taken)
    )
    return tuple(sorted([*(fact for fact, _ in timed), *others], key=lambda fact: fact.start))


def regular(kind: FactKind, text: str, race: str = "") -> str:
    """`text` as a fact of that kind is valued in a post, "" if it is none; a time needs `race`."""
    if kind == "race_time":
        time = _TIME.fullmatch(text)
        races = [known for known in _RACES if known.name == race]
        return _value(time, races[0]) if time and races else ""
    found = next(_durations(text) if kind == "duration" else _distances(text), None)
    return found.value if found and found.text == text else ""


def _race_times(text: str) -> Iterator[tuple[Fact, Sequence[tuple[int, int]]]]:
    """Race times, each with the spans that time and race take up."""
    for sentence in SENTENCE.finditer(text):
        times = list(islice(_TIME.finditer(text, *sentence.span()), FACT_LIMIT))
        if not times or UNREAL.search(sentence[0]) or OTHERS.search(sentence[0]):
            continue
        races = list(_RACE.finditer(text, *sentence.span()))
        for time in times:
            for race in _candidates(time, races):
                value = _value(time, _RACES[(race.lastindex or 1) - 1])
                if value and not _clock(text, time, race):
                    yield _fact("race_time", time, value), (time.span(), race.span())
                    break


def _candidates(time: re.Match[str], races: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The races the time may belong to, nearest first; a lone marathon may be far away."""
    near = [race for race in races if _gap(time, race) <= _RACES[(race.lastindex or 1) - 1].reach]
    marathon = bool(races) and all(race.lastindex == 2 for race in races)
    return sorted(races if marathon else near, key=lambda race: _gap(time, race))


def _gap(time: re.Match[str], race: re.Match[str]) -> int:
    return max(race.start() - time.end(), time.start() - race.end())


def _clock(text: str, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether the time tells when, or how fast a mile, rather than how long the race."""
    if _NO_RACE_TIME_AFTER.match(text, time.end()):
        return True
    before = text[max(0, time.start() - 12) : time.start()]
    return bool(_CLOCK_BEFORE.search(before)) and race.start() - time.end() not in (0, 1)


def _value(time: re.Match[str], race: _Race) -> str:
    """The time as hours, minutes and seconds with its race; "" if nobody runs it like that."""
    for seconds in _seconds(time):
        if race.fastest <= seconds <= race.slowest:
            sub = "sub-" if time["sub"] or time["whole"] else ""
            return f"{sub}{_written(seconds)} {race.name}"
    return ""


def _seconds(time: re.Match[str]) -> tuple[int, ...]:
    """What the digits may mean, in seconds: 2:25 is hours and minutes or minutes and seconds."""
    if time["whole"]:
        return int(time["whole"]) * 3600, int(time["whole"]) * 60
    if time["hours"]:
        return (int(time["hours"]) * 3600 + int(time["minutes"]) * 60,)
    first = int(time["a"]) * 60 + int(time["b"])
    return (first * 60 + int(time["c"]),) if time["c"] else (first * 60, first)


def _written(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def _durations(text: str) -> Iterator[Fact]:
    for found in _DURATION.finditer(text):
        unit = found["unit"].lower()
        yield _fact("duration", found, _counted(found["count"], _UNITS.get(unit, unit)))


def _distances(text: str) -> Iterator[Fact]:
    for found in _DISTANCE.finditer(text):
        unit = _LENGTHS.get(found["unit"].lower()[:3], "km")
        period = "week" if found["unit"].lower() == "mpw" else (found["period"] or "").lower()
        each = f" a {_UNITS.get(period, period)}" if period else ""
        yield _fact("distance", found, _counted(found["count"], unit) + each)


def _counted(count: str, unit: str) -> str:
    words = _NUMBERS.split()
    word = count.lower()
    number = str(words.index(word) + 1) if word in words else re.sub(r"\s?(?:–|-|to)\s?", "-", word)
    plural = "" if number == "1" or unit == "km" else "s"
    return f"{number.replace(',', '')} {unit}{plural}"


def _fact(kind: FactKind, found: re.Match[str], value: str) -> Fact:
    return Fact(kind, found.start(), found.end(), found[0], value)
