"""Tell whether a noun that is seldom a paper, "framework" or "manual", is one where it stands.

yes   signed a framework for rail links · the Joint Framework for Trade · 4. Decision on the council of mayors
no    worked within a framework · a partnership that grows · went over a list of topics
"""

from __future__ import annotations

import re
from collections.abc import Callable

from communique.patterns import compiled
from communique.reading.instruments.nouns import word_set
from communique.reading.words.page import Line

_SIGN_A = compiled(
    r"\b(?:sign(?:s|ed|ing(?: of)?)?|inked|initialled|concluded)\s(?:an?|the|their)\s"
    r"(?:(?!on\b|for\b|of\b)[\w-]+\s){0,5}\Z",
    re.I,
)
_ITEM = compiled(r"\s*(?:\(?\d{1,2}[.)]|[-–—•*·])?\s*(?:the\s)?(?:joint\s)?\Z", re.I)


def _signed_just_before(text: str, _: Line, start: int) -> bool:
    return bool(_SIGN_A.search(text, max(0, start - 90), start))


_SIGNED_NEAR = compiled(
    r"\b(?:sign(?:s|ed|ing(?: of)?)?|inked|initialled|concluded|exchanged|(?:signatures?|names?) (?:to|on|under))\b"
    r"\s(?:(?!(?:on|for|of|in|about|concerning)\b)[^\s.;:]+\s){0,10}\Z"
)
_IS_SIGNED = compiled(
    r"\w+,?\s(?:signed|inked|concluded)\s"
    r"|[^.;:,]{0,80}?\s(?:was|were|has been|have been|being|to be)\s(?:\w+ly\s)?(?:signed|inked)\b"
)
_TITLED = compiled(r"\b(?:the|their|a|an)\s(?:[A-Z][\w-]+\s)+\Z")
_OF_ANY = compiled(
    r"\w+\sof\s(?:[\w-]+\s){0,2}?(?:documents|agreements|papers|memoranda|mous|names|participants|issues|guests"
    r"|attendees"
    r"|demands|topics|questions|candidates|priorities)\b",
    re.I,
)
_OF_A_PAPER = compiled(  # "a framework agreement" is an agreement
    r"\w+\s(?:agreements?|treat(?:y|ies)|protocols?|conventions?|memorand(?:um|a)|accords?|programm?es?|deals?|pacts?)\b",
    re.I,
)
_GIVEN = compiled(  # "an agreement providing a legal framework for drills"
    r"\b(?:provid|creat|giv|offer|establish|form|constitut|lay|set)\w*\s(?:(?:up|out|down)\s)?(?:an?|the)\s(?:\w+\s){0,2}\Z"
)
_WHOLE_TITLE = compiled(
    r"(?:Manual|Rules of Procedure|Guidelines|List|Calendar|Schedule)\s(?:of|for|on)\s(?:the\s)?[A-Z]"
)
_FOR = compiled(r"\w+\s(?:(?:for|on)\s(?:the\s)?[A-Z]|between\s)")


def _is_signed(text: str, line: Line, start: int) -> bool:
    """Tell whether a framework, a manual or a list is signed or goes by a title, and is not one worked in."""
    if _OF_ANY.match(text, start) or _OF_A_PAPER.match(text, start) or _GIVEN.search(text, max(0, start - 60), start):
        return False
    if _SIGNED_NEAR.search(text, max(line.start, start - 110), start):
        return True
    if text[start].isupper() and _WHOLE_TITLE.match(text, start):
        return True
    titled = text.startswith("Framework", start) and _TITLED.search(text, max(line.start, start - 60), start)
    return bool(titled and _FOR.match(text, start)) or bool(_IS_SIGNED.match(text, start, line.end))


def _opens_item(text: str, line: Line, start: int) -> bool:
    """Tell whether a decision stands at the head of an item, as in a list of the papers signed."""
    bulleted = line.kind == "bullet" or text[line.start].isdigit()
    return bulleted and bool(_ITEM.match(text, line.start, start))


