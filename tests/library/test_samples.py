"""A new library is made from the samples, and never over anything that is there."""

import os
from pathlib import Path

import pytest

from app.library import InitRefused, init, read_library
from app.library.samples import samples_folder
from tests.library.folder import names


@pytest.mark.parametrize("name", ["new", "deep/er/new"])
def test_a_new_library_is_the_samples(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    count = init(target)
    assert count == len(names(target)) >= 1
    for file in target.iterdir():
        assert file.suffix in (".md", ".yaml")
        assert file.read_bytes() == (samples_folder() / file.name).read_bytes()
    assert read_library(target).answers


def test_an_empty_folder_may_become_a_library(tmp_path: Path) -> None:
    assert init(tmp_path) == len(names(tmp_path))


def test_a_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(InitRefused, match=r"isn't empty: .*\.$"):
        init(tmp_path)
    assert names(tmp_path) == ["mine.txt"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(InitRefused, match=r"is a file: .*\.$"):
        init(tmp_path / "mine.txt")
    with pytest.raises(InitRefused, match=r"can't be made .*\.$"):
        init(tmp_path / "mine.txt" / "below")
    assert (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(InitRefused, match=r"can't be made .*\.$"):
        init(tmp_path / "new")
