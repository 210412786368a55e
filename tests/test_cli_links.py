"""`reply-desk links` on real sites, and without a network."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Clock, fill_library
from tests.fetch.site import Site, leads, says, site
from tests.server import ROOT

HTML = b'<h2 id="there">There</h2>'


def answer(name: str, *links: str) -> str:
    body = "\n\n".join(f"See <{link}>." for link in links)
    return f"---\ntitle: {name}\nkeywords: [{name}]\n---\n{body}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


def links(
    folder: Path, here: Site | None = None, *more: str, **streams: int
) -> subprocess.CompletedProcess[str]:
    """Run the command; it may reach the site, by the two names that it has here."""
    allow = f"127.0.0.1:{here.port},localhost:{here.port}" if here else ""
    command = [sys.executable, "-m", "app", "links", "--library", str(folder), *more]
    return subprocess.run(
        command,
        text=True,
        timeout=60,
        stdout=subprocess.PIPE,
        stderr=streams.get("stderr", subprocess.PIPE),
        env={**os.environ, "PYTHONPATH": str(ROOT), "REPLY_DESK_FETCH_ALLOW": allow},
    )


def test_how_the_links_stand(folder: Path) -> None:
    pages = {"/moved": leads("/there", 301), "/there": says(200, HTML)}
    with site(pages) as here:
        moved, gone = here.url("/moved", "127.0.0.1"), here.url("/gone", "localhost")
        (folder / "one.md").write_text(answer("one", moved, gone))
        (folder / "two.md").write_text(answer("two", moved))
        done = links(folder, here)
        again = links(folder, here, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"Failed once: {gone}\n    The page isn't there (404). In one.\n"
        f"Moved: {moved}\n    It moved for good. In one, two.\n"
        f"    Now at {here.url('/there', '127.0.0.1')}\n"
        "2 links, 2 asked now: 0 dead, 1 failed once, 1 moved, 0 fine, 0 not checked\n"
    )
    assert here.lines.count("HEAD /moved") == 1
    found = json.loads(again.stdout)
    assert (found["links"], found["asked"], found["offline"]) == (2, 0, False)
    assert {row["url"]: row["state"] for row in found["results"]} == {
        moved: "moved",
        gone: "failing",
    }
    assert found["results"][0]["answers"] == ["one", "two"]


def test_a_dead_link_is_exit_1(folder: Path) -> None:
    from datetime import timedelta

    from app.links.heard import Heard
    from app.links.judge import judged
    from app.settings import Settings
    from app.store import Store

    (folder / "one.md").write_text(answer("one", "http://127.0.0.1:9/gone"))
    assert links(folder).returncode == 0
    settings = Settings(library=folder)
    store = Store(settings.database_url)
    row, now = None, Clock().now
    for day in range(2):
        heard = Heard("failed", "The page isn't there (404).")
        row = judged(row, "http://127.0.0.1:9/gone", heard, now + timedelta(days=day))
    store.save_link_checks([row] if row else [])
    store.close()
    done = links(folder)
    assert done.returncode == 1 and done.stdout.startswith("Dead: http://127.0.0.1:9/gone\n")


def test_without_a_network_nothing_is_checked_and_nothing_fails(tmp_path: Path) -> None:
    """The names of example.org's hosts below are never given to anybody (RFC 6761)."""
    folder = fill_library(tmp_path / "answers")
    for name in ("calf-cramps.md", "running-shoes.md"):
        text = (folder / name).read_text().replace("example.org", "desk.invalid")
        (folder / name).write_text(text)
    done = links(folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Not checked: nothing could be reached" in done.stdout
    assert "0 dead" in done.stdout and "2 not checked" in done.stdout


def test_private_addresses_are_not_asked(folder: Path) -> None:
    with site({"/": says()}) as here:
        (folder / "one.md").write_text(answer("one", here.url("/", "127.0.0.1")))
        done = links(folder)
    assert not here.asked
    assert done.returncode == 0 and "1 not checked" in done.stdout
    assert "isn't one that web pages have. In one." in done.stdout


def test_no_links_at_all(folder: Path) -> None:
    (folder / "one.md").write_text(answer("one"))
    assert links(folder).stdout.startswith("0 links, 0 asked now")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    done = links(tmp_path / "nowhere")
    assert done.returncode == 2 and "Traceback" not in done.stderr


def test_progress_is_for_terminals(folder: Path) -> None:
    screen, terminal = pty.openpty()
    with site({"/": says(), "/2": says()}) as here:
        urls = (here.url("/", "127.0.0.1"), here.url("/2", "localhost"))
        (folder / "one.md").write_text(answer("one", *urls))
        done = links(folder, here, stderr=terminal)
    os.close(terminal)
    shown = os.read(screen, 65_536).decode()
    os.close(screen)
    assert done.returncode == 0 and "Asking" in shown
