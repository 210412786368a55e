"""The usage tab: weeks counted, and what was sent found by author, words and week."""

from datetime import UTC, datetime, timedelta

from app.store import DraftRow, ReplyRow
from app.use import monday
from tests.conftest import People
from tests.web.test_trying import said

CALF = "calf-cramps"


def record(people: People, author: str, text: str, outcome: str, weeks_ago: int = 0) -> str:
    """A reply with the answer about calves, sent so many weeks ago."""
    post = {"text": "My calf cramps on runs", "author": author, "forum": "trail"}
    draft: str = people.tool.post("/api/v1/drafts", json=post | {"answers": [CALF]}).json()["id"]
    reply = {"text": text, "outcome": outcome, "answers": [CALF]}
    assert people.tool.post(f"/api/v1/drafts/{draft}/reply", json=reply).status_code == 200
    row = people.store.reply(draft)
    assert row
    at = datetime.now(UTC) - timedelta(weeks=weeks_ago)
    again = ReplyRow(draft=draft, text=row.text, outcome=outcome, answers=[CALF], at=at)
    people.store.add_reply(again, keep_text=False)
    return draft


def listed(people: People, query: str, page: str = f"{CALF}/usage") -> str:
    found = people.ann.get(f"/library/{page}?{query}")
    assert found.status_code == 200
    return said(found.text)


def test_what_was_sent_is_counted_and_found_without_a_name_being_kept(people: People) -> None:
    record(people, "Maria", "Walk slowly, 100% of the way.", "as_is")
    record(people, "Maria", "Ice it, Maria.", "edited", weeks_ago=2)
    record(people, "tom", "Nothing of the kind.", "wrong_answer")
    record(people, "tom", "A year ago.", "as_is", weeks_ago=52)
    text = listed(people, "")
    assert "Sent 2 times in twelve weeks, 50% as drafted" in text
    assert "Called a wrong answer 1 time" in text and "A year ago" in text
    assert "Maria" not in text, "the reply was kept without the poster's name"
    for page in (f"{CALF}/usage", "_sent"):
        assert "Walk slowly" in listed(people, "words=WALK+100%25", page)
        assert "Ice it" not in listed(people, "words=WALK+100%25", page)
        assert "Ice it" not in listed(people, "words=10_%25", page), "no wildcards"
        both = listed(people, "who=@maria", page)
        assert "Walk slowly" in both and "Ice it" in both and "Nothing of" not in both
    week = monday(datetime.now(UTC).date()) - timedelta(weeks=2)
    assert (
        "Ice it" in listed(people, f"week={week}")
        and "Walk" not in listed(people, f"week={week}").partition("What was sent")[2]
    )
    assert "Nothing that was sent fits" in listed(people, "who=nobody")
    assert "Calf cramps on the run" in listed(people, "", "_sent")
    assert "Not sent in the last" in listed(people, "week=soon", "running-shoes/usage")


def test_fifty_at_a_time(people: People) -> None:
    record(people, "a", "The first of all.", "as_is")
    now = datetime.now(UTC)
    for _ in range(50):
        draft = people.store.add_draft(DraftRow(created_at=now, updated_at=now, forum="trail"))
        row = ReplyRow(draft=draft.id, outcome="as_is", answers=[CALF], at=now)
        people.store.add_reply(row, keep_text=False)
    page = people.ann.get(f"/library/{CALF}/usage").text
    assert "The first of all" not in page
    older = page.partition('rel="next" href="')[2].partition('"')[0]
    assert "The first of all" in people.ann.get(f"/library/{CALF}/usage{older}").text
