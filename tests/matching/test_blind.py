"""Floors for the sample library on posts whose writer saw none of it (see tests/data)."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.library import Library
from app.library.samples import samples_folder
from app.matching import Matcher, Result

DATA = Path(__file__).parent.parent / "data"


@cache
def sample_matcher() -> Matcher:
    return Library(samples_folder()).matcher


def posts(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text().splitlines()]


def matched(wanted: list[dict[str, Any]]) -> list[tuple[dict[str, Any], Result]]:
    return [(post, sample_matcher().match(post["text"], limit=10)) for post in wanted]


def covered() -> list[dict[str, Any]]:
    ids = {answer.id for answer in sample_matcher().answers}
    return [post for post in posts("answered") if ids.intersection(post["answers"])]


def test_the_right_answer_is_first_or_near() -> None:
    found = [(p["answers"], [m.answer.id for m in r.matches]) for p, r in matched(covered())]
    assert len(found) >= 70
    assert sum(ids[:1] != [] and ids[0] in right for right, ids in found) >= 0.8 * len(found)
    assert sum(bool(set(ids[:3]) & set(right)) for right, ids in found) >= 0.9 * len(found)


def test_what_is_drafted_is_right() -> None:
    given = [(p, r) for p, r in matched(covered()) if r.verdict != "none"]
    assert len(given) >= 0.55 * len(covered())
    assert sum(r.matches[0].answer.id in p["answers"] for p, r in given) >= 0.93 * len(given)
    sure = [(p, r) for p, r in given if r.verdict == "sure"]
    assert all(r.matches[0].answer.id in p["answers"] for p, r in sure)


def test_nothing_is_drafted_where_nothing_fits() -> None:
    silent = [r.verdict == "none" for _, r in matched(posts("nothing"))]
    assert sum(silent) >= 0.96 * len(silent)


def test_running_posts_that_no_answer_covers_are_mostly_left_alone() -> None:
    ids = {answer.id for answer in sample_matcher().answers}
    others = [post for post in posts("answered") if not ids.intersection(post["answers"])]
    given = [r for _, r in matched(others) if r.verdict != "none"]
    assert len(given) <= 0.12 * len(others)
    assert not [r for r in given if r.verdict == "sure"]
