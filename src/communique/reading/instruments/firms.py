"""Tell the papers of firms from those of states.

yes   a contract between a shipyard and Port Holdings Ltd
no    an agreement of the two defence ministries on the work of firms
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.instruments.phrases import Phrase
from communique.reading.words.page import Line


@cache
def _firms(name: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, words(table('instruments')[name])))})(?![\w-])")


def of_firms_about(text: str, line: Line, phrase: Phrase) -> bool:
    """Tell whether firms, not states, are the parties named about the instrument."""
    end = text.find(" ", phrase.end + 90, line.end)  # not amid a word
    reach = max(line.start, phrase.start - 70), end if end > 0 else line.end
    if _firms("firms").search(text, *reach) or _is_with_a_firm(text, phrase, line):
        return True
    for m in _firms("firms_in_general").finditer(text, *reach):
        between = text[m.end() : phrase.start] if m.end() <= phrase.start else text[phrase.end : m.start()]
        if not _CLAUSE.search(between) and not _OF_THE_STATE.search(text, max(0, m.start() - 12), m.start()):
            return True
    return False


def _is_with_a_firm(text: str, phrase: Phrase, line: Line) -> bool:
    """ "an exploration agreement with an Australian company", not "an agreement, and twinned it with a company"."""
    m = _WITH_A_FIRM.search(text, phrase.head.end, line.end)
    return m is not None and not _GOES_ON.search(text, phrase.end, m.start())


_GOES_ON = compiled(r"[,;:]|\band\b")
_WITH_A_FIRM = compiled(
    r"(?<!\w)with\s(?:an?|the|two|three|four|five|several|its|their)\s(?:[\w-]+\s){0,3}?"
    r"(?:company|companies|firms?|corporation|conglomerate|consortium|manufacturers?|shipyards?|suppliers?|developers?|investors?"
    r"|operators?|airlines?|start-?ups?|university|universities|contractors?|think[ -]tank|foundation|NGO)\b"
)
_CLAUSE = compiled(r"[,;:]|\b(?:which|that|who|to|allow\w*|under|while|as|so|for|will|would)\b")
_OF_THE_STATE = compiled(r"\b(?:[Dd]efen[cs]e|[Mm]ilitary|[Nn]ational|[Nn]aval|[Aa]rmy|[Pp]olice)\s\Z")
