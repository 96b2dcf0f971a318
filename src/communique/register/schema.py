"""The schema as readable SQL: what the register's tables are, for whoever asks them directly."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from communique.register.tables import DERIVED, KEPT, VERSION


def as_sql(*, on_postgresql: bool = False) -> Iterator[str]:
    """Give the lines of the schema, every table under a line that says what it holds."""
    dialect: Dialect = (postgresql if on_postgresql else sqlite).dialect()
    yield f"-- The register's schema, version {VERSION}. States are ISO 3166-1 alpha-3 codes, dates EDTF, lists and"
    yield "-- cells JSON; days are ordinals: 1 is 1 January of the year 1."
    for title, tables in (("Kept", KEPT), ("Derived from what is kept: communique rebuild makes it anew", DERIVED)):
        yield from ("", f"-- {title}", "-- " + "-" * len(title))
        for table in tables:
            yield from ("", f"-- {table.comment}.", *_statements(table, dialect))


def _statements(table: Table, dialect: Dialect) -> Iterator[str]:
    told = str(CreateTable(table).compile(dialect=dialect)).strip()
    yield from f"{told};".replace("\t", "    ").replace(" \n", "\n").splitlines()
    for index in sorted(table.indexes, key=lambda each: str(each.name)):
        yield f"{str(CreateIndex(index).compile(dialect=dialect)).strip()};"
