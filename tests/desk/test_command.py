"""The command that opens the desk, as a process of its own."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx


def _desk(register: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "communique", "desk", "--register", str(register), *options]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def _free() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_it_opens_and_closes(tmp_path: Path) -> None:
    port = _free()
    desk = _desk(tmp_path / "new.sqlite", "--port", str(port))
    deadline = time.monotonic() + 30
    while True:
        try:
            assert httpx.get(f"http://127.0.0.1:{port}/").status_code == 200
            break
        except httpx.TransportError:
            assert time.monotonic() < deadline
            assert desk.poll() is None
            time.sleep(0.1)
    other = _desk(tmp_path / "new.sqlite", "--port", str(port))
    _, told = other.communicate(timeout=30)
    assert other.returncode == 4
    assert "the desk cannot listen here" in told
    assert "Traceback" not in told
    desk.send_signal(signal.SIGINT)
    _, told = desk.communicate(timeout=30)
    assert f"the desk is open at http://127.0.0.1:{port}/" in told
    assert "Traceback" not in told
    assert desk.returncode in (0, 130)


def test_what_cannot_be_opened_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "no.sqlite").write_text("not a register, but a note of some length: " * 40)
    for options, status, words in (
        (("--host", "0.0.0.0"), 2, "needs a token"),
        (("--port", "70000"), 2, "70000"),
        ((), 4, "not a register"),
    ):
        desk = _desk(tmp_path / "no.sqlite", *options)
        _, told = desk.communicate(timeout=30)
        assert desk.returncode == status, told
        assert words in told
        assert "Traceback" not in told
