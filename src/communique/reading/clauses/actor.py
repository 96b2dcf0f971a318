"""An actor of a sentence: somebody named there, as a span with what it can mean."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Actor:
    """Somebody named in a sentence; chunk and character offsets, and what it may mean.

    kind: person (a name), side (one state or body), both (the sides together), role (a noun for a person),
    roles (such nouns in the plural), he, they.
    """

    kind: str
    first: int
    last: int
    start: int
    end: int
    head: str = ""
    states: tuple[str, ...] = ()
    person: int = -1
    words: str = ""
    core: str = ""  # its words but for states and bodies
    persons: tuple[int, ...] = ()  # filled by discourse
    of_one_side: bool = False  # "they", who speak of themselves
