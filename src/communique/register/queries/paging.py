"""Parts of long lists: the ids of a page are found first, in the order of columns, and only its rows are fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Select, literal, select, tuple_

from communique.errors import QuestionError
from communique.register import rows


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list is wanted: in which order of time, at most how much, and after which item."""

    newest: bool = False
    limit: int | None = None
    after: str | None = None

    @property
    def whole(self) -> bool:
        """Tell whether all is wanted in the order of time."""
        return self == EVERYTHING


EVERYTHING = Page()


def page_of(
    connection: Connection, query: Select[Any], order: Sequence[Column[Any]], page: Page
) -> list[dict[str, Any]]:
    """Give the rows of a page of a table's query; what has no place in the order comes last, by id."""
    table = order[0].table
    if page.whole:
        in_order = query.order_by(order[0].is_(None), *order, table.c.id)
        return [dict(row) for row in connection.execute(in_order).mappings()]
    ids = page_ids(connection, query, order, page)
    found = {row.id: dict(row._mapping) for row in rows.where_in(connection, select(table), table.c.id, ids)}
    return [found[name] for name in ids]


def page_ids(connection: Connection, query: Select[Any], order: Sequence[Column[Any]], page: Page) -> list[str]:
    """Give the ids of a page, in its order."""
    place = _place(connection, order, page.after) if page.after is not None else None
    return [str(found[-1]) for found in places_of(connection, query, order, page, place)]


def places_of(
    connection: Connection,
    query: Select[Any],
    order: Sequence[Column[Any]],
    page: Page,
    after: tuple[Any, ...] | None,
) -> list[tuple[Any, ...]]:
    """Give the places on a page, in its order: the columns and the id.

    ``after`` is the place behind which the page begins: the columns, a side, and an id. A side of -1 or 1 makes it
    stand before or behind all ids of its columns, 0 beside the id.
    """
    found: list[tuple[Any, ...]] = []
    for part in _parts(query.with_only_columns(*order, _named(order)), order, page.newest, after):
        left = None if page.limit is None else page.limit - len(found)
        found += [tuple(row) for row in connection.execute(part.limit(left))]
    return found


def _place(connection: Connection, order: Sequence[Column[Any]], name: str) -> tuple[Any, ...]:
    """Give the place in the order of a thing."""
    found = connection.execute(select(*order).where(_named(order) == name)).first()
    if found is None:
        raise QuestionError(f"nothing here is called {name!r} any more: begin again with the first page")
    return (*found, 0, name)


def _named(order: Sequence[Column[Any]]) -> Column[Any]:
    """Give the column by which things of a table are called."""
    (name,) = order[0].table.primary_key
    return name


def _parts(
    query: Select[Any], order: Sequence[Column[Any]], newest: bool, after: tuple[Any, ...] | None
) -> Iterator[Select[Any]]:
    """Give what has a place in the order, and then the rest; both from a place on."""
    named = _named(order)
    if after is None or after[0] is not None:
        dated = query.where(order[0].is_not(None))
        if after is not None:
            here, there = tuple_(*order, literal(0), named), tuple_(*after)
            dated = dated.where(here < there if newest else here > there)
        yield dated.order_by(*(column.desc() if newest else column for column in (*order, named)))
    undated = query.where(order[0].is_(None))
    if after is not None and after[0] is None:
        undated = undated.where(tuple_(literal(0), named) > tuple_(*after[-2:]))
    yield undated.order_by(named)
