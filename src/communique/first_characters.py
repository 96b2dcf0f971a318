"""Tell a pattern's engine with which characters a match may begin, so that a search runs past all others.

Python's compiler does so itself where a pattern begins with a letter or a set of them. Most of ours begin with a word's
boundary, with what may not stand before, or with one of many words: at each place of a text, all of that is then tried.

The characters are gathered from the parsed pattern. What is not ASCII may always begin a match, which keeps this plain:
of such letters there are few in a text. Where anything is in doubt the pattern is left to Python's compiler.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

# A set of ASCII characters is a number: its bit k stands for the character k.
_ASCII = 128
_EVERY = (1 << _ASCII) - 1

Begin = tuple[int, bool]  # the ASCII characters that something may begin with; whether it may be empty


class _Unknown(Exception):
    """A part of a pattern whose first characters cannot be told."""


def _those(fitting: Callable[[str], bool]) -> int:
    return sum(1 << k for k in range(_ASCII) if fitting(chr(k)))


_CATEGORIES = {
    "DIGIT": _those(str.isdigit),
    "SPACE": _those(str.isspace),
    "WORD": _those(lambda c: c.isalnum() or c == "_"),
}
_CAPITALS, _SMALL = _those(str.isupper), _those(str.islower)
_FROM_CAPITAL_TO_SMALL = ord("a") - ord("A")


def program(parsed: Any, flags: int) -> list[int] | None:
    """Give the program of a parsed pattern that knows its first characters; None where Python's own will do."""
    compiler, constants = import_module("re._compiler"), import_module("re._constants")
    first = _first_of_match(parsed, flags, compiler)
    if first is None:
        return None
    others = [(constants.LITERAL, k) for k in range(_ASCII) if not first >> k & 1]
    told = type(parsed)(parsed.state, [(constants.IN, [(constants.NEGATE, None), *others])])
    told.width = parsed.getwidth()
    code: list[int] = []
    compiler._compile_info(code, told, flags & ~int(re.I))
    compiler._compile(code, parsed.data, flags)
    return [*code, constants.SUCCESS]


def _first_of_match(parsed: Any, flags: int, compiler: Any) -> int | None:
    shortest, _ = parsed.getwidth()
    if not shortest or not isinstance(parsed.state.str, str) or _is_anchored(parsed):
        return None
    if compiler._get_literal_prefix(parsed, flags)[0] or compiler._get_charset_prefix(parsed, flags):
        return None
    try:
        first, may_be_empty = _first_of(parsed.data, flags)
    except _Unknown:
        return None
    return None if may_be_empty or first == _EVERY else first


def _is_anchored(parsed: Any) -> bool:
    """A pattern that fits at the beginning of a text alone gives up at once everywhere else."""
    op, at = parsed.data[0]
    return str(op) == "AT" and str(at).startswith("AT_BEGINNING")


def _first_of(sequence: Iterable[tuple[Any, Any]], flags: int) -> Begin:
    found = 0
    for op, argument in sequence:
        first, may_be_empty = _PARTS.get(str(op), _unknown)(argument, flags)
        found |= first
        if not may_be_empty:
            return found, False
    return found, True


def _unknown(argument: Any, flags: int) -> Begin:
    raise _Unknown(argument)


def _nothing(argument: Any, flags: int) -> Begin:
    return 0, True


def _either(branches: Iterable[Begin]) -> Begin:
    found, empty = 0, False
    for first, may_be_empty in branches:
        found, empty = found | first, empty or may_be_empty
    return found, empty


def _repeat(argument: Any, flags: int) -> Begin:
    least, _, inner = argument
    first, may_be_empty = _first_of(inner, flags)
    return first, may_be_empty or not least


def _literal(character: int, flags: int) -> Begin:
    if character >= _ASCII:
        return (_EVERY if flags & re.I else 0), False  # the Kelvin sign is a "k" where case is nothing
    return (_in_any_case(1 << character) if flags & re.I else 1 << character), False


def _not_literal(character: int, flags: int) -> Begin:
    return (_EVERY if flags & re.I or character >= _ASCII else _EVERY & ~(1 << character)), False


def _in(members: list[tuple[Any, Any]], flags: int) -> Begin:
    found, negated = 0, False
    for kind, value in members:
        name = str(kind)
        if name == "NEGATE":
            negated = True
        elif name == "CATEGORY":
            found |= _category(str(value).removeprefix("CATEGORY_"))
        else:
            low, high = (value, value) if name == "LITERAL" else value
            if flags & re.I and high >= _ASCII:
                return _EVERY, False
            found |= (1 << min(high, _ASCII - 1) + 1) - (1 << low) if low < _ASCII else 0
    if negated:
        return (_EVERY if flags & re.I else _EVERY & ~found), False
    return (_in_any_case(found) if flags & re.I else found), False


def _category(name: str) -> int:
    if name.removeprefix("NOT_") not in _CATEGORIES:
        raise _Unknown(name)
    return _EVERY & ~_CATEGORIES[name[4:]] if name.startswith("NOT_") else _CATEGORIES[name]


def _in_any_case(characters: int) -> int:
    lowered, raised = (
        (characters & _CAPITALS) << _FROM_CAPITAL_TO_SMALL,
        (characters & _SMALL) >> _FROM_CAPITAL_TO_SMALL,
    )
    return characters | lowered | raised


# For each kind of part, by the name that ``re`` gives it, how its first characters are found.
_PARTS: dict[str, Callable[[Any, int], Begin]] = {
    "ASSERT": _nothing,
    "ASSERT_NOT": _nothing,
    "AT": _nothing,
    "LITERAL": _literal,
    "NOT_LITERAL": _not_literal,
    "ANY": lambda argument, flags: (_EVERY, False),
    "IN": _in,
    "BRANCH": lambda argument, flags: _either(_first_of(branch, flags) for branch in argument[1]),
    "SUBPATTERN": lambda argument, flags: _first_of(argument[3], (flags | argument[1]) & ~argument[2]),
    "ATOMIC_GROUP": _first_of,
    "MAX_REPEAT": _repeat,
    "MIN_REPEAT": _repeat,
    "POSSESSIVE_REPEAT": _repeat,
    "GROUPREF_EXISTS": lambda argument, flags: _either(_first_of(branch or (), flags) for branch in argument[1:]),
}
