"""The matcher: an index of answers built once, and posts matched against it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from app.answer import Answer
from app.matching.evidence import Witness
from app.matching.index import Floats, Index, Reading, read_answer
from app.matching.letters import Letters
from app.matching.markup import own_words
from app.matching.query import Asker
from app.matching.reading import Word, read_post
from app.matching.result import Match, Question, Result, Source, Urgent
from app.matching.spelling import Spelling
from app.matching.synonyms import Synonyms
from app.matching.topics import Topic, find_topics
from app.matching.urgent import UrgentRule, find_urgent
from app.matching.verdict import verdict
from app.matching.words import split_words, stem_words
from app.post import Markup


class Matcher:
    """Matches posts against answers; immutable, and safe to share between threads.

    `synonyms` are groups of phrases of which any may stand for any other. Answers that aren't
    active are kept, but never suggested.
    """

    def __init__(
        self,
        answers: Iterable[Answer],
        *,
        synonyms: Iterable[Sequence[str]] = (),
        urgent: Iterable[UrgentRule] = (),
    ) -> None:
        by_id = {answer.id: answer for answer in answers}
        self._build(by_id, tuple(tuple(group) for group in synonyms), tuple(urgent), None)

    def _build(
        self,
        answers: Mapping[str, Answer],
        groups: tuple[tuple[str, ...], ...],
        urgent: tuple[UrgentRule, ...],
        before: "Matcher | None",
    ) -> None:
        self.answers = tuple(answers.values())
        self._groups, self._urgent = groups, urgent
        known: dict[str, Reading] = before._readings if before else {}
        self._readings: dict[str, Reading] = {
            a.id: known[a.id] if a.id in known and known[a.id].answer is a else read_answer(a)
            for a in self.answers
            if a.status == "active"
        }
        self._index = Index(self._readings.values())
        self._letters = Letters(self._index)
        self._synonyms = Synonyms(groups)
        named = [phrase for group in groups for phrase in group]
        named += [phrase for r in self._index.readings for phrase in r.answer.not_]
        extra = {word for phrase in named for word in split_words(phrase)}
        self._spelling = Spelling(self._index.counts, extra)
        self._forbidden = [
            (number, tuple(stem_words(split_words(phrase))))
            for number, reading in enumerate(self._index.readings)
            for phrase in reading.answer.not_
        ]

    def with_answer(self, answer: Answer) -> "Matcher":
        """A matcher with this answer added, or put in the place of the one with its id."""
        matcher = object.__new__(Matcher)
        answers = {a.id: a for a in self.answers} | {answer.id: answer}
        matcher._build(answers, self._groups, self._urgent, self)
        return matcher

    def match(
        self,
        text: str,
        *,
        title: str = "",
        forum: str = "",
        limit: int = 5,
        markup: Markup = "auto",
    ) -> Result:
        """Rank the answers for a post; offsets are code points of `text` and `title` as given.

        `text` and `title` must have been through `clean_text`. At least the first match of each
        question is listed, whatever `limit`.
        """
        urgent = self._find_urgent(text, title, forum, markup)
        texts: dict[Source, str] = {
            "title": own_words(title, "text"),
            "text": own_words(text, markup),
        }
        words = read_post(self._index, self._spelling, texts.items())
        if not words:
            return Result("none", (), (), urgent)
        if not self._index.size:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            return Result("none", (), (Question(start, end, text[start:end]),), urgent)
        kept = self._allowed(words, forum)
        topics = self._topics(texts["text"], words, kept)
        originals: dict[Source, str] = {"title": title, "text": text}
        matches = tuple(self._matches(topics, limit, originals))
        questions = tuple(Question(t.start, t.end, text[t.start : t.end]) for t in topics)
        likely = max((match.confidence for match in matches), default=0.0)
        return Result(verdict(likely), matches, questions, urgent)

    @property
    def suggested(self) -> tuple[Answer, ...]:
        """The answers that may be suggested, in the order in which topics number them."""
        return tuple(reading.answer for reading in self._index.readings)

    def topics(self, text: str) -> list[Topic]:
        """What a post asks, as it is scored; for those who measure matching."""
        words = read_post(self._index, self._spelling, [("text", text)])
        known = words and self._index.size
        return self._topics(text, words, self._allowed(words, "")) if known else []

    def _find_urgent(self, text: str, title: str, forum: str, markup: Markup) -> Urgent | None:
        """Quoted words count here: missing an urgent post is worse than asking once too often."""
        if not self._urgent:
            return None
        own = own_words(text, markup, quotes=True)
        return find_urgent(self._urgent, (("title", title), ("text", own)), forum)

    def _topics(self, text: str, words: list[Word], kept: Floats) -> list[Topic]:
        asker = Asker(self._index, self._letters, self._synonyms, kept)
        return find_topics(text, words, asker)

    def _allowed(self, words: Sequence[Word], forum: str) -> Floats:
        """1 for each answer that may be suggested, 0 for the others."""
        serves = [reading.answer.serves(forum) for reading in self._index.readings]
        allowed = np.array(serves, dtype=np.float64)
        if self._forbidden:
            stems = [word.stem for word in words]
            spots: dict[str, list[int]] = {}
            for at, stem in enumerate(stems):
                spots.setdefault(stem, []).append(at)
            for number, phrase in self._forbidden:
                for at in spots.get(phrase[0], ()) if phrase else ():
                    if tuple(stems[at : at + len(phrase)]) == phrase:
                        allowed[number] = 0.0
                        break
        return allowed

    def _matches(
        self, topics: Sequence[Topic], limit: int, texts: Mapping[Source, str]
    ) -> Iterator[Match]:
        """The answers with the best scores, each for the question that it fits best."""
        totals = np.vstack([topic.total for topic in topics])
        question = totals.argmax(axis=0)
        firsts: dict[int, int] = {}
        for number in sorted(range(len(topics)), key=lambda n: -topics[n].likelihood):
            firsts.setdefault(int(topics[number].total.argmax()), number)
        for answer, number in firsts.items():
            question[answer] = number
        score = totals[question, np.arange(totals.shape[1])]
        order = [int(a) for a in np.argsort(-score, kind="stable")[: max(limit, 0) + len(topics)]]
        listed = set(order[:limit]) | firsts.keys()
        for answer in sorted(listed, key=lambda a: (-score[a], a)):
            if score[answer] > 0:
                number = int(question[answer])
                yield self._match(topics[number], number, answer, texts)

    def _match(self, topic: Topic, number: int, answer: int, texts: Mapping[Source, str]) -> Match:
        score = float(topic.total[answer])
        evidence = Witness(self._index, topic, answer, texts).evidence(score)
        found = self._index.readings[answer].answer
        return Match(found, topic.confidence(answer), score, number, evidence)
