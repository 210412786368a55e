"""Keywords: the words and pairs of a post and its reply that would tell a new answer apart."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt

from app.matching.common import COMMON, SMALL
from app.matching.words import split_words, stem_words

MOST = 8
"""How many keywords are proposed."""
_PAIR = 0.75
"""What a pair counts beside the sum of its words."""
_BOTH = 1.5
"""What it counts more to stand in both the post and the reply."""
_COMMON = 0.5
"""What a word of everyday English counts beside others."""
_BETWEEN = 2
"""How many small words may stand within a pair: "pulls on the lead"."""
_LEAST = 0.4
"""The share of the best one's worth that the last one must have."""
_COMMON_STEMS = frozenset(stem_words(sorted(COMMON)))
_BREAK = re.compile(r"[.!?;:,()\[\]{}\"“”*#>|\n]+")


@dataclass
class _Seen:
    """A word or pair by its stems: how it was written, and how often in the post and the reply."""

    written: Counter[str] = field(default_factory=Counter)
    post: int = 0
    reply: int = 0


def propose_keywords(
    post: str, reply: str, telling: Callable[[str], float], without: Iterable[str] = ()
) -> tuple[str, ...]:
    """At most `MOST` keywords, pairs among them, as they were written; the most telling first.

    `telling` says how much a word tells answers apart. A word must stand in both texts, or twice
    in one. `without` are words never to take, such as names.
    """
    never = {word for name in without for word in split_words(name)}
    seen: dict[tuple[str, ...], _Seen] = {}
    _gather(seen, post, never, in_post=True)
    _gather(seen, reply, never, in_post=False)
    worth = {key: _worth(key, each, telling) for key, each in seen.items()}
    least = _LEAST * max(worth.values(), default=0.0)
    ranked = [key for key in worth if worth[key] and worth[key] >= least]
    ranked.sort(key=lambda key: (-worth[key], key))
    return tuple(_written(seen[key]) for key in _chosen(ranked))


def _gather(
    seen: dict[tuple[str, ...], _Seen], text: str, never: set[str], *, in_post: bool
) -> None:
    for stretch in _BREAK.split(re.sub(r"\{\{[^{}\n]*\}\}|https?://\S+", ".", text)):
        words = split_words(stretch)
        stems = stem_words(words)
        told = [at for at, word in enumerate(words) if _is_told(word, never)]
        for at in told:
            _count(seen, (stems[at],), words[at], in_post)
        for at, after in pairwise(told):
            between = words[at + 1 : after]
            if stems[at] != stems[after] and len(between) <= _BETWEEN and SMALL.issuperset(between):
                written = " ".join(words[at : after + 1])
                _count(seen, (stems[at], stems[after]), written, in_post)


def _is_told(word: str, never: set[str]) -> bool:
    return word not in SMALL and word not in never and len(word) > 2 and word.isalpha()


def _count(
    seen: dict[tuple[str, ...], _Seen], key: tuple[str, ...], written: str, in_post: bool
) -> None:
    each = seen.setdefault(key, _Seen())
    each.written[written] += 1
    each.post += in_post
    each.reply += not in_post


def _worth(key: tuple[str, ...], each: _Seen, telling: Callable[[str], float]) -> float:
    """0 for what stands once in one text, or for a common word that isn't the talk of both."""
    times, both = each.post + each.reply, bool(each.post and each.reply)
    common = len(key) == 1 and key[0] in _COMMON_STEMS
    if times < 2 or (common and not (both and times > 2)):
        return 0.0
    words = [word for word in _written(each).split() if word not in SMALL]
    gain = sum(map(telling, words)) * (_PAIR if len(key) > 1 else 1.0)
    often = sqrt(min(3, each.post) + min(3, each.reply))
    return gain * often * (_BOTH if both else 1.0) * (_COMMON if common else 1.0)


def _chosen(ranked: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The first few, no stem in more than two of them, nor a common one beside a pair with it."""
    used: Counter[str] = Counter()
    chosen: list[tuple[str, ...]] = []
    for key in ranked:
        most = 1 if len(key) == 1 and key[0] in _COMMON_STEMS else 2
        if len(chosen) < MOST and all(used[stem] < most for stem in key):
            chosen.append(key)
            used.update(key)
    return chosen


def _written(each: _Seen) -> str:
    return min(each.written, key=lambda form: (-each.written[form], len(form), form))
