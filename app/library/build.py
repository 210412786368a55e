"""Building: what a library holds becomes its matcher, shifted by the library's own tests."""

from collections.abc import Iterator
from dataclasses import replace

from app.answer import Answer
from app.library.contents import Contents
from app.matching import Case, Matcher
from app.post import TEXT_LIMIT, clean_text


def build_matcher(contents: Contents) -> Matcher:
    """The matcher of a library, as the desk uses it."""
    matcher = Matcher(contents.answers, synonyms=contents.synonyms, urgent=contents.urgent)
    return matcher.calibrated(_cases(contents))


def build_matcher_in(contents: Contents, language: str) -> Matcher:
    """The matcher for the answers that a library has in one of its variants' languages.

    They are found by their keywords alone: among a handful of answers no count tells the words of
    a question that every post has from those that matter. Urgent rules stay with `build_matcher`.
    """
    spoken = contents.in_language(language)
    answers = tuple(replace(a, title="", body="", questions=()) for a in spoken.answers)
    return build_matcher(replace(spoken, answers=answers))


def _cases(contents: Contents) -> Iterator[Case]:
    for answer in contents.answers:
        if answer.status == "active":
            yield from _own(answer)
    for trial in contents.tests:
        yield Case(clean_text(trial.post[:TEXT_LIMIT]), "", False)


def _own(answer: Answer) -> Iterator[Case]:
    for trial in answer.tests:
        yield Case(clean_text(trial.post[:TEXT_LIMIT]), answer.id, trial.expect == "found")
