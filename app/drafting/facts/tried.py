"""Tried: what the poster did against their trouble."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.anatomy import TROUBLE, parts_named
from app.drafting.facts.patterns import ending, whole
from app.drafting.facts.place import Place, place
from app.drafting.facts.practitioners import DID, NOT_DONE, OF, been_to, is_practitioner
from app.drafting.facts.said import Said
from app.drafting.facts.treatments import NOUN, PAST, treatment

MOST = 200

_DO = re.compile(
    r"\b(?:i|and)(?: (?:also|always|still|already|only|just|now|usually|even|then|currently))*"
    r" (?:use|do|take|wear|have|eat|drink|put|live in|sleep in|see|get|carry|go to|keep|swear by"
    r"|stick to|make)" + OF + r" \Z"
)
_GIVEN = re.compile(
    r"\b(?:gave|given|sold|put|has|had|have|got) me(?: (?:on|doing|in|into))?" + OF + r" \Z"
)
_DOING = re.compile(
    r"(?:foam |pool |deep water |cross[ -]|aqua[ -])?[\w-]*ing\b|(?:stretch|ice|tape|rest"
    r"|foam roll|elevate|massage)\Z"
)
_I_ALONE = re.compile(r"\bi(?: (?:also|always|still|now|do|just|usually))* \Z")
_DO_ON = re.compile(r"\W*(?:use|take|wear|do)" + OF + r" \Z")
_ING = re.compile(
    r"(?:\b(?:been|i'm|im|am|keep|kept|started|still|also|just|currently|now)(?: (?:just|also"
    r"|always|still)){0,4} )\Z"
)
_FOUND = ending(
    r"(?:what|only thing that|thing that|cure|answer|trick|fix)\b[^.?!]{0,30} (?:was|is)(?: a"
    r"| the)?|thanks to(?: the| my)?"
    r"|(?:even|nowhere|carrying on|carry on|no luck|persevered|fixed it|sorted it"
    r"|cured it) with(?: a| the| my)?"
    r"|(?:days|weeks|months|fortnight) of|(?:now|currently|still|am|i'm|was|keep"
    r"|religiously) on(?: the| a| my)?"
)
_OPENS = re.compile(
    r"\W*(?:(?:and|but|then|plus|so|the|my|a|an|some|daily|new|even|all|both|while|though|only"
    r"|stiff|hot|warm|thick|proper|anyway"
    r"|\d+|currently) ){0,3}"
)
_I = re.compile(
    r"(?:\A\W*|\b(?:i|i've|ive|and|have|had|also|just|then|only|even|already|i'd|been|so) )\Z"
)
# What came of it tells that it was done.
_OUTCOME = re.compile(
    r"(?: (?!can\b|might\b|may\b|will\b|would\b|should\b|is said\b)[\w'-]+){0,5}? (?:(?:did|does"
    r"|doing|done) (?:nothing|zip|little|sod all|naff all|bugger all)|(?:doesn't|didn't|hasn't"
    r"|haven't|don't"
    r"|wasn't|doesnt|didnt|hasnt)"
    r"|helped|worked|sorted|eased|fixed|made (?:no|it|things|a|little)|(?:has|have) (?:helped"
    r"|worked|made)|makes (?:no|it)"
    r"|keeps? (?:it|me)|kept (?:it|me)|(?:is|are|was|were) (?:useless|no (?:help|good|use))"
    r"|seems? to (?:help|work|ease))\b"
    r"| (?:helps?|eases?|works?|does)(?: (?:a (?:bit|little)|(?:the|my) \w+|for|some|but|when|if"
    r"|too|at first|until"
    r"|loads|massively)\b|\s*(?:[.,;!\n]|\Z))"
    r"| (?:came off|fell off|falls off|slid off|washed off|came and went|got me|only|lasts|stuck"
    r"|sticks)\b"
    r"|,?:?(?: -)? (?:no (?:joy|good|use|luck|help|difference|change|effect|relief|better)|nope"
    r"|tick|yes"
    r"|nothing|zilch|useless|a waste)\b"
)
_OFTEN = re.compile(
    r"(?: \w+){0,2} (?:daily|nightly|every (?:day|night|morning|evening|single|other|run)|(?:once"
    r"|twice|two|three|\d) ?(?:x|times)?"
    r" (?:a|per) (?:day|week)|religiously|most (?:days|nights|evenings)|before (?:bed|every run)"
    r"|after every run|on (?:it )?(?:now|daily)|so far|this time|(?:for|till"
    r"|until) (?:the )?(?:\d|two"
    r"|three|four|five|six|a (?:week|month|fortnight)|january|february))\b"
)
# What may follow a treatment's name; anything else makes another thing of the two.
_WHOLE = re.compile(
    r"(?!\s+of (?:day|course))\s*(?:[^\w\s'&-]|\s[-–—&]\s|&|\Z|\n|\b(?:and|or|but|for|with|on|in"
    r"|at|to|every|daily|nightly|each|twice|once|one|two"
    r"|three|four|five|six|ten|x|before|after|since|from|as|which|that|has|have|is|was|were|are"
    r"|am|did|does|do|no|nope|not|none|nothing"
    r"|useless|helps|helped|help|worked|works|work|made|makes|until|till|til|when|while|so|then"
    r"|too|also|again|a|an|my|me|it|them|this|the|of|i|i'm"
    r"|i've|he|she|who|they|because|if|though|although|more|most|all|both|instead|plus|got|gets"
    r"|came|fell|falls|keeps?|kept|seems?|eased?|eases"
    r"|sorted|only|just|even|still|now|daily|religiously|\w+ly|between|around|about|over|under|by"
    r"|per|during|last|lasts|sessions?|routine|exercises"
    r"|twice|said|says|thinks|reckons|told|gave|put|diagnosed|couldn't|can't|confirmed|showed"
    r"|found|poked|suggested|sent|wanted|visits?|yesterday|today|off"
    r"|x\d|\d[\w.]*|[a-z]+n't|\w+nt|would|will|can|could|should|may|might|afterwards|anyway|yet"
    r"|mostly|morning|night|sorta|etc|lot|alone)\b)"
)
_WHEN = re.compile(
    r"\b(?:since|until|till|before|when|if|unless|once|the day|after) i(?:'ve)?\b[^.?!,;]*\Z"
)
_UNDONE = re.compile(
    r"[^.?!\n]{0,60}\b(?:(?:have|had) not|haven't|hadn't|never|not yet)(?: \w+)?(?: (?:done|tried"
    r"|started|used))?\b(?! help| work)"
    r"|\s*:\s*(?:not|no time|never|still|next|haven)"
)
_NEXT = re.compile(r"(?:, | and | & |/|\. |; | \+ )(?:(?:a|the|some|daily|more|new|and|lots of) )*")
_OFFERED = whole(
    r"""is|are|can|try|use|make sure|best|get|how|what|which|anyone|you (?!name)[a-z]+|your
    for sale|sale|recommend\w*|free|if|or|when|needed
    myth|wonder\w*|overrated|question|tips|advice|thread|works|always|best|should"""
)
_TRIALS = whole("tried|tryed|cut out|helps?|helped|post op|no reaction")
_HABITS = ("new shoes", "stretching", "warm-up", "cross-training", "diet", "hydration")
"""What runners do without a trouble too."""
_MORE = frozenset(("else", "next", "now", "ideas", "advice", "suggestions", "tips", "thoughts"))
"""What a question asks for that follows a list of what was done."""
_BETWEEN = re.compile(
    r"\s*+(?:\([^()\n]{0,40}\))?(?: (?:for|x) ?\w+(?: (?:days|weeks|months))?)?(?: (?:sessions"
    r"|exercises|twice a day|every (?:day|night|morning"
    r"|evening)|daily|religiously))?"
    r"[ ,;/+&-]*+(?:(?:and|or|plus|then|also|as well as|a|an|the|some|lots of"
    r"|loads of|even|more|of|regular|daily|my|both|two|three|new|different|thicker|thinner|better"
    r"|using|doing|taking|wearing|tried|used)\b[ ,]*+){0,4}"
)
_NAMED_LIST = re.compile(
    r"\b(?:tried|done|did|do|doing|so far|list|had|been through|nothing (?:works|worked|helps)"
    r"|i do)\b[^.?!\n:]{0,30}:\s*+(?:[-*•]\s*+)?\Z"
)


# What was tried, and what stands between it and a treatment named later in the same list.
_LIST = re.compile(
    r"(?:(?:\A|[.!?\n;] ?|\b(?:i|i've|ive|i have|have|and|also|already|far|but"
    r"|just) )tried(?: so far"
    r"| already)?(?: [:–-]|[:,])?|\b(?:so far|i've (?:had|done|tried)|tried)(?: so far| already)?:"
    r"|\A(?:currently|been|now (?:on|doing)|doing|had|done)\b)"
    r"(?:\s(?:\([^()\n]{0,60}\)|(?!(?:i|i'm|but|so|it|it's|he|she|they|which|because|now|we|was"
    r"|then|is"
    r"|are|will|would|should|if|when|who|that|except|apart|besides|want\w*"
    r"|need\w*)\b)[\w'’/&+%-]+),?){0,30} \Z"
)
_STOPS = (
    r"(?!(?:i|i'm|i've|but|so|it|it's|he|she|they|which|because|now|we|was|then|is|are|will|would"
    r"|should|if|when|who|that|except|not|no|never|my|your|you)\b)"
)
_MEMBERS = re.compile(rf"(?: {_STOPS}[^\W\d_]\w*){{0,5}},(?: {_STOPS}[^\W\d_]\w*,?){{0,5}} ")
_REPS = re.compile(r"\b\d+ ?x ?\d+ \Z")
_DAILY = whole("daily|nightly|(?:every|each) (?:day|night|morning|evening)|twice a day|religiously")
_UNLISTED = whole(
    "not|never|without|instead|don't|haven't|didn't|can't|except|apart|besides|next|should|might"
    "|maybe"
)


def tried(said: Said) -> Iterator[Fact]:
    """What the poster did against their trouble, each treatment where it is first told."""
    troubled = TROUBLE.search(said.text) or _TRIALS.search(said.text)
    if not (troubled or {*parts_named(said.text)} - {"back"}):
        return
    seen = set[str]()
    last = None
    for found in _named(said):
        what, one = treatment(found), place(said, found)
        goes_on = (last is not None and _follows(last, one)) or _listed(one)
        if what in _HABITS and not troubled:
            continue
        if goes_on or (what not in seen and _done(one)):
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


def _done(one: Place) -> bool:
    """Whether the poster says that they did it."""
    if one.said.quotes(one.at) or one.clause.asked:
        return False
    if is_practitioner(one.found):
        plain = one.clause.owner == "poster" and one.first
        return been_to(one) or (plain and (_lists(one) or one.follows(_OFTEN)))
    plain = one.clause.owner == "poster" and not one.unsure
    if not plain or not one.follows(_WHOLE) or _unclear(one):
        return False
    if one.found.re is PAST:
        return bool(_I.search(one.before))
    return any(way(one) for way in _WAYS)


def _verbal(one: Place) -> bool:
    """Whether the treatment is itself what the poster does: "been icing", "I stretch"."""
    doing = _DOING.match(one.found[0])
    if not doing:
        return False
    return bool((_ING if doing[0].endswith("ing") else _I_ALONE).search(one.before))


def _governed(one: Place) -> bool:
    """Whether a verb that has the poster for subject says that it was done."""
    told = any(verb.search(one.before) for verb in (DID, _DO, _GIVEN, _FOUND))
    return told or bool(one.clause.named and _DO_ON.match(one.before))


def _headed(one: Place) -> bool:
    """Whether the treatment begins a list that is called what was tried."""
    return bool(_NAMED_LIST.search(one.said.text, max(0, one.at - 60), one.at))


def _judged(one: Place) -> bool:
    """Whether a clause begins with the treatment, and says what came of it or how often."""
    if not _OPENS.fullmatch(one.before):
        return False
    return one.follows(_OUTCOME) or (not one.clause.named and one.follows(_OFTEN))


def _lists(one: Place) -> bool:
    """Whether a sentence that asks nothing and names nobody begins with two treatments."""
    if one.clause.named or one.sentence.words[0].start != one.clause.start or _asks(one):
        return False
    if not _OPENS.fullmatch(one.before) or one.sentence_has(_OFFERED):
        return False
    joined = _NEXT.match(one.said.text, one.found.end())
    second = joined and NOUN.match(one.said.text, joined.end())
    return bool(second and _WHOLE.match(one.said.text, second.end()))


def _counted(one: Place) -> bool:
    """Whether so many of an exercise are done so often: "3x12 clams every day"."""
    often = one.sentence_has(_DAILY) and not one.sentence_has(_OFFERED) and not _asks(one)
    return bool(_REPS.search(one.before)) and often


_WAYS = (_verbal, _governed, _headed, _judged, _lists, _counted)
"""How posts tell that a treatment was done."""


def _asks(one: Place) -> bool:
    """Whether a sentence, or the one after it, asks about the treatment."""
    after = one.said.sentences[one.clause.sentence + 1 : one.clause.sentence + 2]
    return one.sentence.asks or any(
        other.asks and _MORE.isdisjoint(word.word for word in other.words) for other in after
    )


def _unclear(one: Place) -> bool:
    """Whether words around a treatment tell that it wasn't done, or not against the trouble."""
    since = _WHEN.search(one.said.before(one.clause, one.at, 60))
    return bool(since or one.clause_has(NOT_DONE) or one.follows(_UNDONE, 90))


