"""A desk for the tests: a register of the sample reports, served by a real server on a free port."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import uvicorn

from communique import api
from communique.desk import Settings, application

TODAY = date(2026, 1, 15)


@dataclass(frozen=True)
class Served:
    """A desk that runs: its address, and its register's file."""

    address: str
    register: str


def sample_register(path: Path) -> str:
    """Make a register of the sample reports."""
    with api.open_register(str(path), create=True) as register:
        for _ in api.add_samples(register):
            pass
    return str(path)


@contextmanager
def serving(register: str, *, token: str | None = None) -> Iterator[Served]:
    """Serve a desk on a free port until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    settings = Settings(register, port=port, token=token, reviewer="tester", today=lambda: TODAY)
    server = uvicorn.Server(uvicorn.Config(application(settings), host="127.0.0.1", port=port, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        _wait(server)
        yield Served(f"http://127.0.0.1:{port}", register)
    finally:
        server.should_exit = True
        thread.join(10)


def _wait(server: uvicorn.Server) -> None:
    deadline = time.monotonic() + 20
    while not server.started:
        if time.monotonic() > deadline:
            raise TimeoutError("the desk did not start")
        time.sleep(0.02)
