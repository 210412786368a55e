"""Already told: which answers an author or a thread got lately, known by keyed hashes alone."""

import hmac
import unicodedata
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urldefrag

from app.drafting import nameless, unquoted
from app.matching import is_ordinary
from app.store import DraftRow, Store


def author_hash(key: bytes, forum: str, author: str) -> str:
    """Who it was, as a hash that says nothing without the key, nor on another forum."""
    return _hash(key, "author", forum, plain_name(author))


def plain_name(author: str) -> str:
    """A name in the one form in which names are compared."""
    name = " ".join(unicodedata.normalize("NFKC", author).casefold().split())
    return name.removeprefix("@")


def thread_hash(key: bytes, forum: str, thread_id: str, url: str) -> str:
    """Which thread it was, by its id or else its address, hashed likewise."""
    address = urldefrag(url.strip())[0].rstrip("/")
    return _hash(key, "thread" if thread_id else "url", forum, thread_id or address)


def hashes(key: bytes, row: DraftRow) -> tuple[str, str]:
    """The hashes of a draft's author and thread, "" for what isn't known."""
    return (
        author_hash(key, row.forum, row.author),
        thread_hash(key, row.forum, row.thread_id, row.url),
    )


def already_told(
    store: Store, key: bytes, row: DraftRow, *, days: int, now: datetime
) -> Mapping[str, str]:
    """The answers that a draft's author or thread got within `days`, each with a sentence."""
    author, thread = hashes(key, row)
    if not days or not (author or thread):
        return {}
    found: dict[str, str] = {}
    rows = store.told(author, thread, since=now - timedelta(days=days), besides=row.id)
    for told in sorted(rows, key=lambda told: not author or told.author_hash != author):
        same = author and told.author_hash == author
        who = " ".join(row.author.split()) if same else "This thread"
        found.setdefault(told.answer, f"{who} got this answer {_when(told.at, now)}.")
    return found


def without_name(text: str, name: str) -> str:
    """A text that outlives its post, with a blank where the poster's name stood."""
    return nameless(text, name, is_ordinary=is_ordinary)


def without_poster(text: str, row: DraftRow) -> str:
    """A draft's text or its reply when the post goes: no name of the poster, nothing quoted."""
    title_and_text = f"{row.title}\n{row.text or ''}"
    return without_name(unquoted(text, title_and_text), row.author)


def _hash(key: bytes, kind: str, forum: str, value: str) -> str:
    if not value:
        return ""
    return hmac.digest(key, f"{kind}\0{forum}\0{value}".encode("utf-8", "replace"), "sha256").hex()


def _when(at: datetime, now: datetime) -> str:
    days = (now.date() - at.date()).days
    return {0: "earlier today", 1: "yesterday"}.get(days, f"{days} days ago")
