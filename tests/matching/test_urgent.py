"""Urgent rules fire on what is said, and not on what is denied."""

from dataclasses import replace
from time import thread_time

import pytest

from app.library import read_library
from app.library.samples import samples_folder
from app.matching import Matcher, UrgentRule
from app.matching.urgent import Signs, UrgentRules
from tests.matching.library import ANSWERS, URGENT

MATCHER = Matcher(ANSWERS, urgent=URGENT)

FIRES = {
    "my calf is swollen": "calf is swollen",
    "left calf swolen and sore": "calf swolen",
    "no swelling but my calf is hot and red": "calf is hot",
    "the swelling in my calf won't go": "swelling in my calf",
    "I took a hot bath but my calf is red": "calf is red",
    "I don't have time my calf is swollen": "calf is swollen",
    "not only swollen but my calf hurts": "swollen but my calf",
    "no idea why my calf is so warm": "calf is so warm",
    "My CÁLF is swöllen 😀": "CÁLF is swöllen",
    "[b]calf[/b] is [i]red[/i]": "calf[/b] is [i]red",
    "my calf is red and swollen. No, it isn't a bruise.": "calf is red",
    "my calf isn't usually this red": "calf isn't usually this red",
    "I've never seen a calf so red": "calf so red",
    "the calf aches, no bruise - red": "calf aches, no bruise - red",
    "I didn't hurt my calf. It is red.": "calf. It is red",
}

QUIET = (
    "my calf is not swollen, not red",
    "calf cramp without swelling or redness",
    "My calf isn't swollen.",
    "the cow had a calf and it is warm",
    "a hot bath for my calf",
    "my calf hurts" + " and so on" * 8 + " with red shoes",
    "red shoes",
    "no swelling, redness or heat in my calf",
    "my calf shows no swelling and redness",
    "Calf: swollen? No. Red? None.",
    "I can't see any swelling in my calf",
    "I don't think it's swollen, my calf",
    "my calf is tight rather than swollen",
    "my calf has neither swelling nor redness",
    "it isn't my calf that is swollen",
)

LEGS = UrgentRule(
    id="legs",
    message="Be seen.",
    words={
        "leg": ("calf", "lower leg"),
        "hot": ("hot", "=burning"),
        "cannot": ("can't", "unable to"),
        "numb": ("numb", "no feeling"),
    },
    unless=("<year>", "in the film"),
    when=(
        Signs(all=("<leg>",), two_of=(("swollen", "puffy"), "<hot>", "red"), near=12),
        Signs(all=("foot",), any=("hot",), two_of=("hot", "hard"), near=9),
        Signs(all=(("<numb>", "dead"),), any=("when i wipe", "saddle")),
        Signs(any=("<cannot> ... toes", "pregnant"), not_=("pregnant pause",)),
    ),
)
KINDS = Matcher([], urgent=[LEGS])

KIND_FIRES = {
    "My calf is puffy, tight and red.": "calf is puffy, tight and red",
    "My foot is hot and hard": "foot is hot and hard",
    "a red, hot lower leg": "red, hot lower leg",
    "burning calf, all red": "burning calf, all red",
    "I can't even lift my toes": "can't even lift my toes",
    "I have no feeling when I wipe": "no feeling when I wipe",
    "a dead saddle": "dead saddle",
    "In 2012 I ran a lot, but now my calf is red and hot": "calf is red and hot",
    "It wasn't a pregnant pause: she is pregnant": "pregnant",
}

KIND_QUIET = (
    "my calf is hot, hot, hot",
    "my calf burns and is red",
    "I can't say that I like the look of these toes",
    "I can't. My toes are fine.",
    "In 2012 my calf was red and hot",
    "He is red and swollen in the film, his calf too",
    "a pregnant pause",
    "no feeling, no saddle",
)

