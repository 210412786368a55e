"""Findings at the desk: those of `check`, and those that only rows can tell."""

from collections.abc import Callable
from datetime import timedelta

from app.desk import Desk
from app.findings import UNUSED, findings
from app.library import check
from app.post import Post
from tests.conftest import Clock

CALF = "Both my calfs keep going into spasm after eight miles. What helps?"


def codes(desk: Desk) -> set[tuple[str, str]]:
    return {(problem.file, problem.code) for problem in findings(desk)}


def reply(desk: Desk) -> None:
    opened = desk.draft_reply(Post(text=CALF), answers=["calf-cramps"])
    desk.record_reply(opened.row.id, "Walk.", "as_is")


def test_they_are_what_the_command_finds(desk: Desk) -> None:
    contents = desk.library.contents
    assert findings(desk) == check(contents, today=desk.now().date())


def test_an_answer_not_used_for_a_year_is_told(desk: Desk, clock: Clock) -> None:
    clock.now += UNUSED + timedelta(days=1)
    reply(desk)
    unused = {file for file, code in codes(desk) if code == "never-used"}
    assert unused == {"running-shoes.md", "search-first.md"}


def test_an_answer_known_for_less_than_a_year_is_not(desk: Desk, clock: Clock) -> None:
    clock.now += UNUSED - timedelta(days=1)
    reply(desk)
    assert "never-used" not in {code for _, code in codes(desk)}


def test_where_no_reply_was_recorded_nobody_knows(desk: Desk, clock: Clock) -> None:
    clock.now += UNUSED + timedelta(days=1)
    assert "never-used" not in {code for _, code in codes(desk)}


def test_past_posts_meet_keywords_where_they_are_kept(opening: Callable[..., Desk]) -> None:
    desk = opening(keep_posts="learning")
    before = [p for p in findings(desk) if p.code == "unmet-keyword"]
    opened = desk.draft_reply(Post(text="Is there a duplicate thread? New shoes, trainers."))
    desk.record_reply(opened.row.id, "Yes.", "no_answer")
    assert desk.store.past_posts(5) == ["\nIs there a duplicate thread? New shoes, trainers."]
    assert before == [p for p in findings(desk) if p.code == "unmet-keyword"]  # kept for the day
