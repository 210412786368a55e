"""`check`: what reading found, what a curator would rather know, and the library's own tests."""

import re
from datetime import date
from pathlib import Path

import pytest

from app.library import Problem, check, read_library
from app.library.finding import CODES
from tests.library.folder import CALF, SHIN, answer, put

TODAY = date(2026, 11, 23)
HEEL = """\
---
title: Heel pain in the morning
keywords: [heel pain, plantar fasciitis]
---
Roll a ball.
"""
LASAGNE = '- {post: "best lasagne recipe", expect: nothing}\n'


def checked(folder: Path, files: dict[str, str]) -> list[Problem]:
    put(folder, dict(files))
    return list(check(read_library(folder), today=TODAY))


def errors(folder: Path, files: dict[str, str]) -> list[Problem]:
    return [problem for problem in checked(folder, files) if problem.level == "error"]


def front(title: str, text: str) -> str:
    return f"---\ntitle: {title}\n{text}\n---\nRest.\n"


def test_a_library_in_order_has_no_problems(tmp_path: Path) -> None:
    calf = CALF.replace("---\nWalk", "tests:\n  - {post: my calf cramps, expect: found}\n---\nWalk")
    assert checked(tmp_path, {"calf.md": calf, "shin.md": SHIN, "_tests.yaml": LASAGNE}) == []


def test_reading_problems_come_too_in_the_order_of_file_and_line(tmp_path: Path) -> None:
    files = {"b.md": front("B", "status: on\nsample: perhaps"), "a.md": "nothing"}
    problems = checked(tmp_path, files)
    assert [(p.file, p.line, p.level) for p in problems] == [
        ("a.md", 1, "error"),
        ("b.md", 3, "error"),
        ("b.md", 4, "error"),
    ]


@pytest.mark.parametrize(
    ("files", "file", "line", "fragment"),
    [
        (
            {
                "a.md": front("Sore shins", "keywords: [a]"),
                "b.md": front("sore  Shins", "keywords: [b]"),
            },
            "b.md",
            2,
            "a.md has the same title",
        ),
        (
            {f"{n}.md": front(n, "topic: x\nkeywords: [calf cramp]") for n in "abc"},
            "a.md",
            4,
            "a, b, c all claim the keyword “calf cramp”",
        ),
        (
            {"a.md": front("A", "keywords:\n  - calf cramp\n  - {word: Calf-Cramp, weight: 2}")},
            "a.md",
            5,
            "“Calf-Cramp” is here twice",
        ),
        ({"a.md": front("A", "topic: x")}, "a.md", 2, "no keywords and no questions"),
        (
            {
                "a.md": front(
                    "A",
                    "keywords: [a]\nlinks:\n  - {title: T, url: 'https://x.example/'}\n"
                    "  - {title: U, url: 'https://x.example/'}",
                )
            },
            "a.md",
            6,
            "https://x.example/ is here twice",
        ),
        (
            {"a.md": front("A", "keywords: [a]\nreview_by: 2026-11-22")},
            "a.md",
            4,
            "was due on 2026-11-22",
        ),
        (
            {
                "a.md": front("A", "keywords: [a]\nforums: [all, trial]"),
                "_forums.yaml": "trail: {}",
            },
            "a.md",
            4,
            "no forum “trial”: write all, or trail",
        ),
        (
            {"a.md": front("A", "keywords: [a]\nwas: [b]"), "b.md": front("B", "keywords: [b]")},
            "a.md",
            4,
            "The old id b belongs to another answer too",
        ),
        ({"a.de.md": front("A", "keywords: [a]")}, "a.de.md", 2, "There is no a.md"),
        (
            {
                "a.md": front("A", "keywords: [a]\nreviewed: 2026-11-20, by Kim"),
                "a.de.md": front("A", "keywords: [a]\nreviewed: 2026-11-19"),
            },
            "a.de.md",
            4,
            "a.md was reviewed later",
        ),
        (
            {
                "a.md": front("A", "keywords: [a]\nreviewed: 2026-11-20"),
                "a.de.md": front("A", "keywords: [a]"),
            },
            "a.de.md",
            2,
            "a.md was reviewed later",
        ),
        (
            {"a.md": front("A", "keywords: [a]"), "a.en.md": front("A", "keywords: [a]")},
            "a.en.md",
            2,
            "a.md is in en too, so this is never used",
        ),
        (
            {
                "a.md": front("A", "keywords: [a]"),
                "a.de.md": front("A", "keywords: [a]\nreview_by: 2026-11-22"),
            },
            "a.de.md",
            4,
            "was due on 2026-11-22",
        ),
        (
            {"_synonyms.yaml": "- [calf cramp, charley horse]\n- [x, y]\n- [Charley  Horse, z]"},
            "_synonyms.yaml",
            3,
            "“Charley Horse” is in an earlier group too",
        ),
        (
            {"_urgent.yaml": "- {id: a, any: [x], message: Call 999 now.}"},
            "_urgent.yaml",
            1,
            "The number 999 isn't the same everywhere: write {{emergency}}",
        ),
        (
            {"_urgent.yaml": "- {id: a, any: [x], message: Call +44 (0)20 7946 0000.}"},
            "_urgent.yaml",
            1,
            "{{emergency}}",
        ),
        (
            {"_urgent.yaml": "- {id: a, any: [x], forums: [trial], message: Stop.}"},
            "_urgent.yaml",
            1,
            "no forum “trial”",
        ),
        (
            {
                "_urgent.yaml": '- {id: a, any: [x], message: "Call {{emergency}}."}',
                "_forums.yaml": "trail: {emergency: 112}\ntrack: {}",
            },
            "_forums.yaml",
            2,
            "The forum track has no `emergency`",
        ),
    ],
)
def test_lint_warns(
    tmp_path: Path, files: dict[str, str], file: str, line: int, fragment: str
) -> None:
    [problem] = checked(tmp_path, files)
    assert (problem.file, problem.line, problem.level) == (file, line, "warning")
    assert fragment in problem.message and problem.message.endswith(".")


