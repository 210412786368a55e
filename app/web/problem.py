"""The one shape in which an error is told: application/problem+json, short, in plain words."""

import json
from collections.abc import Mapping, Sequence

from starlette.responses import Response

from app.logs import request_id

LIMIT = 4096
"""The longest problem, in bytes."""

LONGEST = 600
"""The longest sentence, in characters."""


def problem(
    status: int,
    title: str,
    detail: str,
    errors: Sequence[Mapping[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A response with `title`, `status`, `detail`, the request's id, and `errors` of fields.

    The caller must not put what was sent into the words. Of too many errors the last are left out.
    """
    return Response(
        problem_body(status, title, detail, errors),
        status,
        dict(headers or {}),
        media_type="application/problem+json",
    )


def problem_body(
    status: int, title: str, detail: str, errors: Sequence[Mapping[str, str]] = ()
) -> bytes:
    """The problem as JSON, at most `LIMIT` bytes."""
    told: dict[str, object] = {"title": title[:LONGEST], "status": status, "detail": _cut(detail)}
    if id := request_id():
        told["request_id"] = id
    rest = [{name: text[:LONGEST] for name, text in error.items()} for error in errors[:20]]
    while True:
        # ASCII escapes, so that half a surrogate can't break the answer that complains of it.
        body = json.dumps(told | ({"errors": rest} if rest else {})).encode()
        if len(body) <= LIMIT or not rest:
            return body
        rest.pop()


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else sentence[: LONGEST - 1] + "…"
