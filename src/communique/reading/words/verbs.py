"""The verb forms that carry a name as somebody who acts or speaks."""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words


@cache
def finite_verbs() -> frozenset[str]:
    """Give every form of ``verbs.yaml``."""
    return frozenset(w for cell in table("verbs").values() for w in words(cell))


@cache
def speech_verbs() -> frozenset[str]:
    """Give the forms of saying alone."""
    return frozenset(words(table("verbs")["speech"]))
