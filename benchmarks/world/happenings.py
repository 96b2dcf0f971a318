"""Keeps the simulated world's diary: trips, talks, receptions, calls, sessions, conferences, day by day."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmarks.world.bonds import Bond, Channel, Instrument, Promise, Succession
from benchmarks.world.offices import OFFICE_KINDS
from benchmarks.world.people import Government, Somebody
from benchmarks.world.states import State
from benchmarks.world.topics import CONFERENCES
from communique.model import Format, MechanismKind, Role, Status, VisitKind

ANNOUNCED = 0.14  # of trips, told of before they begin
POSTPONED, CANCELLED = 0.15, 0.1  # of announced trips
SECOND_MEETING = 0.15  # of trips, on which the same two meet again on another day
KINDS = ("trip", "call", "session", "embassy", "conference", "encounter")
KIND_WEIGHTS = (46, 13, 14, 14, 4, 9)
SAME_REGION = 5.0

Place = tuple[str, str, str]  # city, province, state


@dataclass(slots=True, eq=False)
class Contact:
    """A contact as it was."""

    id: str
    format: Format
    day: int
    countries: tuple[str, ...]
    people: list[tuple[Somebody, Role]]
    place: Place | None = None
    end: int | None = None
    within: Channel | None = None


@dataclass(slots=True, eq=False)
class Trip:
    """A delegation's trip as it was; the key is the office of its leader."""

    id: str
    guest: State
    host: State
    leader: Somebody
    counterpart: Somebody
    key: str
    kind: VisitKind | None
    start: int
    end: int
    contacts: list[Contact] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Story:
    """What there is to tell of one contact: all of it true."""

    contact: Contact
    told_from: int  # the first day on which a report may appear
    status: Status = Status.HELD
    trip: Trip | None = None
    signed: list[Instrument] = field(default_factory=list)
    reviewed: Instrument | None = None
    session: tuple[Channel, int] | None = None
    standing: Channel | None = None
    promises: list[Promise] = field(default_factory=list)


