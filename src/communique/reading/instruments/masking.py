"""Hide the instruments of a sentence, so that a verb reaches every one in its list.

yes   "signed the treaty; the pact; and the plan"     (the three are masked, and commas part them)
no    "signed the treaty; the pact was put off"       (a verb of its own follows the semicolon)
"""

from __future__ import annotations

from communique.patterns import compiled

MASK = "\x01"


def mask(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> str:
    """Give a sentence in which every instrument is a run of signs as long as its words."""
    out, at = [], start
    for a, b in spans:
        if a >= at:
            out += [text[at:a], MASK * (b - a)]
            at = b
    masked = "".join([*out, text[at:end]])
    return _ITEMS.sub(",", masked) if ";" in masked and len(spans) > 1 else masked


# A semicolon before an item of a list of papers, which no verb of its own follows.
_ITEMS = compiled(
    r";(?=\s(?:and\s|as well as\s|or\s)?\x01+(?![^;]*\b(?:is|are|was|were|has|have|had|will|would|remains?|came|entered"
    r"|expired|expires)\b))"
)
