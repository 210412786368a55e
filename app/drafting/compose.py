"""Composing: answers and a post become one greeting, the answers in parts, links, one sign-off."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import quote, unquote

from markdown_it.token import Token

from app.answer import Answer, Link, Part
from app.drafting.draft import Draft, DraftPart, Fact, PartKind
from app.drafting.facts import find_facts
from app.drafting.language import Words, language_notes, post_language, version_of, words_in
from app.drafting.markdown import links, read, unwrap
from app.drafting.notes import draft_notes, length_note
from app.drafting.outside import is_own, without_outside
from app.drafting.reactions import react
from app.drafting.render import write
from app.drafting.variables import escape, escape_url, expand, find_blanks
from app.forum import Format, Forum
from app.post import Post

# What a heading without marks could begin as a list or another block.
_OPENS = re.compile(r"\A(\d{0,9})([-+#>=~.)])")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


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
) -> Draft:
    """The reply to `post` that takes `answers`, in their order, in the voice of `forum`.

    `urgent` is the message of an urgent rule: it then stands alone between greeting and sign-off.
    Without answers and without it the draft is empty. `short` asks for short versions or whole
    ones, `language` for a language; without them forum and post decide. `own` is the post's text
    with all but the poster's own words turned into spaces. `follow_up` are the ids of answers whose
    follow-up, or else short version, stands in place of the whole.
    """
    named = () if urgent else tuple({answer.id: answer for answer in answers}.values())
    own = post.text if own is None else own
    wanted = _wanted(named, f"{post.title}\n{own}", forum, language)
    taken = tuple(version_of(answer, wanted) for answer in named)
    facts = find_facts(post.text)
    writer = _Composer(post, forum, moderator, today, format or forum.format, follow_up)
    fresh = [answer for answer in taken if not writer.follows_up(answer)]
    written = writer.written(taken, urgent, _personal(fresh, facts, own), short=short)
    blanks = find_blanks(written.markdown)
    return Draft(
        answers=tuple(answer.id for answer in taken),
        format=writer.format,
        markdown=written.markdown,
        text=written.text,
        blanks=blanks,
        links=_named(links(written.tokens or []), taken),
        facts=facts,
        parts=written.parts,
        notes=(
            *language_notes(named, wanted),
            *written.notes,
            *draft_notes(written.tokens, blanks, writer.format),
        ),
        language=wanted,
    )


def _wanted(answers: Sequence[Answer], words: str, forum: Forum, asked: str) -> str:
    """The language to draft in; "" where nobody asked and there is nothing to choose from."""
    if asked or not any(answer.variants for answer in answers):
        return asked if answers else ""
    return post_language(words, answers[0].language) or forum.language


def _personal(
    answers: Sequence[Answer], facts: Sequence[Fact], own: str
) -> tuple[Answer, str, Fact] | None:
    """The answer that has a line for a fact, the line, and the fact; facts are read in English."""
    if not any(answer.reactions for answer in answers) or post_language(own) not in ("", "en"):
        return None
    found = ((answer, react(answer.reactions, facts, own)) for answer in answers)
    return next(((answer, r[0].say, r[1]) for answer, r in found if r), None)


class _Written(NamedTuple):
    """One way of writing a draft, with what there is to say of it."""

    parts: tuple[DraftPart, ...]
    markdown: str
    tokens: list[Token] | None
    text: str
    notes: tuple[str, ...]


class _Composer:
    """What the parts of one draft have in common: who writes to whom, where and when."""

    def __init__(
        self,
        post: Post,
        forum: Forum,
        moderator: str,
        today: date,
        format: Format,
        follow_up: Collection[str],
    ) -> None:
        self.forum = forum
        self.moderator = moderator
        self.format = format
        self.follow_up = follow_up
        self.short = False
        self.notes: list[str] = []
        self.values = {
            "author": escape(post.author),
            "moderator": escape(moderator),
            "forum": escape(forum.name or forum.id),
            "thread_url": escape_url(post.url),
            "date": f"{today.day} {_MONTHS[today.month - 1]} {today.year}",
            "emergency": escape(forum.emergency),
            "advice_line": escape(forum.advice_line),
        }

    def written(
        self,
        answers: Sequence[Answer],
        urgent: str | None,
        personal: tuple[Answer, str, Fact] | None,
        *,
        short: bool | None,
    ) -> _Written:
        """The draft; where it is too long for the forum and nobody asked for whole answers, short.

        What is still too long stays whole, and a note says so.
        """
        first = self.forum.prefer == "short" if short is None else short
        written = self._write(answers, urgent, personal, short=first)
        over = len(written.text) - self.forum.max_length if self.forum.max_length else 0
        if over <= 0:
            return written
        if short is None and not first and any(answer.short for answer in answers):
            shorter = self._write(answers, urgent, personal, short=True)
            over = len(shorter.text) - self.forum.max_length
            said = f"The short version was taken: a whole reply is {len(written.text):,} characters"
            said += f" long, and this forum takes {self.forum.max_length:,}."
            written = shorter._replace(notes=(said, *shorter.notes))
        if over > 0:
            written = written._replace(notes=(*written.notes, length_note(over, self.forum)))
        return written

    def _write(
        self,
        answers: Sequence[Answer],
        urgent: str | None,
        personal: tuple[Answer, str, Fact] | None,
        *,
        short: bool,
    ) -> _Written:
        self.short = short
        self.notes = []
        parts = tuple(self.parts(answers, urgent, personal))
        markdown = "\n\n".join(part.markdown for part in parts)
        tokens = read(markdown)
        text = write(markdown, tokens, self.format, nofollow=self.forum.nofollow)
        return _Written(parts, markdown, tokens, text, tuple(self.notes))

    def parts(
        self,
        answers: Sequence[Answer],
        urgent: str | None,
        personal: tuple[Answer, str, Fact] | None,
    ) -> Iterator[DraftPart]:
        """Every part of the draft that has something to say."""
        if not answers and not urgent:
            return
        first = answers[0] if answers else None
        yield from self._part("greeting", "", self._spoken(self.forum.greeting, first))
        yield from self._reaction(personal)
        yield from self._part("urgent", "", self._spoken(urgent or "", first))
        body = list(self._answers(answers))
        yield from body
        standing = {_same(link.url) for part in body for link in links(read(part.markdown) or [])}
        fresh = [answer for answer in answers if not self.follows_up(answer)]
        lists = [self._worth_reading, self._threads]
        if self.forum.links == "own-first":
            lists.reverse()
        for listed in lists:
            yield from listed(fresh, standing)
        if not urgent:
            yield from self._part("disclaimer", "", self._spoken(self.forum.disclaimer, first))
        yield from self._part("sign_off", "", self._spoken(self._sign_off(), first))

    def _part(
        self, kind: PartKind, heading: str, markdown: str, answer: str = ""
    ) -> Iterator[DraftPart]:
        if markdown.strip():
            yield DraftPart(kind, answer, heading, markdown)

    def _reaction(self, personal: tuple[Answer, str, Fact] | None) -> Iterator[DraftPart]:
        if personal:
            answer, say, fact = personal
            line = expand(say, {**self._values(answer), "value": escape(fact.text)})
            line = self._allowed(line)
            yield from self._part("personal", "", line, answer.id)

    def _spoken(self, text: str, answer: Answer | None) -> str:
        """A forum's own words: their newlines are meant."""
        return expand(text, self._values(answer)).strip()

    def _sign_off(self) -> str:
        """The sign-off; one that ends in a comma waits for a name."""
        text = self.forum.sign_off.rstrip()
        named = "{{moderator" in text.replace(" ", "")
        return (
            text + "\n{{moderator}}"
            if text.endswith(",") and self.moderator and not named
            else text
        )

    def _values(self, answer: Answer | None) -> dict[str, str]:
        search = _search_url(self.forum, answer) if answer else ""
        return {**self.values, "search_url": search}

    def _answers(self, answers: Sequence[Answer]) -> Iterator[DraftPart]:
        for number, answer in enumerate(answers, 1):
            if len(answers) > 1:
                title = self._head(f"{number}. {escape(answer.title or answer.id)}")
                yield DraftPart("answer", answer.id, answer.title, title)
            values = self._values(answer)
            for part in self._sections(answer):
                yield from self._section(answer, part.heading, expand(part.text, values))

    def _sections(self, answer: Answer) -> tuple[Part, ...]:
        again = answer.id in self.follow_up
        text = answer.short if self.short or again else ""
        text = answer.follow_up if self.follows_up(answer) else text
        return (Part("", text),) if text else answer.parts

    def follows_up(self, answer: Answer) -> bool:
        """Whether the answer's follow-up is drafted: its links were given with the answer."""
        return bool(answer.follow_up) and answer.id in self.follow_up

    def _section(self, answer: Answer, heading: str, text: str) -> Iterator[DraftPart]:
        title = self._allowed(expand(heading, self._values(answer)))
        shown = self._head(title) if heading else ""
        text = self._allowed(unwrap(text))
        markdown = "\n\n".join(words for words in (shown, text) if words)
        yield from self._part("answer", heading, markdown, answer.id)

    def _head(self, words: str) -> str:
        """A heading as the forum wants it; `words` are Markdown."""
        if self.forum.headings == "bold":
            return f"**{words}**"
        if self.forum.headings == "none":
            return _OPENS.sub(r"\1\\\2", words)
        return f"{'#' * int(self.forum.headings)} {words}"

    def _allowed(self, markdown: str) -> str:
        """An answer's words without the links that the forum doesn't want."""
        if self.forum.links != "own":
            return markdown
        markdown, left_out = without_outside(markdown, self.forum)
        self.notes += [
            f"“{link.title}” stands without its link: this forum wants its own links only."
            for link in left_out
        ]
        return markdown

    def _worth_reading(self, answers: Sequence[Answer], standing: set[str]) -> Iterator[DraftPart]:
        lines, words = list[str](), self._words(answers)
        for link in self._ordered(answers):
            url = escape_url(link.url)
            if not url:
                self.notes.append(
                    f"The link “{link.title}” is left out: its address must begin with https://."
                )
            elif self.forum.links == "own" and not is_own(url, self.forum):
                self.notes.append(
                    f"The link “{link.title}” is left out: this forum wants its own links only."
                )
            elif _same(url) not in standing:
                standing.add(_same(url))
                lines.append(_reading(link, url, words.section))
        yield from self._list("links", words.reading, lines)

    def _ordered(self, answers: Sequence[Answer]) -> list[Link]:
        """The answers' links, on some forums their own pages first."""
        found = [link for answer in answers for link in answer.links]
        if self.forum.links == "own-first":
            found.sort(key=lambda link: not is_own(link.url, self.forum))
        return found

    def _threads(self, answers: Sequence[Answer], standing: set[str]) -> Iterator[DraftPart]:
        lines, words = list[str](), self._words(answers)
        for answer in answers:
            url = _search_url(self.forum, answer)
            if url and _same(url) not in standing:
                standing.add(_same(url))
                lines.append(f"- [{words.search.format(escape(_search_words(answer)))}]({url})")
        yield from self._list("search", words.threads, lines)

    def _list(self, kind: PartKind, heading: str, lines: Sequence[str]) -> Iterator[DraftPart]:
        if lines:
            yield from self._part(kind, heading, "\n".join([self._head(heading), "", *lines]))

    def _words(self, answers: Sequence[Answer]) -> Words:
        """The draft's own words, in the language of the first answer."""
        return words_in(answers[0].language if answers else "", self.forum.formality)


def _reading(link: Link, url: str, section: str) -> str:
    shown = f"- [{escape(link.title)}]({url})" if link.title.strip() else f"- <{url}>"
    return f"{shown}: {section.format(escape(link.section))}" if link.section else shown


def _same(url: str) -> str:
    """What two addresses of one page have in common."""
    return unquote(url).rstrip("/")


def _search_words(answer: Answer) -> str:
    """What to search a forum for: the answer's first keyword that suggests it, else its title."""
    words = (keyword.word for keyword in answer.keywords if not keyword.watch)
    return next(words, answer.title)


def _search_url(forum: Forum, answer: Answer) -> str:
    query = quote(_search_words(answer).encode("utf-8", "replace"), safe="")
    return escape_url(forum.search.replace("{query}", query))


def _named(found: Iterable[Link], answers: Sequence[Answer]) -> tuple[Link, ...]:
    """Each address once, with the section that its answer names."""
    sections = {escape_url(link.url): link.section for answer in answers for link in answer.links}
    unique: dict[str, Link] = {}
    for link in found:
        unique.setdefault(link.url, Link(link.title, link.url, sections.get(link.url, "")))
    return tuple(unique.values())
