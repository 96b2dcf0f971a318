"""Which one a name means: the likeliest person, with a sentence where it may mean others; the thing of an id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.asking.names import person_ids
from communique.errors import NotKnownError, QuestionError
from communique.register.queries import ids
from communique.register.queries.people import people_by_id

Tell = Callable[[str], object]
_MOST_NAMED = 5


def silently(sentence: str) -> None:
    """Tell nobody."""


def meant(connection: Connection, name: str, tell: Tell = silently) -> str:
    """Give the id of the person whom a name means: of those whom it fits equally well, the one most told of.

    Raises QuestionError where nobody bears the name, or where several do of whom reports tell equally often.
    """
    fitting = person_ids(connection, name)
    if any(not each.startswith("p-") for each in fitting):
        raise QuestionError(f"{name} is no person: give a name, or an id that begins with p-")
    if len(fitting) == 1:
        return fitting[0]
    found = sorted(people_by_id(connection, fitting), key=lambda row: (-row["tellings"], row["name"], row["id"]))
    if found[0]["tellings"] == found[1]["tellings"]:
        raise QuestionError(f"{name!r} may be {_listed(found)}: write more of the name, or the id")
    tell(f"{name!r} is taken to be {_who(found[0])}; it may also be {_listed(found[1:])}")
    return str(found[0]["id"])


def _listed(found: Sequence[Mapping[str, Any]]) -> str:
    told = [_who(row) for row in found[:_MOST_NAMED]]
    more = [f"{len(found) - _MOST_NAMED} more"] if len(found) > _MOST_NAMED else []
    return " or ".join([*told, *more])


def _who(row: Mapping[str, Any]) -> str:
    about = ", ".join(each for each in (row["country"], row["office"]) if each)
    return f"{row['name']} ({about}; {row['id']})" if about else f"{row['name']} ({row['id']})"


def thing_called(connection: Connection, name: str, kind: str, noun: str) -> str:
    """Give the id of the thing of a kind that an id or a handle belongs to; raises QuestionError without one."""
    found = ids.thing_of(connection, name)
    if found is None or found[0] != kind:
        what = f"it is one of the {found[0]}" if found else f"communique {kind} lists them with their ids"
        raise NotKnownError(f"the register knows no {noun} {name!r} ({what})")
    return found[1]
