"""Dates in questions: as exact as the asker likes."""

from __future__ import annotations

from communique.errors import QuestionError
from communique.resolving.days import Window, window


def asked(told: str) -> Window:
    """Give the days that a date in a question means; raises QuestionError if it is no date."""
    days = window(told)
    if days is None:
        raise QuestionError(f"{told!r} is no date: write 2019, 2019-12 or 2019-12-20")
    return days


def earliest(told: str | None) -> int | None:
    """Give the first day that a date means, as an ordinal."""
    return asked(told).first if told else None


def latest(told: str | None) -> int | None:
    """Give the last day that a date means, as an ordinal."""
    return asked(told).last if told else None
