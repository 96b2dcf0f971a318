"""A contact in the making: who meets whom, told by which sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from communique.model import Format, Span, Status
from communique.reading.clauses.actor import Actor
from communique.reading.mechanisms.find import MechanismMention


@dataclass(slots=True)
class Contact:
    """A contact in the making; persons are indexes, ``lines`` the sentences that tell of it."""

    format: Format
    status: Status
    rule: str
    hosts: list[int]
    guests: list[int]
    others: list[int]
    states: set[str]
    lines: list[int]
    span: Span
    trigger: int = 0  # text offset of the words that tell of it
    chairs: bool = False
    chair_list: list[int] = field(default_factory=list)
    receives: bool = False
    occasion: str | None = None
    mechanism: MechanismMention | None = None
    weak: bool = False
    apart: bool = False  # told as another contact than the one before
    sideline: bool = False
    frame: bool = False  # a session for which somebody only is where the news is made
    greeting: bool = False  # words of welcome to people not named
    welcomes: bool = False  # words of welcome with which somebody begins to speak: at the talks told of, if they were
    unnamed: str = ""  # the office of somebody told by it alone: "the King"
    bare: bool = False  # "the two also held talks": nothing but that they did
    names: bool = False  # names those whom the contact told last left unnamed
    handover: bool = False  # a ceremony at which something is handed over
    of_the_two: bool = False  # "the two will meet again", with nobody named
    next_one: bool = False  # the edition of a channel after the one that is told of
    again: bool = False  # the sides and the form of the contact told last
    soil: str = ""  # the state that is to host it
    attending: list[int] = field(default_factory=list)  # named as present only
    listing: int = -1  # the line on which a list of those present goes on
    date: tuple[str | None, str | None] | None = None
    looked_on: bool = False  # its hosts only attended "the meeting with" its guests
    told_in_talks: bool = False  # a session at which the talks of its own sentence were held
    journey: tuple[str | None, str | None] | None = None  # the days of the planned visit that it is part of
    extra: list[Span] = field(default_factory=list)
    own_at: frozenset[int] = frozenset()  # where the days and cities stand that its part of the sentence tells

    @property
    def people(self) -> list[int]:
        return list(dict.fromkeys([*self.hosts, *self.guests, *self.others]))


def persons_of(actors: list[Actor]) -> list[int]:
    return list(dict.fromkeys(i for a in actors for i in a.persons))


def sides_of(actors: list[Actor]) -> set[str]:
    return {s for a in actors for s in a.states}
