"""Trials: the tests of a library and its answers' own questions matched, and who took a post."""

from collections.abc import Iterator

from app.answer import Answer, Trial
from app.library.contents import Contents, Problem, Source
from app.library.fields import shortened
from app.library.finding import NOWHERE, finding, listed
from app.matching import Match, Matcher, Result
from app.post import TextTooLong, clean_text

_PLACES = {"sure": 1, "choose": 2, "none": 0}
"""How many answers count as found; a `choose` shows the moderator two side by side."""


def try_answer(source: Source | None, answer: Answer, matcher: Matcher) -> Iterator[Problem]:
    """The tests of an answer that don't come out as they should."""
    source = source or NOWHERE
    for index, trial in enumerate(answer.tests):
        if message := _tried(answer, trial, matcher):
            yield _failed(source, ("tests", index), message)


def try_library(contents: Contents, matcher: Matcher) -> Iterator[Problem]:
    """The tests of the whole library that don't."""
    source = contents.beside.get("_tests.yaml", NOWHERE)
    for index, trial in enumerate(contents.tests):
        if message := _tried(None, trial, matcher):
            yield _failed(source, ("", index), message)


def try_question(
    source: Source | None, answer: Answer, number: int, matcher: Matcher
) -> Iterator[Problem]:
    """A question of an answer that doesn't find it."""
    question = clean_text(answer.questions[number])
    if _is_found(answer, question, matcher):
        return
    what = f"The question “{shortened(question)}” should find this answer"
    what += f", but {_outcome(matcher.match(question))}"
    remedy = "word it as posters do, or add the keywords that tell the two apart"
    yield finding(source, "own-question", ("questions", number), what, remedy)


def _failed(source: Source, place: tuple[str, int], message: str) -> Problem:
    remedy = "Change the keywords of either answer, or the test."
    return Problem(source.file, source.line(*place), "error", message, "failed-test", remedy)


def _tried(answer: Answer | None, trial: Trial, matcher: Matcher) -> str:
    """What went otherwise than a test expects, as a sentence; empty when it passed."""
    try:
        post = clean_text(trial.post)
    except TextTooLong:
        return "The post of this test is too long to be matched: shorten it."
    if _passed(answer, trial, post, matcher):
        return ""
    wanted = {
        "found": "should find this answer",
        "not-found": "shouldn't find this answer",
        "nothing": "should find nothing",
    }[trial.expect]
    outcome = _outcome(matcher.match(post))
    return f"The test post “{shortened(trial.post)}” {wanted}, but {outcome}."


def passed(answer_id: str, trial: Trial, result: Result) -> bool:
    """Whether a test of an answer came out as it should; `result` has two matches, if there are."""
    places = _PLACES[result.verdict]
    if trial.expect == "found":
        return answer_id in _first(result, places)
    return answer_id not in _first(result, min(1, places))


def _passed(answer: Answer | None, trial: Trial, post: str, matcher: Matcher) -> bool:
    if answer is None or trial.expect == "nothing":
        result = matcher.match(post, limit=2, evidence=False)
        return result.verdict == "none" and result.urgent is None
    if trial.expect == "found":
        return _is_found(answer, post, matcher)
    if not matcher.reaches(post, answer):
        return True
    result = matcher.match(post, limit=2, evidence=False, urgent=False)
    return answer.id not in _first(result, min(1, _PLACES[result.verdict]))


def _is_found(answer: Answer, post: str, matcher: Matcher) -> bool:
    # Most are found first, and to weigh the second would change nothing about that.
    first = matcher.match(post, limit=1, evidence=False, urgent=False)
    if first.verdict != "none" and answer.id in _first(first, 1):
        return True
    result = matcher.match(post, limit=2, evidence=False, urgent=False)
    return answer.id in _first(result, _PLACES[result.verdict])


def _first(result: Result, count: int) -> list[str]:
    return [match.answer.id for match in result.matches[:count]]


def _outcome(result: Result) -> str:
    if result.urgent:
        return f"the urgent rule {result.urgent.rule} fired"
    if result.verdict == "none" or not result.matches:
        return "nothing was found"
    first = result.matches[0]
    through = f", through {words}" if (words := listed(leading(first), 2)) else ""
    name = f"“{shortened(first.answer.title)}” ({first.answer.id})"
    return f"{name} came first, {result.verdict}{through}"


def leading(match: Match) -> list[str]:
    """The words of the answer that earned it a match, at most two, the weightiest first."""
    ordered = sorted(match.evidence, key=lambda each: -each.weight)
    return list(dict.fromkeys(shortened(each.keyword, 40) for each in ordered))[:2]
