"""Things of exactly the same sides: what succeeds, follows and belongs to each other is looked for among these."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from communique.register.queries.sources import of_circles, sides_of


def alike(connection: Connection, kind: str, things: Collection[str]) -> dict[str, frozenset[str]]:
    """Give the things of a kind that have exactly the sides of one of these things, these included, with the sides."""
    sides = sides_of(connection, things)
    return of_circles(connection, kind, {frozenset(sides.get(thing, ())) for thing in things})
