"""Nothing of a post outlives its time on disk, and an author is shown or erased on request."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import Desk
from app.post import Post
from app.privacy import erase, export, export_json
from app.reply import NotFound, Refused
from app.settings import Settings
from app.store.rows import LinkCheckRow, Row
from tests.conftest import Clock
from tests.test_cli import run

DAY = timedelta(days=1)
NAME = "Kestrel_Canary"
POST = Post(
    title="Zebracanary title of mine",
    text="Hi all, I am at zebracanary@example.org.\n\nBoth my calfs keep going into spazm near "
    "zebracanary after eight miles, what helps?\n\nAnd which running shoes should I buy for "
    "zebracanary running?",
    author=NAME,
    forum="trail",
    id="zebracanary-77",
    url="https://trail.example.org/t/zebracanary",
    thread_id="zebracanary-12",
)

CANARIES = (b"zebracanary", b"kestrel_canary")


def hits(settings: Settings) -> dict[str, int]:
    """The files of the data folder, backups aside, in whose bytes a canary is, and how often."""
    found = {
        str(file.relative_to(settings.data_folder)): sum(
            file.read_bytes().lower().count(canary) for canary in CANARIES
        )
        for file in settings.data_folder.rglob("*")
        if file.is_file() and "backups" not in file.parts
    }
    return {name: count for name, count in found.items() if count}


def record(desk: Desk, post: Post = POST, outcome: str = "") -> str:
    opened = desk.draft_reply(post)
    assert "zebracanary" in opened.text or post is not POST
    desk.record_reply(opened.row.id, opened.text, outcome)
    return opened.row.id


# In time


def test_a_recorded_reply_leaves_no_byte_of_its_post(desk: Desk, settings: Settings) -> None:
    id = record(desk)
    assert hits(settings), "the search must be able to find what is there"
    assert desk.store.forget_log()
    assert hits(settings) == {}
    done = desk.open_draft(id)
    assert done.reply is not None and "Take the old pair to a shop." in done.reply.text
    assert "> …" in done.markdown


@pytest.mark.parametrize("format", ["markdown", "reddit", "bbcode", "html", "text"])
def test_in_every_format(desk: Desk, settings: Settings, format: str) -> None:
    opened = desk.draft_reply(POST, format=format)
    assert "zebracanary" in opened.text
    desk.record_reply(opened.row.id, opened.text)
    desk.store.forget_log()
    assert hits(settings) == {}


def test_an_open_draft_is_forgotten_whole_after_seven_days(
    desk: Desk, settings: Settings, clock: Clock
) -> None:
    desk.draft_reply(POST)
    clock.now += 6 * DAY
    assert desk.purge() == 0 and hits(settings)
    clock.now += 2 * DAY
    assert desk.purge() == 1
    assert hits(settings) == {}
    assert desk.purge() == 0


@pytest.mark.parametrize("keep", ["gaps", "learning"])
def test_posts_that_are_kept_go_after_seven_days(
    opening: Callable[..., Desk], settings: Settings, clock: Clock, keep: str
) -> None:
    desk = opening(keep_posts=keep)
    record(desk)
    desk.draft_reply(replace(POST, text="zebracanary lasagne"))
    clock.now += 8 * DAY
    desk.purge()
    assert hits(settings) == {}


def test_hundreds_of_posts_of_all_sizes_leave_no_byte(
    desk: Desk, settings: Settings, clock: Clock
) -> None:
    chance, ids = random.Random(7), []
    for number in range(150):
        text = f"zebracanary{number} calf cramp " * chance.choice([1, 5, 40, 300])
        ids.append(desk.draft_reply(replace(POST, text=text)).row.id)
        desk.save_draft(chance.choice(ids), "zebracanary words " * chance.choice([1, 80, 600]))
    chance.shuffle(ids)
    for id in ids[:75]:
        desk.record_reply(id, "Hi Kestrel_Canary,\nrest well.")
    for id in ids:  # what a moderator wrote stays; here it is overwritten
        desk.save_draft(id, "rest well")
    clock.now += 8 * DAY
    desk.purge()
    assert hits(settings) == {}


# On request


def test_an_author_is_erased_from_every_byte(
    opening: Callable[..., Desk], settings: Settings, library: Path
) -> None:
    answer = library / "search-first.md"
    before = answer.read_text()
    answer.write_text(before + "\nAs Kestrel_Canary said.\n")
    desk = opening(keep_posts="learning")
    answer.write_text(before)
    desk.reconcile()
    done, open_one = record(desk), desk.draft_reply(POST).row.id
    other = replace(
        POST,
        author="heron",
        title="",
        id="",
        thread_id="",
        url="https://trail.example.org/u/kestrel_canary",
        text="@Kestrel_canary told me to ask: calf cramp?",
    )
    theirs = desk.draft_reply(other).row.id
    found = export(desk, "@kestrel_CANARY")
    assert {row.id for row in found.held.drafts} == {done, open_one}
    assert [row.id for row in found.held.naming] == [theirs]
    assert [row.answer for row in found.held.revisions] == ["search-first"]
    gone = erase(desk, "@kestrel_CANARY")
    assert len(gone.held.drafts) == 2 and gone.held.drafts[0].author == NAME
    assert hits(settings) == {}
    with pytest.raises(NotFound):
        desk.open_draft(open_one)
    row = desk.open_draft(theirs).row
    assert row.author == "heron" and row.text is not None and "told me to ask" in row.text
    held = export(desk, NAME).held
    assert not any((held.drafts, held.told, held.replies, held.naming, held.revisions))


def test_what_an_author_was_told_is_found_by_its_hash_alone(desk: Desk) -> None:
    id = record(desk)
    record(desk, replace(POST, author="heron"))
    found = export(desk, NAME)
    assert found.held.drafts == ()
    assert {row.draft for row in found.held.told} == {id}
    assert [reply.draft for reply in found.held.replies] == [id]
    assert len(export(desk, NAME, "trail").held.told) == len(found.held.told)
    assert export(desk, NAME, "track").held.told == ()
    erase(desk, NAME)
    assert export(desk, NAME).held.told == ()
    assert export(desk, "heron").held.told != ()


def test_an_author_of_one_forum_stays_on_another(desk: Desk) -> None:
    here = desk.draft_reply(POST).row.id
    there = desk.draft_reply(replace(POST, forum="track")).row.id
    assert [row.id for row in erase(desk, NAME, "trail").held.drafts] == [here]
    assert desk.open_draft(there).row.author == NAME


def test_an_export_has_all_of_it(desk: Desk, library: Path) -> None:
    (library / "calf-cramps.md").open("a").write("\nThanks to kestrel_canary.\n")
    desk.draft_reply(POST)
    record(desk)
    told = export_json(NAME, "", export(desk, NAME))
    (draft,) = told["drafts"]
    assert (draft["title"], draft["url"], draft["text"]) == (POST.title, POST.url, POST.text)
    assert {row["answer"] for row in told["told"]} == {"calf-cramps", "running-shoes"}
    assert len(told["replies"]) == 1
    line = (library / "calf-cramps.md").read_text().split("\n").index("Thanks to kestrel_canary.")
    assert told["named_in_files"] == [{"file": "calf-cramps.md", "line": line + 1}]
    assert "git history" in told["outside"]
    json.dumps(told)


def test_checked_links_that_name_them_go(desk: Desk) -> None:
    """A link to somebody's own page, before or after it moved; others stay."""
    now, other = desk.now(), "https://forum.example.org/u/somebody"
    named = [f"https://forum.example.org/u/{NAME}", "https://forum.example.org/u/12"]
    rows = [LinkCheckRow(url=url, first_checked=now, last_checked=now) for url in (*named, other)]
    rows[1].final_url = named[0]
    desk.store.save_link_checks(rows)
    assert export_json(NAME, "", export(desk, NAME))["named_in_links"] == sorted(named)
    erase(desk, NAME)
    assert set(desk.store.link_checks([*named, other])) == {other}


