"""Tell which duty an office is, so that counterparts are known: two defence ministers, two chiefs of staff."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.people import PersonDraft
from communique.reading.words.tagging import tag

# "Chief of Staff of the Chilean Armed Forces": whose they are is left out.
_WHOSE = compiled(r"\bof (?:the )?(?:[a-z’']+ ){1,3}(?=(?:(?:armed|defence|naval|air) forces?|army|navy)\b)")


# A state's president, no vice president, nor that of a court or a union ("SIA President", "President of the Senate").
_HEAD_OF_STATE = compiled(
    r"(?:^|\band )(?:(?:acting|interim|executive|state|federal|transitional|transition|caretaker|union) )?president"
    r"(?! - elect| elect|-elect| of (?!(?:the )?(?:republic|state|union)(?:$| of| and)))"
)


@cache
def _duties() -> dict[str, tuple[str, ...]]:
    return {duty: tuple(words(cell)) for duty, cell in table("duties")["duties"].items()}


@cache
def _marks(name: str) -> tuple[str, ...]:
    return tuple(words(table("duties")[name]))


def duties(p: PersonDraft) -> set[str]:
    """Give the duties that a person's offices are, a deputy's apart from the chief's."""
    held = duties_named(o.name for o in p.offices)
    return held | {"foreign"} if p.state == "GBR" and "foreign office" in held else held


def duties_named(offices: Iterable[str]) -> set[str]:
    """Give the duties that offices are, as they are spelt in a report."""
    out: set[str] = set()
    for office in offices:
        name = office.lower().replace("defense", "defence").replace("national defence", "defence")
        name = _WHOSE.sub("of the ", name)
        lesser = next((w for w in _marks("lesser") if w in name), "")
        for duty, forms in _duties().items():
            if any(form in name for form in forms) and not (duty == "president" and not _HEAD_OF_STATE.search(name)):
                out.add(lesser + duty)
    return out


def is_resident(p: PersonDraft) -> bool:
    """Is this an envoy who lives in the state where he is posted, so that his calls there are no visits?"""
    return _has(p, "resident")


_MISSION = compiled(r"\b(?:ambassador|delegation|coordinator)\b.* (?:to|for|in) ")


def leads_a_mission(p: PersonDraft) -> bool:
    """ "Ambassador to Alland", "Head of the EU Delegation to Alland": an organisation's envoy, who lives there too."""
    return any(_MISSION.search(o.name.lower()) for o in p.offices) or any(
        o.name.lower() == "ambassador" for o in p.offices
    )


_POST = compiled(
    r"\b(?:ambassador|high commissioner|chargé d'affaires|consul general)\b.* (?:to|in) (?:the )?(?P<where>.+)", re.I
)


@lru_cache(maxsize=1024)
def post_of(office: str) -> str | None:
    """ "Ambassador Extraordinary to Alland": give the state where an envoy is posted."""
    m = _POST.search(office)
    told = tag(m["where"], 0, len(m["where"])).chunks if m else []
    return next((c.value for c in told[:1] if c.kind == "S" and c.value), None)


def speaks_for_others(p: PersonDraft) -> bool:
    """Is this a spokesperson, who announces what others do?"""
    return _has(p, "spokesperson")


def _has(p: PersonDraft, name: str) -> bool:
    return any(w in o.name.lower() for o in p.offices for w in _marks(name))
