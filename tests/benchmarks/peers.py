"""Peers to measure matching against: RapidFuzz over all phrases, and BM25 over whole answers."""

from collections.abc import Callable, Sequence

import bm25s
import Stemmer
from rapidfuzz import fuzz, process, utils

from app.answer import Answer
from tests.benchmarks.sets import phrases

Peer = Callable[[str], str]
"""Says the id of the answer closest to a post, empty when there is none."""


def token_set(answers: Sequence[Answer]) -> Peer:
    """The answer of the phrase with the best `token_set_ratio`; case and punctuation aside."""
    owned = [(utils.default_process(p), a.id) for a in answers for p in phrases(a)]
    texts, owners = [text for text, _ in owned], [owner for _, owner in owned]

    def first(text: str) -> str:
        query = utils.default_process(text)
        found = process.extract(query, texts, scorer=fuzz.token_set_ratio, limit=5)
        return owners[found[0][2]] if found and found[0][1] > 0 else ""

    return first


def bm25(answers: Sequence[Answer]) -> Peer:
    """The answer whose phrases and body score best by BM25 as bm25s counts it (Lucene's variant,
    k1 1.5, b 0.75), English stop words left out and words stemmed."""
    stemmer = Stemmer.Stemmer("english")

    def words(texts: list[str]) -> list[list[str]]:
        found: list[list[str]] = bm25s.tokenize(
            texts, stopwords="en", stemmer=stemmer, return_ids=False, show_progress=False
        )
        return found

    index = bm25s.BM25()
    index.index(words([" ".join([*phrases(a), a.body]) for a in answers]), show_progress=False)

    def first(text: str) -> str:
        (query,) = words([text])
        if not query:  # bm25s can't score a post of stop words alone
            return ""
        scores = index.get_scores(query)
        best = int(scores.argmax())
        return answers[best].id if scores[best] > 0 else ""

    return first


PEERS = {"token_set": token_set, "bm25s": bm25}
