"""Find what a paper is on where the sentence, or the one behind it, says so apart from the noun.

yes   signed an agreement; it concerns fishing · Fishing is the subject of an agreement that both signed
yes   On fishing, the ministers signed an agreement · An agreement was signed as well, on fishing
no    signed an agreement; it covers three years · On Monday, the ministers signed an agreement
"""

from __future__ import annotations

import re

from communique.model import Span
from communique.patterns import compiled
from communique.reading.words.page import Line, Page

_END = (
    r"(?=[.;:)]|,\s(?!and\b)|\s(?:between|which|as well as|aimed at|aiming (?:at|to)"
    r"|was|were|has been|have been|will be"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\Z)"
)
_PAPER = (
    r"(?:(?:the|this|that|both|these|each)\s(?:new\s|said\s|latter\s)?(?:agreement|memorandum(?: of understanding)?|mou"
    r"|document|paper|text|accord|pact|deal|treaty|protocol|letter(?: of intent)?|instrument|contract|arrangement)|it)"
)
_CONCERNS = (
    r"(?:concern(?:s|ed)?|cover(?:s|ed)?|regulate[sd]?|govern(?:s|ed)?|deals? with|dealt with"
    r"|relate[sd]? to|bears? on|is (?:about|on"
    r"|concerned with|devoted to"
    r"|dedicated to|meant for)|centres on|centers on|focuses on|has to do with|sets out|addresses|is aimed at|aims at"
    r"|serves|provides for|is designed for|is intended for|lays down|establishes|creates|sets up|lays the (?:basis"
    r"|ground"
    r"|groundwork|foundations?) for|sets (?:a|the) (?:framework|frame|basis) for|opens the way (?:for|to)"
    r"|paves the way (?:for|to)"
    r"|is to (?:promote|further|boost|strengthen|deepen|regulate|govern|cover)|(?:will|would"
    r"|should) (?:\w+ly )?(?:promote|further"
    r"|boost|strengthen|deepen|widen|expand|facilitate|regulate|govern|cover|improve|help (?:to )?\w+|allow for"
    r"|provide for))"
)
_NOT_A_FIELD = (
    r"(?!(?:an?|all|both|three|two|four|five|ten|one|\d|the \d+(?:st|nd|rd|th) of|the (?:period|years?|whole"
    r"|entire|terms"
    r"|conditions|legal|framework"
    r"|two|need|importance|sidelines|occasion|same|basis|contrary|fact|other hand|way|eve|part|question"
    r"|one hand|day)|this|that|by"
    r"|its|his|her|their|with|behalf|how|what|top|arrival|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)"
)
_SUBJECT = (
    rf"(?:the\s(?:fields?|areas?|spheres?)\sof\s|(?:(?:closer|deeper|further|more|enhanced|greater|wider|better"
    r"|bilateral|mutual|joint|stronger)\s)?(?:cooperation|collaboration) (?:in|on)\s"
    rf"|the\s)?{_NOT_A_FIELD}(?P<subject>[^.;:,()\n]{{4,80}}?)"
)
_NAME = r"(?:subject|object|theme|topic|aim|purpose|object|field|concern|subject matter|goal|focus)"

# Behind the noun, in its sentence.
_SAME = compiled(
    rf"[^.;:\n]{{0,150}}?(?:[;,–—-]|\sand)\s(?:(?:(?:{_PAPER}|which)\s|(?<=and ))(?:also\s)?{_CONCERNS}"
    rf"|(?:its|the)\s{_NAME}(?:\sof\swhich)?(?:\sis|\swas|:)|dealing with|concerning|relating to|devoted to|on)\s"
    rf"{_SUBJECT}{_END}",
    re.I,
)
_WHAT = compiled(
    r"[^.;:\n]{0,110}?\b(?:covers|concerns|is about|deals with|is on|regulates|governs|provides for)\s*\Z", re.I
)
# Right behind it: "A treaty now governs the use of the lake".
GOVERNS = compiled(
    r"\s(?:(?:now|also|\w+ly)\s)?"
    rf"(?:concerns|covers|regulates|governs|deals with|relates to|provides for|settles|divides)\s{_SUBJECT}{_END}",
    re.I,
)
# Before it: what is then said to be its subject.
_BEFORE = compiled(
    rf"(?:\A|[.;:–—-]\s|,\s)(?:cooperation (?:in|on)\s|the\s)?{_NOT_A_FIELD}(?P<subject>[a-z][^.;:,\n]{{3,80}}?)\s"
    rf"(?:is|are|was|were|will be|forms?)\s(?:(?:also|now)\s)?(?:the\s{_NAME}\sof|at the (?:heart|centre"
    rf"|center|core) of"
    r"|(?P<what>(?:what|(?:the )?(?:areas|fields|subjects|matters|topics)(?: that| which)?))|covered by"
    r"|governed by|regulated by|dealt with (?:in|by)|laid down in|provided for in"
    r"|agreed in)\s\Z",
    re.I,
)
_FRONTED = compiled(
    r"(?:\A|[.;:–—-]\s|,\s(?:and\s)?)(?:and\s)?(?:[Oo]n|[Aa]s regards|[Aa]s for|[Aa]s to|[Ww]ith (?:regard|respect) to"
    r"|[Rr]egarding|[Cc]oncerning|[Ii]n relation to|[Ii]n the (?:fields?|areas?|spheres?|domains?|sectors?) of)\s"
    rf"(?:the\s)?{_NOT_A_FIELD}(?P<subject>[a-z][^.;:,\n]{{3,60}}?)"
    r"(?:,|(?=\s(?:the\s(?:two\s)?(?:sides|countries|ministers|parties|presidents)|they|both)\s))\s[^.;:\n]{0,90}\Z"
)
# The sentence behind: "It concerns fishing", "Its subject is fishing", "Fishing is what it covers".
_NEXT = compiled(
    rf"(?:{_PAPER}(?:,[^,.;]{{1,60}},)?\s{_CONCERNS}|(?:its|their|the)\s{_NAME}(?:\sof\s{_PAPER})?\s(?:is"
    rf"|was))\s{_SUBJECT}{_END}",
    re.I,
)
_NEXT_TURNED = compiled(
    rf"(?:cooperation (?:in|on)\s|the\s)?{_NOT_A_FIELD}(?P<subject>[^.;:,\n]{{4,90}}?)\s(?:is|are|was|were)\s"
    rf"(?:its\s{_NAME}|what (?:it|{_PAPER}) (?:covers|concerns|is (?:about|on)|deals with|provides for|regulates)"
    rf"|the {_NAME} of {_PAPER})\b",
    re.I,
)


