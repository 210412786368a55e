"""The matcher finds what fits, says why in the post's own words, and is silent otherwise."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.answer import Answer, Keyword
from app.matching import Group, Matcher, Result, drafted
from app.post import clean_text
from tests.benchmarks.sets import make_set
from tests.matching.library import ANSWERS, FOUND, NOTHING, SYNONYMS, URGENT

MATCHER = Matcher(ANSWERS, synonyms=SYNONYMS, urgent=URGENT)

WORDS = sorted({word for post in (*FOUND, *NOTHING) for word in post.split()})
PIECES = st.one_of(
    st.sampled_from([*WORDS, "\n\n", ". ", "?", "[quote]", "[/quote]", "> ", "😀", "e\u0301", "ﬁ"]),
    st.text(max_size=6),
)
_STRANGE = "sourdough lathe gearbox violin parliament orchid router vinyl plaster trombone"
STRANGE = _STRANGE.split()
POSTS = st.lists(PIECES, max_size=40).map(" ".join).map(clean_text)


def ids(result: Result) -> list[str]:
    return [match.answer.id for match in result.matches]


@pytest.mark.parametrize(("post", "answer"), FOUND.items())
def test_finds(post: str, answer: str) -> None:
    result = MATCHER.match(post)
    assert ids(result)[0] == answer
    assert result.verdict != "none"
    assert [match.answer.id for match in drafted(result)] == [answer]


@pytest.mark.parametrize("post", NOTHING)
def test_is_silent_when_nothing_fits(post: str) -> None:
    result = MATCHER.match(post)
    assert result.verdict == "none"
    assert drafted(result) == ()


@pytest.mark.parametrize("post", ["", "   \n", "😀😀 🏃‍♀️", "?!… ---", "\u200b\u200d"])
def test_a_post_without_words_matches_nothing(post: str) -> None:
    assert MATCHER.match(post) == Result("none", (), ())


def test_a_library_without_answers() -> None:
    result = Matcher([]).match("my calves cramp")
    assert (result.verdict, result.matches, len(result.questions)) == ("none", (), 1)


def test_a_library_of_one_answer() -> None:
    matcher = Matcher(ANSWERS[:1])
    assert matcher.match("calf cramp after ten miles").verdict != "none"
    assert all(matcher.match(post).verdict == "none" for post in NOTHING)


@settings(max_examples=150)
@given(text=POSTS, title=POSTS)
def test_evidence_lies_in_the_post_and_adds_up(text: str, title: str) -> None:
    given_ = {"text": text, "title": title}
    result = MATCHER.match(text, title=title, limit=10)
    for question in result.questions:
        assert text[question.start : question.end] == question.text
    for match in result.matches:
        assert 0 <= match.question < len(result.questions)
        assert 0 <= match.confidence <= 1
        for e in match.evidence:
            assert given_[e.source][e.start : e.end] == e.text
            assert e.weight > 0 and e.keyword
        total = sum(e.weight for e in match.evidence)
        assert 0.9 * match.score - 1e-6 <= total <= match.score + 1e-6
        weights = [e.weight for e in match.evidence]
        assert weights == sorted(weights, reverse=True)


@settings(max_examples=60)
@given(order=st.permutations(ANSWERS), post=st.one_of(POSTS, st.sampled_from([*FOUND])))
def test_the_order_of_answers_changes_nothing(order: list[Answer], post: str) -> None:
    other = Matcher(order, synonyms=SYNONYMS, urgent=URGENT)
    assert other.match(post) == MATCHER.match(post)


# Words that no answer holds weigh the same whether or not an earlier edit brought them.
ADDED = st.lists(st.one_of(st.text(max_size=6), st.sampled_from(" ".join(FOUND).split())))


@settings(max_examples=60)
@given(answer=st.sampled_from(ANSWERS), added=ADDED.map(" ".join), post=st.sampled_from([*FOUND]))
def test_with_answer_equals_a_rebuild(answer: Answer, added: str, post: str) -> None:
    changed = replace(answer, questions=(*answer.questions, added))
    rebuilt = Matcher(
        [changed if a.id == answer.id else a for a in ANSWERS], synonyms=SYNONYMS, urgent=URGENT
    )
    assert MATCHER.with_answer(changed).match(post) == rebuilt.match(post)
    assert changed in MATCHER.with_answer(changed).answers
    assert answer in MATCHER.answers


@settings(max_examples=40)
@given(
    words=st.lists(st.sampled_from(STRANGE), min_size=3, max_size=12),
    post=st.sampled_from([*FOUND]),
)
def test_an_unrelated_answer_changes_no_winner(words: list[str], post: str) -> None:
    added = Answer(id="unrelated", title=" ".join(words), questions=(" ".join(words[::-1]),))
    assert ids(MATCHER.with_answer(added).match(post))[0] == FOUND[post]


@pytest.mark.parametrize("answer", [a for a in ANSWERS if a.questions], ids=lambda a: a.id)
def test_a_post_equal_to_a_question_finds_it(answer: Answer) -> None:
    for phrase in (*answer.questions, *(k.word for k in answer.keywords if not k.watch)):
        assert ids(MATCHER.match(phrase))[0] == answer.id


def test_kinds_of_evidence() -> None:
    def kinds(post: str) -> dict[str, str]:
        return {e.text: e.kind for e in MATCHER.match(post).matches[0].evidence}

    assert kinds("my calf cramp")["calf cramp"] == "phrase"
    assert kinds("shinn hurts")["shinn"] == "typo"
    assert kinds("heat makes me slow")["heat"] == "exact"
    assert kinds("Cramping! It hurts")["Cramping"] == "stem"
    assert kinds("upload a pic")["pic"] == "synonym"


def test_evidence_names_the_answers_own_phrase() -> None:
    best = MATCHER.match("terrible calf cramp").matches[0].evidence[0]
    assert (best.text, best.keyword, best.origin) == ("calf cramp", "calf cramp", "keyword")


def test_a_synonym_costs_nothing_for_being_unknown() -> None:
    matcher = Matcher(
        [Answer(id="massage", title="Sports massage"), Answer(id="other", title="Stretching")],
        synonyms=SYNONYMS,
    )
    direct, meant = matcher.match("sports massage"), matcher.match("rub down")
    assert ids(meant)[0] == "massage"
    assert meant.matches[0].score > 0.8 * direct.matches[0].score
    assert meant.matches[0].evidence[0].text == "rub down"


def test_a_forums_synonyms_hold_there_alone() -> None:
    answers = [Answer(id="massage", title="Sports massage"), Answer(id="b", title="Stretching")]
    matcher = Matcher(answers, synonyms=[Group(("sports massage", "rub down"), ("road",))])
    assert ids(matcher.match("rub down", forum="road"))[:1] == ["massage"]
    assert "massage" not in ids(matcher.match("rub down", forum="trail"))


def test_an_answers_own_synonyms_are_its_alone() -> None:
    own = Answer(id="a", title="Shin bone pain", synonyms=(("shin bone", "tibia"),))
    matcher = Matcher([own, Answer(id="b", title="Shin bone scans"), Answer(id="c", title="Heat")])
    result = matcher.match("tibia pain")
    assert ids(result)[0] == "a" and result.matches[0].evidence[0].keyword == "tibia pain"
    assert "b" not in ids(matcher.match("tibia"))


def test_watched_keywords_and_retired_answers_suggest_nothing() -> None:
    assert all(match.score < 0.3 for match in MATCHER.match("marathon").matches)
    assert "old-rules" not in ids(MATCHER.match("posting rules", limit=10))
    assert ANSWERS[-1] in MATCHER.answers


def test_not_keeps_an_answer_away() -> None:
    assert "calf-cramp" not in ids(MATCHER.match("which calf sleeves against calf cramp", limit=10))


def test_forums() -> None:
    assert ids(MATCHER.match("running shoes", forum="road"))[0] == "shoes"
    assert "shoes" not in ids(MATCHER.match("running shoes", forum="trail", limit=10))


def test_a_weightier_keyword_wins() -> None:
    def pair(weight: float) -> Matcher:
        first = Answer(id="a", title="First", keywords=(Keyword("blue widget", weight),))
        return Matcher([first, Answer(id="b", title="Second", keywords=(Keyword("red widget"),))])

    light, heavy = pair(1).match("widget"), pair(4).match("widget")
    score = {match.answer.id: match.score for match in heavy.matches}
    assert score["a"] > score["b"]
    assert score["a"] > next(m.score for m in light.matches if m.answer.id == "a")


def test_the_title_counts() -> None:
    result = MATCHER.match("It has come back and I am fed up.", title="Shin splints")
    assert ids(result)[0] == "shin-splints"
    assert result.matches[0].evidence[0].source == "title"


def test_limit() -> None:
    assert len(MATCHER.match("running calf shin photo heat", limit=2).matches) == 2
    assert len(MATCHER.match("running calf shin photo heat").matches) <= 5


def test_american_and_british_spelling_are_one() -> None:
    matcher = Matcher(
        [Answer(id="a", title="Colour of tumours"), Answer(id="b", title="Organising")]
    )
    assert ids(matcher.match("color of a tumor"))[0] == "a"
    assert ids(matcher.match("organizing"))[0] == "b"


@pytest.mark.parametrize(
    "post",
    [
        "ＣＡＬＦ ＣＲＡＭＰ",
        "ca\u0301lf cra\u0308mp",
        "ca\u200blf cramp",
        "CALF’S CRAMP",
        "𝐜𝐚𝐥𝐟 cramp",
    ],
)
def test_letters_in_disguise(post: str) -> None:
    assert ids(MATCHER.match(post))[0] == "calf-cramp"


def test_canonically_equal_posts_rank_equally() -> None:
    composed, apart = MATCHER.match("caf\u00e9 calf"), MATCHER.match("cafe\u0301 calf")
    assert [(m.answer.id, m.score) for m in composed.matches] == [
        (m.answer.id, m.score) for m in apart.matches
    ]


def test_many_threads_see_the_same() -> None:
    posts = [*FOUND, *NOTHING] * 4
    fresh = Matcher(ANSWERS, synonyms=SYNONYMS, urgent=URGENT)
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(fresh.match, posts)) == [MATCHER.match(post) for post in posts]


@pytest.mark.parametrize(
    "post",
    [
        "cramp " * 5_300,
        " ".join(f"w{n}" for n in range(5_000)),
        "x" * 32_000,
        "z" + "\u0335" * 31_000,
        "is it? " * 4_500,
        "[quote]" * 4_500,
        "[" * 32_000,
        "<a " * 10_600,
    ],
    ids=["one word", "all different", "no spaces", "zalgo", "questions", "quotes", "open", "tags"],
)
@pytest.mark.timeout(20)
def test_hostile_posts_end(post: str) -> None:
    result = MATCHER.match(post)
    assert len(result.questions) <= 12
    assert all(len(match.evidence) <= 400 for match in result.matches)


def test_an_answer_that_a_post_does_not_reach_is_not_among_its_matches() -> None:
    made = make_set(400, 10)
    matcher = Matcher(made.answers)
    for post in made.posts:
        text = clean_text(post.text)
        reached = {answer.id for answer in made.answers if matcher.reaches(text, answer)}
        matches = ids(matcher.match(text, limit=50))
        assert matches
        assert set(matches) <= reached
        assert len(reached) < 100


def test_every_answer_of_a_small_library_is_reached() -> None:
    assert all(MATCHER.reaches("lasagne", answer) for answer in MATCHER.suggested)


def test_without_urgent_no_rule_is_tried() -> None:
    post = "my calf is swollen and red"
    assert MATCHER.match(post).urgent
    assert MATCHER.match(post, urgent=False).urgent is None
