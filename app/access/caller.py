"""A caller: roles, scopes, forums, and the ways in which somebody is turned away."""

from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["moderator", "curator", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
"""Each may do what the ones before it may."""

Scope = Literal["match", "draft", "answers:read", "answers:write", "insights"]
SCOPES: tuple[Scope, ...] = get_args(Scope)

WRITES: Role = "curator"
"""The least role that may write answers."""


class NotSignedIn(Exception):
    """Nobody is known to be calling: 401, or the sign-in page."""


class NotAllowed(Exception):
    """The caller is known and may not do this: 403."""


class CrossSite(NotAllowed):
    """Another site made the browser ask: 403."""


class LinkSpent(NotAllowed):
    """A one-time link that was used, is too old, or was opened from elsewhere: 403."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling. No `forums` means every forum; a person has a role, a token has scopes.

    `person` and `session` are the number of a person and the hash of their cookie.
    """

    name: str
    kind: Literal["person", "token"]
    role: str = ""
    scopes: tuple[str, ...] = ()
    forums: tuple[str, ...] = ()
    person: int = 0
    session: str = ""

    def is_at_least(self, role: Role) -> bool:
        """Whether it is a person who may do what that role may."""
        return self.role in ROLES[ROLES.index(role) :]
