"""Tell from the words around a verb whether what it tells is held, foreseen, put off, called off or recalled."""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled


@cache
def mood(name: str) -> re.Pattern[str]:
    """Give the pattern of one of the word lists in ``moods.yaml``."""
    entries = sorted(words(table("moods")[name]), key=len, reverse=True)
    alternatives = "|".join(re.escape(e).replace(r"\ \*\ ", r" [^,;]{1,40}? ").replace(r"\*", r"\w*") for e in entries)
    return compiled(rf"(?<!\w)(?:{alternatives})(?!\w)")


def has(name: str, text: str) -> bool:
    """Does a stretch of a rendered sentence hold a word of the list?"""
    return bool(mood(name).search(text))


def on_itself(text: str) -> str:
    """Leave out what tells of something else: "A met B | , whose visit had been put off", "after it was cancelled"."""
    return _OF_SOMETHING_ELSE.sub("", text)


_OF_SOMETHING_ELSE = compiled(
    r"(?:(?:^|,? )(?:whose|despite|notwithstanding|after|following)|, an? (?:[a-z-]+ ){0,2}(?:visit|trip|tour|journey"
    r"|meeting|event) (?:that|which)| to (?:discuss|review|talk about|revive|reschedule)) [^;,]*"
)


@cache
def _denied() -> re.Pattern[str]:
    return compiled(rf"{mood('negated').pattern}[^«]{{0,25}}$")


def denied(text: str) -> bool:
    """Does a word of denial or condition stand right before the end of ``text``?"""
    return bool(_denied().search(text[-80:]))
