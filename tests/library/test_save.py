"""A new answer's file: it reads back as it was, is written whole, and replaces nothing."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer, Keyword, Link
from app.library import CannotSave, new_file, read_library, save, taken_ids
from app.library.read import read_answer
from app.library.save import written
from tests.library.folder import CALF, SHIN, answer, names, put

TODAY = date(2026, 11, 25)
FULL = Answer(
    id="head-torch",
    title='Torches: which one? "Bright" — #1',
    keywords=(Keyword("head torch"), Keyword("no"), Keyword("12:30")),
    questions=("Which torch, and how bright?", "- or: which?"),
    links=(
        Link("A: test", "https://example.org/a#b", "What's in it"),
        Link("B", "https://b.example"),
    ),
    body="One.\n\n## Two\n\n---\n\n- {{author}}, three.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    was = answer("was: [old-shins]")
    return put(tmp_path / "library", {"calf.md": CALF, "shin.md": SHIN, "other.md": was})


def test_a_new_answer_is_a_file_that_reads_back_equal(folder: Path) -> None:
    file = new_file(read_library(folder), FULL, today=TODAY)
    save(folder, file)
    assert "head-torch.md" in names(folder) and not [n for n in names(folder) if "tmp" in n]
    (found,) = (a for a in read_library(folder).answers if a.id == "head-torch")
    assert found == FULL
    text = (folder / "head-torch.md").read_text(encoding="utf-8")
    assert "keywords: [head torch, 'no', '12:30']\nquestions:\n  - Which torch" in text


LINE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])).map(
    lambda text: " ".join(text.split())
)


@given(LINE, LINE, LINE)
def test_any_words_read_back_or_are_refused(title: str, word: str, body: str) -> None:
    new = Answer(
        id="a",
        title=title,
        keywords=(Keyword(word),) if word else (),
        questions=(word,) if word else (),
        body=body.strip(),
    )
    reading = read_answer("a.md", written(new).encode())
    assert reading.value in (None, new)
    if title and body.strip() and "{{" not in body and reading.problems:
        assert "isn't text" in reading.problems[0].message


@pytest.mark.parametrize(
    ("id", "why"),
    [
        ("shin", "already"),
        ("old-shins", "already"),
        ("../shin", "small letters"),
        ("a/b", "small letters"),
        ("", "small letters"),
        ("Shin", "small letters"),
        ("shin\n", "small letters"),
        ("a" * 81, "small letters"),
    ],
)
def test_an_id_that_cannot_be_had_is_refused(folder: Path, id: str, why: str) -> None:
    before = names(folder)
    with pytest.raises(CannotSave, match=why) as refused:
        new_file(read_library(folder), Answer(id=id, title="A", body="b"), today=TODAY)
    assert refused.value.field == "id" and names(folder) == before


def test_a_file_that_came_meanwhile_or_is_broken_is_never_touched(folder: Path) -> None:
    file = new_file(read_library(folder), Answer(id="new", title="A", body="b"), today=TODAY)
    (folder / "new.md").write_text("somebody else's")
    with pytest.raises(CannotSave, match="There is a file new"):
        save(folder, file)
    assert (folder / "new.md").read_text() == "somebody else's"
    assert "new" in taken_ids(read_library(folder))
    (folder / "new.md").unlink()
    (folder / "new.md").symlink_to(folder / "elsewhere")
    with pytest.raises(CannotSave):
        save(folder, file)
    assert not (folder / "elsewhere").exists()


def test_of_many_at_once_one_is_saved(folder: Path) -> None:
    contents = read_library(folder)
    files = [
        new_file(contents, Answer(id="new", title="A", body=f"b{n}"), today=TODAY) for n in range(8)
    ]

    def saved(number: int) -> bool:
        try:
            save(folder, files[number])
        except CannotSave:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        won = [n for n, done in enumerate(pool.map(saved, range(8))) if done]
    assert len(won) == 1
    assert (folder / "new.md").read_text() == files[won[0]].text


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("title", "", "`title` is missing"),
        ("body", "", "body is empty"),
        ("body", "{{nobody}}", "isn't a variable"),
        ("body", "<<<<<<< HEAD", "merge"),
        ("body", "x" * 70_000, "larger than 64 KiB"),
        ("title", "bell \x07", "isn't text"),
    ],
)
def test_what_could_not_be_read_is_not_written(
    folder: Path, field: str, value: str, why: str
) -> None:
    new = Answer(id="new", **({"title": "A", "body": "b"} | {field: value}))  # type: ignore[arg-type]  # texts
    with pytest.raises(CannotSave, match=why):
        new_file(read_library(folder), new, today=TODAY)


def test_what_check_would_say_is_said_before(folder: Path) -> None:
    new = Answer(id="new", title="Sore Shins", body="b")
    said = [p.message for p in new_file(read_library(folder), new, today=TODAY).problems]
    assert any("no keywords" in message for message in said)
    assert any("same title" in message for message in said)
    assert new_file(read_library(folder), FULL, today=TODAY).problems == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(folder: Path) -> None:
    file = new_file(read_library(folder), FULL, today=TODAY)
    folder.chmod(0o555)
    with pytest.raises(CannotSave, match="can't be written"):
        save(folder, file)
