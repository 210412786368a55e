"""The matcher: an index of answers built once, and posts matched against it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from typing import NamedTuple

import numpy as np

from app.answer import Answer
from app.matching.calibrate import Case, chosen, shift, tried
from app.matching.counted import count
from app.matching.evidence import Witness
from app.matching.index import Index
from app.matching.markup import own_words
from app.matching.reading import Word, read_post
from app.matching.result import Match, Question, Result, Source, Urgent
from app.matching.spelling import Spelling
from app.matching.synonyms import Group, Synonyms, as_group
from app.matching.topics import Asker, Topic, find_topics
from app.matching.urgent import UrgentRule, UrgentRules
from app.matching.verdict import verdict
from app.matching.vocabulary import Floats, Vocabulary
from app.matching.words import main_language, split_words, stem_words
from app.post import Markup

_FORUMS = 100


class Served(NamedTuple):
    """What serves one forum: 1 for each answer that does, and the synonyms."""

    allowed: Floats
    synonyms: Synonyms


class Matcher:
    """Matches posts against answers; immutable, and safe to share between threads.

    `synonyms` are groups of phrases of which any may stand for any other; a `Group` names the
    forums that it is for. Answers that aren't active are kept, but never suggested.
    """

    def __init__(
        self,
        answers: Iterable[Answer],
        *,
        synonyms: Iterable[Group | Sequence[str]] = (),
        urgent: Iterable[UrgentRule] = (),
    ) -> None:
        by_id = {answer.id: answer for answer in answers}
        vocabulary = Vocabulary()
        index = Index(count(by_id.values(), vocabulary), vocabulary)
        self._build(by_id, tuple(map(as_group, synonyms)), index, None)
        self._urgent = UrgentRules(urgent, self._index.vocabulary.words)
        self._index.alike.warm()

    def _build(
        self,
        answers: Mapping[str, Answer],
        groups: tuple[Group, ...],
        index: Index,
        before: "Matcher | None",
    ) -> None:
        self.answers = tuple(answers.values())
        self._groups = groups
        self._index: Index = index
        self._languages = _languages(self.suggested)
        self._spelling = self._learn_spelling(before)
        self._served: dict[str, Served] = {}
        self._shift: float = before._shift if before else 0.0
        self._forbidden = [
            (number, tuple(stem_words(split_words(phrase))))
            for number, answer in enumerate(self.suggested)
            for phrase in answer.not_
        ]

    def _learn_spelling(self, before: "Matcher | None") -> Spelling:
        named = [phrase for group in self._groups for phrase in group.phrases]
        named += [phrase for answer in self.suggested for phrase in answer.not_]
        extra = {word for phrase in named for word in split_words(phrase)}
        counts = dict.fromkeys(extra, 1) | self._index.word_counts()
        return Spelling(counts, before._spelling if before else None)

    def with_answer(self, answer: Answer) -> "Matcher":
        """A matcher with this answer added, or put in the place of the one with its id."""
        matcher = object.__new__(Matcher)
        answers = {a.id: a for a in self.answers} | {answer.id: answer}
        old = self._index
        index = Index(old.counted.with_answer(answer, old.vocabulary), old.vocabulary, old)
        matcher._build(answers, self._groups, index, self)
        matcher._urgent = self._urgent
        return matcher

    def telling(self, word: str) -> float:
        """How much a word tells answers apart: the rarer among them and the longer, the more."""
        return self._index.gains([word])[0]

    def contested(self, answer: Answer, lead: float) -> Iterator[int]:
        """The numbers of an answer's questions whose words another one holds almost as well.

        Its BM25F is less than `lead` times that of the best other one; the rest are plainly found.
        """
        place = self._index.place(answer.id)
        for number, question in enumerate(answer.questions):
            if self._index.lead(question, place) < lead:
                yield number

    def reaches(self, text: str, answer: Answer) -> bool:
        """Whether an answer is looked at for a post; one that isn't can't be among its matches."""
        if self._index.looks_at_all:
            return True
        words = self._read([("text", own_words(text, "auto"))])
        stems = list(dict.fromkeys(word.number for word in words if word.number >= 0))
        return self._index.place(answer.id) in self._index.nearest(stems)

    def calibrated(self, cases: Iterable[Case]) -> "Matcher":
        """The same matcher, its confidence shifted by what a library's own tests say."""
        plain = copy(self)
        plain._shift = 0.0
        places = {answer.id: number for number, answer in enumerate(self.suggested)}
        found = [
            row for case in chosen(cases) for row in tried(case, plain.topics(case.post), places)
        ]
        matcher = copy(self)
        matcher._shift = shift(found)
        return matcher

    def match(
        self,
        text: str,
        *,
        title: str = "",
        forum: str = "",
        limit: int = 5,
        markup: Markup = "auto",
        evidence: bool = True,
        urgent: bool = True,
    ) -> Result:
        """Rank the answers for a post; offsets are code points of `text` and `title` as given.

        `text` and `title` must have been through `clean_text`. At least the first match of each
        question is listed, whatever `limit`. Without `evidence` none is gathered, and without
        `urgent` no urgent rule is tried, to save time.
        """
        banner = self._find_urgent(text, title, forum, markup) if urgent else None
        texts: dict[Source, str] = {
            "title": own_words(title, "text"),
            "text": own_words(text, markup),
        }
        words = self._read(texts.items())
        if not words:
            return Result("none", (), (), banner)
        if not self._index.size:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            return Result("none", (), (Question(start, end, text[start:end]),), banner)
        kept = self._allowed(words, forum)
        topics = self._topics(texts["text"], words, kept, forum)
        originals: dict[Source, str] = {"title": title, "text": text}
        matches = tuple(self._matches(topics, limit, originals if evidence else None))
        questions = tuple(Question(t.start, t.end, text[t.start : t.end]) for t in topics)
        likely = max((match.confidence for match in matches), default=0.0)
        return Result(verdict(likely), matches, questions, banner)

    @property
    def suggested(self) -> tuple[Answer, ...]:
        """The answers that may be suggested, in the order in which topics number them."""
        return self._index.counted.answers

    def topics(self, text: str) -> list[Topic]:
        """What a post asks, as it is scored; for those who measure matching."""
        words = self._read([("text", text)])
        known = words and self._index.size
        return self._topics(text, words, self._allowed(words, ""), "") if known else []

    def _read(self, texts: Iterable[tuple[Source, str]]) -> list[Word]:
        return read_post(self._index, self._spelling, texts, self._languages)

    def _find_urgent(self, text: str, title: str, forum: str, markup: Markup) -> Urgent | None:
        """Quoted words count here: missing an urgent post is worse than asking once too often."""
        if not self._urgent:
            return None
        own = own_words(text, markup, quotes=True)
        return self._urgent.find((("title", title), ("text", own)), forum)

    def _topics(self, text: str, words: list[Word], kept: Floats, forum: str) -> list[Topic]:
        asker = Asker(self._index, self._for(forum).synonyms, words, kept, self._shift)
        return find_topics(text, words, asker)

    def _for(self, forum: str) -> Served:
        """What serves a forum; kept, since there are few forums."""
        served = self._served.get(forum)
        if served is None:
            serves = [answer.serves(forum) for answer in self.suggested]
            groups = [group.phrases for group in self._groups if group.serves(forum)]
            served = Served(np.array(serves, dtype=np.float64), Synonyms(groups))
            if len(self._served) < _FORUMS:
                self._served[forum] = served
        return served

    def _allowed(self, words: Sequence[Word], forum: str) -> Floats:
        """1 for each answer that may be suggested, 0 for the others."""
        allowed = self._for(forum).allowed
        if self._forbidden:
            allowed = allowed.copy()
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
        self, topics: Sequence[Topic], limit: int, texts: Mapping[Source, str] | None
    ) -> Iterator[Match]:
        """The answers with the best scores, each for the question that it fits best."""
        totals = np.vstack([topic.total for topic in topics])
        question = totals.argmax(axis=0)
        firsts: dict[int, int] = {}
        for number in sorted(range(len(topics)), key=lambda n: -topics[n].likelihood):
            firsts.setdefault(int(topics[number].total.argmax()), number)
        for place, number in firsts.items():
            question[place] = number
        score = totals[question, np.arange(totals.shape[1])]
        order = np.argsort(-score, kind="stable")[: max(limit, 0) + len(topics)].tolist()
        listed = set(order[:limit]) | firsts.keys()
        for place in sorted(listed, key=lambda at: (-score[at], at)):
            if score[place] > 0:
                number = int(question[place])
                yield self._match(topics[number], number, place, texts)

    def _match(
        self, topic: Topic, number: int, place: int, texts: Mapping[Source, str] | None
    ) -> Match:
        evidence = Witness(self._index, topic, place, texts).evidence() if texts else ()
        found = self.suggested[int(topic.shortlist.answers[place])]
        score = float(topic.total[place])
        return Match(found, topic.confidence(place), score, number, evidence)


def _languages(answers: Iterable[Answer]) -> tuple[str, ...]:
    """The languages of some answers, the one with most of them first."""
    counts = Counter(main_language(answer.language) for answer in answers)
    return tuple(language for language, _ in counts.most_common())
