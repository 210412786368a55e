"""A library for a test: files written to a folder, and what was said of them."""

from pathlib import Path

from app.library import Problem

CALF = """\
---
title: Calf cramps on the run
keywords: [calf cramp, calf spasm]
---
Walk it off, {{author|friend}}.
"""
SHIN = """\
---
title: Sore shins
keywords: [shin splints]
---
Rest the shins.
"""


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write the files into the folder, making it if need be."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def answer(front: str, body: str = "Rest.") -> str:
    """An answer file; its front matter begins on line 2 with a title."""
    return f"---\ntitle: Sore shins\n{front}\n---\n{body}\n"


def said(problems: tuple[Problem, ...], file: str = "") -> list[tuple[int | None, str, str]]:
    """Line, level and sentence of the problems of a file."""
    return [(p.line, p.level, p.message) for p in problems if not file or p.file == file]


def names(folder: Path) -> list[str]:
    """The names of everything in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())
