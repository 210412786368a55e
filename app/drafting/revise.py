"""Revising: a draft edited by hand takes in what changed around the edits, and keeps every edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.drafting.draft import Draft, DraftPart
from app.drafting.markdown import tidy

_NAMES = {
    "greeting": "The greeting",
    "personal": "The personal line",
    "urgent": "The urgent message",
    "disclaimer": "The disclaimer",
    "sign_off": "The sign-off",
}
Standing = Literal["as_is", "edited", "gone"]


@dataclass
class _Stretch:
    """A stretch of the edited draft: an untouched part (with its key), or words of the moderator.

    `gap` is the white space behind it.
    """

    key: str | None
    text: str
    gap: str = "\n\n"


def revise(current: str, before: Draft, after: Draft) -> tuple[str, tuple[str, ...]]:
    """`current`, edited by hand from `before.markdown`, with what changed between the two drafts.

    Parts that stand in `current` as they were composed are replaced, cut or joined by new ones;
    what the moderator wrote is kept. The second value says in sentences what could not be done.
    """
    current = tidy(current)
    if not current.strip() or current == tidy(before.markdown):
        return after.markdown, ()
    if before.markdown == after.markdown:
        return current, ()
    if not before.parts:
        return _around(current, after.parts), ()
    revision = _Revision(current, _keyed(before.parts), _keyed(after.parts))
    revision.leave()
    revision.change()
    revision.join()
    return revision.text(), tuple(dict.fromkeys(revision.notes))


def _around(words: str, parts: Sequence[DraftPart]) -> str:
    """Words written before any answer was taken, with the parts of a draft around them."""
    opening = ("greeting", "personal")
    first = [part.markdown for part in parts if part.kind in opening]
    rest = [part.markdown for part in parts if part.kind not in opening]
    return "\n\n".join([*first, words, *rest])


def standing(current: str, draft: Draft) -> Mapping[str, Standing]:
    """What became of each part of `draft` in `current`, the same draft after edits by hand."""
    revision = _Revision(tidy(current), _keyed(draft.parts), {})
    return {part.key: revision.standing(part.key) for part in draft.parts}


def rearrange(current: str, before: Draft, after: Draft) -> tuple[str, tuple[str, ...]]:
    """`current`, edited by hand from `before`, with its parts in the order of `after`.

    Only untouched parts move. Where something edited stands among them nothing does, and the
    second value says what stays.
    """
    current = tidy(current)
    if current == tidy(before.markdown):
        return after.markdown, ()
    revision = _Revision(current, _keyed(before.parts), _keyed(after.parts))
    revision.reorder()
    if not revision.notes:
        revision.change()
    return revision.text(), tuple(revision.notes)


def _keyed(parts: Sequence[DraftPart]) -> dict[str, DraftPart]:
    return {part.key: part for part in parts}


class _Revision:
    """One revision under way: the stretches of the draft, and the notes."""

    def __init__(
        self, current: str, before: dict[str, DraftPart], after: dict[str, DraftPart]
    ) -> None:
        self.before = before
        self.after = after
        self.notes: list[str] = []
        self.stretches = _stretches(current, before)
        self.found = {stretch.key: stretch for stretch in self.stretches if stretch.key}
        common = [key for key in before if key in after]
        self.moved = common != [key for key in after if key in before]

    def standing(self, key: str) -> Standing:
        """Whether a part stands as composed, was edited, or isn't there any more."""
        if key in self.found:
            return "as_is"
        return "edited" if self._rewritten(key) else "gone"

    def reorder(self) -> None:
        """Put the parts that changed places where they belong, if none among them was edited."""
        was, now = list(self.before), list(self.after)
        moved = [at for at, (one, other) in enumerate(zip(was, now, strict=True)) if one != other]
        among = was[moved[0] : moved[-1] + 1] if moved else []
        edited = [self.before[key] for key in among if self.standing(key) == "edited"]
        places = [self._at(key) for key in among if key in self.found]
        if edited:
            self.notes = [f"{_name(part)} was edited, so it stays where it is." for part in edited]
        elif places and None in [s.key for s in self.stretches[places[0] : places[-1] + 1]]:
            self.notes = ["Words of yours stand between these parts, so they stay where they are."]
        else:
            self._put(places, [key for key in now if key in among and key in self.found])

    def _put(self, places: Sequence[int], keys: Sequence[str]) -> None:
        for place, key in zip(places, keys, strict=True):
            stretch = self.stretches[place] = _Stretch(
                key, self.after[key].markdown, self.stretches[place].gap
            )
            self.found[key] = stretch

    def leave(self) -> None:
        """Cut the parts that are no longer wanted, where the moderator left them alone."""
        for key, part in self.before.items():
            if key in self.after:
                continue
            if key in self.found:
                self._cut(key)
            elif self._rewritten(key):
                self.notes.append(f"{_name(part)} was edited, so it stays: cut it if need be.")

    def change(self) -> None:
        """Replace the parts that read differently now; in edited lists, line by line."""
        for key, part in self.after.items():
            old = self.before.get(key)
            if not old or old.markdown == part.markdown or (self.moved and part.kind == "answer"):
                continue
            if key in self.found:
                self.found[key].text = part.markdown
            elif not self._by_line(old, part):
                what = "edited" if self._rewritten(key) else "taken out"
                self.notes.append(f"{_name(part)} was {what} by hand, so it stays as it is.")

    def join(self) -> None:
        """Put new parts where they belong among those still in place."""
        if self.moved:
            self.notes.append("The draft was edited by hand, so its answers keep their order.")
        for key, part in self.after.items():
            if key not in self.before:
                self.found[key] = _Stretch(key, part.markdown)
                self._insert(self._place(key), self.found[key])

    def text(self) -> str:
        """The draft as it stands."""
        return tidy("".join(stretch.text + stretch.gap for stretch in self.stretches))

    def _cut(self, key: str) -> None:
        at = self._at(key)
        gone = self.stretches.pop(at)
        del self.found[key]
        if at:
            self.stretches[at - 1].gap = max(self.stretches[at - 1].gap, gone.gap, key=len)

    def _insert(self, at: int, stretch: _Stretch) -> None:
        self.stretches.insert(at, stretch)
        if at:
            self.stretches[at - 1].gap = "\n\n"

    def _rewritten(self, key: str) -> bool:
        """Whether a third of the part's words still stand somewhere, so that it wasn't just cut."""
        words = set(self.before[key].markdown.split())
        own = " ".join(stretch.text for stretch in self.stretches if stretch.key is None)
        return 3 * len(words.intersection(own.split())) >= len(words)

    def _by_line(self, old: DraftPart, new: DraftPart) -> bool:
        """Bring an edited list up to date: old lines are cut, new ones follow the last."""
        if new.kind not in ("links", "search"):
            return False
        was, now = old.markdown.split("\n"), new.markdown.split("\n")
        items = [line for line in was if line.startswith("- ")]
        for stretch in self.stretches:
            lines = stretch.text.split("\n")
            places = [at for at, line in enumerate(lines) if line in items]
            if stretch.key is None and places:
                lines[places[-1] + 1 : places[-1] + 1] = [line for line in now if line not in was]
                gone = set(was) - set(now)
                stretch.text = "\n".join(line for line in lines if line not in gone)
                return True
        return False

    def _place(self, key: str) -> int:
        """Where a new part goes: before its next neighbour, else after its last, else far down."""
        keys = list(self.after)
        at = keys.index(key)
        following = [self._at(k) for k in keys[at + 1 :] if k in self.found]
        if at + 1 < len(keys) and keys[at + 1] in self.found:
            return following[0]
        if at and keys[at - 1] in self.found:
            return self._at(keys[at - 1]) + 1
        if following:
            return following[0]
        return 0 if self.after[key].kind == "greeting" else len(self.stretches)

    def _at(self, key: str) -> int:
        return self.stretches.index(self.found[key])


