"""Names: a person's name taken out of a text, however the text's markup wrote it."""

import html
import re
from collections.abc import Callable

from app.drafting.variables import escape

AUTHOR = "{{?author: the poster's name}}"
"""The blank that stands where a poster's name stood."""


def nameless(
    text: str,
    name: str,
    instead: str = AUTHOR,
    *,
    is_ordinary: Callable[[str], bool] = lambda word: False,
) -> str:
    """`text` with `instead` for a name, with or without @ before it.

    A name that is an ordinary word goes from the first line and from behind @ only: a poster who
    is called “run” must not take every “run” along.
    """
    name = " ".join(name.split())
    if not any(character.isalnum() for character in name):
        return text
    forms = {name, escape(name), html.escape(name), html.escape(name, quote=False)}
    whole = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w@])(@?)(?:{whole})(?!\w)", re.IGNORECASE)
    first, line, rest = text.partition("\n")
    first = pattern.sub(lambda _: instead, first)
    if is_ordinary(name):
        return first + line + pattern.sub(lambda at: instead if at[1] else at[0], rest)
    return first + line + pattern.sub(lambda _: instead, rest)
