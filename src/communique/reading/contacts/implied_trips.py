"""Find the visits that a contact shows: a guest met in the host's country, where the report speaks of a visit.

yes   X received Y on Monday. … Y gave thanks for the welcome on his visit.   (Y's visit)
no    X met Y in Lima on the fringes of the forum. They spoke of exchanging visits, and X invited Y to visit Alland.
"""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.model import Format, Status
from communique.patterns import compiled
from communique.reading.contacts.agenda import OF_ENTRY
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import Setting
from communique.reading.contacts.trips import Trip
from communique.reading.dates.calendars import shifted
from communique.reading.persons.duties import is_resident
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Line, Page

_OWNED = (
    r"(?:his|her|their|its|this|the|an?|on|during|official|working|friendly|courtesy|goodwill|state|[\w-]+[ -]days?"
    r"|’s|'s|s['’])"
)
_VISIT = (
    rf"(?<!exchange of )\b{_OWNED}\s(?:[\w-]+\s){{0,3}}?(?:visit|trip|tour|entourage)\b"
    r"|\b(?:his|her|their|its)\s(?:[\w-]+\s){0,2}?stay\b"
    r"|\b(?:the|his|her|their) (?:\w+ )?visitors\b|\bguests from\b|\bthe (?:\w+ )?guests\b"
    r"|\bfor coming(?! (?:forward|up|out))\b"
    r"|\b(?:his|her|their|your) (?:\w+ )?presence in (?:the country|(?-i:[A-Z]))"
    r"|\bat (?:the invitation of|(?:his|her|their) invitation|[^.;,]{2,40}['’]s invitation)\b"
    r"|\b(?:visited(?!\s(?:an?|the|several|some|many|other|his|her|their)\s[a-z])|travell?ed|arrival"
    r"|arrived (?:in|here|on|at the head|today|yesterday|with)|return(?:s|ed)? home"
    r"|delegation(?:\s(?:also|later|then|was|were|had|afterwards))*\s"
    r"(?:toured|visited|went|inspected|laid|called on|paid|stays?|stayed)\b(?! (?:the|a) talks)"
    r"|visiting (?!rights|scholar|fellow|professor|(?:high )?(?:commissioner|ambassador)))"
)
# One of these stands in whatever the patterns match: most sentences hold none.
_STEMS = tuple(
    "visit trip tour entourage stay guests coming presence invitation travel arriv return delegation".split()
)
_WELCOMED = r"\bdelegations?\b[^.;]{0,90}\b(?:was|were) (?:welcomed|received|hosted|greeted)\b"
_VISIT_NOUN = compiled(f"{_VISIT}|{_WELCOMED}", re.I)
_PARTY_NOUN = compiled(rf"\bdelegation\b|{_VISIT}", re.I)
_INVITING = compiled(
    r"\b(?:invit\w+|exchang\w+|prepar\w+|arrang\w+|intend\w*|plan(?:s|ned|ning)? (?:to|for|a|an)|look\w* forward"
    r"|last(?! (?:item|engagement|day|stop|leg|event|part|stage)\b)|previous)\b[^.;,]{0,60}\Z",
    re.I,
)
_LEADING_ON = compiled(r"\s(?:\w+\s)?(?:to|of|in)\s(?:the\s)?\Z")
_REGION = compiled(
    r"\s(?:to|of|in)\s(?:the\s)?(?:[\w-]+\s)?(?:region|subregion|continent|Gulf|Pacific|Caribbean|Balkans"
    r"|Middle East|Africa|Asia|Europe)\b"
)
_NEAR = 60
_YEAR = compiled(r"\b(?:19|20)\d\d\b")


