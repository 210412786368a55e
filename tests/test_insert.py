"""Inserting an answer: its words where the cursor was, all else as it was, and it is taken."""

import pytest

from app.desk import Desk
from app.insert import insert_answer
from app.post import Post
from app.redraft import Held
from app.reply import Refused
from tests.test_desk import POST, URGENT


def test_an_answer_goes_in_at_the_cursor_and_all_else_stays(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    mine = opened.markdown.replace("Hi jo,", "Hi jo, nice 👟!\n\nAnd then ")
    desk.save_draft(opened.row.id, mine)
    at = mine.index("And then ") + len("And then ")
    both = insert_answer(desk, opened.row.id, "running-shoes", at)
    new = both.markdown[at:].removeprefix("\n\n")
    words = new[: new.index("\n\nI can't examine you")]
    assert words.startswith("**") and "Take the old pair to a shop" in words
    assert words.endswith("- [Shoes by distance](https://example.org/shoes)")
    assert both.markdown == mine[:at] + "\n\n" + words + "\n\n" + mine[at:].lstrip("\n")
    assert both.taken == ("calf-cramps", "running-shoes")
    assert [blank.label for blank in both.blanks] == ["weekly distance"]
    done = desk.record_reply(opened.row.id, both.text)
    assert done.reply and done.reply.answers == ["calf-cramps", "running-shoes"]
    assert done.reply.outcome == "edited"


def test_without_a_cursor_it_goes_before_the_sign_off(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    both = insert_answer(desk, opened.row.id, "running-shoes").markdown
    assert both.index("What to try") < both.index("three pairs") < both.index("Wishing you well")
    empty = desk.draft_reply(Post(text="What is the best recipe for lasagne?"))
    alone = insert_answer(desk, empty.row.id, "running-shoes", 99).markdown
    assert alone.startswith("Take the old pair") and "Hi" not in alone


def test_it_can_be_taken_out_again_whole(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    insert_answer(desk, opened.row.id, "running-shoes", len("Hi jo,"))
    out = desk.take_answers(opened.row.id, ["calf-cramps"])
    assert "three pairs" not in out.markdown and out.markdown.startswith("Hi jo,")


def test_below_urgent_advice_it_is_asked_about_and_the_advice_stays_first(desk: Desk) -> None:
    id = desk.draft_reply(URGENT).row.id
    with pytest.raises(Held):
        insert_answer(desk, id, "calf-cramps", 0)
    desk.take_answers(id, ["calf-cramps"], below_urgent=True)
    both = insert_answer(desk, id, "running-shoes", 0).markdown
    assert both.index("Please ring 111") < both.index("three pairs")


def test_what_is_no_answer_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        insert_answer(desk, desk.draft_reply(POST).row.id, "nope")
