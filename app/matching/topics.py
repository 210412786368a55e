"""Topics: what a post asks, each with the windows of words that answers are scored on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from app.matching.common import FUNCTION
from app.matching.index import Floats, Ints
from app.matching.query import Asker, Query, Scores
from app.matching.reading import Word
from app.matching.scoring import score_all, worth
from app.matching.segments import Sentence, group_questions, split_sentences
from app.matching.verdict import CHOOSE, confidence

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
_MOST = 5


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring words of a topic from the one numbered `first` on, and what they score.

    The score counts `factor` times.
    """

    first: int
    query: Query
    scores: Scores
    factor: float


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that a post asks: where it stands, its words, and each answer's score.

    `best` is the window that an answer does best in. Of a long topic the words of all of it
    (`story`) count as well, `weight` times.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    windows: tuple[Window, ...]
    total: Floats
    best: Ints
    story: Query | None = None
    weight: float = 0.0

    def confidence(self, answer: int) -> float:
        """The probability that an answer fits."""
        return confidence(self.signs(answer), long=self.story is not None)

    def signs(self, answer: int) -> tuple[float, ...]:
        """What the confidence in an answer rests on; see `verdict.confidence`."""
        score = float(self.total[answer])
        if self.story:
            return score, self._lead(answer)
        unknown = self.windows[int(self.best[answer])].query.unknown
        return score, self._lead(answer), unknown, log(max(1, len(self.words)))

    def _lead(self, answer: int) -> float:
        """How far an answer's score is ahead of the best other one (behind: negative)."""
        if len(self.total) < 2:
            return float(self.total[answer])
        first, second = np.partition(self.total, -2)[[-1, -2]]
        other = second if self.total[answer] == first else first
        return float(self.total[answer] - other)

    @property
    def likelihood(self) -> float:
        """The confidence of the first answer."""
        return self.confidence(int(self.total.argmax()))


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of sentences and its words, still to be judged."""

    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]

    @property
    def asks(self) -> bool:
        """Whether it ends one of its sentences with a question."""
        return any(sentence.asks for sentence in self.sentences)


def find_topics(text: str, words: Sequence[Word], asker: Asker) -> list[Topic]:
    """The topics of a post in its order, at least one."""
    sentences = split_sentences(text)
    whole = Unit(tuple(sentences), tuple(words))
    groups = group_questions(sentences)
    if len(groups) < 2:
        return [_topic([whole], text, asker)]
    units = _units(groups, words)
    topics = [_topic([unit], text, asker) for unit in units]
    kept = _kept(units, topics)
    if len(kept) < 2:
        return [_topic([whole] if len(words) <= WHOLE else units, text, asker)]
    return [
        _topic(units[a:b], text, asker) for a, b in zip(kept, [*kept[1:], len(units)], strict=True)
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
        own = confident[at] >= CHOOSE and first[at] not in taken
        if own or (confident[at] < CHOOSE / 2 and _stands_alone(unit, units)):
            kept.append(at)
            taken.add(first[at] if own else -1)
    if not any(confident[at] >= CHOOSE for at in kept) or len(kept) > _MOST:
        kept = [at for at in kept if confident[at] >= CHOOSE][:_MOST]
    return [0, *kept[1:]] if kept else []


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
    long = len(words) > WHOLE
    windows = tuple(_scored(_sentences(units) if long else [(words, 1.0)], asker))
    totals = np.vstack([window.scores.total * window.factor for window in windows])
    total, best = totals.max(axis=0), totals.argmax(axis=0)
    sentences = [sentence for unit in units for sentence in unit.sentences]
    start = sentences[0].start if sentences else len(text) - len(text.lstrip())
    end = sentences[-1].end if sentences else max(start, len(text.rstrip()))
    if not long:
        return Topic(start, end, words, windows, total, best)
    story = asker.tell(words)
    weight = max(1.0, story.mass / (FULL * story.index.unknown_idf))
    total = total + weight * worth(story)
    return Topic(start, end, words, windows, total, best, story, weight)


def _scored(stretches: Iterable[tuple[Sequence[Word], float]], asker: Asker) -> Iterator[Window]:
    """Windows laid end to end, each as what it says and as what it may mean."""
    asked: list[tuple[int, Query, float]] = []
    first = 0
    for words, factor in stretches:
        asked += [(first, query, factor) for query in asker.ask(words)]
        first += len(words)
    scores = score_all([query for _, query, _ in asked])
    for (at, query, factor), found in zip(asked, scores, strict=True):
        yield Window(at, query, found, factor)


def _sentences(units: Sequence[Unit]) -> list[tuple[list[Word], float]]:
    """The title and the units' sentences as rows of words, each with what it counts."""
    title = [word for word in units[0].words if word.source == "title"]
    stretches = [(title, ASKED)] if title else []
    for unit in units:
        stretches += _stretches(unit)
    return stretches[:WINDOWS]


def _stretches(unit: Unit) -> list[tuple[list[Word], float]]:
    """Sentences as rows of words, short ones joined to the next, long ones cut."""
    found: list[tuple[list[Word], float]] = []
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


def _cut(row: list[Word], asks: bool) -> list[tuple[list[Word], float]]:
    factor = ASKED if asks else TOLD
    return [(row[at : at + WHOLE], factor) for at in range(0, len(row), WHOLE)]
