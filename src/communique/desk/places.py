"""Where places lie: a point for a place that a report names, or a point for its state where the place is not known.

The table ``places.zip`` is made by ``communique.desk.gazetteer`` from GeoNames; it is read a state at a time.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zipfile import ZipFile

TABLE = Path(__file__).with_name("places.zip")
STATES, ANYWHERE = "states", "anywhere"
# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "þ": "th", "ħ": "h"}
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the map: degrees north and east, its state, and whether it is the place itself or only its state."""

    north: float
    east: float
    state: str
    exact: bool


def spot(place: str | None, state: str | None) -> Spot | None:
    """Give where a place of a state lies; the middle of the state where that is not known, None where neither is.

    A place told without its state is found if it is a capital, or a city whose name no city of another state bears.
    """
    name = fold(place or "")
    if state is None:
        found = _found(ANYWHERE, name)
        return Spot(float(found[0]), float(found[1]), found[2], True) if found else None
    found = _found(state, name)
    if found:
        return Spot(float(found[0]), float(found[1]), state, True)
    middle = _found(STATES, state.casefold())
    return Spot(float(middle[0]), float(middle[1]), state, False) if middle else None


def fold(name: str) -> str:
    """Give a name as the table writes it: plain small letters without marks, spaces and hyphens."""
    apart = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    return "".join(char for char in apart if char.isalnum())


def _found(state: str, name: str) -> list[str] | None:
    """Give the cells of the line on which a name stands: a line is its cells and then its names, between tabs."""
    text = _text(state)
    at = text.find(f"\t{name}\t") if name else -1
    if at < 0:
        return None
    begin = text.rfind("\n", 0, at) + 1
    return text[begin : text.index("\t", begin)].split(" ")


@lru_cache(maxsize=512)
def _text(state: str) -> str:
    with ZipFile(TABLE) as table:
        return table.read(state).decode() if state in table.namelist() else ""
