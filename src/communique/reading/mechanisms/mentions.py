"""The mention of a recurring channel, which the rules for names and for editions fill in together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class MechanismMention:
    """A place where the text names a channel; ``start`` and ``end`` are the offsets of its name.

    ``date`` is filled only where it stands right at the name. ``recalled`` marks an earlier edition told in passing,
    ``foreseen`` one still to come, ``loose`` an edition told without the name ("the 12th meeting").
    """

    line: int
    start: int
    end: int
    name: str
    kind: str
    parties: tuple[str, ...] = ()
    level: str | None = None
    edition: int | None = None
    edition_span: tuple[int, int] | None = None
    date: str | None = None
    date_span: tuple[int, int] | None = None
    recalled: bool = False
    foreseen: bool = False
    alias: str | None = None  # the acronym introduced with the name
    key: str | None = None  # of a channel known by a short name of its own
    loose: bool = False
    coming: bool = False  # named without an edition, and said to meet: "a meeting of the Reef Council in December"
    states: frozenset[str] = frozenset()  # the folded words of its name that say its parties
    beside: bool = False  # its parties are told by a list beside the name, not in it
    listed: int = -1  # where the list begins that it stands in: what one list names apart are several channels
    wide: bool = False  # named for a part of the world or a city: its parties are not the sides of the report

    @property
    def told_at(self) -> int:
        """Where the mention begins, its edition included."""
        return self.edition_span[0] if self.edition_span else self.start


def by_line(mentions: list[MechanismMention]) -> dict[int, list[MechanismMention]]:
    """Give the mentions of each sentence, by its number."""
    found: dict[int, list[MechanismMention]] = {}
    for m in mentions:
        found.setdefault(m.line, []).append(m)
    return found
