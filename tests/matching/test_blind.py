"""Floors for the sample library on posts whose writers saw none of it (see tests/data)."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.library import Library
from app.library.samples import samples_folder
from app.matching import Matcher, Result

DATA = Path(__file__).parent.parent / "data"

Matched = list[tuple[dict[str, Any], Result]]


@cache
def sample_matcher() -> Matcher:
    return Library(samples_folder()).matcher


@cache
def matched(name: str) -> Matched:
    rows = map(json.loads, (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row, sample_matcher().match(row["text"], limit=10)) for row in rows]


def right(found: Matched, places: int = 1) -> int:
    """For how many posts one of the first answers is a right one."""
    firsts = ((post, {m.answer.id for m in result.matches[:places]}) for post, result in found)
    return sum(not ids.isdisjoint(post["answers"]) for post, ids in firsts)


def test_every_right_answer_is_there() -> None:
    ids = {answer.id for answer in sample_matcher().answers}
    assert all(ids.issuperset(post["answers"]) for post, _ in matched("answered"))


def test_the_right_answer_is_first_or_near() -> None:
    found = matched("answered")
    assert len(found) >= 200
    assert right(found) >= 0.82 * len(found)
    assert right(found, 3) >= 0.92 * len(found)


def test_what_is_drafted_is_right() -> None:
    found = matched("answered")
    given = [(post, result) for post, result in found if result.verdict != "none"]
    assert len(given) >= 0.68 * len(found)
    assert right(given) >= 0.94 * len(given)
    sure = [(post, result) for post, result in given if result.verdict == "sure"]
    assert right(sure) == len(sure)


def test_nothing_is_drafted_where_nothing_fits() -> None:
    found = matched("nothing")
    assert sum(result.verdict == "none" for _, result in found) >= 0.85 * len(found)
    assert not [post for post, result in found if result.verdict == "sure"]


def test_urgent_posts_are_noticed() -> None:
    found = matched("urgent")
    assert len(found) >= 60
    assert sum(result.urgent is not None for _, result in found) >= 0.97 * len(found)


def test_harmless_posts_show_no_banner() -> None:
    found = matched("harmless")
    assert len(found) >= 300
    assert sum(result.urgent is not None for _, result in found) <= 0.02 * len(found)


def test_the_posts_that_the_rules_were_made_with_stay_in_order() -> None:
    urgent, harmless = matched("dev/urgent"), matched("dev/harmless")
    assert sum(result.urgent is not None for _, result in urgent) >= 0.99 * len(urgent)
    assert sum(result.urgent is not None for _, result in harmless) <= 0.01 * len(harmless)
