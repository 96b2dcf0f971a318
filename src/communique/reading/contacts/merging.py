"""Join what several sentences tell of one contact; two contacts of one trip stay two."""

from __future__ import annotations

from dataclasses import replace

from communique.model import Format, Status
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.session_kinds import are_named_apart, same_session
from communique.reading.contacts.trips import Trip
from communique.reading.persons.people import PersonDraft

_RANKING = [
    Format.DIALOGUE,
    Format.TALKS,
    Format.RECEPTION,
    Format.CALL,
    Format.MEETING,
    Format.CONFERENCE,
    Format.EXCHANGE,
    Format.EXERCISE,
    Format.CEREMONY,
]


_PAIR = 2
_CLOSE = 6  # sentences within which the only one of a state is named who takes part
_FRAMES = (Format.EXCHANGE, Format.EXERCISE)


def merge(contacts: list[Contact], new: Contact, people: list[PersonDraft]) -> Contact:
    """Join a contact to one already told of in the report, or add it; give the one that stands."""
    if new.names:
        return _named(contacts, new, people)
    if new.of_the_two and not new.people and contacts:
        _take_the_two(contacts[-1], new, people)
    if new.told_in_talks and join_session(contacts, new):
        return next(c for c in contacts if c.mechanism is new.mechanism)
    if new.looked_on and (attended := _attended(contacts, new)):
        return attended
    for old in reversed(contacts):
        if new.format == Format.TALKS and old.format in _FRAMES:
            continue  # talks within an exchange are a contact of their own
        several = old.rule == new.rule and old.lines[-1] == new.lines[0]  # "discussed it with A and with B"
        again = new.weak and not several and not _names_another(old, new)
        if again and new.states <= old.states and (old.status == new.status or not new.people):
            if (old.format, new.format) == (Format.MEETING, Format.TALKS) and not old.mechanism and not old.sideline:
                old.format = Format.TALKS
            ahead = old.mechanism is not None and old.status == new.status == Status.PLANNED
            if not old.people or (ahead and set(old.people) <= set(new.people)):
                _absorb(old, new)  # "left to attend the second session. He and B will discuss trade in Lor on Sunday"
            return old
        if _same(old, new):
            _absorb(old, new)
            return old
    contacts.append(new)
    return new


def _take_the_two(old: Contact, new: Contact, people: list[PersonDraft]) -> None:
    """ "X met Y on Monday. The two will meet again in May": X and Y will, if they alone met right before."""
    sides = {people[i].state for i in old.people}
    if new.lines[0] - old.lines[-1] <= 1 and old.states == new.states == sides and len(set(old.people)) == _PAIR:
        new.hosts, new.guests = [*old.hosts], [i for i in old.people if i not in old.hosts]


def _attended(contacts: list[Contact], new: Contact) -> Contact | None:
    """ "X and Y were present during the meeting with Z": at the one that was told of, as those who looked on."""
    for old in reversed(contacts):
        met = new.guests and set(new.guests) <= set(old.people) and old.status == new.status
        if met and new.states <= old.states and set(new.hosts).isdisjoint(old.people):
            old.others += new.hosts
            old.attending += new.hosts
            old.lines += [n for n in new.lines if n not in old.lines]
            return old
    return None


def _named(contacts: list[Contact], new: Contact, people: list[PersonDraft]) -> Contact:
    """ "Received six envoys. They are A, B and C": each of them was received, if the sentence before named none."""
    old = contacts[-1] if contacts else new
    told = [i for i in new.guests if people[i].state and i not in old.hosts]
    if old is new or old.guests or not old.receives or new.lines[0] - old.lines[-1] != 1 or not told:
        return old
    contacts.remove(old)
    hosts = {people[i].state or "" for i in old.hosts}
    for i in told:
        states = hosts | {people[i].state or ""}
        contacts.append(replace(old, guests=[i], states=states, lines=[*old.lines], extra=[*old.extra, new.span]))
    return contacts[-1]


def _names_another(old: Contact, new: Contact) -> bool:
    """ "Met A, while with B he discussed trade": B is somebody else."""
    return new.rule in _OF_TWO and bool(old.people) and len(set(new.people) - set(old.people)) == 1


_OF_TWO = ("discussed with",)
_SUMMED_UP = ("meeting of A and B",)


