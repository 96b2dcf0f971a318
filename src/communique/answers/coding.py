"""Answers for those who code reports by hand: what is to be coded, a sheet of one report, and how far coders agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Part):
    """Which reports are coded: those that tell of the sides, of a time and an outlet; all, or ``sample`` of them.

    ``seed`` names the sample: the same seed draws the same reports. ``added`` is the time up to which reports that came
    to the register count. ``begin`` is what coders start from: ``nothing``, or what the ``reader`` read.
    """

    sides: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    publisher: str | None = None
    sample: int | None = None
    seed: str = "1"
    added: str | None = None
    begin: str = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCode(Part):
    """A report of a project."""

    key: str
    id: str
    title: str | None
    published: str | None
    publisher: str | None


@dataclass(frozen=True, slots=True)
class Reports(Part):
    """The reports of a project, by the day of publication; ``mark`` is the same as long as they are the same."""

    reports: tuple[ToCode, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Progress(Part):
    """How many of a project's reports somebody coded."""

    coder: str
    coded: int


@dataclass(frozen=True, slots=True)
class CodedRecord(Part):
    """A record as a person codes it: its cells as they type them, the words that say so, and who took part as what.

    ``spans`` are passages of the text; ``sentences`` are numbers of sentences, from 1 on, that are taken as passages
    too.
    """

    kind: str
    cells: Mapping[str, str] = field(default_factory=dict)
    spans: tuple[tuple[int, int], ...] = ()
    participants: tuple[tuple[str, str], ...] = ()
    sentences: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Part):
    """A report with what one coder coded in it, or with what they start from; ``saved`` is when they last kept it.

    ``sentences`` are the bounds of the text's sentences.
    """

    key: str
    id: str
    title: str | None
    published: str | None
    publisher: str | None
    language: str
    text: str
    sentences: tuple[tuple[int, int], ...]
    records: tuple[CodedRecord, ...]
    saved: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReliability(Part):
    """How far two coders agree in one column: Krippendorff's alpha, and the share of units in which they agree.

    ``scale`` is how far values lie apart: nominal, sets, days or numbers. ``alpha`` is None where the values do not
    vary, ``agreement`` where no unit has two values. The column ``told`` is of sentences: whether one tells of such a
    record at all.
    """

    kind: str
    column: str
    scale: str
    units: int
    agreement: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement(Part):
    """A cell that two coders coded otherwise, or a record that only one of them coded (the column ``told``).

    ``record`` and ``other_record`` are the handles of their records, ``sentence`` and ``other_sentence`` the words
    that these rest on.
    """

    report: str
    key: str
    published: str | None
    kind: str
    column: str
    value: str
    other_value: str
    record: str | None
    other_record: str | None
    sentence: str
    other_sentence: str


@dataclass(frozen=True, slots=True)
class Matched(Part):
    """How many records of a kind both coders coded, and how many only one of them."""

    kind: str
    both: int
    one: int
    other: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Part):
    """Two codings of the same reports beside each other: ``reports`` are those that both coded, of ``asked``."""

    one: str
    other: str
    reports: int
    asked: int
    matched: tuple[Matched, ...]
    columns: tuple[ColumnReliability, ...]
    disagreements: tuple[Disagreement, ...]


__all__ = [
    "CodedRecord",
    "ColumnReliability",
    "Comparison",
    "Disagreement",
    "Matched",
    "Progress",
    "Project",
    "Reports",
    "Sheet",
    "ToCode",
]
