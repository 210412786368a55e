"""Body: which part of the poster's body troubles them, and on which side."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.anatomy import PART, TROUBLE, part
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.place import Place, place
from app.drafting.facts.said import Said
from app.drafting.facts.sides import SIDED, WHERE, lone_sides, side_alone, side_of
from app.drafting.facts.voices import ANYBODY, GENERALLY, OURS

MOST = 300

_MINE = re.compile(rf"\b(?:my|mine)(?: (?:{WHERE}|left|right|both|l|r)(?:[ -]|(?= ))){{0,3}} ?\Z")
_SORE = ending(
    r"""(?:sore|tight|painful|stiff|aching|achy|swollen|bruised|black|numb|sprained|pulled|torn
    strained|burning|cramping|cramped|bleeding|chafed|blistered|tender|inflamed|twisted|dodgy|bad
    rolled|knackered)(?: (?:big|little|lower|inner|outer|upper))?"""
)
_PAIN_IN = re.compile(
    r"\b(?:pains?|aches?|aching|cramps?|cramping|spasms?|niggles?|twinges?|tightness|stiffness"
    r"|sore|soreness"
    r"|numbness|numb|tingling|pins and needles|strain|tear|injury|blisters?|bruises?|bruising"
    r"|swelling|stress fracture|fracture|tendonitis|burning|hurts?|knots?|cysts?|problems?"
    r"|arthrosis|arthritis|ganglion|lump|neuroma|bunion"
    r"|trouble|issues?)"
    r"(?: (?:is|was|comes))?(?: (?:right |deep |low |high |just )?(?:in|on|of|at|under"
    r"|underneath|behind|around|inside"
    r"|along|down|below|above|near))"
    rf"(?: (?:the|my|both|left|right|{WHERE}))*+ \Z"
)
_PAIN_AFTER = starting(
    r"(?:muscle |joint |tendon )?(?:pains?|cramps?|aches?|spasms?|soreness|tightness|strain"
    r"|injury|niggles?"
    r"|tendon(?:itis|opathy)|tear|trouble|problems?|issues?)"
)
# What follows a part's name where the two together name something else.
_NOT_IT = starting(
    r"""drops?|raises?|lifts?|stretch\w*|bridges?|strength\w*|exercises?|press|pads?|sleeves?
    supports?|straps?|brace|guards?|strike|striker|striking|room|turnover|warmers?|locker|box
    of the|counter|cup|cups|to heel|massage|socks?|day|curls?|lock(?! up)|swings?|circles?|high
    width
    length|plant|care|doctor|clinic|spray|taping|tape|compression|infection|rate|work|loops?
    of my|of the knee|garden|yard|roll\w*|out\b|shaped?|warming|first|off|up|wedges?|tab|collar
    press|brigade|rolls?|grafts?"""
)
_WELL = whole(
    r"""fine|great|no (?:pain|problems?|trouble|issues?)|never|not my|don't have|touch wood
    no longer|used to|years? ago|happy|when i was|perfect|healthy|ok now|okay now|all good
    (?:isn't|aren't|not|doesn't|don't) (?:my|the|an?|sore|painful|hurting|hurt|bad)
    behav\w+|recovered|healed|a sign of|usually an?|(?:is|are) (?:massive|big|size)
    worked|turns? in
    tights|trousers|leggings|shorts|those|runners"""
)
_PAST = whole(
    r"""years? (?:ago|back)|when i was|in (?:19|20|')\d\d|at (?:school|uni|university|college)
    last (?:year|winter|summer|spring|autumn)
    (?:is|are|they're|it's|its|been|be) (?:all )?(?:fine|good|ok|okay|gone|better|quiet|sorted) now
    back in the day"""
)
_NONE = ending(
    r"(?:no|without|zero|any|never had|nor|not)(?: (?:my|left|right|the|real|actual|more))*"
)
_DONE_TO = ending(
    r"(?:lift|rais|bend|straighten|swing|mov|rotat|strengthen|stretch|massag|warm|roll|foam roll"
    r"|(?:pedal|push|kick|touch|walk)(?:l?ing|ed)? with|shav|put|sett?|stuff|point|measur"
    r"|look at|above|below|near|towards|to|into|onto|over|past|through|from|at|against|across|round"
    r"|between)(?:e|s|ed|ing|ting)?"
    r"(?: (?:my|the|a|both|left|right|lower|upper))*"
)
_FROM = ending(
    r"(?:pains?|aches?|grumbl\w+|niggles?|complaints?|trouble|grief|jip|gyp|twinges?) from"
    r"(?: (?:the|my|both|left|right)){0,2}"
)
_AT_ONCE = re.compile(rf" (?:(?:that|which|are|is|were|was|feels?|felt|both) )?{TROUBLE.pattern}")
_HERE = ending("(?:the|this|that|these|same)(?: (?:left|right|lower|big|little|whole|same|old))?")
_ON = re.compile(r"\b(?:on|over) my [\w ]*\Z")
_IS_SO = starting("is|are|was|were|look|looks")
_INJURED = ending(
    r"(?:lost|tore|torn|broke|broken|grazed|bruised|pulled|strained|sprained|twisted|tweaked|hurt"
    r"|injured|threw)"
    r"(?: (?:a|an|the|my|both|two|three|another|one))*"
)
_TURNED = ending(
    "(?:rolled|rolling|turned|twisted|went over on|going over on) (?:my|the|an)(?: left| right)?"
)
_THAT = re.compile(r" (?:that|which)\b")
_SAID_SO = whole("said|says|according|apparently")
_FOR = ending("(?:with|because of|for|it's|it was|is|was|mostly|mainly)(?: (?:the|a|an|this))")
_OPENS = re.compile(
    r"\W*(?:(?:and|but|then|so|when|where|while|because|cos|until|now|the|plus|also)[ ,]+){0,2}"
)
_TITLED = re.compile(
    r" (?:update|question|saga|survivor|sufferer|replaced)\b"
    r"|\s*[,:(.–—-]+\s*(?:(?:the|my|on the) )?(?:left|right|both|\d+ |since|for )"
)
_VAGUE = ("leg", "foot", "back", "chest", "stomach", "elbow", "rib")
"""Parts that posts name for other reasons too: they need their trouble beside them."""

_JOINS = re.compile(r"(?: and|/| &|,)(?: (?:my|the|both|left|right|lower))* ?")


def parts(said: Said) -> Iterator[Fact]:
    """Each part of the poster's body that troubles them, where it is first named, and each side."""
    seen = set[str]()
    for fact in _parts(said):
        if fact.value not in seen:
            seen.add(fact.value)
            yield fact
    if seen:
        yield from (fact for fact in lone_sides(said) if fact.value not in seen)


def _parts(said: Said) -> Iterator[Fact]:
    places = list(islice(PART.finditer(said.text), MOST))
    troubled = TROUBLE.search(said.text)
    several = len({part(place) for place in places} - {"back"}) > 1
    last = None
    for found in places:
        name, one = part(found), place(said, found)
        if several and name in ("leg", "foot") and not _at_once(one):
            yield from side_alone(said, found) if troubled else ()
            continue
        joined = last and _JOINS.fullmatch(said.text, last.end(), found.start())
        if (joined and not _else(one)) or _troubles(one):
            last = found
            yield from side_of(said, found)
            yield said.fact("body_part", found.span(), name)


def _at_once(one: Place) -> bool:
    """Whether pain stands right beside the part."""
    under = one.before.rstrip().endswith(("under my", "under my right", "under my left"))
    return one.follows(_AT_ONCE) or (not under and bool(_PAIN_IN.search(one.before)))


def _else(one: Place) -> bool:
    """Whether the word means something else there, or a part that is or was well."""
    return bool(
        one.follows(_NOT_IT)
        or _WELL.search(one.said.words(one.clause, one.at))
        or one.sentence_has(_PAST)
        or _NONE.search(one.said.text, max(0, one.at - 30), one.at)
    )


def _troubles(one: Place) -> bool:
    """Whether that part is the poster's, and troubles them."""
    clause = one.clause
    if clause.owner not in ("poster", "adviser") or one.said.quotes(one.at) or _else(one):
        return False
    sided, mine = bool(SIDED.search(one.before)), bool(_MINE.search(one.before))
    if clause.asked:
        return mine and not clause.wished and _hurts(one, one.before)
    if one.unsure and not sided:
        return False
    if mine or sided:
        return _owned(one, sided=sided)
    return clause.owner == "poster" and any(way(one) for way in _WAYS)


def _owned(one: Place, *, sided: bool) -> bool:
    """Whether "my" part, or one of a side, is more than what was moved or stood on."""
    if part(one.found) == "ankle" and _TURNED.search(one.before):
        return True
    if _DONE_TO.search(one.before) and not _FROM.search(one.before):
        return False
    if part(one.found) in _VAGUE:
        plain = part(one.found) != "leg" and not (sided and one.found[0] == "back")
        return plain and one.sentence_has(TROUBLE)
    if sided:
        return True
    if _ON.search(one.before):
        return one.sentence_has(TROUBLE)
    return not one.follows(_IS_SO) or _hurts(one)


def _pained(one: Place) -> bool:
    """Whether pain stands next to the part: "sore shins", "pain in the heel", "I tore a calf"."""
    beside = _SORE.search(one.before) or _PAIN_IN.search(one.before)
    hurt = part(one.found) != "leg" and _INJURED.search(one.before)
    told = beside or hurt or one.follows(_PAIN_AFTER)
    return bool(told) and (one.clause.named or _nobody_s(one))


def _blamed(one: Place) -> bool:
    """Whether the part is given for the trouble: "it's the groin", "with a bad calf"."""
    if part(one.found) in _VAGUE or not _FOR.search(one.before) or one.sentence_has(_SAID_SO):
        return False
    return not one.before.endswith(("for the ", "for this ")) or one.sentence_has(TROUBLE)


def _pointed(one: Place) -> bool:
    """Whether "the" part is said to hurt."""
    pointed = _HERE.search(one.before) or one.follows(_THAT)
    other = part(one.found) == "leg" or _DONE_TO.search(one.before)
    return bool(pointed) and not other and _hurts(one, one.before)


def _begins(one: Place) -> bool:
    """Whether a clause begins with the part, and says its trouble, side or time."""
    if part(one.found) in ("leg", "back") and " " not in one.found[0]:
        return False
    if not _OPENS.fullmatch(one.before):
        return False
    first = one.sentence.words[0].start == one.clause.start
    titled = first and part(one.found) not in _VAGUE and one.follows(_TITLED)
    return _hurts(one) or (titled and _nobody_s(one))


_WAYS = (_pained, _blamed, _pointed, _begins)
"""How a part is told of that isn't called "my" or given a side."""


def _nobody_s(one: Place) -> bool:
    """Whether a part's sentence asks nothing and is about nobody else."""
    others = ANYBODY | OURS | GENERALLY
    return not one.sentence.asks and others.isdisjoint(word.word for word in one.sentence.words)


def _hurts(one: Place, before: str = "") -> bool:
    """Whether the sentence tells of trouble soon after the part, or in `before`."""
    end = min(one.said.sentence(one.clause, one.at)[1], one.found.end() + 50)
    return bool(TROUBLE.search(one.said.text, one.found.end(), end) or TROUBLE.search(before))
