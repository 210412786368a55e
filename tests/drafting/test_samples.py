"""No draft of the sample library gives advice that its texts must never give."""

import json
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from app.answer import Answer
from app.library import Library
from app.library.samples import samples_folder
from app.post import Post
from app.reply import Prepared, prepare

DATA = Path(__file__).parent.parent / "data"
TODAY = date(2026, 11, 25)

NEVER = re.compile(
    r"\d ?mg\b|quinine|guarantee|\byou(?:'re| are|'ll be) (?:fine|safe)\b|nothing to worry"
    r"|(?<!don't )(?<!never )\brun through (?:the|it|pain)|no pain,? no gain|body fat|lose weight"
    r"|(?<!no )(?<!not )(?<!don't )\b(?:take|try|use) (?:an? )?"
    r"(?:ibuprofen|aspirin|painkill|salt tab)"
    r"|\byou (?:must )?have (?:torn|broken|got a|shin splints|plantar|runner's knee|sciatica)"
    r"|drink as much|skip the doctor",
    re.I,
)
EXERCISE = re.compile(
    r"(?<!don't )(?<!or )(?<!not )\b(?:stretch|raises?|foam roll|strengthen|keep running|jog)\b",
    re.I,
)


@cache
def library() -> Library:
    return Library(samples_folder())


def texts(name: str) -> list[str]:
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def drafted(text: str, **options: object) -> Prepared:
    return prepare(library(), Post(text=text), today=TODAY, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("answer", [a.id for a in Library(samples_folder()).contents.answers])
def test_no_answer_says_what_none_may_say(answer: str) -> None:
    for short in (False, True):
        text = drafted("Hello", answers=[answer], short=short).draft.text
        assert text and not NEVER.search(text), NEVER.search(text)


FOLLOWED = [
    version
    for answer in Library(samples_folder()).contents.answers
    for version in (answer, *answer.variants)
    if version.follow_up
]


@pytest.mark.parametrize("answer", FOLLOWED, ids=lambda answer: f"{answer.id}.{answer.language}")
def test_a_follow_up_asks_and_says_again_what_cannot_wait(answer: Answer) -> None:
    text = answer.follow_up
    assert text.split("\n")[0].count("?") >= 1
    assert "{{advice_line}}" in text and not NEVER.search(text), NEVER.search(text)
    assert re.search("can't examine you|nicht untersuchen", text)


def test_no_draft_for_a_labelled_post_does() -> None:
    for name in ("answered", "urgent", "dev/urgent"):
        for text in texts(name):
            found = NEVER.search(drafted(text).draft.text)
            assert not found, (text, found)


def test_an_urgent_draft_is_the_message_alone() -> None:
    seen = 0
    for text in texts("urgent") + texts("dev/urgent"):
        prepared = drafted(text, answers=["chronic-calf-spasms", "strength-for-runners"])
        if prepared.result.urgent:
            seen += 1
            assert prepared.draft.answers == ()
            assert not EXERCISE.search(prepared.draft.text), prepared.draft.text
    assert seen >= 400
