"""The governing verbs as data: each rule's pattern, and the small words around it, compiled once.

The words live in ``lexicon/data/commitments.yaml``, which says what each cell means.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.render import compile_pattern

_OWN_VERBS = r"(?:had|has|have|will|would|was|were|is|are|should|must)\b"  # "…, Soto said both had met, agreed …"
_SET = r"(?:(?: (?:in|at|on))? «[ld]\d+»)*"  # "…, Soto told Hansen in Oslo on Monday, …"
_SETTING = r" (?:in|at) (?:«l\d+»|an?\b|the\b|their\b)| (?:on )?«d\d+»| (?:during|when|after|as|by|over|via)\b"
LIST = r"«a\d+»(?:(?:, and of|, and|,| and| or| as well as| together with| along with) (?:[a-z]+ ?- ?[a-z]+ )?«a\d+»)*"


@dataclass(frozen=True, slots=True)
class Rule:
    """A governing verb: its words, its modality, what its subject may be and who is addressed."""

    name: str
    modality: str
    on: frozenset[str]
    regex: re.Pattern[str]
    subject: str  # any, side, self, speaker, agent, owner, after, all, previous, invited: see the data file
    to: str  # none, object, subject, patient, help: see the data file
    marks: frozenset[
        str
    ]  # stem, spoken, voiced, abroad, together, listed, thing, named, nominal, other: see the data file
    weak: bool  # stands inside the reach of a firmer verb as part of it

    @property
    def walks(self) -> bool:
        """Is the subject of this verb looked for to its left?"""
        return self.subject in ("any", "side", "self")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of the data file, compiled once."""

    rules: tuple[Rule, ...]
    speaking: frozenset[str]
    speech: re.Pattern[str]
    trailing: re.Pattern[str]
    interposed: re.Pattern[str]
    voiced: re.Pattern[str]
    citing: re.Pattern[str]
    opening: re.Pattern[str]
    adverbs: re.Pattern[str]
    aside: re.Pattern[str]
    finite: re.Pattern[str]
    doubt: re.Pattern[str]
    barred: re.Pattern[str]
    topics: re.Pattern[str]
    yielding: re.Pattern[str]
    recalling: re.Pattern[str]
    parting: re.Pattern[str]
    prepositions: frozenset[str]
    programme: re.Pattern[str]
    collective: re.Pattern[str]
    voicing: re.Pattern[str]
    experts: re.Pattern[str]
    gathering: re.Pattern[str]
    telling: frozenset[str]
    help: re.Pattern[str]
    giving: re.Pattern[str]
    company: re.Pattern[str]
    item: re.Pattern[str]
    occasion: re.Pattern[str]
    listing: re.Pattern[str]
    unlisted: re.Pattern[str]
    jointly: re.Pattern[str]
    anaphor: re.Pattern[str]
    pointer: re.Pattern[str]
    trivial: frozenset[str]
    whither: frozenset[str]
    others: frozenset[str]
    strangers: frozenset[str]
    crowd: frozenset[str]
    union: re.Pattern[str]
    honour: re.Pattern[str]
    style: re.Pattern[str]
    organ: re.Pattern[str]
    land: re.Pattern[str]
    pronoun: re.Pattern[str]
    own: re.Pattern[str]
    asking: re.Pattern[str]
    acting: re.Pattern[str]
    plural: re.Pattern[str]
    pair: re.Pattern[str]
    authorities: frozenset[str]
    authority: re.Pattern[str]
    housed: re.Pattern[str]
    elsewhere: re.Pattern[str]
    body: re.Pattern[str]


@lru_cache(maxsize=4)
def speech_in(text: str) -> tuple[re.Match[str], ...]:
    """Give the verbs of speech of a rendered line, found once for all the rules that ask."""
    return tuple(grammar().speech.finditer(text))


