"""Tried: what the poster did against their trouble."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.body import TROUBLE
from app.drafting.facts.said import Clause, Said
from app.drafting.facts.treatments import NOUN, PAST, named

LIMIT = 50

_DID = re.compile(
    r"\b(?:tried|tryed|trying|used|using|use|been|done|did|doing|do|had|have|having|got|getting|taken|taking|took|take|bought|wear|wore|wearing|worn|started|added|adding|put|seen|saw|went to|gone to|been to|seeing|gone|given|popped|switched|swapped|tryd|religiously|swear by|keep|kept|paid|spent|drinking|eating|eaten|includ\w+|applied|applying)\b",
    re.I,
)
_TRIED = re.compile(r"\b(?:tried|tryed|have done|['’]ve done|ive done|been doing|i do|i did|done all|tried everything)\b", re.I)
# What came of it tells that it was done.
_OUTCOME = re.compile(
    r"[^.?!\n,;]{0,30}?(?:\b(?:help(?:s|ed|ing)?|work(?:s|ed)|no (?:joy|good|use|luck|help|difference|change|effect|relief|better)|nope|did nothing|does nothing|doing nothing|nothing|made (?:it|no|things|a|little)|makes (?:it|no)|didn['’]?t|doesn['’]?t|hasn['’]?t|haven['’]?t|don['’]?t seem|only|eases?|eased|settle[sd]?|sorted|saved|useless|a waste|keep(?:s|ing) me|zilch|zero|came off|for (?:\w+ ){1,2}(?:days?|weeks?|months?))\b)",
    re.I,
)
_NOT_DONE = re.compile(
    r"\b(?:not tried|haven['’]?t|havent|never|not yet|yet to|don['’]?t own|except|apart from|besides|other than|without|instead of|rather than|didn['’]?t (?:try|do|ice|stretch|rest|take|see)|not (?:done|been|seen|had|doing|bothered)|don['’]?t (?:stretch|ice|do|take|use|wear|own|have|like|want|believe|foam|warm)|forgot|no time for|in the post|booked|appointment|waiting|refuse\w*|can['’]?t afford|stopped)\b",
    re.I,
)
_BE_SEEN = re.compile(r"physio|doc|gp|podiatrist|chiro|osteo|orthop|a&e|walk-in", re.I)
_SEEN = re.compile(
    r"\b(?:seen|saw|seeing|been to|went to|gone to|visited|been under|had|paid|spent|two|three|\d|diff(?:erent)?|tried|my|the|after)\s+(?:\w+\s+){0,3}\Z", re.I
)
_SPOKE = re.compile(r"\s*(?:said|says|thinks|reckons|told|has (?:me|had me|given|told|said|diagnosed)|gave|diagnosed|had me|suggested|reckoned|thought|confirmed|couldn['’]?t|can['’]?t|put me|showed|found|poked|prodded|ran|sent|scanned|sold|examined)\b", re.I)
_GENERAL = re.compile(r"\b(?:should|best|important|helps prevent|prevents?|is key|recommend\w*|the shop|price|costs?|£|\$)\b", re.I)
_LIST = re.compile(r"\s*:\s*\S")


def tried(said: Said) -> Iterator[Fact]:
    """What the poster did against their trouble, each treatment where it is first told."""
    seen: set[str] = set()
    if not (TROUBLE.search(said.text) or _TRIED.search(said.text)):
        return
    last: re.Match[str] | None = None
    found = [*islice(PAST.finditer(said.text), 4 * LIMIT)]
    found += [*islice(NOUN.finditer(said.text), 4 * LIMIT)]
    for one in sorted(found, key=lambda one: (one.start(), -one.end())):
        what = named(one)
        if what in seen or not (_done(said, one, what) or (last and _goes_on(said, last, one))):
            continue
        last = one
        seen.add(what)
        if True:
            yield Fact("tried", one.start(), one.end(), one[0], what)


_SINCE = re.compile(r"\bsince i (?:got|bought|changed|switched|started)\b[^.?!]{0,20}\Z", re.I)
_ASKS = re.compile(r"\b(?:wh?at|which|any|does|do|will|would|can|how|best) (?:\w+ )?\Z", re.I)
_BETWEEN = re.compile(
    r"\s*(?:\([^()\n]{0,30}\))?[ ,;/+&]*(?:(?:and|or|plus|then|also|as well as|a|the|some|lots of|loads of|even|more|of|regular|daily)\b[ ,]*){0,4}\Z", re.I
)


def _goes_on(said: Said, last: re.Match[str], found: re.Match[str]) -> bool:
    """Whether a treatment follows one that was done in the same list."""
    if found.start() - last.end() > 60 or said.clause(found.start()).asked:
        return False
    between = said.text[last.end() : found.start()]
    after = _NOT_THIS.match(said.text, found.end())
    return bool(_BETWEEN.fullmatch(between)) and not after


_NOT_THIS = re.compile(r"\s*(?::\s*(?:not|no time|never|still|next|haven)|next\b|(?:is|are|was)\b|might|would|could|tomorrow)", re.I)
_OFTEN = re.compile(
    r"[^.?!\n]{0,40}?\b(?:every (?:day|night|morning|evening|run|other day)|daily|twice a (?:day|week)|\w+ times a (?:day|week)|so far|fortnightly|weekly|nightly|religiously|on it now|after every run|for (?:the last|the past|\w+ (?:weeks|days|months))|till i)\b",
    re.I,
)


def _in_list(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a sentence without a subject lists what was done, or says how often."""
    start, end = said.sentence(clause)
    if clause.named or not clause.sure or clause.start != found.start() or said.sentences[clause.sentence].asks:
        return False
    text = said.text[start:end]
    if re.search(r"\b(?:is|are|can|prevents?|helps to|try|use|make sure|best|get)\b", text, re.I):
        return False
    return bool(_OFTEN.match(said.text, found.end(), end)) or len([*islice(NOUN.finditer(text), 3)]) > 1


