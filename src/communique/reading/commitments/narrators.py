"""Tell whose report it is that says "I" and "we" outside quotation marks: a statement in the first person.

Statement by Foreign Minister Hansen. I told him that Norway will stay …    Hansen
Press statement by the Tánaiste. We stand ready to send officers …           the home side, if nobody is named
“I will send two boats,” Hansen said.                                        nobody: a quotation has its own speaker
"""

from __future__ import annotations

from dataclasses import dataclass

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.persons.teller import STATED
from communique.reading.words.layout import BODY, BULLET, TITLE
from communique.reading.words.page import Page

__all__ = ["Narrator"]

_STATED = compiled(STATED)
_LABEL = compiled(r"\W*(«a\d+»): ")  # a transcript: "Minister Hansen: Thank you all …"
_OPENS, _CLOSES = "“«„", "”»"


@dataclass(slots=True)
class Narrator:
    """Remembers whether a report is told in the first person, and by whom."""

    page: Page
    tells: bool = False
    person: int = -1
    start: int = 0  # where the paragraph begins

    def hear(self, clause: Clause, begins: bool) -> None:
        """Note the next sentence: who states, in the title; whether it says "I" outside quotation marks."""
        if begins:
            self.start = clause.line.start
        if clause.line.kind == TITLE or clause.line.number == 0:
            self._note_title(clause)
        if label := _LABEL.match(clause.text):
            labelled = clause.actors_in(label[1])[0].persons
            if len(labelled) == 1:
                self.person, self.tells = labelled[0], True
        elif not self.tells and clause.line.kind in (BODY, BULLET):
            self.tells = any(a.head == "i" and not self._quoted(a) for a in clause.actors)

    def _note_title(self, clause: Clause) -> None:
        for k, actor in enumerate(clause.actors):
            at = clause.text.find(f"«a{k}»")
            if len(actor.persons) == 1 and at >= 0 and _STATED.search(clause.text[:at]):
                self.person = actor.persons[0]

    def says(self, actors: list[Actor]) -> bool:
        """Is it the one who tells the report that these are ("I", or "we" of a statement in the first person)?"""
        return self.tells and bool(actors) and all(a.head in ("i", "we") and not self._quoted(a) for a in actors)

    def _quoted(self, actor: Actor) -> bool:
        """Does a quotation mark stand open before an actor in its paragraph?"""
        before = self.page.text[self.start : actor.start]
        depth = sum(before.count(c) for c in _OPENS) - sum(before.count(c) for c in _CLOSES)
        return depth > 0 or before.count('"') % 2 == 1

    def state(self, sides: tuple[str, ...], named: set[str]) -> str | None:
        """Give the state in whose name the report is told: that of its press, or the side of which nobody is named."""
        if self.page.home:
            return self.page.home if self.page.home in sides else None
        left = [s for s in sides if s not in named]
        return left[0] if len(left) == 1 and len(sides) == 2 else None
