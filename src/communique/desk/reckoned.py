"""What falls due is reckoned over the whole register: it is kept in mind until the register changes."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from fastapi import Request

from communique import api
from communique.desk.criteria import AHEAD
from communique.desk.settings import Settings
from communique.errors import CommuniqueError

_MOST = 32  # questions whose answers are kept in mind
Signature = tuple[tuple[int, int], ...]


class Reckoned:
    """Answers to questions about what falls due, each with the state of the register in which it was given."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._answers: dict[tuple[Any, ...], tuple[Signature, list[Any]]] = {}

    def due(self, register: Any, arguments: dict[str, Any]) -> list[Any]:
        """Give what falls due, reckoned anew only where the register changed."""
        found = self.at_hand(arguments)
        if found is not None:
            return found
        now = _signature(self._where)
        found = api.due(register, **arguments)
        if now:
            while len(self._answers) >= _MOST:
                self._answers.pop(next(iter(self._answers)), None)
            self._answers[_key(arguments)] = (now, found)
        return found

    def at_hand(self, arguments: dict[str, Any]) -> list[Any] | None:
        """Give what falls due if it was reckoned and nothing changed since."""
        kept = self._answers.get(_key(arguments))
        if kept is None or kept[0] != _signature(self._where):
            return None
        return kept[1]

    def ahead(self, arguments: dict[str, Any]) -> None:
        """Reckon what falls due while nobody waits for it."""
        threading.Thread(target=self._ahead, args=(arguments,), daemon=True).start()

    def _ahead(self, arguments: dict[str, Any]) -> None:
        with suppress(CommuniqueError), api.open_register(self._where) as register:  # what is wrong, a page tells
            self.due(register, arguments)


def reckoned(request: Request) -> Reckoned:
    """Give what this desk keeps in mind."""
    kept: Reckoned = request.app.state.reckoned
    return kept


def coming(settings: Settings) -> dict[str, str]:
    """Give the question that the overview asks: what falls due from today on."""
    return {"on": settings.today().isoformat(), "within": AHEAD}


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
