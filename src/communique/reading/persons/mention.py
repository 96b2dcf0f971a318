"""One naming of a person in a sentence, with the titles that stand by it."""

from __future__ import annotations

from dataclasses import dataclass

from communique.reading.persons.chains import Title


@dataclass(slots=True)
class NameMention:
    """One naming of a person: the name's words, its titles, and where it stands."""

    line: int
    first: int  # chunk of the first word of the name
    last: int  # chunk after it
    start: int
    end: int
    name: str
    tokens: tuple[str, ...]
    before: Title | None
    after: Title | None
    carried: bool  # a verb or preposition marks it as a person
    person: int = -1  # index of the person it was resolved to
    sends: int = -1  # chunk with which "the envoy of" begins, where whoever is named sends somebody

    @property
    def titled(self) -> bool:
        return self.before is not None or self.after is not None

    @property
    def whole(self) -> tuple[int, int]:
        """Chunk numbers of the name with its titles."""
        first = self.before.first if self.before else self.first
        return first, self.after.last if self.after else self.last
