"""Whom a traveller does not serve: nobody arrives in their own state as a guest.

yes   Foreign Minister X arrived in Alland on a two-day visit         (X does not serve Alland)
yes   X will leave Lor for Alland on Friday                           (X serves the state that Lor lies in)
yes   X left for Alland to attend the Alland-Borria dialogue          (X serves Borria, the other side)
no    President X returned to Alland; X was born in Alland
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.press_side import dateline_state, opposite_states
from communique.reading.persons.stating import OFTEN, set_state
from communique.reading.words.page import Page

# From the end of the name to the place: what may stand between, and the verb of going.
GOES = compiled(
    r"^(?: of(?: the)?(?: [A-Z]\w+){1,3})?(?:,[^,]{0,80},)?,?"
    r"(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w+)?| today| yesterday| also"
    r"| on [A-Z][a-z]+ \d{1,2}| on \d{1,2} [A-Z][a-z]+)?(?: who)?"
    r" (?:(?:was|is|has been|had been) in|(?:(?:has|had|is|was|will|would|to|on|be|due|set|scheduled) ){0,4}"
    r"(?:arriv\w+ here (?:on|for) (?:an? )?(?:[\w-]+ ){0,5}(?:visit|trip|tour) to|arriv\w+(?: here)? (?:in|at|on)"
    r"|(?:left|leaves|departed(?: from)?) [A-Z]\w+(?: [A-Z]\w+)?[^,;.]{0,40}? for (?:an? |his |her )?(?:[\w-]+ ){0,5}"
    r"(?:visit|trip|tour) to"
    r"|(?:leav\w+|depart\w+|left|set out)(?: \w+)? (?:for|on) (?:an? |his |her )?(?:[\w-]+ ){0,4}"
    r"(?:visits?|trips?|tours?) to"
    r"|left (?:\w+ )?for|leav\w+ (?:\w+ )?for|depart\w+ (?:\w+ )?for|fl[ey]\w* to|travel\w*(?: on)? to"
    r"|(?:proceed|continu)\w* (?:on )?to|land\w+ (?:in|at)"
    r"|reach\w*|visit\w*|(?:paid|pay|pays|paying|undertak\w+|began|begin\w*|start\w*|conclud\w+|wrap\w+ up|on|make"
    r"|made|led|leads|leading|headed|heads|heading) (?:an? |his |her )?(?:[\w-]+ ){0,5}"
    r"(?:(?:[Vv]isits?|[Tt]rips?|[Tt]ours?|delegation) to|[Tt]ours? of)"
    r"|(?:came|come|comes|back|home|return(?:s|ed)?|fl[eo]w\w*)(?: back| home| to the country)?(?: on \w+day| today"
    r"| yesterday| on [A-Z][a-z]+ \d{1,2}| on \d{1,2} [A-Z][a-z]+)?(?: \w+)? (?:from|after visiting"
    r"|(?:from|after|concluding|ending)(?: \w+ing)? (?:an? |his |her |the )?(?:[\w-]+ ){0,5}"
    r"(?:visits?|trips?|tours?) (?:to|of))))"
    r"(?: (?:[Tt]he|southern|northern|eastern|western|central|capital|city|of|its|neighbouring|neighboring)\b)* ?$"
)
_FAR = 160  # characters between the name and the place


def gone_to(p: PersonDraft, page: Page, before: int | None = None) -> set[str]:
    """Give the states that a person is told to go to as a guest, up to a passage of the text."""
    found = set()
    for m in p.mentions[:OFTEN]:
        if before is not None and m.start > before:
            break
        goal = -1  # where the last goal ends
        for c in page.lines[m.line].tagged.chunks:
            ahead = c.kind in "SLA" and c.value and m.end < c.start <= m.end + _FAR
            if ahead and (
                (goal > 0 and _AND_TO.fullmatch(page.text, goal, c.start))
                or GOES.match(page.text[m.end : c.start])
                or _is_guest(page, m, c.start)
            ):
                found.add((c.value or "").partition("|")[0])
                goal = c.end
            elif (
                c.kind in "SL" and c.value and m.start - _FAR <= c.end < m.start and _visit_by(page, m, c.start, c.end)
            ):
                found.add(c.value.partition("|")[0])
        if _COMES_HERE.match(page.text, m.end) and (here := dateline_state(page)):
            found.add(here)
    return found


# "X arrived here on Monday on a four-day visit": to the state of the dateline's city.
_COMES_HERE = compiled(
    r"(?:,[^,.;]{0,80},)?,? (?:who )?(?:(?:has|had|is|was|will|would|to|be|due|set|scheduled) ){0,4}"
    r"(?:arriv\w+|came|come|coming|flew in|landed|is|reach\w+) here\b[^.;]{0,60}?"
    r" (?:on|for|to begin|to start) (?:an? |his |her )?(?:[\w-]+ ){0,5}(?:visit|trip|tour)\b"
)
_BY = compiled(r" (?:from [^;.]{3,30} )?(?:by|of|which|that) (?:(?!\b(?:by|of)\b)[^;,]){0,70}$")
_VISIT_TO = compiled(r"\b(?:visit|trip|tour|journey)s?(?: made| paid)? to (?:the )?$")


def _visit_by(page: Page, m: NameMention, start: int, end: int) -> bool:
    """ "An official visit to Alland by President X": where X goes stands before the name."""
    ahead = page.text[max(page.lines[m.line].start, start - 30) : start]
    return _VISIT_TO.search(ahead) is not None and _BY.match(page.text, end, m.start) is not None


_PARTY = compiled(
    r"\W{0,2}(?:(?:His|Her|The(?: official| accompanying| visiting)?) (?:entourage|delegation|party|team|retinue)"
    r" (?:also )?(?:includ\w+|compris\w+|consist\w+ of|is made up of|is composed of)"
    r"|(?:In|On|Among|Part of) (?:the |his |her )?(?:\w+(?: \w+)?['’]s |visiting |same |official )?"
    r"(?:entourage|delegation|party|team|retinue)(?: from \w+)? (?:are|is|were|was)(?: also)?"
    r"|With (?:him|her|them)(?: on [^,;.]{3,50}?)?,? (?:are|is|were|was|came|travelled)(?: also)?"
    r"|(?:Also )?(?:[Tt]ravell?ing|[Aa]ccompanying|[Ff]lying)(?: with| alongside)? (?:him|her|them|the [a-z ]{3,30}?)"
    r"(?: on \w+ \w+)? (?:are|is|were|was)"
    r"|Also (?:on (?:the|this) (?:trip|visit|tour|plane)|aboard|on board) (?:are|is|were|was)"
    r"|(?:In|During) (?:his|her|the [Pp]resident['’]s) absence,?"
    r"|[^.;]{2,60}? (?:was|were|is|will be) (?:also )?(?:seen off|accompanied to the airport|bidden farewell"
    r"|bid farewell)[^.;]{0,40}? by(?: the)?) "
)
# "Vice President X will act in his stead".
_STANDS_IN = compiled(
    r"(?:,[^,.;]{0,60},)? (?:will|is to|would|is) (?:be )?(?:act(?:ing)?|in charge|hold(?:ing)? the fort"
    r"|stand(?:ing)? in)\b[^.;]{0,40}?"
    r"(?: in (?:his|her) (?:stead|absence|place)| (?:while|until|as) (?:he|she|[Pp]resident)|\.)"
)


def by_party(p: PersonDraft, people: list[PersonDraft], page: Page) -> None:
    """ "His entourage includes X", "Travelling with him are X and Y": they serve the state of whoever travels."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if not (_PARTY.match(page.text, line.start, m.start) or _STANDS_IN.match(page.text, m.end)):
            continue
        for q in people:
            if q is not p and q.state and q.first.line < m.line and gone_to(q, page) - {q.state}:
                set_state(p, q.state, "state of the traveller they come with")
                return


