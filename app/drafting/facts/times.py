"""Times: what the poster ran a race in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, written
from app.drafting.facts.patterns import ending, whole
from app.drafting.facts.said import Clause, Said

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
    + r"|(?P<only>\d{2,3})(?:[ -]?min(?:ute)?s?"
    + r"| ?m(?= ?\d))(?: ?(?:and )?(?P<seconds>[0-5]?\d)(?: ?s(?:ec(?:ond)?s?)?"
    + r")?)?"
    + r"|(?P<x>\d{1,2})\.(?P<y>[0-5]\d)(?=\s*(?:for|in|at|half|mara|5k|10k|park|hm|pb))"
    + r")|(?P<sub>sub[- ]?)(?P<whole>\d{1,2}))"
    + r"(?!(?!ish\b)[\w:/%]|[.,]\d|-\d)"
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
    |of\ (?:run|walk|jog|cycl|easy|stretch)|later\b|then\b|through\b|at\ (?:\d+\ ?k\b|half)
    to\ my\b|vs\b|v\ my\b)""",
    re.X,
)
GENERAL = whole(
    r"""is|are|isn't|means?|counts?|requires?|good for age|considered|world record|standard
    watch(?:ed|ing)|pacing|paced?|oh yes|club (?:went|ran|did|got)
    vehicle|sweep(?:er)?|goes|leaves|course record
    average time|winn(?:er|ing)|won|cut ?off|limit
    qualif\w+|equals?|equates?|converts?|age group|category|leader|split|group|bus|pacers?"""
)
"""Words of what anybody runs, or what somebody else did."""
_WATCHED = whole(
    "watch(?:ed|ing)|volunteer(?:ed|ing)|marshal(?:led|ling)|winner|won|standard|leader|record"
)
_IS_MINE = re.compile(
    r"\b(?:pb|pr|best|timing|my(?! (?:age|club|local|coach|watch))|time)\b[^.?!]{0,30}\b(?:is"
    r"|are)\b"
    r"|\bcurrent\b[^.?!]{0,20}\bis\b|\bis my\b|\bi'?(?:m|ve)\b"
)
_RAN = whole(
    """ran|run|running|i did|did (?:a|it|my|the|in|\\d\\S*)|got|finish(?:ed|er)|managed|pbs?|prs?
    (?:my|personal|lifetime|all time|season'?s|marathon|half|10k|5k|parkrun) bests?|best|crossed
    clocked|came (?:home|in)|time was|chip time|hobbled|crawled|limped|scraped|raced|debut
    (?:went|gone) from|down to|stuck (?:at|on)|slowest|usually|official time|personal worst|sorry
    (?:to|off) my
    marathons were|(?:i was|\\d(?:st|nd|rd|th)) in|delivered|delighted
    happy with|celebrated|attempts|quickest|fastest|first time under|just did|in the end with"""
)
_TIMES = re.compile(
    r"(?:times?(?: \w+){0,3}: |my bests?: )?(?:(?:currently|now|mine|result"
    r"|finished)[: ] ?(?:sat at |at )?)?(?:[\d:.]+,? (?:and )?)*"
)
_FOR_RACE = re.compile(
    r" (?:(?:for|in|at|over) )?(?:(?:the|a|my|my first|first) )?"
    r"|(?: in)? at (?:the )?(?:[a-z]+ ){1,2}"
)
_IN_TIME = re.compile(
    r"(?:s? (?:in|pb|pr|was|is|time)(?: (?:in|of|is|was))?|:)? (?:a |about |just )?|s? [(]|, "
)
_PASSED = re.compile(r"\b(?:through|thru|past|passed|hit|reached)(?: the| my)? \Z")
_POINT = re.compile(r" (?:mark|split|point|to go|in\b(?= (?:and|my|i)\b))")
_SPLITS = re.compile(r"\b\d{1,2} ?k(?:m|s)? in \d+:\d\d")
_RUN_IN = re.compile(r"\b\d+(?:\.\d+)? ?(?:miles?|kms?|k)\b[^.,;:?!]{0,30} in (?:about )?\Z")
# A race with a time of its own lends itself to no other.
_CLAIMED = re.compile(r"[^.!?\n]{0,25}?\b\d+:\d\d")
# "Jo Bloggs ran", "Jo Bloggs's run"
_SOMEBODY = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+(?:['’]s|s['’]| (?:ran|runs|did|has|won))\b")
_EXACT = re.compile(r"\b\d+:\d\d")
_NEAREST = 4
"""How many races a time is tried with."""
_RESULT = whole("finish(?:ed)?|time|crossed|pbs?|prs?|best|came (?:home|in)|clocked")
_CAN = re.compile(r"\bcan(?: \w+){0,4} \Z")
_DENIED = whole(r"never|not|\w+n't")
_NO_FINISH = whole(
    r"""(?<!my )(?:first|last|second|final|opening) (?:5|10) ?k|went through|through half\w*
    course was|effort|was on for|on (?:course|track|pace) for|hoped|supposed|took me|in me"""
)


def race_times(said: Said) -> Iterator[tuple[Fact, Sequence[tuple[int, int]]]]:
    """The times of races, each with the spans that the time and its race take up."""
    races = [race for race in islice(_RACE.finditer(said.text), MOST) if _whole(said.text, race)]
    if not races:
        return
    for time in islice(_TIME.finditer(said.text), MOST):
        clause = said.clause(time.start())
        if _told(said, clause, time):
            for race in _candidates(said, clause, time, races)[:_NEAREST]:
                value = _value(time, _race(race)) if _cued(said, clause, time, race) else ""
                if value and not _clock(said.text, time, race):
                    yield said.fact("race_time", _span(time), value), (time.span(), race.span())
                    break


