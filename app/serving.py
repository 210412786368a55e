"""`serve`: refuse what can't work in one sentence, print the way in, and run the server."""

import os
import socket
from collections.abc import Callable
from datetime import UTC, datetime

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from app.access import new_link
from app.desk import Desk, open_desk
from app.main import create_app
from app.settings import Settings
from app.web.deadlines import Guarded


class CannotServe(ValueError):
    """The desk can't be served as asked; the message is one sentence with what to do."""


def serve(settings: Settings) -> None:
    """Serve until stopped. Raises `CannotServe` and what `open_desk` raises, before listening."""
    if not settings.loopback:
        raise CannotServe(
            f"Listening on {settings.host} would let others in, and the desk has no users yet; "
            "serve on 127.0.0.1."
        )
    desk = open_desk(settings)
    listener = _listen(settings)
    address = _address(settings, listener)
    print(f"Reply Desk is on {address}", flush=True)
    print(f"Sign in, once and within 30 minutes: {address}/sign-in/{_code(desk)}", flush=True)
    config = uvicorn.Config(
        _application(settings, desk),
        factory=True,
        http=Guarded,
        workers=settings.workers,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=20,
    )
    server = uvicorn.Server(config)
    if settings.workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        server.run(sockets=[listener])


def _code(desk: Desk) -> str:
    return new_link(desk.store, datetime.now(UTC))


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
