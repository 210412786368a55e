"""Settings, forums: each one's entry in its file as a form, a new one, and how a reply looks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from app.access import Caller, require
from app.desk import Desk
from app.drafting import compose, preview
from app.forum import DEFAULT_FORUM, FORMALITIES, HEADINGS, LENGTHS, LINKS, MATCHINGS, Forum
from app.library import CannotSave, FolderBusy
from app.library.beside import read_beside
from app.library.entries import FORUMS, with_forum
from app.post import Post, TextTooLong, clean_text
from app.reply import NotFound
from app.shape import Meanwhile, change_forum, text_of
from app.web.pages.render import desk_for, go, page, waiting_notes
from app.web.pages.views import FORMAT_NAMES
from app.web.pages.words import count_links

router = APIRouter(prefix="/settings/forums")

Admin = Annotated[Caller, require("admin")]

KINDS = (
    *("discourse", "phpbb", "xenforo", "vbulletin", "mybb", "flarum"),
    *("nodebb", "smf", "bbpress", "reddit", "invision", "other"),
)
CHOICES: Mapping[str, Mapping[str, str]] = {
    "format": FORMAT_NAMES,
    "prefer": dict(zip(LENGTHS, ("Whole answers", "Short versions"), strict=True)),
    "formality": dict(zip(FORMALITIES, ("Informal", "Formal"), strict=True)),
    "links": dict(
        zip(LINKS, ("Any", "The forum's own first", "The forum's own only"), strict=True)
    ),
    "nofollow": {"yes": "Ask search engines not to count them", "no": "As they are"},
    "headings": dict(
        zip(HEADINGS, ("Bold", "Plain lines", "Level 2", "Level 3", "Level 4"), strict=True)
    ),
    "matching": {each: each.capitalize() for each in MATCHINGS},
}
"""The fields that are chosen, with what each choice is called."""
TYPED = (
    *("name", "kind", "language", "url", "search", "max_length"),
    *("greeting", "disclaimer", "sign_off", "emergency", "advice_line"),
)
NAMES = (*TYPED, *CHOICES)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form was sent with; `do` is its button."""

    fields: dict[str, str]
    id: str = ""
    seen: str = ""
    do: str = "save"


async def _typed(request: Request) -> Typed:
    """The form as it was sent. Raises `CannotSave`."""
    form = await request.form(max_files=0, max_fields=60)
    sent = {name: text for name, text in form.items() if isinstance(text, str)}
    try:
        fields = {n: clean_text(_unix(sent[n])).strip() for n in NAMES if n in sent}
    except TextTooLong as error:
        raise CannotSave("", str(error)) from error
    more = {name: sent.get(name, "")[:80].strip() for name in ("id", "seen", "do")}
    return Typed(fields, **more)


Form = Annotated[Typed, Depends(_typed)]


@router.get("")
def every(request: Request, caller: Admin) -> Response:
    """The forums."""
    desk = desk_for(request, caller)
    return page(
        request,
        "forums.html",
        "Settings",
        caller,
        forums=desk.forums,
        formats=FORMAT_NAMES,
        links=count_links,
        notes=waiting_notes(request),
    )


@router.get("/_new")
def blank(request: Request, caller: Admin) -> Response:
    """A form for a new forum."""
    desk = desk_for(request, caller)
    seen = text_of(desk, FORUMS)[1]
    return _form(request, caller, None, Typed({}, seen=seen))


@router.post("/_new")
def new(request: Request, caller: Admin, form: Form) -> Response:
    """Add a forum, or show how a reply would look there."""
    return _saved(request, caller, None, form)


@router.get("/{id}")
def look(request: Request, caller: Admin, id: str) -> Response:
    """The form of a forum."""
    desk = desk_for(request, caller)
    return _form(request, caller, _forum(desk, id), Typed({}, seen=text_of(desk, FORUMS)[1]))


@router.post("/{id}")
def save(request: Request, caller: Admin, id: str, form: Form) -> Response:
    """Save what was changed of a forum, or show how a reply would look there."""
    return _saved(request, caller, _forum(desk_for(request, caller), id), form)


def _saved(request: Request, caller: Caller, forum: Forum | None, form: Typed) -> Response:
    desk = desk_for(request, caller)
    id = forum.id if forum else form.id
    changes = _changes(forum, form)
    try:
        if form.do == "look":
            return _form(request, caller, forum, form, looks=_as_it_would_be(desk, id, changes))
        notes = change_forum(desk, id, changes, form.seen, new=forum is None)
    except CannotSave as error:
        return _form(request, caller, forum, form, errors=error.errors)
    except (FolderBusy, Meanwhile) as error:
        seen = text_of(desk, FORUMS)[1]
        again = replace(form, seen=seen)
        return _form(request, caller, forum, again, errors=(("", str(error)),))
    return go(f"/settings/forums/{id}", toast="forum", notes=notes)


def _changes(forum: Forum | None, form: Typed) -> dict[str, str]:
    """What differs from how the forum is; of a new one, what was filled in."""
    before = _shown(forum)
    changed = {name: text for name, text in form.fields.items() if text != before[name]}
    return changed if forum else {"name": form.id, **changed}


def _as_it_would_be(desk: Desk, id: str, changes: Mapping[str, str]) -> Forum:
    """The forum as its entry would be read, nothing saved. Raises `CannotSave`."""
    data = with_forum(text_of(desk, FORUMS)[0].encode(), id, changes)
    found: tuple[Forum, ...] = read_beside(FORUMS, data).value or ()
    return next(forum for forum in found if forum.id == id)


def _forum(desk: Desk, id: str) -> Forum:
    for forum in desk.forums:
        if forum.id == id:
            return forum
    raise NotFound("There is no forum of that id.")


def _shown(forum: Forum | None) -> dict[str, str]:
    """The text of every field."""
    of = forum or DEFAULT_FORUM
    shown = {name: str(getattr(of, name)) for name in NAMES}
    shown["nofollow"] = "yes" if of.nofollow else "no"
    shown["max_length"] = str(of.max_length or "")
    return shown if forum else shown | {"name": ""}


def _form(
    request: Request,
    caller: Caller,
    forum: Forum | None,
    form: Typed,
    *,
    errors: tuple[tuple[str, str], ...] = (),
    looks: Forum | None = None,
) -> Response:
    desk = desk_for(request, caller)
    return page(
        request,
        "forum.html",
        "Settings",
        caller,
        status=422 if errors else 200,
        of=forum,
        forums=desk.forums,
        values=_shown(forum) | {"id": form.id} | form.fields,
        choices=CHOICES,
        kinds=KINDS,
        form=form,
        errors=errors,
        wrong=dict(reversed(errors)),
        looks=_looks(desk, looks or forum or DEFAULT_FORUM),
        notes=waiting_notes(request),
    )


def _looks(desk: Desk, forum: Forum) -> dict[str, Any]:
    """How a reply with the first answer looks there, to nobody in particular."""
    some = [a for a in desk.answers() if a.status == "active" and a.serves(forum.id)][:1]
    post = Post(text="", author="Alex", forum=forum.id)
    draft = compose(some, post, forum, format=forum.format, today=desk.now().date())
    return {
        "html": preview(draft.markdown),
        "text": draft.text,
        "format": FORMAT_NAMES[draft.format],
    }


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n")
