"""The vocabulary of recurring channels: their head nouns, modifiers, levels and bars, ready to be asked for.

Data: ``lexicon/data/mechanisms.yaml``. Built once a process.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ROMAN_PATTERN
from communique.reading.words.tokens import fold


@dataclass(frozen=True, slots=True)
class Known:
    """A channel that its short name tells: kind, level and parties."""

    kind: str
    level: str | None
    parties: tuple[str, ...]
    many: bool  # of many states: the sides of a report are not its parties
    key: str | None  # what several short names of one channel share
    numbered: bool  # counts only where the report numbers its session


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Compiled patterns and sets of folded words; see the data file for what each list holds."""

    heads: re.Pattern[str]  # group "head"; case is ignored
    openings: frozenset[str]  # folded words one of which begins every head
    kind_of: dict[str, str]
    sets: dict[str, frozenset[str]]
    levels: tuple[tuple[str, re.Pattern[str]], ...]
    known: dict[str, Known]
    groups: dict[str, tuple[str, ...]]
    kind_by_key: dict[str, str]
    known_by_key: dict[str, Known]


def key_of(name: str) -> str:
    """Give a name as the vocabulary finds it, however it is spaced, hyphenated and cased."""
    return " ".join(fold(word) for word in compiled(r"[\s-]+").split(name))


