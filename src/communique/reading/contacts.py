"""Find the contacts that a report tells of: who met whom, in what form, held or foreseen.

The rules are data (``lexicon/data/contacts.yaml``): each a pattern over a rendered sentence. What several
sentences tell of one contact is merged here; dates, places and roles are filled in ``meetings.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Span, Status
from communique.reading.actors import Actor
from communique.reading.clauses import Clause, after_preposition, compile_pattern
from communique.reading.duties import duties, speaks_for_others
from communique.reading.mechanisms import MechanismMention
from communique.reading.people import PersonDraft


@dataclass(frozen=True, slots=True)
class ContactRule:
    """One way in which a sentence tells of a contact."""

    name: str
    format: Format | None  # None: the mechanism's kind tells
    pattern: re.Pattern[str]
    words: frozenset[str]
    host: str
    pair: bool
    principals: bool  # the two sides' heads are meant, though the sentence names one
    weak: bool  # tells of a contact only where nothing else in the report does
    alone: bool  # the words alone tell of it, whoever takes part


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
    date: tuple[str | None, str | None] | None = None
    extra: list[Span] = field(default_factory=list)

    @property
    def people(self) -> list[int]:
        return list(dict.fromkeys([*self.hosts, *self.guests, *self.others]))


@cache
def rules() -> tuple[ContactRule, ...]:
    """Load the contact rules, in the order in which they are tried."""
    return tuple(
        ContactRule(r["rule"], None if r["format"] == "session" else Format(r["format"]), compile_pattern(r["pattern"]), frozenset(words(r["words"])), r["host"], bool(r.get("pair")), bool(r.get("principals")), bool(r.get("weak")), bool(r.get("alone")))
        for r in table("contacts")
    )


_PLANNED = re.compile(
    r"\b(?:will|shall|is to|are to|was to|were to|due to|scheduled|slated|expected to|is set to|are set to|set for|plans? to|planned|intends? to|to be held|would|upcoming|forthcoming|invited|to (?:co-)?chair|to hold|to convene|to conduct|to organi[sz]e|to attend|later today|later in the day|tomorrow|goes on to|goes on from|heads for|sets off|is likely|likely to|is likely to|are likely to|agreed to meet|looks? forward to)\b"
)
_POSTPONED = re.compile(r"\b(?:postpon\w+|put off|deferred|rescheduled|delayed)\b")
_CANCELLED = re.compile(r"\b(?:cancel\w+|called off|scrapped|will not go ahead|did not take place)\b")
_NEGATED = re.compile(r"\b(?:did not|has not|have not|will not|won't|no longer|refused to|declined to|without|denied|never|if)\b[^«]{0,25}$")
_RECALLED = re.compile(
    r"\b(?:last year|last month|in the past|previous(?:ly)?|since|earlier this year|earlier this month|years ago|when (?:he|she|they) (?:met|visited)|last met|in recent years|two years)\b"
)


def find_contacts(clause: Clause, people: list[PersonDraft], published_year: str | None, subject: int) -> list[Contact]:
    """Give the contacts that one sentence tells of."""
    found: list[Contact] = []
    taken: list[tuple[int, int]] = []
    text = _with_subjects(clause)
    reduced = _RELATIVE.sub(" ", text)
    for rule, told in ((rule, t) for t in dict.fromkeys((text, reduced)) for rule in rules()):
        if not rule.words & clause.words:
            continue
        at = 0
        while m := rule.pattern.search(told, at):
            at = m.start() + 1
            if (told is not text or any(m.start() < b and a < m.end() for a, b in taken)) and not _adds_people(m, clause, found):
                continue
            new = _contact(rule, m, clause, people, subject)
            if new and not _recalled(clause, m, published_year):
                found += new
                taken.append((m.start(), m.end()))
                at = m.end()
    return found


_RELATIVE = re.compile(
    r", (?:who|which) [^;|]{0,260}?, (?=(?:will|has|have|had|is|are|was|were|met|held|paid|received|said|told|called|signed|arrived|visited|also|hosted|co-chaired)\b)"
)
_COORDINATED = re.compile(
    r"(,? and| then|, before|;)(?= (?:then |also |later |earlier |afterwards |subsequently |separately )?(?:held|had|met|paid|called on|received|hosted|attended|visited|will meet|will hold|will attend|co-chaired|chaired|witnessed|took part|watched)\b)"
)


def _with_subjects(clause: Clause) -> str:
    """Repeat the subject where a second verb leaves it out: "A met B, and «A» had talks with C"."""
    subject = next((f"«a{k}»" for k in range(len(clause.actors)) if not after_preposition(clause, k)), None)
    if subject is None:
        return clause.text
    first = clause.text.index(subject) + len(subject)
    return clause.text[:first] + _COORDINATED.sub(rf"\1 |; {subject}", clause.text[first:])


def _adds_people(m: re.Match[str], clause: Clause, found: list[Contact]) -> bool:
    named = {i for a in _group(m, clause, "B") for i in a.persons}
    return bool(named) and not any(named & set(c.people) for c in found)


def _group(m: re.Match[str], clause: Clause, name: str) -> list[Actor]:
    return clause.actors_in(m.groupdict().get(name))


def _contact(rule: ContactRule, m: re.Match[str], clause: Clause, people: list[PersonDraft], subject: int) -> list[Contact] | None:
    if rule.format is None:
        return _session(rule, m, clause, people)
    if rule.alone:
        return _alone(rule, m, clause)
    left, right = _group(m, clause, "A"), _group(m, clause, "B")
    if rule.principals:
        left, right = _heads(left, people, clause)
    if rule.pair:
        if not rule.principals:
            left, right = _halves(left, people)
        if not left or not right:
            return None
    elif not right:
        return None
    elif not left and subject >= 0 and not any(subject in a.persons for a in right):
        left = [_speaker(people, subject)]
    status = _status(rule, clause, m)
    if status is None:
        return None
    host, guest = (right, left) if rule.host == "B" else (left, right)
    sides_h, sides_g = _sides(host), _sides(guest)
    if not sides_h | sides_g or (sides_h and sides_g and len(sides_h | sides_g) < 2 and not _cross(host, guest)):
        return None
    if not any(a.persons for a in (*host, *guest)):
        told = bool(clause.dates or clause.things["l"]) and rule.format in (Format.TALKS, Format.MEETING, Format.CALL)
        if not told or len(sides_h | sides_g) < 2:
            return None
    if _is_arrival(rule, clause) or (status == Status.PLANNED and not all(any(a.persons for a in side) for side in (host, guest)) and not clause.dates):
        return None
    span = Span(clause.line.start, clause.line.end)
    trigger = (right or left)[-1].start
    receives = rule.host != "none"
    out = []
    for part in _one_a_host(host, guest, rule, clause):
        hosts, guests = part
        form = rule.format
        if form == Format.RECEPTION and _counterparts(_persons(hosts), _persons(guests), people):
            form = Format.MEETING
        if form == Format.MEETING and len(parties := _sides(hosts) | _sides(guests)) > 2 and "bilateral" not in clause.text:
            form = Format.CONFERENCE if parties else form
        c = Contact(
            form, status, rule.name, _persons(hosts), _persons(guests), [], _sides(hosts) | _sides(guests),
            [clause.line.number], span, trigger, receives=receives, weak=rule.weak, apart=bool(_APART.search(clause.text)), sideline=bool(_BESIDE.search(clause.text)),
        )
        out.append(c)
    return out


def _session(rule: ContactRule, m: re.Match[str], clause: Clause, people: list[PersonDraft]) -> list[Contact] | None:
    """Make the contact that a mechanism's session is; its people are those whom the sentence names with it."""
    sign = m.groupdict().get("M") or m.groupdict().get("N") or ""
    found = clause.things["m"][int(re.findall(r"\d+", sign)[0])].mechanism
    if found is None or found.recalled:
        return None
    actors = _group(m, clause, "A")
    states = set(found.parties) | _sides(actors)
    if not states and not _sides(clause.actors) and found.edition is None:
        return None
    status = _status(rule, clause, m)
    if status is None:
        return None
    if rule.name == "part of session" and found.kind not in ("dialogue", "committee"):
        return None
    if status == Status.PLANNED and not clause.dates and not clause.things["l"] and not any(a.persons for a in actors):
        return None
    named = _persons([a for a in clause.actors if a.kind in ("person", "roles") or a in actors]) if rule.name != "attended session" else _persons(actors)
    named = [i for i in named if not speaks_for_others(people[i])]
    states |= {s for a in clause.actors if a.kind == "both" and len(a.states) > 2 for s in a.states}
    chairs = bool(re.search(r"\bco-?chair|\bchair(?:ed|s)?\b|presided", clause.text))
    return [
        Contact(
            session_format(found, len(states)), status, rule.name, [], [], named, states, [clause.line.number],
            Span(clause.line.start, clause.line.end), found.start, chairs=chairs, chair_list=_persons(actors) if chairs else [], mechanism=found,
        )
    ]


