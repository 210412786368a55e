"""An mbox of sent mail: each message a reply, what it quotes the post."""

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from app.insights.past.pages import as_markdown
from app.insights.past.reply import BadPast, PastReply

MOST_PARTS = 100
LARGEST = 1 << 20
"""Bytes of one message; a larger one is attachments."""
_FROM = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


def is_mbox(data: bytes) -> bool:
    """Whether these are messages one after another, each below its From line."""
    return data.startswith(b"From ") and b"\n" in data[:1000]


def read_mbox(data: bytes) -> Iterator[PastReply]:
    """The messages. Raises `BadPast`."""
    lines = [found.span() for found in _FROM.finditer(data)]
    ends = [*(start for start, _ in lines[1:]), len(data)]
    for number, ((_, start), end) in enumerate(zip(lines, ends, strict=True), 1):
        raw = data[start : min(end, start + LARGEST)]
        try:
            reply = _reply(message_from_bytes(_STUFFED.sub(rb"\1", raw)))
        except (MessageError, RecursionError, LookupError, ValueError, AssertionError):
            raise BadPast(f"Message {number} of the mailbox can't be read.") from None
        if reply.text.strip():
            yield reply


def _reply(message: Message) -> PastReply:
    author, address = parseaddr(_header(message, "To"))
    return PastReply(
        _text(message),
        title=_header(message, "Subject"),
        author=author or address.partition("@")[0],
        written=_day(message),
    )


def _day(message: Message) -> date | None:
    try:
        return parsedate_to_datetime(str(message["Date"])).date()
    except (TypeError, ValueError):
        return None


def _header(message: Message, name: str) -> str:
    value = str(message.get(name, ""))[:1000]
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError, MessageError):
        return value


def _text(message: Message) -> str:
    """The first plain part, or else the first one in HTML."""
    html = ""
    for count, part in enumerate(message.walk()):
        if count == MOST_PARTS:
            break
        if part.get_content_type() == "text/plain":
            return _decoded(part)
        if part.get_content_type() == "text/html" and not html:
            html = _decoded(part)
    return as_markdown(html)


def _decoded(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace").replace("\r\n", "\n")
    except LookupError:
        return data.decode("utf-8", "replace").replace("\r\n", "\n")
