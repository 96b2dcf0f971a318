"""What a thing is called in one line, whatever its kind."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from communique.register import Register
from communique.register.queries.cells import things_by_id
from communique.register.queries.sources import sides_of

Row = Mapping[str, Any]
_LONGEST = 100


def titles(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Give the titles of things by their ids."""
    sides = sides_of(connection, ids)
    return {name: title(row, sides.get(name, ())) for name, row in things_by_id(connection, ids).items()}


def titles_of(register: Register, things: Collection[str]) -> dict[str, str]:
    """Give what things are called in one line, by their ids; one that is not there has none."""
    with register.store.asking() as connection:
        return titles(connection, things)


def title(row: Row, sides: Collection[str]) -> str:
    """Give the title of a thing by its row, which holds its kind under ``of``."""
    return _TITLES[row["of"]](row, " and ".join(sorted(sides)))


def _person(row: Row, sides: str) -> str:
    return f"{row['name']} ({row['country']})" if row["country"] else str(row["name"])


def _contact(row: Row, sides: str) -> str:
    where = row["place"] or row["place_country"]
    return _joined(f"{row['format']}, {sides}", f"in {where}" if where else None, row["date"])


def _visit(row: Row, sides: str) -> str:
    return _joined(f"visit of {row['guest']} to {row['host']}", row["leader"], row["start"] or row["end"])


def _instrument(row: Row, sides: str) -> str:
    years = [year for year in (row["period_start"], row["period_end"]) if year]
    period = " to ".join(dict.fromkeys(years)) or (f"signed {row['signed']}" if row["signed"] else None)
    return _joined(f"{row['kind']}{' on ' + row['subject'] if row['subject'] else ''}, {sides}", period)


def _mechanism(row: Row, sides: str) -> str:
    return _joined(str(row["name"]), sides)


def _commitment(row: Row, sides: str) -> str:
    by = " and ".join(json.loads(row["by"] or "[]"))
    words = " ".join((row["quote"] or row["words"] or "").split())
    return f"{by} {row['modality']}: {words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}"


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


_TITLES = {
    "persons": _person,
    "meetings": _contact,
    "visits": _visit,
    "agreements": _instrument,
    "mechanisms": _mechanism,
    "commitments": _commitment,
}
