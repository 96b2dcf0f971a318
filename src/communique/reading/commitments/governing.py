"""The governing verbs as data: each rule's pattern, and the small words around it, compiled once.

The words live in ``lexicon/data/commitments.yaml``, which says what each cell means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from communique.lexicon import table, words
from communique.reading.clauses.render import compile_pattern

ONE = r"«a\d+»(?:'s? (?!«)\w+)?"
LIST = r"«a\d+»(?:(?:, and|,| and| or| as well as| together with| along with) (?:[a-z]+ ?- ?[a-z]+ )?«a\d+»)*"


@dataclass(frozen=True, slots=True)
class Rule:
    """A governing verb: its words, its modality, what its subject may be and who is addressed."""

    name: str
    modality: str
    on: frozenset[str]
    regex: re.Pattern[str]
    subject: str  # any, side, self, speaker, agent, owner, after, all, previous: see the data file
    to: str  # none, object, subject, patient, help: see the data file
    marks: frozenset[str]  # stem, spoken, voiced, abroad, together, listed: see the data file
    weak: bool  # stands inside the reach of a firmer verb as part of it

    @property
    def walks(self) -> bool:
        """Is the subject of this verb looked for to its left?"""
        return self.subject in ("any", "side", "self")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of the data file, compiled once."""

    rules: tuple[Rule, ...]
    on: frozenset[str]
    speaking: frozenset[str]
    speech: re.Pattern[str]
    trailing: re.Pattern[str]
    interposed: re.Pattern[str]
    citing: re.Pattern[str]
    opening: re.Pattern[str]
    adverbs: re.Pattern[str]
    aside: re.Pattern[str]
    finite: re.Pattern[str]
    doubt: re.Pattern[str]
    barred: re.Pattern[str]
    topics: re.Pattern[str]
    recalling: re.Pattern[str]
    parting: re.Pattern[str]
    prepositions: frozenset[str]
    programme: re.Pattern[str]
    collective: re.Pattern[str]
    gathering: re.Pattern[str]
    telling: frozenset[str]
    help: re.Pattern[str]
    company: re.Pattern[str]
    item: re.Pattern[str]
    occasion: re.Pattern[str]
    listing: re.Pattern[str]
    unlisted: re.Pattern[str]
    jointly: re.Pattern[str]
    anaphor: re.Pattern[str]
    trivial: frozenset[str]


@cache
def grammar() -> Grammar:
    """Load the rules and their small words."""
    data = table("commitments")
    rules = tuple(_rule(row, data["verbs"]) for row in data["rules"])
    return Grammar(
        rules=rules,
        on=frozenset().union(*(r.on for r in rules)),
        speaking=frozenset(w for phrase in words(data["speech"]) for w in phrase.split()),
        telling=frozenset(words(data["telling"])),
        prepositions=frozenset(words(data["prepositions"])),
        trivial=frozenset(words(data["trivial"])),
        **_words_of_speech(_any(data["speech"])),
        **_words_of_reach(data, _any(data["speech"])),
        **_words_of_subjects(data, _any(data["adverbs"]), _any(data["speech"])),
    )


def _words_of_speech(speech: str) -> dict[str, re.Pattern[str]]:
    manner = r"(?:, [^,«»]{1,40},)?(?: \w+ly| also| further| then| «d\d+»| went on and)?"
    speaker = rf"(?P<A>{LIST})(?: (?:of|to|for|in|at) (?:the )?«[ailm]\d+»)?{manner}"
    after = r"(?:, [^,«»]{1,40}|,? [^,«».]{0,40})?"
    return {
        "speech": re.compile(rf"\b(?:{speech})\b"),
        "opening": re.compile(
            rf"(?:\b(?:{speech})(?: «a\d+»)?(?: that)?|; and|;|, and that| and that|, «a\d+» (?:{speech}),?) "
        ),
        "trailing": re.compile(
            rf"[,\"“”'’–—] ?(?:{speaker} (?:{speech})\b|(?:{speech}) (?P<B>«a\d+»)|according to (?P<C>«a\d+»)"
            r"|was how (?P<D>«a\d+»))(?! that| «a)"
        ),
        "interposed": re.compile(
            rf", (?:(?P<A>«a\d+»)(?: \w+ly| also)? (?:{speech}|went on)|(?:{speech}) (?P<B>«a\d+»)"
            rf"|according to (?P<C>«a\d+»)){after},"
        ),
        "citing": re.compile(
            rf"(?:\baccording to|\bin the words of|\bin the view of) (?P<A>«a\d+»){after},"
            r"|\bin (?P<B>«a\d+»)'s (?:view|opinion|words)\b"
        ),
    }


