"""Words in questions of which only some are known: an unknown one is refused, and the nearest are named."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import SequenceMatcher

from sqlalchemy import Connection

from communique.codes import FIELDS, STATES
from communique.errors import QuestionError
from communique.register.queries.commitments import is_side
from communique.register.queries.sources import fields_held, sides_held

_NEAR = 0.6  # share of letters in common from which on a word may be meant
_MOST = 4  # words named as near


def one_of(value: str | None, known: Iterable[object], what: str) -> str | None:
    """Give the value, which must be one of the known ones; raises QuestionError if it is not."""
    words = [str(each) for each in known]
    if value is not None and value not in words:
        raise QuestionError(f"there is no {what} {value!r}: say one of {', '.join(words)}")
    return value


def known_sides(connection: Connection, told: Collection[str]) -> tuple[str, ...]:
    """Give sides as the register writes them; raises QuestionError for one that is no side."""
    return tuple(known_side(connection, each) for each in told)


def known_side(connection: Connection, told: str) -> str:
    """Give a side as the register writes it: something there has it, or it is a state's code; else QuestionError."""
    for each in (told, told.upper()):
        if each in STATES or is_side(connection, each):
            return each
    held = sides_held(connection)
    same = [each for each in held if each.casefold() == told.casefold()]
    if same:
        return same[0]
    near = nearest(told, held) or (nearest(told, STATES) if len(told) <= 3 else [])
    hint = f"is it {_either(near)}?" if near else "say a state by its ISO code (VNM) or an organisation (ASEAN)"
    raise QuestionError(f"nothing in the register is of a side {told!r}, nor is it a state's code: {hint}")


def known_field(connection: Connection, told: str | None) -> str | None:
    """Give a field of cooperation, which must be one of the format's or of the register's; else QuestionError."""
    if told is None or told in FIELDS:
        return told
    known = FIELDS.union(fields_held(connection))
    if told not in known:
        near = nearest(told, known)
        hint = f"is it {_either(near)}?" if near else f"say one of {', '.join(sorted(known))}"
        raise QuestionError(f"there is no field of cooperation {told!r}: {hint}")
    return told


def nearest(told: str, known: Iterable[str]) -> list[str]:
    """Give the words that are spelt most like one, the nearest first."""
    plain = told.casefold()
    ranked = sorted((-SequenceMatcher(None, plain, each.casefold()).ratio(), each) for each in known)
    return [each for likeness, each in ranked if -likeness >= _NEAR][:_MOST]


def _either(words: list[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
