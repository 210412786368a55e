"""Topics: what a post asks, each with the windows of words that answers are scored on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log

import numpy as np

from app.matching.common import FUNCTION
from app.matching.index import Holding, Index
from app.matching.query import Query, ask, find_pairs
from app.matching.reading import Word
from app.matching.scoring import LOOSE, NEAR, WORTH, Held, Scores, score_all, unlike
from app.matching.segments import Sentence, group_questions, split_sentences
from app.matching.shortlist import Shortlist
from app.matching.synonyms import Synonyms
from app.matching.verdict import CHOOSE, Signs, confidence
from app.matching.vocabulary import Flags, Floats, Ints

WHOLE = 60
"""Up to so many words a stretch is scored as one; longer ones window by window."""
ASKED, TOLD = 0.6, 0.55
"""What the best window of a long stretch counts, by whether it asks."""
FULL = 12.0
"""A long stretch is taken for as many words that the library doesn't hold: nobody who tells a
story uses only an answer's words."""
WINDOWS = 48
"""Windows of one topic that are scored; what comes after counts with the whole only."""
_SHORT = 12
"""A window of fewer words takes the next sentence with it."""
_OWN_WORDS = 3
_FEWEST = 3
_ALONE = 0.75
"""What a phrase's nearness counts for an answer whose other phrases are far: keywords are many."""
_MOST = 5


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring words of a topic, as they are or as what they may mean, and their scores.

    The score counts `factor` times.
    """

    query: Query
    scores: Scores
    factor: float


@dataclass(frozen=True)
class Topic:
    """One thing that a post asks: where it stands, its words, and the score of each answer.

    Answers are those of the shortlist, in its order; `totals` are their scores, a row a window.
    `own` is how much of each window an answer explains that others don't (None for a long topic).
    Of a long one the words of all of it (`story`) count as well, `weight` times. `shift` is what
    the library's own tests add to the log-odds.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    shortlist: Shortlist
    windows: tuple[Window, ...]
    totals: Floats
    own: Floats | None = None
    story: Query | None = None
    weight: float = 0.0
    shift: float = 0.0
    holdings: dict[int, Holding] = field(default_factory=dict)
    confidences: dict[int, float] = field(default_factory=dict)

    @cached_property
    def total(self) -> Floats:
        """Each answer's best score."""
        total: Floats = self.totals.max(axis=0)
        return total

    @cached_property
    def best(self) -> Ints:
        """The window that each answer does best in."""
        best: Ints = self.totals.argmax(axis=0)
        return best

    def confidence(self, answer: int) -> float:
        """The probability that an answer fits."""
        found = self.confidences.get(answer)
        if found is None:
            signs = self.signs(answer)
            found = confidence(signs, long=self.story is not None, shift=self.shift)
            self.confidences[answer] = found
        return found

    def signs(self, answer: int) -> tuple[float, ...]:
        """What the confidence in an answer rests on; see `verdict.confidence`."""
        row = int(self.best[answer])
        if self.own is None:
            return self._rise(answer), log(self._witnesses(row, answer))
        scores = self.windows[row].scores
        first, held = int(self.shortlist.first[answer]), int(self.shortlist.held[answer])
        nearest = float(scores.near[first : first + held].max(initial=0.0))
        return Signs(
            worth=_lead(self._worth, answer),
            own=_lead(self.own[row], answer),
            score=log(max(0.01, _lead(self.total, answer))),
            words=log(self._witnesses(row, answer)),
            near=max(float(scores.ranked[answer]), _ALONE * nearest),
            nearest=nearest,
        )

    def holding(self, answer: int) -> Holding:
        """What an answer holds of all that was asked."""
        found = self.holdings.get(answer)
        if found is None:
            index, number = self.windows[0].query.index, int(self.shortlist.answers[answer])
            found = self.holdings[answer] = index.holding(number, self.met)
        return found

    @cached_property
    def met(self) -> Flags:
        """Which stems the windows and the story have."""
        queries = [window.query for window in self.windows] + [self.story] * bool(self.story)
        met = np.zeros(len(self.windows[0].query.index.idf), dtype=bool)
        met[[stem for query in queries if query for stem in query.stems]] = True
        return met

    def _witnesses(self, row: int, answer: int) -> float:
        """How many words an answer's worth rests on: 1 where it is all one word's."""
        query, worth = self.windows[row].query, self.holding(answer).worth
        parts = [worth[stem] * trust for stem, trust in query.trust.items() if stem in worth]
        square = sum([part * part for part in parts])
        return sum(parts) ** 2 / square if square > 0 else 1.0

    def _rise(self, answer: int) -> float:
        """How far an answer is above the fourth other one: of a long story several may fit."""
        own, others = float(self.total[answer]), self._first.copy()
        if own in others:
            others.remove(own)
        return own - others[:4][-1] if others else own

    @cached_property
    def _first(self) -> list[float]:
        """The five best scores."""
        first: list[float] = np.sort(self.total)[:-6:-1].tolist()
        return first

    @cached_property
    def _worth(self) -> Floats:
        worth: Floats = np.max([window.scores.worth for window in self.windows], axis=0)
        return worth

    @cached_property
    def likelihood(self) -> float:
        """The confidence of the first answer."""
        return self.confidence(int(self.total.argmax()))


