"""Drawing pages: the templates, the frame around every page, and the few words kept in cookies."""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined
from starlette.responses import HTMLResponse, RedirectResponse

from app.access import Caller
from app.answer import Answer
from app.desk import Desk
from app.forum import FORMATS, Forum
from app.store import LOCAL_ADMIN, DraftRow
from app.web.pages.browser import density_of, moved_keys
from app.web.pages.keys import JUMPS, KEYS, singles
from app.web.pages.views import FORMAT_NAMES, OUTCOME_NAMES
from app.web.pages.words import ordinal, plural

APP = Path(__file__).resolve().parents[2]
STATIC = APP / "web" / "static"
YEAR = 365 * 86_400
BRIEF: Mapping[str, Any] = {"max_age": 20, "samesite": "lax", "httponly": True}
"""A cookie that waits for the next page."""

TOASTS: Mapping[str, str] = {
    "posted": "Marked posted.",
    "copied": "Copied. Marked posted.",
    "suggested": "Suggested to the curators",
    "undone": "Undone: open again, as it was",
    "corrected": "Corrected",
    "wrong_answer": "Recorded as a wrong answer",
    "no_answer": "Recorded: no answer fits",
    "kept": "Kept as an answer",
    "mended": "Link mended",
    "saved": "Saved; it is matched as it is now",
    "retired": "Retired; its file stays",
    "restored": "Restored",
    "backup": "Backup made",
    "forum": "Saved; drafts are made like this from now on",
    "file": "Saved; it is used from now on",
    "tested": "Kept as a test",
    "imported": "Imported",
    "accepted": "Accepted: it is an answer now",
    "merged": "Merged",
    "dropped": "Dropped",
    "changed": "Changed",
    "disabled": "Let in no more",
    "revoked": "Token revoked",
    "ended": "Signed out there",
    "words": "Saved; your drafts begin and end like this from now on",
    "browser": "Saved in this browser",
    "password": "Password set; other browsers are signed out",
}

UNDOABLE = frozenset({"posted", "copied", "wrong_answer", "no_answer"})
"""The toasts of a recorded reply, which can be undone for a while."""

_TOAST = re.compile(r"(\w+)(/drafts/[0-9a-f]{16})?")

TOOLS: tuple[tuple[str, str, str], ...] = (
    ("bold", "bold", "Bold"),
    ("italic", "italic", "Italic"),
    ("link", "link", "Link"),
    ("bullets", "list", "Bullets"),
    ("numbers", "list-ordered", "Numbered list"),
    ("quote", "text-quote", "Quote"),
    ("code", "code", "Code"),
    ("undo", "undo-2", "Undo"),
    ("redo", "redo-2", "Redo"),
)


class PageItem(NamedTuple):
    """A page that others lead to: its address, its name, a short one, and its icon."""

    address: str
    name: str
    short: str
    sign: str