@pytest.mark.parametrize(
    "files",
    [
        {"a.md": front("A", "keywords: [a]\nreview_by: 2026-11-23")},
        {"a.md": front("A", "questions: [Why do my calves cramp up at night?]")},
        {
            "a.md": front("A", "keywords: [a]\nreviewed: 2026-11-20"),
            "a.de.md": front("A", "keywords: [a]\nreviewed: 2026-11-20"),
        },
        {"a.md": front("A", "keywords: [x]"), "b.md": front("B", "keywords: [x]")},
        {"a.md": front("A", "status: retired"), "b.md": front("A", "keywords: [x]")},
        {"_urgent.yaml": "- {id: a, any: [x], message: Within 24 hours or 2 days.}"},
    ],
)
def test_lint_is_silent_about_what_is_meant(tmp_path: Path, files: dict[str, str]) -> None:
    assert checked(tmp_path, files) == []


def trial(post: str, expect: str, more: str = "") -> str:
    text = (
        f"keywords: [calf cramp, calf spasm]\n{more}tests:\n  - {{post: {post}, expect: {expect}}}"
    )
    return front("Calf cramps on the run", text)


def test_a_test_that_should_find_its_answer_and_finds_another_is_an_error(tmp_path: Path) -> None:
    calf = trial("heel pain in the morning", "found")
    [problem] = errors(tmp_path, {"calf.md": calf, "heel.md": HEEL, "shin.md": SHIN})
    assert (problem.file, problem.line, problem.level) == ("calf.md", 5, "error")
    assert "“heel pain in the morning” should find this answer" in problem.message
    assert "“Heel pain in the morning” (heel) came first" in problem.message
    assert "came first, sure, through “Heel pain”" in problem.message
    assert problem.code == "failed-test" and problem.remedy.startswith("Change the keywords")


def test_a_test_that_finds_nothing_is_an_error(tmp_path: Path) -> None:
    calf = trial("best lasagne recipe", "found")
    [problem] = errors(tmp_path, {"calf.md": calf, "shin.md": SHIN})
    assert problem.code == "failed-test" and "but nothing was found" in problem.message


def test_a_test_that_finds_its_answer_and_should_not_is_an_error(tmp_path: Path) -> None:
    calf = trial("calf cramp on the run", "not-found")
    [problem] = checked(tmp_path, {"calf.md": calf, "shin.md": SHIN})
    assert (problem.line, problem.level) == (5, "error")
    assert "shouldn't find this answer" in problem.message


