"""Findings: one thing to mend made a problem, with its code, its line and what to do."""

from collections.abc import Iterable

from app.library.contents import Level, Problem, Source

NOWHERE = Source("", "", "")
CODES = frozenset(
    {
        *("behind-main", "bare-number", "claimed-keyword", "dialect", "near-duplicate"),
        *("never-used", "no-fallback", "no-main-answer", "no-number", "no-way-in", "own-question"),
        *("reassuring", "repeated-keyword", "repeated-link", "repeated-synonym", "review-due"),
        *("same-language", "same-title", "taken-id", "too-long", "unknown-forum"),
        *("unmet-keyword", "vague-link"),
    }
)
"""The codes of all warnings that may be silenced."""


def finding(
    source: Source | None,
    code: str,
    place: tuple[str, int] | int | None,
    what: str,
    remedy: str,
    level: Level = "warning",
) -> Problem:
    """A problem whose message is `what` and `remedy`, a clause each, as one sentence.

    `place` is a field and which of its entries, or a line.
    """
    source = source or NOWHERE
    line = source.line(*place) if isinstance(place, tuple) else place
    todo = f"{remedy[0].upper()}{remedy[1:]}."
    return Problem(source.file, line, level, f"{what}: {remedy}.", code, todo)


def listed(words: Iterable[str], most: int = 3) -> str:
    """A few words in quotation marks, and how many more there are."""
    every = list(words)
    shown = ", ".join(f"“{word}”" for word in every[:most])
    return f"{shown} and {len(every) - most} more" if len(every) > most else shown
