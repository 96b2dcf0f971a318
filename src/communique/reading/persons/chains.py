"""Read a title chain: the offices, the rank and the state in a row of chunks that is known to be one.

    yes   the Minister of Defence of Laos, General             one office, its state, a rank
    yes   President of the Union and of the Senate             the head stands once: two offices
    no    Minister of Defence and Military Production General  "and" within a remit parts nothing

A chain is matched over one letter a chunk, as the tagger gives them, with the finer ones of ``title_letters``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.persons.joints import inside_office, is_form_of_address
from communique.reading.persons.offices import Office, complete_organs, is_remit, office_of, state_of_office
from communique.reading.words.tagging import Chunk


@dataclass(slots=True)
class Title:
    """What a title chain says: rank, offices, the state served, and where it stands (chunk numbers)."""

    first: int
    last: int
    rank: str | None = None
    rank_span: tuple[int, int] | None = None
    offices: list[Office] = field(default_factory=list)
    state: str | None = None
    state_span: tuple[int, int] | None = None
    counterpart: bool = False
    honorific: bool = False
    former: bool = False
    states: tuple[str, ...] = ()  # all states named, in order: "his Lao and Cambodian counterparts"
    place: str | None = None  # the state of a place that an office governs: "Mayor of Hue"


# Possessive quantifiers ("++", "s?+") keep a long row of like letters from being tried in every grouping.
_MODIFIER = r"(?:[tfAGSFBIL]s?|bs?(?![ASL])|N+s?(?=[tTKFBG])|[-#]|\([^()]{0,4}\)(?=[tTKF]))"
_DIRECT = (
    r"(?:(?<=K)e?(?:[LFGBAIt#b]s?|S(?=[tF#]*[BG])|N+(?=[BFGL]))+(?:&(?![LNB]+[TK])[LN][LNB]*|&[BG](?=[,.;)]))?)?"
    r"(?:\([^()]{1,10}\)(?=[,.;)RHw&p]))?"
)
# "Chief of General Staff UK Army, General X", "Deputy Secretary General (Policy) Ministry of Defence Alland X"
_SERVING = r"(?:(?<=T)(?:\([^()]{1,6}\))?(?:[SA][FB]+|G)(?:\([^()]{1,10}\)|S)?(?=,?[RH]|$))?"
_JOINED = (
    r",?&[eq]?(?=t*b(?:[,.;)]|$)|[tAGSILb]*[FBG]+[^TKFBGb]|[tAGSILb]*[FBG]+$|t*[LN]+[BF]|N{1,3}oe?S(?:[NRH]|$)"
    r"|N(?=[,.;)RH]|$)|S|P|I(?=[,.;)RHN]|$))"
)
_UNKNOWN = r"N+(?=[tBFTKGLI])|(?<=[BF]&)N{1,3}(?=oe?S(?:[NRH]|$))|(?<=[oeP])N{1,3}(?=[,.;()&wpRH]|s|$)"
_WORD = rf"(?:[tAGSFBILbTK#]s?+|{_UNKNOWN}|s|-|\([^()]{{0,10}}\)|{_JOINED})"
_TAIL = rf"(?:(?:&?oe?|P[eq]?|s)(?:ww?(?=[bBF]))?{_WORD}+)*"
_BRACKETS = r"(?:\([^()]{1,10}\)(?=[oP]))?(?:(?:[Bb]|(?<=T)#)(?=[oe,.;()&wpRHN]|$))?+"
_HEADED = rf"[TK]++(?:-[TK])*+{_BRACKETS}{_DIRECT}{_SERVING}(?:S(?=P))?{_TAIL}(?:,?(?:toe?)?S(?=[,.;)RH]|$))?"
_OFFICE = (
    rf"(?:ee|[eq])?H?(?:{_MODIFIER}|&(?=[AF]|t*[BF]+T))*"
    rf"(?:{_HEADED}|c(?:(?={_MODIFIER}*[TK]){_MODIFIER}*{_HEADED}|oe?(?:[SAL]|[twB]?b(?=,?[RHN]|,?$))|b(?=,?[RHN]|,?$))?)"
)
CHAIN = rf"{_OFFICE}(?:(?:,&|,|&|-){_OFFICE})*"
HEAD = compiled(rf"[eq]?{_MODIFIER}*[TK]")


def read_chain(chunks: list[Chunk], letters: str, first: int, last: int) -> Title:
    """Read a chain of chunks, cut into offices, ranks and honorifics."""
    title = Title(first, last)
    segment: list[int] = []
    states: list[str] = []
    if letters[first:last].endswith("TK") and chunks[last - 1].text == "Commander":
        letters = f"{letters[: last - 1]}R{letters[last:]}"  # "spokesman Commander X": behind an office a naval rank
    for k in range(first, last):
        c, letter = chunks[k], letters[k]
        if letter == "R" and not inside_office(letters, k, last, segment):
            _close(title, chunks, letters, segment)
            segment = []
            if title.rank is None:
                title.rank, title.rank_span = c.value or "Commander", (c.start, c.end)
        elif letter == "H" or (letter == "e" and letters[k + 1 : k + 2] == "H"):
            title.honorific = True
        elif letter in ",&-" and (
            (shared := letters[k : k + 2] == "&o" and "o" in [letters[i] for i in segment])
            or _breaks(chunks, letters, k, last, segment)
        ):
            _close(title, chunks, letters, segment)
            # "President of the Union and of the Senate": the head stands once
            segment = segment[: next(n for n, i in enumerate(segment) if letters[i] == "o")] if shared else []
        else:
            if (letters[k - 1] == "c" and letter in "tAFTK" and segment) or (
                letter in "TK" and segment and is_form_of_address(c, letters[k - 1])
            ):
                _close(title, chunks, letters, segment)
                segment = []
            title.counterpart = title.counterpart or letter == "c"
            owner = letters[k : k + 2] == "Ss"  # "Secretary in Alland's Ministry of Trade"
            posted = _POSTED.search(letters, first, k) is not None and chunks[k - 1].folded != "at" and not owner
            subject = letter == "A" and (
                (posted and chunks[k - 1].folded in ("for", "on")) or _AFFAIRS.match(letters, k - 1, last) is not None
            )
            subject = subject or (letter == "I" and _is_dealt_with(chunks, letters, first, k, last))
            if not is_remit(chunks, letters, k):
                _note_state(title, c, letter, "for" if subject else "P" if posted else "", states)
            segment.append(k)
    _close(title, chunks, letters, segment)
    title.states = tuple(states)
    _prefer_the_state(title, chunks, first, last)
    title.state = title.state or (title.place if title.counterpart else None)  # "his counterpart from Lor"
    complete_organs(title.offices)
    _commander_as_rank(title, chunks, letters, first, last)
    return title


_AFFAIRS = compiled(r"oA(?:,?&[ANF])+[BbF]")  # "the Department of American and Oceanian Affairs"


_DEALT_WITH = frozenset("affairs integration matters relations department desk directorate division".split())
_OF_A_THING = compiled(r"oe?[^SeN]")
_WITH_MORE = compiled(r"(?:,?&?[tAI])*[FBb]")  # "for NATO and EU Affairs", "for the UN and International Organisations"
_LISTED_WITH = frozenset(
    ("organisations", "organizations", "international organisations", "international organizations")
)


def _is_dealt_with(chunks: list[Chunk], letters: str, first: int, k: int, last: int) -> bool:
    """ "Minister of Foreign and CARICOM Affairs", "director of the NATO department": the organisation is a desk's."""
    m = _WITH_MORE.match(letters, k + 1, last)
    if m is None or not {"T", "K"}.intersection(letters[first:k]):
        return False
    about = chunks[m.end() - 1].folded.split()[-1]
    part = _OF_A_THING.match(letters, m.end()) is not None  # "director of the UN Department of Peace Operations"
    return not part and (about in _DEALT_WITH or ("&" in m[0] and about in _LISTED_WITH))


