"""Judge an instrument that no verb reaches by all that its sentence says: who signs in it, what is still to come.

yes   the memorandum, to which both ministers put their signatures, …        (signed)
yes   they spoke in favour of an agreement on air services                   (to be signed)
yes   good use is being made of the agreement on legal assistance            (in force)
no    an agreement of the past that nobody in the sentence means to conclude; "the deal" that says nothing of itself
"""

from __future__ import annotations

import re

from communique.model import Action, How, Span
from communique.patterns import compiled
from communique.reading.instruments.content import JOINT_STATEMENT, Phrase
from communique.reading.instruments.masking import MASK
from communique.reading.instruments.nouns import pattern
from communique.reading.instruments.signing import Deed
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line

SOMEWHERE = "signed in the sentence"
_MADE = ("treaty", "agreement", "protocol", "memorandum", "letter of intent", "contract", "plan", "programme")
_SIGNING = compiled(
    r"(?<![\w-])(?:sign(?:s|ed|ing|ature|atures|atory|atories)|ink(?:s|ed|ing)|initiall(?:ed|ing)|put pen to paper"
    r"|sign(?=\s?\x01|\s(?:an?|the|it|this|that)\b)|(?:was|were|been)\s(?:also\s|then\s)?exchanged)(?![\w-])",
    re.I,
)


_TO_DO = compiled(r"\b(?:to|will|would|should|must)\s[a-z]", re.I)  # "agreed to draw up the plan and soon sign it"
_HOPED = compiled(r"\b(?:hope[sd]?|hoping|hopeful|dream\w*|one day)\b", re.I)
_DENIED = compiled(r"\b(?:not|never|no|refus\w+|declin\w+|fail\w*|without|nothing|neither)\b(?:\s\w+){0,3}\s\Z", re.I)


_WANTED = compiled(r"\b(?:suggest|propos|ask|urg|recommend|request)\w*\b", re.I)
_PROPOSES = compiled(r",? and (?:also )?(?:suggest|propos|agree|decid|pledg|ask|urg|recommend|offer)ed\b", re.I)
_CONSENT = compiled(r"\b(?:come|came|coming|get|got) to\s\Z", re.I)  # "came to an agreement on the line": they agreed


def loosely(line: Line, phrase: Phrase, masked: str) -> Deed | None:
    """Give what was done to an instrument by the words about it, however far off they stand."""
    if phrase.bond not in _MADE or (phrase.plural and phrase.subject is None) or line.kind in (TITLE, LINE):
        return None
    start, end = phrase.start - line.start, phrase.end - line.start
    first = max(masked.rfind(";", 0, start), masked.rfind(MASK, 0, start)) + 1
    first = since_proposed(masked, first, start)
    last = min((k for k in (masked.find(";", end), masked.find(MASK, end)) if k > 0), default=len(masked))
    if _HOPED.search(masked, first, last):
        return None
    dated = any(c.kind == "#" for c in phrase.before)  # "the 2001 pact was outdated, hence the signing of a new one"
    if not dated and (signed := _signed(masked, (first, last), (start, end))):
        if _DENIED.search(masked, max(first, signed.start() - 40), signed.start()):
            return None
        done = Span(line.start + signed.start(), line.start + signed.end())
        bare = signed[0].lower() == "sign" and _TO_DO.search(masked, first, signed.start())
        bare = bare or (signed[0].lower() == "sign" and _WANTED.search(masked, first, signed.start()))
        before = pattern("not_done").search(masked, max(first, signed.start() - 40), signed.start())
        if bare or before or pattern("put_off").search(masked, first, last):
            return Deed(Action.TO_BE_SIGNED, "to sign: in the sentence", done, How.RESOLVED)
        return Deed(Action.SIGNED, SOMEWHERE, done, How.RESOLVED, here=True, personal=True)
    if phrase.plural:
        return None
    return _coming(line, phrase, masked[first:last], first)


def since_proposed(text: str, first: int, end: int) -> int:
    """ "Hopes to learn from Alland, and suggested that both sign a plan": give where the words about the plan begin."""
    return max((m.start() for m in _PROPOSES.finditer(text, first, end)), default=first)


def _signed(masked: str, around: tuple[int, int], own: tuple[int, int]) -> re.Match[str] | None:
    """Find the word of signing that stands nearest to the instrument."""
    found = list(_SIGNING.finditer(masked, *around))
    return min(found, key=lambda m: max(own[0] - m.end(), m.start() - own[1]), default=None)


def _coming(line: Line, phrase: Phrase, clause: str, first: int) -> Deed | None:
    """Take a new paper for one to be signed where the sentence looks forward, and a known one for one in force."""
    article = phrase.before[0].folded if phrase.before else ""
    if phrase.subject is None or phrase.kind == JOINT_STATEMENT:
        return None
    new = article in ("a", "an") and phrase.kind not in ("plan", "programme")
    consent = _CONSENT.search(clause, 0, max(0, phrase.start - line.start - first))
    if new and not consent and (cue := pattern("looking_forward").search(clause)):
        span = Span(line.start + first + cue.start(), line.start + first + cue.end())
        return Deed(Action.TO_BE_SIGNED, f"foreseen: {cue[0].lower()}", span, How.RESOLVED)
    return None


KNOWN = "named as known"
_LASTING = ("treaty", "agreement", "protocol", "memorandum")
_OWNERS = frozenset(("the", "their", "its", "our", "this", "both"))


def known(line: Line, phrase: Phrase, masked: str) -> Deed | None:
    """Take a paper of which a sentence speaks as known, "the agreement on visas", for one in force."""
    article = phrase.before[0].folded if phrase.before else ""
    titled = phrase.bond in _LASTING and not phrase.plural and line.kind not in (TITLE, LINE)
    before = masked[: phrase.start - line.start]
    if (
        not titled
        or phrase.subject is None
        or article not in _OWNERS
        or _DENIED.search(before)
        or _HOPED.search(before)
    ):
        return None
    return Deed(Action.IN_FORCE, KNOWN, phrase.head, How.INFERRED)
