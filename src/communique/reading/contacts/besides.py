"""Tell apart the contact that a sentence names beside its main one, before or after which it stood.

yes   After a meeting with B, A held talks with C       (A held a meeting with B; A held talks with C)
yes   A met C, following an earlier meeting with B      (A met C; A held an earlier meeting with B)
yes   Before receiving B, A met C                       (A received B; A met C)
yes   A will meet C, besides calling on B               (A will call on B; A will meet C)
yes   A held talks with C, followed by lunch with B     (A held talks with C; A held lunch with B)
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
# "During the visit, A met C": what stands before who does it.
_LEAD = (
    r"(?P<lead>(?:(?:during|while|in|on|at) (?:[^«»|;,]|«[adl]\d+»){1,70}|(?!and |but )(?:[^«»|;]|«[dl]\d+»){1,70}), )?"
)
_TRAILING = compiled(
    rf"^{_TOLD}{_LEAD}(?P<who>«a\d+»)(?P<rest>,? [^|]*?«a\d+»(?:[^«|]|«[dlm]\d+»)*?),? {_BESIDE}"
    r"(?=[.,;]|$| (?:during|while|on) (?:the|his|her|their) )"
)
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


# "A is to meet C, besides calling on B": what stands beside something foreseen is foreseen.
_DUE = compiled(
    r"(?:,? (?:also|then|now|next|later|first))*,? (?:will|would|shall|plans? to|intends? to"
    r"|(?:is|are|was|were)(?: also| now| then)?(?: (?:scheduled|due|set|expected|slated|planning|supposed))? to)\b"
)
_DONE_BEFORE = compiled(r"^(?:\w+ )?(?:after|following|upon|fresh)\b")
_BASE = {
    "met": "meet",
    "received": "receive",
    "called on": "call on",
    "was received by": "be received by",
    "held": "hold",
    "paid": "pay",
}


def _foreseen(deed: str) -> str:
    past = next(p for p in sorted(_BASE, key=len, reverse=True) if deed.startswith(p))
    return f"will {_BASE[past]}{deed[len(past) :]}"


_THEN = rf"(?:an? |the )?(?:[a-z-]+ ){{0,3}}?(?:{_NOUNS}|visits?) (?:with|on|to) (?:the )?«a\d+»"
_FOLLOWED = compiled(
    rf"^{_TOLD}{_LEAD}(?P<who>«a\d+»)(?P<rest>,? [^|]*?«a\d+»[^|]*?),?"
    rf" (?:(?:to be|which (?:will be|is to be|was)|both) )?followed by (?P<then>{_THEN}(?:(?:,? and|,) {_THEN})*)"
    r"(?P<tail>[^|]*)$"
)
_EACH = compiled(rf"(?:^|,? and |, )(?P<one>{_THEN})")


def _then(text: str) -> str:
    """ "A held talks with C, followed by lunch with B and a call on D": one clause of A's for each."""
    m = _FOLLOWED.match(text) if "followed by" in text else None
    if m is None or _OF_OLD.search(text, m.start("then"), m.end("then")):
        return text
    due = bool(_DUE.match(m["rest"]))
    told = ""
    for one in (x["one"] for x in _EACH.finditer(m["then"])):
        deed = f"{'paid' if ' on «' in one or ' to «' in one else 'held'} {one}"
        told += f" |; {m['who']} {_foreseen(deed) if due else deed}"
    return f"{m['lead'] or ''}{m['who']}{m['rest']}{told}{m['tail']}"


def told_apart(text: str) -> str:
    """Give the sentence with the contact told beside its main one as a clause of its own before it, or as it is."""
    if both := _AND_ALSO.match(text):
        return "{who} {verb} {other} |; {who} {verb} {rest}".format(**both.groupdict())
    fronted = _FRONTED.match(text)
    m = fronted or _TRAILING.match(text)
    if m is None or _OF_OLD.search(text, m.start("noun"), m.end("noun")) or m["who"] in m["other"]:
        return _then(text)
    doing = _DONE[m["doing"]] if m["doing"] else f"held {m['noun']}{m['at']} with"
    if _DUE.match(m["rest"]) and not (fronted and _DONE_BEFORE.match(text)):
        doing = _foreseen(doing)
    lead = "" if fronted else m["lead"] or ""
    return f"{lead}{m['who']} {doing} {m['other']}{m['where']} |; {lead}{m['who']}{m['rest']}{text[m.end() :]}"
