"""What the desk's template shows: an open draft turned into words, numbers and marks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.answer import Answer
from app.drafting import Blank, find_blanks, preview
from app.matching import Evidence, Match, Result, Urgent, drafted
from app.matching.common import FUNCTION
from app.matching.result import Bar
from app.matching.verdict import BALANCED, verdict
from app.opened import OpenDraft
from app.web.pages.choice import Choice, choice_of
from app.web.pages.marks import (
    Mark,
    MarkKind,
    Paragraph,
    choose_marks,
    kinds_in,
    mark_of,
    marked_text,
    marked_title,
)
from app.web.pages.noticed import Noticed, noticed
from app.web.pages.words import count_links, count_words, lead, plain, plural

Strength = Literal["strong", "likely", "weak"]

STRENGTHS: Mapping[str, Strength] = {"sure": "strong", "choose": "likely", "none": "weak"}

REASONS_SHOWN = 5
REASONS_NAMED = 2
LEAST_SHARE = 0.03
"""The share of a score below which a word explains nothing."""

CLOSEST = 3
FAINT = 15
"""The confidence, in per cent, below which an answer is folded away."""

FORMAT_NAMES: Mapping[str, str] = {
    "markdown": "Markdown",
    "bbcode": "BBCode",
    "reddit": "Reddit",
    "html": "HTML",
    "text": "Plain text",
}
OUTCOME_NAMES: Mapping[str, str] = {
    "as_is": "Posted as it was drafted",
    "edited": "Posted after edits",
    "wrong_answer": "Recorded: wrong answer",
    "no_answer": "Recorded: no answer fits",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Words of the post, how they met the answer, and their share of the score in per cent."""

    text: str
    kind: MarkKind
    relation: str
    points: int
    marks: str


@dataclass(frozen=True, slots=True)
class Card:
    """One answer beside the post. `percent` is None for one taken though nothing led to it.

    The points of `reasons`, those of the small ones in `more`, and `rest` come to 100.
    """

    number: int
    answer: Answer
    lead: str
    percent: int | None
    strength: Strength
    question: int
    taken: bool
    reasons: tuple[Reason, ...]
    more: tuple[Reason, ...] = ()
    rest: int = 0
    told: str = ""
    following_up: bool = False

    @property
    def follow_up(self) -> str:
        """What there is to say in place of the whole: `follow-up`, `short version`, or nothing."""
        return "follow-up" if self.answer.follow_up else "short version" * bool(self.answer.short)

    @property
    def faint(self) -> bool:
        """Whether it is so unlikely that it is folded away."""
        return self.percent is not None and self.percent < FAINT and not self.taken

    @property
    def word(self) -> str:
        """The strength as a word, which is the meter's name."""
        return self.strength.capitalize()