def imply_trips(
    contacts: list[Contact],
    settings: list[Setting],
    people: list[PersonDraft],
    trips: list[Trip],
    page: Page,
    quiet: frozenset[int],
) -> None:
    """Add a visit for each guest met in the host's country, or give the visit told of its leader."""
    body = [line for line in page.lines if line.number not in quiet]
    told_of: dict[tuple[str, bool], bool] = {}  # whether the report speaks of a visit to a state
    for c, s in zip(contacts, settings, strict=True):
        found = _visited(c, s, people) or _brought_along(c, s, people, page)
        if found is None or c.sideline or (s.place_ground and s.place_ground.rule == OF_ENTRY):
            continue
        host, leader = found[0], _head(found[1], c.people, people, page)
        guest = people[leader].state if leader >= 0 else next(iter(c.states - {host}), None)
        if (leader >= 0 and is_resident(people[leader])) or host not in table("states") or guest in (None, host):
            continue
        case = (host, bool(c.mechanism))
        if case not in told_of:
            told_of[case] = any(speaks_of_a_visit(page, line, host, strictly=case[1]) for line in body)
        elsewhere = any(
            t.told and t.leader == leader >= 0 and t.host != host and not set(t.lines).isdisjoint(c.lines)
            for t in trips
        )
        if not told_of[case] or (elsewhere and s.state != host):
            continue  # "visited Alland, two days after he met Y of Borria": nobody says where
        for t in trips:
            led = t.leader >= 0 or t.nameless or t.status == Status.PLANNED
            if (t.guest, t.host) == (guest, host) and not led:
                t.leader = leader
            begun = t.host == host and t.leader == leader >= 0 and not set(t.lines).isdisjoint(c.lines)
            if begun and t.status == Status.PLANNED and c.status == Status.HELD:
                t.status = Status.ONGOING  # "met Y on Friday, on a trip that will also take him to Lor"
                t.days.drop("start")
        if not any(_same(t, host, guest, leader) for t in trips):
            status = Status.PLANNED if c.status == Status.PLANNED else Status.ONGOING
            told = Trip(guest, host, leader, status, "guest in the host's country", list(c.lines), spans=[c.span])
            told.told = False
            trips.append(told)
    _lead(trips, contacts, people)


_LED_BY = compiled(r"\b(?:led|headed) by (?:the |its |his |her )?[^,;.]{0,60}$")


def _head(found: int, present: list[int], people: list[PersonDraft], page: Page) -> int:
    """Give who of the guest's people heads them, where the report says so: "led by X, and included Y"."""
    for i in present if found >= 0 else ():
        for m in people[i].mentions if people[i].state == people[found].state else ():
            if _LED_BY.search(page.text, page.lines[m.line].start, m.start):
                return i
    return found


def _lead(trips: list[Trip], contacts: list[Contact], people: list[PersonDraft]) -> None:
    """Give a visit without a leader to the one person of the guest's state whom contacts with the host's show."""
    for t in trips:
        if t.leader >= 0 or t.nameless:
            continue
        met = {i for c in contacts if t.host in c.states and c.status == Status.HELD for i in c.people}
        own = [i for i in met if people[i].state == t.guest and not is_resident(people[i])]
        if len(own) == 1:
            t.leader = own[0]


def _same(t: Trip, host: str, guest: str, leader: int) -> bool:
    """Tell whether a visit told of may be that of the guest met, or is the host's to the guest's state."""
    to_come = t.status == Status.PLANNED and t.leader >= 0 and t.leader != leader
    return ((t.host, t.guest) == (host, guest) and not to_come) or (t.host, t.guest) == (guest, host)


def _visited(c: Contact, s: Setting, people: list[PersonDraft]) -> tuple[str, int] | None:
    """Give the state visited and the visitors' head (-1 for nobody named), if a contact shows them."""
    if c.format == Format.CALL or len(c.states) != 2 or c.status in (Status.POSTPONED, Status.CANCELLED):
        return None
    if c.receives and c.hosts and (host := people[c.hosts[0]].state):
        return host, (c.guests or [-1])[0]
    lent = s.state is None or s.of_scene
    if s.state in c.states and not lent and c.format in (Format.TALKS, Format.MEETING, Format.DIALOGUE):
        visitors = [i for i in c.people if people[i].state in c.states - {s.state}]
        return (s.state, visitors[0]) if visitors else None
    return None


_WITH_DELEGATION = compiled(
    r"(?:(?!\b(?:met|meet|meeting|talks|talked|discussions|spoke|conferred|told|received|hosted"
    r"|welcomed)\b)[^.;]){0,170}?"
    r"\b(?:accompanied by|and|with|leading|at the head of|heading)\s(?:an?|the|his|her)\s"
    r"(?:[\w-]+\s){0,3}?delegation\b"
)


