"""Importing: a file looked at and then taken in, and what every door says of it."""

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from typing_extensions import TypedDict

from app.library import Contents
from app.library.carry import carried_out
from app.library.formats import FOREIGN_LIMIT, Foreign, NotRead
from app.library.formats.archive import files_of
from app.library.formats.memory import remembered
from app.library.formats.record import Left
from app.library.intake import OUTCOMES, Change, Intake, Outcome, planned

__all__ = ["Change", "Intake", "NotRead", "carried_out"]

_SHOWN = 5
"""How many titles stand for the answers that something is said of."""


class BadSource(ValueError):
    """A source's name that can't be had; the message is one sentence."""


def plain(source: str) -> str:
    """A source's name as it may stand in an origin. Raises `BadSource`."""
    name = "-".join(source.split())
    if len(name) > 60 or not name.isprintable() or set(name) & set(":/"):
        raise BadSource("A source's name is at most 60 characters, without a colon or a slash.")
    return name


def opened(path: Path) -> tuple[Foreign, tuple[str, ...]]:
    """A file or a folder to import, and what of a folder isn't read. Raises `NotRead`."""
    if path.is_dir():
        files, skipped = files_of(path)
        return Foreign(b"", files), skipped
    try:
        with path.open("rb") as file:
            return Foreign(file.read(FOREIGN_LIMIT + 1)), ()
    except OSError as error:
        raise NotRead(f"can't be read: {error.strerror}.") from None


def look(
    contents: Contents,
    foreign: Foreign,
    format: str = "auto",
    source: str = "",
    progress: Callable[[int], None] = lambda done: None,
) -> Intake:
    """What a file would change in a library; nothing is written. Raises `NotRead`."""
    known = remembered(contents.folder)
    return planned(contents, known, foreign, format, source, progress)


def sums(intake: Intake) -> str:
    """How many records come out how, in one line."""
    counts = ", ".join(f"{n} {outcome}" for outcome in OUTCOMES if (n := intake.count(outcome)))
    return f"{intake.format}: {counts}"


def report(intake: Intake) -> Iterator[str]:
    """What wasn't carried, and what was refused: the same things of many records in one line."""
    said: dict[tuple[str, str], list[str]] = {}
    for change in intake.changes:
        if change.outcome == "refused":
            said.setdefault(("refused", change.why), []).append(change.title or change.origin)
        for left in dict.fromkeys(change.left):
            said.setdefault(left, []).append(change.title or change.origin)
    for field, why in intake.left:
        yield f"{field}: {why}"
    for (field, why), titles in said.items():
        more = f" and {len(titles) - _SHOWN} more" if len(titles) > _SHOWN else ""
        yield f"{field}: {why} ({', '.join(titles[:_SHOWN])}{more})"


def diff(intake: Intake) -> Iterator[str]:
    """The lines of what would change in the files, as `diff -u` prints them."""
    for change in intake.changes:
        if change.writes:
            yield from diff_of(change)


def diff_of(change: Change) -> Iterator[str]:
    """The lines of what would change in one file."""
    old = "/dev/null" if change.outcome == "new" else f"a/{change.file}"
    before, after = change.before.splitlines(), change.text.splitlines()
    yield from difflib.unified_diff(before, after, old, f"b/{change.file}", lineterm="")


class LeftJSON(TypedDict):
    """Something that isn't carried as it was, and why."""

    field: str
    why: str


class RecordJSON(TypedDict):
    """What became of one record, or would."""

    outcome: Outcome
    file: str
    title: str
    origin: str
    why: str
    left: list[LeftJSON]


class IntakeJSON(TypedDict):
    """What an import did, or would do: how many records came out how, and each of them."""

    format: str
    dry_run: bool
    new: int
    updated: int
    unchanged: int
    kept: int
    refused: int
    left: list[LeftJSON]
    records: list[RecordJSON]


def intake_json(intake: Intake, *, dry_run: bool) -> IntakeJSON:
    """An intake for programs."""
    counts = Counter(change.outcome for change in intake.changes)
    return IntakeJSON(
        format=intake.format,
        dry_run=dry_run,
        new=counts["new"],
        updated=counts["updated"],
        unchanged=counts["unchanged"],
        kept=counts["kept"],
        refused=counts["refused"],
        left=_left_json(intake.left),
        records=[
            RecordJSON(
                outcome=change.outcome,
                file=change.file,
                title=change.title,
                origin=change.origin,
                why=change.why,
                left=_left_json(change.left),
            )
            for change in intake.changes
        ],
    )


def _left_json(left: Iterable[Left]) -> list[LeftJSON]:
    return [LeftJSON(field=each.field, why=each.why) for each in left]