@dataclass(frozen=True, slots=True)
class Status:
    """One line below the draft; not `good` means that something is left to do."""

    text: str
    good: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything the three columns show of one draft."""

    opened: OpenDraft
    title: Paragraph
    paragraphs: tuple[Paragraph, ...]
    legend: tuple[tuple[MarkKind, str], ...]
    facts: tuple[Noticed, ...]
    cards: tuple[Card, ...]
    headline: tuple[str, str]
    best: int
    choice: Choice
    blanks: tuple[Blank, ...]
    status: tuple[Status, ...]
    notes: tuple[str, ...]
    preview: str
    words: int
    urgent_words: str
    urgent_lead: str
    urgent_mark: str

    @property
    def none(self) -> bool:
        """Whether no answer fits well."""
        return self.opened.row.verdict == "none" and not self.held

    @property
    def faint(self) -> tuple[Card, ...]:
        """The cards that are folded away."""
        return tuple(card for card in self.cards if card.faint)

    @property
    def held(self) -> bool:
        """Whether an urgent rule holds the answers back."""
        return bool(self.opened.row.urgent) and not self.opened.row.urgent_off

    @property
    def done(self) -> bool:
        """Whether it has been said what became of the draft."""
        return self.opened.row.state == "done"


def desk_view(opened: OpenDraft, library: Sequence[Answer]) -> DeskView:
    """The view of an open draft; `library` has the answers that may have been taken for it."""
    result = opened.result
    post = opened.post
    urgent = result.urgent if result else None
    marks = choose_marks(_evidence(opened), urgent, opened.draft.facts)
    cards = _cards(opened, marks, library)
    return DeskView(
        opened=opened,
        title=marked_title(opened.row.title, marks),
        paragraphs=marked_text(post.text, marks, result) if post else (),
        legend=kinds_in(marks),
        facts=noticed(opened.draft.facts),
        cards=cards,
        headline=_headline(opened, cards),
        best=max((card.percent or 0 for card in cards), default=0),
        choice=choice_of(opened, library),
        blanks=find_blanks(opened.markdown),
        status=status_lines(opened),
        notes=_notes(opened),
        preview=preview(opened.markdown),
        words=count_words(opened.markdown),
        urgent_words=_urgent_words(opened),
        urgent_lead=plain(_part(opened, "urgent")),
        urgent_mark=next((mark.name for mark in marks if mark.kind == "urgent"), ""),
    )


def reasons_of(match: Match, marks: Sequence[Mark]) -> tuple[Reason, ...]:
    """Why an answer came up, the weightiest words first."""
    return tuple(_reason(group, match.score, marks) for group in _groups(match))


def marks_of(matches: Sequence[Match], urgent: Urgent | None) -> tuple[Mark, ...]:
    """The marks in a post of the first reasons for some matches."""
    return choose_marks(_shown(matches, REASONS_SHOWN), urgent)


def status_lines(opened: OpenDraft) -> tuple[Status, ...]:
    """What stands below the draft: questions answered, links, blanks."""
    if not opened.markdown.strip():
        return (Status("Nothing in the draft yet", good=False),)
    lines: list[Status] = []
    if opened.row.urgent and not opened.row.urgent_off:
        lines.append(Status("Urgent advice comes first"))
    elif opened.result and opened.result.questions:
        total, met = len(opened.result.questions), len(_answered(opened))
        questions = "question" if total == 1 else "questions"
        lines.append(Status(f"{met} of {total} {questions} answered", good=met == total))
    if links := count_links(opened.markdown):
        dead = len(opened.dead_links)
        lines.append(Status(plural(links, "link") + (f", {dead} dead" if dead else ""), not dead))
    most = opened.forum.max_length
    if most and len(opened.text) > most:
        over = plural(len(opened.text) - most, "character")
        lines.append(Status(f"{over} over the forum's {most:,}", good=False))
    blanks = len(find_blanks(opened.markdown))
    lines.append(
        Status(f"{plural(blanks, 'blank')} to fill", good=False, key="Tab")
        if blanks
        else Status("No blanks")
    )
    return tuple(lines)


def _answered(opened: OpenDraft) -> set[int]:
    matches = opened.result.matches if opened.result else ()
    return {match.question for match in matches if match.answer.id in opened.taken}


def _leaders(result: Result | None) -> set[str]:
    """The answers that were drafted, or would be: the first of each question."""
    if result is None or result.verdict == "none":
        return set()
    return {match.answer.id for match in drafted(result)}


def _evidence(opened: OpenDraft) -> list[Evidence]:
    """What is worth marking: the reasons for what leads or is taken, or else the closest few."""
    result = opened.result
    matches = result.matches if result else ()
    wanted = _leaders(result) | set(opened.taken)
    if wanted:
        return _shown([m for m in matches if m.answer.id in wanted], REASONS_SHOWN)
    return _shown(matches[:CLOSEST], REASONS_NAMED)


def _cards(opened: OpenDraft, marks: Sequence[Mark], library: Sequence[Answer]) -> tuple[Card, ...]:
    result, taken = opened.result, set(opened.taken)
    matches = result.matches if result else ()
    bar = result.bar if result else BALANCED
    found = [_card(0, match, match.answer.id in taken, marks, bar) for match in matches]
    shown = sorted(found, key=lambda card: card.faint)  # the number keys are as the cards stand
    cards = [replace(card, number=number) for number, card in enumerate(shown, 1)]
    there = {match.answer.id for match in matches}
    others = [answer for answer in library if answer.id in taken - there]
    for number, answer in enumerate(others, len(cards) + 1):
        cards.append(Card(number, answer, lead(answer), None, "weak", -1, True, ()))
    return tuple(_told(card, opened) for card in cards)


def _told(card: Card, opened: OpenDraft) -> Card:
    id = card.answer.id
    return replace(card, told=opened.told.get(id, ""), following_up=id in opened.following_up)


def _card(number: int, match: Match, taken: bool, marks: Sequence[Mark], bar: Bar) -> Card:
    told = _groups(match)
    reasons = [_reason(group, match.score, marks) for group in told]
    small = [group for group in _same(match) if group not in told]
    more = [_reason(group, match.score, marks) for group in small]
    return Card(
        number=number,
        answer=match.answer,
        lead=lead(match.answer),
        percent=round(100 * match.confidence),
        strength=STRENGTHS[verdict(match.confidence, bar)],
        question=match.question,
        taken=taken,
        reasons=tuple(reasons),
        more=tuple(more),
        rest=max(0, 100 - sum(reason.points for reason in reasons + more)),
    )


def _same(match: Match) -> list[list[Evidence]]:
    """The evidence, weightiest first; the same words for the same keyword are one."""
    same: dict[tuple[str, str], list[Evidence]] = {}
    for evidence in match.evidence:
        key = (evidence.text.casefold(), evidence.keyword.casefold())
        same.setdefault(key, []).append(evidence)
    return sorted(same.values(), key=lambda group: -_weight(group))


def _groups(match: Match) -> list[list[Evidence]]:
    """The evidence that is shown at once."""
    groups = _same(match)
    worth = [g for g in groups if _weight(g) >= LEAST_SHARE * match.score]
    telling = [group for group in worth if _tells(group[0])]
    return (telling or worth or groups[:1])[:REASONS_SHOWN]


def _tells(evidence: Evidence) -> bool:
    """Whether the words say anything: "and the" explains nothing to a person."""
    words = re.findall(r"[^\W_]+", evidence.text.casefold().replace("’", "").replace("'", ""))
    return not FUNCTION.issuperset(words)


def _weight(group: Sequence[Evidence]) -> float:
    return sum(evidence.weight for evidence in group)


def _shown(matches: Sequence[Match], most: int) -> list[Evidence]:
    """The evidence behind the first reasons of these matches: only those words are marked."""
    return [e for match in matches for group in _groups(match)[:most] for e in group]


def _reason(group: Sequence[Evidence], score: float, marks: Sequence[Mark]) -> Reason:
    first = group[0]
    names = {
        mark.name
        for mark in marks
        for evidence in group
        if mark.source == evidence.source
        and mark.start < evidence.end
        and evidence.start < mark.end
    }
    return Reason(
        text=first.text,
        kind=mark_of(first).kind,
        relation=_relation(first),
        points=round(100 * _weight(group) / score) if score else 0,
        marks=" ".join(sorted(names)),
    )


def _relation(evidence: Evidence) -> str:
    if evidence.kind == "synonym":
        return f"= “{evidence.keyword}”"
    if evidence.kind in ("typo", "near"):
        return f"≈ “{evidence.keyword}”"
    if evidence.text.casefold() != evidence.keyword.casefold():
        return f"as in “{evidence.keyword}”"
    places = {"keyword": "keywords", "question": "questions", "title": "the title"}
    return f"in {places.get(evidence.origin, 'the text')}"


def _headline(opened: OpenDraft, cards: Sequence[Card]) -> tuple[str, str]:
    """The chip beside “Answers”: how it looks, and its words."""
    row = opened.row
    if row.urgent and not row.urgent_off:
        return ("urgent", "Urgent first")
    if opened.result is None:
        return ("quiet", "Post removed")
    if row.verdict == "none":
        return ("warn", "No good match")
    if not opened.taken:
        return ("warn", "Yours to choose")
    return _coverage(len(_answered(opened)), len(opened.result.questions))


def _coverage(met: int, total: int) -> tuple[str, str]:
    if met < total:
        return ("warn", f"{met} of {total} questions covered")
    words = {0: "In the draft", 1: "Question covered", 2: "Both questions covered"}
    return ("good", words.get(total, f"All {total} questions covered"))


def _notes(opened: OpenDraft) -> tuple[str, ...]:
    """What else is to know; the blanks have their own place."""
    notes = dict.fromkeys((*opened.desk_notes, *opened.draft.notes))
    return tuple(note for note in notes if not note.startswith("Blank to fill"))


def _part(opened: OpenDraft, kind: str) -> str:
    return next((part.markdown for part in opened.draft.parts if part.kind == kind), "")


def _urgent_words(opened: OpenDraft) -> str:
    urgent = opened.result.urgent if opened.result else None
    if urgent is None or opened.post is None:
        return ""
    text = opened.post.text if urgent.source == "text" else opened.post.title
    return " ".join(text[urgent.start : urgent.end].split())