def join_session(contacts: list[Contact], session: Contact) -> bool:
    """Talks just told of, then "the 14th round of consultations took up …": the talks were that round."""
    for old in contacts:
        if (
            (session.format == Format.DIALOGUE or session.told_in_talks)
            and old.mechanism is None
            and old.status == session.status
            and old.states == session.states
            and _tells_of_session(old, session.lines[0] - old.lines[-1])
        ):
            _absorb(old, session)
            old.mechanism, old.format = session.mechanism, session.format
            return True
    return False


def _tells_of_session(old: Contact, later: int) -> bool:
    """Talks in the sentence before, or in the same sentence: "hosted his counterpart for the 6th session"."""
    if later == 0:
        return not old.sideline and old.format in (Format.TALKS, Format.MEETING, Format.CONFERENCE, Format.CALL)
    return later == 1 and old.format == Format.TALKS


def _same(old: Contact, new: Contact) -> bool:
    if old.unnamed != new.unnamed and (old.people or old.unnamed) and (new.people or new.unnamed):
        return False  # "the King" is somebody else than the minister met before
    if new.welcomes and old.status == new.status and new.people and set(new.people) <= set(old.people):
        return True
    if new.rule in _SUMMED_UP and old.lines[-1] == new.lines[0] and new.states < old.states and new.people:
        return set(new.people) <= set(old.people)  # "will receive A and B for a meeting of the ministers"
    if new.again and old.format == new.format == Format.EXERCISE and old.mechanism and not (old.next_one or old.again):
        return False  # "The drill will run in May. … The next edition will be hosted by Alland"
    if new.again and old.status == new.status == Status.PLANNED and new.states <= old.states:
        return True
    if new.next_one and old.status == Status.HELD:
        return False
    if old.mechanism and new.mechanism:
        if old.status == new.status == Status.PLANNED and are_named_apart(old.mechanism, new.mechanism):
            return False
        return same_session(old.mechanism, new.mechanism) and not _is_next(old, new)
    if new.mechanism and not old.mechanism:
        return False
    if old.mechanism:
        if (
            new.apart
            or new.sideline
            or new.format not in (Format.TALKS, Format.MEETING)
            or old.format not in (Format.DIALOGUE, Format.MEETING)
        ):
            return False
        return (
            old.status == new.status
            and len(set(new.people) & set(old.people)) >= min(2, len(set(new.people)), len(set(old.people)))
            and new.states <= old.states
        )
    if (
        old.status != new.status
        and Status.HELD in (old.status, new.status)
        and not (new.status == Status.HELD and not new.people)
    ):
        return False
    if old.status != new.status and Format.CALL in (old.format, new.format) and old.format != new.format:
        return False  # instead of the meeting that was put off they will speak by telephone
    a, b = set(old.people), set(new.people)
    if len(old.states) > _PAIR and new.receives and not old.receives and a.isdisjoint(new.hosts):
        return False  # somebody else receives those who conferred
    if old.format == Format.CEREMONY and new.apart and new.format in (Format.MEETING, Format.TALKS):
        return False  # "After the ceremony, the two held a brief meeting"
    if (
        old.format == Format.CEREMONY
        and new.format == Format.RECEPTION
        and b <= a
        and new.lines[0] - old.lines[-1] <= 2
    ):
        return True  # the words of welcome at a ceremony
    if _goes_on_talking(old, new):
        return True
    families = {_family(old.format), _family(new.format)}
    if len(families) > 1 and (Format.MEETING not in (old.format, new.format) or str(Format.EXERCISE) in families):
        return False
    if old.states and new.states and not (old.states <= new.states or new.states <= old.states):
        return False
    if a and b:
        if len(old.states) == 2 and new.states > old.states and (b - a or new.format == Format.CONFERENCE):
            return False  # somebody of a third state joins them elsewhere
        return _principals_agree(old, new)
    return bool(old.states & new.states) and len(old.states | new.states) <= max(len(old.states), 2)


def _goes_on_talking(old: Contact, new: Contact) -> bool:
    """ "X called on Y. Y welcomed him and had a cordial discussion with him": the call goes on, and stays one."""
    same = set(old.people) == set(new.people) and len(set(new.people)) == _PAIR
    return old.format == Format.RECEPTION and new.format == Format.TALKS and same and new.lines[0] - old.lines[-1] <= 1


