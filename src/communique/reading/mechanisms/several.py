"""Read several editions that a sentence counts together: "the 2nd and 3rd sessions of the Reef Commission".

yes   the minutes of the fourth and fifth rounds of political consultations      (editions 4 and 5)
no    the third and last session of the Reef Commission                          (one)
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ordinal
from communique.reading.words.page import Page

_HINTS = ("sessions of ", "meetings of ", "rounds of ", "editions of ", "cycles of ")
_REACH = 110  # characters


@cache
def _counted() -> re.Pattern[str]:
    return compiled(
        rf"(?P<list>{ORDINAL_PATTERN}(?:(?:,\s|,?\sand\s)(?:the\s)?{ORDINAL_PATTERN})+)\s"
        r"(?:sessions|meetings|rounds|editions|cycles)\sof\s(?:(?:the|their|its)\s)?\Z",
        re.IGNORECASE,
    )


@cache
def _ordinal() -> re.Pattern[str]:
    return compiled(rf"\b{ORDINAL_PATTERN}", re.IGNORECASE)


def several_editions(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Give a channel the first of the editions counted together before its name, and mentions to the others."""
    out: list[MechanismMention] = []
    for m in found:
        tail = page.text[max(page.lines[m.line].start, m.start - _REACH) : m.start]
        if m.edition is not None or not any(hint in tail for hint in _HINTS):
            continue
        if told := _counted().search(tail):
            at = m.start - len(tail) + told.start("list")
            numbers = [(ordinal(n[0]), (at + n.start(), at + n.end())) for n in _ordinal().finditer(told["list"])]
            (m.edition, m.edition_span), *others = numbers
            out += [replace(m, edition=number, edition_span=span) for number, span in others]
    return out


def date_several(page: Page, found: list[MechanismMention]) -> None:
    """Give editions counted together their days in order, where the sentence tells as many; else none."""
    for first in {(m.line, m.start): m for m in reversed(found) if m.edition_span}.values():
        row = [m for m in found if (m.line, m.start) == (first.line, first.start)]
        if len(row) > 1:
            days = [d for d in page.lines[first.line].dates if d.start >= first.end]
            rest = page.text[days[len(row) - 1].end : days[len(row)].start] if len(days) > len(row) else ""
            told = len(days) == len(row) or "respectively" in rest
            for k, m in enumerate(row):
                m.date = days[k].value if told else None
                m.date_span = (days[k].start, days[k].end) if told else None
