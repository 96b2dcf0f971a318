"""Give the part of a sentence that tells of one paper's signing, where it tells of several papers and their signers.

yes   the one was signed by A and B, while the other was signed by C and D      (each paper's own)
yes   the one was signed by A and B, and the other by C and D                   (the verb told once)
no    A and B signed the one, and C looked on                                   (nobody else signs)
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.clauses.render import Clause

_JOINT = compiled(r"(?:,? (?:while|whereas)|;(?: and)?|, and)(?= )")
_TWO = compiled(r"«a\d+»(?:[^«;]|«[dl]\d+»)*«a\d+»|«a\d+» (?:with|and)\b|\bby «a\d+»")
_WATCHED = compiled(r"\b(?:looked on|watched|witness\w*|attended|present|presence|said|told|hailed|welcomed)\b")
_GAPPED = compiled(r"^(?: the| that| a| an) [^«;]{3,120}?,? by «a\d+»")


def own_part(clause: Clause, at: int) -> Clause | None:
    """Give a sentence with only the part in which an offset of the text lies; None where it tells of one signing."""
    text = clause.text
    if "«a3»" not in text or not any(joint in text for joint in (", and ", "while ", "whereas ", ";")):
        return None
    parts: list[tuple[int, int]] = []
    start = 0
    for m in [*_JOINT.finditer(text), None]:
        end = m.start() if m else len(text)
        piece = text[start:end]
        if m and not (_tells(piece) and _tells(text[m.end() :])):
            continue
        parts.append((start, end))
        start = m.end() if m else end
    for first, last in parts if len(parts) > 1 else ():
        if clause.offset(first) <= at < clause.offset(last - 1):
            return replace(clause, text=_spelt_out(" " * first + text[first:last]))
    return None


def _tells(piece: str) -> bool:
    """Does a part of a sentence tell who signs a paper of its own?"""
    told = _verb().search(piece) or _GAPPED.match(piece)
    return bool(told and _TWO.search(piece) and not _WATCHED.search(piece))


@cache
def _verb() -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{table('instruments')['signs']})(?![\w-])")


def _spelt_out(part: str) -> str:
    """ "And the other by C and D": was signed by them."""
    return part if _verb().search(part) else _BY.sub(" was signed by «a", part, count=1)


_BY = compiled(r",? by «a")
