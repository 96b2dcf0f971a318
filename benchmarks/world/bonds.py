"""What two states have between them: instruments and their successors, mechanisms and their sessions, promises."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.world.states import State
from benchmarks.world.topics import (
    ANNUAL_PLAN_SHARE,
    CHANNEL_SHARES,
    CHANNELS,
    FIELDS,
    LINES,
    SINGLE,
    STANDING,
)
from communique.model import InstrumentKind, Level, MechanismKind, Modality

REPEATED = 0.2  # of commitments, an older one taken up again


@dataclass(slots=True, eq=False)
class Instrument:
    """An instrument as it is; years of its period are open for those without one."""

    id: str
    kind: InstrumentKind
    subject: str  # a key of topics.SUBJECTS
    parties: tuple[str, ...]
    start: int | None = None
    end: int | None = None


@dataclass(slots=True, eq=False)
class Channel:
    """A recurring mechanism as it is, and the last session it held."""

    id: str
    kind: MechanismKind
    wordings: tuple[str, ...]
    parties: tuple[str, ...]
    level: Level | None = None
    acronym: str = ""
    rhythm: int = 1
    chaired_by: str = ""
    edition: int = 0
    last: int = 0
    members: tuple[State, ...] = ()

    def due(self, day: int) -> bool:
        """Tell whether the next session may be held."""
        return bool(self.chaired_by) and day - self.last > 300 * self.rhythm


@dataclass(slots=True, eq=False)
class Promise:
    """A commitment made once, at one contact."""

    id: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    modality: Modality
    fields: tuple[str, ...]
    person: str = ""  # who made it, where one person did


@dataclass(slots=True)
class Line:
    """Instruments in a row."""

    kind: InstrumentKind
    subject: str
    years: int
    editions: list[Instrument] = field(default_factory=list)
    plans: list[Instrument] | None = None


@dataclass(slots=True)
class Succession:
    """Which instrument came after which, which plan carries out which protocol, which promise was made again."""

    successors: list[tuple[str, str]] = field(default_factory=list)
    under: list[tuple[str, str]] = field(default_factory=list)
    repeats: list[tuple[str, str]] = field(default_factory=list)


class Bond:
    """All that two states have between them."""

    def __init__(self, rng: random.Random, one: State, other: State, year: int, succession: Succession) -> None:
        self._rng = rng
        self._succession = succession
        self._numbers = 0
        self.parties = tuple(sorted((one.code, other.code)))
        self._name = "-".join(self.parties)
        self.channels = self._channels(year)
        self.standing = [
            Channel(self._id("mechanism"), kind, wordings, self.parties)
            for kind, wordings in STANDING
            if rng.random() < 0.25
        ]
        self._lines = [self._line(row[:3], year) for row in LINES if rng.random() < row[3]]
        self._promises: deque[Promise] = deque(maxlen=30)

    def signed(self, year: int, keys: Sequence[str]) -> list[Instrument]:
        """Sign what is due, and now and then something new; ``keys`` are the offices that talk."""
        rng = self._rng
        signed: list[Instrument] = []
        for line in self._lines:
            signed.extend(self._signed_of(line, year))
            if len(signed) >= 2:
                break
        if rng.random() < (0.3 if keys[0] in ("head.government", "head.state", "party.leader") else 0.06):
            kind, subject = rng.choice(SINGLE)
            signed.append(Instrument(self._id("instrument"), kind, subject, self.parties))
        return signed

    def in_force(self, year: int) -> Instrument | None:
        """Give an instrument that is being carried out, if any is."""
        current = [edition for line in self._lines if (edition := _current(line, year))]
        return self._rng.choice(current) if current else None

    def promised(self, talkers: Sequence[tuple[str, str]], number: int) -> list[Promise]:
        """Make at most so many commitments among some who talk, each a person's id and state, no two alike."""
        made: dict[tuple[tuple[str, ...], Modality, tuple[str, ...]], Promise] = {}
        for _ in range(number):
            promise = self._taken_up_again() or self._new_promise(talkers)
            made.setdefault((promise.by, promise.modality, promise.fields), promise)
        self._promises.extend(made.values())
        return list(made.values())

    def _taken_up_again(self) -> Promise | None:
        if not self._promises or self._rng.random() > REPEATED:
            return None
        old = self._rng.choice(self._promises)
        if old.person:
            return None
        again = Promise(self._id("commitment"), old.by, old.to, old.modality, old.fields)
        self._succession.repeats.append((old.id, again.id))
        return again

    def _new_promise(self, talkers: Sequence[tuple[str, str]]) -> Promise:
        rng, number = self._rng, self._id("commitment")
        fields = tuple(sorted(rng.sample(_FIELD_CODES, rng.choice((1, 1, 2, 2, 3)))))
        draw = rng.random()
        if draw < 0.55:
            return Promise(number, self.parties, (), Modality.AGREED, fields)
        (person, state), (_, other) = rng.sample(list(talkers), 2) if len(talkers) > 1 else (talkers[0], ("", ""))
        to = (other,) if other else ()
        if draw < 0.7:
            return Promise(number, (state,), to, Modality.PLEDGED, fields)
        modality = Modality.PROPOSED if draw < 0.88 else Modality.REQUESTED
        return Promise(number, (state,), to, modality, fields, person)

    def _id(self, kind: str) -> str:
        self._numbers += 1
        return f"{kind}:{self._name}-{self._numbers}"

    def _channels(self, year: int) -> list[Channel]:
        channels = []
        for share, (kind, level, acronym, wordings, rhythm, keys) in zip(CHANNEL_SHARES, CHANNELS, strict=True):
            if self._rng.random() < share:
                channel = Channel(self._id("mechanism"), kind, wordings, self.parties, level, acronym, rhythm, keys)
                channel.edition = self._rng.randrange(0, 9) if year > 2006 else 0
                channels.append(channel)
        return channels

    def _line(self, row: tuple[InstrumentKind, str, int], year: int) -> Line:
        kind, subject, years = row
        line = Line(kind, subject, years)
        start = year - self._rng.randrange(0, years)
        line.editions.append(self._instrument(kind, subject, start, start + years - 1))
        if kind is InstrumentKind.PROTOCOL and self._rng.random() < ANNUAL_PLAN_SHARE:
            line.plans = []
        return line

    def _instrument(self, kind: InstrumentKind, subject: str, start: int, end: int) -> Instrument:
        return Instrument(self._id("instrument"), kind, subject, self.parties, start, end)

    def _signed_of(self, line: Line, year: int) -> list[Instrument]:
        signed: list[Instrument] = []
        last, rng = line.editions[-1], self._rng
        assert last.end is not None
        if last.end <= year and rng.random() < 0.75:
            start = max(last.end + 1, year)
            successor = self._instrument(line.kind, line.subject, start, start + line.years - 1)
            self._succession.successors.append((last.id, successor.id))
            line.editions.append(successor)
            signed.append(successor)
        if line.plans is not None and rng.random() < 0.6:
            signed.extend(self._plan(line, line.plans, year))
        return signed

    def _plan(self, line: Line, plans: list[Instrument], year: int) -> list[Instrument]:
        if plans and (plans[-1].start or 0) >= year:
            return []
        over = _current(line, year)
        if over is None:
            return []
        plan = self._instrument(InstrumentKind.PLAN, line.subject, year, year)
        self._succession.under.append((plan.id, over.id))
        if plans:
            self._succession.successors.append((plans[-1].id, plan.id))
        plans.append(plan)
        return [plan]


def _current(line: Line, year: int) -> Instrument | None:
    return next((e for e in reversed(line.editions) if (e.start or 0) <= year <= (e.end or 0)), None)


_FIELD_CODES = tuple(sorted(FIELDS))
