"""Eighty kills: whatever moment a writer is killed at, nothing is torn and nothing acknowledged is lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from communique.pipeline import open_register
from communique.register import Register
from communique.register.opening import Store
from tests.registers import contents
from tests.test_migrations import counted, first, rows_of, second

TIMES = 20
# Each worker says on standard output what is kept for good, a line each, as soon as it is.
ADDING = """
from benchmarks.world import simulate
from communique.pipeline import open_register
from tests.registers import keep
with open_register(sys.argv[1], create=True) as register:
    print("ready", flush=True)
    for telling in simulate(int(sys.argv[2]), 3000):
        keep(register, telling.reading)
        print(telling.reading.report.id, flush=True)
"""
JUDGING = """
import itertools
from communique.pipeline import open_register
with open_register(sys.argv[1]) as register:
    names = [each for each in sys.argv[3:]]
    print("ready", flush=True)
    for number, (one, other) in enumerate(itertools.cycle(itertools.combinations(names, 2))):
        verdict = ("same", "different", "unsure")[number % 3]
        told = register.judge(verdict, one, other, because="it is so", author="desk", at="2026-01-01")
        print(told, flush=True)
"""
MIGRATING = """
print("ready", flush=True)
from communique.pipeline import open_register
with open_register(sys.argv[1]) as register:
    print(register.count(), flush=True)
"""


def killed(script: str, path: Path, chance: random.Random, *more: str) -> list[str]:
    """Run a worker, kill it after a while, and give what it acknowledged."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, '.')\n{script}", str(path), *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.0, 0.4))
        worker.kill()
        return worker.stdout.read().split("\n")[:-1]


def sound(path: Path, *, derived: bool = True) -> None:
    """See that the file is whole, and that what is derived is what rebuilding gives."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    with open_register(path) as register:
        found = contents(register)
        register.rebuild()
        assert not derived or contents(register) == found


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_adding(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "kept.sqlite"
    acknowledged = killed(ADDING, path, random.Random(seed), str(seed))
    sound(path)
    with open_register(path, create=True) as register:
        assert set(acknowledged) <= {row[1] for row in contents(register)["reports"]} | {
            row[2] for row in contents(register)["reports"]
        }


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Make a register to judge in, and give some of its people."""
    from tests.registers import keep
    from tests.test_deriving import world

    path = tmp_path_factory.mktemp("judged") / "kept.sqlite"
    with open_register(path, create=True) as register:
        keep(register, *world(3, 40))
        return path, [str(row[0]) for row in contents(register)["people"]][:9]


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_judging(tmp_path: Path, judged: tuple[Path, list[str]], seed: int) -> None:
    path = Path(shutil.copy(judged[0], tmp_path / "kept.sqlite"))
    acknowledged = killed(JUDGING, path, random.Random(seed), "-", *judged[1])
    with open_register(path) as register:
        assert set(acknowledged) <= {str(row["number"]) for row in register.judgements()}
    sound(path)


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_migrating(tmp_path: Path, seed: int) -> None:
    path = first(tmp_path / "old.sqlite")
    reports = counted(path)["reports"]
    killed(MIGRATING, path, random.Random(seed))
    sound(path)
    with open_register(path) as register:
        assert register.count() == reports
        assert isinstance(register, Register)


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_migrating_from_version_2(tmp_path: Path, seed: int) -> None:
    path, other = second(tmp_path / "old.sqlite"), second(tmp_path / "other.sqlite")
    before = rows_of(path)
    Store(other, create=False).close()
    between = rows_of(other)  # two transactions: the schema is brought forward, then what is the same is grouped
    open_register(other).store.close()
    after = rows_of(other)
    assert {name: len(between[name]) for name in before} == {name: len(rows) for name, rows in before.items()}
    killed(MIGRATING, path, random.Random(seed))
    assert rows_of(path) in (before, between, after)
    with open_register(path) as register:
        assert register.count() == len(before["reports"])
    assert rows_of(path) == after
    sound(path, derived=False)