def _lead(values: Floats, answer: int) -> float:
    """How far an answer is ahead of the best other one (behind: negative)."""
    if len(values) < 2:
        return float(values[answer])
    first, second = np.partition(values, -2)[[-1, -2]]
    other = second if values[answer] == first else first
    return float(values[answer] - other)


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of sentences and its words, still to be judged."""

    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]


class Asker:
    """Scores stretches of one post against one library; what was scored is kept."""

    def __init__(
        self,
        index: Index,
        synonyms: Synonyms,
        words: Sequence[Word],
        allowed: Floats,
        shift: float = 0.0,
    ) -> None:
        self.index = index
        self.shift = shift
        self.synonyms = synonyms
        stems = list(dict.fromkeys(word.number for word in words if word.number >= 0))
        self.shortlist = index.shortlist(stems)
        self.allowed = allowed[self.shortlist.answers]
        self.held = Held(self.shortlist, len(index.idf))
        self._paired = find_pairs(index, words)
        self._scored: dict[tuple[int, ...], tuple[tuple[Query, Scores], ...]] = {}

    def score(self, stretches: Iterable[Sequence[Word]]) -> None:
        """Score rows of words together, so that they are at hand later."""
        keys: list[tuple[int, ...]] = []
        queries: list[Query] = []
        for words in stretches:
            key = _key(words)
            if key not in self._scored:
                self._scored[key] = ()
                found = list(self._ask(words))
                keys += [key] * len(found)
                queries += found
        for key, query, scores in zip(
            keys, queries, score_all(self.index, self.held, queries), strict=True
        ):
            self._scored[key] = (*self._scored[key], (query, scores))

    def _ask(self, words: Sequence[Word]) -> Iterator[Query]:
        return ask(self.index, self.shortlist, words, self.synonyms, self.allowed, self._paired)

    def windows(self, stretches: Sequence[tuple[Sequence[Word], float]]) -> list[Window]:
        """The windows of rows of words and what each counts."""
        self.score(words for words, _ in stretches)
        return [
            Window(query, scores, factor)
            for words, factor in stretches
            for query, scores in self._scored[_key(words)]
        ]


def _key(words: Sequence[Word]) -> tuple[int, ...]:
    """Which words of the post these are: a window is a row of neighbours, but for a title."""
    ends = (words[0].start, words[-1].end) if words else (0, 0)
    return (*ends, len(words), bool(words) and words[0].source == "title")


def find_topics(text: str, words: Sequence[Word], asker: Asker) -> list[Topic]:
    """The topics of a post in its order, at least one."""
    sentences = split_sentences(text)
    whole = Unit(tuple(sentences), tuple(words))
    groups = group_questions(sentences)
    if len(groups) < 2:
        return [_topic([whole], text, asker)]
    units = _units(groups, words)
    merged = [whole] if len(words) <= WHOLE else units
    asker.score(words for each in (*([unit] for unit in units), merged) for words, _ in _rows(each))
    topics = [_topic([unit], text, asker) for unit in units]
    kept = _kept(units, topics)
    if len(kept) < 2:
        return [_topic(merged, text, asker)]
    ends = [*kept[1:], len(units)]
    return [
        topics[a] if b - a == 1 else _topic(units[a:b], text, asker)
        for a, b in zip(kept, ends, strict=True)
    ]


def _units(groups: Sequence[Sequence[Sentence]], words: Sequence[Word]) -> list[Unit]:
    """Groups with their words; the title's words, which come first, go to the first."""
    units, at = [], 0
    for group, after in zip(groups, [*groups[1:], None], strict=True):
        begin = at
        while at < len(words) and (
            words[at].source == "title" or after is None or words[at].start < after[0].start
        ):
            at += 1
        units.append(Unit(tuple(group), tuple(words[begin:at])))
    return units


