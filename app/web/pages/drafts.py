"""A draft on the desk: show it, take answers, write, preview, and say what became of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.drafting import find_blanks, preview
from app.edit import may_write
from app.keep import is_worth_keeping
from app.opened import OpenDraft
from app.post import TEXT_LIMIT
from app.presence import others_at
from app.redraft import Held
from app.rematch import rematch
from app.reply import Refused
from app.similar import searches, sent_before
from app.suggest import suggest as leave_suggestion
from app.suggest import suggestible
from app.undo import UNDO_FOR, can_undo, undo_reply
from app.web.pages.difference import difference
from app.web.pages.first_steps import OFF, note_of, seen_until
from app.web.pages.place import following, place_among
from app.web.pages.render import (
    DESK_WORDS,
    desk_for,
    go,
    page,
    remember_format,
    render,
    waiting_notes,
    wants_part,
)
from app.web.pages.views import desk_view, status_lines
from app.web.pages.words import count_words, plain, plural

router = APIRouter(prefix="/drafts/{id}")

Moderator = Annotated[Caller, require("moderator")]
Text = Annotated[str | None, Form()]
Name = Annotated[str, Form(max_length=80)]
Key = Annotated[str, Form(max_length=200)]
Flag = Annotated[str, Query(max_length=80)]
TABS = ("post", "answers", "draft")


@router.get("")
def show(
    request: Request,
    id: str,
    caller: Moderator,
    tab: str = "",
    ask: Flag = "",
    below: Flag = "",
    arrange: Flag = "",
) -> Response:
    """The desk with one post: the post, its answers, the draft."""
    desk = desk_for(request, caller)
    opened = replace(desk.open_draft(id), notes=waiting_notes(request))
    view: dict[str, Any] = {"tab": tab, "ask": ask, "below": below, "arrange": bool(arrange)}
    return shown(request, caller, opened, **view)


@router.post("/answers")
def take(
    request: Request,
    id: str,
    caller: Moderator,
    answer: Annotated[list[str] | None, Form()] = None,
    toggle: Name = "",
    markdown: Text = None,
    format: Name = "",
    tab: Name = "",
    anyway: Flag = "",
) -> Response:
    """Take a set of answers; `toggle` puts one more in, or takes it out.

    The first one below urgent advice is asked about once.
    """
    desk = desk_for(request, caller)
    taken = answer or []
    if toggle:
        taken = [a for a in taken if a != toggle] if toggle in taken else [*taken, toggle]
    keep_written(desk, id, markdown, format)
    try:
        opened = desk.take_answers(id, taken, below_urgent=bool(anyway))
    except Held:
        return asked_below(request, caller, id, toggle, tab=tab)
    return changed(request, caller, opened, tab=tab)


@router.post("/follow-up")
def follow_up(
    request: Request,
    id: str,
    caller: Moderator,
    follow_up: Name = "",
    whole: Name = "",
    markdown: Text = None,
    format: Name = "",
    tab: Name = "",
) -> Response:
    """Take an answer's follow-up in place of the whole, or the whole again."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    opened = desk.follow_up(id, follow_up or whole, on=bool(follow_up))
    return changed(request, caller, opened, tab=tab)


@router.post("/parts")
def choose_parts(
    request: Request,
    id: str,
    caller: Moderator,
    toggle: Key = "",
    up: Key = "",
    down: Key = "",
    markdown: Text = None,
    format: Name = "",
    arrange: Flag = "",
) -> Response:
    """Leave a part out or put it back (`toggle`), or let it change places (`up`, `down`)."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    if toggle:
        opened = desk.toggle_part(id, toggle)
    else:
        opened = desk.move_part(id, up or down, -1 if up else 1)
    return changed(request, caller, opened, tab="draft", arrange=arrange)


@router.post("/version")
def choose_version(
    request: Request,
    id: str,
    caller: Moderator,
    length: Name = "",
    language: Name = "",
    markdown: Text = None,
    format: Name = "",
    arrange: Flag = "",
) -> Response:
    """Draft whole or short versions, or in another language."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    short = None if not length else length == "short"
    opened = desk.choose_version(id, short=short, language=language)
    return changed(request, caller, opened, tab="draft", arrange=arrange)