def _alone(rule: ContactRule, m: re.Match[str], clause: Clause) -> list[Contact] | None:
    """ "A port call at Lor": the sides are those that the sentence names, or those of the report."""
    states = {s for a in clause.actors if a.kind in ("side", "both", "person") for s in a.states}
    status = _status(rule, clause, m)
    if status is None or rule.format is None:
        return None
    span = Span(clause.line.start, clause.line.end)
    named = _persons([a for a in clause.actors if a.kind == "person"])
    return [Contact(rule.format, status, rule.name, [], [], named, states, [clause.line.number], span, clause.offset(m.start()))]


def untold_sessions(clauses: list[Clause], contacts: list[Contact], mentions: list[MechanismMention]) -> list[Contact]:
    """A numbered session of a dialogue or committee that no verb told of is a contact all the same."""
    out: list[Contact] = []
    for found in mentions:
        if found.kind not in ("dialogue", "committee") or found.edition is None or found.recalled:
            continue
        if any(c.mechanism and same_session(c.mechanism, found) for c in (*contacts, *out)) or getattr(found, "foreseen", False):
            continue
        clause = clauses[found.line]
        if clause.line.kind in ("title", "line") or _RECALLED.search(clause.text):
            continue
        status = Status.PLANNED if _PLANNED.search(clause.text) else Status.HELD
        if _POSTPONED.search(clause.text) or _CANCELLED.search(clause.text):
            status = Status.POSTPONED if _POSTPONED.search(clause.text) else Status.CANCELLED
        if status == Status.PLANNED and not clause.dates and not clause.things["l"]:
            continue
        span = Span(clause.line.start, clause.line.end)
        out.append(Contact(Format.DIALOGUE, status, "numbered session", [], [], [], set(found.parties), [found.line], span, found.start, mechanism=found))
    return out


