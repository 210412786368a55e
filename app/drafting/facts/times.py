"""Times: what the poster ran a race in, and the pace that they run."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, WORD, WORDS
from app.drafting.facts.said import Clause, Said

LIMIT = 50


@dataclass(frozen=True, slots=True)
class Race:
    """A race: how it is written, and the seconds within which a time for it is believed."""

    words: str
    name: str
    fastest: int
    slowest: int
    reach: int = 60


# From somewhat under the record to a long walk.
_RACES = (
    Race(r"half[- ]?marathon(?:er)?s?|hm", "half marathon", 3400, 16200),
    Race(r"marathon(?:er)?s?", "marathon", 7000, 28800),
    Race(r"10[- ]?(?:kms?|kilomet(?:re|er)s?|ks?)", "10k", 1560, 7200),
    Race(r"5[- ]?(?:kms?|kilomet(?:re|er)s?|ks?)|park ?runs?", "5k", 750, 3600),
    Race(r"10[- ]?milers?|(?:10|ten)[- ]mile(?= (?:race|pb|pr|best|in))", "10 miles", 2600, 10800),
    # Alone it is a race only where it is plainly no half of something.
    Race(
        r"(?:(?<=my first )|(?<=my second )|(?<=my last )|(?<!second )(?<!first )(?<!last ))(?<!other )(?<!and a )(?<!better )(?<!my other )halfs?(?!-)"
        r"(?! (?:an?|of|the|way|hours?|hr|miles?|as|term|time|later|through|past|decent|dozen)\b)",
        "half marathon",
        3400,
        16200,
    ),
)
RACES = tuple(dict.fromkeys(race.name for race in _RACES))
_FIRST_HALF = re.compile(r"\b(?:first|second|last) half (?:on|in|at|was|last|this|ever)\b", re.I)
_RACE = re.compile(
    r"(?<![\w.,-])(?:" + "|".join(f"({race.words})" for race in _RACES) + r")(?!\w)", re.I
)
_HOURS = r"(?P<hours>\d) ?h(?:(?:ou)?rs?)?,? ?(?:and )?(?:(?P<minutes>[0-5]?\d)(?: ?m(?:in(?:ute)?s?)?)?)?"
_TIME = re.compile(
    ALONE + r"(?:(?P<under>(?:just |well )?(?:under|inside|sub) |sub-?)?"
    r"(?:(?P<a>\d{1,3}):(?P<b>[0-5]\d)(?::(?P<c>[0-5]\d))?(?:\.\d)?"
    rf"|{_HOURS}"
    r"|(?P<only>\d{2,3})(?: ?m(?:in(?:ute)?s?)?)(?: ?(?:and )?(?P<seconds>[0-5]?\d)(?: ?s(?:ec(?:ond)?s?)?)?)?"
    r"|(?P<x>\d{1,2})\.(?P<y>[0-5]\d)(?=\s*(?:for|in|at|half|mara|5k|10k|park|hm|pb))"
    r")|(?P<sub>sub[- ]?)(?P<whole>\d{1,2}))"
    r"(?![\w:/%]|[.,]\d|-\d)",
    re.I,
)
# A time of day, a part of a race, a gap, or one that another set.
_CLOCK_BEFORE = re.compile(
    r"(?:\b(?:by|until|till|from|since|around|before|after|starts?|start at|alarm at|at about|up at)|@)\s+\Z",
    re.I,
)
_AT_BEFORE = re.compile(r"\bat\s+\Z", re.I)
_PART_BEFORE = re.compile(
    r"\b(?:through|halfway|half way|split|splits|first (?:mile|k|km|lap|half|leg) in|clock|cut ?off(?: of| is| was)?|pb by|(?:ran|run) for"
    r"|took|off|lost|gained|only \w+ more|extra|best of|record of|world record|elite|another|every|for about|put|mate['’]?s"
    r"|with an?|by an?|like an?|know an?|met an?|under an?)"
    r"(?: (?:in|at|of|by))?\s+\Z",
    re.I,
)
_NO_TIME_AFTER = re.compile(
    r"\s*(?:[ap]\.?m\b|o['’]?clock|in the (?:morning|afternoon|evening)|into\b|pac(?:e|er|ers|ing)\b"
    r"|(?:min|mins?|minutes?)(?:ute)?s?[ /-]?(?:per\b|a |/|miles?\b|km\b|k\b|run\b|jog\b|walk\b|easy\b|each\b|late"
    r"|on\b|before|after|into|of\b|or so|a day|left|ago|slower|faster|quicker|off\b|behind|ahead|in\b(?! (?:the|my|a) ))"
    r"|per\b|a mile|an? km|each\b|miles?\b|/|ago\b|old\b|slower|faster|quicker|behind|ahead|to go|late\b"
    r"|start\b|wave|train\b|group\b|flag|bus\b|shape|target|goal|attempt|training|plan\b|on the clock|cut ?off"
    r"|qualif|standard|a (?:day|week|night)|of (?:run|walk|jog|cycl|easy|stretch)|later\b|then\b|to my\b|vs\b|v my\b)",
    re.I,
)
_RAN = re.compile(
    r"\b(?:ran|run|did|done|finish(?:ed)?|managed|clocked|got|getting|home|crossed|time|pb|pbs|pr|prs|best|fastest|recent"
    r"|race|raced|official|chip|gun|in|at|of|first|last|second|for|cracked|broke|broken|went|been|stuck|running)\b",
    re.I,
)
_GENERAL = re.compile(
    r"\b(?:is|are|isn['’]?t|means?|counts?|requires?|good for age|considered|world record|standard|watch(?:ed|ing)|pacing|paced?|oh yes)\b",
    re.I,
)
_IS_MINE = re.compile(r"\b(?:pb|pr|best|my|time)\b[^.?!]{0,30}\b(?:is|are)\b|\bis my\b|\bi['’]?(?:m|ve)\b", re.I)
_AIMS = re.compile(r"\b(?:(?<!my )(?:first|last|second|final|opening) (?:5|10) ?k|went through|through half\w*|course was|effort|was on for|on (?:course|track|pace) for|hoped|supposed)\b", re.I)


def race_times(said: Said) -> Iterator[tuple[Fact, Sequence[tuple[int, int]]]]:
    """The times of races, each with the spans that the time and its race take up."""
    races = list(_RACE.finditer(said.text))
    if not races:
        return
    for time in islice(_TIME.finditer(said.text), 4 * LIMIT):
        clause = said.clause(time.start())
        if _told(said, clause, time):
            for race in _candidates(said, clause, time, races):
                value = _value(time, _RACES[(race.lastindex or 1) - 1])
                if value and not _clock(said.text, time, race):
                    yield _fact("race_time", time, value), (time.span(), race.span())
                    break


def _told(said: Said, clause: Clause, time: re.Match[str]) -> bool:
    """Whether the poster tells of having run that time."""
    if not clause.sure or said.quotes(time.start()):
        return False
    words = said.text[clause.start : clause.end]
    before = said.text[max(clause.start, time.start() - 30) : time.start()]
    if _PART_BEFORE.search(before) or _AIMS.search(words):
        return False
    if _NO_TIME_AFTER.match(said.text, time.end() - _unit(time)):
        return False
    return not _GENERAL.search(words) or bool(_IS_MINE.search(words))


def _unit(time: re.Match[str]) -> int:
    """How many characters at the end of a time in minutes are its unit, which may be a pace's."""
    found = re.search(r" ?m(?:in(?:ute)?s?)?\Z", time[0], re.I) if time["only"] else None
    return len(found[0]) if found else 0


