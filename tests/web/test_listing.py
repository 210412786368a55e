"""The library's list: filtered, sorted, searched by a whole post, and changed in bulk."""

from pathlib import Path

from app.desk import Desk
from tests.conftest import People
from tests.web.test_trying import said
from tests.web.test_usage import record

LINE = "---\ntitle: {}\nkeywords: [{}]\ntopic: {}\nstatus: {}\n---\n{}\n"


def shown(people: People, query: str = "") -> list[str]:
    """The ids of the answers that are listed, in order."""
    html = people.ann.get(f"/library{query}").text
    return [part.partition('"')[0] for part in html.split('class="cover" href="/library/')[1:]]


def test_filters_and_orders(people: People, library: Path) -> None:
    (library / "gels.md").write_text(LINE.format("Gels", "gel", "food", "draft", "One a lap."))
    (library / "old.md").write_text(
        LINE.format("Old", "sandals", "kit", "active\nreview_by: 2020-01-01", "Wear sandals.")
    )
    (library / "broken.md").write_text("---\ntitle: [\n---\nx & y\n")
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    record(people, "tom", "Walk.", "as_is")
    assert shown(people) == ["calf-cramps", "running-shoes", "gels", "old", "search-first"]
    assert shown(people, "?show=drafts") == ["gels"]
    assert shown(people, "?show=review") == ["old"]
    assert "calf-cramps" not in shown(people, "?show=unused&sort=topic")
    assert shown(people, "?sort=used")[0] == "calf-cramps"
    assert shown(people, "?sort=review")[0] == "old"
    assert shown(people, "?show=nothing&sort=nothing&start=900") == shown(people)
    html = people.ann.get("/library").text
    assert "Sent 1 time in twelve weeks" in html and "100%" in html
    assert "broken.md, line" in html and "/library/_file/broken.md#line-" in html
    file = people.ann.get("/library/_file/broken.md").text
    assert "x &amp; y" in file
    assert people.ann.get("/library/_file/calf-cramps.md").status_code == 404, "it can be read"


def test_a_whole_post_ranks_and_nothing_found_offers_to_write_it(people: People) -> None:
    query = "?q=Both+my+calfs+get+spazms+after+eight+miles"
    assert shown(people, query)[0] == "calf-cramps"
    assert "match, out of 100:" in people.ann.get(f"/library{query}").text
    page = people.ann.get("/library?q=zebras+%22&show=drafts").text
    assert "within this filter" in page and "/library/_new?title=zebras%20%22" in page
    assert 'value="zebras &#34;"' in people.ann.get("/library/_new?title=zebras+%22").text


def test_several_are_changed_at_once_each_with_its_row(people: People, library: Path) -> None:
    picks = ["calf-cramps", "search-first", "nobody"]
    done = people.ann.post("/library/_bulk", data={"do": "topic", "topic": "legs", "pick": picks})
    assert done.headers["location"] == "/library"
    page = said(people.ann.get("/library").text)
    assert "2 answers changed." in page and "nobody: There is no answer of that id" in page
    assert "topic: legs\n" in (library / "calf-cramps.md").read_text()
    people.ann.post("/library/_bulk", data={"do": "review", "review_in": "12", "pick": picks[0]})
    assert "review_by: 20" in (library / "calf-cramps.md").read_text()
    people.ann.post("/library/_bulk", data={"do": "retire", "pick": picks[0]})
    assert "status: retired" in (library / "calf-cramps.md").read_text()
    rows = [(row.did, row.of) for row in people.store.audit(10)]
    assert rows[0] == ("answer.retired", "calf-cramps")
    assert rows.count(("answer.changed", "search-first")) == 1
    file = people.ann.post("/library/_bulk", data={"do": "export", "pick": "search-first"})
    assert "Please search before you post" in file.text and "Calf cramps" not in file.text
    for data in ({"do": "topic"}, {"pick": "calf-cramps"}):
        assert people.ann.post("/library/_bulk", data=data).status_code == 422


def test_an_empty_library_has_three_doors(people: People, library: Path) -> None:
    for path in library.glob("*.md"):
        path.unlink()
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    page = people.ann.get("/library").text
    assert all(f'href="{door}"' in page for door in ("/library/_new", "/import", "/learn"))
