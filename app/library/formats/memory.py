"""What was imported before: of each field of each record a hash, kept beside the answers."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from app.answer import Answer
from app.library.files import Unreadable, atomic_write, read
from app.library.formats.foreign import load_json

MEMORY = ".imported.json"
"""The file's name; it begins with a dot, so no library reads it as an answer."""
MEMORY_LIMIT = 32 * 1024 * 1024
FIELDS = ("title", "body", "keywords", "questions", "topic", "forums", "language", "status")
"""What an import may set of an answer."""

Hashes = Mapping[str, str]
"""Of each field what it was when it was imported, hashed."""


def hashed(value: object) -> str:
    """A field's value as eight hexadecimal digits: enough to tell whether it was changed."""
    return hashlib.sha256(repr(value).encode("utf-8", "replace")).hexdigest()[:8]


def hashes(answer: Answer) -> dict[str, str]:
    """The hashes of an answer's fields."""
    return {name: hashed(getattr(answer, name)) for name in FIELDS}


def remembered(folder: Path) -> dict[str, Hashes]:
    """What was imported before, by origin; nothing where that isn't known, or can't be read."""
    try:
        found, _ = load_json(read(folder, MEMORY, MEMORY_LIMIT).decode("utf-8", "replace"))
    except Unreadable:
        return {}
    origins = found.items() if isinstance(found, dict) else ()
    return {
        origin: {name: str(value) for name, value in each.items()}
        for origin, each in origins
        if isinstance(each, dict)
    }


def remember(folder: Path, known: Mapping[str, Hashes]) -> None:
    """Keep what was imported. Raises `OSError`."""
    lines = (f"{json.dumps(o)}: {json.dumps(known[o], sort_keys=True)}" for o in sorted(known))
    atomic_write(folder / MEMORY, ("{\n" + ",\n".join(lines) + "\n}\n").encode())
