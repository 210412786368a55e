"""The files beside the answers, changed at the desk: a forum's entry, or a whole file's text."""

from collections.abc import Callable, Mapping

from app.answer import ANSWER_ID
from app.desk import Desk
from app.library import CannotSave, Changed, created, replaced
from app.library.beside import BESIDE, BESIDE_LIMIT, read_beside
from app.library.entries import FORUMS, with_forum
from app.library.files import Unreadable, read
from app.saving import committed, digest, saving

SYNONYMS, URGENT, TESTS = "_synonyms.yaml", "_urgent.yaml", "_tests.yaml"


class Meanwhile(Exception):
    """Somebody changed the file since it was read; nothing was saved."""

    def __init__(self) -> None:
        super().__init__("Somebody changed this file meanwhile: look at it as it is now.")


def text_of(desk: Desk, name: str) -> tuple[str, str]:
    """The text of one of these files, and its digest; both "" when there is none."""
    data = _bytes(desk, name)
    return ("", "") if data is None else (data.decode("utf-8", "replace"), digest(data))


def change_forum(
    desk: Desk, id: str, changes: Mapping[str, str], seen: str, *, new: bool = False
) -> tuple[str, ...]:
    """Change fields of a forum, "" taking one out; what there is to say of it beside.

    Raises `CannotSave`, `Meanwhile` or `FolderBusy`.
    """
    known = {forum.id for forum in desk.library.contents.forums}
    if new and (not ANSWER_ID.match(id) or id == "all"):
        raise CannotSave("id", "An id is small letters, digits and hyphens, and not “all”.")
    if new and id in known and FORUMS in desk.library.contents.beside:
        raise CannotSave("id", "There is a forum of that id already: choose another one.")
    did = "forum.made" if new else "forum.changed"
    said = ", ".join(changes)
    return _save(desk, FORUMS, seen, did, id, said, lambda data: with_forum(data, id, changes))


def change_forums(desk: Desk, field: str, value: str) -> tuple[str, ...]:
    """Set one field of every forum alike, in one step. Raises as `change_forum` does."""

    def all_of_them(data: bytes) -> bytes:
        for forum in desk.forums:
            data = with_forum(data, forum.id, {field: value})
        return data

    seen = text_of(desk, FORUMS)[1]
    return _save(desk, FORUMS, seen, "forum.changed", "all", f"{field}: {value}", all_of_them)


def change_text(desk: Desk, name: str, text: str, seen: str) -> tuple[str, ...]:
    """Let one of these files be another text. Raises as `change_forum` does."""
    new = text.encode("utf-8", "replace")
    if len(new) > BESIDE_LIMIT:
        raise CannotSave("text", f"The file is larger than {BESIDE_LIMIT // 1024} KiB: shorten it.")
    faults = [p for p in read_beside(name, new).problems if p.level == "error"]
    if faults:
        errors = tuple(
            ("text", f"Line {p.line}: {p.message}" if p.line else p.message) for p in faults
        )
        raise CannotSave(*errors[0], errors[:10])
    return _save(desk, name, seen, "file.changed", name, "", lambda _: new)


def _save(
    desk: Desk, name: str, seen: str, did: str, of: str, said: str, edit: Callable[[bytes], bytes]
) -> tuple[str, ...]:
    assert name in BESIDE
    with saving(desk):
        data = _bytes(desk, name)
        if ("" if data is None else digest(data)) != seen:
            raise Meanwhile
        new = edit(data or b"")
        if new == data:
            return ()
        try:
            _put(desk, name, new, seen, did, of, said)
        except (Changed, FileExistsError):
            raise Meanwhile from None
        notes = committed(desk, [name], f"Change {name}")
    desk.library.refresh()
    return notes


def _put(desk: Desk, name: str, new: bytes, seen: str, did: str, of: str, said: str) -> None:
    path = desk.library.folder / name
    with replaced(path, new, seen) if seen else created(path, new):
        desk.store.add_note(desk.by, did, of, desk.now(), said[:200])


def _bytes(desk: Desk, name: str) -> bytes | None:
    if not (desk.library.folder / name).exists():
        return None
    try:
        return read(desk.library.folder, name, BESIDE_LIMIT)
    except Unreadable as error:
        raise CannotSave("", str(error)) from None