# "A delegation of officers led by General X".
_LED_DELEGATION = compiled(r"\b(?:[Dd]elegation|team|mission)\b[^.;]{0,90}?\b(?:led|headed) by [^.;]{0,90}$")


def _brought_along(c: Contact, s: Setting, people: list[PersonDraft], page: Page) -> tuple[str, int] | None:
    """Take whoever leads a delegation, or meets somebody "accompanied by" one, for the guest, if no place forbids."""
    if c.format not in (Format.TALKS, Format.MEETING) or len(c.states) != 2 or c.status != Status.HELD:
        return None
    lines = [page.lines[n] for n in c.lines]
    ends = {i: e for i in c.people for line in lines if (e := _named_in(page.text, line, people[i])) is not None}
    with_one = [i for i, e in ends.items() if _leads_one(page.text, e, [o for j, o in ends.items() if j != i])] or [
        i
        for i, e in ends.items()
        if any(_LED_DELEGATION.search(page.text, n.start, e) for n in lines if n.start < e <= n.end)
    ]
    states = {people[i].state for i in with_one}
    hosts = c.states - states
    told = s.state is None or s.of_scene or s.state in hosts
    return (next(iter(hosts)), with_one[0]) if told and len(states) == 1 and len(hosts) == 1 else None


def _named_in(text: str, line: Line, p: PersonDraft) -> int | None:
    """Give where the person's name ends in a sentence."""
    last = p.name.rsplit(" ", 1)[-1]
    at = text.find(last, line.start, line.end)
    return at + len(last) if at >= 0 else None


def _leads_one(text: str, end: int, others: list[int]) -> bool:
    """Tell whether a delegation is told right behind a name, before anybody else is named."""
    stop = min((o for o in others if o > end), default=end + 200)
    return bool(_WITH_DELEGATION.match(text, end, min(stop, end + 200)))


def speaks_of_a_visit(page: Page, line: Line, host: str, *, strictly: bool = False) -> bool:
    """Tell whether a sentence speaks of a visit (or, not strictly, of a delegation) that may be one to a state."""
    text, year = page.text, (page.published or "")[:4]
    lowered = text[line.start : line.end].lower()
    if not any(stem in lowered for stem in _STEMS):
        return False
    for m in (_VISIT_NOUN if strictly else _PARTY_NOUN).finditer(text, line.start, line.end):
        before = text[max(line.start, m.start() - _NEAR) : m.start() if m[0][:3].lower() == "at " else m.end()]
        told = _YEAR.search(text, max(line.start, m.start() - 12), min(line.end, m.end() + _NEAR))
        past = told is not None and year.isdigit() and told[0] < year
        past = past or _long_ago(page, line, m.end())
        if not past and not _INVITING.search(before) and not _leads_elsewhere(text, line, m.end(), host):
            return True
    return False


_TO_ITS_END = compiled(r"[^,;]{0,160}")
_NEWS = 45  # days before the report on which no visit that is its news was paid


def _long_ago(page: Page, line: Line, at: int) -> bool:
    """ "Including the visit to Alland by the President in February", in a report of July."""
    day = (page.published or "")[: len("2024-05-03")]
    limit = shifted(day, -_NEWS) if len(day) == len("2024-05-03") and day[:4].isdigit() else None
    whole = _TO_ITS_END.match(page.text, at, line.end)
    end = whole.end() if whole else at
    told = [d.end_value or d.value or "" for d in line.dates if at <= d.start < end]
    return bool(limit and told and all(v[:4].isdigit() and v < limit[: len(v)] for v in told))


def _leads_elsewhere(text: str, line: Line, end: int, host: str) -> bool:
    """Tell whether "visit to Samoa" or "trip to the region" is one to another state."""
    if _REGION.match(text, end):
        return True
    behind = next((c for c in line.tagged.chunks if c.start > end and c.kind in "SL"), None)
    if behind is None or not behind.value or not _LEADING_ON.match(text[end : behind.start]):
        return False
    return behind.value != host
