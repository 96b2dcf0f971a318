"""What came after commitments: all that later reports tell between the same sides, gathered at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.asking.mechanisms import Halls
from communique.register import tables
from communique.register.queries.commitments import columns_of, of_sides, passages_in, tellings_since, texts_of
from communique.register.queries.instruments import tellings_of
from communique.register.search import sentences
from communique.resolving.days import window
from communique.resolving.lives.follow_up import Later, Outcome, Promise, accomplished

Tellings = Mapping[str, Sequence[Mapping[str, Any]]]
Pairs = Collection[frozenset[str]]
_TABLES = (tables.contacts, tables.visits, tables.instruments, tables.mechanisms)


class Aftermath:
    """Everything that reports after a day tell between some sides, with the records that say so."""

    def __init__(self, connection: Connection, pairs: Pairs, since: int, promises: Iterable[Promise]) -> None:
        self._connection, self._since = connection, since
        self._sides = {promise.id: promise.sides for promise in promises}
        for table in _TABLES:
            self._sides |= between(connection, table, pairs)
        self._tellings = tellings_since(connection, self._sides, since)
        self._of_session: dict[str, frozenset[str]] = {}
        self._sentences: dict[str, Mapping[str, Any]] = {}
        things = [*self._instruments(), *self._contacts(), *self._visits(), *self._sessions()]
        self.laters = [*things, *self._accomplishments()]

    def told_by(self, later: Later, after: int) -> Mapping[str, Any]:
        """Give the first record, after a day, that tells of something later, and its report.

        A sentence that tells of something done comes with its words (``quote``).
        """
        if later.outcome is Outcome.DONE:
            return self._sentences[later.id]
        wanted = self._of_session.get(later.id)
        told = [each for each in self._tellings[later.source] if each["day"] > after]
        return next((each for each in told if wanted is None or each["record"] in wanted), told[0])

    def again(self, promises: Iterable[Promise]) -> Iterator[Later]:
        """Give commitments as what later reports tell of earlier ones."""
        for promise in promises:
            told = self._told(promise.id)
            if told is not None:
                yield Later(
                    Outcome.ASKED_AGAIN, promise.id, told, promise.day, promise.sides, promise.modality, promise.words,
                    promise.fields, source=promise.id,
                )  # fmt: skip

    def _told(self, thing: str) -> int | None:
        """Give the day of the last report of a thing, None where none came after."""
        return max((each["day"] for each in self._tellings.get(thing, ())), default=None)

    def _rows(self, table: Any, *columns: str) -> Iterator[tuple[Mapping[str, Any], int]]:
        """Give the things of a table that a later report tells of, with the day of the last."""
        for row in columns_of(self._connection, table, columns, self._sides):
            told = self._told(row["id"])
            if told is not None:
                yield row, told

    def _instruments(self) -> Iterator[Later]:
        found = list(self._rows(tables.instruments, "kind", "subject", "period_start", "period_end", "signed"))
        said = tellings_of(self._connection, [row["id"] for row, _ in found])
        for row, told in found:
            reported = [
                each["day"] for each in said[row["id"]] if each["action"] == "signed" and each["day"] is not None
            ]
            signed = window(row["signed"])
            day = signed.first if signed else min(reported, default=None)
            if reported and day is not None:
                period = tuple(year[:4] for year in (row["period_start"], row["period_end"]) if year)
                yield Later(
                    Outcome.SIGNED, row["id"], told, day, self._sides[row["id"]], row["kind"], row["subject"] or "",
                    period=period, source=row["id"],
                )  # fmt: skip

    def _contacts(self) -> Iterator[Later]:
        for row, told in self._rows(tables.contacts, "format", "status", "first", "occasion"):
            if row["status"] == "held" and row["first"] is not None and row["format"] == "exercise":
                yield Later(
                    Outcome.HELD, row["id"], told, row["first"], self._sides[row["id"]], row["format"],
                    row["occasion"] or "", source=row["id"],
                )  # fmt: skip

    def _visits(self) -> Iterator[Later]:
        for row, told in self._rows(tables.visits, "guest", "status", "first"):
            if row["status"] in ("held", "ongoing") and row["first"] is not None:
                yield Later(
                    Outcome.HELD, row["id"], told, row["first"], self._sides[row["id"]], "visit", row["guest"] or "",
                    source=row["id"],
                )  # fmt: skip

    def _sessions(self) -> Iterator[Later]:
        """Give the sessions of series that were held on a known day."""
        rows = [row for row, _ in self._rows(tables.mechanisms, "name", "kind")]
        halls = Halls(self._connection, rows, None)
        for row in rows:
            for edition, _ in halls.editions[row["id"]]:
                told, days = edition.last_told, edition.days
                if not edition.planned and days is not None and told is not None and told > self._since:
                    name = f"{row['id']}:{edition.number or edition.date}"
                    self._of_session[name] = frozenset(edition.records)
                    yield Later(
                        Outcome.HELD, name, told, days.first, self._sides[row["id"]], row["name"],
                        number=edition.number, source=row["id"],
                    )  # fmt: skip

    def _accomplishments(self) -> Iterator[Later]:
        """Give the sentences that tell of something done, in reports of the sides."""
        reports = self._reports()
        texts = texts_of(self._connection, reports)
        found = [
            (key, start, end)
            for key, text in sorted(texts.items())
            for start, end in sentences(text)
            if accomplished(text[start:end])
        ]
        stands = passages_in(self._connection, {key for key, _, _ in found})
        for key, start, end in found:
            sides, day = reports[key]
            words, name = " ".join(texts[key][start:end].split()), f"{key}:{start}"
            record = _nearest(stands.get(key, ()), start, end)
            self._sentences[name] = {"record": record, "report": key, "quote": words}
            for pair in sides:
                yield Later(Outcome.DONE, name, day, day, pair, "sentence", words, source=key)

    def _reports(self) -> dict[str, tuple[list[frozenset[str]], int]]:
        """Give the reports that tell of something between the sides: between which, and the report's day."""
        sides: dict[str, set[frozenset[str]]] = defaultdict(set)
        days: dict[str, int] = {}
        for thing, told in self._tellings.items():
            if thing.startswith("c-"):
                continue  # which commitments are at hand depends on the question, and no answer may depend on that
            for each in told:
                sides[each["report"]].add(self._sides[thing])
                days[each["report"]] = each["day"]
        return {key: (sorted(sides[key], key=sorted), day) for key, day in days.items()}


def between(connection: Connection, table: Any, pairs: Pairs) -> dict[str, frozenset[str]]:
    """Give the things of a table whose sides are exactly one of these sets of sides, each with its sides."""
    found = of_sides(connection, table, covering(pairs))
    return {thing: sides for thing, sides in found.items() if sides in pairs}


def covering(pairs: Pairs) -> list[str]:
    """Give few sides of which each of the sets has one: who is asked about is on all of them."""
    left, chosen = set(pairs), []
    while left:
        counts = Counter(side for pair in left for side in pair)
        best = min(counts, key=lambda side: (-counts[side], side))
        chosen.append(best)
        left = {pair for pair in left if best not in pair}
    return chosen


def _nearest(stands: Sequence[tuple[int, int, str]], start: int, end: int) -> str | None:
    """Give the record that stands at a sentence, or else the one nearest to it: by it a person names the report."""

    def distance(place: tuple[int, int, str]) -> tuple[int, int, str]:
        return (max(0, start - place[1], place[0] - end), place[0], place[2])

    return min(stands, key=distance)[2] if stands else None
