"""Editing: an answer is made, changed, renamed, retired or restored, from whatever door."""

from collections.abc import Callable, Collection
from contextlib import ExitStack
from dataclasses import dataclass, replace

from app.answer import Answer
from app.desk import Desk
from app.library import (
    LANGUAGE,
    CannotSave,
    Changed,
    Reading,
    created,
    file_of,
    read_answer,
    read_answer_file,
    refuse_id,
    removed,
    replaced,
    tidied,
)
from app.reply import NotFound, serves_any
from app.saving import committed, digest, saving
from app.store import RevisionRow, revision_of

Edit = Callable[[Answer], Answer]
"""What becomes of an answer."""


class Stale(Exception):
    """Somebody changed the file since the caller read it; nothing was saved.

    `base`, `theirs` and `yours` are the text that was read ("" where it isn't known any more), the
    one that is there now ("" when it is gone), and the one that was to be saved.
    """

    def __init__(self, base: str, theirs: str, yours: str) -> None:
        super().__init__("Somebody changed this answer meanwhile: look at both and save again.")
        self.base, self.theirs, self.yours = base, theirs, yours


class NotYours(Exception):
    """The answer is for forums that the caller doesn't write for."""


@dataclass(frozen=True, slots=True)
class Saved:
    """An answer as it was saved: its file's digest, and what is to be said of the saving."""

    answer: Answer
    sha256: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An answer as its file is at this moment, and that file's text and digest."""

    answer: Answer
    content: str
    sha256: str


def find(desk: Desk, id: str, language: str = "") -> Found:
    """An answer, or its variant in a language; one that can't be read is as it was before.

    Raises `NotFound`.
    """
    answer = desk.answer(id)
    name = f"{answer.id}.{language}" if language else answer.id
    reading = _read(desk, name)[1]
    if reading.value and reading.source and reading.sound and serves_any(reading.value, desk.only):
        return Found(reading.value, reading.source.content, reading.source.sha256)
    source = desk.library.contents.texts.get(name)
    known = desk.library.contents.variants.get((answer.id, language)) if language else answer
    if source is None or known is None:
        raise NotFound("There is no answer of that id in that language.")
    return Found(replace(known, variants=()), source.content, source.sha256)


def create(desk: Desk, answer: Answer) -> Saved:
    """Make a new answer's file. Raises `CannotSave`, `NotYours`, `FolderBusy`."""
    answer = tidied(answer)
    refuse_forums(desk, answer)
    with saving(desk):
        refuse_id(desk.library.contents, answer.id)
        return _create(desk, answer.id, answer, "id")


def create_variant(desk: Desk, answer: Answer) -> Saved:
    """Make the file of an answer in another language, its own. Raises also `NotFound`."""
    answer, known = tidied(answer), desk.answer(answer.id)
    refuse_forums(desk, known if answer.forums == ("all",) else answer)
    if not LANGUAGE.match(answer.language) or answer.language == known.language:
        message = "A variant needs a language code of its own, such as de or pt-BR."
        raise CannotSave("language", message)
    with saving(desk):
        return _create(desk, f"{known.id}.{answer.language}", answer, "language")


def change(
    desk: Desk,
    id: str,
    edit: Edit,
    seen: Collection[str],
    *,
    language: str = "",
    did: str = "answer.changed",
) -> Saved:
    """Let an answer's file hold what `edit` makes of it; with another id, rename it.

    `seen` are the digests that the caller may have read: the file must have one of them. Raises
    `NotFound`, `NotYours`, `Stale`, `CannotSave` or `FolderBusy`.
    """
    known = desk.answer(id)
    refuse_forums(desk, known)
    with saving(desk):
        name = f"{known.id}.{language}" if language else known.id
        data, reading = _read(desk, name)
        before = reading.value
        if digest(data) not in seen or before is None:
            raise _stale(desk, known, name, data, edit, seen)
        after = tidied(edit(before))
        kept = bool(language) and after.forums == ("all",)  # a variant serves what its answer does
        refuse_forums(desk, known if kept else after)
        if after.id != before.id and not language:
            saved = _rename(desk, before, after, data)
        else:
            saved = _replace(desk, name, replace(after, id=before.id), data, did)
    desk.library.refresh()
    return saved


def retire(desk: Desk, id: str, seen: Collection[str]) -> Saved:
    """Take an answer out of use; its file stays. Raises as `change` does."""
    return change(desk, id, lambda a: replace(a, status="retired"), seen, did="answer.retired")


def history(desk: Desk, id: str, language: str = "") -> list[RevisionRow]:
    """How an answer's file was, newest first, under every id it had. Raises `NotFound`."""
    answer = desk.answer(id)
    return desk.store.revisions(*_names(answer, language))


def restore(desk: Desk, id: str, number: int, seen: Collection[str], language: str = "") -> Saved:
    """Let an answer be as one of its revisions was. Raises as `change` does."""
    answer = desk.answer(id)
    row = desk.store.revision(number)
    if row is None or row.answer not in _names(answer, language):
        raise NotFound("There is no revision of that number.")
    old = read_answer(f"{row.answer}.md", row.content.encode()).value
    if old is None:
        raise CannotSave("", "This revision can't be read any more, so it can't be restored.")

    def back(now: Answer) -> Answer:
        was = tuple(w for w in dict.fromkeys((*now.was, *old.was)) if w != now.id)
        return replace(old, id=now.id, was=was)

    return change(desk, id, back, seen, language=language, did="answer.restored")


