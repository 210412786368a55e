"""Every route of the application, tried by every kind of caller on things of both forums."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from httpx2 import Response

from app.access import ROLES, SCOPES, Public, Rule, new_token, rule_of
from app.store import DraftRow, LinkCheckRow, PersonRow, Store, SuggestionRow
from app.web.pages.audit import ACTIONS
from tests.conftest import browser
from tests.web.town import OTHER, OWN, ROUTES, SPIKES, A, C, M, Town, now


@pytest.fixture
def town(app: FastAPI, library: Path, settings: Any) -> Iterator[Town]:
    (library / "spikes.md").write_text(SPIKES, encoding="utf-8")
    with browser(app) as client:
        store = Store(settings.database_url)
        yield Town(client, app, store, library)
        store.close()


def test_the_table_is_the_application(app: FastAPI) -> None:
    """A route that isn't in the table, or declares another rule, fails here."""
    declared = {}
    for route in iter_route_contexts(app.routes):
        rule = rule_of(route)
        for method in set(getattr(route, "methods", None) or ()) - {"HEAD"}:
            assert isinstance(rule, Rule | Public)
            place = (method, str(route.path))
            declared[place] = (rule.role, rule.scope) if isinstance(rule, Rule) else ("", None)
    assert declared == {route: (role, scope) for route, (role, scope, _) in ROUTES.items()}


def test_one_page_alone_is_reached_through_other_sites(app: FastAPI) -> None:
    open_ones = {
        route.path
        for route in iter_route_contexts(app.routes)
        for rule in [rule_of(route)]
        if isinstance(rule, Public) and rule.from_any_site
    }
    assert open_ones == {"/from-page"}


CALLERS = ["nobody", *(f"person {role}" for role in ROLES), *(f"token {s}" for s in SCOPES)]


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("forum", [OWN, OTHER])
def test_every_route(town: Town, caller: str, forum: str) -> None:
    """Callers are of one forum, admins of all; things are of that forum or of the other."""
    wrong = {}
    for route, (role, scope, kind) in ROUTES.items():
        headers, person = _caller(town, caller)
        thing = town.thing(kind, forum, person)
        answer = town.call(route, forum, headers, thing)
        expected = _expected(caller, role, scope, kind, forum)
        if not _met(answer, expected):
            wrong[route] = (answer.status_code, expected)
    assert wrong == {}


def _caller(town: Town, caller: str) -> tuple[dict[str, str], PersonRow | None]:
    kind, _, name = caller.partition(" ")
    if kind == "person":
        person = town.person(name, [] if name == A else [OWN])
        return {"Cookie": f"reply-desk={town.session(person)}"}, person
    if kind == "token":
        token = new_token(town.store, "tool", [name], [OWN], now())
        return {"Authorization": f"Bearer {token}"}, None
    return {}, None


OF_A_FORUM = ("draft", "answer", "own answer", "revision", "forum")


def _expected(caller: str, role: str, scope: str | None, kind: str, forum: str) -> str:
    who, _, name = caller.partition(" ")
    if not role:
        return "yes"
    if who == "nobody":
        return "401"
    if who == "token" and name != scope:
        return "403"
    if who == "person" and name not in ROLES[ROLES.index(role) :]:
        return "403"
    if (
        kind in ("library", "broken") and name != A
    ):  # it is of all forums, and only admins here are too
        return "403"
    if forum == OTHER and name != A and kind in OF_A_FORUM:
        return "422" if kind == "forum" else "404"  # in a body, or in an address
    return "yes"


def _met(answer: Response, expected: str) -> bool:
    if expected == "yes":
        if answer.request.url.path == "/sign-in" and answer.request.method == "POST":
            return answer.status_code in (401, 429)  # a name was asked for, and none was given
        if answer.request.url.path == "/from-page/find" and answer.status_code == 401:
            return True  # the post comes back with the words that say why
        return answer.status_code < 500 and answer.status_code not in (401, 403, 404, 405, 412, 428)
    return answer.status_code == int(expected)


