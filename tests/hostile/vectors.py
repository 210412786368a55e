"""The vectors of tests/hostile/vectors.txt: by kind, one a line, with Python's escapes."""

import re
from pathlib import Path

FILE = Path(__file__).with_name("vectors.txt")
_ESCAPE = re.compile(r"\\(\\|n|t|x[0-9a-f]{2}|u[0-9a-f]{4})")
_PLAIN = {"\\": "\\", "n": "\n", "t": "\t"}


def by_kind() -> dict[str, list[str]]:
    """The vectors, none twice."""
    found: dict[str, list[str]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            kind = found.setdefault(line[3:], [])
        elif line:
            kind.append(_ESCAPE.sub(lambda e: _PLAIN.get(e[1]) or chr(int(e[1][1:], 16)), line))
    return found


EVERY = [vector for vectors in by_kind().values() for vector in vectors]
