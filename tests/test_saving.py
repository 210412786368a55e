"""Saving under stress: kills, many writers in two processes and an editor beside, and reloading."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from app.access import new_token
from app.desk import open_desk
from app.library import Library
from app.library.read import read_answer
from app.library.write import written
from app.settings import Settings
from app.store import Store
from tests.benchmarks.sets import make_set
from tests.conftest import CRAMP
from tests.server import ROOT, Server, served

slow = [pytest.mark.slow, pytest.mark.timeout(900)]

Figures = Callable[[str, object], None]

SAVER = """
import hashlib, sys
from dataclasses import replace
from pathlib import Path
from app.desk import open_desk
from app.edit import change, find
from app.settings import Settings

desk = open_desk(Settings(library=Path(sys.argv[1]), data=Path(sys.argv[2]))).seen_by("ann", ())
print("ready", flush=True)
sys.stdin.readline()
for number in range(100_000):
    body = f"Edit {sys.argv[3]}.{number}. " + "Walk it off. " * 2000
    seen = {find(desk, "calf-cramps").sha256}
    print(change(desk, "calf-cramps", lambda a: replace(a, body=body), seen).sha256, flush=True)
"""


@pytest.mark.parametrize("kills", [3, pytest.param(30, marks=slow)])
def test_killed_while_saving_no_file_is_torn_and_no_save_is_lost(
    settings: Settings, library: Path, kills: int
) -> None:
    chance = random.Random(kills)
    path = library / "calf-cramps.md"
    for number in range(kills):
        acknowledged = kill_a_saver(settings, number, chance)
        answer = read_answer(path.name, path.read_bytes()).value
        assert answer and answer.body.count("Walk it off.") == 2000, "torn"
        desk = open_desk(settings)
        kept = {row.sha256: row.by for row in desk.store.revisions("calf-cramps")}
        assert {kept.get(sha) for sha in acknowledged} == {"ann"}
        assert desk.library.contents.problems == ()
        desk.store.close()


def kill_a_saver(settings: Settings, number: int, chance: random.Random) -> list[str]:
    """The digests that a process acknowledged before it was killed in the midst of saving."""
    arguments = [str(settings.library), str(settings.data), str(number)]
    process = subprocess.Popen(
        [sys.executable, "-c", SAVER, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin and process.stdout and process.stdout.readline() == "ready\n"
    process.stdin.write("\n")
    process.stdin.flush()
    said = [process.stdout.readline() for _ in range(chance.randint(1, 5))]
    killer = threading.Timer(chance.uniform(0, 0.03), process.kill)
    killer.start()
    said += process.stdout.readlines()
    process.wait()
    assert process.returncode == -signal.SIGKILL
    process.stdin.close()
    process.stdout.close()
    return [line.strip() for line in said if line.endswith("\n")]


@dataclass
class Tally:
    """What became of everybody's edits: the digest read and the digest saved, or a status."""

    saved: list[tuple[str, str]] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("edits", [5, pytest.param(50, marks=slow)])
def test_twenty_writers_and_an_editor_overwrite_nothing_unseen(
    settings: Settings, library: Path, tmp_path: Path, edits: int, record_property: Figures
) -> None:
    """Every saved text was written over the very text that its writer had read."""
    environment = {"REPLY_DESK_DATA": str(settings.data), "REPLY_DESK_WORKERS": "2"}
    with served(library, tmp_path / "log", **environment) as server:
        store = Store(settings.database_url)
        scopes = ["answers:read", "answers:write"]
        token = new_token(store, "writer", scopes, None, datetime.now(UTC))
        with editing(library / "calf-cramps.md"), ThreadPoolExecutor(20) as pool:
            tallies = list(pool.map(lambda n: write(server, token, n, edits), range(20)))
        rows = list(reversed(store.revisions("calf-cramps")))
        store.close()
    saved = [pair for tally in tallies for pair in tally.saved]
    refused = [status for tally in tallies for status in tally.refused]
    assert len(saved) + len(refused) == 20 * edits and set(refused) <= {412}
    steps = [(old.sha256, new.sha256) for old, new in pairwise(rows)]
    by_writers = [step for step, row in zip(steps, rows[1:], strict=True) if row.by == "writer"]
    assert sorted(by_writers) == sorted(saved)
    assert len(saved) >= edits, "somebody must get on"
    record_property("figures", f"{len(saved)} saved, {len(refused)} refused, {len(rows)} revisions")


