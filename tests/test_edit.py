"""Editing through the desk: what reconcile keeps, old ids, and commits to git."""

import os
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.answer import Answer
from app.desk import Desk
from app.edit import Stale, change, create, find, history, may_write, retire
from app.library import CannotSave, FolderBusy, locked
from app.post import Post
from app.store import Store, StoreUnavailable
from tests.conftest import Clock

CALF = "calf-cramps"


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Someone", "-c", "user.email=someone@example.org")
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def test_what_an_editor_or_git_writes_is_kept_without_an_author(
    desk: Desk, library: Path, clock: Clock
) -> None:
    path = library / f"{CALF}.md"
    path.write_text(path.read_text().replace("Ease off", "Slow down"), encoding="utf-8")
    clock.now += timedelta(seconds=2)
    assert desk.reconcile() and not desk.reconcile()
    rows = history(desk, CALF)
    assert [row.by for row in rows] == ["", ""] and "Slow down" in rows[0].content


def test_an_edit_by_hand_is_kept_before_it_is_written_over(desk: Desk, library: Path) -> None:
    """Whoever saves over it has read it, though the watcher hasn't yet."""
    path = library / f"{CALF}.md"
    path.write_text(path.read_text().replace("Ease off", "Slow down"), encoding="utf-8")
    ann = desk.seen_by("ann", ())
    change(ann, CALF, lambda a: replace(a, body="New."), {find(ann, CALF).sha256})
    assert [(row.by, "Slow down" in row.content) for row in history(desk, CALF)] == [
        ("ann", False), ("", True), ("", False),
    ]  # fmt: skip


def test_what_was_read_before_somebody_saved_is_no_news(desk: Desk, library: Path) -> None:
    """A watcher that read the folder a moment ago must not put the past at the front."""
    stale, path = desk.library.contents, library / f"{CALF}.md"
    ann = desk.seen_by("ann", ())
    change(ann, CALF, lambda a: replace(a, topic="new"), {find(ann, CALF).sha256})
    desk.library._current = (stale, *desk.library._current[1:])
    assert desk.keep_revisions() == 0
    assert [row.by for row in history(desk, CALF)] == ["ann", ""]
    assert history(desk, CALF)[0].content == path.read_text()


def test_a_clock_that_goes_back_changes_no_order(desk: Desk, clock: Clock) -> None:
    ann = desk.seen_by("ann", ())
    for number in range(3):
        clock.now -= timedelta(hours=1)
        topic = f"t{number}"
        change(ann, CALF, lambda a, t=topic: replace(a, topic=t), {find(ann, CALF).sha256})  # type: ignore[misc]  # a default
    assert [row.by for row in history(desk, CALF)] == ["ann"] * 3 + [""]
    assert "topic: t2" in history(desk, CALF)[0].content
    assert desk.keep_revisions() == 0


def test_when_the_database_fails_the_file_is_as_it_was(
    desk: Desk, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name: path.read_bytes() for path in library.iterdir()}

    def fail(*_: object, **__: object) -> int:
        raise StoreUnavailable("The disk is full.")

    seen = {find(desk, CALF).sha256}
    monkeypatch.setattr(Store, "add_revisions", fail)
    saves: tuple[Callable[[], object], ...] = (
        lambda: change(desk, CALF, lambda a: replace(a, body="New."), seen),
        lambda: change(desk, CALF, lambda a: replace(a, id="cramps"), seen),
        lambda: create(desk, Answer(id="new", title="N", body="n")),
    )
    for save in saves:
        with pytest.raises(StoreUnavailable):
            save()
        assert {path.name: path.read_bytes() for path in library.iterdir()} == before


