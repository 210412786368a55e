"""Suggesting to the library what a moderator changed in a draft; a curator decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.answer import Answer
from app.desk import Desk
from app.drafting import unwrap
from app.library import runs
from app.opened import OpenDraft
from app.reply import Refused
from app.store import SuggestionRow
from app.told import without_poster

Change = tuple[str, str]
"""A paragraph of an answer's body, and what would stand in its place."""


@dataclass(frozen=True, slots=True)
class Suggestible:
    """An answer in a draft, and what was changed of its words there."""

    answer: Answer
    changes: tuple[Change, ...]


def suggestible(desk: Desk, opened: OpenDraft) -> tuple[Suggestible, ...]:
    """The answers of a draft whose words the moderator changed.

    Only lines count that stand in the answer's body as they were drafted: what was written for
    this post alone, such as a greeting or a filled variable, is nobody else's.
    """
    if opened.row.composed == opened.markdown:
        return ()
    known = {answer.id: answer for answer in desk.answers()}
    taken = [known[id] for id in opened.taken if id in known and id not in opened.following_up]
    edits = tuple(_edits(opened.row.composed, opened.markdown))
    found = (Suggestible(answer, _changes(answer.body, edits)) for answer in taken)
    return tuple(each for each in found if each.changes)


def suggest(desk: Desk, id: str, answer: str) -> SuggestionRow:
    """Keep what was changed of an answer for its curators. Raises `NotFound` or `Refused`."""
    opened = desk.open_draft(id)
    found = next((s for s in suggestible(desk, opened) if s.answer.id == answer), None)
    if found is None:
        raise Refused("suggest", "Nothing of this answer's own words was changed in the draft.")
    changes = [[old, without_poster(new, opened.row)] for old, new in found.changes]
    row = SuggestionRow(answer=answer, by=desk.by, at=desk.now(), changes=changes)
    return desk.store.add_suggestion(row)


def suggested(desk: Desk, answer: Answer | None = None) -> list[SuggestionRow]:
    """The suggestions for an answer, or for all that the caller's forums use."""
    if answer is not None:
        return desk.store.suggestions(_names(answer))
    mine = {name for each in desk.answers() for name in _names(each)}
    return [row for row in desk.store.suggestions() if row.answer in mine]


def applied(body: str, row: SuggestionRow) -> tuple[str, int]:
    """A body with the changes, and how many of them no longer fit since it reads differently."""
    paragraphs, missed = body.split("\n\n"), 0
    for old, new in row.changes:
        if old in paragraphs:
            paragraphs[paragraphs.index(old)] = new
        else:
            missed += 1
    return "\n\n".join(p for p in paragraphs if p.strip()), missed


def settle(desk: Desk, answer: Answer, id: str, did: str) -> None:
    """Forget a suggestion that was taken or dropped, as `did` says."""
    desk.store.end_suggestion(id, _names(answer), did, desk.by, desk.now())


def _names(answer: Answer) -> tuple[str, ...]:
    return (answer.id, *answer.was)


@dataclass(frozen=True, slots=True)
class _Edit:
    """Lines of a draft, without an empty one among them, and what they became.

    For lines that are new `old` is empty; they follow the line `after`, as a paragraph of their
    own where `apart`.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    after: str = ""
    apart: bool = False


def _edits(composed: str, markdown: str) -> Iterator[_Edit]:
    before, now = composed.split("\n"), markdown.split("\n")
    for i, j, k, m in runs(before, now):
        was, new = _paragraphs(before[i:j]), _paragraphs(now[k:m])
        if len(was) == 1:
            yield _Edit(was[0], _joined(new))
        elif len(was) == len(new) or (was and not new):  # else nobody knows what became what
            yield from (_Edit(old, _joined(new[at : at + 1])) for at, old in enumerate(was))
        elif new and not was:
            apart = i == 0 or not before[i - 1].strip() or not now[k].strip()
            after = next((line for line in reversed(before[:i]) if line.strip()), "")
            yield _Edit((), _joined(new), after, apart)


def _joined(paragraphs: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple("\n\n".join("\n".join(lines) for lines in paragraphs).split("\n"))


def _paragraphs(lines: Sequence[str]) -> list[tuple[str, ...]]:
    whole = "\n".join(lines).strip("\n")
    return [tuple(p.split("\n")) for p in whole.split("\n\n") if p.strip()]


def _changes(body: str, edits: Sequence[_Edit]) -> tuple[Change, ...]:
    raw = body.split("\n\n")
    now = [unwrap(paragraph).split("\n") for paragraph in raw]
    was = [list(lines) for lines in now]
    for edit in edits:
        for at, lines in enumerate(now):
            if (changed := _edited(lines, edit)) is not None:
                now[at] = changed
                break
    return tuple((raw[at], "\n".join(lines)) for at, lines in enumerate(now) if lines != was[at])


def _edited(lines: list[str], edit: _Edit) -> list[str] | None:
    """A paragraph after an edit; None where the edit is of another one."""
    if not edit.old:
        if not edit.after or edit.after not in lines:
            return None
        at = len(lines) if edit.apart else lines.index(edit.after) + 1
        return [*lines[:at], *([""] if edit.apart else []), *edit.new, *lines[at:]]
    count = len(edit.old)
    for at in range(len(lines) - count + 1):
        if tuple(lines[at : at + count]) == edit.old:
            new = [line for line in edit.new if line or len(edit.new) > 1]
            return [*lines[:at], *new, *lines[at + count :]]
    return None
