"""Bring what the stages found together: what holds at a line, who signs there, when the contact was."""

from __future__ import annotations

from dataclasses import dataclass

from communique.model import Ground, How, Span
from communique.reading.clauses.discourse import Discourse, Scene
from communique.reading.clauses.render import Clause, compile_pattern
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meetings import Setting
from communique.reading.mechanisms.find import MechanismMention
from communique.reading.persons.people import PersonDraft

_SIGNED = compile_pattern(
    r"{A},?~ (?:jointly |also |then |officially )?"
    r"(?:signed|sign|inked|initialled|initialed|put their signatures|put pen|concluded|exchanged)\b"
)
_SIGNED_BY = compile_pattern(r"(?:signed|inked|initialled|initialed|signatures? of)~ (?:by )?{A}")


@dataclass(slots=True)
class Telling:
    """What the report tells at each line: answers that the record makers ask for."""

    clauses: list[Clause]
    people: list[PersonDraft]
    discourse: Discourse
    contacts: list[Contact]
    settings: list[Setting]

    def sides(self, line: int) -> tuple[str, ...]:
        """Give the sides of the contact that a line belongs to."""
        return self.discourse.sides(line)

    def scene(self, line: int) -> Scene:
        """Give the scene at a line: its sides and the last speaker."""
        return self.discourse.scenes.get(line) or Scene(self.discourse.main_sides)

    def signers(self, line: int) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        """Give the names of those who sign in a sentence, and where they stand."""
        clause = self.clauses[line]
        for pattern in (_SIGNED, _SIGNED_BY):
            if m := pattern.search(clause.text):
                actors = [a for a in clause.actors_in(m["A"]) if a.persons]
                names = dict.fromkeys(self.people[i].id for a in actors for i in a.persons)
                if names:
                    return tuple(names), tuple(Span(a.start, a.end) for a in actors)
        return (), ()

    def signing_persons(self, line: int) -> list[int]:
        """Give the indexes of those who sign in a sentence."""
        names, _ = self.signers(line)
        return [int(name[1:]) - 1 for name in names]

    def day(self, line: int) -> tuple[str | None, Ground | None]:
        """Give the day of what a line tells: its own, else that of the contact it belongs to."""
        own = [
            d
            for d in self.clauses[line].dates
            if d.kind in ("day", "weekday", "same-day", "relative") and d.value and d.end_value is None
        ]
        if len(own) == 1:
            return own[0].value, Ground((Span(own[0].start, own[0].end),), own[0].rule, own[0].how)
        sides = set(self.sides(line))
        before = [
            (c, s)
            for c, s in zip(self.contacts, self.settings, strict=True)
            if c.lines[0] <= line and c.states & sides == sides
        ]
        for c, s in sorted(before, key=lambda pair: -pair[0].lines[0]):
            if s.date and s.date_ground:
                return s.end_date or s.date, Ground(s.date_ground.spans, "day of the contact", How.RESOLVED)
            del c
        return None, None

    def session_day(self, mention: MechanismMention) -> tuple[str | None, Ground | None]:
        """Give the first day of the session that a mention of a mechanism tells of."""
        for c, s in zip(self.contacts, self.settings, strict=True):
            if c.mechanism and s.date and (c.mechanism is mention or _one_session(c.mechanism, mention)):
                return s.date, s.date_ground
        return None, None


def _one_session(a: MechanismMention, b: MechanismMention) -> bool:
    return (
        a.kind == b.kind
        and a.edition == b.edition
        and not b.recalled
        and (a.parties == b.parties or not a.parties or not b.parties)
    )
