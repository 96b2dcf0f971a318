"""Following commitments up: the side that each is to, what later reports offer, and what people judged of that."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from communique.answers.commitments import FollowUp
from communique.asking.aftermath import Aftermath
from communique.register import tables
from communique.register.queries.commitments import (
    columns_of,
    confirmed,
    fields_of,
    ids_of,
    passages_of,
    sides_beside,
    told_within,
)
from communique.register.queries.sources import sides_of
from communique.resolving.days import Window, iso, ordinal
from communique.resolving.lives.follow_up import Offer, Outcome, Promise, offers

Judged = Mapping[str, Sequence[Mapping[str, Any]]]
NEEDED = ("modality", "told", "by_sides", "words")  # the columns of commitments that following them up takes


class Ledger:
    """Commitments as following up sees them, with the side that each is to where it can be known."""

    def __init__(self) -> None:
        self.fields: dict[str, list[str]] = {}
        self.inferred: dict[str, frozenset[str]] = {}
        self.promises: dict[str, Promise] = {}
        self.told: dict[str, str | None] = {}

    def take(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Take in commitments by their rows."""
        names = [row["id"] for row in rows]
        self.fields |= fields_of(connection, names)
        self.told |= {row["id"]: row["told"] for row in rows}
        told, inferred = bound(connection, names)
        self.inferred |= inferred
        self.promises |= {row["id"]: self._promise(row, told.get(row["id"], frozenset())) for row in rows}

    def sides(self, thing: str) -> frozenset[str]:
        """Give the sides that a commitment binds."""
        return self.promises[thing].sides

    def _promise(self, row: Mapping[str, Any], sides: frozenset[str]) -> Promise:
        by = frozenset(json.loads(row["by_sides"] or "[]"))
        to = (sides - by) | self.inferred.get(row["id"], frozenset())
        fields = frozenset(self.fields.get(row["id"], ()))
        return Promise(row["id"], ordinal(row["told"]) or 0, by, to, fields, row["words"], row["modality"] or "")

    def dated(self) -> list[Promise]:
        """Give the commitments whose first report's day is known, in the order of ids."""
        return [promise for name, promise in sorted(self.promises.items()) if promise.day]


def bound(
    connection: Connection, names: Collection[str]
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Give the sides that reports tell of commitments, and the other side of those of one, where it can be known."""
    told = {thing: frozenset(sides) for thing, sides in sides_of(connection, names).items()}
    lone = [thing for thing in names if len(told.get(thing, ())) == 1]
    beside = sides_beside(connection, lone)
    return told, {thing: other for thing in lone if (other := _other(told[thing], beside.get(thing, ())))}


def _other(sides: frozenset[str], beside: Iterable[frozenset[str]]) -> frozenset[str]:
    """Give the other side of the contacts told beside a commitment of one side, where they all have the same."""
    met = {each for each in beside if sides < each}
    return next(iter(met)) - sides if len(met) == 1 else frozenset()


def followed_up(connection: Connection, promises: Sequence[Promise]) -> dict[str, list[FollowUp]]:
    """Give what later reports offer as follow-up of each commitment that is dated and binds two sides."""
    told = [each for each in promises if each.day and len(each.sides) > 1]
    aftermath = Aftermath(connection, told)
    again = _like(connection, told, aftermath.days)
    found = offers(told, [*aftermath.laters, *aftermath.again(again)])
    days = {each.id: each.day for each in told}
    every = [(name, offer) for name, some in found.items() for offer in some]
    by = aftermath.told_by((offer.later, days[name]) for name, offer in every)
    quotes = passages_of(connection, {each["record"] for each in by if each["record"]})
    ids = ids_of(connection, {each["report"] for each in by})
    given: dict[str, list[FollowUp]] = {name: [] for name in found}
    for (name, offer), record in zip(every, by, strict=True):
        given[name].append(_offered(offer, record, quotes, ids))
    return given


def _like(connection: Connection, promises: Sequence[Promise], days: Window) -> list[Promise]:
    """Give the later commitments of the same sides and in some of the same fields, which may be one asked again."""
    pairs = {each.sides for each in promises}
    wanted = {field for each in promises for field in each.fields}
    lone = {frozenset({side}) for pair in pairs for side in pair}  # the other side may be known from elsewhere
    near = told_within(connection, pairs | lone, str(iso(days.first)), str(iso(days.last)))
    told = [thing for thing, fields in fields_of(connection, near).items() if wanted.intersection(fields)]
    ledger = Ledger()
    ledger.take(connection, columns_of(connection, tables.commitments, NEEDED, told))
    return [each for each in ledger.dated() if each.sides in pairs]


def _offered(offer: Offer, told: Mapping[str, Any], quotes: Mapping[str, str], ids: Mapping[str, str]) -> FollowUp:
    return FollowUp(
        kind=str(offer.outcome),
        day=iso(offer.later.day) or "",
        sentence=told.get("quote") or quotes.get(told["record"], ""),
        ground=offer.ground,
        thing=None if offer.outcome is Outcome.DONE else offer.later.source,
        handle=told["record"],
        report=ids[told["report"]],
    )


def judgements_of(connection: Connection) -> dict[str, list[Mapping[str, Any]]]:
    """Give what people judged of follow-ups, by the commitment."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for each in confirmed(connection):
        found.setdefault(each["one"], []).append(each)
    return found


def with_judgements(offered: Iterable[FollowUp], judged: Sequence[Mapping[str, Any]]) -> Iterator[FollowUp]:
    """Give the offers with what people judged of each, and then what they confirmed that was not offered."""
    left = {(each["other"], each["handle"]): each for each in judged}
    for each in offered:
        key = next((key for key in left if key[0] == each.thing or key[1] == each.handle), None)
        ruling = left.pop(key) if key else None
        yield replace(each, judged=_ACTS[ruling["act"]], because=ruling["because"]) if ruling else each
    for (other, handle), ruling in sorted(left.items()):
        ground = f"{ruling['author']} {_ACTS[ruling['act']]} it: {ruling['because']}"
        yield FollowUp(
            kind="done", day="", sentence="", ground=ground, thing=other, handle=handle, report="",
            judged=_ACTS[ruling["act"]], because=ruling["because"],
        )  # fmt: skip


_ACTS = {"confirm": "confirmed", "refuse": "refused"}


def status_of(follow_ups: Iterable[FollowUp]) -> str:
    told = [each.judged for each in follow_ups]
    return "confirmed" if "confirmed" in told else "offered" if None in told else "open"
