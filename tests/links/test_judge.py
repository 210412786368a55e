"""How a link stands after what was heard of it, day by day."""

from datetime import UTC, datetime, timedelta

import pytest

from app.links.heard import Heard
from app.links.judge import is_due, judged
from app.store import LinkCheckRow

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
URL = "https://example.org/a"
FINE, GONE = Heard("fine"), Heard("failed", "The page isn't there (404).")
LATER, UNSURE = Heard("later", "Later."), Heard("unsure", "Closed.")


def after(*days: tuple[float, Heard]) -> LinkCheckRow:
    """The row after these days' answers."""
    row = None
    for day, heard in days:
        row = judged(row, URL, heard, START + timedelta(days=day))
    assert row is not None
    return row


def test_one_failure_is_not_death() -> None:
    row = after((0, GONE))
    assert (row.state, row.failures, row.reason) == ("failing", 1, GONE.reason)


def test_failures_within_a_day_count_once() -> None:
    assert after((0, GONE), (0.3, GONE), (0.6, GONE), (0.99, GONE)).state == "failing"


def test_two_failures_a_day_apart_are_death() -> None:
    row = after((0, GONE), (1, GONE))
    assert (row.state, row.failures) == ("dead", 2)
    assert row.first_checked == START and row.last_checked == START + timedelta(days=1)


def test_a_good_day_between_begins_again() -> None:
    row = after((0, GONE), (0.5, FINE), (1, GONE))
    assert (row.state, row.failures) == ("failing", 1)


def test_the_dead_can_come_back() -> None:
    row = after((0, GONE), (2, GONE), (9, FINE))
    assert (row.state, row.failures, row.reason, row.failed_at) == ("fine", 0, "", None)


@pytest.mark.parametrize("heard", [LATER, UNSURE, Heard("barred", "Private.")])
def test_a_site_that_can_not_be_asked_says_nothing(heard: Heard) -> None:
    assert after((0, heard)).state == "unchecked" and after((0, heard)).reason == heard.reason
    assert after((0, FINE), (7, heard)).state == "fine"
    assert after((0, GONE), (1, heard)).state == "failing"
    assert after((0, GONE), (1, GONE), (8, heard)).state == "dead"


def test_where_it_moved_is_kept_until_it_is_something_else() -> None:
    moved = Heard("moved", "It moved for good.", "https://example.org/b")
    assert after((0, moved)).final_url == "https://example.org/b"
    assert after((0, moved), (7, FINE)).final_url == ""
    assert after((0, moved), (7, GONE)).final_url == ""


def test_what_was_known_is_not_changed_under_its_reader() -> None:
    first = after((0, FINE))
    judged(first, URL, GONE, START + timedelta(days=7))
    assert first.state == "fine"


@pytest.mark.parametrize(
    ("heard", "days"), [(FINE, 7), (GONE, 1), (LATER, 1), (Heard("moved", "", URL), 7)]
)
def test_when_it_is_asked_again(heard: Heard, days: int) -> None:
    row = after((0, heard))
    assert not is_due(row, START + timedelta(days=days - 0.01))
    assert is_due(row, START + timedelta(days=days))
    assert is_due(None, START)
