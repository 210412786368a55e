"""Silence: findings that a file says are meant, by a comment `# check: allow CODE`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.library.contents import SILENCING, Contents, Problem, Source
from app.library.fields import shortened
from app.library.finding import CODES, finding
from app.library.frontmatter import closing

_ALLOW = re.compile(r"(?P<before>^|.*?[ \t])#\s*check:\s*allow\s+(?P<codes>[\w, -]+)")


@dataclass(frozen=True, slots=True)
class Allowed:
    """A code that a comment allows: on its line, or in the whole file when it stands alone."""

    code: str
    line: int
    alone: bool


def audible(contents: Contents, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems that no file says are meant; errors are always told."""
    sources = [*contents.sources.values(), *contents.beside.values()]
    spoken = {source.file: source for source in sources if SILENCING in source.content}
    allowed = {file: tuple(_allowed(source)) for file, source in spoken.items()}
    for problem in problems:
        if not _is_allowed(problem, allowed.get(problem.file, ())):
            yield problem
    for file, rows in allowed.items():
        yield from (_unknown(spoken[file], row) for row in rows if row.code not in CODES)


def _allowed(source: Source) -> Iterator[Allowed]:
    lines = source.content.splitlines()
    # In a body such a line would be text.
    front = closing(lines) if source.file.endswith(".md") else len(lines)
    for number, line in enumerate(lines[:front], 1):
        if found := _ALLOW.match(line):
            alone = not found["before"].strip()
            for code in re.split(r"[,\s]+", found["codes"].strip(" ,")):
                yield Allowed(code, number, alone)


def _is_allowed(problem: Problem, rows: Iterable[Allowed]) -> bool:
    return problem.level == "warning" and any(
        row.code == problem.code and (row.alone or row.line == problem.line) for row in rows
    )


def _unknown(source: Source, row: Allowed) -> Problem:
    what = f"There is no finding “{shortened(row.code)}” to allow"
    return finding(source, "unknown-code", row.line, what, "write a code that `check` shows")
