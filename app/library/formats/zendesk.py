"""Zendesk macros: the pages of `/api/v2/macros.json`, one or joined in a list."""

from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.liquid import liquid
from app.library.formats.record import Left, Record, Records, entries, line, others, word

NAME = "zendesk"
WHAT = "Zendesk macros: /api/v2/macros.json"
SEEN = "from documentation"
_CARRIED = {"id", "title", "actions", "active"}
_COMMENT = ("comment_value_html", "comment_value")
_MARKS = liquid(
    {
        "ticket.requester.name": "author",
        "ticket.requester.first_name": "author",
        "current_user.name": "moderator",
        "current_user.first_name": "moderator",
        "ticket.assignee.name": "moderator",
        "ticket.assignee.first_name": "moderator",
        "ticket.link": "thread_url",
        "ticket.url": "thread_url",
        "ticket.account": "forum",
        "ticket.brand.name": "forum",
    }
)


def recognises(foreign: Foreign) -> bool:
    """A mapping with `macros`, or a list of macros with actions."""
    return any("actions" in each and "title" in each for each in entries(_macros(foreign.json)))


def _macros(found: Any) -> Any:
    return found.get("macros") if isinstance(found, dict) else found


def read(foreign: Foreign) -> Records:
    """Each macro; the parts of its title before the last `::` are the topic."""
    foreign.refuse_tags()
    for entry in entries(_macros(foreign.json)):
        *folders, title = (part.strip() for part in line(entry.get("title")).split("::"))
        field, text, rest = _comment(entry.get("actions"))
        yield Record(
            id=line(entry.get("id")) or line(entry.get("title")),
            title=title,
            body=text,
            markup="html" if field == _COMMENT[0] else "markdown",
            marks=_MARKS,
            topic=", ".join(folders),
            status="draft" if entry.get("active") is False else "active",
            left=(*rest, *others(entry, _CARRIED)),
        )


def _comment(actions: Any) -> tuple[str, str, tuple[Left, ...]]:
    """The field that has the text, the text, and the actions that do something else."""
    found: dict[str, str] = {}
    left: list[Left] = []
    for action in entries(actions):
        field, value = line(action.get("field")), action.get("value")
        if field in _COMMENT and field not in found:
            found[field] = word(value[-1] if isinstance(value, list) and value else value)
        else:
            left.append(Left("actions", f"{field[:40] or 'an action'} isn't done here"))
    field = next((name for name in _COMMENT if found.get(name)), "")
    if len(found) == 2:
        left.append(Left("comment_value", "the text is that of comment_value_html"))
    return field, found.get(field, ""), tuple(left)
