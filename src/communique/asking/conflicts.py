"""Where sources differ: each disputed cell with all its values, the preferred one, and how the others stand to it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from communique.answers import Conflict, Source, Value
from communique.asking.building import Beside
from communique.asking.choices import known_sides, one_of
from communique.asking.paging import in_steps, onward, wanted
from communique.asking.titles import title
from communique.register import Register
from communique.register.queries.cells import ranks_at_one_time, things_by_id, told_variously
from communique.register.queries.people import forms_of, tellings_of
from communique.register.queries.sources import last_told
from communique.register.tables import THINGS
from communique.resolving.forms import Form
from communique.resolving.ranks import rendering
from communique.resolving.settling import Standing
from communique.resolving.things import rank_conflicts

Row = Mapping[str, Any]


def conflicts(
    register: Register,
    *,
    between: Collection[str] = (),
    kind: str | None = None,
    everything: bool = False,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[Conflict]:
    """Give the cells on which sources contradict each other; with ``everything``, also renderings and coarser values.

    ``between`` are sides that the thing has, ``kind`` is one of the record format's (``meetings``, ``persons``, …).
    They come by kind, thing and cell; ``newest`` gives those first of which reports told last. ``limit`` gives at most
    so many, those that come ``after`` the ``position`` of the last one seen.
    """
    one_of(kind, THINGS, "kind of record")
    page = wanted(newest, limit, after)
    place, cell = (after.rpartition(":")[0], after.rpartition(":")[2]) if after else (None, "")
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        order = _order(connection, [kind] if kind else THINGS, between, everything)
        if newest:
            order = _last_told_first(connection, order)
        left = onward(order, place, _told)
        left = left if place is None else [each for each in order if _told(each) == place] + [*left]

        def look(some: Sequence[Doubtful]) -> Iterator[Conflict]:
            found = _found(connection, some, everything=everything)
            return (each for each in found if each.position.rpartition(":")[0] != place or each.cell > cell)

        return in_steps(left, page, look)


def conflicts_on(connection: Connection, things: Collection[str]) -> list[Conflict]:
    """Give the cells of some things on which sources contradict each other, by kind, thing and cell."""
    return list(_found(connection, _order(connection, THINGS, (), False, things), everything=False))


class Doubtful(NamedTuple):
    """A thing of which sources may differ: in its cells, or in the ranks that they ascribe."""

    kind: str
    what: str
    id: str


def _told(each: Doubtful) -> str:
    return ":".join(each)


def _order(
    connection: Connection,
    kinds: Iterable[str],
    between: Collection[str],
    everything: bool,
    among: Collection[str] | None = None,
) -> list[Doubtful]:
    found: list[Doubtful] = []
    for kind in kinds:
        things = told_variously(connection, kind, between=between, everything=everything, among=among)
        found += [Doubtful(kind, "cells", thing) for thing in things]
        if kind == "persons":
            told = ranks_at_one_time(connection, between, among)
            persons = dict.fromkeys(thing for thing, one, other in told if not rendering(one, other))
            found += [Doubtful(kind, "ranks", thing) for thing in persons]
    return found


def _last_told_first(connection: Connection, order: Sequence[Doubtful]) -> list[Doubtful]:
    """Put those first of which reports told last."""
    days = last_told(connection, {each.id for each in order})
    return sorted(order, key=lambda each: -days.get(each.id, 0))


def _found(connection: Connection, some: Sequence[Doubtful], *, everything: bool) -> Iterator[Conflict]:
    """Give the conflicts of some things, in their order."""
    rows = things_by_id(connection, {each.id for each in some})
    told: dict[Doubtful, list[Conflict]] = defaultdict(list)
    for what, look in (("cells", partial(_of_cells, everything=everything)), ("ranks", _of_ranks)):
        for each in look(connection, [rows[one.id] for one in some if one.what == what]):
            place = Doubtful(each.kind, what, each.id)
            told[place].append(replace(each, position=f"{_told(place)}:{each.cell}"))
    for one in some:
        yield from told.get(one, ())


class Tellings:
    """Which sources stand behind forms: the records of each form of some things."""

    def __init__(self, connection: Connection, things: Collection[str]) -> None:
        self.beside = Beside(connection, things)
        self.forms = _forms(connection, things)
        self._handles: dict[str, list[str]] = defaultdict(list)
        for each in tellings_of(connection, [form.id for told in self.forms.values() for form in told]):
            self._handles[each["form"]].append(each["record"])

    def sources(self, thing: str, forms: Iterable[str]) -> tuple[dict[str, str], ...]:
        """Give the sources of these forms of a thing, the earliest first."""
        handles = {handle for form in forms for handle in self._handles.get(form, ())}
        return tuple(_short(each) for each in self.beside.sources(thing) if each.handle in handles)


def _short(source: Source) -> dict[str, str]:
    return {"report": source.report, "record": source.record, "handle": source.handle}


def values_of(cell: Mapping[str, Any], thing: str, tellings: Tellings) -> tuple[Value, ...]:
    """Give every value of a settled cell, the preferred one first, with the records that give it."""
    told = [Value(each["value"], each["standing"], tellings.sources(thing, each["forms"])) for each in cell["values"]]
    return tuple(sorted(told, key=lambda each: (each.standing != Standing.PREFERRED, each.standing, _key(each.value))))


def _key(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _of_cells(connection: Connection, rows: Collection[Row], *, everything: bool) -> Iterator[Conflict]:
    tellings = Tellings(connection, [row["id"] for row in rows])
    for row in rows:
        for slot, cell in sorted(json.loads(row["cells"]).items()):
            standings = {each["standing"] for each in cell["values"]}
            if Standing.CONTRADICTION in standings or (everything and len(cell["values"]) > 1):
                yield _conflict(
                    row, slot, cell["value"], cell["reason"], values_of(cell, row["id"], tellings), tellings
                )


def _of_ranks(connection: Connection, rows: Collection[Row]) -> Iterator[Conflict]:
    """Give the persons to whom reports ascribe, at one time, ranks that are not one grade in two armies' words."""
    told = _forms(connection, [row["id"] for row in rows])
    found = {thing: {rank for pair in rank_conflicts(forms) for rank in pair} for thing, forms in told.items()}
    tellings = Tellings(connection, [thing for thing, ranks in found.items() if ranks])
    for row in rows:
        ranks, forms = sorted(found[row["id"]]), told[row["id"]]
        if ranks:
            count = {rank: sum(form.count for form in forms if form.facts["rank"] == rank) for rank in ranks}
            best = min(ranks, key=lambda rank: (-count[rank], rank))
            reason = f"told by {count[best]} of {sum(count.values())} records"
            yield _conflict(row, "rank", best, reason, _ranks(row["id"], ranks, best, forms, tellings), tellings)


