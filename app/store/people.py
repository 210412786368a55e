"""People: who they are, the links that let them in, and the sessions of their browsers."""

import hmac
import unicodedata
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, or_, select, update

from app.store.audit import note
from app.store.database import count
from app.store.keys import Keys
from app.store.rows import LinkRow, PersonRow, SessionRow

LOCAL_ADMIN = "admin"
"""The name of the person whom the first one-time link makes."""

_CHANGING = 7_202_613
"""The number of PostgreSQL's advisory lock under which people are changed; any fixed one does."""


def same_name(name: str) -> str:
    """What two names share that count as one: large and small letters, however they are composed.

    White space counts for nothing but that it parts words.
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class NameTaken(ValueError):
    """Somebody else has that name."""


class LastAdmin(ValueError):
    """Without this admin nobody could let people in."""


class People(Keys):
    """Who may come in, and by what."""

    def people(self) -> list[PersonRow]:
        """Everyone who may sign in, and those who may no longer, by name."""
        with self._read() as session:
            return list(session.exec(select(PersonRow).order_by(col(PersonRow.name))))

    def person(self, id: int) -> PersonRow | None:
        """One person, or None."""
        with self._read() as session:
            return session.get(PersonRow, id)

    def person_named(self, name: str) -> PersonRow | None:
        """The person of that name, large and small letters being the same."""
        with self._read() as session:
            return _named(session, name)

    def has_passwords(self) -> bool:
        """Whether anybody signs in by a password; then no local link lets in any more."""
        with self._read() as session:
            return _passwords(session)

    def add_person(self, row: PersonRow, link: LinkRow, by: str) -> PersonRow:
        """Keep somebody new with the link that lets them in. Raises `NameTaken`."""
        with self._write() as session:
            self._alone(session, _CHANGING)
            if _named(session, row.name):
                raise NameTaken
            session.add(row)
            session.flush()
            link.person = row.id
            session.add(link)
            note(session, by, "person.invited", row.name, row.created_at, _rights(row))
        return row

    def change_person(
        self, id: int, *, role: str, forums: Sequence[str], now: datetime, by: str
    ) -> PersonRow | None:
        """Give another role and forums, from the next request on; None if nobody has that id.

        Raises `LastAdmin`.
        """
        with self._write() as session:
            self._alone(session, _CHANGING)
            row = session.get(PersonRow, id)
            if row is None:
                return None
            if role != "admin":
                _refuse_last(session, row)
            row.role, row.forums = role, list(forums)
            note(session, by, "person.changed", row.name, now, _rights(row))
            return row

    def disable_person(self, id: int, *, now: datetime, by: str) -> PersonRow | None:
        """End somebody's sessions and links at once; None if nobody has that id.

        Raises `LastAdmin`.
        """
        with self._write() as session:
            self._alone(session, _CHANGING)
            row = session.get(PersonRow, id)
            if row is None:
                return None
            _refuse_last(session, row)
            row.disabled_at = row.disabled_at or now
            session.exec(delete(SessionRow).where(col(SessionRow.person) == id))
            session.exec(delete(LinkRow).where(col(LinkRow.person) == id))
            note(session, by, "person.disabled", row.name, now)
            return row

    def set_password(
        self, id: int, password: str, *, name: str, keep: str, now: datetime
    ) -> PersonRow | None:
        """Give oneself a password and a name, and end all sessions but `keep`.

        None if nobody has that id. Raises `NameTaken`.
        """
        with self._write() as session:
            row = session.get(PersonRow, id)
            if row is None:
                return None
            before = row.name
            self._rename(session, row, name)
            row.password = password
            others = col(SessionRow.person) == id, col(SessionRow.hash) != keep
            session.exec(delete(SessionRow).where(*others))
            was = "" if before == name else f"was {before}"
            note(session, name, "password.set", name, now, was)
            return row

    def set_words(self, id: int, greeting: str, sign_off: str, now: datetime) -> None:
        """Keep somebody's own words."""
        with self._write() as session:
            row = session.get(PersonRow, id)
            if row is not None:
                row.greeting, row.sign_off = greeting, sign_off
                note(session, row.name, "words.set", row.name, now)

    # Links

    def add_link(self, row: LinkRow, by: str = "", to: str = "") -> LinkRow:
        """Keep a new one-time link; of a person's links only the newest lets in."""
        with self._write() as session:
            if row.person is not None:
                session.exec(delete(LinkRow).where(col(LinkRow.person) == row.person))
            session.add(row)
            note(session, by, "link.made", to or LOCAL_ADMIN, row.created_at)
        return row

    def invited(self, hash: str, now: datetime) -> PersonRow | None:
        """Whom a link that wasn't used yet is for, or None."""
        query = select(PersonRow).join(LinkRow).where(*_fresh(hash, now))
        with self._read() as session:
            return session.exec(query).first()

    def invitations(self, now: datetime) -> dict[int, datetime]:
        """The people whose link wasn't used yet, and until when it may be."""
        query = select(LinkRow).where(col(LinkRow.used_at).is_(None), col(LinkRow.expires_at) > now)
        with self._read() as session:
            return {row.person: row.expires_at for row in session.exec(query) if row.person}

    def use_link(
        self,
        hash: str,
        *,
        session_hash: str,
        now: datetime,
        idle_until: datetime,
        until: datetime,
        browser: str = "",
    ) -> SessionRow | None:
        """Use a link up and begin the local admin's session, both or neither; None if spent."""
        with self._write() as session:
            self._alone(session, _CHANGING)
            if _passwords(session) or not _used(session, hash, now, col(LinkRow.person).is_(None)):
                return None
            row = SessionRow(
                hash=session_hash,
                person=_local_admin(session, now),
                created_at=now,
                idle_until=idle_until,
                expires_at=until,
                browser=browser,
            )
            session.add(row)
            note(session, LOCAL_ADMIN, "signed.in", LOCAL_ADMIN, now, "by a link")
        return row

    def accept(
        self, hash: str, begun: SessionRow, *, name: str, password: str, now: datetime
    ) -> PersonRow | None:
        """Use an invitation up, give its person a password, and begin a session; None if spent.

        Sessions from before end. `begun` gets the person's number. Raises `NameTaken`.
        """
        query = select(PersonRow).join(LinkRow).where(*_fresh(hash, now))
        with self._write() as session:
            self._alone(session, _CHANGING)
            row = session.exec(query).first()
            if row is None or row.id is None or not _used(session, hash, now):
                return None
            was = "" if row.name == name else f"was {row.name}"
            self._rename(session, row, name)
            row.password, row.disabled_at, begun.person = password, None, row.id
            session.exec(delete(SessionRow).where(col(SessionRow.person) == row.id))
            session.add(begun)
            note(session, name, "invitation.accepted", name, now, was)
            return row

    def _rename(self, session: Session, row: PersonRow, name: str) -> None:
        other = _named(session, name)
        if other is not None and other.id != row.id:
            raise NameTaken
        row.name = name

    # Sessions

    def begin_session(self, row: SessionRow, name: str, password: str | None = None) -> SessionRow:
        """Keep a new session; `password` is a better hash of the one that was given for it."""
        mine = update(PersonRow).where(col(PersonRow.id) == row.person)
        with self._write() as session:
            session.add(row)
            if password is not None:
                session.exec(mine.values(password=password))
            note(session, name, "signed.in", name, row.created_at, row.browser)
        return row

    def session_by_hash(self, hash: str, now: datetime) -> tuple[SessionRow, PersonRow] | None:
        """The session with this SHA-256 and whose it is, unless it or they are no longer in."""
        query = select(SessionRow, PersonRow).where(
            SessionRow.hash == hash,
            SessionRow.person == PersonRow.id,
            ~ended(now),
            col(PersonRow.disabled_at).is_(None),
        )
        with self._read() as session:
            found = session.exec(query).first()
        if found is None or not hmac.compare_digest(found[0].hash, hash):
            return None
        return found[0], found[1]

    def sessions(self, person: int, now: datetime) -> list[SessionRow]:
        """Where somebody is signed in, the latest first."""
        query = select(SessionRow).where(SessionRow.person == person, ~ended(now))
        with self._read() as session:
            return list(session.exec(query.order_by(col(SessionRow.created_at).desc())))

    def extend_session(self, hash: str, idle_until: datetime) -> None:
        """Let an idle session live longer."""
        query = update(SessionRow).where(col(SessionRow.hash) == hash)
        with self._write() as session:
            session.exec(query.values(idle_until=idle_until))

    def end_session(self, hash: str, now: datetime) -> bool:
        """Sign out; False when there was no such session."""
        with self._write() as session:
            row = session.get(SessionRow, hash)
            if row is None:
                return False
            person = session.get(PersonRow, row.person)
            session.delete(row)
            name = person.name if person else ""
            note(session, name, "signed.out", name, now, row.browser)
            return True


