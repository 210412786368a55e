"""Paces: how fast the poster runs a mile or a kilometre."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import ALONE, WORD, WORDS, written
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.said import Clause, Said, invites
from app.drafting.facts.times import GENERAL

MOST = 200

_SESSIONS_ARE = re.compile(
    r"(?:\A|[.!?\n,] )(?:at the moment |currently |my )?"
    r"(?:easy|long|steady|recovery|tempo|slow|usual|normal|most)"
    r" (?:runs?|days?|miles?|efforts?|pace|running)(?: (?:is|are|were))?"
    r"(?: (?:at|around|about|roughly))? \Z"
)
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
_MY = re.compile(r"\bmy (?:usual |easy |normal |steady )?\Z")
_NO_PACE_BEFORE = ending("(?:anything|anyone|everything|anybody|under|over|below|above|than|sub)")
_PACE_CUE = re.compile(
    r"\b(?:i|i'm|my|i've|me|we|ran|run|runs|running|easy|tempo|threshold|steady|long"
    r"|\d+ ?(?:miles?|km|k|mpw)"
    r"|average|averaging|avg|pace|round|was|felt|plod\w*|jog\w*|slow|usually|hold(?:ing)?|doing"
    r"|went out|and proud)\b|@|^\W*\Z|, at"
)
_PACES = {"mile": (250, 1200), "km": (155, 750)}
"""The seconds for a unit within which a pace is believed."""


# Without its unit a pace is told by its form, or by the run that stands before it.
_SHORT = re.compile(
    ALONE
    + r"(?:(?P<a>\d{1,2}):(?P<b>[0-5]\d)(?:\s?[-–]\s?(?P<c>\d{1,2}):(?P<d>[0-5]\d))?(?:ish)?"
    + r"(?P<form>s\b| pace\b)?|(?P<m>\d{1,2})[ -]min(?:ute)?s?[ -]pace\b)(?![\w:/%]|[.,]\d)"
)
_RUN_AT = re.compile(
    r"(?:\b\d+(?:\.\d+)? ?(?:miles?|kms?|ks?)(?: (?:easy|steady|tempo|runs?|reps?|yesterday"
    r"|today))? (?:at|averaging)|\b\d+ ?x ?\d+ ?(?:k|m|km)? ?(?:at|@)"
    r"|\b(?:averag(?:ed|ing)|avg|hold(?:ing)?|held)"
    r"|\b(?:easy|usual|normal|long run|average|current|recovery|steady) pace (?:is|was|has been)"
    r"|\b(?:easy|long|recovery|tempo) (?:days|runs) (?:are|were)(?: at)?|\b(?:normally"
    r"|usually) run(?: at)?)"
    r"(?: (?:about|around|roughly|like|just over))? \Z"
)
_NO_RUN_AFTER = re.compile(
    r"\W*i wish\b|\s*(?:[ap]\.?m\b|o'?clock|this\b|every\b|tomorrow|in the|for (?:the|a|my|5k"
    r"|10k|half|mara)"
    r"|half|mara|5k|10k|goal|target|pacer|group|runner|last night|on (?:sun|sat|mon|tue|wed|thu"
    r"|fri))"
)
_TOLD = whole("i|i'm|i've|my|me|ran|did|been|was|currently|sessions?")
_AIMED = whole("race|goal|target|marathon|mp|splits?|calculators?|plan|through|pacers?|watch")
_MILES = re.compile(r"\bmiles?\b|\bmilers?\b|\bmpw\b|\d ?mi\b")
_KMS = re.compile(
    r"\bkms?\b|\dkms?\b|\bkilomet|/k\b|\bk's\b|x ?(?:1k|2k|1000|800|400)\b|\b(?!5k|10k)\d+k\b"
)
_SURELY_A_MILE = 480
"""Seconds from which on a pace is one of miles where the post names no unit."""


def paces(said: Said) -> Iterator[Fact]:
    """The paces that the poster runs."""
    if invites(said):
        return
    for found in islice(_PACE.finditer(said.text), MOST):
        value = _pace(found) if _run(said, found) else ""
        if value:
            yield said.fact("pace", found.span(), value)
    unit = _unit(said.text)
    for found in islice(_SHORT.finditer(said.text), MOST):
        value = _of_unit(found, unit) if _short(said, found) else ""
        if value:
            yield said.fact("pace", found.span(), value)


def _run(said: Said, found: re.Match[str]) -> bool:
    """Whether the poster says that they run or ran at a pace that names its unit."""
    clause, at = said.clause(found.start()), found.start()
    if not _plain(said, clause, found) or _anybody_s(said, found):
        return False
    after = said.text[found.end() : min(clause.end, found.end() + 60)]
    cued = _PACE_CUE.search(said.before(clause, at)) or _PACE_CUE.match(after.lstrip())
    mine = _SESSIONS_ARE.search(said.text[max(0, at - 60) : at])
    unsaid = not cued or GENERAL.search(said.words(clause, at))
    general = not clause.named and not mine and unsaid
    return not general and not _NO_PACE_AFTER.search(after)


def _anybody_s(said: Said, found: re.Match[str]) -> bool:
    """Whether it is said in general: "10 minute miles are", but not "my 9:30 miles are"."""
    mine = _MY.search(said.text, max(0, found.start() - 20), found.start())
    return bool(_NO_PACE.match(said.text, found.end())) and not mine


def _plain(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a pace is told of the poster, and is no bound."""
    at = found.start()
    bound = _NO_PACE_BEFORE.search(said.before(clause, at))
    return clause.sure_until(at) and not said.quotes(at) and not bound


def _short(said: Said, found: re.Match[str]) -> bool:
    """Whether a time of so many minutes is a pace that the poster runs."""
    clause, at = said.clause(found.start()), found.start()
    before = said.before(clause, at)
    if not _plain(said, clause, found) or _AIMED.search(before):
        return False
    if _NO_RUN_AFTER.match(said.text, found.end()):
        return False
    formed = found["form"] or found["m"]
    told = clause.named or _TOLD.search(before)
    return bool(_PACE_CUE.search(before) if formed else told and _RUN_AT.search(before))


def _unit(text: str) -> str:
    """The unit that a post counts its runs in: "mile", "km", "" for none, "both"."""
    miles, kms = _MILES.search(text), _KMS.search(text)
    if miles and kms:
        return "both"
    return "mile" if miles else "km" if kms else ""


def _of_unit(found: re.Match[str], unit: str) -> str:
    """A pace without its unit, valued in the post's own; "" where that is a guess."""
    seconds = _seconds(found)
    unit = unit or ("mile" if seconds >= _SURELY_A_MILE else "")
    return _valued(found, unit) if unit in _PACES else ""


def _pace(found: re.Match[str]) -> str:
    """ "8:30 a mile"; "" for a pace that nobody runs."""
    return _valued(found, "mile" if found["unit"].startswith("mi") else "km")


def _seconds(found: re.Match[str]) -> int:
    minutes = WORDS.get(found["m"] or "", found["m"]) or found["a"]
    return int(minutes) * 60 + int(found["b"] or 0)


def _valued(found: re.Match[str], unit: str) -> str:
    seconds = _seconds(found)
    fastest, slowest = _PACES[unit]
    upto = f"-{int(found['c'])}:{found['d']}" if found["c"] else ""
    return f"{written(seconds)}{upto} a {unit}" if fastest <= seconds <= slowest else ""


def regular_pace(text: str) -> str:
    """`text` as a pace is valued; "" if it is none."""
    found = _PACE.fullmatch(text.lower())
    return _pace(found) if found else ""
