"""Find where persons are named: runs of unknown capitalised words that a title, an apposition or a verb marks.

    yes   Senior Lieutenant General Hoang Xuan Chien     (a rank carries it)
    yes   Long Phally, of the academy, said              (a verb of speech carries it)
    no    Qasr Al Shati Palace                           (a noun of places follows)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.lexicon import table, words
from communique.reading.page import Line
from communique.reading.tagging import Chunk, Tagged
from communique.reading.titles import Title, title_after, title_before, title_letters
from communique.reading.tokens import fold


@dataclass(slots=True)
class NameMention:
    """One naming of a person: the name's words, its titles, and where it stands."""

    line: int
    first: int  # chunk of the first word of the name
    last: int  # chunk after it
    start: int
    end: int
    name: str
    tokens: tuple[str, ...]
    before: Title | None
    after: Title | None
    carried: bool  # a verb or preposition marks it as a person
    person: int = -1  # index of the person it was resolved to

    @property
    def titled(self) -> bool:
        return self.before is not None or self.after is not None

    @property
    def whole(self) -> tuple[int, int]:
        """Chunk numbers of the name with its titles."""
        first = self.before.first if self.before else self.first
        return first, self.after.last if self.after else self.last


_RUN = re.compile(r"[Nn](?:[Nn]|-[Nw])*")
_NOT_NAME_AFTER = frozenset("BFT")
_POST_NOMINALS = frozenset("MP MBE OBE CBE KBE KCB CB AM AO AC QC KC MNA MLA PhD DSO DSC VC PVSM AVSM VSM SC JP".split())
_SUFFIX = frozenset(("jr", "sr", "ii", "iii", "iv"))


def find_names(line: Line, persons_verbs: frozenset[str]) -> list[NameMention]:
    """Give the persons named in a sentence, in order."""
    tagged = _with_name_words(line)
    found: list[NameMention] = []
    for m in _RUN.finditer(tagged.letters):
        first, last = _trim(tagged, m.start(), m.end())
        if last <= first:
            continue
        for a, b in _split_long(tagged, first, last):
            mention = _mention(line, tagged, a, b, persons_verbs)
            if mention:
                found.append(mention)
    _share_plural_offices(tagged, found)
    return found


def _with_name_words(line: Line) -> Tagged:
    """Let a capitalised little word inside a sentence be part of a name: "To Lam", "He Weidong", "Le Hoai Trung"."""
    tagged = line.tagged
    letters = list(tagged.letters)
    for i, c in enumerate(tagged.chunks):
        if letters[i] in "peqB&HFLTASG" and c.text[0].isupper() and " " not in c.text and _is_name_word(tagged, letters, i, c):
            letters[i] = "N"
    if letters == list(tagged.letters):
        return tagged
    return Tagged(tagged.chunks, "".join(letters))


def _is_name_word(tagged: Tagged, letters: list[str], i: int, c: Chunk) -> bool:
    after = letters[i + 1] if i + 1 < len(letters) else ""
    before = letters[i - 1] if i else ""
    opens = i == 0 or before in '".(' or tagged.chunks[i - 1].folded in (":", ";")
    if letters[i] in "peq&":
        if before and before in "TRH" and after == "N":
            return True
        marked = fold(c.text) != c.text.lower()
        surname = c.folded in _surnames()
        return (marked and (after == "N" or before == "N")) or (after == "N" and (not opens or surname) and before not in "N") and surname
    if letters[i] == "H":
        return before == "N"
    if letters[i] in "AG":
        return before == "N" and after not in "TFBNRsG-" and i > 1 and letters[i - 2] in "NRHT" and len(c.text) > 2 and not c.text.isupper()
    if letters[i] in "LS" and before in "TRH" and after == "N" and before:
        return True
    if letters[i] == "S":
        return False
    if letters[i] == "L":
        return before == "N" and i > 1 and (letters[i - 2] in "RHTN" or tagged.chunks[i - 1].folded in _surnames()) and after not in "NBTF-"
    if letters[i] == "F":
        return False
    return before == "N" and c.folded in _given() and after not in "BFT"


def _surnames() -> frozenset[str]:
    return _cells("surnames")


def _given() -> frozenset[str]:
    return _cells("given")


_cache: dict[str, frozenset[str]] = {}


