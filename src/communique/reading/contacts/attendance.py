"""Find who else was there: "the meeting was attended by …", "accompanied by …", "the delegation was led by …".

The rules are data (``lexicon/data/attendance.yaml``); what they find joins the contact told of last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from communique.lexicon import table
from communique.model import Format, Span
from communique.reading.clauses.render import Clause, compile_pattern
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.sessions import same_session
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import CAPTION, LINE

_SESSIONS = (Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)


@dataclass(frozen=True, slots=True)
class AttendanceRule:
    """One way in which a sentence names those present."""

    pattern: re.Pattern[str]
    own_side: bool
    sessions: bool
    chairs: bool
    rest: bool  # whoever the sentence goes on to name was there as well


@cache
def rules() -> tuple[AttendanceRule, ...]:
    """Load the rules of attendance."""
    return tuple(
        AttendanceRule(
            compile_pattern(r["pattern"], subject=False),
            bool(r.get("own_side")),
            bool(r.get("sessions")),
            bool(r.get("chairs")),
            bool(r.get("rest")),
        )
        for r in table("attendance")
    )


@cache
def _triggers() -> re.Pattern[str]:
    """A cheap pre-check: some word that every rule's pattern holds."""
    return re.compile(
        r"\b(?:atten|present|joined|presence|witness|participa|accompan|with «a|includ|compris|led|headed|chair|presid"
        r"|represent|observ|took part|taking part|sat in|sitting in|side|sides|flank|assist|seconded|table|there|hand"
        r"|party|entourage|in which|looking on|on «a|at the (?:meeting|talks)|at «a)"
    )


def note_attendance(clause: Clause, contacts: list[Contact], people: list[PersonDraft]) -> None:
    """Add to the contact told of last whoever this sentence names as present."""
    if not contacts:
        return
    if clause.line.kind in (CAPTION, LINE) and (shown := _session_shown(clause, contacts)):
        _add(shown, [i for a in clause.actors if a.kind == "person" for i in a.persons], people, clause, own_side=False)
    if not _triggers().search(clause.text):
        return
    c = contacts[-1]
    if clause.line.sentence.fresh and clause.line.number not in c.lines:
        return  # another item begins
    for rule in rules():
        if rule.sessions and c.format not in _SESSIONS:
            continue
        for m in _each(rule.pattern, clause.text):
            named = [i for a in clause.actors_in(m["A"]) if a.kind in _PRESENT for i in a.persons]
            if rule.rest:
                named += [i for a in clause.actors_in(_list_goes_on(m)) if a.kind == "person" for i in a.persons]
            _add(c, named, people, clause, own_side=rule.own_side)
            for other in _several(clause, contacts) if "attended" in m.string else ():
                _add(other, named, people, clause, own_side=rule.own_side)
            if rule.chairs:
                c.chair_list += named


def _each(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Give the matches, also where one begins within another: "X was led by A and Y was led by B"."""
    at = 0
    while m := pattern.search(text, at):
        yield m
        at = m.start("A") + 1


_PRESENT = ("person", "role", "roles")
_MEETINGS = re.compile(
    r"\b(?:the|these|both|all) (?:\w+ )?(?:meetings|receptions) (?:were )?(?:also )?attended by"
    r"|\battended (?:both|these|all) (?:the )?(?:\w+ )?meetings\b"
)


def _several(clause: Clause, contacts: list[Contact]) -> list[Contact]:
    """ "The meetings were attended by X": those that the same host held one after the other."""
    if not _MEETINGS.search(clause.text):
        return []
    last = contacts[-1]
    return [c for c in contacts[:-1] if c.status == last.status and set(c.people) & {*last.hosts, *last.guests}]


_STOP = re.compile(r"\b(?:said|told|while|after|before|when|held|met|signed|discussed|who|which|exchanged|reviewed)\b")


def _list_goes_on(m: re.Match[str]) -> str:
    """ "By X; a number of officers; and Y": the rest of the list, up to the next verb."""
    rest = m.string[m.end("A") :]
    stop = _STOP.search(rest)
    return rest[: stop.start()] if stop else rest


def _session_shown(clause: Clause, contacts: list[Contact]) -> Contact | None:
    """A caption that names a session shows those who were there."""
    for thing in clause.things["m"]:
        for c in contacts:
            if c.mechanism and thing.mechanism and same_session(c.mechanism, thing.mechanism):
                return c
    return None


def _add(c: Contact, named: list[int], people: list[PersonDraft], clause: Clause, *, own_side: bool) -> None:
    known = set(c.people)
    guest_states = {people[i].state for i in c.guests}
    for i in dict.fromkeys(named):
        if i in known:
            continue
        if own_side and people[i].state in guest_states:
            c.guests.append(i)
        else:
            c.others.append(i)
    if named and clause.line.number not in c.lines:
        c.extra.append(Span(clause.line.start, clause.line.end))
