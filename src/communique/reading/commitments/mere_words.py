"""Tell what has the words of a commitment and is none: denied, a firm's, said at home, or a noun in a list of topics.

Nor did they agree on the bridge.                      denied
The shipbuilder Nordvik promised to deliver.           a firm's
He urged parliament to vote.                           at home
They discussed loans, requests for power and trade.    a noun
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import Rule

__all__ = ["are_mere_words"]

_FIRMS = (
    r"(?:compan(?:y|ies)|firms?|investors?|business(?:es|men|people)?|enterprises?|entrepreneurs?|banks?|airlines?)"
)
_NOR = compiled(r"\bnor (?:did|do|does|has|have|had|could|would) «a\d+»(?: \w+ly| also| yet)? $")
_THEIRS = compiled(rf"\b(?:of|by|from) (?:the |its |his |her |some |many )?(?:[a-z]+ )?{_FIRMS}\b")
_FIRM = compiled(
    rf"\b(?:{_FIRMS}|shipbuilder|shipyard|giant|maker|manufacturer|corporation|conglomerate|operator|builder|producer"
    r"|start-?up|consortium|supplier|developer|lender|carrier|retailer|utility)(?: [\w-]+){1,3} $"
)
_ASKED_AT_HOME = compiled(
    r"\w+(?: up)?(?: ?on| to)? (?:the |their |his |her )?(?:parliament|lawmakers|legislators|mps|senators|senate"
    r"|congress|opposition(?: parties| leaders)?|voters|electorate|citizens|farmers|taxpayers)\b"
)
_TOLD_AT_HOME = compiled(
    r"\b(?:told|assured|informed) (?:the )?(?:parliament|lawmakers|legislators|mps|senators|voters|citizens|supporters"
    r"|farmers|the nation)\b"
)
_NOUN = compiled(r"(?:requests|offers|pledges|promises|calls|demands|vows|appeals) ")
_LISTED = compiled(
    r"\b(?:discuss|review|touch|cover|consider|exchang|examin|address|deal|dealt|concern|includ)\w*\b"
    r"[^;.]{0,160}(?:,| and| or|,? as well as) $"
)


def are_mere_words(rule: Rule, clause: Clause, start: int, m: re.Match[str]) -> bool:
    """Is it denied, a firm's, said at home or a mere noun, although a rule's words stand there?"""
    before = clause.text[: m.start()]
    if "nor" in clause.words and _NOR.search(before):
        return True
    if _NOUN.match(m[0]) and _LISTED.search(before):
        return True
    if rule.modality == "pledged" and (_THEIRS.search(m[0]) or (start == m.start() and _FIRM.search(before))):
        return True
    asked = rule.modality == "requested" and _ASKED_AT_HOME.match(m[0])
    told = rule.weak and _TOLD_AT_HOME.search(before)
    return bool(asked or told) and not _names_two(clause)


def _names_two(clause: Clause) -> bool:
    """ "He told parliament that both countries will …", "… that Norway will send Chile boats": not at home."""
    return any(a.kind == "both" or len(a.states) > 1 for a in clause.actors[:4]) or (
        len({s for a in clause.actors if a.kind == "side" for s in a.states}) > 1
    )
