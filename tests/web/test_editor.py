"""The answer editor and the history, as a browser without scripts uses them."""

import re
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.store import LOCAL_ADMIN, LinkCheckRow
from app.web.pages.editor import in_months
from tests.conftest import People

CALF = "calf-cramps"


def sent(html: str) -> dict[str, str]:
    """The editor's form as it would be sent unchanged."""
    form = next(f for f in re.findall(r"<form.*?</form>", html, re.S) if 'name="body"' in f)
    found: dict[str, str] = {}
    for tag in re.findall(r"<input [^>]*>", form):
        name, value = (re.search(rf'{key}="([^"]*)"', tag) for key in ("name", "value"))
        if name and ("checkbox" not in tag or "checked" in tag):
            found[name[1]] = unescape(value[1]) if value else ""
    found |= dict(re.findall(r'<textarea [^>]*?name="(\w+)"[^>]*>\n(.*?)</textarea>', form, re.S))
    for name, options in re.findall(r'<select [^>]*name="(\w+)".*?>(.*?)</select>', form, re.S):
        chosen = re.search(r'value="([^"]*)" selected', options) or re.search(
            'value="([^"]*)"', options
        )
        found[name] = chosen[1] if chosen else ""
    return {name: unescape(value) for name, value in found.items()}


def opened(client: TestClient, id: str = CALF) -> dict[str, str]:
    page = client.get(f"/library/{id}/edit")
    assert page.status_code == 200, page.text
    return sent(page.text)


def test_saved_unchanged_the_file_is_the_same_bytes(people: People, library: Path) -> None:
    for path in sorted(library.glob("*.md")):
        before = path.read_bytes()
        done = people.ann.post(f"/library/{path.stem}/edit", data=opened(people.ann, path.stem))
        assert done.status_code == 303, done.text
        assert path.read_bytes() == before


def test_one_field_changed_is_one_line_changed_and_matched_at_once(
    people: People, library: Path
) -> None:
    path = library / f"{CALF}.md"
    before = path.read_text().splitlines()
    form = opened(people.ann)
    form["keywords"] += "\ngastrocnemius × 2\nsural knot (watch)"
    done = people.ann.post(f"/library/{CALF}/edit", data=form)
    assert done.headers["location"] == f"/library/{CALF}"
    assert "it is matched as it is now" in people.ann.get(f"/library/{CALF}").text
    after = path.read_text().splitlines()
    [line] = [new for old, new in zip(before, after, strict=True) if old != new]
    assert line.endswith(", {word: gastrocnemius, weight: 2}, {word: sural knot, watch: true}]")
    found = people.tool.post("/api/v1/match", json={"text": "My gastrocnemius hurts"}).json()
    assert found["matches"][0]["answer"] == CALF
    assert [row.by for row in people.store.revisions(CALF)][:1] == [LOCAL_ADMIN]


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"title": " "}, "title", "`title` is missing"),
        ({"body": "{{poster}}"}, "body", "isn't a variable"),
        ({"body": ""}, "body", "body is empty"),
        ({"review_by": "soon"}, "review_by", "must be a date"),
        ({"page": "javascript:1"}, "page", "web address"),
        ({"links": "no address"}, "links", "A link is a title"),
        ({"tests": "my calf"}, "tests", "A test begins with +"),
        ({"keywords": "a × 1.2.3"}, "keywords", "no weight"),
        ({"keywords": "a × 900"}, "keywords", "at most 100"),
        ({"synonyms": "alone"}, "synonyms", "two phrases"),
        ({"reactions": "- {fact: nothing, say: x}"}, "reactions", "must be one of"),
        ({"reactions": "- {fact: &a x"}, "reactions", "is an anchor"),
        ({"id": "../x"}, "id", "small letters"),
        ({"id": "running-shoes"}, "id", "already"),
        ({"language": "klingon!"}, "language", "language code"),
        ({"follow_up": "{{nobody}}"}, "follow_up", "isn't a variable"),
        ({"short": "bell \x07"}, "", "isn't text"),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_typed_is_lost(
    people: People, library: Path, changes: dict[str, str], field: str, why: str
) -> None:
    before = (library / f"{CALF}.md").read_bytes()
    form = opened(people.ann) | {"topic": "typed <b>too</b>"} | changes
    page = people.ann.post(f"/library/{CALF}/edit", data=form)
    assert page.status_code == 422
    html = unescape(page.text)
    assert why in html
    if field:
        assert re.search(rf'name="{field}"[^>]*aria-describedby="wrong-{field}"', page.text)
        assert f'<a href="#{field}">' in page.text
    again = sent(page.text)
    assert again["topic"] == "typed <b>too</b>" and "<b>too" not in page.text
    name, typed = next(iter(changes.items()))
    assert again[name] == typed.replace("\x07", "\ufffd") or again[name] == typed
    assert (library / f"{CALF}.md").read_bytes() == before


def test_a_conflict_shows_yours_theirs_and_the_result(people: People, library: Path) -> None:
    path = library / f"{CALF}.md"
    mine = opened(people.ann)
    theirs = path.read_text().replace("title: Calf cramps on the run", "title: Their title")
    path.write_text(theirs.replace("---\n", "---\npage: https://their.example/page\n", 1))
    mine |= {"title": "My title", "questions": f"{mine['questions']}\nMine too?"}
    page = people.ann.post(f"/library/{CALF}/edit", data=mine)
    assert page.status_code == 409 and "Somebody changed this answer while you did" in page.text
    assert re.search(r'id="yours-title" readonly[^>]*>\nMy title</textarea>', page.text)
    assert re.search(r'id="theirs-title" readonly[^>]*>\nTheir title</textarea>', page.text)
    result = sent(page.text)
    assert result["title"] == "My title", "both changed it: yours stands, to be looked at"
    assert result["page"] == "https://their.example/page", "only they changed it"
    assert "Mine too?" in result["questions"], "only you changed it"
    assert path.read_text() != theirs and "Their title" in path.read_text(), "nothing is saved yet"
    done = people.ann.post(f"/library/{CALF}/edit", data=result | {"title": "Both titles"})
    assert done.status_code == 303
    text = path.read_text()
    assert "Both titles" in text and "their.example" in text and "Mine too?" in text
    contents = [row.content for row in people.store.revisions(CALF)]
    assert any("Their title" in content for content in contents), "their text is kept too"


