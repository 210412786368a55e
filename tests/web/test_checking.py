"""The Library page answers at once: what there is to mend is found beside the requests."""

import re
import time
from pathlib import Path

from fastapi.testclient import TestClient

from tests.conftest import People

SOON = 30
"""Seconds on a machine with other work; on an idle one it is less than two."""
CALF = "calf-cramps.md"


def checked(client: TestClient) -> str:
    """The Library page once the library is checked."""
    until = time.monotonic() + SOON
    while "Checking the library" in (page := client.get("/library").text):
        assert time.monotonic() < until, "never checked"
    return page


def test_findings_come_after_the_page_and_follow_an_edit(people: People, library: Path) -> None:
    assert "vague-link" not in checked(people.ann)
    path = library / CALF
    text = path.read_text()
    path.write_text(text + "\nRead [here](https://example.org/calf).\n")
    until = time.monotonic() + SOON
    while "vague-link" not in people.ann.get("/library").text:
        assert time.monotonic() < until, "never found"
    path.write_text(text)
    while "vague-link" in people.ann.get("/library").text:
        assert time.monotonic() < until, "never gone"
    assert "vague-link" not in checked(people.ann)


def test_before_the_first_check_nothing_is_called_healthy(people: People) -> None:
    first = people.ann.get("/library").text
    if "Checking the library" in first:
        assert "Checking…" in first and "Healthy" not in first
    assert "Healthy" in checked(people.ann)


def test_the_line_says_when_it_is_done(people: People) -> None:
    assert people.ann.get("/library/_checked").headers["location"] == "/library"
    checked(people.ann)
    part = people.ann.get("/library/_checked", headers={"HX-Request": "true"}).text
    assert "The library is checked" in part and "hx-get" not in part


def test_a_review_that_is_due_stands_beside_other_findings(people: People, library: Path) -> None:
    path = library / CALF
    text = path.read_text()
    due = re.sub(r"^review_by: .*$", "review_by: 2024-05-01", text, flags=re.MULTILINE)
    if due == text:
        due = text.replace("\n---\n", "\nreview_by: 2024-05-01\n---\n", 1)
    path.write_text(due + "\nRead [here](https://example.org/calf).\n")
    until = time.monotonic() + SOON
    while "vague-link" not in (page := people.ann.get("/library").text):
        assert time.monotonic() < until, "never found"
    rows = re.findall(r'<li class="row[^"]*" data-card.*?</li>', page, re.DOTALL)
    [row] = [row for row in rows if "/library/calf-cramps" in row]
    health = row[row.index("health") :]
    assert "review due 2024-05-01" in health and "vague-link" in health