@contextmanager
def editing(path: Path) -> Iterator[None]:
    """Somebody changes the file by an editor meanwhile, as editors do: a new file renamed."""
    stop = threading.Event()

    def edit() -> None:
        number = 0
        while not stop.wait(0.2):
            number += 1
            new = path.with_name(f".{path.name}.swp")
            new.write_text(CRAMP + f"\nEditor {number}.\n", encoding="utf-8")
            new.replace(path)

    thread = threading.Thread(target=edit)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def write(server: Server, token: str, number: int, edits: int) -> Tally:
    """One writer: read, change, save; whoever is refused reads again."""
    tally = Tally()
    for edit in range(edits):
        _, tag, _ = call(server, token, "GET", {})
        body = {"body": f"Writer {number}, edit {edit}."}
        status, new, _ = call(server, token, "PUT", body, tag)
        if status == 200:
            tally.saved.append((tag.strip('"'), new.strip('"')))
        else:
            tally.refused.append(status)
    return tally


def call(
    server: Server, token: str, method: str, body: dict[str, str], tag: str = ""
) -> tuple[int, str, bytes]:
    """Status, ETag and body of one request; one that is asked to come later does."""
    request = urllib.request.Request(
        f"{server.address}/api/v1/answers/calf-cramps",
        data=json.dumps(body).encode() if body else None,
        method=method,
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            **({"If-Match": tag} if tag else {}),
        },
    )
    while True:
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers["ETag"], answer.read()
        except urllib.error.HTTPError as error:
            if error.code != 503:
                return error.code, error.headers.get("ETag", ""), error.read()


@pytest.mark.parametrize("count", [200, pytest.param(2000, marks=slow)])
def test_one_edit_is_read_within_a_second_while_posts_are_matched(
    tmp_path: Path, count: int, record_property: Figures
) -> None:
    made = make_set(count, 20)
    folder = tmp_path / "answers"
    folder.mkdir()
    for answer in made.answers:
        (folder / f"{answer.id}.md").write_text(written(answer), encoding="utf-8")
    library = Library(folder)
    with matching(library, [post.text for post in made.posts]) as gaps:
        took = [
            reload_once(library, folder / f"{a.id}.md", n) for n, a in enumerate(made.answers[:5])
        ]
    assert len(gaps) >= 5, "it was matched meanwhile"
    assert median(took) <= 1
    record_property("figures", f"reload {median(took):.3f} s; longest match {max(gaps):.3f} s")


def reload_once(library: Library, path: Path, number: int) -> float:
    """Seconds until a new keyword in one file is matched."""
    word = f"zyzzyva{'q' * number}"
    before = read_answer(path.name, path.read_bytes()).value
    assert before
    text = written(replace(before, questions=(*before.questions, f"{word}?")))
    path.write_text(text, encoding="utf-8")
    start = time.perf_counter()
    assert library.refresh()
    assert library.matcher.match(word).matches[0].answer.id == path.stem
    return time.perf_counter() - start


@contextmanager
def matching(library: Library, posts: list[str]) -> Iterator[list[float]]:
    """Posts are matched one after another in a thread; the seconds that each took."""
    stop, took = threading.Event(), list[float]()
    faults: list[BaseException] = []

    def match() -> None:
        try:
            while not stop.is_set():
                start = time.perf_counter()
                assert library.matcher.match(posts[len(took) % len(posts)]).matches
                took.append(time.perf_counter() - start)
        except BaseException as fault:
            faults.append(fault)

    thread = threading.Thread(target=match)
    thread.start()
    try:
        yield took
    finally:
        stop.set()
        thread.join()
    assert not faults
