"""Where one of several things stands among them, and which comes when it is done."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: its number from 1, of how many, and the ids beside it."""

    number: int
    total: int
    before: str
    after: str


def place_among(ids: Sequence[str], id: str) -> Place:
    """The place of an id; what isn't among them stands before the first."""
    if id not in ids:
        return Place(0, len(ids), "", ids[0] if ids else "")
    at = ids.index(id)
    return Place(
        at + 1,
        len(ids),
        ids[at - 1] if at else "",
        ids[at + 1] if at + 1 < len(ids) else "",
    )


def following(ids: Sequence[str], id: str) -> str:
    """The id after this one, or else the first other one; "" where there is none."""
    return place_among(ids, id).after or next((each for each in ids if each != id), "")
