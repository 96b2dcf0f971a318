"""Words in questions of which only some are known."""

from __future__ import annotations

from collections.abc import Iterable

from communique.errors import QuestionError


def one_of(value: str | None, known: Iterable[object], what: str) -> str | None:
    """Give the value, which must be one of the known ones; raises QuestionError if it is not."""
    words = [str(each) for each in known]
    if value is not None and value not in words:
        raise QuestionError(f"there is no {what} {value!r}: say one of {', '.join(words)}")
    return value
