"""Drafting again: what a moderator chose for a kept draft, and the draft that this choice gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from app.drafting import (
    FIXED,
    Asked,
    Draft,
    compose,
    move,
    rearrange,
    revise,
    standing,
)
from app.forum import Forum
from app.library import Library
from app.matching import Result, drafted
from app.matching.markup import own_words
from app.opened import following_up
from app.post import Post
from app.reply import Refused, find_format, match_clean, questions_of
from app.store import DraftRow


class Held(Refused):
    """An urgent rule stands; the caller must ask before answers go below its advice."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a moderator chose for a draft: the ids of its answers, those of which the follow-up
    stands in place of the whole, and the rest as in its row."""

    answers: tuple[str, ...]
    follow_up: tuple[str, ...]
    urgent_off: bool
    short: bool | None
    language: str
    left_out: tuple[str, ...]
    arranged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Redrafted:
    """A draft after another choice: what it gives by itself, what stands there now, and notes."""

    chosen: Chosen
    composed: str
    markdown: str
    notes: tuple[str, ...]


def chosen_for(row: DraftRow) -> Chosen:
    """What was chosen for a draft so far."""
    return Chosen(
        answers=tuple(answer["id"] for answer in row.answers),
        follow_up=following_up(row),
        urgent_off=row.urgent_off,
        short=row.short,
        language=row.language,
        left_out=tuple(row.left_out),
        arranged=tuple(row.arranged),
    )


def post_of(row: DraftRow) -> Post:
    """The post that a draft is for; without a text once that is gone."""
    return Post(
        text=row.text or "",
        title=row.title,
        author=row.author,
        forum=row.forum,
        markup=row.markup,  # type: ignore[arg-type]  # a row holds what a Post held
        id=row.post_id,
        url=row.url,
        thread_id=row.thread_id,
    )


class Redraft:
    """One kept draft, to be composed by other choices.

    `result` is what its post was matched with, where that is known; it is matched once at most.
    """

    def __init__(
        self,
        library: Library,
        row: DraftRow,
        forum: Forum,
        today: date,
        result: Result | None = None,
    ) -> None:
        self.library = library
        self.row = row
        self.forum = forum
        self.today = today
        self.now = chosen_for(row)
        self._known = result

    @cached_property
    def result(self) -> Result | None:
        """The post's matches; None once its text is gone."""
        if self._known or self.row.text is None:
            return self._known
        post, language = post_of(self.row), self.row.language
        return match_clean(self.library, post, self.forum, language=language)

    @cached_property
    def _own(self) -> str:
        return own_words(self.row.text or "", post_of(self.row).markup)

    @cached_property
    def _questions(self) -> Mapping[str, Asked]:
        return questions_of(self._own, self.result) if self.result else {}

    def compose(self, chosen: Chosen) -> Draft:
        """The draft that a choice gives now; answers that have left the library are left out."""
        contents, row = self.library.contents, self.row
        known = {answer.id: answer for answer in contents.answers}
        rule = None if chosen.urgent_off else row.urgent
        messages: Mapping[str, str] = {r.id: r.message for r in contents.urgent}
        return compose(
            [known[id] for id in chosen.answers if id in known],
            post_of(row),
            self.forum,
            format=find_format(row.format, self.forum),
            today=self.today,
            urgent=messages.get(rule, "") if rule else None,
            short=chosen.short,
            language=chosen.language,
            own=self._own,
            questions=self._questions,
            without=chosen.left_out,
            order=chosen.arranged,
            follow_up=chosen.follow_up,
        )

    def change(self, wanted: Chosen, before: Chosen | None = None) -> Redrafted:
        """Another choice; what was edited by hand since the one `before` stays."""
        was, draft = self.compose(before or self.now), self.compose(wanted)
        markdown, notes = draft.markdown, tuple[str, ...]()
        if self.row.markdown != self.row.composed:
            markdown, notes = revise(self.row.markdown, was, draft)
        return Redrafted(wanted, draft.markdown, markdown, (*draft.notes, *notes))

    def taking(self, answers: Sequence[str], below_urgent: bool) -> Chosen:
        """The choice of these answers instead of the ones so far. Raises `Held`."""
        now = self.now
        held = self.row.urgent and not now.urgent_off
        if held and answers and not (now.answers or below_urgent):
            raise Held("answer", "An urgent rule stands: say first that this isn't the case.")
        return replace(now, answers=tuple(answers))

    def take(self, answers: Sequence[str], below_urgent: bool) -> Redrafted:
        """These answers instead of the ones so far. Raises `Held`."""
        return self.change(self.taking(answers, below_urgent))

    def follow_up(self, answer: str, on: bool) -> Redrafted:
        """An answer's follow-up in place of the whole, or the whole again. Raises `Held`."""
        others = tuple(id for id in self.now.follow_up if id != answer)
        taken = self.taking(tuple(dict.fromkeys((*self.now.answers, answer))), False)
        return self.change(replace(taken, follow_up=(*others, answer) if on else others))

    def set_urgent(self, off: bool) -> Redrafted:
        """Answers instead of the urgent advice, those below it too, or the advice alone."""
        found = [m.answer.id for m in drafted(self.result)] if off and self.result else []
        below = self.now.answers if off else ()
        answers = tuple(dict.fromkeys((*found, *below)))
        return self.change(replace(self.now, answers=answers, urgent_off=off))

    def choose_version(self, short: bool | None, language: str) -> Redrafted:
        """Short or whole versions, in a language; what isn't given stays as it is."""
        return self.change(
            replace(
                self.now,
                short=self.now.short if short is None else short,
                language=language or self.now.language,
            )
        )

    def toggle(self, key: str) -> Redrafted:
        """Leave a part out, or put it back; one that was edited stays. Raises `Refused`."""
        draft = self.compose(self.now)
        if key == FIXED or key not in {part.key for part in draft.offered}:
            raise Refused("part", "There is no such part to leave out of this draft.")
        now = standing(self.row.markdown, draft).get(key, "gone")
        others = tuple(k for k in self.now.left_out if k != key)
        without = replace(self.now, left_out=(*others, key))
        if now == "gone":
            return self.change(replace(self.now, left_out=others), before=without)
        changed = self.change(without)
        if now == "edited":  # it is still there, so it doesn't count as left out
            return replace(changed, chosen=self.now, composed=draft.markdown)
        return changed

    def move(self, key: str, by: int) -> Redrafted:
        """Let a part or answer change places with a neighbour, edited ones excepted."""
        was = self.compose(self.now)
        wanted = replace(self.now, arranged=move(was.offered, key, by))
        draft = self.compose(wanted)
        if self.row.markdown == self.row.composed:
            return Redrafted(wanted, draft.markdown, draft.markdown, draft.notes)
        markdown, notes = rearrange(self.row.markdown, was, draft)
        if notes:
            return Redrafted(self.now, was.markdown, self.row.markdown, (*was.notes, *notes))
        return Redrafted(wanted, draft.markdown, markdown, draft.notes)