def _cells(column: str) -> frozenset[str]:
    if column not in _cache:
        _cache[column] = frozenset(fold(w) for row in table("names").values() for w in words(row.get(column)))
    return _cache[column]


def _trim(tagged: Tagged, first: int, last: int) -> tuple[int, int]:
    """Cut what cannot be a name off both ends: a lone particle, a sentence's first word, an acronym."""
    chunks, letters = tagged.chunks, tagged.letters
    while first < last and letters[first] == "n" and (chunks[first].text[0].islower() or last - first == 1):
        first += 1
    while last > first and (letters[last - 1] in "n-&" and chunks[last - 1].folded not in _SUFFIX or chunks[last - 1].text in _POST_NOMINALS):
        last -= 1
    return first, last


def _split_long(tagged: Tagged, first: int, last: int) -> list[tuple[int, int]]:
    return [(first, last)] if last - first <= 9 else []


def _mention(line: Line, tagged: Tagged, first: int, last: int, verbs: frozenset[str]) -> NameMention | None:
    chunks, letters = tagged.chunks, tagged.letters
    before = title_before(tagged, first)
    strong = before is not None and (before.rank or before.offices or before.honorific or before.counterpart)
    following = letters[last] if last < len(letters) else ""
    if following and following in "BFTRSIG" and chunks[last].text[0].isupper() and not (strong and following in "RSIG"):
        return None
    if first and chunks[first - 1].text == "@":
        return None
    if not strong and first and letters[first - 1] in "-" and chunks[first - 1].start == chunks[first - 2].end:
        return None
    after = title_after(tagged, last)
    start, end = chunks[first].start, chunks[last - 1].end
    tokens = tuple(c.folded for c in chunks[first:last] if c.kind != "-")
    name = " ".join(line_text.split()) if (line_text := _surface(chunks, first, last)) else ""
    if not _plausible(name, tokens):
        return None
    carried = _carried(chunks, letters, first, last, verbs)
    return NameMention(line.number, first, last, start, end, name, tokens, before, after, carried)


def _surface(chunks: list[Chunk], first: int, last: int) -> str:
    out = chunks[first].text
    for k in range(first + 1, last):
        gap = " " if chunks[k].start > chunks[k - 1].end else ""
        out += gap + chunks[k].text
    return out


def _plausible(name: str, tokens: tuple[str, ...]) -> bool:
    if len(tokens) == 1 and (len(name) < 2 or (name.isupper() and len(name) < 5)):
        return False
    return not any(ch.isdigit() for ch in name) and len(name) < 80


def _carried(chunks: list[Chunk], letters: str, first: int, last: int, verbs: frozenset[str]) -> bool:
    k = last
    if k < len(letters) and letters[k] == "(":
        k = letters.find(")", k) + 1 or k
    window = chunks[k : k + 3]
    if window and window[0].kind in "wp" and any(c.folded in verbs for c in window if c.kind in "w"):
        return True
    if k < len(letters) and letters[k] == "," and (closing := letters.find(",", k + 1, k + 16)) > 0:
        aside = chunks[k + 1].folded
        if aside in ("of", "from", "who", "a", "an", "the", "also") and (aside == "who" or any(c.folded in verbs for c in chunks[closing + 1 : closing + 3])):
            return True
    if first and chunks[first - 1].folded in ("counterpart", "counterparts"):
        return True
    return first > 1 and chunks[first - 1].folded == "by" and chunks[first - 2].folded in ("led", "headed", "chaired", "received", "hosted", "welcomed", "greeted", "accompanied", "signed", "attended", "represented", "said", "told")


def _share_plural_offices(tagged: Tagged, found: list[NameMention]) -> None:
    """"Deputy Chiefs of the General Staff A, B and C": the office stands once and holds for each."""
    for left, right in zip(found, found[1:], strict=False):
        title = left.before
        if title is None or not title.offices or not title.offices[-1].plural:
            continue
        gap = tagged.letters[left.last : right.before.first if right.before else right.first]
        if re.fullmatch(r"(?:\([^)]*\))?[,&]*", gap) and not (right.before and right.before.offices):
            shared = right.before or Title(right.first, right.first)
            shared.offices, shared.state, shared.state_span = title.offices, title.state, title.state_span
            right.before = shared