def speech_before(text: str, position: int) -> tuple[re.Match[str], ...]:
    """Give the verbs of speech that end before a position of a rendered line."""
    found = speech_in(text)
    return found[: bisect_right(found, position, key=lambda m: m.end())]


@cache
def called() -> dict[str, tuple[str, ...]]:
    """Give the words of the offices that a noun for a person means ("envoy")."""
    return {noun: tuple(words(cell)) for noun, cell in table("commitments")["called"].items()}


@cache
def institutions() -> frozenset[str]:
    """Give the nouns of institutions, which no person bears for a name."""
    return frozenset(words(table("grammar")["nouns"]))


@cache
def grammar() -> Grammar:
    """Load the rules and their small words."""
    data = table("commitments")
    rules = tuple(_rule(row, data["verbs"]) for row in data["rules"])
    return Grammar(
        rules=rules,
        speaking=frozenset(w for phrase in words(data["speech"]) for w in compiled(r"[a-z]+").findall(phrase)),
        telling=frozenset(words(data["telling"])),
        prepositions=frozenset(words(data["prepositions"])),
        trivial=frozenset(words(data["trivial"])),
        strangers=frozenset(words(data["strangers"])),
        crowd=frozenset(words(data["crowd"])),
        others=frozenset(words(data["others"])),
        whither=frozenset(words(data["whither"])),
        authorities=frozenset(w.split()[0] for w in words(data["authorities"])),
        **_words_of_metonyms(data, _any(data["adverbs"])),
        **_words_of_speech(_any(data["speech"])),
        **_words_of_reach(data, _any(data["speech"])),
        **_words_of_subjects(data, _any(data["adverbs"]), _any(data["speech"])),
    )


def _words_of_speech(speech: str) -> dict[str, re.Pattern[str]]:
    manner = r"(?:, [^,«»]{1,40},)?(?: \w+ly| also| further| then| «d\d+»| went on and)?"
    speaker = rf"(?P<A>{LIST})(?: (?:of|to|for|in|at) (?:the )?«[ailm]\d+»)?{manner}"
    after = rf"(?:(?: to)? «a\d+»(?! {_OWN_VERBS}))?{_SET}(?:, [^,«»]{{1,40}}|,? [^,«».]{{0,40}})?"
    return {
        "speech": compiled(rf"\b(?:{speech})\b"),
        "opening": compiled(
            rf"(?:\b(?:{speech})(?: «a\d+»)?(?: that)?|; and|;|, and that| and that|, «a\d+» (?:{speech}),?) "
        ),
        "trailing": compiled(
            r"(?:[,\"“”'’–—] ?| - )(?:(?:(?<=[–—-] )(?:(?:[a-z]+ ){1,3}|«a\d+» ))?"
            rf"{speaker} (?:{speech})\b|(?:{speech}) (?P<B>«a\d+»(?: and «a\d+»)?)"
            rf"|according to (?P<C>«a\d+»)|was how (?P<D>«a\d+»))(?! that| «a(?!\d+»(?:[.,;”\"]|{_SETTING})))"
        ),
        "interposed": compiled(
            rf",[ \"“”]+(?:(?P<A>«a\d+»)(?: \w+ly| also)? (?:{speech}|went on)|(?:{speech}) (?P<B>«a\d+»)"
            rf"|according to (?P<C>«a\d+»)){after},"
        ),
        "voiced": compiled(
            rf"[,”\"] (?:(?P<A>«a\d+»)(?: \w+ly| also)? (?:{speech})|(?:{speech}) (?P<B>«a\d+»))"
            r"(?: [^,«»]{0,30})?, ?$"
        ),
        "citing": compiled(
            rf"\b(?:according to|in the (?:words|view) of|quot(?:ed|es|ing)) (?P<A>«a\d+»)(?:{after},| as saying\b)"
            r"|\bin the (?:opinion|eyes|judge?ment) of (?P<E>«a\d+»),"
            r"|\bin (?P<B>«a\d+»)'s (?:view|opinion|words|eyes)\b|^\W*for (?P<C>«a\d+»),(?= )"
            r"|^\W*(?P<D>«a\d+»):(?= )"
        ),
    }