def _follows(last: re.Match[str], one: Place) -> bool:
    """Whether a treatment goes on a list in which another was told."""
    return _goes_on(last, one) or _listed_with(last, one)


def _listed_with(last: re.Match[str], one: Place) -> bool:
    """Whether short members of the same list stand between two treatments."""
    near = 0 <= one.at - last.end() <= 60 and one.sentence.words[0].start <= last.start()
    plain = near and one.clause.owner == "poster" and not one.clause.asked
    listed = plain and _MEMBERS.fullmatch(one.said.text, last.end(), one.at)
    return bool(listed) and one.follows(_WHOLE) and not _UNLISTED.search(one.before)


def _listed(one: Place) -> bool:
    """Whether a treatment stands in a list of what was tried, whatever else the list names."""
    start = max(one.sentence.words[0].start, one.at - 240)
    if one.clause.owner != "poster" or one.clause.asked or one.said.quotes(one.at):
        return False
    listed = _LIST.search(one.said.text[start : one.at])
    return bool(listed) and one.follows(_WHOLE) and not _UNLISTED.search(one.before)


def _goes_on(last: re.Match[str], one: Place) -> bool:
    """Whether a treatment follows one that was done, in the same list."""
    if not 0 <= one.at - last.end() <= 60 or one.clause.asked or one.clause.owner == "other":
        return False
    joined = _BETWEEN.fullmatch(one.said.text, last.end(), one.at)
    return bool(joined) and one.follows(_WHOLE) and not one.follows(_UNDONE, 90)