INBOX = PageItem("/inbox", "Inbox", "Inbox", "inbox")
LIBRARY = PageItem("/library", "Library", "Library", "library")
PAGES = (
    PageItem("/", "Reply desk", "Desk", "pencil-line"),
    INBOX,
    LIBRARY,
    PageItem("/settings/people", "Settings", "Settings", "user-round"),
    PageItem("/help", "Help", "Help", "circle-question-mark"),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a page: where we are, the counts, and who is signed in."""

    here: str
    path: str
    pages: tuple[tuple[str, str, str, str, int, bool], ...]
    forums: tuple[tuple[Forum, int], ...]
    forum: str
    open: int
    answers: int
    person: str
    role: str


class _Lenient(Undefined):
    """An OpenAPI document has what it has: only its page may ask for what isn't there."""


@cache
def environment(strict: bool = True) -> Environment:
    """Jinja2 over our templates, escaping everything."""
    beside = APP.parent / "templates"
    folder = APP / "templates"
    found = Environment(
        loader=FileSystemLoader(folder if folder.is_dir() else beside),
        autoescape=True,
        undefined=StrictUndefined if strict else _Lenient,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(
        font="vendor/inter-latin-4.1.1.woff2",
        static=static,
        ago=ago,
        initials=initials,
        colour=colour,
        ordinal=ordinal,
        plural=plural,
        keys=KEYS,
        jumps=JUMPS,
    )
    return found


@cache
def static(name: str) -> str:
    """A static file's address, with its hash so that a new version is fetched at once."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:10]
    return f"/static/{name}?v={digest}"


def ago(moment: datetime, short: bool = False) -> str:
    """How long ago: `12 minutes ago`, or `12 min` where it must be short; a date after a month."""
    seconds = max(0, int((datetime.now(UTC) - moment).total_seconds()))
    for unit, name, brief in ((86_400, "day", "d"), (3_600, "hour", "h"), (60, "minute", "min")):
        if seconds >= 31 * 86_400:
            return f"{moment.day} {moment:%b %Y}"
        if count := seconds // unit:
            return f"{count} {brief}" if short else f"{plural(count, name)} ago"
    return "now" if short else "just now"


def initials(name: str) -> str:
    """Two letters that stand for a name."""
    words = "".join(c if c.isalnum() else " " for c in name).split()
    letters = words[0][0] + words[1][0] if len(words) > 1 else "".join(words)[:2]
    return letters.upper() or "?"


def colour(name: str) -> int:
    """Which of the six colours a name has, the same on every page."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[0] % 6


def render(request: Request, name: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page as a response."""
    about: dict[str, Any] = {"theme": theme_of(request), "singles": singles(request)}
    about |= {"density": density_of(request), "moved": moved_keys(request)}
    html = environment().get_template(name).render(**about, **context)
    return HTMLResponse(html, status)


def desk_for(request: Request, caller: Caller) -> Desk:
    """The desk as the caller may see it: the things of other forums aren't there."""
    desk: Desk = request.state.desk
    return desk.seen_by(caller.name, caller.forums)


def page(
    request: Request,
    name: str,
    here: str,
    caller: Caller,
    *,
    forum: str = "",
    status: int = 200,
    **context: Any,
) -> HTMLResponse:
    """A page within the frame; a toast that waited in a cookie is shown once."""
    desk = desk_for(request, caller)
    nav = frame(request, desk, here, caller, forum)
    waiting = _TOAST.fullmatch(request.cookies.get("toast", ""))
    toast, of = (TOASTS.get(waiting[1], ""), waiting[2] or "") if waiting else ("", "")
    undo = f"{of}/undo" if waiting and of and waiting[1] in UNDOABLE else ""
    shown = {"nav": nav, "toast": toast, "toast_of": of, "toast_undo": undo}
    response = render(request, name, status, **shown, **context)
    for name in ("toast", "notes"):
        if name in request.cookies:
            response.delete_cookie(name, samesite="lax", httponly=True)
    return response


def frame(request: Request, desk: Desk, here: str, caller: Caller, forum: str) -> Frame:
    """The frame of a page."""
    rows = desk.open_drafts()
    waiting = Counter(row.forum for row in rows)
    answers = len(desk.answers())
    counts = {INBOX: (len(rows), True), LIBRARY: (answers, False)}
    return Frame(
        here=here,
        path=request.url.path,
        pages=tuple((*each, *counts.get(each, (0, False))) for each in pages_of(caller)),
        forums=tuple((each, waiting[each.id]) for each in desk.forums),
        forum=forum,
        open=len(rows),
        answers=answers,
        person="" if caller.name == LOCAL_ADMIN else caller.name,
        role=caller.role,
    )


def pages_of(caller: Caller) -> list[PageItem]:
    """The pages that somebody may open."""
    admin = caller.is_at_least("admin")
    return [each for each in PAGES if admin or not each.address.startswith("/settings")]


def forums_of(desk: Desk, answer: Answer) -> str:
    """The names of the forums an answer may be used on."""
    if "all" in answer.forums:
        return "All"
    names = {forum.id: forum.name or forum.id for forum in desk.forums}
    return ", ".join(names.get(id, id) for id in answer.forums)


def title_of(row: DraftRow) -> str:
    """A draft's title, or the first words of its post."""
    words = " ".join((row.title or row.text or "").split())
    return words if len(words) <= 90 else words[:90].rsplit(" ", 1)[0] + "…"


def theme_of(request: Request) -> str:
    """The theme that was chosen, or nothing: then the system's is used."""
    chosen = request.cookies.get("theme", "")
    return chosen if chosen in ("light", "dark") else ""


def format_for(request: Request, forum: str) -> str:
    """The format last chosen on a forum, or nothing: then the forum's own is used."""
    chosen = dict(
        pair.split(":", 1) for pair in request.cookies.get("formats", "").split("/") if ":" in pair
    ).get(forum, "")
    return chosen if chosen in FORMATS else ""


def remember_format(request: Request, response: Any, forum: str, format: str) -> None:
    """Keep the format chosen on a forum in this browser."""
    kept = [p for p in request.cookies.get("formats", "").split("/") if ":" in p]
    others = [pair for pair in kept if not pair.startswith(f"{forum}:")][-30:]
    value = "/".join([*others, f"{forum}:{format}"])
    response.set_cookie("formats", value, max_age=YEAR, samesite="lax", httponly=True)


def go(address: str, toast: str = "", notes: Sequence[str] = (), of: str = "") -> RedirectResponse:
    """On to another page after a form; a toast or notes wait in a cookie to be shown there.

    `of` is the address of the draft that the toast is about.
    """
    response = RedirectResponse(address, 303)
    if notes:
        response.set_cookie("notes", quote("\n".join(notes)[:800]), **BRIEF)
    if toast:
        response.set_cookie("toast", toast + of, **BRIEF)
    return response


def waiting_notes(request: Request) -> tuple[str, ...]:
    """The notes that `go` left for this page."""
    return tuple(line for line in unquote(request.cookies.get("notes", "")).split("\n") if line)


def wants_part(request: Request) -> bool:
    """Whether a script of ours asks, rather than the browser for a whole page."""
    return request.headers.get("hx-request") == "true"


DESK_WORDS: Mapping[str, Any] = {
    "formats": FORMAT_NAMES,
    "outcomes": OUTCOME_NAMES,
    "tools": TOOLS,
}
