"""A mended post is matched again; the draft follows where it is untouched."""

from dataclasses import replace

import pytest

from app.desk import Desk
from app.post import Post
from app.rematch import rematch
from app.reply import Refused
from tests.test_desk import NOTHING, POST, URGENT

SHOES = "Which running shoes should I buy?"


def test_an_untouched_draft_is_made_anew(desk: Desk) -> None:
    id = desk.draft_reply(POST).row.id
    after = rematch(desk, id, title=" Shoes ", text=SHOES, author="heron")
    assert after.taken == ("running-shoes",) and after.row.verdict == "sure"
    assert after.markdown.startswith("Hi heron,") and "three pairs" in after.markdown
    assert after.markdown == after.row.composed and after.row.title == "Shoes"
    nothing = rematch(desk, id, title="", text=NOTHING.text, author="heron")
    assert nothing.taken == () and nothing.markdown == ""


def test_what_was_written_stays_with_its_answers(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    desk.save_draft(opened.row.id, opened.markdown + "\n\nPS: mine")
    after = rematch(desk, opened.row.id, title="", text=SHOES, author="heron")
    assert after.taken == ("calf-cramps",) and "Stretch the calf" in after.markdown
    assert after.markdown.startswith("Hi heron,") and after.markdown.endswith("PS: mine")
    assert after.result and after.result.matches[0].answer.id == "running-shoes"


def test_an_urgent_rule_that_fires_now_comes_first(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    after = rematch(desk, opened.row.id, title="", text=URGENT.text, author="jo")
    assert after.row.urgent == "calf-clot" and "Please ring 111" in after.markdown
    assert "Stretch" not in after.markdown
    calm = rematch(desk, opened.row.id, title="", text=POST.text, author="jo")
    assert calm.row.urgent is None and calm.markdown == opened.markdown


def test_a_post_without_words_or_that_is_gone_is_refused(desk: Desk) -> None:
    id = desk.draft_reply(replace(POST, author="")).row.id
    with pytest.raises(Refused):
        rematch(desk, id, title="", text=" ", author="")
    assert desk.open_draft(id).post == Post(text=POST.text, forum="trail")
    desk.record_reply(id, "done")
    with pytest.raises(Refused):
        rematch(desk, id, title="", text=SHOES, author="")
