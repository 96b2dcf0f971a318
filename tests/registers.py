"""What tests of the register share: keeping readings, and looking at every row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from communique.model import Reading
from communique.pipeline import as_given, open_register
from communique.register import Outcome, Register, tables
from communique.version import __version__

AT = "2026-01-01T00:00:00+00:00"
_BY_CHANCE = {"added", "at", "number", "uid"}  # when and in which order, which no row may depend on


def keep(
    register: Register, *readings: Reading, reader: str = __version__, author: str = "communique"
) -> list[Outcome]:
    """Keep readings in one transaction."""
    told = [(as_given(each.report), each.to_dict()) for each in readings]
    return register.keep(told, author=author, reader=reader, at=AT)


def kept(place: str, readings: Iterable[Reading], together: int = 1) -> dict[str, list[tuple[Any, ...]]]:
    """Keep readings a few at a time in a new register, and give its rows."""
    told = list(readings)
    with open_register(place, create=True) as register:
        for start in range(0, len(told), together):
            keep(register, *told[start : start + together])
        return contents(register)


def contents(register: Register, *, derived: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table (or of the derived ones), in an order of their own."""
    chosen = tables.DERIVED if derived else (*tables.KEPT, *tables.DERIVED)
    with register.store.asking() as connection:
        return {
            table.name: sorted(
                (
                    tuple(
                        cell for name, cell in row._mapping.items() if name not in _BY_CHANCE or table.name == "records"
                    )
                    for row in connection.execute(select(table))
                ),
                key=repr,
            )
            for table in chosen
        }
