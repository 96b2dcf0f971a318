"""Load the rules by which a sentence tells of a visit, and look them up by its words.

Each rule is a line of ``visits.yaml`` with sentences that it must read and near-misses that it must not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from communique.lexicon import table, words
from communique.reading.clauses.render import compile_pattern
from communique.reading.words.by_word import ByWord


@dataclass(frozen=True)
class VisitRule:
    """One way in which a sentence tells of a visit."""

    name: str
    source: str
    words: frozenset[str]
    home: bool  # where the journey leads is the traveller's own state
    goal: bool  # only where the journey leads: who goes there stands elsewhere in the sentence
    onward: bool  # whoever makes the visit told last goes on to it
    over: bool  # told when the traveller is back from it

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Give its pattern, compiled when a sentence first holds one of its words."""
        return compile_pattern(self.source, subject=False)


@cache
def rules() -> tuple[VisitRule, ...]:
    """Load the visit rules, in the order in which they are tried."""
    return tuple(
        VisitRule(
            r["rule"],
            r["pattern"],
            frozenset(words(r["words"])),
            *(bool(r.get(key)) for key in ("home", "goal", "onward", "over")),
        )
        for r in table("visits")
    )


@cache
def by_word() -> ByWord[VisitRule]:
    return ByWord([rule for rule in rules() if not rule.goal], lambda rule: rule.words)


@cache
def goals() -> ByWord[VisitRule]:
    return ByWord([rule for rule in rules() if rule.goal], lambda rule: rule.words)
