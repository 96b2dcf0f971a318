"""Runs the simulated world through its years and gives its reports in the order in which they come out."""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from benchmarks.world.composing import compose
from benchmarks.world.drafts import (
    Draft,
    ToldChannel,
    ToldContact,
    ToldInstrument,
    ToldPerson,
    ToldPromise,
    ToldVisit,
)
from benchmarks.world.happenings import Diary, Story
from benchmarks.world.outlets import Outlet, outlets_of
from benchmarks.world.people import Government, Tenure
from benchmarks.world.reporting import Reporter
from benchmarks.world.states import STATES
from communique.model import RECORD_TYPES, Format, Reading, Status

_Row = ToldPerson | ToldContact | ToldVisit | ToldInstrument | ToldChannel | ToldPromise

FULL_SIZE = 100_000  # reports of a world of all states and of all years
LAST_DAY = date(2025, 12, 31)
MOST_YEARS = 20
LATE = 0.02  # of reports, that come out weeks after
MOST_REPORTS = 8

_MEAN_REPORTS = {1: 3.6, 2: 3.6, 3: 2.6, 4: 2.5, 5: 1.9, 6: 1.6, 7: 1.4, 8: 1.4}  # of a contact, by its highest tier
_IDENTICAL = 0.4  # of copies; the others change the lead and some words
_SHORTENED = 0.25  # of the others, that end before the last commitment
_LEADS = 4


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a reading's records: for each kind and place in it, whom or what it is about.

    ``entities`` has the keys of ``RECORD_TYPES`` and numbers from 0; ``copy_of`` is the id of the report copied.
    """

    entities: dict[tuple[str, int], str]
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """One report's reading and what is true of it."""

    reading: Reading
    truth: Truth


@dataclass(frozen=True, slots=True)
class WorldTruth:
    """What is true of the world as a whole, as far as it has run.

    ``successors`` are pairs of an instrument and the one that came after it, ``under`` of an annual plan and the
    protocol that it carries out, ``repeats`` of a commitment and the later one that takes it up again; ``editions``
    are mechanism, edition and contact. ``told`` holds every entity that some report has told of.
    """

    successors: list[tuple[str, str]]
    under: list[tuple[str, str]]
    repeats: list[tuple[str, str]]
    editions: list[tuple[str, int, str]]
    tenures: list[Tenure]
    told: frozenset[str]

    def told_successors(self) -> set[tuple[str, str]]:
        """Give the successions that a register can know of: both instruments were told."""
        return {pair for pair in self.successors if self.told.issuperset(pair)}

    def told_under(self) -> set[tuple[str, str]]:
        """Give the plans and protocols that a register can know of: both were told."""
        return {pair for pair in self.under if self.told.issuperset(pair)}


@dataclass(order=True, slots=True)
class _Waiting:
    """A draft that waits for its day."""

    due: int
    number: int
    draft: Draft = field(compare=False)


