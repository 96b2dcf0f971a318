"""Find the contacts that a sentence tells of: who met whom, in what form, held or foreseen.

The rules are data (``lexicon/data/contacts.yaml``): each a pattern over a rendered sentence. ``merging.py`` joins what
several sentences tell of one contact; ``meetings.py`` fills in days, places and roles.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Span, Status
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.moods import denied, has
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.contacts.contact import Contact, persons_of, sides_of
from communique.reading.contacts.rules import ContactRule, rules
from communique.reading.contacts.sessions import session
from communique.reading.persons.duties import duties
from communique.reading.persons.people import PersonDraft

# Contacts that may be told without a name, where a day or a place is.
_UNNAMED = (Format.TALKS, Format.MEETING, Format.CALL, Format.EXERCISE)


def find_contacts(clause: Clause, people: list[PersonDraft], published_year: str | None, subject: int) -> list[Contact]:
    """Give the contacts that one sentence tells of."""
    found: list[Contact] = []
    taken: list[tuple[int, int]] = []
    fitting = [r for r in rules() if _may_match(r, clause)]
    if not fitting:
        return found
    text = _with_subjects(clause)
    reduced = _relative().sub(" ", text)
    for rule, told in ((rule, t) for t in dict.fromkeys((text, reduced)) for rule in fitting):
        at = 0
        while m := rule.pattern.search(told, at):
            at = m.start() + 1
            if (told is not text or any(m.start() < b and a < m.end() for a, b in taken)) and not _adds_people(
                m, clause, found
            ):
                continue
            new = _contact(rule, m, clause, people, subject)
            if new and not _recalled(clause, m, published_year):
                found += new
                taken.append((m.start(), m.end()))
                at = m.end()
    return found


def _may_match(rule: ContactRule, clause: Clause) -> bool:
    """A cheap test before the pattern is tried: its words and enough signs stand in the sentence."""
    if rule.words.isdisjoint(clause.words) or (rule.mechanism and not clause.things["m"]):
        return False
    return rule.actors <= len(clause.actors)


def _either(name: str) -> str:
    return "|".join(words(table("clauses")[name]))


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf", (?:who|which) [^;|]{{0,260}}?, (?=(?:{_either('after relative')})\b)")


@cache
def _coordinated() -> re.Pattern[str]:
    verbs = rf"(?:(?:{_either('adverbs')}) )?(?:{_either('resuming')})\b"
    return re.compile(rf"(,? and| then|, before|;)(?= {verbs})")


def _with_subjects(clause: Clause) -> str:
    """Repeat the subject where a second verb leaves it out: "A met B, and «A» had talks with C"."""
    subject = next((f"«a{k}»" for k in range(len(clause.actors)) if not after_preposition(clause, k)), None)
    if subject is None:
        return clause.text
    first = clause.text.index(subject) + len(subject)
    return clause.text[:first] + _coordinated().sub(rf"\1 |; {subject}", clause.text[first:])


def _adds_people(m: re.Match[str], clause: Clause, found: list[Contact]) -> bool:
    named = {i for a in _group(m, clause, "B") for i in a.persons}
    return bool(named) and not any(named & set(c.people) for c in found)


def _group(m: re.Match[str], clause: Clause, name: str) -> list[Actor]:
    return clause.actors_in(m.groupdict().get(name))


def _contact(
    rule: ContactRule, m: re.Match[str], clause: Clause, people: list[PersonDraft], subject: int
) -> list[Contact] | None:
    if rule.format is None:
        status = _status(rule, clause, m)
        return session(rule, m, clause, people, _group(m, clause, "A"), status) if status else None
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
    elif (
        not left
        and (subject := _visitor(people, right) if subject < 0 else subject) >= 0
        and not any(subject in a.persons for a in right)
    ):
        left = [_speaker(people, subject)]
    status = _status(rule, clause, m)
    if status is None:
        return None
    host, guest = (right, left) if rule.host == "B" else (left, right)
    if rule.format == Format.RECEPTION and not any(a.kind in ("person", "role", "roles", "he") for a in host):
        return None  # nobody receives
    sides_h, sides_g = sides_of(host), sides_of(guest)
    if not sides_h | sides_g or (sides_h and sides_g and len(sides_h | sides_g) < 2):
        return None
    if not any(a.persons for a in (*host, *guest)):
        told = bool(clause.dates or clause.things["l"]) and rule.format in _UNNAMED
        if not told or len(sides_h | sides_g) < 2 or (status == Status.PLANNED and not _dated_after(clause, m)):
            return None
    if _is_arrival(rule, clause) or (
        status == Status.PLANNED
        and not all(any(a.persons for a in side) for side in (host, guest))
        and not clause.dates
    ):
        return None
    span = Span(clause.line.start, clause.line.end)
    trigger = (right or left)[-1].start
    receives = rule.host != "none"
    out = []
    for part in _one_a_host(host, guest, rule, clause):
        hosts, guests = part
        form = rule.format
        if form == Format.RECEPTION and _counterparts(persons_of(hosts), persons_of(guests), people):
            form = Format.MEETING
        if (
            form == Format.MEETING
            and len(parties := sides_of(hosts) | sides_of(guests)) > 2
            and "bilateral" not in clause.text
        ):
            form = Format.CONFERENCE if parties else form
        c = Contact(
            form,
            status,
            rule.name,
            persons_of(hosts),
            persons_of(guests),
            [],
            sides_of(hosts) | sides_of(guests),
            [clause.line.number],
            span,
            trigger,
            receives=receives,
            weak=rule.weak,
            apart=has("apart", clause.text),
            sideline=has("beside", clause.text),
        )
        out.append(c)
    return out


def _alone(rule: ContactRule, m: re.Match[str], clause: Clause) -> list[Contact] | None:
    """ "A port call at Lor": the sides are those that the sentence names, or those of the report."""
    states = {s for a in clause.actors if a.kind in ("side", "both", "person") for s in a.states}
    status = _status(rule, clause, m)
    if status is None or rule.format is None or (rule.again and not (clause.dates or clause.things["l"])):
        return None
    span = Span(clause.line.start, clause.line.end)
    named = persons_of([a for a in clause.actors if a.kind == "person"])
    return [
        Contact(
            rule.format,
            status,
            rule.name,
            [],
            [],
            named,
            states,
            [clause.line.number],
            span,
            clause.offset(m.start()),
            again=rule.again,
        )
    ]


def _one_a_host(
    host: list[Actor], guest: list[Actor], rule: ContactRule, clause: Clause
) -> list[tuple[list[Actor], list[Actor]]]:
    """Several hosts who each receive the guest are so many contacts, and so are counterparts of several states."""
    if rule.pair or not (host and guest):
        return [(host, guest)]
    many, one = (host, guest) if rule.host == "B" else (guest, host)
    if "separate" in clause.text and rule.host == "B" and len(guest) > 1 and len(host) == 1:
        return [(host, [a]) for a in guest if a.kind == "person"]
    if len(one) != 1:
        return [(host, guest)]
    many = _by_state(many, one[0])
    several = len(sides_of(many) - set(one[0].states)) > 1
    named = [a for a in many if a.kind == "person" or (several and a.states)]
    if (
        len(named) < 2
        or (several and has("together", clause.text))
        or (rule.format in (Format.RECEPTION, Format.CEREMONY) and rule.host != "B")
    ):
        return [(host, guest)]
    return [([a], one) if rule.host == "B" else (one, [a]) for a in named]


def _by_state(many: list[Actor], one: Actor) -> list[Actor]:
    """ "Counterparts from Alland and Borria" are one from each."""
    out: list[Actor] = []
    for a in many:
        if a.kind == "roles" and len(a.states) > 1 and len(one.states) == 1 and not a.persons:
            out += [replace(a, kind="role", states=(s,)) for s in a.states if s not in one.states]
        else:
            out.append(a)
    return out


def _speaker(people: list[PersonDraft], subject: int) -> Actor:
    """Whoever speaks of "a courtesy call on X" paid it."""
    p = people[subject]
    return Actor(
        "person",
        0,
        0,
        p.first.start,
        p.first.end,
        person=subject,
        persons=(subject,),
        states=(p.state,) if p.state else (),
    )


def _visitor(people: list[PersonDraft], met: list[Actor]) -> int:
    """In an itinerary ("Talks with X") the one who travels is whom the report names first and most."""
    states = sides_of(met)
    others = [p for p in people if p.state and p.state not in states]
    best = max(others, key=lambda p: (len(p.mentions), -p.first.line), default=None)
    return best.index if best else -1


def _heads(left: list[Actor], people: list[PersonDraft], clause: Clause) -> tuple[list[Actor], list[Actor]]:
    """ "At the talks, X said …": X and whoever of the other side holds the same duty, or was named first."""
    speaker = next((i for a in left for i in a.persons), -1)
    if speaker < 0:
        return [], []
    others = [
        p for p in people if p.state and p.state != people[speaker].state and p.first.line <= clause.line.number + 6
    ]
    others.sort(key=lambda p: (not duties(p) & duties(people[speaker]), p.first.line))
    return ([_speaker(people, speaker)], [_speaker(people, others[0].index)]) if others else ([], [])


def _dated_after(clause: Clause, m: re.Match[str]) -> bool:
    """Does a day or place follow the words that foretell a contact?"""
    return bool(re.search(r"«[dl]\d+»", m.string[m.end() : m.end() + 60])) and bool(clause.dates or clause.things["l"])


def _is_arrival(rule: ContactRule, clause: Clause) -> bool:
    """A greeting at the airport or a welcome ceremony is part of a visit, not a meeting."""
    return rule.format == Format.RECEPTION and has("arrival", _relative().sub(" ", clause.text))


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


def _status(rule: ContactRule, clause: Clause, m: re.Match[str]) -> Status | None:
    """Held, planned, postponed or cancelled; None where the contact is denied."""
    start = max(0, m.start() - 30)
    if denied(m.string[: m.end()][-40:]) or denied(m.string[: m.start()]):
        return None
    if "put off" in rule.name or rule.format in (Format.TALKS, Format.MEETING):
        near = m.string[start : m.end() + 60]
        if has("postponed", near):
            return Status.POSTPONED
        if has("cancelled", near):
            return Status.CANCELLED
    return Status.PLANNED if has("planned", m.string[start : m.end()]) else Status.HELD


def _recalled(clause: Clause, m: re.Match[str], published_year: str | None) -> bool:
    if has("recalled", m.string[max(0, m.start() - 40) : m.end() + 30]):
        return True
    years = {
        d.value[:4]
        for d in clause.dates
        if d.value and d.value[:4].isdigit() and d.kind in ("day", "range", "month", "year")
    }
    return bool(published_year and years and max(years) < str(int(published_year) - 1))
