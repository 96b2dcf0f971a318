"""Tell whether a contact that a rule reads is held, foreseen, put off, called off, denied or only recalled.

yes   Talks between A and B are scheduled for Friday.   (planned)
yes   A was to have met B on Friday.                    (put off)
no    A hopes to meet B.                                (only wished for)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.model import Format, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import denied, has, on_itself
from communique.reading.clauses.render import Clause
from communique.reading.contacts.recalling import is_recalling, long_since, looks_back, of_things
from communique.reading.contacts.rules import ContactRule
from communique.reading.contacts.unreal import is_unreal


def status_of(rule: ContactRule, clause: Clause, m: re.Match[str], published: str | None) -> Status | None:
    """Held, planned, postponed or cancelled; None where the contact is denied."""
    start = max(0, m.start() - (_AHEAD if rule.named and not m.groupdict().get("A") else _NEAR))
    told = m.groupdict()
    if is_unreal(m, clause.words, fixed=bool(clause.dates or clause.things["l"])):
        return None
    if rule.format is not None and told.get("A") and told.get("B") and m.end("A") < m.start("B"):
        between = m.string[m.end("A") : m.start("B")]
        if has("negated", between) or has("wished", between):
            return None
    hailed = not told.get("A") and not _AMID.match(m[0]) and _HAILED.search(m.string[: m.start() + 1])
    if is_recalling(m.string[: m.start()]) or hailed:
        return None
    if not m[0].startswith("«") and (
        _TALKED_OVER.search(m.string, 0, m.start()) or _CARRIED_OUT.search(m.string, 0, m.start())
    ):
        return None
    if denied(m.string[: m.start()]) or (not rule.put_off and denied(m.string[: m.end()][-40:])):
        return None
    for name, fate in (("putoff", Status.POSTPONED), ("calledoff", Status.CANCELLED)):
        told_in = _any_of(name).search(m.string, m.start()) if rule.put_off else None
        if _told_behind(name).match(m.string, m.end()) or (told_in and told_in.start() < m.end()):
            return fate  # "talks between A and B were suspended"
    due = has("was due", m.string[start : m.end() + 60])
    if due or rule.put_off or rule.format in (Format.TALKS, Format.MEETING):
        near = m.string if due else m.string[start : m.end()] + on_itself(m.string[m.end() : m.end() + 90])
        if has("postponed", near):
            return Status.POSTPONED
        if has("cancelled", near):
            return Status.CANCELLED
    if " to have " in m[0] and _UNDONE.search(m[0]):
        return Status.POSTPONED
    if _WHEN_HE_MEETS.match(m.string, m.start()) and has("planned", m.string[: m.start()]):
        return Status.PLANNED
    if not told.get("B") and _WILL_HOST.search(m.string, 0, m.start()):
        return Status.PLANNED
    if not told.get("A") and _WILL_INCLUDE.search(m.string, 0, m.start()):
        return Status.PLANNED
    if (after := _AFTER.search(m.string, 0, m.start())) and not _WILL.search(m.string, 0, after.start()):
        return Status.HELD  # "they agreed to set up a board, following talks between A and B"
    if _WITH_IT_BEHIND.search(m[0]) and not _WILL.search(m[0]):
        return Status.HELD  # "drills will be held next year, A said after talks with B"
    if _GREETED.fullmatch(m[0]):
        return Status.HELD  # "A, who was received by B, is due to meet C"
    if is_foreseen(m):
        return Status.PLANNED  # "talks between A and B are scheduled for Friday"
    if (rule.format is None or rule.again or rule.pair) and _opens_ahead(clause, m, published):
        return Status.PLANNED  # "the next round follows in May", "talks between A and B open on May 20"
    if _BASE.match(m.string, m.start()):
        start = 0  # "will hold talks with A, and call on B": the auxiliary stands with the first verb
    if rule.pair and told.get("A") and m.string.startswith((" who ", ", who "), m.end("A")):
        start = m.end("A")  # "will be chaired by A and B, who met on Monday"
    if quoted := _QUOTED.match(m.string, start, m.start()):
        start = quoted.end()  # what was said is no word on the contact itself
    if rule.format is None and _COULD_BE.search(m[0]):
        return None
    if rule.name == "part of session" and _WILL_MEET.search(m.string, 0, m.start()):
        return Status.PLANNED
    if rule.format is None and m[0].startswith(_YET_TO_DO):
        return None if _OFFERED.search(m.string, 0, m.start()) else Status.PLANNED
    if rule.format is None and (_WILL_BE.search(m.string, 0, m.start()) or _YET_TO_HOLD.search(m.string, 0, m.end())):
        return Status.PLANNED
    foretold = _any_of("foreseen").search(m[0]) or _WHICH_IS_TO.match(m.string, m.end())
    if foretold and (rule.format is None or rule.again):
        return Status.PLANNED
    if rule.format is None and _LEFT_FOR_IT.search(m.string, 0, m.end()):
        return Status.PLANNED
    if _VISITED_TO.search(m.string, 0, m.end()):
        return Status.HELD
    if _LEFT_FOR_TALKS.search(m.string, 0, m.end()):
        return Status.PLANNED
    if has("reported before", m.string) and not has("planned", m.string):
        return None
    is_due = _WHO_IS_DUE.search(m.string, 0, m.end())
    if is_due and not (told.get("A") and "«a" in m.string[m.end("A") : is_due.start()]):
        return Status.PLANNED
    told_here = _TOLD_OF_WHO.sub(", ", m.string[start : m.end()])
    ahead = _ON_THE_PROGRAMME.search(m.string) or has("planned", told_here)
    return Status.PLANNED if ahead else Status.HELD


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(table('clauses')[name])})\b")


def _opens_ahead(clause: Clause, m: re.Match[str], published: str | None) -> bool:
    """Does a verb of the present tell of a day to come: "the next round follows in May"?"""
    days = [d.value for d in clause.dates if d.value and d.value[:4].isdigit()]
    if not published or not days or any(day <= published[: len(day)] for day in days):
        return False
    told = m.groupdict().get("A") is None and _any_of("futurate").search(m[0])
    return bool(told or _told_behind("futurate").match(m.string, m.end()))


def is_foreseen(m: re.Match[str]) -> bool:
    """Is a contact's verb one that foretells: "talks between A and B are planned"?"""
    return _told_behind("foreseen").match(m.string, m.end()) is not None


