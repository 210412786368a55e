"""Evidence: which words of a post earned a match, what they met, and how much each added."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from app.matching.common import FUNCTION
from app.matching.index import ORIGINS, Index
from app.matching.letters import most_alike
from app.matching.query import Choice, Query
from app.matching.reading import Word
from app.matching.result import Evidence, Kind, Origin, Source
from app.matching.topics import Topic
from app.matching.words import find_words

MOST = 24
SHOWN, LEAST = 0.92, 0.9
"""Words are listed until they explain this share of the score; beyond `MOST` words, the least."""
_REPEATS = 3
_BREAKS = frozenset(".!?;:\n,()[]")


@dataclass(slots=True)
class Part:
    """A stretch of neighbouring words of a query, what they added, and the stems they met."""

    first: int
    last: int
    weight: float
    met: list[int] = field(default_factory=list)
    phrases: frozenset[int] = frozenset()
    synonym: bool = False


@lru_cache(maxsize=4096)
def _spots(text: str) -> Sequence[tuple[str, int, int]]:
    """The words of an answer's phrase; the same phrases are met again and again."""
    return tuple(find_words(text))


def _merged(run: Sequence[Part]) -> Part:
    phrases = frozenset.intersection(*(part.phrases for part in run))
    met = [stem for part in run for stem in part.met]
    return Part(run[0].first, run[-1].last, sum(p.weight for p in run), met, phrases)