def any_of(forms: list[str]) -> str:
    """Give a pattern's source that matches any of the forms, the longest first, spaces and hyphens alike."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    return "(?:" + "|".join(re.escape(form).replace(r"\ ", r"[\s-]+") for form in ordered) + ")"


@cache
def vocabulary() -> Vocabulary:
    data = table("mechanisms")
    kind_of = {form: kind for kind, cell in data["heads"].items() for form in words(cell)}
    framed = dict(data["framed"])
    known = {name: _known(row) for name, row in data["known"].items()}
    heads = compiled(
        rf"(?<![\w.])(?:(?<!-)(?P<known>{any_of(list(known))})(?!\w|-(?!(?:19|20)\d\d))|(?P<counted>(?-i:COP)[\s-]?\d{{1,2}})(?!\w)|(?P<plus>\d{{1,2}}\+\d|\d[\s-]plus[\s-]\d|two[\s-]plus[\s-]two|three-plus-three)"
        rf"|(?P<head>{any_of(list(kind_of))})(?!\w)"
        # "Cooperative Arrangement (TCA)": the bracket makes a name of it, wherever it is named again.
        rf"|(?P<framed>{any_of(list(data['framed']))})"
        r"(?=\s\((?-i:[A-Z])[\w ]{2,40}\)|,? or (?:the )?(?-i:[A-Z]){2}))",
        re.IGNORECASE,
    )
    names = (
        "modifiers complements counted dialogue_marks committee_marks meeting_marks plain generic_exercises "
        "parliamentary rhythms regions wide_heads gap_verbs gap_openings gap_places"
    )
    sets = {name: frozenset(fold(w).rstrip("'") for w in words(data[name])) for name in names.split()}
    levels = tuple((level, _level(words(cell))) for level, cell in data["levels"].items())
    groups = {key.lower(): tuple(words(cell)) for key, cell in data["groups"].items()}
    openings = {compiled(r"[ +-]").split(fold(form))[0] for form in [*kind_of, *known, *framed]} | {
        *"2356",
        *("10", "14", "16", "17"),
        *(f"cop{n}" for n in range(100)),
        "cop",
        "two",
        "three",
    }
    by_name = {name.lower(): k for name, k in known.items()}
    kind_by_key = {key_of(form): kind for form, kind in (kind_of | framed).items()}
    known_by_key = {key_of(name): k for name, k in known.items()}
    kinds = kind_of | framed
    return Vocabulary(heads, frozenset(openings), kinds, sets, levels, by_name, groups, kind_by_key, known_by_key)


def _known(row: dict[str, str]) -> Known:
    parties = tuple(sorted(words(row.get("parties"))))
    return Known(row["kind"], row.get("level"), parties, "many" in row, row.get("key"), "numbered" in row)


def _level(forms: list[str]) -> re.Pattern[str]:
    return compiled(rf"(?<![\w-]){any_of([f.rstrip(chr(39)) for f in forms])}(?!\w)", re.IGNORECASE)


@cache
def phrases(name: str) -> re.Pattern[str]:
    """Compile a list of the data file into a pattern that matches any of its entries as whole words."""
    return compiled(rf"(?<!\w){any_of(words(table('mechanisms')[name]))}(?!\w)", re.IGNORECASE)


# "the 18th edition of | battalion level joint military | exercise Coral Spear": small words that describe it.
_DESCRIBING = (
    r"(?:(?!(?:of|in|at|on|for|from|by|with|between|and|to|as|held|was|is|were|are|the|a|an)\b)(?-i:[a-z])[\w'’-]*\s+)"
)


@cache
def session_before() -> re.Pattern[str]:
    """Match "21st session of the " at the end of what stands before a name; group "ord"."""
    noun = any_of(words(table("mechanisms")["sessions"]))
    rhythm = any_of(words(table("mechanisms")["rhythms"]))
    sitting = any_of(words(table("mechanisms")["sittings"]))
    return compiled(
        rf"(?<![\w-])(?P<ord>{ORDINAL_PATTERN}|{ROMAN_PATTERN})[,)]?\s+(?:\(\d{{4}}\)\s+)?(?:(?:{sitting}|{rhythm}|(?:[\w’'()]+[\s-]){{1,6}}?level)\s+)?"
        rf"{noun}(?:\s+of\s+(?:talks|consultations|negotiations|meetings))?\s+(?:of|in|for)\s+(?:the\s+|their\s+|its\s+|an?\s+)?{_DESCRIBING}{{0,4}}$",
        re.IGNORECASE,
    )


@cache
def ordinal_before() -> re.Pattern[str]:
    """Match an ordinal, with a rhythm beside it or not, at the end of what stands before a name."""
    rhythm = any_of(words(table("mechanisms")["rhythms"]))
    return compiled(
        rf"(?<![\w-])(?P<ord>{ORDINAL_PATTERN}|(?:(?<=the )|(?<=its )|(?<=their )){ROMAN_PATTERN})"
        rf"(?:\s+(?P<rhythm>{rhythm}))?(?:[\s-]+(?:ever|regular|official|full|such))?[\s\"“‘'-]+$",
        re.IGNORECASE,
    )


@cache
def ordinal_anywhere() -> re.Pattern[str]:
    """Match an ordinal: a cheap question before the dear ones."""
    return compiled(rf"(?<![\w-])(?:{ORDINAL_PATTERN}(?!\w)|{ROMAN_PATTERN})", re.IGNORECASE)


@cache
def rhythm_before() -> re.Pattern[str]:
    rhythm = any_of(words(table("mechanisms")["rhythms"]))
    return compiled(rf"(?<![\w-]){rhythm}\s+$", re.IGNORECASE)


_BODIES = (
    "committee|commission|council|dialogue|forum|exercise|mechanism|(?:working\\s+)?group|board|summit|patrol|series"
)


@cache
def later_session() -> re.Pattern[str]:
    """Match an edition told without the channel's name: "the 12th meeting", "its 18th Session", "the sixth meeting"."""
    noun = any_of(words(table("mechanisms")["sessions"]))
    sitting = any_of(words(table("mechanisms")["sittings"]))
    turn = r"(?:next|last|latest|most recent|previous|upcoming|forthcoming|coming|current|ongoing|recent)"
    return compiled(
        rf"(?P<det>(?<![\w-])(?:(?:the|this)\s+(?:{_BODIES})['’]s|the|its|their|whose|an?)|(?<=\w)['’]s)\s+"
        # "the next, 11th session", "its last meeting, the eleventh"
        rf"(?:{turn}(?:\s+(?P<turned>{noun})\s?[,(–—]\s?(?:the\s+)?|\s?[,(]?\s?))?"
        rf"(?P<ord>{ORDINAL_PATTERN}|{ROMAN_PATTERN}(?=\s+{noun}(?!\w)))\)?"
        rf"(?:\s+(?:(?:such|{sitting})\s+)?(?P<noun>{noun}|dialogue|exchange|exercise|patrol|summit|talks|consultations)(?!\w))?",
        re.IGNORECASE,
    )
