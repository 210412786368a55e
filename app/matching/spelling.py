"""Spelling: the known word that an unknown word of a post most likely meant."""

from collections.abc import Iterable, Iterator, Mapping
from threading import Lock

from rapidfuzz.distance import OSA

from app.matching.common import COMMON

SHORTEST = 4
_CACHED = 20_000
_CANDIDATES = 64


def _shorter(word: str) -> Iterator[str]:
    """The word with one letter left out, each once for a run of equal letters."""
    for i in range(len(word)):
        if not i or word[i] != word[i - 1]:
            yield word[:i] + word[i + 1 :]


class Spelling:
    """Corrects words towards `counts`: the library's words and how many answers hold each.

    `extra` words, those of synonyms and of `not:`, are known too. Every word is found under
    itself and under itself less one letter, so that two words at most two edits apart usually
    share a key; the real distance is measured on that short list only.
    """

    def __init__(self, counts: Mapping[str, int], extra: Iterable[str] = ()) -> None:
        self._counts = dict.fromkeys(extra, 1) | dict(counts)
        self._keys: dict[str, list[str]] = {}
        for word in sorted(self._counts):
            if SHORTEST <= len(word) <= 24 and word.isalpha():
                self._keys.setdefault(word, []).append(word)
                for key in _shorter(word):
                    self._keys.setdefault(key, []).append(word)
        self._known: dict[str, str] = {}
        self._lock = Lock()

    def correct(self, word: str) -> str:
        """The known word that `word` was meant to be, or an empty text where none is near."""
        if not SHORTEST <= len(word) <= 24 or not word.isalpha() or word in COMMON:
            return ""
        found = self._known.get(word)
        if found is None:
            found = self._nearest(word)
            with self._lock:
                if len(self._known) >= _CACHED:
                    self._known.clear()
                self._known[word] = found
        return found

    def _nearest(self, word: str) -> str:
        candidates: dict[str, None] = {}
        for key in (word, *_shorter(word)):
            for candidate in self._keys.get(key, ())[:_CANDIDATES]:
                candidates[candidate] = None
        best = min((self._order(word, c) for c in candidates), default=(9, True, 0, ""))
        return best[3] if best[0] < 9 else ""

    def _order(self, word: str, candidate: str) -> tuple[int, bool, int, str]:
        """Smaller is likelier: distance, another first letter, seldom; 9 is too far."""
        limit = 1 if len(word) <= 5 else 2
        distance = OSA.distance(word, candidate, score_cutoff=limit)
        other_first = word[0] != candidate[0]
        if distance > limit or (distance == 2 and other_first):
            return 9, True, 0, ""
        return distance, other_first, -self._counts[candidate], candidate
