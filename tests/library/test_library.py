"""A library that serves: edits are live, broken ones don't hurt, nobody sees a mixture."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from app.library import Library, LibraryMissing
from app.library.files import atomic_write
from tests.library.folder import CALF, SHIN, put, said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "answers", {"calf.md": CALF, "shin.md": SHIN})


def titles(library: Library) -> list[str]:
    return [answer.title for answer in library.contents.answers]


def test_it_holds_what_the_folder_holds(folder: Path) -> None:
    library = Library(folder)
    assert titles(library) == ["Calf cramps on the run", "Sore shins"]
    assert library.matcher.answers == library.contents.answers
    assert library.current == (library.contents, library.matcher)


def test_it_must_be_there_at_first(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        Library(tmp_path / "nowhere")


def test_nothing_changes_while_nothing_changes(folder: Path) -> None:
    library = Library(folder)
    before = library.contents, library.matcher
    assert not library.refresh()
    (folder / "calf.md").touch()
    assert not library.refresh()
    assert (library.contents, library.matcher) == before


def change(folder: Path) -> None:
    put(folder, {"calf.md": CALF.replace("on the run", "at night")})


def add(folder: Path) -> None:
    put(folder, {"heel.md": SHIN.replace("shin", "heel")})


def remove(folder: Path) -> None:
    (folder / "shin.md").unlink()


def rename(folder: Path) -> None:
    (folder / "shin.md").rename(folder / "shins.md")


def swap(folder: Path) -> None:
    (folder / "shin.md").rename(folder / "was-shin.md")
    (folder / "calf.md").rename(folder / "shin.md")
    (folder / "was-shin.md").rename(folder / "calf.md")


def add_synonyms(folder: Path) -> None:
    put(folder, {"_synonyms.yaml": "- [charley horse, calf cramp]\n"})


@pytest.mark.parametrize("edit", [change, add, remove, rename, swap, add_synonyms])
def test_an_edit_is_live_after_a_refresh(folder: Path, edit: Callable[[Path], None]) -> None:
    library = Library(folder)
    edit(folder)
    assert library.refresh()
    fresh = Library(folder)
    assert library.contents == fresh.contents
    assert library.matcher.answers == fresh.matcher.answers
    for post in ("my shins are sore", "calf cramp at night", "charley horse"):
        assert library.matcher.match(post) == fresh.matcher.match(post)
    assert not library.refresh()


def test_an_edit_that_a_stat_cannot_tell_is_seen_while_the_file_is_young(folder: Path) -> None:
    file = folder / "calf.md"
    library = Library(folder)
    stat = file.stat()
    with file.open("r+") as writing:
        writing.write(CALF.replace("Calf cramps", "Foot cramps"))
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert file.stat().st_size == stat.st_size
    assert library.refresh()
    assert titles(library)[0] == "Foot cramps on the run"


WATCHED = """
import sys, time
from pathlib import Path
from app.library import Library

folder, opened, later = Path(sys.argv[1]), [], time.time_ns() + 10**13
library = Library(folder)
library.refresh(now_ns=later)
sys.addaudithook(lambda event, args: event == "open" and opened.append(args[0]))
library.refresh(now_ns=later)
print(len(opened))
(folder / "calf.md").touch()
opened.clear()
library.refresh(now_ns=later)
print(*[Path(path).name for path in opened if not isinstance(path, int)])
"""


def test_only_a_file_that_changed_is_read_again(folder: Path) -> None:
    """Watched from within a process of its own, since such a watch can't be ended."""
    os.mkfifo(folder / "pipe.md")
    (folder / "link.md").symlink_to("/etc/passwd")
    (folder / "folder.md").mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split("\n") == ["0", "calf.md", ""]


@pytest.mark.parametrize(
    ("broken", "line"),
    [("no front matter", 1), ("---\ntitle: [\n---\nx\n", 2), (b"\xff", 1), (SHIN * 4000, None)],
)
def test_a_broken_file_serves_as_it_was(
    folder: Path, broken: str | bytes, line: int | None
) -> None:
    library = Library(folder)
    put(folder, {"shin.md": broken})
    assert library.refresh()
    assert titles(library) == ["Calf cramps on the run", "Sore shins"]
    assert library.contents.sources["shin"].content == SHIN
    [(where, level, message)] = said(library.contents.problems, "shin.md")
    assert (where, level) == (line, "error")
    assert "still used" in message
    put(folder, {"shin.md": SHIN.replace("Sore", "Very sore")})
    assert library.refresh()
    assert titles(library) == ["Calf cramps on the run", "Very sore shins"]
    assert library.contents.problems == ()


