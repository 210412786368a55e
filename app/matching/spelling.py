"""Spelling: the known word that an unknown word of a post most likely meant."""

from collections.abc import Iterable, Iterator, Mapping
from threading import Lock

from rapidfuzz.distance import OSA

from app.matching.common import COMMON
from app.matching.english import ENGLISH

SHORTEST = 4
_CACHED = 20_000
_RIGHT = COMMON | ENGLISH
_CANDIDATES = 64


def is_ordinary(word: str) -> bool:
    """Whether a word is one of ordinary English, written in small letters."""
    return word in _RIGHT


def _shorter(word: str) -> Iterator[str]:
    """The word with one letter left out, each once for a run of equal letters."""
    for i in range(len(word)):
        if not i or word[i] != word[i - 1]:
            yield word[:i] + word[i + 1 :]


def _keys(words: Iterable[str]) -> dict[str, list[str]]:
    keys: dict[str, list[str]] = {}
    for word in sorted(words):
        if SHORTEST <= len(word) <= 24 and word.isalpha():
            for key in (word, *_shorter(word)):
                keys.setdefault(key, []).append(word)
    return keys


class Spelling:
    """Corrects words towards `counts`: the words that are known and how many answers hold each.

    Every word is found under itself and under itself less one letter, so that two words at most
    two edits apart usually share a key; the real distance is measured on that short list only.
    What was built of the same words `before` is taken over.
    """

    def __init__(self, counts: Mapping[str, int], before: "Spelling | None" = None) -> None:
        self._counts = counts
        same = before is not None and before._counts.keys() == counts.keys()
        self._keys: dict[str, list[str]] = before._keys if before and same else _keys(counts)
        self._known: dict[str, str] = {}
        self._lock = Lock()

    def knows(self, word: str) -> bool:
        """Whether a word stands in the library."""
        return word in self._counts

    def is_strange(self, word: str) -> bool:
        """Whether a word is neither the library's nor a common English one, and all letters."""
        return word not in self._counts and word not in _RIGHT and word.isalpha()

    def correct(self, word: str) -> str:
        """The known word that `word` was meant to be, or an empty text where none is near."""
        if not SHORTEST <= len(word) <= 24 or not word.isalpha() or word in _RIGHT:
            return ""
        found = self._known.get(word)
        if found is None:
            found = self._nearest(word)
            with self._lock:
                if len(self._known) >= _CACHED:
                    self._known.clear()
                self._known[word] = found
        return found

    def correct_stem(self, word: str, stem: str) -> str:
        """As `correct`, by the stem of a word that isn't a common one itself."""
        return self.correct(stem) if word not in _RIGHT and stem != word else ""

    def _nearest(self, word: str) -> str:
        candidates: dict[str, None] = {}
        for key in (word, *_shorter(word)):
            for candidate in self._keys.get(key, ())[:_CANDIDATES]:
                candidates[candidate] = None
        best = min((self._order(word, c) for c in candidates), default=(9, True, True, 0, ""))
        return best[4] if best[0] < 9 else ""

    def _order(self, word: str, candidate: str) -> tuple[int, bool, bool, int, str]:
        """Smaller is likelier: distance, another first letter, shorter, seldom; 9 is too far.

        A letter is left out or changed more often than one is put in, so that what was meant is
        seldom the shorter of two words.
        """
        limit = 1 if len(word) <= 5 else 2
        distance = OSA.distance(word, candidate, score_cutoff=limit)
        other_first = word[0] != candidate[0]
        if distance > limit or (distance == 2 and other_first):
            return 9, True, True, 0, ""
        shorter = len(candidate) < len(word)
        return distance, other_first, shorter, -self._counts[candidate], candidate