def session_format(found: MechanismMention, states: int) -> Format:
    """Give the format of a session from its mechanism's kind: more than two states meet in conference."""
    if found.kind in ("dialogue", "committee"):
        return Format.DIALOGUE
    if found.kind == "exercise" or found.kind == "patrol":
        return Format.EXERCISE
    if found.kind == "exchange" or found.kind == "twinning":
        return Format.EXCHANGE
    many = states > 2 or any(not (len(s) == 3 and s.isupper()) or s in ("ADMM", "ASEAN", "SCO", "G20") for s in found.parties)
    return Format.CONFERENCE if many else Format.TALKS if found.level == "leaders" else Format.MEETING


def _one_a_host(host: list[Actor], guest: list[Actor], rule: ContactRule, clause: Clause) -> list[tuple[list[Actor], list[Actor]]]:
    """Several hosts who each receive or meet the guest are so many contacts."""
    if rule.pair or not (host and guest):
        return [(host, guest)]
    many = guest if rule.host != "B" else host
    one = host if rule.host != "B" else guest
    named = [a for a in many if a.kind == "person"]
    parted = re.search(r"\bbilateral|\bseparate|»,? as well as with «|» and with «", clause.text)
    if len({s for a in (*host, *guest) for s in a.states}) > 2 and not parted:
        return [(host, guest)]
    if len(named) < 2 or len(one) != 1 or len({s for a in named for s in a.states}) > 1 and rule.format == Format.TALKS:
        return [(host, guest)]
    if rule.format == Format.RECEPTION and rule.host != "B":
        return [(host, guest)]
    return [([a], one) if rule.host == "B" else (one, [a]) for a in named]


