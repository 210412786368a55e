"""Checking: what reading found, what a curator would rather know, and the library's own tests."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

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

Work = Callable[[], list[Problem]]
"""A piece of checking, and what it found."""


def check(
    contents: Contents,
    *,
    today: date | None = None,
    matcher: Matcher | None = None,
    posts: Sequence[str] = (),
    run: Callable[[Sequence[Work]], Iterable[list[Problem]]] | None = None,
) -> tuple[Problem, ...]:
    """Every problem of a library by file and line: reading, lint, and its own tests run.

    `matcher` is the library's, if there is one already; `posts` are past ones that keywords may
    have met. `run` does the work, in pieces that depend on nothing but what they hold.
    """
    matcher = matcher or build_matcher(contents)
    work = pieces(contents, matcher, today or date.today(), posts)
    found = run(work) if run else (piece() for piece in work)
    problems = [*contents.problems, *(problem for some in found for problem in some)]
    return tuple(
        sorted(audible(contents, problems), key=lambda problem: (problem.file, problem.line or 0))
    )


def pieces(contents: Contents, matcher: Matcher, today: date, posts: Sequence[str]) -> list[Work]:
    """The work of a check, in pieces of about a hundred answers."""
    kept = [answer for answer in contents.answers if answer.status != "retired"]
    active = [answer for answer in contents.answers if answer.status == "active"]
    questions = list(_questions(active, matcher))
    some = [active[at : at + 100] for at in range(0, len(active), 100)]
    asked = [questions[at : at + 100] for at in range(0, len(questions), 100)]
    return [
        lambda: list(lint(contents, today)),
        lambda: list(_words(contents, kept, today)),
        lambda: list(near_duplicates(contents, kept)),
        lambda: list(unmet_keywords(contents, active, posts)),
        lambda: list(try_library(contents, matcher)),
        *(lambda each=each: _try(contents, each, matcher) for each in some),
        *(lambda each=each: _ask(contents, each, matcher) for each in asked),
        lambda: [p for name in contents.languages for p in _try_variants(contents, name)],
    ]


def _words(contents: Contents, answers: Iterable[Answer], today: date) -> Iterator[Problem]:
    for answer in answers:
        yield from check_wording(contents, answer, contents.sources.get(answer.id), today)
    for (id, language), variant in contents.variants.items():
        if variant.status != "retired":
            source = contents.beside.get(f"{id}.{language}.md")
            yield from check_wording(contents, variant, source, today)


def _questions(active: Sequence[Answer], matcher: Matcher) -> Iterator[tuple[Answer, int]]:
    if len(active) > FEW:
        return matcher.contested(LEAD)
    return ((a, number) for a in active for number in range(len(a.questions)))


def _try(contents: Contents, answers: Iterable[Answer], matcher: Matcher) -> list[Problem]:
    sources = contents.sources
    return [p for a in answers for p in try_answer(sources.get(a.id), a, matcher)]


def _ask(
    contents: Contents, questions: Iterable[tuple[Answer, int]], matcher: Matcher
) -> list[Problem]:
    sources = contents.sources
    return [p for a, n in questions for p in try_question(sources.get(a.id), a, n, matcher)]


def _try_variants(contents: Contents, language: str) -> Iterator[Problem]:
    """The tests of variants, among the answers in their language alone."""
    matcher = build_matcher_in(contents, language)
    for answer in contents.in_language(language).answers:
        if source := contents.beside.get(f"{answer.id}.{answer.language}.md"):
            yield from try_answer(source, answer, matcher)
