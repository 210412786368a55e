"""Lengths: how far the poster runs, how long it has lasted, and how old they are."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, COUNT, WORD, counted
from app.drafting.facts.said import Clause, Said

LIMIT = 50

_UNITS = {
    "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "wk": "week", "yr": "year",
    "mth": "month", "mnth": "month",
}  # fmt: skip
_LENGTHS = {"mil": "mile", "mi": "mile", "mpw": "mile", "met": "metre"}
_ABOUT = r"(?:about|around|roughly|nearly|almost|over|at least|more than|a good|the best part of|approx\.?|maybe|only|just|like)"
_DURATION = re.compile(
    ALONE + rf"(?P<count>{COUNT}|an?|a good)\+?[- ]?(?:(?:odd|full|whole|solid|long|good) )?"
    r"(?P<unit>min|minute|hr|hour|day|wk|week|mn?th|month|yr|year)s?\b(?!['’-])"
    r"(?![- ]?(?:old|mile|km|pace|plan)|\s*(?:/|per\b|a mile|from now|away|to go|time\b))"
    r"|\b(?:a fortnight)\b",
    re.I,
)
_SINCE_NAMES = (
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\b|may\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|evening))?|spring|summer|autumn|winter"
    r"|christmas|xmas|easter|new year(?:['’]?s)?(?: (?:day|eve))?|yesterday|(?:19|20)\d\d\b|week|month|year|weekend|night|fall"
)
_SINCE = re.compile(
    r"\bsince (?:(?:about|around|roughly|early|mid|late|mid-|the|last|this|start of|beginning of|end of|middle of|\d{1,2}(?:st|nd|rd|th)(?: of)?)[ -]?)*"
    rf"(?:{_SINCE_NAMES})(?: (?:of )?(?:19|20)\d\d| last year| this year)?(?! (?:surgery|marathon|race|run)\b)",
    re.I,
)
_LASTS_BEFORE = re.compile(
    rf"(?:\b(?:for|past|last|these|over|been|going on|had it|now)\s+(?:{_ABOUT}\s+|the\s+|past\s+|last\s+){{0,3}})\Z",
    re.I,
)
_RUNNER_BEFORE = re.compile(
    r"\b(?:running|been (?:\w+ )?(?:running|doing|at (?:it|this)|off|out|injured|like this|this way|going|struggling|\w+ing(?: \w+){0,2})"
    rf"|had (?:it|this|these|that)|i['’]?ve|it['’]?s been|its been|it has been|that['’]?s|thats)\s+(?:{_ABOUT}\s+)?\Z",
    re.I,
)
_LASTS_AFTER = re.compile(
    r"\s*(?:now\b|[^.,;]{0,24}and counting|in(?= and |[.,])|i(?:['’]ve| have) had|a runner|of (?!rest|no\b|nothing|about|\d|couch|c25k|running\b|easy|training|base|walking|build|steady|physio|work|each|the|stretch)"
    r"|of marathon training|straight|on the trot|in a row|on and off|of (?:this|pain|misery|hobbling|agony|it|running|injury)\b|running\b(?! plan)"
    r"|into this|in and (?:still|no)|later and still|and (?:it['’]?s )?still)",
    re.I,
)
_ENDED = re.compile(
    r"\s*(?:ago|before|later|left|until|till|away|to go|between|each|every|break"
    r"|(?:a|per|each|every) (?:day|week|month|year|time)|in (?:19|20)\d\d|plan|old|back\b|rest\b|of rest|off\b|apart)\b",
    re.I,
)
_WAS_ENDED = re.compile(
    r"\b(?:rested|stopped|paused|took|had|taken|stop|rest|off|iced|wore|tried|did|for up to|ran|run|hold|held|lived|was|were|went|married|nothing)"
    r"(?: (?:it|them|running|about|completely|off|everything))?\s+(?:for\s+)?(?:about\s+|the\s+|over\s+)*\Z",
    re.I,
)
_PAST = re.compile(r"\b(?:was|were|took|spent|lasted|went|did|lived|stayed|kept)\b", re.I)
_PERFECT = re.compile(r"\b(?:been|have|has|i['’]?ve|it['’]?s|its|now|still|had (?:this|it|these))\b", re.I)
_LASTING_UNITS = ("day", "week", "month", "year")


def durations(said: Said) -> Iterator[Fact]:
    """What has lasted until now."""
    found = [*islice(_DURATION.finditer(said.text), 4 * LIMIT)]
    for one in found:
        clause = said.clause(one.start())
        if _lasts(said, clause, one):
            yield _fact("duration", one, _length(one))
    for one in islice(_SINCE.finditer(said.text), LIMIT):
        clause = said.clause(one.start())
        if clause.owner == "poster" and not clause.asked and clause.doubt >= one.start():
            yield _fact("duration", one, " ".join(_since(one[0]).split()))


def _since(text: str) -> str:
    return "s" + re.sub(r"\b(?:about|around|roughly) ", "", text)[1:]


def _lasts(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    if clause.owner != "poster" or clause.asked or clause.doubt < found.start():
        return False
    if said.quotes(found.start()) or not _length(found).rstrip("s").endswith(_LASTING_UNITS):
        return False
    before = said.text[max(said.sentence(clause)[0], found.start() - 60) : found.start()]
    if _ENDED.match(said.text, found.end()):
        return False
    if _LASTS_AFTER.match(said.text, found.end()):
        return True
    if _by_itself(said, clause, found):
        return True
    if _WAS_ENDED.search(before):
        return False
    words = said.text[clause.start : found.start()]
    if _PAST.search(words) and not _PERFECT.search(said.text[clause.start : clause.end]):
        return False
    return bool(_LASTS_BEFORE.search(before) or _RUNNER_BEFORE.search(before))


def _by_itself(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a length is all that a clause of a sentence without a verb says."""
    words = said.text[clause.start : clause.end].strip(" ,.;:()!\n").lower()
    words = re.sub(rf"^(?:and )?(?:{_ABOUT} )?", "", words)
    years = found["unit"] and found["unit"].lower().startswith(("y", "d")) and int(re.sub(r"\D.*", "", _length(found))) > 13
    return not clause.named and not years and words == found[0].lower()