class Diary:
    """What happens between the states of the world."""

    def __init__(self, rng: random.Random, states: Sequence[State], government: Government) -> None:
        self._rng = rng
        self._states = states
        self._government = government
        self.succession = Succession()
        self.editions: list[tuple[str, int, str]] = []  # mechanism, edition, contact
        self._bonds: dict[tuple[str, str], Bond] = {}
        self._pairs = list(itertools.combinations(states, 2))
        self._pair_weights = list(itertools.accumulate(self._affinity(*pair) for pair in self._pairs))
        self._conferences = [self._conference_of(row) for row in CONFERENCES]
        self._pending: list[tuple[int, int, Trip]] = []
        self._numbers = 0

    def due(self, day: int) -> Iterator[Story]:
        """Let the announced trips of the day begin."""
        while self._pending and self._pending[0][0] <= day:
            trip = heapq.heappop(self._pending)[2]
            for somebody, state in ((trip.leader, trip.guest), (trip.counterpart, trip.host)):
                if not somebody.posts:  # gone since: whoever holds the office now goes
                    successor = self._government.holder(state, trip.key) or somebody
                    trip.leader, trip.counterpart = (
                        (successor, trip.counterpart) if somebody is trip.leader else (trip.leader, successor)
                    )
            yield from self._held(trip, day)

    def happen(self, day: int) -> list[Story]:
        """Let one thing happen, or be announced, and give what there is to tell."""
        kind = self._rng.choices(KINDS, KIND_WEIGHTS)[0]
        pair = self._rng.choices(self._pairs, cum_weights=self._pair_weights)[0]
        one, other = pair if self._rng.random() < 0.5 else (pair[1], pair[0])
        if kind == "call":
            return self._meeting_of_counterparts(one, other, day, Format.CALL)
        if kind == "encounter":
            return self._meeting_of_counterparts(one, other, day, Format.MEETING)
        if kind == "embassy":
            return self._embassy(one, other, day)
        if kind == "conference":
            return self._conference(day) or self._trip(one, other, day)
        if kind == "session":
            return self._session(one, other, day) or self._trip(one, other, day)
        return self._trip(one, other, day)

    def _affinity(self, one: State, other: State) -> float:
        return self._rng.lognormvariate(0, 0.9) * (SAME_REGION if one.region == other.region else 1.0)

    def _id(self, kind: str) -> str:
        self._numbers += 1
        return f"{kind}:{self._numbers}"

    def _bond(self, one: State, other: State, day: int) -> Bond:
        key = (min(one.code, other.code), max(one.code, other.code))
        if key not in self._bonds:
            self._bonds[key] = Bond(self._rng, one, other, date.fromordinal(day).year, self.succession)
        return self._bonds[key]

    def _principals(self, guest: State, host: State) -> tuple[str, Somebody, Somebody] | None:
        key = self._rng.choices(_TRAVELLERS, cum_weights=_TRAVEL_WEIGHTS)[0]
        leader, counterpart = self._government.holder(guest, key), self._government.holder(host, key)
        if leader is None or counterpart is None:
            key = "defence.minister"
            leader, counterpart = self._government.holder(guest, key), self._government.holder(host, key)
        return (key, leader, counterpart) if leader and counterpart else None

    def _trip(self, guest: State, host: State, day: int) -> list[Story]:
        principals = self._principals(guest, host)
        if principals is None:
            return []
        key, leader, counterpart = principals
        rng = self._rng
        kind = rng.choice(_TOP_VISITS if leader.tier() <= 2 else _VISITS)
        announced = rng.random() < ANNOUNCED
        start = day + rng.randrange(4, 20) if announced else day
        end = start + rng.choice((0, 1, 1, 2, 2, 3, 4))
        trip = Trip(self._id("visit"), guest, host, leader, counterpart, key, kind, start, end)
        return list(self._announced(trip, day)) if announced else list(self._held(trip, day))

    def _announced(self, trip: Trip, day: int) -> Iterator[Story]:
        rng = self._rng
        contact = self._talks(trip, trip.start, Format.TALKS)
        trip.contacts.append(contact)
        yield Story(contact, day, Status.PLANNED, trip)
        fate = rng.random()
        if fate < POSTPONED + CANCELLED:
            told = rng.randrange(day + 1, trip.start + 1)
            yield Story(contact, told, Status.POSTPONED if fate < POSTPONED else Status.CANCELLED, trip)
        if POSTPONED <= fate < POSTPONED + CANCELLED:
            return
        later = Trip(
            trip.id, trip.guest, trip.host, trip.leader, trip.counterpart, trip.key, trip.kind, trip.start, trip.end
        )
        if fate < POSTPONED:
            delay = rng.randrange(14, 60)
            later.start, later.end = trip.start + delay, trip.end + delay
        later.contacts.append(Contact(contact.id, contact.format, later.start, contact.countries, contact.people))
        self._numbers += 1
        heapq.heappush(self._pending, (later.start, self._numbers, later))

    def _held(self, trip: Trip, day: int) -> Iterator[Story]:
        rng = self._rng
        bond = self._bond(trip.guest, trip.host, day)
        first = trip.start if rng.random() < 0.8 else min(trip.start + 1, trip.end)
        talks = self._talks(trip, first, Format.TALKS)
        if trip.contacts:
            talks.id = trip.contacts.pop().id
        contacts = [talks, *self._receptions(trip, first)]
        if rng.random() < SECOND_MEETING and trip.end > first:
            city = rng.choice(trip.host.cities)
            again = Contact(
                self._id("contact"), Format.MEETING, rng.randrange(first + 1, trip.end + 1), talks.countries, []
            )
            again.people, again.place = talks.people[:2], (*city, trip.host.code)
            contacts.append(again)
        trip.contacts.extend(sorted(contacts, key=lambda contact: contact.day))
        for contact in contacts:
            yield self._story(contact, bond, trip, 3 if contact is talks else 1)

    def _talks(self, trip: Trip, day: int, what: Format) -> Contact:
        rng = self._rng
        people = [(trip.counterpart, Role.HOST), (trip.leader, Role.GUEST)]
        if rng.random() < 0.3:
            ambassador = self._government.ambassador(trip.guest, trip.host, day)
            people.append((ambassador, Role.PARTICIPANT))
        people.extend(self._others(people, trip.guest, trip.host, rng.choice((0, 0, 1, 1, 2, 3))))
        city = rng.choice(trip.host.cities) if rng.random() < 0.15 else (trip.host.capital, "")
        countries = _sorted(trip.guest, trip.host)
        return Contact(self._id("contact"), what, day, countries, people, (*city, trip.host.code))

    def _others(
        self, people: Sequence[tuple[Somebody, Role]], guest: State, host: State, number: int
    ) -> Iterator[tuple[Somebody, Role]]:
        there = [somebody for somebody, _ in people]
        for _ in range(number):
            state = guest if self._rng.random() < 0.6 else host
            somebody = self._government.holder(state, self._rng.choice(_DELEGATES))
            if somebody and somebody not in there:
                there.append(somebody)
                yield (somebody, Role.PARTICIPANT)

    def _receptions(self, trip: Trip, first: int) -> Iterator[Contact]:
        keys = _HIGHER[min(trip.leader.tier(), 7)]
        hosts: list[Somebody] = [trip.counterpart]
        for _ in range(self._rng.choice((0, 0, 1, 1, 1, 2))):
            host = self._government.holder(trip.host, self._rng.choice(keys))
            if host is None or host in hosts:
                continue
            hosts.append(host)
            day = min(trip.end, first + self._rng.choice((0, 0, 0, 1)))
            people = [(host, Role.HOST), (trip.leader, Role.GUEST)]
            place = (trip.host.capital, "", trip.host.code)
            yield Contact(self._id("contact"), Format.RECEPTION, day, _sorted(trip.guest, trip.host), people, place)

    def _story(self, contact: Contact, bond: Bond, trip: Trip | None, substance: int) -> Story:
        """Give a contact its matter; ``substance`` is about how many promises are made."""
        rng, year = self._rng, date.fromordinal(contact.day).year
        story = Story(contact, contact.end or contact.day, trip=trip)
        talkers = [(somebody.id, somebody.state.code) for somebody, _ in contact.people[:2]]
        if talkers:
            story.promises = bond.promised(talkers, rng.randrange(0, substance + 2))
        if substance >= 3:
            story.signed = bond.signed(year, [post.kind.key for post in contact.people[0][0].posts] or [""])
        if rng.random() < 0.18:
            story.reviewed = bond.in_force(year)
        if bond.standing and rng.random() < 0.15:
            story.standing = rng.choice(bond.standing)
        return story

    def _meeting_of_counterparts(self, one: State, other: State, day: int, what: Format) -> list[Story]:
        principals = self._principals(one, other)
        if principals is None:
            return []
        people = [(somebody, Role.PARTICIPANT) for somebody in principals[1:]]
        contact = Contact(self._id("contact"), what, day, _sorted(one, other), people)
        if what is Format.MEETING:
            third = self._rng.choice(self._states)
            contact.place = (third.capital, "", third.code)
        return [self._story(contact, self._bond(one, other, day), None, 1)]

    def _embassy(self, sender: State, host: State, day: int) -> list[Story]:
        ambassador = self._government.ambassador(sender, host, day)
        receiver = self._government.holder(host, self._rng.choice(_RECEIVERS))
        if receiver is None:
            return []
        people = [(receiver, Role.HOST), (ambassador, Role.GUEST)]
        place = (host.capital, "", host.code)
        contact = Contact(self._id("contact"), Format.RECEPTION, day, _sorted(sender, host), people, place)
        return [self._story(contact, self._bond(sender, host, day), None, 1)]

    def _session(self, guest: State, host: State, day: int) -> list[Story]:
        """Hold the next session of a mechanism of the two, where one is due."""
        bond = self._bond(guest, host, day)
        channel = next((each for each in bond.channels if each.due(day)), None)
        if channel is None:
            return []
        leader = self._government.holder(guest, channel.chaired_by)
        counterpart = self._government.holder(host, channel.chaired_by)
        if leader is None or counterpart is None:
            return []
        what = _SESSION_FORMATS.get(channel.kind, Format.DIALOGUE)
        trip = Trip(self._id("visit"), guest, host, leader, counterpart, channel.chaired_by, None, day, day + 1)
        contact = self._talks(trip, day, what)
        if what is Format.EXERCISE:
            contact.end = day + self._rng.randrange(2, 8)
        contact.people[:2] = [(counterpart, Role.CHAIR), (leader, Role.CHAIR)]
        contacts = [contact]
        if what is Format.EXCHANGE:
            contacts.append(self._talks(trip, day, Format.TALKS))
            contacts[-1].within, contacts[-1].place = channel, contact.place
        trip.contacts = contacts
        self._opened(channel, contact, day)
        stories = [self._story(each, bond, trip, 3 if each is contacts[-1] else 0) for each in contacts]
        for story in stories:
            story.session = (channel, channel.edition)
        return stories

    def _opened(self, channel: Channel, contact: Contact, day: int) -> None:
        channel.edition, channel.last = channel.edition + 1, day
        self.editions.append((channel.id, channel.edition, contact.id))

    def _conference_of(self, row: tuple[str, tuple[str, ...], int, str]) -> Channel:
        acronym, wordings, size, key = row
        members = self._rng.sample(list(self._states), min(size, len(self._states)))
        parties = tuple(sorted(state.code for state in members))
        channel = Channel(f"mechanism:{acronym}", MechanismKind.MEETING, wordings, parties, None, acronym, 1, key)
        channel.edition, channel.members = self._rng.randrange(0, 12), tuple(members)
        return channel

    def _conference(self, day: int) -> list[Story]:
        channel = next((each for each in self._conferences if each.due(day)), None)
        if channel is None:
            return []
        host = self._rng.choice(channel.members)
        envoys = [self._government.holder(state, channel.chaired_by) for state in channel.members]
        there = [envoy for envoy in envoys if envoy]
        place = (host.capital, "", host.code)
        contact = Contact(self._id("contact"), Format.CONFERENCE, day, channel.parties, [], place)
        contact.people = [(envoy, Role.PARTICIPANT) for envoy in there]
        contact.end = day + 1 if self._rng.random() < 0.4 else None
        self._opened(channel, contact, day)
        story = Story(contact, day, session=(channel, channel.edition))
        return [story, *self._sidelines(channel, there, place, day)]

    def _sidelines(self, channel: Channel, there: list[Somebody], place: Place, day: int) -> Iterator[Story]:
        pairs = list(itertools.combinations(there, 2))
        for one, other in self._rng.sample(pairs, min(len(pairs), self._rng.randrange(1, 7))):
            people = [(one, Role.PARTICIPANT), (other, Role.PARTICIPANT)]
            countries = _sorted(one.state, other.state)
            contact = Contact(self._id("contact"), Format.MEETING, day, countries, people, place)
            contact.within = channel
            story = self._story(contact, self._bond(one.state, other.state, day), None, 1)
            story.session = (channel, channel.edition)
            yield story


