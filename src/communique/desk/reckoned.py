"""What falls due is reckoned over the whole register: it is kept in mind until the register changes."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from fastapi import Request

from communique import api
from communique.desk.kept import settings_of

_MOST = 32  # questions whose answers are kept in mind
_MAKING = threading.Lock()
Signature = tuple[tuple[int, int], ...]


class Reckoned:
    """Answers to questions about what falls due, each with the state of the register in which it was given."""

    def __init__(self) -> None:
        self._answers: dict[tuple[Any, ...], tuple[Signature, list[Any]]] = {}

    def due(self, request: Request, register: Any, arguments: dict[str, Any]) -> list[Any]:
        """Give what falls due, reckoned anew only where the register changed."""
        found = self.at_hand(request, arguments)
        if found is not None:
            return found
        now = _signature(settings_of(request).register)
        found = api.due(register, **arguments)
        if now:
            while len(self._answers) >= _MOST:
                self._answers.pop(next(iter(self._answers)), None)
            self._answers[_key(arguments)] = (now, found)
        return found

    def at_hand(self, request: Request, arguments: dict[str, Any]) -> list[Any] | None:
        """Give what falls due if it was reckoned and nothing changed since."""
        kept = self._answers.get(_key(arguments))
        if kept is None or kept[0] != _signature(settings_of(request).register):
            return None
        return kept[1]


def reckoned(request: Request) -> Reckoned:
    """Give what this desk keeps in mind."""
    state = request.app.state
    with _MAKING:
        if not hasattr(state, "reckoned"):
            state.reckoned = Reckoned()
        kept: Reckoned = state.reckoned
        return kept


def _key(arguments: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(sorted((name, value) for name, value in arguments.items() if value))


def _signature(where: str) -> Signature:
    """Tell one state of a register's file from another; nothing where it is no file, which is then always asked."""
    told = [_stamp(each) for each in (where, f"{where}-wal")]
    return tuple(told) if told[0][1] else ()


def _stamp(path: str) -> tuple[int, int]:
    try:
        found = Path(path).stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size) if found.st_size else (0, 0)
