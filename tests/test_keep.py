"""A reply typed by hand becomes an answer: proposed, looked at, saved, and matched at once."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.answer import Answer, Keyword
from app.desk import Desk
from app.edit import create
from app.keep import is_worth_keeping, propose_answer, review_answer, tidied
from app.library import CannotSave
from app.post import Post
from app.reply import NotFound, Refused

POST = Post(
    title="Head torch?",
    author="hill_lars",
    text="Which head torch should I buy for dark trails, and how many lumens does it need?",
)
TYPED = "Hi hill_lars,\n\nTake a head torch with 300 lumens for trails, hill_lars.\n\nCheers,\nAnn"


def typed(desk: Desk, text: str = TYPED, post: Post = POST) -> str:
    opened = desk.draft_reply(post, answers=[])
    desk.save_draft(opened.row.id, text)
    return opened.row.id


def made(desk: Desk, draft: str, **changes: object) -> Answer:
    found = propose_answer(desk, draft, "Ann")
    answer = Answer(
        id=found.id,
        title=found.title,
        keywords=tuple(Keyword(word) for word in found.keywords),
        questions=(found.question,),
        body=found.body,
    )
    return tidied(replace(answer, **changes))  # type: ignore[arg-type]  # fields of an answer


def test_a_kept_reply_is_found_by_the_next_such_post(desk: Desk, library: Path) -> None:
    id = typed(desk)
    assert desk.match_post(POST).verdict == "none"
    answer = made(desk, id)
    assert answer.body == "Take a head torch with 300 lumens for trails, {{author}}."
    assert "lars" not in str(answer)
    assert review_answer(desk, id, answer).warnings == ()
    create(desk, answer)
    assert (library / f"{answer.id}.md").is_file()
    assert desk.answer(answer.id) == answer
    assert [row.sha256 for row in desk.store.revisions(answer.id)] == [
        desk.library.contents.sources[answer.id].sha256
    ]
    again = desk.draft_reply(replace(POST, author="tempo"))
    assert again.taken == (answer.id,)
    assert "300 lumens for trails, tempo." in again.text


def test_an_answer_that_is_there_already_is_named(desk: Desk) -> None:
    cramp = Post(text="Both my calfs keep going into spazm after eight miles. What helps?")
    id = typed(desk, "Walk it off, and stretch your calf gently for a while.", cramp)
    review = review_answer(desk, id, made(desk, id))
    assert review.twin is not None and review.twin.id == "calf-cramps"
    assert review_answer(desk, typed(desk), made(desk, typed(desk))).twin is None


def test_names_left_in_are_warned_about(desk: Desk) -> None:
    id = typed(desk)
    answer = made(desk, id, body="Lars, write to me@example.org, or ring 01632 960 123.")
    said = " ".join(review_answer(desk, id, answer).warnings)
    assert all(f"“{what}”" in said for what in ("Lars", "me@example.org", "01632 960 123"))
    done = desk.record_reply(id, TYPED)
    assert "read it all" in " ".join(review_answer(desk, done.row.id, answer).warnings)


def test_after_posting_the_reply_can_still_be_kept_without_the_name(desk: Desk) -> None:
    done = desk.record_reply(typed(desk), TYPED)
    assert is_worth_keeping(done)
    found = propose_answer(desk, done.row.id)
    assert found.body == "Take a head torch with 300 lumens for trails, {{author}}."
    assert found.question == ""


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"id": "calf-cramps"}, "id"),
        ({"id": "../x"}, "id"),
        ({"title": ""}, "title"),
        ({"body": "…"}, "body"),
        ({"body": "{{poster}}"}, "body"),
    ],
)
def test_what_cannot_be_saved_is_said_and_not_written(
    desk: Desk, library: Path, changes: dict[str, object], field: str
) -> None:
    id = typed(desk)
    before = sorted(library.iterdir())
    answer = made(desk, id, **changes)
    review = review_answer(desk, id, answer)
    assert review.error and review.field == field
    if answer.title and answer.body != "…":
        with pytest.raises(CannotSave):
            create(desk, answer)
    assert sorted(library.iterdir()) == before


def test_which_drafts_are_worth_keeping(desk: Desk) -> None:
    assert not is_worth_keeping(desk.open_draft(typed(desk, "")))
    assert not is_worth_keeping(desk.open_draft(typed(desk, "See above.")))
    assert is_worth_keeping(desk.open_draft(typed(desk)))
    cramp = desk.draft_reply(Post(text="Both my calfs keep going into spazm after eight miles."))
    assert cramp.taken and not is_worth_keeping(cramp)
    assert not is_worth_keeping(desk.save_draft(cramp.row.id, cramp.markdown + "\nGood luck!"))
    assert is_worth_keeping(desk.save_draft(cramp.row.id, TYPED))
    urgent = desk.draft_reply(Post(text="My left calf is swollen and warm. Cramp?"))
    assert not is_worth_keeping(desk.save_draft(urgent.row.id, TYPED))


def test_a_body_is_tidied_and_its_language_told(desk: Desk) -> None:
    german = (
        "Nimm eine Stirnlampe, die nicht wackelt.\r\nUnd eine, mit der du auch sehen kannst. \n"
    )
    answer = tidied(Answer(id="a", title="A", body=german))
    assert answer.language == "de" and "\r" not in answer.body and answer.body.endswith("kannst.")
    with pytest.raises(Refused):
        tidied(Answer(id="a", title="A", body="x" * 40_000))
    with pytest.raises(NotFound):
        propose_answer(desk, "nope")
