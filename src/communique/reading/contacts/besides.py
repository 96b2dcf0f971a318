"""Tell apart the contact that a sentence names beside its main one, before or after which it stood.

yes   After a meeting with B, A held talks with C       (A held a meeting with B; A held talks with C)
yes   A met C, following an earlier meeting with B      (A met C; A held an earlier meeting with B)
yes   Before receiving B, A met C                       (A received B; A met C)
no    After a meeting with B, A told the press …        (the sentence's only contact, which other rules read)
no    After last year's talks with B, A met C           (long over)
"""

from __future__ import annotations

from communique.patterns import compiled

_LEADS = (
    r"(?:shortly |soon |right |immediately |just |hours |a day )?(?:after|following|before|prior to|ahead of|upon)"
    r"|besides|in addition to|apart from|aside from|as well as|on top of|fresh from"
)
_NOUNS = (
    r"talks|meetings?|discussions|negotiations|consultations|conversations?|bilaterals?|dinner|lunch(?:eon)?|breakfast"
    r"|calls?"
)
_DONE = {
    "meeting": "met",
    "meeting with": "met",
    "seeing": "met",
    "receiving": "received",
    "hosting": "received",
    "welcoming": "received",
    "calling on": "called on",
    "being received by": "was received by",
    "speaking with": "held talks with",
    "speaking to": "held talks with",
    "talking to": "held talks with",
    "sitting down with": "held talks with",
}
_WHERE = r"(?:,? (?:(?:earlier|later) )?(?:(?:on|in|at) )?«[dl]\d+»| here| there| earlier)"
_BESIDE = (
    rf"(?:{_LEADS}) (?:(?P<doing>{'|'.join(sorted(_DONE, key=len, reverse=True))})"
    r"(?: separately| privately| also| first)?"
    r"|(?:holding |having )?(?:(?:an?|the|his|her|their|separate) )?"
    rf"(?P<noun>(?:[a-z-]+ ){{0,3}}?(?:{_NOUNS}))(?P<at>{_WHERE}*) with)"
    rf" (?:the )?(?P<other>«a\d+»(?:,? and (?:the )?«a\d+»)*)(?P<where>{_WHERE}*)"
)
_FRONTED = compiled(rf"^{_BESIDE}, (?P<who>«a\d+»)(?P<rest>,? [^|]*«a\d+».*)$")
_TOLD = r"(?![^|]*, «a\d+» (?:\w+ed|said|told|says)\b)"  # "A and B are friends, C said after talks with D"
_TRAILING = compiled(rf"^{_TOLD}(?P<who>«a\d+»)(?P<rest>,? [^|]*?«a\d+»(?:[^«|]|«[dlm]\d+»)*?),? {_BESIDE}(?=[.,;]|$)")
_OF_OLD = compiled(
    r"\b(?:last|previous|recent|years?|months?|ago|next|fail\w*|cancel\w*|postpon\w*|plan\w*|schedul\w*|possibl\w*)\b"
)


# "In addition to B, A met with C": he met both.
_AND_ALSO = compiled(
    r"^(?:besides|in addition to|apart from|aside from|as well as)"
    r" (?:the )?(?P<other>«a\d+»(?:,? and (?:the )?«a\d+»)*),"
    r" (?P<who>«a\d+»)(?: (?:also|has|had|then|later))*"
    r" (?P<verb>met(?: with)?|held (?:[a-z-]+ )?(?:talks|meetings) with|conferred with|was received by|called on"
    r"|received) (?P<rest>(?:the )?«a.*)$"
)


def told_apart(text: str) -> str:
    """Give the sentence with the contact told beside its main one as a clause of its own before it, or as it is."""
    if both := _AND_ALSO.match(text):
        return "{who} {verb} {other} |; {who} {verb} {rest}".format(**both.groupdict())
    m = _FRONTED.match(text) or _TRAILING.match(text)
    if m is None or _OF_OLD.search(text, m.start("noun"), m.end("noun")) or m["who"] in m["other"]:
        return text
    doing = _DONE[m["doing"]] if m["doing"] else f"held {m['noun']}{m['at']} with"
    return f"{m['who']} {doing} {m['other']}{m['where']} |; {m['who']}{m['rest']}{text[m.end() :]}"
