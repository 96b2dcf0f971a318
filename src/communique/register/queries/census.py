"""How much a register holds: of things, of sides, and of pairs of sides that met."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select, text

from communique.register.queries.cells import DISPUTED
from communique.register.queries.dated import DATED, with_dates
from communique.register.rulings import in_force
from communique.register.tables import THINGS, judgements, reports

# A cross join keeps SQLite to this order: the contacts once, and for each its sides.
_PAIRS = f"""
    SELECT one.side AS one, other.side AS other, count(*) AS contacts,
        max(CASE WHEN contacts.status = 'held' THEN {DATED} END) AS last
    FROM contacts CROSS JOIN sides AS one CROSS JOIN sides AS other
    WHERE one.thing = contacts.id AND other.thing = contacts.id AND one.side < other.side
        AND (CAST(:side AS TEXT) IS NULL OR one.side = :side OR other.side = :side)
    GROUP BY one.side, other.side ORDER BY count(*) DESC, one.side, other.side LIMIT :most
"""
_SIDES = f"""
    SELECT sides.side AS side, count(*) AS contacts,
        max(CASE WHEN contacts.status = 'held' THEN {DATED} END) AS last
    FROM contacts CROSS JOIN sides WHERE sides.thing = contacts.id
    GROUP BY sides.side ORDER BY count(*) DESC, sides.side
"""


def counts(connection: Connection) -> dict[str, int]:
    """Count the reports and the things of each kind."""
    tables = {"reports": reports, **THINGS}
    return {name: connection.execute(select(func.count()).select_from(t)).scalar_one() for name, t in tables.items()}


def disputed(connection: Connection) -> int:
    """Count the things of which sources contradict each other."""
    queries = (select(func.count()).select_from(table).where(DISPUTED) for table in THINGS.values())
    return sum(connection.execute(query).scalar_one() for query in queries)


def published(connection: Connection) -> tuple[str | None, str | None]:
    """Give the first and the last day on which a report was published, of those whose whole day is known."""
    day = reports.c.published
    query = select(func.min(day), func.max(day)).where(func.length(day) == 10, day.not_like("%X%"))
    first, last = connection.execute(query).one()
    return first, last


def judged(connection: Connection) -> int:
    """Count the judgements in force."""
    query = select(judgements).order_by(judgements.c.number)
    return len(in_force([dict(row) for row in connection.execute(query).mappings()]))


def sides_by_contacts(connection: Connection) -> list[dict[str, Any]]:
    """Give every side that took part in contacts, most contacts first; ``last`` is the date of the last one held."""
    return [with_dates(row, "last") for row in connection.execute(text(_SIDES))]


def pairs_by_contacts(connection: Connection, side: str | None, most: int) -> list[dict[str, Any]]:
    """Give the pairs of sides with the most contacts, or those of one side; ``last`` as above."""
    return [with_dates(row, "last") for row in connection.execute(text(_PAIRS), {"side": side, "most": most})]
