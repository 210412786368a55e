"""Similar posts: an address of the forum's own search, and what was sent with the same answers."""

from collections.abc import Callable
from dataclasses import replace

from app.desk import Desk
from app.post import Post
from app.similar import searches, sent_before
from app.undo import UNDO_FOR, forget_due
from tests.conftest import Clock
from tests.test_desk import NOTHING, POST

BOTH = Post(text=f"{POST.text}\n\nAnd which running shoes should I buy?", author="jo")


def test_the_forums_search_has_the_answers_words_and_not_the_posters_slips(desk: Desk) -> None:
    found = searches(desk.draft_reply(BOTH))
    assert found == (
        ("calf cramp", "https://trail.example.org/s?q=calf%20cramp"),
        ("running shoes", "https://trail.example.org/s?q=running%20shoes"),
    )
    assert searches(desk.draft_reply(NOTHING)) == ()
    titled = replace(NOTHING, title="Lasagne & friends")
    assert [words for words, _ in searches(desk.draft_reply(titled))] == ["Lasagne & friends"]
    assert searches(desk.draft_reply(replace(POST, forum="track"))) == (), "it has no search"


def test_replies_with_the_same_answers_are_told_and_no_others(desk: Desk) -> None:
    sam = desk.seen_by("sam", [])
    shoes = sam.draft_reply(Post(text="Which running shoes should I buy?", author="heron"))
    sam.record_reply(shoes.row.id, shoes.text)
    calf = sam.draft_reply(POST)
    sam.save_draft(calf.row.id, f"{calf.markdown}\n\nPS")
    sam.record_reply(calf.row.id, calf.text)
    closed = sam.draft_reply(POST)
    sam.record_reply(closed.row.id, "", "wrong_answer")
    (sent,) = sent_before(desk, desk.draft_reply(POST))
    assert (sent.draft, sent.by, sent.edited, sent.title) == (calf.row.id, "sam", True, "")
    assert sent.words.startswith("I can't examine you")
    assert [answer.id for answer in sent.answers] == ["calf-cramps"]
    assert {s.draft for s in sent_before(desk, desk.draft_reply(BOTH))} == {
        shoes.row.id,
        calf.row.id,
    }
    assert sent_before(desk, desk.open_draft(calf.row.id)) == ()
    assert sent_before(desk.seen_by("x", ["track"]), desk.draft_reply(POST)) == ()
    assert sent_before(desk, desk.draft_reply(NOTHING)) == ()


def test_only_what_is_kept_is_told(opening: Callable[..., Desk], clock: Clock) -> None:
    desk = opening(keep_posts="learning")
    kept = desk.draft_reply(replace(POST, title="Mile eight"))
    desk.record_reply(kept.row.id, kept.text)
    assert [sent.title for sent in sent_before(desk, desk.draft_reply(POST))] == ["Mile eight"]
    desk = opening()
    other = desk.draft_reply(replace(POST, title="Mile nine"))
    desk.record_reply(other.row.id, other.text, forget_in=UNDO_FOR)
    titles = [sent.title for sent in sent_before(desk, desk.draft_reply(POST))]
    assert titles == ["Mile eight"], "a post that waits to be forgotten is no past one"
    clock.now += UNDO_FOR
    forget_due(desk)
    titles = [sent.title for sent in sent_before(desk, desk.draft_reply(POST))]
    assert titles == ["", "Mile eight"]
