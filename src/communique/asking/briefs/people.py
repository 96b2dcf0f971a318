"""Who is who: the principals on each side, with the office and rank that reports last ascribe, and since when."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from communique.answers.brief import Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, first_of, item
from communique.asking.briefs.meetings import Past
from communique.register.queries.people import forms_of, people_by_id, tellings_of
from communique.register.queries.sources import attendance_of
from communique.resolving.days import iso
from communique.resolving.offices import ORDER, level_with, office_key

Row = Mapping[str, Any]
_LOOKED_THROUGH = 60  # contacts, the latest first, in which principals are looked for
_A_SIDE = 6
_LATELY = 60  # days before the last telling whose offices and ranks count
COLUMNS = ("Side", "Name", "Office", "So called by reports of")


Ascribed = tuple[int, str, Row]  # the report's day, the record, and what it says


@dataclass(frozen=True)
class Tenure:
    """An office or a rank as one person's: how it is called, and the first and last day and record that say so."""

    slot: str
    called: str
    first: str | None
    last: str | None
    records: tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """What reports ascribe to a person: the offices and rank of late, and the first and last record that do."""

    person: str
    name: str
    country: str | None
    offices: tuple[str, ...]
    rank: str | None
    first: str | None
    last: str | None
    records: tuple[str, ...]

    @property
    def called(self) -> str:
        """Give rank and name."""
        return f"{self.rank} {self.name}" if self.rank else self.name

    @property
    def place(self) -> int:
        """Give where the person stands in order of level."""
        level = level_with(self.offices)
        return ORDER.index(level) if level in ORDER else len(ORDER)


def principals(past: Past) -> Section:
    """Give the principals of each side who took part in the latest contacts, the highest first."""
    desk = past.desk
    found = [made for side in desk.sides for made in _of_side(desk, side, _seen(past))]
    title, empty = "Who is who", "The register has seen nobody of these sides take part in a contact."
    return first_of(found, len(found), "people", title, empty, COLUMNS)


def _seen(past: Past) -> dict[str, list[str]]:
    """Give the persons of each state in the latest contacts, those seen last first."""
    ids = [row["id"] for row in past.held[:_LOOKED_THROUGH]]
    there = attendance_of(past.desk.connection, ids)
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for contact in ids:
        for one in there.get(contact, ()):
            if one["person"] and one["country"]:
                found[one["country"]].setdefault(one["person"])
    return {country: list(people) for country, people in found.items()}


def _of_side(desk: Desk, side: str, seen: Mapping[str, list[str]]) -> Iterator[Item]:
    people = [each for each in held(desk, seen.get(side, [])) if each.offices or each.rank]
    people = [each for each in people if not any(_replaced(each, other) for other in people)]
    order = {person: at for at, person in enumerate(seen.get(side, []))}
    for each in sorted(people, key=lambda one: (one.place, order[one.person]))[:_A_SIDE]:
        yield from line(desk, each)


def _replaced(one: Held, other: Held) -> bool:
    """Tell whether another holds the same highest office, and was first so called after one was last."""
    same = {office_key(each) for each in one.offices} & {office_key(each) for each in other.offices}
    return bool(same and one.last and other.first and one.last < other.first)


def line(desk: Desk, each: Held) -> Iterator[Item]:
    """Give a person on a line."""
    office = "; ".join(each.offices) or "no office told"
    days = words.span(each.first, each.last) if each.first else "day not told"
    notes: list[Note] = []
    for record in each.records:
        notes += desk.evidence.by_record(record, ("offices",))[-1:]
    side = desk.names.bare(each.country) if each.country else "not told"
    cells = (side, words.opened(each.called), words.opened(office), words.opened(days))
    text = f"{words.opened(each.called)} ({side}), {office}: so called by reports of {days}."
    yield from item(text, notes[:2], each.person, cells=cells)


def held(desk: Desk, people: Sequence[str]) -> list[Held]:
    """Give what reports until the day ascribe to each of some persons; one of whom none tells is left out."""
    forms: dict[str, list[Row]] = defaultdict(list)
    for form in forms_of(desk.connection, people):
        forms[form["thing"]].append(form)
    rows = {row["id"]: row for row in people_by_id(desk.connection, people)}
    told: dict[str, list[Row]] = defaultdict(list)
    for telling in tellings_of(desk.connection, [form["id"] for some in forms.values() for form in some]):
        told[telling["form"]].append(telling)
    made = (_held(desk, rows[person], forms[person], told) for person in people if person in rows)
    return [each for each in made if each is not None]