def _sorted(one: State, other: State) -> tuple[str, ...]:
    return tuple(sorted((one.code, other.code)))


_TRAVELLERS = tuple(kind.key for kind in OFFICE_KINDS if kind.travels)
_TRAVEL_WEIGHTS = tuple(itertools.accumulate(kind.travels for kind in OFFICE_KINDS if kind.travels))
_DELEGATES = (
    "relations",
    "relations",
    "training",
    "medicine",
    "industry",
    "staff.deputy",
    "navy",
    "border",
    "airforce",
)
_RECEIVERS = (
    "defence.minister",
    "defence.minister",
    "defence.deputy",
    "foreign.minister",
    "head.government",
    "head.state",
)
_VISITS = (VisitKind.OFFICIAL, VisitKind.OFFICIAL, VisitKind.WORKING, VisitKind.FRIENDLY, None)
_TOP_VISITS = (VisitKind.OFFICIAL, VisitKind.STATE, VisitKind.WORKING)
_HEADS = ("head.state", "head.government", "party.leader", "monarch")
_HIGHER: dict[int, tuple[str, ...]] = {
    1: _HEADS,
    2: _HEADS,
    3: _HEADS,
    4: (*_HEADS, "deputy.pm"),
    5: ("defence.minister", "defence.minister", "deputy.pm", "head.government"),
    6: ("defence.minister", "defence.deputy", "staff.chief"),
    7: ("province", "deputy.pm", "foreign.deputy"),
}
_SESSION_FORMATS = {MechanismKind.EXCHANGE: Format.EXCHANGE, MechanismKind.EXERCISE: Format.EXERCISE}
