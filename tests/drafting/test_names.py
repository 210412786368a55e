"""A name goes out of a text in every way it may be written, and other words stay."""

import pytest

from app.drafting import AUTHOR, nameless

ORDINARY = {"run", "mile"}.__contains__


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("Hi trailfox,\nrest.", "trailfox", "Hi X,\nrest."),
        ("Hi @Trailfox,\nTRAILFOX's calf", "trailfox", "Hi X,\nX's calf"),
        ("Hi hill\\_hobbit,", "hill_hobbit", "Hi hill\\_hobbit,"),
        ("Hi hill_hobbit, hill_hobbits run", "hill_hobbit", "Hi X, hill_hobbits run"),
        ("Hi a\\*b, rest, a*b.", "a*b", "Hi X, rest, X."),
        ("<p>Hi trail &amp; fox</p>", "trail & fox", "<p>Hi X</p>"),
        ("Hi run,\nyou can run, @run.", "run", "Hi X,\nyou can run, X."),
        ("Hi jo,\njogging, jo, joes", "jo", "Hi X,\njogging, X, joes"),
        ("me@trailfox.example, trailfox", "trailfox", "me@trailfox.example, X"),
        ("Hi there,", "", "Hi there,"),
        ("Hi there...", "...", "Hi there..."),
    ],
)
def test_a_name_goes(text: str, name: str, left: str) -> None:
    assert nameless(text, name, "X", is_ordinary=ORDINARY) == left


def test_a_blank_stands_in_its_place() -> None:
    assert nameless("Hi jo,", "jo") == f"Hi {AUTHOR},"
