"""Tell whether a role may name somebody, and whether he holds that very office: "the prime minister" is no deputy."""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.actors import bodies, chiefs
from communique.reading.clauses.owners import name_set
from communique.reading.persons.offices import short_forms
from communique.reading.persons.people import PersonDraft
from communique.reading.words.tagging import lexicon
from communique.reading.words.tokens import fold

_LIGHT = frozenset("the a an his her its their visiting two both new top senior of for national affairs".split())
_LESSER = frozenset("deputy vice assistant acting former".split())


def office_words(phrase: str) -> set[str]:
    """Give the words of a role that tell its office, without states."""
    phrase = phrase.replace("premier", "prime minister")
    phrase = " ".join(short_forms().get(word, word) for word in phrase.split()).lower()
    words = {w.replace("defense", "defence") for w in phrase.replace("-", " ").split()}
    entries = lexicon().entries
    return {w for w in words - _LIGHT if w not in entries or not any(e.kind in "AS" for e in entries[w].alone)}


def fits(person: PersonDraft, role: Actor, *, as_guest: bool) -> bool:
    """May a role name a person, by his state, office or rank? ``as_guest``: "the guest" may be him."""
    if role.states and person.state not in role.states:
        return False
    offices = " ; ".join(fold(o.name) for o in person.offices).replace("premier", "prime minister")
    for phrase, body in chiefs().items():
        if role.words.endswith(phrase):
            return any(w in offices for w in bodies(body))
    if role.words.endswith("chancellor") and "chancellor" not in offices:
        return any(w in offices for w in bodies("foreign"))  # "the Allandian chancellor", in Latin America
    core = office_words(role.core or role.words)
    if core <= name_set("generic"):
        return bool(role.states) and (as_guest or not core & name_set("guest"))
    rank = (person.rank or "").lower()
    if (said := role.words.removeprefix("the ")) in name_set("ranks"):
        return rank.endswith(said)
    if core & {"general", "admiral", "officer"} and "secretary" not in core:
        return rank.endswith(tuple(core & {"general", "admiral"})) and bool(rank)
    held = set(offices.replace("-", " ").replace("defense", "defence").split())
    if _MINISTERIAL.search(offices):
        held.add("minister")
    return bool(core) and core <= held | {"national", "affairs"}


_MINISTERIAL = compiled(r"\bcabinet secretary\b|\bsecretary (?:of|for) (?:foreign|external|defen[cs]e|state\b)")


def may_be_of(person: PersonDraft, heads: str) -> bool:
    """ "The ministers" may be those who are told to hold such an office, or none at all."""
    if heads not in ("ministers", "presidents") or not person.offices:
        return True
    return any(word in fold(o.name) for o in person.offices for word in bodies(heads))


def means_officer(role: Actor) -> bool:
    """ "The US commander", "the navy chief"."""
    return (role.core or role.words).endswith(_OFFICERS)


_OFFICERS = (
    "commander",
    "officer",
    "general",
    "admiral",
    "army chief",
    "navy chief",
    "military chief",
    "military leader",
)


def is_in_office(person: PersonDraft, role: Actor) -> bool:
    """Does a person hold that office, and no lesser one whose name holds the same words?"""
    said = office_words(role.core or role.words)
    for office in person.offices:
        name = fold(office.name).replace("premier", "prime minister").replace("defense", "defence")
        held = set(name.replace("-", " ").split())
        leads = said == {"leader"} and any(w in name for w in bodies("leader"))
        if not (held - said) & _LESSER and (leads or (said and said <= held)):
            return True
    return False


def may_be_called(person: PersonDraft, role: Actor) -> bool:
    """No deputy is called "the Prime Minister", "the President" or "the Secretary-General"."""
    said = role.words.replace("-", " ").split()
    if ("minister" in said[-1:] and "prime" not in said) or not {*said} & _UNDEPUTED or {*said} & _LESSER:
        return True
    held = [set(fold(o.name).replace("-", " ").split()) for o in person.offices]
    alike = [words for words in held if words & {*said} & _UNDEPUTED]
    return not alike or any(not words & _LESSER for words in alike)


_UNDEPUTED = frozenset(("president", "prime", "premier", "general"))


def is_exactly(person: PersonDraft, role: Actor) -> bool:
    """ "The Chief of Army Staff": not who is the Chief of General Staff of another army."""
    said = office_words(role.core or role.words)
    return any(said == office_words(fold(o.name)) for o in person.offices)


def is_high_office(role: Actor) -> bool:
    """ "The Prime Minister", "the Deputy Secretary": an office that tells somebody apart without a name or a state."""
    said = (role.core or role.words).replace("-", " ")
    return said.startswith("the ") and any(f" {office}" in said for office in high_offices())


@cache
def high_offices() -> frozenset[str]:
    """Give the nouns of offices that tell somebody apart without a name."""
    return frozenset(words(table("actors")["offices alone"]))


_HEADS = (
    "director general",
    "director - general",
    "commander",
    "chief",
    "commissioner",
    "commandant",
    "president",
    "head",
)


def heads_body(person: PersonDraft, role: Actor) -> bool:
    """ "The BSF chief": who is the Director General of the Border Security Force."""
    letters = [w for w in role.words.replace("-", " ").split() if w not in _LIGHT]
    if len(letters) < _LETTERS or not role.words.endswith((" chief", " head", " boss", *_HEADS)):
        return False
    for office in person.offices:
        initials = "".join(w[0] for w in office.name.split() if w[0].isupper())
        known = {*office.name.split(), *_runs(initials)}
        said = letters[0].upper()  # of "ICG" the office may keep "Coast Guard"
        if any(h in fold(office.name) for h in _HEADS) and (
            said in known or (len(said) > _LETTERS and said[1:] in known)
        ):
            return True
    return False


_LETTERS = 2  # words: the body's letters and the noun of its head


def _runs(letters: str) -> set[str]:
    return {letters[a:b] for a in range(len(letters)) for b in range(a + 2, len(letters) + 1)}
