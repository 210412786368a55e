"""Foreign text in the places of the desk, the library and the settings that show it again."""

import html
import json
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from app.settings import Settings
from tests.conftest import fill_library
from tests.hostile.conftest import entered
from tests.hostile.pages import assert_safe_page, assert_safe_part
from tests.hostile.test_xss import CALF, PART, page, pasted
from tests.hostile.vectors import EVERY

SOME = EVERY[::4]


@pytest.fixture(scope="module")
def ann(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """An admin on a desk that keeps posts, so that they are shown again."""
    folder = tmp_path_factory.mktemp("places")
    library = fill_library(folder / "answers")
    yield from entered(Settings(library=library, data=folder / "data", keep_posts="learning"))


def drafted(client: TestClient, place: str) -> str:
    """What stands in the draft's field."""
    field = re.search(
        r'<textarea[^>]* name="markdown"[^>]*>(.*?)</textarea>', page(client, place), re.S
    )
    assert field
    return html.unescape(field[1])


def shown(client: TestClient, path: str, form: dict[str, str]) -> None:
    """A form sent, and the page that comes of it."""
    found = client.post(path, data=form)
    assert found.status_code in (200, 303, 409, 422), (path, found.status_code)
    if found.status_code == 303:
        page(client, found.headers["location"])
    else:
        assert_safe_page(found.text)


def test_changes_suggestions_and_what_was_sent(ann: TestClient) -> None:
    for vector in SOME:
        place = pasted(ann, CALF, vector, vector)
        ann.post(f"{place}/answers", data={"answer": "calf-cramps"})
        own = drafted(ann, place).replace("Stretch the calf", f"Stretch {vector} the calf", 1)
        assert ann.post(f"{place}/draft", data={"markdown": own}).status_code == 303
        page(ann, f"{place}?tab=draft")
        shown(ann, f"{place}/suggest", {"suggest": "calf-cramps"})
        shown(
            ann,
            f"{place}/post",
            {"post_text": CALF + vector, "post_title": vector, "post_author": vector[:80]},
        )
        shown(ann, f"{place}/reply", {})
        page(ann, place)
    assert "suggestion=" in page(ann, "/library/calf-cramps/edit")
    page(ann, "/library/calf-cramps/usage")
    page(ann, "/library")
    for vector in SOME[::4]:
        said = quote(vector[:60], safe="")
        page(ann, f"/library/_sent?words={said}&who={said}&week={said}")


def test_inserting_and_trying(ann: TestClient) -> None:
    place = pasted(ann, CALF)
    for vector in SOME:
        said = quote(vector[:190], safe="")
        page(ann, f"{place}/insert?q={said}")
        assert_safe_part(ann.get(f"{place}/insert?q={said}", headers=PART).text)
        shown(ann, "/library/calf-cramps/test", {"post": CALF + vector})
        shown(ann, "/library/calf-cramps/tests", {"post": vector, "seen": vector[:60]})


def test_settings(ann: TestClient) -> None:
    for vector in SOME:
        shown(ann, "/me/words", {"greeting": vector, "sign_off": vector, "do": "look"})
        named = dict.fromkeys(("name", "kind", "url", "search", "greeting", "sign_off"), vector)
        for do in ("look", "save"):
            shown(ann, "/settings/forums/_new", {"id": vector[:60], "do": do, **named})
            shown(ann, "/settings/forums/trail", {"do": do, "seen": "", **named})
        for file in ("synonyms", "urgent", "tests"):
            shown(ann, f"/settings/files/{file}", {"text": f"- [a, {vector}", "seen": ""})
    page(ann, "/settings/forums")
    page(ann, "/settings/matching")
    page(ann, "/settings/system")


def test_imports_and_past_replies(ann: TestClient) -> None:
    rows = [
        {"post": f"{CALF}{v}", "reply": f"Stretch the calf, {v}. " * 12} for v in SOME for _ in "ab"
    ]
    past = "\n".join(json.dumps(row) for row in rows).encode()
    read = ann.post("/learn", files={"file": ("past.jsonl", past)})
    assert read.status_code == 200
    assert_safe_page(read.text)
    links = sorted(set(re.findall(r'href="(/learn/[^"?]+)"', read.text)))
    assert links
    for link in links[:12]:
        page(ann, link)
    answers = [{"title": v, "body": v, "keywords": [v]} for v in SOME]
    for name, data in (
        ("a.json", json.dumps({"answers": answers})),
        ("a.csv", "title,body\n" + "\n".join(json.dumps(v) + "," + json.dumps(v) for v in SOME)),
    ):
        looked = ann.post("/import", files={"file": (name, data.encode())}, data={"format": "auto"})
        assert looked.status_code in (200, 422)
        assert_safe_page(looked.text)
