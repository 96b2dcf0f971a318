"""Tell which organisation's own gathering a report is of: there "the Summit", "leaders", "the chiefs" act for it.

The ECOWAS chiefs of staff met in Abuja. The chiefs agreed to raise a brigade.      ECOWAS
The 30th SADC Summit was held. It urged Peru to keep the truce.                     SADC
On the sidelines of the ASEAN summit the two ministers met. They agreed to …        nobody's house: the two sides
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar

__all__ = ["House"]

_LEAD = 3  # lines in which a report says whose gathering it tells of
_PLURAL = ("roles", "both", "they")
_AGENT = compiled(r"\b(?:by|according to)(?: the)?(?: «l\d+»)? ?$")
_HEADS = compiled(r"\b(?:leaders|heads|chiefs|ministers)\b")
_WHOSE = compiled(  # "the summit of the Union, held in Oslo on Friday,"
    r" of (?:the )?(«a\d+»)"
    r"(?:,? (?:held|meeting|convened|gathered)(?: (?:in|on|at|from|here|«\w+»))*(?: and \w+ (?:over )?by «a\d+»)?,?)?"
)
_JOINED = compiled(r"«a\d+» ?[-–] ?\w|\w ?[-–] ?«a\d+»")
_IT = compiled(r"\W*(it) (?=[a-z])")
_CHAIRED = compiled(r"\b(?:chaired|headed|presided(?: over)?|opened) by (?:[a-z]+ ){0,4}(«a\d+»)|(«a\d+»)'s\b")


@dataclass(slots=True)
class House:
    """Remembers the organisation at home in a report, and whether it acted in the sentence before."""

    organisation: str = ""
    acted: bool = False

    def hear(self, clause: Clause) -> None:
        """Note a sentence of the lead: the one organisation whose summit, council or leaders it tells of."""
        if self.organisation or clause.line.number >= _LEAD or _has_principals(clause):
            return
        leaders = any(a.kind == "roles" and _HEADS.search(a.words) for a in clause.actors)
        if not (leaders or grammar().housed.search(clause.text)) or grammar().elsewhere.search(clause.text):
            return
        if _JOINED.search(clause.text) or _states_lead(clause):
            return  # "the EU-Peru Council", "Norway and Chile agreed at the summit of the Alliance"
        told = {(c.value or "").partition("|")[0] for c in clause.line.tagged.chunks if c.kind == "I"}
        held = {p for m in clause.things["m"] if m.mechanism for p in m.mechanism.parties}
        told = held if len(held) == 1 else told | held  # "the Peace and Security Council of the Union"
        told &= table("organisations")["international"].keys() - table("states").keys()
        told -= set(words(table("commitments")["loose"]))
        shared = any(m.mechanism and len(m.mechanism.parties) > 1 for m in clause.things["m"])
        if len(told) == 1 and not shared:
            self.organisation = told.pop()

    def acting(self, clause: Clause, told: frozenset[str]) -> Clause:
        """Give the clause with the organisation for whoever acts for it; ``told`` were taken for the sides."""
        states = (self.organisation,)
        plural = [a.kind in _PLURAL and set(a.states) <= told for a in clause.actors]
        actors = [replace(a, states=states, persons=()) if p else a for a, p in zip(clause.actors, plural, strict=True)]
        clause = replace(clause, actors=actors)
        found = [(start, end, self._actor(clause, start, end)) for start, end in self._bodies(clause)]
        self.acted = bool(found) or any(a.states == states for a in actors)
        return clause.with_actors(found) if found else clause

    def _actor(self, clause: Clause, start: int, end: int) -> Actor:
        called = clause.text[start:end]
        first, last = clause.offset(start), clause.end_of(end - 1)
        return Actor("both", -1, -1, first, last, words=called, states=(self.organisation,))

    def _bodies(self, clause: Clause) -> Iterator[tuple[int, int]]:
        """ "The Summit urged …", "adopted by leaders", and "it" behind a sentence in which it acted."""
        g = grammar()
        if (m := _IT.match(clause.text)) and self.acted and g.acting.match(clause.text, m.end(1)):
            yield m.span(1)
        for m in g.body.finditer(clause.text):
            whose = _WHOSE.match(clause.text, m.end())
            end = whose.end() if whose and clause.actors_in(whose[1])[0].states == (self.organisation,) else m.end()
            opens = clause.text[end:] in (":", ";", ",")
            if opens or g.acting.match(clause.text, end) or _AGENT.search(clause.text, 0, m.start()):
                yield m.start(), end


def _has_principals(clause: Clause) -> bool:
    """Does a sentence name persons who do more than chair, or than own what is spoken of?"""
    aside = [a for m in _CHAIRED.finditer(clause.text) for a in clause.actors_in(m[1] or m[2])]
    return any(a.kind == "person" and a not in aside for a in clause.actors)


def _states_lead(clause: Clause) -> bool:
    """ "Norway and Chile agreed at the summit of the Alliance", "the Union and Chile met": states are told of."""
    before = ""
    for chunk in clause.line.tagged.chunks:
        if chunk.kind == "I":
            return False
        if chunk.kind in "SA" and before not in ("in", ","):
            return True
        before = chunk.folded
    return False
