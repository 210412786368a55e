"""Findings at the desk: `check` of the library that serves, with what only its rows can tell."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Lock
from weakref import WeakKeyDictionary, WeakSet

from app.desk import Desk
from app.face_check import answer_of
from app.library import Contents, Library, Problem, Source, Work, check
from app.library.check import Run
from app.library.finding import finding
from app.library.silence import audible
from app.watched import SHOWN, Watched, told

UNUSED = timedelta(days=365)
"""How long an answer that is known may go unused."""
POSTS = 500
"""How many past posts keywords may have met."""


@dataclass(frozen=True, slots=True)
class _Kept:
    contents: Contents
    today: date
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known to mend; while it is `checking` that is from before, or nothing if `first`."""

    problems: tuple[Problem, ...]
    checking: bool = False
    first: bool = False


class Superseded(Exception):
    """The library changed, or the server stops: what was being found is of no use."""


_kept: WeakKeyDictionary[Library, _Kept] = WeakKeyDictionary()
_asked: WeakSet[Library] = WeakSet()
_checking = Lock()


def findings(desk: Desk) -> tuple[Problem, ...]:
    """What there is to mend, as far as it is the business of who works at the desk.

    It is looked for once a day, and when the library changed, which may take seconds.
    """
    return _mine(desk, _checked(desk).problems)


def known_findings(desk: Desk) -> Known:
    """The same at once, as it was found last, without what is about files that changed since.

    Where there may be more to find, `keep_checked` is asked to look.
    """
    contents, kept = desk.library.contents, _kept.get(desk.library)
    if kept and kept.contents is contents and kept.today == desk.now().date():
        return Known(_mine(desk, kept.problems))
    _asked.add(desk.library)
    desk.wake.set()
    problems = [*audible(contents, contents.problems), *(_still(kept, contents) if kept else ())]
    problems.sort(key=lambda problem: (problem.file, problem.line or 0))
    return Known(_mine(desk, problems), checking=True, first=kept is None)


def keep_checked(desk: Desk, meanwhile: Callable[[], bool]) -> None:
    """Check the library if somebody asked, and it changed since it was checked.

    `meanwhile` is called between pieces of the work and says whether to go on; a library that
    changes under the work is left to the next call.
    """
    if desk.library not in _asked:
        return
    contents = desk.library.contents

    def run(work: Sequence[Work]) -> Iterator[list[Problem]]:
        for piece in work:
            if not meanwhile() or desk.library.contents is not contents:
                raise Superseded
            yield piece()

    with suppress(Superseded):
        _checked(desk, run)
        _asked.discard(desk.library)


def _mine(desk: Desk, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    if not desk.only:
        return tuple(problems)
    mine = {answer.id for answer in desk.answers()}
    return tuple(problem for problem in problems if answer_of(problem) in mine)


def _still(kept: _Kept, contents: Contents) -> Iterator[Problem]:
    """What was found in files that are the same now."""
    files = {source.file: source for source in _sources(contents)}
    same = {source.file for source in _sources(kept.contents) if files.get(source.file) is source}
    read = set(kept.contents.problems)
    return (p for p in kept.problems if p.file in same and p not in read)


def _sources(contents: Contents) -> tuple[Source, ...]:
    return (*contents.sources.values(), *contents.beside.values())


def _checked(desk: Desk, run: Run | None = None) -> _Kept:
    today = desk.now().date()
    with _checking:
        contents, matcher = desk.library.current
        kept = _kept.get(desk.library)
        if kept is None or kept.contents is not contents or kept.today != today:
            posts = desk.store.past_posts(POSTS)
            found = check(contents, today=today, matcher=matcher, posts=posts, run=run)
            problems = (*found, *audible(contents, _unused(desk, contents)))
            kept = _Kept(contents, today, problems)
            _kept[desk.library] = kept
        return kept


def _unused(desk: Desk, contents: Contents) -> Iterator[Problem]:
    """Answers known for a year that no reply of it had; where none was recorded nobody knows."""
    since = desk.now() - UNUSED
    used = desk.store.used_since(since)
    seen = desk.store.first_seen() if used else {}
    for answer in contents.answers:
        known = answer.id in seen and seen[answer.id] <= since
        if answer.status == "active" and known and not used[answer.id]:
            source, what = contents.sources.get(answer.id), "No reply of the last year had this"
            remedy = "retire it, or see which posts it should have met"
            yield finding(source, "never-used", ("title", 0), what, remedy)


def watching(desk: Desk) -> dict[str, Watched]:
    """What each watched answer would have matched lately, by id."""
    today = desk.now().date()
    rows = desk.store.watched((today - SHOWN).isoformat())
    every = told(desk.library.contents, rows, today, desk.only)
    mine = {answer.id for answer in desk.answers()} if desk.only else every.keys()
    return {id: each for id, each in every.items() if id in mine}


def titles(desk: Desk) -> dict[str, str]:
    """The titles of all answers, by id."""
    return {answer.id: answer.title for answer in desk.library.contents.answers}
