"""Who may send a file: known from the head of a request, before any of its body is read."""

from collections.abc import Iterable

from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI, Request
from fastapi.routing import iter_route_contexts
from starlette.types import Scope

from app.access import NotAllowed, NotSignedIn, Rule, rule_of
from app.store import StoreError


class Admission:
    """The rules of the routes at some paths that take files by POST."""

    def __init__(self, app: FastAPI, paths: Iterable[str]) -> None:
        self._paths = frozenset(paths)
        self._rules = {
            route.path: rule
            for route in iter_route_contexts(app.routes)
            if route.path in self._paths and "POST" in (route.methods or ())
            if isinstance(rule := rule_of(route), Rule)
        }
        self._one = CapacityLimiter(1)  # these looks wait for no turn, so they are one at a time

    def concerns(self, scope: Scope) -> bool:
        """Whether the request sends a file, so that somebody must be allowed to."""
        return scope["method"] == "POST" and scope["path"] in self._paths

    async def admits(self, scope: Scope) -> bool:
        """Whether the rule of the request's route lets its caller in."""
        rule = self._rules.get(scope["path"])
        if rule is None:
            return False
        return await to_thread.run_sync(_lets_in, rule, Request(scope), limiter=self._one)


def _lets_in(rule: Rule, request: Request) -> bool:
    try:
        rule(request, None)
    except (NotSignedIn, NotAllowed, StoreError):  # which the application says again, and better
        return False
    return True
