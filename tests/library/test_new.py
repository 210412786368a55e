"""A new answer's file: its id is free, it reads back as it was, and what's wrong is said first."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer, Keyword, Link
from app.library import CannotSave, new_file, read_library, taken_ids
from app.library.read import read_answer
from app.library.write import written
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
    text = new_file(read_library(folder), FULL, today=TODAY).text
    (folder / "head-torch.md").write_text(text, encoding="utf-8")
    (found,) = (a for a in read_library(folder).answers if a.id == "head-torch")
    assert found == FULL
    assert "keywords: [head torch, 'no', '12:30']\nquestions:\n  - Which torch" in text


def test_a_file_that_can_t_be_read_has_its_id(folder: Path) -> None:
    (folder / "new.md").write_text("somebody else's")
    assert "new" in taken_ids(read_library(folder))


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
