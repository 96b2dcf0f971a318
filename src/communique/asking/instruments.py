"""What was agreed: instruments as they stand on a day, with what each succeeded, what succeeded it, and its plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from communique.answers.instruments import Instrument, Ladder, Rung, Saying
from communique.asking.alike import alike
from communique.asking.building import Beside
from communique.asking.choices import known_sides, one_of
from communique.asking.days import asked, earliest, latest
from communique.asking.meaning import thing_called
from communique.asking.paging import in_steps, onward, turned, wanted
from communique.errors import QuestionError
from communique.model import InstrumentKind
from communique.register import Register
from communique.register.queries.instruments import in_short, instruments_where, tellings_of
from communique.register.queries.sources import first_told, sides_of
from communique.resolving.days import Window, iso, window
from communique.resolving.lives.standing import (
    Condition,
    Life,
    Next,
    Status,
    Telling,
    condition,
    made,
    may_stand,
    period,
)
from communique.resolving.lives.succession import Ladders, Paper, ladders

_COLUMNS = ("kind", "subject", "period_start", "period_end", "signed")


def agreements(
    register: Register,
    *,
    on: str,
    between: Collection[str] = (),
    status: str | None = None,
    kind: str | None = None,
    since: str | None = None,
    until: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[Instrument]:
    """Give the instruments that meet all criteria, as they stand on a day, in the order of time.

    ``between`` are states (ISO codes) that are all parties. ``since`` and ``until`` bound the day of signing, or where
    none is told the period's beginning, or else the first report; that is also their place in time. ``newest`` turns
    the order round; ``limit`` gives at most so many, those that come ``after`` the id of the last one seen. Raises
    QuestionError for a word that is not known.
    """
    page = wanted(newest, limit, after)
    one_of(status, Status, "status")
    one_of(kind, InstrumentKind, "kind of instrument")
    low, high, day = earliest(since), latest(until), the_day(on)
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        rows = in_short(connection, between=between, kind=kind)
        when = _times(connection, rows)
        periods = {row["id"]: (row["period_start"], row["period_end"]) for row in rows}
        order = turned(sorted(when, key=lambda name: _in_time(when[name], name)), lambda name: bool(when[name]), newest)
        names = [name for name in onward(order, page.after, str) if _within(when[name], low, high)]
        if status is not None:
            names = [name for name in names if may_stand(Status(status), *periods[name], day)]
        return in_steps(names, page, lambda some: _standing(connection, some, day, status))


def _standing(connection: Connection, names: Collection[str], day: int, status: str | None) -> list[Instrument]:
    """Give those of the instruments that stand so on a day."""
    shelf = Shelf(connection, instruments_where(connection, ids=alike(connection, "agreements", names)))
    chosen = [name for name in names if status is None or shelf.condition(name, day).status == status]
    return shelf.answers(connection, chosen, day)


def _times(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> dict[str, Window | None]:
    """Give when instruments came about: signed, else beginning, else first told."""
    found = {row["id"]: window(row["signed"]) or window(row["period_start"]) for row in rows}
    told = first_told(connection, [name for name, days in found.items() if days is None])
    return {name: days or (Window(told[name], told[name]) if name in told else None) for name, days in found.items()}


def _in_time(days: Window | None, name: str) -> tuple[Window, str]:
    return days or Window(9_999_999, 9_999_999), name


def agreement(register: Register, name: str, *, on: str) -> Ladder:
    """Give one instrument with its ladder, by its id or that of any of its records.

    Raises QuestionError if the register knows no such instrument.
    """
    day = the_day(on)
    with register.store.asking() as connection:
        thing = thing_called(connection, name, "agreements", "instrument")
        parties = sides_of(connection, [thing]).get(thing, [])
        shelf = Shelf(connection, instruments_where(connection, between=parties, ids=None if parties else [thing]))
        return _ladder(connection, shelf, thing, day)


def rungs(ladder: Ladder) -> list[Rung]:
    """Give a ladder line by line, as a table shows it: predecessors, the instrument, successors, protocol, plans."""
    related = (
        *(("predecessor", each) for each in ladder.predecessors),
        ("itself", ladder),
        *(("successor", each) for each in ladder.successors),
        *([("protocol", ladder.above)] if ladder.above else []),
        *(("plan", each) for each in ladder.annual_plans),
    )
    slots = list(Instrument.__dataclass_fields__)
    return [Rung(relation=relation, **{slot: getattr(each, slot) for slot in slots}) for relation, each in related]


class Shelf:
    """Instruments side by side, with what reports say of each and the order they are in.

    ``until`` leaves out what is only told after a day (an ordinal).
    """

    def __init__(self, connection: Connection, rows: Iterable[Mapping[str, Any]], until: int | None = None) -> None:
        every = {row["id"]: row for row in rows}
        self.tellings = {
            thing: [each for each in told if until is None or each["day"] is None or each["day"] <= until]
            for thing, told in tellings_of(connection, every).items()
        }
        self.rows = {thing: row for thing, row in every.items() if self.tellings.get(thing)}
        self.parties = sides_of(connection, self.rows)
        self.papers = {name: self._paper(row) for name, row in self.rows.items()}

    @cached_property
    def order(self) -> Ladders:
        """Give what succeeds what, and what hangs under what."""
        return ladders(self.papers.values())

    @cached_property
    def _under(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for plan, above in self.order.above.items():
            found[above].append(plan)
        return found

    def _paper(self, row: Mapping[str, Any]) -> Paper:
        told = {telling["subject"] for telling in self.tellings.get(row["id"], ()) if telling["subject"]}
        settled = [row["subject"]] if row["subject"] else []
        subjects = (*settled, *sorted(told.difference(settled)))
        parties = tuple(self.parties.get(row["id"], ()))
        return Paper(row["id"], row["kind"], subjects, parties, row["period_start"], row["period_end"])

    def life(self, name: str) -> Life:
        """Give all that bears on how an instrument stands."""
        after = self.order.after.get(name)
        return self._alone(name, self._next(after) if after else None)

    def _alone(self, name: str, following: Next | None = None) -> Life:
        row = self.rows[name]
        told = tuple(Telling(each["action"], each["day"]) for each in self.tellings.get(name, ()))
        return Life(row["period_start"], row["period_end"], row["signed"], told, following)

    def _next(self, name: str) -> Next:
        row, life = self.rows[name], self._alone(name)
        start = window(row["period_start"])
        return Next(
            f"{name} ({period(row['period_start'], row['period_end'])})", start.first if start else None, made(life)
        )

    def condition(self, name: str, day: int) -> Condition:
        """Tell how an instrument stands on a day, and why."""
        return condition(self.life(name), day)

    def first_told(self, name: str) -> int | None:
        """Give the day of the first report of an instrument; None where no report's day is known."""
        return min((each["day"] for each in self.tellings.get(name, ()) if each["day"] is not None), default=None)

    def when(self, name: str) -> Window | None:
        """Give when an instrument came about: signed, else beginning, else first told."""
        row, told = self.rows[name], self.first_told(name)
        found = window(row["signed"]) or window(row["period_start"])
        return found or (Window(told, told) if told is not None else None)

    def in_order(self) -> list[str]:
        """Give the ids in the order of time, undated ones last."""
        return sorted(self.rows, key=self._place)

    def _place(self, name: str) -> tuple[Window, str]:
        return _in_time(self.when(name), name)

    def answers(self, connection: Connection, names: Collection[str], day: int) -> list[Instrument]:
        """Make answers of instruments on the shelf."""
        beside = Beside(connection, names)
        return [Instrument(**self.cells(name, day, beside)) for name in names]

    def cells(self, name: str, day: int, beside: Beside) -> dict[str, Any]:
        """Give the cells of an answer."""
        row, stands = self.rows[name], self.condition(name, day)
        return {
            **beside.base(row),
            **{slot: row[slot] for slot in _COLUMNS},
            "parties": tuple(self.parties.get(name, ())),
            "status": str(stands.status),
            "ground": stands.ground,
            "on": iso(day),
            "predecessor": self.order.before.get(name),
            "successor": self.order.after.get(name),
            "protocol": self.order.above.get(name),
            "plans": tuple(self.plans(name)),
            "perhaps": self.perhaps(name),
        }

    def plans(self, name: str) -> list[str]:
        """Give the plans under an instrument, in the order of time."""
        return sorted(self._under.get(name, ()), key=self._place)

    def perhaps(self, name: str) -> dict[str, list[str]] | None:
        """Give what may be predecessor, successor or protocol where several fit equally well."""
        known = (
            ("predecessor", self.order.perhaps_before),
            ("successor", self.order.perhaps_after),
            ("protocol", self.order.perhaps_above),
        )
        return {role: list(found[name]) for role, found in known if name in found} or None


