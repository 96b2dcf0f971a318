"""Read the deeds that a sentence tells the other way round, with the verb or the outcome before the instrument.

yes   Signed in Lima by the two ministers was a pact on ports · Among the fruits of the visit is a pact on ports
yes   Still to be signed is a pact on ports · To a pact on ports the ministers put their names
no    the document signed in Lima was a treaty's annex · the outcome was a pact-free summer
"""

from __future__ import annotations

import re

from communique.model import Action, Span
from communique.patterns import compiled

_OPENS = r"(?:\A|[.;:–—-]\s|,\s(?:and\s|while\s)?|\band\s)(?:(?:also|then|further|besides|next|newly|today|there)\s)?"
_IS = r"\s(?:is|are|was|were|will be|remains?|stands?)\s(?:also\s|now\s|still\s|both\s|chiefly\s)?\Z"
_SIGN = r"signed|inked|initialled|initialed|concluded|exchanged"
_CONTACT = (
    r"(?:meetings?|talks|visit|session|negotiations|dialogue|summit|consultations|discussions|conference|forum|trip"
    r"|ceremony|day|stay|encounter|conversation)"
)
_OUTCOME = r"(?:fruits?|results?|outcomes?|products?|upshot|harvest|deliverables?|achievements?|yield)"
_MEANT = rf"{_OUTCOME}(?:\sof\s(?:the|their|these|this|his|her|an?|it|[A-Z]\w+[’']s?)\b[^.;:]{{0,60}}?)?"

# What may stand right before an instrument: the action, and how a sentence turned round says it.
_BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, compiled(source, re.I))
    for action, source in (
        (
            Action.TO_BE_SIGNED,
            _OPENS + r"(?P<cue>(?:(?:still|yet|due|expected|set|soon|scheduled|ready|likely)\s){0,2}"
            rf"to be (?:{_SIGN}|drawn up|negotiated|finali[sz]ed)|(?:awaiting|up for|ready for|due for|open for"
            rf"|ripe for)"
            r"\s(?:\w+\s)?(?:signature|signing)|in the (?:making|pipeline|works|offing)|under (?:negotiation|discussion"
            r"|preparation|consideration)|in preparation|being (?:negotiated|drafted|prepared|drawn up|discussed)"
            r"|still missing|foreseen|envisaged|planned|on the (?:table|drawing board))"
            r"\b[^;:]{0,90}?" + _IS,
        ),
        (Action.SIGNED, _OPENS + rf"(?P<cue>{_SIGN}|put to paper|sealed)\b[^;:]{{0,220}}?" + _IS),
        (Action.EXTENDED, _OPENS + r"(?P<cue>extended|renewed|prolonged)\b[^;:]{0,160}?" + _IS),
        (
            Action.IN_FORCE,
            _OPENS + r"(?P<cue>reviewed|discussed too|still in force|in force|at the (?:basis|bottom|root|heart) of"
            r"|underlying)\b[^;:]{0,120}?" + _IS,
        ),
        (Action.SIGNED, rf"\b(?:among|one of|the|its|their|a|another)\s(?:[\w-]+\s){{0,2}}?(?P<cue>{_MEANT})" + _IS),
        (
            Action.SIGNED,
            rf"\b(?:{_CONTACT}|they|sides|ministers|countries)\b[^.;:]{{0,160}}?\s(?P<cue>yielded|produced"
            rf"|brought forth"
            r"|gave birth to|gave rise to|(?:was|were) crowned (?:by|with)|(?:were|was) capped (?:by|with)"
            r"|bore fruit in"
            r"|(?:ended|closed|culminated|resulted|wound up|were rounded off)(?:\s(?:on|in|at)\s[^,;.:]{3,30}?)?"
            r"\s(?:in|with|by))\s\Z",
        ),
        (
            Action.SIGNED,
            r"\b(?P<cue>(?:rounded off|wrapped up|crowned|capped|concluded|closed|ended|finished|topped off|marked)"
            rf"\s(?:the|their|his|her|this|two days of|a day of)\s(?:[\w-]+\s){{0,3}}?{_CONTACT}"
            r"(?:\s(?:in|on|at)\s[^,;.:]{3,30}?)?\s(?:with|by))\s\Z",
        ),
        (
            Action.SIGNED,
            rf"\b(?:out of|from)\s(?:the|these|their)\s(?:[\w-]+\s){{0,3}}?{_CONTACT}\s"
            r"(?P<cue>came|has come|emerged|sprang|resulted|arose)\s\Z",
        ),
    )
)
_TO = compiled(r"(?:\A|[.;:–—-]\s|,\s(?:and\s)?)(?:it was\s)?(?:to|under|on)\s\Z", re.I)
_NAMES_PUT = compiled(
    r"[^.;:]{0,110}?\b(?P<cue>(?:put|set|affixed|appended|gave|lent)\s(?:their|his|her|both their)\s"
    r"(?:names?|signatures?|pens?|hands?)|stand the (?:names|signatures))(?!\s(?:to|on|under)\b)",
    re.I,
)
_REACH = 330
_NEGATED = compiled(r"\b(?:not|no|never|nothing|hardly)\b", re.I)


def inverted(masked: str, start: int, end: int, base: int) -> tuple[str, Span] | None:
    """Give what was done to the instrument at ``masked[start:end]`` and the words that say so, if they lead to it."""
    before = masked[max(0, start - _REACH) : start]
    floor = start - len(before)
    if _TO.search(before) and (put := _NAMES_PUT.match(masked, end)):
        return Action.SIGNED, Span(base + put.start("cue"), base + put.end("cue"))
    if not before.endswith(_LEADS):
        return None
    for action, pattern in _BEFORE:
        m = pattern.search(before)
        if m and not _NEGATED.search(m[0]):
            return action, Span(base + floor + m.start("cue"), base + floor + m.end("cue"))
    return None


# The last word of what leads to an instrument: a cheap test before the patterns.
_LEADS = tuple(
    f"{word} "
    for word in (
        *("is", "are", "was", "were", "be", "also", "now", "still", "both", "chiefly", "remain", "remains", "stands"),
        *(
            "stand",
            "came",
            "come",
            "emerged",
            "sprang",
            "resulted",
            "arose",
            "yielded",
            "produced",
            "forth",
            "birth",
            "rise",
            "by",
            "with",
            "in",
        ),
    )
)
