"""Words are near by their letters, and ordinary ones by what is asked with them."""

from collections import Counter

from app.answer import Answer
from app.matching import Matcher
from app.matching.related import RELATED
from app.matching.words import stem_words


def test_a_related_word_is_near_and_less_near_than_the_word_itself() -> None:
    answers = [
        Answer(id="refund", title="How to purchase a ticket"),
        Answer(id="b", title="Race day parking"),
    ]
    matcher = Matcher(answers)
    itself, related = matcher.match("purchase"), matcher.match("buy")
    assert related.matches[0].answer.id == "refund"
    assert related.matches[0].score < itself.matches[0].score
    (evidence,) = related.matches[0].evidence
    assert (evidence.text, evidence.keyword, evidence.kind) == ("buy", "purchase", "near")


def test_words_that_look_alike_are_near() -> None:
    matcher = Matcher([Answer(id="a", title="Zebramuscle"), Answer(id="b", title="Parking")])
    assert matcher.match("zebramusculature").matches[0].answer.id == "a"


def test_the_groups_join_different_words() -> None:
    for group in RELATED:
        assert len(set(stem_words(group))) == len(group) >= 2, group
    often = Counter(stem for group in RELATED for stem in stem_words(group))
    assert max(often.values()) <= 2
