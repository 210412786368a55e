"""The command line as a moderator, a script and a curator meet it: real processes, real exits."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import GERMAN

POST = "Hi all, both my calfs keep going into spazm after eight miles. What helps?"
NOTHING = "What is the best lasagne recipe for twelve hungry guests?"


def run(
    *arguments: str | Path, given: str | bytes = "", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    data = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        input=data,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), **environment},
        timeout=60,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def test_match(library: Path) -> None:
    done = run("match", "--library", library, given=POST)
    assert done.returncode == 0
    assert "calf-cramps" in done.stdout
    assert "spazm" in done.stdout


def test_match_as_json(library: Path) -> None:
    done = run("match", "--library", library, "--json", "--limit", "1", given=POST)
    found = json.loads(done.stdout)
    assert [m["answer"] for m in found["matches"]] == ["calf-cramps"]
    assert set(found) == {"verdict", "matches", "questions", "urgent"}


def test_nothing_fits_exits_3(library: Path) -> None:
    assert run("match", "--library", library, given=NOTHING).returncode == 3
    done = run("draft", "--library", library, given=NOTHING)
    assert done.returncode == 3
    assert done.stdout == ""
    assert "nothing was drafted" in done.stderr


def test_draft_prints_the_reply_alone(library: Path, tmp_path: Path) -> None:
    post = tmp_path / "post.txt"
    post.write_text(POST)
    done = run("draft", post, "--library", library, "--author", "trailfox", "--format", "html")
    assert done.returncode == 0
    assert done.stdout.startswith("<p>Hi trailfox,</p>")
    assert '<a href="https://example.org/cramps"' in done.stdout
    assert not (tmp_path / ".reply-desk").exists()


def test_draft_of_a_named_answer(library: Path) -> None:
    done = run("draft", "--library", library, "--answer", "running-shoes", given=POST)
    assert "three pairs" in done.stdout
    assert "weekly distance" in done.stderr


def test_draft_of_a_version(library: Path) -> None:
    (library / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    short = run("draft", "--short", "--library", library, given=POST)
    assert "Walk, and stretch gently." in short.stdout and "What to try" not in short.stdout
    german = run("draft", "--language", "de", "--library", library, given=POST)
    assert "Geh langsam" in german.stdout
    assert "The German version of “Calf cramps on the run” was taken." in german.stderr
    forums = library / "_forums.yaml"
    forums.write_text(forums.read_text().replace("name: Trail Runners", "name: T, prefer: short"))
    assert "Walk, and" in run("draft", "--library", library, given=POST).stdout
    assert "What to try" in run("draft", "--whole", "--library", library, given=POST).stdout


def test_urgent_is_the_draft(library: Path) -> None:
    done = run("draft", "--library", library, given="my calf is swollen and red")
    assert done.returncode == 0
    assert "Please ring 111 today" in done.stdout
    assert "calf-clot" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "given", "says"),
    [
        (["match", "nowhere.txt"], "", "nowhere.txt"),
        (["match"], "", "no words"),
        (["match"], "😀", "no words"),
        (["match"], b"\xff\xfe\x00", "UTF-8"),
        (["match"], b"\xed\xa0\x80 calf", "UTF-8"),
        (["match"], "calf " * 40_000, "32,000"),
        (["match"], b"x" * (2 << 20), "32,000"),
        (["match", "--forum", "nowhere"], POST, "forum"),
        (["draft", "--format", "rtf"], POST, "format"),
        (["draft", "--language", "German"], POST, "language"),
        (["draft", "--answer", "nope"], POST, "answer"),
        (["match", "--library", "nowhere"], POST, "reply-desk init"),
        (["check", "--library", "nowhere"], "", "reply-desk init"),
        (["serve", "--library", "nowhere"], "", "reply-desk init"),
        (["serve", "--host", "0.0.0.0"], "", "users"),
        (["token", "create", "x", "--scope", "everything"], "", "scope"),
        (["token", "revoke", "nope"], "", "token"),
    ],
)
def test_bad_input_gets_one_sentence_and_exit_2(
    library: Path, tmp_path: Path, arguments: list[str], given: str | bytes, says: str
) -> None:
    named = [] if "--library" in arguments else ["--library", str(library)]
    done = run(*arguments, *named, given=given, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""


def test_bad_settings_name_the_variable(library: Path) -> None:
    done = run("match", "--library", library, given=POST, REPLY_DESK_PORT="many")
    assert done.returncode == 2
    assert "REPLY_DESK_PORT" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_unreadable_folder(tmp_path: Path) -> None:
    file = tmp_path / "answers"
    file.write_text("not a folder")
    done = run("match", "--library", file, given=POST)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_check(library: Path) -> None:
    clean = run("check", "--library", library)
    assert clean.returncode == 0, clean.stdout
    (library / "broken.md").write_text("---\ntitle: [x\n---\nbody\n")
    broken = run("check", "--library", library, "--json")
    assert broken.returncode == 1
    problem = next(p for p in json.loads(broken.stdout)["problems"] if p["file"] == "broken.md")
    assert problem["level"] == "error"
    assert problem["line"]


def test_init_then_check(tmp_path: Path) -> None:
    assert run("init", tmp_path / "mine").returncode == 0
    assert run("check", "--library", tmp_path / "mine").returncode == 0
    again = run("init", tmp_path / "mine")
    assert again.returncode == 2
    assert "Traceback" not in again.stderr


def test_evaluate(library: Path, tmp_path: Path) -> None:
    posts = tmp_path / "posts.jsonl"
    rows = [
        {"id": "a", "text": POST, "answers": ["calf-cramps"]},
        {"id": "b", "text": "Which running shoes should I buy?", "answers": ["running-shoes"]},
        {"id": "c", "text": NOTHING, "answers": []},
        {"id": "d", "text": "😀", "answers": []},
        {"id": "e", "text": "My calf is hot and swollen.", "answers": [], "urgent": "clot"},
        {"id": "f", "text": POST, "answers": ["running-shoes"], "urgent": False},
    ]
    posts.write_text("".join(json.dumps(row) + "\n" for row in rows))
    out = tmp_path / "out.jsonl"
    done = run("evaluate", posts, "--library", library, "--rankings", out, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["top1"] == pytest.approx(2 / 3)
    assert sum(b["posts"] for b in found["calibration"]) == 6
    assert found["urgent"]["found"] + found["urgent"]["missed"] == 1
    assert {c["example"] for c in found["confusions"]} >= {"f"}
    ranked = [json.loads(line) for line in out.read_text().splitlines()]
    assert [r["post"] for r in ranked] == ["a", "b", "c", "d", "e", "f"]
    assert set(ranked[0]) == {"post", "verdict", "urgent", "matches"}


def test_evaluate_for_people(library: Path, tmp_path: Path) -> None:
    posts = tmp_path / "posts.jsonl"
    posts.write_text(json.dumps({"id": "a\u001b\ud800", "text": POST, "answers": ["x"]}) + "\n")
    out = tmp_path / "out.jsonl"
    done = run("evaluate", posts, "--library", library, "--rankings", out)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "Posts: 1, with an answer: 1"
    for section in ("Ranking", "Calibration", "The most confident", "The confusions"):
        assert any(line.startswith(section) for line in lines), section
    assert "\x1b" not in done.stdout and "Urgent" not in done.stdout
    posts.write_text("")
    assert run("evaluate", posts, "--library", library).stdout.startswith("Posts: 0")


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "a"',
        '{"id": "a", "text": 7, "answers": []}',
        '{"id": "a", "text": "", "answers": [], "urgent": 7}',
        "[]",
        "7",
    ],
)
def test_evaluate_names_the_bad_line(library: Path, tmp_path: Path, line: str) -> None:
    posts = tmp_path / "posts.jsonl"
    posts.write_text('{"id": "a", "text": "calf", "answers": []}\n' + line + "\n")
    done = run("evaluate", posts, "--library", library)
    assert done.returncode == 2
    assert "posts.jsonl" in done.stderr
    assert "line 2" in done.stderr


def test_tokens(library: Path) -> None:
    made = run("token", "create", "forum tool", "--library", library)
    assert made.returncode == 0
    assert made.stdout.startswith("rd_")
    assert len(made.stdout.split()) == 1
    listed = run("token", "list", "--library", library)
    assert "forum tool" in listed.stdout
    assert made.stdout.strip().split("_", 2)[2] not in listed.stdout
    id = made.stdout.split("_")[1]
    assert run("token", "revoke", id, "--library", library).returncode == 0
    assert "revoked" in run("token", "list", "--library", library).stdout


def test_doctor(library: Path, tmp_path: Path) -> None:
    done = run("doctor", "--library", library)
    assert done.returncode == 0, done.stdout
    assert "3 answers" in done.stdout
    assert not (tmp_path / ".reply-desk").exists()
    assert run("doctor", "--library", tmp_path / "nowhere").returncode == 1


def test_users(library: Path) -> None:
    """Somebody is let in, sent a new link, and shut out; `serve` says what is needed first."""

    def of(*arguments: str) -> str:
        done = run("user", *arguments, "--library", library)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    link = of("add", "Ann", "--role", "admin")
    assert re.fullmatch(r"http://127\.0\.0\.1:8000/invitation/[\w-]{43}", link)
    of("add", "Beth B", "--role", "curator", "--forum", "trail")
    assert of("list").splitlines() == [
        "Ann  admin  all forums  invited",
        "Beth B  curator  trail  invited",
    ]
    assert of("link", "beth b") != link
    of("disable", "Beth B")
    assert "Beth B  curator  trail  disabled" in of("list")
    for wrong, says in {
        ("add", "ann"): "already",
        ("add", "Cy", "--role", "owner"): "role",
        ("add", "Cy", "--forum", "nowhere"): "forum",
        ("link", "Nobody"): "nobody",
        ("disable", "Nobody"): "nobody",
    }.items():
        done = run("user", *wrong, "--library", library)
        assert (done.returncode, done.stdout) == (2, "")
        assert says in done.stderr and done.stderr.count("\n") == 1


def test_beyond_this_machine_an_admin_must_be_able_to_come_in(library: Path) -> None:
    refused = run("serve", "--host", "0.0.0.0", "--port", "1", "--library", library)
    assert refused.returncode == 2 and "user add NAME --role admin" in refused.stderr
    run("user", "add", "Ann", "--library", library)
    refused = run("serve", "--host", "0.0.0.0", "--port", "1", "--library", library)
    assert "user add NAME --role admin" in refused.stderr  # a moderator can't let others in
    run("user", "add", "Beth", "--role", "admin", "--library", library)
    anyone = run("serve", "--library", library, REPLY_DESK_PROXIES="*")
    assert anyone.returncode == 2 and "PROXIES" in anyone.stderr


def test_a_token_lives_for_a_year_unless_it_is_said(library: Path) -> None:
    for days in ((), ("--expires", "0"), ("--expires", "30")):
        assert run("token", "create", "tool", *days, "--library", library).returncode == 0
    listed = run("token", "list", "--library", library).stdout
    assert listed.count("until 20") == 2 and "no end" in listed
    assert run("token", "create", "x", "--expires", "-1", "--library", library).returncode == 2


def test_serve_answers_and_stops(library: Path) -> None:
    command = [sys.executable, "-m", "app", "serve", "--library", str(library), "--port", "0"]
    root = str(Path(__file__).parent.parent)
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
    )
    try:
        assert server.stdout is not None
        address = server.stdout.readline().split()[-1]
        assert "/sign-in/" in server.stdout.readline()
        for _ in range(200):
            try:
                with urllib.request.urlopen(f"{address}/readyz", timeout=2) as response:
                    assert json.load(response)["status"] == "ready"
                break
            except OSError:
                time.sleep(0.05)  # the port is open before the library is loaded
        else:
            pytest.fail("never ready")
    finally:
        server.send_signal(signal.SIGTERM)
    assert server.wait(timeout=25) in (0, -signal.SIGTERM)


def test_serve_refuses_another_library_on_the_same_database(library: Path, tmp_path: Path) -> None:
    made = run("token", "create", "x", "--library", library)
    assert made.returncode == 0
    data = str(library.parent / ".reply-desk")
    from app.desk import open_desk
    from app.settings import Settings

    open_desk(Settings(library=library)).store.close()
    other = tmp_path / "other"
    assert run("init", other).returncode == 0
    done = run("serve", "--library", other, REPLY_DESK_DATA=data)
    assert done.returncode == 2
    assert "--database" in done.stderr


def test_help_names_every_command() -> None:
    shown = run("--help").stdout
    for command in ("serve", "match", "draft", "check", "evaluate", "init", "token", "doctor"):
        assert command in shown