def _kept(units: Sequence[Unit], topics: Sequence[Topic]) -> list[int]:
    """The units at which a new topic begins: sure of another answer, or plainly about else.

    The first topic begins with the first unit, whatever comes before it.
    """
    confident = [topic.likelihood for topic in topics]
    first = [int(np.argmax(topic.total)) for topic in topics]
    kept: list[int] = []
    taken: set[int] = set()
    for at, unit in enumerate(units):
        own = confident[at] >= CHOOSE and first[at] not in taken and _says(unit)
        if own or (confident[at] < CHOOSE / 2 and _stands_alone(unit, units)):
            kept.append(at)
            taken.add(first[at] if own else -1)
    if not any(confident[at] >= CHOOSE for at in kept) or len(kept) > _MOST:
        kept = [at for at in kept if confident[at] >= CHOOSE][:_MOST]
    return [0, *kept[1:]] if kept else []


def _says(unit: Unit) -> bool:
    """Whether a unit has words enough to be of something else: "Ice?" hasn't."""
    return len(unit.words) >= _FEWEST


def _stands_alone(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether a unit asks something in words that the rest of the post doesn't use."""
    last = unit.sentences[-1]
    if not last.asks or len(unit.sentences) > 2:
        return False
    others = {word.stem for other in units if other is not unit for word in other.words}
    own = {w.stem for w in unit.words if w.raw not in FUNCTION and len(w.raw) > 2}
    return len(own - others) >= _OWN_WORDS


def _topic(units: Sequence[Unit], text: str, asker: Asker) -> Topic:
    words = tuple(word for unit in units for word in unit.words)
    windows = tuple(asker.windows(_rows(units)))
    sentences = [sentence for unit in units for sentence in unit.sentences]
    start = sentences[0].start if sentences else len(text) - len(text.lstrip())
    end = sentences[-1].end if sentences else max(start, len(text.rstrip()))
    worth = np.array([window.scores.worth for window in windows])
    ranked = np.array([window.scores.ranked for window in windows])
    if len(words) <= WHOLE:
        own = unlike(asker.index, asker.shortlist, [window.scores for window in windows])
        totals = own + (WORTH * worth + NEAR * ranked)
        return Topic(start, end, words, asker.shortlist, windows, totals, own, shift=asker.shift)
    story = Query(asker.index, words, asker.allowed, telling=True)
    factors = np.array([[window.factor] for window in windows])
    totals = (WORTH * worth + LOOSE * ranked) * factors
    weight = WORTH * max(1.0, story.mass / (FULL * asker.index.unknown_idf))
    totals += weight * asker.held.worths([story])[0] * asker.allowed
    place = start, end, words, asker.shortlist
    return Topic(*place, windows, totals, None, story, weight, asker.shift)


def _rows(units: Sequence[Unit]) -> list[tuple[Sequence[Word], float]]:
    """What of some units is scored: all of them as one, or where that is long their sentences."""
    words = [word for unit in units for word in unit.words]
    return [(words, 1.0)] if len(words) <= WHOLE else _sentences(units)


def _sentences(units: Sequence[Unit]) -> list[tuple[Sequence[Word], float]]:
    """The title and the units' sentences as rows of words, each with what it counts."""
    title = [word for word in units[0].words if word.source == "title"]
    stretches: list[tuple[Sequence[Word], float]] = [(title, ASKED)] if title else []
    for unit in units:
        stretches += _stretches(unit)
    return stretches[:WINDOWS]


def _stretches(unit: Unit) -> list[tuple[Sequence[Word], float]]:
    """Sentences as rows of words, short ones joined to the next, long ones cut."""
    found: list[tuple[Sequence[Word], float]] = []
    words = [word for word in unit.words if word.source == "text"]
    at, row, asks = 0, list[Word](), False
    for sentence in unit.sentences:
        while at < len(words) and words[at].start < sentence.end:
            row.append(words[at])
            at += 1
        asks = asks or sentence.asks
        if len(row) >= _SHORT:
            found += _cut(row, asks)
            row, asks = [], False
    return found + _cut(row + words[at:], asks)


def _cut(row: Sequence[Word], asks: bool) -> list[tuple[Sequence[Word], float]]:
    factor = ASKED if asks else TOLD
    return [(row[at : at + WHOLE], factor) for at in range(0, len(row), WHOLE)]
