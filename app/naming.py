"""Naming: the ids that are made of titles, wherever an answer comes from."""

import re
import unicodedata
from collections.abc import Sequence

LONGEST_ID = 60
"""Characters; an answer's id may be longer, but then somebody wrote it."""


def id_words(title: str) -> list[str]:
    """The words of a title in the letters that an id may have."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z0-9]+", plain.replace("'", ""))


def id_of(words: Sequence[str]) -> str:
    """Words as an id, cut between two of them; "answer" where there are none."""
    name = "-".join(words)
    if len(name) > LONGEST_ID:
        name = name[:LONGEST_ID].rpartition("-")[0] or name[:LONGEST_ID]
    return name or "answer"
