"""Tell whether somebody holds the very office by which a role names a person: "the prime minister" is no deputy."""

from __future__ import annotations

from communique.reading.clauses.actors import Actor, bodies
from communique.reading.persons.people import PersonDraft
from communique.reading.words.tagging import lexicon
from communique.reading.words.tokens import fold

_LIGHT = frozenset("the a an his her its their visiting two both new top senior of for national affairs".split())
_LESSER = frozenset("deputy vice assistant acting former".split())


def office_words(phrase: str) -> set[str]:
    """Give the words of a role that tell its office, without states."""
    phrase = phrase.replace("premier", "prime minister")
    words = {w.replace("defense", "defence") for w in phrase.replace("-", " ").split()}
    entries = lexicon().entries
    return {w for w in words - _LIGHT if w not in entries or not any(e.kind in "AS" for e in entries[w].alone)}


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


def is_exactly(person: PersonDraft, role: Actor) -> bool:
    """ "The Chief of Army Staff": not who is the Chief of General Staff of another army."""
    said = office_words(role.core or role.words)
    return any(said == office_words(fold(o.name)) for o in person.offices)


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
