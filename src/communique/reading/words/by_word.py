"""File rules under the words of which a sentence must hold one, so that only those that may fit are tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Rule = TypeVar("Rule")
MOST_KNOWN = 2000  # sets of words whose rules are kept


class ByWord(Generic[Rule]):
    """Rules in their order, looked up by the words of a sentence."""

    def __init__(self, rules: Iterable[Rule], words_of: Callable[[Rule], Iterable[str]]) -> None:
        self._rules = tuple(rules)
        under: defaultdict[str, set[int]] = defaultdict(set)
        for number, rule in enumerate(self._rules):
            for word in words_of(rule):
                under[word].add(number)
        self._under = {word: frozenset(numbers) for word, numbers in under.items()}
        self._words = frozenset(self._under)
        self._known: dict[frozenset[str], tuple[Rule, ...]] = {}  # what was given for the words met: they recur

    def fitting(self, words: frozenset[str]) -> tuple[Rule, ...]:
        """Give the rules of which a word is among ``words``, in their order."""
        met = self._words & words
        if not met:
            return ()
        found = self._known.get(met)
        if found is None:
            numbers: set[int] = set()
            for word in met:
                numbers |= self._under[word]
            found = tuple(self._rules[number] for number in sorted(numbers))
            if len(self._known) < MOST_KNOWN:
                self._known[met] = found
        return found
