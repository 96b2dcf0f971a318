"""How an instrument stands on a day, and why: nothing is asserted without a ground, and the ground is one sentence.

Its period decides first: it covers the day, ended before it, or begins after it. Where no period is told, only a report
that calls it in force (or extended) is a ground; a signature alone is none, since many wait years to enter into force.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from communique.resolving.days import Window, iso, window


class Status(StrEnum):
    """How an instrument stands on a day."""

    IN_FORCE = "in-force"
    EXPIRED = "expired"
    SUCCEEDED = "succeeded"
    FORESEEN = "foreseen"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Telling:
    """What one report says of an instrument: the action, and the report's day (None where it is not known)."""

    action: str
    day: int | None


@dataclass(frozen=True, slots=True)
class Next:
    """What succeeds an instrument: its name for a sentence, its first day, and whether it is more than foreseen."""

    name: str
    start: int | None
    made: bool


@dataclass(frozen=True, slots=True)
class Life:
    """All that bears on an instrument's standing; dates are EDTF."""

    start: str | None
    end: str | None
    signed: str | None
    tellings: tuple[Telling, ...]
    next: Next | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A status and the sentence that says why."""

    status: Status
    ground: str


_MADE = ("signed", "in force", "extended")


def made(life: Life) -> bool:
    """Tell whether some report says more than that it is to be signed."""
    return any(each.action in _MADE for each in life.tellings)


def period(start: str | None, end: str | None) -> str:
    """Give a period in words: ``2025-2029``, ``2025``, ``from 2025``, ``until 2029``."""
    if start and end:
        joint = "-" if len(start) == len(end) == 4 else " to "
        return start if start == end else f"{start}{joint}{end}"
    return f"from {start}" if start else f"until {end}" if end else "no period told"


def condition(life: Life, day: int) -> Condition:
    """Tell how an instrument stands on a day, as all reports together tell, later ones included."""
    for rule in _RULES:
        found = rule(life, day)
        if found is not None:
            return found
    return _without_period(life, day)


def may_stand(status: Status, start: str | None, end: str | None, day: int) -> bool:
    """Tell whether an instrument of a period may have a status on a day, before its tellings are looked at."""
    first, last = window(start), window(end)
    over = last is not None and last.last < day
    ahead = first is not None and first.first > day
    if status in (Status.EXPIRED, Status.SUCCEEDED):
        return over
    return not (over or (ahead and status is Status.IN_FORCE)) if status in (Status.IN_FORCE, Status.FORESEEN) else True


Rule = Callable[[Life, int], Condition | None]


def _ended(life: Life, day: int) -> Condition | None:
    """Take a report's word that it ended, unless a later report calls it alive."""
    ended = _last(life, ("ended",), day)
    alive = _last(life, _MADE, day)
    if ended is None or (alive and ended.day is not None and alive.day is not None and alive.day > ended.day):
        return None
    return Condition(Status.ENDED, f"{_report(ended)} says that it ended")


def _over(life: Life, day: int) -> Condition | None:
    end = window(life.end)
    if end is None or end.last >= day:
        return None
    over = f"its period {period(life.start, life.end)} ended before the day"
    if not made(life):
        return Condition(Status.UNKNOWN, f"it is only told as to be signed, and {over}")
    extended = _last(life, ("extended",), day)
    if extended and (extended.day is None or extended.day > end.first - 366):
        return Condition(Status.UNKNOWN, f"{over}, but {_report(extended)} calls it extended and tells no new end")
    return _left(life.next, over, day)


def _left(following: Next | None, over: str, day: int) -> Condition:
    """Tell what came after an instrument whose period is over."""
    if following is None:
        return Condition(Status.EXPIRED, over)
    if following.made and following.start is not None and following.start <= day:
        return Condition(Status.SUCCEEDED, f"{over}, and {following.name} succeeds it")
    why = "begins only after the day" if following.made else "is only told as to be signed"
    return Condition(Status.EXPIRED, f"{over}; {following.name}, which is to succeed it, {why}")


