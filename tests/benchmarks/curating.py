"""What the commands of a curator hold at most: python -m tests.benchmarks.curating [ANSWERS]."""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import psutil

from tests.benchmarks.check import write_library


def measure(command: list[str]) -> tuple[float, float]:
    """Seconds that a command takes, and the most MiB that it and its children hold together.

    Memory that processes share is counted once, by its proportional set size.
    """
    begin, most = perf_counter(), 0.0
    with subprocess.Popen(
        [sys.executable, "-m", "app", *command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as done:
        while done.poll() is None:
            most = max(most, _held(psutil.Process(done.pid)))
            try:
                done.wait(0.2)
            except subprocess.TimeoutExpired:
                continue
    return perf_counter() - begin, most


def _held(process: psutil.Process) -> float:
    """MiB of a process and its children at this moment; 0 once they are gone."""
    try:
        every = [process, *process.children(recursive=True)]
        return float(sum(each.memory_full_info().pss for each in every)) / 2**20
    except psutil.Error:
        return 0.0


def print_curating(count: int) -> None:
    """A row a command, on a made-up library of `count` answers."""
    with tempfile.TemporaryDirectory() as name:
        library, empty = Path(name) / "library", Path(name) / "empty"
        library.mkdir()
        empty.mkdir()
        write_library(library, count)
        file = str(Path(name) / "library.csv")
        measure(["export", "csv", file, "--library", str(library)])
        print(f"\n{count:,} answers {'s':>8} {'MiB':>6}")
        for command in (
            ["check", "--library", str(library)],
            ["import", "auto", file, "--library", str(empty)],
            ["import", "auto", file, "--library", str(empty)],
        ):
            seconds, most = measure(command)
            print(f"{command[0]:14} {seconds:8.1f} {most:6.0f}", flush=True)


if __name__ == "__main__":
    print_curating(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
