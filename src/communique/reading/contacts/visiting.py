"""Find the visits of those who are called visiting: "his visiting counterpart X", "the visiting defence minister".

yes   X met the visiting Borrian minister Jan Tal.      (Jan Tal's visit)
no    The visiting scholar spoke.                       (no official of either side)
no    They beat the visiting Borrian army team 3-1.     (sport)
"""

from __future__ import annotations

from communique.model import Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.contacts.trips import Trip
from communique.reading.contacts.visit_moods import before_its_time
from communique.reading.persons.duties import is_resident
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft

_PARTY = compiled(r"\b(?:delegation|delegates|side|members|team|party|officers|officials|parliamentarians|lawmakers)$")

_SPORT = compiled(
    r"\b(?:beat|beats|defeat(?:s|ed)|downed|edged|thrashed|trounced|lost to|drew with|match(?:es)?"
    r"|(?:semi-?|quarter)?finals?|league|tournament|championships?|cup|goals?|\d{1,3} ?[-–] ?\d{1,3})\b"
)


def visiting_guests(
    clause: Clause,
    names: list[NameMention],
    people: list[PersonDraft],
    sides: tuple[str, ...],
    published: str | None,
) -> list[Trip]:
    """ "His visiting Borrian counterpart Jan Tal": whoever is called visiting is on a visit."""
    line, out = clause.line, []
    if not any("visiting" in word for word in line.tagged.words):
        return []
    if any(before_its_time(d, published) for d in line.dates):
        return []
    span = Span(line.start, line.end)
    for a in clause.actors:
        who = _visiting_role(a, people, sides) if a.kind == "role" and "visiting " in a.words else -1
        guest = (people[who].state if who >= 0 and not is_resident(people[who]) else None) or ""
        if who < 0 and "visiting " in a.words and _PARTY.search(a.words) and len(a.states) == 1:
            plays = a.words.endswith("team") and _SPORT.search(clause.text)
            guest = a.states[0] if a.states[0] in sides and not plays else ""
        out += [
            Trip(guest, h, who, Status.ONGOING, "called visiting", [line.number], spans=[span])
            for h in sides
            if guest and h != guest
        ]
    for m in names:
        if m.person < 0 or m.before is None or not people[m.person].state:
            continue
        first = max(0, m.before.first - 1)
        if any(c.folded == "visiting" for c in line.tagged.chunks[first : m.first]):
            guest = people[m.person].state or ""
            hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
            out += [
                Trip(guest, h, m.person, Status.ONGOING, "called visiting", [line.number], spans=[span]) for h in hosts
            ]
    return out


def _visiting_role(a: Actor, people: list[PersonDraft], sides: tuple[str, ...]) -> int:
    """ "The visiting defence minister": the one person of the two sides who holds that office and is not at home."""
    if len(a.persons) == 1:
        return a.persons[0]
    wanted = set(a.words.partition("visiting ")[2].split()) - {"and", "of", "the"}
    holders = [
        i
        for i, p in enumerate(people)
        if p.state in sides
        and any(wanted <= set(o.name.lower().replace("defense", "defence").split()) for o in p.offices)
    ]
    return holders[0] if len(sides) == 2 and wanted and len(holders) == 1 else -1
