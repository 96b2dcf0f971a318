"""A register as a whole: how much it holds, which sides took part in contacts, and which pairs of them most often."""

from __future__ import annotations

from communique.answers.overview import Overview, Pair, Side
from communique.asking.choices import known_side
from communique.register import Register
from communique.register.queries import census


def overview(register: Register) -> Overview:
    """Give how much the register holds."""
    with register.store.asking() as connection:
        counts = census.counts(connection)
        first, last = census.published(connection)
        return Overview(
            **{name: counts[name] for name in ("reports", "persons", "visits", "mechanisms", "commitments")},
            contacts=counts["meetings"],
            instruments=counts["agreements"],
            first_published=first,
            last_published=last,
            disputed=census.disputed(connection),
            judgements=census.judged(connection),
        )


def sides(register: Register) -> list[Side]:
    """Give every side that took part in contacts, most contacts first."""
    with register.store.asking() as connection:
        found = census.sides_by_contacts(connection)
    return [Side(side=row["side"], contacts=row["contacts"], last=row["last"]) for row in found]


def pairs(register: Register, side: str | None = None, most: int = 30) -> list[Pair]:
    """Give the pairs of sides with the most contacts, or those of one side; raises QuestionError for an unknown one."""
    with register.store.asking() as connection:
        one = known_side(connection, side) if side is not None else None
        found = census.pairs_by_contacts(connection, one, most)
    return [Pair(sides=(row["one"], row["other"]), contacts=row["contacts"], last=row["last"]) for row in found]
