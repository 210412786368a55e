"""Figures for Prometheus: what was asked, how long it took, what it came to. No user's words."""

import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from wsgiref.simple_server import WSGIServer

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    generate_latest,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from app import __version__

SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The variable that names the folder in which several processes of `serve` share their figures."""

VERDICTS = ("sure", "choose", "none")
OUTCOMES = ("as_is", "edited", "wrong_answer", "no_answer")
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds."""

disable_created_metrics()  # type: ignore[no-untyped-call]
_counted = CollectorRegistry()
_requests = Counter(
    "reply_desk_requests",
    "Requests answered.",
    ("route", "method", "status"),
    registry=_counted,
)
_seconds = Histogram(
    "reply_desk_request_seconds",
    "How long requests took.",
    ("route",),
    buckets=BUCKETS,
    registry=_counted,
)
_matches = Counter("reply_desk_matches", "Posts matched.", ("verdict",), registry=_counted)
_replies = Counter(
    "reply_desk_replies", "Outcomes recorded, corrections too.", ("outcome",), registry=_counted
)
for _verdict in VERDICTS:
    _matches.labels(_verdict)
for _outcome in OUTCOMES:
    _replies.labels(_outcome)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the desk stands. `database` is its size in bytes, None when it doesn't answer."""

    answers: int
    errors: int
    warnings: int
    database: int | None


def answered(route: str, method: str, status: int, seconds: float) -> None:
    """Count a request by its route's template, `route`, and the class of its status."""
    method = method if method in METHODS else "other"
    _requests.labels(route, method, f"{status // 100}xx").inc()
    _seconds.labels(route).observe(seconds)


def matched(verdict: str) -> None:
    """Count a post that was matched."""
    _matches.labels(verdict if verdict in VERDICTS else "none").inc()


def recorded(outcome: str) -> None:
    """Count what became of a draft."""
    _replies.labels(outcome if outcome in OUTCOMES else "edited").inc()


def exposition(standing: Callable[[], Standing]) -> bytes:
    """Every figure in Prometheus' text format."""
    return generate_latest(_gathered(standing))


def listen(host: str, port: int, standing: Callable[[], Standing]) -> WSGIServer:
    """Give the figures at an address of their own, from a thread, to whoever can reach it.

    Raises `OSError` when the address can't be had.
    """
    server: WSGIServer
    server, _ = start_http_server(port, host, _gathered(standing))
    return server


def _gathered(standing: Callable[[], Standing]) -> CollectorRegistry:
    registry = CollectorRegistry()
    if SHARED in os.environ:
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_Counted())
    registry.register(_Standing(standing))
    return registry


class _Counted(Collector):
    """What this process counted."""

    def collect(self) -> Iterable[Metric]:
        return _counted.collect()


class _Standing(Collector):
    """How the desk stands when it is asked."""

    def __init__(self, standing: Callable[[], Standing]) -> None:
        self._standing = standing

    def collect(self) -> Iterable[Metric]:
        now = self._standing()
        yield GaugeMetricFamily("reply_desk_answers", "Answers in the library.", now.answers)
        problems = GaugeMetricFamily(
            "reply_desk_problems", "Problems of the library's files.", labels=["level"]
        )
        problems.add_metric(["error"], now.errors)
        problems.add_metric(["warning"], now.warnings)
        yield problems
        if now.database is not None:
            words = "Bytes of the database, its write-ahead log included."
            yield GaugeMetricFamily("reply_desk_database_bytes", words, now.database)
        build = GaugeMetricFamily(
            "reply_desk_build", "The program's version.", labels=["version", "python"]
        )
        build.add_metric([__version__, platform.python_version()], 1)
        yield build