def _name(part: DraftPart) -> str:
    return f"“{part.heading}”" if part.heading else _NAMES.get(part.kind, "The beginning")


def _stretches(current: str, parts: dict[str, DraftPart]) -> list[_Stretch]:
    """`current` cut at the parts that stand in it, in their order, exactly as composed."""
    stretches: list[_Stretch] = []
    done = 0
    for key, part in parts.items():
        start = _find(current, part.markdown, done)
        if start < 0:
            continue
        if start > done:
            stretches.append(_free(current[done:start]))
        end = start + len(part.markdown)
        done = len(current) - len(current[end:].lstrip("\n"))
        stretches.append(_Stretch(key, part.markdown, current[end:done]))
    if done < len(current):
        stretches.append(_free(current[done:]))
    if stretches:
        stretches[-1].gap = stretches[-1].gap or "\n\n"
    return stretches


def _free(text: str) -> _Stretch:
    words = text.rstrip("\n")
    return _Stretch(None, words, text[len(words) :])


def _find(text: str, part: str, start: int) -> int:
    """Where `part` stands in `text` from `start` on as whole lines; -1 if nowhere."""
    at = text.find(part, start)
    while at >= 0:
        end = at + len(part)
        if (at == 0 or text[at - 1] == "\n") and (end == len(text) or text[end] == "\n"):
            return at
        at = text.find(part, at + 1)
    return -1
