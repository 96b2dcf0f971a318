"""Small reports made by hand: each record with the sentence that tells of it."""

from __future__ import annotations

from typing import Any

from communique.model import (
    Action,
    Agreement,
    Commitment,
    Format,
    InstrumentKind,
    Mechanism,
    MechanismKind,
    Meeting,
    Modality,
    Participant,
    Person,
    Reading,
    Report,
    Role,
    Span,
    Status,
    Visit,
)

PAIR = ("AUT", "HUN")


class Page:
    """A report under way; every method adds a sentence and the record that it tells of."""

    def __init__(self, id: str, published: str | None, text: str = "") -> None:
        self._report = {"id": id, "published": published}
        self._text = text
        self._records: dict[str, list[Any]] = {}

    def _add(self, slot: str, sentence: str, make: Any, **cells: Any) -> Page:
        start = len(self._text) + 1
        self._text += f" {sentence}"
        self._records.setdefault(slot, []).append(make(evidence=(Span(start, len(self._text)),), **cells))
        return self

    def say(self, sentence: str) -> Page:
        """Add a sentence that no record tells of."""
        self._text += f" {sentence}"
        return self

    def agreed(
        self, sentence: str, kind: str, action: str = "signed", parties: tuple[str, ...] = PAIR, **cells: Any
    ) -> Page:
        """Add an instrument."""
        told = {"id": f"a{len(self._records.get('agreements', []))}", "parties": parties, **cells}
        return self._add("agreements", sentence, Agreement, kind=InstrumentKind(kind), action=Action(action), **told)

    def protocol(self, start: int, end: int | None = None, action: str = "signed", **cells: Any) -> Page:
        """Add a protocol on defence cooperation for some years."""
        until = end or start + 4
        told = {"subject": "defence cooperation", "period_start": str(start), "period_end": str(until)} | cells
        return self.agreed(f"The protocol for {start}-{until} is {action}.", "protocol", action, **told)

    def plan(self, year: int, action: str = "signed", **cells: Any) -> Page:
        """Add an annual plan of defence cooperation."""
        told = {"subject": "defence cooperation", "period_start": str(year), "period_end": str(year)} | cells
        return self.agreed(f"The plan for {year} is {action}.", "plan", action, **told)

    def session(
        self,
        number: int | None,
        date: str | None,
        name: str = "Defence Policy Dialogue",
        kind: str = "dialogue",
        **cells: Any,
    ) -> Page:
        """Add a session of a series."""
        told = {"parties": PAIR, **cells}
        sentence = f"It was session {number} of the {name} on {date}."
        return self._add(
            "mechanisms", sentence, Mechanism, kind=MechanismKind(kind), name=name, edition=number, date=date, **told
        )

    def met(
        self, sentence: str, format: str, date: str | None, status: str = "held", host: str | None = None, **cells: Any
    ) -> Page:
        """Add a contact; with a host's state, a person of that state receives."""
        people: tuple[Participant, ...] = ()
        if host:
            self.person(f"Host of {host}", host)
            people = (Participant(self._records["persons"][-1].id, Role.HOST),)
        told = {"countries": PAIR, "participants": people, "id": f"m{len(self._records.get('meetings', []))}"} | cells
        return self._add("meetings", sentence, Meeting, format=Format(format), status=Status(status), date=date, **told)

    def visit(self, sentence: str, guest: str, host: str, start: str) -> Page:
        """Add a visit."""
        return self._add("visits", sentence, Visit, guest=guest, host=host, start=start, end=start)

    def person(self, name: str, country: str, **cells: Any) -> Page:
        """Add a person."""
        id = f"p{len(self._records.get('persons', []))}"
        return self._add("persons", f"{name} was there.", Person, id=id, name=name, country=country, **cells)

    def promise(
        self,
        sentence: str,
        by: tuple[str, ...],
        fields: tuple[str, ...],
        modality: str = "agreed",
        to: tuple[str, ...] = (),
    ) -> Page:
        """Add a commitment."""
        told = {"by": by, "to": to, "fields": fields, "quote": sentence[:30]}
        return self._add("commitments", sentence, Commitment, modality=Modality(modality), **told)

    def reading(self) -> Reading:
        """Give the reading."""
        report = Report(text=self._text, publisher="Courier", title=self._report["id"], **self._report)  # type: ignore[arg-type]
        return Reading(report=report, **{slot: tuple(told) for slot, told in self._records.items()})
