"""Make meetings of the contacts: who hosts whom, and the cells' grounds."""

from __future__ import annotations

from communique.model import Format, Ground, How, Meeting, Participant, Role, Span, Status
from communique.reading.contacts.ceremonies import SIGNING
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import LONG, Setting
from communique.reading.contacts.trips import Trip
from communique.reading.persons.duties import is_resident
from communique.reading.persons.people import PersonDraft


def make_meeting(c: Contact, s: Setting, people: list[PersonDraft], trips: list[Trip], number: int) -> Meeting:
    """Give the record of a contact."""
    _settle_roles(c, s, people, trips)
    participants = tuple(Participant(people[i].id, role) for i, role in _roles(c))
    taking_part = {people[i].state or "" for i in c.people if c.format == Format.CONFERENCE} - {""}
    grounds = {
        "format": Ground((c.span,), c.rule),
        "status": Ground((c.span,), f"{c.status} by tense and mood"),
        "countries": Ground((c.span,), "sides of those who meet", How.RESOLVED),
    }
    if s.date and s.date_ground:
        grounds["date"] = s.date_ground
        if s.end_date:
            grounds["end_date"] = s.date_ground
    if s.place_ground:
        if s.place:
            grounds["place"] = s.place_ground
        if s.state:
            grounds["place_country"] = s.place_ground
    if participants:
        spans = tuple(Span(people[i].first.start, people[i].first.end) for i, _ in _roles(c))
        grounds["participants"] = Ground(spans, c.rule, How.RESOLVED)
    evidence = tuple(dict.fromkeys([c.span, *c.extra]))
    return Meeting(
        id=f"m{number}",
        format=c.format,
        status=c.status,
        date=s.date,
        end_date=s.end_date,
        place=s.place,
        place_country=s.state,
        countries=tuple(sorted(c.states | taking_part)),
        participants=participants,
        occasion=c.occasion,
        evidence=evidence,
        grounds=grounds,
        confidence=0.9 if c.people else 0.7,
    )


def _settle_roles(c: Contact, s: Setting, people: list[PersonDraft], trips: list[Trip]) -> None:
    """Put the visitors on the guests' side, the visited state's people on the hosts'."""
    if c.format in (Format.CALL, *LONG) or c.chairs or (c.status == Status.PLANNED and not trips and not c.receives):
        c.others, c.hosts, c.guests = c.people, [], []
        return
    if c.receives:
        return
    if c.sideline or c.rule == SIGNING:
        c.others, c.hosts, c.guests = c.people, [], []
        return
    posted = {people[i].state or "" for i in {*c.hosts, *c.guests} if is_resident(people[i])}
    host_state = c.soil or next((t.host for t in trips if {t.host, t.guest} <= c.states and _may_be_of(t, c)), None)
    if len(posted & c.states) == 1 and len(c.states) == 2:
        host_state = next(iter(c.states - posted))  # an ambassador is the guest wherever he is posted
    if host_state is None and s.state in c.states and len(c.states) == 2:
        host_state = s.state
    if host_state is None:
        c.others, c.hosts, c.guests = c.people, [], []
        return
    everyone = c.people
    c.hosts = [i for i in everyone if people[i].state == host_state and i not in c.attending]
    present = set(c.others) & set(c.attending)
    c.guests = [i for i in everyone if people[i].state != host_state and i not in present]
    c.others = [i for i in everyone if i not in c.hosts and i not in c.guests]


def _may_be_of(t: Trip, c: Contact) -> bool:
    """ "They met on Monday. X will visit Alland in May": what was held was not held on a journey to come."""
    return c.status != Status.HELD or t.status not in (Status.PLANNED, Status.POSTPONED, Status.CANCELLED)


def _roles(c: Contact) -> list[tuple[int, Role]]:
    if set(c.chair_list) >= set(c.people) and c.people:
        return [(i, Role.CHAIR) for i in c.people]
    out = [(i, Role.HOST) for i in c.hosts] + [(i, Role.GUEST) for i in c.guests if i not in c.hosts]
    seen = {i for i, _ in out}
    chairs = set(c.chair_list) or ({*c.others} - {*c.attending} if c.chairs else set())
    return out + [(i, Role.CHAIR if i in chairs else Role.PARTICIPANT) for i in c.others if i not in seen]
