"""A small library, an application on it, and people to knock at its doors."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.access import new_link, new_token
from app.desk import Desk, open_desk
from app.main import create_app
from app.settings import Settings
from app.store import Store

# These machines are shared: how long one case takes says nothing.
hypothesis.settings.register_profile(
    "shared",
    hypothesis.settings.get_profile(hypothesis.settings.get_current_profile_name()),
    deadline=None,
)
hypothesis.settings.load_profile("shared")

CRAMP = """---
title: Calf cramps on the run
keywords: [calf cramp, calf spasm, charley horse]
questions:
  - Why do my calves cramp up after eight miles?
  - My calf keeps going into spasm when I run, what helps?
topic: lower leg
links:
  - {title: About cramps, url: "https://example.org/cramps", section: What helps}
tests:
  - {post: "both my calfs spazm at mile 8", expect: found}
status: active
short: Walk, and stretch gently.
follow_up: Did the walking help, {{author|friend}}?
reactions:
  - {fact: race_time, race: marathon, under: "3:00", say: "{{value}} is a fine marathon."}
---
I can't examine you, but here is what often helps.

## What to try

1. Ease off and walk.
2. Stretch the calf gently.
"""

GERMAN = """---
title: Wadenkrampf beim Laufen
keywords: [Wadenkrampf, Waden krampfen, krampfen, Waden]
links:
  - {title: About cramps, url: "https://example.org/cramps"}
short: Geh ein Stück.
language: de
---
Ich kann dich nicht untersuchen. Geh langsam ein Stück.
"""
"""A variant of the first answer; tests that want it write it to `calf-cramps.de.md`."""

SHOES = """---
title: Choosing running shoes
keywords: [running shoes, new shoes, trainers]
questions:
  - Which running shoes should I buy?
  - How do I choose new shoes for running?
topic: kit
forums: [trail]
links:
  - {title: Shoes by distance, url: "https://example.org/shoes"}
---
Take the old pair to a shop. For {{?weekly distance}} a week, try three pairs.
"""

RULES = """---
title: Please search before you post
keywords: [duplicate thread, search first, already answered]
questions: [Has this been asked before?]
topic: house rules
---
This has come up before: {{search_url}}
"""

FORUMS = """
trail: {name: Trail Runners, format: markdown, search: "https://trail.example.org/s?q={query}",
  greeting: "Hi {{author|there}},", sign_off: "Wishing you well,\\nthe Trail Runners team",
  emergency: "112", advice_line: "111"}
track: {name: Track Club, format: bbcode, greeting: "Hello {{author|there}},", sign_off: "Cheers",
  max_length: 5000}
"""

URGENT = """
- {id: calf-clot, all: [calf], any: [swollen, red, warm], near: 12,
   message: "Please ring {{advice_line}} today, before any exercise."}
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder with three answers, two forums and one urgent rule."""
    return fill_library(tmp_path / "answers")


def fill_library(folder: Path) -> Path:
    """Write the small library into a new folder."""
    folder.mkdir()
    for name, text in {
        "calf-cramps.md": CRAMP,
        "running-shoes.md": SHOES,
        "search-first.md": RULES,
        "_forums.yaml": FORUMS,
        "_urgent.yaml": URGENT,
        "_synonyms.yaml": "- [charley horse, calf cramp]\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def settings(library: Path, tmp_path: Path) -> Settings:
    return Settings(library=library, data=tmp_path / "data")


class Clock:
    """A clock that a test winds on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opening(settings: Settings, clock: Clock) -> Iterator[Callable[..., Desk]]:
    """Opens desks on the small library, their settings changed as is said."""
    opened: list[Desk] = []

    def open_with(**changes: object) -> Desk:
        opened.append(open_desk(settings.model_copy(update=changes), clock))
        return opened[-1]

    yield open_with
    for desk in opened:
        desk.store.close()


@pytest.fixture
def desk(opening: Callable[..., Desk]) -> Desk:
    return opening()


@pytest.fixture
def app(settings: Settings) -> FastAPI:
    return create_app(settings)


@dataclass(frozen=True)
class People:
    """Clients on one application: `ann` is signed in, `tool` has a token, `eve` has nothing."""

    ann: TestClient
    tool: TestClient
    eve: TestClient
    store: Store


ORIGIN = "http://127.0.0.1:8000"
HERE = ("127.0.0.1", 50000)


def browser(app: FastAPI) -> TestClient:
    """A client that behaves as a browser on our own pages does."""
    headers = {"Sec-Fetch-Site": "same-origin", "Accept": "text/html,*/*"}
    return TestClient(app, base_url=ORIGIN, headers=headers, follow_redirects=False, client=HERE)


def program(app: FastAPI, token: str = "") -> TestClient:
    """A client that behaves as a program does."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return TestClient(app, base_url=ORIGIN, headers=headers, follow_redirects=False)


@pytest.fixture
def people(app: FastAPI, settings: Settings) -> Iterator[People]:
    with browser(app) as ann:
        store = Store(settings.database_url)
        now = datetime.now(UTC)
        scopes = ["match", "draft", "answers:read"]
        tool = program(app, new_token(store, "forum tool", scopes, None, now))
        tool.app_state.update(ann.app_state)
        eve = program(app)
        eve.app_state.update(ann.app_state)
        assert ann.get(f"/sign-in/{new_link(store, now)}").status_code == 303
        yield People(ann, tool, eve, store)
        store.close()
