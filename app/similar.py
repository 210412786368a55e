"""Similar posts: the forum's own search for them, and the last replies with the same answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.answer import Answer
from app.desk import Desk
from app.drafting import search_address, search_words
from app.matching import drafted
from app.opened import OpenDraft

MOST = 3
"""Replies, and searches, that are shown."""
TITLE_WORDS = 8


@dataclass(frozen=True, slots=True)
class Sent:
    """A reply of the past: its draft, who posted it and when, with which answers.

    `title` is the post's where it is kept, else "", `words` what the reply says first.
    """

    draft: str
    by: str
    at: datetime
    edited: bool
    answers: tuple[Answer, ...]
    title: str
    words: str


def searches(opened: OpenDraft) -> tuple[tuple[str, str], ...]:
    """What to search the forum for, and the address of each search; nothing is fetched.

    The words are those of the answers that lead, which are spelled right, else the title's.
    """
    forum, result = opened.forum, opened.result
    if result is None or not forum.search:
        return ()
    leading = [m.answer for m in drafted(result)] if result.verdict != "none" else []
    title = " ".join(opened.row.title.split()[:TITLE_WORDS])
    words = [search_words(answer) for answer in leading] or [title]
    found = ((each, search_address(forum, each)) for each in dict.fromkeys(words) if each)
    return tuple((each, url) for each, url in found if url)[:MOST]


def sent_before(desk: Desk, opened: OpenDraft) -> tuple[Sent, ...]:
    """The newest replies with the answers that lead or were taken, as far as they are kept."""
    result = opened.result
    leading = drafted(result) if result and result.verdict != "none" else []
    wanted = {*opened.taken, *(match.answer.id for match in leading)}
    if not wanted:
        return ()
    rows = desk.store.sent_with(wanted, forums=desk.only or None, besides=opened.row.id, most=MOST)
    known = {answer.id: answer for answer in desk.answers()}
    return tuple(
        Sent(
            draft=draft.id,
            by=reply.by,
            at=reply.at,
            edited=reply.outcome == "edited",
            answers=tuple(known[id] for id in reply.answers if id in known),
            title=draft.title,
            words=" ".join(_own_lines(draft.markdown)),
        )
        for draft, reply in rows
    )


def _own_lines(markdown: str) -> Iterator[str]:
    """A reply's lines without greeting and quotations."""
    paragraphs: Sequence[str] = markdown[:2000].split("\n\n")
    for at, paragraph in enumerate(paragraphs):
        greets = at == 0 and paragraph.rstrip().endswith(",") and len(paragraph) < 80
        if not greets and not paragraph.startswith(">"):
            yield from paragraph.split("\n")
