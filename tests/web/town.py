"""A town: one application with things of two forums, called as anybody, and what routes ask."""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from app.access import new_link, new_token
from app.access.people import Rights, invite
from app.access.tokens import hash_secret
from app.desk import Desk
from app.store import DraftRow, PersonRow, ProposalRow, SessionRow, Store

OWN, OTHER = "trail", "track"

SPIKES = """---
title: Spikes on the track
keywords: [spikes, track spikes]
forums: [track]
---
Use short ones.
"""

GLOVES = """---
title: Gloves on the trail
keywords: [gloves]
forums: [trail]
---
Take thin ones.
"""

DRAFT_BUTTONS = ("answers", "follow-up", "parts", "version", "urgent", "draft", "preview", "reply")

# What each route asks of its callers, written down a second time: a change here is meant.
# Role, scope of tokens, and which thing in its address or body belongs to a forum.
M, C, A = "moderator", "curator", "admin"
ROUTES: dict[tuple[str, str], tuple[str, str | None, str]] = {
    ("GET", "/sign-in/{code}"): ("", None, "link"),  # first: a password ends such links
    ("GET", "/livez"): ("", None, ""),
    ("GET", "/readyz"): ("", None, ""),
    ("GET", "/metrics"): ("admin", "insights", ""),
    ("POST", "/api/v1/match"): (M, "match", "forum"),
    ("POST", "/api/v1/drafts"): (M, "draft", "forum"),
    ("GET", "/api/v1/drafts"): (M, "draft", ""),
    ("GET", "/api/v1/drafts/{id}"): (M, "draft", "draft"),
    ("POST", "/api/v1/drafts/{id}/reply"): (M, "draft", "draft"),
    ("GET", "/api/v1/answers"): (M, "answers:read", ""),
    ("GET", "/api/v1/answers/{id}"): (M, "answers:read", "answer"),
    ("POST", "/api/v1/check"): (M, "answers:read", ""),
    ("POST", "/api/v1/answers"): (C, "answers:write", ""),
    ("PUT", "/api/v1/answers/{id}"): (C, "answers:write", "own answer"),
    ("DELETE", "/api/v1/answers/{id}"): (C, "answers:write", "own answer"),
    ("GET", "/api/v1/answers/{id}/revisions"): (M, "answers:read", "answer"),
    ("GET", "/api/v1/answers/{id}/revisions/{number}"): (M, "answers:read", "revision"),
    ("POST", "/api/v1/answers/{id}/revisions/{number}/restore"): (C, "answers:write", "revision"),
    ("POST", "/api/v1/import"): (C, "answers:write", "library"),
    ("GET", "/api/v1/export/{format}"): (C, "answers:read", "library"),
    ("GET", "/api/v1/links"): (M, "answers:read", ""),
    ("GET", "/api/v1/openapi.json"): ("", None, ""),
    ("GET", "/api/v1/docs"): ("", None, ""),
    ("GET", "/"): (M, None, ""),
    ("POST", "/desk"): (M, None, "forum"),
    ("POST", "/checklist"): (M, None, ""),
    ("GET", "/inbox"): (M, None, ""),
    ("GET", "/library"): (M, None, ""),
    ("GET", "/library/_checked"): (M, None, ""),
    ("GET", "/library/{id}"): (M, None, "answer"),
    ("POST", "/library/{id}/links"): (C, None, "own answer"),
    ("GET", "/library/_new"): (C, None, ""),
    ("POST", "/library/_new"): (C, None, ""),
    ("GET", "/library/{id}/edit"): (C, None, "own answer"),
    ("POST", "/library/{id}/edit"): (C, None, "own answer"),
    ("GET", "/library/{id}/variant"): (C, None, "own answer"),
    ("POST", "/library/{id}/variant"): (C, None, "own answer"),
    ("POST", "/library/{id}/suggestions/{number}/drop"): (C, None, "own answer"),
    ("GET", "/library/{id}/history"): (M, None, "answer"),
    ("GET", "/library/_sent"): (M, None, ""),
    ("POST", "/library/_bulk"): (C, None, ""),
    ("GET", "/library/_file/{name}"): (C, None, "broken"),
    ("GET", "/library/{id}/usage"): (M, None, "answer"),
    ("GET", "/library/{id}/test"): (M, None, "answer"),
    ("POST", "/library/{id}/test"): (M, None, "answer"),
    ("POST", "/library/{id}/tests"): (C, None, "own answer"),
    ("POST", "/library/{id}/retire"): (C, None, "own answer"),
    ("POST", "/library/{id}/restore"): (C, None, "revision"),
    ("GET", "/import"): (C, None, "library"),
    ("POST", "/import"): (C, None, "library"),
    ("POST", "/import/take"): (C, None, "library"),
    ("GET", "/export/{name}"): (C, None, "library"),
    ("GET", "/search"): (M, None, ""),
    ("POST", "/keys"): (M, None, ""),
    ("GET", "/help"): (M, None, ""),
    ("POST", "/theme"): ("", None, ""),
    ("GET", "/drafts/{id}"): (M, None, "draft"),
    ("GET", "/drafts/{id}/insert"): (M, None, "draft"),
    **{
        ("POST", f"/drafts/{{id}}/{name}"): (M, None, "draft")
        for name in [
            "answers",
            "follow-up",
            "parts",
            "version",
            "urgent",
            "draft",
            "preview",
            "reply",
            "undo",
            "tip",
            "post",
            "here",
            "suggest",
            "insert",
        ]
    },
    ("GET", "/drafts/{id}/keep"): (C, None, "draft"),
    ("POST", "/drafts/{id}/keep"): (C, None, "draft"),
    ("GET", "/learn"): (C, None, ""),
    ("POST", "/learn"): (C, None, ""),
    ("GET", "/learn/{id}"): (C, None, "proposal"),
    ("POST", "/learn/{id}"): (C, None, "proposal"),
    ("GET", "/me"): (M, None, ""),
    ("POST", "/me/password"): (M, None, ""),
    ("POST", "/me/words"): (M, None, ""),
    ("POST", "/me/browser"): (M, None, ""),
    ("POST", "/me/sessions/{id}/end"): (M, None, "session"),
    ("GET", "/me/any-page"): (M, None, ""),
    ("POST", "/me/any-page/token"): (M, None, ""),
    ("POST", "/me/any-page/token/revoke"): (M, None, "script"),
    ("GET", "/userscript.user.js"): ("", None, ""),
    ("GET", "/from-page"): ("", None, ""),
    ("POST", "/from-page"): ("", None, ""),
    ("POST", "/from-page/find"): ("", None, ""),
    ("GET", "/settings/people"): (A, None, ""),
    ("POST", "/settings/people"): (A, None, ""),
    ("POST", "/settings/people/{id}"): (A, None, "person"),
    ("POST", "/settings/people/{id}/link"): (A, None, "person"),
    ("POST", "/settings/people/{id}/disable"): (A, None, "person"),
    ("GET", "/settings/forums"): (A, None, ""),
    ("GET", "/settings/forums/_new"): (A, None, ""),
    ("POST", "/settings/forums/_new"): (A, None, "forums"),
    ("GET", "/settings/forums/{id}"): (A, None, "a forum"),
    ("POST", "/settings/forums/{id}"): (A, None, "a forum"),
    ("GET", "/settings/matching"): (A, None, ""),
    ("POST", "/settings/matching"): (A, None, ""),
    ("GET", "/settings/files/{id}"): (A, None, "a file"),
    ("POST", "/settings/files/{id}"): (A, None, "a file"),
    ("GET", "/settings/tokens"): (A, None, ""),
    ("POST", "/settings/tokens"): (A, None, ""),
    ("POST", "/settings/tokens/{id}/revoke"): (A, None, "token"),
    ("GET", "/settings/audit"): (A, None, ""),
    ("GET", "/settings/system"): (A, None, ""),
    ("POST", "/settings/system/backup"): (A, None, ""),
    ("POST", "/settings/system/everything"): (A, None, ""),
    ("GET", "/sign-in"): ("", None, ""),
    ("POST", "/sign-in"): ("", None, ""),
    ("GET", "/invitation/{code}"): ("", None, "invitation"),
    ("POST", "/invitation/{code}"): ("", None, "invitation"),
    ("POST", "/sign-out"): ("", None, ""),
}

