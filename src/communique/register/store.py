"""The register: reports and readings go in, judgements go in, and what happened comes out, each thing once.

It is the only writer and the only reader of its store. How to resolve is handed to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, func, select

from communique.register import judging, keeping, lots, resolution, rows, search, standing, tables
from communique.register.opening import Store
from communique.register.protocol import Resolver
from communique.register.rulings import Rulings

_BATCH = 5_000  # reports derived together when a register is rebuilt


class Outcome(StrEnum):
    """What became of a report that was handed to the register."""

    ADDED = "added"
    ALREADY_THERE = "already there"
    REPLACED = "read anew"


class Register:
    """A register in a SQLite file or a PostgreSQL database; use it as a context manager."""

    def __init__(self, where: str | Path, resolver: Resolver, *, create: bool = False) -> None:
        self.store = Store(where, create=create)
        self.resolver = resolver
        if self._underived():  # an older register was brought forward: its records are kept, nothing is derived yet
            self.rebuild()
        elif self._ungrouped():
            self._group()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def standing(self, report: Mapping[str, Any], author: str, reader: str) -> Outcome | None:
        """Give ALREADY_THERE if handing over this report, read by this reader, would change nothing."""
        with self.store.asking() as connection:
            return Outcome.ALREADY_THERE if _holds(connection, report, author, reader) else None

    def keep(
        self, readings: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]], *, author: str, reader: str, at: str
    ) -> list[Outcome]:
        """Keep (report, reading) pairs and derive what follows from them, all in one transaction."""
        with self.store.writing() as connection:
            outcomes, changed = [], set()
            for report, reading in readings:
                outcome, key = _keep(connection, report, reading, author, reader, at)
                outcomes.append(outcome)
                if outcome is not Outcome.ALREADY_THERE:
                    changed.add(key)
            self.derive(connection, changed)
            return outcomes

    def derive(self, connection: Connection, reports: Iterable[str]) -> None:
        """Derive all that the records of these reports touch, within a transaction."""
        query = select(tables.reports.c.key)
        changed = {row[0] for row in rows.where_in(connection, query, tables.reports.c.key, set(reports))}
        if changed:
            standing.note(connection, self.resolver.number)
            resolution.Resolution(connection, self.resolver, Rulings(connection)).run(changed)

    def _underived(self) -> bool:
        with self.store.asking() as connection:
            derived = connection.execute(select(tables.forms.c.id).limit(1)).first()
            return derived is None and connection.execute(select(tables.reports.c.key).limit(1)).first() is not None

    def _ungrouped(self) -> bool:
        """Tell whether an older register noted no parts."""
        told = select(tables.forms.c.id).where(tables.forms.c.kind != "reports").limit(1)
        with self.store.asking() as connection:
            noted = connection.execute(select(tables.parts.c.form).limit(1)).first()
            return noted is None and connection.execute(told).first() is not None

    def _group(self) -> None:
        """Group all forms, in one transaction."""
        with self.store.writing() as connection:
            told = select(tables.forms.c.id).where(tables.forms.c.kind != "reports").order_by(tables.forms.c.id)
            forms = list(connection.execute(told).scalars())
            resolution.Resolution(connection, self.resolver, Rulings(connection)).group(forms)

    def rebuild(self) -> int:
        """Throw away all that is derived and derive it again, in one transaction; give the number of reports."""
        with self.store.writing() as connection:
            resolution.clear(connection)
            connection.exec_driver_sql("DELETE FROM report_words")
            told = select(tables.reports.c.key, tables.reports.c.title, tables.reports.c.text)
            keys = list(connection.execute(select(tables.reports.c.key).order_by(tables.reports.c.key)).scalars())
            for portion in rows.portions(keys, _BATCH):
                for key, title, text in rows.where_in(connection, told, tables.reports.c.key, portion):
                    search.put(connection, key, title, text)
                self.derive(connection, portion)
            return len(keys)

    def derived_by_another(self) -> bool:
        """Tell whether another resolver than ours derived any of it, so that rebuilding brings it up to date."""
        with self.store.asking() as connection:
            return standing.derived_by_another(connection, self.resolver.number)

    def read_by_another(self, author: str, reader: str) -> bool:
        """Tell whether the author read any report with another reader than this one."""
        with self.store.asking() as connection:
            return standing.read_by_another(connection, author, reader)

    def reports_read_by_another(self, author: str, reader: str) -> list[str]:
        """Give the keys of the reports that the author read with another reader than this one, in order."""
        with self.store.asking() as connection:
            return standing.reports_read_by_another(connection, author, reader)

    def reports(self, keys: Collection[str]) -> list[dict[str, Any]]:
        """Give reports as they were handed over, in the order of keys."""
        key, columns = tables.reports.c.key, [tables.reports.c[slot] for slot in (*keeping.METADATA, "text")]
        with self.store.asking() as connection:
            found = [row._mapping for row in rows.where_in(connection, select(key, *columns), key, keys)]
        ordered = sorted(found, key=lambda row: str(row["key"]))
        return [{slot: cell for slot, cell in row.items() if slot != "key"} for row in ordered]

    def judge(self, act: str, *names: str, because: str, author: str, at: str) -> int:
        """Write a judgement on the records of these names and derive what follows; give its number.

        ``act`` is same, different, unsure (two names), accept, reject, or confirm and refuse (a commitment and what
        followed). Raises QuestionError if it makes no sense.
        """
        with self.store.writing() as connection:
            told = judging.judgement(connection, act, names, because=because, author=author, at=at)
            return self._judged(connection, told)

    def edit(self, name: str, cells: Iterable[tuple[str, str]], *, because: str, author: str, at: str) -> list[int]:
        """Correct several cells of a record, all or none of them; give the numbers of the judgements."""
        with self.store.writing() as connection:
            told = [
                judging.judgement(connection, "edit", (name,), because=because, author=author, at=at, slot=s, value=v)
                for s, v in cells
            ]
            return [self._judged(connection, each) for each in told]

    def undo(self, number: int | None = None, *, because: str = "", author: str, at: str) -> int:
        """Undo a judgement, the last one in force by default; give the number of the undoing."""
        with self.store.writing() as connection:
            told = judging.undoing(connection, number, because=because, author=author, at=at)
            return self._judged(connection, told)

    def judge_all(
        self, steps: Sequence[lots.Step], *, because: str, author: str, at: str, seen: int | None = None
    ) -> list[int]:
        """Write several judgements in one act, all or none, and derive what follows once; give their numbers.

        Raises DecidedError where somebody decided a part of it after the judgement of the number ``seen``.
        """
        with self.store.writing() as connection:
            numbers, reports = lots.write(connection, steps, because=because, author=author, at=at, seen=seen)
            self.derive(connection, reports)
            return numbers

    def _judged(self, connection: Connection, told: Mapping[str, Any]) -> int:
        number, reports = judging.write(connection, told)
        self.derive(connection, reports)
        return number

    def judgements(self) -> list[dict[str, Any]]:
        """Give every judgement in the order in which it was made, with whether it is in force."""
        with self.store.asking() as connection:
            return list(judging.listed(connection))

    def receive(self, judgements: Iterable[Mapping[str, Any]]) -> tuple[int, int]:
        """Write the judgements of another register that are not here yet; give how many are new, how many were here."""
        with self.store.writing() as connection:
            told = list(judgements)
            new, _, reports = judging.received(connection, told)
            self.derive(connection, reports)
            return new, len(told) - new

    def count(self) -> int:
        """Count the reports."""
        with self.store.asking() as connection:
            return int(connection.execute(select(func.count()).select_from(tables.reports)).scalar_one())


def _keep(
    connection: Connection, report: Mapping[str, Any], reading: Mapping[str, Any], author: str, reader: str, at: str
) -> tuple[Outcome, str]:
    if _holds(connection, report, author, reader):
        return Outcome.ALREADY_THERE, keeping.key_of(report)
    known = keeping.kept_report(connection, keeping.key_of(report))
    key = keeping.put_report(connection, report, at)
    keeping.put_reading(connection, key, report["text"], reading, author=author, reader=reader, at=at)
    return Outcome.REPLACED if known is not None else Outcome.ADDED, key


def _holds(connection: Connection, report: Mapping[str, Any], author: str, reader: str) -> bool:
    """Tell whether what is kept of this report is at least as good: same reader, and no less known of it."""
    key = keeping.key_of(report)
    query = select(tables.readings.c.reader).where(tables.readings.c.report == key, tables.readings.c.author == author)
    read_by = connection.execute(query).scalar()
    known = keeping.kept_report(connection, key)
    if known is None or read_by is None:
        return False
    return read_by == reader and keeping.standing_of(known) >= keeping.standing_of(report)
