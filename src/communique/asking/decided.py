"""What people decided, as it bears on what is still doubtful."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from communique.register.queries.review import judged_now

Row = Mapping[str, Any]
_ON_RECORDS = ("accept", "reject", "edit", "unsure")
_ON_PAIRS = ("same", "different", "unsure")


class Decided:
    """The last word on each pair of things, each record, each cell and each follow-up."""

    def __init__(self, connection: Connection) -> None:
        self.pairs: dict[frozenset[str], Row] = {}
        self.records: dict[str, Row] = {}
        self.cells: dict[tuple[str, str], Row] = {}
        self.follow_ups: dict[tuple[str, str], Row] = {}
        self.forms: set[str] = set()  # forms of the records that a person accepted
        for row in judged_now(connection):
            self._note(row)

    def _note(self, row: Row) -> None:
        if row["kind"] == "follow-up":
            if row["things"][0]:
                self.follow_ups[row["things"][0], row["handles"][1]] = row
        elif len(row["handles"]) == 2 and row["act"] in _ON_PAIRS:
            if all(row["things"]):
                self.pairs[frozenset(row["things"])] = row
        elif row["act"] in _ON_RECORDS:
            self._note_record(row)

    def _note_record(self, row: Row) -> None:
        thing, form = row["things"][0], row["forms"][0]
        if row["slot"] and thing:
            self.cells[thing, row["slot"]] = row
        if row["act"] != "unsure" or not row["slot"]:
            self.records[row["handles"][0]] = row
        if form and row["act"] == "accept":
            self.forms.add(form)

    def of_conflict(self, thing: str, cell: Mapping[str, Any], slot: str, written: str) -> Row | None:
        """Give the last word on a cell of a thing: who set it, accepted a telling of its value, or was unsure."""
        for name in (written, slot):
            if (thing, name) in self.cells:
                return self.cells[thing, name]
        preferred = [value for value in cell["values"] if value["standing"] == "preferred"]
        accepted = self.forms.intersection(form for value in preferred for form in value["forms"])
        return {"act": "accept", "form": min(accepted)} if accepted else None

    def unsure(self) -> list[Row]:
        """Give the doubts that people could not settle, in the order in which they said so."""
        every = [*self.pairs.values(), *self.records.values(), *self.cells.values(), *self.follow_ups.values()]
        found = {row["number"]: row for row in every if row["act"] == "unsure"}
        return [found[number] for number in sorted(found)]
