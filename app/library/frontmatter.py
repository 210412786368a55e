"""Front matter: the strict part of YAML, only text, lists and mappings, each with its line."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import yaml

# The C parser is ten times as fast; a Python built without libyaml still reads every library.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEPTH = 6
"""How deep lists and mappings may nest; the words in the deepest of them don't count."""
NODES = 15_000
"""How many words, lists and mappings one file may hold; more would take over 100 ms to read."""

_UNREADABLE = re.compile("[^\t\n -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ODD_LINE_END = re.compile("[\x85\u2028\u2029]")

_HINTS = (
    ("mapping values", "text with a colon in it belongs in quotes"),
    ("cannot start any token", "text that begins with @, %, ` or a tab belongs in quotes"),
    ("unexpected end of stream", "a quote that opens here is never closed"),
    ("end of stream", "a quote that opens here is never closed"),
    ("',' or ']'", "a list that opens with [ lacks a comma or its ]"),
    ("',' or '}'", "a mapping that opens with { lacks a comma or its }"),
    ("expected ':'", "a colon is missing after the first word"),
    ("expected key", "the line is indented differently from those above, or ends in something odd"),
    ("<block end>", "the line is indented differently from those above, or ends in something odd"),
    ("node content", "something is missing after a comma, a colon or a bracket"),
    ("sequence entries", "a list begins on a line of its own"),
    ("escape", "a backslash in double quotes must be doubled"),
)
_OPENINGS = ("quoted scalar", "simple key", "flow")


class Broken(ValueError):
    """A file that can't be read as asked: one sentence, and the line it is about (from 1)."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


class Node(NamedTuple):
    """A piece of front matter and its line in the file; in a mapping, the line of its key."""

    value: str | list["Node"] | dict[str, "Node"]
    line: int


class _Reader:
    """Turns YAML's events into nodes, refusing what a library has no use for on sight."""

    def __init__(self, text: str, first_line: int, depth: int, nodes: int) -> None:
        self._first_line = first_line
        self._deepest, self._most = depth, nodes
        self._escapes = "\\" in text
        self._events: Iterator[Any] = yaml.parse(text, Loader=LOADER)
        self._count = 0

    def document(self) -> Node | None:
        """The one document of the text; None when there is nothing in it."""
        next(self._events)  # the stream's own beginning
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):
            return None
        if event.version or event.tags:
            raise Broken(self._first_line, "Lines that begin with % aren't read here: remove them.")
        node = self._node(next(self._events), 1)
        next(self._events)  # the document's end
        end = next(self._events)
        if not isinstance(end, yaml.StreamEndEvent):
            line = self.line(end.start_mark)
            raise Broken(line, "A second --- isn't expected here: remove that line.")
        return node

    def line(self, mark: Any) -> int:
        """The line in the file."""
        line: int = mark.line
        return line + self._first_line

    def _node(self, event: Any, depth: int) -> Node:
        line = self.line(event.start_mark)
        self._count += 1
        if event.anchor is not None or event.tag is not None:
            self._refuse_mark(event, line)
        if isinstance(event, yaml.ScalarEvent):
            depth -= 1
        if depth > self._deepest or self._count > self._most:
            self._refuse_size(line, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Node(self._text(event.value, line), line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self._list(depth), line)
        return Node(self._mapping(depth), line)

    def _text(self, value: str, line: int) -> str:
        # An escape in double quotes ("\0") may spell what the file itself wasn't allowed to hold.
        if self._escapes and _UNREADABLE.search(value):
            raise Broken(line, "An escape here spells a character that isn't text: delete it.")
        return value

    def _refuse_mark(self, event: Any, line: int) -> None:
        name = _short(event.anchor or "")
        if isinstance(event, yaml.AliasEvent):
            raise Broken(line, f"“*{name}” is an alias: put the text in quotes.")
        if name:
            raise Broken(line, f"“&{name}” is an anchor: put the text in quotes.")
        raise Broken(line, "A word that begins with ! is a tag here: put the text in quotes.")

    def _refuse_size(self, line: int, depth: int) -> None:
        if depth > self._deepest:
            most = self._deepest
            raise Broken(line, f"Lists and mappings nest deeper than {most}: make them flatter.")
        raise Broken(line, f"The file holds more than {self._most:,} entries: make it shorter.")

    def _list(self, depth: int) -> list[Node]:
        nodes = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            nodes.append(self._node(event, depth + 1))
        return nodes

    def _mapping(self, depth: int) -> dict[str, Node]:
        nodes: dict[str, Node] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key, line = self._node(event, depth + 1)
            if not isinstance(key, str):
                raise Broken(line, "A list or mapping can't be a key: write a plain word.")
            if key == "<<":
                raise Broken(line, "Merging with << is refused: write the lines out.")
            if key in nodes:
                first = nodes[key].line
                raise Broken(line, f"“{_short(key)}” stands here twice, first on line {first}.")
            nodes[key] = Node(self._node(next(self._events), depth + 1).value, line)
        return nodes


def parse(text: str, first_line: int = 1, *, depth: int = DEPTH, nodes: int = NODES) -> Node | None:
    """Read `text`, which begins on `first_line` of its file; None when it holds nothing.

    Every scalar is text just as written (`no`, `12:30`, `~`). Raises `Broken`. The caller limits
    the size beforehand: 256 KiB take at most 100 ms.
    """
    refuse_unreadable(text, first_line)
    # Line ends to YAML, though not to an editor: the line numbers would be wrong.
    _refuse_any(_ODD_LINE_END, text, first_line)
    reader = _Reader(text, first_line, depth, nodes)
    try:
        return reader.document()
    except Broken:
        raise
    except yaml.MarkedYAMLError as error:
        last = first_line + text.rstrip().count("\n")  # where the text ends is often below it
        raise Broken(min(reader.line(_place(error)), last), _sentence(error)) from None
    except (yaml.YAMLError, ValueError):  # PyYAML's own parser lets a bad escape through to chr()
        raise Broken(first_line, "This can't be read as YAML: compare it with a sample.") from None


def closing(lines: Sequence[str]) -> int:
    """Which of a file's lines, from 0, closes the front matter that line 0 opens; 0 for none."""
    return next((at for at, line in enumerate(lines) if at and line.rstrip() == "---"), 0)


def refuse_unreadable(text: str, first_line: int = 1) -> None:
    """Raise `Broken` for NUL, surrogates and other characters that no text file should hold."""
    _refuse_any(_UNREADABLE, text, first_line)


def _refuse_any(characters: re.Pattern[str], text: str, first_line: int) -> None:
    if found := characters.search(text):
        line = first_line + text.count("\n", 0, found.start())
        code = f"U+{ord(found[0]):04X}"
        raise Broken(line, f"There is a character here that isn't text ({code}): delete it.")


def _place(error: yaml.MarkedYAMLError) -> Any:
    opening = error.context_mark and any(word in (error.context or "") for word in _OPENINGS)
    return error.context_mark if opening else error.problem_mark


def _sentence(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    hint = next((hint for words, hint in _HINTS if words in problem), problem)
    return f"This line can't be read: {hint}."


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
