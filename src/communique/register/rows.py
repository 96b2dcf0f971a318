"""Reading and writing many rows at once, in portions that every database takes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, delete, insert

_PORTION = 900


def portions(values: Iterable[Any], size: int = _PORTION) -> Iterator[list[Any]]:
    """Cut values into lists of at most so many."""
    iterator = iter(values)
    while portion := list(islice(iterator, size)):
        yield portion


def where_in(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Collection[Any]
) -> Iterator[Any]:
    """Give the rows of a query whose column holds one of the values."""
    for portion in portions(sorted(values)):
        yield from connection.execute(query.where(column.in_(portion))).all()


def where_in_or_all(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Collection[Any] | None
) -> Iterator[Any]:
    """Give the rows of a query, and where values are given only those whose column holds one of them."""
    return iter(connection.execute(query).all()) if values is None else where_in(connection, query, column, values)


def put(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows."""
    for portion in portions(rows, 5000):
        connection.execute(insert(table), portion)


def drop(connection: Connection, column: Column[Any], values: Collection[Any]) -> None:
    """Delete the rows whose column holds one of the values."""
    for portion in portions(sorted(values)):
        connection.execute(delete(column.table).where(column.in_(portion)))
