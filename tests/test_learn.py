"""`learn` on the command line and on its page: proposals are listed, taken, merged or dropped."""

import io
import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.cli_learn import Reviewing
from app.desk import Desk
from app.learn import keep_proposals, propose_learned, read_past_file, settle
from app.library import Library
from app.privacy import erase
from app.reply import NotFound, Refused
from tests.conftest import People
from tests.test_cli import run

REPLY = "Take a head torch of 300 lumens for dark trails. Carry a spare battery in the cold."
ROWS = [
    {
        "post": f"Which head torch is right for dark trails in winter {year}?",
        "reply": f"Hi Kestrel,\n\n{REPLY}\n\nCheers,\nAnn",
        "created_at": f"{year}-05-06",
    }
    for year in (2019, 2020, 2023)
]
PAST = "\n".join(map(json.dumps, ROWS)).encode()


@pytest.fixture
def past(tmp_path: Path) -> Path:
    file = tmp_path / "past.jsonl"
    file.write_bytes(PAST)
    return file


def test_a_pipe_gets_the_proposals_alone(library: Path, past: Path) -> None:
    before = sorted(library.iterdir())
    for option in ([], ["--dry-run"]):
        done = run("learn", past, "--library", library, *option)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("3 replies, 1 proposal\n1. ")
        assert "written 3 times since 2019" in done.stdout
    assert sorted(library.iterdir()) == before
    assert not (library.parent / ".reply-desk").exists()


def test_json(library: Path, past: Path) -> None:
    told = json.loads(run("learn", past, "--library", library, "--json").stdout)
    [row] = told["proposals"]
    assert (told["replies"], row["uses"], row["since"], row["near"]) == (3, 3, "2019-05-06", None)
    assert REPLY in row["file"] and "Kestrel" not in row["file"]


def test_bad_files_end_with_one_sentence(library: Path, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    for name in ("x.csv", "nowhere.csv"):
        done = run("learn", tmp_path / name, "--library", library)
        assert done.returncode == 2 and done.stdout == ""
        assert name in done.stderr and done.stderr.count("\n") == 1


def reviewed(desk: Desk, past: Path, keys: str, edit: str | None = None) -> tuple[int, str]:
    """What was saved, and said, when these keys are pressed."""
    found = propose_learned(desk.library, read_past_file(past))
    said: list[str] = []
    walk = Reviewing(desk, iter(keys).__next__, said.append, edit=lambda text: edit or text)
    walk.all_of(found)
    return walk.saved, "\n".join(said)


def test_one_key_accepts_and_another_drops(desk: Desk, library: Path, past: Path) -> None:
    assert reviewed(desk, past, "d")[0] == reviewed(desk, past, "q")[0] == 0
    assert reviewed(desk, past, "sd")[0] == 0
    saved, said = reviewed(desk, past, "xa")
    assert saved == 1 and "Saved: " in said
    answer = desk.answers("head torch for dark trails")[0]
    assert answer.body == REPLY
    assert [row.answer for row in desk.store.revisions(answer.id)] == [answer.id]


def test_merging_keeps_the_words_that_are_there(desk: Desk, past: Path) -> None:
    reviewed(desk, past, "a")
    answer = desk.answers("head torch for dark trails")[0]
    rows = [row | {"post": "My lamp dies in the frost, any better one?"} for row in ROWS]
    past.write_text("\n".join(map(json.dumps, rows)))
    saved, said = reviewed(desk, past, "m")
    assert saved == 1 and f"[m]erge with {answer.id}" in said
    after = desk.answer(answer.id)
    assert after.body == answer.body
    assert after.questions == (*answer.questions, "My lamp dies in the frost, any better one?")


def test_editing_comes_before_accepting(desk: Desk, past: Path) -> None:
    saved, said = reviewed(desk, past, "ed", edit="---\ntitle: [\n---\nx\n")
    assert saved == 0 and said.count("[q]uit") == 2 and "title: [" not in said
    reviewed(desk, past, "ea", edit="---\ntitle: Lamps\n---\nTake two lamps.\n")
    assert desk.answers("lamps")[0].body == "Take two lamps."


# The page


def sent(client: TestClient, data: bytes = PAST) -> str:
    """The page after a file was sent."""
    return client.post("/learn", files={"file": ("past.jsonl", io.BytesIO(data))}).text


def first(html: str) -> str:
    found = re.search(r'href="(/learn/[0-9a-f]{16})"', html)
    assert found
    return found[1]


def test_the_page_accepts_what_was_changed(people: People, library: Path) -> None:
    client = people.ann
    one = first(sent(client))
    shown = client.get(one).text
    assert "written 3 times since 2019" in shown and "300 lumens" in shown
    text = "---\ntitle: Lamps\nkeywords: [lamp]\n---\nTake two lamps.\n"
    went = client.post(one, data={"do": "accept", "text": text.replace("\n", "\r\n")})
    assert went.headers["location"] == "/learn"
    [made] = [p for p in library.glob("*.md") if "two lamps" in p.read_text()]
    assert "title: Lamps" in made.read_text()
    assert client.get(one).status_code == 404


def test_the_page_merges_and_drops(people: People, library: Path) -> None:
    client = people.ann
    one = first(sent(client))
    assert client.post(one, data={"do": "merge", "into": ""}).status_code == 422
    assert client.post(one, data={"do": "merge", "into": "nothing"}).status_code == 422
    assert client.post(one, data={"do": "accept", "text": "no front matter"}).status_code == 422
    assert client.post(one, data={"do": "merge", "into": "running-shoes"}).status_code == 303
    assert "Which head torch" in (library / "running-shoes.md").read_text()
    two = first(sent(client))
    assert client.post(two, data={"do": "drop"}).headers["location"] == "/learn"
    assert "Nothing was written" not in client.get("/learn").text


def test_the_page_refuses_what_it_cant_read(people: People) -> None:
    client = people.ann
    for data in (b"", b"PK\x03\x04broken", b"a,b\n1,2\n"):
        answer = client.post("/learn", files={"file": ("past.csv", data)})
        assert answer.status_code == 422 and 'role="alert"' in answer.text


def test_proposals_are_ones_own_and_go_in_time(desk: Desk) -> None:
    mine = replace(desk, by="Ann")
    keep_proposals(mine, PAST)
    [row] = desk.store.proposals("Ann")
    with pytest.raises(NotFound):
        settle(replace(desk, by="Bea"), row.id, "drop", "")
    with pytest.raises(Refused):
        settle(mine, row.id, "merge", "")
    late = replace(desk, now=lambda: desk.now() + timedelta(days=8))
    late.purge()
    assert desk.store.proposals("Ann") == []


def test_an_author_is_erased_from_proposals(desk: Desk) -> None:
    text = PAST.replace(b"winter", b"winter, as mudlark_canary said,")
    keep_proposals(replace(desk, by="Ann"), text)
    assert "mudlark_canary" in desk.store.proposals("Ann")[0].content
    assert len(erase(desk, "mudlark_canary").held.proposals) == 1
    assert desk.store.proposals("Ann") == []


def test_nothing_is_proposed_that_the_library_reads_otherwise(library: Path, past: Path) -> None:
    [each] = propose_learned(Library(library), read_past_file(past))
    assert each.answer.questions and each.answer.tests
