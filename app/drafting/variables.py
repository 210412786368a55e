"""Variables and blanks: `{{name|fallback}}` and `{{?label: hint}}`, read in one linear pass."""

import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from types import MappingProxyType
from urllib.parse import quote

from app.drafting.draft import Blank

VARIABLES: Mapping[str, str] = MappingProxyType(
    {
        "author": "the poster's name",
        "moderator": "your name",
        "forum": "the forum's name",
        "thread_url": "the thread's address",
        "search_url": "the search's address",
        "date": "today's date",
        "emergency": "the emergency number",
        "advice_line": "the advice line",
    }
)
"""Every variable there is, and what it stands for."""

BLANK = re.compile(r"\{\{\?([^{}\n]*)\}\}")
_MARK = re.compile(r"\\.|\{\{(\??)([^{}\n]*)\}\}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
# Left in, they would turn the letters of the whole line around the name.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What Markdown could read as markup, wherever in a line, a link or a table the value stands;
# a bare address is broken up too, so that a poster's name is never made a link by a forum.
_SPECIAL = re.compile(
    r"[\\*\[\](){}<>|~@]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=[#A-Za-z])"
    r"|:(?=/)"
    r"|(?<=\w)\.(?=[^\W\d_]{2})"
    r"|\A[#+=:-]"
)
_NUMBERED = re.compile(r"\A(\d{1,9})\.")
_ADDRESS = re.compile(r"https?://[^\s/]", re.IGNORECASE)
_LONE_MARK = re.compile(r"(?<![^\W_])_|_(?![^\W_])|~~")

VALUE_LIMIT = 200
URL_LIMIT = 2_000
GROWTH_LIMIT = 256 * 1024


def escape(value: str) -> str:
    """`value` as Markdown that shows exactly its characters, on one line, and nothing else.

    White space is folded, control and text-turning characters are dropped, and what is longer
    than `VALUE_LIMIT` is cut.
    """
    line = " ".join(_CONTROL.sub(" ", _TURNING.sub("", value)).split())
    if len(line) > VALUE_LIMIT:
        line = line[: VALUE_LIMIT - 1] + "…"
    # A backslash does nothing inside a code span; the character reference is safe there too.
    marked = _SPECIAL.sub(lambda found: "\\" + found[0], line).replace("`", "&#96;")
    return _NUMBERED.sub(r"\1\\.", marked)


def escape_url(url: str) -> str:
    """An http or https address that is safe bare and inside a link; "" for anything else."""
    line = url.strip()
    if len(line) > URL_LIMIT or not _ADDRESS.match(line):
        return ""
    safe = quote(_TURNING.sub("", _CONTROL.sub("", line)), safe="%/:?#@!$&+,=~._-'")
    return _LONE_MARK.sub(lambda found: "".join(f"%{ord(mark):02X}" for mark in found[0]), safe)


def expand(text: str, values: Mapping[str, str]) -> str:
    """`text` with its variables replaced by `values`: Markdown already, and never read again.

    An empty value gives the fallback; without one, and for an unknown name, a visible blank.
    Text grown by more than `GROWTH_LIMIT` characters keeps its further variables as they are.
    """
    grown = 0

    def replaced(found: re.Match[str]) -> str:
        nonlocal grown
        if found[2] is None or found[1] or grown > GROWTH_LIMIT:
            return found[0]
        new = _value(found[2], values)
        grown += max(0, len(new) - len(found[0]))
        return new

    return _MARK.sub(replaced, text)


def _value(inside: str, values: Mapping[str, str]) -> str:
    name, bar, fallback = inside.partition("|")
    name = name.strip()
    value = values.get(name, "")
    if value or (bar and name in VARIABLES):
        return value or fallback.strip()
    hint = VARIABLES.get(name)
    return f"{{{{?{name}: {hint}}}}}" if hint else f"{{{{?{name}}}}}"


def unknown_variables(text: str, more: Collection[str] = ()) -> tuple[tuple[str, int], ...]:
    """The names in `text` that are no variables, each with its line, counted from 1.

    `more` are names that have a value in this text alone.
    """
    return tuple(
        (name, text.count("\n", 0, found.start()) + 1)
        for found in _MARK.finditer(text)
        if found[2] is not None and not found[1]
        if (name := found[2].partition("|")[0].strip()) not in (*VARIABLES, *more)
    )


def without_fallback(text: str) -> tuple[tuple[str, int], ...]:
    """The variables in `text` that have no fallback, each with its line, counted from 1."""
    return tuple(
        (name, text.count("\n", 0, found.start()) + 1)
        for found in _MARK.finditer(text)
        if found[2] is not None and not found[1] and "|" not in found[2]
        if (name := found[2].strip()) in VARIABLES
    )


def find_blanks(markdown: str) -> tuple[Blank, ...]:
    """The blanks of `markdown`, in order, with offsets into it; an escaped `\\{{?…}}` is text."""
    return tuple(_blanks(markdown))


def shown_blanks(text: str, markdown: str) -> tuple[Blank, ...]:
    """The blanks of `markdown` in the `text` that it was rendered to, with offsets into that.

    Most formats know no escape, so what is a blank's twin there may be a poster's name.
    """
    known = {_bare(markdown[blank.start : blank.end]) for blank in _blanks(markdown)}
    return tuple(b for b in _blanks(text) if _bare(text[b.start : b.end]) in known)


def _bare(blank: str) -> str:
    """A blank as its curator wrote it, whatever format it stands in."""
    return unescape(blank).replace("\\", "")


def _blanks(markdown: str) -> Iterator[Blank]:
    for found in _MARK.finditer(markdown):
        if found[1]:
            yield read_blank(found[2], found.start(), found.end())


def read_blank(inside: str, start: int = 0, end: int = 0) -> Blank:
    """The blank whose words between `{{?` and `}}` are `inside`."""
    label, _, rest = (word.strip() for word in inside.partition(":"))
    if "|" in rest:
        choices = tuple(choice for word in rest.split("|") if (choice := word.strip()))
        return Blank(label or "blank", "", choices, start, end)
    return Blank(label or "blank", rest, (), start, end)
