"""Entries: one forum's fields changed in its file, all else byte for byte as it was."""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml

from app.forum import Forum
from app.library.beside import BESIDE_LIMIT, read_beside
from app.library.checked import CannotSave
from app.library.frontmatter import LOADER
from app.library.read import Reading

FORUMS = "_forums.yaml"

_ODD = "The file is laid out in a way that isn't changed here: edit it there."
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_PLAIN = re.compile(r"(?:[A-Za-z][\w .-]*)?\w|\d+", re.ASCII)
_NAMED = re.compile(r"`(\w+)`")


class _Edit(NamedTuple):
    """A stretch of the text, in code points, and what is to stand in its place."""

    start: int
    stop: int
    text: str


def with_forum(data: bytes, id: str, changes: Mapping[str, str]) -> bytes:
    """The file with fields of a forum changed, "" taking one out; a new forum comes last.

    Comments, order, quoting and line ends of all else stay. Raises `CannotSave`, with the field.
    """
    text = data.decode("utf-8", "replace")
    before = read_beside(FORUMS, data)
    if before.value is None and text.strip():
        raise CannotSave("", "The file can't be read as it is: mend it first.")
    new = _changed(text, id, changes).encode()
    if len(new) > BESIDE_LIMIT:
        raise CannotSave("", f"The file is larger than {BESIDE_LIMIT // 1024} KiB: shorten it.")
    _refuse_faults(before, read_beside(FORUMS, new), id)
    return new


def _refuse_faults(before: Reading[Any], after: Reading[Any], id: str) -> None:
    known = {problem.message for problem in before.problems}
    faults = [p for p in after.problems if p.level == "error" and p.message not in known]
    errors = tuple((_field(problem.message), problem.message) for problem in faults)
    if errors:
        raise CannotSave(*errors[0], errors)
    old, new = _by_id(before), _by_id(after)
    if id not in new or any(old[each] != new.get(each) for each in old if each != id):
        raise CannotSave(
            "", "The file is laid out in a way that isn't changed here: edit it there."
        )


def _by_id(reading: Reading[Any]) -> dict[str, Forum]:
    return {forum.id: forum for forum in reading.value or ()}


def _field(message: str) -> str:
    named = _NAMED.findall(message)
    return named[-1] if " in `" in message and named else named[0] if named else ""


def _changed(text: str, id: str, changes: Mapping[str, str]) -> str:
    node: Any = yaml.compose(text, Loader=LOADER) if text.strip() else None
    end = "\r\n" if "\r\n" in text else "\n"
    if node is None or not any(key.value == id for key, _ in _pairs(node)):
        return _added(text, id, changes, end)
    value = next(value for key, value in _pairs(node) if key.value == id)
    if not isinstance(value, yaml.MappingNode):
        raise CannotSave("", "The forum's entry can't be read: mend it in the file first.")
    places = _Places(text, end)
    edits = places.flow(value, changes) if value.flow_style else places.block(value, changes)
    return places.with_edits(edits)


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        raise CannotSave(
            "", "The file is laid out in a way that isn't changed here: edit it there."
        )
    return list(node.value)


def _added(text: str, id: str, changes: Mapping[str, str], end: str) -> str:
    lines = [f"{id}:", *(f"  {name}: {_scalar(word)}" for name, word in changes.items() if word)]
    if len(lines) == 1:
        lines.append(f"  name: {_scalar(id)}")
    gap = "" if not text or text.endswith(("\n", "\r")) else end
    return f"{text}{gap}{end.join(lines)}{end}"


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


class _Places:
    """A text, and where its lines begin."""

    def __init__(self, text: str, end: str) -> None:
        self._text, self._end = text, end
        self._starts: list[int] = [0]
        for line in _LINE.findall(text):
            self._starts.append(self._starts[-1] + len(line))

    def with_edits(self, edits: list[_Edit]) -> str:
        """The text with all of them made."""
        pieces, at = [], 0
        for edit in sorted(edits, key=lambda each: each[:2]):
            pieces += [self._text[at : edit.start], edit.text]
            at = edit.stop
        return "".join([*pieces, self._text[at:]])

    def block(self, node: Any, changes: Mapping[str, str]) -> list[_Edit]:
        """Edits of fields that stand a line each."""
        known = {key.value: (key, value) for key, value in node.value}
        edits = []
        last_key, last = node.value[-1]
        margin = " " * last_key.start_mark.column
        after = self._line_behind(last)
        gap = "" if self._text[:after].endswith(("\n", "\r")) else self._end
        for name, word in changes.items():
            if name not in known:
                if word:
                    edits.append(
                        _Edit(after, after, f"{gap}{margin}{name}: {_scalar(word)}{self._end}")
                    )
                    gap = ""
                continue
            key, value = known[name]
            if word:
                edits.append(self._scalar_edit(value, word))
            else:
                start = self._starts[key.start_mark.line]
                edits.append(_Edit(start, self._line_behind(value), ""))
        return edits

    def flow(self, node: Any, changes: Mapping[str, str]) -> list[_Edit]:
        """Edits of fields between { and }."""
        pairs = node.value
        places = {key.value: n for n, (key, _) in enumerate(pairs)}
        after = self._at(pairs[-1][1].end_mark) if pairs else self._at(node.start_mark) + 1
        edits: list[_Edit] = []
        for name, word in changes.items():
            if name not in places:
                lead = ", " if pairs or edits else ""
                if word:
                    edits.append(_Edit(after, after, f"{lead}{name}: {_scalar(word)}"))
            elif word:
                edits.append(self._scalar_edit(pairs[places[name]][1], word))
            else:
                edits.append(self._without(pairs, places[name]))
        return edits

    def _without(self, pairs: Any, place: int) -> _Edit:
        """Take out an entry between { and } with its comma."""
        key, value = pairs[place]
        if place + 1 < len(pairs):
            return _Edit(self._at(key.start_mark), self._at(pairs[place + 1][0].start_mark), "")
        start = self._at(pairs[place - 1][1].end_mark) if place else self._at(key.start_mark)
        return _Edit(start, self._at(value.end_mark), "")

    def _scalar_edit(self, value: Any, word: str) -> _Edit:
        start, stop = self._at(value.start_mark), self._at(value.end_mark)
        text = _scalar(word)
        if isinstance(value, yaml.ScalarNode) and value.style in ("|", ">"):
            text += self._end
        elif start == stop:  # nothing stood behind the colon
            text = f" {text}"
        return _Edit(start, stop, text)

    def _line_behind(self, value: Any) -> int:
        """Where the line after a value begins."""
        mark = value.end_mark
        if mark.column == 0 and mark.line:
            return self._at(mark)
        return self._starts[min(int(mark.line) + 1, len(self._starts) - 1)]

    def _at(self, mark: Any) -> int:
        return self._starts[min(int(mark.line), len(self._starts) - 1)] + int(mark.column)
