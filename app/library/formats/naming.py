"""Naming: ids made of titles, each once, and the same ones for the same file every time."""

import re
import unicodedata
from collections.abc import Collection

from app.answer import ANSWER_ID

LONGEST = 60


class Names:
    """The ids that are taken, and free ones made of titles."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name: str) -> None:
        """Note that an id is taken."""
        self._taken.add(name)

    def free(self, title: str) -> str:
        """An id made of a title, with a number where others have it already; `take` it next."""
        name = named(title)
        number = self._next.get(name, 1)
        while (found := name if number == 1 else f"{name}-{number}") in self._taken:
            number += 1
        self._next[name] = number  # those before it are taken for good
        return found


def named(title: str) -> str:
    """The words of a title as an id; "answer" where it has none in Latin letters."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    name = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
    if len(name) > LONGEST:
        name = name[:LONGEST].rpartition("-")[0] or name[:LONGEST]
    return name if ANSWER_ID.match(name) else "answer"
