"""The answer editor: a form with every field, previewed per forum, and both texts on a conflict."""

import hashlib
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer, Link, Trial
from app.desk import Desk
from app.drafting import compose, preview
from app.edit import (
    Found,
    Saved,
    Stale,
    change,
    create,
    create_variant,
    find,
    may_write,
    refuse_forums,
    retire,
)
from app.library import LANGUAGE, CannotSave, FolderBusy, read_answer
from app.library.trials import try_answer
from app.post import Post
from app.store import LinkCheckRow, SuggestionRow
from app.suggest import applied, settle, suggested
from app.trying import run_tests, with_it
from app.web.pages.fields import NAMES, made, shown, test_line
from app.web.pages.render import desk_for, go, page, waiting_notes
from app.web.pages.trying import Panel, unix, with_effect, with_post
from app.web.pages.views import FORMAT_NAMES

router = APIRouter(prefix="/library")

Curator = Annotated[Caller, require("curator")]

LONGEST = 140_000
"""The most characters that a field may be sent with; a line end is sent as two."""

LOOKS = ("preview", "try", "keep", "keep-not", "tests", "effect")
"""Buttons that only show something."""

NEW = "a-new-answer"
"""The id of an answer that has none yet, while it is tried."""

FAILS_SAID = 3

PERIODS: Mapping[str, str] = {
    "": "As the date says",
    "3": "In 3 months",
    "6": "In 6 months",
    "12": "In a year",
}
"""Months until the next review."""

