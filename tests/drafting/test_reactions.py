"""The personal line: it stands where a fact is surely the poster's, and nowhere else."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer, Reaction
from app.drafting import Draft, Measure, bound, compose, find_facts
from app.drafting.reactions import measure
from app.forum import Forum
from app.post import Post

FAST = Reaction("race_time", "{{value}} for a marathon is fantastic.", "marathon", under=9000)
SLOW = Reaction("race_time", "An hour of 10k is an hour of fresh air.", "10k", over=3600)
LONG = Reaction("duration", "{{value}} is a long time.", over=90, words=("cramp", "calf", "calves"))
FAR = Reaction("distance", "{{value}} is a long way.", over=30)
WEEK = Reaction("distance", "{{value}} is a lot.", period="week", over=64.37)
CALF = Answer(id="calf", title="Calf", body="Walk.", reactions=(FAST, SLOW, LONG, FAR, WEEK))


def drafted(
    text: str, *answers: Answer, urgent: str | None = None, own: str | None = None
) -> Draft:
    post, forum = Post(text=text), Forum(id="x", greeting="Hi,", sign_off="Bye")
    today = date(2026, 11, 25)
    return compose(answers or [CALF], post, forum, today=today, urgent=urgent, own=own)


def line(text: str, *answers: Answer) -> str:
    parts = [part for part in drafted(text, *answers).parts if part.kind == "personal"]
    assert len(parts) <= 1
    return parts[0].markdown if parts else ""


def test_the_line_follows_the_greeting() -> None:
    draft = drafted("I ran a 2:25 marathon, and my calf cramps.")
    assert draft.markdown == "Hi,\n\n2:25 for a marathon is fantastic.\n\nWalk.\n\nBye"
    assert [(part.kind, part.answer) for part in draft.parts] == [
        ("greeting", ""),
        ("personal", "calf"),
        ("answer", "calf"),
        ("sign_off", ""),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I was a decent marathoner, running under 2:25 many times.", "2:25 for a marathon is"),
        ("I was once a decent marathoner, 2:25 on a good day.", "2:25 for a marathon is"),
        ("It began after my 2:25 marathon in May.", "2:25 for a marathon is"),
        ("I ran 2:29:59 in the marathon.", "2:29:59 for"),
        ("I finished a 10k in 60:01.", "An hour"),
        ("My calves have cramped for 4 months.", "4 months is"),
        ("I've had this calf for the last 15 years.", "15 years is"),
        ("My calf has been tight for about 14 weeks", "14 weeks is"),
        ("I ran 20 miles.", "20 miles is a long way"),
        ("I run 45 miles a week.", "45 miles a week is a lot"),
        # One sentence tells nothing of another.
        ("My wife sends greetings. I ran a 2:25 marathon!", "2:25 for"),
        ("I've run for 10 years. My calf has cramped for 5 months.", "5 months is"),
    ],
)
def test_a_fact_that_is_sure_gets_its_line(text: str, says: str) -> None:
    assert line(text).startswith(says)


@pytest.mark.parametrize(
    "text",
    [
        "I ran 2:30 in the marathon.",  # not under it
        "I finished a 10k in 60:00.",
        "I ran a 2:25:00 marathon, and later a 2:40 marathon.",  # which?
        "I ran a 2:25 marathon. My best marathon is 2:21.",
        "My sub-2:30 marathon was long ago.",  # no figure
        "I'd love a 2:25 marathon.",
        "Could I run a 2:25 marathon?",
        "I want to run a 2:25 marathon.",
        "I should run a 2:25 marathon.",
        "I'm in 2:25 marathon shape.",
        "I need a 2:25 marathon to qualify.",
        "I know a 2:25 marathoner.",
        "I train with a 2:25 marathoner.",
        "I was beaten by a 2:25 marathoner.",
        "My neighbour has a 2:25 marathon.",
        "My wife ran a 2:25 marathon and I watched.",
        "I'm asking for my teammate, a 2:25 marathoner.",
        "A 2:25 marathon is fast.",
        "I coach marathoners who run 2:25.",
        "My calf cramps and the race is in 4 months.",
        "My calf cramped 4 months ago.",
        "I have not had a calf cramp for 4 months.",
        "My wife has had calf cramps for 4 months, and I worry.",
        "I have been retired for 4 months.",  # none of the words
        "My calf has cramped for 12 weeks.",  # not over 3 months
        "My calf has cramped for 2-4 months.",
        "My calf has cramped for 5 months and my hip for 4 months.",
        "Has my calf been cramping for 4 months?",
        "I ran 30 km.",
        "I run 20 miles a month.",
        "I live 40 miles away.",
        "Ich möchte 2:25 im Marathon laufen, aber meine Wade ist nicht gut und ich bin nervös.",
        "",
    ],
)
def test_what_is_not_sure_gets_none(text: str) -> None:
    assert line(text) == ""


RUNNER = (
    Reaction("age", "Running at {{value}} is splendid.", over=60),
    Reaction("pace", "{{value}} is quick.", period="mile", under=420),
    Reaction("tried", "You have tried {{value}} already.", words=("foam",)),
    Reaction("body_part", "A sore {{value}} is no fun.", words=("calf",)),
    Reaction("shoes", "{{value}}, a fine shoe.", words=("hoka",)),
)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I'm 72 and I run.", "Running at 72 is splendid."),
        ("I'm 52 and I run.", ""),
        ("My dad is 72 and he runs.", ""),
        ("I'm in my sixties and I run.", ""),  # no figure
        ("I run 6:30 miles all day.", "6:30 miles is quick."),
        ("I run 4:30/km all day.", ""),
        ("My hip hurts. I've tried ice and foam rolling.", "You have tried foam rolling already."),
        ("My hip hurts. Should I try foam rolling?", ""),
        ("My calves hurt.", "A sore calves is no fun."),
        ("I run in Hoka Clifton 9s.", "Hoka Clifton 9s, a fine shoe."),
        ("My wife runs in Hoka Clifton 9s.", ""),
    ],
)
def test_other_facts_have_their_lines_too(text: str, says: str) -> None:
    assert line(text, Answer(id="r", title="R", body="b", reactions=RUNNER)) == says


def test_with_an_urgent_rule_there_is_none() -> None:
    assert "fantastic" not in drafted("I ran a 2:25 marathon.", urgent="Ring 111.").markdown


def test_words_that_are_not_the_poster_s_count_for_nothing() -> None:
    quoted = "> I ran a 2:25 marathon.\nI cramp."
    own = " " * quoted.index("\n") + "\nI cramp."
    assert "fantastic" not in drafted(quoted, own=own).markdown
    assert drafted(quoted, own=own).facts == ()


def test_the_first_answer_that_has_a_line_gives_it_and_only_one() -> None:
    plain = Answer(id="plain", title="Plain", body="Rest.")
    other = Answer(id="other", title="Other", body="Rest.", reactions=(FAST,))
    draft = drafted("I ran a 2:25 marathon, and I ran 20 miles.", plain, CALF, other)
    assert [p.answer for p in draft.parts if p.kind == "personal"] == ["calf"]


def test_variables_are_filled_and_the_value_is_nothing_but_text() -> None:
    say = "{{author|Runner}}: {{value}}, **well** done, {{?name}}."
    answer = Answer(id="a", title="A", body="b", reactions=(Reaction("distance", say),))
    assert line("I ran 20 mi today.", answer) == "Runner: 20 mi, **well** done, {{?name}}."


@pytest.mark.parametrize(
    ("kind", "value", "measured"),
    [
        ("race_time", "2:25:00 marathon", Measure(8700, 8700, "marathon")),
        ("race_time", "19:50 5k", Measure(1190, 1190, "5k")),
        ("race_time", "1:02:00 10 miles", Measure(3720, 3720, "10 miles")),
        ("race_time", "sub-3:00:00 marathon", None),
        ("duration", "36 hours", Measure(1.5, 1.5, "")),
        ("duration", "1 day", Measure(1, 1, "")),
        ("duration", "6-8 weeks", Measure(42, 56, "")),
        ("duration", "2.5 years", Measure(913.125, 913.125, "")),
        ("distance", "10 km", Measure(10, 10, "")),
        ("distance", "400 metres", Measure(0.4, 0.4, "")),
        ("pace", "8:30 a mile", Measure(510, 510, "mile")),
        ("pace", "5:00-5:20 a km", Measure(300, 320, "km")),
        ("age", "45", Measure(45, 45, "")),
        ("age", "50-59", None),
        ("duration", "since March", None),
        ("tried", "ice", None),
        ("distance", "5 km a day", Measure(5, 5, "day")),
        ("distance", "40 miles a week", Measure(64.37376, 64.37376, "week")),
    ],
)
def test_values_are_measured(kind: str, value: str, measured: Measure | None) -> None:
    assert measure(kind, value) == measured  # type: ignore[arg-type]  # one of the kinds


def test_a_year_is_twelve_months_however_it_is_written() -> None:
    months, year = bound("duration", "12 months"), bound("duration", "one year")
    assert months and year and months.least == pytest.approx(year.least)


@pytest.mark.parametrize(
    ("kind", "text", "race"),
    [
        ("race_time", "2:30", ""),
        ("race_time", "2:30", "10k"),
        ("race_time", "sub-3", "marathon"),
        ("race_time", "fast", "marathon"),
        ("duration", "long", ""),
        ("duration", "3", ""),
        ("duration", "3-4 weeks", ""),
        ("distance", "3 months", ""),
    ],
)
def test_what_is_no_bound(kind: str, text: str, race: str) -> None:
    assert bound(kind, text, race) is None  # type: ignore[arg-type]  # one of the kinds


WORDS = st.sampled_from(
    [
        "I",
        "ran",
        "a",
        "2:25",
        "marathon",
        "for",
        "3",
        "months",
        "calf",
        "20",
        "miles",
        ".",
        "?",
        "\n",
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_post_gets_one_line_at_most(text: str) -> None:
    said = line(text)
    assert not said or any(fact.text in said for fact in find_facts(text))