SPELT = Matcher(
    [],
    urgent=[
        UrgentRule(
            "r", "m", any=("fever", "ankle", "palpitations", "calf", "double", "numb", "knee")
        )
    ],
)


@pytest.mark.parametrize(("post", "words"), FIRES.items())
def test_fires(post: str, words: str) -> None:
    urgent = MATCHER.match(post).urgent
    assert urgent is not None
    assert (urgent.rule, urgent.message) == ("clot", "Please be seen today.")
    assert post[urgent.start : urgent.end] == words


@pytest.mark.parametrize("post", QUIET)
def test_stays_quiet(post: str) -> None:
    assert MATCHER.match(post).urgent is None


@pytest.mark.parametrize(("post", "words"), KIND_FIRES.items())
def test_one_of_several_sets_of_signs_is_enough(post: str, words: str) -> None:
    urgent = KINDS.match(post).urgent
    assert urgent is not None
    assert post[urgent.start : urgent.end] == words


@pytest.mark.parametrize("post", KIND_QUIET)
def test_signs_stay_quiet(post: str) -> None:
    assert KINDS.match(post).urgent is None


@pytest.mark.parametrize(
    "word",
    [
        "fevr",
        "feevr",
        "fevre",
        "ankel",
        "palpetatons",
        "claf",
        "calff",
        "dubble",
        "nummness",
        "kne",
    ],
)
def test_a_slip_of_the_pen_counts(word: str) -> None:
    assert SPELT.match(f"I have {word}").urgent is not None


@pytest.mark.parametrize("word", ["fewer", "never", "angle", "uncle", "half", "call"])
def test_a_word_that_is_right_stays_itself(word: str) -> None:
    assert SPELT.match(f"I have {word}").urgent is None


@pytest.mark.parametrize(("word", "fires"), [("anvel", True), ("anvol", False), ("frm", False)])
def test_a_word_of_the_answers_or_a_common_one_is_right(word: str, fires: bool) -> None:
    rules = UrgentRules([UrgentRule("r", "m", any=("anvil", "farm"))], known=["anvol"])
    assert (rules.find([("text", word)]) is not None) == fires


def test_words_of_the_answers_are_right() -> None:
    answer = replace(ANSWERS[0], title="Fevre and other places")
    rule = UrgentRule("r", "m", any=("fever",))
    assert Matcher([answer], urgent=[rule]).match("a fevre").urgent is None
    assert Matcher([], urgent=[rule]).match("a fevre").urgent is not None


FORBIDDEN = Matcher([], urgent=[UrgentRule("r", "m", any=("wee is red",), not_=("ate beetroot",))])


@pytest.mark.parametrize(
    ("post", "fires"), [("I ate beetroot.", False), ("Never ate beetroot.", True)]
)
def test_what_is_denied_keeps_nothing_quiet(post: str, fires: bool) -> None:
    assert (FORBIDDEN.match(f"My wee is red. {post}").urgent is not None) == fires


def test_a_pain_without_which_nothing_works_is_not_denied() -> None:
    rule = Matcher([], urgent=[UrgentRule("r", "m", any=("pain",))])
    assert rule.match("I can't put weight on my right leg without pain").urgent is not None


def test_the_title_counts() -> None:
    urgent = MATCHER.match("What is it?", title="Swollen calf").urgent
    assert urgent is not None
    assert (urgent.source, urgent.start, urgent.end) == ("title", 0, 12)


def test_title_and_text_are_read_together() -> None:
    urgent = MATCHER.match("It is swollen.", title="My calf").urgent
    assert urgent is not None
    assert (urgent.source, urgent.start, urgent.end) == ("text", 6, 13)


def test_rules_serve_forums() -> None:
    assert MATCHER.match("chest pain", forum="trail").urgent is None
    assert MATCHER.match("chest pain", forum="road").urgent is not None


def test_it_needs_no_answers() -> None:
    assert Matcher([], urgent=URGENT).match("calf is red").urgent is not None


