"""The nouns that instruments go by, and the words that may stand with them, ready to be asked for.

Data: ``lexicon/data/instruments.yaml``. Built once a process.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.page import Line
from communique.reading.words.tokens import fold


class Noun(NamedTuple):
    kind: str
    plural: bool


@cache
def nouns() -> dict[str, Noun]:
    """Give every noun of an instrument in the form under which it is listed."""
    rows = table("instruments")
    nouns = {fold_noun(w): Noun(kind, False) for kind, cell in rows["kinds"].items() for w in words(cell)}
    nouns |= {fold_noun(w): Noun(row["kind"], False) for w, row in rows["acronyms"].items()}
    nouns |= {fold_noun(w): Noun("agreement", False) for w in words(rows["self_named"])}
    return nouns | {fold_noun(w): Noun(kind, True) for kind, cell in rows["plurals"].items() for w in words(cell)}


def fold_noun(noun: str) -> str:
    """Give the form under which a noun is listed."""
    return " ".join(fold(w) for w in noun.split())


@cache
def nouns_pattern() -> re.Pattern[str]:
    """Match the nouns of instruments, but for those that another word makes something else."""
    forms = "|".join(map(re.escape, sorted(_forms(), key=len, reverse=True)))
    after = "|".join(map(re.escape, words(table("instruments")["not_before"])))
    own = "|".join(map(re.escape, words(table("instruments")["self_named"])))
    other = "|".join(map(re.escape, words(table("instruments")["not_self_named"])))
    clock = "|".join(words(table("instruments")["not_minutes_before"]))
    forms = forms.replace("|minutes|", "|")
    forms = rf"minutes(?!\s(?:{clock})\b)|{forms}|(?:{own})(?!\s(?:{other})\b)"
    return compiled(rf"(?<!\w)(?<!\w-)(?:{forms})(?!\w|-(?!(?:19|20)\d\d\b))(?!\s(?:{after})\b)", re.I)


_WORD = compiled(r"(?<!\w)(?<!\w-)\w+")


@cache
def _first_words() -> frozenset[str]:
    forms = [*_forms(), *words(table("instruments")["self_named"])]
    return frozenset(compiled(r"\W").split(form.lower())[0] for form in forms)


def find_nouns(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Find the nouns of instruments in a passage; the pattern is tried only where a word may open one."""
    at, openings, pattern = start, _first_words(), nouns_pattern()
    for word in _WORD.finditer(text, start, end):
        if word.start() >= at and word[0].lower() in openings and (m := pattern.match(text, word.start(), end)):
            yield m
            at = m.end()


def _forms() -> list[str]:
    rows = table("instruments")
    return [w for cells in (rows["kinds"], rows["plurals"]) for cell in cells.values() for w in words(cell)] + [
        *rows["acronyms"]
    ]


@cache
def capitals() -> frozenset[str]:
    """Give the seats of governments, which stand for their states ("a pact with Lima")."""
    rows = table("states").values()
    return frozenset(fold_noun(form) for row in rows for form in words(row.get("capital")))


@cache
def states_by_name() -> frozenset[str]:
    """Give the names of states."""
    return frozenset(fold_noun(form) for row in table("states").values() for form in words(row.get("names")))


@cache
def acronyms() -> frozenset[str]:
    """Give the initials by which instruments go, in small letters."""
    return frozenset(w.lower() for w in table("instruments")["acronyms"])


@cache
def _stems() -> tuple[str, ...]:
    return tuple(sorted({w.lower()[:6] for w in [*_forms(), *words(table("instruments")["self_named"])]}))


def stems_in(text: str) -> tuple[str, ...]:
    """Give the beginnings of nouns for instruments that a report holds anywhere."""
    lowered = text.lower()
    return tuple(stem for stem in _stems() if stem in lowered)


def may_name(text: str, line: Line, stems: tuple[str, ...]) -> bool:
    """Tell cheaply whether a sentence can name an instrument at all."""
    lowered = text[line.start : line.end].lower()
    return any(stem in lowered for stem in stems)


@cache
def _nouns_of(kind: str, again: bool) -> re.Pattern[str]:
    rows = table("instruments")
    told = [*words(rows["anaphors"]), *words(rows["plurals"].get(kind))] if again else []
    return compiled(rf"(?:{'|'.join(map(re.escape, [*told, *words(rows['kinds'][kind])]))})\b", re.I)


def noun_at(text: str, start: int, kind: str, *, again: bool = False) -> int | None:
    """Give where a noun of a kind ends that begins at an offset; told ``again``, it may be called a document."""
    m = _nouns_of(kind, again).match(text, start)
    return m.end() if m else None


@cache
def pattern(name: str, flags: int = re.I) -> re.Pattern[str]:
    """Give a regular expression that the lexicon keeps, whole or in pieces."""
    return compiled("".join(table("instruments")[name]), flags)


@cache
def word_set(name: str) -> frozenset[str]:
    """Give a compact cell of the instruments' words as a set."""
    return frozenset(words(table("instruments")[name]))


_ENDING = compiled(
    r"(?:[aio]nal|ial|ical|eral|ural|tal|ive|ic|tion|sion|ment|ity|ance|ence|ary|ship|ing|[a-z]-[a-z]+)$"
)


def adjectival(word: str) -> bool:
    """Tell by its ending that a word may stand as an adjective or a noun of quality before another noun."""
    return bool(_ENDING.search(word)) and word not in word_set("no_modifiers") and not word.endswith(("ssing", "wing"))
