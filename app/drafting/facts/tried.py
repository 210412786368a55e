"""Tried: what the poster did against their trouble."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.body import TROUBLE, parts_named
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.said import Clause, Said
from app.drafting.facts.treatments import NOUN, PAST, treatment

MOST = 200

_DID = whole(
    """tried|tryed|tryd|trying|used|using|use|been|done|did|doing|do|had|have|having|got|getting|taken
    taking|took|take|bought|wear|wore|wearing|worn|started|added|adding|put|seen|saw|went to|gone to
    been to|seeing|gone|given|gave me|sold me|popped|switched|swapped|religiously|swear by|keep|kept
    rolled|rolling|slathered|lathered|smothered|swallowed|necked|wrapped|live in|sleep in
    slept|went for
    switched to|despite|even with|even after|thanks to|loads of|lots of|regular|daily
    months of|weeks of
    days of|that's after|gave it|giving it|currently|now on|got me (?:on|doing)
    has me (?:on|doing)|have me (?:on|doing)|had me (?:on|doing)|paid|spent
    drinking|eating|eaten|applied|applying
    nowhere with|moved to
    (?:what )?fixed (?:it|mine|me|them) was|the (?:answer|cure|trick|fix) was"""
)
_TRIED = whole(
    "tried|tryed|have done|i've done|ive done|i do|i did|done all|tried everything"
    "|nothing (?:works|worked|helps|has worked)"
)
# What came of it tells that it was done.
_OUTCOME = re.compile(
    r"[^.?!\n,;]{0,30}?\b(?:help(?:s|ed|ing)?|work(?:s|ed)|no (?:joy|good|use|luck|help"
    r"|difference|change"
    r"|effect|relief|better)|nope|did nothing|does nothing|doing nothing|nothing"
    r"|made (?:it|no|things|a|little)|makes (?:it|no)|didn't|doesn't|hasn't|haven't|don't seem|only"
    r"|eases?|eased|settle[sd]?|sorted|saved|useless|a waste|keep(?:s|ing) me|zilch|zero"
    r"|came off|fell off|slid off|slides off|washed off|gets? me through|kept me"
    r"|came and went|got me|isn't|aren't cutting|sticks?|stuck"
    r"|for (?:\w+ ){1,2}(?:days?|weeks?|months?))\b"
)
_NOT_DONE = whole(
    """not tried|haven't|havent|never|not yet|yet to|don't own|except|apart from|besides|other than
    without|instead of|rather than|didn't (?:try|do|ice|stretch|rest|take|see)
    not (?:done|been|seen|had|doing|bothered)|don't (?:stretch|ice|do|take|use|wear|own|have|like)
    don't (?:want|believe|foam|warm)|forgot|no time for|in the post|booked|appointment|waiting
    refuse\\w*|can't afford|stopped"""
)
_GENERAL = whole(
    r"""should|best|important|helps prevent|prevents?|is key|recommend\w*|the shop|price|costs?
    another \d+"""
)
_NOT_AFTER = re.compile(r"\s*:\s*(?:not|no time|never|still|next|haven|how|what)")
_UNDONE = re.compile(
    r"(?: out\b|[^.?!]{0,60}\b(?:(?:have|had) not|haven't|hadn't|never)(?: \w+)?"
    r" (?:done|tried|started|used))"
)
_RECIPE = re.compile(r"(?:\A|[.!?\n] ?)for [a-z ]{3,24}: \Z")
_LIST_AFTER = re.compile(
    r"\s*(?:[,.;:!+&()/\n–—-]|\Z|(?:and|or|for|every|daily|twice|once|then|plus|at|before|after|in|on|no"
    r"|nope|with|three|two|x|\d)\b)"
)
_SINCE = re.compile(r"\bsince i (?:got|bought|changed|switched|started)\b[^.?!]{0,20}\Z")
_ASKS = ending(r"(?:wh?at|which|any|does|will|would|can|how|best)(?: \w+)?")
_LISTED = re.compile(r"\s*:\s*\S")
_BETWEEN = re.compile(
    r"\s*+(?:\([^()\n]{0,30}\))?[ ,;/+&]*+(?:(?:and|or|plus|then|also|as well as|a|the|some|lots of"
    r"|loads of|even|more|of|regular|daily)\b[ ,]*+){0,4}"
)
_NOT_THIS = starting(
    ":\\s*(?:not|no time|never|still|next|haven)|next|is|are|was|sets? (?:it|mine|this) off"
    "|brings? it on|hurts?|makes? (?:it|mine) worse|might|would|could|tomorrow"
)
_OFFERED = re.compile(
    r"[£$]|\b(?:how|what|which|anyone|for sale|sale|recommend\w*|free|tent|shop|queue|next|if"
    r"|or|when|tomorrow"
    r"|tonight|needed|required|arrived|hype|myth|wonder\w*|overrated|update|question|tips|advice|thread)\b"
)
# What runners name without a trouble too, and what finds one rather than treats it.
_HABITS = ("cross-training", "diet", "warm-up", "hydration", "gels", "slower pace", "doctor")
_IMAGE = re.compile("mri|x-?ray|bone scan|ultrasound scan")
_NAME_IT = whole("the lot|you name it|no change|no joy")
_GENERIC = whole("is|are|can|prevents?|helps to|try|use|make sure|best|get")

