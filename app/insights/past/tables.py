"""Tables of past replies: Discourse's archive, any CSV with a column of replies, JSON lines."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from app.insights.past.reply import BadPast, PastReply

REPLY = ("reply", "answer", "response", "post_raw", "body", "message", "text", "content", "post")
"""Names of the column with the reply, the surest first."""
ASKED = ("post", "question", "asked", "in_reply_to_text")
_WRITTEN = ("created_at", "date", "written", "time", "sent_at")
_NAMES = {
    "title": ("topic_title", "title", "thread", "subject"),
    "author": ("author", "username", "poster", "to"),
    "url": ("url", "link"),
}
_FIRST = re.compile(r"/t/[^/\s]+/\d+/1/?$")
_YES = frozenset(("yes", "true", "1", "ja", "oui", "sí", "si", "sim", "да", "はい", "是"))
PRIVATE, STARTED = "private messages", "first posts of a thread, which answer nothing"

Left = Counter[str]
"""How many there are of each kind of thing that was left out."""


def read_csv(text: str, left: Left) -> Iterator[PastReply]:
    """The rows of a table as replies. Raises `BadPast`."""
    try:
        dialect: type[csv.Dialect] | str = csv.Sniffer().sniff(text[:4096].split("\n")[0], ",;\t|")
    except csv.Error:
        dialect = "excel"
    comma = getattr(dialect, "delimiter", ",")
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=comma)
    try:
        names = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
        if _column(names) is None:
            raise BadPast(
                "This table has no column that is called reply (or answer, post, text): name one."
            )
        rows.fieldnames = names
        for row in rows:
            if (reply := _reply(row, left)) is not None:
                yield reply
    except csv.Error as error:
        raise BadPast(f"Line {rows.line_num} of the table can't be read: {error}.") from None


def read_lines(text: str, left: Left) -> Iterator[PastReply]:
    """JSON lines, or one JSON list, of {post?, reply, url?, created_at?}. Raises `BadPast`."""
    if text.lstrip()[:1] == "[":
        yield from _json_list(text, left)
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield from _json_row(_parsed(line, f"Line {number}"), f"Line {number}", left)


def _json_list(text: str, left: Left) -> Iterator[PastReply]:
    for number, row in enumerate(_parsed(text, "The file"), 1):
        yield from _json_row(row, f"Entry {number}", left)


def _parsed(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise BadPast(f"{where} isn't JSON: write one object with a reply a line.") from None


def _json_row(row: Any, where: str, left: Left) -> Iterator[PastReply]:
    if not isinstance(row, dict) or _column([str(key).casefold() for key in row]) is None:
        raise BadPast(f'{where} has no reply: write {{"post": "…", "reply": "…"}}.')
    words = {str(k).casefold(): v if isinstance(v, str) else "" for k, v in row.items()}
    if (reply := _reply(words, left)) is not None:
        yield reply


def _column(names: list[str]) -> str | None:
    return next((name for name in REPLY if name in names), None)


def _reply(row: Mapping[str, Any], left: Left) -> PastReply | None:
    said = {k: v for k, v in row.items() if isinstance(k, str) and isinstance(v, str)}
    column = _column(list(said))
    if column is None or not said[column].strip():
        return None
    if said.get("is_pm", "").strip().casefold() in _YES or said.get("categories") == "-":
        left[PRIVATE] += 1
        return None
    if _FIRST.search(said.get("url", "").strip()):
        left[STARTED] += 1
        return None
    asked = next((said[n] for n in ASKED if n != column and said.get(n, "").strip()), "")
    more = {f: next((said[n] for n in names if said.get(n)), "") for f, names in _NAMES.items()}
    written = next((day for n in _WRITTEN if (day := read_day(said.get(n, "")))), None)
    return PastReply(said[column], asked, written=written, **more)


def read_day(text: str) -> date | None:
    """The day of a moment as programs write it, such as 2019-05-04 10:00:00 UTC, or None."""
    try:
        return datetime.fromisoformat(text.strip()[:10]).date()
    except ValueError:
        return None
