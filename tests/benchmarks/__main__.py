"""Prints how good and how fast matching is: python -m tests.benchmarks --data PATH."""

import argparse
from pathlib import Path

from app.library.samples import samples_folder
from tests.benchmarks.http import measure, report
from tests.benchmarks.quality import print_quality
from tests.benchmarks.speed import print_speed


def main() -> None:
    """Quality on the labelled sets of a folder, speed on made-up libraries, then over HTTP."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of labelled sets")
    parser.add_argument("--limit", type=int, default=0, help="posts of each set, 0 for all")
    parser.add_argument("--answers", type=int, nargs="*", default=[100, 1000])
    arguments = parser.parse_args()
    if arguments.data and arguments.data.is_dir():
        print_quality(arguments.data, arguments.limit)
    else:
        print("Quality: name a folder of labelled sets with --data PATH; it wasn't measured.")
    print_speed(arguments.answers)
    print(report(measure(samples_folder())))


if __name__ == "__main__":
    main()
