"""Our own JSON: every file of a library as it is, and the answers' fields for other programs."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from app.answer import Answer
from app.library.beside import BESIDE
from app.library.contents import Contents
from app.library.formats.foreign import Foreign
from app.library.formats.record import Left, Record, Records, entries, line
from app.library.gather import skipped

NAME = "json"
WHAT = "Reply Desk's own JSON"
SEEN = "our own"
VERSION = 1


def recognises(foreign: Foreign) -> bool:
    """A mapping that says it is of Reply Desk."""
    return isinstance(foreign.json, dict) and "reply_desk" in foreign.json


def read(foreign: Foreign) -> Records:
    """Each file of the library."""
    if foreign.json.get("reply_desk") != VERSION:
        yield Left("reply_desk", "is of a newer Reply Desk: what is new there isn't read")
    for entry in entries(foreign.json.get("files")):
        name, text = line(entry.get("file")), entry.get("text")
        if name in BESIDE or (name.endswith(".md") and not skipped(name)):
            text = text if isinstance(text, str) else ""
            yield Record(id=name, title=name, body=text, file=name)
        else:
            yield Left(name[:100] or "a file", "has no name that a library's file may have")


def exported(contents: Contents) -> Iterator[bytes]:
    """The JSON of a library, in pieces."""
    versions = {f"{a.id}.md": a for a in contents.answers}
    versions |= {f"{id}.{code}.md": a for (id, code), a in contents.variants.items()}
    texts = texts_of(contents)
    yield f'{{"reply_desk": {VERSION}, "files": ['.encode()
    for number, (name, text) in enumerate(sorted(texts.items())):
        fields = {"answer": _fields(versions[name])} if name in versions else {}
        yield b",\n" if number else b"\n"
        yield json.dumps({"file": name, **fields, "text": text}, ensure_ascii=False).encode()
    yield b"\n]}\n"


def texts_of(contents: Contents) -> dict[str, str]:
    """The text of every file of a library, by its name."""
    sources = (*contents.sources.values(), *contents.beside.values())
    return {source.file: source.content for source in sources}


def _fields(answer: Answer) -> dict[str, Any]:
    """What an answer says, for programs that can't read its file; empty fields are left out."""
    found = {name.rstrip("_"): value for name, value in asdict(answer).items()}
    found.pop("variants")
    return {name: value for name, value in found.items() if value}
