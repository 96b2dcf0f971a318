"""Find where a contact took place: "in Moc Chau district", "at Ngapali Beach", "in the border town of Leticia"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.reading.page import Line
from communique.reading.tagging import Chunk


@dataclass(slots=True)
class PlaceMention:
    """A place after "in" or "at": its name as printed, its state where known, and its offsets."""

    name: str | None
    state: str | None
    start: int
    end: int


_KINDS = frozenset(
    "city town district province county village prefecture state island islands beach region municipality resort capital".split()
)
_BUILDINGS = frozenset(
    "palace house hall hotel headquarters ministry centre center office building airport university academy mausoleum museum embassy residence club stadium square club base shipyard court pagoda park tomb monument school college institute parliament".split()
)
_SKIP = frozenset(
    (
        "the",
        "a",
        "an",
        "its",
        "capital",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "coastal",
        "border",
        "port",
        "resort",
        "historic",
        "ancient",
        "nearby",
        "neighbouring",
        "neighboring",
        "mountainous",
        "far",
        "remote",
    )
)


def find_places(line: Line) -> list[PlaceMention]:
    """Give the places that a preposition of place leads to, in order."""
    found: list[PlaceMention] = []
    chunks = line.tagged.chunks
    for i, c in enumerate(chunks):
        if c.kind == "p" and c.folded in ("in", "at", "near", "on"):
            if (place := _read(chunks, i + 1)) and (
                c.folded != "on" or (place.name or "").endswith(("Island", "Islands"))
            ):
                found.append(place)
    return found


def _read(chunks: list[Chunk], i: int) -> PlaceMention | None:
    state = None
    k = i
    while k < len(chunks) and k - i < 6:
        c = chunks[k]
        if c.kind == "L":
            return _known(chunks, k, state)
        if c.kind in "SA":
            if c.kind == "S" and not (k + 1 < len(chunks) and chunks[k + 1].kind in "s"):
                return PlaceMention(None, c.value, c.start, c.end) if not _organ(chunks, k + 1) else None
            state = c.value
        elif c.kind == "N":
            return _unknown(chunks, k, state)
        elif c.folded not in _SKIP and c.folded not in _KINDS and c.kind not in "os":
            return None
        k += 1
    return None


def _organ(chunks: list[Chunk], k: int) -> bool:
    return k < len(chunks) and (chunks[k].kind in "FBT-&" and chunks[k].folded not in ("and", "&"))


def _known(chunks: list[Chunk], k: int, state: str | None) -> PlaceMention | None:
    c = chunks[k]
    last = k
    if k + 1 < len(chunks) and (
        chunks[k + 1].kind in "TF-"
        or (chunks[k + 1].kind == "B" and chunks[k + 1].folded not in _KINDS and chunks[k + 1].text[0].isupper())
    ):
        return None
    if k + 1 < len(chunks) and chunks[k + 1].kind == "N" and chunks[k + 1].text[0].isupper():
        return None
    del last
    return PlaceMention(c.text, c.value or state, c.start, c.end)


def _unknown(chunks: list[Chunk], k: int, state: str | None) -> PlaceMention | None:
    """An unknown capitalised name is a place if a noun of places or a state stands by it."""
    end = k
    while end < len(chunks) and (
        chunks[end].kind in "Nn" or (chunks[end].kind == "-" and end + 1 < len(chunks) and chunks[end + 1].kind == "N")
    ):
        end += 1
    after = chunks[end] if end < len(chunks) else None
    name = " ".join(c.text for c in chunks[k:end])
    name = re.sub(r" ?- ?", "-", name)
    if after is not None and after.folded in _BUILDINGS:
        return None
    if after is not None and after.folded in ("beach", "island", "islands", "bay", "valley"):
        return PlaceMention(f"{name} {after.text}", state or _state_after(chunks, end + 1), chunks[k].start, after.end)
    before = {c.folded for c in chunks[max(0, k - 3) : k]}
    state = state or _state_after(chunks, end)
    if (after is not None and after.folded in _KINDS) or before & _KINDS or state:
        return PlaceMention(name, state, chunks[k].start, chunks[end - 1].end)
    if after is not None and after.kind == "," and end + 1 < len(chunks) and chunks[end + 1].kind == "L":
        return _known(chunks, end + 1, state)
    if after is None or after.kind in ",.pw":
        return PlaceMention(name, None, chunks[k].start, chunks[end - 1].end)
    return None


def _state_after(chunks: list[Chunk], k: int) -> str | None:
    window = chunks[k : k + 6]
    return next((c.value for c in window if c.kind == "S"), None) if any(c.kind in ",(" for c in window[:2]) else None
