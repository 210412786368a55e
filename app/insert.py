"""Inserting an answer where the moderator writes: all else in the draft stays as it stands."""

from dataclasses import replace

from app.desk import Desk
from app.drafting import Draft, movable
from app.opened import OpenDraft
from app.redraft import Redraft, Redrafted
from app.reply import find_answers


def insert_answer(desk: Desk, id: str, answer: str, at: int | None = None) -> OpenDraft:
    """Put an answer's words and links into a draft, and count it as taken.

    `at` is a place in the text as it was kept last, in code points; without one it goes before
    the sign-off. Urgent advice stays first. Raises `NotFound`, `Refused` for an unknown answer, or
    `Held` as `take_answers` does.
    """
    (found,) = find_answers(desk.library.contents, [answer], "answer", desk.only)
    return desk.change_draft(id, lambda redraft: _inserted(redraft, found.id, at))


def _inserted(redraft: Redraft, answer: str, at: int | None) -> Redrafted:
    text = redraft.row.markdown
    taken = tuple(dict.fromkeys((*redraft.now.answers, answer)))
    chosen = redraft.taking(taken, below_urgent=False)
    before, after = redraft.compose(redraft.now), redraft.compose(chosen)
    place = len(text) if at is None else max(0, min(at, len(text)))
    if at is None:
        place = _start_of("sign_off", before, text, place)
    place = max(place, _end_of("urgent", before, text))
    words = _words(answer, before, after, text)
    chosen = replace(chosen, arranged=_arranged(answer, after, text, place, chosen.arranged))
    after = redraft.compose(chosen)
    return Redrafted(chosen, after.markdown, _put(text, words, place), after.notes)


def _arranged(
    answer: str, draft: Draft, text: str, place: int, arranged: tuple[str, ...]
) -> tuple[str, ...]:
    """The order of the parts with the answer among them where it goes in."""
    keys = movable(draft.offered)[0]
    new = next((key for key in keys if _block(key) == f"answer:{answer}"), "")
    others = [key for key in keys if key != new]
    starts = [_starts(key, draft, text) for key in others]
    at = max((n for n, start in enumerate(starts, 1) if 0 <= start < place), default=0)
    order = (*others[:at], new, *others[at:])
    if not new or list(order) == keys:
        return arranged
    return (*order, *(key for key in arranged if key not in order))


def _block(key: str) -> str:
    return ":".join(key.split(":")[:2])


def _starts(key: str, draft: Draft, text: str) -> int:
    """Where the first part of a block stands in the text; -1 where none does."""
    parts = (part for part in draft.parts if _block(part.key) == _block(key))
    found = [at for part in parts if (at := text.find(part.markdown)) >= 0]
    return min(found, default=-1)


def _words(answer: str, before: Draft, after: Draft, text: str) -> str:
    """What the answer says in the draft that has it, and its links that `text` hasn't yet."""
    own = [p.markdown for p in after.parts if p.kind == "answer" and p.answer == answer]
    listed = [line for line in _listed(after) if line not in _listed(before)]
    links = [line for line in listed if line not in text]
    return "\n\n".join([*own, *(["\n".join(links)] if links else [])])


def _listed(draft: Draft) -> list[str]:
    lines = "\n".join(part.markdown for part in draft.parts if part.kind == "links").split("\n")
    return [line for line in lines if line.startswith("- ")]


def _start_of(kind: str, draft: Draft, text: str, otherwise: int) -> int:
    words = next((part.markdown for part in draft.parts if part.kind == kind), "")
    at = text.rfind(words) if words else -1
    return at if at >= 0 else otherwise


def _end_of(kind: str, draft: Draft, text: str) -> int:
    words = next((part.markdown for part in draft.parts if part.kind == kind), "")
    at = text.find(words) if words else -1
    return at + len(words) if at >= 0 else 0


def _put(text: str, words: str, at: int) -> str:
    """`text` with a paragraph of its own at a place."""
    pieces = (text[:at].rstrip("\n"), words, text[at:].lstrip("\n"))
    return "\n\n".join(piece for piece in pieces if piece.strip())
