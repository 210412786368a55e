"""The log holds known fields alone, and of a crash its kind and place."""

import ast
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from app.logs import FIELDS, SAID, configure, frames, kinds, known_id, log

APP = Path(__file__).parent.parent / "app"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    kept = (logging.root.handlers, logging.root.level, threading.excepthook, sys.unraisablehook)
    out = io.StringIO()
    with warnings.catch_warnings():
        configure("info", out)
        yield out
    logging.captureWarnings(False)
    logging.root.handlers = kept[0]
    logging.root.setLevel(kept[1])
    threading.excepthook, sys.unraisablehook = kept[2:]
    structlog.reset_defaults()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_only_known_fields_pass(stream: io.StringIO) -> None:
    log.warning("tried", status=200, text="my calf", author="hobbit", token="rd_1", title="Calf")
    (line,) = lines(stream)
    assert set(line) == {"event", "level", "timestamp", "status"}
    assert (line["event"], line["level"], line["status"]) == ("tried", "warning", 200)


def test_one_event_is_one_line_without_control_characters(stream: io.StringIO) -> None:
    log.info("tried", route="/a\n/b\x1b[2J\u202e\u2028" + "x" * 5000, caller={"name": "hobbit"})
    text = stream.getvalue()
    assert text.count("\n") == 1 and "hobbit" not in text and len(text) < 600
    assert not any(ord(c) < 32 or c in "\u202e\u2028" for c in text[:-1])


def test_the_level_is_what_was_asked_for(stream: io.StringIO) -> None:
    configure("warning", stream)
    log.info("request")
    log.warning("disk")
    assert [line["event"] for line in lines(stream)] == ["disk"]


def test_on_a_terminal_it_is_for_people() -> None:
    out = Terminal()
    try:
        configure("info", out)
        log.info("request", route="/livez")
    finally:
        logging.captureWarnings(False)
        logging.root.handlers = []
        structlog.reset_defaults()
    assert "request" in out.getvalue() and not out.getvalue().startswith("{")


def test_what_a_library_says_is_withheld(stream: io.StringIO) -> None:
    try:
        raise ValueError("secret")
    except ValueError:
        logging.getLogger("somebody").error("got %s", "secret", exc_info=True)
    logging.getLogger("a.server").warning(SAID[0])
    warnings.warn("input_value='secret'", UserWarning, stacklevel=1)
    assert "secret" not in stream.getvalue()
    first, second, third = lines(stream)
    assert (first["logger"], first["error"]) == ("somebody", "ValueError")
    assert first["place"].startswith("test_logs:")
    assert second["event"] == SAID[0]
    assert third["logger"] == "py.warnings"


def test_a_thread_that_fails_is_told_by_kind(stream: io.StringIO) -> None:
    def fail() -> None:
        raise ValueError("secret")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    (line,) = lines(stream)
    assert line["error"] == "ValueError" and "secret" not in stream.getvalue()


def test_frames_are_ours_and_the_innermost(tmp_path: Path) -> None:
    from app.library import read_library

    try:
        read_library(tmp_path / "secret")
    except ValueError as error:
        found, kind = frames(error), kinds(error)
    assert kind.startswith("LibraryMissing")
    assert found and all(place.startswith("app/library/") for place in found)
    assert str(tmp_path) not in str(found) and "secret" not in str(found)


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("a1b2c3d4", True),
        ("A-" * 32, True),
        ("a" * 7, False),
        ("a" * 65, False),
        ("abc defgh", False),
        ("abcdefgh\n", False),
        ("hobbit@example.org", False),
        ("", False),
    ],
)
def test_a_request_id_is_short_and_plain(given: str, known: bool) -> None:
    assert known_id(given) == (given if known else "")


def test_every_event_in_the_program_is_a_constant_and_every_field_known() -> None:
    calls = [
        call
        for path in APP.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in {"log", "logger", "logging", "structlog"}
        and call.func.attr in {"debug", "info", "warning", "error", "exception", "critical"}
    ]
    assert calls
    for call in calls:
        assert isinstance(call.args[0], ast.Constant), ast.unparse(call)
        assert {k.arg for k in call.keywords} <= FIELDS, ast.unparse(call)
