"""Tell whether "signed" only describes a paper that something else is said of.

yes   on the basis of signed documents · the treaty signed in 2009 was extended
no    both signed documents on fishing
"""

from __future__ import annotations

import re

from communique.patterns import compiled

_MASK = "\x01"  # what an instrument is covered with
_BEFORE_PARTICIPLE = compiled(
    r"(?<![\w-])(?:(?:of|with|under|by|on)\s(?:the\s)?(?:already|previously|recently|newly)|newly"
    r"|of|out|under|implement|implementing|realising|fulfilling|the|an?|all|their|its|by|with|under|these|those"
    r"|several|many|on)\s\Z",
    re.I,
)
_NAMING = compiled(r"\b(?:sign(?:s|ed)?|inks?|inked|an?|the|new)\s\Z", re.I)
_REDUCED_CLAUSE = compiled(
    r"\x01”?,?\s(?:signed|inked|concluded|initialled)\s(?:in|on|at|by|during|between|last|earlier)\b", re.I
)
_OF_A_CLAUSE = compiled(  # "the document which the two ministers signed", whose object stands before
    r"(?:\x01|\b(?:documents?|papers?|texts?|instruments?|accords?|pacts?|deals?)),?\s(?:which|that)\s"
    r"(?!(?:also|then|later|have|has|had|\w+ly)\s\Z)(?:[\w’'-]+\s){1,7}\Z"
)
_PAPERS = compiled(
    r"\s(?:\w+\s)?(?:documents?|agreements?|instruments?|papers?|texts?|accords?|deals?|pacts?)\b|\s?\x01"
)


def is_participle(masked: str, cue: re.Match[str]) -> bool:
    """Tell whether "signed" only describes papers ("on the basis of signed documents, particularly …")."""
    if cue.lastgroup == "past_signing" and _OF_A_CLAUSE.search(masked[max(0, cue.start() - 70) : cue.start()]):
        return True
    if cue.lastgroup == "past_signing" and _REDUCED_CLAUSE.search(masked[max(0, cue.start() - 4) : cue.end() + 10]):
        return True
    if cue[0].lower() == "implementing" and masked[cue.end() : cue.end() + 2] == " " + _MASK and cue.start() < 90:
        return not compiled(r"[a-z]\s\Z").search(masked[: cue.start()]) or bool(_NAMING.search(masked[: cue.start()]))
    if cue[0].lower() != "signed" or not _BEFORE_PARTICIPLE.search(masked[max(0, cue.start() - 28) : cue.start()]):
        return False
    return bool(_PAPERS.match(masked, cue.end()))