@router.post("/urgent")
def urgent(
    request: Request,
    id: str,
    caller: Moderator,
    urgent: Name = "on",
    markdown: Text = None,
    format: Name = "",
) -> Response:
    """Say that an urgent rule isn't the case here, or take that back."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    opened = desk.set_urgent(id, off=urgent == "off")
    return go(f"/drafts/{id}", notes=opened.notes)


@router.post("/post")
def change_post(
    request: Request,
    id: str,
    caller: Moderator,
    post_text: Annotated[str, Form(max_length=2 * TEXT_LIMIT)] = "",
    post_title: Annotated[str, Form(max_length=1000)] = "",
    post_author: Name = "",
    markdown: Text = None,
    format: Name = "",
) -> Response:
    """Match the post again as it reads now."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    text = post_text.replace("\r\n", "\n")
    opened = rematch(desk, id, title=post_title, text=text, author=post_author)
    return go(f"/drafts/{id}", notes=opened.notes)


@router.post("/tip")
def next_tip(
    request: Request,
    id: str,
    caller: Moderator,
    tip: Name = "",
    markdown: Text = None,
    format: Name = "",
    tab: Name = "",
) -> Response:
    """Show the next of the three notes, or none any more."""
    desk = desk_for(request, caller)
    keep_written(desk, desk.draft(id).id, markdown, format)
    response = go(f"/drafts/{id}?tab={_tab(tab, 'draft')}")
    seen_until(response, tip)
    return response


@router.post("/draft")
def save(
    request: Request,
    id: str,
    caller: Moderator,
    markdown: Text = None,
    format: Name = "",
    then: Name = "",
) -> Response:
    """Keep what was written; `then` goes on to keep it as an answer, or to insert another."""
    desk = desk_for(request, caller)
    opened = keep_written(desk, id, markdown, format) or desk.open_draft(id)
    there = f"/drafts/{id}/{then}" if then in ("keep", "insert") else f"/drafts/{id}?tab=draft"
    response = Response(status_code=204) if wants_part(request) else go(there)
    if format:
        remember_format(request, response, opened.row.forum, opened.row.format)
    return response


@router.post("/preview")
def preview_draft(
    request: Request, id: str, caller: Moderator, markdown: Text = None, format: Name = ""
) -> Response:
    """Keep what was written and draw it as the forum will; a script gets the drawing alone."""
    desk = desk_for(request, caller)
    if not wants_part(request):
        return save(request, id, caller, markdown, format)
    opened = keep_written(desk, id, markdown, format) or desk.open_draft(id)
    response = render(
        request,
        "_result.html",
        opened=opened,
        blanks=find_blanks(opened.markdown),
        checks=status_lines(opened),
        words=count_words(opened.markdown),
        preview=preview(opened.markdown),
        changes=difference(opened.row.composed, opened.markdown),
        keep=_may_keep(caller, opened),
        suggests=suggestible(desk, opened),
        **DESK_WORDS,
    )
    if format:
        remember_format(request, response, opened.row.forum, opened.row.format)
    return response


@router.post("/reply")
def reply(
    request: Request,
    id: str,
    caller: Moderator,
    markdown: Text = None,
    format: Name = "",
    outcome: Name = "",
    anyway: Name = "",
    copied: Name = "",
    seen: Name = "",
    again: Name = "",
) -> Response:
    """Record what became of the draft and go on to the next; blanks are asked about once.

    So is a draft that was open when it was `seen`, and that somebody has posted since.
    """
    desk = desk_for(request, caller)
    opened = keep_written(desk, id, markdown, format) or desk.open_draft(id)
    if seen == "open" and opened.row.state == "done" and not again:
        return go(f"/drafts/{id}?tab=draft&ask=posted")
    if not outcome and not anyway and find_blanks(opened.markdown):
        return go(f"/drafts/{id}?tab=draft&ask=blanks")
    corrects = opened.row.state == "done"
    after = following(_open_ids(desk), id)
    nothing_fitted = not opened.taken and not (opened.row.urgent and not opened.row.urgent_off)
    text = "" if outcome else opened.text
    outcome = outcome or ("no_answer" if nothing_fitted else "")
    desk.record_reply(id, text, outcome, forget_in=timedelta(0) if corrects else UNDO_FOR)
    done = outcome if outcome and not text else "copied" if copied else "posted"
    done = "corrected" if corrects else done
    response = go(f"/drafts/{after}" if after else "/", toast=done, of=f"/drafts/{id}")
    if not outcome:
        seen_until(response, OFF)
    return response


