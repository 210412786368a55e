"""People: inviting them, letting them in by name and password, and what limits the tries."""

import hmac
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address

from fastapi import Request
from starlette.responses import Response

from app.access.caller import ROLES, Caller, LinkSpent
from app.access.passwords import WeakPassword, check_password, hash_password
from app.access.sessions import is_code, let_in, new_code, new_session, now_of, store_of
from app.access.tokens import hash_secret
from app.store import LastAdmin, LinkRow, NameTaken, PersonRow, Store, data_key, same_name

INVITATION_LIFE = timedelta(days=7)
TRIES = 20
WITHIN = timedelta(hours=1)

COMMAND_LINE = "command line"
"""Who did it, in the audit, when it was done where the desk is served."""

NAME_LIMIT = 60

SHOWN = 12
"""Hex digits of a hash that stand in the audit: enough to tell one from another."""


class PersonRefused(ValueError):
    """Somebody can't be let in or changed as asked: `field` says what, the text is one sentence."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class NobodyThere(LookupError):
    """There is nobody of that name or number."""


class WrongPassword(ValueError):
    """Name and password don't belong together; it isn't said which is wrong."""


class TooManyTries(Exception):
    """The limit is reached; `seconds` until the next try."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Too many tries in the last hour: wait a while, or ask an admin for a new link."
        )
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Rights:
    """A role, and the forums it is for; no forums means them all. Raises `PersonRefused`."""

    role: str = "moderator"
    forums: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.role not in ROLES:
            raise PersonRefused(f"A role is one of {', '.join(ROLES)}.", "role")
        if self.role == "admin" and self.forums:
            raise PersonRefused("An admin is for every forum: take moderator or curator.", "forums")


def rights(role: str, forums: Sequence[str], known: Collection[str]) -> Rights:
    """Rights over forums of the library. Raises `PersonRefused`."""
    wanted = tuple(dict.fromkeys(forums))
    if any(forum not in known for forum in wanted):
        raise PersonRefused(f"A forum is one of {', '.join(sorted(known))}.", "forums")
    return Rights(role, wanted)


def clean_name(name: str) -> str:
    """A person's name on one line. Raises `PersonRefused`."""
    name = " ".join(name.split())
    if not name or len(name) > NAME_LIMIT or not name.isprintable():
        raise PersonRefused(f"A name has 1 to {NAME_LIMIT} characters on one line.", "name")
    if same_name(name) == COMMAND_LINE:
        raise PersonRefused("This name is taken: choose another.", "name")
    return name


# Inviting


def invite(store: Store, name: str, wanted: Rights, now: datetime, by: str) -> str:
    """Somebody new; the code of the link by which they come in. Raises `PersonRefused`."""
    code, link = _invitation(now)
    row = PersonRow(
        name=clean_name(name), role=wanted.role, forums=list(wanted.forums), created_at=now
    )
    try:
        store.add_person(row, link, by)
    except NameTaken:
        raise PersonRefused("Somebody has this name already: choose another.", "name") from None
    return code


def invite_again(store: Store, person: PersonRow, now: datetime, by: str) -> str:
    """The code of a new link for somebody; links from before no longer let in."""
    code, link = _invitation(now)
    link.person = person.id
    store.add_link(link, by, person.name)
    return code


def _invitation(now: datetime) -> tuple[str, LinkRow]:
    code = new_code()
    link = LinkRow(hash=hash_secret(code), created_at=now, expires_at=now + INVITATION_LIFE)
    return code, link


def named(store: Store, name: str) -> PersonRow:
    """The person of that name. Raises `NobodyThere`."""
    person = store.person_named(" ".join(name.split()))
    if person is None:
        raise NobodyThere("There is nobody of that name; `reply-desk user list` names them.")
    return person


def change(store: Store, id: int, wanted: Rights, now: datetime, by: str) -> PersonRow:
    """Give somebody other rights. Raises `NobodyThere` or `PersonRefused`."""
    try:
        forums = wanted.forums
        row = store.change_person(id, role=wanted.role, forums=forums, now=now, by=by)
    except LastAdmin:
        raise PersonRefused(_LAST, "role") from None
    return _there(row)


def disable(store: Store, id: int, now: datetime, by: str) -> PersonRow:
    """End somebody's sessions, links and tokens. Raises `NobodyThere` or `PersonRefused`."""
    try:
        row = store.disable_person(id, now=now, by=by)
    except LastAdmin:
        raise PersonRefused(_LAST) from None
    return _there(row)


_LAST = "This is the last admin with a password: let another one in first."


def _there(row: PersonRow | None) -> PersonRow:
    if row is None:
        raise NobodyThere("There is nobody of that number.")
    return row