def _words_of_reach(data: dict[str, Any], speech: str) -> dict[str, re.Pattern[str]]:
    return {
        "doubt": compiled(rf"\b(?:{_any(data['doubt'])})\b"),
        "barred": compiled(rf"\b(?:{_any(data['barred'])})(?: that)?$"),
        "topics": compiled(rf"\b(?:{_any(data['topics'])})\b[^,;“\"]{{0,120}}$"),
        "yielding": compiled(rf"\b(?:{_any(data['yielding'])})\b[^.;«]{{0,50}}$"),
        "recalling": compiled(rf"\b(?:{_any(data['recalling'])})\b"),
        "parting": compiled(
            rf"(?:,|;)? (?:{_any(data['parting'])}|and «a\d+» (?:also |then |has |further )?(?:{speech}))(?!\w)"
        ),
        "help": compiled(rf"\b(?:{_any(data['help'])})\b"),
        "giving": compiled(
            rf"(?: (?:{_any(data['adverbs'])}|{_any(data['going_on'])}))*? (?:{_any(data['giving'])})\b"
        ),
        "company": compiled(rf"\b(?:{_any(data['company'])}) ?$"),
        "item": compiled(rf"(?:to )?(?!(?:{_any(data['no_item'])})\b|«)[a-z]+"),
        "occasion": compiled(rf",? (?:{_any(data['occasion'])})\b(?! that\b)(?:.*(?= that the )|.*)", re.DOTALL),
        "listing": compiled(rf"\b(?:{_any(data['listing'])})\W*$"),
        "unlisted": compiled(rf"\b(?:{_any(data['unlisted'])})\b|^(?:\S+ ){{0,3}}\S*$"),
        "anaphor": compiled(rf"\b(?:{_any(data['anaphors'])})\b", re.IGNORECASE),
        "pointer": compiled(rf"\b(?:{_any(data['pointers'])})\b", re.IGNORECASE),
        "jointly": compiled(rf"(?: \w+){{0,4}}? (?:{_any(data['jointly'])})\b"),
    }


def _words_of_subjects(data: dict[str, Any], adverbs: str, speech: str) -> dict[str, re.Pattern[str]]:
    spoken = (
        rf"«a\d+»(?: \w+ly| also)? (?:{speech})(?:(?: to)? «a\d+»(?! {_OWN_VERBS}))?{_SET}(?: [^,«»]{{0,30}})?"
        rf"|(?:{speech}) «a\d+»(?: to «a\d+»)?{_SET}(?: [^,«»]{{0,30}})?|according to «a\d+»"
    )
    return {
        "adverbs": compiled(rf"(?:(?:^|[ ,])(?:{adverbs}),?)+$"),
        "aside": compiled(rf",[ \"“”]+(?:(?:{_any(data['asides'])})(?:,|$)|(?:{spoken}),)"),
        "finite": compiled(rf",? ?(?:(?:{adverbs}),? )*(?:{_any(data['finite'])}|\w+ed)\b"),
        "voicing": compiled(
            rf"^\W*(?P<A>«a\d+»)(?:, [^,;.]{{3,80}},)?(?: (?:{adverbs}),?)* (?:{_any(data['voicing'])})\b"
        ),
        "programme": compiled(rf"(?:(?:{adverbs}),? )*(?:{_any(data['programme'])})\b"),
        "gathering": compiled(
            rf"(?:\bthe (?:\w+ )?(?:{_any(data['gatherings'])})|^\W*(?:the )?(?:{_any(data['gathered'])}))$"
        ),
        "experts": compiled(
            rf"(?:^|[,;:] |\b(?:that|and|but) )(?:the |their )?(?:\w+ )?(?:{_any(data['experts'])}) (?:of|from) {LIST}$"
        ),
        "collective": compiled(
            rf"\b(?:{_any(data['collectives'])})(?: (?:of|from|for|between|in)(?: \w+){{0,3}} {LIST}| of \w+)*$"
        ),
    }


