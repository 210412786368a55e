"""Settings: forums, matching, the files beside the answers, and the system."""

import io
import re
import zipfile
from html import unescape
from pathlib import Path

import pytest

from app.desk import Desk
from app.settings import Settings
from tests.conftest import People
from tests.web.test_trying import said


def form_of(html: str, action: str) -> dict[str, str]:
    """The fields of a form as they would be sent unchanged."""
    form = next(f for f in re.findall(r"<form.*?</form>", html, re.S) if f'action="{action}"' in f)
    found: dict[str, str] = {}
    for tag in re.findall(r"<input [^>]*>", form):
        name, value = (re.search(rf'{key}="([^"]*)"', tag) for key in ("name", "value"))
        if name:
            found[name[1]] = unescape(value[1]) if value else ""
    texts = re.findall(r'<textarea [^>]*?name="(\w+)"[^>]*>\n(.*?)</textarea>', form, re.S)
    found |= {name: unescape(text) for name, text in texts}
    for name, options in re.findall(r'<select [^>]*name="(\w+)".*?>(.*?)</select>', form, re.S):
        found[name] = re.findall(r'value="([^"]*)" selected', options)[0]
    return found


def opened(people: People, address: str) -> dict[str, str]:
    return form_of(people.ann.get(address).text, address)


def test_a_forum_saved_unchanged_keeps_every_byte_and_a_field_changes_alone(
    people: People, library: Path
) -> None:
    path = library / "_forums.yaml"
    before = path.read_text()
    form = opened(people, "/settings/forums/trail")
    assert form["sign_off"] == "Wishing you well,\nthe Trail Runners team"
    assert people.ann.post("/settings/forums/trail", data=form).status_code == 303
    assert path.read_text() == before
    form["sign_off"] = form["sign_off"].replace("\n", "\r\n") + "\r\nat night"
    form |= {"kind": "discourse", "emergency": ""}
    look = people.ann.post("/settings/forums/trail", data=form | {"do": "look"})
    assert "at night" in said(look.text).partition("Looks like")[2]
    assert path.read_text() == before, "looking saves nothing"
    done = people.ann.post("/settings/forums/trail", data=form)
    assert done.headers["location"] == "/settings/forums/trail"
    text = path.read_text()
    assert "emergency" not in text and "kind: discourse" in text
    assert "track: {name: Track Club" in text
    draft = people.tool.post("/api/v1/drafts", json={"text": "My calf cramps", "forum": "trail"})
    assert draft.json()["text"].endswith("the Trail Runners team\nat night")
    row = people.store.audit(2)[1]
    assert (row.did, row.of) == ("forum.changed", "trail")
    assert set(row.detail.split(", ")) == {"sign_off", "kind", "emergency"}
    again = people.ann.post("/settings/forums/trail", data=form | {"name": "Mine"})
    assert again.status_code == 422 and "Somebody changed this file meanwhile" in again.text
    assert 'value="Mine"' in again.text


def test_a_forum_is_added_and_a_fault_is_told_at_its_field(people: People, library: Path) -> None:
    form = opened(people, "/settings/forums/_new") | {"id": "night", "name": "Night: “Runs”"}
    wrong = people.ann.post("/settings/forums/_new", data=form | {"search": "x", "id": "a b"})
    assert wrong.status_code == 422
    for changes, field in (({"search": "https://x.example.org"}, "search"), ({"id": "all"}, "id")):
        page = people.ann.post("/settings/forums/_new", data=form | changes)
        assert page.status_code == 422 and re.search(
            rf'name="{field}"[^>]*aria-describedby="wrong-{field}"', page.text
        )
    done = people.ann.post("/settings/forums/_new", data=form)
    assert done.headers["location"] == "/settings/forums/night"
    assert 'night:\n  name: "Night: “Runs”"\n' in (library / "_forums.yaml").read_text()
    assert "Night: “Runs”" in unescape(people.ann.get("/inbox").text)
    seen = opened(people, "/settings/forums/_new")["seen"]
    twice = people.ann.post("/settings/forums/_new", data=form | {"seen": seen})
    assert twice.status_code == 422 and "already" in twice.text
    assert people.ann.get("/settings/forums/nobody").status_code == 404


def test_the_first_forum_of_a_library_without_any(people: People, library: Path) -> None:
    (library / "_forums.yaml").unlink()
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    form = opened(people, "/settings/forums/default")
    assert (
        people.ann.post("/settings/forums/default", data=form | {"kind": "smf"}).status_code == 303
    )
    assert (library / "_forums.yaml").read_text() == "default:\n  kind: smf\n"