@router.post("/undo")
def undo(request: Request, id: str, caller: Moderator) -> Response:
    """Take back what was recorded; too late, the draft says so."""
    desk = desk_for(request, caller)
    try:
        undo_reply(desk, id)
    except Refused as error:
        return go(f"/drafts/{id}?tab=draft", notes=[str(error)])
    return go(f"/drafts/{id}?tab=draft", toast="undone")


@router.post("/suggest")
def suggest_change(
    request: Request,
    id: str,
    caller: Moderator,
    suggest: Name = "",
    markdown: Text = None,
    format: Name = "",
) -> Response:
    """Suggest what was changed of an answer to the library; a curator goes on to its editor."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    row = leave_suggestion(desk, id, suggest)
    if caller.is_at_least("curator") and may_write(desk, desk.answer(suggest)):
        return go(f"/library/{suggest}/edit?suggestion={row.id}")
    return go(f"/drafts/{id}?tab=draft", toast="suggested")


def keep_written(desk: Desk, id: str, markdown: str | None, format: str) -> OpenDraft | None:
    """Save what came with a form, which may have left the text out."""
    if markdown is None:
        return None
    return desk.save_draft(id, markdown.replace("\r\n", "\n"), format)


def asked_below(
    request: Request, caller: Caller, id: str, answer: str, *, tab: str = "answers"
) -> Response:
    """The draft with the question whether an answer goes below urgent advice."""
    if wants_part(request):
        opened = desk_for(request, caller).open_draft(id)
        return shown(request, caller, opened, tab=tab, below=answer)
    return go(f"/drafts/{id}?tab=answers&below={quote(answer, safe='')}")


def changed(
    request: Request, caller: Caller, opened: OpenDraft, *, tab: str, arrange: str = ""
) -> Response:
    """The draft after something of it was chosen."""
    if wants_part(request):
        return shown(request, caller, opened, tab=tab, arrange=bool(arrange))
    more = "&arrange=open" if arrange else ""
    return go(f"/drafts/{opened.row.id}?tab={_tab(tab, 'answers')}{more}", notes=opened.notes)


def shown(
    request: Request,
    caller: Caller,
    opened: OpenDraft,
    *,
    tab: str = "",
    ask: str = "",
    below: str = "",
    arrange: bool = False,
) -> Response:
    """The desk with a draft; `ask` names a question to ask, `below` an answer to ask about."""
    desk = desk_for(request, caller)
    view = desk_view(opened, desk.answers())
    cards = {card.answer.id for card in view.cards}
    best = "draft" if opened.taken or view.held or view.done else "answers"
    return page(
        request,
        "desk.html",
        "Reply desk",
        caller,
        view=view,
        place=place_among(_open_ids(desk), opened.row.id),
        tab=_tab(tab, best),
        tip=0 if view.held else note_of(request, opened),
        ask=ask == "blanks" and bool(view.blanks),
        present=others_at(desk, opened.row.id, caller.session),
        posted=opened.reply if ask == "posted" else None,
        me=caller.name,
        searches=() if view.held else searches(opened),
        sent=sent_before(desk, opened),
        plain=plain,
        changes=difference(opened.row.composed, opened.markdown),
        keep=_may_keep(caller, opened),
        may_make=caller.is_at_least("curator"),
        suggests=suggestible(desk, opened),
        undoable=can_undo(opened, desk.now()),
        below=below if view.held and not opened.taken else "",
        below_other=_named(desk, below) if below and below not in cards else None,
        arrange=arrange,
        whole=not wants_part(request),
        announce=f"{plural(len(view.cards), 'answer')}, {view.headline[1].lower()}",
        **DESK_WORDS,
    )


def _may_keep(caller: Caller, opened: OpenDraft) -> bool:
    """Whether the draft is offered to be kept as an answer."""
    return caller.is_at_least("curator") and is_worth_keeping(opened)


def _named(desk: Desk, id: str) -> Answer | None:
    """The answer of that id, if there is one."""
    return next((answer for answer in desk.answers() if answer.id == id), None)


def _tab(tab: str, otherwise: str) -> str:
    return tab if tab in TABS else otherwise


def _open_ids(desk: Desk) -> list[str]:
    return [row.id for row in desk.open_drafts()]
