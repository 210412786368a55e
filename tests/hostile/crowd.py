"""A crowd of callers over raw connections: how many get an answer, and how health fares."""

import asyncio
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field


@dataclass
class Told:
    """What a crowd saw: statuses, seconds of each health answer, and seconds it took in all."""

    statuses: Counter[int] = field(default_factory=Counter)
    without_retry: int = 0
    health: list[float] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def goodput(self) -> float:
        """Good answers a second."""
        return self.statuses[200] / self.seconds


def crowd(port: int, request: bytes, connections: int, seconds: float) -> Told:
    """So many callers ask again and again; one told to come back comes back when it was told to."""
    with ThreadPoolExecutor(1) as thread:  # Playwright keeps a loop in the thread of the tests
        return thread.submit(asyncio.run, _crowd(port, request, connections, seconds)).result()


async def _crowd(port: int, request: bytes, connections: int, seconds: float) -> Told:
    told = Told()
    began = time.perf_counter()
    callers = [_caller(port, request, told, began + seconds) for _ in range(connections)]
    async with asyncio.TaskGroup() as group:
        for each in [*callers, _health(port, told, began + seconds)]:
            group.create_task(each)
    told.seconds = seconds
    return told


async def _caller(port: int, request: bytes, told: Told, until: float) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < until:
        writer.write(request)
        status, head = await _response(reader)
        if time.perf_counter() < until:
            told.statuses[status] += 1
        if status == 503:
            told.without_retry += b"retry-after: 1\r\n" not in head
            await asyncio.sleep(min(1.0, max(0.0, until - time.perf_counter())))
    writer.close()


async def _response(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
    await reader.readexactly(length)
    return int(head[9:12]), head


async def _health(port: int, told: Told, until: float) -> None:
    while time.perf_counter() < until:
        began = time.perf_counter()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        status, _ = await _response(reader)
        assert status == 200
        told.health.append(time.perf_counter() - began)
        writer.close()
        await asyncio.sleep(0.02)
