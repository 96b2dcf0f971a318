"""Lets an outlet tell a story in its way: what it leaves out, gets wrong, shortens and words differently."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from benchmarks.world.bonds import Channel, Instrument, Promise
from benchmarks.world.drafts import (
    UNTOLD,
    Draft,
    ToldChannel,
    ToldContact,
    ToldDay,
    ToldInstrument,
    ToldPerson,
    ToldPromise,
    ToldVisit,
)
from benchmarks.world.happenings import Contact, Story, Trip
from benchmarks.world.naming import misspelt
from benchmarks.world.offices import RANKS
from benchmarks.world.outlets import DATE_WAYS, Outlet
from benchmarks.world.people import Post, Somebody
from benchmarks.world.states import STATES
from benchmarks.world.topics import FIELDS, SUBJECTS
from communique.model import Action, Format, InstrumentKind, Level, Modality, Role, Status

ANOTHER_CONTACT = 0.25  # of reports on a trip, that tell another of its contacts besides
UNNAMED_PRINCIPAL = 0.06
TELLS_VISIT, TELLS_PERIOD, TELLS_EDITION, TELLS_PROMISE = 0.7, 0.8, 0.85, 0.6
WRONG_EDITION, WRONG_PERIOD, WRONG_COUNTRY = 0.01, 0.01, 0.005

_NAMES = {state.code: state.name for state in STATES}
_MONTHS = ("January February March April May June July August September October November December").split()
_LOOSER: dict[Format, tuple[Format, ...]] = {
    Format.TALKS: (Format.MEETING, Format.MEETING, Format.RECEPTION),
    Format.RECEPTION: (Format.MEETING,),
    Format.MEETING: (Format.TALKS, Format.MEETING, Format.RECEPTION),
    Format.DIALOGUE: (Format.TALKS, Format.MEETING),
    Format.EXCHANGE: (Format.MEETING,),
    Format.CONFERENCE: (Format.MEETING,),
}
_LOOSER_KINDS = {
    InstrumentKind.PROTOCOL: InstrumentKind.AGREEMENT,
    InstrumentKind.PLAN: InstrumentKind.PROGRAMME,
    InstrumentKind.PROGRAMME: InstrumentKind.PLAN,
    InstrumentKind.MEMORANDUM: InstrumentKind.AGREEMENT,
    InstrumentKind.AGREEMENT: InstrumentKind.MEMORANDUM,
}


class Reporter:
    """Writes the drafts of one outlet's report on one story."""

    def __init__(self, rng: random.Random, outlet: Outlet) -> None:
        self._rng = rng
        self._outlet = outlet
        self._way = rng.choices(DATE_WAYS, outlet.dates)[0]
        self._slip = rng.choice((1, 1, 1, -1, -1, -1, -1, 7, -10)) if self._way == "off" else 0
        self._places: dict[str, int] = {}
        self._people: list[ToldPerson] = []

    def draft(self, story: Story, number: str, published: int) -> Draft:
        """Tell the story; the report's day is left out where the outlet does, mostly with a year untold."""
        rng, outlet = self._rng, self._outlet
        hidden = rng.random() < (0.7 if self._way == "no year" else outlet.undated)
        wording = rng.randrange(1 << 20)
        draft = Draft(number, outlet, None if hidden else published, None, wording, rng.randrange(4), outlet)
        draft.people = self._people
        draft.contacts = [self._contact(contact, story) for contact in self._told(story, published)]
        if story.session:
            draft.channels = [self._channel(*story.session, draft.contacts[0].day)]
            if story.contact.within and rng.random() < 0.7:
                draft.contacts[0].occasion = draft.channels[0].name
        if story.standing:
            draft.channels.append(self._channel(story.standing, 0, UNTOLD))
        if story.trip and rng.random() < TELLS_VISIT:
            draft.visits = [self._visit(story.trip, story.status, published)]
        self._add_matter(draft, story)
        return draft

    def _add_matter(self, draft: Draft, story: Story) -> None:
        rng = self._rng
        principals = [place for place, _ in draft.contacts[0].people[:2]]
        for instrument in story.signed:
            if rng.random() < 0.8:
                draft.instruments.append(self._instrument(instrument, draft.contacts[0].day, principals))
        if story.reviewed and rng.random() < 0.7:
            told = self._instrument(story.reviewed, UNTOLD, [])
            draft.instruments.append(replace(told, action=Action.IN_FORCE))
        for promise in story.promises:
            if rng.random() < TELLS_PROMISE:
                draft.promises.append(self._promise(promise))

    def _told(self, story: Story, published: int) -> list[Contact]:
        contacts = [story.contact]
        if story.trip and story.status is Status.HELD and self._rng.random() < ANOTHER_CONTACT:
            others = [each for each in story.trip.contacts if each is not story.contact and each.day <= published]
            contacts.extend(self._rng.sample(others, min(1, len(others))))
        return contacts

    def _day(self, day: int) -> ToldDay:
        return _told_day(self._way, day + self._slip)

    def _person(self, somebody: Somebody) -> int:
        """Name somebody, in the same way throughout the report, and give the place in its list."""
        place = self._places.get(somebody.id)
        if place is not None:
            return place
        rng, state = self._rng, somebody.state
        country: str | None = state.code if rng.random() > 0.04 else None
        if country and rng.random() < WRONG_COUNTRY:
            country = rng.choice(STATES).code
        told = ToldPerson(somebody.id, self._name(somebody), country, self._rank(somebody), self._offices(somebody))
        self._people.append(told)
        self._places[somebody.id] = len(self._people) - 1
        return len(self._people) - 1

    def _name(self, somebody: Somebody) -> str:
        rng, outlet = self._rng, self._outlet
        style = outlet.style
        if rng.random() < 0.05:
            style = style._replace(other_school=not style.other_school)
        foreign = outlet.state != somebody.state.code
        shortens = rng.random() < outlet.shortens
        name = somebody.name.short(style) if shortens else somebody.name.form(style)
        if rng.random() < outlet.misspells * (1.5 if foreign else 0.7):
            return misspelt(rng, name)
        return name

    def _rank(self, somebody: Somebody) -> str | None:
        rng, outlet = self._rng, self._outlet
        if not somebody.rung or rng.random() < outlet.leaves_out_rank:
            return None
        if somebody.naval:
            return RANKS["naval"][somebody.rung - 1]
        translates = outlet.state != somebody.state.code and rng.random() < outlet.translates_ranks
        return RANKS[outlet.school if translates else somebody.state.ranks][somebody.rung - 1]

    def _offices(self, somebody: Somebody) -> tuple[str, ...]:
        rng, outlet = self._rng, self._outlet
        if rng.random() < outlet.leaves_out_offices:
            return ()
        offices = [office for post in somebody.posts for office in self._titles(post)]
        if rng.random() < 0.2:
            offices.reverse()
        if outlet.american:
            offices = [office.replace("Defence", "Defense") for office in offices]
        return tuple(dict.fromkeys(offices))

    def _titles(self, post: Post) -> list[str]:
        besides = [office for office in post.besides if self._rng.random() < 0.5]
        return [*besides, post.titles[self._outlet.newspaper]]

    def _contact(self, contact: Contact, story: Story) -> ToldContact:
        rng, outlet = self._rng, self._outlet
        format, looser = contact.format, _LOOSER.get(contact.format)
        if looser and rng.random() < outlet.loosens:
            format = rng.choice(looser)
        people, stands_in = self._attendance(contact, format)
        place, country = self._place(contact)
        end = self._day(contact.end) if contact.end and rng.random() < 0.7 else UNTOLD
        return ToldContact(
            contact.id,
            format,
            story.status if contact is story.contact else Status.HELD,
            self._day(contact.day),
            end if self._way in ("full", "off") else UNTOLD,
            place,
            country,
            _NAMES[country] if country else "",
            self._sides(contact.countries),
            people,
            stands_in,
            None,
        )

    def _sides(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        if len(countries) <= 2:
            return countries
        told = tuple(country for country in countries if self._rng.random() > 0.15)
        return told if len(told) >= 2 else countries[:2]

    def _attendance(self, contact: Contact, format: Format) -> tuple[list[tuple[int, Role]], str]:
        rng, outlet = self._rng, self._outlet
        principals, others = list(contact.people[:2]), contact.people[2:]
        stands_in = ""
        if contact.format is Format.CONFERENCE:
            principals, others = [], contact.people
        elif rng.random() < UNNAMED_PRINCIPAL:
            unnamed = principals.pop(rng.randrange(2))
            stands_in = f"a {unnamed[0].state.adjective} counterpart"
        elif format is not Format.RECEPTION and principals[1][0].state.code == outlet.state and rng.random() < 0.6:
            principals.reverse()
        told = principals + [each for each in others if rng.random() > outlet.leaves_out_people]
        plainly = format is Format.MEETING and rng.random() < 0.5
        return [(self._person(each), Role.PARTICIPANT if plainly else role) for each, role in told], stands_in

    def _place(self, contact: Contact) -> tuple[str | None, str | None]:
        if contact.place is None:
            return None, None
        rng, loosens = self._rng, self._outlet.loosens
        city, province, country = contact.place
        told = country if rng.random() > 0.15 else None
        if rng.random() < 0.12 + loosens:
            return None, told
        if province and rng.random() < 0.15 + loosens:
            return province, told
        return city, told

    def _visit(self, trip: Trip, status: Status, published: int) -> ToldVisit:
        rng = self._rng
        if status is Status.HELD and published <= trip.end and rng.random() < 0.6:
            status = Status.ONGOING
        return ToldVisit(
            trip.id,
            trip.guest.code,
            trip.host.code,
            trip.guest.adjective,
            trip.host.name,
            self._places.get(trip.leader.id),
            trip.kind if rng.random() > 0.25 else None,
            status,
            self._day(trip.start) if rng.random() < 0.6 else UNTOLD,
            self._day(trip.end) if rng.random() < 0.5 else UNTOLD,
        )

    def _instrument(self, instrument: Instrument, day: ToldDay, principals: Sequence[int]) -> ToldInstrument:
        rng = self._rng
        start, end = instrument.start, instrument.end
        if start is None or end is None or rng.random() > TELLS_PERIOD:
            start = end = None
        elif rng.random() < WRONG_PERIOD:
            end += 1
        kind = instrument.kind
        if rng.random() < self._outlet.loosens * 0.4:
            kind = _LOOSER_KINDS.get(kind, kind)
        return ToldInstrument(
            instrument.id,
            kind,
            self._american(rng.choice(SUBJECTS[instrument.subject])) if rng.random() > 0.04 else None,
            instrument.parties,
            str(start) if start else None,
            str(end) if end else None,
            Action.SIGNED,
            day if rng.random() < 0.6 else UNTOLD,
            tuple(principals) if len(principals) == 2 and rng.random() < 0.4 else (),
        )

    def _american(self, words: str) -> str:
        return words.replace("efence", "efense") if self._outlet.american else words

    def _channel(self, channel: Channel, edition: int, day: ToldDay) -> ToldChannel:
        rng, outlet = self._rng, self._outlet
        name = channel.wordings[outlet.wording % len(channel.wordings)]
        if outlet.prefixes and channel.chaired_by and len(channel.parties) == 2:
            name = f"{_NAMES[channel.parties[0]]}-{_NAMES[channel.parties[1]]} {name}"
        if channel.acronym and outlet.acronyms:
            name = f"{name} ({channel.acronym})"
        if rng.random() < outlet.misspells * 0.3:
            name = misspelt(rng, name)
        told: int | None = edition if edition and rng.random() < TELLS_EDITION else None
        if told and rng.random() < WRONG_EDITION:
            told += 1
        level: Level | None = channel.level if rng.random() < 0.5 else None
        return ToldChannel(
            channel.id, channel.kind, name, self._sides(channel.parties), level, told, day if told else UNTOLD
        )

    def _promise(self, promise: Promise) -> ToldPromise:
        rng = self._rng
        fields = promise.fields
        if len(fields) > 1 and rng.random() < 0.15:
            fields = fields[1:] if rng.random() < 0.5 else fields[:-1]
        person = self._places.get(promise.person)
        modality = promise.modality
        if modality is Modality.PROPOSED and rng.random() < 0.08:
            modality = Modality.REQUESTED
        told_to = promise.to if rng.random() < 0.7 else ()
        words = tuple(self._american(rng.choice(FIELDS[code])) for code in fields)
        by_words = " and ".join(_NAMES[code] for code in promise.by)
        to_words = " and ".join(_NAMES[code] for code in told_to)
        return ToldPromise(promise.id, promise.by, person, told_to, to_words, by_words, modality, fields, words)


@lru_cache(maxsize=4096)
def _told_day(way: str, ordinal: int) -> ToldDay:
    day = date.fromordinal(ordinal)
    month = _MONTHS[day.month - 1]
    if way == "none":
        return UNTOLD
    if way == "month":
        return ToldDay(f"{day.year}-{day.month:02}", f"in {month} {day.year}")
    if way == "no year":
        return ToldDay(f"XXXX-{day.month:02}-{day.day:02}", f"on {day.day} {month}")
    return ToldDay(day.isoformat(), f"on {day.day} {month} {day.year}")