def test_a_folder_that_is_being_saved_to_is_waited_for(
    desk: Desk, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.library.exchange.WAIT", 0.05)
    with locked(library), pytest.raises(FolderBusy, match="try again"):
        retire(desk, CALF, {find(desk, CALF).sha256})


def test_a_file_that_came_meanwhile_or_is_broken_is_never_touched(
    desk: Desk, library: Path
) -> None:
    new = Answer(id="new", title="A", body="b")
    (library / "new.md").write_text("somebody else's")
    with pytest.raises(CannotSave, match="There is a file new"):
        create(desk, new)
    assert (library / "new.md").read_text() == "somebody else's"
    (library / "new.md").unlink()
    (library / "new.md").symlink_to(library / "elsewhere")
    with pytest.raises(CannotSave):
        create(desk, new)
    assert not (library / "elsewhere").exists()


def test_of_many_at_once_one_is_made(desk: Desk, library: Path) -> None:
    def made(number: int) -> bool:
        try:
            create(desk, Answer(id="new", title="A", body=f"b{number}"))
        except CannotSave:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        won = [n for n, done in enumerate(pool.map(made, range(8))) if done]
    assert len(won) == 1
    assert (library / "new.md").read_text().endswith(f"---\nb{won[0]}\n")
    assert not [path.name for path in library.iterdir() if "tmp" in path.name]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(desk: Desk, library: Path) -> None:
    library.chmod(0o555)
    with pytest.raises(CannotSave, match="can't be written"):
        create(desk, Answer(id="new", title="A", body="b"))


def test_an_old_id_is_found_and_cannot_be_taken(desk: Desk, library: Path) -> None:
    opened = desk.draft_reply(Post(text="My calf cramps"), answers=[CALF])
    desk.toggle_part(opened.row.id, f"answer:{CALF}:what-to-try")
    change(desk, CALF, lambda a: replace(a, id="cramps"), {find(desk, CALF).sha256})
    again = desk.open_draft(opened.row.id)
    assert again.taken == ("cramps",)
    assert again.row.left_out == ["answer:cramps:what-to-try"]
    assert again.draft.markdown == desk.open_draft(opened.row.id).markdown
    assert desk.take_answers(opened.row.id, [CALF]).taken == ("cramps",)
    assert [row.answers[0]["id"] for row in desk.open_drafts()] == ["cramps"]
    with pytest.raises(CannotSave, match="already"):
        create(desk, Answer(id=CALF, title="T", body="b"))
    assert not (library / f"{CALF}.md").exists()


def test_who_was_told_is_known_after_a_renaming(opening: Callable[..., Desk]) -> None:
    desk = opening()
    post = Post(text="My calf cramps", author="Jo", forum="trail")
    first = desk.draft_reply(post, answers=[CALF])
    desk.record_reply(first.row.id, "Walk.")
    change(desk, CALF, lambda a: replace(a, id="cramps"), {find(desk, CALF).sha256})
    again = desk.draft_reply(post, answers=["cramps"])
    assert list(again.told) == ["cramps"]


def test_a_variant_is_changed_by_its_language(desk: Desk, library: Path) -> None:
    (library / f"{CALF}.de.md").write_text("---\ntitle: Krampf\n---\nGeh.\n", encoding="utf-8")
    desk.reconcile()
    trail = desk.seen_by("ann", ("trail",))
    seen = {find(desk, CALF, "de").sha256}
    assert may_write(trail, desk.answer(CALF)) == ("all" not in desk.answer(CALF).forums)
    change(desk, CALF, lambda a: replace(a, body="Geh langsam."), seen, language="de")
    assert (library / f"{CALF}.de.md").read_text() == "---\ntitle: Krampf\n---\nGeh langsam.\n"
    assert len(history(desk, CALF, "de")) == 2 and len(history(desk, CALF)) == 1
    with pytest.raises(Stale):
        change(desk, CALF, lambda a: replace(a, body="x"), seen, language="de")


def test_a_save_is_committed_when_that_is_asked_for(
    opening: Callable[..., Desk], library: Path
) -> None:
    git(library.parent, "init", "--quiet")
    git(library.parent, "add", "-A")
    git(library.parent, "commit", "--quiet", "-m", "first")
    ann = opening(git_commit=True).seen_by("Ann Example", ())
    saved = change(ann, CALF, lambda a: replace(a, topic="legs"), {find(ann, CALF).sha256})
    moved = change(ann, CALF, lambda a: replace(a, id="cramps"), {saved.sha256})
    retire(ann, "cramps", {moved.sha256})
    create(ann, Answer(id="new", title="N", body="n"))
    said = git(library, "log", "--format=%an: %s", "-4").splitlines()
    assert said == [
        "Ann Example: Add new", "Ann Example: Retire cramps",
        f"Ann Example: Rename {CALF} to cramps", f"Ann Example: Change {CALF}",
    ]  # fmt: skip
    assert git(library, "status", "--porcelain", "--", ".") == ""


def test_what_is_not_committed_is_saved_and_said(
    opening: Callable[..., Desk], library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library / ".git").write_text("gitdir: /nowhere\n")
    ann = opening(git_commit=True).seen_by("ann", ())
    saved = change(ann, CALF, lambda a: replace(a, topic="legs"), {find(ann, CALF).sha256})
    assert len(saved.notes) == 1 and saved.notes[0].startswith("It isn't committed: ")
    assert "topic: legs" in (library / f"{CALF}.md").read_text()
    plain = opening().seen_by("ann", ())
    assert change(plain, CALF, lambda a: replace(a, topic="x"), {saved.sha256}).notes == ()
