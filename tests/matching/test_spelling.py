"""Misspelt words are mended towards the library's, and right ones are left alone."""

import pytest

from app.matching.spelling import Spelling

SPELLING = Spelling(
    {"spasm": 3, "shin": 5, "hamstring": 2, "stretching": 2, "calves": 4, "form": 1}
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("spazm", "spasm"),
        ("spaasm", "spasm"),
        ("spasmm", "spasm"),
        ("hamstirng", "hamstring"),
        ("hamsrting", "hamstring"),
        ("streching", "stretching"),
        ("calvs", "calves"),
        ("qalves", "calves"),
    ],
)
def test_mends(written: str, meant: str) -> None:
    assert SPELLING.correct(written) == meant


@pytest.mark.parametrize(
    "word", ["hip", "hit", "skin", "thin", "ship", "spectrum", "abc", "shin2", "x" * 60, ""]
)
def test_leaves_alone(word: str) -> None:
    assert SPELLING.correct(word) == ""
