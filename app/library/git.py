"""Git: what was saved here is committed to the folder's repository, by who saved it; never pushed.

Only the files saved are committed, whatever else is staged or changed. Names reach git as arguments
behind `--`, never through a shell, and people by the environment. Hooks, signing and fsmonitor
don't run: a save from a page must not start programs that were meant for a person at a terminal,
and a slow one must not hold up others who save.
"""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

TIMEOUT = 10.0
"""Seconds that git may take altogether before it is stopped."""

ADDRESS = "reply-desk@localhost"
"""The e-mail address of every author: people have none here."""

_PLAIN = (
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "commit.gpgSign=false"),
    *("-c", "gc.auto=0"),
    *("-c", "maintenance.auto=false"),
    "--literal-pathspecs",
)
_ODD = re.compile(r"[\x00-\x1f\x7f<>]+")


class NotCommitted(Exception):
    """The files are saved, but git has no commit of them; the text is one sentence."""


def commit(folder: Path, names: Sequence[str], author: str, message: str) -> None:
    """Commit files of the folder as they are now, gone ones too. Raises `NotCommitted`."""
    here = [name for name in names if (folder / name).is_file()]
    gone = [name for name in names if name not in here]
    git = _Git(folder, author)
    if here:
        git("add", "--", *here)
    if gone:
        git("rm", "--cached", "--quiet", "--ignore-unmatch", "--", *gone)
    staged = git(
        "diff", "--cached", "--name-only", "--no-renames", "-z", "--relative", "--", *names
    )
    changed = [name for name in staged.split("\0") if name]
    if changed:
        git("commit", "--quiet", "--no-verify", "--only", "-m", message, "--", *changed)


class _Git:
    """Runs git in a folder, for an author."""

    def __init__(self, folder: Path, author: str) -> None:
        self._folder = folder
        name = " ".join(_ODD.sub(" ", author).encode("utf-8", "replace").decode().split())
        kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self._environment = kept | {
            "GIT_AUTHOR_NAME": name or "Reply Desk",
            "GIT_AUTHOR_EMAIL": ADDRESS,
            "GIT_COMMITTER_NAME": "Reply Desk",
            "GIT_COMMITTER_EMAIL": ADDRESS,
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_EDITOR": "true",
            "LC_ALL": "C",
        }

    def __call__(self, *arguments: str) -> str:
        """What git prints. Raises `NotCommitted`."""
        try:
            done = subprocess.run(
                ["git", *_PLAIN, *arguments],
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=TIMEOUT,
            )
        except FileNotFoundError:
            raise NotCommitted("It isn't committed: git isn't installed here.") from None
        except OSError:
            raise NotCommitted("It isn't committed: git can't be run here.") from None
        except subprocess.TimeoutExpired:
            raise NotCommitted("It isn't committed: git took too long.") from None
        if done.returncode:
            raise NotCommitted(_reason(done.stderr.decode("utf-8", "replace")))
        return done.stdout.decode("utf-8", "replace")


def _reason(said: str) -> str:
    """What git complained of, as one short sentence without any path of the machine."""
    if "not a git repository" in said:
        return "It isn't committed: the library's folder is in no git repository."
    if "index.lock" in said:
        return "It isn't committed: somebody else is using git in this folder."
    if "ignored by one of your .gitignore" in said:
        return "It isn't committed: a .gitignore leaves this file out."
    if "dubious ownership" in said:
        return "It isn't committed: git doesn't trust the folder, which belongs to somebody else."
    return "It isn't committed: git refused; commit it yourself to see why."