def _words_of_metonyms(data: dict[str, Any], adverbs: str) -> dict[str, re.Pattern[str]]:
    verb = rf"(?: (?:{adverbs}),?)* (?:{_any(data['finite'])}|[a-z]+ed)\b"
    return {
        "acting": compiled(
            rf"'s? (?:\w+ )?{_any_of(data['verbs']['will'])}\b|(?:, (?:{_any(data['asides'])}),?)?{verb}"
            rf"|, (?:when|while) \w+ing\b[^;.:]{{3,120}},{verb}"
        ),
        "asking": compiled(
            rf"\b(?:{_any(data['verbs']['ask'])}|(?:{_any(data['verbs']['propose'])}) (?:that|to)"
            rf"|{_any(data['addressing'])})(?: both| all)? ?$"
        ),
        "housed": compiled(data["housed"]),
        "elsewhere": compiled(rf"\b{_any_of(data['elsewhere'])}\b"),
        "body": compiled(rf"(?<![\w»-]){_any_of(data['house'])}\b"),
        "style": compiled(rf"\bthe ({'|'.join(data['styles'])})(?! of\b)\b"),
        "honour": compiled(
            r"\b(?:(?:his|her) (majesty|royal highness|highness|excellency|holiness)|(hrh|hm|hh))"
            rf"(?: the [a-z]+(?: [a-z]+)?)?(?=,?{verb}| and «a)"
        ),
        "union": compiled(rf"\b{_any_of(data['unions'])}(?='s? |,? (?:\w+ly )?{_any_of(data['finite'])}\b| \w+ed\b)"),
        "organ": compiled(
            r"(?<![\w»])(?:(?:the|his|her) (?:«l\d+» |new |interim |transitional |current )?"
            r"|(?:the )?(?P<A>«a\d+»)(?:'s)? (?=[^«]* bank))"
            rf"{_any_of(data['organs'])}(?: of (?P<B>«a\d+»)| in «l\d+»)?"
            r"(?=,? (?:\w+ly )?(?:will|would|was|is|has|had|intends?|intended|plans?|planned)\b)"
        ),
        "pronoun": compiled(r"(?<![\w»'])(?:(?P<we>we)|(?P<i>i|he|she|they))(?=('(?:ve|ll|d|re|m|s)))\b"),
        "land": compiled(data["lands"]),
        "own": compiled(
            rf"\b(?:(?:my|our) (?:own )?{_any_of(data['own'])}|this (?:government|administration|ministry))(?! of\b)\b"
        ),
        "authority": compiled(rf"(?: [a-z]+)? {_any_of(data['authorities'])}(?!\w)"),
        "plural": compiled(
            rf"^\W*(?:(?:on|in|regarding|concerning|at|during|with|for|towards?)\b[^,;:]{{1,80}}, "
            r"|(?:from now on|in (?:the )?future|henceforth|to (?:this|that) end|as a first step|next year|this year"
            r"|(?:in|at|by|through|with|under) (?:the|this|that|their|its) (?:[\w'-]+ ){0,3}?[\w'-]+"
            r"|afterwards|here|there|now|then|also|finally|today),? )?"
            rf"(?P<who>{_any_of(data['plurals'])})(?=:|{verb})"
        ),
        "pair": compiled(
            rf"(?:^\W*|[,;:”\"] |\b(?:that|and|while|but) )(?P<who>{_any_of(data['pairs'])})"
            rf"(?! have (?:will|would|is|was)\b)(?={verb})"
        ),
    }


def _any_of(cell: str) -> str:
    return f"(?:{_any(cell)})"


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
