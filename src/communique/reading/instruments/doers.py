"""Tell from the words before a verb of signing whether persons are its subject, or sides.

yes   the two ministers signed · Ann Lee, speaking for her government, signed
no    the two ministries signed · the two sides signed
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table


@cache
def cue_words(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{table('instruments')[name]})(?![\w-])", re.I)


def officers(before: str) -> bool:
    """Tell whether the words before a verb name those who sign by their office ("the chief of the Navy of Oman")."""
    clause = re.split(r"[;:,]\s", before)[-1]
    return bool(cue_words("signers").search(clause)) and not cue_words("not_signers").search(clause)


_ASIDE = re.compile(
    r",\s(?:acting|speaking|on behalf|representing|together|along|who|both)\s?[^,]{1,90},(?=\s*(?:ha(?:s|ve|d)\s*)?\Z)"
)  # "the ministers, acting for …,"


def personal(before: str) -> bool:
    """Tell whether persons, not sides or units, are the subject of the verb that these words lead to."""
    before = _ASIDE.sub(" ", before)
    hits = [(m.start(), m.end(), False) for m in cue_words("not_signers").finditer(before)]
    hits += [(m.start(), m.end(), True) for m in cue_words("signers").finditer(before)]
    _, end, persons = max(hits, default=(0, 0, False))
    if re.search(
        r"\b(?:the (?:two|pair|duo)|both|host and guest|guest and host)(?:\s\w+ly|\s(?:also|then|later|have|had"
        r"|today))*\s*\Z",
        before,
        re.I,
    ):
        return True
    named = re.search(r"[A-ZĐ][^\W\d_]*,?(?:\s(?:also|then|jointly|formally|have|has|had))*\s*$", before[end:])
    return persons or bool(named)
