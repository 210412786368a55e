"""Links that somebody should look at: in the library, at their answer, and in a draft."""

from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from app.store import LinkCheckRow, Store
from tests.conftest import CRAMP, SHOES, People
from tests.web.test_pages import POST, paste

CRAMPS, NEW = "https://example.org/cramps", "https://example.org/legs"
NOW = datetime.now(UTC)


def stands(store: Store, state: str, final: str = "", url: str = CRAMPS) -> None:
    reason = "It moved for good." if final else "The page isn't there (404)."
    row = LinkCheckRow(url=url, state=state, reason=reason, final_url=final, failures=2,
                       first_checked=NOW, last_checked=NOW)  # fmt: skip
    store.save_link_checks([row])


def test_a_library_without_troubles_says_nothing(people: People) -> None:
    stands(people.store, "unchecked")
    html = people.ann.get("/library").text
    assert "to look at" not in html and "dead link" not in html


def test_a_dead_link_is_shown_with_its_answers(people: People) -> None:
    stands(people.store, "dead")
    html = unescape(people.ann.get("/library").text)
    assert "1 link to look at" in html and CRAMPS in html
    assert 'In <a href="/library/calf-cramps">calf-cramps</a>' in html
    assert html.count("1 dead link") == 1 and "The page isn't there (404)." in html
    answer = unescape(people.ann.get("/library/calf-cramps").text)
    assert "Links to look at" in answer and "Use the new address" not in answer
    assert "Links to look at" not in people.ann.get("/library/running-shoes").text


def test_a_draft_says_which_of_its_links_is_dead(people: People) -> None:
    stands(people.store, "dead")
    draft = paste(people.ann, POST)
    html = unescape(people.ann.get(draft).text)
    assert f"Dead link: {CRAMPS}. The page isn't there (404)." in html
    assert "2 links, 1 dead" in html  # the other is the forum's search
    made = people.tool.post("/api/v1/drafts", json={"text": POST["text"], "forum": "trail"}).json()
    assert any(note.startswith(f"Dead link: {CRAMPS}.") for note in made["notes"])
    people.ann.post(f"{draft}/draft", data={"markdown": "No link any more."})
    assert "Dead link" not in people.ann.get(draft).text


def test_a_link_that_failed_once_is_no_news_in_a_draft(people: People) -> None:
    stands(people.store, "failing")
    assert "Dead link" not in people.ann.get(paste(people.ann, POST)).text


def test_the_new_address_is_taken_by_one_press(people: People, library: Path) -> None:
    stands(people.store, "moved", NEW)
    page = unescape(people.ann.get("/library/calf-cramps").text)
    assert "Use the new address" in page and NEW in page
    assert (library / "calf-cramps.md").read_text() == CRAMP
    done = people.ann.post("/library/calf-cramps/links", data={"url": CRAMPS})
    assert (done.status_code, done.headers["location"]) == (303, "/library/calf-cramps")
    assert (library / "calf-cramps.md").read_text() == CRAMP.replace(f'"{CRAMPS}"', f"'{NEW}'")
    page = people.ann.get("/library/calf-cramps").text
    assert "Link mended" in page and "Links to look at" not in page


def test_a_link_without_a_new_address_is_not_mended(people: People, library: Path) -> None:
    shoes = "https://example.org/shoes"
    stands(people.store, "dead", url=shoes)
    done = people.ann.post("/library/running-shoes/links", data={"url": shoes})
    assert done.status_code == 422 and "No new address" in done.text
    assert (library / "running-shoes.md").read_text() == SHOES


def test_a_hostile_new_address_is_shown_as_text(people: People) -> None:
    stands(people.store, "moved", 'https://example.org/"><script>alert(1)</script>')
    for path in ("/library", "/library/calf-cramps"):
        assert "<script>alert" not in people.ann.get(path).text
