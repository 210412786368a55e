"""Composing: answers and a post become one greeting, the answers in parts, links, one sign-off."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from urllib.parse import quote, unquote

from app.answer import Answer, Link, Part
from app.drafting.choice import arrange, in_order, kept, section_keys
from app.drafting.draft import Asked, Draft, DraftPart, Fact, PartKind
from app.drafting.facts import find_facts
from app.drafting.language import Words, language_notes, post_language, version_of, words_in
from app.drafting.markdown import links, read, unwrap
from app.drafting.notes import draft_notes
from app.drafting.quote import quote as quoted
from app.drafting.reactions import react
from app.drafting.render import write
from app.drafting.variables import escape, escape_url, expand, find_blanks
from app.forum import Format, Forum
from app.post import Post

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

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
    questions: Mapping[str, Asked] = NOTHING_ASKED,
    without: Collection[str] = (),
    order: Sequence[str] = (),
) -> Draft:
    """The reply to `post` that takes `answers`, in the voice of `forum`.

    `urgent` is the message of an urgent rule: it then comes before every answer. Without answers
    and without it the draft is empty. `short` asks for short versions or whole ones, `language`
    for a language; without them forum and post decide. `own` is the post's text with all but the
    poster's own words turned into spaces. `questions` says by an answer's id what it is for: the
    answers come in the order of their questions, and several quote them. `without` are keys of
    parts to leave out; `order` those that a moderator arranged.
    """
    named = in_order(_by_question(answers, questions), lambda a: f"answer:{a.id}", order)
    own = post.text if own is None else own
    wanted = _wanted(named, f"{post.title}\n{own}", forum, language)
    taken = tuple(version_of(answer, wanted) for answer in named)
    facts = find_facts(post.text)
    short = forum.prefer == "short" if short is None else short
    writer = _Composer(post, forum, moderator, today, short, questions, without)
    personal = None if urgent else _personal(taken, facts, own)
    offered = arrange(tuple(writer.parts(taken, named, urgent, personal)), order)
    parts = kept(offered, without)
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
        offered=offered,
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


def _personal(
    answers: Sequence[Answer], facts: Sequence[Fact], own: str
) -> tuple[Answer, str, Fact] | None:
    """The answer that has a line for a fact, the line, and the fact; facts are read in English."""
    if not any(answer.reactions for answer in answers) or post_language(own) not in ("", "en"):
        return None
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
        questions: Mapping[str, Asked],
        without: Collection[str],
    ) -> None:
        self.forum = forum
        self.moderator = moderator
        self.short = short
        self.questions = questions
        self.without = without
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

    def parts(
        self,
        answers: Sequence[Answer],
        mains: Sequence[Answer],
        urgent: str | None,
        personal: tuple[Answer, str, Fact] | None,
    ) -> Iterator[DraftPart]:
        """Every part of the draft that has something to say, also those to be left out.

        `mains` are the answers in their first language, whose sections the keys are named after.
        """
        if not answers and not urgent:
            return
        first = answers[0] if answers else None
        yield from self._part("greeting", "", self._spoken(self.forum.greeting, first))
        yield from self._reaction(personal)
        yield from self._part("urgent", "", self._spoken(urgent or "", first))
        body = list(self._answers(answers, mains, introduced=len(answers) > 1 or bool(urgent)))
        yield from body
        there = kept(body, self.without)
        standing = {_same(link.url) for part in there for link in links(read(part.markdown) or [])}
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

    def _answers(
        self, answers: Sequence[Answer], mains: Sequence[Answer], *, introduced: bool
    ) -> Iterator[DraftPart]:
        openings = self._openings(answers) if introduced else {}
        for answer, main in zip(answers, mains, strict=True):
            if opening := openings.get(answer.id):
                yield DraftPart("answer", answer.id, answer.title, opening, f"answer:{answer.id}")
            values = self._values(answer)
            parts = self._sections(answer)
            named = self._sections(main)
            for part, key in zip(
                parts,
                section_keys(answer.id, named if len(named) == len(parts) else parts),
                strict=True,
            ):
                yield from self._section(answer, part.heading, expand(part.text, values), key)

    def _openings(self, answers: Sequence[Answer]) -> dict[str, str]:
        """What introduces each of several answers: its question quoted once, else its title."""
        openings: dict[str, str] = {}
        quotes = set[int]()
        for answer in answers:
            asked = self.questions.get(answer.id)
            if asked and asked.number not in quotes and (words := quoted(asked.text)):
                quotes.add(asked.number)
                openings[answer.id] = words
        numbered = not openings and len(answers) > 1
        for number, answer in enumerate(answers, 1):
            title = escape(answer.title or answer.id)
            openings.setdefault(answer.id, f"**{number}. {title}**" if numbered else f"**{title}**")
        return openings

    def _sections(self, answer: Answer) -> tuple[Part, ...]:
        if not (self.short and answer.short):
            return answer.parts
        return (Part("", "\n\n".join(filter(None, [answer.short, _whole(answer)]))),)

    def _section(self, answer: Answer, heading: str, text: str, key: str) -> Iterator[DraftPart]:
        shown = f"**{expand(heading, self._values(answer))}**" if heading else ""
        markdown = "\n\n".join(words for words in (shown, unwrap(text)) if words)
        if markdown.strip():
            yield DraftPart("answer", answer.id, heading, markdown, key)

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


def _words(answers: Sequence[Answer]) -> Words:
    """The draft's own words, in the language of the first answer."""
    return words_in(answers[0].language if answers else "")


def _whole(answer: Answer) -> str:
    """The way from a short version to the answer's public page."""
    url = escape_url(answer.page)
    return f"[{words_in(answer.language).whole}]({url})" if url else ""


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
