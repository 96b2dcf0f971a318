"""From what a user types to a thing: a thing's id, or the handle of any record or form that belongs to it."""

from __future__ import annotations

from sqlalchemy import Connection, select

from communique.register.tables import LETTERS, forms, members


def thing_of(connection: Connection, name: str) -> tuple[str, str] | None:
    """Give kind and id of the thing that a name belongs to, None if the register knows no such name."""
    kind = LETTERS.get(name[:1])
    if kind is None or name[1:2] != "-":
        return None
    thing = connection.execute(select(forms.c.thing).where(forms.c.id == name)).scalar()
    if thing is None:
        query = select(forms.c.thing).join(members, members.c.form == forms.c.id).where(members.c.record == name)
        thing = connection.execute(query).scalar()
    return (kind, str(thing)) if thing else None
