"""How long reading takes, as processor time: tests compare it with itself, since machines differ and are busy."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time


def seconds(do: Callable[[], object]) -> float:
    """Give the processor seconds of doing something, the best of three."""
    taken = []
    for _ in range(3):
        started = process_time()
        do()
        taken.append(process_time() - started)
    return min(taken)
