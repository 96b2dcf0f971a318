"""List what may stand behind an instrument and say what was done to it, the surest first.

yes   the treaty was signed in Lima · the pact, which has lapsed, … · the accord our two governments concluded
no    the treaty, of which the two ministers talked
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Action
from communique.patterns import compiled

# What may part the instrument from the verb behind it: the rest of a list, brackets, one aside, one more complement.
_GAP = (
    r"[\s\x01”\"’]*(?:(?:of\s|for\s|until\s|till\s|towards\s|through\s|up to\s)?(?:19|20)\d\d(?:\s|(?=,)))?"
    r"(?:\([^)]{0,60}\)[\s\x01]*)?(?:, which [^;:.]{3,140}(?=,\s(?:and|as well as)\s\x01))?"
    r"(?:(?:,|and(?: also)?|as well as|along with|together with|plus|or)[\s\x01]+)*"
    r"(?:\([^)]{0,60}\),?\s*)?(?:,[^,;.\x01]{1,90},\s*"
    r"|(?:between|with|by|on|for|in|of|at|during|from|to|concerning|regarding|about|covering|aimed|designed|expected|providing|establishing|creating|regulating|governing|under"
    r"|through|worth|valued)"
    r"\s[^,;.\x01]{1,110}?(?:,\s(?:signed|inked|concluded|reached)\s[^,;.\x01]{1,60},\s|,?\s|(?=,)))?"
)


class _Cue:
    """What may stand behind an instrument, compiled when a passage first holds one of its words."""

    def __init__(self, says: str, needs: str, cue: str) -> None:
        self.action = says if says in set(Action) else str(Action.SIGNED)
        self.rule = says if self.action != says else f"passive: {says}"
        for name, piece in reversed(table("instruments")["behind_pieces"].items()):
            cue = cue.replace(f"{{{name}}}", piece)
        self.needs_verb = "{past}" in cue and says != Action.TO_BE_SIGNED
        self._needs, self._source = words(needs), cue
        self._patterns: dict[str, re.Pattern[str]] = {}

    def may_fit(self, lowered: str) -> bool:
        return not self._needs or any(word in lowered for word in self._needs)

    def pattern(self, verbs: str) -> re.Pattern[str]:
        source = self._source.replace("{past}", verbs)
        if source not in self._patterns:
            self._patterns[source] = compiled(source, re.I)
        return self._patterns[source]


@cache
def _cues() -> tuple[_Cue, ...]:
    return tuple(_Cue(**row) for row in table("instruments")["behind"])


@cache
def _verb(name: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{table('instruments')['cues'][name]})\b", re.I)


def told_behind(text: str, end: int, issued: bool) -> tuple[str, str, re.Match[str]] | None:
    """Give the surest of what is told behind an instrument that ends at ``end``: the action, the rule, the words."""
    stop = end + _REACH + _LONGEST_CUE
    lowered, cues = text[end:stop].lower(), table("instruments")["cues"]
    made = issued and _verb("past_issuing").search(text, end, stop)
    verbs = f"{cues['past_signing']}|{cues['past_issuing']}" if made else cues["past_signing"]
    told = made or "reached" in lowered or _verb("past_signing").search(text, end, stop)
    for cue in _cues():
        if cue.may_fit(lowered) and (told or not cue.needs_verb) and (m := _cue_behind(cue.pattern(verbs), text, end)):
            return cue.action, cue.rule, m
    return None


# The gap is asked for apart from the cues, which are found sooner and compiled sooner without it. One more character
# is shown to it than it may take, since it looks ahead for a comma.
_UP_TO = compiled(rf"{_GAP}(?=[\s\S]\Z)", re.I)
_REACH = 400  # characters; no gap is longer
_LONGEST_CUE = 200  # characters


def _cue_behind(cue: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """Find a cue behind an instrument that ends at ``end``, with no more than a gap between them."""
    found = cue.search(text, end)
    while found and found.start() - end <= _REACH:
        if _UP_TO.match(text, end, found.start() + 1):
            return found
        found = cue.search(text, found.start() + 1)
    return None
