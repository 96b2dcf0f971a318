"""Put a sentence that says the other way round who agrees, pledges, proposes or requests into the usual order.

    What the two sides agreed on was to share charts.    the two sides agreed to share charts
    Hansen's proposal was to share charts.               Hansen proposed to share charts
    Firms were urged by Soto to invest.                  Soto urged firms to invest

The turns are data (``lexicon/data/turns.yaml``): each is a pattern over the rendered line and what it then reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import LIST, grammar
from communique.reading.commitments.plainly import plain
from communique.reading.words.by_word import ByWord

__all__ = ["Turn", "applied", "turned", "turns"]

_PART = compiled(r"\{(\w+)\}")
_REFLEXIVES = ("himself", "herself", "itself", "themselves")
_LONGEST = 1200  # a sentence that is longer is no sentence, and not worth the search


@dataclass(frozen=True, slots=True)
class Turn:
    """A way to say something the other way round: when to look for it, its pattern, and what it reads in order."""

    name: str
    on: frozenset[str]
    regex: re.Pattern[str]
    reads: tuple[str, ...]  # words and group names in turn: words, group, words, group, …, words


def turned(clause: Clause) -> Clause:
    """Give the clause in the usual order, or as it is."""
    if len(clause.text) > _LONGEST:
        return clause
    clause = plain(_with_reflexives(clause))
    for turn in _by_word().fitting(clause.words):
        if m := turn.regex.search(clause.text):
            clause = applied(turn, m, clause)
    return clause


@cache
def _by_word() -> ByWord[Turn]:
    return ByWord(turns(), lambda turn: turn.on)


def _with_reflexives(clause: Clause) -> Clause:
    """ "Peru declared itself ready": nobody else is named, so that the word stands as it is."""
    if not any(a.kind in ("he", "they", "it") for a in clause.actors):
        return clause
    said = {c.start: c.folded for c in clause.line.tagged.chunks if c.folded in _REFLEXIVES}
    for k, actor in enumerate(clause.actors) if said else ():
        sign = f"«a{k}»"
        at = clause.text.find(sign) if actor.start in said else -1
        if at >= 0:
            after = at + len(sign)
            pieces = [(clause.text[:at], 0, True), (said[actor.start], at, False)]
            clause = clause.reworded([p for p in (*pieces, (clause.text[after:], after, True)) if p[0]])
    return clause


def applied(turn: Turn, m: re.Match[str], clause: Clause) -> Clause:
    """What stood in the sentence keeps its place there; actors that moved stand for its beginning, new words for V."""
    groups = m.groupdict()
    verb = next((m.start(g) for g in ("V", "V2", "V3") if groups.get(g)), m.start())
    pieces: list[tuple[str, int, bool]] = [(clause.text[: m.start()], 0, True)]
    for k, part in enumerate(turn.reads):
        if k % 2 == 0:
            told = next((said for said, _, _ in reversed(pieces) if said), "")
            pieces.append((part.lstrip() if told.endswith(" ") else part, verb, False))
        elif part in groups:
            said = groups[part] or ""
            stays = part[0] in "XYV" or part in turn.reads[:k]  # an actor said twice stands the second time
            pieces.append((said, m.start(part) if stays else m.start(), stays))
        else:
            said = _acts()[part][groups["V"] or groups["V2"] or ""]
            pieces.append((said, verb, False))
    pieces.append((clause.text[m.end() :], m.end(), True))
    return clause.reworded([p for p in pieces if p[0]])


@cache
def _acts() -> dict[str, dict[str, str]]:
    """Give, for each form of an act, the words that mean it: from "proposal" to "proposed"."""
    return {form: dict(row) for form, row in table("turns")["forms"].items()}


@cache
def turns() -> tuple[Turn, ...]:
    """Load the turns of the data file, compiled once."""
    data = table("turns")
    lists = {name: _any(cell) for name, cell in data["lists"].items()}
    for name in ("governing", "modals"):  # a comma behind one of these opens an aside
        lists[f"after {name}"] = "|".join(rf"(?<=\b{word}, )" for word in words(data["lists"][name]))
    lists |= {f"{form}s": _any("; ".join(row)) for form, row in data["forms"].items()}
    return tuple(_turn(row, lists) for row in data["turns"])


def _turn(row: dict[str, str], lists: dict[str, str]) -> Turn:
    pattern = row["pattern"].replace("{A}", f"(?P<A>{LIST})").replace("{B}", f"(?P<B>{LIST})")
    for name, cell in lists.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{cell})")
    pattern = pattern.replace("<finite>", f"(?:{grammar().finite.pattern})")
    return Turn(row["turn"], frozenset(words(row["words"])), compiled(pattern), tuple(_PART.split(row["reads"])))


def _any(cell: str) -> str:
    return "|".join(sorted(words(cell), key=len, reverse=True))
