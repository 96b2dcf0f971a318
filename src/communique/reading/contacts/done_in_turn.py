"""Find where a sentence goes on to what its subject did next, and repeat the subject there.

yes   A met B, and | had talks with C                      (A had talks with C)
yes   A met B, | paid a courtesy call on C, and met D      (in a list the comma alone joins)
yes   A is scheduled to call on B and | to meet C          (A is to meet C)
no    A, who met B, paid a visit to C                      (the comma closes a clause)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled


def with_subject_repeated(told: str, subject: str) -> str:
    """ "A | met B, and had talks with C": what is told behind the subject, with the subject before each verb."""

    def again(m: re.Match[str]) -> str:
        joins = m[0] != "," or _DONE_BEFORE.search(told, 0, m.start())
        return f"{m[0]} |; {subject}" if joins else m[0]

    whole = _coordinated().sub(again, told)
    if " and to " in told and _IS_TO.search(told):
        whole = _AND_TO.sub(rf"\g<0> |; {subject} is", whole)
    return whole


@cache
def _coordinated() -> re.Pattern[str]:
    cells = table("clauses")
    verbs = rf"(?:(?:{'|'.join(words(cells['adverbs']))}) )?(?:{'|'.join(words(cells['resuming']))})\b"
    return compiled(rf"(?:,? and| then|, before|;)(?= {verbs})|(?<=»),(?= {_THIRD})")


_DONE_BEFORE = compiled(
    r"\b(?:met|held|had|paid|called on|received|hosted|visited)\b[^;|]*«a\d+»[^«;|]{0,3}(?:«[dl]\d+»)?$"
)
# "Held talks with A, | paid calls to B, and met with C": in a list of what was done the comma alone joins.
_THIRD = (
    r"(?:also )?(?:paid (?:[a-z]+ ){0,3}(?:calls?|visits?) |(?:met|met with|called on|received|hosted|was received by)"
    r" (?:the )?«a\d+»(?! and [a-z]+ed\b)|(?:held|had) (?:[a-z]+ ){0,2}(?:talks|meetings?|discussions)(?: |$))"
)
# "Is to call on A and to meet B": what else is due.
_IS_TO = compiled(
    r"^,?(?: \w+){0,2} (?:is|are|due|scheduled|expected|set|slated|planning|plans?)(?: \w+)? to"
    r" (?:meet|call|hold|have|pay|receive|be received)\b"
)
_AND_TO = compiled(r",? and(?= to (?:meet|hold|have|call|pay|receive|be received)\b)")
