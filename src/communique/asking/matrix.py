"""The commitments between sides in short: in which field and year, and how each stands."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from communique.asking.days import earliest, latest
from communique.asking.following import NEEDED, Ledger, followed_up, judgements_of, status_of, with_judgements
from communique.register import tables
from communique.register.queries.commitments import columns_of, commitments_where
from communique.resolving.days import iso

_MOST = 400  # commitments of which follow-ups are reckoned here
Cell = tuple[str, int | None, str]


def statuses(
    connection: Connection, between: Collection[str], since: str | None, until: str | None
) -> tuple[list[Cell], bool]:
    """Give field, year and status of every commitment between sides, once for each of its fields.

    Of more commitments than one waits for, only what people judged is known, and nothing is offered; the second of
    what is given tells whether more than that was reckoned.
    """
    low, high = iso(earliest(since)), iso(latest(until))
    names, ledger = commitments_where(connection, side=between, since=low, until=high), Ledger()
    ledger.take(connection, columns_of(connection, tables.commitments, NEEDED, names))
    chosen = [name for name in names if set(between) <= ledger.promises[name].sides]
    followed = len(chosen) <= _MOST
    offered = followed_up(connection, [ledger.promises[name] for name in chosen]) if followed else {}
    judged = judgements_of(connection)
    status = {name: status_of(with_judgements(offered.get(name, ()), judged.get(name, ()))) for name in chosen}
    days = {name: ledger.told[name] for name in chosen}
    return [
        (field, _year(days[name]), status[name]) for name in chosen for field in ledger.fields.get(name, ())
    ], followed


def _year(told: str | None) -> int | None:
    return int(told[:4]) if told and told[:4].isdigit() else None
