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
from typing import TYPE_CHECKING, Any, BinaryIO

from communique import pipeline
from communique.model import Reading, Report

if TYPE_CHECKING:
    from communique.answers import Answer
    from communique.answers.brief import Brief
    from communique.asking.cases import cells_to_edit, review_case, review_thing
    from communique.asking.census import overview, pairs, sides
    from communique.asking.changed import changed
    from communique.asking.coding import (
        code,
        coded_reports,
        coding_progress,
        coding_reports,
        coding_sheet,
    )
    from communique.asking.commitments import by_sides_and_field, commitment, commitments, follow_up_table
    from communique.asking.comparing import compare_codings
    from communique.asking.conflicts import conflicts
    from communique.asking.contacts import contact, last_met, meetings
    from communique.asking.deciding import Decision, decide
    from communique.asking.due import due
    from communique.asking.explain import explain, inferences, records
    from communique.asking.instruments import agreement, agreements
    from communique.asking.judgements import review_judgements, review_log, review_seen
    from communique.asking.maps import meeting_places, network
    from communique.asking.mechanisms import mechanism, mechanisms, sessions
    from communique.asking.paging import position
    from communique.asking.people import people, person
    from communique.asking.relationship import relationship
    from communique.asking.reports import publishers, report, reports
    from communique.asking.reviewing import review_counts, review_queue, review_rules
    from communique.asking.search import found_in, search
    from communique.asking.surroundings import surroundings
    from communique.asking.timeline import timeline
    from communique.asking.titles import titles_of
    from communique.asking.visits import visit, visits
    from communique.errors import Remark
    from communique.register import Outcome, Register

# Where each question is answered; they are loaded when first asked, since reading alone needs none of them.
_ASKING = {
    "Decision": "deciding",
    "agreement": "instruments",
    "agreements": "instruments",
    "by_sides_and_field": "commitments",
    "cells_to_edit": "cases",
    "changed": "changed",
    "code": "coding",
    "coded_reports": "coding",
    "coding_progress": "coding",
    "coding_reports": "coding",
    "coding_sheet": "coding",
    "commitment": "commitments",
    "commitments": "commitments",
    "compare_codings": "comparing",
    "conflicts": "conflicts",
    "contact": "contacts",
    "decide": "deciding",
    "due": "due",
    "explain": "explain",
    "follow_up_table": "commitments",
    "found_in": "search",
    "inferences": "explain",
    "last_met": "contacts",
    "mechanism": "mechanisms",
    "mechanisms": "mechanisms",
    "meeting_places": "maps",
    "meetings": "contacts",
    "network": "maps",
    "overview": "census",
    "pairs": "census",
    "people": "people",
    "person": "people",
    "position": "paging",
    "publishers": "reports",
    "records": "explain",
    "relationship": "relationship",
    "report": "reports",
    "reports": "reports",
    "review_case": "cases",
    "review_counts": "reviewing",
    "review_judgements": "judgements",
    "review_log": "judgements",
    "review_queue": "reviewing",
    "review_rules": "reviewing",
    "review_seen": "judgements",
    "review_thing": "cases",
    "search": "search",
    "sessions": "mechanisms",
    "sides": "census",
    "surroundings": "surroundings",
    "timeline": "timeline",
    "titles_of": "titles",
    "visit": "visits",
    "visits": "visits",
}

__all__ = [
    "Decision",
    "add",
    "add_files",
    "add_readings",
    "add_samples",
    "agreement",
    "agreements",
    "brief",
    "by_sides_and_field",
    "cells_to_edit",
    "changed",
    "code",
    "coded_reports",
    "coding_progress",
    "coding_reports",
    "coding_sheet",
    "commitment",
    "commitments",
    "compare_codings",
    "conflicts",
    "contact",
    "decide",
    "due",
    "explain",
    "follow_up_table",
    "found_in",
    "frame",
    "inferences",
    "last_met",
    "mechanism",
    "mechanisms",
    "meeting_places",
    "meetings",
    "names_of_sides",
    "network",
    "now",
    "open_register",
    "outdated",
    "overview",
    "pairs",
    "people",
    "person",
    "position",
    "publishers",
    "read",
    "records",
    "relationship",
    "report",
    "reports",
    "reread",
    "review_case",
    "review_counts",
    "review_judgements",
    "review_log",
    "review_queue",
    "review_rules",
    "review_seen",
    "review_thing",
    "search",
    "sessions",
    "side_called",
    "sides",
    "surroundings",
    "timeline",
    "titles_of",
    "visit",
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


def add_files(
    register: Register, files: Iterable[tuple[str, BinaryIO]], *, published: str | None = None
) -> Iterator[Outcome | Remark]:
    """Read the reports in open files and keep them; a file's name tells its kind and what to call the report."""
    day = pipeline.checked_published(published)
    return pipeline.add(pipeline.reports_within(files, day), register)


def add_samples(register: Register) -> Iterator[Outcome | Remark]:
    """Read the bundled sample reports and keep them."""
    return pipeline.add(pipeline.sample_reports(), register)


def now() -> str:
    """Give the present time as a register notes it: UTC, to the second."""
    return pipeline.now()


def add_readings(
    register: Register, paths: Iterable[str], readings: str, coder: str, *, published: str | None = None
) -> Iterator[Outcome | Remark]:
    """Keep readings that somebody else made of the reports (a file of lines of the record format), under their name."""
    return pipeline.add_coded(pipeline.reports_in(paths, published), readings, coder, register)


def outdated(register: Register) -> list[str]:
    """Say in sentences what in a register another version of the program made, and how to bring it up to date."""
    return pipeline.outdated(register)


def reread(register: Register) -> Iterator[Outcome | Remark]:
    """Read anew the reports that another version of the reader read; gives an outcome for each that is kept for good.

    What other people coded or judged stays, and whoever stops half-way goes on later where it ended.
    """
    return pipeline.reread(register)


def names_of_sides() -> dict[str, str]:
    """Give the name in print of every state, by its ISO code, and of every organisation that is known."""
    return pipeline.names_of_sides()


def side_called(name: str) -> str | None:
    """Give the code of the state or organisation that a name or a code means (Laos, lao, LAO); None without one."""
    return pipeline.side_called(name)


def brief(
    register: Register,
    *,
    sides: Iterable[str] = (),
    person: str | None = None,
    visit: str | None = None,
    on: str,
    since: str | None = None,
    accessed: str | None = None,
) -> Brief:
    """Give the brief of two sides or more (codes or names), a person or a visit, as known on a day.

    ``communique.publishing.briefs.printed`` makes Markdown, HTML, DOCX or PDF of it.
    """
    from communique.asking.briefing import brief as made

    codes = [pipeline.side_called(side) or side for side in sides]
    about: dict[str, Any] = {"person": person, "visit": visit, "since": since, "accessed": accessed}
    return made(register, sides=codes, on=on, names=names_of_sides(), **about)


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
