"""The outlets of the simulated world and their habits: what each leaves out, gets wrong, or puts in its own words."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.world.naming import Style, plain
from benchmarks.world.states import State


@dataclass(frozen=True, slots=True, eq=False)
class Outlet:
    """Who publishes, and with which habits; all figures are probabilities, ``volume`` is a weight."""

    slug: str
    name: str
    state: str | None
    city: str
    volume: float
    style: Style
    school: str  # the words that its own army uses for ranks
    american: bool  # Defense for Defence
    newspaper: bool  # short titles
    wording: int  # which of several wordings it prefers
    misspells: float
    shortens: float  # a name to the one by which people are called
    leaves_out_people: float
    leaves_out_offices: float
    leaves_out_rank: float
    translates_ranks: float
    dates: tuple[float, ...]  # weights of the ways in DATE_WAYS
    undated: float  # its reports carry no day of publication
    loosens: float  # a format, a kind, a place to a less exact word
    copies: float
    prefixes: bool  # the names of the states before a mechanism's
    acronyms: bool


DATE_WAYS = ("full", "none", "off", "month", "no year")
_Habits = tuple[float, float, float, float, float, float, float, tuple[float, ...], float, float, float]
# kind: volume, misspells, shortens, people, offices, rank, translates, dates, undated, loosens, copies
_KINDS: dict[str, _Habits] = {
    "ministry": (1.0, 0.01, 0.01, 0.1, 0.03, 0.05, 0.15, (88, 6, 1, 1, 4), 0.05, 0.05, 0.03),
    "agency": (3.0, 0.02, 0.02, 0.3, 0.08, 0.1, 0.3, (76, 16, 3, 2, 3), 0.03, 0.1, 0.06),
    "army paper": (2.0, 0.03, 0.03, 0.2, 0.05, 0.05, 0.3, (74, 17, 3, 2, 4), 0.05, 0.1, 0.25),
    "private": (1.5, 0.05, 0.1, 0.5, 0.2, 0.3, 0.5, (62, 22, 7, 5, 4), 0.05, 0.25, 0.35),
    "foreign": (0.9, 0.06, 0.08, 0.55, 0.2, 0.35, 0.7, (60, 22, 8, 6, 4), 0.04, 0.25, 0.3),
}
_FOREIGN = ("Meridian Wire", "Equator Press", "Strait Monitor", "Northern Courier", "The Attaché", "Defence Digest")
_CAPITALS = ("London", "Singapore", "Hong Kong", "Geneva", "Paris", "Washington")


def outlets_of(rng: random.Random, states: Sequence[State]) -> tuple[dict[str, list[Outlet]], list[Outlet]]:
    """Draw the outlets of each state, by its code, and those of none of them."""
    at_home = {state.code: [_at_home(rng, state, kind) for kind in _KINDS if kind != "foreign"] for state in states}
    abroad = [
        _outlet(rng, "foreign", name, None, city, "western") for name, city in zip(_FOREIGN, _CAPITALS, strict=True)
    ]
    return at_home, abroad


def _at_home(rng: random.Random, state: State, kind: str) -> Outlet:
    name = {
        "ministry": f"Ministry of Defence ({state.name})",
        "agency": f"{state.name} News Agency",
        "army paper": f"{state.adjective} Army Daily",
        "private": f"The {state.capital} Post",
    }[kind]
    return _outlet(rng, kind, name, state.code, state.capital, state.ranks)


def _outlet(rng: random.Random, kind: str, name: str, state: str | None, city: str, school: str) -> Outlet:
    volume, misspells, shortens, people, offices, rank, translates, dates, undated, loosens, copies = _KINDS[kind]
    brief = rng.random() < (0.25 if state else 0.6)
    swaps = rng.random() < (0.15 if state else 0.4)
    vary = rng.uniform
    return Outlet(
        slug="".join(letter for letter in plain(name).lower() if letter.isalnum()),
        name=name,
        state=state,
        city=city,
        volume=volume * vary(0.6, 1.4),
        style=Style(rng.random() < 0.3, rng.random() < 0.35, swaps, brief),
        school=school,
        american=rng.random() < 0.35,
        newspaper=kind in ("private", "foreign") or rng.random() < 0.2,
        wording=rng.randrange(60),
        misspells=misspells * vary(0.6, 1.4),
        shortens=shortens * vary(0.6, 1.4),
        leaves_out_people=people * vary(0.6, 1.4),
        leaves_out_offices=offices * vary(0.6, 1.4),
        leaves_out_rank=rank * vary(0.6, 1.4),
        translates_ranks=translates,
        dates=dates,
        undated=undated,
        loosens=loosens * vary(0.6, 1.4),
        copies=copies * vary(0.6, 1.4),
        prefixes=rng.random() < 0.4,
        acronyms=rng.random() < 0.3,
    )
