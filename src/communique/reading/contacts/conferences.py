"""Tell the conference of two sides alone, which by the coding rules is talks, from one that others hold or attend.

yes   «a0» and «a1» co-chaired a conference reviewing their plan · a conference was co-chaired by «a0» and «a1»
no    «a0» and «a1» held a press conference · «a0» met «a1» on the sidelines of a conference
no    «a0» and «a1» attended an international conference on drugs
"""

from __future__ import annotations

import re

from communique.patterns import compiled

_OTHERS = (
    r"(?:press|news|media|video|tele|phone|donors?|pledging|international|multilateral|regional|global|world|annual"
    r"|security|peace|policy|business|investment|scientific|academic|party|summit|parallel|virtual|online)"
)
_NOUN = rf"(?:an?|the|their) (?:(?!{_OTHERS}\b)[a-z-]+ ){{0,3}}conference\b(?! (?:of|with|call|room|cent))"
_HELD = compiled(
    rf"\b(?:(?:co-?)?chair(?:ed|s)?|held|holds?|conven(?:ed|es?)|organi[sz]ed|presided over|opened)"
    rf"(?: (?:on|in|at) «[dl]\d+»| jointly| together)* {_NOUN}"
    rf"|\b{_NOUN}(?=[^;]{{0,160}}?\b(?:(?:co-)?chaired|held|convened|took place|presided)\b)",
    re.I,
)
_BESIDE = compiled(
    r"\b(?:sidelines?|margins?|fringes?|attend\w*|addressed|ahead of|host(?:ed|s)?)\b[^;]{0,60}conference\b"
)


def holds_conference(text: str) -> bool:
    """Do the two sides of a rendered sentence hold a conference of their own?"""
    return "conference" in text and _HELD.search(text) is not None and _BESIDE.search(text) is None
