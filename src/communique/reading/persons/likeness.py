"""Tell which of a few states a name is most likely of, by the likeness of its letters to the names of each culture.

Short runs of letters are counted in the lexicon's names of each state's people, and of the culture they belong to; an
unknown name is likest to the state in which its runs are most frequent. It only chooses between sides that the report
itself is about.

yes   Ashtaraghyan, of Armenia and Iran: Armenia        (an ending of its culture)
no    Hernandez, of Chile and Peru                      (both share the culture)
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import NamedTuple

from communique.lexicon import table, words
from communique.reading.words.tokens import fold

_RUNS = (2, 3, 4)  # letters, with the ends of a word counted as one
_OF_THE_CULTURE = {"surnames": 0.5, "given": 0.35}  # weights: given names travel further than surnames
_OF_THE_PEOPLE = 1.0
_SMOOTH = 0.05
_KINDS = 16_700  # runs of letters in the names of all cultures together
_UNMISTAKABLY = 1.0  # mean log likelihood a word
_SHORT = 2  # letters of a word that many peoples have
_FEW = 2  # peoples
_LISTED = 1.0  # worth of a word that the lexicon lists for a state


class _Names(NamedTuple):
    """The words of one list, each between its ends ("^maria$ ^lucia$"), and the number of runs of letters in them."""

    text: str
    runs: int
    weight: float
    listed: frozenset[str]


def likeliest(tokens: tuple[str, ...], states: list[str]) -> list[tuple[str, float]]:
    """Give the states whose names are known, the likest first, each with its mean log likelihood a word."""
    told = [w for token in tokens for w in _parted(token) if len(w) > 1]
    if not told:
        return []
    known = [(state, lists) for state in dict.fromkeys(states) if (lists := _names_of(state))]
    likened = [(state, sum(_likeness(word, lists) for word in told) / len(told)) for state, lists in known]
    return sorted(likened, key=lambda item: (-item[1], item[0]))


@cache
def _names_of(state: str) -> tuple[_Names, ...]:
    """Give the names of a state's people, when it is first asked for."""
    cultures = [row for row in table("names").values() if state in words(row.get("states"))]
    told = [(row.get(cell), weight) for row in cultures for cell, weight in _OF_THE_CULTURE.items()]
    told += [(row["names"], _OF_THE_PEOPLE) for row in table("peoples") if state in words(row["states"])]
    return tuple(_names(cell, weight) for cell, weight in told if cell)


@cache
def _names(cell: str, weight: float) -> _Names:
    listed = [part for word in fold(cell).replace(";", " ").split() for part in _parted(word)]
    runs = sum(max(0, len(word) + 3 - n) for word in listed for n in _RUNS)
    return _Names(" ".join(f"^{word}$" for word in listed), runs, weight, frozenset(listed))


def unlike(tokens: tuple[str, ...], state: str, others: list[str]) -> str | None:
    """Give the state of the others whose people bear such names, where those of ``state`` do not."""
    told = {word for token in tokens for word in _parted(token) if len(word) > _SHORT}
    if not any(_lists(other, told) for other in others):
        return None
    told -= _of_many()
    if _lists(state, told) or not any(_lists(other, told) for other in others):
        return None
    liked = likeliest(tokens, [state, *others])
    if not liked or liked[0][1] - dict(liked).get(state, liked[0][1]) < _UNMISTAKABLY:
        return None
    return liked[0][0] if _lists(liked[0][0], told) else None


def _lists(state: str, told: set[str]) -> bool:
    return any(told & names.listed for names in _names_of(state))


@cache
def _of_many() -> frozenset[str]:
    """Give the names that peoples far apart have: "John", "Maria"."""
    times = Counter(word for row in table("peoples") for word in set(_names(row["names"], _OF_THE_PEOPLE).listed))
    return frozenset(word for word, often in times.items() if often > _FEW)


def _parted(word: str) -> list[str]:
    return word.replace("'", "").replace("’", "").split("-")


def _likeness(word: str, lists: tuple[_Names, ...]) -> float:
    ended = f"^{word}$"
    runs = [ended[k : k + n] for n in _RUNS for k in range(len(ended) - n + 1)]
    floor = sum(names.runs * names.weight for names in lists) + _SMOOTH * _KINDS
    counts = (sum(names.text.count(run) * names.weight for names in lists) for run in runs)
    mean = sum(math.log((count + _SMOOTH) / floor) for count in counts) / len(runs)
    return mean + _LISTED * (any(word in names.listed for names in lists) and word not in _of_many())
