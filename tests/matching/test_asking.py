"""The sentence to quote of a question: one that asks, with the words that found the answer."""

import pytest

from app.matching import Evidence, Question, asking

ROOM = 60


def found(text: str, *words: str, room: int = ROOM, own: str = "") -> str:
    evidence = [
        Evidence("text", text.index(w), text.index(w) + len(w), w, w, "keyword", "exact", 1.0)
        for w in words
    ]
    return asking(own or text, Question(0, len(text), text), evidence, room)


@pytest.mark.parametrize(
    ("text", "words", "quoted"),
    [
        ("My calves lock up. What can I do?", ["calves", "lock"], "My calves lock up."),
        ("I run a lot. Why do calves cramp?", ["calves", "cramp"], "Why do calves cramp?"),
        (
            "My shoes have 900 miles on them. Are they worn out?",
            ["shoes", "worn"],
            "My shoes have 900 miles on them. Are they worn out?",
        ),
        (
            "My old running shoes have nine hundred long miles on them. Are they worn out?",
            ["shoes", "worn"],
            "Are they worn out?",
        ),
        ("I run. I eat.", [], "I run."),
        ("Thanks!", [], ""),
        (
            "For fifteen years I never managed one full block: both my calves cramp at mile 4.",
            ["calves", "cramp"],
            "both my calves cramp at mile 4.",
        ),
        (
            "My calves cramp at mile 4, and in all these fifteen years I never managed one block.",
            ["calves", "cramp"],
            "My calves cramp at mile 4, and in all these fifteen years I never managed one block.",
        ),
    ],
)
def test_the_sentence_that_asks_for_it(text: str, words: list[str], quoted: str) -> None:
    assert found(text, *words) == quoted


def test_only_the_posters_own_words_are_quoted() -> None:
    text = "[b]My calves[/b] cramp."
    own = "   My calves     cramp."
    assert found(text, "calves", own=own).split() == ["My", "calves", "cramp."]