def test_a_file_that_becomes_a_trap_serves_as_it_was(folder: Path) -> None:
    library = Library(folder)
    (folder / "shin.md").unlink()
    os.mkfifo(folder / "shin.md")
    assert library.refresh()
    assert titles(library) == ["Calf cramps on the run", "Sore shins"]
    assert "a pipe" in said(library.contents.problems)[0][2]


def test_a_file_broken_from_the_start_serves_nothing(folder: Path) -> None:
    put(folder, {"shin.md": "no front matter"})
    library = Library(folder)
    assert titles(library) == ["Calf cramps on the run"]
    assert "still used" not in library.contents.problems[0].message


def test_a_broken_file_that_is_removed_is_gone(folder: Path) -> None:
    library = Library(folder)
    put(folder, {"shin.md": "no front matter"})
    library.refresh()
    (folder / "shin.md").unlink()
    assert library.refresh()
    assert titles(library) == ["Calf cramps on the run"]
    assert library.contents.problems == ()


def test_an_urgent_rule_never_falls_silent_by_an_edit_with_a_fault(folder: Path) -> None:
    rules = "- {id: chest, any: [chest pain], message: Stop.}\n"
    put(folder, {"_urgent.yaml": rules})
    library = Library(folder)
    put(folder, {"_urgent.yaml": rules.replace("message", "mesage")})
    assert library.refresh()
    assert [rule.id for rule in library.contents.urgent] == ["chest"]
    urgent = library.matcher.match("chest pain since this morning").urgent
    assert urgent is not None and urgent.rule == "chest"
    assert any("still used" in problem.message for problem in library.contents.problems)


def test_a_folder_that_disappears_leaves_its_last_contents(folder: Path) -> None:
    library = Library(folder)
    matcher = library.matcher
    folder.rename(folder.parent / "away")
    assert library.refresh()
    assert titles(library) == ["Calf cramps on the run", "Sore shins"]
    assert library.matcher is matcher
    [(line, level, message)] = said(library.contents.problems)
    assert (line, level) == (None, "error")
    assert "no library" in message and "still used" in message
    assert not library.refresh()
    (folder.parent / "away").rename(folder)
    assert library.refresh()
    assert library.contents.problems == ()


def test_readers_see_the_old_contents_or_the_new(folder: Path) -> None:
    library, stop = Library(folder), Event()
    mixtures: list[object] = []

    def look() -> None:
        library.refresh()
        contents, matcher = library.current
        if contents.answers != matcher.answers:
            mixtures.append(contents)

    threads = [Thread(target=repeat, args=(look, stop)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for turn in range(30):
        atomic_write(folder / "calf.md", CALF.replace("run", f"run {turn}").encode())
    stop.set()
    for thread in threads:
        thread.join()
    library.refresh()
    assert mixtures == []
    assert titles(library)[0] == "Calf cramps on the run 29"
    assert library.contents.problems == ()


def repeat(work: Callable[[], None], stop: Event) -> None:
    while not stop.is_set():
        work()


def test_the_answers_in_another_language_have_a_matcher_of_their_own(folder: Path) -> None:
    library = Library(folder)
    assert library.matcher_in("de") is None
    german = "---\ntitle: Wadenkrampf\nkeywords: [Wadenkrampf]\n---\nGeh ein Stück.\n"
    put(folder, {"calf.de.md": german})
    assert library.refresh()
    matcher = library.matcher_in("de-AT")
    assert matcher is not None
    result = matcher.match("Immer dieser Wadenkrampf")
    assert result.matches[0].answer.id == "calf" and result.verdict != "none"
    # Words that every post may have lead nowhere.
    assert matcher.match("Ich geh ein Stück nach Hause").verdict == "none"
    change(folder)
    assert library.refresh() and library.matcher_in("de") is matcher
    assert [a.id for a in library.matcher.answers] == ["calf", "shin"]
    (folder / "calf.de.md").unlink()
    assert library.refresh() and library.matcher_in("de") is None
