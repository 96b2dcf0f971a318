"""Tell which of a few states a name is most likely of, by the likeness of its letters to the names of each culture.

Short runs of letters are counted in the lexicon's names of each culture; an unknown name is likest to the culture in
which its runs are most frequent. It only chooses between sides that the report itself is about.

yes   Ashtaraghyan, of Armenia and Iran: Armenia        (an ending of its culture)
no    Hernandez, of Chile and Peru                      (both share the culture)
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from communique.lexicon import table, words
from communique.reading.words.tokens import fold

_RUNS = (2, 3, 4)  # letters, with the ends of a word counted as one
_GIVEN = 0.7  # weight of a given name: they travel further than surnames
_SMOOTH = 0.05
_KINDS = 16_700  # runs of letters in the names of all cultures together
_LISTED = 1.0  # worth of a word that the lexicon lists for a culture


class _Culture(NamedTuple):
    runs: Mapping[str, float]
    total: float
    listed: frozenset[str]


def likeliest(tokens: tuple[str, ...], states: list[str]) -> list[tuple[str, float]]:
    """Give the states whose culture is known, the likest first, each with its mean log likelihood a word."""
    told = [w for token in tokens for w in token.split("-") if len(w) > 1]
    if not told:
        return []
    best: dict[str, float] = {}
    for name, theirs in _cultures():
        if here := theirs.intersection(states):
            culture = _culture(name)
            score = sum(_likeness(word, culture) for word in told) / len(told)
            best.update({state: max(score, best.get(state, score)) for state in here})
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))


@cache
def _cultures() -> tuple[tuple[str, frozenset[str]], ...]:
    """Give the cultures, each with the states whose names are of it."""
    return tuple((name, frozenset(words(row.get("states")))) for name, row in table("names").items())


@cache
def _culture(name: str) -> _Culture:
    """Count the runs of letters in a culture's names, when one of its states is first asked for."""
    runs: defaultdict[str, float] = defaultdict(float)
    listed: set[str] = set()
    for cell, weight in (("surnames", 1.0), ("given", _GIVEN)):
        told = [w for entry in words(table("names")[name].get(cell)) for w in fold(entry).replace("-", " ").split()]
        listed.update(told)
        for run, times in Counter(chain.from_iterable(map(_runs, told))).items():
            runs[run] += weight * times
    return _Culture(dict(runs), sum(runs.values()), frozenset(listed))


def _runs(word: str) -> list[str]:
    ended = f"^{word}$"
    return [ended[k : k + n] for n in _RUNS for k in range(len(ended) - n + 1)]


def _likeness(word: str, culture: _Culture) -> float:
    runs = _runs(word)
    floor = culture.total + _SMOOTH * _KINDS
    mean = sum(math.log((culture.runs.get(run, 0.0) + _SMOOTH) / floor) for run in runs) / len(runs)
    return mean + _LISTED * (word in culture.listed)