def the_day(told: str) -> int:
    """Give the day that a question means, as an ordinal; raises QuestionError if it is no single day."""
    days = asked(told)
    if not days.exact:
        raise QuestionError(f"{told!r} is more than one day: say which, as in 2025-06-30")
    return days.first


def _within(days: Window | None, low: int | None, high: int | None) -> bool:
    if low is None and high is None:
        return True
    return days is not None and (low is None or days.last >= low) and (high is None or days.first <= high)


def _ladder(connection: Connection, shelf: Shelf, thing: str, day: int) -> Ladder:
    order = shelf.order
    back, ahead, plans = order.back(thing), order.on(thing), shelf.plans(thing)
    above = order.above.get(thing)
    every = dict.fromkeys([thing, *back, *ahead, *plans, *([above] if above else [])])
    told = {each.id: each for each in shelf.answers(connection, list(every), day)}
    beside = Beside(connection, [thing])
    return Ladder(
        **shelf.cells(thing, day, beside),
        predecessors=tuple(told[each] for each in back),
        successors=tuple(told[each] for each in ahead),
        above=told[above] if above else None,
        annual_plans=tuple(told[each] for each in plans),
        signatories=beside.people(thing),
        told=_sayings(shelf.tellings.get(thing, ()), beside, thing),
    )


def _sayings(tellings: Iterable[Mapping[str, Any]], beside: Beside, thing: str) -> tuple[Saying, ...]:
    sources = {source.handle: source for source in beside.sources(thing)}
    return tuple(
        Saying(each["action"], iso(each["day"]), sources[each["record"]])
        for each in tellings
        if each["record"] in sources
    )