def _length(found: re.Match[str]) -> str:
    if not found["unit"]:
        return "2 weeks"
    unit = found["unit"].lower()
    count = found["count"].lower()
    return counted("1" if count in ("a", "an", "a good") else count, _UNITS.get(unit, unit))


def regular_length(text: str) -> str:
    """`text` as a duration is valued; "" if it is none."""
    found = _DURATION.fullmatch(text)
    return _length(found) if found else ""


_DISTANCE = re.compile(
    ALONE + rf"(?P<count>\d{{1,3}},\d{{3}}|{COUNT})\+?[- ]?"
    r"(?P<unit>milers?|miles?|mi|kilomet(?:re|er)s?|kms?|ks?|met(?:re|er)s|mpw)\b"
    r"(?:\s?(?:/|\b(?:a|per|each|every)\b)\s?(?P<period>week|wk|day|month|year|fortnight)\b|(?P<weekly>[ -]weeks?\b| weekly))?"
    r"(?!\s+(?:steps|old|each way|away|from (?!where|home)|people|members|followers|posts|views|euros?|pounds|dollars|pace|pb|pr|time|race|away)\b)",
    re.I,
)
_ON_FOOT = re.compile(
    r"\b(?:run|runs|ran|running|jog|jogs|jogged|jogging|do|did|does|doing|done|manage|managed|covered|average|averaging|averaged"
    r"|up to|mileage|long run|long runs|longest|after|training|train|trained|weekly|volume|week|currently|into|about|easy|steady|slow|walked|first|only|every|to|off|another|clocking|log|logged|logging|on|around|plod|plodded|went)\b",
    re.I,
)
_NO_RUN = re.compile(
    r"\b(?:live|lives|lived|drive|drove|driving|cycle|cycled|cycling|bike|biked|ride|rode|riding|swim|swam|swum|commute|away|train from|bus"
    r"|radius|map|walk the dog|route is|course|treadmill|warranty|worn|laps?|shoes? (?:have|has|with)|on them|in them|on the clock|these have|last me|done \d+ miles on)\b",
    re.I,
)
_RACE_DISTANCE = re.compile(r"(?:5|10|50|100|five|ten)[- ]?k(?:m?s?|ilomet(?:re|er)s?)?", re.I)
_REGULAR = re.compile(
    r"\s*(?:(?:once|twice|\w+ times) a (?:week|day|month)|(?:\d|three|four|five)x? ?(?:times|x) |every|a (?:week|day)|most|daily|each|on (?:tues|satur|sun|thurs)|and now)",
    re.I,
)


