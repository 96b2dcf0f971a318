"""Verdicts on two forms: the same thing, two things, or unsure, with the reasons in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What was found of two forms."""

    SAME = "same"
    LIKELY = "likely"  # the same if nothing else fits as well
    UNSURE = "unsure"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with its weight (higher binds first) and its reasons."""

    verdict: Verdict
    weight: float
    reasons: tuple[str, ...]


class Weighing:
    """Gathers evidence for two forms being one; each piece of evidence says itself in words."""

    def __init__(self) -> None:
        self.weight = 0.0
        self.reasons: list[str] = []

    def add(self, weight: float, reason: str) -> None:
        """Count a piece of evidence."""
        self.weight += weight
        self.reasons.append(reason)

    def verdict(self, same: float, unsure: float, *, likely: bool = False) -> Finding | None:
        """Conclude: same from one weight on, unsure from another, nothing below that."""
        if self.weight >= same:
            return Finding(Verdict.LIKELY if likely else Verdict.SAME, round(self.weight, 3), tuple(self.reasons))
        if self.weight >= unsure:
            return Finding(Verdict.UNSURE, round(self.weight, 3), tuple(self.reasons))
        return None


def different(reason: str) -> Finding:
    """Give the verdict that two forms are of two things."""
    return Finding(Verdict.DIFFERENT, 0.0, (reason,))
