"""Tell how far the words go that an office governs: "Minister of Energy, Industry and Mineral Wealth | Jan Tal".

yes   Minister of Security and Civilian Protection | Jan Tal          Minister for Women, Youth, Sport and Reintegration
yes   the Ministry of Trade, Supply and Internal Connectivity         (a body governs them, too)
no    Minister of Defence | Grace Kamau                               (no word for what is governed)
no    the Minister of Defence, Army Chief and Navy Chief              (the next office, not the next word)

What is governed is made one row of ``F``: the lexicon's portfolios, the words of ``portfolios.yaml`` and whatever
ends like them, with the commas and the "and" of a list.
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

_LONG = 7  # letters; a shorter word may end like a portfolio by chance


@cache
def _vocabulary() -> frozenset[str]:
    cells = (cell for name, cell in table("portfolios").items() if name not in ("endings", "names", "bodies"))
    return frozenset(fold(w) for cell in cells for entry in words(cell) for w in compiled(r"[ -]").split(entry))


@cache
def _cell(name: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in words(table("portfolios")[name]))


def is_portfolio_word(c: Chunk) -> bool:
    """Does a capitalised word say of what somebody is minister, and is no part of a name?"""
    if c.folded in _vocabulary():
        return True
    return len(c.folded) >= _LONG and c.folded.endswith(_cell("endings")) and c.folded not in _cell("names")


# The head or body that governs, its acronym in brackets, and the words that lead to what is governed.
_GOVERNOR = compiled(r"(?:T|(?P<body>[BG]))b?(?:\([^()]{1,10}\))?(?=[op,N])")
_LEADS = frozenset(("for", "of"))
_LIST_AHEAD = compiled(r"F(?:,F)+&F(?=B?T)")  # "Investment, Trade and Industry Minister X"
_LIST = compiled(r"[FBtA](?:,[tAFBIGs-]+)+,?&[tAFBs-]*[FB](?![TKtFBAs])")


# "The minister of trade, industry and tourism"
_IN_LOWER_CASE = compiled(r"(?<=[Tb]o)F+(?:,F+)+,?&F+(?=[,.;)]|$|oe?[SA])")


def join_portfolios(chunks: list[Chunk], letters: list[str]) -> None:
    """Mark in ``letters`` what each office or body governs as one row of portfolios."""
    for m in _IN_LOWER_CASE.finditer("".join(letters)):
        if all(c.text[0].islower() for c in chunks[m.start() : m.end()] if c.kind == "F"):
            letters[m.start() : m.end()] = "F" * (m.end() - m.start())
    row = "".join(letters)
    end = 0
    for m in _GOVERNOR.finditer(row):
        if m.start() < end or (m["body"] and not chunks[m.start()].folded.startswith(_cell("bodies"))):
            continue
        begin = m.end()
        if letters[begin] in ",N" and m["body"] != "G":
            continue
        end = _governed_end(chunks, letters, begin)
        stretch = "".join(letters[begin:end])
        for found in _LIST.finditer("".join(letters[begin : end + 1])):
            for k in range(begin + found.start(), begin + found.end()):
                if letters[k] in ",&":
                    letters[k] = "F"
        if "N" in stretch or "," in stretch:
            row = "".join(letters)
    for m in _LIST_AHEAD.finditer(row):
        if chunks[m.end()].folded not in words(table("offices")["plurals"]):
            letters[m.start() : m.end()] = "F" * (m.end() - m.start())


def _governed_end(chunks: list[Chunk], letters: list[str], k: int) -> int:
    """Give where the words that are governed from ``k`` on end; on the way they become portfolios."""
    while k < len(chunks):
        letter = letters[k]
        if letter in ",&":
            following = k + 1 + (letters[k + 1 : k + 2] == ["&"])
            if not _governs_on(chunks, letters, following):
                return k
        elif [c.folded for c in chunks[k : k + 3]] == ["in", "charge", "of"]:
            k += 1
        elif letter == "o" or (letter == "p" and _leads_on(chunks, letters, k)):
            following = k + 1 + (letters[k + 1 : k + 2] == ["e"])
            if not _governs_on(chunks, letters, following) and "".join(letters[k + 1 : k + 5]) != "eNNN":
                return k
            k = _past_organ(letters, following) - 1
        elif letter == "N" or chunks[k].text == "General":
            if not _governs_on(chunks, letters, k):
                return k
            letters[k] = "F"
        elif letter not in "FBGtAI-sb":
            return k
        k += 1
    return k


def _leads_on(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """ "For", and "on" before a portfolio: "the Committee on Politics and Trade", but not "on Monday"."""
    if chunks[k].folded != "on" or k + 1 >= len(chunks):
        return chunks[k].folded in _LEADS
    return chunks[k + 1].text[0].isupper() and (letters[k + 1] == "F" or is_portfolio_word(chunks[k + 1]))


def _past_organ(letters: list[str], k: int) -> int:
    """ "Chairman of the Halk Senaty | Jan Tal": behind "the" an unknown name is an organ's, but for two words."""
    end = k
    while letters[end : end + 1] == ["N"]:
        end += 1
    if letters[k - 1] == "e" and end - k > 2:
        letters[k : end - 2] = "F" * (end - 2 - k)
        return end - 2
    return k


def _governs_on(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Is the chunk at ``k`` what an office governs, or a word that leads to it: "Martyrs' Families"?"""
    if k >= len(chunks):
        return False
    if letters[k] == "N":
        if is_portfolio_word(chunks[k]):
            return True
        following = k + 1 + (letters[k + 1 : k + 2] == ["s"])
        opens = letters[k - 1] in "oe,&p"
        return (opens or following > k + 1) and following < len(chunks) and _is_governed(chunks, letters, following)
    if chunks[k].text == "General" and k + 1 < len(chunks):
        return _is_governed(chunks, letters, k + 1)  # "in charge of General Duties"
    return letters[k] in "FBGtAI" and chunks[k].text[:1].isupper()


def _is_governed(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    return letters[k] in "FB" or (letters[k] == "N" and is_portfolio_word(chunks[k]))
