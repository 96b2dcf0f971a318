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
