"""Answers to be drawn: where sides met, and who met whom."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlace(Part):
    """A place, or a state where no place in it is told: how many contacts were there, and when the first and last."""

    place: str | None
    place_country: str | None
    contacts: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryRest(Part):
    """The places of a state that are not listed one by one: how many there are, and how many contacts were there."""

    place_country: str | None
    places: int
    contacts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlaces(Part):
    """Where contacts were, most contacts first; ``untold`` counts those of which neither place nor state is told."""

    places: tuple[MeetingPlace, ...]
    rest: tuple[CountryRest, ...]
    untold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Part):
    """A person, or a side, with the number of contacts; ``country`` is the state served."""

    id: str
    name: str
    country: str | None
    contacts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge(Part):
    """Two who took part in the same contacts: how many, and on which day the last began; ``a`` comes before ``b``."""

    a: str
    b: str
    contacts: int
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Network(Part):
    """Who met whom: those with the most contacts, and what joins them; ``left_out`` counts the others."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int
