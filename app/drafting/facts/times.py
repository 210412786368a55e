"""Times: what the poster ran a race in, and the pace that they run."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, WORD, WORDS
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.said import Clause, Said, invites

MOST = 200
"""How many places of a post are looked at for one kind."""


@dataclass(frozen=True, slots=True)
class Race:
    """A race: how it is written, and the seconds within which a time for it is believed."""

    words: str
    name: str
    fastest: int
    slowest: int


# From somewhat under the record to a long walk.
_RACES = (
    Race(r"half[- ]?marathon(?:er)?s?|hm", "half marathon", 3400, 16200),
    Race(r"marathon(?:er)?s?", "marathon", 7000, 28800),
    Race(r"10[- ]?(?:kms?|kilomet(?:re|er)s?|ks?)", "10k", 1560, 7200),
    Race(r"5[- ]?(?:kms?|kilomet(?:re|er)s?|ks?)|5000 ?m|park ?runs?", "5k", 750, 3600),
    Race(
        r"10[- ]?milers?|(?<=for )(?:10|ten) miles|(?:10|ten)[- ]mile(?= (?:race|pb|pr|best|in)\b)",
        "10 miles",
        2600,
        10800,
    ),
    # Alone it is a race only where it is plainly no half of something.
    Race(
        r"(?:(?<=my first )|(?<=my second )|(?<=my last )|(?<!second )(?<!first )(?<!last ))"
        r"(?<!other )(?<!and a )(?<!better )(?:halfs?|halves)(?!-)(?! (?:an?|of|the|way|hours?|hr"
        r"|miles?|as"
        r"|term|time|later|through|past|decent|dozen)\b)",
        "half marathon",
        3400,
        16200,
    ),
)
RACES = tuple(dict.fromkeys(race.name for race in _RACES))

_RACE = re.compile(r"(?<![\w.,-])(?:" + "|".join(f"({race.words})" for race in _RACES) + r")(?!\w)")
_MINUTES = r"(?: ?m(?:in(?:ute)?s?)?)"
_TIME = re.compile(
    ALONE
    + r"(?:(?P<under>(?:just |well )?(?:under|inside|sub) |sub-?)?"
    + r"(?:(?P<a>\d{1,3}):(?P<b>[0-5]\d)(?::(?P<c>[0-5]\d))?(?:\.\d)?"
    + rf"|(?P<hours>\d) ?h(?:(?:ou)?rs?)?(?:,? ?(?:and )?(?P<minutes>[0-5]?\d){_MINUTES}?)?"
    + r"|(?P<only>\d{2,3})(?: ?min(?:ute)?s?"
    + r"| ?m(?= ?\d))(?: ?(?:and )?(?P<seconds>[0-5]?\d)(?: ?s(?:ec(?:ond)?s?)?"
    + r")?)?"
    + r"|(?P<x>\d{1,2})\.(?P<y>[0-5]\d)(?=\s*(?:for|in|at|half|mara|5k|10k|park|hm|pb))"
    + r")|(?P<sub>sub[- ]?)(?P<whole>\d{1,2}))"
    + r"(?![\w:/%]|[.,]\d|-\d)"
)
_UNIT = re.compile(r" ?m(?:in(?:ute)?s?)?\Z")

# A time of day, a part of a race, a gap, or what somebody else set.
_CLOCK_BEFORE = ending(
    "by|until|till|from|since|around|before|after|starts?|start at|alarm at|at about|up at|@"
)
_PART_BEFORE = ending(
    r"""(?:through|halfway|half way|split|splits|clock|lost|gained|extra|elite|another|every|put
    first (?:mile|k|km|lap|half|leg) in|gun(?: time)?|winner|won in|limit|curfew
    cut ?off(?: of| is| was)?|pb by|(?:ran|run) for|took|off
    only \w+ more|best of|record of|world record|for about|mate'?s
    miles? in|with an?|by an?|like an?|know an?|met an?|under an?)(?: (?:in|at|of|by))?"""
)
_NO_TIME_AFTER = re.compile(
    r"""\s*(?:(?:min(?:ute)?s?\ )?(?:non-?\ ?stop|continuous\w*|without)\b
    |[ap]\.?m\b|o'?clock|in\ the\ (?:morning|afternoon|evening)|into\b|/
    |pac(?:e|er|ers|ing)\b
    |(?:min(?:ute)?s?)[ /-]?(?:per\b|a\b|/|miles?\b|km\b|k\b|run\b|jog\b|walk\b
    |easy\b|each\b|late|on\b|before|after|into|of\b|or\b|left|ago|slower|faster|quicker|off\b|behind
    |ahead|in\b(?!\ (?:the|my|a)\ ))|per\b|a\ mile|an?\ km|each\b|miles?\b|ago\b|old\b|slower|faster
    |quicker|behind|ahead|to\ go|late\b|start\b|wave|train\b|group\b|flag|bus\b|shape|target|goal
    |attempt|training|plan\b|on\ the\ clock|cut\ ?off|qualif|standard|long\ run
    a\ (?:day|week|night)
    |of\ (?:run|walk|jog|cycl|easy|stretch)|later\b|then\b|to\ my\b|vs\b|v\ my\b)""",
    re.X,
)
_SESSIONS_ARE = re.compile(
    r"(?:\A|[.!?\n,] )(?:at the moment |currently |my )?"
    r"(?:easy|long|steady|recovery|tempo|slow|usual|normal|most)"
    r" (?:runs?|days?|miles?|efforts?|pace|running)(?: (?:is|are|were))?"
    r"(?: (?:at|around|about|roughly))? \Z"
)
_GENERAL = whole(
    r"""is|are|isn't|means?|counts?|requires?|good for age|considered|world record|standard
    watch(?:ed|ing)|pacing|paced?|oh yes|club (?:went|ran|did|got)
    vehicle|sweep(?:er)?|goes|leaves|course record
    average time|winn(?:er|ing)|won|cut ?off|limit
    qualif\w+|equals?|equates?|converts?|age group|category|leader|split|group|bus|pacers?"""
)
_WATCHED = whole(
    "watch(?:ed|ing)|volunteer(?:ed|ing)|marshal(?:led|ling)|winner|won|standard|leader|record"
)
_IS_MINE = re.compile(
    r"\b(?:pb|pr|best|my(?! (?:age|club|local|coach|watch))|time)\b[^.?!]{0,30}\b(?:is|are)\b"
    r"|\bis my\b|\bi'?(?:m|ve)\b"
)
_RAN = whole(
    """ran|run|running|i did|did (?:a|it|my|the|in|\\d\\S*)|got|finish(?:ed|er)|managed|pbs?|prs?
    (?:my|personal|lifetime|all time|season'?s|marathon|half|10k|5k|parkrun) bests?|best|crossed
    clocked|came (?:home|in)|time was|chip time|hobbled|crawled|limped|scraped|raced|debut
    went from|down to|stuck (?:at|on)|slowest|usually|official time|personal worst|sorry
    (?:to|off) my
    marathons were|(?:i was|\\d(?:st|nd|rd|th)) in|delivered|delighted
    happy with|celebrated|attempts|quickest|fastest|first time under|just did|in the end with"""
)
_TIMES = re.compile(
    r"(?:(?:currently|now|mine|result|finished)[: ] ?(?:sat at |at )?)?(?:[\d:.]+,? (?:and )?)*"
)
_FOR_RACE = re.compile(
    r" (?:(?:for|in|at|over) )?(?:(?:the|a|my|my first|first) )?"
    r"|(?: in)? at (?:the )?(?:[a-z]+ ){1,2}"
)
_IN_TIME = re.compile(
    r"(?:s? (?:in|pb|pr|was|is|time)(?: (?:in|of|is|was))?|:)? (?:a |about |just )?|s? [(]|, "
)
_CAN = re.compile(r"\bcan(?: \w+){0,4} \Z")
_DENIED = whole(r"never|not|\w+n't")
_NO_FINISH = whole(
    r"""(?<!my )(?:first|last|second|final|opening) (?:5|10) ?k|went through|through half\w*
    course was|effort|was on for|on (?:course|track|pace) for|hoped|supposed|took me|in me"""
)


def race_times(said: Said) -> Iterator[tuple[Fact, Sequence[tuple[int, int]]]]:
    """The times of races, each with the spans that the time and its race take up."""
    races = list(islice(_RACE.finditer(said.text), MOST))
    if not races:
        return
    for time in islice(_TIME.finditer(said.text), MOST):
        clause = said.clause(time.start())
        if _told(said, clause, time):
            for race in _candidates(said, clause, time, races):
                value = _value(time, _race(race)) if _cued(said, clause, time, race) else ""
                if value and not _clock(said.text, time, race):
                    yield said.fact("race_time", _span(time), value), (time.span(), race.span())
                    break


def _span(time: re.Match[str]) -> tuple[int, int]:
    """Where a time stands: "under 2:25" is told by its figures alone, "under 4 hours" is not."""
    plain = time["under"] and time["b"] and not time["under"].startswith("sub")
    return (time.start("a") if plain else time.start()), time.end()


def _race(found: re.Match[str]) -> Race:
    return _RACES[(found.lastindex or 1) - 1]


def _cued(said: Said, clause: Clause, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether words tell that the poster ran it, or the time and its race stand alone together."""
    start, end = said.sentence(clause, time.start())
    ran = _RAN.search(said.text, start, end)
    told = clause.named or not _aims(time)
    if ran or (told and _joined(said.text, time, race)):
        return True
    if start <= race.start() < end:
        return not clause.named
    if said.clause(race.start()).owner != "poster":
        return False
    opens = _TIMES.fullmatch(said.text, start, time.start())
    return bool(opens or _RAN.search(said.text, max(0, start - 120), start))


def _aims(time: re.Match[str]) -> bool:
    """Whether a time is a bound: "sub 40" names an aim as often as a feat."""
    return bool(time["sub"] or time["under"])


def _told(said: Said, clause: Clause, time: re.Match[str]) -> bool:
    """Whether the poster tells of having run that time."""
    if not clause.sure_until(time.start()) or said.quotes(time.start()):
        return False
    unit = _UNIT.search(time[0]) if time["only"] else None
    if _NO_TIME_AFTER.match(said.text, time.end() - len(unit[0] if unit else "")):
        return False
    words = said.words(clause, time.start())
    if _CAN.search(said.before(clause, time.start(), 60)):
        return False
    if _DENIED.search(said.text, time.end(), min(clause.end, time.end() + 60)):
        return False
    if _PART_BEFORE.search(said.before(clause, time.start(), 30)) or _NO_FINISH.search(words):
        return False
    if _WATCHED.search(said.text, *said.sentence(clause, time.start())):
        return False
    return not _GENERAL.search(words) or bool(_IS_MINE.search(words))


def _candidates(
    said: Said, clause: Clause, time: re.Match[str], races: Sequence[re.Match[str]]
) -> list[re.Match[str]]:
    """The races that the time may belong to, the likeliest first."""
    start, end = said.sentence(clause, time.start())
    near = [race for race in races if start <= race.start() < end]
    if near:
        return sorted(near, key=lambda race: (not _joined(said.text, time, race), _gap(time, race)))
    alike = len({_race(race).name for race in races}) == 1
    back = [race for race in races if 0 <= start - race.end() < (700 if alike else 80)]
    ahead = [race for race in races if 0 <= race.start() - end < 60]
    return back[-1:] or (ahead[:1] if alike else [])


def _joined(text: str, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether a time and a race stand together: "1:56 for the half", "10k in 42:10"."""
    if time.end() <= race.start():
        return bool(_FOR_RACE.fullmatch(text, time.end(), race.start()))
    return bool(_IN_TIME.fullmatch(text, race.end(), time.start()))


def _gap(time: re.Match[str], race: re.Match[str]) -> int:
    return max(race.start() - time.end(), time.start() - race.end())


def _clock(text: str, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether the time tells when, rather than how long the race took."""
    before = text[max(0, time.start() - 12) : time.start()]
    return bool(_CLOCK_BEFORE.search(before)) and race.start() - time.end() not in (0, 1)


def _value(time: re.Match[str], race: Race) -> str:
    """The time as hours, minutes and seconds with its race; "" if nobody runs it like that."""
    under = time["under"] or ""
    below = time["sub"] or under.startswith("sub") or (under and not time["b"])
    for seconds in _seconds(time):
        if race.fastest <= seconds <= race.slowest:
            return f"{'sub-' if below else ''}{written(seconds)} {race.name}"
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
    time = _TIME.fullmatch(text.lower())
    races = [known for known in _RACES if known.name == race]
    return _value(time, races[0]) if time and races else ""


_PACE = re.compile(
    ALONE
    + r"(?:(?P<a>\d{1,2})[:.](?P<b>[0-5]\d)(?:\s?(?:-|–|to)\s?(?P<c>\d{1,2})[:.](?P<d>[0-5]\d))?"
    + r"(?:\s?(?:min(?:ute)?s?)?\s?(?:/|per|a|an|-)?\s?|\s)"
    + rf"|(?P<m>\d{{1,2}}|{WORD})[ -]?min(?:ute)?s?\s?(?:/|per|a|-)?\s?)"
    + r"(?P<unit>miles?|mi|kms?|kilomet(?:re|er)s?|ks?)\b"
)
_NO_PACE_AFTER = whole(
    "goal|target|dream|would|should|could|might|if|pacer|group|to aim|plan(?:ned)?|hope|wish"
    "|material"
)
_NO_PACE = starting("is|are|means?|pacer|group")
_NO_PACE_BEFORE = ending("(?:anything|anyone|everything|anybody|under|over|below|above|than|sub)")
_PACE_CUE = re.compile(
    r"\b(?:i|i'm|my|i've|me|we|ran|run|runs|running|easy|tempo|threshold|steady|long"
    r"|\d+ ?(?:miles?|km|k|mpw)"
    r"|average|averaging|avg|pace|round|was|felt|plod\w*|jog\w*|slow|and proud)\b|@|^\W*\Z|, at"
)
_PACES = {"mile": (250, 1200), "km": (155, 750)}
"""The seconds for a unit within which a pace is believed."""


def paces(said: Said) -> Iterator[Fact]:
    """The paces that the poster runs."""
    if invites(said):
        return
    for found in islice(_PACE.finditer(said.text), MOST):
        clause, at = said.clause(found.start()), found.start()
        if not clause.sure_until(at) or said.quotes(at) or _NO_PACE.match(said.text, found.end()):
            continue
        if _NO_PACE_BEFORE.search(said.before(clause, at)):
            continue
        after = said.text[found.end() : min(clause.end, found.end() + 60)]
        cued = _PACE_CUE.search(said.before(clause, at)) or _PACE_CUE.match(after)
        mine = _SESSIONS_ARE.search(said.text[max(0, at - 60) : at])
        unsaid = not cued or _GENERAL.search(said.words(clause, at))
        general = not clause.named and not mine and unsaid
        value = "" if general or _NO_PACE_AFTER.search(after) else _pace(found)
        if value:
            yield said.fact("pace", found.span(), value)


def _pace(found: re.Match[str]) -> str:
    """ "8:30 a mile"; "" for a pace that nobody runs."""
    minutes = WORDS.get(found["m"] or "", found["m"]) or found["a"]
    seconds = int(minutes) * 60 + int(found["b"] or 0)
    unit = "mile" if found["unit"].startswith("mi") else "km"
    fastest, slowest = _PACES[unit]
    upto = f"-{int(found['c'])}:{found['d']}" if found["c"] else ""
    return f"{written(seconds)}{upto} a {unit}" if fastest <= seconds <= slowest else ""


def regular_pace(text: str) -> str:
    """`text` as a pace is valued; "" if it is none."""
    found = _PACE.fullmatch(text.lower())
    return _pace(found) if found else ""