class World:
    """A world of some number of reports: the same seed and number give the same reports, byte for byte."""

    def __init__(self, seed: int, reports: int) -> None:
        self._rng = random.Random(seed)
        self._reports = reports
        share = reports / FULL_SIZE
        years = max(2, min(MOST_YEARS, round(MOST_YEARS * share**0.27)))
        self.states = STATES[: max(4, min(len(STATES), round(len(STATES) * share**0.45)))]
        self._last = LAST_DAY.toordinal()
        self._day = date(LAST_DAY.year - years + 1, 1, 1).toordinal()
        self._government = Government(self._rng, self.states, self._day)
        self._diary = Diary(self._rng, self.states, self._government)
        self._at_home, self._abroad = outlets_of(self._rng, self.states)
        self._waiting: list[_Waiting] = []
        self._drafted = self._happened = 0
        self._told: set[str] = set()

    def tellings(self) -> Iterator[Telling]:
        """Give the reports in the order in which they come out; a world runs once."""
        sent = 0
        while sent < self._reports:
            self._live()
            while self._waiting and self._waiting[0].due <= self._day and sent < self._reports:
                yield self._telling(heapq.heappop(self._waiting).draft)
                sent += 1
            self._day += 1

    def truth(self) -> WorldTruth:
        """Give what is true of the world as far as it has run."""
        succession = self._diary.succession
        return WorldTruth(
            list(succession.successors),
            list(succession.under),
            list(succession.repeats),
            list(self._diary.editions),
            list(self._government.tenures()),
            frozenset(self._told),
        )

    def _telling(self, draft: Draft) -> Telling:
        entities = {
            (kind, number): told.entity
            for kind, row in zip(RECORD_TYPES, _rows(draft), strict=True)
            for number, told in enumerate(row)
        }
        self._told.update(entities.values())
        return Telling(compose(draft), Truth(entities, draft.copy_of))

    def _live(self) -> None:
        """Live through a day: offices change hands, what was announced begins, new things happen."""
        self._government.turn(self._day)
        for story in self._diary.due(self._day):
            self._report(story)
        for _ in range(self._happenings()):
            self._happened += 1
            for story in self._diary.happen(self._day):
                self._report(story)

    def _happenings(self) -> int:
        """Draw how many things happen today, so that the reports last until the last day."""
        left = self._reports - self._drafted
        if left <= 0:
            return 0
        reports_each = (20 + self._drafted) / (5 + self._happened)
        return _poisson(self._rng, left / max(self._last - self._day, 5) / reports_each)

    def _report(self, story: Story) -> None:
        originals: list[tuple[Draft, int]] = []
        for outlet in self._outlets(story):
            if originals and self._rng.random() < outlet.copies:
                self._queue(*self._copy(*self._rng.choice(originals), outlet))
            else:
                draft, due = self._original(story, outlet)
                originals.append((draft, due))
                self._queue(draft, due)

    def _original(self, story: Story, outlet: Outlet) -> tuple[Draft, int]:
        published = story.told_from + self._rng.choice(_DELAYS)
        if self._rng.random() < LATE:
            published += self._rng.randrange(7, 45)
        draft = Reporter(self._rng, outlet).draft(story, self._number(), published)
        return draft, published + self._rng.choice(_JITTER)

    def _copy(self, draft: Draft, due: int, outlet: Outlet) -> tuple[Draft, int]:
        """Let an outlet print another's report: the same words, or some others, under its own name."""
        rng = self._rng
        wording, lead, credited, promises = draft.wording, draft.lead, draft.credited, draft.promises
        if rng.random() > _IDENTICAL:
            lead, credited = rng.randrange(_LEADS), outlet
            wording ^= rng.choice((1, 2, 3)) << rng.choice((6, 12))
            promises = promises[:-1] if rng.random() < _SHORTENED else promises
        later = rng.choice((0, 0, 1))
        published = draft.published + later if draft.published else None
        copy = replace(
            draft,
            id=self._number(),
            outlet=outlet,
            published=published,
            copy_of=draft.id,
            wording=wording,
            lead=lead,
            credited=credited,
            promises=promises,
        )
        return copy, due + later

    def _number(self) -> str:
        self._drafted += 1
        return f"w{self._drafted:06}"

    def _queue(self, draft: Draft, due: int) -> None:
        heapq.heappush(self._waiting, _Waiting(due, int(draft.id[1:]), draft))

    def _outlets(self, story: Story) -> list[Outlet]:
        """Draw which outlets tell the story, each once."""
        contact = story.contact
        tier = min((somebody.tier() for somebody, _ in contact.people), default=6)
        mean = _MEAN_REPORTS[tier] * (1.6 if contact.format is Format.CONFERENCE else 1.0)
        if story.status is not Status.HELD:
            mean *= 0.6
        number = min(MOST_REPORTS, 1 + _poisson(self._rng, mean - 1))
        homes = contact.countries if len(contact.countries) <= 2 else self._rng.sample(contact.countries, 2)
        known = [outlet for code in homes for outlet in self._at_home[code]] + self._abroad
        # Weighted drawing without putting back: the largest of u ** (1 / weight) (Efraimidis and Spirakis 2006).
        keyed = [
            (self._rng.random() ** (1 / (outlet.volume * _NEARBY[outlet.state is None])), n)
            for n, outlet in enumerate(known)
        ]
        return [known[n] for _, n in heapq.nlargest(number, keyed)]


def simulate(seed: int, reports: int) -> Iterator[Telling]:
    """Give the readings of so many reports of a simulated world, one by one, with the truth of each."""
    return World(seed, reports).tellings()


def _rows(draft: Draft) -> tuple[Sequence[_Row], ...]:
    return (draft.people, draft.contacts, draft.visits, draft.instruments, draft.channels, draft.promises)


def _poisson(rng: random.Random, mean: float) -> int:
    """Draw from a Poisson distribution; large means by the normal one."""
    if mean > 30:
        return max(0, round(rng.gauss(mean, mean**0.5)))
    number, left = 0, rng.expovariate(1.0)
    while left < mean:
        number += 1
        left += rng.expovariate(1.0)
    return number


_DELAYS = (0, 0, 0, 0, 1, 1, 1, 1, 2, 3)
_JITTER = (0, 0, 0, 0, 0, 0, 1, 1, 2, 5)
_NEARBY = {False: 1.0, True: 0.4}