def _is_next(old: Contact, new: Contact) -> bool:
    """ "The commission met on Monday. It is to hold its third session in Lima": not the one that was held."""
    numbered = new.mechanism is not None and new.mechanism.edition is not None and new.mechanism.foreseen
    return (old.status, new.status) == (Status.HELD, Status.PLANNED) and numbered


def _family(f: Format) -> str:
    return {Format.TALKS: "talks", Format.RECEPTION: "reception", Format.MEETING: "any"}.get(f, str(f))


def _principals_agree(old: Contact, new: Contact) -> bool:
    """The same two people, or one's people among the other's with nobody new on the far side."""
    a, b = set(old.people), set(new.people)
    common = a & b
    if not common:
        return False
    principals = {*old.hosts, *old.guests}
    if len(b) == 2 and len(principals) > 1 and not b <= principals and b - principals <= set(old.others):
        return False  # somebody who was only present there is met elsewhere
    if a <= b or b <= a:
        return len(common) >= 2 or len(a) == 1 or len(b) == 1
    return len(common) >= 2


def _absorb(old: Contact, new: Contact) -> None:
    if _goes_on_talking(old, new):
        new.format = old.format
    if old.frame and not new.frame:  # "… to attend the dialogue. A and B chaired the dialogue": it is told of itself
        old.others, old.status = [i for i in old.others if i in new.people], new.status
    old.frame = old.frame and new.frame
    known = set(old.people)
    if set(old.hosts) & set(new.guests) or set(old.guests) & set(new.hosts):
        new.hosts, new.guests = new.guests, new.hosts
        if new.receives and not old.receives:
            old.hosts, old.guests = old.guests, old.hosts
            new.hosts, new.guests = new.guests, new.hosts
    old.hosts += [i for i in new.hosts if i not in known]
    old.guests += [i for i in new.guests if i not in known]
    old.others += [i for i in new.others if i not in known]
    if (old.format, new.format) != (Format.CEREMONY, Format.RECEPTION):  # "he welcomed them all"
        old.states |= new.states
    old.lines += [n for n in new.lines if n not in old.lines]
    old.extra.append(new.span)
    old.receives = old.receives or new.receives
    old.sideline = old.sideline or new.sideline
    old.chairs = old.chairs or new.chairs
    old.chair_list += new.chair_list
    if (old.format, new.format) == (Format.CEREMONY, Format.RECEPTION) or new.welcomes:
        return
    if old.mechanism and new.mechanism and old.mechanism.edition is None:
        old.mechanism = new.mechanism
    if old.mechanism is None and _RANKING.index(new.format) < _RANKING.index(old.format):
        old.format, old.rule = new.format, new.rule


def fill_empty_side(c: Contact, people: list[PersonDraft], scene: tuple[int, ...]) -> None:
    """ "Held talks with the CPP delegation": its head, who was named before, takes part."""
    if c.status == Status.PLANNED or c.format in (Format.EXERCISE, Format.CEREMONY) or c.unnamed:
        return
    missing = c.states - {people[i].state for i in c.people}
    for state in sorted(missing):
        heads = [i for i in scene if people[i].state == state]
        own = [p for p in people if p.state == state]
        if not heads and len(own) == 1 and own[0].first.line <= c.lines[0] + _CLOSE:
            heads = [own[0].index]
        if heads and not c.mechanism:
            (c.guests if c.hosts else c.hosts).append(heads[0])


def fill_with_visitors(contacts: list[Contact], trips: list[Trip], people: list[PersonDraft]) -> None:
    """ "The delegation was received by X": whoever leads it on its visit takes part."""
    for c in contacts:
        if c.format in (Format.CALL, Format.EXERCISE) or c.mechanism or c.unnamed or not c.people:
            continue
        for state in sorted(c.states - {people[i].state for i in c.people}):
            there = (
                t for t in trips if Status.PLANNED not in {t.status} - {c.status}
            )  # who is yet to come is not here
            led = {t.leader for t in there if t.guest == state and t.host in c.states and t.leader >= 0}
            if len(led) == 1:
                c.guests += [i for i in led if i not in c.people]
