"""Sides: left, right or both, of the part of the poster's body that troubles them."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.said import Said

MOST = 300

WHERE = (
    r"(?:big|little|second|middle|small|lower|upper|inner|outer|inside|outside|medial|lateral|front"
    r"|back|side|rear|top|bottom|hand|whole|other|poor|old|bad|dodgy|sore|tight|painful|stiff"
    r"|weak|good|stupid|own|bloody|damn|gammy|runner's|jumper's|of|the|my)"
)
"""What may stand between "my left" and a part."""
SIDED = re.compile(rf"\b(?P<side>left|right|both|l|r)(?:[ -](?:{WHERE}))*[ -]\Z")
"""What finds a side that the next word is of."""

_AFTER = re.compile(
    r"[^.?!\n]{0,40}\b(?:on|in) (?:the|my) (?P<side>left|right)(?: (?:side|one|leg))?\b"
    r"(?! (?:hand|path|track|knee|calf|ankle|hip|foot|shin))"
    r"|[ ,(]+(?P<near>left|right|both)(?: (?:one|side|ones|sides|leg))?(?=[ ]*[,.;:)!\n]|\Z)"
)
_LONE = re.compile(
    r"(?:\A|(?<=[.!?,;(:\n-] )|(?<=[(\n])"
    r"|\b(?:it's|its|is|was|but|now|mainly|mostly|only|just|always|on|my|the|down))"
    r"(?: (?:mainly|mostly|only|just|always|ever|on)){0,4}(?: (?:the|my))? ?"
    r"(?P<side>left|both|(?<!is )(?<!was )right"
    r"(?!,? (?:so|then|well|ok|i|i'm|i've|this|folks|guys|time)\b))"
    r"(?: (?:one|ones|side|sides|hand side|of them|of it)\b"
    r"| (?=(?:is|was|are|much|mainly|worse|only|as usual|just)\b)|(?=\s*(?:[,.;:)!\n]|\Z)))"
)
_SIDES = {"l": "left", "r": "right"}


def side_of(said: Said, found: re.Match[str]) -> Iterator[Fact]:
    """The side of a part, said right before or after it."""
    start = max(0, found.start() - 40)
    clause = said.clause(found.start())
    before = SIDED.search(said.text[start : found.start()])
    after = _AFTER.match(said.text, found.end(), min(clause.end + 12, found.end() + 60))
    if before:
        yield _side(said, start + before.start("side"), start + before.end("side"))
    elif after:
        yield _side(said, *after.span("side" if after["side"] else "near"))


def side_alone(said: Said, found: re.Match[str]) -> Iterator[Fact]:
    """The side that a leg or foot tells of another part, in a post that tells of a trouble."""
    at = found.start()
    clause = said.clause(at)
    plain = clause.owner == "poster" and not clause.asked and clause.denial >= at
    if plain and SIDED.search(said.text[max(0, at - 40) : at]):
        yield from side_of(said, found)


def lone_sides(said: Said) -> Iterator[Fact]:
    """Sides that stand by themselves: "Left one.", "both of them"."""
    for found in islice(_LONE.finditer(said.text), MOST):
        at = found.start("side")
        clause = said.clause(at)
        if clause.owner == "poster" and not clause.asked and clause.denial > at:
            yield _side(said, *found.span("side"))


def _side(said: Said, start: int, end: int) -> Fact:
    side = said.text[start:end]
    return said.fact("side", (start, end), _SIDES.get(side, side))