def can_admit(store: Store, now: datetime) -> bool:
    """Whether some admin has a password, or a link by which to choose one."""
    waiting = store.invitations(now)
    admins = [p for p in store.people() if p.role == "admin"]
    return any((p.password and not p.disabled_at) or p.id in waiting for p in admins)


# Coming in


def invited(request: Request, code: str) -> PersonRow:
    """Whom an invitation is for; looking at it doesn't use it up. Raises `LinkSpent`."""
    now = now_of(request)
    person = store_of(request).invited(hash_secret(code), now) if is_code(code) else None
    if person is None:
        raise LinkSpent("This invitation was used or is too old: ask an admin for a new link.")
    return person


def accept(request: Request, response: Response, code: str, name: str, password: str) -> None:
    """Use an invitation up: its person gets a name and a password, and this browser a session.

    Raises `LinkSpent`, `PersonRefused` or `TooBusy`.
    """
    invited(request, code)
    name = clean_name(name)
    hash, begun = _hashed(password, name), new_session(request)
    now = begun.row.created_at
    try:
        person = store_of(request).accept(
            hash_secret(code), begun.row, name=name, password=hash, now=now
        )
    except NameTaken:
        raise PersonRefused("Somebody has this name already: choose another.", "name") from None
    if person is None:
        raise LinkSpent("This invitation was used or is too old: ask an admin for a new link.")
    let_in(request, response, begun)


def _hashed(password: str, name: str) -> str:
    try:
        return hash_password(password, *name.split())
    except WeakPassword as error:
        raise PersonRefused(str(error), "password") from None


def sign_in_by_password(request: Request, response: Response, name: str, password: str) -> None:
    """Begin a session for whom name and password belong to.

    Raises `TooManyTries`, `WrongPassword` or `TooBusy`. A name that nobody has takes as long.
    """
    person, better = _proved(request, name, password)
    begun = new_session(request)
    begun.row.person = person.id or 0
    store_of(request).begin_session(begun.row, person.name, better)
    let_in(request, response, begun)


def _proved(request: Request, name: str, password: str) -> tuple[PersonRow, str | None]:
    store, name = store_of(request), " ".join(name.split())
    person = store.person_named(name)
    tried = Tried(person.name if person else "", *_hashes(request, name))
    _count_try(request, tried)
    known = person.password if person and person.disabled_at is None else None
    right, better = check_password(password, known)
    if not right or person is None:
        _note(request, "sign-in.failed", tried)
        raise WrongPassword("This name and password don't belong together.")
    return person, better


@dataclass(frozen=True, slots=True)
class Tried:
    """A try to sign in: whose name it was, if anybody's, and keyed hashes of name and address."""

    person: str
    name: str
    address: str


def _hashes(request: Request, name: str) -> tuple[str, str]:
    # Keyed, since the few addresses there are can be hashed one after another; and what stands
    # in the field of the name may be a password.
    key = data_key(request.state.desk.settings.data_folder)
    address = network_of(request.client.host if request.client else "")
    told = (f"name {same_name(name)}", f"address {address}")
    first, second = (hmac.digest(key, each.encode("utf-8", "replace"), "sha256") for each in told)
    return first.hex(), second.hex()


def _count_try(request: Request, tried: Tried) -> None:
    """One more try by this name and from this address. Raises `TooManyTries`."""
    now, keys = now_of(request), (tried.name, tried.address)
    until = store_of(request).try_in(keys, now, most=TRIES, within=WITHIN)
    if until is not None:
        _note(request, "sign-in.limited", tried)
        raise TooManyTries(max(1, math.ceil((until - now).total_seconds())))


def _note(request: Request, did: str, tried: Tried) -> None:
    name = "" if tried.person else f"name {tried.name[:SHOWN]}, "
    detail = f"{name}address {tried.address[:SHOWN]}"
    store_of(request).note_failure(did, tried.person, now_of(request), detail)


def network_of(address: str) -> str:
    """What counts as one address: of IPv6 the first 64 bits, which one customer has whole."""
    try:
        ip = ip_address(address)
    except ValueError:
        return address
    if ip.version == 4:
        return str(ip)
    return str(ip.ipv4_mapped or int(ip) >> 64)


def choose_password(request: Request, caller: Caller, name: str, old: str, new: str) -> None:
    """Give oneself a name and password; other sessions end. `old` is asked where there is one.

    Raises `PersonRefused`, `WrongPassword`, `TooManyTries` or `TooBusy`.
    """
    store, name = store_of(request), clean_name(name)
    person = _there(store.person(caller.person))
    if person.password is not None:
        _proved(request, person.name, old)
    hash = _hashed(new, name)
    now, kept = now_of(request), caller.session
    try:
        store.set_password(caller.person, hash, name=name, keep=kept, now=now)
    except NameTaken:
        raise PersonRefused("Somebody has this name already: choose another.", "name") from None
