"""Tell what a word inside a title chain does there: it opens a title of its own, is part of an office, or is no title.

yes   Custodian of the Two Holy Mosques | King X         (a new form of address)
yes   Major General's Office                             (no rank: a part of the office)
no    On May 20 | Minister X                             (a figure of the day)
"""

from __future__ import annotations

from communique.reading.dates.calendars import names
from communique.reading.words.tagging import Chunk


def is_time(chunks: list[Chunk], k: int) -> bool:
    """ "On May 20 Minister X", "from May 20 to 23 Minister X", "9:47 PM": a figure of the day or the clock."""
    if ":" in chunks[k].text:
        return True
    if k > 2 and chunks[k - 1].folded in ("to", "and", "until", "-", "–") and chunks[k - 2].kind == "#":
        k -= 2
    return k > 0 and chunks[k - 1].folded.rstrip(".") in names().months


def is_form_of_address(c: Chunk, before: str) -> bool:
    """ "State Minister of Foreign Affairs Ambassador X", "Custodian of the Two Holy Mosques King X": a new one."""
    if c.folded in ("ambassador", "amb", "senator"):
        return before in "TFBc"
    if c.folded.startswith("commander - in - chief"):
        return before in "GFB"
    return before == "T" and c.folded in ("king", "queen", "emir", "sultan")


def inside_office(letters: str, k: int, last: int, segment: list[int]) -> bool:
    """ "General" inside an office is no rank: "Major General's Office" """
    return k + 1 < last and letters[k + 1] in "TKFBs" and bool(segment)