def _speaker(people: list[PersonDraft], subject: int) -> Actor:
    """Whoever speaks of "a courtesy call on X" paid it."""
    p = people[subject]
    return Actor("person", 0, 0, p.first.start, p.first.end, person=subject, persons=(subject,), states=(p.state,) if p.state else ())


def fill_empty_side(c: Contact, people: list[PersonDraft], scene: tuple[int, ...]) -> None:
    """ "Held talks with the CPP delegation": its head, who was named before, takes part."""
    if c.status == Status.PLANNED:
        return
    missing = c.states - {people[i].state for i in c.people}
    for state in missing:
        heads = [i for i in scene if people[i].state == state]
        if not heads and len(own := [p.index for p in people if p.state == state]) == 1:
            heads = own
        if heads and not c.mechanism:
            (c.guests if c.hosts else c.hosts).append(heads[0])


_ARRIVAL = re.compile(r"\b(?:airport|landed|landing|(?:up)?on (?:his|her|their)? ?arrival|welcom\w+ ceremony|red carpet|guard of hono\w+|banquet)\b")


_BESIDE = re.compile(r"\b(?:sidelines?|margins?|fringes?)\b")
_APART = re.compile(r"\b(?:sidelines?|margins|also|separate(?:ly)?|later|earlier|before that|afterwards?)\b")


def _heads(left: list[Actor], people: list[PersonDraft], clause: Clause) -> tuple[list[Actor], list[Actor]]:
    """ "At the talks, X said …": X and whoever of the other side holds the same duty, or was named first."""
    speaker = next((i for a in left for i in a.persons), -1)
    if speaker < 0:
        return [], []
    others = [p for p in people if p.state and p.state != people[speaker].state and p.first.line <= clause.line.number + 6]
    others.sort(key=lambda p: (not duties(p) & duties(people[speaker]), p.first.line))
    return ([_speaker(people, speaker)], [_speaker(people, others[0].index)]) if others else ([], [])


def _is_arrival(rule: ContactRule, clause: Clause) -> bool:
    """A greeting at the airport or a welcome ceremony is part of a visit, not a meeting."""
    return rule.format == Format.RECEPTION and bool(_ARRIVAL.search(clause.text))


def _counterparts(hosts: list[int], guests: list[int], people: list[PersonDraft]) -> bool:
    return bool(hosts and guests and duties(people[hosts[0]]) & duties(people[guests[0]]))


def _halves(actors: list[Actor], people: list[PersonDraft]) -> tuple[list[Actor], list[Actor]]:
    """Split a list of actors into the first one's side and the other side."""
    if len(actors) == 1 and len(actors[0].states) > 1:
        return actors, actors
    if not actors or not actors[0].states:
        return [], []
    first = set(actors[0].states)
    rest = [a for a in actors[1:] if a.states and not set(a.states) & first]
    same = [a for a in actors if set(a.states) & first]
    return (same, rest) if rest else ([], [])


def _persons(actors: list[Actor]) -> list[int]:
    return list(dict.fromkeys(i for a in actors for i in a.persons))


def _sides(actors: list[Actor]) -> set[str]:
    return {s for a in actors for s in a.states}


def _cross(host: list[Actor], guest: list[Actor]) -> bool:
    return False


def _status(rule: ContactRule, clause: Clause, m: re.Match[str]) -> Status | None:
    """Held, planned, postponed or cancelled; None where the contact is denied."""
    start = max(0, m.start() - 30)
    around = m.string[start : m.end() + 30]
    if _NEGATED.search(m.string[: m.end()][-40:]) or _NEGATED.search(m.string[: m.start()]):
        return None
    near = m.string[start : m.end() + 60]
    if "put off" in rule.name or rule.format in (Format.TALKS, Format.MEETING):
        if _POSTPONED.search(near):
            return Status.POSTPONED
        if _CANCELLED.search(near):
            return Status.CANCELLED
    return Status.PLANNED if _PLANNED.search(around[: 30 + m.end() - m.start()]) else Status.HELD