_FAR_ON = compiled(  # "A memorandum was signed between the two ministries on the exchange of records"
    r"(?:\s\([^()]{1,12}\))?\s(?:was|were|is|are|has been|have been|(?:is|are|was|were) (?:to|being|due to|expected to"
    r"|set to)(?: be)?|(?:will|would|should) be)\s(?:\w+ly\s|also\s)?(?:signed|inked|concluded|finali[sz]ed"
    r"|initialled)\b"
    rf"[^.;:\n]{{0,200}}?\s(?:on|concerning|regarding|covering|about|in the (?:fields?|areas?"
    rf"|spheres?) of|for(?!\s(?:the )?(?:(?-i:[A-Z])|(?:(?:first|second|third|next|sake|benefit|period|purpose)"
    r"|\w+ (?:more )?(?:years?|months?))\b)))\s[“\"‘]?(?:the\s)?"
    rf"(?!(?-i:[A-Z][a-z]*day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|[A-Z]{{2}})){_NOT_A_FIELD}"
    rf"(?P<subject>[^.;:,()\n”\"’]{{4,110}}?)[”\"’]?(?:{_END}|(?=,?\s(?:and|as well as)\s(?:an?|the|another)\s))",
    re.I,
)


_UNDER = compiled(
    rf"(?:\A|[.;:–—-]\s|,\s)(?:the\s)?{_NOT_A_FIELD}(?P<subject>[a-z][^.;:,\n]{{3,80}}?)\s"
    r"(?:will|would|shall|(?:is|are|was|were) to|can|may)\s(?:now\s|also\s"
    r"|soon\s)?be\s\w+[^.;:\n]{0,60}?\s(?:under|by|in)\s\Z",
    re.I,
)
_OPENED_BY_UNDER = compiled(r"(?:\A|[.;:–—-]\s)(?:Under|By|In)\s\Z")
_UNDER_FRONTED = compiled(
    rf"[^;:\n]{{0,220}}?,\s(?:the\s)?{_NOT_A_FIELD}(?P<subject>[a-z][^.;:,\n]{{3,80}}?)\s"
    r"(?:will|would|shall|(?:is|are|was|were) to|can|may)\s(?:now\s|also\s|soon\s)?be\s\w+",
)


_UNDER_ACTIVE = compiled(  # "Under a memorandum signed on Monday, Peru will train nurses"
    r"[^;:.\n]{0,160}?,\s(?:the\s)?(?!(?:which|that|and)\b)[\w’' ]{2,50}?\s(?:will|would|shall|(?:are|is) to|agreed"
    r" to)\s(?:now\s|also\s|soon\s|jointly\s)?(?!be\b|have\b|meet\b)(?P<subject>[a-z][^.;:,\n]{5,90}?)(?=[.;:,\n]|\Z)"
)


def told_about(page: Page, line: Line, start: int, end: int) -> Span | None:
    """Give what the paper at ``start:end`` of a sentence is said to be on, apart from its noun."""
    text = page.text
    lead = text[line.start : start]
    if (m := _BEFORE.search(lead)) and (not m["what"] or _ends_so(text, end, line.end)):
        return _span(m, line.start)
    if m := _SAME.match(text, end, line.end):
        return _span(m)
    if m := _FAR_ON.match(text, end, line.end):
        return _span(m)
    if m := _FRONTED.search(lead):
        return _span(m, line.start)
    if m := _UNDER.search(lead):
        return _span(m, line.start)
    under = (_UNDER_FRONTED, _UNDER_ACTIVE) if _OPENED_BY_UNDER.search(lead) else ()
    if m := next((m for pattern in under if (m := pattern.match(text, end, line.end))), None):
        return _span(m)
    following = page.lines[line.number + 1] if line.number + 1 < len(page.lines) else None
    if following is None:
        return None
    m = _NEXT.match(text, following.start, following.end) or _NEXT_TURNED.match(text, following.start, following.end)
    return _span(m) if m else None


def _ends_so(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence ends in "… covers", whose object stood before."""
    return bool(_WHAT.match(text[start:end].rstrip(' .\n”"')))


def _span(m: re.Match[str], base: int = 0) -> Span:
    told = m["subject"].rstrip(" ,")
    return Span(base + m.start("subject"), base + m.start("subject") + len(told))
