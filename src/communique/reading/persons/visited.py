"""Tell a person's state by a visit: whom a traveller meets where no state stands beside them, serves the state visited.

yes   General X is on a visit to Alland. He met Security Adviser Y       (Y serves Alland)
yes   X was in Lor, Alland, and was received by President Y              (Y serves Alland)
no    X is on a visit to Alland. He met the Borrian minister Y            (the adjective tells)
"""

from __future__ import annotations

from itertools import pairwise

from communique.patterns import compiled
from communique.reading.persons.journeys import gone_to
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page

_MET = compiled(
    r"\b(?:met(?: separately)?(?: with)?|meet(?: with)?|see|(?:sat down|conferred|spoke|in talks) with|saw|"
    r"(?:had|held|have|hold) (?:[\w-]+ ){0,4}(?:with|on)|call(?:ed|s|ing)? on"
    r"|(?:was|were|be) (?:also )?received(?: \w+){0,3} by|(?:talks|meetings?|discussions) with(?: [\w ]{3,60}, led by)?"
    r"|,? meeting(?: with)?|invitation (?:of|from)|welcomed by|audience (?:by|with)|hosted by|there were"
    r"|(?:meet|meeting|met) (?:with )?[^.;,]{3,60}, among them) (?:the )?"
)
_BREAKS = compiled(
    r"\b(?:said|told|me|him|her|us|who|while|whom|where|accompanied|returned|left|will travel|by phone|telephone)\b"
)

_A_HOST = compiled(r"\b(?:his|her|their|the) host,? $")  # "met his host, X"
_RECEIVED = compiled(r"\b(?:[Vv]isit|[Tt]rip|arrival|stay)(?: [a-z]+){0,2} (?:to|in|at) (?:the )?$")


def by_visit_received(p: PersonDraft, page: Page) -> None:
    """ "Talks with the minister X during the visit to Lor of a delegation from Borria": X is at home in Lor."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if not any(t and (t.offices or t.rank) for t in (m.before, m.after)):
            continue
        for c in line.tagged.chunks[m.whole[1] :]:
            led = c.kind in "SL" and c.value and page.text.startswith((" of ", " by "), c.end)
            if led and _RECEIVED.search(page.text, m.end, c.start):
                set_state(p, (c.value or "").partition("|")[0], "state visited by others", (c.start, c.end))
                return


_NEAR = 4  # sentences between where somebody is said to travel and those met there
_BACK = 10  # sentences between a visit and those met on it


def by_visit(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "X is on a visit to Alland. He met the adviser Y and the minister Z": Y and Z serve Alland."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        led = page.text[line.start : title_start(page, m)]
        titled = any(t and (t.offices or t.rank) for t in (m.before, m.after)) or _A_HOST.search(led)
        if any(t and t.counterpart for t in (m.before, m.after)) or not titled:
            continue
        verbs = [v for v in _MET.finditer(led) if not _BREAKS.search(led, v.end())]
        if not verbs:
            continue
        at = [v.start() + line.start for v in verbs]
        state = _met_ahead(m, at, people, named) or _visited(m, at[-1], at[0], people, named, page)
        state = state or (_scene_behind(m, page) if _A_HOST.search(led) else None)
        if state:
            set_state(p, state, "state visited by the one they meet")
            return


def _met_ahead(m: NameMention, verbs: list[int], people: list[PersonDraft], named: Named) -> str | None:
    """ "Called on Minister Y of Alland and met | Adviser Z": give the state of those whom the verbs ahead tell of."""
    for verb, then in pairwise(verbs):
        met = next((x for x in named[m.line] if verb < x.start < then), None)
        if met and people[met.person].state:
            return people[met.person].state
    return None


def _visited(m: NameMention, verb: int, first: int, people: list[PersonDraft], named: Named, page: Page) -> str | None:
    """Give the state where whoever meets them is told to be: the last scene, else the one that a traveller visits.

    Whoever is named between the ``first`` verb of meeting and the last one is met there, too.
    """
    ahead = [people[x.person] for x in named[m.line] if x.end <= verb]
    here = _scene(page, m.line, verb)
    if here and not any(q.state == here for q in ahead):
        return here
    if goal := next((g for q in ahead if (g := _goal(q, m, page))), None):
        return goal
    if any(x.end <= first for x in named[m.line]):
        return None
    if any(c.kind in "SAG" and c.value for c in page.lines[m.line].tagged.chunks if c.end <= first):
        return None  # "the Lao delegation met X" has a subject of its own
    for number in range(m.line, max(-1, m.line - _BACK), -1):
        for x in named.get(number, ()):
            if x.start < m.start and (state := _goal(people[x.person], m, page)):
                return state
    for number in range(m.line, max(-1, m.line - _NEAR), -1) if not ahead else ():
        travellers = [people[x.person].state for x in named.get(number, ())[:1]] or [
            (c.value or "").partition("|")[0] for c in page.lines[number].tagged.chunks if c.kind in "SA"
        ]
        if (state := _scene(page, number, m.start)) and any(s not in (None, state) for s in travellers):
            return state
    return None


_HOSTS_HIM = compiled(
    r"(?:,[^,.;]{3,60},)? (?:(?:is|was|will|would|to|be|due|set|expected|also|later|then|had|has) ){0,5}"
    r"(?:host|receiv|welcom|confer|greet|award|decorat|met|gave|give)\w*\b[^.;]{0,60}?"
    r"\b(?:him|her|them|(?:his|her|their) (?:honou?r|guests?)|(?:the|his|her) (?:visitors?|guests?|visiting \w+))\b"
)


def by_hosting(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "X is on a visit to Alland. President Y gave a dinner in his honour": Y serves Alland."""
    for m in p.mentions[:OFTEN]:
        line, row = page.lines[m.line], named[m.line]
        if m.before is None or row[0].person != p.index or not _HOSTS_HIM.match(page.text, m.end, line.end):
            continue
        if any(c.kind in "SAG" and c.value for c in line.tagged.chunks if c.end <= m.start):
            continue
        for number in range(m.line - 1, max(-1, m.line - _NEAR), -1):
            for x in named.get(number, ()):
                if state := _goal(people[x.person], m, page):
                    set_state(p, state, "state visited by the one they host")
                    return


