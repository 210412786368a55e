"""Importing by page, as a browser without scripts does it: choose, look, take in."""

import re
from html import unescape
from pathlib import Path

from fastapi.testclient import TestClient
from httpx2 import Response

from app.upload import UPLOAD_LIMIT
from tests.conftest import People
from tests.library.folder import names
from tests.library.formats.exports import CHATWOOT, DISCOURSE, ESPANSO, zipped


def look(client: TestClient, data: str | bytes, format: str = "auto") -> Response:
    file = data.encode() if isinstance(data, str) else data
    return client.post("/import", files={"file": ("a", file)}, data={"format": format})


def form(html: str) -> dict[str, str]:
    found = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', html)
    return {name: unescape(value) for name, value in found}


def test_a_file_is_looked_at_and_then_taken_in(people: People, library: Path) -> None:
    before = names(library)
    assert 'enctype="multipart/form-data"' in people.ann.get("/import").text
    page = look(people.ann, DISCOURSE)
    assert page.status_code == 200 and names(library) == before
    assert "discourse-templates: 2 new." in page.text and "usages: has no place" in page.text
    assert "+Tape it. {{?topic title}}" in unescape(page.text)
    done = people.ann.post("/import/take", data=form(page.text))
    assert (done.status_code, done.headers["location"]) == (303, "/library")
    assert set(names(library)) - set(before) == {
        ".imported.json",
        "blisters-on-the-heel.md",
        "search-first-2.md",
    }
    shown = people.ann.get("/library").text
    assert "Imported" in shown and "Blisters on the heel" in shown
    (row, *_) = people.store.audit(of="discourse-templates")
    assert (row.did, row.detail) == ("answers.imported", "discourse-templates: 2 new")
    assert people.store.revisions("blisters-on-the-heel")[0].by
    again = people.ann.post("/import/take", data=form(page.text))
    assert again.status_code == 422 and "choose it again" in again.text


def test_a_library_changed_meanwhile_is_looked_at_again(people: People, library: Path) -> None:
    page = look(people.ann, CHATWOOT).text
    (library / "late-parcel.md").write_text("---\ntitle: Mine\n---\nMine.\n")
    again = people.ann.post("/import/take", data=form(page))
    assert again.status_code == 200 and "look once more" in again.text
    assert (library / "late-parcel.md").read_text().endswith("Mine.\n")
    assert people.ann.post("/import/take", data=form(again.text)).status_code == 303
    assert "late-parcel-2.md" in names(library)


def test_what_is_refused_is_said_after_the_rest_was_taken_in(people: People) -> None:
    page = look(people.ann, ESPANSO).text
    assert "has no text" in page
    done = people.ann.post("/import/take", data=form(page))
    assert done.status_code == 200 and "but for what was refused" in done.text


def test_files_that_are_not_read_are_one_sentence(people: People, library: Path) -> None:
    before = names(library)
    for data, sentence in (
        (b"words", "isn't of a format that is known"),
        (b"a\0b", "NUL"),
        (zipped({"../a.md": "x"}), "outside of it"),
        (b" " * (UPLOAD_LIMIT + 1), "larger than 4 MiB"),
        (b"title,body\n" + b"a,b\n" * 2001, "more than 2,000 records: use reply-desk import"),
    ):
        page = look(people.ann, data)
        assert page.status_code == 422 and sentence in unescape(page.text)
    assert look(people.ann, b" " * (UPLOAD_LIMIT + 100_000)).status_code == 413
    assert people.ann.post("/import", data={"file": "words"}).status_code == 422
    for key in ("", "../../etc/passwd", "0" * 64):
        sent = {"key": key, "format": "auto", "seen": "x"}
        assert people.ann.post("/import/take", data=sent).status_code == 422
    assert names(library) == before


def test_markup_in_a_file_is_text_on_the_page(people: People) -> None:
    text = DISCOURSE.replace("Blisters on the heel", "<script>alert(1)</script>")
    page = look(people.ann, text).text
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page


def test_the_library_goes_out_whole(people: People) -> None:
    for name, ending in (("json", "json"), ("zip", "zip"), ("csv", "csv"), ("espanso", "yml")):
        found = people.ann.get(f"/export/{name}")
        assert found.status_code == 200 and found.content
        assert found.headers["content-disposition"] == (
            f'attachment; filename="reply-desk-{name}.{ending}"'
        )
    assert "=HYPERLINK" not in people.ann.get("/export/csv").text
    assert people.ann.get("/export/pdf").status_code == 404
    assert people.eve.get("/export/json").status_code == 401
    page = look(people.ann, people.ann.get("/export/json").content)
    assert "6 unchanged" in page.text