def _recalled(clause: Clause, m: re.Match[str], published_year: str | None) -> bool:
    if _RECALLED.search(m.string[max(0, m.start() - 40) : m.end() + 30]):
        return True
    years = {d.value[:4] for d in clause.dates if d.value and d.value[:4].isdigit() and d.kind in ("day", "range", "month", "year")}
    return bool(published_year and years and max(years) < str(int(published_year) - 1))


_RANKING = [Format.DIALOGUE, Format.TALKS, Format.RECEPTION, Format.CALL, Format.MEETING, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE, Format.CEREMONY]


def merge(contacts: list[Contact], new: Contact, first_line_of_item: int) -> Contact:
    """Join a contact to one already told of in the report, or add it; give the one that stands."""
    for old in reversed(contacts):
        if new.weak and (set(new.people) & set(old.people) or new.states <= old.states) and old.status == new.status:
            return old
        if _same(old, new):
            _absorb(old, new)
            return old
    contacts.append(new)
    return new


def _same(old: Contact, new: Contact) -> bool:
    if old.mechanism and new.mechanism:
        return same_session(old.mechanism, new.mechanism)
    if new.mechanism and not old.mechanism:
        return False
    if old.mechanism:
        if new.apart or new.sideline or new.format not in (Format.TALKS, Format.MEETING) or old.format not in (Format.DIALOGUE, Format.MEETING):
            return False
        return old.status == new.status and (not new.people or not old.people or bool(set(new.people) & set(old.people))) and new.states <= old.states
    if old.status != new.status and Status.HELD in (old.status, new.status) and not (new.status == Status.HELD and not new.people):
        return False
    a, b = set(old.people), set(new.people)
    families = {_family(old.format), _family(new.format)}
    if len(families) > 1 and Format.MEETING not in (old.format, new.format):
        return False
    if old.states and new.states and not (old.states <= new.states or new.states <= old.states):
        return False
    if a and b:
        return _principals_agree(old, new)
    return bool(old.states & new.states) and len(old.states | new.states) <= max(len(old.states), 2)


def same_session(a: MechanismMention, b: MechanismMention) -> bool:
    """Two mentions of one session: no two editions, and the kinds agree."""
    if a.edition is not None and b.edition is not None:
        return a.edition == b.edition and a.kind == b.kind
    return a.kind == b.kind and (not a.parties or not b.parties or a.parties == b.parties)


def drop_recalled_editions(contacts: list[Contact]) -> None:
    """A lower edition told after the one that is the news is only recalled."""
    for c in list(contacts):
        m = c.mechanism
        if m and m.edition is not None and any(_later(o, c) for o in contacts if o is not c):
            contacts.remove(c)


def _later(o: Contact, c: Contact) -> bool:
    m, n = o.mechanism, c.mechanism
    return bool(m and n and m.edition is not None and n.edition is not None and m.kind == n.kind and m.edition > n.edition and o.lines[0] < c.lines[0])


def _family(f: Format) -> str:
    return {Format.TALKS: "talks", Format.RECEPTION: "reception", Format.MEETING: "any"}.get(f, str(f))


def _principals_agree(old: Contact, new: Contact) -> bool:
    """The same two people, or one's people among the other's with nobody new on the far side."""
    a, b = set(old.people), set(new.people)
    common = a & b
    if not common:
        return False
    if a <= b or b <= a:
        return len(common) >= 2 or len(a) == 1 or len(b) == 1
    return len(common) >= 2


def _absorb(old: Contact, new: Contact) -> None:
    known = set(old.people)
    if set(old.hosts) & set(new.guests) or set(old.guests) & set(new.hosts):
        new.hosts, new.guests = new.guests, new.hosts
        if new.receives and not old.receives:
            old.hosts, old.guests = old.guests, old.hosts
            new.hosts, new.guests = new.guests, new.hosts
    old.hosts += [i for i in new.hosts if i not in known]
    old.guests += [i for i in new.guests if i not in known]
    old.others += [i for i in new.others if i not in known]
    old.states |= new.states
    old.lines += [n for n in new.lines if n not in old.lines]
    old.extra.append(new.span)
    old.receives = old.receives or new.receives
    old.chairs = old.chairs or new.chairs
    old.chair_list += new.chair_list
    if old.mechanism is None and _RANKING.index(new.format) < _RANKING.index(old.format):
        old.format, old.rule = new.format, new.rule
