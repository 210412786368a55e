"""Evidence: which words of a post earned a match, what they met, and how much each added."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.matching.common import FUNCTION
from app.matching.index import Index
from app.matching.phrases import ORIGINS, Phrase, worded
from app.matching.query import Query
from app.matching.reading import Word
from app.matching.result import Evidence, Kind, Origin, Source
from app.matching.scoring import LOOSE, NEAR, WORTH, padded
from app.matching.shortlist import unpack
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
    weight: float
    met: list[int]
    phrases: set[int]


def _merged(run: Sequence[Part]) -> Part:
    if len(run) == 1:
        return run[0]
    words = [word for part in run for word in part.words]
    met = [stem for part in run for stem in part.met]
    phrases = set.intersection(*[part.phrases for part in run])
    return Part(words, sum(part.weight for part in run), met, phrases)


class Witness:
    """Gathers the evidence of one answer, by its place in the shortlist, for one topic."""

    def __init__(self, index: Index, topic: Topic, place: int, texts: Mapping[Source, str]) -> None:
        self.index = index
        self.topic = topic
        self.place = place
        self.answer = int(topic.shortlist.answers[place])
        self.first = int(index.first_phrase[self.answer])
        self.texts = texts
        self.row = int(topic.best[place])
        self.window = topic.windows[self.row]
        self.phrases = self._nearest()
        self.holding = topic.holding(place)
        self.weights: dict[int, float] = defaultdict(float)

    def _nearest(self) -> list[tuple[int, float]]:
        """The answer's three nearest phrases, numbered as in the index, and the share of each."""
        shortlist = self.topic.shortlist
        first = int(shortlist.first[self.place])
        last = first + int(shortlist.held[self.place])
        near: list[float] = self.window.scores.near[first:last].tolist()
        order = sorted(range(len(near)), key=near.__getitem__, reverse=True)[:3]
        shares = zip(order, padded(len(order)), strict=True)
        return [(self.first + at, share) for at, share in shares if near[at] > 0]

    def evidence(self) -> tuple[Evidence, ...]:
        """What explains the score, the greatest weight first."""
        self._gather()
        score = float(self.topic.total[self.place])
        parts = list(self._joined(self._singles()))
        parts.sort(key=lambda part: part.weight, reverse=True)
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
        for at in sorted(sorted(weights), key=weights.__getitem__, reverse=True):
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
        shortlist, scores = self.topic.shortlist, self.window.scores
        weight = np.zeros(shortlist.width)
        pairs: dict[int, float] = {}
        for phrase, share in self.phrases:
            a, b = index.word_start[phrase : phrase + 2].tolist()
            weight[shortlist.place[index.word[a:b]]] += share * index.word_weight[a:b]
            if query.pairs:
                a, b = index.pair_start[phrase : phrase + 2].tolist()
                gains = zip(index.pair[a:b].tolist(), index.pair_weight[a:b].tolist(), strict=True)
                for pair, gain in gains:
                    pairs[pair] = pairs.get(pair, 0.0) + share * gain
        each = zip(query.spots.values(), scores.looks.gains(scores.row, weight), strict=True)
        parts: list[tuple[Sequence[int], float]] = [row for row in each if row[1] > 0]
        for (pair, spots), own in zip(query.pairs.items(), query.weights[1], strict=True):
            if pair in pairs:
                both = [place for at in spots[:_REPEATS] for place in (at, at + 1)]
                parts.append((both, pairs[pair] * own))
        return parts

    def _add_worth(self, query: Query, factor: float) -> None:
        """What each stem added to the answer's worth."""
        worth, trust, places = self.holding.worth, query.trust, query.places
        factor *= query.share
        for stem, spots in query.stems.items():
            if stem in worth:
                weight = worth[stem] * trust[stem] * factor
                if len(spots) == 1:
                    self.weights[places[spots[0]]] += weight
                else:
                    self._add(places, spots, weight)

    def _add(self, places: Sequence[int], spots: Sequence[int], weight: float) -> None:
        """Give a weight to its first few words; a synonym's words count as one."""
        if len(spots) > 1:
            spots = spots[: 2 * _REPEATS]
            weight /= len(spots)
        for spot in spots:
            self.weights[places[spot]] += weight

    def _singles(self) -> Iterator[Part]:
        """Words by themselves; one met nothing where only its letters are like the answer's."""
        near, words = self.window.query.by_place, self.topic.words
        phrases, worth = self.holding
        for at in self._telling():
            word = near.get(at) or words[at - words[0].at]
            stem = word.number
            met = [stem] if stem in worth else []
            yield Part([word], self.weights[at], met, phrases.get(stem) or set())

    def _joined(self, parts: Iterable[Part]) -> Iterator[Part]:
        """Join neighbouring words that one phrase of the answer holds.

        A function word doesn't keep the word after it from a better neighbour: "my calf cramp"
        is "my" and "calf cramp" where the answer has "my calves" and "calf cramp".
        """
        run: list[Part] = []
        for part in parts:
            if run and not self._neighbours(run, part):
                keep = len(run) > 1 and self._is_better(run, part)
                yield _merged(run[:-1] if keep else run)
                run = run[-1:] if keep else []
            run.append(part)
        if run:
            yield _merged(run)

    def _is_better(self, run: Sequence[Part], right: Part) -> bool:
        """Whether a word goes with the last of a run alone, before which are function words."""
        small = all(part.words[0].raw in FUNCTION for part in run[:-1])
        return small and self._neighbours(run[-1:], right)

    def _neighbours(self, run: Sequence[Part], right: Part) -> bool:
        a, b = run[-1].words[-1], right.words[0]
        if b.at != a.at + 1 or a.meant or b.meant or a.source != b.source:
            return False
        if not right.phrases.intersection(*[part.phrases for part in run]):
            return False
        return _BREAKS.isdisjoint(self.texts[a.source][a.end : b.start])

    def _shown(self, part: Part) -> Evidence:
        first, end = part.words[0], part.words[-1].end
        source, start = first.source, first.start
        keyword, origin = self._keyword(part)
        text = self.texts[source][start:end]
        return Evidence(source, start, end, text, keyword, origin, self._kind(part), part.weight)

    def _kind(self, part: Part) -> Kind:
        word = part.words[0]
        if not part.met:
            return "near"
        if word.meant:
            return "synonym"
        if len(part.words) > 1:
            return "typo" if any(word.fixed for word in part.words) else "phrase"
        if word.fixed:
            return "typo"
        same = self._form(word.number) == word.word
        exact = same or self.index.vocabulary.numbers.get(word.word) in self._words
        return "exact" if exact else "stem"

    @cached_property
    def _forms(self) -> dict[int, int]:
        return self.index.forms_of(self.answer, self.topic.met)

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
        if len(holders) == 1:
            (number,) = holders
        else:
            near = [phrase for phrase, _ in self.phrases if phrase in holders]
            number = near[0] if near else min(holders, key=self._order)
        phrase = self._phrase(number)
        return self._stretch(phrase.text, part.met), ORIGINS[phrase.origin]

    def _phrase(self, number: int) -> Phrase:
        """One of the answer's phrases, numbered as in the index."""
        return self._own[number - self.first]

    @cached_property
    def _own(self) -> tuple[Phrase, ...]:
        return worded(self.index.counted.answers[self.answer])

    def _alike(self, word: Word) -> tuple[str, Origin]:
        """The word of the nearest phrases that looks most like it."""
        near = self._near_words
        for row in self.index.alike.rows(word.meant.split() if word.meant else [word.word]):
            for number in unpack(row)[0].tolist():
                if number in near:
                    return self._written(number, self._phrase(near[number]))
        return "", "body"

    @cached_property
    def _near_words(self) -> dict[int, int]:
        """The words of the nearest phrases, each with the nearest that holds it."""
        index, near = self.index, dict[int, int]()
        for phrase, _ in reversed(self.phrases):
            a, b = index.word_start[phrase : phrase + 2].tolist()
            near.update(dict.fromkeys(index.word[a:b].tolist(), phrase))
        return near

    def _written(self, number: int, phrase: Phrase) -> tuple[str, Origin]:
        """A word of a phrase as the curator wrote it."""
        name = self.index.vocabulary.words[number]
        start, end = next(
            (start, end) for word, start, end in self.index.cut(phrase.text)[0] if word == name
        )
        return phrase.text[start:end], ORIGINS[phrase.origin]

    def _order(self, number: int) -> tuple[int, int, int]:
        phrase = self._phrase(number)
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
