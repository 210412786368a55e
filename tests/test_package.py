"""The wheel carries what the program needs: pages, samples, migrations and browser files."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, laid out as an install would."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(out), str(ROOT)], check=True, timeout=110)
    target = out / "site"
    with zipfile.ZipFile(next(out.glob("*.whl"))) as wheel:
        wheel.extractall(target)
    return target


def run(
    installed: Path, where: Path, *arguments: str, given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv.pop(1)); "
         "import app; assert app.__file__.startswith(sys.path[0]); "
         "from app.cli import main; main()", str(installed), *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=where,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
        timeout=60,
    )  # fmt: skip


def test_a_library_of_ones_own_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    made = run(installed, tmp_path, "init", "answers")
    assert made.returncode == 0, made.stderr
    done = run(installed, tmp_path, "draft", given="both my calfs keep cramping on long runs")
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_pages_come_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "init", "answers").returncode == 0
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from fastapi.testclient import TestClient\n"
        "from app.main import create_app\n"
        "from app.settings import Settings\n"
        "with TestClient(create_app(Settings(library=Path('answers'))),"
        " base_url='http://127.0.0.1') as client:\n"
        "    assert client.get('/readyz').json()['status'] == 'ready'\n"
        "    page = client.get('/sign-in', headers={'Accept': 'text/html'})\n"
        "    assert page.status_code == 200 and 'Reply Desk' in page.text\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(installed)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
