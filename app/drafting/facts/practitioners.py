"""Practitioners: whether the poster was seen by a physio, a doctor or the like."""

import re

from app.drafting.facts.patterns import starting, whole
from app.drafting.facts.place import Place

# Words between a verb and what was done: "tried | a bit of daily | foam rolling".
OF = (
    r"(?: (?!(?:to|not|no|without|for|from|than|about|instead|against|if|whether|but|my|his|her"
    r"|like|never|and|or"
    r"|that|which|who|out)\b)[\w'-]+| my(?! \w+'s)| and){0,3}"
)
_LEAD = (
    r"(?:\A\W*|\b(?:i|i've|ive|i'm|im|i'd|i'd been|i have|i had|i am|have|had|having|been|also"
    r"|already|just|now"
    r"|currently|even|only|recently|then|and|or|so|far|after|despite|since|always|finally"
    r"|religiously|religously"
    r"|from|both) )"
)
# Told by a verb that stands by itself: "Tried ice", "I've been doing squats".
DID = re.compile(
    _LEAD
    + r"(?:tried|tryed|trying|used|using|done|did|doing|taken|took|taking|had|having|worn|wore"
    + r"|wearing|seen|saw|seeing"
    + r"|been (?:to|on|doing|using|wearing|taking|given)|went to|gone to|got|getting|added|adding"
    + r"|started"
    + r"|switched to|changed to|moved to|swapped to|swapped for|bought|applied|put|putting|popped"
    + r"|eaten|ate|drank"
    + r"|necked|slathered|kept up|gave it|on)"
    + OF
    + r" \Z"
)
NOT_DONE = whole(
    r"""not (?:yet )?(?:tried|done|been|seen|had|doing|bothered|using)|haven't|havent|hadn't|never
    not yet|yet to|don't own|except
    apart from|besides|other than|without|instead of|rather than
    didn't (?:try|do|ice|stretch|rest|take|see|use)
    don't (?:stretch|ice|do|take|use|wear|own|have|like|want|believe|foam|warm)|forgot|no time for
    in the post|booked
    appointment|waiting|refuse\w*|can't afford|stopped taking|next (?:week|month|time|year)
    tomorrow|recommend\w*|out of|only on|something else"""
)

_PEOPLE = re.compile(
    r"(?:physio|(?:sports? )?doc|gp|podiatrist|chiro|osteo|orthop|a&e|walk-in|urgent care"
    r"|surgeon|consultant"
    r"|specialist|\w+ologist|pts?\Z)(?!therapy)"
)
_SAID = starting(
    r"""said|reckons|thinks|suggests|suggested|advised|had me|got me|isn't|seems to think
    cracked|drained|injected|told|has me|has had me|has given|gave|diagnosed
    had me|reckoned|confirmed|couldn't find|can't find|put me|showed|found|poked|prodded
    sent me|did|ran|scanned|sold|examined|checked|signed me off|prescribed|offered|mentioned
    sorted|has offered|x ?\d"""
)
_UNRELATED = starting("(?:for|about) something (?:else|unrelated)")
_SAYS = starting("says|has me|is happy")
_MY = re.compile(r"\b(?:my|the|a|two|three|and) (?:\w+ )?\Z")
_SEEN = re.compile(
    r"(?:\A\W*|\b(?:i|i've|ive|have|had|been|and|also|just|already|finally|then|we) )(?:seen|saw"
    r"|been to(?: see)?|went to(?: see)?|went and saw|gone to|visited|tried|had|paid|seeing"
    r"|been seeing|am seeing|under|paid for|spent [^ ]+ on|been)" + OF + r" \Z"
)
_UNSEEN = whole(
    r"(?:going|want|need|time|have|ought|plan|meant|due|off) to (?:go (?:and |to )?)?see"
    r"|google|should i see|seeing (?:the|a|my) \w+ (?:on|next|tomorrow)|(?:physio|doctor"
    r"|gp) (?:mate|friend)"
)


def is_practitioner(found: re.Match[str]) -> bool:
    """Whether what was found is somebody to go to."""
    return bool(_PEOPLE.match(found[0]))


def been_to(one: Place) -> bool:
    """Whether the poster was seen by that practitioner."""
    if one.clause.owner not in ("poster", "adviser") or one.follows(_UNRELATED):
        return False
    if NOT_DONE.search(one.before[-40:]) or one.sentence_has(_UNSEEN):
        return False
    plain = one.clause.owner == "poster" and not one.unsure
    if plain and (_SEEN.search(one.before) or DID.search(one.before)):
        return True
    told = one.follows(_SAID) or (one.found[0].startswith("physio") and one.follows(_SAYS))
    return told and bool(one.first or _MY.search(one.before)) and not _of_others(one)


def _of_others(one: Place) -> bool:
    """Whether the sentence, or the one before it, is about somebody else."""
    around = (one.clause.sentence - 1, one.clause.sentence)
    clauses = one.said.clauses
    return any(clause.owner == "other" and clause.sentence in around for clause in clauses)