def _ahead(life: Life, day: int) -> Condition | None:
    start = window(life.start)
    if start is None or start.first <= day:
        return None
    begins = f"its period {period(life.start, life.end)} begins after the day"
    if not made(life):
        return Condition(Status.FORESEEN, f"it is only told as to be signed, and {begins}")
    if _signed_by(life, day) or _last(life, (*_MADE, "to be signed"), day):
        return Condition(Status.FORESEEN, begins)
    return Condition(Status.UNKNOWN, f"{begins}, and no report until then tells of it")


def _covered(life: Life, day: int) -> Condition | None:
    start, end = window(life.start), window(life.end)
    if start is None or end is None:
        return None
    covers = f"its period {period(life.start, life.end)} covers the day"
    signed = window(life.signed)
    if not made(life):
        return Condition(Status.FORESEEN, f"{covers}, but it is only told as to be signed")
    if signed and signed.first > day:
        return Condition(Status.FORESEEN, f"{covers}, but it was signed only later, on {life.signed}")
    return Condition(Status.IN_FORCE, covers)


def _half_told(life: Life, day: int) -> Condition | None:
    """Tell of a period of which only one end is told."""
    edge = window(life.start or life.end)
    if edge is None:
        return None
    runs = f"it began in {life.start} and no end is told" if life.start else f"it runs until {life.end}"
    if not made(life):
        return Condition(Status.FORESEEN, f"{runs}, but it is only told as to be signed")
    return _grounded(life, day, edge, runs) or Condition(
        Status.UNKNOWN, f"{runs}; no report shows that it stands on the day"
    )


def _grounded(life: Life, day: int, edge: Window, runs: str) -> Condition | None:
    if life.start:
        said = _last(life, ("in force", "extended"), day)
        if said and (said.day is None or said.day >= edge.first):
            return Condition(Status.IN_FORCE, f"{runs}, and {_report(said)} calls it {said.action}")
        within = edge.width > 1 and day <= edge.last
        return Condition(Status.IN_FORCE, f"its period begins in {life.start}, which holds the day") if within else None
    if _signed_by(life, day):
        return Condition(Status.IN_FORCE, f"{runs}, and it was signed before the day")
    said = _last(life, _MADE, day)
    return Condition(Status.IN_FORCE, f"{runs}, and {_report(said)} calls it {said.action}") if said else None


def _without_period(life: Life, day: int) -> Condition:
    said = _last(life, ("in force", "extended"), day)
    if said:
        return Condition(Status.IN_FORCE, f"{_report(said)} calls it {said.action} and no period is told")
    if _signed_by(life, day):
        when = (
            f"signed on {life.signed}"
            if window(life.signed)
            else f"{_report(_last(life, ('signed',), day))} calls it signed"
        )
        return Condition(Status.UNKNOWN, f"{when}; neither a period nor its entry into force is told")
    to_come = _last(life, ("to be signed",), day)
    if to_come:
        later = f", and it was signed only later, on {life.signed}" if window(life.signed) else ""
        return Condition(Status.FORESEEN, f"{_report(to_come)} tells of it as to be signed{later}")
    return Condition(Status.UNKNOWN, f"{_first(life)}, after the day")


_RULES: tuple[Rule, ...] = (_ended, _over, _ahead, _covered, _half_told)


def _signed_by(life: Life, day: int) -> bool:
    """Tell whether it was signed on the day or before: as told, or as a report of then calls it."""
    signed = window(life.signed)
    return signed.first <= day if signed else _last(life, ("signed",), day) is not None


def _last(life: Life, actions: tuple[str, ...], day: int) -> Telling | None:
    """Give the last report, up to a day, that tells of one of the actions; one without a day counts as the earliest."""
    found = [each for each in life.tellings if each.action in actions and (each.day is None or each.day <= day)]
    return max(found, key=lambda each: (each.day or 0, each.action), default=None)


def _report(telling: Telling | None) -> str:
    day = iso(telling.day) if telling else None
    return f"a report of {day}" if day else "a report of unknown date"


def _first(life: Life) -> str:
    days = [each.day for each in life.tellings if each.day is not None]
    return f"the first report of it is of {iso(min(days))}" if days else "no report tells of it"
