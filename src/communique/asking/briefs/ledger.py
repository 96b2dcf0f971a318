"""Which commitments a brief draws on: the newest of its sides, those of unknown date, and those known to be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from communique.answers import Commitment
from communique.asking.commitments import commitment, commitments
from communique.asking.days import earliest
from communique.asking.following import bound
from communique.register import Register, tables
from communique.register.queries.commitments import columns_of, commitments_where, confirmed
from communique.register.queries.paging import Page
from communique.resolving.days import iso

NEWEST, UNDATED = 120, 30  # commitments whose follow-up is looked into


@dataclass(frozen=True)
class Undertaken:
    """The commitments looked into, the newest first, and how many there are in all."""

    told: tuple[Commitment, ...]
    total: int


def undertaken(register: Register, sides: Sequence[str], on: str, since: str | None) -> Undertaken:
    """Give the commitments of some sides that reports until a day tell of."""
    with register.store.asking() as connection:
        rows = _rows(connection, sides, on, since)
        kept = {each["one"] for each in confirmed(connection) if each["act"] == "confirm"}
    dated = [row["id"] for row in rows if row["told"]]
    found = {
        each.id: each for each in commitments(register, between=sides, since=since, until=on, newest=True, limit=NEWEST)
    }
    if len(dated) < len(rows):
        last = dated[-1] if dated else None
        found |= {
            each.id: each for each in commitments(register, between=sides, newest=True, limit=UNDATED, after=last)
        }
    for name in (row["id"] for row in rows if row["id"] in kept and row["id"] not in found):
        found[name] = commitment(register, name)
    known = {row["id"] for row in rows}
    return Undertaken(tuple(each for name, each in found.items() if name in known), len(rows))


def _rows(connection: Connection, sides: Sequence[str], on: str, since: str | None) -> list[Mapping[str, Any]]:
    """Give the commitments that bind all the sides, the newest first, those of unknown date last."""
    ids = commitments_where(connection, side=sides, since=iso(earliest(since)), page=Page(newest=True))
    known = {row["id"]: row for row in columns_of(connection, tables.commitments, ("told",), ids)}
    rows = [known[each] for each in ids if not known[each]["told"] or known[each]["told"] <= on]
    told, inferred = bound(connection, [row["id"] for row in rows])
    nobody: frozenset[str] = frozenset()
    return [row for row in rows if set(sides) <= told.get(row["id"], nobody) | inferred.get(row["id"], nobody)]
