"""Fixtures: a place for a register, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

SERVER = os.environ.get("COMMUNIQUE_TEST_POSTGRES")
os.environ.pop("COMMUNIQUE_REGISTER", None)  # the register of whoever runs the tests is none of theirs
os.environ["COLUMNS"] = "120"  # tables are as wide wherever the tests run


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the name of a register that does not exist yet, once on each kind of store."""
    if request.param == "sqlite":
        yield str(tmp_path / "kept.sqlite")
        return
    if not SERVER:
        pytest.skip("no PostgreSQL server: .ci/run starts one and sets COMMUNIQUE_TEST_POSTGRES")
    yield from _database(SERVER)


def _database(server: str) -> Iterator[str]:
    import psycopg

    name = f"t{uuid.uuid4().hex[:16]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield f"{server.rsplit('/', 1)[0]}/{name}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
