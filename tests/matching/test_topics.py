"""A post's questions are told apart, and a long story about one thing stays one question."""

import pytest

from app.matching import Matcher, drafted
from tests.matching.library import ANSWERS

MATCHER = Matcher(ANSWERS)


def test_two_questions_each_with_their_answer() -> None:
    post = (
        "Hi all,\n\nboth calves cramp at mile eight of every long run. What can I do?\n\n"
        "Also, my photo is too big and the upload fails. How do I make it smaller?\n\nThanks!"
    )
    result = MATCHER.match(post)
    assert [match.answer.id for match in drafted(result)] == ["calf-cramp", "photo-upload"]
    assert len(result.questions) == 2
    assert "calves" in result.questions[0].text and "photo" in result.questions[1].text
    for number in range(2):
        first = next(match for match in result.matches if match.question == number)
        assert first == drafted(result)[number]


@pytest.mark.parametrize(
    "post",
    [
        "Two things. 1) My calf cramps at mile eight, why? 2) My photo upload fails, it's too big.",
        "Hi all,\n1. my calf cramps at mile eight\n2. how do I make my photo smaller to upload it?",
        "(1) calves cramping on long runs (2) which photo size can I upload? it says too large",
    ],
)
def test_numbered_questions_each_with_their_answer(post: str) -> None:
    result = MATCHER.match(post)
    assert [match.answer.id for match in drafted(result)] == ["calf-cramp", "photo-upload"]
    assert "2" in result.questions[1].text[:2] + result.questions[1].text[1:3]


def test_a_numbered_list_of_what_was_tried_asks_nothing() -> None:
    post = "My calf cramps at mile eight. I tried 1) new shoes 2) stretching 3) a smaller photo."
    assert len(MATCHER.match(post).questions) == 1


def test_a_question_that_nothing_fits_is_listed_but_not_drafted() -> None:
    post = "My calf cramps on long runs. By the way, what is the best lasagne recipe for tonight?"
    result = MATCHER.match(post)
    assert [question.text[:2] for question in result.questions] == ["My", "By"]
    assert [match.answer.id for match in drafted(result)] == ["calf-cramp"]


def test_a_long_story_about_one_thing_is_one_question() -> None:
    post = (
        "Hello everyone. I have been around for years and never posted before. "
        "Last spring I took up the sport again after my kids left home. Who would have thought? "
        "It went fine until the weather turned. Now, always about halfway, a calf seizes up. "
        "It was the left one first, then the right. My wife says I am getting old, and maybe she "
        "is right. I tried stretching on the stairs and it did little. The cramp goes after a "
        "few minutes of walking and the muscle stays tight until the evening. Some days it is "
        "both legs. I drink enough and I sleep well, so what else is there to try? "
        "I would be glad of anything that helped you."
    )
    result = MATCHER.match(post)
    assert len(result.questions) <= 2
    assert result.matches[0].answer.id == "calf-cramp"
    assert result.verdict != "none"
    assert sum(e.weight for e in result.matches[0].evidence) >= 0.9 * result.matches[0].score


def test_a_side_remark_is_no_question() -> None:
    result = MATCHER.match("My calves cramp at mile eight. Has anyone else had this? Any ideas?")
    assert len(result.questions) == 1


def test_a_short_post_is_one_question_without_the_space_around_it() -> None:
    (question,) = MATCHER.match("  calf cramp \n").questions
    assert question.text == "calf cramp"
