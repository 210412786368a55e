"""A save is committed: only what was saved, by who saved it, and nothing else runs."""

import subprocess
from pathlib import Path

import pytest

from app.library.git import NotCommitted, commit
from tests.library.folder import put


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Someone", "-c", "user.email=someone@example.org")
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library inside a repository, all committed."""
    git(tmp_path, "init", "--quiet")
    folder = put(tmp_path / "answers", {"calf.md": "a", "shin.md": "b"})
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    return folder


def last(folder: Path) -> list[str]:
    """Author, committer, message and files of the last commit."""
    shown = git(folder, "log", "-1", "--format=%an <%ae>%n%cn%n%s", "--name-status", "--no-renames")
    return [line for line in shown.split("\n") if line]


def test_only_the_files_saved_are_committed(folder: Path) -> None:
    put(folder, {"calf.md": "new", "shin.md": "unfinished", "hip.md": "new file", "odd.md": "x"})
    git(folder, "add", "shin.md")  # staged by somebody, for a commit of their own
    commit(folder, ["calf.md", "hip.md"], "Ann Example", "Change calf")
    assert last(folder) == [
        "Ann Example <reply-desk@localhost>", "Reply Desk", "Change calf",
        "M\tanswers/calf.md", "A\tanswers/hip.md",
    ]  # fmt: skip
    assert git(folder, "status", "--porcelain") == "M  answers/shin.md\n?? answers/odd.md\n"


def test_a_renamed_file_goes_and_comes_in_one_commit(folder: Path) -> None:
    (folder / "calf.md").rename(folder / "cramp.md")
    commit(folder, ["calf.md", "cramp.md"], "Ann", "Rename")
    assert last(folder)[3:] == ["D\tanswers/calf.md", "A\tanswers/cramp.md"]
    put(folder, {"untracked.md": "x"})
    (folder / "untracked.md").unlink()
    commit(folder, ["untracked.md"], "Ann", "Nothing")
    assert last(folder)[2] == "Rename", "nothing changed, so there is no commit"


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("-x --exec=evil", "-x --exec=evil"),
        ("A <b@c>\nGIT", "A b@c GIT"),
        ("$(touch evil); `x`", "$(touch evil); `x`"),
        ("", "Reply Desk"),
        ("<>\n", "Reply Desk"),
        ("Jöran \ud800", "Jöran ?"),
    ],
)
def test_any_name_is_just_a_name(folder: Path, author: str, shown: str) -> None:
    put(folder, {"calf.md": author.encode("utf-8", "replace")})
    commit(folder, ["calf.md"], author, "Change calf")
    assert last(folder)[0] == f"{shown} <reply-desk@localhost>"
    assert not list(folder.rglob("evil*")) and not list(folder.parent.glob("evil*"))


def test_no_hook_runs_and_nothing_is_pushed(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere.git"
    git(tmp_path, "init", "--quiet", "--bare", str(other))
    git(folder, "remote", "add", "origin", str(other))
    for name in (
        "pre-commit",
        "commit-msg",
        "post-commit",
        "prepare-commit-msg",
        "post-index-change",
    ):
        hook = tmp_path / ".git" / "hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\nexit 1\n")
        hook.chmod(0o755)
    put(folder, {"calf.md": "new"})
    commit(folder, ["calf.md"], "Ann", "Change calf")
    assert last(folder)[2] == "Change calf"
    assert not (tmp_path / "ran").exists()
    assert git(other, "for-each-ref") == ""


def test_what_keeps_git_from_committing_is_said(folder: Path, tmp_path: Path) -> None:
    put(folder, {"calf.md": "new"})
    (tmp_path / ".git" / "index.lock").touch()
    with pytest.raises(NotCommitted, match="somebody else is using git"):
        commit(folder, ["calf.md"], "Ann", "x")
    (tmp_path / ".git" / "index.lock").unlink()
    put(folder, {".gitignore": "hip.md\n", "hip.md": "x"})
    with pytest.raises(NotCommitted, match="gitignore leaves this file out"):
        commit(folder, ["hip.md"], "Ann", "x")
    put(folder, {".git": "gitdir: /nowhere\n"})
    with pytest.raises(NotCommitted, match=r"isn't committed: .*\.$") as said:
        commit(folder, ["calf.md"], "Ann", "x")
    assert "/nowhere" not in str(said.value)


def test_without_a_repository_or_git_it_is_said(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    lone = put(tmp_path_factory.mktemp("lone"), {"calf.md": "a"})
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(lone.parent))
    monkeypatch.setenv("GIT_DIR", "/nowhere")  # what is set for somebody's own git isn't heeded
    with pytest.raises(NotCommitted, match="in no git repository"):
        commit(lone, ["calf.md"], "Ann", "x")
    monkeypatch.setenv("PATH", str(lone))
    with pytest.raises(NotCommitted, match="isn't installed"):
        commit(lone, ["calf.md"], "Ann", "x")
