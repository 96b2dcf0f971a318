"""Read a visit's first and last day: "arrived on Sunday for a three-day visit", "left for home on May 3".

yes   Jan Tal arrived in Lima on May 3.            (first day)
yes   … his visit, which ended on Saturday         (last day)
no    Jan Tal, in Lima on a visit, met X on May 3. (the day of a meeting)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from communique.lexicon import table
from communique.model import Ground, How, Span
from communique.patterns import compiled
from communique.reading.clauses.moods import has, mood
from communique.reading.clauses.render import Clause
from communique.reading.dates.calendars import count_of, shifted
from communique.reading.dates.find import DateMention

_DAYS = ("day", "weekday", "same-day", "relative", "clock")
_REACH = 60
_DAYS_THERE = compiled(
    r"\b(?:in|during|over|of) (?:his|her|their|the) \w+ days (?:in (?:«|the )|here|there)|\b(?:there"
    r"|here) for \w+ days\b"
)
_STAYED = compiled(
    r"\b(?:(?:was|were|is|are|been|be|stays?|stayed|staying|remains?) in|visiting) «[al]\d+»,?(?: on| from)? $"
)
_SINCE = compiled(r"\b(?:been|is|are|was|were|visit|trip|stay|tour) (?!the first)[^,;.]{0,40} since $")
_SET_OFF = compiled(
    r"\b(?:left|leaves?|leaving|departed|departs?|departing|set off|sets off)(?: from)?(?: «[la]\d+»| here"
    r"| home)?,?(?: on| early on)? $"
)
_SET_OFF_FOR = compiled(
    r"\b(?:left|leaves?|departed|departs?|set off)(?: from)? «[la]\d+» for «[la]\d+»(?:, [a-z]{3,15})?"
    r"(?:,? on (?:an?|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour))?,?(?: on| early on)? $"
)
_BOUND_FOR = compiled(
    r"\b(?:leaves?|left|leaving|departs?|departed|departing|set off|fly|flies|flew) for «[la]\d+»"
    r"(?:,? on)?(?: early on)? $"
)
_LEFT_THERE = compiled(
    r"\b(?:left|leaves|departed(?: from)?|flew out of) (?:«[la]\d+»|\w+)(?:, «[la]\d+»)?(?: for home)?,?(?: on"
    r"| early on| late on)? $"
    r"|\b(?:will|is to|are to|due to|would) (?:leave|depart|fly out)(?: «[al]\d+»| here)?(?: on| early on| late on)? $"
)
_AT_PLACE = compiled(
    r"\b(?:in|to|at|for|into) «[la]\d+»(?:['’]s)?(?: (?:[\w'’-]+ ){0,3}(?:airport|air ?base|port|harbour))?,?(?: on)? $"
)
# "Stopped over in Lima on Monday": the first day, as far as is told.
_CAME = compiled(
    r"\bc(?:ame|omes?)(?: here)?(?: early| late)?(?: on)? $"
    r"|\b(?:welcomed|greeted|received|met) (?:at|in) (?:the )?«[al]\d+»[^«;]{0,30}(?:airport|air ?base),?(?: early"
    r"| late)?(?: on)? $"
    r"|\b(?:stop(?:ped|s)?(?: over| off)?|stopover|layover) (?:in|at) «[la]\d+»(?:,? on| early on)? $"
    r"|\b(?:visit|trip|tour|stay)\b[^;,]{0,30} (?:takes?|took|taking) place(?: on| from)? $"
    r"|(?:\b(?:delegation|team|mission|party)|«a\d+»)(?: of [^;,]{3,40})? to «[al]\d+»,?(?: on)? $"
    r"|\b(?:put|pulled|steamed|sailed) into «[al]\d+»,?(?: on| early on)? $"
    r"|\breach(?:ed|es) «[al]\d+»[^«;]{0,20}$"
    r"|\b(?:port (?:call|visit)|docked|docks|anchored|moored|berthed|dropped anchor)\b[^«;,]{0,20} (?:in|at|to"
    r"|off) «[al]\d+»,?(?: on)? $"
)


@dataclass(slots=True)
class Days:
    """A visit's days as far as a sentence tells them, each with its ground, and how many they are."""

    start: str | None = None
    end: str | None = None
    length: int = 0
    alone: bool = False  # "will visit Alland on May 3": the one day told is not called the first
    grounds: dict[str, Ground] = field(default_factory=dict)

    def take(self, slot: str, value: str | None, ground: Ground) -> None:
        known = getattr(self, slot)
        first, last = (value, self.end) if slot == "start" else (self.start, value)
        if first and last and first[:4].isdigit() and last[:4].isdigit() and first > last:
            return  # "ended his visit on Thursday and flew to Lor on Friday": the day of the next stop
        if value and (
            known is None or (len(value) > len(known) and value.startswith(known))
        ):  # "2024-05-03" for "2024-05"
            setattr(self, slot, value)
            self.grounds[slot] = ground

    def put(self, slot: str, value: str | None, d: DateMention) -> None:
        """Take a day with the mention that tells it as its ground; the weekday of an end follows the first day."""
        week = shifted(value, 7) if value and slot == "end" and d.kind == "weekday" else None
        value = week if week and self.start and (value or "") < self.start <= week else value
        self.take(slot, value, Ground((Span(d.start, d.end),), d.rule, d.how))

    def put_all(self, d: DateMention) -> None:
        """Take a stretch of days: its first and its last."""
        self.put("start", d.value, d)
        self.put("end", d.end_value, d)

    def drop(self, slot: str) -> None:
        setattr(self, slot, None)
        self.grounds.pop(slot, None)

    def end_on_the_day_told(self) -> None:
        """ "Left for home on Monday": the one day told is the last."""
        if self.start and not self.end:
            self.take("end", self.start, self.grounds["start"])
            self.drop("start")

    def add(self, other: Days) -> None:
        """Fill what is still unknown from another sentence."""
        for slot in ("start", "end"):
            if slot in other.grounds:
                self.take(slot, getattr(other, slot), other.grounds[slot])
        self.length = self.length or other.length
        self.alone = self.alone or other.alone

    def reckon(self) -> None:
        """A visit of four days from March 4 ends on the 7th."""
        if not self.length:
            return
        for known, unknown, step in (("start", "end", self.length - 1), ("end", "start", 1 - self.length)):
            value = getattr(self, known)
            if value and len(value) == len("XXXX-05-03") and known in self.grounds:
                spans = self.grounds[known].spans
                self.take(unknown, shifted(value, step), Ground(spans, "length of the visit", How.COMPUTED))


