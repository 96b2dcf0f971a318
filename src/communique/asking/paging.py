"""Long lists a page at a time: whatever the list, walking its pages gives it whole, in its order, each thing once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import ceil
from typing import TypeVar

from communique.answers import Answer
from communique.answers.reports import ReportLine
from communique.errors import QuestionError
from communique.register.queries.paging import Page

Item = TypeVar("Item")
Thing = TypeVar("Thing")
_LEAST, _MOST = 10, 1000  # things looked at together where only looking tells whether they belong to the page


def wanted(newest: bool, limit: int | None, after: str | None) -> Page:
    """Give the page that a question asks for; raises QuestionError for one that holds nothing."""
    if limit is not None and limit < 1:
        raise QuestionError(f"a page of {limit} holds nothing: ask for 1 or more")
    return Page(newest, limit, after)


def position(answer: Answer | ReportLine) -> str:
    """Give what ``after`` takes to go on behind an answer: its place, or its id where no thing stands twice."""
    if isinstance(answer, ReportLine):
        return answer.key
    told: str | None = getattr(answer, "position", None)
    return told or answer.id


def turned(found: Sequence[Item], dated: Callable[[Item], bool], newest: bool) -> list[Item]:
    """Turn a list in the order of time round where the newest are wanted first; what has no day stays last."""
    if not newest:
        return list(found)
    return [each for each in reversed(found) if dated(each)] + [each for each in found if not dated(each)]


def onward(found: Sequence[Item], after: str | None, name: Callable[[Item], str]) -> Sequence[Item]:
    """Give what comes after the thing of a name; raises QuestionError where it is not in the list."""
    if after is None:
        return found
    for at, each in enumerate(found):
        if name(each) == after:
            return found[at + 1 :]
    raise QuestionError(f"nothing here is called {after!r} any more: begin again with the first page")


def in_steps(things: Sequence[Thing], page: Page, keep: Callable[[Sequence[Thing]], Iterable[Item]]) -> list[Item]:
    """Look at things some at a time and keep what belongs, until the page is full."""
    if page.limit is None:
        return list(keep(things))
    found: list[Item] = []
    start, step = 0, page.limit
    while start < len(things) and len(found) < page.limit:
        found += keep(things[start : start + step])
        start += step
        # As many more as should fill the page, by how many belonged so far.
        step = min(_MOST, ceil((page.limit - len(found)) * start / len(found))) if found else min(_MOST, 2 * step)
        step = max(_LEAST, step)
    return found[: page.limit]
