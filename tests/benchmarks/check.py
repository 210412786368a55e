"""How long `check` takes on a made-up library, from the start of its process to the end."""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from app.answer import Answer
from tests.benchmarks.sets import make_set

_FILE = """\
---
title: {title}
keywords: [{keywords}]
questions:
{questions}
topic: made up
links:
  - {{title: "More on it", url: "https://example.org/{id}"}}
tests:
  - {{post: "Hello, {post}?", expect: found}}
  - {{post: "{other}", expect: not-found}}
reviewed: 2026-11-01
---
{body}

## What to try

1. {title}
2. Take it *slowly*, {{{{author|friend}}}}.
"""


def write_library(folder: Path, count: int) -> None:
    """Write `count` made-up answers to a folder, each with three questions and two tests."""
    answers = make_set(count, 0).answers
    for number, answer in enumerate(answers):
        text = _file(answer, answers[number - 1])
        (folder / f"{answer.id}.md").write_text(text, encoding="utf-8")


def _file(answer: Answer, other: Answer) -> str:
    return _FILE.format(
        id=answer.id,
        title=answer.title,
        keywords=", ".join(keyword.word for keyword in answer.keywords),
        questions="\n".join(f"  - {question}?" for question in answer.questions),
        post=answer.questions[0],
        other=other.questions[1],
        body=answer.body,
    )


def measure(count: int) -> tuple[float, float]:
    """Seconds from the start of the process to its end, and the most MiB it held."""
    with tempfile.TemporaryDirectory() as name:
        write_library(Path(name), count)
        command = [sys.executable, "-m", "app", "check", "--library", name, "--json"]
        begin = perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        seconds = perf_counter() - begin
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def print_check(counts: Sequence[int]) -> None:
    """A row a size, the small ones first: what a child held at most is never taken back."""
    print(f"\n{'answers':>8} {'check s':>8} {'MiB':>6}")
    for count in sorted(counts):
        seconds, most = measure(count)
        print(f"{count:8} {seconds:8.2f} {most:6.0f}", flush=True)


if __name__ == "__main__":
    print_check([49, 2_000, 10_000])
