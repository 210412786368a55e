"""The library while it serves: what changed on disk is read again, what broke serves as it was."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

from app.drafting import base
from app.library.build import build_matcher, build_matcher_in
from app.library.contents import Contents, LibraryMissing, Problem
from app.library.files import Found, Unreadable, scan, shown
from app.library.gather import assemble, read_bytes, read_data, refused
from app.library.read import Reading
from app.matching import Matcher

RACY_NS = 2_000_000_000
"""A file that changed so shortly before it was read may change again without looking newer."""

_STILL_USED = "What was read of it before is still used."


@dataclass(frozen=True, slots=True)
class _Kept:
    """A file as read last: `reading` is what serves, `good` the last one without an error."""

    found: Found
    looked_ns: int
    digest: str
    reading: Reading[Any]
    good: Reading[Any] | None

    def is_current(self, found: Found) -> bool:
        """Whether the file surely holds the same bytes still."""
        return found == self.found and found.changed_ns < self.looked_ns - RACY_NS


class Library:
    """A folder of answers, and the matcher for it. Any thread may read it, and `refresh` it.

    Raises `LibraryMissing` when the folder isn't there at first; later its last contents stay.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept: Contents | None = None
        """The contents whose every revision was kept; whoever keeps them says so here."""
        self._refreshing = Lock()
        self._gone = ""
        self._kept = self._look(time.time_ns())
        contents = assemble(folder, _readings(self._kept))
        self._current = contents, _matcher(contents), _others(contents)

    @property
    def current(self) -> tuple[Contents, Matcher]:
        """Contents and matcher of the same moment."""
        return self._current[:2]

    @property
    def contents(self) -> Contents:
        """What the library holds; the same object until something changes."""
        return self._current[0]

    @property
    def matcher(self) -> Matcher:
        """The matcher for these contents."""
        return self._current[1]

    @property
    def is_spoken(self) -> bool:
        """Whether some answers have a variant in another language."""
        return bool(self._current[2])

    def matcher_in(self, language: str) -> Matcher | None:
        """The matcher for the answers in a language that some have a variant in; None for others.

        It has no urgent rules: those are for every post, whatever its language.
        """
        return self._current[2].get(base(language))

    def refresh(self, *, now_ns: int | None = None) -> bool:
        """Read again what changed on disk; says whether anything did. Costs a stat for each file.

        Readers see the old contents or the new ones, never a mixture. `now_ns`: the clock.
        """
        with self._refreshing:
            gone, kept = "", self._kept
            try:
                kept = self._look(time.time_ns() if now_ns is None else now_ns)
            except LibraryMissing as error:
                gone = str(error)
            changed = gone != self._gone or not _same(kept, self._kept)
            self._gone, self._kept = gone, kept
            if changed:
                self._swap()
            return changed

    def _look(self, now_ns: int) -> dict[str, _Kept]:
        old = getattr(self, "_kept", {})
        return {
            name: _look_at(self.folder, found, old.get(name), now_ns)
            for name, found in scan(self.folder).items()
        }

    def _swap(self) -> None:
        extra: tuple[Problem, ...] = ()
        if self._gone:
            message = f"{self._gone} Its answers as read before are still used."
            extra = (Problem(shown(str(self.folder)), None, "error", message),)
        contents = assemble(self.folder, _readings(self._kept), extra)
        before = self._current[:2]
        same = _spoken(contents) == _spoken(before[0])
        others = self._current[2] if same else _others(contents)
        self._current = contents, _matcher(contents, before), others


def _look_at(folder: Path, found: Found, old: _Kept | None, now_ns: int) -> _Kept:
    if old and old.is_current(found):
        return old
    data, fault = b"", ""
    try:
        data = read_data(folder, found)
    except Unreadable as error:
        fault = str(error)
    digest = fault or hashlib.sha256(data).hexdigest()
    if old and old.digest == digest:
        return replace(old, found=found, looked_ns=now_ns)
    reading = refused(found.name, fault) if fault else read_bytes(found.name, data)
    good = reading if reading.sound else old.good if old else None
    return _Kept(found, now_ns, digest, _served(reading, good), good)


def _served(reading: Reading[Any], good: Reading[Any] | None) -> Reading[Any]:
    """A reading with errors, in whose stead the last good one serves."""
    if good is None or good is reading:
        return reading
    problems = [replace(problem) for problem in reading.problems]
    first = next(i for i, problem in enumerate(problems) if problem.level == "error")
    problems[first] = replace(problems[first], message=f"{problems[first].message} {_STILL_USED}")
    return Reading(good.value, good.source, tuple(problems))


def _readings(kept: Mapping[str, _Kept]) -> dict[str, Reading[Any]]:
    return {name: file.reading for name, file in kept.items()}


def _same(kept: Mapping[str, _Kept], old: Mapping[str, _Kept]) -> bool:
    return kept.keys() == old.keys() and all(
        file.reading is old[name].reading for name, file in kept.items()
    )


def _matcher(contents: Contents, before: tuple[Contents, Matcher] | None = None) -> Matcher:
    """The matcher for the contents, from the one before where little changed."""
    if before and _is_beside_same(contents, before[0]):
        old = {answer.id: answer for answer in before[0].answers}
        changed = [answer for answer in contents.answers if old.get(answer.id) != answer]
        if old.keys() == {answer.id for answer in contents.answers} and len(changed) <= 1:
            return before[1].with_answer(changed[0]) if changed else before[1]
    return build_matcher(contents)


def _others(contents: Contents) -> dict[str, Matcher]:
    """The matchers for other languages; there is none where there is no variant."""
    return {name: build_matcher_in(contents, name) for name in contents.languages}


def _spoken(contents: Contents) -> tuple[object, ...]:
    """What these matchers are made of."""
    return contents.synonyms, [contents.in_language(name).answers for name in contents.languages]


def _is_beside_same(contents: Contents, before: Contents) -> bool:
    return contents.synonyms == before.synonyms and contents.urgent == before.urgent