BESIDE = {"forums": "_forums.yaml", "a forum": "_forums.yaml", "a file": "_synonyms.yaml"}
"""The files beside the answers that a route changes."""

SETTLED = {"a forum": OWN, "a file": "synonyms"}
"""Things that are there already."""

PAST = b'{"post": "My legs are sore, what now?", "reply": "Ice helps some, sleep helps more."}'
PASSPHRASE = "seven blue herons at dawn"
BODIES: dict[str, dict[str, Any]] = {
    "/library/{id}/variant": {"variant": "de", "title": "Krämpfe", "body": "Gehen Sie."},
    "/api/v1/match": {"text": "My calf cramps"},
    "/api/v1/drafts": {"text": "My calf cramps"},
    "/api/v1/drafts/{id}/reply": {"text": "Walk.", "outcome": "edited"},
    "/api/v1/answers": {
        "forums": ["trail"],
        "id": "ice",
        "title": "Ice",
        "body": "Ice helps some.",
    },
    "/api/v1/answers/{id}": {"topic": "cold"},
    "/library/_new": {"id": "ice", "title": "Ice", "body": "Ice helps some."},
    "/library/{id}/edit": {"title": "Gloves", "body": "Take thin ones.", "forums": "trail"},
    "/desk": {"text": "My calf cramps"},
    "/from-page": {"text": "My calf cramps"},
    "/from-page/find": {"text": "My calf cramps"},
    "/drafts/{id}/answers": {"toggle": "calf-cramps"},
    "/drafts/{id}/follow-up": {"follow_up": "calf-cramps"},
    "/drafts/{id}/insert": {"insert": "calf-cramps"},
    "/drafts/{id}/suggest": {"suggest": "calf-cramps"},
    "/drafts/{id}/post": {"post_text": "My shoes are worn out"},
    "/drafts/{id}/parts": {"up": "greeting"},
    "/drafts/{id}/draft": {"markdown": "Walk."},
    "/drafts/{id}/preview": {"markdown": "Walk."},
    "/settings/forums/_new": {"id": "new", "name": "New"},
    "/settings/forums/{id}": {"name": "Trail"},
    "/settings/matching": {"preset": "careful"},
    "/settings/files/{id}": {"text": "- [ice, frost]\n"},
    "/library/_bulk": {"do": "topic", "topic": "cold", "pick": "calf-cramps"},
    "/library/{id}/test": {"post": "My calf cramps"},
    "/library/{id}/tests": {"post": "My gloves are wet"},
    "/library/{id}/links": {"url": "https://example.org/shoes"},
    "/learn/{id}": {"do": "drop"},
    "/me/password": {"name": "somebody new", "new": PASSPHRASE},
    "/settings/people": {"name": "another one"},
    "/settings/people/{id}": {"role": "curator"},
    "/settings/tokens": {"name": "tool", "scope": "match"},
    "/invitation/{code}": {"name": "invited one", "password": PASSPHRASE},
}


