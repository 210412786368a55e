"""How links stand, as JSON: the same on the command line and over HTTP."""

from typing_extensions import TypedDict

from app.store import LinkCheckRow


class LinkJSON(TypedDict):
    """One link, how it stood when it was asked for last, and the answers that hold it."""

    url: str
    state: str
    reason: str
    final_url: str
    failures: int
    first_checked: str | None
    last_checked: str | None
    answers: list[str]


def link_json(url: str, answers: tuple[str, ...], row: LinkCheckRow | None) -> LinkJSON:
    """A link as JSON; one without a row was never asked for."""
    return LinkJSON(
        url=url,
        state=row.state if row else "unchecked",
        reason=row.reason if row else "",
        final_url=row.final_url if row else "",
        failures=row.failures if row else 0,
        first_checked=row.first_checked.isoformat() if row else None,
        last_checked=row.last_checked.isoformat() if row else None,
        answers=list(answers),
    )
