"""What may have come of a promise: later reports of something signed, held or done, or of its being asked again.

Offers, never verdicts: each has its sentence and its ground, and a person confirms or refuses it.

agreed to sign a plan for 2025     / plan 2025 signed, same sides                  signed
agreed to hold the 13th session    / 13th session of a series of the same sides    held
invited the minister to visit      / a visit by that side                          held
pledged 200,000 masks              / "has handed over 200,000 masks"               done
asked to speed up border markers   / asked again, same field, much the same words  asked again
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from communique.resolving.days import iso
from communique.resolving.mechanisms import content
from communique.resolving.words import line_words, overlap, telling

WITHIN = 5 * 366  # days after a promise in which something is looked for
_VISITED = 2 * 366  # days after an invitation
_AGAIN = 0.5  # share of words of two promises that are one asked again
_DONE = 0.4  # share of a promise's words in a sentence that tells of it done
_COVERED = 0.75  # share of a series' name in a promise to hold it


class Outcome(StrEnum):
    """What a later report tells of."""

    DONE = "done"
    SIGNED = "signed"
    HELD = "held"
    ASKED_AGAIN = "asked again"


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment as following up sees it: ``day`` is that of its first report, ``to`` the sides it is given to."""

    id: str
    day: int
    by: frozenset[str]
    to: frozenset[str]
    fields: frozenset[str]
    words: str
    modality: str = "agreed"

    @property
    def sides(self) -> frozenset[str]:
        """Give both sides."""
        return self.by | self.to


@dataclass(frozen=True, slots=True)
class Later:
    """Something that a later report tells of, between ``sides``; ``day`` is when it was, ``told`` the report's day.

    ``name`` is a series' name, an instrument's kind, a contact's format or a visit's guest; ``number`` an edition.
    """

    outcome: Outcome
    id: str
    told: int
    day: int
    sides: frozenset[str]
    name: str
    words: str = ""
    fields: frozenset[str] = frozenset()
    number: int | None = None
    period: tuple[str, ...] = ()
    source: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """A later report's thing offered as follow-up, and why."""

    outcome: Outcome
    ground: str
    later: Later


_IDLE = frozenset(
    "agree agreed agreement agreements also area areas ask asked bilateral boost call called can continue "
    "cooperation could countr countrie countries country deepen each effort enhance expand field fields further "
    "he including into it joint jointly make may ministr ministries ministry more not one other pledge pledged "
    "promote propose proposed ready request requested she stand stands step strengthen such support take they up "
    "urge urged we well work".split()
)
_WORD = re.compile(r"(?<![\w-])[a-zà-ỹđ][\w-]*|\d[\d,.]*\d|\d")
_ENDINGS = ("ations", "ation", "ing", "ion", "ed", "es", "e", "s")
_SIGNING = frozenset(
    "sign signing conclude concluding conclusion negotiate negotiating negotiation finalise finalising finalize "
    "finalizing draft drafting formulate elaborate adopt approve renew extend prepare".split()
)
_CALLED = {
    "letter of intent": "letter",
    "joint statement": "statement",
    "minutes": "minute",
    "memorandum": "memorandum",
}
_INVITED = re.compile(
    r"\binvit(?!.*\bto (?:send|join|attend|take part|participate|invest|work|study|train)\b)"
    r"|\b(?:to|will) visit\b|\bpay (?:a|an|him|her)\b.*\bvisit\b|\btravel to\b",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)\b",
    re.IGNORECASE,
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_KINDS = frozenset("dialogue consultation exchange exercise conference committee commission".split())
_MEETS = frozenset("meeting session round edition iteration".split())
_DRILLS = frozenset("exercise drill patrol manoeuvre".split())
_VERBS = "|".join(
    "completed delivered repatriated opened inaugurated launched finished established implemented demarcated cleared "
    "concluded provided donated returned built trained received sent installed handed\\s+over carried\\s+out set\\s+up "
    "put\\s+into\\s+(?:operation|use|effect)".split()
)
_BETWEEN = r"(?:(?:since|already|now|also|been|all|\w+ly)\s+)*"
_ACCOMPLISHED = re.compile(rf"\b(?:has|have|had|was|were)\s+{_BETWEEN}(?:{_VERBS})\b", re.IGNORECASE)


def accomplished(sentence: str) -> bool:
    """Tell whether a sentence says that something has been done."""
    return bool(_ACCOMPLISHED.search(sentence))


@lru_cache(maxsize=100_000)
def matter(words: str) -> frozenset[str]:
    """Give the stems that tell what a clause is about, without names of states and persons, which many share."""
    return frozenset(_stem(word) for word in telling(" ".join(_WORD.findall(words))) if word not in _IDLE)