def test_a_file_that_is_gone_or_broken_meanwhile_loses_nothing(
    people: People, library: Path
) -> None:
    path = library / f"{CALF}.md"
    form = opened(people.ann) | {"title": "My title"}
    for text in ("---\ntitle: [\n---\n<i>theirs</i>\n", None):
        path.write_text(text) if text else path.unlink()
        page = people.ann.post(f"/library/{CALF}/edit", data=form)
        assert page.status_code == 422 and "mend it in the folder first" in unescape(page.text)
        assert sent(page.text)["title"] == "My title" and "<i>theirs" not in page.text


def test_a_new_answer_previewed_and_saved(people: People, library: Path) -> None:
    form = sent(people.ann.get("/library/_new").text)
    form |= {"title": "Head torches", "id": "head-torch", "body": "Take {{author}}'s *torch*."}
    shown = people.ann.post("/library/_new", data=form | {"do": "preview", "forum": "track"})
    assert shown.status_code == 200 and "As a reply on Track Club" in unescape(shown.text)
    assert "Alex's <em>torch</em>" in unescape(shown.text)
    assert not (library / "head-torch.md").exists()
    done = people.ann.post("/library/_new", data=sent(shown.text))
    assert done.headers["location"] == "/library/head-torch"
    assert "body" not in (library / "head-torch.md").read_text()
    again = people.ann.post("/library/_new", data=form)
    assert again.status_code == 422 and "already" in again.text


def test_a_period_sets_the_next_review_and_links_say_how_they_stand(
    people: People, library: Path
) -> None:
    now = datetime.now(UTC)
    row = LinkCheckRow(
        url="https://example.org/cramps", state="dead", first_checked=now, last_checked=now
    )
    people.store.save_link_checks([row])
    page = people.ann.get(f"/library/{CALF}/edit").text
    assert re.search(r"About cramps</a>.*?<span class=\"chip urgent\">Dead", page, re.S)
    form = sent(page) | {"review_in": "6"}
    assert people.ann.post(f"/library/{CALF}/edit", data=form).status_code == 303
    wanted = in_months(now.date(), 6)
    assert f"review_by: {wanted}\n" in (library / f"{CALF}.md").read_text()
    assert in_months(date(2026, 8, 31), 6) == date(2027, 2, 28)


def test_renamed_the_old_address_still_leads_there(people: People, library: Path) -> None:
    draft = people.tool.post("/api/v1/drafts", json={"text": "My calf cramps"}).json()
    (library / f"{CALF}.de.md").write_text("---\ntitle: Krampf\n---\nGeh.\n")
    form = opened(people.ann) | {"id": "cramps"}
    done = people.ann.post(f"/library/{CALF}/edit", data=form)
    assert done.headers["location"] == "/library/cramps"
    assert not (library / f"{CALF}.md").exists() and not (library / f"{CALF}.de.md").exists()
    assert (library / "cramps.de.md").read_text() == "---\ntitle: Krampf\n---\nGeh.\n"
    assert f"was: [{CALF}]" in (library / "cramps.md").read_text()
    assert people.ann.get(f"/library/{CALF}").status_code == 200
    assert people.tool.get(f"/api/v1/answers/{CALF}").json()["id"] == "cramps"
    assert people.tool.get(f"/api/v1/drafts/{draft['id']}").json()["answers"] == ["cramps"]
    history = people.ann.get("/library/cramps/history").text
    assert f"as {CALF}" in history and "2 revisions" in history
    back = people.ann.post("/library/cramps/edit", data=opened(people.ann, "cramps") | {"id": CALF})
    assert back.headers["location"] == f"/library/{CALF}"
    assert "was: [cramps]" in (library / f"{CALF}.md").read_text()


def test_retired_and_brought_back_from_the_history(people: People, library: Path) -> None:
    path = library / f"{CALF}.md"
    before = path.read_bytes()
    seen = opened(people.ann)["seen"]
    done = people.ann.post(f"/library/{CALF}/retire", data={"seen": seen})
    assert "status: retired" in path.read_text()
    assert "Retired; its file stays" in people.ann.get(done.headers["location"]).text
    html = people.ann.get(f"/library/{CALF}/history").text
    assert re.search(r"<ins>.*?retired", html, re.S) and LOCAL_ADMIN in html
    [number] = re.findall(r'name="number" value="(\d+)"', html)
    stale = people.ann.post(f"/library/{CALF}/restore", data={"number": number, "seen": seen})
    assert (
        "Somebody changed this answer meanwhile" in people.ann.get(stale.headers["location"]).text
    )
    now = re.findall(r'name="seen" value="(\w+)"', html)[0]
    people.ann.post(f"/library/{CALF}/restore", data={"number": number, "seen": now})
    assert path.read_bytes() == before
    assert [row.by for row in people.store.revisions(CALF)] == [LOCAL_ADMIN, LOCAL_ADMIN, ""]
    other = people.store.revisions("running-shoes")[0].id
    found = people.ann.post(f"/library/{CALF}/restore", data={"number": other, "seen": now})
    assert found.status_code == 404
