"""Watching: recorded beside what happens, in no way part of it, and without a word of the post."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.desk import Desk
from app.findings import titles, watching
from app.post import Post
from tests.conftest import CRAMP, Clock

PACE = """---
title: Pacing a first marathon
keywords: [marathon pace, pacing]
questions: [How do I pace my first marathon?]
status: {status}
---
Start slowly.
"""
ASKED = "How should I pace my first marathon? My friend Zebedee set off too fast."


@pytest.fixture
def pacing(library: Path, opening: Callable[..., Desk]) -> Desk:
    (library / "pacing.md").write_text(PACE.format(status="watch"), encoding="utf-8")
    return opening()


def test_a_watched_answer_is_recorded_and_suggested_nowhere(pacing: Desk) -> None:
    result = pacing.match_post(Post(text=ASKED))
    assert "pacing" not in [match.answer.id for match in result.matches]
    opened = pacing.draft_reply(Post(text=ASKED, author="Ann"))
    assert opened.draft.text == "" and "pacing" not in str(opened.row.answers)
    assert pacing.record_watched() == 2  # matched, then drafted: one post
    found = watching(pacing)["pacing"]
    assert (found.posts, found.days, found.alone) == (1, 1, 1)
    assert found.words["pacing"] or found.words["marathon pace"] or found.words
    assert found.sentence(titles(pacing)).startswith("Would have matched 1 post in 1 day.")


def test_no_word_of_the_post_is_kept(pacing: Desk) -> None:
    pacing.draft_reply(Post(text=ASKED, author="Ann"))
    pacing.record_watched()
    [(row, _)] = pacing.store.watched("2026-01-01")
    assert "Zebedee" not in row.model_dump_json() and "Ann" not in row.model_dump_json()
    answer = pacing.answer("pacing")
    known = [answer.title, *answer.questions, *(k.word for k in answer.keywords)]
    assert all(any(word in text for text in known) for word in row.words)


def test_a_post_that_it_does_not_fit_leaves_nothing(pacing: Desk) -> None:
    pacing.match_post(Post(text="What is the best lasagne recipe for twelve hungry guests?"))
    assert pacing.record_watched() == 0
    sentence = watching(pacing)["pacing"].sentence({})
    assert sentence == "Would have matched no post so far."


def test_what_the_moderator_took_stands_beside_it(pacing: Desk, clock: Clock) -> None:
    opened = pacing.draft_reply(Post(text=ASKED), answers=["running-shoes"])
    pacing.record_watched()
    pacing.record_reply(opened.row.id, "Try these.", "as_is")
    clock.now = clock.now.replace(day=28)
    sentence = watching(pacing)["pacing"].sentence(titles(pacing))
    told = "Would have matched 1 post in 6 days, 1 of which “Choosing running shoes” was taken for"
    assert sentence.startswith(told)


def test_a_watched_keyword_is_recorded_for_its_active_answer(
    library: Path, opening: Callable[..., Desk]
) -> None:
    text = CRAMP.replace("charley horse]", "{word: gastrocnemius trouble, watch: true}]")
    (library / "calf-cramps.md").write_text(text, encoding="utf-8")
    desk = opening()
    post = Post(text="I have gastrocnemius trouble since Sunday.")
    assert desk.match_post(post).verdict == "none"
    desk.match_post(Post(text="My calf cramps and goes into spasm on every run."))
    assert desk.record_watched() == 1
    found = watching(desk)["calf-cramps"]
    assert dict(found.words) == {"gastrocnemius trouble": 1}


def test_an_active_answer_is_not_recorded(library: Path, opening: Callable[..., Desk]) -> None:
    (library / "pacing.md").write_text(PACE.format(status="active"), encoding="utf-8")
    desk = opening()
    assert desk.match_post(Post(text=ASKED)).matches[0].answer.id == "pacing"
    assert desk.record_watched() == 0 and watching(desk) == {}


def test_records_go_after_a_year_and_with_their_draft(pacing: Desk, clock: Clock) -> None:
    pacing.match_post(Post(text=ASKED))
    pacing.record_watched()
    clock.now = clock.now.replace(year=2027, month=12)
    pacing.purge()
    assert pacing.store.watched("2026-01-01") == []
