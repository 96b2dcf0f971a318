"""Comparing two codings of the same reports: how far they agree in each column, and every cell on which they do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from communique.answers.coding import ColumnReliability, Comparison, Disagreement, Matched, Project
from communique.asking.aligning import COLUMNS, SCALES, Coded, Pair, align, coded, told_by_sentence
from communique.asking.coding import OURS, author_of, chosen
from communique.asking.reliability import nominal, reliability
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries import coding as queries
from communique.register.search import sentences

Row = Mapping[str, Any]
_LONGEST = 600  # characters of a passage shown


@dataclass(slots=True)
class _Tally:
    """What comparing report by report adds up to."""

    units: dict[tuple[str, str], list[tuple[Any, Any]]] = field(default_factory=lambda: defaultdict(list))
    matched: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    disagreements: list[Disagreement] = field(default_factory=list)


def compare_codings(register: Register, project: Project, one: str, other: str) -> Comparison:
    """Compare what two coders coded in the reports of a project that both coded; ``reader`` is the program's reader.

    Raises QuestionError where the two are one, or somebody coded nothing.
    """
    authors = author_of(one), author_of(other)
    if authors[0] == authors[1]:
        raise QuestionError("compare two different coders: say another name for one of them")
    with register.store.asking() as connection:
        asked = set(chosen(connection, project))
        both = asked
        for author in sorted(authors, key=lambda each: each == OURS):  # the reader read nearly all: ask for it last
            both = queries.coded_by(connection, author, both)
        lines = queries.lines_of(connection, both)
        texts = queries.texts_of(connection, both)
        told = [queries.records_by(connection, author, both) for author in authors]
    tally = _Tally()
    for line in lines:
        _count(tally, line, texts[line["key"]], *(_coded(each[line["key"]]) for each in told))
    return Comparison(
        one=one,
        other=other,
        reports=len(both),
        asked=len(asked),
        matched=tuple(Matched(kind, *tally.matched[kind]) for kind in COLUMNS),
        columns=tuple(_columns(tally)),
        disagreements=tuple(tally.disagreements),
    )


def _coded(rows: Sequence[Row]) -> dict[str, list[Coded]]:
    people = {str(row["body"]["id"]): str(row["body"]["name"]) for row in rows if row["kind"] == "persons"}
    found: dict[str, list[Coded]] = {kind: [] for kind in COLUMNS}
    for row in rows:
        found[row["kind"]].append(coded(row["handle"], row["kind"], row["body"], people))
    return found


def _count(
    tally: _Tally, line: Row, text: str, ones: Mapping[str, list[Coded]], others: Mapping[str, list[Coded]]
) -> None:
    """Add what a report tells of the agreement of two coders."""
    bounds = list(sentences(text))
    for kind in COLUMNS:
        here, there = (told_by_sentence(each[kind], bounds) for each in (ones, others))
        tally.units[kind, "told"] += zip(here, there, strict=True)
        for pair in align(ones[kind], others[kind]):
            tally.matched[kind][0 if all(pair) else 1 if pair[0] else 2] += 1
            tally.disagreements += _differences(line, text, kind, pair)
            for name, _ in COLUMNS[kind]:
                values = [each.cells[name].scaled if each else None for each in pair]
                tally.units[kind, name].append((values[0], values[1]))


def _differences(line: Row, text: str, kind: str, pair: Pair) -> Iterator[Disagreement]:
    one, other = pair
    about = {"report": line["id"], "key": line["key"], "published": line["published"], "kind": kind}
    about |= {"record": one.handle if one else None, "other_record": other.handle if other else None}
    about |= {"sentence": _words(text, one), "other_sentence": _words(text, other)}
    if one is None or other is None:
        told = ["coded" if each else "not coded" for each in pair]
        yield Disagreement(**about, column="told", value=told[0], other_value=told[1])
        return
    for name, _ in COLUMNS[kind]:
        ours, theirs = one.cells[name], other.cells[name]
        if ours.compared != theirs.compared:
            yield Disagreement(**about, column=name, value=ours.shown, other_value=theirs.shown)


def _words(text: str, record: Coded | None) -> str:
    told = " … ".join(" ".join(text[start:end].split()) for start, end in record.spans) if record else ""
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"


def _columns(tally: _Tally) -> Iterable[ColumnReliability]:
    for kind, columns in COLUMNS.items():
        for name, scale in (("told", "nominal"), *columns):
            found = reliability(tally.units[kind, name], nominal if name == "told" else SCALES[scale])
            yield ColumnReliability(
                kind=kind,
                column=name,
                scale=scale,
                units=found.units,
                agreement=_rounded(found.agreement),
                alpha=_rounded(found.alpha),
            )


def _rounded(value: float | None) -> float | None:
    return value if value is None else round(value, 4)
