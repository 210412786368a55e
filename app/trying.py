"""Trying an answer as it is being written: a post against it, and its tests, library and all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.answer import Answer, Trial
from app.desk import Desk
from app.library.trials import leading, passed
from app.matching import Match, Matcher, Result
from app.post import TextTooLong, clean_text
from app.reply import Refused


@dataclass(frozen=True, slots=True)
class Tried:
    """A post tried: the answer's match, None where no word met it, and its place among `of`.

    `first` is the match that came first, whoever's it is.
    """

    post: str
    result: Result
    of: int
    place: int
    match: Match | None

    @property
    def first(self) -> Match | None:
        """What came first."""
        return self.result.matches[0] if self.result.matches else None


@dataclass(frozen=True, slots=True)
class TrialRun:
    """A test of an answer that was run; `ahead` came before it, through these words of its own."""

    trial: Trial
    passed: bool
    place: int
    percent: int
    ahead: Answer | None = None
    through: tuple[str, ...] = ()
    urgent: str = ""


def try_post(desk: Desk, answer: Answer, text: str, language: str = "") -> Tried:
    """Where an answer comes for a post if it is saved as it is. Raises `Refused`."""
    try:
        post = clean_text(text)
    except TextTooLong as error:
        raise Refused("post", str(error)) from error
    if not any(character.isalnum() for character in post):
        raise Refused("post", "Paste a post to try first.")
    matcher = with_it(desk, answer, language)
    return _tried(matcher, answer, post, forum_for(desk, answer))


def run_tests(desk: Desk, answer: Answer, language: str = "") -> tuple[TrialRun, ...]:
    """Each test of an answer against the library with it as it is."""
    matcher = with_it(desk, answer, language)
    forum = forum_for(desk, answer)
    return tuple(_run(matcher, answer, trial, forum) for trial in answer.tests)


def forum_for(desk: Desk, answer: Answer) -> str:
    """The forum that is meant where somebody isn't to see the answers of others; else "", any."""
    return next((each for each in desk.only if answer.serves(each)), *desk.only[:1] or ("",))


def with_it(desk: Desk, answer: Answer, language: str = "") -> Matcher:
    """The library's matcher with an answer in it, as if that were active.

    A variant is found by its keywords, among the answers that have one in its language.
    """
    library = desk.library
    other = library.matcher_in(language) if language else None
    if other:
        answer = replace(answer, title="", body="", questions=())
    matcher = other or library.matcher
    it = replace(answer, status="active", variants=())
    known = next((each for each in matcher.suggested if each.id == it.id), None)
    same = known is not None and replace(known, variants=()) == it
    return matcher if same else matcher.with_answer(it)


def _tried(matcher: Matcher, answer: Answer, post: str, forum: str) -> Tried:
    known = [each for each in matcher.suggested if each.serves(forum)]
    ranked = matcher.match(post, forum=forum, limit=len(known), evidence=False)
    ids = [match.answer.id for match in ranked.matches]
    place = ids.index(answer.id) + 1 if answer.id in ids else 0
    # Evidence is gathered only as far down as it is shown.
    result = matcher.match(post, forum=forum, limit=max(place, 1))
    match = next((each for each in result.matches if each.answer.id == answer.id), None)
    return Tried(post, result, len(known), place, match)


def _run(matcher: Matcher, answer: Answer, trial: Trial, forum: str) -> TrialRun:
    try:
        post = clean_text(trial.post)
    except TextTooLong:
        return TrialRun(trial, False, 0, 0)
    result = matcher.match(post, forum=forum, limit=2, evidence=False)
    came = passed(answer.id, trial, result)
    if not came:
        result = matcher.match(post, forum=forum, limit=5)
    place, percent = _place(answer.id, result.matches)
    first = result.matches[0] if result.matches and not came else None
    ahead = first if first and first.answer.id != answer.id else None
    return TrialRun(
        trial,
        came,
        place,
        percent,
        ahead.answer if ahead else None,
        tuple(leading(first)) if first else (),
        result.urgent.rule if result.urgent else "",
    )


def _place(id: str, matches: Sequence[Match]) -> tuple[int, int]:
    for place, match in enumerate(matches, 1):
        if match.answer.id == id:
            return place, round(100 * match.confidence)
    return 0, 0
