"""The benchmarks run; how well matching does in them is for people to read."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import main
from tests.benchmarks.quality import print_quality
from tests.benchmarks.speed import measure


def test_speed_at_tiny_size() -> None:
    speed = measure(20, posts=2)
    assert speed.first == 1.0
    assert speed.match > 0 and speed.naive > 0 and speed.build > 0


def test_quality_reads_a_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    answers = [{"id": "a", "title": "Sore shins"}, {"id": "b", "title": "Tight calves"}]
    posts = [{"id": "1", "text": "shins are sore", "answers": ["a"]}]
    for name, rows in (("library", answers), ("posts", posts)):
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    print_quality(tmp_path)
    row = capsys.readouterr().out.splitlines()[1].split()
    assert row[:2] == ["small", "1.000"]


def test_it_says_when_there_is_no_data(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["benchmarks", "--data", "nowhere", "--answers", "5"])
    main()
    out = capsys.readouterr().out
    assert "--data PATH" in out and "naive" in out