_AND_TO = compiled(r"(?:,|,? and|,? then)(?: to)?(?: the)? ")  # "visited Alland and Borria"


_LEAVES = compiled(
    r"^(?:,[^,]{0,80},)?(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| today| yesterday)?(?: who)?"
    r" (?:(?:has|had|is|was|will|would|to|be|due|set|scheduled|today|yesterday|on \w+day,?) ){0,4}"
    r"(?:left|leave|leaves|leaving|depart|departs|departed|departing|set off|sets off|flew out of|flies out of"
    r"|jetted out of)"
    r"(?: from| the)? $"
)
_FOR = compiled(
    r"(?:['’]s)?(?: (?!for\b)[\w,]+){0,7} for (?:(?:the |an? )?[A-Z]|(?:an? |his |her )?(?:[\w-]+ ){0,5}"
    r"(?:visit|trip|tour) to)"
)


def home_left(p: PersonDraft, page: Page) -> str | None:
    """ "X will leave Lor for Alland": X serves the state that Lor lies in."""
    for m in p.mentions[:OFTEN]:
        for c in page.lines[m.line].tagged.chunks:
            ahead = c.kind in "SL" and c.value and m.end < c.start <= m.end + _FAR
            if ahead and _LEAVES.match(page.text[m.end : c.start]) and _FOR.match(page.text, c.end):
                return (c.value or "").partition("|")[0]
    return None


_VISIT_OF = compiled(r"\b(?:visit|trip|arrival|stay) (?:of|by) (?:[A-Z][\w.-]* ){0,6}$")
_VISITS = compiled(r"(?:['’]s? (?:[\w-]+ ){0,5}(?:visit|trip|arrival|tour))? (?:to|in) (?:the )?$")


def _is_guest(page: Page, m: NameMention, place: int) -> bool:
    """ "The visit of Minister X to Alland", "X's first visit to Alland"."""
    between = page.text[m.end : place]
    if not _VISITS.match(between):
        return False
    line = page.lines[m.line]
    return between[0] in "'’" or _VISIT_OF.search(page.text[max(line.start, m.start - 80) : m.start]) is not None


def by_journey(p: PersonDraft, page: Page, near: list[str]) -> None:
    """ "X arrived in Alland for the Alland-Borria dialogue": of the two sides, X serves the one that they leave."""
    if home := home_left(p, page):
        set_state(p, home, "the state that a traveller leaves from")
        return
    gone = gone_to(p, page) & set(near)
    left = [state for state in near if state not in gone]
    if gone and len(near) == 2 and len(left) == 1 and left[0] not in opposite_states(page):
        set_state(p, left[0], "the side that a guest comes from")