def days_told(clause: Clause, *, planned: bool, of_visit: bool) -> Days:
    """Read the days of a visit from one sentence; ``of_visit`` where the sentence itself tells of the visit."""
    out = Days()
    if of_visit or has("visit noun", clause.text) or _DAYS_THERE.search(clause.text):
        told = (
            1 if m["single"] else 7 if m["week"] else count_of(m["hyphened"] or m["counted"])
            for m in _length().finditer(clause.text)
        )
        out.length = next((n for n in told if n), 0)
    nth = m["nth"] or m["count"] if (m := _NTH_DAY.search(clause.text)) else ""
    own = clause.dates[int(m["day"])] if m and m["day"] else None
    for d, before, after in _days(clause):
        if _SAID_THEN.match(after) or _OF_NEXT_LEG.search(before) or _OF_AN_EVENT_BEFORE.search(before[-_REACH * 2 :]):
            continue
        if d.end_value:
            of_it = has("visit noun", before[-_REACH:]) or _STAYED.search(before) or _VISIT_OF.match(after)
            if (of_visit and not _of_an_event(before)) or of_it:
                out.put_all(d)
            continue
        if nth and d.kind in _DAYS and own in (None, d):
            ordinals: dict[str, int] = {"opening": 1, **table("calendar")["ordinals"]}
            number = ordinals.get(nth) or count_of(nth)
            start = shifted(d.value or "", 1 - number) if number else None
            out.put("start" if start else "end", start or d.value, d)
            nth = ""
            continue
        slot = "start" if _VISIT_OF.match(after) or _FIXED.match(after) else _edge(before, after)
        if d.kind not in _DAYS:
            slot = None
        if slot:
            out.put(slot, d.value, d)
        elif of_visit and (
            (m := _PAID_ON.search(clause.text))
            and clause.dates.index(d) in map(int, compiled(r"«d(\d+)»").findall(m[0]))
            if not planned
            else not _PUT_OFF_THEN.match(after)
            and not _PUT_OFF_ON.search(before)
            and not any(of.search(before) for of in (_OF_OTHERS, _OF_A_MEETING, _HELD_FROM))
        ):
            out.put("start", d.value, d)
            out.alone = out.alone or (
                planned and d.kind in _DAYS and bool(_TO_IT_ON.search(before) or _ON_IT.match(after))
            )
    for d in _in_brackets(clause) if of_visit and not (out.start or out.end) else ():
        out.put_all(d)
    return out


