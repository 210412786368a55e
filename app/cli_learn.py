"""The command `learn`: answers proposed from past replies, each taken or not with one key."""

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click
import typer

from app.cli_options import DatabaseOption, LibraryOption, print_json, settings_of
from app.insights import Learned
from app.library import CannotSave, FolderBusy, Library
from app.library.write import written
from app.progress import tracked
from app.settings import Settings

if TYPE_CHECKING:  # a list of proposals needs no database
    from app.desk import Desk

KEYS = "[a]ccept  [m]erge  [e]dit  [d]rop  [s]kip until the end  [q]uit"


def learn_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Or a folder of text files.")],
    library: LibraryOption = None,
    database: DatabaseOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="List the proposals and change nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Propose answers from replies you have written before; nothing leaves the machine.

    FILE is Discourse's archive (zip or CSV), a CSV with a column called reply, JSON lines
    {"post", "reply", "url", "created_at"}, an mbox, or a folder of text files. On a terminal each
    proposal is taken or not with one key; else, and with --dry-run, they are only listed.
    """
    from app.learn import propose_learned, read_past_file

    settings = settings_of(library=library, database=database)
    shelf = Library(settings.library)
    past = read_past_file(file)
    found = propose_learned(shelf, past, tracked)
    if as_json:
        print_json(_json(found, len(past.replies), past.notes))
        return
    for note in past.notes:
        print(note, file=sys.stderr)
    print(f"{len(past.replies):,} replies, {len(found)} {_noun(len(found))}")
    if dry_run or not (sys.stdin.isatty() and sys.stdout.isatty()):
        print(
            "\n".join(line for number, each in enumerate(found, 1) for line in _lines(number, each))
        )
    elif found:
        _review(settings, found)


def _noun(count: int) -> str:
    return "proposal" if count == 1 else "proposals"


def _json(found: Sequence[Learned], replies: int, notes: Sequence[str]) -> dict[str, Any]:
    return {"replies": replies, "notes": list(notes), "proposals": [_row(each) for each in found]}


def _row(each: Learned) -> dict[str, Any]:
    return {
        "answer": each.answer.id,
        "title": each.answer.title,
        "uses": len(each.places),
        "since": each.since.isoformat() if each.since else None,
        "until": each.until.isoformat() if each.until else None,
        "near": each.near or None,
        "urgent": list(each.urgent),
        "left_out": list(each.left_out),
        "file": written(each.answer),
    }


def _lines(number: int, each: Learned) -> Iterable[str]:
    """What a list says of a proposal."""
    from app.learn import notes_of

    yield f"{number}. {each.answer.title}  ({each.answer.id})"
    yield f"   written {each.written}; {len(each.answer.questions)} questions"
    yield from (f"   {note}" for note in notes_of(each))


def _review(settings: Settings, found: Sequence[Learned]) -> None:
    from app.access.people import COMMAND_LINE
    from app.desk import open_desk

    desk = open_desk(settings).seen_by(COMMAND_LINE, ())
    try:
        review = Reviewing(desk, typer.getchar, print)
        review.all_of(found)
    finally:
        desk.store.close()


@dataclass
class Reviewing:
    """A walk through the proposals: `key` reads one key, `say` prints a line.

    What was accepted or merged is saved at once, so quitting loses nothing of it.
    """

    desk: "Desk"
    key: Callable[[], str]
    say: Callable[[str], None]
    edit: Callable[[str], str | None] = lambda text: click.edit(text, extension=".md")
    last: str = ""
    saved: int = 0

    def all_of(self, found: Sequence[Learned]) -> None:
        """Ask for each proposal; those skipped come once more at the end."""
        later: list[tuple[int, Learned]] = []
        numbered = list(enumerate(found, 1))
        with suppress(_Quit):
            for number, each in numbered:
                if self._asked(number, len(found), each) == "s":
                    later.append((number, each))
            for number, each in later:
                self._asked(number, len(found), each)
        self.say(f"{self.saved} saved in {self.desk.library.folder}.")

    def _asked(self, number: int, count: int, each: Learned) -> str:
        """Show a proposal until a key is done with it; that key."""
        while True:
            self._show(number, count, each)
            key = self.key().lower()
            if key in ("q", "\x03", "\x04"):
                raise _Quit
            if key in ("d", "s"):
                return key
            if key == "e":
                each = self._edited(each)
            elif key in ("a", "m") and self._save(key, each):
                return key

    def _show(self, number: int, count: int, each: Learned) -> None:
        from app.learn import notes_of

        self.say(f"\n── {number} of {count}: written {each.written} ──\n")
        self.say(written(each.answer))
        for note in notes_of(each):
            self.say(note)
        into = each.near or self.last
        self.say(KEYS.replace("[m]erge", f"[m]erge with {into}") if into else KEYS)

    def _save(self, key: str, each: Learned) -> bool:
        from app.edit import Stale
        from app.learn import accept, merge
        from app.reply import NotFound

        into = each.near or self.last
        if key == "m" and not into:
            self.say("There is nothing to merge it with yet: accept it.")
            return False
        try:
            done = (
                accept(self.desk, each.answer)
                if key == "a"
                else merge(self.desk, into, each.answer)
            )
        except (CannotSave, FolderBusy, NotFound, Stale) as error:
            self.say(str(error))
            return False
        self.last = done.answer.id
        self.saved += 1
        self.say(f"Saved: {done.answer.id}.md")
        return True

    def _edited(self, each: Learned) -> Learned:
        from app.learn import edited

        text = self.edit(written(each.answer))
        if text is None:
            return each
        answer, why = edited(text, each.answer.id)
        if answer is None:
            self.say(why)
            return each
        return replace(each, answer=answer)


class _Quit(Exception):
    """The person at the keys has had enough."""