def _candidates(
    said: Said, clause: Clause, time: re.Match[str], races: Sequence[re.Match[str]]
) -> list[re.Match[str]]:
    """The races the time may belong to, the likeliest first."""
    start, end = said.sentence(clause)
    near = [race for race in races if start <= race.start() < end]
    if near:
        return sorted(near, key=lambda race: _gap(time, race))
    kinds = {_RACES[(race.lastindex or 1) - 1].name for race in races}
    back = [race for race in races if race.end() <= start and start - race.end() < 700]
    ahead = [race for race in races if race.start() >= end and race.start() - end < 60]
    if len(kinds) == 1:
        return back[-1:] or ahead[:1]
    return back[-1:] if back and start - back[-1].end() < 80 else []


def _gap(time: re.Match[str], race: re.Match[str]) -> int:
    return max(race.start() - time.end(), time.start() - race.end())


def _clock(text: str, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether the time tells when, rather than how long the race took."""
    before = text[max(0, time.start() - 12) : time.start()]
    beside = race.start() - time.end() in (0, 1)
    return bool(_CLOCK_BEFORE.search(before)) and not beside


def _value(time: re.Match[str], race: Race) -> str:
    """The time as hours, minutes and seconds with its race; "" if nobody runs it like that."""
    for seconds in _seconds(time):
        if race.fastest <= seconds <= race.slowest:
            sub = "sub-" if time["sub"] or (time["under"] and not time["b"]) else ""
            sub = "sub-" if (time["under"] or "").lower().startswith("sub") else sub
            return f"{sub}{written(seconds)} {race.name}"
    return ""


def _seconds(time: re.Match[str]) -> tuple[int, ...]:
    """What the digits may mean, in seconds: 2:25 is hours and minutes or minutes and seconds."""
    if time["whole"]:
        return int(time["whole"]) * 3600, int(time["whole"]) * 60
    if time["hours"]:
        return (int(time["hours"]) * 3600 + int(time["minutes"] or 0) * 60,)
    if time["only"]:
        return (int(time["only"]) * 60 + int(time["seconds"] or 0),)
    first = int(time["a"] or time["x"]) * 60 + int(time["b"] or time["y"])
    return (first * 60 + int(time["c"]),) if time["c"] else (first * 60, first)


def written(seconds: int) -> str:
    """Seconds as "2:25:00" or "42:10"."""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def regular_time(text: str, race: str) -> str:
    """`text` as a time for `race` is valued; "" if it is none."""
    time = _TIME.fullmatch(text)
    races = [known for known in _RACES if known.name == race]
    return _value(time, races[0]) if time and races else ""


_PACE = re.compile(
    ALONE + r"(?:(?P<a>\d{1,2})[:.](?P<b>[0-5]\d)(?:\s?(?:-|–|to)\s?(?P<c>\d{1,2})[:.](?P<d>[0-5]\d))?"
    rf"(?:\s?(?:min(?:ute)?s?)?\s?(?:/|per|a|an|-)?\s?|\s)|(?P<m>\d{{1,2}}|{WORD})[ -]?min(?:ute)?s?\s?(?:/|per|a|-)?\s?)"
    r"(?P<unit>miles?|mi|mile pace|kms?|kilomet(?:re|er)s?|ks?)\b",
    re.I,
)
_PACE_DOUBT = re.compile(
    r"\b(?:goal|target|dream|would|should|could|might|if|pacer|group|to aim|plan(?:ned)?|hope|wish|material)\b", re.I
)


def paces(said: Said) -> Iterator[Fact]:
    """The paces that the poster runs."""
    for found in islice(_PACE.finditer(said.text), 4 * LIMIT):
        clause = said.clause(found.start())
        told = clause.sure_until(found.start()) and not said.quotes(found.start())
        told = told and not _PACE_DOUBT.search(said.text, found.end(), clause.end)
        words = said.text[clause.start : clause.end]
        general = not clause.named and re.search(r"\b(?:is|are|means?)\b", words, re.I)
        if told and not general and (value := regular_pace(found)):
            yield _fact("pace", found, value)


def regular_pace(found: re.Match[str] | str) -> str:
    """"8:30 a mile"; "" for a pace that nobody runs, or text that is none."""
    match = _PACE.fullmatch(found) if isinstance(found, str) else found
    if not match:
        return ""
    minutes = WORDS.get((match["m"] or "").lower(), match["m"]) or match["a"]
    seconds = int(minutes) * 60 + int(match["b"] or 0)
    unit = "mile" if match["unit"].lower().startswith("mi") else "km"
    fastest, slowest = (250, 1200) if unit == "mile" else (155, 750)
    if not fastest <= seconds <= slowest:
        return ""
    upto = f"-{int(match['c'])}:{match['d']}" if match["c"] else ""
    return f"{written(seconds)}{upto} a {unit}"


def _fact(kind: str, found: re.Match[str], value: str) -> Fact:
    return Fact(kind, found.start(), found.end(), found[0], value)  # type: ignore[arg-type]
