"""What the poster says of themselves, as the chips below a post."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.drafting import Fact

FACT_WORDS: Mapping[str, str] = {
    "age": "{} years old",
    "duration": "for {}",
    "tried": "tried {}",
}
"""How a fact's value is said on its chip, where that isn't plain."""
_APART = 25
"""Characters between a side and the part of the body that it is the side of, at most."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A fact on its chip: what it comes to, and the post's own words for it."""

    text: str
    words: str


def noticed(facts: Sequence[Fact]) -> tuple[Noticed, ...]:
    """The chips of a post's facts, each said once; a side joins the part that follows it."""
    chips: list[Noticed] = []
    side: Fact | None = None
    for fact in facts:
        if fact.kind == "side":
            side = fact
            continue
        if side and fact.kind == "body_part" and 0 < fact.start - side.end < _APART:
            chips.append(Noticed(_sided(side, fact), f"{side.text} {fact.text}"))
        else:
            chips.append(Noticed(_said(fact), fact.text))
        side = None
    return tuple({chip.text: chip for chip in chips}.values())


def _sided(side: Fact, part: Fact) -> str:
    return f"{part.value}, both" if side.value == "both" else f"{side.value} {part.value}"


def _said(fact: Fact) -> str:
    if fact.value.startswith("since "):
        return fact.value
    return FACT_WORDS.get(fact.kind, "{}").format(fact.value)