def _held(desk: Desk, row: Row, forms: Iterable[Row], told: Mapping[str, Sequence[Row]]) -> Held | None:
    every = _ascribed(desk, forms, told)
    telling = [each for each in every if each[2]["offices"]] or [each for each in every if each[2]["rank"]]
    if not telling:
        return None
    lately = [each for each in every if each[0] >= telling[-1][0] - _LATELY]
    offices = _offices(lately)
    keys = {office_key(each) for each in offices[:1]}
    so = [each for each in telling if not keys or keys & {office_key(office) for office in each[2]["offices"]}]
    ends = [each for each in so if each[0]] or so
    records = dict.fromkeys((ends[-1][1], ends[0][1]))
    first, last = (iso(ends[at][0]) if ends[at][0] else None for at in (0, -1))
    return Held(row["id"], row["name"], row["country"], offices, _rank(lately), first, last, tuple(records))


def _ascribed(desk: Desk, forms: Iterable[Row], told: Mapping[str, Sequence[Row]]) -> list[Ascribed]:
    """Give what each record of reports until the day ascribes, the earliest first; those of no day come first."""
    every = [
        (each["day"] or 0, each["record"], json.loads(form["facts"]))
        for form in forms
        for each in told.get(form["id"], ())
        if each["day"] is None or each["day"] <= desk.day
    ]
    return sorted(every, key=lambda each: (each[0], each[1]))


def tenures(desk: Desk, person: str) -> list[Tenure]:
    """Give the offices and ranks that reports until the day ascribe to a person, those told last first."""
    forms = forms_of(desk.connection, [person])
    told: dict[str, list[Row]] = defaultdict(list)
    for telling in tellings_of(desk.connection, [form["id"] for form in forms]):
        told[telling["form"]].append(telling)
    found: dict[tuple[str, str], list[tuple[int, str, str]]] = defaultdict(list)
    for day, record, facts in _ascribed(desk, forms, told):
        for office in facts["offices"]:
            found["offices", office_key(office)].append((day, record, office))
        if facts["rank"]:
            found["rank", facts["rank"]].append((day, record, facts["rank"]))
    made = [_tenure(slot, some) for (slot, _), some in found.items()]
    return sorted(made, key=lambda each: (each.last or "", each.first or "", each.called), reverse=True)


def _tenure(slot: str, told: Sequence[tuple[int, str, str]]) -> Tenure:
    """Give one office or rank in its most usual wording, with the first and last record that ascribe it."""
    count = Counter(called for _, _, called in told)
    usual = min(count, key=lambda called: (-count[called], len(called), called))
    ends = [each for each in told if each[0]] or [told[0]]
    first, last = (iso(ends[at][0]) if ends[at][0] else None for at in (0, -1))
    return Tenure(slot, usual, first, last, tuple(dict.fromkeys((ends[0][1], ends[-1][1]))))


def _offices(lately: Iterable[tuple[int, str, Row]]) -> tuple[str, ...]:
    """Give the two offices that are told most, each in its most usual wording, the higher first."""
    worded: dict[str, Counter[str]] = defaultdict(Counter)
    for _, _, facts in lately:
        for office in facts["offices"]:
            worded[office_key(office)][office] += 1
    usual = sorted(worded.values(), key=lambda told: (-told.total(), min(told)))[:2]
    chosen = [min(told, key=lambda office: (-told[office], len(office), office)) for told in usual]
    inorder = sorted(chosen, key=lambda office: (_level(office), -len(office_key(office)), office))
    return tuple(each for at, each in enumerate(inorder) if not any(_within(each, other) for other in inorder[:at]))


def _within(one: str, other: str) -> bool:
    """Tell whether an office is the other in fewer words."""
    return set(office_key(one).split()) <= set(office_key(other).split())


def _level(office: str) -> int:
    level = level_with([office])
    return ORDER.index(level) if level in ORDER else len(ORDER)


def _rank(lately: Iterable[tuple[int, str, Row]]) -> str | None:
    told = Counter(facts["rank"] for _, _, facts in lately if facts["rank"])
    return min(told, key=lambda rank: (-told[rank], rank)) if told else None
