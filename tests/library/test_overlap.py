"""Overlap: near-duplicates and keywords without a post, and answers' own questions."""

from pathlib import Path

from app.library import Problem, check, read_library
from tests.library.folder import put
from tests.library.test_check import TODAY, checked

BODY = (
    "Ease off for two weeks and walk. Stretch the calf gently twice a day, and put ice on it in "
    "the evening. When it no longer hurts, begin with short runs on soft ground."
)


def file(title: str, body: str, keywords: str, more: str = "") -> str:
    return f"---\ntitle: {title}\nkeywords: [{keywords}]\n{more}---\n{body}\n"


def of(problems: list[Problem], code: str) -> list[Problem]:
    return [problem for problem in problems if problem.code == code]


def test_near_duplicates_say_how_alike_and_what_tells_them_apart(tmp_path: Path) -> None:
    files = {
        "a.md": file("Calf cramps", BODY, "calf cramp"),
        "b.md": file("Shin splints", BODY.replace("calf", "shin"), "shin splints"),
    }
    [problem] = checked(tmp_path, files)
    assert (problem.file, problem.line, problem.code) == ("b.md", 2, "near-duplicate")
    assert "% the same as a.md" in problem.message
    for words in ("“shin”, “splints” here", "“calf”, “cramps” there"):
        assert words in problem.message


def test_the_same_advice_in_other_words_is_no_duplicate(tmp_path: Path) -> None:
    other = "Rest for a fortnight. Roll the arch over a ball, and wear soft shoes about the house."
    files = {
        "a.md": file("Calf cramps", BODY, "calf cramp"),
        "b.md": file("Heel pain", f"{other} Stretch the calf gently twice a day.", "heel pain"),
    }
    assert checked(tmp_path, files) == []


def test_a_retired_twin_is_none(tmp_path: Path) -> None:
    files = {
        "a.md": file("Calf cramps", BODY, "calf cramp"),
        "b.md": file("Calf cramp", BODY, "calf spasm", "status: retired\n"),
    }
    assert checked(tmp_path, files) == []


def test_a_keyword_that_no_test_has_is_told(tmp_path: Path) -> None:
    tests = "tests:\n  - {post: my calf cramps at night, expect: found}\n"
    [problem] = checked(tmp_path, {"a.md": file("Cramps", BODY, "calf cramp, lumbago", tests)})
    assert (problem.line, problem.code) == (3, "unmet-keyword")
    assert "“lumbago”" in problem.message and "calf" not in problem.message


def test_a_keyword_that_is_misspelt_or_asked_for_or_a_synonym_is_met(tmp_path: Path) -> None:
    more = (
        "questions: [Why do my calves cramp up on long runs?]\n"
        "tests:\n  - {post: both my calfs spazm, expect: found}\n"
    )
    files = {
        "a.md": file("Calf cramps", BODY, "calf spasm, long runs, charley horse", more),
        "_synonyms.yaml": "- [charley horse, calf cramp]\n",
    }
    assert checked(tmp_path, files) == []


def test_a_past_post_meets_a_keyword_too(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": file("Cramps", BODY, "calf cramp, lumbago")})
    contents = read_library(tmp_path)
    posts = ["My lumbago is back.", "My calves cramp."]
    assert check(contents, today=TODAY, posts=posts) == ()
    [problem] = check(contents, today=TODAY, posts=posts[1:])
    assert problem.code == "unmet-keyword"


def test_an_own_question_that_another_answer_takes_names_the_thief(tmp_path: Path) -> None:
    ask = "questions:\n  - Which new shoes should I buy?\n"
    files = {
        "plan.md": file("A plan for beginners", "Walk first.", "training plan", ask),
        "shoes.md": file("Buy new shoes", "Try three.", "new shoes, buy shoes", ask),
        "trainers.md": file("New shoes to buy", "Try four.", "new shoes, which shoes", ask),
    }
    problems = of(checked(tmp_path, files), "own-question")
    assert [(p.file, p.line) for p in problems] == [("plan.md", 5)]
    thief, _, through = problems[0].message.partition(" came first")
    assert thief.endswith(("(shoes)", "(trainers)")) and "shoes" in through.split("through")[1]


def test_own_questions_that_find_their_answers_are_no_finding(tmp_path: Path) -> None:
    files = {
        "plan.md": file("Plan", "Walk.", "training plan", "questions: [How to start training?]\n"),
        "shoes.md": file("Shoes", "Try.", "new shoes", "questions: [Which shoes to buy?]\n"),
    }
    assert checked(tmp_path, files) == []
