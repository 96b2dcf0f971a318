"""Tell from the words before a verb of signing whether persons are its subject, or sides.

yes   the two ministers signed · Ann Lee, speaking for her government, signed
no    the two ministries signed · the two sides signed
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled


@cache
def cue_words(name: str) -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{table('instruments')[name]})(?![\w-])", re.I)


_BODIES = (
    r"(?:two\s|three\s)?(?:(?!two\b|three\b)[a-z]+\s)?(?:navies|coast guards|border guards|armies|air forces"
    r"|police forces|militaries|armed forces|forces)"
)
_SIGNED_BY_BODIES = compiled(
    rf"\b(?:[Tt]he|[Bb]oth|[Tt]heir)\s(?P<before>{_BODIES})(?:\sof\s(?:the\s)?[A-Z][^.;:,]{{3,60}}?)?"
    r"\s(?:(?:have|had|also|recently)\s){0,2}(?:signed|inked|concluded)\b"
    rf"|\b(?:signed|inked|concluded)\b[^.;:]{{0,60}}?\sby\s(?:the|both|their)\s(?P<behind>{_BODIES})\b"
)


def signing_bodies(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the bodies of two states that sign: "the memorandum which the two coast guards signed"."""
    return _SIGNED_BY_BODIES.search(text, start, end)


def officers(before: str) -> bool:
    """Tell whether the words before a verb name those who sign by their office ("the chief of the Navy of Oman")."""
    clause = compiled(r"[;:,]\s").split(before)[-1]
    return bool(cue_words("signers").search(clause)) and not cue_words("not_signers").search(clause)


_ASIDE = compiled(
    r",\s(?:acting|speaking|on behalf|representing|together|along|who|both)\s?[^,]{1,90},(?=\s*(?:ha(?:s|ve|d)\s*)?\Z)"
)  # "the ministers, acting for …,"


_THEIRS = compiled(  # "the heads | of the two foreign ministries", "the foreign ministers | of the two countries"
    r"(?<=s) of (?:(?:the|both|their|two|our) ){0,2}(?:[a-z-]+ ){0,2}?"
    r"(?:ministries|departments|agencies|delegations|sides|countries|states|nations|governments|armies|navies|diplomacy)"
    r"(?=(?: (?:have|has|had|also|then|later|jointly))* ?\Z)"
)


def personal(before: str) -> bool:
    """Tell whether persons, not sides or units, are the subject of the verb that these words lead to."""
    before = _THEIRS.sub(" ", _ASIDE.sub(" ", before))
    hits = [(m.start(), m.end(), False) for m in cue_words("not_signers").finditer(before)]
    hits += [(m.start(), m.end(), True) for m in cue_words("signers").finditer(before)]
    _, end, persons = max(hits, default=(0, 0, False))
    if compiled(
        r"\b(?:the (?:two|pair|duo)|both|host and guest|guest and host)(?:\s\w+ly|\s(?:also|then|later|have|had"
        r"|today))*\s*\Z",
        re.I,
    ).search(before):
        return True
    named = compiled(r"[A-ZĐ][^\W\d_]*,?(?:\s(?:also|then|jointly|formally|have|has|had))*\s*$").search(before[end:])
    return persons or bool(named)
