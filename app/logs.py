"""The log: one JSON object a line (readable on a terminal), of known fields alone."""

import logging
import re
import sys
import threading
import warnings
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any, TextIO

import structlog
from structlog.contextvars import bound_contextvars, get_contextvars

APP = Path(__file__).parent

FIELDS = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "request_id",
        "method",
        "route",
        "status",
        "ms",
        "caller",
        "error",
        "frames",
        "logger",
        "place",
    }
)
"""What a line may hold. Text, titles, names, addresses and secrets have no field to be put in."""

LONGEST = 200
"""The longest value of a field, in characters."""

MOST_FRAMES = 12

SAID = (
    "Invalid HTTP request received.",
    "Unsupported upgrade request.",
    "Application startup failed. Exiting.",
    "Application shutdown failed. Exiting.",
    "ASGI callable returned without starting response.",
    "ASGI callable returned without completing response.",
    "Exceeded concurrency limit.",
)
"""What libraries may say in their own words; of anything else the place of saying is logged."""

TOLD_ALREADY = "Exception in ASGI application"
"""What the server says of a crash that the line of its request has told."""

_REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

log = structlog.get_logger()


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Log to `stream` (standard error) from `level` up, the words of libraries and crashes too."""
    stream = stream or sys.stderr
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            only_known,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _renderer(stream),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream),
    )
    logging.captureWarnings(True)  # a warning of pydantic's quotes the value it is about
    warnings.simplefilter("ignore", DeprecationWarning)
    logging.root.handlers = [_Withheld(logging.WARNING)]
    logging.root.setLevel(logging.WARNING)
    threading.excepthook = lambda crash: _crashed(crash.exc_value)
    sys.unraisablehook = lambda crash: _crashed(crash.exc_value)


def _renderer(stream: TextIO) -> structlog.typing.Processor:
    if stream.isatty():
        return structlog.dev.ConsoleRenderer()
    return structlog.processors.JSONRenderer()


def only_known(_: Any, __: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The processor that drops every field but `FIELDS`, and values that aren't short and plain."""
    return {name: _plain(value) for name, value in fields.items() if name in FIELDS}


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value[:MOST_FRAMES]]
    if isinstance(value, str):
        # Written out, so that a console can't be told what to do.
        return _CONTROL.sub(lambda at: f"\\u{ord(at[0]):04x}", value[:LONGEST])
    return type(value).__name__


def frames(error: BaseException) -> list[str]:
    """Where an error came about: our own frames, and the innermost; no values, no message."""
    found: list[str] = []
    at = error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        path = Path(code.co_filename)
        if at.tb_next is None or path.is_relative_to(APP):
            found.append(f"{_named(path)}:{at.tb_lineno} {code.co_name}")
        at = at.tb_next
    return found[-MOST_FRAMES:]


def _named(path: Path) -> str:
    """A source file without the folders that would say whose machine this is."""
    return path.relative_to(APP.parent).as_posix() if path.is_relative_to(APP) else path.name


def kinds(error: BaseException) -> str:
    """The error's kind and that of what caused it."""
    cause = error.__cause__ or error.__context__
    own = type(error).__name__
    return f"{own} from {type(cause).__name__}" if cause is not None else own


def _crashed(error: BaseException | None) -> None:
    if error is not None:
        log.error("a thread failed", error=kinds(error), frames=frames(error))


class _Withheld(logging.Handler):
    """What libraries log: where and of what kind. Their words may quote what was sent."""

    def emit(self, record: logging.LogRecord) -> None:
        """Hand a record over without its words, unless they are known."""
        words = str(record.msg).strip()
        if words == TOLD_ALREADY:
            return
        told: dict[str, Any] = {"logger": record.name, "place": f"{record.module}:{record.lineno}"}
        if record.exc_info and record.exc_info[1] is not None:
            told |= {"error": kinds(record.exc_info[1]), "frames": frames(record.exc_info[1])}
        say = log.error if record.levelno >= logging.ERROR else log.warning
        say(words if words in SAID else "a library said something", **told)


# The id under which a request is found again


def known_id(given: str) -> str:
    """A request id that was sent, if it may be one; else ""."""
    return given if _REQUEST_ID.fullmatch(given) else ""


request_named = bound_contextvars
"""A context, `request_named(request_id=…)`, in which every line of the log has the id."""


def request_id() -> str:
    """The id of the request that is being answered, "" outside of one."""
    return str(get_contextvars().get("request_id", ""))
