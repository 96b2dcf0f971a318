"""Tell who goes on a visit where the words beside it say so, and not those of the rule that reads it.

yes   talks between A and B, who is on a visit to Alland            (B)
yes   A is accompanying B on his visit to Alland                    (B)
yes   delegations of Borria and of Lor arrived in Alland            (both)
yes   A called on B before leaving for Alland                       (A)
no    Alland visited its past                                       (a state itself goes nowhere)
"""

from __future__ import annotations

import re

from communique.reading.clauses.actors import Actor
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.persons.people import PersonDraft

# "X and a delegation of his ministry visited …": X leads it.
BRINGS = re.compile(
    r"«a(\d+)»,? (?:and|with|together with|along with|accompanied by|at the head of) (?:a|an|the|his|her|their) "
    r"(?:[\w-]+ ){0,4}(?:delegation|team|entourage|party|group) (?:of|from) $"
)
# "Talks between A and B, who is on a visit to Alland": B goes, not who is named before them.
_WHO = re.compile(r"«a(\d+)»,? who (?![^;]*[,«])")
_ACCOMPANIED = re.compile(r"\b(?:accompan\w+|escort\w+|join(?:s|ed|ing)|assist\w+) «a(\d+)»,? (?:on|during|for|in) $")


def named_nearer(m: re.Match[str], clause: Clause) -> list[Actor]:
    """Give who a relative clause, or a companion's word, makes the traveller, if they do."""
    groups = m.groupdict()
    if not groups.get("A"):
        found = _ACCOMPANIED.search(m.string, 0, m.start())
    else:
        goal = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
        found = _WHO.search(m.string, m.end("A"), goal) if m.end("A") < goal else None
    who = clause.actors[int(found[1])] if found else None
    return [who] if who and who.states and (who.persons or who.kind in ("role", "person")) else []


_AND_OF = re.compile(r",? (?:and|as well as) (?:of|from|those of|one from) «a(\d+)»")


def sending_too(m: re.Match[str], clause: Clause) -> tuple[str, ...]:
    """Give who else sends a delegation: "delegations of Alland and of Borria arrived in Lor"."""
    found = _AND_OF.match(m.string, m.end("A")) if m.groupdict().get("A") else None
    return clause.actors[int(found[1])].states if found else ()


_LED_BY = re.compile(
    r"\b(?:(?:led|headed|fronted|commanded|captained|skippered) by|under(?: the (?:leadership"
    r"|command) of)?) (?:[^«»,;]{0,30} )?«a(\d+)»"
    r"|\bwith «a(\d+)» (?:at (?:«a\d+»|the head|its head)|as (?:«a\d+»|its (?:head|leader)|(?:its )?(?:head|leader))\b)"
)


def led_by(m: re.Match[str], clause: Clause, people: list[PersonDraft], guest: str) -> int:
    """Give the head of a delegation told of apart: "a delegation from the college led by General X visited …"."""
    led = _LED_BY.search(m.string, max(0, m.start() - 60), m.end())
    named = clause.actors[int(led[1] or led[2])].persons if led else ()
    return next((i for i in named if people[i].state in (None, guest)), -1)


def nearest(clause: Clause, m: re.Match[str], people: list[PersonDraft]) -> Actor | None:
    """Give the person named last before the words of a visit."""
    at = clause.offset(m.start("B"))
    named = [a for a in clause.actors if a.kind == "person" and a.states and a.end <= at]
    return named[-1] if named else None


_FIRST_AMONG = re.compile(r"«a(\d+)» (?:is|was|becomes|became|will be) $")


def sender_among(m: re.Match[str], clause: Clause) -> list[Actor]:
    """ "Alland is the first AU member to have sent a delegation to Lor": Alland sends it."""
    named = clause.actors_in(m.groupdict().get("A"))
    if not named or not named[-1].words.endswith((" member", " country", " nation", " state")):
        return []
    found = _FIRST_AMONG.search(m.string, 0, m.start("A"))
    return [clause.actors[int(found[1])]] if found else []


_ACCEPTS = re.compile(r"«a(\d+)»,? (?:\w+ ){0,3}?(?:accept(?:s|ed)|took up|takes up)\b")


def accepting(m: re.Match[str], clause: Clause, hosts: list[str]) -> list[Actor]:
    """ "A invited his host to visit Alland, and B accepted": B will go there."""
    found = _ACCEPTS.search(clause.text, m.end())
    actor = clause.actors[int(found[1])] if found and "invit" in clause.text[: m.end()] else None
    return [actor] if actor and actor.persons and not set(actor.states) & set(hosts) else []


_BEFORE_LEAVING = re.compile(r"\b(?:before|after|prior to|while)\b")


def leaving_next(m: re.Match[str], clause: Clause) -> list[Actor]:
    """ "He called on X before leaving for Lima": who leaves is the subject of the sentence, not X."""
    named = clause.actors_in(m.groupdict().get("A"))
    if not named or not _BEFORE_LEAVING.search(m.string[m.end("A") : m.end()]):
        return []
    if not after_preposition(clause, clause.actors.index(named[0])):
        return []
    ahead = clause.actors[: clause.actors.index(named[0])]
    acting = ("person", "role", "he", "they")
    subjects = [a for k, a in enumerate(ahead) if a.states and a.kind in acting and not after_preposition(clause, k)]
    return subjects[-1:]


def bare_state(a: Actor, clause: Clause) -> bool:
    return a.kind == "side" and all(c.kind in "Se" for c in clause.line.tagged.chunks[a.first : a.last])


_PARTY_FROM = re.compile(
    r"\b(?:delegations?|teams?|missions?|groups?|part(?:y|ies)|entourage|ships?|frigates?|vessels?|warships?"
    r"|destroyers?|officers)"
    r"(?: (?:[\w-]+ ){0,4})?(?:from|of|representing) (?:the )?$"
)


def sends(a: Actor, clause: Clause) -> bool:
    """Tell whether a state is named as the one a delegation comes from: "a delegation from Alland arrived"."""
    return bool(_PARTY_FROM.search(clause.text.partition(f"«a{clause.actors.index(a)}»")[0][-_REACH_BACK:]))


_REACH_BACK = 60  # characters
