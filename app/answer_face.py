"""An answer's public face: what it looks like as JSON, whole, in a list, and in its past."""

from collections.abc import Sequence

from typing_extensions import TypedDict

from app.answer import Answer, Reaction
from app.store import RevisionRow


class AnswerLineJSON(TypedDict):
    """An answer in a list."""

    id: str
    title: str
    topic: str
    status: str
    forums: list[str]
    language: str
    keywords: list[str]


class KeywordJSON(TypedDict):
    """A keyword with its weight."""

    word: str
    weight: float
    watch: bool


class SourceJSON(TypedDict):
    """Something to read."""

    title: str
    url: str
    section: str


class TestJSON(TypedDict):
    """A post, and whether it must find the answer: `found` or `not-found`."""

    post: str
    expect: str


class ReactionJSON(TypedDict):
    """A personal line and the fact it is for; bounds in seconds, days, kilometres or years."""

    fact: str
    race: str
    period: str
    under: float | None
    over: float | None
    words: list[str]
    say: str


# A TypedDict by call, since `not` is a promised name and Python's own word.
AnswerJSON = TypedDict(
    "AnswerJSON",
    {
        "id": str,
        "title": str,
        "body": str,
        "short": str,
        "follow_up": str,
        "page": str,
        "reactions": list[ReactionJSON],
        "languages": list[str],
        "topic": str,
        "status": str,
        "forums": list[str],
        "language": str,
        "keywords": list[KeywordJSON],
        "not": list[str],
        "questions": list[str],
        "synonyms": list[list[str]],
        "links": list[SourceJSON],
        "tests": list[TestJSON],
        "was": list[str],
        "origin": str,
        "reviewed": str,
        "review_by": str,
        "sample": bool,
        "revision": str,
        "notes": list[str],
    },
)


class RevisionLineJSON(TypedDict):
    """How an answer's file was once: its number, its SHA-256, when, and who saved it here."""

    number: int
    revision: str
    name: str
    at: str
    by: str


class RevisionJSON(RevisionLineJSON):
    """A revision, whole."""

    content: str


def answer_line_json(answer: Answer) -> AnswerLineJSON:
    """An answer as one row of a list."""
    return {
        "id": answer.id,
        "title": answer.title,
        "topic": answer.topic,
        "status": answer.status,
        "forums": list(answer.forums),
        "language": answer.language,
        "keywords": [keyword.word for keyword in answer.keywords],
    }


def _reaction(reaction: Reaction) -> ReactionJSON:
    return {
        "fact": reaction.fact,
        "race": reaction.race,
        "period": reaction.period,
        "under": reaction.under,
        "over": reaction.over,
        "words": list(reaction.words),
        "say": reaction.say,
    }


def answer_json(
    answer: Answer, revision: str, languages: Sequence[str] = (), notes: Sequence[str] = ()
) -> AnswerJSON:
    """An answer, whole; `revision` is the SHA-256 of its file, `languages` are its variants'."""
    return {
        "id": answer.id,
        "title": answer.title,
        "body": answer.body,
        "short": answer.short,
        "follow_up": answer.follow_up,
        "page": answer.page,
        "reactions": [_reaction(reaction) for reaction in answer.reactions],
        "languages": [answer.language, *languages],
        "topic": answer.topic,
        "status": answer.status,
        "forums": list(answer.forums),
        "language": answer.language,
        "keywords": [
            {"word": k.word, "weight": k.weight, "watch": k.watch} for k in answer.keywords
        ],
        "not": list(answer.not_),
        "questions": list(answer.questions),
        "synonyms": [list(group) for group in answer.synonyms],
        "links": [{"title": x.title, "url": x.url, "section": x.section} for x in answer.links],
        "tests": [{"post": trial.post, "expect": trial.expect} for trial in answer.tests],
        "was": list(answer.was),
        "origin": answer.origin,
        "reviewed": answer.reviewed,
        "review_by": answer.review_by,
        "sample": answer.sample,
        "revision": revision,
        "notes": list(notes),
    }


def revision_line_json(row: RevisionRow) -> RevisionLineJSON:
    """A revision as one row of a list."""
    return {
        "number": row.id or 0,
        "revision": row.sha256,
        "name": row.answer,
        "at": row.at.isoformat(),
        "by": row.by,
    }


def revision_json(row: RevisionRow) -> RevisionJSON:
    """A revision, whole."""
    return {**revision_line_json(row), "content": row.content}
