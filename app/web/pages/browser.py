"""What one browser remembers: theme, density, keys and which letters they have, formats."""

import re
from collections.abc import Iterable, Mapping

from fastapi import Request
from starlette.responses import Response

from app.web.pages.keys import KEYS

YEAR = 365 * 86_400
_PAIR = re.compile(r"([a-z])([a-z])")

LETTERS: Mapping[str, str] = {
    stroke: key.does or "Previous answer or row"
    for key in KEYS
    for stroke in key.strokes
    if len(stroke) == 1 and stroke.isalpha()
}
"""The letters that do something by themselves, and what."""


def density_of(request: Request) -> str:
    """`compact`, or nothing."""
    return "compact" if request.cookies.get("density") == "compact" else ""


def moved_keys(request: Request) -> dict[str, str]:
    """The letters that were given to others, by those they have from us."""
    pairs = _PAIR.findall(request.cookies.get("letters", "")[:200])
    return allowed(dict(pairs))


def allowed(wanted: Mapping[str, str]) -> dict[str, str]:
    """Of some letters for ours those that do something else than before; each own letter once."""
    found: dict[str, str] = {}
    for ours, own in wanted.items():
        single = len(own) == 1 and own.isascii() and own.isalpha() and own.islower()
        if ours in LETTERS and single and own != ours and own not in (*found.values(), "g"):
            found[ours] = own
    return found


def remember(response: Response, name: str, value: str) -> None:
    """Keep something in this browser; nothing forgets it."""
    if value:
        response.set_cookie(name, value, max_age=YEAR, samesite="lax", httponly=True)
    else:
        response.delete_cookie(name, samesite="lax", httponly=True)


def joined(pairs: Iterable[tuple[str, str]]) -> str:
    """Letters as their cookie keeps them."""
    return ".".join(f"{ours}{own}" for ours, own in pairs)
