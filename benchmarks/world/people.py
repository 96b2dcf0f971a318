"""Fills the offices of the simulated states: appointments, promotions, retirements, namesakes and brothers."""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmarks.world.naming import Name, namesake_of, near_namesake_of, new_name, sibling_of
from benchmarks.world.offices import AMBASSADOR, OFFICE_KINDS, TOP_RUNG, OfficeKind
from benchmarks.world.states import State

DAYS_A_YEAR = 365.25
PROMOTED = 0.55  # of vacancies, filled from below where there is anybody
NAMESAKE, NEAR_NAMESAKE, SIBLING = 0.02, 0.03, 0.05  # of new people
SECOND_OFFICE = 0.3  # of holders of an office that may go with another
_PROMOTED_IN_RANK = 0.7


@dataclass(slots=True, eq=False)
class Somebody:
    """A person of the world with rank and offices as they are on the day that the world has reached."""

    id: str
    state: State
    name: Name
    rung: int
    naval: bool
    posts: list[Post] = field(default_factory=list)

    def tier(self) -> int:
        """Give the tier of the highest office held; 8 without one."""
        return min((post.kind.tier for post in self.posts), default=8)


@dataclass(slots=True, eq=False)
class Post:
    """An office of a state, its holder, and what the holder is besides."""

    kind: OfficeKind
    state: State
    titles: tuple[str, str]
    holder: Somebody | None = None
    since: int = 0
    besides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held which office of which state, from and to which day; ``end`` is open for today's holders."""

    person: str
    state: str
    office: str
    start: str
    end: str | None


class Government:
    """The offices of all states and the people in them, day by day."""

    def __init__(self, rng: random.Random, states: Sequence[State], day: int) -> None:
        self._rng = rng
        self._posts: dict[tuple[str, str], list[Post]] = {}
        self._people: dict[str, list[Somebody]] = {state.code: [] for state in states}
        self._names: dict[str, set[tuple[str, ...]]] = {state.code: set() for state in states}
        self._ends: list[tuple[int, int, Post]] = []
        self._appointments = 0
        self._past: list[Tenure] = []
        for state in states:
            for kind in OFFICE_KINDS:
                if state.system in kind.systems:
                    self._open(state, kind, day)

    def turn(self, day: int) -> None:
        """Let those whose terms end today go, and appoint others."""
        while self._ends and self._ends[0][0] <= day:
            post = heapq.heappop(self._ends)[2]
            self._vacate(post, day)
            self._appoint(post, day)

    def holder(self, state: State, key: str) -> Somebody | None:
        """Give a holder of the office, any of several, or nothing where the state has no such office."""
        posts = self._posts.get((state.code, key))
        return self._rng.choice(posts).holder if posts else None

    def ambassador(self, sender: State, host: State, day: int) -> Somebody:
        """Give the sender's ambassador to the host, appointed when first asked for."""
        key = f"ambassador.{host.code}"
        if (sender.code, key) not in self._posts:
            title = AMBASSADOR.titles[0].format(host.name)
            post = Post(AMBASSADOR, sender, (title, title))
            self._posts[sender.code, key] = [post]
            self._appoint(post, day - self._rng.randrange(600))
        holder = self._posts[sender.code, key][0].holder
        assert holder is not None
        return holder

    def people(self) -> Iterator[Somebody]:
        """Give everybody who ever held an office."""
        for somebodies in self._people.values():
            yield from somebodies

    def tenures(self) -> Iterator[Tenure]:
        """Give all tenures, those that ended first."""
        yield from self._past
        for posts in self._posts.values():
            for post in posts:
                yield from _tenures(post, None)

    def _open(self, state: State, kind: OfficeKind, day: int) -> None:
        for seat in range(kind.seats):
            province = state.cities[seat % len(state.cities)][1] if seat else state.capital
            titles = (kind.titles[0].format(province), kind.titles[1].format(province))
            post = Post(kind, state, titles)
            self._posts.setdefault((state.code, kind.key), []).append(post)
            self._appoint(post, day - int(self._rng.random() * kind.term_years * 300), promote=False)

    def _appoint(self, post: Post, day: int, promote: bool = True) -> None:
        rng = self._rng
        below = self._one_below(post) if promote and rng.random() < PROMOTED else None
        somebody = self._promoted(below, post, day) if below else self._new(post)
        somebody.posts.append(post)
        post.holder, post.since, post.besides = somebody, day, self._besides(post)
        term = max(0.4, rng.gauss(post.kind.term_years, post.kind.term_years * 0.35))
        self._appointments += 1
        heapq.heappush(self._ends, (day + int(term * DAYS_A_YEAR), self._appointments, post))

    def _one_below(self, post: Post) -> Post | None:
        posts = [each for key in post.kind.from_keys for each in self._posts.get((post.state.code, key), ())]
        held = [each for each in posts if each.holder]
        return self._rng.choice(held) if held else None

    def _promoted(self, below: Post, post: Post, day: int) -> Somebody:
        somebody = below.holder
        assert somebody is not None
        self._ends = [end for end in self._ends if end[2] is not below]
        heapq.heapify(self._ends)
        self._vacate(below, day)
        self._appoint(below, day)
        if somebody.rung and self._rng.random() < _PROMOTED_IN_RANK:
            somebody.rung = min(TOP_RUNG, max(somebody.rung + 1, post.kind.rung))
        return somebody

    def _vacate(self, post: Post, day: int) -> None:
        if post.holder is None:
            return
        self._past.extend(_tenures(post, day))
        post.holder.posts.remove(post)
        post.holder = None

    def _besides(self, post: Post) -> tuple[str, ...]:
        also = post.kind.also if post.state.system == "party" else ()
        if post.kind.may_also and self._rng.random() < SECOND_OFFICE:
            return (post.kind.may_also, *also)
        return also

    def _new(self, post: Post) -> Somebody:
        state, kind, rng = post.state, post.kind, self._rng
        civilian = not kind.rung or (kind.tier <= 4 and state.system != "party" and rng.random() < 0.4)
        rung = 0 if civilian else min(TOP_RUNG, kind.rung + (rng.random() < 0.3))
        somebodies = self._people[state.code]
        somebody = Somebody(f"{state.code}-{len(somebodies) + 1}", state, self._name(state), rung, kind.naval)
        somebodies.append(somebody)
        return somebody

    def _name(self, state: State) -> Name:
        draw, known = self._rng.random(), self._people[state.code]
        if not known or draw > NAMESAKE + NEAR_NAMESAKE + SIBLING:
            return self._unshared(state)
        other = self._rng.choice(known[-40:]).name
        if draw < NAMESAKE:
            return namesake_of(other)
        if draw < NAMESAKE + NEAR_NAMESAKE:
            return near_namesake_of(self._rng, other)
        return sibling_of(self._rng, other)

    def _unshared(self, state: State) -> Name:
        """Draw a name that nobody of the state has, if a few draws give one."""
        known = self._names[state.code]
        for _ in range(4):
            name = new_name(self._rng, state.culture)
            if name.key() not in known:
                break
        known.add(name.key())
        return name


def _tenures(post: Post, end: int | None) -> Iterator[Tenure]:
    if post.holder is None:
        return
    first, last = date.fromordinal(post.since).isoformat(), date.fromordinal(end).isoformat() if end else None
    for office in (post.titles[0], *post.besides):
        yield Tenure(post.holder.id, post.state.code, office, first, last)