@dataclass
class Town:
    """One application with things of both forums, and a way to call it as anybody."""

    client: TestClient
    app: FastAPI
    store: Store
    library: Path
    made: int = 0

    def new(self) -> str:
        self.made += 1
        return f"somebody {self.made}"

    def person(self, role: str, forums: list[str]) -> PersonRow:
        name = self.new()
        invite(self.store, name, Rights(), now(), "test")
        row = self.store.person_named(name)
        assert row and row.id
        changed = self.store.change_person(row.id, role=role, forums=forums, now=now(), by="test")
        assert changed
        return changed

    def session(self, person: PersonRow) -> str:
        secret, end = self.new(), now() + timedelta(hours=1)
        row = SessionRow(
            hash=hash_secret(secret),
            person=person.id or 0,
            created_at=now(),
            idle_until=end,
            expires_at=end,
        )
        self.store.begin_session(row, person.name)
        return secret

    def thing(self, kind: str, forum: str, person: PersonRow | None) -> str:
        """The id of a fresh thing; sessions, people and the like belong to no forum."""
        if kind == "draft":
            row = DraftRow(created_at=now(), updated_at=now(), forum=forum, text="My calf cramps")
            return self.store.add_draft(row).id
        if kind in ("answer", "own answer", "revision"):
            return self.answer(forum, twice=kind == "revision")
        if kind == "session":
            return hash_secret(self.session(person))[:16] if person else "0" * 16
        if kind == "person":
            return str(self.person("moderator", []).id)
        made = {
            "token": lambda: new_token(self.store, "old tool", None, None, now()).split("_")[1],
            "link": lambda: new_link(self.store, now()),
            "invitation": lambda: invite(self.store, self.new(), Rights(), now(), "test"),
            "proposal": lambda: self.proposal(person.name if person else "nobody"),
        }
        if kind in SETTLED:
            return SETTLED[kind]
        if kind == "broken":
            return self.broken()
        if kind == "script":
            owner = person.id if person else None
            return new_token(self.store, "Userscript", None, None, now(), owner=owner)
        return made[kind]() if kind in made else "json"  # an address of no thing names an export

    def proposal(self, name: str) -> str:
        row = ProposalRow(
            by=name, at=now(), place=0, answer="ice", title="Ice", written="3 times", content=""
        )
        self.store.add_proposals([row], name, now())
        return self.store.proposals(name)[0].id

    def broken(self) -> str:
        """The name of a file that can't be read."""
        (self.library / "broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
        self.desk.reconcile()
        return "broken.md"

    def answer(self, forum: str, *, twice: bool = False) -> str:
        """A fresh answer for one forum alone, changed once if it is to have a past."""
        id = self.new().replace(" ", "-")
        text = GLOVES if forum == OWN else SPIKES
        (self.library / f"{id}.md").write_text(text, encoding="utf-8")
        self.desk.reconcile()
        if twice:
            (self.library / f"{id}.md").write_text(f"{text}More.\n", encoding="utf-8")
            self.desk.reconcile()
        return id

    def number(self, id: str) -> str:
        """The number of an answer's oldest revision."""
        return str(([row.id for row in self.store.revisions(id)] or [0])[-1])

    @property
    def desk(self) -> Desk:
        desk: Desk = self.client.app_state["desk"]
        return desk

    def seen(self, id: str) -> str:
        """The digest of an answer's file; "" for what is none."""
        path = self.library / f"{id}.md"
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""

    def seen_beside(self, kind: str) -> dict[str, str]:
        """The digest of the file beside the answers that a route changes."""
        if kind not in BESIDE:
            return {}
        data = (self.library / BESIDE[kind]).read_bytes()
        return {"seen": hashlib.sha256(data).hexdigest()}

    def call(
        self, route: tuple[str, str], forum: str, headers: dict[str, str], thing: str
    ) -> Response:
        method, path = route
        body = dict(BODIES.get(path, {}))
        if ROUTES[route][2] == "forum":
            body["forum"] = forum
        if "name" in body:
            body["name"] = f"{body['name']} {self.new()}"
        if body.get("id"):
            body["id"] = self.new().replace(" ", "-")
        address = re.sub(r"\{number\}", self.number(thing), path)
        address = re.sub(r"\{\w+\}", thing, address)
        if ROUTES[route][2] in ("own answer", "revision"):
            headers = {**headers, "If-Match": f'"{self.seen(thing)}"'}
            if not path.startswith("/api/"):
                body |= {"seen": self.seen(thing), "number": self.number(thing)}
        body |= self.seen_beside(ROUTES[route][2])
        kind: dict[str, Any] = {"json": body} if path.startswith("/api/") else {"data": body}
        if path == "/learn":
            kind = {"files": {"file": ("past.jsonl", PAST)}}
        if path in ("/import", "/api/v1/import"):
            kind = {"files": {"file": ("a.csv", b"title,body\na,b\n")}}
        sent = kind if method in ("POST", "PUT") else {}
        self.client.cookies.clear()
        accept = {"Accept": "application/json"}
        found = self.client.request(method, address, headers={**accept, **headers}, **sent)
        self.client.cookies.clear()
        return found


def now() -> datetime:
    return datetime.now(UTC)
