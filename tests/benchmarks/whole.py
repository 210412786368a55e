"""A whole serving process with a large library loaded: its memory, and an HTTP match by it."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.answer import Answer
from tests.benchmarks.http import HttpFigures
from tests.benchmarks.http import measure as measure_http
from tests.benchmarks.sets import make_set


def write_library(folder: Path, answers: Sequence[Answer]) -> None:
    """Write answers as files; JSON's lists and texts are YAML too."""
    for answer in answers:
        fields = {
            "title": answer.title,
            "keywords": [keyword.word for keyword in answer.keywords],
            "questions": list(answer.questions),
        }
        lines = [f"{name}: {json.dumps(value)}" for name, value in fields.items()]
        text = "\n".join(["---", *lines, "---", answer.body, ""])
        (folder / f"{answer.id}.md").write_text(text, encoding="utf-8")


def measure(count: int, requests: int = 50) -> HttpFigures:
    """Serve a made-up library of `count` answers from files."""
    with tempfile.TemporaryDirectory() as room:
        library = Path(room) / "answers"
        library.mkdir()
        write_library(library, make_set(count, 1).answers)
        return measure_http(library, requests)


def print_whole(count: int, requests: int = 50) -> None:
    """The figures in one line."""
    f = measure(count, requests)
    print(
        f"\nA process that serves {count:,} answers: {f.memory_mib:.0f} MiB, "
        f"ready in {f.ready_s:.1f} s, {f.match_ms:.1f} ms an HTTP match"
    )
