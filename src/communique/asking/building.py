"""What every answer is built of: sources, people and cells, as the queries give them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from communique.answers import Attendee, Source
from communique.register.queries.sources import attendance_of, sides_of, sources_of


class Beside:
    """What stands beside a list of things: their sources, sides and people, each fetched at once when first asked for.

    Where it is ``light``, answers are to be counted or drawn, and come without sources and cells.
    """

    def __init__(self, connection: Connection, things: Collection[str], *, light: bool = False) -> None:
        self._connection, self._things, self._light = connection, things, light
        self._told: dict[str, tuple[Source, ...]] = {}

    @cached_property
    def _sources(self) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        return {} if self._light else sources_of(self._connection, self._things)

    @cached_property
    def _people(self) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        return attendance_of(self._connection, self._things)

    @cached_property
    def _sides(self) -> Mapping[str, Sequence[str]]:
        return sides_of(self._connection, self._things)

    def sources(self, thing: str) -> tuple[Source, ...]:
        """Give the sources of a thing, the earliest first."""
        if thing not in self._told:
            self._told[thing] = tuple(_source(row) for row in self._sources.get(thing, ()))
        return self._told[thing]

    def people(self, thing: str) -> tuple[Attendee, ...]:
        """Give who took part in a thing."""
        return tuple(Attendee(**row) for row in self._people.get(thing, ()))

    def sides(self, thing: str) -> tuple[str, ...]:
        """Give the sides of a thing."""
        return tuple(self._sides.get(thing, ()))

    def base(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give what all answers share."""
        cells = {} if self._light else json.loads(row["cells"])
        return {"id": row["id"], "sources": self.sources(row["id"]), "disputed": row["disputed"], "cells": cells}


def _source(row: Mapping[str, Any]) -> Source:
    slots = ("report", "record", "handle", "author", "published", "publisher", "url")
    told = {slot: row[slot] for slot in slots}
    return Source(**told, passage=row["passage"] or "")
