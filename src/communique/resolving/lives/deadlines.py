"""Times that the words of a promise set: a period, a deadline, a rhythm, as they stand there."""

from __future__ import annotations

import re

_OF = r"(?:the\s+)?(?:end|beginning|start|middle|course)\s+of\s+(?:the\s+)?[\w ]+?(?=[,.;]|$)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|winter)"
)
_BEFORE = r"(?:by|before|until|from|in|during|since|for|on|at|over)"
_YEAR = r"(?:19|20)\d\d"
_TIMES = re.compile(
    rf"\b{_BEFORE}\s+{_OF}"
    rf"|\b{_BEFORE}\s+(?:(?:early|late|mid)[- ])?(?:the\s+)?(?:\d{{1,2}}\s+)?"
    rf"{_MONTH}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?\b"
    rf"|\b{_BEFORE}\s+(?:the\s+)?(?:(?:period|years?)\s+)?{_YEAR}(?:\s*[-–—]\s*(?:19|20)?\d\d)?\b"
    r"|\b(?:this|next|the coming|the following)\s+(?:\w+\s+)?(?:year|month|week|quarter|decade)s?\b"
    r"|\bevery\s+(?:\w+\s+)?(?:year|month|week)s?\b|\b(?:annually|yearly)\b"
    r"|\bwithin\s+(?:the\s+)?(?:next\s+)?\w+\s+(?:year|month|week|day)s?\b"
    r"|\bbefore\s+[^,.;]+?\s+meets?\s+again\b"
    r"|\bas (?:soon|early|quickly) as possible\b"
)


def timeline(words: str) -> str | None:
    """Give the periods and deadlines that the words tell, as they stand there; None where they tell none."""
    found = dict.fromkeys(" ".join(match[0].split()) for match in _TIMES.finditer(words))
    return "; ".join(found) or None