_OF_A_STATE = compiled(r"\b(?:prime minister|president|minister|king)\b", re.I)


def _prefer_the_state(title: Title, chunks: list[Chunk], first: int, last: int) -> None:
    """ "Forum Chair and Prime Minister X": whoever chairs an organisation as well serves a state."""
    told = next((c for c in chunks[first:last] if title.state_span == (c.start, c.end)), None)
    if told and told.kind == "I" and title.offices:
        office = title.offices[-1]
        if _OF_A_STATE.search(office.name) and not office.start <= told.start < office.end:
            own = next((d for d in chunks[first:last] if d.kind in "SA" and d.value), None)
            title.state = own.value if own else None
            title.state_span = (own.start, own.end) if own else None


def _breaks(chunks: list[Chunk], letters: str, k: int, last: int, segment: list[int]) -> bool:
    """Does a comma, "and" or spaced dash end one office and lead to the next?"""
    if letters[k] == "-" and not (chunks[k].start > chunks[k - 1].end):
        return False
    if not any(letters[i] in "TKc" for i in segment):
        return letters[k] == "," and k + 1 >= last
    return (
        k + 1 >= last
        or bool(HEAD.match(letters, k + 1, last))
        or letters[k + 1] in ",&RH"
        or (letters[k + 1] == "e" and not _POSTED.search(letters, 0, k))
        or _is_service(chunks, letters, k + 1, last)
    )


