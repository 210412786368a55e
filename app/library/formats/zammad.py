"""Zammad text modules: the list of `/api/v1/text_modules`, or the CSV of their import."""

import re
from collections.abc import Iterable
from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.record import Left, Record, Records, entries, line, others, word
from app.library.formats.wording import by_table

NAME = "zammad"
WHAT = "Zammad text modules: JSON or CSV"
SEEN = "from documentation"
_CARRIED = {"id", "name", "keywords", "content", "active"}
_LIST = "~~~"
_MARKS = by_table(
    r"#\{(?P<name>[a-z_][\w.]*)\}",
    {
        "ticket.customer.firstname": "author",
        "ticket.customer.lastname": "author",
        "ticket.customer.fullname": "author",
        "ticket.customer.login": "author",
        "user.firstname": "moderator",
        "user.lastname": "moderator",
        "user.fullname": "moderator",
        "current_user.fullname": "moderator",
        "ticket.group.name": "forum",
    },
)
_DELIMITERS = ",;"


def recognises(foreign: Foreign) -> bool:
    """Mappings, or columns, with a name, a content, and keywords or a note."""
    return any(_is_module(each) for each in entries(foreign.json)) or bool(_delimiter(foreign))


def _is_module(names: Iterable[str]) -> bool:
    return {"name", "content"} <= set(names) and bool({"keywords", "note", "active"} & set(names))


def _delimiter(foreign: Foreign) -> str:
    if foreign.json is not None:
        return ""
    return next((mark for mark in _DELIMITERS if _is_module(foreign.columns(mark))), "")


def read(foreign: Foreign) -> Records:
    """Each module; of one that isn't active a draft."""
    foreign.refuse_tags()
    found: Any = foreign.json
    modules = entries(found) if found is not None else foreign.rows(_delimiter(foreign) or ",")
    for entry in modules:
        yield _record(entry)


def _record(entry: dict[str, Any]) -> Record:
    content = word(entry.get("content"))
    active = word(entry.get("active", True)).lower() not in ("", "false", "0", "no")
    groups = word(entry.get("groups")).replace(_LIST, ", ")
    left = others(entry, {*_CARRIED, "groups"} if groups else _CARRIED)
    if groups:
        left = (*left, Left("groups", f"is for {groups[:60]} there: name `forums:` yourself"))
    return Record(
        id=line(entry.get("id")) or line(entry.get("name")),
        title=line(entry.get("name")),
        body=content,
        markup="html" if re.search(r"<[^<>\n]+>", content) else "markdown",
        marks=_MARKS,
        keywords=_keywords(word(entry.get("keywords"))),
        status="active" if active else "draft",
        left=left,
    )


def _keywords(text: str) -> tuple[str, ...]:
    """With commas between, phrases; else single words."""
    parts = re.split(r"[,;\n]", text) if re.search(r"[,;\n]", text) else text.split()
    return tuple(dict.fromkeys(part for each in parts if (part := line(each))))
