"""Bring what the stages found together: what holds at a line, who signs there, when the contact was."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from communique.model import Format, Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.discourse import Discourse
from communique.reading.clauses.memory import Scene
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import Setting
from communique.reading.instruments.dates import OF_CONTACT, SAID
from communique.reading.mechanisms.find import MechanismMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.press_side import is_organisation
from communique.reading.signatories import by_the_pair, issuing_actors, several_signing_at, signing_actors
from communique.reading.signing_parts import own_part
from communique.reading.words.tokens import fold

_FIELDS = {"defense": "defence", "affairs": "", "external": "foreign"}
_PORTFOLIOS = frozenset(
    "defence foreign prime interior home transport trade finance energy health agriculture education culture labour oil"
    " environment industry mining science sports tourism water economy justice law commerce communications".split()
)


def _duties(person: PersonDraft) -> set[str]:
    """Give the words of a person's offices, in British spelling."""
    return {_FIELDS.get(w, w) for o in person.offices for w in compiled(r"\w+").findall(fold(o.name))}


def _is_pair(actor: Actor) -> bool:
    """Tell whether a noun is for the two principals: "the two", "the pair", "the leaders"."""
    leaders = actor.kind == "roles" and actor.words in ("the leaders", "the two leaders", "the heads of state")
    return leaders or (actor.kind == "they" and actor.last - actor.first == 2)


_NEAR = 2  # sentences behind a contact in which "they" are the two who met
_SEVERAL = 2  # pairs of sides in one report, each of two states
_TITLES = 2  # the last line in which a title that is that of the document may stand
_TWO_PERSONS = compiled(r"(?:[\w.,' ]{1,12})?«a\d+»,? and (?:[\w. ]{1,8})?«a\d+»(?!,? and «)")
_IT_WAS = compiled(r"(?:it|(?:the|this) (?:meeting|talks|session|event|visit))(?: in «l\d+»)? (?:was|is|marks|marked) ")
_SIDE_BY_SIDE = compiled(r"(?:«a\d+»(?: \(? ?signed ?\)?)?[ ,.]*){2,}")


_OF_TWO_STATES = compiled(
    r"\b(?:two|both|their|countries|nations)[’']? (?:\w+ ){0,2}?(?:countries|nations|states|governments"
    r"|peoples|ministries|armies|militaries"
    r"|navies|air forces|coast guards|armed forces|neighbou?rs|border guards|[\w-]+ ministr(?:y|ies))\b"
)


def _words(clause: Clause) -> str:
    """Give a rendered sentence with the nouns that it has for both sides."""
    return " . ".join([clause.text, *(a.words for a in clause.actors if a.kind in ("both", "roles", "side"))])


