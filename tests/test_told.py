"""Who was told what: known for a while, on one forum, without a name that anyone could read."""

import re
import stat
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import Desk
from app.opened import OpenDraft
from app.post import Post
from app.privacy import erase
from app.reply import Refused
from app.settings import Settings
from app.store import StoreBroken, data_key
from app.told import author_hash, thread_hash
from tests.conftest import Clock

POST = Post(
    text="Both my calfs keep going into spazm after eight miles. What helps?",
    author="hill_hobbit",
    forum="trail",
    id="77",
    url="https://trail.example.org/t/12#p77",
    thread_id="12",
)

DAY = timedelta(days=1)


def reply(desk: Desk, post: Post = POST, outcome: str = "") -> OpenDraft:
    opened = desk.draft_reply(post)
    return desk.record_reply(opened.row.id, opened.text, outcome)


def told(desk: Desk, post: Post) -> str:
    return desk.draft_reply(post).told.get("calf-cramps", "")


def test_an_author_who_got_an_answer_is_said(desk: Desk, clock: Clock) -> None:
    assert told(desk, POST) == ""
    reply(desk)
    clock.now += 12 * DAY
    opened = desk.draft_reply(replace(POST, thread_id="13", author=" Hill_Hobbit "))
    assert opened.told == {"calf-cramps": "Hill_Hobbit got this answer 12 days ago."}
    assert opened.told_notes == ("Hill_Hobbit got this answer 12 days ago.",)
    assert desk.take_answers(opened.row.id, []).told_notes == ()


@pytest.mark.parametrize(
    ("later", "when"),
    [(0 * DAY, "earlier today"), (DAY, "yesterday"), (60 * DAY, "60 days ago"), (61 * DAY, "")],
)
def test_it_is_said_for_so_many_days(desk: Desk, clock: Clock, later: timedelta, when: str) -> None:
    reply(desk)
    clock.now += later
    said = told(desk, POST)
    assert said == (f"hill_hobbit got this answer {when}." if when else "")


def test_a_thread_is_known_by_its_id_or_its_address(desk: Desk) -> None:
    reply(desk)
    reply(desk, replace(POST, thread_id="", author="", url="https://trail.example.org/t/5#p1"))
    said = "This thread got this answer earlier today."
    assert told(desk, replace(POST, author="other", url="")) == said
    elsewhere = replace(POST, author="other", thread_id="")
    assert told(desk, replace(elsewhere, url="https://trail.example.org/t/5#p9")) == said
    assert told(desk, replace(elsewhere, url="https://trail.example.org/t/6")) == ""


def test_nobody_is_known_on_another_forum_or_without_a_name(desk: Desk) -> None:
    reply(desk)
    assert told(desk, replace(POST, forum="track")) == ""
    nobody = replace(POST, author="", thread_id="", url="")
    reply(desk, nobody)
    assert told(desk, nobody) == ""
    key = desk.key
    assert author_hash(key, "trail", "jo") != author_hash(key, "track", "jo")
    assert author_hash(key, "trail", "jo") != author_hash(b"x" * 32, "trail", "jo")
    assert thread_hash(key, "trail", "jo", "") != author_hash(key, "trail", "jo")


@pytest.mark.parametrize("outcome", ["wrong_answer", "no_answer"])
def test_only_what_was_posted_was_told_and_a_correction_counts(desk: Desk, outcome: str) -> None:
    reply(desk, POST, outcome)
    assert told(desk, POST) == ""
    done = reply(desk)
    assert done.told == {}  # not to itself
    assert told(desk, POST)
    desk.record_reply(done.row.id, "posted", "edited", ["running-shoes"])
    shoes = desk.draft_reply(POST).told
    assert shoes == {"running-shoes": "hill_hobbit got this answer earlier today."}
    desk.record_reply(done.row.id, "", outcome)
    assert desk.draft_reply(POST).told == {}


def test_with_zero_days_nothing_is_kept(opening: Callable[..., Desk], settings: Settings) -> None:
    off = opening(told_days=0)
    reply(off)
    assert not (settings.data_folder / "key").exists()
    assert told(off, POST) == "" and told(opening(), POST) == ""