def _words_of_reach(data: dict[str, Any], speech: str) -> dict[str, re.Pattern[str]]:
    return {
        "doubt": re.compile(rf"\b(?:{_any(data['doubt'])})\b"),
        "barred": re.compile(rf"\b(?:{_any(data['barred'])})(?: that)?$"),
        "topics": re.compile(rf"\b(?:{_any(data['topics'])})\b[^,;“\"]{{0,120}}$"),
        "recalling": re.compile(rf"\b(?:{_any(data['recalling'])})\b"),
        "parting": re.compile(
            rf"(?:,|;)? (?:{_any(data['parting'])}|and «a\d+» (?:also |then |has |further )?(?:{speech}))\b"
        ),
        "help": re.compile(rf"\b(?:{_any(data['help'])})\b"),
        "company": re.compile(rf"\b(?:{_any(data['company'])}) ?$"),
        "item": re.compile(rf"(?:to )?(?!(?:{_any(data['no_item'])})\b|«)[a-z]+"),
        "occasion": re.compile(rf",? (?:{_any(data['occasion'])})\b(?! that\b).*", re.DOTALL),
        "listing": re.compile(rf"\b(?:{_any(data['listing'])})\W*$"),
        "unlisted": re.compile(rf"\b(?:{_any(data['unlisted'])})\b|^(?:\S+ ){{0,3}}\S*$"),
        "anaphor": re.compile(rf"\b(?:{_any(data['anaphors'])})\b", re.IGNORECASE),
        "jointly": re.compile(rf"(?: \w+){{0,4}}? (?:{_any(data['jointly'])})\b"),
    }


def _words_of_subjects(data: dict[str, Any], adverbs: str, speech: str) -> dict[str, re.Pattern[str]]:
    aside = (
        rf"{_any(data['asides'])}|«a\d+»(?: \w+ly| also)? (?:{speech})(?: [^,«»]{{0,30}})?"
        rf"|(?:{speech}) «a\d+»(?: [^,«»]{{0,30}})?|according to «a\d+»"
    )
    return {
        "adverbs": re.compile(rf"(?:(?:^|[ ,])(?:{adverbs}),?)+$"),
        "aside": re.compile(rf", (?:{aside})(?:,|$)"),
        "finite": re.compile(rf",? ?(?:(?:{adverbs}),? )*(?:{_any(data['finite'])}|\w+ed)\b"),
        "programme": re.compile(rf"(?:(?:{adverbs}),? )*(?:{_any(data['programme'])})\b"),
        "gathering": re.compile(
            rf"(?:\bthe (?:\w+ )?(?:{_any(data['gatherings'])})|^\W*(?:the )?(?:{_any(data['gathered'])}))$"
        ),
        "collective": re.compile(
            rf"\b(?:{_any(data['collectives'])})(?: (?:of|from|for|between|in)(?: \w+){{0,3}} {LIST}| of \w+)*$"
        ),
    }


def _any(cell: str) -> str:
    return "|".join(sorted(words(cell), key=len, reverse=True))


def _rule(row: dict[str, str], verbs: dict[str, str]) -> Rule:
    pattern = row["pattern"]
    for name, cell in verbs.items():
        pattern = pattern.replace(f"<{name}>", rf"(?:{_any(cell)})\b")
    return Rule(
        row["rule"],
        row["modality"],
        frozenset(words(row["words"])),
        compile_pattern(rf"(?<![\w«-])(?:{pattern})"),
        row.get("subject", "any"),
        row.get("to", "none"),
        frozenset(words(row.get("marks"))),
        row.get("weak", "no") == "yes",
    )
