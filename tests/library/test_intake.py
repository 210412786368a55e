"""An intake: a second import is an update by field, and no edit made here is overwritten."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.library import Contents, read_library
from app.library.carry import carried_out
from app.library.formats import EXPORTS, Foreign, not_carried
from app.library.formats.memory import MEMORY, remembered
from app.library.intake import Intake, planned
from app.library.samples import init
from tests.library.folder import CALF, SHIN, put
from tests.library.formats.exports import ESPANSO, zipped

BLISTER = {"id": 12, "title": "Blisters", "content": "Tape it.", "tags": ["feet"]}


def templates(*changed: dict[str, Any]) -> bytes:
    """An export of Discourse Templates: `BLISTER`, each time with other fields."""
    return json.dumps({"templates": [BLISTER | each for each in changed or ({},)]}).encode()


def look(folder: Path, data: bytes, source: str = "") -> Intake:
    return planned(read_library(folder), remembered(folder), Foreign(data), "auto", source)


def take(folder: Path, data: bytes, source: str = "") -> Intake:
    return carried_out(folder, look(folder, data, source))


def outcomes(intake: Intake) -> list[str]:
    return [change.outcome for change in intake.changes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "library", {"calf.md": CALF, "blisters.md": SHIN})


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_look_writes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert outcomes(look(folder, templates())) == ["new"]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_taken_id_gets_a_number_and_keeps_it(folder: Path) -> None:
    data = templates({}, {"id": 13}, {"id": 14})
    intake = take(folder, data)
    assert [c.file for c in intake.changes] == ["blisters-2.md", "blisters-3.md", "blisters-4.md"]
    assert outcomes(take(folder, data)) == ["unchanged"] * 3
    assert outcomes(take(folder, templates({"id": 14}, {"id": 12}))) == ["unchanged"] * 2


def test_new_words_there_update_the_answer_here(folder: Path) -> None:
    take(folder, templates())
    intake = take(folder, templates({"content": "Tape it twice.", "title": "Blisters, heel"}))
    assert outcomes(intake) == ["updated"] and intake.changes[0].file == "blisters-2.md"
    (found,) = (a for a in read_library(folder).answers if a.origin)
    assert (found.body, found.title, found.id) == ("Tape it twice.", "Blisters, heel", "blisters-2")


def test_edits_here_stay_and_other_fields_are_updated(folder: Path) -> None:
    take(folder, templates())
    path = folder / "blisters-2.md"
    edit(path, "topic: feet", "topic: my feet # ours\nkeywords: [heel blister]")
    assert outcomes(take(folder, templates())) == ["unchanged"]
    intake = take(folder, templates({"content": "New words."}))
    assert outcomes(intake) == ["updated"]
    text = path.read_text()
    assert "New words." in text and "my feet # ours" in text and "heel blister" in text
    intake = take(folder, templates({"content": "New words.", "tags": ["toes"]}))
    assert outcomes(intake) == ["kept"]
    assert [left.field for left in intake.changes[0].left] == ["topic"]
    assert "my feet" in path.read_text()
    assert outcomes(take(folder, templates({"content": "New words.", "tags": ["toes"]}))) == [
        "kept"
    ]


def test_without_the_memory_nothing_that_differs_is_overwritten(folder: Path) -> None:
    take(folder, templates())
    edit(folder / "blisters-2.md", "Tape it.", "Tape it well.")
    (folder / MEMORY).unlink()
    intake = take(folder, templates({"tags": ["toes"]}))
    assert outcomes(intake) == ["kept"] and "isn't known" in intake.changes[0].left[-1].why
    assert "Tape it well." in (folder / "blisters-2.md").read_text()


@pytest.mark.parametrize("text", ["", "[", '{"a": 3}', "[" * 100_000, "\0"])
def test_a_broken_memory_is_no_memory(folder: Path, text: str) -> None:
    (folder / MEMORY).write_text(text)
    assert remembered(folder) == {} and outcomes(take(folder, templates())) == ["new"]


def test_a_retired_answer_stays_retired(folder: Path) -> None:
    take(folder, templates())
    edit(folder / "blisters-2.md", "status: active", "status: retired")
    assert outcomes(take(folder, templates({"content": "New words."}))) == ["updated"]
    (found,) = (a for a in read_library(folder).answers if a.origin)
    assert found.status == "retired" and found.body == "New words."


def test_a_renamed_answer_is_still_found(folder: Path) -> None:
    take(folder, templates())
    (folder / "blisters-2.md").rename(folder / "heel.md")
    assert outcomes(take(folder, templates({"content": "New words."}))) == ["updated"]
    assert "New words." in (folder / "heel.md").read_text()
    assert not (folder / "blisters-2.md").exists()


def test_another_site_with_the_same_id_overwrites_nothing(folder: Path) -> None:
    take(folder, templates())
    other = templates({"title": "Who moderates here", "content": "A list of us, with our hours."})
    intake = take(folder, other)
    assert outcomes(intake) == ["refused"] and "--source" in intake.changes[0].why
    assert "Tape it." in (folder / "blisters-2.md").read_text()
    intake = take(folder, other, source="work")
    assert outcomes(intake) == ["new"]
    assert intake.changes[0].origin == "discourse-templates:work/12"


def test_a_file_that_is_broken_now_is_not_imported_a_second_time(folder: Path) -> None:
    take(folder, templates())
    edit(folder / "blisters-2.md", "---\ntitle", "--\ntitle")
    intake = take(folder, templates())
    assert outcomes(intake) == ["refused"] and "mend" in intake.changes[0].why


def test_a_file_changed_between_look_and_writing_is_left(folder: Path) -> None:
    take(folder, templates())
    intake = look(folder, templates({"content": "New words."}))
    edit(folder / "blisters-2.md", "Tape it.", "Mine.")
    done = carried_out(folder, intake)
    assert outcomes(done) == ["refused"] and "meanwhile" in done.changes[0].why
    assert "Mine." in (folder / "blisters-2.md").read_text()
    fresh = look(folder, templates({"id": 99, "title": "Toes"}))
    (folder / "toes.md").write_text("mine")
    assert outcomes(carried_out(folder, fresh)) == ["refused"]
    assert (folder / "toes.md").read_text() == "mine"


def test_what_no_file_can_hold_is_refused_and_the_rest_is_taken(folder: Path) -> None:
    data = templates({"id": 1, "content": "x" * 70_000}, {"id": 2}, {"id": 3, "content": " "})
    intake = take(folder, data)
    assert outcomes(intake) == ["refused", "new", "refused"]
    assert "64 KiB" in intake.changes[0].why and intake.changes[1].file == "blisters-2.md"


def test_control_characters_are_said_to_be_replaced(folder: Path) -> None:
    intake = take(folder, templates({"content": "a\0b\x0bc\u2028d\ue000e\ud800f", "title": "A\0"}))
    assert outcomes(intake) == ["new"]
    assert "a�b�c�d�e�f" in intake.changes[0].text
    assert any("aren't text" in left.why for left in intake.changes[0].left)


# Out, and in again


@pytest.fixture
def samples(tmp_path: Path) -> Contents:
    init(tmp_path / "samples")
    (tmp_path / "samples" / "mine.de.md").write_text("---\ntitle: Meins\nlanguage: de\n---\nJa.\n")
    (tmp_path / "samples" / "mine.md").write_bytes(
        b"---\r\n# a comment\r\ntitle: Mine\r\nodd: [kept]\r\nstatus: draft\r\n---\r\nYes.\r\n"
    )
    return read_library(tmp_path / "samples")


@pytest.mark.parametrize("name", ["json", "zip"])
def test_every_file_comes_back_byte_for_byte(samples: Contents, tmp_path: Path, name: str) -> None:
    data = b"".join(EXPORTS[name].exported(samples))
    (tmp_path / "new").mkdir()
    intake = take(tmp_path / "new", data)
    assert {c.outcome for c in intake.changes} == {"new"} and not intake.left
    for path in samples.folder.iterdir():
        assert (tmp_path / "new" / path.name).read_bytes() == path.read_bytes(), path.name
    after = read_library(tmp_path / "new")
    assert (after.answers, after.urgent, after.tests) == (
        samples.answers,
        samples.urgent,
        samples.tests,
    )
    assert b"".join(EXPORTS[name].exported(after)) == data
    assert not_carried(samples, name) == {}


def test_files_of_a_library_are_updates_where_nothing_was_changed_here(tmp_path: Path) -> None:
    folder = put(tmp_path / "a", {"calf.md": CALF})
    take(folder, zipped({"shin.md": SHIN, "calf.md": CALF.replace("Walk", "Run")}))
    assert (folder / "calf.md").read_text() == CALF  # another file was in its place
    intake = take(folder, zipped({"shin.md": SHIN.replace("Rest", "Cool")}))
    assert outcomes(intake) == ["updated"]
    edit(folder / "shin.md", "Cool", "Ice")
    assert outcomes(take(folder, zipped({"shin.md": SHIN}))) == ["kept"]


def fields(contents: Contents, *names: str) -> list[tuple[object, ...]]:
    active = (a for a in contents.answers if a.status == "active")
    return sorted(tuple(getattr(a, name) for name in names) for a in active)


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("csv", ("title", "body", "questions", "topic", "forums", "language")),
        ("discourse-templates", ("title", "body", "topic")),
        ("espanso", ("title",)),
    ],
)
def test_other_formats_come_back_with_what_they_carry(
    samples: Contents, tmp_path: Path, name: str, names: tuple[str, ...]
) -> None:
    data = b"".join(EXPORTS[name].exported(samples))
    (tmp_path / "new").mkdir()
    intake = take(tmp_path / "new", data)
    assert {c.outcome for c in intake.changes} == {"new"}
    assert fields(read_library(tmp_path / "new"), *names) == fields(samples, *names)
    assert not_carried(samples, name)["links"] > 0


def test_an_export_for_espanso_asks_for_what_is_variable(tmp_path: Path) -> None:
    text = CALF.replace("Walk it off", "Walk {{?how far: a bit|a lot}}, {{?how_long: hm}}")
    contents = read_library(put(tmp_path / "a", {"calf.md": text}))
    data = b"".join(EXPORTS["espanso"].exported(contents))
    assert b"[[author]]" in data and b"[[how_far]]" in data and b"default: friend" in data
    (tmp_path / "new").mkdir()
    take(tmp_path / "new", data)
    (found,) = read_library(tmp_path / "new").answers
    assert found.body == "Walk {{?how far: a bit|a lot}}, {{?how long}}, {{author|friend}}."
    assert [k.word for k in found.keywords] == ["calf cramp", "calf spasm"]


def test_a_csv_for_a_spreadsheet_has_no_formula_and_comes_back(tmp_path: Path) -> None:
    text = "---\ntitle: '=cmd|x'\nkeywords: ['@x', '+y']\n---\n- one\n- two, \"three\"\n"
    contents = read_library(put(tmp_path / "a", {"x.md": text}))
    data = b"".join(EXPORTS["csv"].exported(contents))
    assert b"\n'=cmd|x," in data and b"\"'- one" in data and b"'@x" in data
    (tmp_path / "new").mkdir()
    take(tmp_path / "new", data)
    (found,) = read_library(tmp_path / "new").answers
    assert (found.title, found.body) == ("=cmd|x", '- one\n- two, "three"')
    assert [k.word for k in found.keywords] == ["@x", "+y"]


def test_importing_all_of_espanso_twice_changes_nothing(folder: Path) -> None:
    take(folder, ESPANSO.encode())
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert set(outcomes(take(folder, ESPANSO.encode()))) == {"unchanged", "refused"}
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files
