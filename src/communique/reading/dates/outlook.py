"""Whether a clause looks ahead: which way to search from the report's day for "on Monday" or "in December"."""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.dates.calendars import any_of, words_of

REACH = 240  # characters searched on either side
BREAK = compiled(r"\n|;|[.!?][\"”’')\]]{0,3}\s+(?=[\"“‘'(]?[A-Z0-9])")
_STAYED = frozenset(("visited", "toured", "was", "were", "stayed", "spent"))
SHORT_WORD = compiled(
    r"(?:\b[A-Z][a-z]{0,3}|\bLieut|\b[A-Z]|\b\w\.\w)$"
)  # "Gen", "U.S": a full stop after it ends nothing


def looks_ahead(text: str, start: int, end: int, *, weekday: bool = False) -> bool:
    """Tell whether the clause around a passage speaks of what is to come.

    The nearest cue before the passage in its sentence decides ("will meet on Monday"; "will meet, he said on
    Monday" looks back), else the first cue behind it ("On Monday, he is due to …"); without any, it looks back.
    A promise counts only before the passage: "agreed to meet on Monday", but "on Monday they agreed to meet"; so does
    the present before a ``weekday``: "meets him on Monday".
    """
    begin = _sentence_start(text, start)
    asides = [m.span() for m in _ASIDE.finditer(text, begin, start)]
    before = [m for m in _cues().finditer(text, begin, start) if not any(a < m.start() < b for a, b in asides)]
    before = before if weekday else [cue for cue in before if cue.lastgroup != "present"]
    before = [cue for cue in before if not _TERM.match(text[cue.start() : start]) and not _is_in_turn(text, cue)]
    before = [cue for cue in before if not (cue[0] == "through" and _TRANSIT.search(text, begin, cue.start()))]
    if len(before) > 1 and before[-1][0] == "ending":
        before.pop()  # "is on a visit, ending on Monday", but "wound up a visit ending on Monday"
    if len(before) > 1 and before[-1][0] in ("through", "until", "till") and before[-2][0] in _STAYED:
        return False  # "visited Alland through Saturday", but "arrived for a visit through Saturday"
    if before and before[-1].lastgroup == "present":
        return not (_told_as_past(text, start, end) or _has_been(text, begin, before[-1], start, end))
    if before and before[-1].lastgroup in ("future", "promise"):
        return not _has_been(text, begin, before[-1], start, end)
    if before:
        return False
    if _FORETOLD.match(text, _sentence_start(text, start), start) and _is_headline(text, end):
        return True
    behind = _cues().finditer(text, end, _sentence_end(text, end))
    after = next((cue for cue in behind if cue.lastgroup != "present" and not _is_in_turn(text, cue)), None)
    return after is not None and after.lastgroup == "future"


_WAS_HELD = compiled(
    r"next(?:(?!\b(?:will|is|are|to)\b)[^.;\n]){0,160}?\b(?:(?:was|were|has been|have been) (?:\w+ )?"
    r"(?:held|hosted|convened|conducted|opened)|took place|opened|concluded|wrapped up|ended|got under ?way)\b"
)
_HELD_IT = compiled(
    r"\b(?:held|hosted|co-?chaired|chaired|attended|convened|conducted|opened|took part in|participated in|joined)"
    r" (?:the |their )\Z"
)


def _is_in_turn(text: str, cue: re.Match[str]) -> bool:
    """ "Held the next round on Monday", "on Monday the next round was held": the next in turn, and it has been."""
    if not cue[0].lower().startswith("next"):
        return False
    return bool(_HELD_IT.search(text, max(0, cue.start() - 40), cue.start()) or _WAS_HELD.match(text, cue.start()))


_TRANSIT = compiled(r"\b(?:transit(?:ed|ing)?|pass(?:ed|ing)) \Z")  # "in transit through Lor on Monday"
# "Is in Alland from Thursday to Saturday", "on a visit from Thursday to Saturday"; not "was there from Thursday".
_STAY_OF_NOW = compiled(r"\b(?:is|are|currently|visit|trip|tour|stay|arrived|began|begins|started|starts)\b")
_STAY_OF_THEN = compiled(r"\b(?:was|were|visited|toured|stayed|spent|ended|been|took place|lasted|ran)\b")