UNCHANGED = {
    *(("POST", "/keys"), ("POST", "/me/browser")),
    *(("POST", "/checklist"), ("POST", "/drafts/{id}/tip")),  # cookies
    ("POST", "/drafts/{id}/here"),  # who looks at a post is nothing done to it
    *(("POST", "/api/v1/match"), ("POST", "/theme"), ("POST", "/sign-in"), ("POST", "/import")),
    *(("POST", "/api/v1/check"), ("POST", "/from-page"), ("POST", "/library/{id}/test")),
}
"""Routes that take a POST and change nothing when it is empty."""


@pytest.mark.parametrize("route", [r for r in ROUTES if r[0] != "GET" and r not in UNCHANGED])
def test_what_changes_something_says_so_in_the_audit(town: Town, route: tuple[str, str]) -> None:
    admin = town.person(A, [])
    if route[1] == "/settings/people":  # who invites has a password
        assert town.store.set_password(admin.id or 0, "x", name=admin.name, keep="", now=now())
    headers = {"Cookie": f"reply-desk={town.session(admin)}"}
    thing = town.thing(ROUTES[route][2], OWN, admin)
    if route[1] == "/library/{id}/links":
        thing = "running-shoes"
        moved(town.store, "https://example.org/shoes")
    if route[1].endswith("/undo"):
        town.call(("POST", "/drafts/{id}/reply"), OWN, headers, thing)
    prepare_change(town, route[1], thing)
    before = len(town.store.audit(10_000))
    if route[1].endswith("/keep"):
        answer = keep_an_answer(town, thing, headers)
    elif route[1] == "/import/take":
        answer = import_a_file(town, headers)
    else:
        answer = town.call(route, OWN, headers, thing)
    assert answer.status_code < 400, answer.text
    after = town.store.audit(10_000)
    new = after[: len(after) - before]
    assert new
    assert {row.by for row in new} & {admin.name, *(row.of for row in new)}
    assert "calf cramps" not in " ".join(row.detail for row in new)
    assert {row.did for row in new} <= ACTIONS.keys()


def prepare_change(town: Town, path: str, thing: str) -> None:
    """A draft in which an answer was changed, or a change that was suggested."""
    if path.endswith("/suggest"):
        text = town.desk.take_answers(thing, ["calf-cramps"]).markdown
        town.desk.save_draft(thing, text.replace("gently", "softly"))
    if path.endswith("/drop"):
        row = SuggestionRow(id=town.number(thing), answer=thing, at=now())
        town.store.add_suggestion(row)


def moved(store: Store, url: str) -> None:
    """Let it be known that a link moved for good."""
    row = LinkCheckRow(url=url, state="moved", first_checked=now(), last_checked=now())
    row.final_url = "https://example.org/moved"
    store.save_link_checks([row])


def import_a_file(town: Town, headers: dict[str, str]) -> Response:
    """Look at a file and take it in."""
    page = town.call(("POST", "/import"), OWN, {**headers, "Accept": "text/html"}, "").text
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    return town.client.post("/import/take", data=form, headers=headers)


def keep_an_answer(town: Town, draft: str, headers: dict[str, str]) -> Response:
    form = {"title": "Ice", "name": "ice", "keywords": "ice bath", "body": "Ice helps some."}
    address = f"/drafts/{draft}/keep"
    looked = town.client.post(address, data=form, headers=headers)
    seen = re.search(r'name="seen" value="(\w+)"', looked.text)
    assert seen
    return town.client.post(address, data={**form, "seen": seen[1]}, headers=headers)


def test_lists_hold_the_things_of_ones_own_forums(town: Town) -> None:
    for forum in (OWN, OTHER):
        row = DraftRow(created_at=now(), updated_at=now(), forum=forum, title=f"Post of {forum}")
        town.store.add_draft(row)
    (town.library / "broken.md").write_text("---\ntitle: [\n---\nTrack secret", encoding="utf-8")
    curator = {"Cookie": f"reply-desk={town.session(town.person(C, [OWN]))}"}
    scopes = ["match", "draft", "answers:read"]
    token = new_token(town.store, "tool", scopes, [OWN], now())
    tool = {"Authorization": f"Bearer {token}"}
    get = town.client.get
    for path in ("/", "/inbox", "/inbox?forum=track", "/library", "/library?q=spikes", "/me"):
        html = get(path, headers=curator).text
        assert "Post of track" not in html and "Track Club" not in html, path
        assert "/library/spikes" not in html, path
    assert "Post of trail" in get("/inbox", headers=curator).text
    drafts = get("/api/v1/drafts", headers=tool).json()["drafts"]
    assert [draft["forum"] for draft in drafts] == [OWN]
    answers = get("/api/v1/answers", headers=tool).json()["answers"]
    assert "spikes" not in {answer["id"] for answer in answers}
    assert "running-shoes" in {answer["id"] for answer in answers}


