"""Even out how a text is set: spaces, hyphens and quotation marks of typesetters, what is not seen, stray entities.

yes   "General Tal", "three‑day visit", "Tal`s guest", "co-opera<soft hyphen>tion", "Q&amp;A", "met  on Friday"
no    a column of a signature block (three spaces and more), "2020–2024", "Lima – Quito"

The rules are written for plain characters; each of the plain text knows which of the given ones it stands for, so that
what is read is shown to have been said in the text as given.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from itertools import chain
from typing import NamedTuple, TypeVar

from communique.model import RECORD_TYPES, Ground, Reading, Record, Report, Span
from communique.patterns import compiled

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_HYPHENS = "\u2010\u2011\u2043\ufe63\uff0d"
_APOSTROPHES = "`\u00b4\u02b9\u02bc\u02c8\u055a\u2032\uff07"
_SET_ODDLY = compiled(
    rf"(?P<none>[{_UNSEEN}]+)|(?P<entity>&(?:#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,5}}|[a-zA-Z]{{2,8}});)"
    rf"|(?P<space>(?<=\S) {{2}}(?=\S)|[{_SPACES}]|(?<=[a-z,])\t(?=[a-z]))|(?P<line>[\u2028\u2029\u0085])"
    rf"|(?P<hyphen>[{_HYPHENS}]|(?<=[a-z])–(?=[a-z]))|(?P<apostrophe>(?<=\w)[{_APOSTROPHES}](?=\w|\s))"
    r"|(?P<opening>[«„])|(?P<closing>»)"
)
_MAY_BE_ODD = compiled(rf"[&\t–«„»\u2028\u2029\u0085{_UNSEEN}{_SPACES}{_HYPHENS}{_APOSTROPHES}]|  ")
_INSTEAD = {"none": "", "space": " ", "line": "\n", "hyphen": "-", "apostrophe": "’", "opening": "“", "closing": "”"}


class PlainText(NamedTuple):
    """A text set evenly; ``starts`` and ``ends`` give for each of its characters those of the text as given."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def given(self, span: Span) -> Span:
        """Give the passage of the text as given that a passage of the plain text stands for."""
        return Span(self.starts[span.start], self.ends[span.end - 1])


def plain_text(text: str) -> PlainText | None:
    """Set a text evenly; None where it is so already."""
    if not _MAY_BE_ODD.search(text) or not _SET_ODDLY.search(text):
        return None
    pieces: list[str] = []
    starts: list[range | tuple[int, ...]] = []
    ends: list[range | tuple[int, ...]] = []
    at = 0
    for m in _SET_ODDLY.finditer(text):
        told = _plain(m)
        pieces += text[at : m.start()], told
        starts += range(at, m.start()), (m.start(),) * len(told)
        ends += range(at + 1, m.start() + 1), (m.end(),) * len(told)
        at = m.end()
    pieces.append(text[at:])
    starts.append(range(at, len(text)))
    ends.append(range(at + 1, len(text) + 1))
    return PlainText("".join(pieces), tuple(chain(*starts)), tuple(chain(*ends)))


def _plain(m: re.Match[str]) -> str:
    if m.lastgroup != "entity":
        return _INSTEAD[m.lastgroup or "none"]
    told = unescape(m[0])
    inside = plain_text(told) if told != m[0] else None
    return " " if told.isspace() else inside.text if inside else told


def placed(reading: Reading, report: Report, plain: PlainText) -> Reading:
    """Give what was read in the plain text with its passages in the report's own text."""
    records = {name: tuple(_placed(r, plain) for r in getattr(reading, name)) for name in RECORD_TYPES}
    mentions = tuple(replace(m, span=plain.given(m.span)) for m in reading.mentions)
    return replace(reading, report=report, mentions=mentions, **records)


_Kind = TypeVar("_Kind", bound=Record)


def _placed(record: _Kind, plain: PlainText) -> _Kind:
    grounds = {slot: _ground(ground, plain) for slot, ground in record.grounds.items()}
    return replace(record, evidence=tuple(map(plain.given, record.evidence)), grounds=grounds)


def _ground(ground: Ground, plain: PlainText) -> Ground:
    return replace(ground, spans=tuple(map(plain.given, ground.spans)))