def test_learning_leaves_the_rules_alone() -> None:
    learnt = MATCHER.with_answer(ANSWERS[0])
    assert learnt.match("calf is red").urgent == MATCHER.match("calf is red").urgent


def test_the_first_rule_speaks() -> None:
    rules = [UrgentRule(name, "m", any=("calf",)) for name in ("b", "a")]
    found = UrgentRules(rules).find([("text", "calf")])
    assert found is not None and found.rule == "b"


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        UrgentRules([UrgentRule("r", "m", any=("<leg>",))])


SAMPLE = UrgentRules(read_library(samples_folder()).urgent)

ASIDE = {
    "elsewhere": ("first aid evening", "what happens in"),
    "animal": ("sheepdog", "cow"),
    "clinician": ("doctor", "physio"),
    "cleared": ("not to worry", "nothing serious"),
    "resolved": ("all clear",),
}
ASIDE_RULE = UrgentRule(
    "r",
    "m",
    unless=("in the film", "last winter"),
    when=(
        Signs(any=("chest pain", "waters broke", "collapsed")),
        Signs(all=("calf", "swollen"), near=8),
    ),
    words=ASIDE,
)
APART = Matcher([], urgent=[ASIDE_RULE])

NOT_NOW = (
    "First aid evening, seven sharp: chest pain and how to help.",
    "What happens in chest pain?",
    "Our sheepdog had her pups. Her waters broke on the mat.",
    "The cow got out and its calf is swollen.",
    "The doctor said not to worry about the swollen calf.",
    "Physio looked at my swollen calf, nothing serious.",
    "A swollen calf, all clear since.",
    "He had chest pain in the film.",
    "There was nowhere any chest pain.",
    "My calf is tight and I went out for a run. A swollen river is all I met.",
)

ABOUT_NOW = (
    "At the first aid evening I had chest pain.",
    "What happens in my calf, which is rather swollen?",
    "What happens in a race? My chest pain comes every time.",
    "The sheepdog is fine. My wife's waters broke.",
    "The doctor said not to worry, but the calf is swollen.",
    "The doctor said not to worry. My calf is swollen and getting worse.",
    "Physio checked my calf, all clear. Today it is swollen.",
    "The doctor said not to worry about my swollen calf, it is worse.",
    "It was in the film" + " and so on" * 12 + " when he had chest pain.",
    "He was in the film. She has chest pain.",
    "I have had chest pain since last winter.",
    "No pain in the calf. It is swollen.",
    "My calf hurts. It is swollen.",
)


@pytest.mark.parametrize("post", NOT_NOW)
def test_what_is_not_about_a_person_now_stays_quiet(post: str) -> None:
    assert APART.match(post).urgent is None


@pytest.mark.parametrize("post", ABOUT_NOW)
def test_what_is_about_a_person_now_fires(post: str) -> None:
    assert APART.match(post).urgent is not None


def test_words_of_other_sentences_must_stand_nearer() -> None:
    assert APART.match("calf one two three four five six swollen").urgent is not None
    assert APART.match("calf one two three. Four five six swollen").urgent is None


@pytest.mark.parametrize("post", ["my chets pians", "a chest pian"])
def test_swapped_letters_of_a_short_word_count(post: str) -> None:
    rule = UrgentRule("r", "m", any=("chest pain",))
    assert Matcher([], urgent=[rule]).match(post).urgent is not None


HOSTILE = {
    "signs": "swollen calf " * 20_000,
    "gaps": "can't pee, " * 20_000,
    "accents": "é " * 100_000,
    "negations": "no " * 50_000,
    "words": " ".join(f"w{chr(97 + n % 26)}{n}ollen" for n in range(16_000)),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_post_costs_little(kind: str) -> None:
    begin = thread_time()
    SAMPLE.find([("text", HOSTILE[kind])])
    assert thread_time() - begin < 0.5  # it is a tenth of that; other work may slow it down
