"""Overload: four hundred callers, posts made to be slow, and health that answers all along."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.benchmarks.adverse import adverse_posts
from tests.benchmarks.sets import make_set
from tests.conftest import FORUMS
from tests.hostile.conftest import Target, aim
from tests.hostile.crowd import Told, crowd
from tests.wire import alive, talk

POST = "Both my calfs get spazms after eight miles. Why do my calves cramp up when I run? " * 8
MIB = 2**20


def ask_match(target: Target, text: str, more: str = "") -> bytes:
    """The bytes of a request to match a post."""
    body = json.dumps({"text": text}).encode()
    head = (
        "POST /api/v1/match HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {target.token}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def assert_orderly(told: Told) -> None:
    """Nothing but answers, and refusals that say when to come back; health in between."""
    assert set(told.statuses) <= {200, 503}
    assert told.without_retry == 0
    assert len(told.health) > 5
    assert max(told.health) < 2.0, "most of it is the wait of these callers for each other"


def overload(target: Target, seconds: float, share: float) -> None:
    request = ask_match(target, POST)
    crowd(target.port, request, 4, 0.5)
    peak = crowd(target.port, request, 8, seconds)
    before = target.memory()
    told = crowd(target.port, request, 400, seconds)
    assert_orderly(told)
    assert told.goodput >= share * peak.goodput, (told, peak)
    assert target.memory() - before < 64 * MIB


def test_400_callers_get_on_with_it(target: Target) -> None:
    overload(target, 2.0, 0.5)


@pytest.mark.slow
def test_400_callers_lose_nothing_to_the_crowd(target: Target) -> None:
    overload(target, 10.0, 0.7)


@pytest.mark.slow
def test_1000_callers_are_partly_sent_away_and_do_no_harm(target: Target) -> None:
    request = ask_match(target, POST)
    peak = crowd(target.port, request, 8, 5)
    before = target.memory()
    told = crowd(target.port, request, 900, 10)
    assert_orderly(told)
    assert told.statuses[503] > 0
    assert told.goodput >= 0.5 * peak.goodput
    assert target.memory() - before < 64 * MIB


# A large library, and posts as long as they may be


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Target, dict[str, str]]]:
    """A server with 2,000 answers, and the dozen posts that are worst for it."""
    folder = tmp_path_factory.mktemp("large")
    answers = make_set(2_000, 1).answers
    write_library(folder / "answers", 2_000)
    for target in aim(folder, folder / "answers"):
        yield target, adverse_posts(answers)


def write_library(folder: Path, count: int) -> None:
    folder.mkdir()
    (folder / "_forums.yaml").write_text(FORUMS, encoding="utf-8")
    for answer in make_set(count, 1).answers:
        told = {
            "title": answer.title,
            "keywords": [keyword.word for keyword in answer.keywords],
            "questions": list(answer.questions),
        }
        lines = [f"{name}: {json.dumps(value)}" for name, value in told.items()]
        text = "\n".join(["---", *lines, "---", answer.body, ""])
        (folder / f"{answer.id}.md").write_text(text, encoding="utf-8")


class Pulse(threading.Thread):
    """Ask for health again and again until told to stop."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.port, self.beats, self.over = port, [0.0], threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.005):
            self.beats.append(alive(self.port))


def test_the_worst_posts_are_matched_in_time_while_health_answers(
    large: tuple[Target, dict[str, str]],
) -> None:
    target, posts = large
    process = psutil.Process(target.pid)
    costs, beats = {}, []
    for name, text in posts.items():
        before = sum(process.cpu_times()[:2])
        pulse = Pulse(target.port)
        pulse.start()
        answer = talk(target.port, ask_match(target, text, "Connection: close\r\n"))
        pulse.over.set()
        pulse.join()
        costs[name] = sum(process.cpu_times()[:2]) - before
        beats.append(max(pulse.beats))
        nothing_to_match = name == "emoji"
        assert answer[9:12] == (b"422" if nothing_to_match else b"200"), (name, answer[:300])
    # Of the process, health's own share and its two-second look at the folder included.
    assert sorted(costs.values())[-2] <= 0.3, costs
    assert sorted(beats)[-2] <= 0.25, beats
