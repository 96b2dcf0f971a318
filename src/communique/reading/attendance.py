"""Find who else was there: "the meeting was attended by …", "accompanied by …", "the delegation was led by …"."""

from __future__ import annotations

import re

from communique.model import Format, Span
from communique.reading.clauses import Clause, compile_pattern
from communique.reading.contacts import Contact
from communique.reading.people import PersonDraft

_PRESENT = compile_pattern(
    r"(?:attended by|in attendance were|in attendance was|also present (?:at~ )?(?:were|was)|present (?:at~ )?(?:were|was)|attending~ (?:were|was)|joined by|in the presence of|witnessed by|were also present|participants included)~ {A}"
)
_PRESENT_AFTER = compile_pattern(r"{A}~ (?:were|was) (?:also )?(?:present|in attendance)|{a}~ (?:also )?(?:attended|observed|witnessed|joined) the (?:meeting|talks|reception|dialogue|session|ceremony|event)".replace("{a}", "(?P<C>«a\\d+»)"))
_WITH_HIM = compile_pattern(r"(?:accompanied by|with (?:him|her) (?:were|was)|and included|accompanying him (?:were|was)|his entourage included|the delegation (?:includes|included|comprised))~ {A}")
_LED = compile_pattern(r"(?:delegation|side|team|contingent|commission)~ (?:was|is|were|being)? ?(?:led|headed|chaired|represented) by {A}|{A}~ (?:co-chaired|chaired) (?:it|the (?:meeting|session|dialogue|talks|commission))".replace("{A}", "{A}", 1).replace("|{A}", "|(?P<C>«a\\d+»(?:(?:, and| and|,) «a\\d+»)*)"))
_WORDS = frozenset("attended attendance present attending joined presence witnessed participants accompanied included accompanying led headed chaired co-chaired represented observed him entourage comprised includes".split())
_SESSIONS = (Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)


def note_attendance(clause: Clause, contacts: list[Contact], people: list[PersonDraft]) -> None:
    """Add to the contact told of last whoever this sentence names as present."""
    if not contacts or not _WORDS & clause.words:
        return
    c = contacts[-1]
    for pattern, own_side in ((_PRESENT, False), (_PRESENT_AFTER, False), (_WITH_HIM, True), (_LED, False)):
        for m in pattern.finditer(clause.text):
            if pattern is _LED and c.format not in _SESSIONS:
                continue
            groups = m.groupdict()
            named = [i for a in clause.actors_in(groups.get("A") or groups.get("C")) if a.kind in ("person", "roles") for i in a.persons]
            _add(c, named, people, own_side, clause)
            if pattern is _LED and re.search(r"chaired", m[0]):
                c.chairs = True


def _add(c: Contact, named: list[int], people: list[PersonDraft], own_side: bool, clause: Clause) -> None:
    known = set(c.people)
    guest_states = {people[i].state for i in c.guests}
    for i in named:
        if i in known:
            continue
        known.add(i)
        if own_side and c.guests and people[i].state in guest_states:
            c.guests.append(i)
        else:
            c.others.append(i)
        if c.format in _SESSIONS and people[i].state:
            c.states.add(people[i].state) if not c.states else None
    if named and clause.line.number not in c.lines:
        c.extra.append(Span(clause.line.start, clause.line.end))
