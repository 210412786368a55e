"""Parts: the greeting, the answers' sections, the lists of links and the sign-off of one reply."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.answer import Answer, Part
from app.drafting.choice import kept, section_keys
from app.drafting.draft import Asked, DraftPart, Fact, PartKind
from app.drafting.language import words_in
from app.drafting.listed import reading, same, search_url, threads
from app.drafting.markdown import links, read, unwrap
from app.drafting.outside import without_outside
from app.drafting.quote import quote as quoted
from app.drafting.steps import mark_steps
from app.drafting.variables import escape, escape_url, expand
from app.forum import Forum
from app.post import Post

# What a heading without marks could begin as a list or another block.
_OPENS = re.compile(r"\A(\d{0,9})([-+#>=~.)])")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a reply is wanted, apart from its answers and its forum; see `compose`."""

    moderator: str
    today: date
    follow_up: Collection[str]
    questions: Mapping[str, Asked]
    without: Collection[str]
    order: Sequence[str]
    facts: Sequence[Fact]


class Personal(NamedTuple):
    """A line that an answer has for a fact of the poster's, and that fact."""

    answer: Answer
    say: str
    fact: Fact


class Composer:
    """What the parts of one reply have in common: who writes to whom, where and how."""

    def __init__(self, post: Post, forum: Forum, wishes: Wishes) -> None:
        self.forum = forum
        self.wishes = wishes
        self.short = False
        self.notes: list[str] = []
        self.tried = {fact.value: fact.text for fact in wishes.facts if fact.kind == "tried"}
        self.hurting = {fact.value for fact in wishes.facts if fact.kind == "body_part"}
        today = wishes.today
        self.values = {
            "author": escape(post.author),
            "moderator": escape(wishes.moderator),
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
        personal: Personal | None,
        *,
        short: bool,
    ) -> Iterator[DraftPart]:
        """Every part of the draft that has something to say, also those to be left out.

        `mains` are the answers in their first language, whose sections the keys are named after.
        """
        self.short, self.notes = short, []
        if not answers and not urgent:
            return
        first = answers[0] if answers else None
        yield from _part("greeting", self._spoken(self.forum.greeting, first))
        yield from self._reaction(personal)
        yield from _part("urgent", self._spoken(urgent or "", first))
        body = list(self._answers(answers, mains, introduced=len(answers) > 1 or bool(urgent)))
        yield from body
        yield from self._lists(answers, body)
        if not urgent:
            yield from _part("disclaimer", self._spoken(self.forum.disclaimer, first))
        yield from _part("sign_off", self._spoken(self._sign_off(), first))

    def fresh(self, answers: Sequence[Answer]) -> list[Answer]:
        """The answers that aren't followed up: links and personal line were given with those."""
        again = self.wishes.follow_up
        return [answer for answer in answers if not (answer.follow_up and answer.id in again)]

    def _reaction(self, personal: Personal | None) -> Iterator[DraftPart]:
        if personal:
            answer, say, fact = personal
            line = expand(say, {**self._values(answer), "value": escape(fact.text)})
            yield from _part("personal", self._allowed(line), answer.id)

    def _spoken(self, text: str, answer: Answer | None) -> str:
        """A forum's own words: their newlines are meant."""
        return expand(text, self._values(answer)).strip()

    def _sign_off(self) -> str:
        """The sign-off; one that ends in a comma waits for a name."""
        text = self.forum.sign_off.rstrip()
        named = "{{moderator" in text.replace(" ", "")
        waits = text.endswith(",") and self.wishes.moderator and not named
        return text + "\n{{moderator}}" if waits else text

    def _values(self, answer: Answer | None) -> dict[str, str]:
        search = search_url(self.forum, answer) if answer else ""
        return {**self.values, "search_url": search}

    def _answers(
        self, answers: Sequence[Answer], mains: Sequence[Answer], *, introduced: bool
    ) -> Iterator[DraftPart]:
        openings = self._openings(answers) if introduced else {}
        for answer, main in zip(answers, mains, strict=True):
            if opening := openings.get(answer.id):
                yield DraftPart("answer", answer.id, answer.title, opening, f"answer:{answer.id}")
            parts, named = self._sections(answer), self._sections(main)
            keys = section_keys(answer.id, named if len(named) == len(parts) else parts)
            for part, key in zip(parts, keys, strict=True):
                yield from self._section(answer, part, key)

    def _openings(self, answers: Sequence[Answer]) -> dict[str, str]:
        """What introduces each of several answers: its question quoted once, else its title."""
        openings: dict[str, str] = {}
        quotes = set[int]()
        for answer in answers:
            asked = self.wishes.questions.get(answer.id)
            if asked and asked.number not in quotes and (words := quoted(asked.text)):
                quotes.add(asked.number)
                openings[answer.id] = words
        numbered = not openings and len(answers) > 1
        for number, answer in enumerate(answers, 1):
            title = escape(answer.title or answer.id)
            title = self._head(f"{number}. {title}" if numbered else title)
            openings.setdefault(answer.id, title)
        return openings

    def _sections(self, answer: Answer) -> tuple[Part, ...]:
        again = answer.id in self.wishes.follow_up
        if again and answer.follow_up:
            return (Part("", answer.follow_up),)
        if answer.short and (self.short or again):
            return (Part("", "\n\n".join(filter(None, [answer.short, _whole(answer)]))),)
        return answer.parts

    def _section(self, answer: Answer, part: Part, key: str) -> Iterator[DraftPart]:
        values = self._values(answer)
        title = self._allowed(expand(part.heading, values))
        shown = self._head(title) if part.heading else ""
        text = self._allowed(unwrap(expand(part.text, values)))
        text = self._marked(text, words_in(answer.language, self.forum.formality).tried)
        markdown = "\n\n".join(words for words in (shown, text) if words)
        if markdown.strip():
            yield DraftPart("answer", answer.id, part.heading, markdown, key)

    def _marked(self, text: str, mark: str) -> str:
        """An answer's words with the steps marked that the poster has tried."""
        text, treatments = mark_steps(text, self.tried, self.hurting, mark)
        self.notes += [
            f"Marked as tried: {what}, since the post says “{self.tried[what]}”."
            for what in treatments
        ]
        return text

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

    def _lists(self, answers: Sequence[Answer], body: Sequence[DraftPart]) -> Iterator[DraftPart]:
        """What to read and where to search, without what the answers' own words link to."""
        there = kept(body, self.wishes.without)
        standing = {same(link.url) for part in there for link in links(read(part.markdown) or [])}
        fresh = self.fresh(answers)
        words = words_in(answers[0].language if answers else "", self.forum.formality)
        found, notes = reading(fresh, self.forum, standing, words)
        self.notes += notes
        lists = [
            self._list("links", words.reading, found),
            self._list("search", words.threads, threads(fresh, self.forum, standing, words)),
        ]
        if self.forum.links == "own-first":
            lists.reverse()
        for part in lists:
            yield from part

    def _list(self, kind: PartKind, heading: str, lines: Sequence[str]) -> Iterator[DraftPart]:
        if lines:
            yield from _part(kind, "\n".join([self._head(heading), "", *lines]), heading=heading)


def _part(
    kind: PartKind, markdown: str, answer: str = "", heading: str = ""
) -> Iterator[DraftPart]:
    if markdown.strip():
        yield DraftPart(kind, answer, heading, markdown)


def _whole(answer: Answer) -> str:
    """The way from a short version to the answer's public page."""
    url = escape_url(answer.page)
    return f"[{words_in(answer.language).whole}]({url})" if url else ""
