"""`import` and `export` as they are typed: what is printed, written and returned."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.settings import Settings
from app.store import Store
from tests.library.folder import CALF, SHIN, names, put
from tests.library.formats.exports import CHATWOOT, DISCOURSE, ESPANSO, zipped

Done = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "library", {"calf.md": CALF, "shin.md": SHIN})


def run(folder: Path, *arguments: str, stdin: bytes = b"") -> Done:
    command = [sys.executable, "-m", "app", *arguments, "--library", str(folder)]
    return subprocess.run(command, capture_output=True, input=stdin, timeout=60)


def test_a_dry_run_shows_the_diff_and_writes_nothing(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "templates.json"
    file.write_text(DISCOURSE)
    done = run(folder, "import", "auto", str(file), "--dry-run")
    text = done.stdout.decode()
    assert done.returncode == 0 and names(folder) == ["calf.md", "shin.md"]
    assert "--- /dev/null\n+++ b/blisters-on-the-heel.md\n" in text and "+Tape it." in text
    assert text.endswith("discourse-templates: 2 new (nothing was written)\n")
    assert "usages: has no place in an answer (Blisters on the heel)" in done.stderr.decode()


def test_an_import_and_a_second_one(folder: Path) -> None:
    done = run(folder, "import", "chatwoot", "-", stdin=CHATWOOT.encode())
    assert (done.returncode, done.stdout) == (0, b"chatwoot: 1 new\n")
    assert "late-parcel.md" in names(folder)
    done = run(folder, "import", "auto", "-", "--json", stdin=CHATWOOT.encode())
    found = json.loads(done.stdout)
    assert (found["new"], found["unchanged"], done.stderr) == (0, 1, b"")
    assert found["records"][0]["origin"] == "chatwoot:7"
    assert {"field": "account_id", "why": "has no place in an answer"} in found["records"][0][
        "left"
    ]
    checked = run(folder, "check")
    assert checked.returncode == 0, checked.stdout


def test_what_was_written_is_kept_and_who_did_it(folder: Path) -> None:
    assert run(folder, "import", "chatwoot", "-", "--dry-run", stdin=CHATWOOT.encode()).stdout
    settings = Settings(library=folder)
    assert not settings.data_folder.exists()
    assert run(folder, "import", "chatwoot", "-", stdin=CHATWOOT.encode()).returncode == 0
    store = Store(settings.database_url)
    try:
        [row] = store.audit(of="chatwoot")
        assert (row.did, row.detail) == ("answers.imported", "chatwoot: 1 new")
        [revision] = store.revisions("late-parcel")
        assert revision.by == row.by
        assert revision.content == (folder / "late-parcel.md").read_text()
    finally:
        store.close()


def test_a_database_of_another_library_is_left_alone(folder: Path, tmp_path: Path) -> None:
    other = put(tmp_path / "other", {"calf.md": CALF})
    database = f"sqlite:///{tmp_path / 'one.db'}"
    for where, code in ((folder, 0), (other, 2)):
        asked = ("import", "auto", "-", "--database", database)
        done = run(where, *asked, stdin=CHATWOOT.encode())
        assert done.returncode == code, done.stderr
    assert b"belongs to the library in" in done.stderr
    assert names(other) == ["calf.md"]


def test_what_was_refused_is_said_and_makes_exit_1(folder: Path) -> None:
    done = run(folder, "import", "auto", "-", stdin=ESPANSO.encode())
    assert done.returncode == 1 and b"espanso: 2 new, 1 refused" in done.stdout
    assert b"refused: has no text" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "stdin", "sentence"),
    [
        (("auto", "-"), b"just words", "standard input isn't of a format that is known"),
        (("auto", "nowhere.json"), b"", "nowhere.json can't be read: No such file or directory."),
        (("nothing", "-"), b"", "standard input can't be read as nothing: the formats are auto,"),
        (("zendesk", "-"), b'{"macros": [', "isn't JSON in line 1"),
        (("auto", "-", "--source", "a:b"), b"[]", "without a colon"),
    ],
)
def test_a_file_that_is_not_read_is_one_sentence_and_exit_2(
    folder: Path, arguments: tuple[str, ...], stdin: bytes, sentence: str
) -> None:
    done = run(folder, "import", *arguments, stdin=stdin)
    said = done.stderr.decode()
    assert done.returncode == 2 and said.count("\n") == 1 and sentence in said
    assert names(folder) == ["calf.md", "shin.md"]


def test_a_folder_is_imported_and_its_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    other = put(tmp_path / "other", {"toes.md": SHIN, "notes.txt": "x"})
    (other / "secret.md").symlink_to("/etc/passwd")
    done = run(folder, "import", "auto", str(other))
    assert done.returncode == 0 and names(folder)[-2:] == ["shin.md", "toes.md"]
    assert b"secret.md: " in done.stderr and b"notes.txt: is no Markdown" in done.stderr


def test_a_library_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = run(tmp_path / "none", "import", "auto", "-", stdin=b"")
    assert done.returncode == 2 and b"reply-desk init" in done.stderr


def test_an_export_goes_out_and_comes_in(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "export", "zip", str(tmp_path / "out.zip"))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    new = put(tmp_path / "new", {})
    done = run(new, "import", "zip", str(tmp_path / "out.zip"))
    assert (done.returncode, done.stdout) == (0, b"markdown: 2 new\n")
    assert (new / "calf.md").read_bytes() == (folder / "calf.md").read_bytes()
    out = run(folder, "export", "discourse-templates")
    assert json.loads(out.stdout)["templates"][0]["title"] == "Calf cramps on the run"
    assert b"discourse-templates doesn't carry: keywords (2)" in out.stderr


def test_an_export_that_is_not_known(folder: Path) -> None:
    done = run(folder, "export", "pdf")
    assert done.returncode == 2 and b"use one of json, zip, csv" in done.stderr


def test_a_zip_that_would_leave_its_folder_writes_nothing(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "import", "auto", "-", stdin=zipped({"../evil.md": SHIN}))
    assert done.returncode == 2 and b"outside of it" in done.stderr
    assert not (tmp_path / "evil.md").exists()
