"""Give the persons of the record: those who act, speak, attend or sign, and not those merely spoken of.

yes   the provincial governor, X, attended the ceremony
yes   He called on President X
no    greetings from General Secretary X to Y            (a preposition leads to both)
no    last year's visit by Prime Minister X               (a visit that is recalled)
no    the columnist nicknamed him X                       (no person's name)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from communique.lexicon import table, words
from communique.model import Ground, How, Person, Span
from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft, namings_by_line
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk
from communique.reading.words.verbs import finite_verbs, speech_verbs

QUIET = frozenset((CAPTION, LINE, TITLE))


def who_act(page: Page, people: list[PersonDraft]) -> set[int]:
    """Give the indexes of those who do more in the report than be spoken of."""
    named = namings_by_line(people)
    acting = {
        m.person
        for line in page.lines
        for m in _acting(page, line, named.get(line.number, []))
        if not (_leads_a_state(people[m.person]) and _said_of(line.tagged.chunks, m))
    }
    return {i for i in acting if not _nickname(page, people[i])}


def roster(page: Page, people: list[PersonDraft], involved: set[int], acting: set[int]) -> tuple[Person, ...]:
    """Give the records of all who are involved in a contact or visit, or act otherwise; both are indexes."""
    return tuple(_person(p) for p in people if p.index in acting or (p.index in involved and not _nickname(page, p)))


def _acting(page: Page, line: Line, mentions: list[NameMention]) -> list[NameMention]:
    """Give the namings of a sentence whose persons act in it; in a list the rest goes the way of the first."""
    if not mentions or line.kind == TITLE:
        return []
    if _is_recalled(page, line):
        return [m for m in mentions if _says_it(page, line.tagged.chunks, m)]
    out: list[NameMention] = []
    spoken_of, end = False, -1
    for m in mentions:
        gap = line.tagged.letters[end : m.whole[0]] if end >= 0 else "w"
        listed = len(gap) <= 3 and not gap.strip("&,eoH()")
        spoken_of = spoken_of if listed and (spoken_of or "o" in gap) else _is_spoken_of(line.tagged.chunks, m)
        end = m.whole[1]
        if not spoken_of and (line.kind not in QUIET or m.titled):
            out.append(m)
    return out


def _says_it(page: Page, chunks: list[Chunk], m: NameMention) -> bool:
    """ "It began in 2011," said General X: who says what happened long ago says it now."""
    first, last = m.whole
    said = speech_verbs() & {c.folded for c in (*chunks[max(0, first - 1) : first], *chunks[last : last + 1])}
    return bool(said) and any(c.kind == '"' for c in (*chunks[:first], *chunks[last:]))


_LEADERS = compiled(
    r"\b(?:president|prime minister|premier|king|emir|amir|sultan|general secretary|first secretary|chancellor)\b", re.I
)
_LED_BY_LEADERS = compiled(
    r"\b(?:vice|deputy|assistant|advis[eo]r|office|to the|spokes\w+|envoy|member|assembly|senate|house|courts?|council"
    r"|parliament|commission|chamber|bank|board|company|university|association|committee|con?federation)\b",
    re.I,
)


def _leads_a_state(p: PersonDraft) -> bool:
    return any(_LEADERS.search(o.name) and not _LED_BY_LEADERS.search(o.name) for o in p.offices)


def _said_of(chunks: list[Chunk], m: NameMention) -> bool:
    """Does somebody else speak in a sentence that names a leader: "… what President X began, the minister said"?"""
    first, last = m.whole
    said = [k for k, c in enumerate(chunks) if c.kind == "w" and (c.folded in speech_verbs() or _goes_on(chunks, k))]
    near = frozenset(c.folded for c in chunks[max(0, first - _NEAR) : first])
    if first and chunks[first - 1].folded == "on" and not _CALLS.isdisjoint(c.folded for c in chunks[:first]):
        return False  # "his calls were on A and on President B"
    return bool(said) and not near & _cells("contact") and not any(first - 2 <= k <= last + 3 for k in said)


_NEAR = 5  # chunks


def _goes_on(chunks: list[Chunk], k: int) -> bool:
    """ "He went on": says more."""
    return chunks[k].folded in ("went", "goes") and k + 1 < len(chunks) and chunks[k + 1].folded == "on"


_AGAIN = ("that meeting", "at that time", "that visit", "that summit", "back then", "the late ")


def _is_recalled(page: Page, line: Line) -> bool:
    """Is a sentence of something long before the report: its dates are past, or it opens with "last year"?"""
    text = page.text[line.start : line.end].lower()
    if text.startswith(tuple(_cells("openings of old"))) or any(words in text for words in _AGAIN):
        return True
    published = _day(page.published)
    days = [day for d in line.dates if (day := _day(d.end_value or d.value))]
    return bool(published and days and len(days) == len(line.dates) and max(days) < published - timedelta(days=9))


def _day(value: str | None) -> date | None:
    """Read an EDTF value as the last day it may mean; none where the year is unknown."""
    if not value or "X" in value:
        return None
    year, month, day = (*(int(p) for p in value.split("-") if p.isdigit()), 0, 0, 0)[:3]
    try:
        return date(year, month or 12, day or (28 if month else 31))
    except ValueError:
        return None


@cache
def _cells(name: str) -> frozenset[str]:
    return frozenset(words(table("grammar")[name]))


def _is_spoken_of(chunks: list[Chunk], m: NameMention) -> bool:
    """Does a preposition or a verb of praise lead to a naming, so that its person does nothing here?"""
    first, last = m.whole
    k = first - 1
    while k > 0 and (chunks[k].kind in '"H' or chunks[k].folded in ("the", "both", "respected", "comrade", "comrades")):
        k -= 1
    if k < 0:
        return False
    if last < len(chunks) and chunks[last].kind == "s" and not m.before:
        return True
    if (
        last < len(chunks)
        and chunks[last].kind == "s"
        and _WISHES.intersection(c.folded for c in chunks[last + 1 : last + 4])
    ):
        return True  # "conveyed President X's best wishes"
    before = {c.folded for c in chunks[max(0, k - 8) : k]}
    if _is_address(chunks, last):
        return True
    if chunks[k].folded == "with" and last < len(chunks) and chunks[last].kind == "s":
        return True  # "came with Minister X's visit"
    if chunks[k].folded == "by" and not _FORESEEN.isdisjoint(c.folded for c in chunks[last : last + _SOON]):
        return False  # "a visit to Alland by President X planned for May"
    return not _acts_all_the_same(chunks, k, first, last) and _leads_away(chunks, k, before)


_WISHES = frozenset("wishes greetings regards initiative message letter condolences congratulations directives".split())
_FORESEEN = frozenset(("planned", "scheduled", "expected", "due", "foreseen", "slated", "envisaged"))
_SOON = 4  # chunks


def _is_address(chunks: list[Chunk], last: int) -> bool:
    """ "Director General X, tel. 09 …": whom to ask, not who acts."""
    return any(c.folded in _cells("addresses") for c in chunks[last : last + 2])


def _acts_all_the_same(chunks: list[Chunk], k: int, first: int, last: int) -> bool:
    """ "Since X says …" is a clause of its own; "with X on one side", "with him X" name those present."""
    word, after = chunks[k].folded, chunks[last : last + 8]
    if word == "to" and [c.folded for c in after[:2]] in (["who", "called"], ["who", "met"], ["who", "visited"]):
        return True  # "expressed his thanks to Sheikh X who called on him"
    if word in _cells("joining"):
        if word == "since" and after and after[0].folded in ("was", "were"):
            return False  # "… years since X was driven from power"
        return bool(after) and after[0].kind == "w" and after[0].folded in finite_verbs()
    if word == "what":  # "published what its spokesman X had told reporters"
        spoken = [c.folded for c in after if c.folded not in ("had", "has")][:1]
        return bool(spoken) and spoken[0] in speech_verbs() | {"told"}
    if word == "for" and chunks[first].kind == "S":
        return k == 0 or chunks[k - 1].kind in "&,;"  # "signed for Alland by A and for Borria Minister B"
    if word == "with":
        return chunks[first].kind == "q" or not _cells("beside").isdisjoint(c.folded for c in after)
    return word in ("of", "from") and k > 0 and chunks[k - 1].folded in ("those", "invitation")


_COURTESIES = frozenset(("call", "calls", "visit", "visits", "audience", "host"))  # paid or made "to" somebody


_CALLS = frozenset(("called", "call", "calls", "calling", "waited"))
_SENT = frozenset(
    ("side", "delegation", "team", "delegations", "teams", "sides")
)  # "the Allandian side, under Minister X"
_HEADSHIPS = frozenset(("leadership", "chairmanship", "headship", "direction", "command", "chair"))
_UNDERTAKEN = frozenset(
    ("made", "paid", "undertaken", "conducted", "accompanied", "joined")
)  # "the visit made to Alland in May by X"
_HOMAGE = frozenset(("tribute", "homage", "wreath", "wreaths", "flowers"))  # paid to the dead


def _leads_away(chunks: list[Chunk], k: int, before: Iterable[str]) -> bool:
    """Decide for the word at ``k`` in front of a person, with the eight words before it."""
    word, near = chunks[k].folded, frozenset(before)
    if word == "what":
        return k > 0  # "pointed to what President X had agreed"
    if word in ("for", "to") and k == 0:
        return False  # "For Minister X, the visit …", "To General Y, his guest, the minister said"
    just = chunks[k - 1].folded if k else ""
    if just == ")" and k > 1:
        just = chunks[k - 2].folded  # "paid a courtesy (call) on X"
    if word in _cells("away") or word in _cells("praising"):
        return not (word in ("under", "for") and near & _cells("presence")) and not (
            word == "under" and (near & _SENT or chunks[k - 1].kind == "s")
        )
    if word == "between":
        return not near & _cells("contact")
    if word == "by":
        if just in ("led", "headed") and near & _cells("ruled"):
            return True  # "the government, led by Prime Minister X, …"
        return just in _cells("founding") or (
            chunks[k - 1].kind != "w" and bool(near & _cells("trips")) and not near & _UNDERTAKEN
        )
    if word == "on" and just in ("and", ","):
        return _CALLS.isdisjoint(c.folded for c in chunks[:k])  # "called on X and on Y"
    if word == "on":
        return just not in ("called", "call", "calls", "calling", "waited")
    if word == "to":
        if near & _HOMAGE:
            return True
        if just in ("and", ",") and not _COURTESIES.isdisjoint(c.folded for c in chunks[:k]):
            return False  # "calls took him to A and to B"
        return just != "according" and not near & (_cells("handing") | _COURTESIES)
    if word == "of":
        return (
            just not in _cells("presence")
            and not (just in _HEADSHIPS and "under" in near)
            and not near & frozenset(("chairmanship", "presence"))
        )
    return word == "from" and just not in ("over", "interview", "call") and not near & _cells("issuing")


def _nickname(page: Page, p: PersonDraft) -> bool:
    """ "Has the nickname X", "they call him X": what follows is no person's name."""
    ahead = ([c.folded for c in page.lines[m.line].tagged.chunks[max(0, m.first - 3) : m.first]] for m in p.mentions)
    if p.name.lower() in _cells("forebears"):
        return True
    called = any(
        w[-1] in _cells("nicknames")
        or w == ["the", "name", "of"]
        or (w[-2:-1] in (["call"], ["called"], ["calls"]) and w[-1] in ("him", "her"))
        for w in ahead
        if w
    )
    return called or (not p.offices and not p.rank and any(_IS_A_THING.match(page.text, m.end) for m in p.mentions))


