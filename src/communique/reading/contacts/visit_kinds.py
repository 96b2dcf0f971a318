"""Tell of which kind a visit is: "an official visit", "a working trip", "the State visit".

yes   X paid a two-day official visit to Alland.         (official)
no    X, on a working visit to Lor, spoke of the official visit to Borria.      (working: the nearer one)
"""

from __future__ import annotations

from communique.model import VisitKind
from communique.patterns import compiled
from communique.reading.clauses.render import Clause

_KIND = compiled(
    r"\b(official|working|state|friendly|friendship|goodwill|courtesy)\b"
    r"(?:(?: (?:and|,) ?\w+)?(?: \w+){0,2} (?:visits?|trips?|tours?)\b|(?<=official) (?:basis|capacity)\b)"
)
_KINDS = {
    "official": VisitKind.OFFICIAL,
    "working": VisitKind.WORKING,
    "state": VisitKind.STATE,
    "friendly": VisitKind.FRIENDLY,
    "friendship": VisitKind.FRIENDLY,
    "goodwill": VisitKind.FRIENDLY,
    "courtesy": VisitKind.COURTESY,
}
_STATE_VISIT = compiled(r"\bstate (?:visit|trip|tour)\b")  # "an official state visit"
_NOUN = compiled(r"\b(?:visit|trip|tour)\b")
_SIGN_OF_VISIT = compiled(r"«a(\d+)» (?:visit|trip|tour)\b")


def kind_told(text: str) -> tuple[VisitKind, str] | None:
    """Give the first kind that a sentence tells of a visit, and the words that tell it."""
    m = _KIND.search(text)
    return (_KINDS[m[1]], m[0]) if m else None


def kind_beside(clause: Clause, at: int) -> VisitKind | None:
    """Give the kind that an adjective tells, if no other visit stands between it and where this one leads."""
    text = clause.text
    for k in sorted(_KIND.finditer(text), key=lambda k: abs(k.start() - at)):
        between = text[k.end() : at] if k.end() <= at else text[at : k.start()]
        if not _NOUN.search(between) and not (k.start() >= at and ", where" in between):
            return VisitKind.STATE if _STATE_VISIT.search(k[0]) else _KINDS[k[1]]
    m = _SIGN_OF_VISIT.search(text)  # "the State visit", where "the State" was taken for a side
    return VisitKind.STATE if m and clause.actors[int(m[1])].words.endswith("state") else None
