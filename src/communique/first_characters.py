"""Tell a pattern's engine with which characters a match may begin, so that a search runs past all others.

Python's compiler does so itself where a pattern begins with a letter or a set of them. Most of ours begin with a word's
boundary, with what may not stand before, or with one of many words: at each place of a text, all of that is then tried.

The characters are gathered from the parsed pattern. What is not ASCII may always begin a match, which keeps this plain:
of such letters there are few in a text. Where anything is in doubt the pattern is left to Python's compiler.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

_EVERY = frozenset(range(128))
_DIGITS = frozenset(k for k in _EVERY if chr(k).isdigit())
_SPACES = frozenset(k for k in _EVERY if chr(k).isspace())
_LETTERS = frozenset(k for k in _EVERY if chr(k).isalnum() or chr(k) == "_")
_CATEGORIES = {"DIGIT": _DIGITS, "SPACE": _SPACES, "WORD": _LETTERS}
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_LAST = 0x10FFFF

Begin = tuple[frozenset[int], bool]  # the ASCII characters that something may begin with; whether it may be empty


class _Unknown(Exception):
    """A part of a pattern whose first characters cannot be told."""


def program(parsed: Any, flags: int) -> list[int] | None:
    """Give the program of a parsed pattern that knows its first characters; None where Python's own will do."""
    compiler, constants = import_module("re._compiler"), import_module("re._constants")
    first = _first_of_match(parsed, flags, compiler)
    if first is None:
        return None
    literals = [(constants.LITERAL, character) for character in sorted(first)]
    anything_else = (constants.RANGE, (len(_EVERY), _LAST))
    told = type(parsed)(parsed.state, [(constants.IN, [*literals, anything_else])])
    told.width = parsed.getwidth()
    code: list[int] = []
    compiler._compile_info(code, told, flags & ~int(re.I))
    compiler._compile(code, parsed.data, flags)
    return [*code, constants.SUCCESS]


def _first_of_match(parsed: Any, flags: int, compiler: Any) -> frozenset[int] | None:
    shortest, _ = parsed.getwidth()
    if not shortest or not isinstance(parsed.state.str, str) or _is_anchored(parsed):
        return None
    if compiler._get_literal_prefix(parsed, flags)[0] or compiler._get_charset_prefix(parsed, flags):
        return None
    try:
        first, may_be_empty = _first_of(parsed, flags)
    except _Unknown:
        return None
    return None if may_be_empty or first == _EVERY else first


def _is_anchored(parsed: Any) -> bool:
    """A pattern that fits at the beginning of a text alone gives up at once everywhere else."""
    op, at = parsed.data[0]
    return str(op) == "AT" and str(at).startswith("AT_BEGINNING")


def _first_of(sequence: Iterable[tuple[Any, Any]], flags: int) -> Begin:
    found: frozenset[int] = frozenset()
    for op, argument in sequence:
        first, may_be_empty = _first_of_part(str(op), argument, flags)
        found |= first
        if not may_be_empty:
            return found, False
    return found, True


def _first_of_part(op: str, argument: Any, flags: int) -> Begin:
    if op in ("ASSERT", "ASSERT_NOT", "AT"):
        return frozenset(), True
    if op in ("LITERAL", "NOT_LITERAL", "IN", "ANY"):
        return _characters(op, argument, flags), False
    if op == "BRANCH":
        return _either(_first_of(branch, flags) for branch in argument[1])
    if op == "SUBPATTERN":
        _, added, taken, inner = argument
        return _first_of(inner, (flags | added) & ~taken)
    if op == "ATOMIC_GROUP":
        return _first_of(argument, flags)
    if op in _REPEATS:
        least, _, inner = argument
        first, may_be_empty = _first_of(inner, flags)
        return first, may_be_empty or not least
    if op == "GROUPREF_EXISTS":
        return _either(_first_of(branch or (), flags) for branch in argument[1:])
    raise _Unknown(op)


def _either(branches: Iterable[Begin]) -> Begin:
    told = list(branches)
    return frozenset().union(*(first for first, _ in told)), any(may_be_empty for _, may_be_empty in told)


def _characters(op: str, argument: Any, flags: int) -> frozenset[int]:
    """Give the ASCII characters that a part of one character stands for."""
    any_case = bool(flags & re.I)
    if op == "ANY" or (any_case and op == "NOT_LITERAL"):
        return _EVERY
    if op == "NOT_LITERAL":
        return _EVERY - {argument}
    members = [("LITERAL", argument)] if op == "LITERAL" else [(str(kind), value) for kind, value in argument]
    found = frozenset().union(*(_members(kind, value, any_case=any_case) for kind, value in members))
    if members[0][0] == "NEGATE":
        return _EVERY if any_case else _EVERY - found
    return _in_any_case(found) if any_case else found


def _members(kind: str, value: Any, *, any_case: bool) -> frozenset[int]:
    if kind == "NEGATE":
        return frozenset()
    if kind == "LITERAL":
        value = (value, value)
    if kind in ("LITERAL", "RANGE"):
        if any_case and value[1] not in _EVERY:
            return _EVERY  # a letter beyond ASCII may have an equal within: the Kelvin sign and "k"
        return _EVERY.intersection(range(value[0], value[1] + 1))
    name = str(value).removeprefix("CATEGORY_")
    if name.removeprefix("NOT_") not in _CATEGORIES:
        raise _Unknown(name)
    return _EVERY - _CATEGORIES[name[4:]] if name.startswith("NOT_") else _CATEGORIES[name]


def _in_any_case(characters: frozenset[int]) -> frozenset[int]:
    both = (form for k in characters for form in (chr(k).lower(), chr(k).upper()))
    return frozenset(map(ord, both))
