"""Give all forms of a verb, so that a rule names it once: "meet" stands for "meets", "met" and "are meeting", too.

The verbs are data (``verbs`` in ``lexicon/data/clauses.yaml``), each in its base form, with or without a particle
("come together"); what is not regular stands beside them.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from communique.lexicon import table, words

_AHEAD = (
    r"(?:will|would|shall|should|might|could|(?:is|are|was|were|due|set|slated|scheduled|expected) to)"
    r"(?: also| then| still| nevertheless)?"
)
_BE = r"(?:is|are|was|were|be|been)(?: also| now| currently| still| again)*"


class Forms(NamedTuple):
    """The forms of a verb without its particle."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


@cache
def forms(verb: str) -> Forms:
    """Give the forms of a verb in its base form."""
    irregular: dict[str, str] = table("clauses")["irregular"]
    if verb in irregular:
        third, past, participle, ing = irregular[verb].split()
        return Forms(verb, third, past, participle, ing)
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("y") and verb[-2] not in "aeo":
        return Forms(verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb[:-1]}ied", f"{verb}ing")
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return Forms(verb, third, f"{stem}ed", f"{stem}ed", f"{stem}ing")


@cache
def finite(name: str) -> str:
    """Give the pattern of every finite form of the verbs of a list: "met", "has met", "are meeting".

    The verbs of ``events`` have one thing for a subject: their base form, which is often a noun, needs an auxiliary.
    """
    told: list[str] = []
    bare: list[str] = []
    going: list[str] = []
    for verb in _verbs(name):
        head, space, particle = verb.partition(" ")
        base, third, past, participle, ing = (f"{form}{space}{particle}" for form in forms(head))
        told += dict.fromkeys((third, past, participle))
        bare.append(base)
        going.append(ing)
    told += [rf"{_AHEAD} (?:{'|'.join(bare)})"] if name in table("clauses")["events"] else bare
    return rf"{'|'.join(told)}|{_BE} (?:{'|'.join(going)})"


def _verbs(name: str) -> list[str]:
    tables = table("clauses")
    return words(tables["verbs"].get(name) or tables["events"][name])


@cache
def signals(name: str) -> frozenset[str]:
    """Give the words by which a sentence with one of the verbs is known: its particle, where it has one."""
    found: set[str] = set()
    for verb in _verbs(name):
        head, _, particle = verb.partition(" ")
        found |= {particle.split()[-1]} if particle else set(forms(head))
    return frozenset(found)


def looked_up_by(cell: str) -> frozenset[str]:
    """Give the words that a rule is looked up by, where "<name>" stands for a list of verbs."""
    found: set[str] = set()
    for word in words(cell):
        found |= signals(word[1:-1]) if word.startswith("<") else {word}
    return frozenset(found)
