"""The test panel and the test tab: a post tried, tests run, and the effect on other answers."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

from app.answer import Keyword, Trial
from app.desk import Desk
from app.effect import effect
from app.trying import run_tests, try_post
from tests.conftest import People
from tests.web.test_editor import CALF, opened, sent

SHOES = "running-shoes"


def looked(people: People, do: str, changes: dict[str, str], id: str = CALF) -> str:
    """What the editor says to a button, the form changed like this; all space is one space."""
    page = people.ann.post(
        f"/library/{id}/edit", data=opened(people.ann, id) | changes | {"do": do}
    )
    assert page.status_code == 200, page.text
    return said(page.text)


def said(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html.partition("<main")[2])).split())


def test_a_post_is_tried_against_what_is_written_and_nothing_is_saved(
    people: People, library: Path
) -> None:
    before = (library / f"{CALF}.md").read_bytes()
    assert "not among 3" in looked(people, "try", {"post": "Xylophone?"})
    post = {"post": "My gastrocnemius hurts, <b>why</b>?"}
    text = looked(people, "try", post | {"keywords": "gastrocnemius"})
    assert "first of 3" in text and "gastrocnemius in keywords" in text and "<b>why" in text
    text = looked(people, "try", {"post": "Which running shoes for a calf spasm?"})
    assert "2nd of 3" in text and "First came Choosing running shoes" in text
    assert "Paste a post to try first" in looked(people, "try", {"post": " … "})
    assert (library / f"{CALF}.md").read_bytes() == before


def test_saved_tests_name_who_came_first_and_are_run_on_every_save(people: People) -> None:
    tests = "+ both my calfs spazm at mile 8\n+ Which running shoes should I buy?\n- my calf cramp"
    text = looked(people, "tests", {"tests": tests})
    assert "1 of 3 pass" in text
    assert "Choosing running shoes came first through “" in text
    done = people.ann.post(f"/library/{CALF}/edit", data=opened(people.ann) | {"tests": tests})
    page = said(people.ann.get(done.headers["location"]).text)
    assert "should find this answer, but “Choosing running shoes” (running-shoes) came" in page
    assert "shouldn't find this answer" in page
    assert "1 of 3 pass" in said(people.ann.get(f"/library/{CALF}/test").text)


def test_a_post_that_was_tried_becomes_a_test(people: People, library: Path) -> None:
    form = opened(people.ann) | {"post": "a\r\nb \\ c", "do": "keep-not"}
    page = people.ann.post(f"/library/{CALF}/edit", data=form)
    assert (
        "- a\\nb \\\\ c</textarea>" in page.text
        and "expect: not-found" not in (library / f"{CALF}.md").read_text()
    ), "it is in the form, to be saved with the rest"
    tab = people.ann.post(f"/library/{CALF}/test", data={"post": "my calf seizes"})
    assert tab.status_code == 200 and "of 3" in said(tab.text)
    seen = re.findall(r'name="seen" value="(\w+)"', tab.text)[0]
    data = {"post": "my calf seizes", "expect": "found", "seen": seen}
    done = people.ann.post(f"/library/{CALF}/tests", data=data)
    assert done.headers["location"] == f"/library/{CALF}/test"
    assert "{post: my calf seizes, expect: found}" in (library / f"{CALF}.md").read_text()
    again = people.ann.post(f"/library/{CALF}/tests", data=data)
    assert again.status_code == 422 and "my calf seizes</textarea>" in again.text, "nothing is lost"


def test_the_effect_names_what_is_taken_and_from_whom(people: People, library: Path) -> None:
    asked = "Which running shoes should I buy?\nWhich running shoes for running should I buy?"
    greedy = {"title": "Running shoes to buy", "keywords": "running shoes × 9", "questions": asked}
    text = looked(people, "effect", greedy)
    assert re.search(r"Takes \d posts? from “Choosing running shoes”", text), text
    assert re.search("now through “.*shoes", text)
    text = looked(people, "effect", {"topic": "legs"})
    assert "Nothing that posts are matched by changed" in text
    text = looked(people, "effect", {"keywords": "", "questions": "", "title": "Zebra"})
    assert "Loses" in text
    path = library / f"{CALF}.md"
    path.write_text(path.read_text().replace("charley horse", "which, running, shoes, buy"))
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    page = said(people.ann.get(f"/library/{CALF}/test?effect=last").text)
    assert "share a word with what changed" in page


def test_of_other_forums_nothing_is_told(people: People, library: Path) -> None:
    (library / "spikes.md").write_text(
        "---\ntitle: Spikes\nkeywords: [spikes]\nquestions: [Which spikes for cinders?]\n"
        "forums: [track]\n---\nShort ones.\n"
    )
    desk: Desk = people.ann.app_state["desk"]
    desk.reconcile()
    mine = desk.seen_by("somebody", ["trail"])
    before = mine.answer("running-shoes")
    words = (Keyword("spikes", 9), Keyword("cinders", 9))
    asked = ("Which spikes for cinders?", "Which spikes for cinders should I buy?")
    after = replace(before, keywords=words, questions=asked, title="Spikes for cinders")
    assert [m.before for m in effect(desk, before, after).moved if m.post.of == "spikes"]
    assert not [m for m in effect(mine, before, after).moved if "spikes" in m.post.text]
    assert try_post(mine, before, "Which spikes for cinders?").of == 3, "as if it weren't there"
    assert try_post(desk, before, "Which spikes for cinders?").of == 4
    tests = replace(before, tests=(Trial("Which spikes for cinders?", "found"),))
    assert run_tests(desk, tests)[0].ahead == desk.answer("spikes")
    assert run_tests(mine, tests)[0].ahead is None


def test_a_variant_that_is_being_written_is_tried_and_not_saved(
    people: People, library: Path
) -> None:
    html = people.ann.get(f"/library/{CALF}/variant?language=de").text
    form = sent(html) | {"keywords": "Wadenkrampf", "post": "Mein Wadenkrampf beim Laufen"}
    for do, what in (("try", "of 3"), ("tests", "pass"), ("effect", "main language only")):
        page = people.ann.post(f"/library/{CALF}/variant", data=form | {"do": do})
        assert page.status_code == 200 and what in said(page.text), page.text
    assert not (library / f"{CALF}.de.md").exists()