def _whole(text: str, race: re.Match[str]) -> bool:
    """Whether a race is named for itself, and not for a point on the way of another."""
    passed = _PASSED.search(text, max(0, race.start() - 20), race.start())
    return not passed and not _POINT.match(text, race.end())


def _span(time: re.Match[str]) -> tuple[int, int]:
    """Where a time stands: "under 2:25" is told by its figures alone, "under 4 hours" is not."""
    plain = time["under"] and time["b"] and not time["under"].startswith("sub")
    return (time.start("a") if plain else time.start()), time.end()


def _race(found: re.Match[str]) -> Race:
    return _RACES[(found.lastindex or 1) - 1]


def _cued(said: Said, clause: Clause, time: re.Match[str], race: re.Match[str]) -> bool:
    """Whether words tell that the poster ran it, or the time and its race stand alone together."""
    start, end = said.sentence(clause, time.start())
    ran = bool(_RAN.search(said.text, start, end))
    if _another(said.text[start : time.start()], race.start() - start):
        return False
    if not ran and (_aims(time) or len(_SPLITS.findall(said.text, start, end)) > 1):
        return _aims(time) and clause.named and _joined(said.text, time, race)
    if start <= race.start() < end:
        return ran or not clause.named or _joined(said.text, time, race)
    return _borrows(said, time, race, (start, end), ran=ran)


def _borrows(
    said: Said, time: re.Match[str], race: re.Match[str], sentence: tuple[int, int], *, ran: bool
) -> bool:
    """Whether a time is of the race that another sentence names."""
    start, end = sentence
    if ran and not time["only"]:
        return True
    if said.clause(race.start()).owner != "poster":
        return False
    opens = _TIMES.fullmatch(said.text, start, time.start())
    if time["only"] and not opens:
        return bool(_RESULT.search(said.text, start, end))
    return bool(opens or _RAN.search(said.text, max(0, start - 120), start))


def _another(before: str, race: int) -> bool:
    """Whether the words before a time give it to a run whose distance isn't the race."""
    run = _RUN_IN.search(before)
    return run is not None and run.start() != race


def _aims(time: re.Match[str]) -> bool:
    """Whether a time is a bound: "sub 40" names an aim as often as a feat."""
    return bool(time["sub"] or time["under"])


def _exact(text: str, time: re.Match[str], sentence: tuple[int, int]) -> bool:
    """Whether a sentence tells an exact time beside a bound: "19:58, my first sub 20"."""
    start, end = sentence
    return bool(_EXACT.search(text, start, time.start()) or _EXACT.search(text, time.end(), end))


def _around(said: Said, clause: Clause, time: re.Match[str]) -> tuple[int, int]:
    """The span of a clause's words up to a time."""
    return max(clause.start, time.start() - 60), time.start()


def _told(said: Said, clause: Clause, time: re.Match[str]) -> bool:
    """Whether the poster tells of having run that time."""
    if not clause.sure_until(time.start()) or said.quotes(time.start()):
        return False
    unit = _UNIT.search(time[0]) if time["only"] else None
    if _NO_TIME_AFTER.match(said.text, time.end() - len(unit[0] if unit else "")):
        return False
    return not _somebody_s(said, clause, time)


def _somebody_s(said: Said, clause: Clause, time: re.Match[str]) -> bool:
    """Whether a time is somebody else's, a part of a race, an aim, or general."""
    words = said.words(clause, time.start())
    sentence = said.sentence(clause, time.start())
    before = said.before(clause, time.start(), 60)
    if _SOMEBODY.search(said.source, *_around(said, clause, time)) or _CAN.search(before):
        return True
    if _DENIED.search(said.text, time.end(), min(clause.end, time.end() + 60)):
        return True
    if _PART_BEFORE.search(before[-30:]) or _NO_FINISH.search(words):
        return True
    if _WATCHED.search(said.text, *sentence):
        return True
    if _aims(time) and _exact(said.text, time, sentence):
        return True
    return bool(GENERAL.search(words)) and not _IS_MINE.search(words)


def _candidates(
    said: Said, clause: Clause, time: re.Match[str], races: Sequence[re.Match[str]]
) -> list[re.Match[str]]:
    """The races that the time may belong to, the likeliest first."""
    start, end = said.sentence(clause, time.start())
    near = [race for race in races if start <= race.start() < end]
    if near:
        return sorted(near, key=lambda race: _likeliness(said, time, race))
    races = [race for race in races if not _CLAIMED.match(said.text, race.end())]
    alike = len({_race(race).name for race in races}) == 1
    back = [race for race in races if 0 <= start - race.end() < (700 if alike else 80)]
    ahead = [race for race in races if 0 <= race.start() - end < 60]
    return back[-1:] or (ahead[:1] if alike else [])


def _likeliness(said: Said, time: re.Match[str], race: re.Match[str]) -> tuple[bool, int, bool]:
    """Joined races first, then near ones, then what follows: "27:30 5k 58 min 10k"."""
    return not _joined(said.text, time, race), _gap(time, race), race.start() < time.start()


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


def regular_time(text: str, race: str) -> str:
    """`text` as a time for `race` is valued; "" if it is none."""
    time = _TIME.fullmatch(text.lower())
    races = [known for known in _RACES if known.name == race]
    return _value(time, races[0]) if time and races else ""
