"""Mechanisms: the last round of each, and when the next is due."""

from __future__ import annotations

from collections.abc import Iterator

from communique.answers import Edition, Mechanism
from communique.answers.brief import Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, first_of, item
from communique.asking.mechanisms import lives
from communique.register.queries.mechanisms import mechanisms_where
from communique.resolving.days import iso, window

_MOST = 8


def of_sides(desk: Desk) -> list[Mechanism]:
    """Give the series of the sides as known on the day, those that met last first."""
    rows = mechanisms_where(desk.connection, between=desk.sides)
    found = [each for each in lives(desk.connection, rows, until=desk.day) if each.first_seen or each.sources]
    found.sort(key=lambda each: each.last_seen or "", reverse=True)
    return sorted(found, key=lambda each: _last_day(desk, each) or "", reverse=True)


def mechanisms(desk: Desk, told: list[Mechanism]) -> Section:
    """Give the series, each with its last round and the next."""
    found = [made for each in told for made in _line(desk, each)]
    empty = f"The register has seen no mechanism between {desk.pair}."
    return first_of(found, _MOST, "mechanisms", "Mechanisms", empty)


def _past(desk: Desk, told: Mechanism) -> Edition | None:
    """Give the last session that was held by the day."""
    held = [each for each in told.editions if each.status == "held" and (days := window(each.date))]
    held = [each for each in held if (days := window(each.date)) and days.first <= desk.day]
    return held[-1] if held else None


def _last_day(desk: Desk, told: Mechanism) -> str | None:
    past = _past(desk, told)
    return past.date if past else None


def _line(desk: Desk, told: Mechanism) -> Iterator[Item]:
    past = _past(desk, told)
    others = [side for side in told.parties if side not in desk.sides]
    about = ", ".join(each for each in (told.level, f"with {desk.names.sides(others)}" if others else "") if each)
    last = f"last {_session(past)}" if past else _not_dated(told)
    parts = [last, *([f"host {desk.names.sides(past.hosts)}"] if past and past.hosts else []), _next(desk, told)]
    lead = f"{words.opened(told.name)}{f' ({about})' if about else ''}"
    text = f"{lead}: {'; '.join(part for part in parts if part)}."
    yield from item(text, _notes(desk, told, past), told.id)


def _session(edition: Edition) -> str:
    number = f"the {words.ordinal(edition.number)}, " if edition.number else "session "
    where = f", in {edition.place}" if edition.place else ""
    return f"{number}{words.day(edition.date)}{where}"


def _not_dated(told: Mechanism) -> str:
    numbers = [each.number for each in told.editions if each.number]
    number = f"the {words.ordinal(numbers[-1])} is named, its day not told" if numbers else "no session is dated"
    return f"{number}; last named on {words.day(told.last_seen)}" if told.last_seen else number


def _next(desk: Desk, told: Mechanism) -> str:
    """Give the next round: as a report announces it, else as the rhythm lets one expect it."""
    if told.planned:
        past = window(told.planned.date)
        late = ", and no report tells that it was held" if past and past.last < desk.day else ""
        return f"next {_session(told.planned)}, as announced{late}"
    days = window(told.next_due)
    if days is None or not told.interval:
        return ""
    rhythm = f"if it meets every {told.interval} months ({told.interval_ground})"
    if days.last < desk.day:
        return f"the next was due in {words.day(told.next_due)} {rhythm}, and none is seen"
    return f"next due in {words.day(told.next_due)}, {rhythm}"


def _notes(desk: Desk, told: Mechanism, past: Edition | None) -> tuple[Note, ...]:
    """Give the notes on the last and the next round; where none is dated, on the last telling."""
    handles = {(each.report, each.record): each.handle for each in told.sources}
    rounds = [each for each in (past, told.planned) if each]
    found: list[Note] = []
    for each in rounds:
        here = [handles[key] for one in each.sources if (key := (one["report"], one["record"])) in handles]
        known = [handle for handle in here if _known(desk, told, handle)]
        found += [note for handle in known[:1] for note in desk.evidence.by_record(handle, ("date", "edition"))]
        if each.contact:
            found += desk.evidence.of(each.contact, {}, (), 1)
    if not found:
        last = [each.handle for each in told.sources if _known(desk, told, each.handle)][-1:]
        found += [note for handle in last for note in desk.evidence.by_record(handle, ("edition",))]
    return tuple(dict.fromkeys(found))[:3]


def _known(desk: Desk, told: Mechanism, handle: str) -> bool:
    source = next(each for each in told.sources if each.handle == handle)
    return source.published is None or source.published <= str(iso(desk.day))
