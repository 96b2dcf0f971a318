"""Compare the records of instruments in the making: what tells two tellings of one paper from two papers.

yes   "the plan for 2026" and "the 2026 cooperation plan", both signed             (one)
no    two memoranda of one sentence, each with a subject of its own; a paper of 2019 and one of today
"""

from __future__ import annotations

from dataclasses import dataclass, field

from communique.model import Ground, How
from communique.patterns import compiled
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.instruments.threads import LISTED
from communique.reading.words.page import Page


@dataclass(slots=True)
class Draft:
    """A record in the making: its slots, why each holds, and the mentions that it rests on."""

    kind: str
    action: str
    parties: tuple[str, ...]
    mentions: list[InstrumentMention]
    subject: str | None = None
    period: tuple[str, str] | None = None
    date: str | None = None
    signatories: tuple[str, ...] = ()
    grounds: dict[str, Ground] = field(default_factory=dict)

    def date_of_old(self, page: Page) -> bool:
        """Tell whether it was signed in a year before the report's."""
        return self.date is not None and self.date[:4] < (page.published or "0")[:4]


def same(one: Draft, other: Draft, *, loosely: bool = False) -> bool:
    if (one.kind, one.action) != (other.kind, other.action) or not (one.parties == other.parties or _part(one, other)):
        return False
    if one.period and other.period and one.period != other.period:
        return False
    if _items_apart(one, other):
        return False
    if one.subject != other.subject and _side_by_side(one, other):
        return False
    if of_other_days(one, other):
        return False
    return (
        loosely
        or (one.kind == JOINT_STATEMENT and not (own_subject(one) and own_subject(other)))
        or (one.period is not None and one.period == other.period)
        or alike(one.subject, other.subject)
    )


def _part(one: Draft, other: Draft) -> bool:
    """Tell whether a statement told again, with no subject, is that of the many who are told of before."""
    again = other.kind == JOINT_STATEMENT and not own_subject(other)
    return again and set(other.parties) < set(one.parties)


def _items_apart(one: Draft, other: Draft) -> bool:
    """Tell whether both stand in a list of papers, each in an item of its own."""
    listed = [m for d in (one, other) for m in d.mentions if m.action_rule == LISTED and m.told_line is not None]
    return len({m.line for m in listed}) == 2 and len(one.mentions) == len(other.mentions) == 1


def _side_by_side(one: Draft, other: Draft) -> bool:
    """Tell whether a sentence names both, so that they are two."""
    shared = {m.line for m in one.mentions} & {m.line for m in other.mentions}
    return bool(shared) and own_subject(one) and own_subject(other) and one.kind != JOINT_STATEMENT


def own_subject(draft: Draft) -> bool:
    """Tell whether the paper's own words say what it is on."""
    return draft.subject is not None and "subject" in draft.grounds and draft.grounds["subject"].how == How.STATED


_SAME = {"defense": "defence", "military": "defence", "program": "programme"}
_LIGHT = frozenset("the of and for a an to in on between two countries ministries".split())


def alike(one: str | None, other: str | None) -> bool:
    """Tell whether two subjects may be one: one untold, or half of their words shared."""
    if not one or not other:
        return True
    a, b = ({_SAME.get(w, w) for w in compiled(r"\w+").findall(s.lower())} - _LIGHT for s in (one, other))
    return 2 * len(a & b) > min(len(a), len(b)) if a and b else one == other


def of_other_days(one: Draft, other: Draft) -> bool:
    """Tell whether two papers were signed at different times."""
    if not one.date or not other.date:
        return False
    first, second = one.date, other.date
    if "X" in first[:4] + second[:4]:  # of a year that is untold
        if not (first[4:] and second[4:]):
            return True  # a bare year is that of something recalled
        first, second = first[4:], second[4:]
    return not (first.startswith(second) or second.startswith(first))