_OF_AN_AGREEMENT = compiled(
    r"partnership(?:\s|[’”\"']?,\san?\s)(?:(?:and\s)?[\w-]+\s){0,3}?(?:agreement|treaty|framework|programme"
    r"|program|pact|accord|memorandum"
    r"|declaration|statement|deal|plan|arrangement)s?\b",
    re.I,
)


def _partnership(text: str, line: Line, start: int) -> bool:
    """Tell whether a partnership is itself what was signed, not part of an agreement's name."""
    return _signed_just_before(text, line, start) and not _OF_AN_AGREEMENT.match(text, start, line.end)


_JOINS = compiled(
    r"\b(?:sign(?:s|ed|ing)?|inked|join(?:s|ed|ing)?|adher\w+|acced\w+|put\w* (?:its|their|his|her)|names?"
    r"|signatures?|hands?)\b"
)


def _named(text: str, line: Line, start: int) -> bool:
    """Tell whether an initiative goes by a name, and somebody signs up to it."""
    named = text[start].isupper() or text[start - 2 : start - 1] in ("’", "'", "”", '"')
    return named and bool(_JOINS.search(text, line.start, line.end))


_IS_ABOUT = compiled(
    r"\b(?:first|second|third|fourth|fifth|last|latter|former|other|it|which|that|one|another|also|mainly|chiefly"
    r"|memorandum|agreement|protocol|treaty|document|pact|accord|text|paper)\s\Z",
    re.I,
)


def _no_verb(text: str, line: Line, start: int) -> bool:
    """Tell whether "deals" are papers, and not what one of them does: "the second deals with ports"."""
    verb = text.startswith("deals with", start)
    return not (verb and _IS_ABOUT.search(text, max(line.start, start - 30), start))


_ON_A_TEXT = compiled(r"agreement on the (?:text|wording|draft|terms|contents?) of\b", re.I)


def _no_consent(text: str, line: Line, start: int) -> bool:
    """Tell whether an agreement is a paper: "agreement on the text of a treaty" is consent."""
    return _ON_A_TEXT.match(text, start) is None


_OF_MANNERS = compiled(
    r"\b(?:as per|according to|in (?:accordance|line|keeping) with|under|following|by|outside|breach of|despite)\s"
    r"(?:(?:the|all|an?)\s)?(?:(?:established|usual|diplomatic|state|strict|royal|military|palace|standing)\s){0,2}\Z"
    r"|\b(?:chief|head|director|office|officer|department|service)s?\sof\s(?:the\s)?(?:state\s|foreign\s|royal\s)?\Z"
    r"|\b(?:head of )?state\s\Z",
    re.I,
)
_CALLED = compiled(r"\w+\s(?:on|for|between|with|signed|concluded|to)\b(?!\s(?:for|by|in|to)\b)", re.I)


def _no_manners(text: str, line: Line, start: int) -> bool:
    """Tell whether a protocol is a paper: "in accordance with protocol", "the Chief of Protocol" are of manners."""
    manners = _OF_MANNERS.search(text, max(line.start, start - 60), start)
    return manners is None or bool(_CALLED.match(text, start, line.end)) or manners[0].lower().startswith("under the")


_FOUNDED = compiled(
    r"\b(?:establish|set(?:s|ting)? up|creat|fund|financ|run(?:s|ning)?)\w*\s(?:an?|the|its|their)\s"
    r"(?:new\s)?(?:[\w-]+\s){0,3}\Z",
    re.I,
)


def _no_scheme(text: str, line: Line, start: int) -> bool:
    """Tell whether a programme is a paper: one that somebody will establish or fund is a scheme."""
    return _FOUNDED.search(text, max(line.start, start - 70), start) is None


# Nouns that are papers only where something around them says so.
GATED: dict[str, Callable[[str, Line, int], bool]] = {
    **dict.fromkeys(word_set("signed_only"), _is_signed),
    "partnership": _partnership,
    "initiative": _named,
    "pledge": _named,
    "decision": _opens_item,
    "deals": _no_verb,
    "agreement": _no_consent,
    "protocol": _no_manners,
    **dict.fromkeys(("programme", "program"), _no_scheme),
}
