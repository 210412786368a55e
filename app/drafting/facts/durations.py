"""Durations: how long something of the poster's has lasted until now."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.anatomy import TROUBLE, parts_named
from app.drafting.facts.numbers import ALONE, COUNT, counted
from app.drafting.facts.patterns import either, ending, starting, whole
from app.drafting.facts.place import Place, place
from app.drafting.facts.said import Said

MOST = 200

_UNITS = {"min": "minute", "hr": "hour", "wk": "week", "yr": "year", "mth": "month"}
_UNITS["mnth"] = "month"
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
# What tells that it goes on: words before a length, or right after it.
_FOR = ending(
    rf"(?:for|past|last|these|over|been|going on|now|since)(?:\s+(?:{_ABOUT}|the|past|last)){{0,3}}"
)
_DOING = ending(
    rf"""(?:running|been(?! given| told| advised)(?: [\w']+){{1,4}}|had (?:it|this|these|that)
    it'?s been|it has been|that'?s)(?: {_ABOUT})?"""
)
_SURELY = ending(
    "been (?:running|at it|doing this|like this|training)(?: for)?|(?:have|i've) trained for"
    "|(?:had|worn|owned) (?:it|them|these|this|mine) for|(?:it's|it has|it is)(?: been)?"
)
_GOES_ON = re.compile(
    r"\s*(?:now\b|pregnant\b|postpartum\b|sober\b|without\b|out with\b|running(?=[.,;!])"
    r"|[^.,;]{0,24}and counting"
    r"|in(?= and |[.,])|i(?:'ve| have) had|a runner|on and off|into this|and (?:it'?s )?still"
    r"|of (?:marathon training|this|it|running|pain|agony|misery|hell|soreness|plantar"
    r"|shin splints|niggles?|trouble|heel|knee|achilles|my|these)\b"
    r"|(?:that )?(?:i've|i have|we've) been\b"
    r"|of (?:steady |regular |solid |proper )?(?:running|training)"
    r"(?: behind me| i (?:finally|still))\b)"
)
# What tells that it doesn't.
_OVER = starting(
    r"""ago|before|later|left|until|till|away|to go|after|between|each|every|break|plan|old|back
    rest|of rest|off|apart|in a row|(?:a|per|each|every) (?:day|week|month|year|time)
    in (?:19|20)\d\d|since (?!i\b)|since (?:my|our)|or (?:two|so|three|more)
    i (?:ran|was|did|had|lived)
    post\b|of (?:my|the) (?:year|life|day)|, (?:and )?then
    (?:and|then|but)(?: \w+)? (?:they|it|that|i) (?:was|went|broke|stopped|quit)"""
)
_COMING = ending("in(?: about| around| just| only| under)?|within|every|next")
_RATE = ending(r"miles?|kms?|k|times?|once|twice|thrice|days?|hours?|mins?|runs?|nights?|£?\d+")
_PART_OF = ending("after|following|first|last|best|happiest|took|spent|lost|had|missed|of|by")
_BROKEN_OFF = ending(
    r"(?:rested|stopped|paused|took|had(?! (?:it|this|them|mine) )|taken|stop|rest|(?<!and )off"
    r"|iced|wore|tried|did|for up to|ran|hold|held|lived|was|were|went|married|nothing|helps?"
    r"|eases?|good)"
    r"(?: (?:it|them|running|about|completely|off|everything|only))?(?:\s+for)?"
    r"(?:\s+(?:about|the|over|only))?"
)
_PAST = whole(
    """(?!need|inde|spe)[a-z]{2,}(?<!e)ed|was|were|took|spent|went|did|kept|ran|had|got|made|felt
    wore|hurt|lost|held|gave|flew|drove|stayed|couldn't|didn't|wasn't|helps?|works?|sorts?
    eases?|max|total
    goes?|coming|comes?|away|holiday"""
)
_TREATED = ending(
    "(?<!been )(?<!now )(?:in (?:the pool|an? (?:\\w+ )?(?:boot|cast|brace|sling)|plaster)"
    "|boot|brace|cast|sling|splint|crutches) for"
)
_COUNTED = ending(
    r"(?:once|twice|thrice|times|runs|races|miles|first|quickest|fastest|best|longest|only)"
    r"(?: \w+)?"
)
_BEST_OF = ending(
    r"(?:best|fastest|quickest|longest|first|races?|runs?|times?) (?:in|of|over) (?:the"
    r"|my) (?:last|past)"
)
_PERFECT = whole("been|have|has|i'?ve|it'?s|its|now|still|had (?:this|it|these)")
_ADVISED = whole(
    "reckons?|said|says?|apparently|minimum|maximum|off|to go|till|until|recovery|max|rest"
)
_RUNS = whole("running|i run|training")
_A_THING = re.compile(r"(?:the|our|a|an|their|his|her)\b")
_THEN = whole(r"(?:last|that) (?:year|winter|summer|spring|autumn)|back in|years ago|when i was")

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


def durations(said: Said) -> Iterator[Fact]:
    """What has lasted until now."""
    runs = _of_running(said)
    for found in islice(_DURATION.finditer(said.text), MOST):
        one = place(said, found)
        if _plain(one) and _lasts(one, runs=runs):
            yield said.fact("duration", found.span(), _length(found))
    known = set[int]()
    for pattern, group in ((_SINCE, 0), (_SINCE_THEN, "since")):
        for found in islice(pattern.finditer(said.text), MOST):
            start, end = found.span(group)
            one = place(said, found)
            counted_since = _COUNTED.search(said.before(one.clause, start, 40))
            if start not in known and _plain(one) and not counted_since:
                known.add(start)
                yield said.fact("duration", (start, end), _since(said.source[start:end]))


def _plain(one: Place) -> bool:
    """Whether the poster tells of something of theirs, or of a trouble; it may be denied."""
    clause = one.clause
    if clause.owner != "poster" or clause.asked or clause.doubt < one.at:
        return False
    words = one.said.before(clause, one.at) + one.said.words(clause, one.at)
    thing = _A_THING.match(words) and not (TROUBLE.search(words) or any(parts_named(words)))
    return not thing and not one.said.quotes(one.at)


def _lasts(one: Place, *, runs: bool) -> bool:
    """Whether a length is of something that goes on; `runs`: the post is about running."""
    unit = _length(one.found).rstrip("s")
    before = one.said.before(one.clause, one.at, 60)
    if not unit.endswith(_LASTING) or one.follows(_OVER) or _COMING.search(before):
        return False
    if one.found[0].startswith("a ") and _RATE.search(before):
        return False
    if _SURELY.search(before) or (one.follows(_GOES_ON) and not _PART_OF.search(before)):
        return True
    if _BROKEN_OFF.search(before) or _TREATED.search(before) or _BEST_OF.search(before):
        return False
    if _by_itself(one):
        return True
    going = (_FOR.search(before) and _told(one)) or _DOING.search(before)
    return bool(going) and (one.clause.named or runs) and _now(one, before)


def _told(one: Place) -> bool:
    """Whether the sentence names the poster, a trouble or running, or says that it went on."""
    words = (TROUBLE, _RUNS, _PERFECT)
    return one.clause.named or any(one.sentence_has(told) for told in words)


def _now(one: Place, before: str) -> bool:
    """Whether the sentence tells of today."""
    if one.sentence_has(_THEN):
        return False
    past = _PAST.search(one.said.before(one.clause, one.at, 120))
    return not past or bool(_PERFECT.search(before))


def _of_running(said: Said) -> bool:
    """Whether a post tells of a trouble or of running."""
    return bool(TROUBLE.search(said.text) or _RUNS.search(said.text) or any(parts_named(said.text)))


def _by_itself(one: Place) -> bool:
    """Whether a length is all that a clause of a sentence without a subject says."""
    words = one.said.words(one.clause, one.at).strip(" ,.;:()!\n")
    plain = re.sub(rf"^(?:and )?(?:{_ABOUT} )?", "", words) == one.found[0]
    if not plain or one.clause.named or one.sentence_has(_ADVISED):
        return False
    # "44 years." may be an age.
    again = one.said.text.find(one.found[0]) < one.at
    return not (again or re.match(r"\d\d+ (?:y|d)", one.found[0]))


def _since(text: str) -> str:
    words = " ".join(_ROUGHLY.sub("", text).split())[5:]
    return "since" + _SHORT_MONTH.sub(lambda month: _MONTHS[month[0][:3].lower()], words)


def _length(found: re.Match[str]) -> str:
    if not found["unit"]:
        return "2 weeks"
    count = "1" if found["count"] in ("a", "an", "a good") else found["count"]
    return counted(count, _UNITS.get(found["unit"], found["unit"]))


def regular_length(text: str) -> str:
    """`text` as a duration is valued; "" if it is none."""
    found = _DURATION.fullmatch(text.lower())
    return _length(found) if found else ""
