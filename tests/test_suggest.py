"""Suggesting to the library: what was changed of an answer's own words, and nothing of the post."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.desk import Desk
from app.edit import change, find
from app.reply import Refused
from app.suggest import applied, settle, suggest, suggested, suggestible
from tests.conftest import Clock
from tests.test_desk import POST

STEP = "2. Stretch the calf gently."


def draft(desk: Desk, edit: Callable[[str], str]) -> str:
    opened = desk.draft_reply(POST)
    desk.save_draft(opened.row.id, edit(opened.markdown))
    return opened.row.id


def body(desk: Desk, id: str) -> str:
    row = suggest(desk, id, "calf-cramps")
    return applied(desk.answer("calf-cramps").body, row)[0]


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (lambda t: t.replace("gently", "very gently"), STEP, "2. Stretch the calf very gently."),
        (lambda t: t.replace(STEP, f"{STEP}\n3. Drink."), STEP, f"{STEP}\n3. Drink."),
        (lambda t: t.replace(f"\n{STEP}", ""), f"\n{STEP}", ""),
        (lambda t: t.replace("often helps.", "often helps.\n\nBe kind."), "helps.",
         "helps.\n\nBe kind."),
    ],
)  # fmt: skip
def test_a_change_to_an_answers_words_is_one_to_its_body(
    desk: Desk, edit: Callable[[str], str], old: str, new: str
) -> None:
    was = desk.answer("calf-cramps").body
    assert body(desk, draft(desk, edit)) == was.replace(old, new)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text,
        lambda text: text.replace("Hi jo,", "Dear jo,"),
        lambda text: text + "\n\nPS: mine",
        lambda text: text.replace("**What to try**", "**Try this**"),
        lambda text: "All my own.",
    ],
)
def test_what_was_written_for_this_post_alone_is_not(
    desk: Desk, edit: Callable[[str], str]
) -> None:
    id = draft(desk, edit)
    assert suggestible(desk, desk.open_draft(id)) == ()
    with pytest.raises(Refused):
        suggest(desk, id, "calf-cramps")


def test_the_posters_name_is_no_part_of_it(desk: Desk) -> None:
    id = draft(desk, lambda text: text.replace("gently", "gently, Jo Fisher"))
    named = desk.draft_reply(POST)
    assert named.row.author == "jo" and suggestible(desk, desk.open_draft(id))
    row = suggest(desk, id, "calf-cramps")
    assert "Jo Fisher" not in row.changes[0][1] and "gently, " in row.changes[0][1]


def test_it_waits_until_a_curator_decides_and_no_longer_than_90_days(
    desk: Desk, clock: Clock
) -> None:
    id = draft(desk, lambda text: text.replace("gently", "softly"))
    suggest(desk.seen_by("sam", []), id, "calf-cramps")
    again = suggest(desk.seen_by("sam", []), id, "calf-cramps")
    assert [row.id for row in suggested(desk)] == [again.id]
    assert suggested(desk.seen_by("x", ["track"])), "the answer serves every forum"
    answer = desk.answer("calf-cramps")
    settle(desk, desk.answer("running-shoes"), again.id, "dropped")
    assert suggested(desk, answer)
    settle(desk, answer, again.id, "dropped")
    assert suggested(desk, answer) == []
    suggest(desk, id, "calf-cramps")
    clock.now += timedelta(days=91)
    desk.purge()
    assert suggested(desk) == []


def test_what_changed_meanwhile_is_left_alone(desk: Desk) -> None:
    row = suggest(desk, draft(desk, lambda t: t.replace("gently", "softly")), "calf-cramps")
    found = find(desk, "calf-cramps")
    changed = found.answer.body.replace("gently", "every day")
    change(desk, "calf-cramps", lambda a: replace(a, body=changed), {found.sha256})
    assert applied(desk.answer("calf-cramps").body, row) == (desk.answer("calf-cramps").body, 1)
