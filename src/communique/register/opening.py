"""Opening a register: a file of SQLite, or a PostgreSQL database by its address; refused when it is not ours.

Several programs may have it open: readers never wait, writers wait their turn and never fail for it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, event, inspect
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from communique.errors import RegisterError
from communique.register import migrations
from communique.register.tables import VERSION

APPLICATION_ID = 0x434D5145  # "CMQE": in the file's header, so that no other database is taken for a register
PATIENCE_S = 600  # a writer waits this long for its turn
_NEEDED_SQLITE = (3, 37, 0)
_LOCK = 0x434D5145  # PostgreSQL's advisory lock, by which writers take turns


class Store:
    """An open connection to a register, with what differs between SQLite and PostgreSQL."""

    def __init__(self, where: str | Path, *, create: bool) -> None:
        self.where = shown(where)
        self.postgres = is_address(where)
        with self.speaking():
            self._engine = _postgres(str(where)) if self.postgres else _sqlite(Path(where), create=create)
            self.connection = self._engine.connect()
            try:
                self._prepare(create=create)
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Let go of the register."""
        self.connection.close()
        self._engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction of which all or nothing stays; other writers wait."""
        with self.speaking():
            self._begin()
            try:
                yield self.connection
            except BaseException:
                self._roll_back()
                raise
            self.connection.exec_driver_sql("COMMIT")

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """Give a view of the register that does not change while one looks."""
        with self.speaking():
            self.connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ" if self.postgres else "BEGIN")
            try:
                yield self.connection
            finally:
                self._roll_back()

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """Turn what the database says into one sentence that names the register."""
        try:
            yield
        except SQLAlchemyError as error:
            raise RegisterError(f"{self.where}: {_sentence(error)}") from error

    def _begin(self) -> None:
        if self.postgres:
            self.connection.exec_driver_sql("BEGIN")
            self.connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        else:
            self.connection.exec_driver_sql("BEGIN IMMEDIATE")

    def _roll_back(self) -> None:
        """Take back what was not committed; SQLite does so by itself when the disk is full, a lost server for good."""
        underlying = self.connection.connection.driver_connection
        if not self.postgres and not getattr(underlying, "in_transaction", False):
            return
        with suppress(SQLAlchemyError):
            self.connection.exec_driver_sql("ROLLBACK")

    def _prepare(self, *, create: bool) -> None:
        version = self._version()
        if version > VERSION:
            raise RegisterError(
                f"{self.where}: this register was made by a newer Communique (its version {version}, ours {VERSION})"
            )
        if version == 0 and not create:
            raise RegisterError(f"{self.where}: there is no register here yet (communique add makes one)")
        if not self.postgres and create:
            _write_ahead(self.connection)
        if version < VERSION:
            self._may_be_brought_up(version)
            with self.writing() as connection:
                migrations.bring_up(connection, self._version())
                self._set_version()
        if not self.postgres:
            self.connection.exec_driver_sql("PRAGMA foreign_keys = ON")

    def _may_be_brought_up(self, version: int) -> None:
        """Refuse a register of an older version that may not be written."""
        if version and not self.postgres and not _may_be_written(Path(self.where)):
            raise RegisterError(
                f"{self.where}: this register was made by an older Communique (its version {version}, ours {VERSION}) "
                "and is write-protected: open it once where it may be written"
            )

    def _version(self) -> int:
        """Give the schema's version, 0 for an empty database; refuse one that is not a register."""
        tables = inspect(self.connection).get_table_names()
        if self.postgres:
            if "communique_schema" in tables:
                return int(self.connection.exec_driver_sql("SELECT version FROM communique_schema").scalar_one())
        elif tables and _pragma(self.connection, "application_id") == APPLICATION_ID:
            return _pragma(self.connection, "user_version")
        if {"reports", "records", "readings"} & set(tables) or (tables and not self.postgres):
            raise RegisterError(f"{self.where}: this is a database, but not a register")
        return 0

    def _set_version(self) -> None:
        if self.postgres:
            self.connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS communique_schema (version INTEGER NOT NULL)")
            self.connection.exec_driver_sql("DELETE FROM communique_schema")
            self.connection.exec_driver_sql(f"INSERT INTO communique_schema VALUES ({VERSION})")
        else:
            self.connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            self.connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def is_address(where: str | Path) -> bool:
    """Tell whether a register is a PostgreSQL database and not a file."""
    return isinstance(where, str) and where.startswith(("postgresql:", "postgresql+psycopg:", "postgres:"))


