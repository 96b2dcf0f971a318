"""Read the offices that a verb or adverb tells of somebody: what they are, head, sit on, act as.

yes   (X) heads the training department                  yes   (X) sits on the Council of State and is Secretary of it
yes   (X), currently Chief of Staff                      yes   (X) holds the post of Minister of Trade
yes   (X) leads the army as its Chief of Staff           yes   (X), in her capacity as Minister of Trade
no    (X) leads the delegation                           (a role of a day)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.persons.offices import Office, folded_cells, spell
from communique.reading.words.tagging import Chunk

_WIDE = 10  # chunks in which the words stand that lead to an office
_AT = r"at (?:the same time|present|the moment)"
_NOW = rf"(?:(?:also|now|currently|presently|still|concurrently|simultaneously|{_AT}) )"
_AS = r"(?:serves|serving|has served|acts|acting|doubles|doubling|works|working|functions|functioning|officiates)"
_POST = r"(?:posts?|offices?|positions?|functions?|jobs?|titles?|ranks?|roles?)"
_IN_CAPACITY = r"in (?:his|her|the)(?: [\w-]+)? (?:capacity|role|function|quality|position) (?:as|of) "
_IS = rf"(?:(?:is|remains|has been) {_NOW}*(?:{_AS} as )?|{_AS} {_NOW}*as )"
_HOLDS = rf"(?:holds|holding|occupies|occupying|fills) {_NOW}*(?:both )?the (?:[\w-]+ )?{_POST} of "
_PREDICATE = compiled(rf"{_NOW}*(?:{_IS}|{_HOLDS})(?:both )?")
_ADVERBIAL = compiled(rf"(?:as |{_IN_CAPACITY}|{_NOW}+(?:as )?|{_NOW}*(?:{_AS} as |{_HOLDS}))(?:both )?")

# The words with which both open: they are looked at first, for speed.
_OPENING = frozenset(
    "also now currently presently still concurrently simultaneously at is remains has serves serving acts acting "
    "doubles doubling works working functions functioning officiates holds holding occupies occupying fills as "
    "in".split()
)


def past_predicate(chunks: list[Chunk], k: int) -> int:
    """Step over "is also", "serves as", "holds the post of": give where the office begins, or ``k``."""
    return _past(_PREDICATE, chunks, k)


def past_adverbial(chunks: list[Chunk], k: int) -> int:
    """Step over "currently", "at the same time", "in his capacity as" behind a comma: as above."""
    return _past(_ADVERBIAL, chunks, k)


def _past(lead: re.Pattern[str], chunks: list[Chunk], k: int) -> int:
    if k >= len(chunks) or chunks[k].folded not in _OPENING:
        return k
    ends, length = [], 0
    for c in chunks[k : k + _WIDE]:
        length += len(c.folded) + 1
        ends.append(length)
    m = lead.match("".join(f"{c.folded} " for c in chunks[k : k + _WIDE]))
    return k + 1 + ends.index(m.end()) if m and m.end() in ends else k


@cache
def _leading() -> dict[tuple[str, ...], str]:
    return {tuple(verb.split()): noun for verb, noun in table("offices")["leading"].items()}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(verb[0] for verb in _leading())


def _leads(chunks: list[Chunk], k: int) -> tuple[str, int] | None:
    """Give the noun for whoever does what the verb at ``k`` says, and where its object begins."""
    if k >= len(chunks) or chunks[k].folded not in _first_words():
        return None
    said = tuple(c.folded for c in chunks[k : k + 6])
    fitting = (verb for verb in _leading() if said[: len(verb)] == verb)
    verb = max(fitting, key=len, default=None)
    return (_leading()[verb], k + len(verb)) if verb else None


def verbal_office(chunks: list[Chunk], letters: str, k: int) -> tuple[Office, int, Chunk | None] | None:
    """Read "heads the training department" from chunk ``k`` on: the office, where it ends, and the state it names."""
    while k < len(chunks) and chunks[k].folded in ("also", "now", "currently"):
        k += 1
    led = _leads(chunks, k)
    end = _object_end(chunks, letters, led[1]) if led else 0
    if led is None or not end:
        return None
    noun, begin = led
    body, served = chunks[begin:end], next((c for c in chunks[begin:end] if c.kind in "ASG" and c.value), None)
    if chunks[end - 1].folded in folded_cells("offices", "parties") and chunks[end - 2].folded not in _FORCE:
        return Office("", chunks[k].start, chunks[end - 1].end), end, served
    spelt = spell(body, letters[begin:end])
    the = "" if spelt.startswith(("the ", "a ")) or not spelt else "the "
    return Office(f"{noun} of {the}{spelt}", chunks[k].start, chunks[end - 1].end), end, served


_FORCE = frozenset("task battle strike army carrier combat escort naval".split())  # "Task Group", no group of visitors
_OBJECT = compiled(
    r"[eq]?(?:[tAGSFBILNbs#-]|w(?=w?[tAFBb]))*[FBGb](?:(?:P|p(?=e?[AS]?[tFBGN]{0,3}[bBFG]))[eq]?(?:[tAGSFBILNbs])*[FBGb]|oe?(?:[tAGSFBILNbs])*[FBG])*"
)


def _object_end(chunks: list[Chunk], letters: str, k: int) -> int:
    m = _OBJECT.match(letters, k)
    if not m or m.end() - k > 14:
        return 0
    end = m.end()
    for j in range(k, end):
        if letters[j] == "p" and chunks[j].folded not in ("at", "for"):
            return j
    return end


def command_taken(chunks: list[Chunk], letters: str, k: int) -> Office | None:
    """Read "took over (command of) the Aksu base" from chunk ``k`` on: its commander from now on."""
    said = [c.folded for c in chunks[k : k + 4]]
    if said[:1] and said[0] in ("took", "takes", "assumed", "assumes") and "command" in said[1:3]:
        begin = k + said.index("command") + 2
    elif said[:2] in (["took", "over"], ["takes", "over"]):
        begin = k + 2
    else:
        return None
    end = _object_end(chunks, letters, begin)
    if not end or not {c.folded for c in chunks[end - 1 : end]} & folded_cells("offices", "units"):
        return None
    return Office(
        f"commander of the {spell(chunks[begin:end], letters[begin:end])}", chunks[begin].start, chunks[end - 1].end
    )