def _ranks(
    thing: str, ranks: Iterable[str], best: str, forms: Collection[Form], tellings: Tellings
) -> tuple[Value, ...]:
    told = []
    for rank in sorted(ranks, key=lambda each: (each != best, each)):
        standing = Standing.PREFERRED if rank == best else Standing.CONTRADICTION
        ascribing = [form.id for form in forms if form.facts["rank"] == rank]
        told.append(Value(rank, str(standing), tellings.sources(thing, ascribing)))
    return tuple(told)


def _forms(connection: Connection, things: Collection[str]) -> dict[str, list[Form]]:
    found: dict[str, list[Form]] = defaultdict(list)
    for row in forms_of(connection, things):
        found[row["thing"]].append(_form(row))
    return found


def _form(row: Row) -> Form:
    return Form(row["id"], row["kind"], json.loads(row["facts"]), row["own"], row["first"], row["last"], row["count"])


def _conflict(row: Row, slot: str, value: Any, reason: str, values: tuple[Value, ...], tellings: Tellings) -> Conflict:
    thing = row["id"]
    return Conflict(
        id=thing,
        sources=tellings.beside.sources(thing),
        disputed=row["disputed"],
        kind=row["of"],
        told=title(row, tellings.beside.sides(thing)),
        cell=slot,
        value=value,
        reason=reason,
        values=values,
    )
