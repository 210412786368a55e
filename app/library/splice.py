"""Splicing: a file's text with only what changed written anew, all else byte for byte as it was."""

import json
import re
from collections.abc import Sequence
from typing import Any

import yaml

from app.answer import Answer
from app.library.frontmatter import LOADER, Broken, Node, closing, parse
from app.library.read import read_answer
from app.library.runs import Run, runs
from app.library.write import FIELDS, field_text, front, written

Edit = tuple[int, int, str]
"""A stretch of the front matter, in code points, and what is to stand in its place."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BOM = "\ufeff"


class _Unlike(ValueError):
    """The front matter isn't laid out as lines that begin with a field's name."""


def spliced(name: str, data: bytes, answer: Answer) -> bytes:
    """The bytes of the file `name`, which holds `data`, once it is to read back as `answer`.

    Comments, the order of the keys, quoting, unknown keys and line ends stay, except within the
    entries of a list, or the texts, that change. What can't be spliced is written whole, unknown
    keys included. The caller reads the result back: not every answer can be written.
    """
    before = read_answer(name, data).value
    if before == answer:
        return data
    file = _File(data)
    for finely in (True, False):
        try:
            new = file.changed(before, answer, finely=finely).encode("utf-8", "replace")
        except _Unlike:
            break
        if read_answer(name, new).value == answer:
            return new
    return file.whole(answer).encode("utf-8", "replace")


class _File:
    """A file taken apart: its marks, the front matter between them, and its body, in lines."""

    def __init__(self, data: bytes) -> None:
        text = data.decode("utf-8")
        self._bom = _BOM if text.startswith(_BOM) else ""
        lines: list[str] = _LINE.findall(text.removeprefix(_BOM))
        close = closing(lines) or len(lines)
        self._first, self._front = lines[:1], lines[1:close]
        self._last, self._body = lines[close : close + 1], lines[close + 1 :]
        windows = sum(line.endswith("\r\n") for line in lines)
        self._end = "\r\n" if 2 * windows > len(lines) else "\n"

    def changed(self, before: Answer | None, after: Answer, *, finely: bool) -> str:
        """The text with what differs between two answers. Raises `_Unlike`."""
        if before is None:
            raise _Unlike
        front_matter = _Front(self._front, self._end).changed(front(before), front(after), finely)
        body, last = self._body, self._last
        if before.body != after.body:
            last = [_ended(line, self._end) for line in last]
            body = self._new_body(after.body.split("\n"))
        return "".join((self._bom, *self._first, front_matter, *last, *body))

    def whole(self, answer: Answer) -> str:
        """The text of a new file, and the keys that nobody knows of the old one."""
        _, head, body = written(answer).split("---\n", 2)
        try:
            node = parse("".join(f"{_bare(line)}\n" for line in self._front), 2)
        except Broken:
            node = None
        fields = node.value if node and isinstance(node.value, dict) else {}
        unknown = (field_text(k, _plain(v)) for k, v in fields.items() if k not in FIELDS)
        text = f"---\n{head}{''.join(unknown)}---\n{body}"
        return self._bom + text.replace("\n", self._end)

    def _new_body(self, new: list[str]) -> list[str]:
        """The lines of a new body; those at both ends that stay keep their line ends."""
        old = [_bare(line) for line in self._body]
        first = next((n for n, line in enumerate(old) if line), len(old))
        last = next((n for n in range(len(old), first, -1) if old[n - 1]), first)
        same = _alike(old[first:last], new)
        tail = _alike(old[first + same : last][::-1], new[same:][::-1])
        middle = [f"{line}{self._end}" for line in new[same : len(new) - tail]]
        kept = [_ended(line, self._end) for line in self._body[: first + same]]
        rest = self._body[last - tail :]
        lines = [*kept, *middle, *rest]
        if old and not rest and self._body[-1] == old[-1]:
            lines[-1] = _bare(lines[-1])  # the file had no line end at its end, and stays so
        return lines


class _Front:
    """A front matter, and where in it each field stands."""

    def __init__(self, lines: list[str], end: str) -> None:
        self._lines, self._end = lines, end
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line))
        text = "".join(f"{_bare(line)}\n" for line in lines)
        node: Any = yaml.compose(text, Loader=LOADER)
        if not isinstance(node, yaml.MappingNode) or node.flow_style:
            raise _Unlike
        self._indent: int = node.value[0][0].start_mark.column
        tops = [key.start_mark.line for key, _ in node.value]
        stops = [
            self._above(line, top, self._indent)
            for top, line in zip(tops, [*tops[1:], len(lines)], strict=True)
        ]
        self._fields = {
            key.value: (top, stop, value)
            for (key, value), top, stop in zip(node.value, tops, stops, strict=True)
        }

    def changed(self, old: dict[str, Any], new: dict[str, Any], finely: bool) -> str:
        """The text when the fields of `old` are to be those of `new`."""
        edits: list[Edit] = []
        for name in FIELDS:
            if old.get(name) != new.get(name):
                edits += self._edits(name, old.get(name), new.get(name), finely)
        text, pieces, at = "".join(self._lines), [], 0
        for start, stop, piece in sorted(edits, key=lambda edit: edit[:2]):
            pieces += [text[at:start], piece]
            at = stop
        return "".join([*pieces, text[at:]])

    def _edits(self, name: str, old: Any, new: Any, finely: bool) -> list[Edit]:
        if name not in self._fields:
            at = self._starts[self._place(name)]
            return [(at, at, self._ours(field_text(name, new)))] if new else []
        top, stop, value = self._fields[name]
        fine = self._fine(name, value, stop, old, new) if finely and new else None
        if fine is not None:
            return fine
        text = self._ours(field_text(name, new)) if new else ""
        return [(self._starts[top], self._starts[stop], text)]

    def _place(self, name: str) -> int:
        """The line where a new field belongs: behind the nearest of those that go before it."""
        names = list(FIELDS)
        before = [n for n in names[: names.index(name)] if n in self._fields]
        return self._fields[before[-1]][1] if before else 0

    def _fine(self, name: str, value: Any, stop: int, old: Any, new: Any) -> list[Edit] | None:
        """Edits within a field; None where it is better written anew."""
        if isinstance(value, yaml.ScalarNode):
            text = field_text(name, new).removeprefix(f"{name}: ").removesuffix("\n")
            lines = value.start_mark.line == value.end_mark.line and "\n" not in text
            return [(self._at(value.start_mark), self._at(value.end_mark), text)] if lines else None
        both = isinstance(value, yaml.SequenceNode) and isinstance(old, list)
        if not both or len(value.value) != len(old) or not isinstance(new, list):
            return None
        changed = list(runs(_keys(old), _keys(new)))
        if changed and changed[0][:2] == (0, len(old)):
            return None
        edits = self._in_line if value.flow_style else self._in_lines
        return edits(value.value, stop, new, changed)

    def _in_line(
        self, entries: list[Any], stop: int, new: list[Any], changed: Sequence[Run]
    ) -> list[Edit]:
        """Edits of a list between [ and ]."""
        starts = [self._at(entry.start_mark) for entry in entries]
        ends = [self._at(entry.end_mark) for entry in entries]
        edits = []
        for i, j, k, m in changed:
            text = ", ".join(_flow(value) for value in new[k:m])
            if i == j:
                at_end = i == len(entries)
                at = ends[-1] if at_end else starts[i]
                edits.append((at, at, f", {text}" if at_end else f"{text}, "))
            elif k < m:
                edits.append((starts[i], ends[j - 1], text))
            elif j < len(entries):
                edits.append((starts[i], starts[j], ""))
            else:
                edits.append((ends[i - 1], ends[j - 1], ""))
        return edits

    def _in_lines(
        self, entries: list[Any], stop: int, new: list[Any], changed: Sequence[Run]
    ) -> list[Edit] | None:
        """Edits of a list whose entries begin with a hyphen, each on its own line."""
        tops = [entry.start_mark.line for entry in entries]
        if any(not self._lines[top].lstrip().startswith("-") for top in tops):
            return None
        margin = self._lines[tops[0]].partition("-")[0]
        key = max(top for top, _, _ in self._fields.values() if top < tops[0])
        bounds = [*(self._above(top, key, len(margin)) for top in tops), stop]
        edits = []
        for i, j, k, m in changed:
            lines = field_text("questions", new[k:m]).split("\n")[1:-1] if k < m else []
            text = "".join(f"{margin}{line[2:]}".rstrip(" ") + self._end for line in lines)
            edits.append((self._starts[bounds[i]], self._starts[bounds[j]], text))
        return edits

    def _above(self, line: int, least: int, indent: int) -> int:
        """The first of the comments, no deeper than `indent`, and empty lines right above a line.

        Deeper ones are part of what stands above, as lines of a text are that begin with #.
        """
        while line > least + 1 and self._is_aside(self._lines[line - 1], indent):
            line -= 1
        return line

    def _is_aside(self, line: str, indent: int) -> bool:
        words = line.lstrip()
        return not words or (words.startswith("#") and len(line) - len(words) <= indent)

    def _at(self, mark: Any) -> int:
        start: int = self._starts[mark.line]
        return start + int(mark.column)

    def _ours(self, text: str) -> str:
        """A text with the file's own indentation and line ends."""
        margin = " " * self._indent
        lines = text.split("\n")[:-1]
        return "".join(f"{margin if line else ''}{line}{self._end}" for line in lines)


def _keys(values: list[Any]) -> list[str]:
    return [json.dumps(value, default=str) for value in values]


def _flow(value: Any) -> str:
    return field_text("keywords", [value]).removeprefix("keywords: [").removesuffix("]\n")


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines at their beginning two texts share."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _bare(line: str) -> str:
    return line.rstrip("\r\n")


def _ended(line: str, end: str) -> str:
    return line if line != _bare(line) else line + end


def _plain(node: Node) -> Any:
    if isinstance(node.value, dict):
        return {key: _plain(value) for key, value in node.value.items()}
    if isinstance(node.value, list):
        return [_plain(value) for value in node.value]
    return node.value
