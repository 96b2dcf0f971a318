"""What came after commitments: all that later reports tell between the same sides, gathered at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.asking.mechanisms import Halls
from communique.register import tables
from communique.register.queries.commitments import (
    columns_of,
    passages_in,
    reports_between,
    tellings_since,
    texts_of,
)
from communique.register.queries.instruments import tellings_of
from communique.register.queries.sources import last_told, of_circles
from communique.register.search import sentences
from communique.resolving.days import Window, window
from communique.resolving.lives.follow_up import WITHIN, Later, Outcome, Promise, accomplished

Pairs = Collection[frozenset[str]]
Row = Mapping[str, Any]


class Aftermath:
    """Everything that reports after the first of some commitments tell between their sides."""

    def __init__(self, connection: Connection, promises: Collection[Promise]) -> None:
        self._connection = connection
        self._pairs = {promise.sides for promise in promises}
        days = [promise.day for promise in promises] or [0]
        # From the day after the first commitment to the last day on which anything may follow up the last one.
        self.days = Window(min(days) + 1, max(days) + WITHIN)
        self._of_session: dict[str, frozenset[str]] = {}
        self._sentences: dict[str, Row] = {}
        things = [*self._instruments(), *self._contacts(), *self._visits(), *self._sessions()]
        self.laters = [*things, *self._accomplishments()]

    def told_by(self, wanted: Iterable[tuple[Later, int]]) -> list[Row]:
        """Give for each of these the first record, after a day, that tells of something later, and its report.

        A sentence that tells of something done comes with its words (``quote``).
        """
        pairs = list(wanted)
        sources = {later.source for later, _ in pairs if later.outcome is not Outcome.DONE}
        tellings = tellings_since(self._connection, sources, self.days.first)
        return [self._told_by(later, after, tellings) for later, after in pairs]

    def _told_by(self, later: Later, after: int, tellings: Mapping[str, Sequence[Row]]) -> Row:
        if later.outcome is Outcome.DONE:
            return self._sentences[later.id]
        wanted = self._of_session.get(later.id)
        told = [each for each in tellings[later.source] if each["day"] > after]
        return next((each for each in told if wanted is None or each["record"] in wanted), told[0])

    def again(self, promises: Collection[Promise]) -> Iterator[Later]:
        """Give commitments as what later reports tell of earlier ones."""
        last = self._last([promise.id for promise in promises])
        for promise in promises:
            if promise.id in last:
                yield Later(
                    Outcome.ASKED_AGAIN, promise.id, last[promise.id], promise.day, promise.sides, promise.modality,
                    promise.words, promise.fields, source=promise.id,
                )  # fmt: skip

    def _last(self, things: Collection[str]) -> dict[str, int]:
        """Give the day of the last report of each thing that any later report tells of."""
        return {thing: day for thing, day in last_told(self._connection, things).items() if day >= self.days.first}

    def _rows(self, kind: str, *columns: str, **cells: Sequence[str]) -> Iterator[tuple[Row, int, frozenset[str]]]:
        """Give the things of the sides that a later report tells of, with the day of the last, and the sides.

        ``cells`` bounds them to some values; those that have a first day are of the days in question.
        """
        table, found = tables.THINGS[kind], of_circles(self._connection, kind, self._pairs)
        days = self.days if "first" in columns else None
        rows = columns_of(self._connection, table, columns, found, cells=cells, days=days)
        last = self._last([row["id"] for row in rows])
        return ((row, last[row["id"]], found[row["id"]]) for row in rows if row["id"] in last)

    def _instruments(self) -> Iterator[Later]:
        found = list(self._rows("agreements", "kind", "subject", "period_start", "period_end", "signed"))
        said = tellings_of(self._connection, [row["id"] for row, _, _ in found])
        for row, told, sides in found:
            reported = [
                each["day"] for each in said[row["id"]] if each["action"] == "signed" and each["day"] is not None
            ]
            signed = window(row["signed"])
            day = signed.first if signed else min(reported, default=None)
            if reported and day is not None:
                period = tuple(year[:4] for year in (row["period_start"], row["period_end"]) if year)
                yield Later(
                    Outcome.SIGNED, row["id"], told, day, sides, row["kind"], row["subject"] or "",
                    period=period, source=row["id"],
                )  # fmt: skip

    def _contacts(self) -> Iterator[Later]:
        exercises = {"format": ["exercise"], "status": ["held"]}
        for row, told, sides in self._rows("meetings", "format", "first", "occasion", **exercises):
            yield Later(
                Outcome.HELD, row["id"], told, row["first"], sides, row["format"], row["occasion"] or "",
                source=row["id"],
            )  # fmt: skip

    def _visits(self) -> Iterator[Later]:
        for row, told, sides in self._rows("visits", "guest", "first", status=["held", "ongoing"]):
            yield Later(
                Outcome.HELD, row["id"], told, row["first"], sides, "visit", row["guest"] or "", source=row["id"]
            )

    def _sessions(self) -> Iterator[Later]:
        """Give the sessions of series that were held on a known day."""
        found = list(self._rows("mechanisms", "name", "kind"))
        halls = Halls(self._connection, [row for row, _, _ in found], None)
        for row, _, sides in found:
            for edition, _ in halls.editions[row["id"]]:
                told, days = edition.last_told, edition.days
                if not edition.planned and days is not None and told is not None and told >= self.days.first:
                    name = f"{row['id']}:{edition.number or edition.date}"
                    self._of_session[name] = frozenset(edition.records)
                    yield Later(
                        Outcome.HELD, name, told, days.first, sides, row["name"], number=edition.number,
                        source=row["id"],
                    )  # fmt: skip

    def _accomplishments(self) -> Iterator[Later]:
        """Give the sentences that tell of something done, in reports of the sides."""
        reports = self._reports()
        texts = {key: text for key, text in texts_of(self._connection, reports).items() if accomplished(text)}
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
        """Give the reports that tell of something between the sides: between which, and the report's day.

        Commitments do not count: which are at hand depends on the question, and no answer may depend on that.
        """
        sides: dict[str, set[frozenset[str]]] = defaultdict(set)
        days: dict[str, int] = {}
        for pair, report, day in reports_between(self._connection, self._pairs, self.days):
            sides[report].add(pair)
            days[report] = day
        return {key: (sorted(sides[key], key=sorted), day) for key, day in days.items()}


def _nearest(stands: Sequence[tuple[int, int, str]], start: int, end: int) -> str | None:
    """Give the record that stands at a sentence, or else the one nearest to it: by it a person names the report."""

    def distance(place: tuple[int, int, str]) -> tuple[int, int, str]:
        return (max(0, start - place[1], place[0] - end), place[0], place[2])

    return min(stands, key=distance)[2] if stands else None