# "On the second day of his visit", "Monday, the last day of his stay in Lima".
_NTH_DAY = compiled(
    r"(?:\b(?:on|during)|«d(?P<day>\d+)»(?:,| was| is)) (?:(?:the|his|her|their) (?P<nth>(?!same|next|day)\w+)"
    r"(?: and (?:last|final))? day|day (?P<count>\w+)) of [^;.]{0,40}\b(?:visit|trip|tour|stay)\b"
)
# "Monday's visit", "the May 3-6 trip", "his May 3 to May 6 working visit".
_VISIT_OF = compiled(
    r"(?:['’]s?)? (?:(?:long-awaited|[\w-]+day|official|state|working|friendly|goodwill|first) ){0,2}(?:visit|trip"
    r"|tour|stay)\b"
)
# "May 20 has been set as the date for his visit": its first day.
_FIXED = compiled(
    r" (?:had been|was|is|has been|were) (?:fixed|set|scheduled|planned|chosen|named|agreed) (?:\w+ ){0,3}?(?:for|of) "
    r"(?:the|his|her|their) (?:\w+ ){0,2}(?:visit|trip)"
)
# "During his stay he will hold talks on Friday", "…, an official said on Friday": no day of the visit's own.
_OF_OTHERS = compiled(
    r"(?:\b(?:visit|trip|tour|stay)\b|, where\b)[^;]*\b(?:will|is to|(?:was|were|are) to|would|scheduled to"
    r"|due to) (?:also |then )?"
    r"(?:be |have |hold|meet|attend|sign|call|co-?chair|chair|deliver|speak|open|launch|take part|join|address"
    r"|sit down|confer|talk|see(?! «a\d+» in\b)|tour|watch|inspect|deliver)"
    r"| (?:until|till|to) $"
    r"|\b(?:trip|tour|visit|stay)\b[^;]* with (?:an? |the )?(?:[\w-]+ ){0,2}(?:call|meeting|talks|dinner|lunch)\b[^;]*$"
    r"|\b(?:said|says|announced|told|reported|stated|confirmed|added|informed"
    r"|disclosed)\b[^«;]{0,25}(?:«a\d+»[^«;]{0,12})?$"
)
_OF_A_MEETING = compiled(
    r"(?:«m\d+»|\b(?:talks|dialogue|meeting|session|summit|conference|forum|consultations))['’]? "
    r"(?:was|were|is|are|will be|had been) (?:also )?(?:scheduled|set|due|planned|slated|fixed"
    r"|held)(?: to [a-z ]{2,12})? (?:for|on) $"
)
# "Will travel to Lima before departing on Saturday for Quito", "met X, who is on a visit to Lor, on Saturday".
_OF_NEXT_LEG = compiled(
    r"\b(?:who|which) (?:is|are|was|were) (?:on|paying|making) an? (?:[\w-]+ ){0,4}(?:visit|trip)(?: to «\w+»)?"
    r", (?:on )?$|"
    r"«[al]\d+»[^;]*\b(?:before|and then|then) (?:departing|leaving|flying|going|heading|travell?ing"
    r"|proceeding)[^«;]{0,12}$"
)
# "On May 3, starting at noon, X met Y, who is in Lor", "on May 3 X, who came to Lor on | May 2, met Y".
_OF_MAIN_CLAUSE = compiled(
    r",? (?:commenc|start|beginn)\w*ing (?:at|around|from)\b|[^;]*\b(?:who|which) [^,;]*(?: on)? $"
)
# "On May 3 X paid a visit to Alland": the first day, as far as is told.
_PAID_ON = compiled(
    r"^(?:on )?«d\d+»,? «a\d+»[^«;.]{0,12} (?:visited|(?:paid|made) an? (?:[\w-]+ ){0,4}(?:visit|trip))\b"
    r"|\b(?:visited|(?:paid|made) an? (?:[\w-]+ ){0,4}(?:visit|trip) to) «[al]\d+»,?(?: on| earlier| late"
    r"| early)? «d\d+»"
    r"|\b(?:visit|trip)(?: (?:of|by|from) «a\d+»(?:,? to «[al]\d+»)?| to «[al]\d+»),?(?: on)? «d\d+»"
    r"|\b(?:welcomed|hosted|received) «a\d+» (?:on|for) (?:an?|his|her) (?:[\w-]+ ){0,4}(?:visit|trip),?(?: on)? «d\d+»"
    r"|\b(?:welcomed|hosted|received) «a\d+»,?(?: on)? «d\d+»,? (?:for|on) (?:an?|his"
    r"|her) (?:[\w-]+ ){0,4}(?:visit|trip)\b"
)
# "His first visit since taking office on May 3": no day of the visit.
SINCE_AN_EVENT = (
    r"\bsince (?:taking|assuming|becoming|being|entering|coming|his|her|their|its|he|she|they|it|the|an?)\b"
    r"(?:[^;,«]|«[al]\d+»){0,60}"
)
_OF_AN_EVENT_BEFORE = compiled(rf"{SINCE_AN_EVENT}$")
# "X on Sunday put off his visit": the day on which it was.
_FATE = (
    r"(?:postpon(?:e[sd]|ing)|put(?:s|ting)? off|cancel(?:l?ed|s|l?ing)|call(?:ed|s|ing)? off|deferr?(?:ed|s|ing)"
    r"|delay(?:ed|s|ing)|scrap(?:ped|s)|shelve[sd]|drop(?:ped|s))"
)
_PUT_OFF_THEN = compiled(
    rf",?(?: «a\d+»,?)? (?:(?:has|have|had|was|were|is|also|abruptly|suddenly) )*(?:forced to )?{_FATE}\b"
)
_PUT_OFF_ON = compiled(rf"\b{_FATE}(?: on)? $")
_TO_IT_ON = compiled(
    r"\b(?:visit|(?:visit|trip|tour) to|travel(?:l?ing)? to|in|to) «[al]\d+»(?:, «[al]\d+»)?,?(?: on)? $"
    r"|\bon (?:an?|his|her) (?:[\w-]+ ){0,3}(?:visit|trip),?(?: on)? $"
)
_ON_IT = compiled(
    r",? «a\d+» (?:will|is to|is due to|is scheduled to|plans to) (?:visit|travel|fly|go|(?:pay|make) (?:an?|his|her) )"
)
_VERB = compiled(
    r" (?!arrived|landed|left|departed|returned|ended|concluded|flew)(?:[a-z]+ed|met|held|saw|took|paid|had|gave"
    r"|laid)\b"
)
_SAID_THEN = compiled(
    r"(?:,? (?:(?:the )?«a\d+»|the \w+),?)? (?:\w+ ){0,2}?(?:said|announced|told|confirmed|reported|stated|informed"
    r"|disclosed|revealed) (?:that|\W*«a)"
)
_EXTENDED = compiled(r"\bextend(?:ed|s|ing)? [^;]{0,50}\b(?:to|until|till) $")
# "The delegation began talks on Monday": the talks' day.
_OF_TALKS = compiled(
    r"\b(?:began|begun|commenced|started|opened|concluded|ended|closed|finished|completed|wrapped up) (?:[\w-]+ ){0,3}"
    r"(?:talks|meetings?|discussions|dialogue|exercises?|drills?|sessions?|work|engagements|negotiations"
    r"|consultations)\b"
    r"|\b(?:talks|meetings?|dialogue|session|forum|exercise)\b[^;,]{0,20} (?:run|last|continue)s? (?:until|till"
    r"|through|to) $"
    r"|\b(?:talks|meetings?|dialogue|session|consultations),? (?:which |that )?(?:to be |was |were "
    r"|will be )?(?:took place|takes? place|held) (?:in «[al]\d+» )?(?:on )?$"
)


