"""Regular expressions compiled once on a machine, not once a process.

The reader is some two thousand patterns, and to compile them takes longer than to read fifty reports. What the compiler
of :mod:`re` makes of a pattern is therefore kept beside Python's own bytecode, in ``__pycache__``, for this very Python
alone; where nothing may be written, nothing is kept. It stands under the whole pattern, so that it is never out of
date, and Python's engine checks every program that it is handed. ``first_characters.py`` adds to each with which
characters a match may begin, which takes a third off the time that searching takes.

:func:`compiled` is for patterns of the program. One made of a report's words is for :func:`re.compile`: there would
be no end of keeping those.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import re
import sys
import tempfile
from array import array
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, NamedTuple

from communique import first_characters

_MOST_BYTES = (
    32_000_000  # four times what the reader needs: where a developer's changes leave more behind, all is made anew
)


_MADE_BY = 3  # how programs are made here; one more where that changes, so that those kept before are made anew


class _Code(NamedTuple):
    """What the engine is handed for a pattern: its flags, its program, its groups, and their names' numbers."""

    flags: int
    program: array[int]
    groups: int
    numbers: dict[str, int]


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern of the program, as ``re.compile`` would, or take what was kept of an earlier time."""
    store = _store()
    return re.compile(pattern, flags) if store is None else store.pattern(pattern, int(flags))


class Store:
    """The programs of patterns, in memory and in a file; written when the process ends, if there are new ones."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.codes: dict[tuple[str, int], _Code] = {}
        self.grown = False
        # Whatever is wrong with the file, the patterns themselves are at hand.
        with contextlib.suppress(OSError, ValueError, TypeError):
            self.codes = _told(path.read_bytes())

    def pattern(self, pattern: str, flags: int) -> re.Pattern[str]:
        """Give the pattern, made of its program; what no program stands for yet is compiled."""
        code = self.codes.get((pattern, flags))
        if code is None:
            code = self.codes[pattern, flags] = _compile(pattern, flags)
            self.grown = True
        return _made(pattern, code)

    def write(self) -> None:
        """Write the file anew, whole or not at all; where it cannot be written, the next process compiles again."""
        if not self.grown:
            return
        self.grown = False
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(exist_ok=True, parents=True)
            handle, name = tempfile.mkstemp(prefix=self.path.name, dir=self.path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_bytes(self.codes))
                Path(name).chmod(0o644)  # as what is installed for all is read by all
                Path(name).replace(self.path)
            except OSError:
                Path(name).unlink(missing_ok=True)


# ---- the file: a digest, a line of JSON that tells of each pattern, and all their programs in one row


def _bytes(codes: dict[tuple[str, int], _Code]) -> bytes:
    lines = [
        (pattern, flags, code.flags, len(code.program), code.groups, code.numbers)
        for (pattern, flags), code in codes.items()
    ]
    told = json.dumps(lines).encode() + b"\n" + b"".join(code.program.tobytes() for code in codes.values())
    return _digest(told) + told


def _told(found: bytes) -> dict[tuple[str, int], _Code]:
    """Give what a file tells; ValueError if it is not whole, too large, or of another Python."""
    told = found[len(_digest(b"")) :]
    if not found.startswith(_digest(told)) or len(found) > _MOST_BYTES:
        raise ValueError(found[:80])
    lines, _, programs = told.partition(b"\n")
    whole, at, codes = array("I", programs), 0, {}
    for pattern, flags, in_force, length, groups, numbers in json.loads(lines):
        codes[pattern, flags] = _Code(in_force, whole[at : at + length], groups, numbers)
        at += length
    return codes


def _digest(told: bytes) -> bytes:
    return blake2b(f"{_MADE_BY} {sys.version}".encode() + told).digest()


# ---- the engine of re: its inner modules alone can tell what a pattern was made into, and take it back


@cache
def _store() -> Store | None:
    """Give the one store of this process; none where ``re`` is built otherwise than here, or nothing is cached."""
    try:
        known = _made("(?P<a>b)", _compile("(?P<a>b)", re.M)) == re.compile("(?P<a>b)", re.M)
        known = known and _made(_TRIED, _compile(_TRIED, 0)).findall("abacus ba c") == ["a", "b", "c"]
        path = Path(cache_from_source(__file__)).with_suffix(".bin")
    except (ImportError, AttributeError, LookupError, TypeError, ValueError, RuntimeError, NotImplementedError):
        return None
    if not known:
        return None
    store = Store(path)
    atexit.register(store.write)
    if shared := sys.modules.get("multiprocessing.util"):  # a worker ends without what atexit holds
        shared.Finalize(None, store.write, exitpriority=0)
    return store


_TRIED = r"\b(?:a|b|c\b)"  # a pattern for which the engine is told its first characters


def _compile(pattern: str, flags: int) -> _Code:
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    state = parsed.state
    in_force = int(flags | state.flags)
    code = first_characters.program(parsed, in_force) or compiler._code(parsed, flags)
    return _Code(in_force, array("I", code), state.groups - 1, dict(state.groupdict))


@cache
def _engine() -> Any:
    return import_module("_sre")


def _made(pattern: str, code: _Code) -> re.Pattern[str]:
    names: list[str | None] = [None] * (code.groups + 1)
    for name, number in code.numbers.items():
        names[number] = name
    made: re.Pattern[str] = _engine().compile(
        pattern, code.flags, code.program.tolist(), code.groups, code.numbers, tuple(names)
    )
    return made
