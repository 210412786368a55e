"""Checking: what reading found, what a curator would rather know, and the library's own tests."""

from collections.abc import Iterator
from datetime import date

from app.answer import Answer, Trial
from app.library.build import build_matcher, build_matcher_in
from app.library.contents import Contents, Problem, Source
from app.library.fields import shortened
from app.library.lint import lint
from app.matching import Matcher, Result
from app.post import TextTooLong, clean_text

_NOWHERE = Source("", "", "")


def check(contents: Contents, *, today: date | None = None) -> tuple[Problem, ...]:
    """Every problem of a library by file and line: reading, lint, and its own tests run."""
    matcher = build_matcher(contents)
    problems = [*contents.problems, *lint(contents, today or date.today())]
    for answer in contents.answers:
        if answer.status == "active":
            problems.extend(_try_answer(contents.sources.get(answer.id, _NOWHERE), answer, matcher))
    for language in contents.languages:
        problems.extend(_try_variants(contents, language))
    problems.extend(_try_library(contents, matcher))
    return tuple(sorted(problems, key=lambda problem: (problem.file, problem.line or 0)))


def _try_variants(contents: Contents, language: str) -> Iterator[Problem]:
    """The tests of variants, among the answers in their language alone."""
    matcher = build_matcher_in(contents, language)
    for answer in contents.in_language(language).answers:
        if source := contents.beside.get(f"{answer.id}.{answer.language}.md"):
            yield from _try_answer(source, answer, matcher)


def _try_answer(source: Source, answer: Answer, matcher: Matcher) -> Iterator[Problem]:
    for index, trial in enumerate(answer.tests):
        if message := _tried(answer, trial, matcher):
            yield Problem(source.file, source.line("tests", index), "error", message)


def _try_library(contents: Contents, matcher: Matcher) -> Iterator[Problem]:
    source = contents.beside.get("_tests.yaml", _NOWHERE)
    for index, trial in enumerate(contents.tests):
        if message := _tried(None, trial, matcher):
            yield Problem(source.file, source.line("", index), "error", message)


def _tried(answer: Answer | None, trial: Trial, matcher: Matcher) -> str:
    """What went otherwise than a test expects, as a sentence; empty when it passed."""
    try:
        result = matcher.match(clean_text(trial.post))
    except TextTooLong:
        return "The post of this test is too long to be matched: shorten it."
    if _passed(answer.id if answer else "", trial, result):
        return ""
    wanted = {
        "found": "should find this answer",
        "not-found": "shouldn't find this answer",
        "nothing": "should find nothing",
    }[trial.expect]
    return f"The test post “{shortened(trial.post)}” {wanted}, but {_outcome(result)}."


def _passed(answer_id: str, trial: Trial, result: Result) -> bool:
    if trial.expect == "nothing":
        return result.verdict == "none" and result.urgent is None
    # A `choose` shows the moderator two answers side by side; the second is found as well.
    places = {"sure": 1, "choose": 2, "none": 0}[result.verdict]
    found = [match.answer.id for match in result.matches[:places]]
    return answer_id in found if trial.expect == "found" else answer_id not in found[:1]


def _outcome(result: Result) -> str:
    if result.urgent:
        return f"the urgent rule {result.urgent.rule} fired"
    if result.verdict == "none" or not result.matches:
        return "nothing was found"
    first = result.matches[0].answer
    return f"“{shortened(first.title)}” ({first.id}) came first, {result.verdict}"
