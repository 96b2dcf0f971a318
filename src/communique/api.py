"""The library's front door: a text in, its records out; a register opened, asked and judged in.

    from communique import api

    with api.open_register("communique.sqlite") as register:
        for contact in api.meetings(register, between=("VNM", "LAO"), since="2019"):
            print(contact.date, contact.format, contact.passage)
        print(api.frame(api.agreements(register, between=("VNM", "LAO"), on="2025-12-31")))

Every question of the command line is a function here, with the same words; answers are the frozen, typed objects of
``communique.answers``. What the command line takes from the clock is an argument here: ``on`` is the day asked about.
A question that cannot be taken raises QuestionError, a register that cannot be opened RegisterError, both of
``communique.errors`` and both one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

from communique import pipeline
from communique.model import Reading, Report

if TYPE_CHECKING:
    from communique.answers import Answer
    from communique.asking.changed import changed
    from communique.asking.commitments import by_sides_and_field, commitments, follow_up_table
    from communique.asking.conflicts import conflicts
    from communique.asking.contacts import last_met, meetings
    from communique.asking.due import due
    from communique.asking.explain import explain, inferences
    from communique.asking.instruments import agreement, agreements
    from communique.asking.mechanisms import mechanism, mechanisms
    from communique.asking.people import people, person
    from communique.asking.search import search
    from communique.asking.timeline import timeline
    from communique.asking.visits import visits
    from communique.errors import Remark
    from communique.register import Outcome, Register

# Where each question is answered; they are loaded when first asked, since reading alone needs none of them.
_ASKING = {
    "agreement": "instruments",
    "agreements": "instruments",
    "by_sides_and_field": "commitments",
    "changed": "changed",
    "commitments": "commitments",
    "conflicts": "conflicts",
    "due": "due",
    "explain": "explain",
    "follow_up_table": "commitments",
    "inferences": "explain",
    "last_met": "contacts",
    "mechanism": "mechanisms",
    "mechanisms": "mechanisms",
    "meetings": "contacts",
    "people": "people",
    "person": "people",
    "search": "search",
    "timeline": "timeline",
    "visits": "visits",
}

__all__ = [
    "add",
    "add_readings",
    "agreement",
    "agreements",
    "by_sides_and_field",
    "changed",
    "commitments",
    "conflicts",
    "due",
    "explain",
    "follow_up_table",
    "frame",
    "inferences",
    "last_met",
    "mechanism",
    "mechanisms",
    "meetings",
    "open_register",
    "people",
    "person",
    "read",
    "search",
    "timeline",
    "visits",
]


def read(
    text: str,
    *,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    id: str | None = None,
) -> Reading:
    """Read one report into records, every cell with the words that say so.

    ``published`` is the day of publication (``2024-12-20``), against which "on Monday" is reckoned. Offsets in the
    reading are code points into ``text`` exactly as given. The same arguments always give the same reading. Raises
    DateError, a ValueError, if ``published`` is no date; no text makes it raise.
    """
    day = pipeline.checked_published(published)
    report = Report(id=id or "text", text=text, url=url, title=title, publisher=publisher, published=day)
    return pipeline.read(report)


def open_register(where: str, *, create: bool = False) -> Register:
    """Open a register, a file or ``postgresql://…``, as a context manager; raises RegisterError, one sentence."""
    return pipeline.open_register(where, create=create)


def add(register: Register, paths: Iterable[str], *, published: str | None = None) -> Iterator[Outcome | Remark]:
    """Read reports and keep them; gives an outcome for each that is kept for good, and remarks on what was not read."""
    return pipeline.add(pipeline.reports_in(paths, published), register)


def add_readings(
    register: Register, paths: Iterable[str], readings: str, coder: str, *, published: str | None = None
) -> Iterator[Outcome | Remark]:
    """Keep readings that somebody else made of the reports (a file of lines of the record format), under their name."""
    return pipeline.add_coded(pipeline.reports_in(paths, published), readings, coder, register)


def frame(answers: Iterable[Answer]) -> Any:
    """Give answers as a pandas data frame, a row an answer; needs the extra frames."""
    try:
        import pandas
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("data frames need pandas: pip install 'communique[frames]'") from error
    return pandas.DataFrame([answer.to_dict() for answer in answers])


def __getattr__(name: str) -> Any:
    """Load a question when it is first asked."""
    if name in _ASKING:
        return getattr(import_module(f"communique.asking.{_ASKING[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
