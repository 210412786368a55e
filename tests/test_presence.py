"""Presence: who else has a draft open, in as few writes as do, and nobody for long."""

from datetime import timedelta

from app.desk import Desk
from app.presence import AWAY_AFTER, leave, others_at, stay
from app.store import LOCAL_ADMIN
from tests.conftest import Clock
from tests.test_desk import POST

SECOND = timedelta(seconds=1)
ANN, SAM, PHONE = "a" * 64, "b" * 64, "c" * 64
"""The sessions of two people, and Sam's other one."""


def test_others_are_named_until_they_leave_or_are_silent(desk: Desk, clock: Clock) -> None:
    id = desk.draft_reply(POST).row.id
    ann, sam, admin = (desk.seen_by(name, []) for name in ("ann", "sam", LOCAL_ADMIN))
    assert others_at(ann, id, ANN).words == ""
    stay(sam, id, SAM)
    stay(ann, id, ANN)
    assert others_at(ann, id, ANN).words == "sam has this open"
    assert others_at(sam, id, SAM).words == "ann has this open"
    assert others_at(sam, id, PHONE).words == "ann has this open"
    stay(sam, id, PHONE)
    stay(admin, id, "d" * 64)
    assert others_at(ann, id, ANN).words == "The local admin and sam have this open"
    leave(ann, id, ANN)
    leave(admin, id, "d" * 64)
    assert others_at(sam, id, SAM).words == "You have this open in another browser"
    clock.now += AWAY_AFTER + SECOND
    assert others_at(ann, id, ANN).words == ""


def test_most_looks_only_read(desk: Desk, clock: Clock) -> None:
    id = desk.draft_reply(POST).row.id
    stay(desk, id, ANN)
    (first,) = desk.store.here(id, clock.now)
    clock.now += 4 * SECOND
    stay(desk, id, ANN)
    assert desk.store.here(id, first.seen_at)[0].seen_at == first.seen_at
    clock.now += 5 * SECOND
    stay(desk, id, ANN)
    assert desk.store.here(id, clock.now)
    assert ANN not in desk.store.here(id, clock.now)[0].session
    stay(desk, "nope", ANN)
    clock.now += timedelta(days=2)
    desk.purge()
    assert desk.store.here(id, first.seen_at) == []