def test_a_test_for_the_whole_library_names_what_was_found(tmp_path: Path) -> None:
    tests = LASAGNE + "- {post: calf cramp on the run, expect: nothing}\n"
    [problem] = checked(tmp_path, {"calf.md": CALF, "shin.md": SHIN, "_tests.yaml": tests})
    assert (problem.file, problem.line, problem.level) == ("_tests.yaml", 2, "error")
    assert "should find nothing, but “Calf cramps on the run” (calf) came first" in problem.message


def test_an_urgent_rule_is_not_nothing(tmp_path: Path) -> None:
    urgent = "- {id: chest, any: [chest pain], message: Stop.}\n"
    tests = "- {post: chest pain all week, expect: nothing}\n"
    files = {"calf.md": CALF, "_urgent.yaml": urgent, "_tests.yaml": tests}
    [problem] = checked(tmp_path, files)
    assert "the urgent rule chest fired" in problem.message


def test_answers_that_are_not_suggested_are_not_tried(tmp_path: Path) -> None:
    calf = trial("calf cramp on the run", "found", "status: draft\n")
    assert checked(tmp_path, {"calf.md": calf, "shin.md": SHIN}) == []


def test_a_post_too_long_to_match_is_an_error(tmp_path: Path) -> None:
    tests = f"- {{post: {'run ' * 9000}, expect: nothing}}\n"
    [problem] = checked(tmp_path, {"calf.md": CALF, "_tests.yaml": tests})
    assert (problem.line, problem.level) == (1, "error") and "too long" in problem.message


def test_a_broken_front_matter_is_no_reason_to_skip_the_other_tests(tmp_path: Path) -> None:
    calf = trial("best lasagne recipe", "found")
    problems = errors(tmp_path, {"calf.md": calf, "a.md": answer("status: on")})
    assert [problem.file for problem in problems] == ["a.md", "calf.md"]


@pytest.mark.parametrize(
    "say",
    [
        "{{value}}! You'll be fine.",
        "With that engine you will be just fine.",
        "{{value}} is nothing to worry about.",
        "Don't worry.",
        "You're safe to run.",
        "Fine to race on.",
        "It isn't serious.",
        "Keine Sorge.",
    ],
)
def test_praise_that_reassures_is_warned_of(tmp_path: Path, say: str) -> None:
    line = f'reactions:\n  - {{fact: distance, over: 30 km, say: "{say}"}}'
    [problem] = checked(tmp_path, {"a.md": front("A", f"keywords: [a]\n{line}")})
    assert (problem.line, problem.level) == (5, "warning")
    assert "reassures" in problem.message and problem.message.endswith(".")


def test_praise_alone_is_no_fault(tmp_path: Path) -> None:
    line = (
        'reactions:\n  - {fact: distance, say: "{{value}} is fantastic, a fine piece of running."}'
    )
    assert checked(tmp_path, {"a.md": front("A", f"keywords: [a]\n{line}")}) == []


def test_the_tests_of_a_variant_are_tried_in_its_language(tmp_path: Path) -> None:
    tests = (
        "tests:\n  - {post: Meine Waden krampfen bei jedem Lauf, expect: found}\n"
        "  - {post: Wie lade ich ein Bild hoch, expect: found}"
    )
    german = front("Wadenkrampf", f"keywords: [Waden krampfen]\n{tests}")
    [problem] = checked(tmp_path, {"calf.md": CALF, "calf.de.md": german})
    assert (problem.file, problem.line, problem.level) == ("calf.de.md", 6, "error")


def test_every_code_stands_in_the_readme() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert [code for code in sorted(CODES) if f"`{code}`" not in readme] == []


@pytest.mark.parametrize("name", ["lint", "wording", "overlap", "trials"])
def test_every_code_that_is_told_is_known(name: str) -> None:
    folder = Path(check.__code__.co_filename).parent
    told = re.findall(
        r'finding\(\s*[\w.]+(?:\([\w.]+\))?,\s*"([a-z-]+)"', (folder / f"{name}.py").read_text()
    )
    assert told and set(told) <= CODES