def may_write(desk: Desk, answer: Answer) -> bool:
    """Whether every forum of the answer is one of the caller's."""
    return not desk.only or set(answer.forums) <= set(desk.only)


def refuse_forums(desk: Desk, answer: Answer) -> None:
    """Raise `NotYours` unless the caller may write the answer."""
    if not may_write(desk, answer):
        raise NotYours("This answer is for forums that aren't yours: ask who curates them.")


# The parts of the above


def _create(desk: Desk, name: str, answer: Answer, field: str) -> Saved:
    file = f"{name}.md"
    data, _ = file_of(file, answer)
    row = _revision(desk, name, data, desk.by)
    try:
        with created(desk.library.folder / file, data):
            desk.store.add_revisions([row], "answer.created", answer.id, row.sha256[:12])
    except FileExistsError:
        message = f"There is a file {file} already: choose another {field}."
        raise CannotSave(field, message) from None
    notes = committed(desk, [file], f"Add {name}")
    desk.library.refresh()
    return Saved(answer, row.sha256, notes)


def _replace(desk: Desk, name: str, after: Answer, data: bytes, did: str) -> Saved:
    file, seen = f"{name}.md", digest(data)
    new, _ = file_of(file, after, data)
    if new == data:
        return Saved(after, seen)
    rows = [_revision(desk, name, data), _revision(desk, name, new, desk.by)]
    try:
        with replaced(desk.library.folder / file, new, seen):
            detail = f"{seen[:12]} {rows[-1].sha256[:12]}"
            desk.store.add_revisions(rows, did, after.id, detail)
    except Changed:
        raise Stale(data.decode(), _text(desk, name), new.decode()) from None
    notes = committed(desk, [file], f"{_VERBS[did]} {name}")
    return Saved(after, rows[-1].sha256, notes)


_VERBS = {"answer.changed": "Change", "answer.retired": "Retire", "answer.restored": "Restore"}


def _rename(desk: Desk, before: Answer, after: Answer, data: bytes) -> Saved:
    """Move an answer's file and its variants' to another name; the old id stays known."""
    desk.library.refresh()  # a variant that came a second ago goes along
    folder, contents = desk.library.folder, desk.library.contents
    refuse_id(contents, after.id, besides=before.id)
    was = tuple(id for id in dict.fromkeys((*after.was, before.id)) if id != after.id)
    after = replace(after, was=was)
    new, _ = file_of(f"{after.id}.md", after, data)
    moves = [(before.id, after.id, data, new)]
    for id, language in contents.variants:
        if id == before.id:
            held, _ = _read(desk, f"{id}.{language}")
            moves.append((f"{id}.{language}", f"{after.id}.{language}", held, held))
    rows = [_revision(desk, old, held) for old, _, held, _ in moves]
    rows += [_revision(desk, name, fresh, desk.by) for _, name, _, fresh in reversed(moves)]
    try:
        with ExitStack() as files:
            for _, name, _, fresh in moves:
                files.enter_context(created(folder / f"{name}.md", fresh))
            for old, _, held, _ in moves:
                files.enter_context(removed(folder / f"{old}.md", digest(held)))
            desk.store.add_revisions(rows, "answer.renamed", after.id, f"was {before.id}")
    except FileExistsError:
        message = f"There is a file of {after.id} already: choose another id."
        raise CannotSave("id", message) from None
    except Changed:
        raise Stale(data.decode(), _text(desk, before.id), new.decode()) from None
    names = [f"{name}.md" for old, to, _, _ in moves for name in (old, to)]
    notes = committed(desk, names, f"Rename {before.id} to {after.id}")
    return Saved(after, rows[-1].sha256, notes)


def _stale(
    desk: Desk, known: Answer, name: str, data: bytes, edit: Edit, seen: Collection[str]
) -> Exception:
    """What is there to say when the file isn't the one that was read."""
    past = desk.store.revisions(*_names(known, name.partition(".")[2]))
    base = next((row.content for row in past if row.sha256 in seen), "")
    text = base.encode() or data
    old = read_answer(f"{name}.md", text).value
    before = old or replace(known, variants=())
    after = replace(tidied(edit(before)), id=before.id)
    yours, _ = file_of(f"{name}.md", after, text if old else None)
    return Stale(base, data.decode("utf-8", "replace"), yours.decode())


def _read(desk: Desk, name: str) -> tuple[bytes, Reading[Answer]]:
    return read_answer_file(desk.library.folder, f"{name}.md")


def _text(desk: Desk, name: str) -> str:
    return _read(desk, name)[0].decode("utf-8", "replace")


def _revision(desk: Desk, name: str, data: bytes, by: str = "") -> RevisionRow:
    return revision_of(name, data, desk.now(), by)


def _names(answer: Answer, language: str) -> list[str]:
    """The names, without `.md`, that an answer's file has had."""
    return [f"{id}.{language}" if language else id for id in (answer.id, *answer.was)]
