"""All that a person needs to decide one doubt: the words, both tellings side by side, the values with their sources."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from communique.answers import Link
from communique.answers.review import Case, Choice, Compared, Doubt, EditCell, Near, Side, ThingReview
from communique.asking.commitments import commitment
from communique.asking.doubts import written_in
from communique.asking.judgements import of_handles
from communique.asking.names import person_ids
from communique.asking.search import search
from communique.asking.tellings import in_full, tellings, to_edit
from communique.asking.titles import title, titles
from communique.errors import NotKnownError, QuestionError
from communique.register import Register
from communique.register.edits import written
from communique.register.queries import ids
from communique.register.queries.cells import findings_of, things_by_id, things_of_forms
from communique.register.queries.people import forms_of, tellings_of
from communique.register.queries.review import findings_among, handles_of, record_kept
from communique.register.queries.sources import attendance_of, sides_of

Row = Mapping[str, Any]
_SHOWN = 3  # tellings of a thing that are shown beside another
_PAGE = 50  # tellings on a page of one thing
_NEAR = 12  # things offered as perhaps the same
_IDLE = {"id", "of", "cells", "disputed", "tellings", "sources", "first", "last", "by_sides"}
_FINDINGS = 6


def review_case(register: Register, doubt: Doubt) -> Case:
    """Give all that is needed to decide a doubt."""
    if doubt.kind == "follow-up":
        return _follow_up(register, doubt)
    with register.store.asking() as connection:
        return _CASES[doubt.kind](connection, doubt)


def _record(connection: Connection, doubt: Doubt) -> Case:
    kept = record_kept(connection, doubt.one)
    cells = to_edit(doubt.of, json.loads(kept["body"])) if kept else ()
    made = of_handles(connection, [doubt.one])
    return Case(doubt=doubt, telling=in_full(connection, doubt.one), cells=cells, editable=True, judgements=made)


def _merge(connection: Connection, doubt: Doubt) -> Case:
    pair = [doubt.id, str(doubt.beside)]
    rows = things_by_id(connection, pair)
    named = titles(connection, pair)
    handles = {thing: handles_of(connection, thing) for thing in pair}
    sides = tuple(
        Side(thing, named[thing], tuple(tellings(connection, _first(handles[thing], doubt))), len(handles[thing]))
        for thing in pair
    )
    found = [row for row in findings_among(connection, pair) if set(row["things"]) == set(pair)]
    return Case(
        doubt=doubt,
        sides=sides,
        compared=tuple(_compared(*(_columns(connection, rows[thing]) for thing in pair))),
        findings=tuple(_link(row) for row in found[:_FINDINGS]),
        judgements=of_handles(connection, [doubt.one, str(doubt.other)]),
    )


def _first(handles: Sequence[str], doubt: Doubt) -> list[str]:
    """Give a few tellings of a thing, the ones in question first."""
    asked = [handle for handle in handles if handle in (doubt.one, doubt.other)]
    return list(dict.fromkeys([*asked, *handles]))[:_SHOWN]


def _columns(connection: Connection, row: Row) -> dict[str, Any]:
    """Give what a thing is, cell by cell, with its sides and people."""
    told = {slot: _read(value) for slot, value in row.items() if slot not in _IDLE and value not in (None, "", "[]")}
    sides = sides_of(connection, [row["id"]]).get(row["id"])
    people = [each["name"] for each in attendance_of(connection, [row["id"]]).get(row["id"], ())]
    more = {"sides": sides, "people": sorted(dict.fromkeys(people))}
    return told | {slot: value for slot, value in more.items() if value and slot not in told}


def _read(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) and value.startswith("[") else value


def _compared(one: Row, other: Row) -> Iterable[Compared]:
    for slot in dict.fromkeys([*one, *other]):
        here, there = one.get(slot), other.get(slot)
        standing = "agrees" if here == there else "differs" if slot in one and slot in other else "one"
        yield Compared(slot, here, there, standing)


def _link(row: Row) -> Link:
    return Link(row["one"], row["other"], row["verdict"], row["weight"], tuple(json.loads(row["reasons"])))


def _conflict(connection: Connection, doubt: Doubt) -> Case:
    (row,) = things_by_id(connection, [doubt.id]).values()
    by_form: dict[str, list[str]] = {}
    forms = forms_of(connection, [doubt.id])
    for each in tellings_of(connection, [form["id"] for form in forms]):
        by_form.setdefault(each["form"], []).append(each["record"])
    cell = json.loads(row["cells"]).get(doubt.cell) or _ranks(forms, doubt)
    order = {handle: at for at, handle in enumerate(handles_of(connection, doubt.id))}
    choices = []
    for each in sorted(cell["values"], key=lambda told: (told["standing"] != "preferred", str(told["value"]))):
        handles = sorted({handle for form in each["forms"] for handle in by_form.get(form, ())}, key=order.__getitem__)
        told = tuple(tellings(connection, handles[:_SHOWN]))
        choices.append(Choice(written(each["value"]), each["value"], each["standing"], told))
    return Case(
        doubt=doubt,
        choices=tuple(choices),
        editable=written_in(doubt.of, str(doubt.cell)) is not None,
        reason=cell["reason"],
        judgements=of_handles(connection, list(order)),
    )


def _ranks(forms: Iterable[Row], doubt: Doubt) -> dict[str, Any]:
    """Give the ranks of a person as a cell: each with the forms that ascribe it."""
    by_rank: dict[str, list[str]] = {}
    for form in forms:
        rank = json.loads(form["facts"])["rank"]
        if rank:
            by_rank.setdefault(rank, []).append(form["id"])
    values = [
        {"value": rank, "standing": "preferred" if rank == doubt.value else "told at the same time", "forms": told}
        for rank, told in sorted(by_rank.items())
    ]
    return {"values": values, "reason": "told most often"}


def _follow_up(register: Register, doubt: Doubt) -> Case:
    told = commitment(register, doubt.id)
    offer = next((each for each in told.follow_ups if each.handle == doubt.other), None)
    with register.store.asking() as connection:
        first = in_full(connection, told.sources[0].handle) if told.sources else None
        later = tuple(tellings(connection, [str(doubt.other)]))
        made = of_handles(connection, [doubt.one, str(doubt.other)])
        side = (Side(doubt.beside or "", offer.kind if offer else "", later, len(later)),)
    return Case(doubt=doubt, telling=first, sides=side, commitment=told, follow_up=offer, judgements=made)


_CASES: dict[str, Callable[[Connection, Doubt], Case]] = {"record": _record, "merge": _merge, "conflict": _conflict}


# ---- any one thing


def review_thing(register: Register, name: str, *, page: int = 1, words: str = "") -> ThingReview:
    """Give a thing with a page of its tellings and what it may be one with: what was found near it, or what is sought.

    ``words`` are words of reports, the name of a person, or an id. Raises QuestionError for a name that is not known.
    """
    with register.store.asking() as connection:
        known = ids.thing_of(connection, name)
        if known is None:
            raise NotKnownError(
                f"the register does not know {name!r}: give the id of a thing or the handle of a record"
            )
        kind, thing = known
        handles = handles_of(connection, thing)
        pages = max(1, -(-len(handles) // _PAGE))
        here = min(max(1, page), pages)
        row = things_by_id(connection, [thing])[thing]
        told = title(row, sides_of(connection, [thing]).get(thing, ()))
        shown = _with_last_word(connection, handles[(here - 1) * _PAGE : here * _PAGE])
        made = of_handles(connection, handles)
        near = () if words.strip() else tuple(_near(connection, thing))
    if words.strip():
        near = tuple(_sought(register, words.strip(), kind, thing))
    return ThingReview(
        id=thing, kind=kind, told=told, disputed=row["disputed"], tellings=shown, count=len(handles), page=here,
        pages=pages, near=near, judgements=made,
    )  # fmt: skip


def cells_to_edit(register: Register, handle: str) -> tuple[EditCell, ...]:
    """Give the cells of a record that a person may set, as they would type them; raises QuestionError if unknown."""
    with register.store.asking() as connection:
        kept = record_kept(connection, handle)
    if kept is None:
        raise NotKnownError(f"the register does not know the record {handle!r}")
    return to_edit(kept["kind"], json.loads(kept["body"]))


def _with_last_word(connection: Connection, handles: Sequence[str]) -> tuple[Any, ...]:
    last = {
        each.one: f"{each.act} by {each.author}"
        for each in of_handles(connection, handles)
        if each.in_force and not each.other
    }
    return tuple(replace(each, judged=last.get(each.handle)) for each in tellings(connection, handles))


def _near(connection: Connection, thing: str) -> Iterable[Near]:
    """Give the things with which findings connect this one, the heaviest first."""
    rows = findings_of(connection, [form["id"] for form in forms_of(connection, [thing])])
    of = things_of_forms(connection, {row[side] for row in rows for side in ("one", "other")})
    best: dict[str, Row] = {}
    for row in rows:
        for side in ("one", "other"):
            other = of.get(row[side])
            if other is not None and other != thing and row["verdict"] != "different":
                best.setdefault(other, row)
    named = titles(connection, list(best)[:_NEAR])
    for other, told in named.items():
        near = best[other]
        yield Near(other, told, near["verdict"], near["weight"], tuple(near["reasons"]))


def _sought(register: Register, words: str, kind: str, thing: str) -> Iterable[Near]:
    """Give the things of a kind that words lead to: an id, a person's name, or words of reports that tell of them."""
    with register.store.asking() as connection:
        known = ids.thing_of(connection, words)
        found = [known[1]] if known else _called(connection, words) if kind == "persons" else []
    if not found:
        hits = search(register, words, kind="sentences", most=100)
        found = [name for hit in hits for name in hit.things]
    with register.store.asking() as connection:
        rows = things_by_id(connection, list(dict.fromkeys(found))[:200])
        wanted = [name for name in dict.fromkeys(found) if name in rows and rows[name]["of"] == kind and name != thing]
        named = titles(connection, wanted[:_NEAR])
    yield from (Near(name, named[name], None, None) for name in wanted[:_NEAR])


def _called(connection: Connection, words: str) -> list[str]:
    try:
        return person_ids(connection, words)
    except QuestionError:
        return []
