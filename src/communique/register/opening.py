"""Opening a register: one file of SQLite, made when first written to, refused when it is not ours.

Several programs may have it open: readers never wait (write-ahead log), writers wait their turn.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from communique.errors import RegisterError

APPLICATION_ID = 0x434D5145  # "CMQE": in the file's header, so that no other database is taken for a register
VERSION = 1
PATIENCE_MS = 30_000
_NEEDED_SQLITE = (3, 37, 0)  # STRICT tables


def open_register(path: Path, *, create: bool) -> sqlite3.Connection:
    """Open the register at ``path``, making it if ``create``; raises RegisterError, one sentence, if that fails."""
    if sqlite3.sqlite_version_info < _NEEDED_SQLITE:
        raise RegisterError(f"the register needs SQLite 3.37 or newer, and this Python has {sqlite3.sqlite_version}")
    if not create and not path.exists():
        raise RegisterError(f"{path}: there is no such register (communique add makes one)")
    if path.is_dir():
        raise RegisterError(f"{path}: this is a folder, not a register")
    with speaking_of(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE_MS / 1000)
        try:
            _prepare(connection, path, create=create)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def speaking_of(path: Path) -> Iterator[None]:
    """Turn what SQLite says into one sentence that names the file."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise RegisterError(f"{path}: this file is not a register") from error
        raise RegisterError(f"{path}: the register cannot be used ({error})") from error


def _prepare(connection: sqlite3.Connection, path: Path, *, create: bool) -> None:
    _check(connection, path)
    if create:
        _write_ahead(connection)
        _create(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database of another program and a register of a newer Communique."""
    application = _pragma(connection, "application_id")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise RegisterError(f"{path}: this is a database, but not a register")
    version = _pragma(connection, "user_version")
    if tables and version > VERSION:
        raise RegisterError(
            f"{path}: this register was made by a newer Communique (its version {version}, ours {VERSION})"
        )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; for this one step SQLite does not wait for others by itself."""
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _create(connection: sqlite3.Connection, path: Path) -> None:
    """Make the tables in one transaction, unless another program was quicker."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        _check(connection, path)
        if _pragma(connection, "user_version") == 0:
            for statement in _statements():
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")


def _statements() -> list[str]:
    schema = files("communique.register").joinpath("schema.sql").read_text(encoding="utf-8")
    return [statement for statement in schema.split(";\n") if statement.strip()]
