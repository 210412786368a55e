"""The public face: what matches and drafts look like as JSON, through every door."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typing_extensions import TypedDict

from app.drafting import Draft, shown_blanks
from app.matching import Evidence, Match, Result
from app.matching.result import Verdict

if TYPE_CHECKING:  # `match` and `draft` open no database, so they need not load one's library
    from app.opened import OpenDraft
    from app.store import DraftRow

# A TypedDict by call, since `in` and `from` are promised names and Python's own words.
EvidenceJSON = TypedDict(
    "EvidenceJSON",
    {
        "in": str,
        "start": int,
        "end": int,
        "text": str,
        "keyword": str,
        "from": str,
        "kind": str,
        "weight": float,
    },
)


class MatchedAnswerJSON(TypedDict):
    """One answer that may fit, with the words of the post that earned it."""

    answer: str
    title: str
    confidence: float
    score: float
    question: int
    evidence: list[EvidenceJSON]


class QuestionJSON(TypedDict):
    """A stretch of the post that asks something; offsets in code points."""

    start: int
    end: int
    text: str


class UrgentJSON(TypedDict):
    """The urgent rule that fired, and the words that made it."""

    rule: str
    start: int
    end: int
    message: str


class MatchJSON(TypedDict):
    """What `match` answers."""

    verdict: str
    matches: list[MatchedAnswerJSON]
    questions: list[QuestionJSON]
    urgent: UrgentJSON | None


class BlankJSON(TypedDict):
    """A place of the text that the moderator must fill."""

    label: str
    hint: str
    choices: list[str]
    start: int
    end: int


class LinkJSON(TypedDict):
    """Something to read."""

    title: str
    url: str
    section: str


class FactJSON(TypedDict):
    """Something the poster said, with its span in the post."""

    kind: str
    start: int
    end: int
    text: str
    value: str


class PartJSON(TypedDict):
    """One part of the draft, as Markdown; its `key` stays when other parts come and go."""

    key: str
    kind: str
    answer: str
    heading: str
    markdown: str


class DraftJSON(MatchJSON):
    """What `draft` answers: the match, and the reply made of it."""

    answers: list[str]
    format: str
    text: str
    blanks: list[BlankJSON]
    links: list[LinkJSON]
    facts: list[FactJSON]
    parts: list[PartJSON]
    notes: list[str]


class ReplyJSON(TypedDict):
    """What was posted in the end."""

    text: str
    outcome: str
    answers: list[str]
    by: str
    at: str


class KeptJSON(TypedDict):
    """What every kept draft is known by, and where the moderator finds it."""

    id: str
    page: str
    state: str
    forum: str
    author: str
    title: str
    created_at: str


class StoredDraftJSON(DraftJSON, KeptJSON):
    """A draft that is kept, whole."""

    reply: ReplyJSON | None


class DraftLineJSON(KeptJSON):
    """A draft in a list."""

    verdict: str
    urgent: str | None
    confidence: float | None
    answers: list[str]


def _evidence(e: Evidence) -> EvidenceJSON:
    return {
        "in": e.source,
        "start": e.start,
        "end": e.end,
        "text": e.text,
        "keyword": e.keyword,
        "from": e.origin,
        "kind": e.kind,
        "weight": round(e.weight, 6),
    }


def _matched(match: Match) -> MatchedAnswerJSON:
    return {
        "answer": match.answer.id,
        "title": match.answer.title,
        "confidence": round(match.confidence, 4),
        "score": round(match.score, 6),
        "question": match.question,
        "evidence": [_evidence(e) for e in match.evidence],
    }


def match_json(result: Result) -> MatchJSON:
    """A match as JSON; offsets count Unicode code points of the text as given."""
    urgent = result.urgent
    return {
        "verdict": result.verdict,
        "matches": [_matched(match) for match in result.matches],
        "questions": [{"start": q.start, "end": q.end, "text": q.text} for q in result.questions],
        "urgent": None
        if urgent is None
        else {
            "rule": urgent.rule,
            "start": urgent.start,
            "end": urgent.end,
            "message": urgent.message,
        },
    }


def draft_json(result: Result, draft: Draft, edited: tuple[str, str] | None = None) -> DraftJSON:
    """A draft as JSON; `edited` is the Markdown and the text that stand there now."""
    markdown, text = edited or (draft.markdown, draft.text)
    return {
        **match_json(result),
        "answers": list(draft.answers),
        "format": draft.format,
        "text": text,
        "blanks": [
            {
                "label": b.label,
                "hint": b.hint,
                "choices": list(b.choices),
                "start": b.start,
                "end": b.end,
            }
            for b in shown_blanks(text, markdown)
        ],
        "links": [{"title": x.title, "url": x.url, "section": x.section} for x in draft.links],
        "facts": [
            {"kind": f.kind, "start": f.start, "end": f.end, "text": f.text, "value": f.value}
            for f in draft.facts
        ],
        "parts": [
            {
                "key": p.key,
                "kind": p.kind,
                "answer": p.answer,
                "heading": p.heading,
                "markdown": p.markdown,
            }
            for p in draft.parts
        ],
        "notes": list(draft.notes),
    }


def stored_draft_json(opened: OpenDraft) -> StoredDraftJSON:
    """A kept draft as JSON; its matches are empty once the post's text is gone."""
    row, reply = opened.row, opened.reply
    result = opened.result or Result(_verdict(row), matches=(), questions=())
    found = draft_json(result, opened.draft, (opened.markdown, opened.text))
    found["notes"] = list(dict.fromkeys([*found["notes"], *opened.desk_notes]))
    found["answers"] = list(opened.taken)
    return {
        **found,
        **_kept(row),
        "reply": None
        if reply is None
        else {
            "text": reply.text,
            "outcome": reply.outcome,
            "answers": list(reply.answers),
            "by": reply.by,
            "at": reply.at.isoformat(),
        },
    }


def _kept(row: DraftRow) -> KeptJSON:
    return {
        "id": row.id,
        "page": f"/drafts/{row.id}",
        "state": row.state,
        "forum": row.forum,
        "author": row.author,
        "title": row.title,
        "created_at": row.created_at.isoformat(),
    }


def _verdict(row: DraftRow) -> Verdict:
    return cast(Verdict, row.verdict)  # a row holds what a Result held


def draft_line_json(row: DraftRow) -> DraftLineJSON:
    """A draft as one row of a list, without the post's text."""
    return {
        **_kept(row),
        "verdict": row.verdict,
        "urgent": row.urgent,
        "confidence": row.confidence,
        "answers": [answer["id"] for answer in row.answers],
    }
