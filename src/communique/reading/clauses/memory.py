"""What a report has told so far, for those who ask whom a word means: scenes, people by nearness, the subject."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from communique.reading.clauses.actor import Actor
from communique.reading.clauses.pronouns import Sexes
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft


@dataclass(slots=True)
class Scene:
    """What holds at one line: the sides of the contact told of, who hosts, who is guest, who spoke last."""

    sides: tuple[str, ...] = ()
    hosts: tuple[int, ...] = ()
    guests: tuple[int, ...] = ()
    speaker: int = -1


@dataclass(slots=True)
class Memory:
    """What is known at one line of a report; ``scenes[n]`` is the scene after line ``n`` was read."""

    people: list[PersonDraft]
    main_sides: tuple[str, ...]
    told_by_one: bool = False  # the report is told in the first person
    home: str | None = None  # the state in whose press it is
    official: bool = False  # a page of that state's government
    seat: str | None = None  # the state of the dateline's city
    teller: int = -1  # who tells it, if that is known
    scene: Scene = field(default_factory=Scene)
    scenes: dict[int, Scene] = field(default_factory=dict)
    subject: int = -1
    first: int = -1  # who is the first subject of the report
    group: tuple[int, ...] = ()
    recent: list[int] = field(default_factory=list)
    subject_states: tuple[str, ...] = ()  # of an unnamed subject: "the NATO Secretary General"
    last_both: tuple[str, ...] = ()
    own_offices: set[str] = field(default_factory=set)  # that tell, without a name, of the page's own government
    of_one_side: tuple[int, tuple[str, ...]] = (-1, ())  # the line where "they" were of one side, and which
    outer: int = -1  # the subject before this sentence
    heads: tuple[int, ...] = ()  # of the delegations told of, the last one first
    party: tuple[str, ...] = ()  # the state of the delegation told of last
    sexes: Sexes = field(default_factory=Sexes)
    unnamed: Actor | None = None  # who was told of last by an office alone
    done_to: tuple[int, int] = (-1, -1)  # whom "him" meant as the object of another's deed, and in which sentence
    where: str | None = None  # the state of the city told of last
    where_line: int = -1
    pair: tuple[int, ...] = ()
    voice: int = -1  # the spokesman or spokeswoman who spoke last
    inviter: tuple[int, ...] = ()  # who asked for the visit told of

    def enter(
        self,
        sides: tuple[str, ...],
        hosts: tuple[int, ...],
        guests: tuple[int, ...],
        line: int,
        *,
        received: bool = True,
    ) -> None:
        """A contact is told of: its sides and people are the scene from here on; ``received`` where one hosts."""
        if len(sides) >= 2:
            # "A held talks in Lima with B of Peru", "LIMA: A had met B of Peru": B is at home.
            at = self.where if line == self.where_line else None if received else self.seat
            if at and self.states(guests[:1]) == (at,) != self.states(hosts[:1]):
                hosts, guests = guests, hosts
            same = sides == self.scene.sides or not self.scene.sides
            kept = (self.scene.hosts, self.scene.guests) if same else ((), ())
            self.scene = Scene(sides, hosts or kept[0], guests or kept[1], self.subject)
            self.last_both = sides
            self.scenes[line] = Scene(sides, hosts, guests, self.subject)

    def sides(self, line: int) -> tuple[str, ...]:
        """Give the sides of the contact that a line belongs to."""
        scene = self.scenes.get(line)
        return scene.sides if scene and len(scene.sides) > 1 else self.main_sides

    def remember(self, person: int, *, looks_on: bool = False) -> None:
        if looks_on:
            self.recent.insert(0, person)
            return
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)

    def last_pair(self) -> tuple[str, ...]:
        """Give the states of the two persons of different states who were named last."""
        told = dict.fromkeys(s for i in reversed(self.recent) if (s := self.people[i].state))
        return tuple(sorted(list(told)[:2])) if len(told) > 1 else ()

    def all_states(self) -> tuple[str, ...]:
        counts = Counter(p.state for p in self.people if p.state)
        return tuple(s for s, _ in counts.most_common())

    def states(self, persons: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(sorted({s for i in persons if i >= 0 and (s := self.people[i].state)}))

    def at_place(self, name: str) -> tuple[int, ...]:
        """ "The host", "the guests" of talks in a city: of the two told of last who is at home there, or who is not."""
        told = [i for i in reversed(self.recent) if self.people[i].state]
        pair = told[:1] + [i for i in told if self.people[i].state != self.people[told[0]].state][:1]
        if len(pair) < 2 or self.where not in [self.people[i].state for i in pair]:
            return ()
        return tuple(i for i in pair if (self.people[i].state == self.where) == (name == "host"))

    def near(self) -> list[int]:
        """People by nearness: the scene's own first, then those named last."""
        order = list(reversed(self.recent))
        order += [i for i in range(len(self.people)) if i not in order]
        scene = {*self.scene.hosts, *self.scene.guests}
        return sorted(order, key=lambda i: i not in scene)

    def set_subject(self, actor: Actor) -> None:
        if len(actor.persons) == 1:
            if not speaks_for_others(self.people[actor.persons[0]]):
                self.subject, self.subject_states = actor.persons[0], ()
                self.first = self.first if self.first >= 0 else self.subject
        else:
            self.group = actor.persons
