"""Facts: found with their exact place, and nothing invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drafting import find_facts

FOUND = [
    ("I ran a 2:25 marathon.", "race_time", "2:25", "2:25:00 marathon"),
    (
        "I was a decent marathoner, running under 2:25 many times.",
        *("race_time", "2:25"),
        "2:25:00 marathon",
    ),
    ("My sub-3:30 marathon was in May.", "race_time", "sub-3:30", "sub-3:30:00 marathon"),
    ("Ran the marathon in 3:05:12 last year", "race_time", "3:05:12", "3:05:12 marathon"),
    ("I've run a 1:38 half.", "race_time", "1:38", "1:38:00 half marathon"),
    ("1h45 half marathon in spring", "race_time", "1h45", "1:45:00 half marathon"),
    ("PB is a 42:10 10k", "race_time", "42:10", "42:10 10k"),
    ("and a 19:50 5k", "race_time", "19:50", "19:50 5k"),
    ("a sub-20 5k runner", "race_time", "sub-20", "sub-20:00 5k"),
    ("It has been like this for 3 weeks.", "duration", "3 weeks", "3 weeks"),
    ("a dad for the last 15 years", "duration", "15 years", "15 years"),
    ("sore for 3-4 days", "duration", "3-4 days", "3-4 days"),
    ("two months of rest", "duration", "two months", "2 months"),
    ("I do 30 miles a week.", "distance", "30 miles a week", "30 miles a week"),
    ("a 10 km run", "distance", "10 km", "10 km"),
    ("about 60 kms per week", "distance", "60 kms per week", "60 km a week"),
    ("40mpw", "distance", "40mpw", "40 miles a week"),
    ("ran 13.1 miles", "distance", "13.1 miles", "13.1 miles"),
    ("after 1 mile", "distance", "1 mile", "1 mile"),
]


@pytest.mark.parametrize(("text", "kind", "span", "value"), FOUND)
def test_facts_are_found(text: str, kind: str, span: str, value: str) -> None:
    (fact,) = find_facts(text)
    assert (fact.kind, fact.text, fact.value) == (kind, span, value)


NOTHING = [
    "The marathon starts at 7:30 am.",
    "See you at 9:30 for the marathon.",
    "At a 7:30 pace the marathon is long.",
    "My mate ran a 2:25 marathon.",
    "He has a 2:25 marathon.",
    "I never managed a 2:25 marathon.",
    "I'm dreaming of a sub-3 marathon.",
    "I couldn't run a 2:25 marathon.",
    "The bill was 2:25 to one.",
    "Isaiah 2:25 says so.",
    "I am 18 years old and my coach is a 45-year-old.",
    "I walk 10k steps.",
    "It cost £10k.",
    "I live 30 miles away.",
    "I run at 5 min/km.",
    "half an hour later",
    "",
    "🏃🏃🏃",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_sure_is_left_out(text: str) -> None:
    assert find_facts(text) == ()


def test_each_time_takes_its_own_race() -> None:
    facts = find_facts("I ran 10k in 42:10, a half in 1:38. Then 3 weeks off.")
    assert [fact.value for fact in facts] == ["42:10 10k", "1:38:00 half marathon", "3 weeks"]


WORDS = st.sampled_from(
    [
        *("2:25", "sub-3", "42:10", "1:2:3", "marathon", "half", "10k", "for", "3", "weeks"),
        *("30", "miles", "a week", ".", ",", "\n", "é", "😀", "at", "am", "-"),
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_a_fact_stands_in_the_post(text: str) -> None:
    facts = find_facts(text)
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)
    ends = [0, *(fact.end for fact in facts)]
    assert all(fact.start >= end for fact, end in zip(facts, ends, strict=False))
