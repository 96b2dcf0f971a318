"""Those of its sides who were at a session of which no sentence names the participants."""

from __future__ import annotations

from communique.model import Format, Status
from communique.reading.contacts.contact import Contact
from communique.reading.persons.duties import duties, speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.tokens import fold


def fill_sessions(contacts: list[Contact], people: list[PersonDraft], acting: set[int]) -> None:
    """A dialogue of which no sentence names the participants: those of its sides who act in the report took part."""
    for c in contacts:
        if c.format in (Format.CONFERENCE, Format.EXCHANGE) and c.mechanism and c.status == Status.HELD:
            c.others += _peers(c, people, acting)
        if c.format != Format.DIALOGUE or c.people or c.status != Status.HELD:
            continue
        elsewhere = {i for o in contacts if o is not c for i in o.people}
        elsewhere |= {p.index for p in people if any(o.name in _REIGNING for o in p.offices)}
        c.others += [
            p.index
            for p in people
            if p.state in c.states and p.index in acting - elsewhere and p.offices and not speaks_for_others(p)
        ]


_REIGNING = ("President", "Prime Minister", "King", "Sultan", "Emir")  # at no committee of which nobody says so


def _peers(c: Contact, people: list[PersonDraft], acting: set[int]) -> list[int]:
    """Those of the sides of a ministers' meeting who act in the report and bear the office that it is a meeting of."""
    name = fold(c.mechanism.name) if c.mechanism else ""
    shared: set[str] = set().union(*(duties(people[i]) for i in c.people)) if c.people else set()
    wanted = shared or {d for d, word in (("defence", "defence minist"), ("foreign", "foreign minist")) if word in name}
    present = {people[i].state for i in c.people}
    return [
        p.index
        for p in people
        if p.state in c.states - present and p.index in acting and wanted & duties(p) and not speaks_for_others(p)
    ]
