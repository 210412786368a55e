"""What misspelling costs: top-1 on posts as they were and misspelt, with our speller and another.

The other is Meilisearch's rule: no edit in words of 1 to 4 letters, one in 5 to 8, two from 9 on,
and an edit of the first letter counts as two; of the words in reach the nearest is taken.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.matching import Matcher
from app.matching.spelling import Spelling
from tests.benchmarks.duel import ours, rights
from tests.benchmarks.paired import Difference, paired
from tests.benchmarks.sets import Labels


class MeiliSpelling(Spelling):
    """Corrects words by Meilisearch's rule; it spares no common word and knows no stems."""

    def correct(self, word: str) -> str:
        """The nearest known word in reach, of equally near ones the most frequent."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._in_reach(word)
        return found

    def correct_stem(self, word: str, stem: str) -> str:
        """Nothing: a word is in reach as it is written, or not at all."""
        return ""

    def _in_reach(self, word: str) -> str:
        limit = (len(word) >= 5) + (len(word) >= 9)
        if not limit:
            return ""
        near = process.extract_iter(
            word, self._counts.keys(), processor=None, scorer=OSA.distance, score_cutoff=limit
        )
        ranked = [
            (d + (other[:1] != word[:1]), -self._counts[other], other) for other, d, _ in near
        ]
        edits, _, best = min(ranked, default=(9, 0, ""))
        return best if edits <= limit else ""


def with_meili(matcher: Matcher) -> Matcher:
    """The same matcher with the other speller in it."""
    matcher._spelling = MeiliSpelling(matcher._spelling._counts)
    return matcher


@dataclass(frozen=True, slots=True)
class Loss:
    """Top-1 on clean and on misspelt posts, and the share of clean posts' words it changed."""

    clean: float
    misspelt: float
    difference: Difference
    changed: float


def measure(labels: Labels, matcher: Matcher, limit: int = 0) -> Loss:
    """The same posts clean and misspelt, in pairs."""
    posts = [p for p in labels.posts if p.answers and p.id in labels.clean][: limit or None]
    before = [replace(post, text=labels.clean[post.id]) for post in posts]
    first = ours(matcher)
    clean, misspelt = rights(first, before), rights(first, posts)
    shares = sum(clean) / len(posts), sum(misspelt) / len(posts)
    return Loss(*shares, paired(misspelt, clean), changed(matcher, [p.text for p in before]))


def changed(matcher: Matcher, texts: Iterable[str]) -> float:
    """The share of the words of some texts that were taken for other words."""
    words = [word for text in texts for word in matcher._read([("text", text)])]
    return sum(word.fixed and word.word != word.raw for word in words) / max(1, len(words))


def print_typos(sets: Sequence[Labels], limit: int = 0) -> None:
    """Two rows for each set that has clean texts: our speller, and Meilisearch's rule."""
    print(f"\n{'typo loss':26} {'speller':8} {'clean':>6} {'typos':>6}  {'changed':>7}  difference")
    for labels in (labels for labels in sets if labels.clean):
        plain, other = Matcher(labels.answers), with_meili(Matcher(labels.answers))
        for name, matcher in (("ours", plain), ("Meili's", other)):
            loss = measure(labels, matcher, limit)
            shares = f"{name:8} {loss.clean:6.3f} {loss.misspelt:6.3f}  {loss.changed:7.2%}"
            print(f"{labels.name:26} {shares}  {loss.difference}", flush=True)
