"""From a name that somebody types to persons of the register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from communique.errors import NotKnownError
from communique.register.queries import ids
from communique.register.queries.people import people_filed, states
from communique.resolving import names
from communique.resolving.names import Likeness


def person_ids(connection: Connection, name: str) -> list[str]:
    """Give the ids of the persons whom a name may mean, the likeliest first; raises QuestionError if there is none.

    A name may be an id, a full name, a misspelt or a short one; diacritics do not matter.
    """
    known = ids.thing_of(connection, name)
    if known:
        return [known[1]]
    keys = {f"{state}|{key}" for state in states(connection) for key in _keys(name)}
    best: dict[str, tuple[int, int]] = {}
    for row in people_filed(connection, keys):
        rank = (-int(_likeness(row, name)), -row["count"])
        if row["thing"] and rank[0]:
            best[row["thing"]] = min(best.get(row["thing"], (0, 0)), rank)
    if not best:
        raise NotKnownError(f"the register knows nobody called {name!r} (communique search finds words)")
    closest = min(rank[0] for rank in best.values())
    return sorted((thing for thing, rank in best.items() if rank[0] == closest), key=lambda thing: (best[thing], thing))


def _keys(name: str) -> list[str]:
    whole = names.whole(name)
    return [f"l:{names.letters(name)}", f"p:{whole}", f"w:{whole}", *(f"i:{each}" for each in names.misspelt(name))]


def _likeness(row: Mapping[str, Any], name: str) -> Likeness:
    import json

    return names.alike(json.loads(row["facts"])["name"], name)
