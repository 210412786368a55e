"""`serve`: refuse what can't work in one sentence, print the way in, and run the server."""

import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from app.access import new_link
from app.access.people import can_admit
from app.desk import Desk, open_desk
from app.logs import configure
from app.main import create_app
from app.metrics import SHARED, Standing, listen
from app.settings import Settings
from app.web.deadlines import Guarded
from app.web.health import standing


class CannotServe(ValueError):
    """The desk can't be served as asked; the message is one sentence with what to do."""


def serve(settings: Settings) -> None:
    """Serve until stopped. Raises `CannotServe` and what `open_desk` raises, before listening."""
    if "*" in settings.proxies:  # then anyone could name any address, and limits mean nothing
        raise CannotServe("REPLY_DESK_PROXIES names the proxies by their addresses, never as *.")
    configure(settings.log)
    desk = open_desk(settings)
    _refuse_open_door(settings, desk)
    listener = _listen(settings)
    with _counting_together(settings.workers):
        _figures(settings, desk)
        _run(settings, desk, listener)


def _run(settings: Settings, desk: Desk, listener: socket.socket) -> None:
    address = _address(settings, listener)
    print(f"Reply Desk is on {address}", flush=True)
    print(_way_in(settings, desk, address), flush=True)
    config = uvicorn.Config(
        _application(settings, desk),
        factory=True,
        http=Guarded,
        workers=settings.workers,
        log_level="warning",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=settings.proxies,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=20,
    )
    if settings.workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        uvicorn.Server(config).run(sockets=[listener])


def _refuse_open_door(settings: Settings, desk: Desk) -> None:
    """Where others reach the desk, an admin must be able to come in by a password of their own."""
    if settings.loopback or can_admit(desk.store, datetime.now(UTC)):
        return
    desk.store.close()
    raise CannotServe(
        f"Listening on {settings.host} would let others in, and the desk has no users yet; "
        "first: reply-desk user add NAME --role admin."
    )


def _way_in(settings: Settings, desk: Desk, address: str) -> str:
    if not settings.loopback or desk.store.has_passwords():
        return f"Sign in by name and password: {address}/sign-in"
    code = new_link(desk.store, datetime.now(UTC))
    return f"Sign in, once and within 30 minutes: {address}/sign-in/{code}"


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise CannotServe(
            f"Port {settings.port} on {settings.host} can't be had ({error.strerror}); "
            "name another with --port."
        ) from None
    listener.set_inheritable(True)
    return listener


def _address(settings: Settings, listener: socket.socket) -> str:
    port = listener.getsockname()[1]
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{port}"


def _figures(settings: Settings, desk: Desk) -> None:
    """Give the metrics at their own address, when one was named."""
    if not settings.metrics:
        return
    host, _, port = settings.metrics.rpartition(":")
    try:
        if not host:
            raise ValueError(settings.metrics)
        listen(host.strip("[]"), int(port), partial(_standing, desk))
    except (OSError, OverflowError, ValueError):
        raise CannotServe(
            f"Metrics can't be given at {settings.metrics}; "
            "set REPLY_DESK_METRICS to a free address such as 127.0.0.1:9100."
        ) from None


def _standing(desk: Desk) -> Standing:
    desk.library.refresh()  # this process may leave looking at the folder to its workers
    return standing(desk)


@contextmanager
def _counting_together(workers: int) -> Iterator[None]:
    """A folder in which several workers share what they count, as long as they live."""
    if workers == 1:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="reply-desk-") as folder:
        os.environ[SHARED] = folder
        yield


def _application(settings: Settings, desk: Desk) -> str | Callable[[], FastAPI]:
    """What makes the application: of one process on the desk that is open already."""
    if settings.workers == 1:
        return lambda: create_app(settings, desk)
    desk.store.close()
    _hand_on(settings)
    return "app.main:from_environment"


def _hand_on(settings: Settings) -> None:
    """Workers are new processes: they read the same settings from the environment."""
    for name, value in settings.model_dump().items():
        if value not in (None, ""):
            os.environ[f"REPLY_DESK_{name.upper()}"] = str(value)