@pytest.mark.parametrize("name", ["", "  ", "@", "…"])
def test_a_name_must_be_one(desk: Desk, name: str) -> None:
    with pytest.raises(Refused):
        erase(desk, name)


ERASED = {
    "draft": {
        "author", "title", "text", "post_id", "url", "thread_id", "composed", "markdown",
    },
    "reply": {"text"},
    "told": {"author_hash", "thread_hash"},
    "revision": {"content"},
    "link_check": {"url", "final_url", "reason"},
    "proposal": {"content", "title", "notes"},
    "suggestion": {"changes"},
}  # fmt: skip
"""The columns in which an author may be, and which `erase` clears."""

NOBODY = {
    "draft": {
        "id", "created_at", "updated_at", "state", "forum", "format", "short", "language",
        "markup", "by", "verdict", "urgent", "urgent_off", "confidence", "answers", "left_out",
        "arranged", "forget_at",
    },
    "reply": {"id", "draft", "outcome", "answers", "by", "at"},
    "told": {"id", "draft", "answer", "forum", "at"},
    "link_check": {"state", "first_checked", "last_checked", "failures", "failed_at"},
    "revision": {"id", "answer", "sha256", "at", "by"},
    "proposal": {"id", "by", "at", "place", "answer", "written", "near"},
    "suggestion": {"id", "answer", "by", "at"},
    # Words of answers, never of posts; a row goes with its draft.
    "watched": {"id", "day", "forum", "answer", "words", "instead", "draft"},
}  # fmt: skip
"""The columns of these tables that say nothing of an author of posts."""

STAFF = {"person", "session", "token", "link", "attempt", "audit", "meta", "presence"}
"""The tables that are of those who work here, never of an author of posts."""


def test_every_column_has_a_rule() -> None:
    for name, table in Row.metadata.tables.items():
        if name not in STAFF:
            ruled = ERASED.get(name, set()) | NOBODY.get(name, set())
            assert set(table.columns.keys()) == ruled, f"say how {name} is erased"


# The commands


def test_the_commands(desk: Desk, settings: Settings, library: Path) -> None:
    desk.draft_reply(POST)
    with (library / "calf-cramps.md").open("a") as file:
        file.write("\nThanks to kestrel_canary.\n")
    where = ("--author", NAME, "--library", library)
    data = str(settings.data_folder)
    shown = run("privacy", "export", *where, REPLY_DESK_DATA=data)
    assert shown.returncode == 0 and json.loads(shown.stdout)["drafts"][0]["title"] == POST.title
    unasked = run("privacy", "erase", *where, REPLY_DESK_DATA=data)
    assert unasked.returncode == 2 and "--yes" in unasked.stderr
    assert len(export(desk, NAME).held.drafts) == 1
    erased = run("privacy", "erase", "--yes", *where, REPLY_DESK_DATA=data)
    assert erased.returncode == 0, erased.stderr
    assert "Erased: 1 posts with their drafts." in erased.stdout
    assert "calf-cramps.md:" in erased.stdout
    assert "git history" in erased.stdout and "backups" in erased.stdout
    assert {name: n for name, n in hits(settings).items() if "sqlite" in name} != {}, "a revision"
    nobody = run(
        "privacy", "erase", "--yes", "--author", "@", "--library", library, REPLY_DESK_DATA=data
    )
    assert nobody.returncode == 2 and "Traceback" not in nobody.stderr
