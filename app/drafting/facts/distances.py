"""Distances: how far the poster runs, at a time or a week."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.anatomy import TROUBLE
from app.drafting.facts.numbers import ALONE, COUNT, counted
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.place import Place, place
from app.drafting.facts.said import Said, invites

MOST = 200

_UNITS = {"mil": "mile", "mi": "mile", "mpw": "mile", "met": "metre"}
_PERIODS = {"wk": "week", "mpw": "week"}
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
# What tells that it is run: a word of running in the sentence, or what stands right before.
_RUN = whole(
    """runs?|ran|running|jog|jogs|jogged|jogging|do|did|does|doing|done|manage|managed|covered
    average|averaging|averaged|mileage|longest|train|trained|training|weekly|volume|walked|went
    clocking|log|logged|logging|plod|plodded|plodding|currently|easy|steady|slow"""
)
_REACHED = ending(
    "(?:after|up to|over|beyond|about|around|into|to|off|on|only|my|another|first)"
    "(?: (?:about|around|over|just|only|only about|roughly|a|the))?"
)
_NOT_RUN = whole(
    r"""lives?|lived|drive|drove|driving|cycled?|cycling|biked?|ride|rode|riding|swim|swam|swum
    swimming|commute|away|rowing|pool|elliptical|turbo|rower|bus|train from|radius|map|treadmill
    last \d+ miles|walk the dog|course|jump|increase"""
)
_WORN = whole("warranty|worn|laps?|shoes? (?:have|has|with)|on them|in them|lasts|survives?")
_EVENT = whole("race|route|course|event|marathon|half|relay")
_RACE = re.compile(r"(?:5|10|50|100|five|ten)[- ]?k(?:m?s?|ilomet(?:re|er)s?)?")
_REGULAR = starting(
    r"""(?:once|twice|\w+ times) a (?:week|day|month)|(?:\d|three|four|five)x? ?(?:times|x)?
    every|a (?:week|day)|most|daily|each|on (?:tues|satur|sun|thurs)\w*"""
)
_A_RACE = ending("an?|my|the|first|last|next|another|local|charity")
_PART_OF_IT = ending(
    r"for the(?: \w+){0,3}|minutes? for|mins? for|[:.\d]+\d for|[a-z]+ \(|mile|km|of the|the"
    r"|every"
    r"|at(?: about| around| roughly)?|got (?:my|a|an)(?: first| last)?"
)
_ON_THE_WAY = ending(
    "(?:get|gets|got|getting|reach|reached|hit|past|until|till|after about|comes? on)"
    "(?: (?:to|at|about))?"
)
_AFTER = ending("(?:after|over|beyond)(?: about| around)?")
_EVERY_WEEK = ending("(?:every|each|per) week(?: about| around)?")
_NOT_SO = starting(
    r"(?:is|are|was|were)(?! (?:my|plenty|enough))|, [\d,]+ ?(?:ft|feet|m|metres)"
    r"|(?:in|on) the plan|planned|scheduled|coming up|to do|tomorrow|next|booked"
)
_IS = whole("is|are|means|takes")


def distances(said: Said) -> Iterator[Fact]:
    """How far the poster runs, at a time or a week."""
    if invites(said):
        return
    for found in islice(_DISTANCE.finditer(said.text), MOST):
        one = place(said, found)
        if one.clause.sure_until(one.at) and _is_run(one):
            each = " a week" if _EVERY_WEEK.search(said.before(one.clause, one.at)) else ""
            yield said.fact("distance", found.span(), _distance(found) + each)


def _is_run(one: Place) -> bool:
    """Whether a distance is one on foot that the poster runs or ran."""
    before = one.said.before(one.clause, one.at)
    if one.said.quotes(one.at) or one.clause_has(_NOT_RUN) or _NOT_RUN.search(before):
        return False
    if _RACE.fullmatch(one.found[0]):
        hurts = _AFTER.search(before) and one.sentence_has(TROUBLE)
        return bool(hurts) or (one.follows(_REGULAR) and not _A_RACE.search(before))
    if one.follows(_NOT_SO) or (not one.clause.named and one.clause_has(_IS)):
        return False
    found = one.found
    if found["period"] or found["weekly"] or found["unit"] == "mpw":
        return True
    if one.clause_has(_WORN) or _WORN.search(before):
        return False
    return not _goes_elsewhere(found, before) and _told(one, before)


def _goes_elsewhere(found: re.Match[str], before: str) -> bool:
    """Whether a distance is a part of a run or race, or as far as a shoe goes or a whole life."""
    far = len(found["count"]) > 2 and found["count"].replace(",", "").isdigit()
    reached = found["unit"].startswith("k") and _ON_THE_WAY.search(before)
    return bool(far or reached or _PART_OF_IT.search(before))


def _told(one: Place, before: str) -> bool:
    """Whether words before a distance tell of running, or it opens a clause that names nobody."""
    opens = not one.before.strip(" (~") and not one.clause.named
    if opens and one.clause_has(_EVENT):
        return False
    return opens or bool(_RUN.search(before) or _REACHED.search(before))


def _distance(found: re.Match[str]) -> str:
    unit = _UNITS.get(found["unit"][:3], "km")
    period = found["period"] or ("week" if found["weekly"] else _PERIODS.get(found["unit"], ""))
    each = f" a {_PERIODS.get(period, period)}" if period else ""
    return counted(found["count"], unit) + each


def regular_distance(text: str) -> str:
    """`text` as a distance is valued; "" if it is none."""
    found = _DISTANCE.fullmatch(text.lower())
    return _distance(found) if found else ""
