"""Words: a text's words in lower case, folded to plain letters, with exact offsets."""

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import Stemmer

LONGEST_WORD = 48
"""Characters; a longer run of letters is noise, so it's kept only as an unknown word."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_DROPPED = frozenset({"Mn", "Me", "Cf"})
_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "´": "'", "`": "'"}


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """Lower case without accents, compatibility forms resolved; empty for marks and zero-width."""
    if character in _PLAIN:
        return "'"
    plain = unicodedata.normalize("NFKD", character.casefold())
    return "".join(c for c in plain if unicodedata.category(c) not in _DROPPED).casefold()


def fold(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters (and its end) the offset it came from."""
    if text.isascii():
        return text.lower().replace("`", "'"), range(len(text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        piece = _fold_character(character)
        if piece:
            pieces.append(piece)
            offsets.extend([offset] * len(piece))
    offsets.append(len(text))
    return "".join(pieces), offsets


_AMERICAN = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"^(licen|defen|offen|practi)c(e|es)$", r"\1s\2"),
        (r"(..)ou(rs?$|red$|ring$|rful$|rite)", r"\1o\2"),
        (r"(...)is(e[drs]?$|es$|ing$|ations?$)", r"\1iz\2"),
        (r"(...)ys(e[drs]?$|es$|ing$)", r"\1yz\2"),
        (r"tre(s?)$", r"ter\1"),
        (r"(?<!^)ae(.)", r"e\1"),
        (r"^oe(..)", r"e\1"),
        (r"rrhoe", "rrhe"),
        (r"(travel|cancel|counsel|signal|label|model|level)l(ed|ing|er)", r"\1\2"),
        (r"^fuell(ed|ing)", r"fuel\1"),
        (r"^programme(s?)$", r"program\1"),
    )
)
_ANY_AMERICAN = re.compile("|".join(pattern.pattern for pattern, _ in _AMERICAN))
_IRREGULAR = {
    "calves": "calf", "halves": "half", "knives": "knife", "shelves": "shelf", "feet": "foot",
    "teeth": "tooth", "men": "man", "women": "woman", "children": "child", "ran": "run",
    "bought": "buy", "paid": "pay", "sent": "send", "grey": "gray", "tyre": "tire",
    "tyres": "tires", "ageing": "aging", "kerb": "curb", "got": "get", "forgot": "forget",
    "forgotten": "forget", "lost": "lose", "stolen": "steal", "broken": "break",
    "broke": "break", "fell": "fall", "swollen": "swell", "swelled": "swell",
}  # fmt: skip


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """One spelling for British and American forms, without apostrophes and the possessive.

    It need not be a word that exists: answers and posts go through the same mill.
    """
    word = word.removesuffix("'s").replace("'", "")
    if len(word) < 6 or len(word) > LONGEST_WORD or not word.isascii():
        return word
    if not _ANY_AMERICAN.search(word):  # few words are spelt otherwise, and one look is cheap
        return word
    for pattern, plain in _AMERICAN:
        word = pattern.sub(plain, word, count=1)
    return word


def find_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word in normal form with its start and end in `text`, in code points."""
    folded, offsets = fold(text)
    for found in _WORD.finditer(folded):
        start, end = found.span()
        word = folded[start:end]
        if word[-2:] == "'s":
            end -= 2
        yield normal(word), offsets[start], offsets[end]


def split_words(text: str) -> list[str]:
    """The words of `text` in normal form."""
    return [normal(word) for word in _WORD.findall(fold(text)[0])]


_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french",
    "ga": "irish", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "nb": "norwegian", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_stemmers: dict[str, Stemmer.Stemmer] = {}
_lock = threading.Lock()


def main_language(language: str) -> str:
    """The language of a code without its region: "pt" for "pt-BR"."""
    return language.partition("-")[0].lower()


def stem_words(words: Iterable[str], language: str = "en") -> list[str]:
    """Snowball stems; of irregular English forms, the stem of the plain one.

    Words of a language that Snowball doesn't know are their own stems.
    """
    words = [word[:LONGEST_WORD] for word in words]
    if language == "en":
        words = [_IRREGULAR.get(word, word) for word in words]
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return words
    with _lock:  # PyStemmer's objects are not for several threads at once
        if language not in _stemmers:
            _stemmers[language] = Stemmer.Stemmer(algorithm, 0)
        stems: list[str] = _stemmers[language].stemWords(words)
    return stems