_PEOPLE = re.compile(r"(?:physio|doc|gp|podiatrist|chiro|osteo|orthop|a&e|walk-in)(?!therapy)")
_SEEN = whole("seen|saw|see|seeing|been to|went to|gone to|visited|tried|had|paid|spent")
_SPOKE = starting(
    """said|says|thinks|reckons|told|has (?:me|had me|given|told|said|diagnosed)|gave|diagnosed
    had me|suggested|reckoned|thought|confirmed|couldn't|can't|put me|showed|found|poked|prodded|ran
    x ?\\d|sent|did (?:an?|some|the|my)
    wanted|has offered|offered|wasn't|isn't|keeps|is happy|scanned|sold|examined"""
)
_UNSEEN = whole(
    "(?:going|want|need|time|about|have|ought|plan|meant|due|off) to (?:go (?:and |to )?)?see"
    "|google"
    "|haven't been|not been|on the telly|should i see|seeing (?:the|a|my) \\w+ (?:on|next|tomorrow)"
    "|(?:physio|doctor|gp) (?:mate|friend)"
)
_MY = re.compile(r"(?:\b(?:my|the) (?:\w+ )?|\A)\Z")


def tried(said: Said) -> Iterator[Fact]:
    """What the poster did against their trouble, each treatment where it is first told."""
    if not (TROUBLE.search(said.text) or _TRIED.search(said.text) or any(parts_named(said.text))):
        return
    seen = set[str]()
    last = None
    for found in _named(said):
        what = treatment(found)
        goes_on = last is not None and _goes_on(said, last, found)
        if goes_on or (what not in seen and _done(said, found)):
            seen.add(what)
            last = found
            yield said.fact("tried", found.span(), what)


def _named(said: Said) -> list[re.Match[str]]:
    """The treatments that a post names, the longest of those at one place first."""
    places = (islice(pattern.finditer(said.text), MOST) for pattern in (PAST, NOUN))
    return sorted(
        (found for matches in places for found in matches),
        key=lambda one: (one.start(), -one.end()),
    )


def _done(said: Said, found: re.Match[str]) -> bool:
    """Whether the poster says that they did it."""
    clause, at = said.clause(found.start()), found.start()
    if said.quotes(at) or clause.asked:
        return False
    if _PEOPLE.match(found[0]):
        return _been_there(said, clause, found)
    if (
        clause.owner != "poster"
        or clause.wished
        or clause.doubt < at
        or _unclear(said, clause, found)
    ):
        return False
    if clause.denial < at:
        return False
    if found.re is PAST or _OUTCOME.match(said.text, found.end(), found.end() + 60):
        return True
    before = said.text[max(clause.start, at - 80) : at]
    told = _DID.search(before) or _LISTED.match(said.text, found.end())
    return bool(told or _in_list(said, clause, found) or _TRIED.search(said.before(clause, at)))


def _unclear(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether words around a treatment tell that it wasn't done, or not against the trouble."""
    words, before = said.words(clause, found.start()), said.before(clause, found.start(), 60)
    if (
        _NOT_AFTER.match(said.text, found.end())
        or _NOT_DONE.search(words)
        or _GENERAL.search(words)
    ):
        return True
    if _UNDONE.match(said.text, found.end(), found.end() + 90) or _RECIPE.search(before):
        return True
    return bool(_SINCE.search(before) or _ASKS.search(before[-24:]))


def _goes_on(said: Said, last: re.Match[str], found: re.Match[str]) -> bool:
    """Whether a treatment follows one that was done, in the same list."""
    if not 0 <= found.start() - last.end() <= 60 or said.clause(found.start()).asked:
        return False
    between = said.text[last.end() : found.start()]
    return bool(_BETWEEN.fullmatch(between)) and not _NOT_THIS.match(said.text, found.end())


def _in_list(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a sentence without a subject lists what was done, or says how often."""
    asks = said.sentences[clause.sentence].asks
    asks = asks or not (TROUBLE.search(said.text) or _NAME_IT.search(said.text))
    if treatment(found) in _HABITS or _IMAGE.match(found[0]):
        return False
    if clause.named or not clause.sure or clause.start != found.start() or asks:
        return False
    start, end = said.sentence(clause, found.start())
    if _GENERIC.search(said.text, start, end) or not _LIST_AFTER.match(said.text, found.end()):
        return False
    return not _OFFERED.search(said.text, start, end)


def _been_there(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether the poster was seen by that practitioner."""
    before = said.before(clause, found.start(), 40)
    start, end = said.sentence(clause, found.start())
    unseen = _NOT_DONE.search(before) or _UNSEEN.search(said.text, start, end)
    if clause.owner not in ("poster", "adviser") or unseen:
        return False
    plain = clause.owner == "poster" and min(clause.denial, clause.doubt) >= found.start()
    if plain and _SEEN.search(before):
        return True
    return bool(
        TROUBLE.search(said.text) and _SPOKE.match(said.text, found.end()) and _MY.search(before)
    )
