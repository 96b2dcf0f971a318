"""What a desk is started with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


def today() -> date:
    """Give the present day: the desk is a front door, behind it days are arguments."""
    return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class Settings:
    """What a desk is started with: the register, where it listens, who sits there, and which day it is.

    ``token`` is asked of every request; it must be there where the address is another than this machine's own.
    """

    register: str
    host: str = "127.0.0.1"
    port: int = 8642
    token: str | None = None
    reviewer: str = "reviewer"
    today: Callable[[], date] = today

    def __post_init__(self) -> None:
        if self.host not in LOOPBACK and not self.token:
            raise ValueError("a desk that others can reach needs a token")

    @property
    def hosts(self) -> frozenset[str]:
        """Give the values of the Host header that are ours."""
        names = {*LOOPBACK, self.host}
        return frozenset(names | {f"{name}:{self.port}" for name in names})
