"""Read title chains: the offices, ranks and honorifics before a name, and the offices set off after it.

    yes   Chinese Minister of National Defence Senior Lieutenant General | Dong Jun
    yes   Ouch Borith | , a member of the CPP Central Committee's Standing Board and First Vice President of the Cambodian Senate
    no    talks with the Defence Ministry of | Laos        (an office needs a head: minister, chief, secretary …)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from communique.lexicon import table
from communique.reading.tagging import Chunk, Tagged


@dataclass(slots=True)
class Office:
    """An office as the report gives it, spelt out and without the state; offsets of its words."""

    name: str
    start: int
    end: int
    plural: bool = False


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


# Letters that may stand inside a title chain in front of a name, and those that carry it.
_CARRIERS = frozenset("TRHc")
_INNER = frozenset("TRHctFAGISBoes-#LN")
_FORMER = frozenset(("former", "ex", "late", "outgoing", "then", "ousted", "retired", "previous", "erstwhile"))
_PLURAL = frozenset(("ministers", "presidents", "secretaries", "chiefs", "commanders", "chairmen", "directors", "heads", "members", "ambassadors", "premiers", "counterparts", "vice-presidents", "spokesmen", "representatives", "chiefs of staff"))


def title_before(tagged: Tagged, name_at: int) -> Title | None:
    """Read the title chain that ends where the name at chunk ``name_at`` begins."""
    chunks, letters = tagged.chunks, tagged.letters
    first = _chain_start(chunks, letters, name_at)
    if (set_off := _set_off_title(letters, first, name_at)) is not None:
        first = set_off
    if first >= name_at or not _CARRIERS.intersection(letters[first:name_at]):
        return None
    if letters[name_at - 1] in "oe&" or (letters[name_at - 1] == "B" and chunks[name_at - 1].text[0].islower()):
        return None
    return _read(chunks, letters, first, name_at)


_SET_OFF = re.compile(r"[eq]?(?:[AGSsFtBI-]|\([^)]{0,8}\))*[Tc](?:(?:oe?|s|pe?)(?:[AGSsFBILt&-]|\([^)]{0,8}\))+)?(?:&[eAStF]*T)?$")


def _set_off_title(letters: str, first: int, name_at: int) -> int | None:
    """ "His Lao counterpart, X" and "the Prime Minister of Laos, X": a title that a comma sets off before the name."""
    comma = first - 1
    if comma < 1 or letters[comma] != "," or letters[first:name_at].strip("RH"):
        return None
    for begin in range(max(0, comma - 24), comma):
        m = _SET_OFF.match(letters, begin, comma)
        if m is None or m.end() != comma:
            continue
        before = letters[begin - 1] if begin else ""
        if before in ("N", "n", "o", "R", "H") or (before == "," and begin > 1 and letters[begin - 2] in "Nn)"):
            return None
        return begin
    return None


def _chain_start(chunks: list[Chunk], letters: str, name_at: int) -> int:
    i = name_at - 1
    first = name_at
    while i >= 0:
        c = letters[i]
        if c == ")":
            i = letters.rfind("(", 0, i) - 1
            if i < -1 or name_at - i > 30:
                break
            continue
        if c in "&,":
            if not _joins_offices(letters, i, first):
                break
        elif c == "N" and not _inside_body_name(letters, i):
            break
        elif c not in _INNER and not (c in "wp" and chunks[i].folded in _FORMER | {"for", "to", "at", "in"} and _inside_office(letters, i)):
            if chunks[i].folded in _FORMER:
                first = i
            break
        if c == "B" and chunks[i].text[0].islower() and not _inside_office(letters, i):
            break
        if c in "TtRHcASGIFBwN":
            first = i
        i -= 1
    return first


def _joins_offices(letters: str, i: int, first: int) -> bool:
    """A comma or "and" joins two offices of one person if an office stands on both sides of it."""
    right = letters[i + 1 :]
    if not re.match(r"e?[tAGSsFRHBI-]*[TRHcF]", right) or i == 0:
        return False
    left = letters[:i]
    m = re.search(r"[TFGB)](?:oe?)?[AGSsFBI&,-]*$", left)
    if letters[i] == ",":
        return bool(re.search(r"T[oeAGSsFBI]*$", left)) and not re.search(r"[Nn]\)?,[eotAGSsFBT]*$|[Nn]$", left) and right[:1] not in "RH"
    return bool(m) and "T" in left[max(0, i - 12) :] and left[-1] not in "NnL"


def _inside_office(letters: str, i: int) -> bool:
    return bool(re.search(r"[TB]o?e?[FABGNIos-]*$", letters[:i]))


def _inside_body_name(letters: str, i: int) -> bool:
    """An unknown capitalised word belongs to a body's name where "of the" or an office head leads to it."""
    return bool(re.search(r"[TB]oe?[NFBGA]*$", letters[:i])) and i + 1 < len(letters) and letters[i + 1] in "BTFRH"


