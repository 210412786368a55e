"""Rows come back as they were kept, and go when they have to."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.store import (
    LinkRow,
    RevisionRow,
    Store,
    TokenRow,
)
from tests.store.samples import HOUR, NOW, a_draft, a_reply

# Drafts and replies


def test_a_draft_comes_back_as_it_was_kept(store: Store) -> None:
    kept = store.add_draft(
        a_draft(
            forum="trail",
            author="Zoë",
            answers=[{"id": "calf", "sha256": "ab"}],
            confidence=0.93,
            urgent="calf-clot",
            markdown="Hi 🏃",
        )
    )
    found = store.draft(kept.id)
    assert found is not None
    assert found.model_dump() == kept.model_dump()
    assert len(found.id) == 16 and int(found.id, 16) >= 0
    assert (found.state, found.urgent_off) == ("open", False)


def test_moments_come_back_aware_and_in_utc(store: Store) -> None:
    berlin = timezone(HOUR)
    id = store.add_draft(a_draft(created_at=NOW.astimezone(berlin))).id
    found = store.draft(id)
    assert found is not None
    assert found.created_at == NOW
    assert found.created_at.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_a_bug_and_says_so(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        store.add_draft(a_draft(created_at=datetime(2026, 1, 1)))
    assert store.drafts() == []


def test_drafts_are_listed_newest_first_by_state_and_forum(store: Store) -> None:
    for number, forum in enumerate(["trail", "track", "trail"]):
        store.add_draft(a_draft(id=f"{number:016x}", forum=forum, created_at=NOW + number * HOUR))
    store.add_reply(a_reply(f"{0:016x}"), keep_text=True)
    assert [int(row.id) for row in store.drafts()] == [2, 1]
    assert [int(row.id) for row in store.drafts(forums=["track"])] == [1]
    assert [int(row.id) for row in store.drafts(limit=1)] == [2]
    assert [int(row.id) for row in store.drafts("done")] == [0]
    assert store.drafts(forums=[]) == []


def test_saving_changes_only_what_is_given(store: Store) -> None:
    id = store.add_draft(a_draft(markdown="one", composed="one", format="bbcode")).id
    later = NOW + HOUR
    saved = store.save_draft(id, markdown="", urgent_off=True, now=later)
    assert saved is not None
    assert (saved.markdown, saved.composed, saved.format) == ("", "one", "bbcode")
    assert (saved.urgent_off, saved.updated_at, saved.created_at) == (True, later, NOW)
    assert store.save_draft("0" * 16, markdown="x", now=later) is None
    saved = store.save_draft(id, answers=[{"id": "a", "sha256": "b"}], now=later)
    assert saved is not None and saved.answers == [{"id": "a", "sha256": "b"}]


@pytest.mark.parametrize("keep", [True, False])
def test_a_reply_closes_its_draft_and_drops_the_post_unless_kept(store: Store, keep: bool) -> None:
    id = store.add_draft(a_draft()).id
    assert store.reply(id) is None
    assert store.add_reply(a_reply(id), keep_text=keep) is not None
    found = store.draft(id)
    assert found is not None
    assert (found.state, found.text) == ("done", "My calf hurts." if keep else None)
    assert (reply := store.reply(id)) is not None and reply.answers == ["calf"]


def test_a_second_reply_corrects_the_first(store: Store) -> None:
    id = store.add_draft(a_draft()).id
    store.add_reply(a_reply(id, "slip"), keep_text=False)
    store.add_reply(a_reply(id, "right", "edited"), keep_text=False)
    found = store.reply(id)
    assert found is not None and (found.text, found.outcome) == ("right", "edited")


def test_a_reply_to_no_draft_is_not_kept(store: Store) -> None:
    assert store.add_reply(a_reply("f" * 16), keep_text=False) is None
    assert store.reply("f" * 16) is None


def test_purging_forgets_old_posts_only(store: Store) -> None:
    old = store.add_draft(a_draft(created_at=NOW - 8 * 24 * HOUR)).id
    new = store.add_draft(a_draft()).id
    assert store.purge_posts(NOW - 7 * 24 * HOUR) == 1
    assert store.purge_posts(NOW - 7 * 24 * HOUR) == 0
    kept = [store.draft(id) for id in (old, new)]
    assert [row.text for row in kept if row] == [None, "My calf hurts."]


def test_a_purged_post_is_gone_from_every_byte_on_disk(store: Store, path: Path) -> None:
    canary = "marmalade-canary-4711"
    for _ in range(20):
        store.add_draft(a_draft(text=canary * 500))
    assert any(canary.encode() in file.read_bytes() for file in path.parent.iterdir())
    store.purge_posts(NOW + HOUR)
    left = [file.name for file in path.parent.iterdir() if canary.encode() in file.read_bytes()]
    assert left == []


# The library's past


def a_revision(answer: str, sha256: str, at: datetime) -> RevisionRow:
    return RevisionRow(answer=answer, sha256=sha256, content=f"body {sha256}", at=at)


def test_every_saving_is_a_revision_and_the_newest_comes_first(store: Store) -> None:
    assert store.add_revisions([a_revision("calf", "one", NOW), a_revision("hip", "x", NOW)]) == 2
    assert store.add_revisions([a_revision("calf", "one", NOW + HOUR)]) == 0
    assert store.add_revisions([a_revision("calf", "two", NOW + 2 * HOUR)]) == 1
    assert [row.sha256 for row in store.revisions("calf")] == ["two", "one"]
    assert store.add_revisions([a_revision("calf", "one", NOW + 3 * HOUR)]) == 1
    assert [row.sha256 for row in store.revisions("calf")] == ["one", "two", "one"]
    assert store.revisions("calf")[0].content == "body one"
    assert len(store.revisions("calf", "hip")) == 4
    unkept = store.unkept([a_revision("calf", "two", NOW), a_revision("hip", "x", NOW)])
    assert [row.answer for row in unkept] == ["calf"]
    assert store.revisions("knee") == []


def test_more_revisions_than_one_statement_can_name(store: Store) -> None:
    rows = [a_revision(f"answer-{number}", "x", NOW) for number in range(1200)]
    assert store.add_revisions(rows) == 1200
    again = [a_revision(f"answer-{number}", "x", NOW + HOUR) for number in range(1200)]
    assert store.add_revisions(again) == 0


def test_the_first_library_is_remembered(store: Store, path: Path) -> None:
    assert store.claim_library("/answers") == "/answers"
    again = Store(f"sqlite:///{path}")
    assert again.claim_library("/other") == "/answers"
    again.close()


# Who may come in


def test_a_revoked_token_is_not_found_again(store: Store) -> None:
    row = TokenRow(id="t1", hash="h" * 64, name="forum", scopes=["match"], created_at=NOW)
    store.add_token(row)
    found = store.token_by_hash("h" * 64, NOW)
    assert found is not None and found[1] is None
    assert (found[0].name, found[0].scopes, found[0].forums) == ("forum", ["match"], [])
    assert store.revoke_token("t1", NOW) is True
    assert store.token_by_hash("h" * 64, NOW) is None
    assert store.revoke_token("t1", NOW) is False
    assert [(row.id, row.revoked_at) for row in store.tokens()] == [("t1", NOW)]


def use(store: Store, hash: str, session: str, now: datetime = NOW) -> bool:
    row = store.use_link(
        hash, session_hash=session, now=now, idle_until=now + HOUR, until=now + 3 * HOUR
    )
    return row is not None


def test_a_link_makes_one_admin_and_one_session(store: Store) -> None:
    for hash in ("a", "b"):
        store.add_link(LinkRow(hash=hash, created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s1") and not use(store, "a", "s2") and use(store, "b", "s3")
    assert not use(store, "unknown", "s4")
    assert [(person.name, person.role) for person in store.people()] == [("admin", "admin")]
    found = store.session_by_hash("s1", NOW)
    assert found is not None and found[1].name == "admin"
    assert store.session_by_hash("s2", NOW) is None


def test_parallel_uses_of_a_link_give_exactly_one_session(store: Store, path: Path) -> None:
    stores = [store, Store(f"sqlite:///{path}")]
    for number in range(20):
        hash = f"link-{number}"
        store.add_link(LinkRow(hash=hash, created_at=NOW, expires_at=NOW + HOUR))
        gate = threading.Barrier(4)

        def one(each: int, hash: str = hash, gate: threading.Barrier = gate) -> bool:
            gate.wait()
            return use(stores[each % 2], hash, f"{hash}-{each}")

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(one, range(4))) == 1
    stores[1].close()


def test_a_session_ends_when_idle_or_old_or_signed_out(store: Store) -> None:
    store.add_link(LinkRow(hash="a", created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s")
    assert store.session_by_hash("s", NOW + HOUR) is None
    store.extend_session("s", NOW + 5 * HOUR)
    assert store.session_by_hash("s", NOW + 2 * HOUR) is not None
    assert store.session_by_hash("s", NOW + 3 * HOUR) is None
    assert store.end_session("s", NOW) is True
    assert store.session_by_hash("s", NOW) is None
    assert store.end_session("s", NOW) is False


def test_purging_drops_ended_sessions_and_links(store: Store, path: Path) -> None:
    store.add_link(LinkRow(hash="a", created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s")
    store.purge_posts(NOW + 2 * HOUR)
    with closing(sqlite3.connect(path)) as db:
        left = db.execute("SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM link)")
        assert left.fetchone() == (0, 0)
