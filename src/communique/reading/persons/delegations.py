"""Tell a person's state by the delegation that they lead or belong to.

yes   The delegation of Alland was led by X, accompanied by Y        (both serve Alland)
yes   X led the Alland delegation; Alland was represented by X
no    X led a delegation to Alland
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page
from communique.reading.words.tagging import Chunk
from communique.reading.words.verbs import finite_verbs

LED = "state of the delegation led"


@cache
def _person_words() -> frozenset[str]:
    return frozenset(words(table("actors")["persons"]))


_LEADING = frozenset(
    "led headed chaired represented heads leads included includes comprised comprises under sent fielded delegated "
    "dispatched".split()
)
_FOR_A_STATE = frozenset(("represented", "sent", "fielded", "delegated", "dispatched"))
_SENDERS = frozenset(("delegation", "side", "team", "contingent"))


def by_delegation(p: PersonDraft, page: Page) -> None:
    """ "The delegation of Zambia was led by A, accompanied by B": both serve Zambia."""
    for m in p.mentions:
        chunks = page.lines[m.line].tagged.chunks
        if (c := _represented_too(chunks, m.whole[0])) is not None:
            set_state(p, (c.value or "").partition("|")[0], "state represented", (c.start, c.end))
            return
        lead = _lead_before(chunks, m.whole[0])
        if (
            lead > 1
            and chunks[lead].folded == "under"
            and chunks[lead - 1].kind == "s"
            and chunks[lead - 2].kind == "S"
        ):
            c = chunks[lead - 2]  # "delegations took part, Alland's under A, Borria's under B"
            set_state(p, c.value or "", LED, (c.start, c.end))
            return
        if lead >= 0 and chunks[lead].folded in _FOR_A_STATE and (c := _represented(chunks, lead)):
            set_state(p, (c.value or "").partition("|")[0], "state represented", (c.start, c.end))
            return
        if (c := _includes(chunks, lead)) is not None:
            set_state(p, (c.value or "").partition("|")[0], LED, (c.start, c.end))
            return
        sent = next((k for k in range(lead, max(-1, lead - 12), -1) if _sends(chunks, k)), -1) if lead >= 0 else -1
        if sent >= 0 and any(d.folded in ("led", "headed") for d in chunks[sent:lead]):
            continue  # "the delegation led by A, which included B"
        c = _whose(chunks, lead)
        if sent >= 0 and c is None:
            c = _sender(chunks, sent, lead) or _represented_by(chunks, sent)
        if c is not None and c.value and (state := c.value.partition("|")[0]):
            set_state(p, state, LED, (c.start, c.end))
            return
        c = _head_told_first(chunks, m.whole[0]) if lead < 0 else _led_again(page, m.line, lead, sent)
        if c and (state := (c.value or "").partition("|")[0]):
            set_state(p, state, LED, (c.start, c.end))
            return


def _sends(chunks: list[Chunk], k: int) -> bool:
    """ "The delegation", "the Allandian part of the meeting"."""
    return chunks[k].folded in _SENDERS or (chunks[k].folded == "part" and k > 0 and chunks[k - 1].kind == "A")


_INCLUDING = frozenset(("included", "includes", "comprised", "comprises"))


def _includes(chunks: list[Chunk], lead: int) -> Chunk | None:
    """ "The delegation of the Republic of Alland was led by A and (it) included B": whose delegation it was."""
    if lead < 1 or chunks[lead].folded not in _INCLUDING or chunks[lead - 1].folded not in ("and", "it", "also"):
        return None
    sent = next((k for k in range(min(lead, 5)) if chunks[k].folded in _SENDERS), -1)
    return _sender(chunks, sent, lead) if sent >= 0 else None


_AT_ITS_HEAD = compiled(
    r"^(?:at the (?:head|helm) of|heading|leading|in charge of) (?:[^;]{1,120} )?(?:is|was|will be|are|were|stood"
    r"|stands) $"
)


def _head_told_first(chunks: list[Chunk], at: int) -> Chunk | None:
    """ "At the head of the Alland delegation to the talks in Borria is X": whose delegation it is."""
    if not chunks or chunks[0].folded not in ("at", "heading", "leading", "in", "at the head of"):
        return None
    if not _AT_ITS_HEAD.match("".join(f"{c.folded} " for c in chunks[:at])):
        return None
    sent = next((k for k in range(at) if chunks[k].folded in _SENDERS), -1)
    return _sender(chunks, sent, at) if sent >= 0 else None


_AGAIN = frozenset(("the", "it", "their", "this", "that"))


def _led_again(page: Page, number: int, lead: int, sent: int) -> Chunk | None:
    """ "A delegation of Alland came. It was headed by X": whose delegation the sentence before tells of."""
    chunks = page.lines[number].tagged.chunks
    first = sent if sent >= 0 else 1
    if lead < 1 or first > 4 or not any(c.folded in _AGAIN for c in chunks[:first]):
        return None
    visiting = any(c.folded in ("visiting", "guest") for c in chunks[:first])
    for line in page.lines[max(0, number - 2) : number][::-1]:
        told = line.tagged.chunks
        if visiting and (guests := _not_at_home(told)):
            return guests
        for k, c in enumerate(told):
            if c.folded in _SENDERS and (whose := _sender(told, k, len(told))):
                return whose
    return None


def _not_at_home(chunks: list[Chunk]) -> Chunk | None:
    """ "X of Alland met Y of Borria in Lor": the state of the two in which the city does not lie."""
    there = {(c.value or "").partition("|")[0] for c in chunks if c.kind == "L"}
    sides = {(c.value or "").partition("|")[0]: c for c in chunks if c.kind in "AS" and c.value}
    away = [c for state, c in sides.items() if state not in there]
    return away[0] if len(sides) == len(away) + 1 == _TWO else None


_TWO = 2


def _represented_too(chunks: list[Chunk], at: int) -> Chunk | None:
    """ "Alland was represented by A, Borria by the Minister B": the state of a clause without its verb."""
    before = chunks[max(0, at - 3) : at]
    if len(before) == 3 and before[0].kind in "AS" and before[1].folded in ("one", "side", "'s", "’s"):
        led = next((k for k in range(at - 4, -1, -1) if chunks[k].folded in _LEADING), -1)
        if before[2].folded in ("by", "under") and led >= 0:
            return before[0]  # "the Allandian team was headed by A, the Borrian one by B"
    if "represented" not in (c.folded for c in chunks[:at]):
        return None
    for k in range(at - 1, max(0, at - 2 - _LISTED), -1):  # "… and Borria by Foreign Minister B and Defence Minister C"
        if chunks[k].folded == "by" and chunks[k - 1].kind in "SL" and "represented" not in chunks[k - 1].folded:
            return chunks[k - 1] if k > 1 and chunks[k - 2].folded in (",", "and", ";", "while") else None
        if chunks[k].kind in ".;w":
            return None
    return None


_LISTED = 14  # chunks from "by" to the second or third of those who represent a state


def _lead_before(chunks: list[Chunk], at: int) -> int:
    """Give the verb of leading that reaches a name: no other verb and no "with" between."""
    for k in range(at - 1, max(-1, at - 60), -1):
        c = chunks[k]
        if c.folded in _LEADING:
            return k
        if (
            c.kind == '"'
            or c.folded in ("with", "while", "whereas", ";")
            or (c.kind == "w" and c.folded in finite_verbs() and c.folded not in ("accompanied", "joined"))
        ):
            return -1
    return -1


def _sender(chunks: list[Chunk], sent: int, lead: int) -> Chunk | None:
    """Whose delegation is it? The adjective before the word, or the state after "of" or "from"."""
    for k in range(sent - 1, max(-1, sent - 6), -1):
        if chunks[k].kind in "ASG":
            return chunks[k]
        if chunks[k].kind in "p,w" and chunks[k].kind != "w":
            break
    after = range(sent + 1, min(lead, sent + 8))
    return next(
        (chunks[k] for k in after if chunks[k].kind in "ASG" and chunks[sent + 1].folded in ("of", "from")), None
    )


def _represented_by(chunks: list[Chunk], sent: int) -> Chunk | None:
    """ "Alland was represented by a delegation under the leadership of X": the state whose delegation it is."""
    at = next((k for k in range(sent, max(-1, sent - 5), -1) if chunks[k].folded == "represented"), -1)
    return _represented(chunks, at) if at > 0 else None


def _whose(chunks: list[Chunk], lead: int) -> Chunk | None:
    """ "Alland's was led by X": the delegation that need not be called one again."""
    ahead = chunks[max(0, lead - 3) : lead] if lead >= 0 else []
    whose = len(ahead) == 3 and ahead[0].kind == "S" and ahead[1].kind == "s" and ahead[2].folded in ("was", "is")
    return ahead[0] if whose else None


def _represented(chunks: list[Chunk], lead: int) -> Chunk | None:
    """ "Alland was represented by X": the state that is the subject."""
    for k in range(lead - 1, max(-1, lead - 5), -1):
        c = chunks[k]
        if c.kind in "SIL" and c.value:
            return c
        if c.folded not in ("was", "is", "were", "being", "has", "been", "will", "be", "side", "'s", "’s"):
            return None
    return None


def by_side(p: PersonDraft, page: Page) -> None:
    """ "Led by X on the Lao side and Y for the Thai side": the side that is named behind the name."""
    for m in p.mentions[:OFTEN]:
        if (c := _attends_for(page, m)) is not None:
            state = (c.value or "").partition("|")[0]
            set_state(p, table("offices")["organs"].get(state, state), "side attended for", (c.start, c.end))
            return
        behind = page.lines[m.line].tagged.chunks[m.whole[1] : m.whole[1] + 8]
        behind = behind[1:] if behind and behind[0].kind == "," else behind
        behind = behind[2:] if [c.folded for c in behind[:2]] == ["in", "attendance"] else behind
        if (
            len(behind) > 3
            and behind[0].folded in ("on", "for", "from", "representing")
            and behind[1].folded == "the"
            and behind[2].kind in "AS"
            and behind[2].value
            and behind[3].folded in ("side", "part", "delegation")
        ):
            set_state(p, behind[2].value.partition("|")[0], LED, (behind[2].start, behind[2].end))
            return


_ATTENDS = compiled(
    r",?(?: who)? (?:(?:was|is|were) (?:there|present|in attendance|also \w+)|attended|spoke|took part|acted)"
    r"(?: [\w-]+){0,3}? (?:for|on behalf of|representing) (?:the )?$"
)


def _attends_for(page: Page, m: NameMention) -> Chunk | None:
    """ "X, Commissioner for Trade, was there for the European Commission": the side that somebody attends for."""
    chunks = page.lines[m.line].tagged.chunks
    for c in chunks[m.whole[1] : m.whole[1] + 10]:
        if c.kind in "SIG" and c.value and (c.value + "|")[0] != "|":
            behind = page.text[chunks[m.whole[1] - 1].end : c.start]
            return c if _ATTENDS.match(behind) else None
    return None


_FOR_STATE = compiled(r"fe?(?P<state>S),$")
_SIGNING = frozenset("sign signs signed signing signature signatures initialled initialed inked endorsed".split())
_BREAKS = frozenset(("while", "whereas", ";"))


def by_signing(p: PersonDraft, page: Page) -> None:
    """ "X, the minister, and Y put down their signatures on behalf of Alland": both sign for the state named first.

    "It was signed by X for Alland and by Y for Borria": the state that stands behind each name.
    """
    for m in p.mentions[:OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        if _SIGNING.isdisjoint(c.folded for c in chunks):
            continue
        before = chunks[max(0, m.whole[0] - 4) : m.whole[0]]
        if (ahead_of := _FOR_STATE.search("".join("f" if c.folded == "for" else c.kind for c in before))) is not None:
            own = before[ahead_of.start("state")]  # "For Alland, Minister X signed, and for Borria, Minister Y"
            set_state(p, own.value or "", "state signed for", (own.start, own.end))
            return
        behind = chunks[m.whole[1] : m.whole[1] + 40]
        ahead = not _SIGNING.isdisjoint(c.folded for c in chunks[: m.whole[0]])
        signed = -1 if ahead else next((k for k, c in enumerate(behind) if c.folded in _SIGNING), 40)
        for k in range(signed + 1, min(len(behind), signed + 4) if ahead else len(behind)):
            if behind[k].folded in _BREAKS or (ahead and behind[k].kind == "&"):
                break
            at = behind[k].folded == "of" and k > 0 and behind[k - 1].folded == "behalf"
            told = behind[k + 1 : k + 4] if at or behind[k].folded == "for" else []
            if told and (c := next((c for c in told if c.kind in "ASG" and c.value), None)):
                if state := (c.value or "").partition("|")[0]:
                    set_state(p, state, "state signed for", (c.start, c.end))
                return


def by_fellow(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, near: list[str]) -> None:
    """ "The foreign ministers A and B": two who share an office are of the two sides, in the order of their naming."""
    for m in p.mentions[:OFTEN]:
        for one, other in zip(named[m.line], named[m.line][1:], strict=False):
            if p.index not in (one.person, other.person) or not _share_an_office(one, other):
                continue
            first, second = people[one.person], people[other.person]
            ahead = [q.state for x in named[m.line] if x.start < one.start and (q := people[x.person]).state in near]
            told = [s for s in ahead[-2:] if s]
            sides = told if len(set(told)) == 2 else _in_order(page.lines[m.line].tagged.chunks, one.start) or near[:2]
            if len(sides) < 2 or first is second:
                continue
            if first.state is None:
                set_state(first, sides[0], "side named in this place")
            if second.state is None:
                set_state(second, next(s for s in sides if s != first.state), "the other side's minister")
            return


def _share_an_office(one: NameMention, other: NameMention) -> bool:
    """Does one office in the plural stand before two names: "the foreign ministers A and B"?"""
    a, b = one.before, other.before
    shared = a and b and a.offices and b.offices and a.offices[-1].plural and a.offices[-1] is b.offices[-1]
    return bool(a and shared and _ONLY_ONE.search(a.offices[-1].name))


# Offices of which a state has one: who share them serve two states.
_ONLY_ONE = compiled(
    r"^(?:(?:\w+ )?(?:foreign|defen[cs]e|interior|home|finance|trade|health|justice|prime) minister"
    r"|ministers? (?:of|for) (?!state).+|president|head of state|(?:army|navy|air|police|defen[cs]e) chief)$",
    re.I,
)


_HEADSHIP = compiled(
    r"(?:, |who |also |is |was |visiting |here |now |currently )*(?:as|at) (?:the )?(?:head|leader|helm) of "
)


def _leads_behind(chunks: list[Chunk], k: int) -> int:
    """Give the last chunk of what says that somebody leads: "(X), who led", "(X) at the head of"; else -1."""
    first = next((j for j in range(k, min(k + 4, len(chunks))) if chunks[j].folded in _AHEAD), -1)
    if first >= 0 and all(c.folded in (",", "who", "also") for c in chunks[k:first]):
        return first
    said = chunks[k : k + 9]
    headed = _HEADSHIP.match("".join(f"{c.folded} " for c in said))
    return k + headed[0].count(" ") - 1 if headed else -1


_AHEAD = frozenset("led leads lead leading headed heads heading represented represents".split())


_OPENS_LEADING = frozenset(("leading", "heading"))


def _comes_next(chunks: list[Chunk], first: int) -> bool:
    """ "Leading the delegation of Alland, Commander A said": who is named behind the one comma."""
    commas = [k for k, c in enumerate(chunks[:first]) if c.kind == ","]
    sent = [k for k, c in enumerate(chunks[:first]) if c.folded in _SENDERS]
    return bool(commas and sent) and sent[0] < commas[0] and not any(c.kind == "N" for c in chunks[1 : sent[0]])


def by_leading(p: PersonDraft, page: Page) -> None:
    """ "X headed the Alland delegation": the adjective or state before the word for those who are led."""
    for m in p.mentions[:OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        first = _leads_behind(chunks, m.whole[1])
        if first < 0 and chunks[0].folded in _OPENS_LEADING and _comes_next(chunks, m.whole[0]):
            first = 0
        if first < 0:
            continue
        led = chunks[first + 1 : first + 7]
        side = next((k for k, c in enumerate(led) if c.folded in _SENDERS or c.folded == "one"), -1)
        state = next((c for c in led[:side] if c.kind in "AS" and c.value), None) if side > 0 else None
        state = state or (_whence(chunks, first + 1 + side) if side >= 0 else None)
        if state is not None:
            set_state(p, (state.value or "").partition("|")[0], LED, (state.start, state.end))
            return


def _in_order(chunks: list[Chunk], end: int) -> list[str]:
    """Give the two states that a sentence names before a place in it, in its order; none if they are not two."""
    named = [(c.value or "").partition("|")[0] for c in chunks if c.kind in "SA" and c.value and c.end < end]
    return list(dict.fromkeys(named)) if len(set(named)) == 2 else []


_COCHAIRED = compiled(
    r"\b(?:co-?chair(?:ed|s|manship)?|presided over|chaired|[Dd]elegations\b[^.;]{0,80} (?:led|headed))"
    r"(?: [\w-]+){0,3}? (?:by|of) (?:the )?$"
    r"|\b(?:talks|meeting|dialogue|consultations|discussions)\b[^.;]{0,60} between (?:the )?$"
    r"|\b(?:talks|meeting|dialogue|consultations|discussions|negotiations|session|round|commission|committee)\b"
    r"[^.;]{0,80} (?:(?:led|headed) by|under the (?:joint )?(?:chairmanship|leadership) of|at the level of) (?:the )?$"
)


_JOINED = compiled(r"(?: (?:of|from|at) [^,]{0,80}|,[^,]{0,120},?)? and (?:the |his |her )?")
_COCHAIR = compiled(
    r",? (?:(?:have|has|had|will|are to|were|also|jointly) )*"
    r"(?:co-?chair(?:ed|s|ing)?|chaired (?:it|the (?:meeting|talks|session|event)) jointly|jointly chaired"
    r"|(?:led|headed) (?:the|their) (?:two |respective )?(?:delegations|sides|teams))\b"
)


def by_cochairs(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, near: list[str]) -> None:
    """ "Co-chaired by A and B" of two sides: each serves one of them, in the order in which the sides are named."""
    for m in p.mentions[:OFTEN]:
        for one, other in zip(named[m.line], named[m.line][1:], strict=False):
            if p.index not in (one.person, other.person) or len(near) < 2:
                continue
            led = _COCHAIRED.search(page.text[page.lines[m.line].start : title_start(page, one)])
            led = led or _COCHAIR.match(page.text, page.lines[m.line].tagged.chunks[other.whole[1] - 1].end)
            joined = page.text[one.end : title_start(page, other)]
            if not led or not _JOINED.fullmatch(joined):
                continue
            fellow = people[other.person if p.index == one.person else one.person]
            told = (line.tagged.chunks for line in page.lines[m.line :: -1])
            states = next((two for chunks in told if (two := _in_order(chunks, one.start))), near[:2])
            own = [s for s in states if s != fellow.state] if fellow.state in states else []
            if own:
                set_state(p, own[0], "the other side's co-chair")
            elif fellow.state is None:
                set_state(p, states[0 if p.index == one.person else 1], "co-chair of the side named in this place")
            return


def _whence(chunks: list[Chunk], sent: int) -> Chunk | None:
    """ "A delegation of the Ministry of Defence of Alland": the state behind the word for those who are sent."""
    if sent + 1 >= len(chunks) or chunks[sent + 1].folded not in ("of", "from"):
        return None
    for c in chunks[sent + 2 : sent + 10]:
        if c.kind in "ASG" and c.value and c.value.partition("|")[0]:
            return c
        if c.kind in "pwN,;":
            return None
    return None


_SPEAKS_FOR = frozenset(("for", "representing", "from", "on"))
_BESIDE = frozenset(("was", "were", "side", "sides", "part", "there", "also"))


def by_side_ahead(p: PersonDraft, page: Page) -> None:
    """ "Present were, for Alland, X and Y, and for Borria Z": the side named before a list."""
    for m in p.mentions[:OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        if (c := _stood_for(page, m)) is not None:
            set_state(p, c.value or "", "side named before", (c.start, c.end))
            return
        for k in range(m.whole[0] - 1, max(0, m.whole[0] - _LIST), -1):
            c = chunks[k]
            led = chunks[k - 1].folded if chunks[k - 1].kind != "e" or k < 2 else chunks[k - 2].folded
            at = k - 1 if chunks[k - 1].kind != "e" or k < 2 else k - 2
            if led == "from" and at and (chunks[at - 1].kind in "TRNc" or chunks[at - 1].folded in _person_words()):
                continue  # "the dignitary from Alland, X said"
            side = led != "on" or (k + 1 < len(chunks) and chunks[k + 1].folded in _BESIDE)  # "on the Allandian side"
            if c.kind in "SA" and c.value and led in _SPEAKS_FOR and side:
                set_state(p, c.value.partition("|")[0], "side named before", (c.start, c.end))
                return
            if c.kind in "w;" and c.folded not in _BESIDE:
                break


def _stood_for(page: Page, m: NameMention) -> Chunk | None:
    """Give the state that words of standing for it tie to whoever is named behind it."""
    chunks = page.lines[m.line].tagged.chunks
    begin = chunks[m.whole[0]].start
    ahead = (c for c in chunks[max(0, m.whole[0] - 12) : m.whole[0]] if c.kind == "S" and c.value)
    line = page.lines[m.line]
    for c in ahead:
        told = page.text[c.end : begin]
        behalf = page.text[line.start : c.start].rstrip().removesuffix(" the").endswith("behalf of")
        if _STANDS_FOR.fullmatch(told) or (behalf and told.strip(" ,") in ("by", "by the", "by its")):
            return c
    return None


# "Alland, represented by Minister X, and Borria (Minister Y)", "on behalf of Alland it was signed by X"
_STANDS_FOR = compiled(
    r",? (?:which was )?represented by (?:its |the |their )?| ?\((?:its )?"
    r"|,? (?:it|(?:the|this) \w+)(?: (?:was|is|were|has been))? (?:signed|initialled|inked) by (?:its |the )?"
)
_LIST = 40  # chunks of a list of those present
_STANDING_IN = frozenset(("for", "representing"))


def by_proxy(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "X, National Security Adviser, for H.E. Y": X serves the state of whom they stand in for."""
    for m in p.mentions[:OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        for x in named[m.line]:
            between = [c.folded for c in chunks[m.whole[1] : x.whole[0]] if c.folded != ","]
            if len(between) == 1 and between[0] in _STANDING_IN and (state := people[x.person].state):
                set_state(p, state, "state of the one stood in for")
                return
