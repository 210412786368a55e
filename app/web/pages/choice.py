"""What a moderator can choose of a draft: its parts, their order, and which version is drafted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.answer import Answer
from app.drafting import FIXED, DraftPart, movable, named, standing, version_of
from app.opened import OpenDraft

PART_NAMES: Mapping[str, str] = {
    "greeting": "Greeting",
    "personal": "Personal line",
    "urgent": "Urgent advice",
    "links": "Links",
    "search": "Threads",
    "disclaimer": "Disclaimer",
    "sign_off": "Sign-off",
}


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part of a draft: whether it is in, was edited, must stay, and where it may move.

    `inside` is set for a section of an answer that has an opening, `says` what that opening is.
    """

    key: str
    name: str
    kept: bool
    edited: bool
    fixed: bool
    chip: bool
    inside: bool
    says: str
    up: bool
    down: bool

    @property
    def moves(self) -> bool:
        """Whether it can change places with another part."""
        return self.up or self.down


@dataclass(frozen=True, slots=True)
class Option:
    """One of several versions, and whether it is the one drafted."""

    value: str
    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Everything there is to choose of a draft; no options where there is only one."""

    rows: tuple[PartRow, ...]
    lengths: tuple[Option, ...]
    languages: tuple[Option, ...]

    @property
    def chips(self) -> tuple[PartRow, ...]:
        """The parts that every reply has, which are chosen most often."""
        return tuple(row for row in self.rows if row.chip)

    @property
    def arranges(self) -> bool:
        """Whether there is more to choose than the chips show."""
        return len(self.chips) < len(self.rows)


def choice_of(opened: OpenDraft, library: Iterable[Answer]) -> Choice:
    """What can be chosen of an open draft; of one that is done, nothing any more."""
    if opened.row.state == "done":
        return Choice((), (), ())
    known = {answer.id: answer for answer in library}
    taken = [known[id] for id in opened.draft.answers if id in known]
    return Choice(_rows(opened), _lengths(opened, taken), _languages(opened, taken))


def _rows(opened: OpenDraft) -> tuple[PartRow, ...]:
    draft = opened.draft
    now = standing(opened.markdown, draft)
    moves = _moves(draft.offered)
    answers = {part.answer for part in draft.offered if part.opens}
    return tuple(
        PartRow(
            key=part.key,
            name=_name(part, short=_is_short(opened)),
            kept=now.get(part.key, "gone") != "gone",
            edited=now.get(part.key) == "edited",
            fixed=part.key == FIXED,
            chip=part.kind != "answer",
            inside=part.kind == "answer" and part.answer in answers and not part.opens,
            says=_says(part),
            up=moves.get(part.key, (False, False))[0],
            down=moves.get(part.key, (False, False))[1],
        )
        for part in draft.offered
    )


def _moves(parts: Sequence[DraftPart]) -> dict[str, tuple[bool, bool]]:
    """Whether the parts of these keys may move up and down."""
    return {
        key: (at > 0, at < len(row) - 1) for row in movable(parts) for at, key in enumerate(row)
    }


def _name(part: DraftPart, *, short: bool) -> str:
    if part.kind == "answer":
        return part.heading or ("Short version" if short else "Beginning")
    return PART_NAMES.get(part.kind, part.kind.replace("_", " ").capitalize())


def _says(part: DraftPart) -> str:
    if not part.opens:
        return ""
    return "question quoted" if part.markdown.startswith("> ") else "title"


def _is_short(opened: OpenDraft) -> bool:
    short = opened.row.short
    return opened.forum.prefer == "short" if short is None else short


def _lengths(opened: OpenDraft, taken: Sequence[Answer]) -> tuple[Option, ...]:
    if not any(answer.short for answer in taken):
        return ()
    short = _is_short(opened)
    return Option("whole", "Whole", not short), Option("short", "Short", short)


def _languages(opened: OpenDraft, taken: Sequence[Answer]) -> tuple[Option, ...]:
    versions = [v for answer in taken for v in (answer, *answer.variants) if answer.variants]
    drafted = {
        version_of(answer, opened.draft.language).language for answer in taken if answer.variants
    }
    codes = dict.fromkeys(version.language for version in versions)
    return tuple(Option(code, named(code), code in drafted) for code in codes)
