"""Respelling: the word of a rule that a misspelt word of a post was meant to be."""

import re
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock

from rapidfuzz.distance import OSA

from app.matching.common import COMMON, FUNCTION
from app.matching.lookalikes import LOOKALIKES
from app.matching.words import stem_words

_ONE, _TWO = 5, 8
"""Letters from which a word may differ by one edit, and by two; a swap of neighbours is one."""
_SHORTEST, _LONGEST = 3, 24
_TRIES = 200
"""Unknown words that are looked into in one post."""
_CACHED = 20_000
_UNREAD = ("", "")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ing$", "in"),
        (r"^kn", "n"),
        (r"^wh", "w"),
        (r"^wr", "r"),
        (r"ph", "f"),
        (r"mb(?![aeiouy])", "m"),
        (r"gh", ""),
        (r"c(?=[eiy])|z", "s"),
        (r"ck?|q", "k"),
        (r"(?<=.)[aeiouyhw]+", ""),
        (r"(.)\1+", r"\1"),
    )
)

_RIGHT = frozenset(stem_words(LOOKALIKES))


class Respelling:
    """Finds the rules' word that an unknown word was meant to be; `words` are theirs, with stems.

    A word that is right as it is stays so, and so does each of `known`. Of short words only two
    swapped letters, a doubled one and what sounds the same are mended: "claf", "redd", "kne".
    """

    def __init__(self, words: Mapping[str, str], known: Iterable[str] = ()) -> None:
        self._right = frozenset(words.values()) | _RIGHT | frozenset(stem_words(known))
        self._forms = dict(words) | _inflected(words)
        self._near: dict[tuple[str, int], list[tuple[str, int]]] = {}
        self._sounding: dict[str, list[str]] = {}
        for form in (*sorted(FUNCTION), *sorted(self._forms), *sorted(COMMON)):
            if len(form) >= _ONE - 1:
                self._sounding.setdefault(_sound(form), []).append(form)
        for form in sorted(self._forms):
            if len(form) >= _ONE:
                edits = 2 if len(form) >= _TWO and form in words else 1
                self._near.setdefault((form[0], len(form)), []).append((form, edits))
        self._found: dict[str, tuple[str, str]] = {}
        self._lock = Lock()

    def read(self, words: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Each word as it was meant, and its stem."""
        read = {word: self._found.get(word, _UNREAD) for word in words}
        new = [word for word, found in read.items() if found is _UNREAD]
        tries = 0
        for word, stem in zip(new, stem_words(new), strict=True):
            meant = ""
            if stem not in self._right and _doubtful(word):
                tries += 1
                meant = self._meant(word) if tries <= _TRIES else ""
            read[word] = (meant, self._forms[meant]) if meant else (word, stem)
        if tries <= _TRIES:  # else some were not looked into
            self._keep({word: read[word] for word in new})
        return read

    def _keep(self, found: Mapping[str, tuple[str, str]]) -> None:
        with self._lock:
            if len(self._found) > _CACHED:
                self._found = {}
            self._found |= found

    def _meant(self, word: str) -> str:
        for other in _slips(word):
            if other in self._forms:
                return other
        heard = self._heard(word) or (self._nearest(word) if len(word) >= _ONE - 1 else "")
        return heard if heard in self._forms else ""  # else it was meant to be a common word

    def _heard(self, word: str) -> str:
        """The nearest word that sounds the same, of the rules or a common one."""
        best, most = "", 3 if len(word) > _ONE else 2
        for form in self._sounding.get(_sound(word), ()):
            distance = OSA.distance(word, form, score_cutoff=most - 1)
            if distance < most:
                best, most = form, distance
        return best

    def _nearest(self, word: str) -> str:
        """The rules' word that differs by the fewest letters."""
        best, most = "", 3
        for length in range(max(len(word) - 2, _ONE), len(word) + 3):
            for form, edits in self._near.get((word[0], length), ()):
                limit = min(edits, most - 1)
                distance = OSA.distance(word, form, score_cutoff=limit)
                if distance <= limit:
                    best, most = form, distance
        return best


def _doubtful(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


def _sound(word: str) -> str:
    """What is left of a word when it is written by ear: "double" and "dubble" are both "dbl"."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _slips(word: str) -> Iterator[str]:
    """The word without one of two equal letters, or with two letters swapped, if it is short.

    Of a word with one more letter, an "s", so are those without it: "pians".
    """
    if len(word) == 5 and word[-1] == "s":
        yield from _slips(word[:-1])
    for i in range(1, len(word)):
        if word[i] == word[i - 1]:
            yield word[:i] + word[i + 1 :]
        elif len(word) in (4, 5):
            yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]


def _inflected(words: Mapping[str, str]) -> dict[str, str]:
    """Other forms of the rarer words that share their stems: "vomiting" beside "vomit"."""
    plain = {
        word: stem
        for word, stem in words.items()
        if word not in COMMON and len(word) >= _ONE - 1 and not word.endswith(("s", "ed", "ing"))
    }
    wanted = {form: stem for word, stem in plain.items() for form in _forms(word)}
    stems = zip(wanted, stem_words(wanted), strict=True)
    return {form: stem for form, stem in stems if stem == wanted[form]}


def _forms(word: str) -> Iterator[str]:
    """How a word may be inflected; which of the forms are words, their stems tell."""
    base = word.removesuffix("e")
    yield word + "s"
    yield word + "ness"
    for ending in ("ed", "ing"):
        yield base + ending
        yield word + word[-1] + ending
