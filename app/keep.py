"""Keeping a good reply: what was typed for one person becomes an answer, after a look."""

import re
from dataclasses import dataclass, replace

from app.answer import Answer
from app.desk import Desk
from app.drafting import post_language
from app.insights import Proposal, leftovers, propose
from app.library import CannotSave, new_file, taken_ids
from app.matching import Result
from app.opened import OpenDraft
from app.post import TextTooLong, clean_text
from app.reply import Refused

EDITED = 0.6
"""The share of a draft's words that may stand as they were drafted in one worth keeping."""
FEWEST_WORDS = 5
TWIN = 0.8
"""The confidence from which an answer is nearly the same; a duplicate costs more than a look."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Review:
    """A new answer looked at: what to mend or know, and the answer that it is nearly the same as.

    `error` says why it can't be saved, of the field `field`; empty when it can.
    """

    warnings: tuple[str, ...] = ()
    twin: Answer | None = None
    error: str = ""
    field: str = ""


def is_worth_keeping(opened: OpenDraft) -> bool:
    """Whether a draft holds a moderator's own words: no answer taken, or little left of it."""
    words = _WORD.findall(opened.markdown.casefold())
    held = opened.row.urgent and not opened.row.urgent_off
    if held or len(words) < FEWEST_WORDS:
        return False
    drafted = set(_WORD.findall(opened.row.composed.casefold())) if opened.taken else set()
    return sum(word in drafted for word in words) <= EDITED * len(words)


def propose_answer(desk: Desk, id: str, moderator: str = "") -> Proposal:
    """What a draft would be as an answer. Raises `NotFound`."""
    opened = desk.open_draft(id)
    return propose(
        opened.markdown,
        draft=opened.draft,
        post=opened.post,
        result=opened.result,
        forum=opened.forum,
        moderator=moderator,
        matcher=desk.library.matcher,
        taken=taken_ids(desk.library.contents),
    )


def tidied(answer: Answer) -> Answer:
    """An answer as its file will give it back, its language told by its body. Raises `Refused`."""
    try:
        body = clean_text(answer.body).replace("\r\n", "\n").replace("\r", "\n").strip()
    except TextTooLong as error:
        raise Refused("body", str(error)) from error
    body = "\n".join(line.rstrip(" \t") for line in body.split("\n"))
    return replace(answer, body=body, language=post_language(body) or "en")


def review_answer(desk: Desk, id: str, answer: Answer) -> Review:
    """What there is to say of a new answer made of the draft `id`; it is `tidied`."""
    opened = desk.open_draft(id)
    words = [answer.title, *(k.word for k in answer.keywords), *answer.questions, answer.body]
    found = leftovers("\n".join(words), opened.post)
    for field in ("title", "body"):
        if not any(character.isalnum() for character in getattr(answer, field)):
            return Review(found, error=f"The {field} is missing: write it.", field=field)
    try:
        file = new_file(desk.library.contents, answer, today=desk.now().date())
    except CannotSave as error:
        return Review(found, error=str(error), field=error.field)
    problems = (problem.message for problem in file.problems)
    return Review((*found, *problems), _twin(desk, answer, opened))


def _twin(desk: Desk, answer: Answer, opened: OpenDraft) -> Answer | None:
    """The answer that the matcher would draft for the new one's own question or title."""
    for text in (*answer.questions, answer.title):
        result = desk.library.matcher.match(clean_text(text), forum=opened.forum.id)
        if found := _near(result):
            return found
    return None


def _near(result: Result) -> Answer | None:
    first = next(iter(result.matches), None)
    return first.answer if first and first.confidence >= TWIN else None
