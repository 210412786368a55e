"""Several answers at once: their topic, their next review, or out of use, each saved as one is."""

from collections.abc import Sequence
from dataclasses import replace

from app.answer import Answer
from app.desk import Desk
from app.edit import Edit, NotYours, Stale, change
from app.library import CannotSave, FolderBusy
from app.reply import NotFound

MOST = 500
"""Answers at once."""


def change_each(desk: Desk, ids: Sequence[str], edit: Edit, did: str) -> tuple[int, list[str]]:
    """How many were changed, and a sentence for each that wasn't."""
    done, left = 0, []
    for id in dict.fromkeys(ids[:MOST]):
        try:
            source = desk.library.contents.sources.get(desk.answer(id).id)
            change(desk, id, edit, {source.sha256 if source else ""}, did=did)
            done += 1
        except (CannotSave, FolderBusy, NotFound, NotYours, Stale) as error:
            left.append(f"{id}: {error}")
    return done, left


def with_topic(topic: str) -> Edit:
    """Sets the topic."""
    return lambda answer: replace(answer, topic=topic)


def with_review(day: str) -> Edit:
    """Sets the day of the next review."""
    return lambda answer: replace(answer, review_by=day)


def retired(answer: Answer) -> Answer:
    """Takes it out of use."""
    return replace(answer, status="retired")
