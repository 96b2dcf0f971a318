"""A person: offices and ranks over time, whom they met, and what they signed."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from communique.answers import Portrait
from communique.answers.brief import Item, Section
from communique.asking.briefs import people, words
from communique.asking.briefs.making import Desk, first_of, item
from communique.asking.briefs.meetings import Past
from communique.register.queries.instruments import instruments_where
from communique.register.queries.sources import attendance_of
from communique.register.queries.timeline import signings

Row = Mapping[str, Any]
_TENURES, _MET, _SIGNED = 10, 8, 6


def offices(desk: Desk) -> Section:
    """Give the offices and ranks with the first and last day on which a report ascribes them, the latest first."""
    found = [made for each in people.tenures(desk, str(desk.person)) for made in _tenure(desk, each)]
    empty = "No report until this day ascribes an office or a rank."
    return first_of(found, _TENURES, "people", "Who it is", empty, ("Office or rank", "So called by reports of"))


def _tenure(desk: Desk, each: people.Tenure) -> Iterator[Item]:
    notes = [note for record in each.records for note in desk.evidence.by_record(record, (each.slot,))[-1:]]
    days = words.span(each.first, each.last) if each.first else "day not told"
    text = f"{words.opened(each.called)}: so called by reports of {days}."
    yield from item(text, notes, str(desk.person), cells=(words.opened(each.called), words.opened(days)))


def counterparts(past: Past, told: Portrait) -> Section:
    """Give those of other sides whom the person met, the most frequent first, with the last time."""
    desk = past.desk
    ids = [row["id"] for row in past.held]
    there = attendance_of(desk.connection, ids)
    met: dict[tuple[str, str | None], list[Row]] = defaultdict(list)
    names: Counter[tuple[str, str | None]] = Counter()
    for row in past.held:
        for one in there.get(row["id"], ()):
            if one["country"] != told.country and one["person"] != told.id:
                met[one["name"], one["country"]].append(row)
                names[one["name"], one["country"]] += 1
    inorder = sorted(met, key=lambda who: (-names[who], who[0], who[1] or ""))
    found = [made for who in inorder[: _MET * 2] for made in _met(desk, who, met[who])]
    more = len(inorder) - min(len(inorder), _MET * 2)
    return first_of(found, _MET, "counterparts", "Whom they met", "The register has seen no counterpart.", (), more)


def _met(desk: Desk, who: tuple[str, str | None], rows: Sequence[Row]) -> Iterator[Item]:
    name, country = who
    of = f" of {desk.names.side(country)}" if country else ""
    dated = [row for row in rows if row["date"]]
    last = dated[0] if dated else rows[0]
    times = f"{len(rows)} times" if len(rows) > 1 else "once"
    text = f"{name}{of}: {times}, last {words.day(last['date'])} ({last['format']})."
    notes = [note for row in [last, *rows][:3] for note in desk.evidence.of(row["id"], {}, (), 1)]
    yield from item(text, notes, last["id"])


def signed(desk: Desk) -> Section:
    """Give the instruments that the person signed, the latest first."""
    found_at = [row["id"] for row in signings(desk.connection, (), [str(desk.person)]) if row["signed"] <= desk.on]
    known = {row["id"]: row for row in instruments_where(desk.connection, ids=found_at)}
    rows = [known[each] for each in found_at]
    found = [made for row in reversed(rows) for made in _signed(desk, row)]
    return first_of(
        found, _SIGNED, "instruments", "What they signed", "No report tells of an instrument that they signed."
    )


def _signed(desk: Desk, row: Row) -> Iterator[Item]:
    subject = f" on {row['subject']}" if row["subject"] else ""
    told = words.period(row["period_start"], row["period_end"])
    text = f"{words.opened(row['kind'])}{subject}{f', {told}' if told else ''}: signed {words.day(row['signed'])}."
    yield from item(text, desk.evidence.of(row["id"], _cells(row), ("signed", "period_start")), row["id"])


def _cells(row: Row) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(row["cells"])
    return found
