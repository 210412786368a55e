"""JSON that can mean one thing only: UTF-8, no doubled keys, numbers that every reader has."""

import json
import math
import re
from typing import Any

from app.post import TextTooLong, clean_text

DEPTH = 32
"""How many arrays and objects may stand inside each other."""

_ESCAPED = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")
_MARKS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[{]|[\]}]', re.DOTALL)


class BadJSON(ValueError):
    """A body that can't be used; the text is one sentence that quotes nothing of it."""


def strict_json(body: bytes) -> bytes:
    """The same JSON, with NUL and lone surrogates in its strings as U+FFFD.

    Raises `BadJSON`, or `TextTooLong` for a string to be cleaned of more than 32,000 characters.
    """
    value = read_json(body)
    if not _ESCAPED.search(body):
        return body
    return json.dumps(_clean(value), ensure_ascii=False).encode()


def read_json(body: bytes) -> Any:
    """What the body says. Raises `BadJSON`."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise BadJSON("The body must be JSON in UTF-8.") from None
    if _too_deep(text):
        raise BadJSON(f"The body nests more than {DEPTH} levels deep.")
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise BadJSON(
            f"The body isn't JSON: see line {error.lineno}, column {error.colno}."
        ) from None


def _too_deep(text: str) -> bool:
    if text.count("[") + text.count("{") <= DEPTH:
        return False
    depth = 0
    for mark in _MARKS.finditer(text):
        sign = text[mark.start()]
        if sign in "[{":
            depth += 1
            if depth > DEPTH:
                return True
        elif sign != '"':
            depth -= 1
    return False


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadJSON("The body names the same field twice.")
    return found


def _integer(digits: str) -> int:
    # Counted before it is read: reading costs more than in proportion to the length.
    if len(digits) > 20 or not -(2**63) <= (number := int(digits)) < 2**63:
        raise BadJSON("The body has a whole number beyond 64 bits.")
    return number


def _number(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise BadJSON("The body has a number that is too large.")
    return number


def _constant(_: str) -> float:
    raise BadJSON("The body has NaN or Infinity, which JSON doesn't know.")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_number,
    parse_constant=_constant,
)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return _object([(clean_text(name), _clean(each)) for name, each in value.items()])
    return value


__all__ = ["DEPTH", "BadJSON", "TextTooLong", "read_json", "strict_json"]