STATUSES: Mapping[str, str] = {
    "active": "Active: suggested and drafted",
    "watch": "Watch: matched, never suggested",
    "draft": "Draft: not used yet",
    "retired": "Retired: not used any more",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form was sent with: its fields, which button, the digest and language it is of."""

    fields: dict[str, str]
    do: str = "save"
    seen: str = ""
    forum: str = ""
    variant: str = ""
    post: str = ""
    suggestion: str = ""


async def _typed(request: Request) -> Typed:
    """The form as it was sent; what nobody asked for is left aside. Raises `CannotSave`."""
    form = await request.form(max_files=0, max_fields=200)
    sent = {name: text for name, text in form.items() if isinstance(text, str)}
    if any(len(text) > LONGEST for text in sent.values()):
        raise CannotSave("", "A field is too long: shorten it.")
    fields = {n: sent[n].replace("\r\n", "\n") for n in NAMES if n in sent}
    if "body" in fields:  # a box that isn't ticked isn't sent
        fields["forums"] = "\n".join(str(each) for each in form.getlist("forums"))
        fields.setdefault("sample", "")
    more = {
        name: sent.get(name, "")[:80] for name in ("do", "seen", "forum", "variant", "suggestion")
    }
    desk: Desk = request.state.desk
    _with_review(fields, sent.get("review_in", ""), desk.now().date())
    return Typed(fields, **more, post=unix(sent.get("post", "")))


def _with_review(fields: dict[str, str], months: str, today: date) -> None:
    """A period that was chosen sets the day of the next review."""
    if months and months in PERIODS:
        fields["review_by"] = in_months(today, int(months)).isoformat()


Form = Annotated[Typed, Depends(_typed)]


@dataclass(frozen=True, slots=True)
class Row:
    """A field of a conflict: what you typed, and what is there now."""

    name: str
    yours: str
    theirs: str


@router.get("/_new")
def blank(
    request: Request, caller: Curator, title: Annotated[str, Query(max_length=200)] = ""
) -> Response:
    """A form for a new answer."""
    return _form(request, caller, None, shown(_empty(caller)) | {"title": title})


@router.post("/_new")
def new(request: Request, caller: Curator, form: Form) -> Response:
    """Save a new answer, or show how it would look."""
    desk, empty = desk_for(request, caller), _empty(caller)
    _for_ones_own(caller, form)
    try:
        answer = made(empty, form.fields)
        if form.do in LOOKS:
            return _looked(request, caller, None, form, answer)
        saved = create(desk, answer)
    except (CannotSave, FolderBusy) as error:
        return _form(request, caller, None, form.fields, form, errors=_errors(error))
    return _saved(desk, saved)


@router.get("/{id}/edit")
def edit(
    request: Request,
    caller: Curator,
    id: str,
    language: str = "",
    suggestion: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """The form of an answer, or of its variant in a language; a suggestion is filled in."""
    desk = desk_for(request, caller)
    found = find(desk, id, language)
    refuse_forums(desk, desk.answer(id))
    form = Typed({}, seen=found.sha256, variant=language, suggestion=suggestion)
    values = shown(found.answer)
    for row in suggested(desk, found.answer) if suggestion else ():
        if row.id == suggestion:
            values["body"], _ = applied(values["body"], row)
    return _form(request, caller, found, values, form)


@router.post("/{id}/suggestions/{number}/drop")
def drop(request: Request, caller: Curator, id: str, number: str) -> Response:
    """Drop what was suggested."""
    desk = desk_for(request, caller)
    answer = desk.answer(id)
    refuse_forums(desk, answer)
    settle(desk, answer, number, "dropped")
    return go(f"/library/{answer.id}", toast="dropped")


@router.post("/{id}/edit")
def save(request: Request, caller: Curator, id: str, form: Form) -> Response:
    """Save an answer, show how it would look, or show both texts if it changed meanwhile."""
    desk = desk_for(request, caller)
    found = find(desk, id, form.variant)
    refuse_forums(desk, desk.answer(id))
    _for_ones_own(caller, form)
    try:
        if form.do in LOOKS:
            return _looked(request, caller, found, form, made(found.answer, form.fields))
        saved = change(
            desk, id, lambda now: made(now, form.fields), {form.seen}, language=form.variant
        )
    except (CannotSave, FolderBusy) as error:
        return _form(request, caller, found, form.fields, form, errors=_errors(error))
    except Stale as error:
        return _conflict(request, caller, found, form, error)
    if form.suggestion:
        settle(desk, saved.answer, form.suggestion, "taken")
    return _saved(desk, saved, form.variant)


@router.get("/{id}/variant")
def blank_variant(request: Request, caller: Curator, id: str, language: str = "") -> Response:
    """The form of an answer yet to be written in a language, its text there to translate."""
    desk = desk_for(request, caller)
    answer = desk.answer(id)
    refuse_forums(desk, answer)
    if language in {answer.language, *(variant.language for variant in answer.variants)}:
        own = "" if language == answer.language else f"?language={language}"
        return go(f"/library/{answer.id}/edit{own}")
    if not LANGUAGE.match(language):
        return go(f"/library/{answer.id}", notes=["A language is a code, such as de or pt-BR."])
    return _variant_form(request, caller, _translated(answer, language), Typed({}))


@router.post("/{id}/variant")
def add_variant(request: Request, caller: Curator, id: str, form: Form) -> Response:
    """Save an answer's new variant, or show how it would look."""
    desk = desk_for(request, caller)
    answer = _translated(desk.answer(id), form.variant)
    _for_ones_own(caller, form)
    try:
        made_of = made(answer, form.fields)
        if form.do in LOOKS:
            fields, more = _look(desk, form, made_of, answer)
            return _variant_form(request, caller, answer, replace(form, fields=fields), **more)
        saved = create_variant(desk, made_of)
    except (CannotSave, FolderBusy) as error:
        return _variant_form(request, caller, answer, form, errors=_errors(error))
    return go(f"/library/{saved.answer.id}", toast="saved", notes=saved.notes)


def _translated(answer: Answer, language: str) -> Answer:
    """What a variant begins as: the texts to put into its words, and nothing that is looked for."""
    texts = {name: getattr(answer, name) for name in ("title", "body", "short", "follow_up")}
    return Answer(id=answer.id, language=language, topic=answer.topic, links=answer.links, **texts)


def _variant_form(
    request: Request, caller: Caller, answer: Answer, form: Typed, **more: Any
) -> Response:
    values = shown(answer) | form.fields
    typed = replace(form, variant=answer.language, seen="")
    return _form(request, caller, Found(answer, "", ""), values, typed, **more)


@router.post("/{id}/retire")
def take_out(request: Request, caller: Curator, id: str, form: Form) -> Response:
    """Retire an answer; its file stays."""
    desk = desk_for(request, caller)
    try:
        saved = retire(desk, id, {form.seen})
    except Stale as error:
        return go(f"/library/{desk.answer(id).id}/history", notes=[str(error)])
    return go(f"/library/{saved.answer.id}", toast="retired", notes=saved.notes)


def _saved(desk: Desk, saved: Saved, language: str = "") -> Response:
    """On to the answer, with what its tests say now that it is saved."""
    answer = saved.answer
    fails: tuple[str, ...] = ()
    if answer.tests and answer.status == "active":
        failed = list(try_answer(None, answer, with_it(desk, answer, language)))
        fails = tuple(problem.message for problem in failed)[:FAILS_SAID]
        if fails and desk.only:  # who came first may be an answer of others
            fails = (f"{len(failed)} of {len(answer.tests)} tests fail; the tab Test says which.",)
    return go(f"/library/{answer.id}", toast="saved", notes=(*saved.notes, *fails))


def _looked(
    request: Request, caller: Caller, found: Found | None, form: Typed, answer: Answer
) -> Response:
    """The form as it was sent, with what was asked of the answer it makes; nothing is saved."""
    before = found.answer if found else None
    fields, more = _look(desk_for(request, caller), form, answer, before)
    return _form(request, caller, found, fields, form, **more)


def _look(
    desk: Desk, form: Typed, answer: Answer, before: Answer | None
) -> tuple[dict[str, str], dict[str, Any]]:
    """What a button shows: the form's fields then, and what else is to be drawn."""
    if form.do == "preview":
        return form.fields, {"preview_of": answer}
    if form.do in ("keep", "keep-not"):
        return _with_test(form), {}
    panel = Panel(post=form.post)
    answer = replace(answer, id=before.id if before else answer.id or NEW)
    if form.do == "try":
        panel = with_post(desk, panel, answer, form.post, form.variant)
    elif form.do == "tests":
        panel = replace(panel, tests=run_tests(desk, answer, form.variant))
    elif form.variant:
        panel = replace(panel, error="The effect on others is tried in the main language only.")
    else:
        panel = with_effect(desk, panel, before, answer)
    return form.fields, {"panel": panel}


def _with_test(form: Typed) -> dict[str, str]:
    """The fields with the post that was tried as one test more."""
    trial = Trial(form.post.strip(), "found" if form.do == "keep" else "not-found")
    tests = form.fields.get("tests", "").rstrip("\n")
    more = test_line(trial) if trial.post else ""
    return {**form.fields, "tests": "\n".join(filter(None, (tests, more)))}


def _empty(caller: Caller) -> Answer:
    return Answer(id="", forums=caller.forums or ("all",))


def _for_ones_own(caller: Caller, form: Typed) -> None:
    """With no forum ticked an answer is for all of the caller's."""
    if form.fields.get("forums") == "":
        form.fields["forums"] = "\n".join(caller.forums)


def _errors(error: CannotSave | FolderBusy) -> tuple[tuple[str, str], ...]:
    return error.errors if isinstance(error, CannotSave) else (("", str(error)),)


def _conflict(
    request: Request, caller: Caller, found: Found, form: Typed, error: Stale
) -> Response:
    """The form with what one side alone changed, and both texts of what both did."""
    name = f"{found.answer.id}.{form.variant}.md" if form.variant else f"{found.answer.id}.md"
    theirs = read_answer(name, error.theirs.encode()).value
    if theirs is None:
        why = "The file is gone, or can't be read as it is now: mend it in the folder first."
        return _form(
            request, caller, found, form.fields, form, errors=(("", why),), raw=error.theirs
        )
    base = read_answer(name, error.base.encode()).value or theirs
    was, now, result, rows = shown(base), shown(theirs), {}, []
    for field in NAMES:
        yours = form.fields.get(field, was[field])
        result[field] = now[field] if _same(yours, was[field]) else yours
        if not _same(yours, now[field]):
            rows.append(Row(field, yours, now[field]))
    seen = hashlib.sha256(error.theirs.encode()).hexdigest()
    again = replace(form, fields=result, do="save", seen=seen)
    return _form(request, caller, found, result, again, status=409, rows=tuple(rows))


def _same(one: str, other: str) -> bool:
    return one.rstrip("\n") == other.rstrip("\n")


def _form(
    request: Request,
    caller: Caller,
    found: Found | None,
    values: Mapping[str, str],
    form: Typed | None = None,
    *,
    errors: tuple[tuple[str, str], ...] = (),
    rows: tuple[Row, ...] = (),
    raw: str = "",
    preview_of: Answer | None = None,
    panel: Panel | None = None,
    status: int = 200,
) -> Response:
    desk, form = desk_for(request, caller), form or Typed({})
    answer = desk.answer(found.answer.id) if found else None
    before = shown(found.answer if found else _empty(caller))
    return page(
        request,
        "edit.html",
        "Library",
        caller,
        status=422 if errors else status,
        answer=answer,
        may_write=bool(answer and may_write(desk, answer)),
        values=before | dict(values),
        limited=bool(caller.forums),
        form=form,
        names=NAMES,
        statuses=STATUSES,
        forums=desk.forums,
        errors=errors,
        wrong=dict(reversed(errors)),
        rows=rows,
        both={row.name for row in rows},
        raw=raw,
        panel=panel or Panel(post=form.post),
        periods=PERIODS,
        links=_links(desk, found.answer) if found else (),
        drawn_as=_drawn(desk, preview_of, form.forum) if preview_of else None,
        notes=waiting_notes(request),
        suggestions=suggested(desk, answer) if answer and not form.variant else [],
        missed=partial(_missed, found),
    )


def _missed(found: Found | None, row: SuggestionRow) -> int:
    """How much of a suggestion no longer fits the answer."""
    return applied(shown(found.answer)["body"], row)[1] if found else 0


def _drawn(desk: Desk, answer: Answer, forum: str) -> dict[str, Any]:
    """How a reply of this answer alone would look on a forum, to nobody in particular."""
    of = desk.forum(forum)
    post = Post(text="", author="Alex", forum=of.id)
    draft = compose((answer,), post, of, format=of.format, today=desk.now().date())
    named = FORMAT_NAMES[draft.format]
    return {
        "format": named,
        "forum": of,
        "html": preview(draft.markdown),
        "text": draft.text,
        "notes": draft.notes,
    }


def _links(desk: Desk, answer: Answer) -> list[tuple[Link, str, str]]:
    """The answer's links, each with how it stands, in a word, and why."""
    found = desk.store.link_checks([link.url for link in answer.links])
    return [(link, *_stands(found.get(link.url))) for link in answer.links]


def _stands(check: LinkCheckRow | None) -> tuple[str, str]:
    if check is None:
        return "unchecked", "Not asked yet."
    return check.state, check.reason


def in_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
