"""What a site says of one link: asked by HEAD, and by GET where that isn't enough."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal
from urllib.parse import quote, unquote, urldefrag, urlsplit

from app.fetch import FetchFailed, FetchRefused, Page

Kind = Literal["fine", "moved", "failed", "unsure", "later", "unreached", "barred"]
Fetch = Callable[[Literal["HEAD", "GET"], str], Page]

LATER = (429, 503)
CLOSED = (401, 402, 403, 407, 451, 999)
"""What sites answer programs with, people being let in."""

_SECTION = re.compile(r"[^!/:~][^:~]*\Z")
"""A part of an address that names a place in a page, not a text to look for or a view."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard of a link. `url` is where it moved for good; `wait` the seconds asked for.

    `later` is a site that asks to be left alone for a while, `unreached` one that nothing came
    of, be it the site's fault or this machine's, `barred` an address that may not be fetched.
    `reason` is a sentence, or empty.
    """

    kind: Kind
    reason: str = ""
    url: str = ""
    wait: float = 0.0


def ask(fetch: Fetch, url: str, now: datetime) -> Heard:
    """Ask a site for one link; never raises for what the site does."""
    section = _section(url)
    try:
        page = _page(fetch, url, read=bool(section))
    except FetchRefused as error:
        return Heard("barred", str(error))
    except FetchFailed as error:
        return Heard("failed" if error.reached else "unreached", str(error))
    if page.status >= 400:
        return _refused(page, now)
    if page.moved:
        return _moved(url, page)
    return Heard("fine", _missing(page, section))


def _page(fetch: Fetch, url: str, *, read: bool) -> Page:
    """The page, by HEAD where that is enough: many sites refuse it, or answer it wrongly."""
    if not read:
        try:
            page = fetch("HEAD", url)
        except FetchFailed as error:
            if not error.reached:
                raise
        else:
            if page.status < 400 or page.status in LATER:
                return page
    return fetch("GET", url)


def _refused(page: Page, now: datetime) -> Heard:
    if page.status in LATER:
        wait = retry_after(page.headers.get("retry-after", ""), now)
        return Heard("later", f"The site asks to be asked later ({page.status}).", wait=wait)
    if page.status in CLOSED:
        return Heard("unsure", f"The site lets no programs in ({page.status}): open it yourself.")
    if page.status in (404, 410):
        return Heard("failed", f"The page isn't there ({page.status}).")
    return Heard("failed", f"The site answers with an error ({page.status}).")


def _moved(url: str, page: Page) -> Heard:
    """A page that moved for good; one that now leads to the front page is rather gone."""
    before, after = urlsplit(url), urlsplit(page.moved)
    if after.path in ("", "/") and not after.query and before.path not in ("", "/"):
        return Heard("moved", "It leads to a front page now: look for the page itself.")
    kept = after.fragment or before.fragment
    return Heard("moved", "It moved for good.", urldefrag(page.moved)[0] + (kept and f"#{kept}"))


def _section(url: str) -> str:
    fragment = unquote(urldefrag(url)[1])
    return fragment if _SECTION.match(fragment) else ""


def _missing(page: Page, section: str) -> str:
    """A sentence, when a page that was read whole has no such place."""
    kind = page.headers.get("content-type", "")
    encoded = page.headers.get("content-encoding", "identity") != "identity"
    if not section or not page.whole or "html" not in kind or encoded:
        return ""
    named = re.compile(rf"""\b(?:id|name)\s*=\s*["']?{re.escape(section)}["'\s>]""", re.IGNORECASE)
    if named.search(page.body.decode("utf-8", "replace")):
        return ""
    return f"The page has no place named #{quote(section)[:60]}."


def retry_after(value: str, now: datetime) -> float:
    """The seconds that a Retry-After header asks for, by number or by date; 0 for neither."""
    if value.strip().isdecimal():
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())
