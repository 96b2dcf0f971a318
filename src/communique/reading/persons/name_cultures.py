"""Tell a state from a name alone: of well-known officials, and of names whose culture is unmistakable.

yes   Nguyen Duc Hung   (a Vietnamese surname and given name)
no    Martin Lee        (cultures share both)
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from communique.lexicon import table, words
from communique.reading.words.tokens import fold

_UNMISTAKABLE = 2.75  # a surname and a given name of one culture: told even where the report does not name its state
_ENOUGH = 2.0
_SHORT = 4  # letters of a word that is no mark of anybody
_FEW = 3  # a culture of many states tells none of them by itself


class Culture(NamedTuple):
    """What marks the names of a culture, and the states where it is at home."""

    states: tuple[str, ...]
    surnames: frozenset[str]
    given: frozenset[str]
    endings: tuple[str, ...]


@cache
def _cultures() -> tuple[Culture, ...]:
    return tuple(
        Culture(
            tuple(words(row.get("states"))),
            frozenset(fold(w) for w in words(row.get("surnames"))),
            frozenset(fold(w) for w in words(row.get("given"))),
            tuple(fold(w) for w in words(row.get("endings"))),
        )
        for row in table("names").values()
    )


@cache
def _known() -> dict[frozenset[str], str]:
    cells = table("officials").items()
    return {
        _kernel(fold(w) for w in name.replace("-", " ").split()): state for state, cell in cells for name in words(cell)
    }


_LIGHT = frozenset(("jr", "sr", "iii", "bin", "ibn", "al", "el"))  # told at one time and not at another


def _kernel(tokens: Iterable[str]) -> frozenset[str]:
    return frozenset(tokens) - _LIGHT


@cache
def _bearers() -> dict[str, set[str]]:
    """Give the states whose well-known officials bear a word in their names."""
    found: dict[str, set[str]] = {}
    for name, state in _known().items():
        for word in name:
            found.setdefault(word, set()).add(state)
    return found


def known_official(tokens: tuple[str, ...], near: Iterable[str]) -> str | None:
    """Give the state of a well-known official; of one called by a single word, where one of the report's has such."""
    if state := _known().get(_kernel(tokens)):
        return state
    meant = _bearers().get(tokens[0], set()).intersection(near) if len(tokens) == 1 and len(tokens[0]) > _SHORT else ()
    return next(iter(meant)) if len(meant) == 1 else None


def culture_state(tokens: tuple[str, ...], candidates: set[str]) -> str | None:
    """Give the one candidate whose culture the name is of; any state where there are no candidates or no doubt."""
    scores: dict[str, float] = {}
    for culture, score in _scores(tokens):
        for state in _eligible(culture, score, candidates):
            scores[state] = max(score, scores.get(state, 0.0))
    best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if best and best[0][1] >= _ENOUGH and (len(best) == 1 or best[1][1] < best[0][1]):
        return best[0][0]
    return None


def _eligible(culture: Culture, score: float, candidates: set[str]) -> tuple[str, ...]:
    """Give the culture's states in the report; its first state, if the name leaves no doubt and the report has none."""
    here = tuple(s for s in culture.states if s in candidates)
    if here or (candidates and (score < _UNMISTAKABLE or len(culture.states) > _FEW)):
        return here
    return culture.states[:1] if candidates else culture.states


@lru_cache(maxsize=2048)
def _scores(tokens: tuple[str, ...]) -> tuple[tuple[Culture, float], ...]:
    return tuple((c, score) for c in _cultures() if (score := _score(tokens, c)) > 0)


def _score(tokens: tuple[str, ...], culture: Culture) -> float:
    """Add up what speaks for a culture: a surname in its place, given names, endings."""
    pairs = {f"{a}{sign}{b}" for a, b in pairwise(tokens) for sign in " -"}
    score = 0.0
    if len(tokens) > 1 and (tokens[0] in culture.surnames or pairs & culture.surnames):
        score = 2.0
    elif tokens[-1] in culture.surnames:
        score = 1.5
    if score >= 2.0:
        score += 0.5 * sum(t in culture.surnames for t in tokens[1:])
    score += 0.75 * sum(t in culture.given for t in tokens[1:]) + (tokens[0] in culture.given)
    if culture.endings and any(len(t) > 4 and t.endswith(culture.endings) for t in tokens):
        score += 1.5
    return score
