"""The house keeps its own rules: style, types, import directions, and a README that is true."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOP = {"pyproject.toml", "README.md", "app", "templates", "answers", "tests"}

GATES = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "layers": ["lint-imports", "--no-cache"],
    "readme": ["cog", "--check", "README.md"],
}


@pytest.mark.parametrize("gate", GATES)
@pytest.mark.timeout(300)  # mypy's first run reads every library
def test_gate(gate: str) -> None:
    command, *arguments = GATES[gate]
    program = Path(sys.executable).parent / command
    done = subprocess.run(
        [program, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={"PATH": str(Path(sys.executable).parent), "TERMINAL_WIDTH": "80", "HOME": str(ROOT)},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def tracked() -> list[Path]:
    """Every file git keeps or would keep; the house test runs in a checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def test_top_level() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in names if not name.startswith(".")} == TOP


def test_every_module_says_its_role() -> None:
    for path in sorted((ROOT / "app").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        assert not text.strip() or text.startswith('"""'), f"{path} says nothing of its role"


PURE = re.compile(
    r"^\s*(?:import|from) (os|io|pathlib|time|socket|sqlite3|random|secrets|subprocess|fastapi|"
    r"starlette|sqlmodel|sqlalchemy|httpx2|uvicorn)\b|\bopen\(|datetime\.now|date\.today",
    re.MULTILINE,
)


@pytest.mark.parametrize("room", ["matching", "drafting"])
def test_pure_rooms_name_no_file_clock_or_network(room: str) -> None:
    for path in sorted((ROOT / "app" / room).rglob("*.py")):
        found = PURE.search(path.read_text(encoding="utf-8"))
        assert not found, f"{path} names {found.group(0).strip() if found else ''}"


OUTWARD = re.compile(
    r"^\s*(?:import|from) (httpx2|httpcore2|httpx|requests|aiohttp|ftplib|smtplib|http\.client|"
    r"urllib\.request)\b|create_connection\(|getaddrinfo\(|\.connect\(\(",
    re.MULTILINE,
)


def test_only_fetch_leads_out_to_the_network() -> None:
    for path in sorted((ROOT / "app").rglob("*.py")):
        if path.parent.name == "fetch":
            continue
        found = OUTWARD.search(path.read_text(encoding="utf-8"))
        assert not found, f"{path} says {found.group(0).strip() if found else ''}"


def test_safe_stands_in_one_macro() -> None:
    places = [
        path.name
        for path in (ROOT / "templates").rglob("*.html")
        if re.search(r"\|\s*safe\b", path.read_text(encoding="utf-8"))
    ]
    assert places in ([], ["_safe.html"])


def test_no_markup_is_trusted_in_python() -> None:
    for path in sorted((ROOT / "app").rglob("*.py")):
        if path.parts[-2:] != ("pages", "views.py"):
            assert "Markup(" not in path.read_text(encoding="utf-8"), path
