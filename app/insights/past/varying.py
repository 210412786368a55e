"""Varying: the words in which uses of a sentence differ become blanks, typos the usual word."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from app.matching.common import SMALL

USUAL = 0.6
"""The share of its uses of which a word stands in more to be the usual one."""
PUT_BACK = 0.7
"""The share of the older uses that must agree on a word that the newest lacks."""
TYPO = 75
"""How alike, of 100, a word and the usual one are to be that one misspelt."""
FEWEST = 3
"""Uses of a sentence from which its words are compared."""
MOST = 40
"""The newest uses that are compared."""
CHOICES = 4
_LIKE_SMALL = frozenset(
    {"around", "cannot", "often", "straight", "today", "away", "right", "simply", "perhaps"}
)
_TOKEN = re.compile(r"\{\{[^{}\n]*\}\}|https?://[^\s()<>\[\]\"]+|[^\W_]+(?:[.,:'’][^\W_]+)*")
_WORDLIKE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def with_blanks(uses: Sequence[str]) -> str:
    """The first of a sentence's `uses`, the newest first, as it may be said to anyone.

    Words that only the newest lacks are put back.
    """
    uses = uses[:MOST]
    text = uses[0]
    if len(uses) < FEWEST:
        return text
    found = list(_TOKEN.finditer(text))
    words = [token[0] for token in found]
    seen = _Seen(words, [_TOKEN.findall(use) for use in uses])
    pieces, at = [], 0
    for number, token in enumerate(found):
        said = _said(words, number, seen.instead[number])
        gap = text[at : token.start()]
        pieces += [_filled(gap, seen.missing(number)), said]
        at = token.end()
        if said != token[0] and "'" in said and text[at : at + 1] == "'":
            at += 1  # of a word like "it's" that lost its last letter
    rest = text[at:]
    lost = seen.missing(len(words))
    return "".join([*pieces, f" {lost}" if lost and pieces else "", rest])


def _filled(gap: str, lost: str) -> str:
    """The space between two words with what is missing there."""
    if not lost or gap.strip() or not gap:
        return gap
    return f" {lost}{gap}"


class _Seen:
    """What stands in the place of each word of the newest use in each use that has it."""

    def __init__(self, words: Sequence[str], uses: Sequence[Sequence[str]]) -> None:
        self.instead: list[list[str]] = [[] for _ in words]
        self._more = [list[str]() for _ in range(len(words) + 1)]
        plain = [word.casefold() for word in words]
        for use in uses:
            self._read(plain, use)

    def _read(self, plain: Sequence[str], use: Sequence[str]) -> None:
        more: dict[int, list[str]] = {}
        codes = list(Levenshtein.opcodes(plain, [word.casefold() for word in use]))
        tags = ["equal", *(code.tag for code in codes), "equal"]
        for code, before, after in zip(codes, tags, tags[2:], strict=False):
            for step in range(code.src_end - code.src_start):
                if code.tag != "delete":
                    self.instead[code.src_start + step].append(use[code.dest_start + step])
            if code.tag == "insert" and before == after == "equal":
                more[code.src_start] = list(use[code.dest_start : code.dest_end])
        for at, row in enumerate(self._more):
            row.append(" ".join(more.get(at, ())))

    def missing(self, number: int) -> str:
        """What nearly all uses but the newest have before a word."""
        rows = self._more[number]
        lost, count = Counter(rows[1:]).most_common(1)[0]
        plain = all(_WORDLIKE.fullmatch(word) for word in lost.split())
        return lost if plain and rows[1] == lost and count >= PUT_BACK * (len(rows) - 1) else ""


def _said(words: Sequence[str], number: int, seen: Sequence[str]) -> str:
    """A word as it stands in the answer: itself, the usual one, or a blank."""
    own = words[number]
    if own.startswith(("{{", "http")) or len(seen) < FEWEST:
        return own
    counts = _spelled(word for word in seen if not word.startswith(("{{", "http")))
    usual, count = max(counts.items(), key=lambda each: (each[1], each[0]), default=(own, 0))
    if len(counts) > 1 and count <= USUAL * len(seen):
        return own if all(map(_says_little, counts)) else _blank(words, number, counts)
    mended = own[0].isdigit() or _is_typo(own.casefold(), usual)
    if usual.casefold() == own.casefold() or not mended or _agree(seen, own):
        return own  # another word was chosen, perhaps with those around it
    return usual.capitalize() if own[:1].isupper() and number == 0 else usual


def _says_little(word: str) -> bool:
    """Whether a word may be chosen for its sound: "about" or "around", "usually" or "mostly"."""
    plain = word.casefold().replace("'", "").replace("’", "")
    return plain in SMALL or plain in _LIKE_SMALL or (plain.endswith("ly") and len(plain) > 4)


def _agree(seen: Sequence[str], own: str) -> bool:
    """Whether the newest uses say the same, as they do once an answer was changed for good."""
    return len(seen) > 1 and seen[1].casefold() == own.casefold()


def _spelled(seen: Iterator[str]) -> Counter[str]:
    """How often each word was meant, misspelt ones counted for the word that they were meant as."""
    forms: dict[str, Counter[str]] = {}
    for word in seen:
        forms.setdefault(word.casefold(), Counter())[word] += 1
    counts: Counter[str] = Counter()
    for plain, written in sorted(forms.items(), key=lambda each: (-each[1].total(), each[0])):
        meant = next((word for word in counts if _is_typo(plain, word)), "")
        counts[meant or written.most_common(1)[0][0]] += written.total()
    return counts


def _is_typo(word: str, of: str) -> bool:
    letters = word.isalpha() and of.isalpha()
    return letters and len(of) > 2 and fuzz.ratio(word, of.casefold()) >= TYPO


def _blank(words: Sequence[str], number: int, counts: Counter[str]) -> str:
    values = [value for value, _ in counts.most_common()]
    label = _label(words, number, values)
    often = [value for value, count in counts.items() if count > 1]
    if 1 < len(often) <= CHOICES and sum(counts[v] for v in often) >= 0.8 * counts.total():
        return f"{{{{?{label}: {'|'.join(sorted(often, key=_in_order))}}}}}"
    return f"{{{{?{label}: such as {values[0]} or {values[1]}}}}}"


def _in_order(value: str) -> tuple[float, str]:
    return (float(value) if value.isdecimal() else 0.0, value)


def _label(words: Sequence[str], number: int, values: Sequence[str]) -> str:
    """What a blank asks for: the word behind it ("weeks"), or else the one before."""
    for near in (*words[number + 1 : number + 2], *words[max(0, number - 1) : number]):
        if _WORDLIKE.fullmatch(near) and near.casefold() not in SMALL:
            return near.casefold()
    return "number" if all(value[0].isdigit() for value in values) else "word"
