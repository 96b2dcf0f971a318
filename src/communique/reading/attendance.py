"""Find who else was there: "the meeting was attended by …", "accompanied by …", "the delegation was led by …"."""

from __future__ import annotations

from communique.model import Format, Span
from communique.reading.clauses import Clause, compile_pattern
from communique.reading.contact import Contact
from communique.reading.layout import CAPTION, LINE
from communique.reading.people import PersonDraft
from communique.reading.sessions import same_session

_PRESENT = compile_pattern(
    r"(?:attended by|in attendance were|in attendance was|also present (?:at~ )?(?:were|was)|present (?:at~ )?(?:were|was)|attending~ (?:were|was)|joined by|in the presence of|witnessed by|were also present|participants included|with the attendance of|with the participation of)~ {A}"
)
_PRESENT_AFTER = compile_pattern(
    r"{A}~ (?:were|was) (?:also )?(?:present|in attendance)|{a}~ (?:also )?(?:attended|observed|witnessed|joined) the (?:meeting|talks|reception|dialogue|session|ceremony|event)".replace(
        "{a}", "(?P<C>«a\\d+»)"
    )
)
_WITH_HIM = compile_pattern(
    r"(?:accompanied by|with «a\d+» (?:were|was)|and included|accompanying «a\d+» (?:were|was)|entourage included|«a\d+» (?:includes|included|comprised|comprises)) {A}"
)
_LED = compile_pattern(r"«a\d+» (?:was |were |is |being |,)?(?:jointly )?(?:led|headed|chaired|represented) by {A}")
_UNDER = compile_pattern(r"under the (?:co-?)?(?:chairmanship|chair|presidency) of {A}")
_CHAIRED = compile_pattern(
    r"{A},?~ (?:co-chaired|chaired|presided over) (?:it\b|the (?:meetings?|sessions?|dialogue|talks|commission|committee|event))"
)
_WORDS = frozenset(
    "attended attendance present attending joined presence witnessed participants accompanied included accompanying led headed chaired co-chaired represented observed him entourage comprised includes chairmanship presidency attendance participation presided".split()
)
_SESSIONS = (Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)


def note_attendance(clause: Clause, contacts: list[Contact], people: list[PersonDraft]) -> None:
    """Add to the contact told of last whoever this sentence names as present."""
    if not contacts:
        return
    c = contacts[-1]
    if clause.line.kind in (CAPTION, LINE) and (shown := _session_shown(clause, contacts)):
        _add(shown, [i for a in clause.actors if a.kind == "person" for i in a.persons], people, False, clause)
    if not _WORDS & clause.words:
        return
    for pattern, own_side in (
        (_PRESENT, False),
        (_PRESENT_AFTER, False),
        (_WITH_HIM, True),
        (_LED, False),
        (_CHAIRED, False),
        (_UNDER, False),
    ):
        for m in pattern.finditer(clause.text):
            if pattern in (_LED, _CHAIRED) and c.format not in _SESSIONS:
                continue
            groups = m.groupdict()
            named = [
                i
                for a in clause.actors_in(groups.get("A") or groups.get("C"))
                if a.kind in ("person", "roles")
                for i in a.persons
            ]
            _add(c, named, people, own_side, clause)
            if "chair" in m[0] or "presid" in m[0]:
                c.chair_list += named


def _session_shown(clause: Clause, contacts: list[Contact]) -> Contact | None:
    """A caption that names a session shows those who were there."""
    for thing in clause.things["m"]:
        for c in contacts:
            if c.mechanism and thing.mechanism and same_session(c.mechanism, thing.mechanism):
                return c
    return None


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
