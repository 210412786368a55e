"""Checking: what reading found, what a curator would rather know, and the library's own tests."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from app.answer import Answer
from app.library.build import build_matcher, build_matcher_in
from app.library.contents import Contents, Problem
from app.library.lint import lint
from app.library.overlap import near_duplicates, unmet_keywords
from app.library.silence import audible
from app.library.trials import try_answer, try_library, try_question
from app.library.wording import check_wording
from app.matching import Matcher

FEW = 300
"""Up to so many answers every question of theirs is matched."""
LEAD = 1.6
"""In a larger library those are that BM25F doesn't give so many times as much as any other."""

_PIECE = 100

Work = Callable[[], list[Problem]]
"""A piece of checking, and what it found."""
Run = Callable[[Sequence[Work]], Iterable[list[Problem]]]
"""Does pieces of checking, in their order or beside one another."""


def check(
    contents: Contents,
    *,
    today: date | None = None,
    matcher: Matcher | None = None,
    posts: Sequence[str] = (),
    run: Run | None = None,
) -> tuple[Problem, ...]:
    """Every problem of a library by file and line: reading, lint, and its own tests run.

    `matcher` is the library's, if there is one already; `posts` are past ones that keywords may
    have met. `run` does the work, in pieces that depend on nothing but what they hold; it may go on
    while the matcher is built.
    """
    run = run or (lambda work: [piece() for piece in work])
    found = run(_reading(contents, today or date.today(), posts))
    matcher = matcher or build_matcher(contents)
    found = chain(found, run(_matching(contents, matcher)))
    problems = [*contents.problems, *(problem for some in found for problem in some)]
    return tuple(
        sorted(audible(contents, problems), key=lambda problem: (problem.file, problem.line or 0))
    )


def _reading(contents: Contents, today: date, posts: Sequence[str]) -> list[Work]:
    """What is found by reading alone."""
    kept = [answer for answer in contents.answers if answer.status != "retired"]
    active = [answer for answer in contents.answers if answer.status == "active"]
    return [
        lambda: list(lint(contents, today)),
        lambda: list(_words(contents, kept, today)),
        lambda: list(near_duplicates(contents, kept)),
        lambda: list(unmet_keywords(contents, active, posts)),
    ]


def _matching(contents: Contents, matcher: Matcher) -> list[Work]:
    """What is found by matching, in pieces of about a hundred answers."""
    active = [answer for answer in contents.answers if answer.status == "active"]
    some = [active[at : at + _PIECE] for at in range(0, len(active), _PIECE)]
    return [
        lambda: list(try_library(contents, matcher)),
        *(lambda each=each: _try(contents, each, matcher) for each in some),
        lambda: [p for name in contents.languages for p in _try_variants(contents, name)],
    ]


def _words(contents: Contents, answers: Iterable[Answer], today: date) -> Iterator[Problem]:
    for answer in answers:
        yield from check_wording(contents, answer, contents.sources.get(answer.id), today)
    for (id, language), variant in contents.variants.items():
        if variant.status != "retired":
            source = contents.beside.get(f"{id}.{language}.md")
            yield from check_wording(contents, variant, source, today)


def _try(contents: Contents, answers: Sequence[Answer], matcher: Matcher) -> list[Problem]:
    """The tests and the questions of some answers that don't find what they should."""
    sources, found = contents.sources, list[Problem]()
    for answer in answers:
        found += try_answer(sources.get(answer.id), answer, matcher)
        for number in _doubtful(answer, matcher):
            found += try_question(sources.get(answer.id), answer, number, matcher)
    return found


def _doubtful(answer: Answer, matcher: Matcher) -> Iterable[int]:
    """The numbers of the questions that are worth matching."""
    if len(matcher.suggested) > FEW:
        return matcher.contested(answer, LEAD)
    return range(len(answer.questions))


def _try_variants(contents: Contents, language: str) -> Iterator[Problem]:
    """The tests of variants, among the answers in their language alone."""
    matcher = build_matcher_in(contents, language)
    for answer in contents.in_language(language).answers:
        if source := contents.beside.get(f"{answer.id}.{answer.language}.md"):
            yield from try_answer(source, answer, matcher)