def title_after(tagged: Tagged, name_end: int) -> Title | None:
    """Read the offices set off behind a name that ends before chunk ``name_end``."""
    chunks, letters = tagged.chunks, tagged.letters
    i = name_end
    if letters[i : i + 2] == ",N" and chunks[i + 1].text.isupper() and len(chunks[i + 1].text) <= 4 and letters[i + 2 : i + 3] == ",":
        i += 2  # "Edgar Lungu, MP, Minister of Defence"
    if i < len(letters) and letters[i] == "(":
        close = letters.find(")", i)
        if 0 < close - i <= 4:
            if inner := _bracketed_state(chunks, i, close):
                return inner
            if "T" not in letters[i:close]:
                i = close + 1
    if i >= len(letters) or letters[i] not in ",(":
        return None
    opened = letters[i] == "("
    if i + 2 < len(chunks) and chunks[i + 1].folded == "who" and chunks[i + 2].folded == "is":
        i += 3 if i + 3 < len(chunks) and chunks[i + 3].folded in ("also", "currently", "concurrently") else 2
    stop = _apposition_end(chunks, letters, i + 1)
    if stop <= i + 1 or not {"T", "c"} & set(letters[i + 1 : stop]) or (not opened and re.match(r"[RH]*N", letters[stop:])):
        return None
    return _read(chunks, letters, i + 1, stop + (1 if opened and letters[stop : stop + 1] == ")" else 0))


def _bracketed_state(chunks: list[Chunk], i: int, close: int) -> Title | None:
    inside = chunks[i + 1 : close]
    if len(inside) == 1 and inside[0].kind == "S":
        return Title(i, close + 1, state=inside[0].value, state_span=(inside[0].start, inside[0].end))
    return None


_OFFICE_HEAD = re.compile(r"[eq]?(?:[tAGSsFBILN&-]|w(?=[tTF]))*?[Tc]")
_OFFICE_TAIL = re.compile(r"(?:-T|oe?w?[tAGSsFBILN-]|oe?w|[FGBN(]|s[tFBGAN]|&[FB](?![^,.]{0,3}T)|,(?=F+&F)|I|A|S|#|L(?!,L)|\)|-|T|R(?=[FB])|pe?(?=[SAIGFB]))*")
_CONTINUES = re.compile(r"(?:,?&|,)(?=[eq]?[tAGSsFBIL-]{0,6}T)")
_POSTED = frozenset(("to", "for", "at", "with", "on", "in"))


def _apposition_end(chunks: list[Chunk], letters: str, i: int) -> int:
    """Give where a run of offices that begins at chunk ``i`` ends (``i`` itself if there is none)."""
    end = i
    while True:
        head = _OFFICE_HEAD.match(letters, end)
        if not head or head.end() - end > 12 or _has_verb(chunks, end, head.end()):
            return end if end == i else end
        end = _tail_end(chunks, letters, head.end())
        joint = _CONTINUES.match(letters, end)
        if not joint or chunks[end].end == chunks[-1].end:
            return end
        following = _OFFICE_HEAD.match(letters, joint.end())
        if not following or _name_follows(letters, following.end()) or _has_verb(chunks, joint.end(), following.end()):
            return end
        end = joint.end()


def _tail_end(chunks: list[Chunk], letters: str, i: int) -> int:
    end = _OFFICE_TAIL.match(letters, i).end()  # type: ignore[union-attr]
    for k in range(i, end):
        if letters[k] == "p" and not (chunks[k].folded in _POSTED and _posted_abroad(chunks, i, k)):
            return k
        if letters[k] == "(" and ")" not in letters[k:end]:
            return k
        if letters[k] == "N" and letters[k - 1] not in "oeNBFGAs-(&," or (letters[k] == "B" and chunks[k].text[0].islower() and letters[k - 1] not in "oeFBAsN-G&TF"):
            return k
    return end


def _posted_abroad(chunks: list[Chunk], i: int, k: int) -> bool:
    head = chunks[i - 1].folded
    into_text = chunks[k].folded in ("in", "on", "at", "with")
    return head.endswith(("ambassador", "adviser", "advisor", "representative", "envoy", "commissioner", "minister", "secretary", "attache")) and not into_text or (
        chunks[k].folded == "at" and head.endswith(("adviser", "advisor"))
    )


def _has_verb(chunks: list[Chunk], start: int, end: int) -> bool:
    return any(c.kind == "w" and c.folded.endswith(("ed", "ing")) for c in chunks[start:end])


