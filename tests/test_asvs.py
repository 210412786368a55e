"""The list of what ASVS level 1 asks for is whole, and the tests that it names exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIST = (ROOT / "tests" / "asvs.md").read_text(encoding="utf-8")

# Chapter, section and how many of its requirements are of level 1, from the first on.
LEVEL_1 = {
    "1.2": 5, "1.3": 2, "1.5": 1, "2.1": 1, "2.2": 2, "2.3": 1, "3.2": 2, "3.3": 1, "3.4": 2,
    "3.5": 3, "4.1": 1, "4.4": 1, "5.2": 2, "5.3": 2, "6.1": 1, "6.2": 8, "6.3": 2, "6.4": 2,
    "7.2": 4, "7.4": 2, "8.1": 1, "8.2": 2, "8.3": 1, "9.1": 3, "9.2": 1, "10.4": 5, "11.3": 2,
    "11.4": 1, "12.1": 1, "12.2": 2, "13.4": 1, "14.2": 1, "14.3": 1, "15.1": 1, "15.2": 1,
    "15.3": 1,
}  # fmt: skip


def rows() -> list[list[str]]:
    """Number, request, state and reason of each line."""
    lines = [line for line in LIST.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_requirement_of_level_1_is_there_once() -> None:
    wanted = [f"{section}.{n}" for section, last in LEVEL_1.items() for n in range(1, last + 1)]
    assert [row[0] for row in rows()] == wanted
    assert len(wanted) == 70


def test_each_is_met_by_tests_or_says_why_not() -> None:
    for number, _, state, by in rows():
        assert state in {"met", "not applicable", "open"}, number
        assert by, number
        if state == "met":
            assert re.search(r"`tests/\S+::\w+`", by), number


def test_the_tests_that_are_named_exist() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", LIST))
    assert len(named) > 40
    for path, test in sorted(named):
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert test in functions, f"{path}::{test}"


def test_the_attack_session_names_tests_that_exist() -> None:
    text = (ROOT / "tests" / "attack-session.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text))
    assert len(named) > 15
    for path, test in sorted(named):
        assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{test}"


def test_the_readme_says_how_soon_holes_are_mended() -> None:
    operations = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Operations\n")[1]
    [said] = re.findall(r"\* \*\*Holes in libraries\.\*\*.*?(?=\n\* |\n## )", operations, re.DOTALL)
    assert "within 7 days" in said and "within 30 days" in said and "pip-audit" in said


def test_password_fields_hide_and_help() -> None:
    fields = []
    for path in (ROOT / "templates").glob("*.html"):
        for field in re.findall(r"<input[^>]*>", path.read_text(encoding="utf-8")):
            if re.search(r'name="(password|new|old)"', field):
                assert 'type="password"' in field, field
                assert re.search(r'autocomplete="(current|new)-password"', field), field
                fields.append(field)
    assert len(fields) >= 3
    for script in (ROOT / "app" / "web" / "static" / "js").glob("*.js"):
        assert "onpaste" not in script.read_text(encoding="utf-8")


def test_no_weak_hash_is_named() -> None:
    for path in (ROOT / "app").rglob("*.py"):
        assert not re.search(r"\b(md5|sha1)\b", path.read_text(encoding="utf-8")), path