def test_no_way_in_to_another_forums_answer(town: Town) -> None:
    """Neither drafted, taken nor recorded: in a body it is unknown."""
    person = town.person(M, [OWN])
    curator = {"Cookie": f"reply-desk={town.session(person)}"}
    token = new_token(town.store, "tool", ["draft"], [OWN], now())
    tool = {"Authorization": f"Bearer {token}"}
    draft = town.thing("draft", OWN, None)
    post = town.client.post
    spikes = {"text": "Which spikes?", "answers": ["spikes"]}
    assert post("/api/v1/drafts", json=spikes, headers=tool).status_code == 422
    reply = {**spikes, "outcome": "edited"}
    assert post(f"/api/v1/drafts/{draft}/reply", json=reply, headers=tool).status_code == 422
    taken = post(f"/drafts/{draft}/answers", data={"toggle": "spikes"}, headers=curator)
    followed = post(f"/drafts/{draft}/follow-up", data={"follow_up": "spikes"}, headers=curator)
    assert (taken.status_code, followed.status_code) == (422, 422)


def test_an_answer_kept_by_someone_of_one_forum_is_for_that_forum(town: Town) -> None:
    headers = {"Cookie": f"reply-desk={town.session(town.person(C, [OWN]))}"}
    kept = keep_an_answer(town, town.thing("draft", OWN, None), headers)
    assert kept.status_code == 303, kept.text
    assert "forums: [trail]" in (town.library / "ice.md").read_text(encoding="utf-8")


def test_of_an_answer_for_more_forums_than_ones_own_nothing_is_written(town: Town) -> None:
    """It may be read, since it may be used; whoever curates all its forums may change it."""
    curator = {"Cookie": f"reply-desk={town.session(town.person(C, [OWN]))}"}
    token = new_token(town.store, "tool", ["answers:write"], [OWN], now())
    tool = {"Authorization": f"Bearer {token}"}
    path = town.library / "calf-cramps.md"
    before, seen = path.read_bytes(), town.seen("calf-cramps")
    match, gloves = {"If-Match": f'"{seen}"'}, town.answer(OWN)
    address = "/api/v1/answers/calf-cramps"
    for headers in (curator, tool):
        put = town.client.put(address, json={"topic": "x"}, headers=headers | match)
        gone = town.client.delete(address, headers=headers | match)
        assert (put.status_code, gone.status_code) == (403, 403)
    for page, form in (("edit", {"title": "x"}), ("retire", {"seen": seen})):
        done = town.client.post(f"/library/calf-cramps/{page}", data=form, headers=curator)
        assert done.status_code == 403
    assert (
        "/library/calf-cramps/edit"
        not in town.client.get("/library/calf-cramps", headers=curator).text
    )
    match = {"If-Match": f'"{town.seen(gloves)}"'}
    for forums in (["all"], [OTHER], [OWN, OTHER]):
        wide = {"forums": forums}
        put = town.client.put(f"/api/v1/answers/{gloves}", json=wide, headers=tool | match)
        new = {"id": "wide", "title": "W", "body": "w", "forums": forums}
        post = town.client.post("/api/v1/answers", json=new, headers=tool)
        assert (put.status_code, post.status_code) == (403, 403)
    made = town.client.post(
        "/api/v1/answers", json={"id": "own", "title": "W", "body": "w"}, headers=tool
    )
    assert made.status_code == 201 and made.json()["forums"] == [OWN]
    assert path.read_bytes() == before
