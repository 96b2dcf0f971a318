"""What changed since a time: reports that came, things newly told or told again, and what people judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from communique.answers import Change, Source
from communique.asking.building import Beside
from communique.asking.choices import one_of
from communique.asking.days import asked
from communique.asking.titles import titles
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.cells import judgements_made, records_of, things_of_forms
from communique.register.queries.changes import first_added, read_anew_since, reports_since, tellings_in
from communique.register.rulings import form_now
from communique.register.tables import LETTERS
from communique.resolving.days import iso

Row = Mapping[str, Any]
_ORDER = ("reports", *LETTERS.values())


def changed(register: Register, since: str, *, kind: str | None = None) -> list[Change]:
    """Give what changed from a time on: reports first, then things by kind, then judgements in their order.

    ``since`` is a date as exact as one likes, or a time (ISO 8601; UTC where no zone is told). ``kind`` is ``reports``
    or a kind of record. Raises QuestionError for what is neither.
    """
    start = _start(since)
    one_of(kind, _ORDER, "kind of record")
    with register.store.asking() as connection:
        reports = reports_since(connection, start)
        found = [
            *_reports(connection, reports, start),
            *_things(connection, reports, start),
            *_judged(connection, start),
        ]
    return [each for each in found if kind in (None, each.kind)]


def _start(since: str) -> str:
    """Give the time from which on, as the register notes times."""
    if "T" not in since:
        return f"{iso(asked(since).first)}T00:00:00+00:00"
    try:
        told = datetime.fromisoformat(since)
    except ValueError:
        raise QuestionError(f"{since!r} is no time: write 2024-12-20 or 2024-12-20T08:00:00") from None
    return (told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)).isoformat(timespec="seconds")


def _reports(connection: Connection, added: Iterable[Row], start: str) -> Iterable[Change]:
    for row in added:
        yield Change(id=row["id"], kind="reports", change="added", told=row["title"] or row["id"], at=row["added"])
    for row in read_anew_since(connection, start):
        told = f"{row['title'] or row['id']}, by {row['author']} {row['reader']}"
        yield Change(id=row["id"], kind="reports", change="read anew", told=told, at=row["added"])


def _things(connection: Connection, added: Iterable[Row], start: str) -> Iterable[Change]:
    when = {row["key"]: row["added"] for row in added}
    new: dict[str, set[str]] = defaultdict(set)
    for thing, handle in tellings_in(connection, when):
        new[thing].add(handle)
    beside, named, first = Beside(connection, new), titles(connection, new), first_added(connection, new)
    latest = _latest(connection, new, when)
    for thing in sorted(new, key=lambda name: (_ORDER.index(LETTERS[name[0]]), latest[name], name)):
        sources = tuple(each for each in beside.sources(thing) if each.handle in new[thing])
        change = "new" if first[thing] >= start else "new source"
        yield _change(thing, change, named, sources, latest[thing])


def _latest(connection: Connection, new: Mapping[str, set[str]], when: Mapping[str, str]) -> dict[str, str]:
    """Give when the last new telling of each thing came."""
    handles = {handle for told in new.values() for handle in told}
    of_record = {row["handle"]: when[row["key"]] for row in records_of(connection, handles=handles)}
    return {thing: max(of_record[handle] for handle in told) for thing, told in new.items()}


def _change(
    thing: str, change: str, named: Mapping[str, str], sources: tuple[Source, ...], at: str, **more: Any
) -> Change:
    kind = LETTERS[thing[0]]
    return Change(id=thing, kind=kind, change=change, told=named.get(thing, thing), at=at, sources=sources, **more)


def _judged(connection: Connection, start: str) -> Iterable[Change]:
    """Give the judgements made from a time on, each with the things that it bears on."""
    every = judgements_made(connection, start)
    by_uid = {row["uid"]: row for row in every}
    told = [(row, by_uid.get(row["undoes"] or "", row)) for row in every if row["at"] >= start]
    things = {row["uid"]: _borne_on(connection, about) for row, about in told}
    named = titles(connection, {thing for found in things.values() for thing in found})
    for row, _ in told:
        because = f"{row['act']} by {row['author']}: {row['because']}"
        for thing in things[row["uid"]]:
            yield _change(thing, "judged", named, (), row["at"], because=because)


def _borne_on(connection: Connection, judgement: Row) -> list[str]:
    """Give the things to which the judged records belong now; a record that is refused goes by its own handle."""
    anchors = [judgement[side] for side in ("one", "other") if judgement[side]]
    found = {anchor["handle"]: form_now(connection, anchor) for anchor in anchors}
    things = things_of_forms(connection, {form for form in found.values() if form})
    return sorted({things.get(form or "", handle) for handle, form in found.items()})