def _scene_behind(m: NameMention, page: Page) -> str | None:
    """ "Met his host, X, on a visit to Alland": the state named behind as the one that is visited."""
    line = page.lines[m.line]
    for c in line.tagged.chunks[m.whole[1] :]:
        if c.kind in "SL" and c.value and _SCENE.search(page.text[m.end : c.start]):
            return c.value.partition("|")[0]
    return None


def _goal(q: PersonDraft, m: NameMention, page: Page) -> str | None:
    """Give the state that a traveller visits: of several the one where the report last saw them."""
    gone = gone_to(q, page, m.start) - {q.state}
    if len(gone) < 2:
        return next(iter(gone), None)
    return next(
        (s for n in range(m.line, max(-1, m.line - _BACK), -1) if (s := _scene(page, n, m.start)) in gone), None
    )


_SCENE = compiled(
    r"\b(?:visit(?:s|ed|ing)?|stay|trip|tour|time|stop|leg|arriv\w+|land\w+|fl[ey]w?|travell?\w*|went|came|moved"
    r"|proceeded|go(?:es)? on|while|once|be|due|courtesy calls?)\b(?: [a-z]+){0,3} (?:to|in|at|was|is|for)(?: the)? $"
    r"|\b(?:visit|trip|tour|stay) (?:of|by) [^.;,]{3,60} (?:to|in) (?:the )?$"
    r"|\bvisit(?:s|ed|ing) (?:the )?(?:(?:[A-Z][\w'’-]*|of|and|the|for) ){1,8}in $"
    r"|\b(?:visit(?:s|ed|ing)?|reach(?:ed|es)?|tour(?:s|ed|ing)?) (?:the )?$|(?:^|[,;] )(?:In|At)(?: the)? $"
)


# "To be signed during the forthcoming visit of the President to Borria": nobody is there yet.
_TO_COME = compiled(r"\b(?:forthcoming|upcoming|future|proposed|possible) (?:\w+ )?(?:visit|trip)\b")


def _scene(page: Page, number: int, end: int) -> str | None:
    """Give the state last named before ``end`` as the place where a sentence's people are: "his stay in Alland"."""
    line = page.lines[number]
    for c in reversed(line.tagged.chunks):
        if (
            c.kind in "SL"
            and c.value
            and c.end <= end
            and _SCENE.search(ahead := page.text[max(line.start, c.start - 90) : c.start])
            and not _TO_COME.search(ahead)
        ):
            return c.value.partition("|")[0]
    return None


_INVITER = compiled(
    r"\b(?:at|on|upon|by|following) (?:the |an )?(?:\w+ )?invitation (?:of|from|by|extended by) (?:the |his |her )?$"
)
_VISITED = compiled(
    r"\b(?:visits?|visited|visiting|(?:visit|trip|tour|stay|journey) (?:to|in|of)|arriv\w+ (?:in|at)"
    r"|left for|leaves for) (?:[\w ]{1,20}? of )?(?:the )?$"
)


def by_invitation(p: PersonDraft, page: Page) -> None:
    """ "X pays a visit to Alland at the invitation of his counterpart Y": Y serves the state that is visited."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        chunks = line.tagged.chunks
        led = page.text[line.start : chunks[m.whole[0]].start] if m.before else page.text[line.start : m.start]
        if not _INVITER.search(led.rstrip() + " "):
            continue
        told = [c for c in chunks if c.kind == "S" and c.value and _VISITED.search(page.text, line.start, c.start)]
        if len({c.value for c in told}) == 1:
            set_state(
                p,
                (told[0].value or "").partition("|")[0],
                "state visited at his invitation",
                (told[0].start, told[0].end),
            )
            return
