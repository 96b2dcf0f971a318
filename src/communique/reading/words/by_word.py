"""File rules under the words of which a sentence must hold one, so that only those that may fit are tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Rule = TypeVar("Rule")


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

    def fitting(self, words: frozenset[str]) -> list[Rule]:
        """Give the rules of which a word is among ``words``, in their order."""
        numbers: set[int] = set()
        for word in self._words & words:
            numbers |= self._under[word]
        return [self._rules[number] for number in sorted(numbers)]
