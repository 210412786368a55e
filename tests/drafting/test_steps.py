"""Steps that were tried: marked in ordered lists alone, and only where it is surely the same."""

from datetime import date

import pytest

from app.answer import Answer
from app.drafting import Draft, compose
from app.drafting.steps import mark_steps
from app.forum import Forum
from app.post import Post

POST = "My left calf cramps. I've tried stretching, ice and a massage, no luck."


def marked(
    step: str, tried: tuple[str, ...] = ("stretching", "massage"), list_: str = "1."
) -> bool:
    text, treatments = mark_steps(f"Before.\n\n{list_} {step}\n\nAfter.", tried, ("calf",), "tried")
    assert bool(treatments) == ("*(tried)*" in text)
    return bool(treatments)


@pytest.mark.parametrize(
    "step",
    [
        "Stretch gently, 30 seconds each.",
        "**Gently stretch** the calf.",
        "Then massage the calf lightly, if nothing there is swollen.",
        "After a calm week, add slow stretches.",
        "If it feels good, stretch.",
    ],
)
def test_a_step_that_begins_with_what_was_tried_is_marked(step: str) -> None:
    assert marked(step)


@pytest.mark.parametrize(
    "step",
    [
        "Don't stretch it hard.",
        "No stretching and no massage.",
        "Never stretch before a run.",
        "Walk, and stretch afterwards.",
        "Rest instead of stretching.",
        "Gently stretch buttocks and hips.",
        "Massage the foot.",
        "Strengthen hips and thighs.",
        "Pull the toes towards you, a few slow stretches.",
        "See a doctor.",
    ],
)
def test_another_step_is_not(step: str) -> None:
    assert not marked(step)


def test_rest_of_a_certain_time_is_not_marked_for_any_rest() -> None:
    assert marked("Rest, and walk.", ("rest",))
    assert not marked("**Rest for a week**: no running.", ("rest",))
    assert not marked("Rest from running for a few days.", ("rest",))


def test_an_unordered_list_has_no_steps() -> None:
    assert not marked("Stretch.", list_="-")
    assert not marked("Stretch.", tried=())


def test_the_mark_ends_the_step_and_leaves_the_rest() -> None:
    text = "1. Walk.\n2. Stretch:\n   - the calf\n3. Massage the calf."
    done, treatments = mark_steps(text, ("stretching", "massage"), ("calf",), "you have tried this")
    assert treatments == ("stretching", "massage")
    assert done == (
        "1. Walk.\n2. Stretch: *(you have tried this)*\n   - the calf\n"
        "3. Massage the calf. *(you have tried this)*"
    )


def drafted(post: str, language: str = "en", urgent: str | None = None) -> Draft:
    answer = Answer(
        id="calf", title="Calf", body="## Try\n\n1. Walk.\n2. Massage the calf.", language=language
    )
    return compose(
        [answer], Post(text=post), Forum(id="x"), today=date(2026, 11, 25), urgent=urgent
    )


def test_a_draft_marks_and_says_so() -> None:
    draft = drafted(POST)
    assert "2. Massage the calf. *(you have tried this)*" in draft.markdown
    assert "1. Walk.\n" in draft.markdown
    assert draft.notes == ("Marked as tried: massage, since the post says “massage”.",)


def test_the_mark_is_in_the_answer_s_language() -> None:
    assert "*(das hast du schon versucht)*" in drafted(POST, "de").markdown


@pytest.mark.parametrize(
    "post",
    [
        "My calf cramps. Should I try massage?",
        "My calf cramps. My mate tried massage.",
        "My calf cramps. I've tried stretching.",
    ],
)
def test_what_was_not_tried_is_not_marked(post: str) -> None:
    draft = drafted(post)
    assert "tried this" not in draft.markdown and draft.notes == ()


def test_an_urgent_draft_has_no_marks() -> None:
    assert "tried" not in drafted(POST, urgent="1. Massage the calf. Ring 111.").markdown
