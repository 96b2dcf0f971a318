"""Ranks across armies: which are renderings of one grade, and which contradict each other."""

from __future__ import annotations

from functools import lru_cache

from communique.resolving.names import fold

# Grades after NATO's OF codes, from 5 (colonel) to 10 (marshal); armies with four ranks of general differ by one,
# and outlets put a rank into the words of their own army.
_GRADES = {
    "marshal": 10, "field marshal": 10, "generalissimo": 10, "fleet admiral": 10,
    "vice marshal": 9.5, "senior general": 9.5, "army general": 9.5, "general of the army": 9.5,
    "general": 9, "admiral": 9, "air chief marshal": 9, "vice senior general": 9, "captain general": 9,
    "colonel general": 8.5, "senior lieutenant general": 8.5, "lieutenant general": 8, "vice admiral": 8,
    "air marshal": 8, "major general": 7, "rear admiral": 7, "air vice marshal": 7,
    "brigadier general": 6, "brigadier": 6, "commodore": 6, "air commodore": 6,
    "senior colonel": 5.5, "colonel": 5, "group captain": 5, "lieutenant colonel": 4, "wing commander": 4,
    "commander": 4, "major": 3, "captain": 2, "lieutenant": 1,
}  # fmt: skip


@lru_cache(maxsize=1000)
def grade(rank: str | None) -> float | None:
    """Give the grade of a rank, None for one that is not known."""
    return _GRADES.get(fold(rank or "").replace("-", " "))


def rendering(one: str, other: str) -> bool:
    """Tell whether two ranks may be one grade in two armies' words."""
    a, b = grade(one), grade(other)
    return one == other or (a is not None and b is not None and abs(a - b) <= 0.5)