def _name_follows(letters: str, i: int) -> bool:
    return bool(re.match(r"(?:oe?[AGSsFBI&-]+|[FBG])*[RH]*N", letters[i:]))


def _read(chunks: list[Chunk], letters: str, first: int, last: int) -> Title:
    title = Title(first, last)
    segment: list[Chunk] = []
    for k in range(first, last):
        c = chunks[k]
        if c.kind == "R":
            if title.rank is None and (k + 1 >= last or c.value != "General" or letters[k + 1 : k + 2] != "T"):
                title.rank, title.rank_span = c.value, (c.start, c.end)
                _close(title, segment)
                segment = []
                continue
        if c.kind == "H":
            title.honorific = True
            continue
        if c.kind in "&," and _segment_breaks(letters, k, last):
            _close(title, segment)
            segment = []
            continue
        if c.kind == "c":
            title.counterpart = True
        if c.folded in _FORMER:
            title.former = True
        _note_state(title, c)
        segment.append(c)
    _close(title, segment)
    return title


def _segment_breaks(letters: str, k: int, last: int) -> bool:
    return bool(re.match(r"[&,]+[eq]?[wtAGSsFBILN-]*T", letters[k:last])) or letters[k] == "," and not re.match(r",F+&?F", letters[k:last])


def _note_state(title: Title, c: Chunk) -> None:
    if title.state is None and c.kind in "ASGI" and c.value:
        title.state, title.state_span = c.value.partition("|")[0] or None, (c.start, c.end)


def _close(title: Title, segment: list[Chunk]) -> None:
    """Turn a segment of a chain into an office, if it has a head."""
    heads = [c for c in segment if c.kind == "T"]
    if not heads:
        return
    text = _spell(segment)
    if text and len(text) < 220:
        plural = any(c.folded.split()[-1] in _PLURAL or c.folded.split()[0] in _PLURAL for c in heads)
        title.offices.append(Office(singular(text) if plural else text, segment[0].start, segment[-1].end, plural))
        state = table("offices")["national"].get(" ".join(c.folded for c in segment if c.kind in "TtFo"))
        if state and title.state is None:
            title.state, title.state_span = state, (segment[0].start, segment[-1].end)


def singular(text: str) -> str:
    return re.sub(r"\b(Chief|Minister|President|Commander|Director|Head|Member|Ambassador|Premier)s\b", r"\1", re.sub(r"\bSecretaries\b", "Secretary", text, flags=re.I), flags=re.I)


def _spell(segment: list[Chunk]) -> str:
    """Spell an office out: without the state, brackets and articles at its ends, acronyms in full."""
    segment = _without_brackets(segment)
    while segment and segment[0].kind in "eq&,-s.p":
        segment = segment[1:]
    if len(segment) > 1 and segment[0].kind in "AS":
        segment = [c for k, c in enumerate(segment) if k > 0 and not (k == 1 and c.kind == "s")]
    segment = _without_state_tail(segment)
    short = table("offices")["short"]
    out: list[str] = []
    for k, c in enumerate(segment):
        if c.kind in "AS" and (k + 1 < len(segment) and segment[k + 1].kind in "FBTt" or c.kind == "S" and k + 1 < len(segment) and segment[k + 1].kind == "s"):
            continue
        if c.folded in _FORMER or c.folded in ("newly appointed", "newly-appointed", "new", "visiting", "his", "her") and k == 0:
            continue
        word = short.get(c.folded) or _in_full(c)
        if word == "'s" and out and k and segment[k - 1].kind in "AS":
            continue
        out.append(word)
    return re.sub(r" (['’]s|,|-)", r"\1", " ".join(out)).replace("- ", "-").strip(" ,-")


def _in_full(c: Chunk) -> str:
    """An acronym is spelt out by the lexicon; all else stays as written."""
    if c.value and c.text.isupper() and c.kind in "GFT":
        return c.value.rpartition("|")[2]
    return c.text


def _without_brackets(segment: list[Chunk]) -> list[Chunk]:
    out, depth = [], 0
    for c in segment:
        depth += c.kind == "("
        if not depth:
            out.append(c)
        depth -= c.kind == ")" and depth > 0
    return out


def _without_state_tail(segment: list[Chunk]) -> list[Chunk]:
    """Drop "of Vietnam", "of the Kingdom of Cambodia" at the end, but never "Ambassador to Thailand"."""
    while len(segment) > 2 and segment[-1].kind in "SA":
        if segment[-2].kind == "w" and len(segment) > 3:
            segment = [*segment[:-2], segment[-1]]
        cut = 2 if segment[-2].kind == "o" else 3 if segment[-2].kind == "e" and segment[-3].kind == "o" else 0
        if not cut:
            return segment
        segment = segment[:-cut]
    return segment
