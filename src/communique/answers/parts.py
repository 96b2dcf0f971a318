"""What parts of answers share: they are given as plain data, slot by slot."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from communique.answers.base import plain


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an answer."""

    def to_dict(self) -> dict[str, Any]:
        """Give the part as plain data."""
        return {slot.name: plain(getattr(self, slot.name)) for slot in fields(self)}