def shown(where: str | Path) -> str:
    """Give a register's name as messages may show it: an address without its password."""
    if not is_address(where):
        return str(where)
    try:
        return make_url(str(where)).render_as_string(hide_password=True)
    except (ArgumentError, ValueError):
        return "the register's address"


def _sqlite(path: Path, *, create: bool) -> Engine:
    if sqlite3.sqlite_version_info < _NEEDED_SQLITE:
        raise RegisterError(f"the register needs SQLite 3.37 or newer, and this Python has {sqlite3.sqlite_version}")
    if not create and not path.exists():
        raise RegisterError(f"{path}: there is no such register (communique add makes one)")
    if path.is_dir():
        raise RegisterError(f"{path}: this is a folder, not a register")
    address = URL.create("sqlite", database=str(path))
    if path.exists() and not _may_be_written(path):
        # Without a journal beside it, a file that nobody can write is read as it lies.
        address = URL.create("sqlite", database=f"file:{quote(str(path))}", query={"immutable": "1", "uri": "true"})
    engine = create_engine(
        address, isolation_level="AUTOCOMMIT", poolclass=NullPool, connect_args={"timeout": PATIENCE_S}
    )
    event.listen(engine, "connect", _sqlite_settings)
    return engine


def _may_be_written(path: Path) -> bool:
    journal = path.with_name(path.name + "-wal")
    with suppress(OSError):  # another program may take it away at any moment
        if journal.stat().st_size > 0:
            return True
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _sqlite_settings(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = FULL")  # what was told as kept survives a power cut
    connection.execute("PRAGMA cache_size = -64000")


def _postgres(address: str) -> Engine:
    try:
        url = make_url(address).set(drivername="postgresql+psycopg")
        return create_engine(
            url, isolation_level="AUTOCOMMIT", poolclass=NullPool, connect_args={"connect_timeout": 10}
        )
    except ModuleNotFoundError as error:
        raise RegisterError(
            "a register in PostgreSQL needs the extra postgres: pip install 'communique[postgres]'"
        ) from error
    except (ArgumentError, ValueError) as error:
        raise RegisterError(f"{shown(address)} is not the address of a PostgreSQL database") from error


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _write_ahead(connection: Connection) -> None:
    """Switch to the write-ahead log; for this one step SQLite does not wait for others by itself."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            return
        except DBAPIError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _sentence(error: SQLAlchemyError) -> str:
    """Say in a few words what went wrong."""
    cause = getattr(error, "orig", None) or error
    if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
        return "this file is not a register"
    told = " ".join(str(cause).split()) or type(cause).__name__
    for words, sentence in _SENTENCES.items():
        if words in told:
            return sentence
    return f"the register cannot be used ({told[:200]})"


_SENTENCES = {
    "disk is full": "the disk is full; what was added before is kept",
    "readonly": "the register may only be read (its file or folder is write-protected)",
    "unable to open": "the register cannot be opened (is the folder there, and may it be written?)",
    "malformed": "the register's file is damaged; restore a copy of it",
    "Connection refused": "the server does not answer (is PostgreSQL running there?)",
    "could not translate host": "there is no such server",
    "failed to resolve host": "there is no such server",
    "password authentication failed": "the server refuses the user name or password",
    "does not exist": "the server knows no such database or user",
    "timeout": "the server does not answer in time",
}
