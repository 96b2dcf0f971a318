"""Circles: the sides of a thing in one line, so that things of the very same sides are found at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, select

from communique.register import rows, tables


def circle_of(sides: Iterable[str]) -> str:
    """Give sides in one line, in the alphabet's order."""
    return "|".join(sorted(set(sides)))


def fill(connection: Connection) -> None:
    """Make the circles of all things anew, of their sides."""
    told: dict[str, set[str]] = defaultdict(set)
    for thing, side in connection.execute(select(tables.sides.c.thing, tables.sides.c.side)):
        told[thing].add(side)
    connection.execute(tables.circles.delete())
    for kind, table in tables.THINGS.items():
        things = connection.execute(select(table.c.id).order_by(table.c.id)).scalars()
        lines = ({"thing": thing, "kind": kind, "sides": circle_of(told.get(thing, ()))} for thing in things.all())
        rows.put(connection, tables.circles, lines)