def _is_service(chunks: list[Chunk], letters: str, k: int, last: int) -> bool:
    """ "Minister A, Navy Captain B", but not "Minister of Defence and Military Production General A"."""
    m = _SERVICE.match(letters, k, last)
    return m is not None and (letters[m.end() - 2] not in "FB" or chunks[m.end() - 2].folded in _SERVICES)


_POSTED = compiled(r"P(?:e?[SIL](?:,|,?&)e?)*$|(?<=P)e?[SIL]$")  # "Ambassador to Alland and (the OECS)"
_SERVICE = compiled(r"(?:[AGSFB]s?)+R")
_SERVICES = frozenset(("army", "navy", "air force", "police", "coast guard", "armed forces", "marines", "border guard"))


def _note_state(title: Title, c: Chunk, letter: str, before: str, states: list[str]) -> None:
    if letter == "L" and before != "P" and title.place is None:
        title.place = c.value
    if letter not in "ASGI" or not c.value or c.folded == "security council":
        return  # a state's own Security Council is spelt as the United Nations'
    state = c.value.partition("|")[0]
    state = table("offices")["organs"].get(state, state)
    if (before == "P" and letter == "S") or (before == "for" and letter in "AI") or not state:
        return  # "Ambassador to Thailand", "director for Thai affairs" serve neither, nor "for EU affairs" the EU
    if state not in states:
        states.append(state)
    if title.state is None:
        title.state, title.state_span = state, (c.start, c.end)


def _close(title: Title, chunks: list[Chunk], letters: str, segment: list[int]) -> None:
    """Turn a segment of a chain into an office, if it has a head and is held now."""
    if not segment or not any(letters[i] in "TK" for i in segment):
        return
    if any(letters[i] == "f" for i in segment):
        title.former = True
        return
    held = [chunks[i] for i in segment]
    office = office_of(held, "".join(letters[i] for i in segment))
    if office is not None:
        title.offices.append(office)
    served = state_of_office(held)
    if served and title.state is None:
        title.state, title.state_span = served, (held[0].start, held[-1].end)


def _commander_as_rank(title: Title, chunks: list[Chunk], letters: str, first: int, last: int) -> None:
    """ "Commander Irene Dulay": alone before a name, the word is a naval rank."""
    if title.rank or letters[last - 1] != "K" or chunks[last - 1].text != "Commander":
        return
    if last - 1 > first and letters[last - 2] not in ",eA":
        return
    c = chunks[last - 1]
    title.rank, title.rank_span = "Commander", (c.start, c.end)
    title.offices = [o for o in title.offices if o.start < c.start and o.end <= c.start]
