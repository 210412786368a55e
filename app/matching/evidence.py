"""Evidence: which words of a post earned a match, what they met, and how much each added."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from app.matching.common import FUNCTION
from app.matching.index import Index
from app.matching.phrases import ORIGINS
from app.matching.query import Query
from app.matching.reading import Word
from app.matching.result import Evidence, Kind, Origin, Source
from app.matching.scoring import LOOSE, NEAR, WORTH, padded
from app.matching.topics import Topic

MOST = 24
SHOWN, LEAST = 0.905, 0.9
"""Words are listed until they explain this share of the score; beyond `MOST` words, the least."""
_REPEATS = 3
_BREAKS = frozenset(".!?;:\n,()[]")


@dataclass(slots=True)
class Part:
    """A stretch of neighbouring words, what they added, and the stems they met in `phrases`."""

    words: list[Word]
    weight: float = 0.0
    met: list[int] = field(default_factory=list)
    phrases: frozenset[int] = frozenset()


def _merged(run: Sequence[Part]) -> Part:
    if len(run) == 1:
        return run[0]
    words = [word for part in run for word in part.words]
    met = [stem for part in run for stem in part.met]
    phrases = frozenset.intersection(*(part.phrases for part in run))
    return Part(words, sum(part.weight for part in run), met, phrases)


class Witness:
    """Gathers the evidence of one answer, by its place in the shortlist, for one topic."""

    def __init__(self, index: Index, topic: Topic, place: int, texts: Mapping[Source, str]) -> None:
        self.index = index
        self.topic = topic
        self.place = place
        self.answer = int(topic.shortlist.answers[place])
        self.texts = texts
        self.row = int(topic.best[place])
        self.window = topic.windows[self.row]
        self.phrases = self._nearest()
        self.holding = topic.holding(place)
        self.weights: dict[int, float] = {}

    def _nearest(self) -> list[tuple[int, float]]:
        """The answer's three nearest phrases, numbered as in the index, and the share of each."""
        shortlist = self.topic.shortlist
        first = int(shortlist.first[self.place])
        last = first + int(shortlist.held[self.place])
        near = self.window.scores.near[first:last]
        order = np.argsort(-near, kind="stable")[:3].tolist()
        numbers = shortlist.phrases[first:last].tolist()
        shares = zip(order, padded(len(order)), strict=True)
        return [(numbers[at], share) for at, share in shares if near[at] > 0]

    def evidence(self) -> tuple[Evidence, ...]:
        """What explains the score, the greatest weight first."""
        self._gather()
        score = float(self.topic.total[self.place])
        parts = list(self._joined([self._single(at) for at in self._telling()]))
        parts.sort(key=lambda part: (-part.weight, part.words[0].at))
        gathered = sum(self.weights.values())
        scale = score / gathered if gathered > 0 else 0.0
        total, shown = 0.0, []
        for count, part in enumerate(parts):
            if total >= (SHOWN if count < MOST else LEAST) * score:
                break
            part.weight *= scale
            total += part.weight
            shown.append(self._shown(part))
        return tuple(shown)

    def _telling(self) -> list[int]:
        """The words that explain most, and those between them, in the post's order."""
        weights, total = self.weights, 0.0
        enough = SHOWN * sum(weights.values())
        kept: set[int] = set()
        for at in sorted(weights, key=lambda at: (-weights[at], at)):
            if total >= enough:
                break
            total += weights[at]
            kept.add(at)
        between = [at + 1 for at in kept if at + 2 in kept and at + 1 in weights]
        return sorted(kept.union(between))

    def _gather(self) -> None:
        """Lay what every feature added on the words of the topic.

        Nearness counts in a short topic only as far as other answers don't explain the same
        words; what that takes off is taken off all words alike.
        """
        query, factor = self.window.query, self.window.factor
        near = self._near_parts()
        gross = sum(weight for _, weight in near)
        net = LOOSE * gross
        if self.topic.own is not None:
            net = max(0.0, float(self.topic.own[self.row, self.place]) + NEAR * gross)
        for spots, weight in near:
            self._add(query.places, spots, weight * net / gross * factor)
        self._add_worth(query, WORTH * factor)
        if self.topic.story:
            self._add_worth(self.topic.story, self.topic.weight)

    def _near_parts(self) -> list[tuple[Sequence[int], float]]:
        """What each word, and each pair of neighbours, added to the answer's nearness."""
        query, index = self.window.query, self.index
        weight = np.zeros(len(index.counts) + 1)
        pairs: dict[int, float] = {}
        for phrase, share in self.phrases:
            a, b = index.word_start[phrase : phrase + 2].tolist()
            weight[index.word[a:b]] += share * index.word_weight[a:b]
            a, b = index.pair_start[phrase : phrase + 2].tolist()
            gains = zip(index.pair[a:b].tolist(), index.pair_weight[a:b].tolist(), strict=True)
            for pair, gain in gains:
                pairs[pair] = pairs.get(pair, 0.0) + share * gain
        owner, words, near = query.alike
        gains = np.bincount(owner, near * weight[words], minlength=len(query.spots)).tolist()
        each = zip(query.spots.values(), gains, strict=True)
        parts: list[tuple[Sequence[int], float]] = [row for row in each if row[1] > 0]
        for (pair, spots), own in zip(query.pairs.items(), query.weights[1], strict=True):
            if pair in pairs:
                both = [place for at in spots[:_REPEATS] for place in (at, at + 1)]
                parts.append((both, pairs[pair] * own))
        return parts

    def _add_worth(self, query: Query, factor: float) -> None:
        """What each stem added to the answer's worth."""
        worth, trust = self.holding.worth, query.trust
        factor *= query.share
        for stem, spots in query.stems.items():
            if stem in worth:
                self._add(query.places, spots, worth[stem] * trust[stem] * factor)

    def _add(self, places: Sequence[int], spots: Sequence[int], weight: float) -> None:
        """Give a weight to its first few words; a synonym's words count as one."""
        weights = self.weights
        if len(spots) > 1:
            spots = spots[: 2 * _REPEATS]
            weight /= len(spots)
        for spot in spots:
            at = places[spot]
            weights[at] = weights.get(at, 0.0) + weight

    def _single(self, at: int) -> Part:
        """A word by itself; it met nothing where only its letters are like the answer's."""
        word = self.window.query.by_place.get(at)
        if word is None:
            word = self.topic.words[at - self.topic.words[0].at]
        if word.number not in self.holding.worth:
            return Part([word], self.weights[at])
        phrases = frozenset(self.holding.phrases.get(word.number, ()))
        return Part([word], self.weights[at], [word.number], phrases)

    def _joined(self, parts: Sequence[Part]) -> Iterator[Part]:
        """Join neighbouring words that one phrase of the answer holds.

        A function word doesn't keep the word after it from a better neighbour: "my calf cramp"
        is "my" and "calf cramp" where the answer has "my calves" and "calf cramp".
        """
        run: list[Part] = []
        for part in parts:
            if run and not self._neighbours(run, part):
                small = all(p.words[0].raw in FUNCTION for p in run[:-1])
                keep = len(run) > 1 and small and self._neighbours(run[-1:], part)
                yield _merged(run[:-1] if keep else run)
                run = run[-1:] if keep else []
            run.append(part)
        if run:
            yield _merged(run)

    def _neighbours(self, run: Sequence[Part], right: Part) -> bool:
        a, b = run[-1].words[-1], right.words[0]
        if b.at != a.at + 1 or a.meant or b.meant or a.source != b.source:
            return False
        if not right.phrases.intersection(*(part.phrases for part in run)):
            return False
        return _BREAKS.isdisjoint(self.texts[a.source][a.end : b.start])

    def _shown(self, part: Part) -> Evidence:
        source, start, end = part.words[0].source, part.words[0].start, part.words[-1].end
        keyword, origin = self._keyword(part)
        text = self.texts[source][start:end]
        return Evidence(source, start, end, text, keyword, origin, self._kind(part), part.weight)

    def _kind(self, part: Part) -> Kind:
        word = part.words[0]
        if not part.met:
            return "near"
        if word.meant:
            return "synonym"
        if any(word.fixed for word in part.words):
            return "typo"
        if len(part.words) > 1:
            return "phrase"
        same = self.index.vocabulary.numbers.get(word.word) in self._words
        return "exact" if same or self._form(word.number) == word.word else "stem"

    @cached_property
    def _forms(self) -> dict[int, int]:
        return self.index.forms_of(self.answer)

    @cached_property
    def _words(self) -> set[int]:
        return self.index.words_of(self.answer)

    def _form(self, stem: int) -> str:
        return self.index.vocabulary.words[self._forms[stem]]

    def _keyword(self, part: Part) -> tuple[str, Origin]:
        """The stretch of the answer's phrase that was met, as the curator wrote it."""
        if not part.met:
            return self._alike(part.words[0])
        holders = part.phrases
        if not holders:
            return " ".join(map(self._form, dict.fromkeys(part.met))), "body"
        near = (phrase for phrase, _ in self.phrases if phrase in holders)
        number = next(near, -1)
        if number < 0:
            number = min(holders, key=self._order) if len(holders) > 1 else next(iter(holders))
        phrase = self.index.phrase(number)
        return self._stretch(phrase.text, part.met), ORIGINS[phrase.origin]

    def _alike(self, word: Word) -> tuple[str, Origin]:
        """The word of the nearest phrases that looks most like it."""
        rows = self.index.alike.rows(word.meant.split() if word.meant else [word.word])
        every = (number for row in rows for number in row.words.tolist())
        number = next((number for number in every if number in self._near_words), -1)
        return self._near_words.get(number, ("", "body"))

    @cached_property
    def _near_words(self) -> dict[int, tuple[str, Origin]]:
        """The words of the nearest phrases, as they are written and where."""
        numbers = self.index.vocabulary.numbers
        found: dict[int, tuple[str, Origin]] = {}
        for phrase in (self.index.phrase(number) for number, _ in self.phrases):
            for word, start, end in self.index.cut(phrase.text)[0]:
                found.setdefault(numbers[word], (phrase.text[start:end], ORIGINS[phrase.origin]))
        return found

    def _order(self, number: int) -> tuple[int, int, int]:
        phrase = self.index.phrase(number)
        return phrase.origin, len(phrase.text), number

    def _stretch(self, text: str, met: Sequence[int]) -> str:
        spots, stems = self.index.cut(text)
        if len(met) == 1:
            _, start, end = spots[stems.index(met[0])]
            return text[start:end]
        hits = [at for at, stem in enumerate(stems) if stem in met]
        if hits[-1] - hits[0] <= len(met) + 1:
            return text[spots[hits[0]][1] : spots[hits[-1]][2]]
        first = {stems[at]: text[spots[at][1] : spots[at][2]] for at in reversed(hits)}
        return " ".join(first[stem] for stem in dict.fromkeys(stems) if stem in first)