def days_of_legs(clause: Clause, hosts: list[str]) -> dict[str, Days]:
    """Give the days told right behind each of several states: "will visit Alland on May 8 and Borria from May 9 to 11".

    Of states that share a stretch of days the first has its beginning, the last its end.
    """
    found: dict[str, Days] = {}
    waiting: list[str] = []
    dated = 0
    for m in _PLACE_AND_DAY.finditer(clause.text):
        number = int(m["n"])
        chunk = clause.things["l"][number].chunk if m["sign"] == "l" else None
        states = clause.actors[number].states if m["sign"] == "a" else (chunk.value,) if chunk else ()
        if len(states) != 1 or states[0] not in hosts or states[0] in found:
            continue
        if states[0] not in waiting:
            waiting.append(states[0] or "")
        days = [clause.dates[int(n)] for n in (m["day"], m["last"]) if n]
        if not days or not all(d.value and d.kind in (*_DAYS, "range") for d in days):
            continue
        dated += 1
        found.update((state, Days()) for state in waiting)
        over = len(waiting) == 1 and has("visit ends", clause.text[: m.start()].rpartition("»")[2])
        found[waiting[0]].put("end" if over else "start", days[0].value, days[0])
        last = days[-1].end_value or (days[-1].value if m["last"] or len(waiting) > 1 else None)
        found[waiting[-1]].put("end", last, days[-1])
        waiting = []
    if not dated and len(stretches := _in_brackets(clause)) == len(hosts) > 1:
        for host, d in zip(hosts, stretches, strict=True):
            found.setdefault(host, Days()).put_all(d)
        return found
    return found if dated > 1 else {}


