"""Passwords: which ones are good enough, and their slow hashes, two at a time at most."""

import re
import threading
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

Result = TypeVar("Result")

SHORTEST, LONGEST = 12, 128
"""How many characters a password has."""

AT_ONCE = 2
"""Hashes that are made at once in a process: each takes a core for some 50 ms, and 19 MiB."""

WAITING = 8
"""Hashes that may be under way or wait; more are refused, so that no thread is held for long."""

FEWEST = 5
"""Different characters that must be left of a password without its common pieces."""

_COMMON = re.findall(
    r"\w+",
    """
    password passwort passwd letmein welcome iloveyou princess sunshine football baseball monkey
    dragon master shadow superman batman trustno secret changeme default whatever moderator curator
    admin administrator login running runner marathon replydesk forum qwerty qwertz azerty asdf zxcv
    hello freedom summer winter spring autumn
    """,
)
_ROWS = (
    *("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    *("1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "1q2w3e4r5t6y7u8i9o0p"),
    *("q1w2e3r4t5y6u7i8o9p0", "qawsedrftgyhujikolp", "1a2b3c4d5e6f7g8h9i", "a1b2c3d4e5f6g7h8i9"),
    "112233445566778899",
)
_ALIKE = str.maketrans("4301$5@7", "aeoissat")


class WeakPassword(ValueError):
    """A password that won't do; the text is one sentence."""


class TooBusy(Exception):
    """Too many passwords are being looked at; trying again in a moment helps."""


@cache
def _hasher() -> PasswordHash:
    # OWASP's and ASVS 5's least cost for argon2id; a stronger one replaces it at the next sign-in.
    return PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19_456, parallelism=1),))


_room = threading.BoundedSemaphore(WAITING)


@cache
def _pool() -> ThreadPoolExecutor:
    # Threads of its own: the C library keeps 19 MiB for each thread that has ever made a hash.
    return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="password")


def _in_turn(work: Callable[[], Result]) -> Result:
    if not _room.acquire(blocking=False):
        raise TooBusy
    try:
        return _pool().submit(work).result()
    finally:
        _room.release()


def clean(password: str) -> str:
    """A password as it is hashed: the same letters however a keyboard composes them."""
    return unicodedata.normalize("NFC", password)


def hash_password(password: str, *names: str) -> str:
    """The argon2id hash of a new password. Raises `WeakPassword` or `TooBusy`.

    `names` are words that it may not rest on, such as whose it is.
    """
    refuse_weak(password, *names)
    return _in_turn(lambda: _hasher().hash(clean(password)))


def check_password(password: str, hash: str | None) -> tuple[bool, str | None]:
    """Whether a password is right, and a better hash of it where the kept one is outdated.

    Without a hash it takes as long and says no. Raises `TooBusy`.
    """
    given, known = clean(password[: 4 * LONGEST]), hash or _nobody()
    try:
        right, better = _in_turn(lambda: _hasher().verify_and_update(given, known))
    except UnknownHashError:
        return False, None
    return right and hash is not None, better if right and hash else None


@cache
def _nobody() -> str:
    """The hash that a name nobody has is checked against, so that it takes as long."""
    return _pool().submit(_hasher().hash, "nobody has this password").result()


def refuse_weak(password: str, *names: str) -> None:
    """Raise `WeakPassword` for one that is short, common, or little but repetition."""
    password = clean(password)
    if len(password) < SHORTEST:
        raise WeakPassword(f"A password has at least {SHORTEST} characters: take a few words.")
    if len(password) > LONGEST:
        raise WeakPassword(f"A password has at most {LONGEST} characters.")
    if len(set(_rest(password, names))) < FEWEST:
        raise WeakPassword("This password is easy to guess: take a few words that nobody expects.")


def _rest(password: str, names: tuple[str, ...]) -> str:
    """What is left without common words, names, and runs along the alphabet or the keyboard."""
    left = password.casefold()
    words = {*_COMMON, *(n.casefold() for n in names if len(n) >= 3)}
    for word in sorted(words, key=len, reverse=True):
        # Found in disguise too, as p4ssw0rd, and cut out where it stands.
        while (at := left.translate(_ALIKE).find(word.translate(_ALIKE))) >= 0:
            left = left[:at] + left[at + len(word) :]
    for row in _ROWS:
        for way in (row, row[::-1]):
            left = re.sub(_runs(way), "", left)
    return left


@cache
def _runs(row: str) -> str:
    """A pattern for three or more neighbours of a row."""
    parts = {row[i:j] for i in range(len(row)) for j in range(i + 3, len(row) + 1)}
    return "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
