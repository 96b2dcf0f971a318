"""Offices compared across outlets, and the level at which their holder meets others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from communique.resolving.names import fold

_WORD = re.compile(r"[a-z]+")
_IDLE = frozenset("of the for and a an in s to".split())
_SAME = {
    "defense": "defence",
    "defences": "defence",
    "vice": "deputy",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "premier": "prime minister",
    "pm": "prime minister",
    "affairs": "",
    "national": "",
    "ministry": "minister",
    "external": "foreign",
    "forces": "force",
}
# The general staff is that of the armed forces: "Chief of Staff of the Armed Forces".
_WHOLE_STAFF = frozenset("deputy chief general staff armed force defence".split())
# Which words tell a level, looked for in this order.
_WORDING = (
    ("leaders", r"^(?!.*\b(deputy|assistant|former|office)\b).*\bprime minister\b"),
    (
        "leaders",
        r"^(?!.*\b(deputy|assistant|former|office|minister)\b).*\b(president|king|queen|emir|amir|sultan|monarch|chancellor"
        r"|general secretary(?= .*party|$)|secretary general|head state|taoiseach|speaker|chairman assembly"
        r"|assembly chairman)\b",
    ),
    ("leaders", r"^deputy (president|prime minister)\b"),
    (
        "deputy ministers",
        r"\b(deputy|assistant|state)\b.*\b(minister|secretary)\b|\bpermanent secretary\b|^under ?secretary\b"
        r"|\bminister secretary general\b|^secretary general\b.*\bminister\b",
    ),
    (
        "ministers",
        r"\bminister\b|^secretary (state|defence|war)\b|^(defence|foreign) secretary\b|\bhigh representative\b",
    ),
    (
        "chiefs of staff",
        r"\bchiefs? (general |joint |defence |army |naval |air )*(staff|defence|force)|\bcommander chief\b"
        r"|\bchief\b.*\bstaff\b|\bcommander\b.*\barmed forces?\b",
    ),
    ("units", r"\b(commander|chief)\b.*\b(regiment|brigade|battalion|post|station|ship)\b"),
    (
        "services",
        r"\b(commander|commandant|chief)\b.*\b(navy|naval|air|army|border|coast|guard|police|fleet|force)\b",
    ),
    (
        "officials",
        r"\b(ambassador|attache|consul|charge|director|adviser|advisor|counsellor|envoy|governor)\b",
    ),
)
_LEVELS = tuple((level, re.compile(words)) for level, words in _WORDING)
_DEPUTY = re.compile(r"^deputy (president|prime minister)\b")
ORDER = ("leaders", "ministers", "deputy ministers", "chiefs of staff", "services", "officials", "units")


@lru_cache(maxsize=100_000)
def office_key(office: str) -> str:
    """Give an office in the words that count, so that renderings of one office are one key."""
    words = set(_words(office).split()) - {"department"}
    if "head" in words and not words & {"state", "government"}:
        words = words - {"head"} | {"director"}
    if words & {"chief", "commandant"} and "staff" not in words:
        words = words - {"chief", "commandant"} | {"commander"}
    if {"chief", "staff"} <= words <= _WHOLE_STAFF:
        words = words - _WHOLE_STAFF | {"chief", "general", "staff"} | words & {"deputy"}
    return " ".join(sorted(words))


@lru_cache(maxsize=100_000)
def level_of(office: str) -> str | None:
    """Give the level of an office, None where its words do not tell."""
    return next((level for level, pattern in _LEVELS if pattern.search(_words(office))), None)


def level_with(offices: Iterable[str]) -> str | None:
    """Give the level at which the holder of these offices meets others.

    A minister of defence who is deputy to the head of government meets other ministers of defence as one of them.
    """
    levels = {(level, bool(_DEPUTY.search(_words(office)))) for office in offices if (level := level_of(office))}
    if any(level == "ministers" for level, _ in levels):
        levels = {(level, deputy) for level, deputy in levels if not deputy}
    return min((level for level, _ in levels), key=ORDER.index, default=None)


def _words(office: str) -> str:
    """Give an office in the words that count, in their order."""
    kept = (_SAME.get(word, word) for word in _WORD.findall(fold(office)) if word not in _IDLE)
    return " ".join(word for word in kept if word)


def shared(one: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """Give an office that both lists hold, None if there is none."""
    held = {office_key(office): office for office in one}
    return next((held[office_key(office)] for office in other if office_key(office) in held), None)
