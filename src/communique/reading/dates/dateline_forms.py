"""Read the dateline that opens a report, in the order in which its agency puts city, day and name.

yes   YEREVAN, MAY 7, ARMENPRESS: …      MOSCOW, May 7. /TASS/. …      Riyadh, 28 Shawwal 1445, May 7, 2024, SPA -- …
yes   LOR May 7 The minister …      Lima (ANDINA), May 7 - …
yes   ASTANA. KAZINFORM …      Algiers- …      June 25, 2021 (LOR) - …
no    London, Paris and Rome agreed …      On May 7 the two met …
"""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.dates import calendars as cal

LONGEST = 130  # characters from its first to its last

_SMALL = r"(?:de|da|do|del|dos|das|di|du|la|las|los|le|les|el|al|of|the|sur|am|der|den|e|y)(?=[ /])"
_CITY = rf"(?P<city>[^\W\d_a-z][\w.’'-]*?(?:[ /](?:[^\W_a-z][\w.’'-]*?|{_SMALL})){{0,3}}?)"
_WITHIN = r"(?: ?\[[A-Z][\w. ]{2,25}\]|, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2}?)?"
_HIJRI = r"(?:, \d{1,2} [A-Z][\w’' -]{3,18}? 1[34]\d\d(?: ?AH)?)?"
_AGENCY = (
    r"(?P<agency>\([^()\n]{2,60}\)|/ ?[A-Z][^/\n]{1,40}/"
    r"|(?:[A-Z]{3,}(?:[ -][A-Z]{3,}){0,2}|Trend|UzA|BelTA|Agerpres|Xinhua|Tanjug|Andina)(?=[\s:.,–—-]))"
)
_END = r"(?:\s{0,2}[-–—]{1,3}\s+|\s?\|\s|[.:;]\s+)"


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    month = cal.names().month
    day = (
        rf"(?P<date>(?:{cal.names().short_weekday},? )?(?:{month}\s?\d{{1,2}}(?:st|nd|rd|th)?"
        rf"|\d{{1,2}}(?:st|nd|rd|th)? {month})(?:(?:,| ?/)? ?(?:19|20)\d\d)?"
        r"|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)"
    )
    head = r"(?:\([^()\n]{2,40}(?:\([^()\n]*\))?\) ?)?"
    sources = (
        rf"{head}{_CITY}{_WITHIN}{_HIJRI}[,.]?(?: [|–—-]{{1,2}})? {day}[,.]?\s?{_AGENCY}[.,]?\s?(?:/[^/\n]{{2,40}}/)?"
        rf"(?:{_END}|\s+(?=[A-Z]))",
        rf"{head}{_CITY}{_WITHIN}[,.]?(?: [|–—-]{{1,2}})? {{1,2}}{day}(?:{_END}|(?<=/20\d\d)\s+(?=[A-Z]))",
        rf"{day} \({_CITY}\)\s?[-–—]{{1,3}}\s+",
        rf"{_CITY}[,.]? {_AGENCY}[.,]?\s?(?:{_END}|(?<=\w)\s+(?=[A-Z])|(?<=[/)])\s+(?=[A-Z]))",
        rf"{_CITY}(?:, [A-Z]{{3,}})?[-–—]\s+(?=[A-Z])",
        rf"{_CITY} {_AGENCY}, {day}{_END}",
        rf"(?P<city>[A-Z]{{3,}}(?: [A-Z]{{3,}}){{0,3}}),? {day},?\s+(?=[A-Z])",
    )
    return tuple(compiled(source) for source in sources)


def dateline_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """Match the dateline that opens a stretch of text: its ``city``, perhaps its ``agency`` and ``date``."""
    last = min(end, start + LONGEST)
    return next((m for form in _forms() if (m := form.match(text, start, last))), None)


@cache
def _alone() -> re.Pattern[str]:
    month = cal.names().month
    return compiled(
        rf"(?:[A-Z]{{2,6}} )?{_CITY}{_WITHIN}(?: \([^()\n]{{2,30}}\))?,? ?(?:{month}\s?\d{{1,2}}(?:st|nd|rd|th)?"
        rf"|\d{{1,2}}(?:st|nd|rd|th)? {month})(?:,? ?(?:19|20)\d\d)?(?: \([^()\n]{{2,30}}\))?[.,:]? ?[-–—]{{0,3}}$"
    )


def dateline_alone(text: str, start: int, end: int) -> re.Match[str] | None:
    """Match a dateline that has a line of its own, above what it opens: "LOR, May 7 --"."""
    return _alone().fullmatch(text, start, end) if end - start <= LONGEST else None


def without_agency(city: str) -> str:
    """ "AKP Lor" is Lor: an agency's letters stand in front of a city that is not in capitals."""
    letters, _, rest = city.partition(" ")
    return rest if rest and letters.isupper() and len(letters) > 1 and not rest.isupper() else city


def holds_date(text: str, start: int, end: int) -> bool:
    """Tell whether a date stands in the dateline that opens its line."""
    opening = text.rfind("\n", 0, start) + 1
    while opening < start and text[opening].isspace():
        opening += 1
    if start - opening > LONGEST:
        return False
    m = dateline_at(text, opening, len(text))
    return bool(m and m.groupdict().get("date") and m.start("date") <= start and end <= m.end("date") + 1)
