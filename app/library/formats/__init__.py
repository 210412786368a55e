"""Formats: one module for each foreign export, all alike; a new one is a copy of a neighbour.

A module has NAME, WHAT, SEEN, `recognises(foreign)` and `read(foreign)`; it is named below once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.answer import Answer
from app.library.contents import Contents
from app.library.formats import (
    auto_review_comments,
    canned_replies,
    chatwoot,
    csv_file,
    discourse_templates,
    espanso,
    markdown_folder,
    qna_maker,
    question_answering,
    reddit,
    reply_desk,
    toolbox,
    toolbox_nxg,
    zammad,
    zendesk,
)
from app.library.formats.foreign import FOREIGN_LIMIT, RECORDS, Foreign, NotRead
from app.library.formats.record import Format, Left, Record, Records

__all__ = [
    "EXPORTS",
    "FOREIGN_LIMIT",
    "FORMATS",
    "RECORDS",
    "Export",
    "Foreign",
    "Format",
    "Left",
    "NotRead",
    "Record",
    "Records",
    "find_format",
    "not_carried",
]

# In this order they are asked whether a file is theirs: those that ask for most first.
FORMATS: Sequence[Format] = (
    reply_desk,
    discourse_templates,
    canned_replies,
    zendesk,
    toolbox_nxg,
    toolbox,
    question_answering,
    chatwoot,
    zammad,
    reddit,
    auto_review_comments,
    qna_maker,
    espanso,
    csv_file,
    markdown_folder,
)


class Export(NamedTuple):
    """How a library is written: the bytes in pieces, what a file is called, what it carries.

    `carries` are the fields of the answers that it has; empty for every file as it is.
    """

    exported: Callable[[Contents], Iterator[bytes]]
    ending: str
    carries: tuple[str, ...] = ()


EXPORTS: Mapping[str, Export] = {
    "json": Export(reply_desk.exported, "json"),
    "zip": Export(markdown_folder.exported, "zip"),
    "csv": Export(csv_file.exported, "csv", csv_file.CARRIES),
    "discourse-templates": Export(
        discourse_templates.exported, "json", discourse_templates.CARRIES
    ),
    "espanso": Export(espanso.exported, "yml", espanso.CARRIES),
}
_QUIET = ("id", "status", "language", "variants")


def not_carried(contents: Contents, name: str) -> dict[str, int]:
    """The fields that an export leaves out, and of how many answers each."""
    carries = EXPORTS[name].carries
    found: dict[str, int] = {}
    plain = Answer(id="")
    for answer in contents.answers if carries else ():
        for field in set(Answer.__slots__) - {*carries, *_QUIET}:
            if getattr(answer, field) != getattr(plain, field):
                found[field.rstrip("_")] = found.get(field.rstrip("_"), 0) + 1
    if carries and "status" not in carries:
        found["answers that aren't active"] = sum(a.status != "active" for a in contents.answers)
    if carries and contents.variants:
        found["other languages"] = len(contents.variants)
    return {field: count for field, count in sorted(found.items()) if count}


_ALIASES = {"zip": markdown_folder.NAME, "folder": markdown_folder.NAME}


def find_format(name: str, foreign: Foreign) -> Format:
    """The format of that name, or for `auto` the one that a file is of. Raises `NotRead`."""
    if name != "auto":
        found = next((each for each in FORMATS if _ALIASES.get(name, name) == each.NAME), None)
        if found is None:
            raise NotRead(f"can't be read as {name[:40]}: the formats are auto, {_names()}.")
        if not found.recognises(foreign):
            raise NotRead(foreign.fault or f"isn't {found.WHAT.partition(':')[0]}: try auto.")
        return found
    found = next((each for each in FORMATS if each.recognises(foreign)), None)
    if found is None:
        raise NotRead(foreign.fault or f"isn't of a format that is known here ({_names()}).")
    return found


def _names() -> str:
    return ", ".join(each.NAME for each in FORMATS)
