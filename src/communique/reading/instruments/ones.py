"""Follow "the one signed in 2009" to the paper of the same kind that was named before it.

yes   an accord on fishing, to replace the one signed in 2009     (one more accord on fishing)
no    a paper better than the one that both want
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Action, Span
from communique.patterns import compiled
from communique.reading.instruments.dates import beside
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.words.page import Line, Page

_IT = compiled(r"(?:It|This|The (?:new )?(?:agreement|pact|deal|accord|treaty|protocol|plan|document))\b")
_ONE = compiled(
    r"\b(?:replac\w+|succeed\w*|supersed\w+|renew\w*|extend\w*|updat\w+|than|of)"
    r" (?:the|an earlier|a previous) (?P<one>one)(?: (?:that|which)(?: was| were| they| both| the two \w+)?)?"
    r" (?P<cue>signed|concluded)\b",
    re.I,
)


def the_one_signed(
    page: Page, line: Line, found: list[InstrumentMention], before: list[InstrumentMention]
) -> list[InstrumentMention]:
    """Follow "to replace the one signed in 2009" to the instrument of the same kind that the sentence names."""
    if beside_it := _ones_on(page, line, found):
        return beside_it
    m = _ONE.search(page.text, line.start, line.end)
    named = [f for f in found if m and f.end <= m.start()]
    if m and not named and before and before[-1].line == line.number - 1 and _IT.match(page.text, line.start):
        named = before
    if not m or not named:
        return []
    cue = Span(*m.span("cue"))
    one = replace(
        named[-1],
        line=line.number,
        start=m.start("one"),
        end=m.end(),
        period=None,
        period_span=None,
        action=str(Action.SIGNED),
    )
    one.like = True  # on what the paper named before it is on
    one.action_rule, one.action_span, one.kind_span, one.here, one.personal = (
        "the one signed",
        cue,
        Span(m.start("one"), m.end("one")),
        False,
        False,
    )
    date = next((d for d in line.dates if beside(line, cue.end, d)), None)
    one.signed_date, one.date_span = (date.value, Span(date.start, date.end)) if date else (None, None)
    return [one]


_ONES = compiled(  # "signed the agreement on trade, and the ones on customs and tourism"
    r"(?:,\sand|\sand|,?\sas well as|,?\salong with|,?\stogether with)\s(?:the\s)?ones\son\s"
    r"(?P<those>[a-z][^.;:\n]{3,120}?)(?=[.;:\n]|,?\s(?:was|were|during|following|at the|between|which)\s|\Z)"
)


def _ones_on(page: Page, line: Line, found: list[InstrumentMention]) -> list[InstrumentMention]:
    """Give a paper of the kind named last for each field of "and the ones on customs and tourism"."""
    m = _ONES.search(page.text, line.start, line.end)
    named = [f for f in found if m and f.end <= m.start()]
    if not m or not named:
        return []
    spans, at = [], m.start("those")
    for piece in compiled(r",\s(?:and\s)?|\sand\s").split(m["those"]):
        at = page.text.index(piece, at)
        spans.append(Span(at, at + len(piece)))
    one = named[-1]
    return [
        replace(one, start=s.start, end=s.end, subject=page.text[slice(*s)], subject_span=s, period=None) for s in spans
    ]
