"""Follow who "he", "the host", "the Lao guest", "both sides" and "they" are, sentence by sentence.

The scene is the contact that the report is telling of: its sides, its people, and who spoke last. It
changes where a new contact begins, so that "both sides" after "* The same day, …" means the new pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.beside import first_of_two
from communique.reading.clauses.he_meant import settle_he
from communique.reading.clauses.memory import Memory, Scene
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.clauses.role_meant import settle_role
from communique.reading.clauses.speakers import speaker
from communique.reading.clauses.team_meant import note_heads, settle_team
from communique.reading.clauses.they_meant import settle_both, settle_by_opening, settle_roles, settle_they
from communique.reading.persons.duties import speaks_for_others


@dataclass(slots=True)
class Discourse(Memory):
    """Resolves actors line by line; ``scenes[n]`` is the scene after line ``n`` was read."""

    def resolve(self, clause: Clause) -> None:
        """Fill ``persons`` and ``states`` of the clause's actors from what was said before."""
        self.outer = self.subject
        told = looked_on = (
            _ONLOOKERS.match(clause.text) is not None
        )  # "Present was X. He then …": whose talks they were
        if (m := _IN_PLACE.search(clause.text)) and (city := clause.things["l"][int(m[1])].chunk):
            self.where = (city.value or "").partition("|")[0] or self.where
            self.where_line = clause.line.number
        named = [a for a in clause.actors if a.kind == "person"]
        if len(named) == 1 and named[0] is clause.actors[0]:
            self.sexes.note_own(named[0].person, clause.line.tagged.chunks[named[0].last : named[0].last + 8])
        for k, actor in enumerate(clause.actors):
            self._resolve(actor, clause)
            if len(actor.persons) == 1:
                self.remember(actor.persons[0], looks_on=actor.kind == "person" and self._looks_on(actor, k, clause))
                if not told and actor.kind == "person" and not after_preposition(clause, k):
                    self.set_subject(actor)
                    told = True
        if not looked_on:
            self._note_subject(clause)
        note_heads(self, clause)
        if m := _INVITED_BY.search(clause.text):
            self.inviter = clause.actors[int(m[1])].persons or self.inviter
        self.scenes[clause.line.number] = Scene(
            self.scene.sides or self.main_sides, self.scene.hosts, self.scene.guests, self.subject
        )

    def _looks_on(self, actor: Actor, k: int, clause: Clause) -> bool:
        """ "A and B signed it in the presence of C": "his guest" is not C, where another serves that state."""
        person, state = actor.persons[0], self.people[actor.persons[0]].state
        told = any(self.people[i].state == state for i in self.recent)
        if person in self.recent or not told or person in (*self.scene.hosts, *self.scene.guests):
            return False
        ahead, _, behind = clause.text.partition(f"«a{k}»")
        return _LOOKING_ON.search(ahead) is not None and not _ACTS.match(behind)

    def _resolve(self, actor: Actor, clause: Clause) -> None:
        if actor.kind == "person":
            actor.persons = (actor.person,)
            actor.states = self.states(actor.persons)
            self.sexes.note_title(actor.person, clause.line.tagged.chunks[actor.first : actor.last])
        elif not (actor.kind in ("they", "both", "roles") and settle_by_opening(self, actor, clause)):
            _SETTLE.get(actor.kind, settle_team)(self, actor, clause)

    def _note_subject(self, clause: Clause) -> None:
        said = first_of_two(clause, speaker(clause))
        if said is not None and said.persons:
            if not all(speaks_for_others(self.people[i]) for i in said.persons):
                self.set_subject(said)
                return
            self.voice = said.persons[-1]
        for k, actor in enumerate(clause.actors):
            if actor.persons and not after_preposition(clause, k):
                self.set_subject(actor)
                return
            if actor.kind == "role" and actor.states and not after_preposition(clause, k):
                self.subject, self.subject_states = -1, actor.states
                return


_LOOKING_ON = compiled(
    r"\b(?:in the presence of|(?:witnessed|attended|joined) by|(?:present|on hand|in attendance)(?: at [^«;]{0,40})?"
    r" (?:was|were)|attending(?: [^«;]{0,40})? (?:was|were))\b(?:[^«;.]|«[adl]\d+»)*$"
)
_ONLOOKERS = compiled(
    r"(?:also |those |among those |others |the others )?(?:present|on hand|in attendance|attending"
    r"|accompanying)(?: [^«;]{0,60})? (?:was|were|is|are|included|include) (?:the )?«a\d+»(?:[^«;]|«[al]\d+»)*$"
)
_ACTS = compiled(r",? (?:(?:also|then|who) )?(?:\w+ed|said|told|says|held|met|spoke|gave|made|took)\b")
_INVITED_BY = compiled(r"\b(?:invitation (?:of|from|by|extended by)|invited by|guests? of) «a(\d+)»")
_IN_PLACE = compiled(r"\b(?:in|at) «l(\d+)»")
_SETTLE = {"he": settle_he, "they": settle_they, "both": settle_both, "roles": settle_roles, "role": settle_role}
