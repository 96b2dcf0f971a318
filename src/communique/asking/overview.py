"""What a register holds at a glance: contacts, agreements, mechanisms and open commitments, each with its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from communique.answers import Answer, Contact
from communique.answers.instruments import Instrument
from communique.asking import commitments, contacts, instruments, mechanisms
from communique.register import Register
from communique.register.queries.changes import last_published
from communique.resolving.days import window

_NEVER = "0001-01-01"


def sections(register: Register, on: str | None = None) -> Iterator[tuple[str, Sequence[Answer]]]:
    """Give each section's name and answers.

    ``on`` is the day on which instruments stand as they are shown: that of the last report, by default.
    """
    day = on or _last_day(register)
    yield "Contacts by date, newest first", _newest_first(contacts.meetings(register))
    yield "Agreements, their periods and successors", _in_ladders(instruments.agreements(register, on=day))
    series = sorted(mechanisms.mechanisms(register), key=lambda each: (-len(each.editions), each.name, each.id))
    yield "Mechanisms and their editions", series
    still = commitments.commitments(register, open_only=True)
    still.sort(key=lambda each: each.told or "", reverse=True)
    yield "Open commitments, newest first", still


def _last_day(register: Register) -> str:
    with register.store.asking() as connection:
        return last_published(connection) or _NEVER


def _newest_first(found: Sequence[Contact]) -> list[Contact]:
    """Order by the day told, the latest first; what has none, or none with a year, comes last."""
    dated = [(days, each) for each in found if (days := window(each.date))]
    undated = [each for each in found if not window(each.date)]
    return [each for _, each in sorted(dated, key=lambda one: one[0], reverse=True)] + undated


def _in_ladders(found: Sequence[Instrument]) -> list[Instrument]:
    """Put instruments that succeed one another together, the longest ladders first."""
    by_id = {each.id: each for each in found}
    ladders: dict[str, list[Instrument]] = {}
    for each in found:
        ladders.setdefault(_foot(each, by_id), []).append(each)
    ranked = sorted(ladders.values(), key=lambda steps: (-len(steps), steps[0].parties, steps[0].kind, steps[0].id))
    return [each for steps in ranked for each in steps]


def _foot(step: Instrument, by_id: dict[str, Instrument]) -> str:
    seen = {step.id}
    while step.predecessor in by_id and step.predecessor not in seen:
        step = by_id[step.predecessor]
        seen.add(step.id)
    return step.id
