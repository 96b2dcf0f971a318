"""Whether a register is up to date: which resolver derived it, and which readers read its reports."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from communique.register.tables import derivation, forms, readings


def note(connection: Connection, resolver: int) -> None:
    """Note the number of the resolver that is about to derive, if nothing is derived yet: then all of it is its own."""
    if not _derived(connection):
        connection.execute(insert(derivation), {"resolver": resolver})


def derived_by_another(connection: Connection, resolver: int) -> bool:
    """Tell whether another resolver than that of this number derived any of what is derived."""
    return connection.execute(select(derivation.c.resolver)).scalar() != resolver and _derived(connection)


def read_by_another(connection: Connection, author: str, reader: str) -> bool:
    """Tell whether the author read any report with another reader than this one."""
    mine = select(readings.c.report).where(readings.c.author == author).limit(1)
    others = (mine.where(readings.c.reader < reader), mine.where(readings.c.reader > reader))  # each by the index
    return any(connection.execute(query).first() is not None for query in others)


def reports_read_by_another(connection: Connection, author: str, reader: str) -> list[str]:
    """Give the keys of the reports that the author read with another reader than this one, in order."""
    query = select(readings.c.report).where(readings.c.author == author, readings.c.reader != reader)
    return sorted(connection.execute(query).scalars())


def _derived(connection: Connection) -> bool:
    return connection.execute(select(forms.c.id).limit(1)).first() is not None
