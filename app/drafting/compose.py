"""Composing: answers and a post become one greeting, the answers in parts, links, one sign-off."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from markdown_it.token import Token

from app.answer import Answer
from app.drafting.choice import arrange, in_order, kept
from app.drafting.draft import Asked, Draft, DraftPart, Fact
from app.drafting.facts import find_facts
from app.drafting.language import (
    language_notes,
    post_language,
    version_of,
    voice_notes,
    voiced,
)
from app.drafting.listed import named_links
from app.drafting.markdown import links, read
from app.drafting.notes import draft_notes, length_note
from app.drafting.parts import Composer, Personal, Wishes
from app.drafting.reactions import react
from app.drafting.render import write
from app.drafting.variables import find_blanks
from app.forum import Format, Forum
from app.post import Post

NOTHING_ASKED: Mapping[str, Asked] = MappingProxyType({})


def compose(
    answers: Sequence[Answer],
    post: Post,
    forum: Forum,
    *,
    format: Format | None = None,
    moderator: str = "",
    today: date,
    urgent: str | None = None,
    short: bool | None = None,
    language: str = "",
    own: str | None = None,
    follow_up: Collection[str] = (),
    questions: Mapping[str, Asked] = NOTHING_ASKED,
    without: Collection[str] = (),
    order: Sequence[str] = (),
) -> Draft:
    """The reply to `post` that takes `answers`, in the voice of `forum`.

    `urgent` is the message of an urgent rule: it then comes before every answer. Without answers
    and without it the draft is empty. `short` asks for short versions or whole ones, `language`
    for a language; without them forum and post decide. `own` is the post's text with all but the
    poster's own words turned into spaces. `follow_up` are the ids of answers whose follow-up, or
    else short version, stands in place of the whole. `questions` says by an answer's id what it
    is for: the answers come in the order of their questions, and several quote them. `without`
    are keys of parts to leave out; `order` those that a moderator arranged.
    """
    named = in_order(_by_question(answers, questions), lambda a: f"answer:{a.id}", order)
    own = post.text if own is None else own
    wanted = _wanted(named, f"{post.title}\n{own}", forum, language)
    taken = tuple(version_of(answer, wanted) for answer in named)
    facts = find_facts(own) if post_language(own) in ("", "en") else ()
    format = format or forum.format
    read_for = () if urgent else facts
    wishes = Wishes(moderator, today, follow_up, questions, without, order, read_for)
    composer = Composer(post, voiced(forum, wanted), wishes)
    personal = None if urgent else _personal(composer.fresh(taken), facts, own)
    written = _Reply(taken, named, urgent, personal, composer, format).written(short)
    blanks = find_blanks(written.markdown)
    return Draft(
        answers=tuple(answer.id for answer in taken),
        format=format,
        markdown=written.markdown,
        text=written.text,
        blanks=blanks,
        links=named_links(links(written.tokens or []), taken),
        facts=facts,
        parts=written.parts,
        notes=(
            *language_notes(named, wanted),
            *voice_notes(forum, taken),
            *written.notes,
            *draft_notes(written.tokens, blanks, format),
        ),
        language=wanted,
        offered=written.offered,
    )


def _by_question(answers: Sequence[Answer], questions: Mapping[str, Asked]) -> list[Answer]:
    """Each answer once, in the order of the post's questions; those for none come last."""
    once = {answer.id: answer for answer in answers}
    last = max((asked.number for asked in questions.values()), default=0) + 1
    number = {id: asked.number for id, asked in questions.items()}
    return sorted(once.values(), key=lambda answer: number.get(answer.id, last))


def _wanted(answers: Sequence[Answer], words: str, forum: Forum, asked: str) -> str:
    """The language to draft in; "" where nobody asked and there is nothing to choose from."""
    if asked or not any(answer.variants for answer in answers):
        return asked if answers else ""
    return post_language(words, answers[0].language) or forum.language


def _personal(answers: Sequence[Answer], facts: Sequence[Fact], own: str) -> Personal | None:
    """The answer that has a line for a fact, the line, and the fact."""
    found = ((answer, react(answer.reactions, facts, own)) for answer in answers)
    return next((Personal(answer, r[0].say, r[1]) for answer, r in found if r), None)


class _Written(NamedTuple):
    """One way of writing a draft, with what there is to say of it."""

    offered: tuple[DraftPart, ...]
    parts: tuple[DraftPart, ...]
    markdown: str
    tokens: list[Token] | None
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Reply:
    """One reply, to be written whole or short. `mains` are its answers in their first language."""

    answers: Sequence[Answer]
    mains: Sequence[Answer]
    urgent: str | None
    personal: Personal | None
    composer: Composer
    format: Format

    def written(self, short: bool | None) -> _Written:
        """The draft; where it is too long for the forum and nobody asked for whole answers, short.

        What is still too long stays whole, and a note says so.
        """
        forum = self.composer.forum
        first = forum.prefer == "short" if short is None else short
        written = self._write(short=first)
        over = len(written.text) - forum.max_length if forum.max_length else 0
        if over <= 0:
            return written
        if short is None and not first and any(answer.short for answer in self.answers):
            shorter = self._write(short=True)
            over = len(shorter.text) - forum.max_length
            said = f"The short version was taken: a whole reply is {len(written.text):,} characters"
            said += f" long, and this forum takes {forum.max_length:,}."
            written = shorter._replace(notes=(said, *shorter.notes))
        if over > 0:
            written = written._replace(notes=(*written.notes, length_note(over, forum)))
        return written

    def _write(self, *, short: bool) -> _Written:
        composer = self.composer
        made = composer.parts(self.answers, self.mains, self.urgent, self.personal, short=short)
        offered = arrange(tuple(made), composer.wishes.order)
        parts = kept(offered, composer.wishes.without)
        markdown = "\n\n".join(part.markdown for part in parts)
        tokens = read(markdown)
        text = write(markdown, tokens, self.format, nofollow=composer.forum.nofollow)
        return _Written(offered, parts, markdown, tokens, text, tuple(composer.notes))
