"""Spell an acronym in an office out as the report does: "the United Front (UF)", then "member of the UF Politburo".

yes   Tarel Unity Movement (TUM) … Secretary of the TUM Central Committee     (the initials of the words before it)
no    (TUM) behind other words                                               (nothing is guessed)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.persons.offices import Office
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page

_ACRONYM = compiled(r"\b[A-Z]{2,}(?:-[A-Z]{2,})?\b")
_WORDS = 14  # words in front of a bracket that are looked at


def spell_out(page: Page, people: list[PersonDraft]) -> None:
    """Put the words for an acronym in each office that holds one."""
    held = [o for p in people for o in p.offices if _ACRONYM.search(o.name)]
    for acronym in {a for o in held for a in _ACRONYM.findall(o.name)}:
        if full := _meaning(page.text, acronym):
            for office in held:
                office.name = re.sub(rf"(?<![\w-]){acronym}(?![\w-])", full, office.name)
    for p in people:
        p.offices = _without_doubles(p.offices)


def _meaning(text: str, acronym: str) -> str | None:
    """Give the capitalised words before "(TUM)" whose initials are its letters."""
    at = text.find(f"({acronym})")
    if at < 0:
        return None
    ahead = text[max(0, at - 160) : at].split()[-_WORDS:]
    letters = acronym.replace("-", "").lower()
    for first in range(len(ahead) - 1, -1, -1):
        told = " ".join(ahead[first:])
        initials = "".join(w[0] for w in compiled(r"[ ’'–-]+").split(told) if w[:1].isupper()).lower()
        if initials == letters and ahead[first][:1].isupper():
            return told
    return None


def _without_doubles(offices: list[Office]) -> list[Office]:
    return list({o.name.casefold(): o for o in reversed(offices)}.values())[::-1]