def ended(now: datetime) -> ColumnElement[bool]:
    """The sessions that no longer count."""
    return or_(col(SessionRow.idle_until) <= now, col(SessionRow.expires_at) <= now)


def _fresh(hash: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    unused = col(LinkRow.used_at).is_(None)
    return col(LinkRow.hash) == hash, unused, col(LinkRow.expires_at) > now


def _used(session: Session, hash: str, now: datetime, *more: ColumnElement[bool]) -> bool:
    use = update(LinkRow).where(*_fresh(hash, now), *more).values(used_at=now)
    return count(session.exec(use)) == 1


def _named(session: Session, name: str) -> PersonRow | None:
    # SQL's lower() knows only ASCII on SQLite, and a team is small.
    wanted = same_name(name)
    return next((p for p in session.exec(select(PersonRow)) if same_name(p.name) == wanted), None)


def _passwords(session: Session) -> bool:
    query = select(PersonRow.id).where(
        col(PersonRow.password).is_not(None), col(PersonRow.disabled_at).is_(None)
    )
    return session.exec(query.limit(1)).first() is not None


def _refuse_last(session: Session, row: PersonRow) -> None:
    """An admin without a password counts only where nobody else has one either."""
    if row.role != "admin" or row.disabled_at is not None:
        return
    others = select(PersonRow).where(
        PersonRow.role == "admin", PersonRow.id != row.id, col(PersonRow.disabled_at).is_(None)
    )
    if not any(other.password for other in session.exec(others)):
        raise LastAdmin


def _rights(row: PersonRow) -> str:
    return f"{row.role}: {', '.join(row.forums) or 'all forums'}"


def _local_admin(session: Session, now: datetime) -> int:
    """The local admin's number; made at the first use of a link."""
    person = session.exec(select(PersonRow).where(PersonRow.name == LOCAL_ADMIN)).first()
    if person is None:
        person = PersonRow(name=LOCAL_ADMIN, role="admin", created_at=now)
        session.add(person)
        session.flush()
    assert person.id is not None
    return person.id