@cache
def _told_behind(name: str) -> re.Pattern[str]:
    """Match a verb of a list right behind a contact: "in Lima on Friday are planned"."""
    gap = r"(?:, [a-z' -]{3,40},)?(?: (?:on|in|at) «[dla]\d+»)*,?"
    return compiled(rf"{gap} (?:{'|'.join(table('clauses')[name])})\b")


def is_unsure(m: re.Match[str]) -> bool:
    """ "Called for a meeting with X", "ready for talks with X": nobody says that there is one."""
    return has("unsure", _LAST_CLAUSE.split(m.string[max(0, m.start() - _AHEAD) : m.start()])[-1])


_AROUND = 90  # signs about a contact within which a year is its own, and not that of "the 1967 lines"
_AHEAD, _NEAR = 60, 30  # signs before the words that tell of a contact, if they are a noun or a verb
_LAST_CLAUSE = compiled(r"[;:»]|, (?=and |but |who |which )")

# "In town for the 6th session, which is to last three days": it lies ahead.
_WHICH_IS_TO = compiled(r"[^«,;]{0,20}, (?:which|that) (?:will|(?:is|are) (?:to|due|set|expected|scheduled)\b)")
# "A, who is due in Lima | for talks with B, met C": the one lies ahead, and the other does not.
_WHO_IS_DUE = compiled(r", who (?:is|are)(?: also)? (?:due|expected|awaited) (?:in|at|to) [^,;]*$")
_TOLD_OF_WHO = compiled(
    r", who [^,;]{0,160}, (?=on «d|(?!(?:and|but|or|who|which|where|in|on|at|to|as|before|after|for)\b)[a-z])"
)
_WILL_BE = compiled(r"\b(?:will|would|is to|are to)\b[^,;«]{0,40} be (?:the )?$")  # "will be the scene of the talks"
# "Will meet B on Monday | at the 12th dialogue": the session lies ahead with the contact that is part of it.
_WILL_MEET = compiled(
    r"\b(?:will|would|shall|plans? to|intends? to|(?:is|are)(?: due| set| scheduled| expected| slated)? to)(?: also)?"
    r" (?:meet|hold|have|travel|fly|receive|host|sit down|confer)\b(?:(?!\b(?:after|following|said|told)\b)[^;])*$"
)
_YET_TO_DO = ("to host ", "to convene ", "to hold ", "to stage ")
# "Expressed readiness | to host the sixth session": who would have it, not that it will be.
_OFFERED = compiled(
    r"\b(?:readiness|ready|willing(?:ness)?|offer(?:s|ed)?|propos\w+|suggest\w+|wish(?:es|ed)?|want(?:s|ed)?|interest"
    r"|desire|bids?|hop(?:es?|ed)|would like|invited «a\d+»|asked «a\d+»|urged «a\d+»)(?: (?!to\b)[\w-]+){0,2} $"
)
# "Looked forward to Lima hosting the next session", "agreement was reached on holding it in Lima".
_YET_TO_HOLD = compiled(
    r"\b(?:look(?:s|ed|ing)? forward to|agreement (?:(?:was|has been) )?(?:also )?(?:reached )?on|agreed (?:up)?on"
    r"|consented to|prepar\w+ for)\b[^;]{0,40}\b(?:holding|hosting|convening|organi[sz]ing|chairing)\b[^;]{0,60}$"
)
# "Lima will host a summit of A and B": the auxiliary stands before the noun.
_WILL_HOST = compiled(
    r"\b(?:will|would|(?:is|are) to)(?: also| again| then)? (?:host|hold|see|stage|have|witness|convene|be the)\b"
    r"[^;«]{0,60}$"
)
_AFTER = compiled(r"\b(?:following|after) (?:the |their )?(?:\w+ )?$")
_WITH_IT_BEHIND = compiled(
    r"\b(?:after|following) (?:(?:an?|the|their|his|her) )?(?:[\w-]+ ){0,2}"
    r"(?:talks|meeting|discussions|consultations|conversation|call|session|negotiations)\b"
)
_WILL = compiled(r"\b(?:will|would|shall|(?:is|are) (?:\w+ )?to)\b")
_WILL_INCLUDE = compiled(
    r"\b(?:visit|trip|tour|stay|stop|agenda|programme|program|schedule|itinerary)\b[^;«]{0,40}?"
    r" (?:will|would|(?:is|are) (?:\w+ )?to) (?:also )?"
    r"(?:include|feature|comprise|involve|consist of|take in|cover|see)\b"
)
# Wished for, not fixed: "could be held", "proposed that the session be held".
_COULD_BE = compiled(r"\b(?:can|could) (?:\w+ )?(?:be|take|meet|convene)\b|«m\d+» be [a-z]+(?:d|en)\b")
_QUOTED = compiled(r".*(?:[\"”],? |, (?:said|says|stated|noted|stressed|added) (?=«a))")
_GREETED = compiled(r"«a\d+»,? who w(?:as|ere) (?:\w+ )?(?:received|greeted|welcomed|hosted)\b(?:[^«]|«[dl])*«a\d+»")
_UNDONE = compiled(r"\b(?:was|were) to have (?:been|met|taken|begun|opened|started)\b")  # what did not come about
_HAILED = compiled(r"\b(?:welcomed|hailed|praised|lauded|applauded|recalled) (?:the|their|its|his|her)\b[^«;]{0,60}$")
_AMID = compiled(r"(?:during|upon) ")  # "praised the ties | during his reception of X"
# "Exchanged views on the meeting between A and B": what is talked over is no news.
_TALKED_OVER = compiled(
    r"\b(?:exchanged views|discussed|reviewed|spoke|talked|touched|commented)\b[^;]{0,40}"
    r"\b(?:on|of|about|over|discussed|reviewed) (?:the |their )(?:(?:results|outcomes?) of the )?(?:recent |latest )?$"
    r"|\b(?:brief|inform) «a\d+» (?:on|of|about) (?:the |their |his |her )$"
)
# "In line with the outcomes of | the meeting of A and B on Monday": what is now carried out was reached before.
_CARRIED_OUT = compiled(
    r"\b(?:in (?:line|accordance|keeping|conformity) with|carry(?:ing)? out|carried out|implement\w*|fulfil\w*"
    r"|reali[sz]\w+|according to|based (?:up)?on|on the basis of|translat\w+|concreti[sz]\w+|follow(?:ing|ed)? up"
    r"|build(?:ing)? (?:up)?on|act(?:ing)? on|adher\w+ to|abid\w+ by|honou?r\w*|deliver\w* on|materiali[sz]\w+|as"
    r"|pursuant to|guided by)\b"
    r"(?:[^;«]|«[dli]\d+»){0,70}?\b(?:outcomes?|results?|agreements?|perceptions?|consensus|understandings?|decisions?"
    r"|conclusions?|commitments?|guidelines|agreed|reached|made|achieved|signed)\b(?:[^;«]|«[dli]\d+»){0,30}?"
    r"\b(?:of|at|during|in|from|by|and)(?: the| their| this| a)?(?: «d\d+»(?:['’]s)?)?"
    r"(?: (?:recent|latest|last|previous|high-level))?(?: [a-z]+){0,2} $"
)
_PROGRAMME = r"(?:programme|program|agenda|schedule|itinerary)"
_ON_THE_PROGRAMME = compiled(
    rf"\b(?:is|are|also) (?:also )?(?:down )?on (?:the|his|her|their|«a\d+»(?:'s|’s)?) (?:\w+ )?{_PROGRAMME}\b"
    rf"|^(?:also )?on (?:the|his|her|their) {_PROGRAMME}[^;]{{0,60}}? (?:is|are)\b"
    rf"|\b{_PROGRAMME} (?:(?:in|for|on) «[dl]\d+» )*(?:also )?"
    r"(?:has|includes|features|provides|foresees|envisages|lists|comprises|calls for)\b"
    r"|\b(?:will|is to|are to) (?:take place|be held|be organi[sz]ed)\b[^;]{0,60}, including\b"
)
# "A visit that will include talks on trade when he meets B": the future stands further ahead.
_WHEN_HE_MEETS = compiled(r"(?:«a\d+»[^«]{0,6})+ (?:meets?|holds?|receives?|hosts?|sees?|calls?)\b")
# "Visited Alland to hold talks with B", "is in Lima to attend a summit": what the visit was for took place.
_ATTEND = r"(?:attend|take part in|participate in|join|address)"
_STAYED = r" «[al]\d+»(?:[^«;]|«[adl]\d+»){0,30}? to"
_VISITED_TO = compiled(
    r"\b(?:(?:visited|paid (?:an?|his|her) [a-z -]{0,20}visit to|(?:was|were) in)"
    rf"{_STAYED} (?:hold|have|meet|{_ATTEND})"
    rf"|(?:(?:is|are|arrived|landed) (?:now |currently )?in|(?:travell?ed|flew|came|went) to){_STAYED} {_ATTEND})\b"
    r"(?=[^;]{0,60}$)"
)
# "The contingent departed on Monday to take part in the exercise": which has not begun.
_LEFT_FOR_IT = compiled(
    r"\b(?:left|leaves|departed|departs|set off|sets off|embarked|emplaned|took off|flew out|flagged off)\b[^;]{0,80}?"
    r"\b(?:(?:to|for) (?:participate|take part|participation) in|to (?:join|attend)|for) (?:(?!, )[^;]){0,80}«m\d+»"
)
# "Left on Monday for Alland for talks with X": which are still to come.
_LEFT_FOR_TALKS = compiled(
    r"\b(?:left|departed|set off|took off|flew out|embarked)\b(?=(?: on| for)? «[adl])"
    r"(?:(?!\b(?:after|following|met|held)\b)[^;«]|«[adl]\d+»){0,60}?"
    r" for (?:an? )?(?:[a-z-]+ ){0,4}?(?:talks|meetings?|consultations|negotiations|discussions) with (?:the )?«a\d+»"
)
_BASE = compiled(
    r"(?:«a\d+»[^«]{0,6})+ (?:also |then |later )?"
    r"(?:call|hold|meet|have|visit|attend|pay|receive|co-chair|sign|see|sit)\b"
)


# "On his first trip abroad since taking office, X met Y": the trip is the news.
_FIRST_TRIP = compiled(r"\b(?:first|second|third|maiden) [^,;]{3,40}? since (?:taking|assuming|coming)\b[^,;]{0,30}")


def is_recalled(clause: Clause, m: re.Match[str], published: str | None) -> bool:
    if has("recalled", _FIRST_TRIP.sub(" ", m.string[max(0, m.start() - 40) : m.end() + 30])):
        return True
    if looks_back(clause) or (published and clause.line.number > 0 and long_since(clause, m, published)):
        return True
    published_year = published[:4] if published else None
    beside = compiled(r"«d(\d+)»").findall(m.string[max(0, m.start() - _AROUND) : m.end() + _AROUND])
    things = of_things(m.string) if beside else set[int]()
    years = {
        d.value[:4]
        for d in (clause.dates[int(n)] for n in beside if int(n) not in things)
        if d.value and d.value[:4].isdigit() and d.kind in ("day", "range", "month", "year")
    }
    return bool(published_year and years and max(years) < str(int(published_year) - 1))
