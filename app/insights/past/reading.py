"""Reading past replies: the format is known by the content, and nothing is left out in silence."""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.insights.past.mail import is_mbox, read_mbox
from app.insights.past.pages import as_markdown, looks_like_html
from app.insights.past.quotes import without_quotes
from app.insights.past.reply import BadPast, Past, PastReply
from app.insights.past.tables import Left, read_csv, read_lines
from app.post import TEXT_LIMIT, clean_text

FILE_LIMIT = 64 << 20
"""The most bytes of a file, unpacked."""
MOST_REPLIES = 100_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
)
_MEMBERS = 2_000
_DISCOURSE = re.compile(r"(?:^|/)user_archive[^/]*\.csv$")
LONG = f"replies or posts of more than {TEXT_LIMIT:,} characters"
EMPTY = "replies of quotations alone"


def read_past(data: bytes, *, room: int = FILE_LIMIT) -> Past:
    """The replies of an archive, a table, JSON lines or a mailbox. Raises `BadPast`."""
    left: Left = Counter()
    if len(data) > room:
        raise BadPast(f"This is larger than {room >> 20} MiB: split it.")
    if data.startswith(b"PK\x03\x04"):
        data = _unzipped(data, room)
    return _past(_read(data, left), left)


def past_of_texts(texts: Iterable[PastReply]) -> Past:
    """The replies of a folder of text files, each file one. Raises `BadPast`."""
    return _past(texts, Counter())


def _read(data: bytes, left: Left) -> Iterator[PastReply]:
    if is_mbox(data):
        return read_mbox(data)
    text = _decoded(data)
    if text.lstrip()[:1] in ("{", "["):
        return read_lines(text, left)
    first = text.lstrip().split("\n", 1)[0]
    if not re.search(r"[,;\t]|^\"?(?:reply|post|answer|text)\"?\s*$", first, re.IGNORECASE):
        raise BadPast(
            "These are no past replies that can be read: give Discourse's archive, a CSV with a "
            "column called reply, JSON lines, an mbox, or a folder of text files."
        )
    return read_csv(text, left)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadPast(f"Line {line} is not UTF-8 text: save the file as UTF-8.") from None


def _unzipped(data: bytes, room: int) -> bytes:
    """Discourse's table in its archive, or the only table that there is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MEMBERS:
                raise BadPast("This archive has too many files: take the table out of it.")
            member = _member(archive.infolist())
            if member.file_size > room:
                raise BadPast(f"{_short(member)} is larger than {room >> 20} MiB unpacked.")
            with archive.open(member) as file:
                unpacked = file.read(room + 1)
    except BadPast:
        raise
    except _BROKEN:
        raise BadPast("This archive can't be unpacked: it is broken or locked.") from None
    if len(unpacked) > room:
        raise BadPast(f"{_short(member)} is larger than {room >> 20} MiB unpacked.")
    return unpacked


def _member(members: Sequence[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    tables = [m for m in members if m.filename.casefold().endswith((".csv", ".jsonl", ".mbox"))]
    ours = [m for m in tables if _DISCOURSE.search(m.filename)]
    if not (ours or len(tables) == 1):
        raise BadPast("This archive has no user_archive.csv, as Discourse's has: name the table.")
    return (ours or tables)[0]


def _short(member: zipfile.ZipInfo) -> str:
    name = member.filename.rpartition("/")[2][:60]
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def _past(replies: Iterable[PastReply], left: Left) -> Past:
    found = list(_cleaned(replies, left))
    if not found:
        raise BadPast("There is no reply in it.")
    notes = [f"Left out: {count:,} {what}." for what, count in left.items()]
    return Past(tuple(found), tuple(notes))


def _cleaned(replies: Iterable[PastReply], left: Left) -> Iterator[PastReply]:
    for number, reply in enumerate(replies):
        if number == MOST_REPLIES:
            raise BadPast(f"There are more than {MOST_REPLIES:,} replies: split the file.")
        if max(len(reply.text), len(reply.post)) > TEXT_LIMIT:
            left[LONG] += 1
            continue
        plain = without_quotes(_plain(reply))
        if plain.text:
            yield plain
        else:
            left[EMPTY] += 1


def _plain(reply: PastReply) -> PastReply:
    """The reply with line ends of one kind, and as Markdown where it was HTML."""
    text, post = (clean_text(t).replace("\r\n", "\n") for t in (reply.text, reply.post))
    text = as_markdown(text) if looks_like_html(text) else text
    title, author, url = (clean_text(t[:1000]) for t in (reply.title, reply.author, reply.url))
    return replace(reply, text=text, post=post, title=title, author=author, url=url)
