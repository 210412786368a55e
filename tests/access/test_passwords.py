"""Which passwords are taken, how they are kept, and that looking at them can't be an overload."""

import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.access.passwords import (
    AT_ONCE,
    WAITING,
    TooBusy,
    WeakPassword,
    check_password,
    hash_password,
    refuse_weak,
)

GOOD = "seven blue herons at dawn"


def test_a_password_is_kept_as_argon2id() -> None:
    hash = hash_password(GOOD)
    assert hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert hash != hash_password(GOOD)
    assert check_password(GOOD, hash) == (True, None)
    assert check_password(GOOD + " ", hash) == (False, None)
    assert check_password("", hash) == (False, None)


def test_letters_count_as_the_same_however_a_keyboard_composes_them() -> None:
    assert check_password(
        "sieben blaue Reiher fu\u0308r", hash_password("sieben blaue Reiher für")
    )[0]


def test_a_weaker_hash_is_replaced_when_the_password_is_given() -> None:
    from pwdlib import PasswordHash
    from pwdlib.hashers.argon2 import Argon2Hasher

    weak = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8192, parallelism=1),)).hash(GOOD)
    right, better = check_password(GOOD, weak)
    assert right and better is not None and "m=19456" in better
    assert check_password("wrong", weak) == (False, None)


@pytest.mark.parametrize("hash", [None, "", "not a hash", "$2b$12$" + "a" * 53])
def test_nobody_and_broken_hashes_let_nobody_in(hash: str | None) -> None:
    assert check_password(GOOD, hash) == (False, None)


@pytest.mark.parametrize(
    "password",
    [
        *("", "short", "elevenchars", "a" * 129),
        *("aaaaaaaaaaaa", "abababababab", "123456789012", "qwertyuiop12", "abcdefghijkl"),
        *("passwordpassword", "Password12345", "P4ssw0rd12345", "letmeinletmein", "replydesk2026"),
        *("ann.example ann", "98765432109876"),
        *(
            "1qaz2wsx3edc",
            "q1w2e3r4t5y6",
            "1q2w3e4r5t6y",
            "qazwsxedcrfv",
            "112233445566",
            "a1b2c3d4e5f6",
        ),
    ],
)
def test_a_password_that_is_easy_to_guess_is_refused(password: str) -> None:
    with pytest.raises(WeakPassword, match=r"^[AT].*\.$"):
        refuse_weak(password, "ann", "example")


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "correct horse battery",
        "kJ8#mQ2!xZ5p",
        "läufer am frühen morgen",
        "🏃🥾⛰️🌧️🌞🐄🌲🍎🍞🧀🫖🛶",
    ],
)
def test_a_few_words_do_well(password: str) -> None:
    refuse_weak(password, "ann")


def test_a_name_that_nobody_has_takes_as_long() -> None:
    """The medians of both, taken in turn so that a busy machine slows them alike."""
    hash = hash_password(GOOD)
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(15):
        for known in (True, False):
            began = time.perf_counter()
            check_password("not this one at all", hash if known else None)
            times[known].append(time.perf_counter() - began)
    there, nobody = (statistics.median(times[known]) for known in (True, False))
    assert abs(there - nobody) < 0.25 * there


def test_a_flood_is_turned_away_rather_than_queued() -> None:
    hash = hash_password(GOOD)

    def look(_: int) -> bool:
        try:
            return check_password(GOOD, hash)[0]
        except TooBusy:
            return False

    with ThreadPoolExecutor(40) as pool:
        done = list(pool.map(look, range(200)))
    assert WAITING >= AT_ONCE
    assert any(done)
    hashing = [t for t in threading.enumerate() if t.name.startswith("password")]
    assert len(hashing) <= AT_ONCE  # each keeps the memory of one hash
    assert check_password(GOOD, hash)[0]  # and afterwards all is as before
