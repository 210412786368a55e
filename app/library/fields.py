"""Fields: front matter turned into the types that wanted it, every fault a sentence with a line."""

import re
from collections.abc import Callable, Collection
from datetime import date
from difflib import get_close_matches
from typing import TypeVar
from urllib.parse import urlsplit

from app.library.contents import UNREADABLE, Level, Problem
from app.library.frontmatter import Node

T = TypeVar("T")

MOST = 20
"""How many problems of one file are listed."""

_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?\Z")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_UNSAFE_ADDRESS = re.compile(r"[\s<>\"\\]")


class Notes:
    """Gathers the problems of one file while it is read; `errors` counts them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.errors = 0
        self._all: list[Problem] = []

    def error(self, line: int | None, message: str, code: str = UNREADABLE) -> None:
        """Note something that keeps the file, or the part it is in, from being used."""
        self.errors += 1
        self._all.append(Problem(self.file, line, "error", message, code))

    def warn(self, line: int | None, message: str, code: str) -> None:
        """Note something that may be used, but should be mended."""
        self._all.append(Problem(self.file, line, "warning", message, code))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The first `MOST` problems, and a word on the others."""
        first, others = self._all[:MOST], self._all[MOST:]
        if others:
            level: Level = "error" if any(p.level == "error" for p in others) else "warning"
            more = f"There are {len(others)} more problems: mend those above first."
            first.append(Problem(self.file, others[0].line, level, more))
        return tuple(first)


class Fields:
    """The fields of one mapping; a missing one gives its default, a wrong one is noted."""

    def __init__(self, node: Node, notes: Notes, what: str) -> None:
        self.notes = notes
        self.line = node.line
        self.lines: dict[str, tuple[int, ...]] = {}
        self._known: list[str] = []
        self._nodes: dict[str, Node] = {}
        if isinstance(node.value, dict):
            self._nodes = node.value
        else:
            notes.error(
                node.line, f"{what} must be a mapping: lines of a name, a colon and a value."
            )

    def _take(self, name: str) -> Node | None:
        self._known.append(name)
        node = self._nodes.get(name)
        if node is not None:
            self.lines[name] = (node.line,)
        return node

    def fault(self, name: str, message: str, code: str = UNREADABLE) -> None:
        """Note an error at the line of a field, or of the mapping where the field isn't there."""
        self.notes.error(self.lines.get(name, (self.line,))[0], message, code)

    def text(self, name: str, default: str = "", *, needed: bool = False) -> str:
        """A line of text, its white space evened out."""
        node = self._take(name)
        value = default if node is None else text_of(node, f"`{name}`", self.notes)
        if needed and not value and (node is None or node.value == ""):
            self.fault(name, f"`{name}` is missing: add it.", f"missing-{name}")
        return value

    def words(self, name: str) -> str:
        """Text of several lines, kept as written."""
        node = self._take(name)
        if node is not None and not isinstance(node.value, str):
            self.fault(name, f"`{name}` must be text: put it in quotes.")
        return node.value.strip() if node is not None and isinstance(node.value, str) else ""

    def texts(self, name: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts."""
        return self.each(name, lambda node, notes: entry_of(node, name, notes), default)

    def each(
        self, name: str, read: Callable[[Node, Notes], T | None], default: tuple[T, ...] = ()
    ) -> tuple[T, ...]:
        """A list whose entries are read one by one; an entry read as None is left out."""
        node = self._take(name)
        if node is None:
            return default
        if not isinstance(node.value, list):
            self.fault(name, f"`{name}` must be a list: put it in [ ], with commas between.")
            return default
        pairs = [(entry.line, read(entry, self.notes)) for entry in node.value]
        self.lines[name] = tuple(line for line, value in pairs if value is not None) or (node.line,)
        return tuple(value for _, value in pairs if value is not None)

    def choice(self, name: str, options: Collection[T], default: T) -> T:
        """One of a few words."""
        value = self.text(name)
        found = [option for option in options if option == value]
        if value and not found:
            allowed = ", ".join(str(option) for option in options)
            self.fault(name, f"`{name}` must be one of {allowed}.")
        return found[0] if found else default

    def yes(self, name: str, default: bool = False) -> bool:
        """True or false, however a curator likes to write it."""
        value = self.text(name).lower() or ("yes" if default else "")
        if value not in ("", "true", "false", "yes", "no"):
            self.fault(name, f"`{name}` must be true or false.")
        return value in ("true", "yes")

    def number(self, name: str, default: float, *, most: float, whole: bool = False) -> float:
        """A number above 0 (whole ones may be 0), at most `most`."""
        written = self.text(name)
        if not written:
            return default
        value = float(written) if _NUMBER.match(written) else -1.0
        fits = value.is_integer() if whole else value > 0
        fits = fits and 0 <= value <= most
        if not fits:
            kind = "a whole number" if whole else "a number"
            self.fault(name, f"`{name}` must be {kind} above 0, at most {most:g}.")
        return value if fits else default

    def day(self, name: str) -> str:
        """A date as YYYY-MM-DD, kept as text."""
        value = self.text(name)
        if value and not is_day(value):
            self.fault(name, f"`{name}` must be a date as YYYY-MM-DD, such as 2027-06-01.")
        return value

    def address(self, name: str, *, needed: bool = False) -> str:
        """A web address."""
        value = self.text(name, needed=needed)
        if value and not is_address(value):
            self.fault(
                name, f"`{name}` must be a web address that begins with https:// or http://."
            )
        return value

    def done(self) -> None:
        """Warn of the fields that nobody asked for; call it when all others were read."""
        for name, node in self._nodes.items():
            if name in self._known:
                continue
            near = get_close_matches(name[:40], self._known, n=1, cutoff=0.7)
            advice = f"is `{near[0]}` meant?" if near else "it is kept, but not used."
            self.notes.warn(
                node.line, f"`{shortened(name)}` isn't known here: {advice}", "unknown-field"
            )


def text_of(node: Node, what: str, notes: Notes) -> str:
    """A node as one line of text; anything else is noted and gives an empty text."""
    if isinstance(node.value, str):
        return " ".join(node.value.split())
    notes.error(node.line, f"{what} must be text: put it in quotes.")
    return ""


def entry_of(node: Node, name: str, notes: Notes) -> str | None:
    """An entry of a list as text; an empty one is noted."""
    if isinstance(node.value, str) and not node.value.strip():
        notes.error(node.line, f"`{name}` has an empty entry: remove it.")
        return None
    return text_of(node, f"Each entry of `{name}`", notes) or None


def is_day(text: str) -> bool:
    """Whether it is a real day, as YYYY-MM-DD."""
    try:
        return bool(_DAY.match(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def is_address(text: str) -> bool:
    """Whether it is an http or https address with a host."""
    try:
        parts = urlsplit(text)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and not _UNSAFE_ADDRESS.search(text)
        )
    except ValueError:
        return False


def shortened(text: str, most: int = 60) -> str:
    """A text cut to `most` characters, so that a sentence stays one."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
