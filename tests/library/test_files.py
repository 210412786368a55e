"""The folder holds traps, and none of them is followed, opened or waited for."""

import os
import socket
from pathlib import Path

import pytest

from app.library import LibraryMissing, read_library
from app.library.files import Unreadable, atomic_write, read
from tests.library.folder import CALF, SHIN, names, put, said


def test_a_folder_of_answers_is_read_in_the_order_of_ids(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"shin.md": SHIN, "calf.md": CALF, "calf-2.md": SHIN}))
    assert [answer.id for answer in contents.answers] == ["calf", "calf-2", "shin"]
    assert contents.folder == tmp_path
    assert contents.problems == ()
    assert [forum.id for forum in contents.forums] == ["default"]


@pytest.mark.parametrize("name", ["shin.md", "README.md", "_forums.yaml", "shin.de.md"])
@pytest.mark.parametrize("trap", ["link", "dangling link", "folder", "pipe", "socket"])
def test_a_trap_is_an_error_and_the_rest_still_load(tmp_path: Path, trap: str, name: str) -> None:
    folder = put(tmp_path / "answers", {"calf.md": CALF})
    set_trap(folder / name, trap)
    contents = read_library(folder)
    [(line, level, message)] = said(contents.problems, name)
    assert (line, level) == (None, "error")
    assert trap.split()[-1] in message and message.endswith(".")
    assert [answer.id for answer in contents.answers] == ["calf"]


def set_trap(path: Path, trap: str) -> None:
    """Put something at the path that a reader must not open."""
    if trap == "link":
        secret = path.parent.parent / "secret.md"
        secret.write_text(SHIN)
        path.symlink_to(secret)
    elif trap == "dangling link":
        path.symlink_to(path.parent / "nowhere")
    elif trap == "folder":
        path.mkdir()
    elif trap == "pipe":
        os.mkfifo(path)
    else:
        # Bound by a short name: a socket's whole path may not exceed 108 bytes.
        here = Path.cwd()
        os.chdir(path.parent)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path.name)
        os.chdir(here)


@pytest.mark.parametrize("trap", ["link", "folder", "pipe", "socket"])
def test_a_file_that_became_a_trap_after_it_was_listed_is_refused(
    tmp_path: Path, trap: str
) -> None:
    folder = put(tmp_path / "answers", {})
    set_trap(folder / "shin.md", trap)
    with pytest.raises(Unreadable):
        read(folder, "shin.md", 1000)


@pytest.mark.parametrize(
    "name",
    [".shin.md", ".#shin.md", "shin.md~", "shin.md.orig", ".tmp-x.md", ".shin.md.swp", "notes.txt"],
)
def test_editors_leavings_are_ignored(tmp_path: Path, name: str) -> None:
    contents = read_library(put(tmp_path, {"calf.md": CALF, name: "anything"}))
    assert contents.problems == ()
    assert [answer.id for answer in contents.answers] == ["calf"]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "Shin.md",
        "shin splints.md",
        "-shin.md",
        "shin_splints.md",
        "schienbeinödem.md",
        f"{'s' * 81}.md",
        "shin.md.md",
        "shin..md",
        "shin.german.md",
        "SHIN.MD",
        "_draft.md",
        ".md".rjust(4, "é"),
        "_forum.yaml",
        "_forums.yml",
    ],
)
def test_other_names_are_skipped_with_a_warning(tmp_path: Path, name: str) -> None:
    contents = read_library(put(tmp_path, {"calf.md": CALF, name: SHIN}))
    [(line, level, message)] = said(contents.problems, name)
    assert (line, level) == (None, "warning")
    assert message.startswith("This file isn't read") and message.endswith(".")
    assert [answer.id for answer in contents.answers] == ["calf"]


def test_a_name_of_80_characters_is_an_id(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {f"{'s' * 80}.md": SHIN}))
    assert [answer.id for answer in contents.answers] == ["s" * 80]


def test_a_name_that_is_no_text_is_shown_safely(tmp_path: Path) -> None:
    put(tmp_path, {"calf.md": CALF})
    (tmp_path / os.fsdecode(b"sh\xff\nin.md")).write_text(SHIN)
    contents = read_library(tmp_path)
    [problem] = contents.problems
    problem.file.encode()
    assert problem.file.isprintable() and "\n" not in problem.file


def test_a_missing_folder_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing, match=r"There is no library .*reply-desk init .*\.") as said:
        read_library(tmp_path / "nowhere")
    assert "\n" not in str(said.value)


def test_a_file_is_no_library(tmp_path: Path) -> None:
    put(tmp_path, {"calf.md": CALF})
    with pytest.raises(LibraryMissing, match=r"is not a folder: .*reply-desk init"):
        read_library(tmp_path / "calf.md")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_folder_says_so(tmp_path: Path) -> None:
    folder = put(tmp_path / "answers", {"calf.md": CALF})
    folder.chmod(0)
    try:
        with pytest.raises(LibraryMissing, match=r"can't be read .*reply-desk init"):
            read_library(folder)
    finally:
        folder.chmod(0o755)


def test_an_empty_folder_is_a_library(tmp_path: Path) -> None:
    assert read_library(tmp_path).answers == ()


def test_writing_replaces_a_file_whole_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = put(tmp_path, {"calf.md": CALF}) / "calf.md"
    atomic_write(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["calf.md"]


def test_writing_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "calf.md"
    path.mkdir()
    with pytest.raises(OSError):
        atomic_write(path, b"new")
    assert names(tmp_path) == ["calf.md"]