class Witness:
    """Gathers the evidence of one answer for one topic of a post."""

    def __init__(
        self, index: Index, topic: Topic, answer: int, texts: Mapping[Source, str]
    ) -> None:
        self.index = index
        self.topic = topic
        self.answer = answer
        self.texts = texts
        self.window = topic.windows[int(topic.best[answer])]
        self.phrases = self.window.query.nearest(self.window.scores, answer)
        self.worth = self.window.query.worth_parts(answer)
        self.told = topic.story.worth_parts(answer) if topic.story else {}
        self.words: dict[int, Part] = {}
        self.synonyms: dict[tuple[int, int], Part] = {}
        self.cuts: dict[str, tuple[Sequence[tuple[str, int, int]], list[int]]] = {}

    def evidence(self, score: float) -> tuple[Evidence, ...]:
        """What explains `score`, the greatest weight first."""
        self._gather()
        parts = [*self._joined([self.words[at] for at in sorted(self.words)])]
        parts += self.synonyms.values()
        parts.sort(key=lambda part: (-part.weight, part.first))
        total, shown = 0.0, []
        for count, part in enumerate(parts):
            if total >= (SHOWN if count < MOST else LEAST) * score:
                break
            total += part.weight
            shown.append(self._shown(part))
        return tuple(shown)

    def _gather(self) -> None:
        """Lay what every feature and word added on the words of the topic."""
        window, query = self.window, self.window.query
        for feature, weight in query.near_parts(self.phrases).items():
            self._add(query, window.first, feature, weight * window.factor)
        for stem, weight in self.worth.items():
            self._add(query, window.first, stem, weight * window.factor)
        for raw, weight in query.letter_parts(window.scores, self.phrases).items():
            self._add_letters(query, window.first, raw, weight * window.factor)
        if self.topic.story:
            for stem, weight in self.told.items():
                self._add(self.topic.story, 0, stem, weight * self.topic.weight)

    def _add(self, query: Query, first: int, feature: int, weight: float) -> None:
        """Give a feature's weight to its first few places; a pair's to both its words."""
        if weight <= 0:
            return
        at = query.spots.get(feature, [])[:_REPEATS]
        width = 2 if feature >= len(self.index.stem_names) else 1
        for spot in at:
            for place in range(spot, spot + width):
                self._add_word(first + place, weight / len(at) / width)
        if not at:
            self._add_choice(query, first, feature, weight)

    def _add_letters(self, query: Query, first: int, raw: str, weight: float) -> None:
        if weight <= 0:
            return
        choice = query.stood.get(raw)
        if choice:
            self._add_stretch(first, choice, weight)
            return
        at = query.raw[raw][:_REPEATS]
        for spot in at:
            self._add_word(first + spot, weight / len(at))

    def _add_word(self, at: int, weight: float) -> None:
        part = self.words.get(at)
        if part is None:
            part = self.words[at] = self._single(at)
        part.weight += weight

    def _single(self, at: int) -> Part:
        """A word by itself; it met nothing where only its letters are like the answer's."""
        word = self.topic.words[at]
        if word.number not in self.worth and word.number not in self.told:
            return Part(at, at + 1, 0.0)
        return Part(at, at + 1, 0.0, [word.number], self._holders(word.number))

    def _add_choice(self, query: Query, first: int, feature: int, weight: float) -> None:
        """Give a synonym's feature to the words of the post that it stands for."""
        every = (choice for choices in query.choices for choice in choices)
        choice = next(choice for choice in every if feature in query.features(choice))
        stem = feature if feature < len(self.index.stem_names) else -1
        self._add_stretch(first, choice, weight, stem)

    def _add_stretch(self, first: int, choice: Choice, weight: float, stem: int = -1) -> None:
        """Where the post's own words do as well, they are what was met."""
        if choice.own:
            for at in range(choice.first, choice.last):
                self._add_word(first + at, weight / (choice.last - choice.first))
            return
        key = first + choice.first, first + choice.last
        part = self.synonyms.setdefault(key, Part(*key, 0.0, synonym=True))
        part.weight += weight
        if stem >= 0 and stem not in part.met:
            part.met.append(stem)

    @cached_property
    def _phrase_stems(self) -> dict[int, set[int]]:
        """For each stem of the answer's phrases, the phrases that hold it."""
        held: dict[int, set[int]] = {}
        first = int(self.index.first_phrase[self.answer])
        for number, phrase in enumerate(self.index.readings[self.answer].phrases, first):
            for stem in self.index.stems_of(phrase.words):
                held.setdefault(stem, set()).add(number)
        return held

    def _holders(self, stem: int) -> frozenset[int]:
        return frozenset(self._phrase_stems.get(stem, ()))

    def _joined(self, parts: Sequence[Part]) -> Iterator[Part]:
        """Join neighbouring words that one phrase of the answer holds.

        A function word doesn't keep the word after it from a better neighbour: "my calf cramp"
        is "my" and "calf cramp" where the answer has "my calves" and "calf cramp".
        """
        run: list[Part] = []
        for part in parts:
            if run and not self._neighbours(run, part):
                small = all(self._is_small(p) for p in run[:-1])
                keep = len(run) > 1 and small and self._neighbours(run[-1:], part)
                yield _merged(run[:-1] if keep else run)
                run = run[-1:] if keep else []
            run.append(part)
        if run:
            yield _merged(run)

    def _is_small(self, part: Part) -> bool:
        return self.topic.words[part.first].raw in FUNCTION

    def _neighbours(self, run: Sequence[Part], right: Part) -> bool:
        left = run[-1]
        held = frozenset.intersection(right.phrases, *(part.phrases for part in run))
        if left.last != right.first or not held:
            return False
        a, b = self.topic.words[left.last - 1], self.topic.words[right.first]
        between = self.texts[a.source][a.end : b.start]
        return a.source == b.source and not _BREAKS.intersection(between)

    def _shown(self, part: Part) -> Evidence:
        words = self.topic.words[part.first : part.last]
        source, start, end = words[0].source, words[0].start, words[-1].end
        keyword, origin = self._keyword(part)
        text = self.texts[source][start:end]
        kind = self._kind(part, words)
        return Evidence(source, start, end, text, keyword, origin, kind, part.weight)

    def _kind(self, part: Part, words: Sequence[Word]) -> Kind:
        if part.synonym:
            return "synonym"
        if not part.met:
            return "near"
        if len(words) > 1:
            return "phrase"
        if words[0].fixed:
            return "typo"
        same = any(
            words[0].word in self.index.readings[self.answer].phrases[n].words
            for n in (p - int(self.index.first_phrase[self.answer]) for p in part.phrases)
        )
        home = self.index.home(words[0].number, self.answer)
        return "exact" if same or home[1] == words[0].word else "stem"

    def _keyword(self, part: Part) -> tuple[str, Origin]:
        """The stretch of the answer's phrase that was met, as the curator wrote it."""
        if not part.met:
            return self._alike(self.topic.words[part.first].raw)
        holders = part.phrases or frozenset.intersection(*map(self._holders, part.met))
        if not holders:
            homes = [self.index.home(stem, self.answer) for stem in dict.fromkeys(part.met)]
            return " ".join(word for _, word in homes), homes[0][0]
        near = [phrase for phrase, _ in self.phrases if phrase in holders]
        number = near[0] if near else min(holders, key=self._order)
        text = self.index.phrases[number].text
        return self._stretch(text, set(part.met)), ORIGINS[self.index.phrases[number].origin]

    def _alike(self, word: str) -> tuple[str, Origin]:
        phrase = self.index.phrases[self.phrases[0][0]]
        spots = {found: (start, end) for found, start, end in find_words(phrase.text)}
        start, end = spots[most_alike(word, spots)]
        return phrase.text[start:end], ORIGINS[phrase.origin]

    def _order(self, number: int) -> tuple[int, int, int]:
        phrase = self.index.phrases[number]
        return phrase.origin, len(phrase.words), number

    def _cut(self, text: str) -> tuple[Sequence[tuple[str, int, int]], list[int]]:
        """The words of a phrase and their stems, kept for the next word that met it."""
        if text not in self.cuts:
            spots = _spots(text)
            self.cuts[text] = spots, self.index.stems_of([word for word, _, _ in spots])
        return self.cuts[text]

    def _stretch(self, text: str, met: set[int]) -> str:
        spots, stems = self._cut(text)
        hits = [(spot[1], spot[2], at) for at, spot in enumerate(spots) if stems[at] in met]
        if hits[-1][2] - hits[0][2] <= len(met) + 1:
            return text[hits[0][0] : hits[-1][1]]
        first = {stems[at]: text[start:end] for start, end, at in reversed(hits)}
        return " ".join(first[stem] for stem in dict.fromkeys(stems) if stem in first)