def tells_of_now(text: str, start: int) -> bool:
    """Does what stands before some days in their sentence tell of a stay that may still last?"""
    begin = _sentence_start(text, start)
    stay = _STAY_OF_NOW.search(text, begin, start)
    return stay is not None and _STAY_OF_THEN.search(text, begin, start) is None


def _has_been(text: str, begin: int, cue: re.Match[str], start: int, end: int) -> bool:
    """Does what stands between a promise, or what was said of the future, and a day name the contact of it?"""
    m = _HAS_BEEN.match(text[cue.start() : start])
    if m is None and cue.lastgroup == "promise" and _AT_A_CONTACT.match(text, end):
        return "meet" not in cue[0]  # "agreed to train pilots on Monday | during talks in Lor"
    if m is None or (cue.lastgroup != "promise" and not _REPORTED.search(text, begin, cue.start())):
        return False
    told = m["what"] or ""
    if cue.lastgroup == "future" and len(told) < _WHOLE:
        return False  # "said he will be | at a meeting on Monday"
    return not (_DONE_THERE.search(told) and (cue.lastgroup == "future" or m["open"] is not None))


def _told_as_past(text: str, start: int, end: int) -> bool:
    """ "Minister meets envoys on Monday" over "He met them on Monday": the headline tells of the same Monday."""
    day = text[start:end].split()[-1]
    for other in re.finditer(rf"\b{re.escape(day)}\b", text):
        told = [*_cues().finditer(text, _sentence_start(text, other.start()), other.start())]
        told = told[-1:] or [*_cues().finditer(text, other.end(), _sentence_end(text, other.end()))][:1]
        if not start <= other.start() < end and told and told[0].lastgroup == "past":
            return True
    return False


