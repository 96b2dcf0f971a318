"""What changed since a time: reports that came, things newly told or told again, and what people judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from communique.answers import Change, Source
from communique.asking.building import Beside
from communique.asking.choices import one_of
from communique.asking.days import asked
from communique.asking.paging import onward, wanted
from communique.asking.titles import titles
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.cells import judgements_made, things_of_forms
from communique.register.queries.changes import (
    first_added,
    read_anew_since,
    reports_since,
    tellings_added,
    things_since,
)
from communique.register.rulings import form_now
from communique.register.tables import LETTERS
from communique.resolving.days import iso

Row = Mapping[str, Any]
_ORDER = ("reports", *LETTERS.values())
_PARTS = (*_ORDER, "judged")


class _Mark(NamedTuple):
    """Something that changed, before it is fetched: where it stands in the list, and what is known of it."""

    position: str
    row: Row


def changed(
    register: Register, since: str, *, kind: str | None = None, limit: int | None = None, after: str | None = None
) -> list[Change]:
    """Give what changed from a time on: reports first, then things by kind, then judgements in their order.

    ``since`` is a date as exact as one likes, or a time (ISO 8601; UTC where no zone is told). ``kind`` is ``reports``
    or a kind of record. ``limit`` gives at most so many, those that come ``after`` the ``position`` of the last one
    seen. Raises QuestionError for what is neither.
    """
    start, page = _start(since), wanted(False, limit, after)
    one_of(kind, _ORDER, "kind of record")
    parts = [part for part in _PARTS if kind in (None, part) or part == "judged"]
    first = parts.index(after.partition(":")[0]) if after and after.partition(":")[0] in parts else 0
    found: list[Change] = []
    with register.store.asking() as connection:
        for part in parts[first:]:
            left = None if page.limit is None else page.limit - len(found)
            if left == 0:
                break
            marks = onward(_marks(connection, part, start, kind), after, lambda each: each.position)
            found += _made(connection, part, marks[:left], start)
            after = None
    return found


def _marks(connection: Connection, part: str, start: str, kind: str | None) -> list[_Mark]:
    """Give what changed of one part of the list, in its order."""
    if part == "reports":
        new = [_Mark(f"reports:{row['key']}", row) for row in reports_since(connection, start)]
        anew = read_anew_since(connection, start)
        return new + [_Mark(f"reports:{row['key']}:{row['author']}", row) for row in anew]
    if part == "judged":
        return [mark for mark in _judged(connection, start) if kind in (None, LETTERS[mark.row["thing"][0]])]
    return [_Mark(f"{part}:{row['thing']}", row) for row in things_since(connection, start, part)]


def _made(connection: Connection, part: str, marks: Sequence[_Mark], start: str) -> list[Change]:
    """Make answers of what stands on a page."""
    if not marks:
        return []
    if part == "reports":
        return [_of_report(mark) for mark in marks]
    return _of_judgements(connection, marks) if part == "judged" else _of_things(connection, marks, start)


def _start(since: str) -> str:
    """Give the time from which on, as the register notes times."""
    if "T" not in since:
        return f"{iso(asked(since).first)}T00:00:00+00:00"
    try:
        told = datetime.fromisoformat(since)
    except ValueError:
        raise QuestionError(f"{since!r} is no time: write 2024-12-20 or 2024-12-20T08:00:00") from None
    return (told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)).isoformat(timespec="seconds")


def _of_report(mark: _Mark) -> Change:
    row, told = mark.row, mark.row["title"] or mark.row["id"]
    if "reader" in row:
        told, change = f"{told}, by {row['author']} {row['reader']}", "read anew"
    else:
        change = "added"
    return Change(id=row["id"], kind="reports", change=change, told=told, at=row["added"], position=mark.position)


def _of_things(connection: Connection, marks: Sequence[_Mark], start: str) -> list[Change]:
    """Give things that reports told of since, each with the sources that are new."""
    things = [mark.row["thing"] for mark in marks]
    beside, named = Beside(connection, things), titles(connection, things)
    first, new = first_added(connection, things), tellings_added(connection, things, start)
    return [
        _change(
            mark,
            "new" if first[thing] >= start else "new source",
            named,
            tuple(each for each in beside.sources(thing) if each.handle in new[thing]),
        )
        for mark, thing in zip(marks, things, strict=True)
    ]


def _change(
    mark: _Mark, change: str, named: Mapping[str, str], sources: tuple[Source, ...] = (), because: str | None = None
) -> Change:
    thing = mark.row["thing"]
    return Change(
        id=thing,
        kind=LETTERS[thing[0]],
        change=change,
        told=named.get(thing, thing),
        at=mark.row["at"],
        sources=sources,
        because=because,
        position=mark.position,
    )


def _judged(connection: Connection, start: str) -> Iterator[_Mark]:
    """Give the judgements made from a time on, each with the things that it bears on."""
    every = judgements_made(connection, start)
    by_uid = {row["uid"]: row for row in every}
    for row in every:
        if row["at"] >= start:
            for thing in _borne_on(connection, by_uid.get(row["undoes"] or "", row)):
                yield _Mark(f"judged:{row['uid']}:{thing}", row | {"thing": thing})


def _of_judgements(connection: Connection, marks: Sequence[_Mark]) -> list[Change]:
    named = titles(connection, {mark.row["thing"] for mark in marks})
    told = "{act} by {author}: {because}"
    return [_change(mark, "judged", named, because=told.format_map(mark.row)) for mark in marks]


def _borne_on(connection: Connection, judgement: Row) -> list[str]:
    """Give the things to which the judged records belong now; a record that is refused goes by its own handle."""
    anchors = [judgement[side] for side in ("one", "other") if judgement[side]]
    found = {anchor["handle"]: form_now(connection, anchor) for anchor in anchors}
    things = things_of_forms(connection, {form for form in found.values() if form})
    return sorted({things.get(form or "", handle) for handle, form in found.items()})
