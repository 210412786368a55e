"""Lengths: how far the poster runs, and how long something of theirs has lasted."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, COUNT, counted
from app.drafting.facts.patterns import either, ending, starting, whole
from app.drafting.facts.said import Clause, Said, invites

MOST = 200

_UNITS = {
    "min": "minute",
    "hr": "hour",
    "wk": "week",
    "yr": "year",
    "mth": "month",
    "mnth": "month",
}
_LASTING = ("day", "week", "month", "year")
_ABOUT = either(
    r"""about|around|roughly|nearly|almost|over|at least|more than|a good|the best part of|approx\.?
    maybe|only|just|like"""
)
_DURATION = re.compile(
    ALONE
    + rf"(?P<count>{COUNT}|an?|a good)\+?[- ]?(?:(?:odd|full|whole|solid|long|good) )?"
    + r"(?P<unit>min|minute|hr|hour|day|wk|week|mn?th|month|yr|year)s?\b(?!['-])"
    + r"(?![- ]?(?:old|mile|km|pace|plan)|\s*(?:/|per\b|a mile|from now|away|to go|time\b))"
    + r"|\ba fortnight\b"
)
_SINCE = re.compile(
    r"\bsince (?:(?:about|around|roughly|early|mid|late|mid-|the|last|this|start of|beginning of"
    r"|end of|middle of|\d{1,2}(?:st|nd|rd|th)(?: of)?)[ -]?){0,4}(?:(?:jan|feb|mar|apr|jun|jul|aug"
    r"|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\b|may\b|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day(?: (?:morning|night|evening))?|spring|summer|autumn|winter|christmas"
    r"|xmas|easter|boxing day|lockdown"
    r"|new year(?:'?s)?(?: (?:day|eve))?|yesterday|(?:19|20)\d\d\b|week|month|year"
    r"|weekend|night|fall)(?: (?:of )?(?:19|20)\d\d| last year| this year)?"
    r"(?!s? (?:surgery|marathon|race|run|fell|long)\b)"
)
_SINCE_THEN = re.compile(
    r"(?:been|sore|had (?:it|this)|have|has|pain|hurts?|'ve done|aching|aches)\b[^.?!\n]{0,50}? "
    r"(?P<since>since (?:the (?!(?:\w+ )?(?:is|are|isn't|was)\b)|i (?!have\b|am\b|can't\b|don't\b"
    r"|do\b|need\b|want\b))(?:[\w']++ ?){1,5}(?<! ))(?=[.,;!\n)]|\Z)"
)
_MONTHS = {
    name[:3].lower(): name
    for name in (
        *("January", "February", "March", "April", "June", "July", "August"),
        *("September", "October", "November", "December"),
    )
}
_SHORT_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b", re.I)
_ROUGHLY = re.compile(r"\b(?:about|around|roughly) ")
_LASTS_BEFORE = ending(
    rf"(?:for|past|last|these|over|been|going on|had it|now)(?:\s+(?:{_ABOUT}|the|past"
    rf"|last)){{0,3}}"
)
_DOING_BEFORE = ending(
    rf"""(?:running|been(?! given| told| advised)(?: [\w']+){{1,4}}|had (?:it|this|these|that)|i'?ve
    it'?s been|it has been|that'?s)(?: {_ABOUT})?"""
)
_LASTS_AFTER = re.compile(
    r"\s*(?:now\b|[^.,;]{0,24}and counting|in(?= and |[.,])|i(?:'ve| have) had|a runner|on and off"
    r"|of (?:marathon training|this|it|running)\b|of (?!rest|no\b|nothing|about|\d|couch|c25k"
    r"|running\b|elevation|ice\b|icing|bik|swim|cycl|cross|easy|training|base|walking|build|steady|physio|work|each|the|stretch)"
    r"|into this|later and still|and (?:it'?s )?still)"
)
_SURELY_BEFORE = ending(
    r"""been (?:running|at it|doing this|like this|training)(?: for)?|trained for
    running (?:again|now) for
    (?:had|worn|owned) (?:it|them|these|this|mine) for|(?:it's|it has|it is)(?: been)?"""
)
_SURELY_AFTER = re.compile(
    r" (?:that )?(?:i've|i have|we've) been\b|,? that i(?:'ve| have)\b"
    r"|(?<=s) of (?:steady |regular |solid |proper )?(?:running|training)"
    r"(?: behind me| i (?:finally|still))\b"
)
_OVER_AFTER = starting(
    "since (?:my|our)|(?:and|then|but)(?: \\w+)? (?:they|it|that|i) (?:was|went|broke|stopped|quit)"
)
_VAGUE = starting("or (?:two|so|three|more)")
_ENDED = starting(
    r"""ago|before|later|left|until|till|away|to go|after|between|each|every|break|plan|old|back
    rest|of rest|off|apart|in a row|(?:a|per|each|every) (?:day|week|month|year|time)
    in (?:19|20)\d\d"""
)
_BROKEN_OFF = either(
    """rested|stopped|paused|took|had|taken|stop|rest|(?<!and )off|iced|wore|tried|did|for up to
    ran|hold
    held|lived|was|were|went|married|nothing|helps?|eases?|good"""
)
_ENDED_BEFORE = ending(
    rf"{_BROKEN_OFF}(?: (?:it|them|running|about|completely|off|everything|only))?(?:\s+for)?"
    r"(?:\s+(?:about|the|over|only))?"
)
_PAST = whole("was|were|took|spent|lasted|went|did|lived|stayed|kept")
_AFTER = ending("after|following|first|last|best|happiest|took|spent|lost|had|missed|of|by")
_THINGS = whole(
    "records?|stood|founded|(?:race|club|event|course|shop|pub|company|brand|price|prices|parkrun|app"
    "|website|weather|road|path|they|they've|nobody) (?:has|have|had|is|was|were|went|been"
    "|hasn't)|they've"
)
_ADVISED = whole(
    "reckons?|said|says?|apparently|minimum|maximum|off|to go|till|until|recovery|max|rest"
)
_RATE = ending(r"miles?|kms?|k|times?|once|twice|thrice|days?|hours?|mins?|runs?|nights?|£?\d+")
_PERFECT = whole("been|have|has|i'?ve|it'?s|its|now|still|had (?:this|it|these)")
_SIMPLE_PAST = whole(
    """(?!need|inde|spe)[a-z]{2,}(?<!e)ed|ran|had|got|took|made|felt|wore|kept|lost|held|gave
    swam|slept|couldn't|didn't|wasn't|helps?|works?|sorts?|eases?|max|total|i did"""
)
_GOES = whole(
    "arrives?|goes?|going|coming|comes?|away|i (?:ran|did|was|had|lived|worked|played)"
    "|visit\\w*|holiday|off to"
)


def durations(said: Said) -> Iterator[Fact]:
    """What has lasted until now."""
    for found in islice(_DURATION.finditer(said.text), MOST):
        clause = said.clause(found.start())
        if _lasts(said, clause, found):
            yield said.fact("duration", found.span(), _length(found))
    spans = {found.span() for found in islice(_SINCE.finditer(said.text), MOST)}
    for found in islice(_SINCE_THEN.finditer(said.text), MOST):
        if all(start != found.start("since") for start, _ in spans):
            spans.add(found.span("since"))
    for span in sorted(spans):
        clause = said.clause(span[0])
        plain = clause.owner == "poster" and not clause.asked and clause.doubt >= span[0]
        plain = plain and not _THINGS.search(said.before(clause, span[0]))
        if plain and not said.quotes(span[0]):
            yield said.fact("duration", span, _since(said.source[slice(*span)]))


def _since(text: str) -> str:
    words = " ".join(_ROUGHLY.sub("", text).split())[5:]
    return "since" + _SHORT_MONTH.sub(lambda month: _MONTHS[month[0][:3].lower()], words)


def _lasts(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    at = found.start()
    if clause.owner != "poster" or clause.asked or clause.doubt < at or said.quotes(at):
        return False
    if _VAGUE.match(said.text, found.end()):
        return False
    if not _length(found).rstrip("s").endswith(_LASTING) or _ENDED.match(said.text, found.end()):
        return False
    before = said.before(clause, at, 60)
    if _surely(said.text, found, before):
        return True
    if _ENDED_BEFORE.search(before) or (found[0][:2] == "a " and _RATE.search(before)):
        return False
    if _by_itself(said, clause, found):
        return True
    words = said.words(clause, at)
    over = (
        _PAST.search(words[: at - clause.start])
        or _SIMPLE_PAST.search(before)
        or _GOES.search(words)
    )
    if over and not _PERFECT.search(before + words):
        return False
    return bool(_LASTS_BEFORE.search(before) or _DOING_BEFORE.search(before))


def _surely(text: str, found: re.Match[str], before: str) -> bool:
    """Whether the words next to a length tell that it goes on."""
    if _SURELY_AFTER.match(text, found.end()):
        return True
    if _SURELY_BEFORE.search(before) and not _OVER_AFTER.match(text, found.end()):
        return True
    return bool(_LASTS_AFTER.match(text, found.end())) and not _AFTER.search(before)


def _by_itself(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a length is all that a clause of a sentence without a subject says."""
    words = said.words(clause, found.start()).strip(" ,.;:()!\n")
    plain = re.sub(rf"^(?:and )?(?:{_ABOUT} )?", "", words) == found[0]
    # "44 years." may be an age.
    start, end = said.sentence(clause, found.start())
    if _ADVISED.search(said.text, start, end):
        return False
    again = said.text.find(found[0]) < found.start()
    return plain and not (again or clause.named) and not re.match(r"\d\d+ (?:y|d)", found[0])


def _length(found: re.Match[str]) -> str:
    if not found["unit"]:
        return "2 weeks"
    count = "1" if found["count"] in ("a", "an", "a good") else found["count"]
    return counted(count, _UNITS.get(found["unit"], found["unit"]))


def regular_length(text: str) -> str:
    """`text` as a duration is valued; "" if it is none."""
    found = _DURATION.fullmatch(text.lower())
    return _length(found) if found else ""


_LENGTHS = {"mil": "mile", "mi": "mile", "mpw": "mile", "met": "metre"}
_DISTANCE = re.compile(
    ALONE
    + rf"(?P<count>\d{{1,3}},\d{{3}}|{COUNT})\+?[- ]?"
    + r"(?P<unit>milers?|miles?|mi|kilomet(?:re|er)s?|kms?|ks?|met(?:re|er)s|mpw)\b"
    + r"(?:\s?(?:/|\b(?:in )?(?:a|per|each|every)\b)\s?(?P<period>week|wk|day|month|year"
    + r"|fortnight)\b"
    + r"|(?P<weekly>[ -]weeks?\b| weekly))?"
    + r"(?!\s+(?:steps|old|each way|away|from (?!where|home)|people|members|followers|posts|views"
    + r"|euros?|pounds|dollars|pace|pb|pr|time|race)\b)"
)
_ON_FOOT = whole(
    """run|runs|ran|running|jog|jogs|jogged|jogging|do|did|does|doing|done|manage|managed|covered
    average|averaging|averaged|up to|mileage|long run|long runs|longest|after|training|train|trained
    weekly|volume|week|currently|into|about|easy|steady|slow|walked|first|only|every|to|off|another
    clocking|log|logged|logging|on|around|plod|plodded|went|that's|my|it's"""
)
_NOT_ON_FOOT = whole(
    r"""live|lives|lived|drive|drove|driving|cycle|cycled|cycling|bike|biked|ride|rode|riding|swim
    swam|swum|commute|away|swimming|rowing|pool|elliptical|turbo|rower|last \d+ miles|train from
    bus|radius|map|walk the dog|route is|course|treadmill|warranty
    worn|laps?|shoes? (?:have|has|with)|on them|in them|on the clock|these have|last me|lasts
    survives?
    done \d+ miles on"""
)
_RACE = re.compile(r"(?:5|10|50|100|five|ten)[- ]?k(?:m?s?|ilomet(?:re|er)s?)?")
_REGULAR = starting(
    r"""(?:once|twice|\w+ times) a (?:week|day|month)|(?:\d|three|four|five)x? ?(?:times|x)?
    every|a (?:week|day)|most|daily|each|on (?:tues|satur|sun|thurs)\w*|and now"""
)
_A_RACE = ending("an?|my|the|first|last|next|another|local|charity")
_I_RUN = whole("i|i'm|run|running|jog|do")
_NO_RUN_BEFORE = ending(
    "for the(?: \\w+){0,3}|minutes? for|mins? for|jump from"
    "|\\d or|\\d to|mile|km|of the|for the|in the|the|every|at|at about"
)
_ON_THE_WAY = ending(
    "(?:get|gets|got|getting|reach|reached|hit|past|until|till|after about|comes? on)"
    "(?: (?:to|at|about))?"
)
_NAMED_RACE = re.compile(r"\b(?:at|for) the (?:[a-z]+ ){1,3}\(\Z")
_EVERY_WEEK = ending("(?:every|each|per) week(?: about| around)?")
_PLANNED = starting("(?:in|on) the plan|planned|scheduled|coming up|to do|tomorrow|next|booked")
_IS = whole("is|are|means|takes")
_NOT_AFTER = starting(
    r"""is|are|isn't|was|away|from|left|race|old|later|route|loop|an hour|out and back|seems?|should
    would|might|of (?:road|path|pavement)|for (?:charity|the)|course|on the clock|long"""
)


def distances(said: Said) -> Iterator[Fact]:
    """How far the poster runs, at a time or a week."""
    if invites(said):
        return
    for found in islice(_DISTANCE.finditer(said.text), MOST):
        clause = said.clause(found.start())
        if clause.sure_until(found.start()) and _is_run(said, clause, found):
            each = " a week" if _EVERY_WEEK.search(said.before(clause, found.start())) else ""
            yield said.fact("distance", found.span(), _distance(found) + each)


def _is_run(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a distance is one on foot that the poster runs or ran."""
    at = found.start()
    words, before = said.words(clause, at), said.before(clause, at)
    if said.quotes(at) or _NOT_ON_FOOT.search(before + words):
        return False
    if _RACE.fullmatch(found[0]):
        regular = _REGULAR.match(said.text, found.end())
        return bool(regular and _I_RUN.search(before)) and not _A_RACE.search(before)
    if _PLANNED.match(said.text, found.end()) or _NAMED_RACE.search(before):
        return False
    if _ON_THE_WAY.search(before) and found["unit"].startswith("k"):
        return False
    weekly = found["period"] or found["weekly"] or found["unit"] == "mpw"
    # So far goes a shoe, or a whole life of running.
    far = len(found["count"]) > 2 and not weekly and found["count"].replace(",", "").isdigit()
    if far or (_NO_RUN_BEFORE.search(before) and not weekly):
        return False
    if not clause.named and _IS.search(words):
        return False
    return bool(weekly or _ON_FOOT.search(before) or _opens(said, clause, found))


def _opens(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a distance opens a clause of a sentence that names nobody: "7 miles in the rain"."""
    opens = not said.text[clause.start : found.start()].strip(" (~") and not clause.named
    return opens and not _NOT_AFTER.match(said.text, found.end())


def _distance(found: re.Match[str]) -> str:
    unit = _LENGTHS.get(found["unit"][:3], "km")
    period = "week" if found["unit"] == "mpw" or found["weekly"] else found["period"] or ""
    each = f" a {_UNITS.get(period, period)}" if period else ""
    return counted(found["count"], unit) + each


def regular_distance(text: str) -> str:
    """`text` as a distance is valued; "" if it is none."""
    found = _DISTANCE.fullmatch(text.lower())
    return _distance(found) if found else ""
