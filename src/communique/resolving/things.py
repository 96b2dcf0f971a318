"""Things: what the register holds once, made of all the forms that tell of it, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from communique.resolving import contacts, names, visits
from communique.resolving.days import Window, iso, ordinal, window
from communique.resolving.forms import Form
from communique.resolving.offices import office_key
from communique.resolving.persons import spellings
from communique.resolving.ranks import rendering
from communique.resolving.settling import COMPARE, Cell, Said, settle

_UNKNOWN = 9_999_999  # the day of a report whose day is not told: after all others


@dataclass(frozen=True, slots=True)
class Told:
    """A form as the register knows it: its independent sources, its day, and what a person set by hand.

    ``by_hand`` gives, for a slot, why its value was set.
    """

    form: Form
    sources: frozenset[str]
    day: int | None
    by_hand: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """One resolved thing: its columns, its settled cells, and the lists by which it is found."""

    columns: Mapping[str, Any]
    cells: Mapping[str, Cell]
    sides: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    people: tuple[Mapping[str, Any], ...] = ()
    tenures: tuple[Mapping[str, Any], ...] = ()


SLOTS: dict[str, tuple[str, ...]] = {
    "persons": ("name", "country", "rank"),
    "meetings": ("format", "status", "date", "end_date", "place", "place_country", "occasion", "sides"),
    "visits": ("guest", "host", "leader", "kind", "status", "start", "end"),
    "agreements": ("kind", "subject", "parties", "period_start", "period_end"),
    "mechanisms": ("kind", "name", "level", "parties"),
    "commitments": ("modality", "by", "to", "fields", "quote"),
}


# Cells that a person sets by another cell of a record.
_SET_BY = {("meetings", "sides"): "countries"}


def thing(kind: str, told: Sequence[Told]) -> Thing:
    """Make the thing that the forms tell of."""
    cells = {slot: cell for slot in SLOTS[kind] if (cell := settle(slot, _said(slot, told)))}
    return _MAKE[kind](told, cells)


def _said(slot: str, told: Iterable[Told]) -> Iterable[Said]:
    for each in told:
        since = each.day if each.day is not None else _UNKNOWN
        why = each.by_hand.get(_SET_BY.get((each.form.kind, slot), slot))
        yield Said(each.form.facts.get(slot), (each.form.id,), each.sources, since, why)


def _values(cells: Mapping[str, Cell], slots: Iterable[str]) -> dict[str, Any]:
    return {slot: cells[slot].value if slot in cells else None for slot in slots}


def _person(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    forms = [each.form for each in told]
    corrected = next((each.form.facts["name"] for each in told if "name" in each.by_hand), None)
    name = corrected or spellings(iter(forms))[0]
    why = cells["name"].reason if corrected else "the fullest and most frequent spelling"
    cells["name"] = cells["name"].preferring(name, why, COMPARE["name"])
    tenures = [*_tenures(told, "office"), *_tenures(told, "rank")]
    cells.pop("rank", None)
    days = [day for form in forms for day in (form.first, form.last) if day is not None]
    span = {"first_seen": iso(min(days, default=None)), "last_seen": iso(max(days, default=None))}
    columns = {"name": name, "country": _values(cells, ["country"])["country"], **span}
    columns["rank"] = _latest(tenures, "rank")
    columns["office"] = _latest(tenures, "office")
    sides = (columns["country"],) if columns["country"] else ()
    return Thing(columns, cells, sides=sides, tenures=tuple(tenures))


def _tenures(told: Sequence[Told], kind: str) -> list[dict[str, Any]]:
    """Give each office or rank with the first and last day on which a report ascribes it."""
    found: dict[str, dict[str, Any]] = {}
    for each in told:
        form = each.form
        held = form.facts["offices"] if kind == "office" else [form.facts["rank"]] if form.facts["rank"] else []
        for value in held:
            key = office_key(value) if kind == "office" else value
            known = found.setdefault(key, {"kind": kind, "values": {}, "days": [], "count": 0})
            known["values"][value] = known["values"].get(value, 0) + form.count
            known["days"] += [day for day in (form.first, form.last) if day is not None]
            known["count"] += form.count
    return [_tenure(each) for _, each in sorted(found.items())]


def _tenure(known: Mapping[str, Any]) -> dict[str, Any]:
    value = min(known["values"], key=lambda each: (-known["values"][each], each))
    days = known["days"]
    span = {"first_seen": iso(min(days, default=None)), "last_seen": iso(max(days, default=None))}
    return {"kind": known["kind"], "value": value, **span, "records": known["count"]}


def _latest(tenures: Iterable[Mapping[str, Any]], kind: str) -> str | None:
    held = [each for each in tenures if each["kind"] == kind]
    best = max(held, key=lambda each: (each["last_seen"] or "", each["records"], each["value"]), default=None)
    return best["value"] if best else None


def _contact(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    columns = _values(cells, ("format", "status", "date", "end_date", "place", "place_country", "occasion"))
    columns |= _span([contacts.when(each.form.facts) for each in told], columns["date"], columns["end_date"])
    columns["level"] = contacts.level(each.form for each in told)
    sides = tuple(sorted(cells["sides"].value)) if "sides" in cells else ()
    return Thing(columns, cells, sides=sides, people=_people(told))


def _visit(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    columns = _values(cells, SLOTS["visits"])
    columns |= _span([visits.when(each.form.facts) for each in told], columns["start"], columns["end"])
    return Thing(columns, cells, sides=tuple(sorted({columns["guest"], columns["host"]})), people=_people(told))


def _instrument(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    columns = _values(cells, ("kind", "subject", "period_start", "period_end"))
    signed = settle(
        "date", (each for one in told if one.form.facts["action"] == "signed" for each in _said("date", [one]))
    )
    if signed:
        cells["signed"] = signed
    columns["signed"] = signed.value if signed else None
    for action in ("signed", "to be signed", "in force", "extended", "ended"):
        columns[f"seen_{action.replace(' ', '_')}"] = _seen(told, action)
    return Thing(
        columns, cells, sides=tuple(cells["parties"].value) if "parties" in cells else (), people=_people(told)
    )


def _seen(told: Iterable[Told], action: str) -> str | None:
    """Give the last day on which a report said so; an empty text where the day is not known."""
    days = [each.form.last for each in told if each.form.facts["action"] == action]
    return iso(max((day for day in days if day is not None), default=None)) or "" if days else None


def _mechanism(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    columns = _values(cells, ("kind", "level"))
    counts: dict[str, int] = {}
    for each in told:
        counts[each.form.facts["name"]] = counts.get(each.form.facts["name"], 0) + each.form.count
    corrected = next((each.form.facts["name"] for each in told if "name" in each.by_hand), None)
    columns["name"] = corrected or min(counts, key=lambda name: (-counts[name], -len(name), name))
    why = cells["name"].reason if corrected else "the most frequent name"
    cells["name"] = cells["name"].preferring(columns["name"], why, COMPARE["name"])
    return Thing(columns, cells, sides=tuple(cells["parties"].value) if "parties" in cells else ())


def _commitment(told: Sequence[Told], cells: dict[str, Cell]) -> Thing:
    columns = _values(cells, ("modality", "quote"))
    days = [each.form.facts["published"] for each in told if each.form.facts["published"]]
    columns["told"] = min(days, default=None)
    longest = max(told, key=lambda each: (len(each.form.facts["words"]), each.form.id)).form.facts
    columns["words"] = longest["words"]
    columns["by"], columns["to"] = (cells[slot].value if slot in cells else [] for slot in ("by", "to"))
    sides = {side for each in told for slot in ("by_sides", "to_sides") for side in each.form.facts[slot]}
    fields = {field for each in told for field in each.form.facts["fields"]}
    columns["by_sides"] = sorted({side for each in told for side in each.form.facts["by_sides"]})
    return Thing(columns, cells, sides=tuple(sorted(sides)), fields=tuple(sorted(fields)))


def _span(windows: Iterable[Window | None], start: str | None, end: str | None) -> dict[str, int | None]:
    """Give the first and last possible day as ordinals: as the settled cells tell, else as the sources allow."""
    first, last = window(start), window(end)
    if first:
        return {"first": first.first, "last": (last or first).last}
    known = [each for each in windows if each]
    if not known:
        return {"first": None, "last": None}
    low, high = max(each.first for each in known), min(each.last for each in known)
    return {"first": min(low, high), "last": max(low, high)}


def _people(told: Iterable[Told]) -> tuple[dict[str, Any], ...]:
    """Gather who took part: one line a person, with every form that names them."""
    found: list[dict[str, Any]] = []
    for each in sorted(told, key=lambda one: one.form.id):
        for person in each.form.facts["participants"]:
            known = next((one for one in found if _same_chair(one, person)), None)
            if known is None:
                found.append(
                    {
                        "name": person["name"],
                        "country": person["country"],
                        "role": person["role"],
                        "forms": {person["form"]},
                    }
                )
            else:
                known["forms"].add(person["form"])
                known["name"] = max(known["name"], person["name"], key=lambda name: (len(names.words_of(name)), name))
                known["role"] = min(known["role"], person["role"], key=_ROLES.index)
    return tuple(one | {"forms": tuple(sorted(form for form in one["forms"] if form))} for one in found)


_ROLES = ("host", "guest", "chair", "leader", "signatory", "participant")


def _same_chair(one: Mapping[str, Any], person: Mapping[str, Any]) -> bool:
    return one["country"] == person["country"] and names.alike(one["name"], person["name"]) is not names.Likeness.NONE


_MAKE = {
    "persons": _person,
    "meetings": _contact,
    "visits": _visit,
    "agreements": _instrument,
    "mechanisms": _mechanism,
    "commitments": _commitment,
}


def rank_conflicts(forms: Iterable[Form]) -> list[tuple[str, str]]:
    """Give the pairs of ranks of one person that reports ascribe at one time and that are no renderings of a grade."""
    ranked = sorted((form for form in forms if form.facts["rank"]), key=lambda form: form.id)
    pairs = set()
    for one, other in combinations(ranked, 2):
        here, there = sorted((one.facts["rank"], other.facts["rank"]))
        if here != there and not rendering(here, there) and _meet(one, other):
            pairs.add((here, there))
    return sorted(pairs)


def _meet(one: Form, other: Form) -> bool:
    """Tell whether two forms were told at the same time; that one ends as the other begins may be a promotion."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return (one.first < other.last and other.first < one.last) or one.first == one.last == other.first == other.last


def day_of(published: str | None) -> int | None:
    """Give a report's day as an ordinal."""
    return ordinal(published)
