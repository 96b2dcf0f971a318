"""Tell whether a contact is only possible, asked about, proposed or ruled out: nobody says that there is one.

yes   A could meet B in Lima. · A is unlikely to meet B. · A voiced the hope that he would meet B.
yes   There are no plans for a meeting of A and B. · B proposed a meeting of the ministers in Lima.
no    A, who may visit Lima, met B. · B proposed a date for the meeting of the ministers in Lima.
"""

from __future__ import annotations

import re

from communique.patterns import compiled

_HARDLY = r"(?:unlikely|reluctant|unwilling|unable|loath|hesitant|not (?:likely|expected|due|scheduled|set|going|to))"
# Right behind the subject: what it may do, or is not to do.
_MAY = compiled(
    r"(?:, [^,;«]{3,60},)? (?:(?:may|might|could)(?: (?:also|even|soon|well|still|yet|now|eventually))*"
    rf"|(?:is|are|was|were|looks?|appears?|seems?)(?: (?:very|highly|rather|now|still))* {_HARDLY}(?: to)?"
    r"|(?:has|have|had) (?:no (?:plans?|intention|wish|desire)|ruled out|yet to agree))\b"
)
_OUGHT = compiled(r" (?:(?:should|ought to|must|need to)(?: (?:also|soon|again))*)\b")
# Right before the subject: what is hoped, asked or doubted.
_THAT = compiled(
    r"\b(?:(?:hop(?:e[sd]?|ing)|wish(?:es|ed)?|possibility|probability|chances?|prospects?|likelihood|speculation"
    r"|rumou?rs?"
    r"|doubts?|doubted|idea|suggestions?|suggest(?:s|ed)|propos(?:als?|es?|ed|ing)|urg(?:es?|ed|ing))"
    r" that|(?:neither|not|nobody|no one)[^;«]{0,30} confirm(?:ed|s)? (?:that|whether)"
    r"|whether|unless|in case|if)(?: the| a| «d\d+»,?| in «l\d+»,?)* $"
)
_PLAN = (
    r"(?:plans?|dates?|question|word|prospects?|agreement|decision|confirmation|sign|talk|chance"
    r"|possibility|intention|need)"
)
_OF = r"(?:for|of|on|about|to)"
# Right before a noun of encounter.
_NO_SUCH = compiled(
    rf"\b(?:no (?:\w+ )?{_PLAN} {_OF}|(?:rul(?:es?|ed|ing) out|exclud(?:es?|ed|ing)|reject(?:s|ed|ing)?"
    r"|declin(?:es?|ed|ing)"
    r"|refus(?:es?|ed|ing)|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?"
    r"|urg(?:es?|ed|ing)|request(?:s|ed|ing)?)"
    r"|(?:call|ask|push|press|plead|appeal)(?:s|ed|ing)? for"
    r"|(?:proposals?|appeals?|requests?|hopes?|need|readiness) (?:for|of)"
    r"|(?:possibilit(?:y|ies)|idea|prospects?|importance|speculation|rumou?rs|chances?|likelihood) (?:of|about|on|for)"
    r"|no information (?:about|on|of)|in favou?r of|(?:open|ready|prepared|willing) (?:to|for)|offer(?:s|ed|ing)? to)"
    r"(?: (?:hold|holding|host|hosting|have|having|organi[sz]e|organi[sz]ing|arrange|arranging|mediate|the|an?"
    r"|any|another"
    r"|such|further|new|fresh|early|direct|future|joint|possible|bilateral|trilateral|face-to-face|holding of))* ?$"
)
_WORDS = frozenset(
    "appeal appealed appeals ask asked asking asks call called calling calls case chance chances could"
    " declined declines demand demanded demands doubt doubted doubts exclude excluded excludes favor favour"
    " hesitant hope hoped hopes hoping idea if importance information likelihood loath may might must need"
    " neither no nobody not offer offered offers open ought pleaded possibility prepared press probability"
    " proposal proposals propose proposed proposes proposing prospect prospects push readiness ready refuse"
    " refused refuses reject rejected rejects reluctant request requested requesting requests rule ruled rules"
    " ruling rumor rumors rumour rumours seek seeking seeks should sought speculation suggest suggested"
    " suggesting suggestion suggestions suggests unable unless unlikely unwilling urge urged urges urging"
    " whether willing wish wished wishes yet".split()
)


def is_unreal(m: re.Match[str], words: frozenset[str] | set[str], *, fixed: bool) -> bool:
    """Do the words around a contact's say that there is none yet? What ought to be is ``fixed`` by a day or a place."""
    if _WORDS.isdisjoint(words):
        return False
    before = m.string[max(0, m.start() - _NEAR) : m.start()]
    end = m.end("A") if m.groupdict().get("A") and m.start("A") == m.start() else -1
    if end < 0:
        return _NO_SUCH.search(before) is not None
    behind = _MAY.match(m.string, end) or (None if fixed else _OUGHT.match(m.string, end))
    return (behind is not None and behind.end() <= m.end()) or _THAT.search(before) is not None


_NEAR = 90  # signs before the words that tell of a contact
