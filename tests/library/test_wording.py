"""Wording: each finding about an answer's text fires, and a near miss doesn't."""

from pathlib import Path

import pytest

from app.library import Problem
from tests.library.test_check import checked

FORUMS = """\
trail: {format: markdown}
track: {name: Track, format: bbcode}
mail: {name: Mail, format: text, max_length: 600}
"""


def found(folder: Path, body: str, front: str = "", forums: str = FORUMS) -> list[Problem]:
    text = f"---\ntitle: Sore shins\nkeywords: [shin splints]\n{front}---\n\n{body}\n"
    return checked(folder, {"a.md": text, "_forums.yaml": forums} if forums else {"a.md": text})


@pytest.mark.parametrize(
    ("code", "body", "line", "fragment"),
    [
        ("vague-link", "Rest.\n\nSee [here](https://x.example/a).", 8, "The link “here”"),
        ("vague-link", "[Read more](https://x.example/a)", 6, "The link “Read more”"),
        ("vague-link", "Just click here and read.", 6, "“click here” doesn't say"),
        ("no-fallback", "Rest.\nWell done, {{author}}.", 7, "{{author}} has no fallback"),
        ("no-fallback", "See {{thread_url}}.", 6, "write {{thread_url|this thread}}"),
        ("no-fallback", "Call {{emergency}}.", 6, "the forum trail has no `emergency`"),
        ("dialect", "One.\n\n| a | b |\n|---|---|\n| 1 | 2 |", 8, "On Track, BBCode has no tables"),
        ("dialect", "Write `a` in it.", 6, "BBCode has no inline code"),
        ("dialect", "![A shoe](https://x.example/a.png)", 6, "a picture is given as a link"),
        ("dialect", "3. Three.\n4. Four.", 6, "BBCode numbers lists from 1 only"),
        ("dialect", "Rest <b>now</b>.", 6, "HTML is shown as text"),
        ("too-long", "Walk slowly. " * 60, 6, "characters longer than Mail takes (600)"),
    ],
)
def test_words_that_are_to_be_mended(
    tmp_path: Path, code: str, body: str, line: int, fragment: str
) -> None:
    problems = [problem for problem in found(tmp_path, body) if problem.code == code]
    assert problems, found(tmp_path, body)
    assert (problems[0].file, problems[0].line, problems[0].level) == ("a.md", line, "warning")
    assert fragment in " ".join(problem.message for problem in problems)
    assert problems[0].remedy and problems[0].message.endswith(problems[0].remedy[1:])


@pytest.mark.parametrize(
    ("body", "front", "forums"),
    [
        ("See [what helps here](https://x.example/a).", "", FORUMS),
        ("It hurts here, and clicking knees are common.", "", FORUMS),
        ("Well done, {{author|friend}}. Your {{?last race}}?", "", FORUMS),
        ("Call {{emergency}}.", "", "trail: {emergency: 112}"),
        ("Call {{emergency|the emergency number}}.", "", FORUMS),
        ("On {{date}} at {{forum}}.", "", FORUMS),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "forums: [trail]\n", FORUMS),
        ("Write `a` in it.", "", ""),
        ("1. One.\n2. Two.", "", FORUMS),
        ("Less than 3 < 5 runs.", "", FORUMS),
        ("Walk slowly. " * 60, "short: Walk.\n", FORUMS),
        ("Walk slowly. " * 60, "forums: [trail]\n", FORUMS),
        ("Walk slowly. " * 35, "", FORUMS),
    ],
)
def test_words_that_are_meant(tmp_path: Path, body: str, front: str, forums: str) -> None:
    assert found(tmp_path, body, front, forums) == []


def test_a_link_is_named_after_what_is_there(tmp_path: Path) -> None:
    front = "links:\n  - {title: Click here, url: 'https://x.example/'}\n"
    [problem] = found(tmp_path, "Rest.", front)
    assert (problem.line, problem.code) == (5, "vague-link")
    front = "links:\n  - {title: Why clicking knees are common, url: 'https://x.example/'}\n"
    assert found(tmp_path, "Rest.", front) == []


def test_short_versions_and_follow_ups_are_looked_at_too(tmp_path: Path) -> None:
    front = "short: Rest, {{author}}.\nfollow_up: Better, {{moderator}}?\n"
    assert [(p.line, p.code) for p in found(tmp_path, "Rest.", front)] == [
        (4, "no-fallback"),
        (5, "no-fallback"),
    ]


def test_a_comment_says_that_something_is_meant(tmp_path: Path) -> None:
    here = "# check: allow vague-link, dialect\n"
    assert found(tmp_path, "Write `a` [here](https://x.example/).", here) == []
    [problem] = found(tmp_path, "Hello {{author}}. See [here](https://x.example/).", here)
    assert problem.code == "no-fallback"


def test_a_comment_behind_a_line_is_for_that_line(tmp_path: Path) -> None:
    link = "{title: here, url: 'https://x.example/%s'}"
    front = f"links:\n  - {link % 'a'}  # check: allow vague-link\n  - {link % 'b'}\n"
    [problem] = found(tmp_path, "Rest.", front)
    assert (problem.line, problem.code) == (6, "vague-link")


def test_an_error_is_never_silent_and_an_unknown_code_is_told(tmp_path: Path) -> None:
    front = "tests:\n  - {post: best lasagne, expect: found}\n# check: allow failed-test\n"
    codes = {problem.code for problem in found(tmp_path, "Rest.", front)}
    assert {"failed-test", "unknown-code"} <= codes
