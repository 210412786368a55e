"""Findings at the desk: `check` of the library that serves, with what only its rows can tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Lock
from weakref import WeakKeyDictionary

from app.desk import Desk
from app.face_check import answer_of
from app.library import Contents, Library, Problem, check
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


_kept: WeakKeyDictionary[Library, _Kept] = WeakKeyDictionary()
_checking = Lock()


def findings(desk: Desk) -> tuple[Problem, ...]:
    """What there is to mend, as far as it is the business of who works at the desk.

    It is looked for once a day, and when the library changed.
    """
    problems = _checked(desk)
    if not desk.only:
        return problems
    mine = {answer.id for answer in desk.answers()}
    return tuple(problem for problem in problems if answer_of(problem) in mine)


def _checked(desk: Desk) -> tuple[Problem, ...]:
    today = desk.now().date()
    with _checking:
        contents, matcher = desk.library.current
        kept = _kept.get(desk.library)
        if kept is None or kept.contents is not contents or kept.today != today:
            posts = desk.store.past_posts(POSTS)
            found = check(contents, today=today, matcher=matcher, posts=posts)
            problems = (*found, *audible(contents, _unused(desk, contents)))
            kept = _Kept(contents, today, problems)
            _kept[desk.library] = kept
        return kept.problems


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