_PLACE_AND_DAY = compiled(
    r"«(?P<sign>[al])(?P<n>\d+)»(?:(?: in «a\d+»|, [a-z ]{4,20})?,?(?: on| from)? «d(?P<day>\d+)»(?: (?:and"
    r"|to) «d(?P<last>\d+)»)?)?"
)


def _of_an_event(before: str) -> bool:
    """Tell whether days are those of what is attended: "for the summit, which is due from May 31 to June 2"."""
    near = before[-40:]
    held = _HELD_FROM.search(before) is not None
    return held or has("meeting noun", near) or bool(compiled(r"«m\d+»[^«»;]*$").search(near))


# "For a session of the committee, which the navy hosted from May 3 to 5".
_HELD_FROM = compiled(
    r"\b(?:hosted|held|organi[sz]ed|took place|taking place|convened|staged|running|conducted)(?: (?:there|here"
    r"|in «[al]\d+»))?"
    r",?(?: on| from| between)? $"
)


_GOES = compiled(r"\b(?:fly|flies|travels?|goe?s?|heads?|moves?)(?: on)? (?:from|to|for)\b")
_WITH_WHICH = compiled(r",? (?:with|on|by|at) which\b|,? when (?:his|her|their|the|an?)\b")
_LEADS_TO_A_DAY = compiled(r"(?:\bon|»|\b(?:has|have|had|was|is|were|late|early|also|will|earlier))\s*$")


# "Came for the dialogue, which ended on Thursday": the day of the dialogue.
_OF_WHAT_IS_ATTENDED = compiled(
    r"(?:«m\d+»|\b(?:talks|dialogue|meeting|session|summit|conference|forum|exercise|exhibition|show|parade|fair))"
    r"[^«;,]{0,20},? (?:which|that|to be) [^«;]{0,40}$"
)


# "Laid a wreath on Monday | at the start of a two-day visit".
_AT_EDGE = compiled(
    r",? at the (?:(?P<first>start|beginning|outset|opening)|end|close|conclusion) of (?:an?|his|her"
    r"|their) (?:[\w-]+ ){0,4}"
    r"(?:visit|trip|tour|stay)\b"
)
_RETURN_VISIT = compiled(r"\breturn (?=visit|trip)")  # "paid a return visit"
_CUT_SHORT = compiled(
    r"\b(?:cut|cuts|cutting|br(?:o|ea)k(?:e|s|ing)? off|abandon(?:ed|s)|aborted|interrupted) [^;]{0,50}(?:short"
    r"|«[al]\d+»),?(?: on)? $"
)


