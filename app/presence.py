"""Presence: who else has a draft open, so that two people don't answer the same post."""

from dataclasses import dataclass
from datetime import timedelta

from app.desk import Desk
from app.store import LOCAL_ADMIN

AWAY_AFTER = timedelta(seconds=25)
"""Without a word from a browser for so long, nobody is there any more."""
AGAIN_AFTER = timedelta(seconds=8)
"""How old a browser's row must be to be written again: most looks only read."""
SHOWN = 16
"""Characters of a session's hash that tell browsers apart; nobody can sign in with them."""


@dataclass(frozen=True, slots=True)
class Here:
    """The others at a draft, by name; `you` is another browser of one's own."""

    others: tuple[str, ...] = ()
    you: bool = False

    @property
    def words(self) -> str:
        """Who else is there, in words; "" for nobody."""
        if not self.others:
            return "You have this open in another browser" if self.you else ""
        *first, last = self.others
        who = f"{', '.join(first)} and {last}" if first else last
        return f"{who} {'have' if first else 'has'} this open"


def others_at(desk: Desk, draft: str, session: str) -> Here:
    """Who else has a draft open."""
    rows = desk.store.here(draft, desk.now() - AWAY_AFTER)
    others = [row for row in rows if row.session != session[:SHOWN]]
    names = dict.fromkeys(_named(row.name) for row in others if row.name != desk.by)
    return Here(tuple(names), any(row.name == desk.by for row in others))


def stay(desk: Desk, draft: str, session: str) -> None:
    """Say that this browser has a draft open, unless it was said just now."""
    now, own = desk.now(), session[:SHOWN]
    rows = desk.store.here(draft, now - AGAIN_AFTER)
    if all(row.session != own for row in rows):
        desk.store.touch(draft, own, desk.by, now)


def leave(desk: Desk, draft: str, session: str) -> None:
    """Say that it has no longer."""
    desk.store.leave(draft, session[:SHOWN])


def _named(name: str) -> str:
    return "The local admin" if name == LOCAL_ADMIN else name
