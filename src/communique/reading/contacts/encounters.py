"""Tell of contacts that no rule reads: a sentence with people of two states and a word of encounter.

The net under the rules: what it catches is marked with a lower confidence, and it only looks where nothing else
in the report tells that these two met.
"""

from __future__ import annotations

import re

from communique.model import Format, Span, Status
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.recalling import told_as_past
from communique.reading.persons.duties import duties, speaks_for_others
from communique.reading.persons.people import PersonDraft

_FORMS = (
    ("met by telephone", Format.CALL),
    ("met in talks", Format.TALKS),
    ("met at a reception", Format.RECEPTION),
    ("met", Format.MEETING),
)


_LETTER = re.compile(
    r"\breceive[ds]? (?:an? |the )?(?:[\w-]+ ){0,3}(?:messages?|letters?|invitations?|reports?|gifts?)\b"
)


_SIDES = 2
# "They welcomed the meeting with X": it is not what they are told to have had.
_HAILED = re.compile(
    r"\b(?:welcomed|hailed|praised|lauded|applauded) (?:the|their|its)\b"
    r"[^«;]{0,60}\b(?:meetings?|talks|summit|dialogue)\b"
)
# "The Chilean side was led by X, while Y headed the Peruvian delegation": they met, whatever it was called.
_HEADED = re.compile(r"\b(?:led|headed|represented|leads|heads) (?:by «a|«a\d+»|the (?:\w+ )?(?:side|delegation|team))")
# "After talks with Y, X said that they would train together": what is said there foretells no contact.
_REPORTED = re.compile(
    r"(?<=» )(?:has |have |had |also |then )?(?:said|told|says|stressed|stated|added|announced|noted)\b"
)


def find_encounter(clause: Clause, people: list[PersonDraft], contacts: list[Contact]) -> Contact | None:
    """Give the contact that a sentence hints at, if no contact known holds its people together."""
    named = _principals(clause, people)
    states = {s for i in named if (s := people[i].state)}
    if len(states) != _SIDES or any(states <= c.states for c in contacts):
        return None
    here = [c for c in contacts if clause.line.number in c.lines]
    if all(any(i in c.people for c in here) for i in named):
        return None  # a third met each of them
    form = next((f for name, f in _FORMS if has(name, clause.text)), None)
    form = form or (Format.TALKS if len(_HEADED.findall(clause.text)) > 1 else None)
    if form == Format.RECEPTION and (
        _LETTER.search(clause.text) or (" call" not in clause.text and has("arrival", clause.text))
    ):
        return None
    if form is None or told_as_past(clause, clause.text) or _HAILED.search(clause.text):
        return None
    if any(has(name, clause.text) for name in ("recalled", "negated", "wished")):
        return None
    if form == Format.RECEPTION and duties(people[named[0]]) & duties(people[named[1]]):
        form = Format.MEETING
    status = Status.PLANNED if has("planned", _REPORTED.split(clause.text, maxsplit=1)[0]) else Status.HELD
    if status == Status.PLANNED and not clause.dates and not clause.things["l"]:
        return None
    span = Span(clause.line.start, clause.line.end)
    return Contact(
        form,
        status,
        "people of two states and a word of encounter",
        [],
        [],
        named,
        states,
        [clause.line.number],
        span,
        span.start,
    )


def _principals(clause: Clause, people: list[PersonDraft]) -> list[int]:
    """Give the first person of each state that the sentence names or means."""
    first: dict[str, int] = {}
    for actor in clause.actors:
        for i in actor.persons if actor.kind in ("person", "role", "he") else ():
            state = people[i].state
            if state and not speaks_for_others(people[i]):
                first.setdefault(state, i)
    return list(first.values())