def test_a_preset_changes_what_is_drafted_and_never_what_is_urgent(
    people: People, library: Path
) -> None:
    page = people.ann.get("/settings/matching?preset=eager").text
    assert "With Eager" in said(page) and "“both my calfs spazm at mile 8”" in unescape(page)
    verdicts = {}
    for preset in ("careful", "balanced", "eager"):
        assert people.ann.post("/settings/matching", data={"preset": preset}).status_code == 303
        found = [
            people.tool.post("/api/v1/match", json={"text": text}).json()
            for text in ("my calf spasm", "Which shoes?", "running", "my calf is swollen")
        ]
        verdicts[preset] = [each["verdict"] for each in found]
        assert found[-1]["urgent"]["rule"] == "calf-clot"
    order = ["none", "choose", "sure"]
    for one, other in (("careful", "balanced"), ("balanced", "eager")):
        pairs = zip(verdicts[one], verdicts[other], strict=True)
        assert all(order.index(a) <= order.index(b) for a, b in pairs)
    assert verdicts["careful"] != verdicts["eager"]
    assert "matching: eager" in (library / "_forums.yaml").read_text()
    assert people.ann.post("/settings/matching", data={"preset": "wild"}).status_code == 422
    assert people.store.audit(1)[0].detail == "matching: eager"


@pytest.mark.parametrize(
    ("name", "file", "text", "fault"),
    [
        ("synonyms", "_synonyms.yaml", "- [ice, frost]\n", "- [alone]\n"),
        ("urgent", "_urgent.yaml", '- {id: a, all: [ice], message: "Ring."}\n', "- {id: a}\n"),
        ("tests", "_tests.yaml", '- {post: "lasagne", expect: nothing}\n', "- {post: x}\n"),
    ],
)
def test_a_file_beside_the_answers_is_edited_as_text(
    people: People, library: Path, name: str, file: str, text: str, fault: str
) -> None:
    address = f"/settings/files/{name}"
    form = opened(people, address)
    wrong = people.ann.post(address, data=form | {"text": fault})
    assert wrong.status_code == 422 and "Not saved yet" in wrong.text
    assert unescape(wrong.text).partition('name="text"')[2].count(fault.strip()) == 1
    done = people.ann.post(address, data=form | {"text": text.replace("\n", "\r\n")})
    assert done.headers["location"] == address
    assert (library / file).read_text() == text
    assert people.store.audit(1)[0].of == file
    late = people.ann.post(address, data=form | {"text": text + "# mine\n"})
    assert late.status_code == 422 and "The file as it is now" in late.text


def test_the_system_is_backed_up_and_taken_along(
    people: People, settings: Settings, library: Path
) -> None:
    post = {"text": "My calf cramps in Wigan", "author": "Maria", "forum": "trail"}
    draft = people.tool.post("/api/v1/drafts", json=post).json()["id"]
    reply = {"text": "Walk, Maria.", "outcome": "edited"}
    people.tool.post(f"/api/v1/drafts/{draft}/reply", json=reply)
    assert people.ann.post("/settings/system/backup").status_code == 303
    page = said(people.ann.get("/settings/system").text)
    assert "by-hand-" in page and "SQLite" in page and str(library) in page
    [copy] = (settings.data_folder / "backups").glob("by-hand-*")
    assert copy.stat().st_mode & 0o77 == 0, "nobody else reads it"
    file = people.ann.post("/settings/system/everything")
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        names = archive.namelist()
        assert {"answers/calf-cramps.md", "answers/_forums.yaml", "replies.jsonl"} <= {*names}
        everything = b"".join(archive.read(name) for name in names).decode()
    assert "Walk, " in everything and "Wigan" not in everything and "Maria" not in everything
    assert [row.did for row in people.store.audit(2)] == ["library.taken", "backup.made"]


def test_an_error_page_leads_back_and_only_to_pages_of_ours(people: People) -> None:
    here = "http://127.0.0.1:8000"
    page = people.ann.get("/library/nobody", headers={"Referer": f"{here}/library?q=calf"}).text
    assert '<a class="button" href="/library?q=calf">Back</a>' in page and "Request <code>" in page
    for referer in ("https://evil.example/x", f"{here}//evil.example", f"{here}/library/nobody"):
        page = people.ann.get("/library/nobody", headers={"Referer": referer}).text
        assert ">Back<" not in page and 'href="/"' in page
