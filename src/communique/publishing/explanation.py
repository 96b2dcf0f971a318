"""Why a record, or a thing of the register, says what it says: cells, rules and the words they rest on, as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from communique.model import RECORD_TYPES, Ground, Participant, Reading, Record, Span
from communique.publishing.cells import plain, printable, shortened

_LONGEST_QUOTE = 160
_MOST_REPORTS = 6
_TITLES = {"persons": "person", "meetings": "meeting", "visits": "visit", "agreements": "agreement"}
_TITLES |= {"mechanisms": "mechanism", "commitments": "commitment"}


def explanation(reading: Reading) -> Iterator[str]:
    """Give the lines of the tree: report, its records, their filled cells ← rule (how) « words »."""
    report = reading.report
    yield f"report {printable(report.id)}" + (f", published {report.published}" if report.published else "")
    records = [(kind, record) for kind in RECORD_TYPES for record in getattr(reading, kind)]
    if not records:
        yield "└─ no records"
    names = {person.id: person.name for person in reading.persons}
    for number, (kind, record) in enumerate(records, start=1):
        yield from _record(kind, record, report.text, names, last=number == len(records))


def _record(kind: str, record: Record, text: str, names: dict[str, str], *, last: bool) -> Iterator[str]:
    branch, stem = ("└─ ", "   ") if last else ("├─ ", "│  ")
    own_id = getattr(record, "id", None)
    yield f"{branch}{_TITLES[kind]} {own_id or ''}".rstrip() + f" {_words(record.evidence, text)}"
    filled = [(slot, value) for slot in record.SLOTS if slot != "id" and _is_filled(value := getattr(record, slot))]
    for number, (slot, value) in enumerate(filled, start=1):
        twig = "└─ " if number == len(filled) else "├─ "
        yield f"{stem}{twig}{slot}: {_value(value, names)} ← {_ground(record.grounds.get(slot), text)}"


def _is_filled(value: Any) -> bool:
    return value not in (None, "", ())


def _value(value: Any, names: dict[str, str]) -> str:
    if isinstance(value, tuple):
        return ", ".join(_value(item, names) for item in value)
    if isinstance(value, Participant):
        return f"{plain(names.get(value.person, value.person))} ({value.role})"
    return plain(names.get(value, value) if isinstance(value, str) else value)


def _ground(ground: Ground | None, text: str) -> str:
    if ground is None:
        return "the record as a whole"
    return f"{ground.rule} ({ground.how}) {_words(ground.spans, text)}".rstrip()


def _words(spans: Iterable[Span], text: str) -> str:
    quotes = (shortened(printable(text[span.start : span.end]), _LONGEST_QUOTE) for span in spans)
    return " ".join(f"« {quote} »" for quote in quotes)


# ---- the tree of a resolved thing

Node = tuple[str, list["Node"]]


def reasons(told: Mapping[str, Any]) -> Iterator[str]:
    """Give the lines of the tree of one thing: cells with their values, tellings, what was found and judged."""
    yield f"{_TITLES.get(told['kind'], told['kind']).removesuffix('s')} {told['id']}: {plain(told['told'])}"
    nodes = [
        *(_cell(each) for each in told["reasons"]),
        *(_telling(each) for each in told["records"]),
        *_group("joined by", [_link(each) for each in told["joined"]]),
        *_group("kept apart from", [_link(each) for each in told["apart"]]),
        *_group("judged by hand", [_judged(each) for each in told["judgements"]]),
    ]
    yield from _branches(nodes, "")


def _branches(nodes: Sequence[Node], stem: str) -> Iterator[str]:
    for number, (line, below) in enumerate(nodes, start=1):
        last = number == len(nodes)
        yield f"{stem}{'└─ ' if last else '├─ '}{line}"
        yield from _branches(below, stem + ("   " if last else "│  "))


def _group(name: str, nodes: list[Node]) -> list[Node]:
    return [(name, nodes)] if nodes else []


def _cell(cell: Mapping[str, Any]) -> Node:
    """Give a settled cell, and below it each value with its standing where there are several."""
    values: list[Node] = [
        (f"{plain(each['value'])}: {each['standing']}, told by {_reports(each['sources'])}", [])
        for each in cell["values"]
    ]
    several = len(values) > 1
    by = "" if several else f", by {_reports(cell['values'][0]['sources'])}" if values else ""
    return f"{cell['cell']}: {plain(cell['value'])} ← {plain(cell['reason'])}{by}", values if several else []


def _reports(sources: Sequence[Mapping[str, Any]]) -> str:
    named = list(dict.fromkeys(plain(each["report"]) for each in sources))
    more = f" and {len(named) - _MOST_REPORTS} more" if len(named) > _MOST_REPORTS else ""
    return ", ".join(named[:_MOST_REPORTS]) + more


def _telling(record: Mapping[str, Any]) -> Node:
    """Give one telling with its cells: rule, how, and words."""
    copied = f", a copy of {plain(record['copy_of'])}" if record["copy_of"] else ""
    day = f", {record['published']}" if record["published"] else ""
    head = f"{record['handle']} in {plain(record['report'])}{day}{copied}, read by {plain(record['author'])}"
    cells = [_slot(each) for each in record["cells"]]
    return f"{head} {_quoted(record['passages'])}".rstrip(), cells


def _slot(cell: Mapping[str, Any]) -> Node:
    ground = f"{cell['rule']} ({cell['how']}) {_quoted(cell['words'])}" if cell["rule"] else "the record as a whole"
    return f"{cell['cell']}: {plain(cell['value'])} ← {ground}".rstrip(), []


def _quoted(words: Iterable[str]) -> str:
    return " ".join(f"« {shortened(printable(each), _LONGEST_QUOTE)} »" for each in words)


def _link(link: Mapping[str, Any]) -> Node:
    of = f" ({link['thing']}: {plain(link['told'])})" if link["thing"] else ""
    why = "; ".join(plain(each) for each in link["reasons"])
    return f"{link['one']} and {link['other']}{of}: {link['verdict']}, weight {link['weight']:g}: {why}", []


def _judged(judged: Mapping[str, Any]) -> Node:
    what = " ".join([judged["act"], *judged["records"]])
    cell = f" {judged['cell']} = {plain(judged['value'])}" if judged["cell"] else ""
    of = f" of {judged['undoes']}" if judged["undoes"] else ""
    return f"{judged['at']} {plain(judged['author'])}: {what}{cell}{of}, because {plain(judged['because'])}", []