def _done(said: Said, found: re.Match[str], what: str) -> bool:
    clause = said.clause(found.start())
    if said.quotes(found.start()) or clause.asked:
        return False
    if _BE_SEEN.match(found[0]) and found[0].lower() != "physiotherapy":
        return _seen(said, clause, found)
    if clause.owner != "poster" or clause.doubt < clause.end:
        return False
    start, end = said.sentence(clause)
    before = said.text[max(start, clause.start, found.start() - 80) : found.start()]
    words = said.text[clause.start : clause.end]
    if re.match(r"\s*:\s*(?:not|no time|never|still|next|haven)", said.text[found.end() : end]):
        return False
    if _SINCE.search(before) or _ASKS.search(before[-24:]):
        return False
    if _NOT_DONE.search(words) or _GENERAL.search(words):
        return False
    if found.re is PAST:
        return min(clause.denial, clause.doubt) >= found.start()
    if _OUTCOME.match(said.text, found.end(), min(end, found.end() + 60)):
        return clause.denial >= found.start()
    if clause.denial < found.start():
        return False
    if _in_list(said, clause, found):
        return True
    whole = said.text[start : found.start()]
    return bool(_DID.search(before) or _LIST.match(said.text, found.end()) or _TRIED.search(whole))


def _seen(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether the poster was at that practitioner's."""
    start, _ = said.sentence(clause)
    before = said.text[max(start, found.start() - 40) : found.start()]
    if clause.owner not in ("poster", "adviser") or _NOT_DONE.search(before):
        return False
    if clause.owner == "poster" and clause.denial >= found.start() and clause.doubt >= found.start():
        if re.search(r"\b(?:seen|saw|seeing|been to|went to|gone to|visited|tried|had|paid|spent)\b", before, re.I):
            return True
    return bool(_SPOKE.match(said.text, found.end()) and re.search(r"\b(?:my|the) (?:\w+ )?\Z", before, re.I))