@dataclass(slots=True)
class Telling:
    """What the report tells at each line: answers that the record makers ask for."""

    clauses: list[Clause]
    people: list[PersonDraft]
    discourse: Discourse
    contacts: list[Contact]
    settings: list[Setting]
    _signing_in: dict[int, list[Actor]] = field(default_factory=dict)  # those who sign, sentence by sentence
    _by_the_pair: dict[int, bool] = field(default_factory=dict)  # is it the two met last?

    def sides(self, line: int) -> tuple[str, ...]:
        """Give the sides of the contact that a line belongs to."""
        return self.discourse.sides(line)

    def sides_told(self, line: int) -> tuple[str, ...]:
        """Give the states of the two persons who open a sentence, else the sides of the contact."""
        clause = self.clauses[line]
        m = _TWO_PERSONS.match(clause.text)
        pair = [a.states for a in clause.actors_in(m[0] if m else None) if a.kind == "person" and len(a.states) == 1]
        states = tuple(sorted({s for those in pair for s in those}))
        if len(pair) == 2 and len(states) == 2:
            return states
        return self._sides_named(clause) or self._of_states(line)

    def _sides_named(self, clause: Clause) -> tuple[str, ...]:
        """Give the sides of a contact if a sentence names persons of them alone: "With Ms Rojas he signed …"."""
        told = {s for a in clause.actors if a.kind in ("person", "he", "role") and len(a.states) == 1 for s in a.states}
        met = len(told) == 2 and any(c.states == told and c.lines[0] <= clause.line.number for c in self.contacts)
        return tuple(sorted(told)) if met else ()

    def _of_states(self, line: int) -> tuple[str, ...]:
        """Give the sides of the contact; for "the two ministries", no organisation's, the pair of states told last."""
        sides = self._sides_near(line)
        if not any(map(is_organisation, sides)) or not _OF_TWO_STATES.search(_words(self.clauses[line])):
            return sides
        pairs = [c for c in self.contacts if c.lines[0] <= line and len(c.states) == 2]
        pairs = [c for c in pairs if not any(map(is_organisation, c.states))]
        last = max(pairs, key=lambda c: c.lines[0], default=None)
        main = self.discourse.main_sides
        return tuple(sorted(last.states)) if last else main if not any(map(is_organisation, main)) else sides

    def _sides_near(self, line: int) -> tuple[str, ...]:
        """Give the sides of a line's scene; of one before any contact of theirs, those of the contact told next."""
        sides = self.sides(line)
        begun = any(c.lines[0] <= line and set(sides) <= c.states for c in self.contacts)
        if begun or len({frozenset(c.states) for c in self.contacts}) < _SEVERAL:
            return sides
        ahead = (c for c in self.contacts if len(c.states) == _SEVERAL and c.lines[0] >= line)
        first = min(ahead, key=lambda c: c.lines[0], default=None)
        return tuple(sorted(first.states)) if first else sides

    def sides_of_opening(self, line: int) -> tuple[str, ...]:
        """Give the sides whom a sentence opens with ("They …", "Meeting the minister, he …"), else the contact's."""
        actors = sorted(self.clauses[line].actors, key=lambda a: a.start)[:2]
        if actors and actors[0].kind in ("they", "both", "roles") and len(actors[0].states) > 1:
            return tuple(sorted(actors[0].states))
        pair = [a.states[0] for a in actors if a.kind in ("person", "he", "role") and len(a.states) == 1]
        return tuple(sorted(pair)) if len(set(pair)) == 2 else self.sides(line)

    def scene(self, line: int) -> Scene:
        """Give the scene at a line: its sides and the last speaker."""
        return self.discourse.scenes.get(line) or Scene(self.discourse.main_sides)

    def _signing(self, line: int) -> list[Actor]:
        """Give those who sign in a sentence; a sentence may tell of many papers, and is asked for each."""
        if line not in self._signing_in:
            self._signing_in[line] = signing_actors(self.clauses[line])
        return self._signing_in[line]

    def _is_by_the_pair(self, line: int) -> bool:
        if line not in self._by_the_pair:
            self._by_the_pair[line] = by_the_pair(self.clauses[line])
        return self._by_the_pair[line]

    def signers(self, line: int, cue: int = -1) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        """Give the names of those who sign in a sentence, by the verb at ``cue`` or any, and where they stand.

        Where a sentence tells of each paper in a part of its own, ``cue`` lies in the part that is meant.
        """
        clause = self.clauses[line]
        if part := own_part(clause, cue) if cue >= 0 else None:
            actors = signing_actors(part)
        else:
            actors = (several_signing_at(clause, cue) if cue >= 0 else []) or self._signing(line)
        # "the ministers of A, B and C"
        listed = tuple(s for a in actors if a.kind in ("roles", "side") for s in a.states)
        told = {a.start: ids for a in actors if (ids := self._holders(a, listed, line) or self._plain(a, line))}
        persons = list(dict.fromkeys(i for ids in told.values() for i in ids))
        of_two = [a for a in actors if _is_pair(a) or (a.kind == "they" and self._just_met(line))]
        each = len(actors) > 1 and len(persons) == 1 and all(a.kind == "he" for a in actors)  # "by her … and by him"
        if each or (not persons and (of_two or (not actors and self._is_by_the_pair(line)))):
            persons = self._pair(line)
        if not actors and not persons and line <= _TITLES:
            actors = self._below()
            told = {a.start: a.persons for a in actors}
            persons = [i for a in actors for i in a.persons]
        spans = tuple(Span(a.start, a.end) for a in actors if a.start in told)
        before = self.signers(line - 1)[0] if not persons and line and [a.kind for a in actors] == ["they"] else ()
        if len(before) > 1:  # "X and Y signed a treaty. They also signed …"
            return before, tuple(Span(a.start, a.end) for a in actors)
        return tuple(self.people[i].id for i in persons), spans

    def _holders(self, actor: Actor, listed: tuple[str, ...], line: int) -> tuple[int, ...]:
        """Give those whom a noun for several means: "the defence ministers of Peru and Chile" hold the office."""
        if actor.kind != "roles" or not actor.head.endswith(("ministers", "presidents", "secretaries")):
            return ()
        wanted = self._fields(actor, line)
        states = tuple(dict.fromkeys(listed)) if len(listed) > 1 else self.sides(line)
        if "three" in actor.words and len(states) < 3:
            states = self.sides(line)
        if not wanted and not actor.persons:
            wanted = {actor.head.removesuffix("s")}
        found: list[int] = []
        for state in states if wanted else ():
            own = [p.index for p in self.people if p.state == state and wanted <= _duties(p)]
            found += own[:1]
        return tuple(found) if len(found) == len(states) else ()

    def _fields(self, actor: Actor, line: int) -> set[str]:
        """Give the portfolios that a noun for several names: "the defence ministers", "the ministers of defence"."""
        chunks = self.clauses[line].line.tagged.chunks
        told = " ".join(c.folded for c in chunks if actor.start <= c.start < actor.end)
        return {_FIELDS.get(w, w) for w in compiled(r"\w+").findall(f"{actor.words} {told}")} & _PORTFOLIOS

    def _plain(self, actor: Actor, line: int) -> tuple[int, ...]:
        """Give the persons meant, but for ministers of another field: "the energy ministers", not those of defence."""
        wanted = self._fields(actor, line)
        if actor.kind != "roles" or not wanted or not actor.head.endswith("ministers"):
            return actor.persons
        return tuple(i for i in actor.persons if wanted <= _duties(self.people[i]))

    def _below(self) -> list[Actor]:
        """Give those whose names stand side by side below a document, each for a state."""
        for clause in self.clauses[-3:]:
            people = [a for a in clause.actors if a.persons]
            states = {s for a in people for s in a.states}
            if len(people) > 1 and len(states) > 1 and _SIDE_BY_SIDE.fullmatch(clause.text):
                return people
        return []

    def _just_met(self, line: int) -> bool:
        """Tell whether the contact told last, of two persons alone, stands right before: "X met Y. They signed"."""
        last = max((c for c in self.contacts if c.lines[0] <= line), key=lambda c: c.lines[0], default=None)
        return (
            last is not None and line - last.lines[0] <= _NEAR and len({*last.people, *last.hosts, *last.guests}) == 2
        )

    def _pair(self, line: int) -> list[int]:
        """Give the two principals of the contact told last: "the two then signed"."""
        for c in sorted((c for c in self.contacts if c.lines[0] <= line), key=lambda c: -c.lines[0]):
            heads = [*c.hosts[:1], *c.guests[:1]] if c.hosts and c.guests else c.people[:2]
            if len({self.people[i].state for i in heads}) == 2:
                return heads
        return []

    def signing_states(self, line: int) -> tuple[str, ...]:
        """Give the states of all who sign in a sentence, named or not."""
        clause = self.clauses[line]
        actors = self._signing(line) or issuing_actors(clause)
        states = {s for a in actors for s in a.states}
        last = max((c for c in self.contacts if c.lines[0] <= line), key=lambda c: c.lines[0], default=None)
        met = last is not None and not last.mechanism and len(last.states) > 2 and states < last.states
        if last and met and any(a.kind in ("roles", "they") for a in actors):
            return tuple(last.states)  # "the ministers", after a meeting of many
        return tuple(states)

    def doers(self, line: int, start: int) -> tuple[str, ...]:
        """Give the states of the persons, named or not, whom a sentence tells of before an offset."""
        told = (a for a in self.clauses[line].actors if a.kind in ("person", "he", "role") and a.start < start)
        return tuple(dict.fromkeys(s for a in told for s in a.states))

    def signing_persons(self, line: int) -> list[int]:
        """Give the indexes of those who sign in a sentence."""
        names, _ = self.signers(line)
        return [int(name[1:]) - 1 for name in names]

    def day(self, line: int) -> tuple[str | None, Ground | None]:
        """Give the day of what a line tells: its own, else that of the contact it belongs to."""
        text = self.clauses[line].text
        own = [
            d
            for k, d in enumerate(self.clauses[line].dates)
            if not re.search(rf"{SAID}«d{k}»", text)
            and d.kind in ("day", "weekday", "same-day", "relative")
            and d.value
            and d.end_value is None
        ]
        if len(own) == 1 and not self._long_past(own[0].value):
            return own[0].value, Ground((Span(own[0].start, own[0].end),), own[0].rule, own[0].how)
        sides = set(self.sides(line))
        before = [
            (c, s)
            for c, s in zip(self.contacts, self.settings, strict=True)
            if c.lines[0] <= line and c.states & sides == sides and c.format != Format.EXERCISE
        ]
        for c, s in sorted(before, key=lambda pair: -pair[0].lines[0]):
            if s.date and len(s.date) > 7 and s.date_ground and c.status == Status.HELD:
                return s.end_date or s.date, Ground(s.date_ground.spans, OF_CONTACT, How.RESOLVED)
        return self._day_behind(line, sides)

    def _long_past(self, day: str | None) -> bool:
        """Tell whether a day is of a year before that of the contacts: that of the paper which another one amends."""
        met = [s.date for s in self.settings if s.date and s.date[0] != "X"]
        return bool(day and met and day[0] != "X" and day[:4] < min(met)[:4])

    def _day_behind(self, line: int, sides: set[str]) -> tuple[str | None, Ground | None]:
        """Give the one day on which the sides met, where only the sentences behind a line tell that."""
        met = [
            s
            for c, s in zip(self.contacts, self.settings, strict=True)
            if c.lines[0] > line and c.states == sides and c.status == Status.HELD and s.date and len(s.date) > 7
        ]
        if len({s.date for s in met}) != 1 or met[0].end_date or met[0].date_ground is None:
            return None, None
        return met[0].date, Ground(met[0].date_ground.spans, OF_CONTACT, How.RESOLVED)

    def session_day(self, mention: MechanismMention, alone: bool) -> tuple[str | None, Ground | None]:
        """Give the first day of the session that a mention of a mechanism tells of, ``alone`` if it is the only one."""
        for c, s in zip(self.contacts, self.settings, strict=True):
            if (
                c.mechanism
                and s.date
                and not c.next_one
                and (c.mechanism is mention or _one_session(c.mechanism, mention, alone))
            ):
                return s.date, s.date_ground
        clause = self.clauses[mention.line]
        headline = clause.line.kind in ("title", "line")
        told_of = mention.edition is not None and _IT_WAS.match(clause.text) is not None
        sides = set(self.sides(mention.line) if told_of else mention.parties)
        return self._only_day(sides) if (headline or told_of) and len(sides) > 1 else (None, None)

    def _only_day(self, sides: set[str]) -> tuple[str | None, Ground | None]:
        """Give the one day on which a session's sides met, where only a headline or "It was the fifth …" names it."""
        pairs = zip(self.contacts, self.settings, strict=True)
        met = [s for c, s in pairs if c.status == Status.HELD and s.date and sides <= c.states]
        days = {s.date for s in met}
        return (met[0].date, met[0].date_ground) if len(days) == 1 else (None, None)


def _one_session(a: MechanismMention, b: MechanismMention, alone: bool) -> bool:
    return (
        a.kind == b.kind
        and (a.edition == b.edition or (alone and a.edition is None and a.name == b.name))
        and not b.recalled
        and (a.parties == b.parties or not a.parties or not b.parties)
    )
