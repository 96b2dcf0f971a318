"""Tell how many sides a report with more than two has: the states named together, and what "the three ministers" means.

The armies of Peru, Chile and Bolivia will … The three generals agreed …     all three, though two of them met
The foreign and defence ministers of Peru and Chile met. The four agreed …   both states: four persons, two sides
"""

from __future__ import annotations

from dataclasses import dataclass, field

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar

__all__ = ["Several"]

_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_SHAPES = {
    3: frozenset(("three", "trilateral", "trilaterally", "tripartite", "trio", "threesome", "troika", "triangle")),
    4: frozenset(("four", "quadrilateral", "quad", "quartet")),
    5: frozenset(("five", "quintet", "c5")),
    6: frozenset(("six",)),
}
_LIST = compiled(r"«a\d+»(?:(?:, and|,| and| together with| as well as| along with)(?: [\w-]+){0,4}? «a\d+»){2,9}")
_MOST = 9
_FEW = 6
_MANY = 4  # states from which a list in the lead is that of a gathering
_LEAD = 5  # the headline and the sentences that open a report


@dataclass(slots=True)
class Several:
    """Remembers which states a report names together, three or more, and whether it counts them."""

    heard: int = 0  # sentences so far, the headline among them
    groups: dict[int, tuple[str, ...]] = field(default_factory=dict)
    counted: set[int] = field(default_factory=set)
    headed: set[int] = field(default_factory=set)  # how many the headline lists
    titled: set[str] = field(default_factory=set)  # those whom the headline names
    lead: tuple[str, ...] = ()  # the group that the head or the first sentences name and count

    def hear(self, clause: Clause) -> None:
        """Note the next sentence: states listed together, and a word for how many they are."""
        self.heard += 1 if clause.text.endswith(".") or not clause.line.number else 0
        leads = self.heard < _LEAD
        if not clause.line.number:
            self.titled = {s for a in clause.actors if a.kind == "side" for s in a.states}
        self.counted |= {n for n, shape in _SHAPES.items() if not shape.isdisjoint(clause.words)}
        for m in _LIST.finditer(clause.text):
            listed = {s for a in clause.actors_in(m[0]) if a.kind in ("side", "person") for s in a.states[:1]}
            self._note(listed, clause.line.number == 0 or (leads and _sends_all(listed, clause)))
        if leads:
            self._note({s for a in clause.actors if a.kind == "person" for s in a.states[:1]})
        for actor in clause.actors:
            if actor.kind in ("both", "roles") and len(actor.states) > 2:
                self._note(set(actor.states))
        if not self.lead and leads:
            counted = self.counted | self.headed
            self.lead = next((self.groups[n] for n in sorted(counted & set(self.groups))), ())

    def _note(self, states: set[str], headline: bool = False) -> None:
        mixed = not states.isdisjoint(table("organisations")["international"])  # "the Union, its members and Peru"
        if 2 < len(states) <= (_FEW if mixed else _MOST):
            self.groups.setdefault(len(states), tuple(sorted(states)))
            if headline:
                self.headed.add(len(states))

    def of(self, actors: list[Actor], sides: tuple[str, ...]) -> tuple[str, ...]:
        """Give the states that "the three ministers" stands for, or none where no number is said."""
        said = {w for a in actors for w in a.words.split() if w in _NUMBERS}
        if len(actors) != 1 or actors[0].kind not in ("roles", "both", "they") or len(said) != 1:
            return ()
        number = _NUMBERS[said.pop()]
        if number in (len(set(actors[0].states)), len(sides)):
            return sides if number == len(sides) else ()
        return self.groups.get(number, ())

    def whole(self, sides: tuple[str, ...]) -> tuple[str, ...]:
        """Give the counted group that the two sides told of are only part of, else these sides."""
        guests = table("organisations")["international"].keys() - self.titled
        return self.lead if set(sides) - guests < set(self.lead) else sides


def _sends_all(listed: set[str], clause: Clause) -> bool:
    """Does a sentence of the lead list whom a gathering brings together ("the summit, to which A, B, C and D came")?"""
    if len(listed) < _MANY or not grammar().housed.search(clause.text):
        return False
    return not grammar().elsewhere.search(clause.text)