def _stem(word: str) -> str:
    """Cut an ending off, so that what was to be donated and what has been donated are one word."""
    cut = next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) >= len(ending) + 4), "")
    return word.removesuffix(cut)


def _in_words(stems: frozenset[str], words: str) -> str:
    """Give the words of a clause that have these stems."""
    return ", ".join(sorted(word for word in telling(words) if _stem(word) in stems))


def offers(promises: Iterable[Promise], laters: Iterable[Later]) -> dict[str, list[Offer]]:
    """Give for each promise what later reports offer as follow-up, the earliest first."""
    between: dict[frozenset[str], list[Later]] = defaultdict(list)
    for later in sorted(laters, key=_order):
        between[later.sides].append(later)
    return {promise.id: list(_offered(promise, between[promise.sides])) for promise in promises}


def _order(later: Later) -> tuple[int, int, str, str]:
    return (later.day, later.told, str(later.outcome), later.id)


def _offered(promise: Promise, between: Sequence[Later]) -> Iterator[Offer]:
    if len(promise.sides) < 2:
        return
    first, last = (bisect_right(between, day, key=_day) for day in (promise.day, promise.day + WITHIN))
    for later in between[first:last]:
        if later.told > promise.day and later.id != promise.id:
            ground = _RULES[later.outcome](promise, later)
            if ground:
                yield Offer(later.outcome, ground, later)


def _day(later: Later) -> int:
    return later.day


def _signed(promise: Promise, later: Later) -> str | None:
    words = telling(promise.words)
    called = _CALLED.get(later.name, later.name)
    if not words & _SIGNING or not (called in words or (called == "memorandum" and "mou" in words)):
        return None
    years = [year for year in later.period if year in words]
    topic, wanted = line_words(later.words), line_words(promise.words)
    if topic and not topic & wanted:
        return None
    if not (topic or years or "defence" in words or "military" in words):
        return None
    about = f"for {years[0]}" if years else f"on {later.words}" if later.words else "between them"
    return f"the promise speaks of signing a {later.name} {about}, and one was signed on {iso(later.day)}"


def _held(promise: Promise, later: Later) -> str | None:
    return _visited(promise, later) if later.name == "visit" else _met(promise, later)


def _visited(promise: Promise, later: Later) -> str | None:
    if later.day > promise.day + _VISITED or not _INVITED.search(promise.words):
        return None
    asked = promise.modality in ("requested", "proposed")
    guests = promise.to if asked else promise.by
    if guests and later.words and later.words not in guests:
        return None
    return f"the promise speaks of a visit, and {later.words or 'one side'} visited on {iso(later.day)}"


def _met(promise: Promise, later: Later) -> str | None:
    words, day, numbers = telling(promise.words), iso(later.day), _numbers(promise.words)
    if later.number is not None and numbers & {later.number} and _of_kind(words, telling(later.name)):
        return f"the promise speaks of session {later.number}, and that of {later.name} was held on {day}"
    name = content(later.name)
    if not numbers and len(name) > 1 and len(name & words) / len(name) >= _COVERED:
        return f"the promise names {later.name}, and a session was held on {day}"
    if later.name == "exercise" and "exercises" in promise.fields and words & _DRILLS:
        return f"the promise speaks of exercises, and one was held on {day}"
    return None


def _of_kind(words: frozenset[str], name: frozenset[str]) -> bool:
    """Tell whether a promise may speak of a session of a series: it names that kind of series, or no kind."""
    kinds = words & _KINDS
    return bool(kinds & name) if kinds else bool(words & _MEETS)


def _numbers(words: str) -> set[int]:
    found = _SESSION.findall(words)
    return {int(digits) if digits else _ORDINALS.index(word.lower()) + 1 for digits, word in found}


def _done(promise: Promise, later: Later) -> str | None:
    wanted, here = matter(promise.words), matter(later.words)
    common = wanted & here
    if len(common) < 2 or len(common) / len(wanted) < _DONE:
        return None
    return f"a later report says that it has been done, in words of the promise: {_in_words(common, promise.words)}"


def _again(promise: Promise, later: Later) -> str | None:
    if not promise.fields & later.fields:
        return None
    fields = overlap(promise.fields, later.fields)
    common = matter(promise.words) & matter(later.words)
    share = overlap(matter(promise.words), matter(later.words))
    if fields < 0.5 or share < _AGAIN or len(common) < 2:
        return None
    which = ", ".join(sorted(promise.fields & later.fields))
    return f"{later.name} on {iso(later.told)}, in the same field ({which}) and with {share:.0%} of the words in common"


_RULES: dict[Outcome, Callable[[Promise, Later], str | None]] = {
    Outcome.SIGNED: _signed,
    Outcome.HELD: _held,
    Outcome.DONE: _done,
    Outcome.ASKED_AGAIN: _again,
}
