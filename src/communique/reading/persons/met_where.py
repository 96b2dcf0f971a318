"""Tell a person's state by where they are: met there, receiving there, or going home there.

yes   In Alland he will call on the Minister X       (X serves Alland)
no    met the minister and then left for Borria      (nobody is met in Borria)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

_WHERE = compiled(
    r"^\W{0,2}(?:(?:Later|Then|Earlier|Meanwhile|On \w+day|On \w+day \w+|On [A-Z][a-z]+ \d{1,2}|On \d{1,2} [A-Z][a-z]+"
    r"|(?:On )?[Tt]he (?:following|next|same) day),? )?"
    r"(?:[Ii]n|[Aa]t|While in|Once in|On arrival in|From) (?:the (?:\w+ )?)?$"
)
CALLED = compiled(
    r"\b(?:met|meets?|meet|call(?:s|ed|ing)? on|(?:talks|discussions|meetings?|consultations) with"
    r"|received (?:in audience )?by|forward to meeting|see|saw"
    r"|(?:discuss\w*|(?:take|took|takes) up|rais(?:e|ed|es)|review\w*|exchang\w+|(?:go|went) over)\b[^.;]{0,90}? with"
    r"|(?:confer\w*|speak\w*|spoke|consult\w*) with|welcomed by|hosted by|greeted by|courtesy (?:call|calls) on"
    r"|sit down with|sat down with|there,? with)\b"
)


def by_where(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "In Alland he will call on the Defence Secretary X": whom a traveller meets there serves that state."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        named_before = [c for c in line.tagged.chunks if c.kind in "SL" and c.value and c.start < m.start]
        named_before += [c for c in _capital(line) if c.start < m.start]
        if host := _hosts_there(p, page, m, named_before):
            set_state(p, (host.value or "").partition("|")[0], "state where they host", (host.start, host.end))
            return
        where = next((c for c in reversed(named_before) if _is_scene(page, line, c)), None) or _there(page, line)
        if where is None or not m.before or where.start > m.start:
            continue
        state = (where.value or "").partition("|")[0]
        told = page.text[where.end : title_start(page, m)]
        if CALLED.search(told) and not any(
            people[x.person].state == state
            for x in named[m.line]
            if x.end < m.start and not CALLED.search(page.text[where.end : x.start])
        ):
            set_state(p, state, "state where they are met", (where.start, where.end))
            return


def _capital(line: Line) -> list[Chunk]:
    """ "In the Allandian capital": the adjective of the state in which somebody is."""
    first = next((c for c in line.tagged.chunks[:7] if c.kind == "A" and c.value), None)
    behind = line.tagged.chunks[line.tagged.chunks.index(first) + 1 :][:1] if first else []
    return [first] if first and behind and behind[0].folded == "capital" else []


_LEADS_THERE = compiled(r"(?: (?:on|this|next|late|early) [^,.;]{3,25}| today| tomorrow)?, where (?:the )?$")
_RECEIVES = compiled(
    r"(?:,[^,.;]{3,60},)? (?:(?:is|was|are|were|will|would|to|be|due|set|expected|also|later) ){0,5}"
    r"(?:host|receiv|welcom|await|greet|expect|entertain|give)\w*\b"
)


def _hosts_there(p: PersonDraft, page: Page, m: NameMention, places: list[Chunk]) -> Chunk | None:
    """ "He flies to Alland, where President X is to host him": the state in which somebody receives."""
    if not places or not m.before or not _RECEIVES.match(page.text, m.end):
        return None
    return places[-1] if _LEADS_THERE.match(page.text, places[-1].end, title_start(page, m)) else None


_THERE = compiled(r"^\W{0,2}(?:Over |While |Once |From )?[Tt]here,? ")
_GOES_ON = compiled(r"\W{0,2}(?:He|She|They|The (?:minister|two|delegation)) (?:also |then )?(?:met|held|called|was)\b")
_THERE_WITH = compiled(r"\bthere,? (?:also )?(?:with|by) ")
_GONE = compiled(r"\b(?:expected|due|awaited|visit|trip|travell?ed|arriv\w+|flew|went|stay|left for|came)\b")


def _there(page: Page, line: Line) -> Chunk | None:
    """ "He flew to Alland. There, he met X": the state that the sentence before leads to."""
    if not line.number:
        return None
    before = page.lines[line.number - 1]
    if _GOES_ON.match(page.text, line.start, line.end):
        scenes = (c for c in reversed(before.tagged.chunks) if c.kind in "SL" and c.value)
        return next((c for c in scenes if page.text[c.end : c.end + 8].lstrip(" ,").startswith("where")), None)
    if not (_THERE.match(page.text, line.start, line.end) or _THERE_WITH.search(page.text, line.start, line.end)):
        return None
    told = [c for c in before.tagged.chunks if c.kind in "SL" and c.value]
    return next(
        (
            c
            for c in told
            if _GONE.search(page.text[before.start : c.start])
            and page.text[before.start : c.start].rstrip().endswith((" to", " in", " for", " at"))
        ),
        None,
    )


def _is_scene(page: Page, line: Line, c: Chunk) -> bool:
    """ "In Alland …", "goes on to Alland, where …": the state or city sets the scene for what follows."""
    opens = c in line.tagged.chunks[:7] and _WHERE.match(page.text[line.start : c.start])
    behind = page.text[_past_day(page, line, c) : line.end].lstrip(" ,")
    gone = behind.startswith(_TO_SEE) and _GONE_ON.search(page.text[line.start : c.start])
    return bool(opens or gone) or behind.startswith("where")


def _past_day(page: Page, line: Line, c: Chunk) -> int:
    """ "Flew to Alland on Tuesday, where …": give where the text goes on behind a place and the day told with it."""
    day = next((d for d in line.dates if d.start >= c.end), None)
    return day.end if day and _ON.fullmatch(page.text[c.end : day.start]) else c.end


_ON = compiled(r",? (?:(?:late |early |later )?on )?")
_TO_SEE = (
    *("and ", "to meet", "to see", "to hold", "to call on", "to confer", "for talks", "for a meeting"),
    *("for discussions", "for meetings", "for consultations", "for negotiations"),
)
_GONE_ON = compiled(
    r"\b(?:(?:travel(?:l?ed|s)?|fl[ey]w?|flies|went|goes|go|head(?:ed|s)?|moved?s?|proceed(?:ed|s)?|continue[ds]?|drove)"
    r"(?: on| next| then| later)?(?:(?: on)? (?:\w+day|today|yesterday))? to"
    r"|(?:left|leaves?|departed|departs?) (?:\w+ )?(?:(?:on )?\w+day )?for"
    r"|(?:due|expected|awaited) in|will visit) (?:the )?$"
)
_HOMEWARD = compiled(
    r"(?:\breturn(?:s|ed|ing)?(?: home)? to|\bback (?:home )?(?:in|to)|\b(?:before|prior to|on) (?:leaving|departing)"
    r"|\bflew home to|\bhis home country,?|\bher home country,?)$"
)
_SEVERAL = compiled(r"\W{0,2}(?:\w+ )?(?:They|they|Both|both|The (?:two|ministers|delegations?))\b")


def by_journey_home(p: PersonDraft, named: Named, page: Page) -> None:
    """ "She returns to Alland on Monday", in a report of whom one person alone goes abroad: her state."""
    if any(m.line > p.first.line + 2 for m in p.mentions[:1]) or p.index > 0:
        return
    for line in page.lines:
        for c in line.tagged.chunks:
            if (
                c.kind in "SL"
                and c.value
                and not _SEVERAL.match(page.text[line.start : c.start])
                and _HOMEWARD.search(page.text[max(line.start, c.start - 40) : c.start].rstrip())
                and all(m.person == p.index for m in named.get(line.number, ())[:1])  # no other is its subject
            ):
                set_state(p, c.value.partition("|")[0], "state returned to", (c.start, c.end))
                return
