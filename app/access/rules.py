"""The rules of routes: each declares who may use it, and no other route may be served."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from app.access.caller import Caller, NotAllowed, Role, Scope
from app.access.calling import identify, refuse_cross_site

STATIC = "/static"
"""The only mount that needs no rule: the files of our own pages."""


class UndeclaredRoute(RuntimeError):
    """A route without a rule; the application must not start."""


_shown = HTTPBearer(auto_error=False, scheme_name="token", description="A token, `rd_…`.")


@dataclass(frozen=True, slots=True)
class Rule:
    """A person of at least this role, or a token with this scope; without a scope, no token."""

    role: Role
    scope: Scope | None

    def __call__(
        self,
        request: Request,
        _: Annotated[HTTPAuthorizationCredentials | None, Depends(_shown)],  # for OpenAPI
    ) -> Caller:
        """The caller. Raises `NotSignedIn` or `NotAllowed`."""
        caller = identify(request)
        request.state.caller = caller.kind  # for the log
        if not self._allows(caller):
            raise NotAllowed(
                f"This token needs the scope {self.scope}."
                if caller.kind == "token" and self.scope
                else f"This is for a {self.role} who is signed in."
            )
        return caller

    def _allows(self, caller: Caller) -> bool:
        if caller.kind == "token":
            return self.scope is not None and self.scope in caller.scopes
        return caller.is_at_least(self.role)


@dataclass(frozen=True, slots=True)
class Public:
    """Anyone, but no other site through somebody's browser.

    A route that is open `from_any_site` only shows what it is sent: it keeps and changes nothing.
    """

    from_any_site: bool = False

    # Async, since it asks nobody anything: a thread would cost more than the look.
    async def __call__(self, request: Request) -> None:
        """Raises `CrossSite`."""
        if not self.from_any_site:
            refuse_cross_site(request)


def require(role: Role = "moderator", scope: Scope | None = None) -> Any:
    """The rule of a route, as a dependency that gives the `Caller`."""
    return Depends(Rule(role, scope))


def public(*, from_any_site: bool = False) -> Any:
    """The rule of a route that anyone may use; see `Public`."""
    return Depends(Public(from_any_site))


def refuse_undeclared(app: FastAPI) -> None:
    """Raise `UndeclaredRoute` for a route, however deeply included, that declares no rule."""
    for route in iter_route_contexts(app.routes):
        if not _declared(route):
            raise UndeclaredRoute(f"{route.path or route.original_route!r} declares no rule.")


def _declared(route: RouteContext) -> bool:
    mount = route.original_route
    if isinstance(mount, Mount):
        return route.path == STATIC and isinstance(mount.app, StaticFiles)
    return rule_of(route) is not None


def rule_of(route: RouteContext) -> Rule | Public | None:
    """The rule that a route declares, if it does."""
    dependant = getattr(route, "dependant", None)
    if not isinstance(dependant, Dependant):
        return None
    calls = (each.call for each in _all_dependants(dependant))
    return next((call for call in calls if isinstance(call, Rule | Public)), None)


def _all_dependants(dependant: Dependant) -> Iterator[Dependant]:
    for each in dependant.dependencies:
        yield each
        yield from _all_dependants(each)
