"""Overload: a few in work, a short queue, 503 for the rest, and health in between."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from app.web.limits import Bodies, Limits, TooBusy
from tests.web.test_gate import run


class Work:
    """An application whose requests go on until they are let go."""

    def __init__(self) -> None:
        self.go = asyncio.Event()
        self.running = self.most = self.done = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            if scope["path"] == "/match":
                await self.go.wait()
        finally:
            self.running -= 1
        self.done += 1
        await Response(b"done")(scope, receive, send)


async def ask(app: Any, path: str = "/match", send_on: Callable[[], Any] | None = None) -> Any:
    """The response's start message and its body."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)
        if send_on is not None and message["type"] == "http.response.body":
            await send_on()

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    await app({"type": "http", "path": path, "headers": [], "method": "GET"}, receive, send)
    return sent[0], sent[1]["body"]


async def settle() -> None:
    """Let every task run until it waits."""
    for _ in range(20):
        await asyncio.sleep(0)


def test_no_more_are_in_work_than_there_is_room_for_and_all_are_served() -> None:
    async def scene() -> None:
        work = Work()
        app = Limits(work, in_work=3, queue=50)
        asked = [asyncio.create_task(ask(app)) for _ in range(40)]
        await settle()
        assert work.running == 3
        work.go.set()
        assert {(await each)[0]["status"] for each in asked} == {200}
        assert (work.most, work.done) == (3, 40)

    run(scene())


def test_beyond_the_queue_it_is_503_at_once_and_says_when_to_come_back() -> None:
    async def scene() -> None:
        work = Work()
        app = Limits(work, in_work=2, queue=3)
        held = [asyncio.create_task(ask(app)) for _ in range(5)]
        await settle()
        start, body = await ask(app)
        assert start["status"] == 503
        assert (b"retry-after", b"1") in start["headers"]
        assert json.loads(body)["detail"].endswith(".")
        work.go.set()
        assert {(await each)[0]["status"] for each in held} == {200}
        assert (await ask(app))[0]["status"] == 200

    run(scene())


def test_who_waits_too_long_is_told_and_leaves_no_trace() -> None:
    async def scene() -> None:
        work = Work()
        app = Limits(work, in_work=1, queue=9, patience=0.01)
        first = asyncio.create_task(ask(app))
        await settle()
        for _ in range(30):
            assert (await ask(app))[0]["status"] == 503
        work.go.set()
        assert (await first)[0]["status"] == 200
        assert (await ask(app))[0]["status"] == 200
        assert work.done == 2

    run(scene())


@pytest.mark.parametrize("path", ["/livez", "/livez/", "/static/x.css"])
def test_health_never_waits(path: str) -> None:
    async def scene() -> None:
        work = Work()
        app = Limits(work, in_work=1, queue=1)
        first = asyncio.create_task(ask(app))
        await settle()
        assert (await ask(app, path))[0]["status"] == 200
        work.go.set()
        await first

    run(scene())


def test_a_slow_reader_keeps_nobody_from_working() -> None:
    async def scene() -> None:
        work = Work()
        work.go.set()
        app = Limits(work, in_work=1, queue=1, patience=5)
        taken = asyncio.Event()
        slow = asyncio.create_task(ask(app, "/match", taken.wait))
        await settle()
        assert (await ask(app))[0]["status"] == 200
        taken.set()
        await slow

    run(scene())


def test_a_crash_or_a_caller_who_goes_gives_the_place_back() -> None:
    async def crash(scope: Scope, receive: Receive, send: Send) -> None:
        raise RuntimeError

    async def scene() -> None:
        app = Limits(crash, in_work=1, queue=1)
        for _ in range(3):
            with pytest.raises(RuntimeError):
                await ask(app)
        work = Work()
        app = Limits(work, in_work=1, queue=1)
        held, waiting = (asyncio.create_task(ask(app)) for _ in range(2))
        await settle()
        waiting.cancel()
        held.cancel()
        await settle()
        work.go.set()
        assert (await ask(app))[0]["status"] == 200

    run(scene())


def test_bodies_are_weighed_together_and_let_go() -> None:
    bodies = Bodies(10)
    with bodies.of_request() as one, bodies.of_request() as two:
        one(6)
        two(4)
        with pytest.raises(TooBusy):
            two(1)
    with bodies.of_request() as three:
        three(10)


def test_one_address_has_a_share_of_them_and_leaves_the_others_theirs() -> None:
    bodies = Bodies(10, share=4)
    with bodies.of_request("eve") as one, bodies.of_request("eve") as two:
        one(3)
        with pytest.raises(TooBusy):
            two(2)
        two(1)
        with bodies.of_request("ann") as three:
            three(4)
    with bodies.of_request("eve") as four:
        four(4)
