"""A noun phrase that may name a recurring channel, with all that the rules ask about it.

yes   words "Reef Dialogue", lead "Reef", before "The fourth ", edition 4
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.patterns import compiled
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import vocabulary


@dataclass(slots=True)
class Phrase:
    """A candidate: its words, where it stands, what surrounds it, and the edition or rhythm told with it."""

    kind: str
    words: list[Word]  # of the name, the complement after the head included
    lead: list[Word]  # those before the head
    core: frozenset[str]  # folded words up to the head
    head: Word
    before: str
    after: str
    loud: bool
    edition: int | None
    edition_span: tuple[int, int] | None
    rhythm: str | None
    parties: tuple[str, ...]
    line_words: list[Word]  # of the line, as far as it is still to be read

    @property
    def capital(self) -> bool:
        """Whether the head bears a capital letter that means something."""
        return self.head.text[0].isupper() and not self.loud

    @property
    def proper(self) -> bool:
        """Whether a name stands before the head: "Shangri-La Dialogue", "Astana format"."""
        return any(w.kind in "NL" and w.text[0].isupper() for w in self.lead)

    @property
    def titled(self) -> bool:
        """Whether all words before the head bear a capital letter, but the small ones of grammar."""
        small = ("of", "and", "s")
        return all(w.text[0].isupper() or not w.text[0].isalpha() or w.folded in small for w in self.lead)

    def has(self, name: str) -> bool:
        """Tell whether a word up to the head is in a set of the vocabulary."""
        return bool(self.core & vocabulary().sets[name])

    @property
    def of_body(self) -> bool:
        """Whether an organisation stands in the name: "ASEAN Ministers’ Meeting"."""
        return any(w.kind == "I" or w.folded in vocabulary().groups for w in self.words)

    @property
    def introduced(self) -> bool:
        """Whether an acronym in brackets shows that the words are a name: "Foreign Office Consultations (FOC)"."""
        bracket = _ACRONYM.search(" ".join(w.text for w in self.words)) or OR_SHORT.match(self.after)
        if bracket and self.capital and sum(w.text[0].isupper() for w in self.lead) > 2:
            return True  # an acronym from another language: "High Level Border Group (GRANF)"
        letters = iter("".join(w.text for w in self.words if w.end <= self.head.end).upper())
        return bracket is not None and len(self.core) > 1 and all(c in letters for c in bracket["letters"])


OR_SHORT = compiled(r",? or (?:the )?[\"“]?(?P<letters>[A-Z]{2,10})\b(?!\s[A-Z])")  # "Reef Policy Initiative, or RPI"
DEFINITE = compiled(r"\bthe\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_ACRONYM = compiled(r"\( (?P<letters>[A-Z]{2,10})s?(?: ?[-–/&] ?[A-Z]{2,10})? \)")
