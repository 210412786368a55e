"""Raw bytes to a server and back: what a client library would tidy up first."""

import socket
import time
from contextlib import suppress


def talk(port: int, sent: bytes, seconds: float = 20.0) -> bytes:
    """Send bytes as they are; what came back until the server closed, or was silent so long."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as wire:
        with suppress(ConnectionResetError, BrokenPipeError):  # it may have said why before
            wire.sendall(sent)
        return read_all(wire)


def read_all(wire: socket.socket) -> bytes:
    """Everything until the other side closes."""
    got = bytearray()
    try:
        while piece := wire.recv(65_536):
            got += piece
    except (ConnectionResetError, TimeoutError):
        pass
    return bytes(got)


def alive(port: int) -> float:
    """Ask whether it lives; the seconds that it took."""
    began = time.perf_counter()
    answer = talk(port, b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    assert b" 200 OK\r\n" in answer, answer
    return time.perf_counter() - began
