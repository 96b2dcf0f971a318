"""Words in reports: the reports, sentences and commitments that hold them, and the records told there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from communique.answers import Hit, Source
from communique.asking.choices import one_of
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.passages import holding_all, records_in, texts_of
from communique.register.search import holding, words_in

Row = Mapping[str, Any]
KINDS = ("reports", "sentences", "commitments")
_WRITTEN = re.compile(r"[\w\u0300-\u036f]+")  # a word as it is written, marks that combine with its letters included
_WHOLE = 2  # letters up to which a word looked for is no beginning of another
_LOOKED_THROUGH = 400  # reports, the newest first, in which sentences are looked for


def search(register: Register, words: str, *, kind: str = "sentences", most: int = 50) -> list[Hit]:
    """Give at most so many reports, sentences or commitments that hold the words: most of them first, then the newest.

    Diacritics do not matter, đ included; the last word may be the beginning of one. Where no report holds all words,
    those that hold some are given. Raises QuestionError where no word is given.
    """
    wanted = list(dict.fromkeys(words_in(words)))
    if not wanted:
        raise QuestionError("search needs a word to look for")
    one_of(kind, KINDS, "kind of result")
    with register.store.asking() as connection:
        reports = _reports(connection, wanted)
        found = list(_HITS[kind](reports, _records(connection, [row["key"] for row in reports]), wanted))
    found.sort(key=lambda hit: (hit.report, hit.start, hit.id))
    found.sort(key=lambda hit: hit.published or "", reverse=True)
    found.sort(key=lambda hit: -hit.words)
    return list(islice(found, most))


def found_in(text: str, words: str) -> list[tuple[int, int]]:
    """Give where words that are looked for stand in a text, as offsets: diacritics do not matter, đ included."""
    wanted = set(words_in(words))
    return [
        match.span() for match in _WRITTEN.finditer(text) if any(_meets(word, wanted) for word in words_in(match[0]))
    ]


def _meets(word: str, wanted: set[str]) -> bool:
    return any(word == each or (len(each) > _WHOLE and word.startswith(each)) for each in wanted)


def _reports(connection: Connection, wanted: Sequence[str]) -> list[dict[str, Any]]:
    """Give the newest reports that hold all words; where there is none, those that hold the most of them."""
    keys = holding_all(connection, wanted, _LOOKED_THROUGH)
    if not keys and len(wanted) > 1:
        some = Counter(key for word in wanted for key in holding_all(connection, [word], _LOOKED_THROUGH))
        best = max(some.values(), default=0)
        keys = sorted(key for key, count in some.items() if count == best)[:_LOOKED_THROUGH]
    return sorted(texts_of(connection, keys), key=lambda row: str(row["key"]))


def _records(connection: Connection, keys: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in records_in(connection, keys):
        found[row["key"]].append(row)
    return found


def _sentences(
    reports: Iterable[Row], records: Mapping[str, list[dict[str, Any]]], wanted: Sequence[str]
) -> Iterator[Hit]:
    for report in reports:
        for start, end in holding(report["text"], wanted):
            yield _hit("sentence", report, start, end, records.get(report["key"], []), wanted)


def _whole(reports: Iterable[Row], records: Mapping[str, list[dict[str, Any]]], wanted: Sequence[str]) -> Iterator[Hit]:
    """Give each report once, with the first of its best sentences; the words of its title count too."""
    for report in reports:
        start, end = next(holding(report["text"], wanted), (0, 0))
        hit = _hit("report", report, start, end, records.get(report["key"], []), wanted)
        yield replace(hit, words=_count(f"{report['title'] or ''} \n{report['text']}", wanted))


def _commitments(
    reports: Iterable[Row], records: Mapping[str, list[dict[str, Any]]], wanted: Sequence[str]
) -> Iterator[Hit]:
    """Give the commitments whose passages hold as many of the words as any does."""
    found = []
    for report in reports:
        here = records.get(report["key"], [])
        for row in here:
            if row["kind"] == "commitments" and _count(row["quote"], wanted):
                found.append(_hit("commitment", report, row["start"], row["end"], here, wanted, row["thing"]))
    best = max((hit.words for hit in found), default=0)
    yield from (hit for hit in found if hit.words == best)


_HITS: dict[str, Callable[..., Iterator[Hit]]] = {
    "sentences": _sentences,
    "reports": _whole,
    "commitments": _commitments,
}


def _hit(
    kind: str,
    report: Row,
    start: int,
    end: int,
    records: Iterable[Row],
    wanted: Sequence[str],
    thing: str | None = None,
) -> Hit:
    told = [row for row in records if row["start"] < end and start < row["end"]]
    sentence = report["text"][start:end]
    return Hit(
        id=thing or report["id"],
        kind=kind,
        report=report["id"],
        **{slot: report[slot] for slot in ("published", "publisher", "title")},
        sentence=" ".join(sentence.split()),
        start=start,
        end=end,
        words=_count(sentence, wanted),
        records=tuple(sorted({row["handle"] for row in told})),
        things=tuple(sorted({row["thing"] for row in told if row["thing"]})),
        sources=tuple(_source(report, row) for row in _once(told)),
    )


def _once(rows: Iterable[Row]) -> list[Row]:
    found = {row["handle"]: row for row in rows}
    return [found[handle] for handle in sorted(found)]


def _source(report: Row, row: Row) -> Source:
    about = (report["published"], report["publisher"], report["url"])
    return Source(report["id"], row["record"], row["handle"], row["author"], *about, passage=row["quote"])


def _count(told: str, wanted: Iterable[str]) -> int:
    """Count the wanted words that words of a text are, or begin with."""
    here = words_in(told)
    return sum(1 for word in wanted if any(each.startswith(word) for each in here))
