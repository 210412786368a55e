"""Composing: answers and a post become one greeting, the answers in parts, links, one sign-off."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from urllib.parse import quote, unquote

from app.answer import Answer, Link, Part
from app.drafting.draft import Draft, DraftPart, Fact, PartKind
from app.drafting.facts import find_facts
from app.drafting.language import Words, language_notes, post_language, version_of, words_in
from app.drafting.markdown import links, read, unwrap
from app.drafting.notes import draft_notes
from app.drafting.reactions import react
from app.drafting.render import write
from app.drafting.steps import mark_steps
from app.drafting.variables import escape, escape_url, expand, find_blanks
from app.forum import Format, Forum
from app.post import Post

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
) -> Draft:
    """The reply to `post` that takes `answers`, in their order, in the voice of `forum`.

    `urgent` is the message of an urgent rule: it then stands alone between greeting and sign-off.
    Without answers and without it the draft is empty. `short` asks for short versions or whole
    ones, `language` for a language; without them forum and post decide. `own` is the post's text
    with all but the poster's own words turned into spaces.
    """
    named = () if urgent else tuple({answer.id: answer for answer in answers}.values())
    own = post.text if own is None else own
    wanted = _wanted(named, f"{post.title}\n{own}", forum, language)
    taken = tuple(version_of(answer, wanted) for answer in named)
    facts = find_facts(own) if post_language(own) in ("", "en") else ()
    short = forum.prefer == "short" if short is None else short
    writer = _Composer(post, forum, moderator, today, short, facts)
    parts = tuple(writer.parts(taken, urgent, _personal(taken, facts, own)))
    markdown = "\n\n".join(part.markdown for part in parts)
    format = format or forum.format
    blanks = find_blanks(markdown)
    tokens = read(markdown)
    return Draft(
        answers=tuple(answer.id for answer in taken),
        format=format,
        markdown=markdown,
        text=write(markdown, tokens, format),
        blanks=blanks,
        links=_named(links(tokens or []), taken),
        facts=facts,
        parts=parts,
        notes=(
            *language_notes(named, wanted),
            *writer.notes,
            *draft_notes(tokens, blanks, format),
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
    """The answer that has a line for a fact, the line, and the fact."""
    found = ((answer, react(answer.reactions, facts, own)) for answer in answers)
    return next(((answer, r[0].say, r[1]) for answer, r in found if r), None)


class _Composer:
    """What the parts of one draft have in common: who writes to whom, where and when."""

    def __init__(
        self,
        post: Post,
        forum: Forum,
        moderator: str,
        today: date,
        short: bool,
        facts: Sequence[Fact],
    ) -> None:
        self.forum = forum
        self.moderator = moderator
        self.short = short
        self.notes: list[str] = []
        self.tried = {fact.value: fact.text for fact in facts if fact.kind == "tried"}
        self.hurting = {fact.value for fact in facts if fact.kind == "body_part"}
        self.values = {
            "author": escape(post.author),
            "moderator": escape(moderator),
            "forum": escape(forum.name or forum.id),
            "thread_url": escape_url(post.url),
            "date": f"{today.day} {_MONTHS[today.month - 1]} {today.year}",
            "emergency": escape(forum.emergency),
            "advice_line": escape(forum.advice_line),
        }

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
        yield from self._worth_reading(answers, standing)
        yield from self._threads(answers, standing)
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
                title = f"**{number}. {escape(answer.title or answer.id)}**"
                yield DraftPart("answer", answer.id, answer.title, title)
            values = self._values(answer)
            for part in self._sections(answer):
                yield from self._section(answer, part.heading, expand(part.text, values))

    def _sections(self, answer: Answer) -> tuple[Part, ...]:
        return (Part("", answer.short),) if self.short and answer.short else answer.parts

    def _section(self, answer: Answer, heading: str, text: str) -> Iterator[DraftPart]:
        shown = f"**{expand(heading, self._values(answer))}**" if heading else ""
        text, marked = mark_steps(
            unwrap(text), self.tried, self.hurting, words_in(answer.language).tried
        )
        self.notes += [_marked_note(what, self.tried[what]) for what in marked]
        markdown = "\n\n".join(words for words in (shown, text) if words)
        yield from self._part("answer", heading, markdown, answer.id)

    def _worth_reading(self, answers: Sequence[Answer], standing: set[str]) -> Iterator[DraftPart]:
        lines, words = list[str](), _words(answers)
        for link in (link for answer in answers for link in answer.links):
            url = escape_url(link.url)
            if not url:
                self.notes.append(
                    f"The link “{link.title}” is left out: its address must begin with https://."
                )
            elif _same(url) not in standing:
                standing.add(_same(url))
                lines.append(_reading(link, url, words.section))
        yield from self._list("links", words.reading, lines)

    def _threads(self, answers: Sequence[Answer], standing: set[str]) -> Iterator[DraftPart]:
        lines, words = list[str](), _words(answers)
        for answer in answers:
            url = _search_url(self.forum, answer)
            if url and _same(url) not in standing:
                standing.add(_same(url))
                lines.append(f"- [{words.search.format(escape(_search_words(answer)))}]({url})")
        yield from self._list("search", words.threads, lines)

    def _list(self, kind: PartKind, heading: str, lines: Sequence[str]) -> Iterator[DraftPart]:
        if lines:
            yield from self._part(kind, heading, "\n".join([f"**{heading}**", "", *lines]))


def _marked_note(treatment: str, text: str) -> str:
    return f"Marked as tried: {treatment}, since the post says “{text}”."


def _words(answers: Sequence[Answer]) -> Words:
    """The draft's own words, in the language of the first answer."""
    return words_in(answers[0].language if answers else "")


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