def test_what_is_too_old_is_purged_and_one_author_can_be_forgotten(
    desk: Desk, clock: Clock, opening: Callable[..., Desk]
) -> None:
    reply(desk)
    reply(desk, replace(POST, author="other"))
    who = author_hash(desk.key, "trail", "HILL_HOBBIT")
    since = clock.now - DAY
    assert [row.answer for row in desk.store.told(who, "", since=since)] == ["calf-cramps"]
    assert len(erase(desk, "HILL_HOBBIT").held.told) == 1
    with pytest.raises(Refused):
        erase(desk, "")
    assert desk.store.told(who, "", since=since) == []
    assert told(desk, replace(POST, author="other"))
    clock.now += 61 * DAY
    desk.purge()
    clock.now -= 61 * DAY
    assert told(desk, replace(POST, author="other")) == ""


def test_the_name_is_nowhere_once_the_reply_is_recorded(desk: Desk, settings: Settings) -> None:
    opened = desk.draft_reply(replace(POST, title="Title of hill_hobbit"))
    desk.save_draft(opened.row.id, f"{opened.markdown}\n\nGood luck, @Hill_Hobbit!")
    done = desk.seen_by("ann", ()).record_reply(opened.row.id, "Hi hill_hobbit,\nrest.")
    row = done.row
    assert [row.author, row.title, row.url, row.thread_id, row.post_id] == [""] * 5
    assert done.reply is not None and done.reply.text.endswith(",\nrest.")
    assert "{{?author: the poster's name}}" in done.markdown
    desk.purge()
    for file in settings.data_folder.iterdir():
        assert not re.search(rb"hill_hobbit|Title of|/t/12", file.read_bytes(), re.I), file


def test_posts_that_are_kept_keep_their_author_for_seven_days(
    opening: Callable[..., Desk], clock: Clock
) -> None:
    desk = opening(keep_posts="learning")
    done = reply(desk)
    assert done.row.author == "hill_hobbit" and done.markdown.startswith("Hi hill_hobbit,")
    still_open = desk.draft_reply(POST)
    clock.now += 8 * DAY
    assert desk.purge() == 2
    done = desk.open_draft(done.row.id)
    assert done.row.author == "" and "hill_hobbit" not in done.markdown
    assert done.reply is not None and "hill_hobbit" not in done.reply.text
    row = desk.open_draft(still_open.row.id).row
    assert (row.state, row.author, row.title, row.url) == ("open", "", "", "")


def test_the_follow_up_is_drafted_in_place_and_edits_stay(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    id = opened.row.id
    desk.save_draft(id, opened.markdown.replace("Hi hill_hobbit,", "Hi again!"))
    again = desk.follow_up(id, "calf-cramps", on=True)
    assert again.following_up == ("calf-cramps",)
    assert again.markdown.startswith("Hi again!\n\nDid the walking help, hill_hobbit?")
    assert "Ease off" not in again.markdown and "About cramps" not in again.markdown
    both = desk.take_answers(id, ["calf-cramps", "running-shoes"])
    assert "Did the walking help" in both.markdown and "three pairs" in both.markdown
    desk.take_answers(id, ["calf-cramps"])
    whole = desk.follow_up(id, "calf-cramps", on=False)
    assert "Ease off" in whole.markdown and "Did the walking" not in whole.markdown
    assert whole.markdown.startswith("Hi again!")


def test_an_urgent_rule_holds_the_follow_up_back(desk: Desk) -> None:
    opened = desk.draft_reply(replace(POST, text="My left calf is swollen and warm. Cramp?"))
    with pytest.raises(Refused):
        desk.follow_up(opened.row.id, "calf-cramps", on=True)


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with ProcessPoolExecutor(4) as processes:
        keys = set(processes.map(data_key, [folder] * 16))
    assert len(keys) == 1 and len(keys.pop()) == 32
    assert stat.S_IMODE((folder / "key").stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == ["key"]
    assert data_key(folder) != data_key(tmp_path / "other")


def test_a_damaged_key_is_said_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"short")
    with pytest.raises(StoreBroken, match="put it back"):
        data_key(tmp_path)
    assert (tmp_path / "key").read_bytes() == b"short"
