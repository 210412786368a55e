"""Gathering: every file of the folder read on its own, then put together as one Contents."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.answer import ANSWER_ID, Answer
from app.forum import DEFAULT_FORUM
from app.library.beside import BESIDE, BESIDE_LIMIT, read_beside
from app.library.contents import SILENCING, Contents, Problem, Source
from app.library.files import Found, Unreadable, read, scan, shown
from app.library.read import FILE_LIMIT, LANGUAGE, Reading, read_answer

Readings = Mapping[str, Reading[Any]]


def read_library(
    folder: Path, *, texts: bool = True, tell: Callable[[int, int], None] = lambda done, total: None
) -> Contents:
    """Everything in the folder that can be used, and what is wrong with the rest.

    Without `texts` the sources keep only those that say what of a check is meant. `tell` hears how
    many files are read, and of how many. Raises `LibraryMissing` when there is no such folder or it
    can't be listed.
    """
    files, readings = scan(folder), {}
    for number, (name, found) in enumerate(files.items(), 1):
        reading = read_file(folder, found)
        readings[name] = reading if texts else _without_text(reading)
        tell(number, len(files))
    return assemble(folder, readings)


def _without_text(reading: Reading[Any]) -> Reading[Any]:
    if reading.source and SILENCING not in reading.source.content:
        return replace(reading, source=replace(reading.source, content=""))
    return reading


def read_file(folder: Path, found: Found) -> Reading[Any]:
    """Read one file, whatever it is; never raises for what is in it."""
    try:
        data = read_data(folder, found)
    except Unreadable as error:
        return refused(found.name, str(error))
    return read_bytes(found.name, data)


def read_data(folder: Path, found: Found) -> bytes:
    """The bytes of a file that is ours, none of one that isn't. Raises `Unreadable`."""
    if found.trap:
        raise Unreadable(found.trap)
    if skipped(found.name):
        return b""
    return read(folder, found.name, BESIDE_LIMIT if found.name in BESIDE else FILE_LIMIT)


def read_bytes(name: str, data: bytes) -> Reading[Any]:
    """What the bytes of the file of that name hold."""
    if reason := skipped(name):
        return Reading(problems=(Problem(shown(name), None, "warning", reason, "not-read"),))
    return read_beside(name, data) if name in BESIDE else read_answer(name, data)


def refused(name: str, message: str) -> Reading[Any]:
    """The reading of a file that can't be opened."""
    return Reading(problems=(Problem(shown(name), None, "error", message),))


def skipped(name: str) -> str:
    """Why a file isn't read at all; empty for one that is."""
    if name.startswith("_") and not name.endswith(".md"):
        known = ", ".join(BESIDE)
        return "" if name in BESIDE else f"This file isn't read: its name is none of {known}."
    answer_id, dot, language = name.removesuffix(".md").partition(".")
    if (
        name.endswith(".md")
        and ANSWER_ID.match(answer_id)
        and (LANGUAGE.match(language) or not dot)
    ):
        return ""
    return "This file isn't read: an answer's name is small letters, digits and hyphens, then .md."


def assemble(folder: Path, readings: Readings, extra: tuple[Problem, ...] = ()) -> Contents:
    """Put the files of a folder together; `extra` are problems of no file in particular."""
    answers: dict[str, Answer] = {}
    variants: dict[tuple[str, str], Answer] = {}
    sources: dict[str, Source] = {}
    for name, reading in readings.items():
        answer = reading.value
        if not isinstance(answer, Answer):
            continue
        if name != f"{answer.id}.md":
            variants[answer.id, answer.language] = answer
        else:
            answers[answer.id] = answer
            sources[answer.id] = _source(reading)
    problems = [problem for reading in readings.values() for problem in reading.problems]
    return Contents(
        folder=folder,
        answers=tuple(_whole(answers[i], variants.values()) for i in sorted(answers)),
        variants=variants,
        forums=_beside(readings, "_forums.yaml") or (DEFAULT_FORUM,),
        synonyms=_beside(readings, "_synonyms.yaml"),
        urgent=_beside(readings, "_urgent.yaml"),
        tests=_beside(readings, "_tests.yaml"),
        problems=(*extra, *problems),
        renamed={
            old: id for id in sorted(answers) for old in answers[id].was if old not in answers
        },
        sources=sources,
        beside={
            name: reading.source
            for name, reading in readings.items()
            if reading.source and name.removesuffix(".md") not in answers
        },
    )


def _whole(answer: Answer, variants: Iterable[Answer]) -> Answer:
    """An answer with its variants, which serve the forums it serves unless they name their own."""
    own = tuple(
        replace(v, forums=answer.forums) if v.forums == ("all",) else v
        for v in variants
        if v.id == answer.id
    )
    return replace(answer, variants=own) if own else answer


def _beside(readings: Readings, name: str) -> Any:
    reading = readings.get(name)
    return reading.value or () if reading else ()


def _source(reading: Reading[Any]) -> Source:
    assert reading.source is not None  # every value has one
    return reading.source
