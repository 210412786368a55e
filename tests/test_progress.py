"""Long work shows a bar on a terminal, and nothing but its result elsewhere."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.check import write_library

ROOT = Path(__file__).parent.parent
FEW = 320
"""Answers that are checked by several processes."""


def test_check_shows_a_bar_on_a_terminal_and_only_the_result_elsewhere(tmp_path: Path) -> None:
    write_library(tmp_path, FEW)
    command = [sys.executable, "-m", "app", "check", "--library", str(tmp_path)]
    terminal, other_end = pty.openpty()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=other_end, text=True
    ) as done:
        os.close(other_end)
        shown = _read(terminal)
        result = done.communicate(timeout=60)[0]
    assert "Reading" in shown
    assert f"{FEW}/{FEW}" in shown
    piped = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (piped.stdout, piped.stderr) == (result, "")
    assert f"{FEW} answers, {2 * FEW} tests" in result


def _read(terminal: int) -> str:
    """What a terminal shows until the last one who writes to it is gone."""
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # what Linux says when the other end is closed
            piece = b""
        if not piece:
            os.close(terminal)
            return shown.decode()
        shown += piece
