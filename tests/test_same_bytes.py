"""The same bytes give the same records: in any process, whatever order its sets have, and in any order of files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import communique

SAMPLES = sorted((Path(communique.__file__).parent / "samples").glob("*.txt"))


def printed(seed: str, paths: list[Path]) -> list[str]:
    command = [sys.executable, "-m", "communique", "read", "--nl", *map(str, paths)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()


def test_the_same_bytes_give_the_same_records() -> None:
    first = printed("1", SAMPLES)
    assert len(first) == len(SAMPLES)
    assert printed("2", SAMPLES) == first
    assert sorted(printed("3", SAMPLES[::-1])) == sorted(first)
