"""Part the office of somebody unnamed from the title of the one named behind it.

yes   EAM and Foreign Minister X agreed                          (two persons: the letters stand for one)
yes   Brazil's Foreign Minister and Undersecretary Y agreed      (Y was named in full as Undersecretary alone)
no    Deputy Prime Minister and Foreign Minister X               (one person, of whom nothing else is told)
"""

from __future__ import annotations

from dataclasses import replace

from communique.reading.persons.chains import Title
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import same_office
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk


def part_joined_titles(lines: list[Line], mentions: list[NameMention]) -> None:
    """Cut from a title what stands before its last "and", where that is told of another."""
    full = [m for m in mentions if len(m.tokens) > 1 and m.titled]
    for m in mentions:
        title = m.before
        if title is None or len(title.offices) < _JOINED:
            continue
        chunks = lines[m.line].tagged.chunks
        last = title.offices[-1]
        k = next((k for k in range(title.first, m.first) if chunks[k].start >= last.start), m.first)
        if k == m.first or chunks[k - 1].folded not in ("and", "&"):
            continue
        if _in_letters(chunks[k - 2]) or (len(m.tokens) == 1 and _is_anothers(title, m, full)):
            m.before = _cut(title, k, last.start)


_JOINED = 2  # offices


def _in_letters(c: Chunk) -> bool:
    """ "EAM", "COAS": an office in letters alone is told of somebody known."""
    return c.kind == "T" and c.text.isupper() and c.text.isalpha()


def _is_anothers(title: Title, m: NameMention, full: list[NameMention]) -> bool:
    """Was whoever bears the name told of in full, and always without the first office?"""
    told = [t for f in full if m.tokens[-1] in f.tokens for t in (f.before, f.after) if t]
    held = [o.name for t in told for o in t.offices]
    return bool(held) and not any(same_office(title.offices[0].name, name) for name in held)


def _cut(title: Title, first: int, start: int) -> Title:
    own = title.state_span is not None and title.state_span[0] >= start
    return replace(
        title,
        first=first,
        offices=title.offices[-1:],
        state=title.state if own else None,
        state_span=title.state_span if own else None,
        states=(),
    )
