"""Prints how good and how fast matching is: python -m tests.benchmarks --data PATH."""

import argparse
from pathlib import Path

from app.library.samples import samples_folder
from tests.benchmarks.adverse import print_adverse
from tests.benchmarks.change import print_change
from tests.benchmarks.check import print_check
from tests.benchmarks.desk_page import print_desk_page
from tests.benchmarks.draft import print_drafting
from tests.benchmarks.duel import print_duels
from tests.benchmarks.http import measure, report
from tests.benchmarks.quality import print_quality
from tests.benchmarks.sets import read_sets
from tests.benchmarks.speed import print_speed
from tests.benchmarks.typos import print_typos
from tests.benchmarks.whole import print_whole


def main() -> None:
    """Quality on the labelled sets of a folder, speed on made-up libraries, then over HTTP."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of labelled sets")
    parser.add_argument("--limit", type=int, default=0, help="posts of each set, 0 for all")
    parser.add_argument("--answers", type=int, nargs="*", default=[100, 1_000, 10_000])
    parser.add_argument("--large", type=int, default=2_000, help="answers of the large library")
    parser.add_argument("--requests", type=int, default=300, help="HTTP matches that are timed")
    arguments = parser.parse_args()
    if arguments.data and arguments.data.is_dir():
        sets = read_sets(arguments.data)
        print_quality(sets, arguments.limit)
        print_typos(sets, arguments.limit)
        print_duels(sets, arguments.limit)
    else:
        print("Quality: name a folder of labelled sets with --data PATH; it wasn't measured.")
    print_speed(arguments.answers)
    print_change(arguments.large)
    print_check([arguments.large])
    print_adverse(arguments.large)
    print_drafting()
    print_desk_page(arguments.large, arguments.requests)
    print_whole(arguments.large, arguments.requests // 6)
    print(report(measure(samples_folder(), arguments.requests)))


if __name__ == "__main__":
    main()
