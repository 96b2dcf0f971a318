"""What every answer is built of: sources, people and cells, as the queries give them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from communique.answers import Attendee, Source
from communique.register.queries.sources import attendance_of, sides_of, sources_of


class Beside:
    """What stands beside a list of things: their sources, sides and people, fetched at once."""

    def __init__(self, connection: Connection, things: Collection[str]) -> None:
        self._sources = sources_of(connection, things)
        self._people = attendance_of(connection, things)
        self._sides = sides_of(connection, things)

    def sources(self, thing: str) -> tuple[Source, ...]:
        """Give the sources of a thing, the earliest first."""
        return tuple(_source(row) for row in self._sources.get(thing, ()))

    def people(self, thing: str) -> tuple[Attendee, ...]:
        """Give who took part in a thing."""
        return tuple(Attendee(**row) for row in self._people.get(thing, ()))

    def sides(self, thing: str) -> tuple[str, ...]:
        """Give the sides of a thing."""
        return tuple(self._sides.get(thing, ()))

    def base(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give what all answers share."""
        cells = json.loads(row["cells"])
        return {"id": row["id"], "sources": self.sources(row["id"]), "disputed": row["disputed"], "cells": cells}


def _source(row: Mapping[str, Any]) -> Source:
    slots = ("report", "record", "handle", "author", "published", "publisher", "url")
    told = {slot: row[slot] for slot in slots}
    return Source(**told, passage=row["passage"] or "")