# "X, a Finnish newspaper, wrote", "X, a US-based company which": outlets and firms act, too.
_IS_A_THING = compiled(
    r", (?:an?|the|one of)\b[^,.;]{0,48}?\b(?:newspaper|daily|weekly|magazine|broadcaster|outlet|news agency|website"
    r"|company|firm|corporation|conglomerate|manufacturer|shipbuilder|think tank|NGO|charity)\b"
)


def _person(p: PersonDraft) -> Person:
    grounds = {
        "name": Ground((Span(p.first.start, p.first.end),), "name in a title chain, apposition or before a verb")
    }
    if p.state and p.state_span:
        grounds["country"] = Ground((Span(*p.state_span),), p.state_rule, p.state_how)
    if p.rank and p.rank_span:
        grounds["rank"] = Ground((Span(*p.rank_span),), "rank before the name")
    if p.offices:
        grounds["offices"] = Ground(
            tuple(Span(o.start, o.end) for o in p.offices), "office in a title chain or apposition"
        )
    fullest = next(m for m in p.mentions if m.name == p.name)
    evidence = tuple(dict.fromkeys([Span(fullest.start, fullest.end)]))
    return Person(
        id=p.id,
        name=p.name,
        country=p.state,
        rank=p.rank,
        offices=tuple(o.name for o in p.offices),
        evidence=evidence,
        grounds=grounds,
        confidence=0.95 if p.state_how == How.STATED else 0.8,
    )
