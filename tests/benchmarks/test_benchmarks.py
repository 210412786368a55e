"""The benchmarks run; how well matching does in them is for people to read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.forum import FORMATS
from app.matching import Matcher
from app.matching.evaluate import Labelled
from app.post import TEXT_LIMIT
from tests.benchmarks import adverse, change, draft, duel, typos
from tests.benchmarks.__main__ import main
from tests.benchmarks.facts import judge, labels, report
from tests.benchmarks.paired import paired
from tests.benchmarks.peers import PEERS
from tests.benchmarks.sets import Labels, make_set, read_sets
from tests.benchmarks.speed import measure
from tests.matching.library import ANSWERS


@pytest.fixture
def sets(tmp_path: Path) -> list[Labels]:
    folder = tmp_path / "small"
    folder.mkdir()
    answers = [{"id": "a", "title": "Sore shins"}, {"id": "b", "title": "Tight calves"}]
    post = {"id": "1", "text": "shinns are sore", "answers": ["a"], "clean": "shins are sore"}
    for name, rows in (("library", answers), ("posts", [post])):
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return read_sets(tmp_path)


def test_speed_at_tiny_size() -> None:
    speed = measure(20, posts=2)
    assert speed.first == 1.0
    assert min(speed.match, speed.naive, speed.bm25, speed.build) > 0


def test_a_reply_is_drafted_in_every_format() -> None:
    drafting = draft.measure(drafts=5)
    assert drafting.words == draft.WORDS
    assert set(drafting.p95) == set(FORMATS) and min(drafting.p95.values()) > 0


@pytest.mark.parametrize("name", PEERS)
def test_a_peer_finds_an_answer_by_its_words(name: str) -> None:
    first = PEERS[name](ANSWERS)
    assert first("My photo is too BIG, the upload fails!") == "photo-upload"
    assert first("") == ""


def test_a_difference_is_a_tie_where_its_interval_holds_nothing() -> None:
    assert paired([True] * 50, [True] * 25 + [False] * 25).outcome == "better"
    assert paired([False] * 20, [True] * 20).outcome == "worse"
    even = paired([True, False] * 10, [False, True] * 10)
    assert (even.mean, even.outcome) == (0.0, "tie")
    assert even == paired([True, False] * 10, [False, True] * 10)


def test_duels_are_fought_on_posts_that_have_an_answer() -> None:
    posts = (Labelled("1", "calf cramp", ("calf-cramp",)), Labelled("2", "lasagne"))
    found = duel.measure(Labels("small", ANSWERS, posts))
    assert [(d.peer, d.posts, d.ours, d.theirs) for d in found] == [
        ("token_set", 1, 1.0, 1.0),
        ("bm25s", 1, 1.0, 1.0),
    ]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("shni", ""),  # four letters: as written or not at all
        ("trainerz", "trainers"),
        ("drainers", ""),  # another first letter is two edits
        ("splnits", "splints"),
        ("splnitz", ""),  # two edits are for nine letters
        ("beginnarr", "beginner"),
        ("peginnerr", ""),
    ],
)
def test_meilisearchs_rule(word: str, meant: str) -> None:
    assert typos.with_meili(Matcher(ANSWERS))._spelling.correct(word) == meant


def test_typos_are_paired(sets: list[Labels]) -> None:
    loss = typos.measure(sets[0], Matcher(sets[0].answers))
    assert (loss.clean, loss.misspelt, loss.changed) == (1.0, 1.0, 0.0)


def test_a_changed_matcher_answers_as_one_built_anew() -> None:
    found = change.measure(20, posts=3)
    assert found.same == found.posts == 3


def test_adverse_posts_are_as_long_as_posts_may_be() -> None:
    posts = adverse.adverse_posts(make_set(20, 1).answers)
    assert len(posts) == 12
    assert all(len(text) <= TEXT_LIMIT for text in posts.values())
    assert set(adverse.measure(5)) == set(posts)


def run(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    sizes = ["--answers", "5", "--large", "8", "--requests", "6"]
    monkeypatch.setattr("sys.argv", ["benchmarks", "--data", str(data), *sizes])
    main()


def test_everything_is_printed(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    sets: list[Labels],
) -> None:
    run(monkeypatch, tmp_path)
    out = capsys.readouterr().out
    assert out.splitlines()[1].split()[:2] == [sets[0].name, "1.000"]
    for part in ("Meili's", "token_set", "naive ms", "with_answer", "zalgo", "serves 8", "HTTP"):
        assert part in out


def test_it_says_when_there_is_no_data(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("speed", "change", "adverse", "whole"):
        monkeypatch.setattr(f"tests.benchmarks.__main__.print_{name}", lambda *_: None)
    run(monkeypatch, tmp_path / "nowhere")
    assert "--data PATH" in capsys.readouterr().out


def test_facts_are_judged_by_kind_place_and_value() -> None:
    post = {
        "id": "p",
        "text": "I'm 45. I'm 46 km from home in my Brooks Ghost 15. My calf hurts, my calf.",
        "facts": [
            {"kind": "age", "text": "45", "value": "45"},
            {"kind": "shoes", "text": "my Brooks Ghost 15", "value": "my Brooks Ghost 15"},
            {"kind": "body_part", "text": "calf", "value": "calf"},
            {"kind": "distance", "text": "46 km", "value": "46 km"},
        ],
    }
    assert [label.start for label in labels(post)] == [4, 31, 54, 12]
    judged = judge(post)
    assert [fact.kind for fact in judged.right] == ["age", "shoes", "body_part"]
    assert (judged.wrong, [label.text for label in judged.missed]) == ([], ["46 km"])
    lines = list(report([judged]))
    assert lines[-1].startswith("missed  p distance “46 km” = 46 km")
    assert lines[10].split() == ["all", "3", "0", "1", "1.000", "0.750"]


def test_the_report_of_facts_may_be_cut_off() -> None:
    posts = Path(__file__).parents[1] / "data" / "facts" / "posts.jsonl"
    command = [sys.executable, "-m", "tests.benchmarks.facts", str(posts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
