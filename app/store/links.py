"""How the library's links stand, and who of several processes asks for them."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import and_, func
from sqlmodel import col, delete, or_, select

from app.store.database import Database
from app.store.posted import CHUNK
from app.store.rows import LinkCheckRow, MetaRow

_LEASING = 7_202_615
"""The number of PostgreSQL's advisory lock under which leases are given; no other lock has it."""


class Links(Database):
    """The rows of link checks, and leases."""

    def link_checks(self, urls: Iterable[str]) -> dict[str, LinkCheckRow]:
        """What is known of some links, by address."""
        wanted = list(dict.fromkeys(urls))
        found: dict[str, LinkCheckRow] = {}
        with self._read() as session:
            for start in range(0, len(wanted), CHUNK):
                some = col(LinkCheckRow.url).in_(wanted[start : start + CHUNK])
                rows = session.exec(select(LinkCheckRow).where(some))
                found.update((row.url, row) for row in rows)
        return found

    def link_troubles(self) -> list[LinkCheckRow]:
        """The links that somebody should look at, dead ones first."""
        bad = col(LinkCheckRow.state).in_(("dead", "failing", "moved"))
        odd = and_(col(LinkCheckRow.state) == "fine", col(LinkCheckRow.reason) != "")
        query = select(LinkCheckRow).where(or_(bad, odd)).order_by(col(LinkCheckRow.url))
        with self._read() as session:
            rows = list(session.exec(query))
        order = ("dead", "failing", "moved", "fine")
        return sorted(rows, key=lambda row: order.index(row.state))

    def links_checked(self) -> datetime | None:
        """When a link was asked for last; None when none ever was."""
        with self._read() as session:
            return session.exec(select(func.max(col(LinkCheckRow.last_checked)))).one()

    def save_link_checks(self, rows: Iterable[LinkCheckRow]) -> None:
        """Keep how links stand now, in the place of what was known of them."""
        with self._write() as session:
            for row in rows:
                session.merge(row)

    def forget_link_checks(self, besides: Collection[str]) -> None:
        """Forget the links that the library no longer has."""
        with self._write() as session:
            known = set(session.exec(select(LinkCheckRow.url)))
            gone = sorted(known - set(besides))
            for start in range(0, len(gone), CHUNK):
                some = col(LinkCheckRow.url).in_(gone[start : start + CHUNK])
                session.exec(delete(LinkCheckRow).where(some))

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Take or prolong a lease; False while somebody else holds it."""
        with self._write() as session:
            self._alone(session, _LEASING)
            row = session.get(MetaRow, f"lease:{name}") or MetaRow(key=f"lease:{name}")
            ends, _, by = row.value.partition(" ")
            if by not in ("", holder) and datetime.fromisoformat(ends) > now:
                return False
            row.value = f"{until.isoformat()} {holder}"
            session.add(row)
            return True

    def end_lease(self, name: str, holder: str) -> None:
        """Give a lease back, if one still has it."""
        with self._write() as session:
            row = session.get(MetaRow, f"lease:{name}")
            if row is not None and row.value.endswith(f" {holder}"):
                session.delete(row)