def _edge(before: str, after: str) -> str | None:
    """Tell whether the words about a day make it the first or the last of a visit."""
    near = "" if after.startswith(("'s ", "’s ")) else before[-_REACH:]  # "today's talks" are no first day
    near = _RETURN_VISIT.sub("", near)
    if _CUT_SHORT.search(near):
        return "end"
    if (beside := _AT_EDGE.match(after)) and not has("visit noun", near):
        return "start" if beside["first"] else "end"
    if _OF_TALKS.search(near) or _OF_A_MEETING.search(near):
        return None
    if near.endswith(" and ") and _VERB.match(after):
        return None  # "came to Lima on Monday, and yesterday attended …"
    if _OF_WHAT_IS_ATTENDED.search(near):
        return None
    if _EXTENDED.search(near):
        return "end"
    if (_SET_OFF.search(near) and after.lstrip(" ,").startswith(("for ", "to "))) or any(
        set_off.search(near) for set_off in (_SET_OFF_FOR, _BOUND_FOR)
    ):
        return "start"  # "left Lima on Monday for Quito"
    starts = [m.end() for m in mood("visit begins").finditer(near)]
    ends = [m.end() for m in mood("visit ends").finditer(near)]
    if _LEFT_THERE.search(near) and not after.startswith((" for", ", for")):
        return "end"  # "left Lima on Monday"
    if near.rstrip().endswith(" from") or _CAME.search(near) or (_SINCE.search(near) and " first " not in near):
        return "start"
    if starts or ends:
        return "start" if max(starts, default=-1) > max(ends, default=-1) else "end"
    before = before.rpartition("; ")[2]
    if before.strip(" ,") and not _LEADS_TO_A_DAY.search(before):  # "X Thursday arrived in Lima"
        return None
    if _AT_PLACE.search(near) and not _WITH_WHICH.match(after):
        return None  # "due in Lima on May 3 and will return home on May 5"
    begun, over = (
        mood("visit begins").search(after[:_REACH]) or _GOES.search(after[:_REACH]),
        mood("visit ends").search(after[:_REACH]),
    )
    if begun and not (over and over.start() < begun.start()) and not _OF_MAIN_CLAUSE.match(after):
        return "start"
    return "end" if over else None


# "Arrived in the evening of | May 3".
_AT_NIGHT = compiled(r"\b(?:in|on|during) the (?:early |late )?(?:morning|afternoon|evening|night|hours) of (?=$)")


def _days(clause: Clause) -> Iterator[tuple[DateMention, str, str]]:
    """Give each day or range of days with the words before it and after it, up to the next date."""
    pieces = compiled(r"«d(\d+)»").split(clause.text)
    for k in range(1, len(pieces), 2):
        d, pieces[k - 1] = clause.dates[int(pieces[k])], _AT_NIGHT.sub("on ", pieces[k - 1])
        if (
            d.value
            and not (d.kind == "weekday" and len(d.value) < len("XXXX-05-03"))
            and (d.kind in (*_DAYS, "range") or (not d.end_value and d.kind in ("month", "year")))
        ):
            yield d, pieces[k - 1], pieces[k + 1]


def _in_brackets(clause: Clause) -> list[DateMention]:
    """ "A visit to Alland (17-20 November)": a stretch of days that brackets set off."""
    chunks = clause.line.tagged.chunks
    opened = {c.end for b, c in pairwise(chunks) if c.kind == "(" and (b.kind in "SL" or has("visit noun", b.folded))}
    return [d for d in clause.line.dates if d.end_value and d.start in opened and d not in clause.dates]


@cache
def _length() -> re.Pattern[str]:
    return compiled(
        r"(?<!by )\b(?P<hyphened>\w+) ?[-–]? ?day\b(?! (?:before|after|when|in|early|late|longer)\b|"
        r"(?: [\w'’-]+){0,3} "
        r"(?:«m\d+»|meeting|talks|dialogue|exercises?|drills?|forum|session|conference|summit|workshop|seminar"
        r"|symposium|course)\b)"
        r"|\b(?:of|for|lasting|lasts|lasted|last|after|spent|spending|(?:in|during|over) (?:his|her|their"
        r"|the)) (?P<counted>\w+) days\b"
        r"|\b(?P<week>week-?long|(?:one|a)[- ]week(?:['’]s)?) (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b"
        r"|\b(?P<single>(?:of|for|lasting) (?:a|one|a single) day|an? day (?:trip|visit))\b(?! (?:of|in))"
    )
