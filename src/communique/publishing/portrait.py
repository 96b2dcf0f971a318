"""A person on one page: offices and ranks over time, counterparts, contacts, and what they asked and promised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from communique.publishing.cells import plain
from communique.publishing.tables import table

_SECTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("offices and ranks", "tenures", ("value", "kind", "first_seen", "first_report", "last_seen", "last_report")),
    ("counterparts", "counterparts", ("name", "country", "times", "last")),
    ("contacts", "contacts", ("date", "format", "status", "names", "contact")),
    ("asked and promised", "statements", ("told", "modality", "to", "fields", "quote", "report")),
)


def portrait(told: Mapping[str, Any], width: int) -> Iterator[str]:
    """Give the lines of the page; a section without anything in it is left out."""
    about = ", ".join(plain(told[slot]) for slot in ("country", "rank", "office") if told[slot])
    yield f"{plain(told['name'])} ({told['id']})" + (f": {about}" if about else "")
    if len(told["spellings"]) > 1:
        yield f"  spelt {plain(told['spellings'])}"
    for name, slot, columns in _SECTIONS:
        lines = list(table(told[slot], columns, width - 2))
        if lines:
            yield f"\n  {name}"
            yield from (f"  {line}" for line in lines)
