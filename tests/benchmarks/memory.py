"""The memory of a matcher: python -m tests.benchmarks.memory ANSWERS prints MiB."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import psutil

from app.matching import Matcher
from tests.benchmarks.sets import make_set

ROOT = Path(__file__).parent.parent.parent
POSTS = 5
"""So many posts are matched first, for what is only made when asked for."""


def in_this_process(count: int) -> float:
    """MiB by which resident memory grows with the matcher of a made-up library."""
    made = make_set(count, POSTS)
    gc.collect()
    process = psutil.Process()
    before = process.memory_info().rss
    matcher = Matcher(made.answers)
    for post in made.posts:
        matcher.match(post.text)
    gc.collect()
    grown: int = process.memory_info().rss - before
    return grown / 2**20


def measure(count: int) -> float:
    """The same, measured in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.memory", str(count)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return float(done.stdout)


if __name__ == "__main__":
    print(in_this_process(int(sys.argv[1])))