# "Met Minister X, who heads a delegation, in Lor on Monday": what is told aside tells nothing of that Monday.
_ASIDE = compiled(
    r", (?:who|whose|which) [^,;.\n]{3,100},(?! (?:who|whose|which|and(?! an? (?!day|week|month|year|few))|or|but)\b)"
)
# "Signed a plan valid until 2029 on Monday": until when a paper holds tells nothing of that Monday.
_TERM = compiled(
    r"(?:until|till|through|(?:will|to|which will|that will) (?:run|last|apply|hold))(?= )[^,;.]{0,30}?"
    r" (?:19|20)\d\d\b(?:(?: to|[-–]) ?(?:19|20)\d\d\b)?,? "
)
# "They agreed to train pilots | during talks in Lor on Monday": the words for the contact behind what came of it, which
# has been; "agreed to discuss trade at a meeting on Monday" has its contact to come.
_KIND = (
    r"(?:(?:bilateral|official|formal|working|joint|two-way|trilateral|brief|short|first"
    r"|closed-door|face-to-face|cordial"
    r"|lengthy|separate|high-level|plenary|expanded|delegation-level) )*"
)
_NOUN = (
    r"(?:(?:(?:tele)?phone |telephonic |video |online |virtual |one-on-one |summit )?"
    r"(?:talks|meeting|discussions?|consultations|negotiations|conversation|call|(?:tele|video)conference|summit"
    r"|session|reception|audience)s?)\b"
)
_NO_OTHERS = r"(?! (?:of|between(?! their)|among|at which|where|to be|due|scheduled|planned|next|later)\b)"
AT_A_CONTACT = (
    r"(?:(?:during|after|following|over) (?:(?:an?|the|their|his|her|its|this|today's|yesterday's) )?"
    rf"{_KIND}(?P<noun>{_NOUN}){_NO_OTHERS}"
    rf"|(?:at|in) (?:(?:their|his|her|its|today's|yesterday's) |(?P<open>(?:(?:an?|the|this) )?)){_KIND}"
    rf"(?P<at>{_NOUN}){_NO_OTHERS}"
    r"|(?:when|as|while) (?:(?:they|the two|both|he|she|the sides|«a\d+») )?"
    r"(?P<verb>met|meeting|talked|spoke|held talks|receiv(?:ed|ing)|host(?:ed|ing)|welcom(?:ed|ing))\b)"
)
# What may well be done at the very contact that was agreed on.
TO_BE_DONE_THERE = (
    r"(?:discuss|talk|take up|sign|attend|raise|review|finali[sz]e|continue|speak|debate|negotiate|resume|address|put"
    r"|present|brief|report|table|gather|start|begin|launch)"
)
_HAS_BEEN = compiled(
    rf"\A(?![a-z]+ (?:to )?meet\b(?! again))(?P<what>[^.;]{{0,160}}? ){AT_A_CONTACT}"
    # "They agreed to train pilots at the 12th dialogue on Monday", but "agreed to meet at the 12th dialogue on Monday".
    r"|\A[a-z]+ to (?!(?:meet|hold|sign|gather|convene|host|attend|discuss|resume|continue|start|begin|launch)\b)"
    r"[a-z-]+"
    r" [^.;]{3,120}? (?:at|during) the (?:\d+(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th)) "
)
_WHOLE = 9  # characters that a verb and its object take at least
_AT_A_CONTACT = compiled(rf",? {AT_A_CONTACT}")
_DONE_THERE = compiled(rf"\A[a-z]+ (?:to )?{TO_BE_DONE_THERE}\b")
_REPORTED = compiled(
    r"\b(?:said|says|agreed|pledged|vowed|decided|promised|undertook|committed|resolved|reaffirmed|reiterated|expressed"
    r"|discussed|proposed|suggested|offered|inked|signed|invited|asked|urged|assured|reached|announced|affirmed|confirmed"
    r"|stressed|told|hoped)\b"
)
# "Alland, Borria to hold talks in May": how a headline foretells.
_FORETOLD = compiled(r"[A-Z][^.;:]{2,80}? to (?!the |an? |its |their |his |her )[a-z-]+ ")


def _is_headline(text: str, at: int) -> bool:
    line_end = text.find("\n", at)
    return line_end >= 0 and text[at:line_end].rstrip()[-1:] not in (".", "!", "?", "…", ")")


# "Paid courtesy visits on Monday", "a series of calls": the plural of a noun is no verb of the present.
_NO_NOUN = "".join(rf"(?<!{word} )" for word in "courtesy official working separate friendly paid of".split())


@cache
def _cues() -> re.Pattern[str]:
    """Match a cue; a cue of the future takes the verb behind it along, so that "will be held" is one cue."""
    along = rf"(?:\s{any_of(words_of('takes_along'))}\b){{0,4}}(?:\s[a-z]{{2,}}\b)?"
    future, past = any_of(words_of("future"), capital=True), any_of(words_of("past"))
    promise = any_of(words_of("promises"), capital=True)
    present = _NO_NOUN + any_of(words_of("presents"))
    kinds = (
        rf"(?P<future>{future}\b{along})|(?P<promise>{promise}\b{along})|(?P<past>{past}\b)|(?P<present>{present}\b)"
    )
    return compiled(rf"\b(?:{kinds})")


def _sentence_start(text: str, at: int) -> int:
    floor = max(0, at - REACH)
    ends = [match.end() for match in BREAK.finditer(text, floor, at) if _ends_sentence(text, match)]
    return ends[-1] if ends else floor


def _sentence_end(text: str, at: int) -> int:
    ceiling = min(len(text), at + REACH)
    ends = (match.start() for match in BREAK.finditer(text, at, ceiling) if _ends_sentence(text, match))
    return next(ends, ceiling)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if stop[0][0] != "." or "\n" in stop[0]:
        return True
    return SHORT_WORD.search(text, max(0, stop.start() - 8), stop.start()) is None
