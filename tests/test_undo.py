"""A recorded reply can be taken back for two minutes; then its post is gone from every byte."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.desk import Desk
from app.main import create_app
from app.reply import NotFound, Refused
from app.settings import Settings
from app.undo import UNDO_FOR, can_undo, forget_due, undo_reply
from tests.conftest import Clock, browser
from tests.test_privacy import POST, hits

SECOND = timedelta(seconds=1)


def record(desk: Desk) -> str:
    opened = desk.draft_reply(POST)
    desk.save_draft(opened.row.id, f"{opened.markdown}\n\nPS: mine")
    desk.record_reply(opened.row.id, opened.text, forget_in=UNDO_FOR)
    return opened.row.id


def test_the_draft_is_open_again_as_it_was(desk: Desk, clock: Clock) -> None:
    first = desk.draft_reply(POST)
    before = desk.save_draft(first.row.id, f"{first.markdown}\n\nPS: mine")
    done = desk.record_reply(first.row.id, before.text, forget_in=UNDO_FOR)
    assert done.reply and done.reply.outcome == "edited" and can_undo(done, clock.now)
    assert desk.draft_reply(POST).told
    clock.now += UNDO_FOR - SECOND
    again = undo_reply(desk, first.row.id)
    assert again.post == before.post and again.markdown == before.markdown
    assert again.taken == before.taken and again.reply is None
    assert not desk.draft_reply(POST).told, "nobody was told anything"
    assert first.row.id in {row.id for row in desk.open_drafts()}
    with pytest.raises(Refused):
        undo_reply(desk, first.row.id)


def test_when_the_time_is_over_no_byte_is_left(
    desk: Desk, settings: Settings, clock: Clock
) -> None:
    id = record(desk)
    clock.now += UNDO_FOR - SECOND
    assert forget_due(desk) == 0 and desk.store.forget_log() and hits(settings)
    clock.now += SECOND
    assert forget_due(desk) == 1 and forget_due(desk) == 0
    assert desk.store.forget_log() and hits(settings) == {}
    done = desk.open_draft(id)
    assert done.post is None and done.reply and "Take the old pair" in done.reply.text
    assert not can_undo(done, clock.now)
    with pytest.raises(Refused, match="too late"):
        undo_reply(desk, id)


def test_a_desk_that_ends_forgets_what_waits(
    opening: Callable[..., Desk], settings: Settings
) -> None:
    desk = opening()
    record(desk)
    with browser(create_app(settings, desk)):
        assert hits(settings)
    assert hits(settings) == {}


def test_what_a_program_records_is_forgotten_at_once(desk: Desk, clock: Clock) -> None:
    opened = desk.draft_reply(POST)
    done = desk.record_reply(opened.row.id, opened.text)
    assert done.post is None and not can_undo(done, clock.now)
    with pytest.raises(Refused):
        undo_reply(desk, opened.row.id)
    with pytest.raises(NotFound):
        undo_reply(desk, "nope")


def test_a_post_that_is_kept_can_be_undone_as_long_and_stays(
    opening: Callable[..., Desk], clock: Clock
) -> None:
    desk = opening(keep_posts="learning")
    id = record(desk)
    clock.now += UNDO_FOR + SECOND
    forget_due(desk)
    assert desk.open_draft(id).post is not None
    with pytest.raises(Refused):
        undo_reply(desk, id)
    other = record(desk)
    assert undo_reply(desk, other).row.state == "open"