def distances(said: Said) -> Iterator[Fact]:
    """How far the poster runs, at a time or a week."""
    for found in islice(_DISTANCE.finditer(said.text), 4 * LIMIT):
        clause = said.clause(found.start())
        if clause.sure_until(found.start()) and _on_foot(said, clause, found):
            yield _fact("distance", found, _distance(found))


_OPENS = re.compile(
    r"\s*(?:[.,!;:]|\Z|\n|today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|at \d|in (?:the|\d)|of (?:mud|hills|trails?|hell|pain)|pain|done|on|and|with|to be exact|\(|-|–|round|along|before|easy|steady|now)",
    re.I,
)


def _opens(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a distance opens a clause of a sentence that names nobody: "7 miles in the rain"."""
    opens = not said.text[clause.start : found.start()].strip(" (~") and not clause.named
    return opens and bool(_OPENS.match(said.text, found.end()))


def _on_foot(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    words = said.text[clause.start : clause.end]
    start, _ = said.sentence(clause)
    before = said.text[max(start, found.start() - 80) : found.start()]
    if said.quotes(found.start()) or _NO_RUN.search(before + words) or clause.doubt < clause.end:
        return False
    if _RACE_DISTANCE.fullmatch(found[0]) and not (
        _REGULAR.match(said.text, found.end()) and re.search(r"\b(?:i|i['’]m|run|running|jog|do)\b", before, re.I)
    ):
        return False
    if re.search(r"\b(?:mile|km|of the|for the|in the|the|every|at|at about)\s*\Z", before, re.I) and not found["period"]:
        return False
    if not clause.named and re.search(r"\b(?:is|are|means|takes)\b", words, re.I):
        return False
    return bool(found["period"] or found["weekly"] or found["unit"].lower() == "mpw" or _ON_FOOT.search(before) or _opens(said, clause, found) or re.search(r"\bthat['’]?s \Z", before, re.I))


def _distance(found: re.Match[str]) -> str:
    unit = _LENGTHS.get(found["unit"].lower()[:3], "km")
    period = "week" if found["unit"].lower() == "mpw" or found["weekly"] else (found["period"] or "").lower()
    each = f" a {_UNITS.get(period, period)}" if period else ""
    return counted(found["count"], unit) + each


def regular_distance(text: str) -> str:
    """`text` as a distance is valued; "" if it is none."""
    found = _DISTANCE.fullmatch(text)
    return _distance(found) if found else ""


_AGE = re.compile(
    r"\b(?:i['’]?m|i am|im|am)(?: (?:a|an|now|only|already|nearly|just|currently|also))? (?P<a>[1-8]\d)\b"
    r"(?!\s?(?:%|min|sec|hour|hr|day|week|month|st\b|stone|kg|kilo|lb|pound|mile|km|k\b|cm|ft|foot|inch|m\b|metre|wk|yrs? in|years? (?:into|in)|or so miles|of\b|into|days|minutes|[-/:.]\d))"
    r"|\b(?P<b>[1-8]\d)[ -]?(?:y(?:ea)?rs?[ -]?olds?|y/?o\b|year[- ]old|yrs? old)(?!\s+(?:son|daughter|boy|girl|kid|dog|shoe|lad|child|injury|trainers|niece|nephew))"
    r"|\b(?P<c>[1-8]\d) ?(?:/ ?)?[mf]\b(?! ?(?:pace|high|away))|\bag(?:ed?) (?P<e>[1-8]\d)\b|\b(?:just )?turned (?P<f>[1-8]\d)\b"
    r"|(?P<g>[1-8]\d)(?=,? (?:male|female|woman|man|bloke)\b)|\balready (?P<h>[1-8]\d)\b|\b[mM]e,? (?P<i>[1-8]\d)\b"
    r"|\bbeing (?P<d>[1-8]\d)\b(?! ?(?:min|mile|k|sec|st|lb|%))"
    r"|(?:\b(?:i['’]?m|i am|im) in my|(?<=[.!?]\s)early|(?<=[.!?]\s)late|(?<=[.!?]\s)mid)[ -](?:early |mid |late |mid-|late-|early-)?(?P<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-8]0['’]?s)",
    re.I,
)
_FIRST_AGE = re.compile(r"(?P<age>[2-8]\d)(?=,? (?:and|here|years? young|been|male|female|desk|mum|dad|running|runner)\b|, (?!\d))")
_THEN = re.compile(r"\b(?:(?:since|when|before|until|till|once) i|when|before|until|till|by the time|once|since|after|if|like|as if|feel|felt|really)\s+\Z", re.I)
_DECADES = "twenties thirties forties fifties sixties seventies eighties".split()


def ages(said: Said) -> Iterator[Fact]:
    """How old the poster is now."""
    for found in islice(_AGE.finditer(said.text), LIMIT):
        group = found.lastgroup or ""
        start, end = found.span(group)
        if _aged(said, start, found.start()):
            yield Fact("age", start, end, said.text[start:end], _age(said.text[start:end]))
    for sentence in said.sentences[:LIMIT]:
        start = sentence.words[0].start
        first = _FIRST_AGE.match(said.text, start)
        if first and _aged(said, start, start):
            yield Fact("age", *first.span(), first[0], first[0])
    yield from _lone_ages(said)


_LONE_AGE = re.compile(r"(?<=, )(?P<age>[1-8]\d)(?=[,.!;\n]|\s*\Z)")
_SELF = re.compile(
    r"\b(?:newbie|beginner|runner|male|female|woman|bloke|dad|mum|mom|here|working|poster|poster|lurker|context|me|about me|from)\b", re.I
)


def _lone_ages(said: Said) -> Iterator[Fact]:
    """Ages that stand between commas among other words on who the poster is."""
    for found in islice(_LONE_AGE.finditer(said.text), LIMIT):
        clause = said.clause(found.start())
        start, end = said.sentence(clause)
        about = _SELF.search(said.text, start, end)
        if about and not clause.asked and _aged(said, found.start(), found.start()):
            yield Fact("age", *found.span(), found[0], found[0])


def _aged(said: Said, at: int, start: int) -> bool:
    clause = said.clause(at)
    before = said.text[max(0, start - 16) : start]
    return (
        clause.owner == "poster"
        and min(clause.denial, clause.doubt) >= at
        and not said.quotes(at)
        and not _THEN.search(before)
        and not re.search(r"\b(?:my|his|her|their|was|were|of)\s+(?:\w+ )?\Z", before, re.I)
    )


def _age(text: str) -> str:
    if text.isdigit():
        return text
    low = text.lower()
    tens = _DECADES.index(low) + 2 if low in _DECADES else int(low[0])
    return f"{tens}0-{tens}9"


def _fact(kind: str, found: re.Match[str], value: str) -> Fact:
    return Fact(kind, found.start(), found.end(), found[0], value)  # type: ignore[arg-type]
