"""Tell who goes on a visit where the words beside it say so, and not those of the rule that reads it.

yes   talks between A and B, who is on a visit to Alland            (B)
yes   A is accompanying B on his visit to Alland                    (B)
yes   delegations of Borria and of Lor arrived in Alland            (both)
yes   A called on B before leaving for Alland                       (A)
yes   A met B, and will fly on to Alland                            (A)
yes   A, who met B, will fly on to Alland                           (A)
no    Alland visited its past                                       (a state itself goes nowhere)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause, after_preposition

# "X and a delegation of his ministry visited …": X leads it.
BRINGS = compiled(
    r"«a(\d+)»,? (?:and|with|together with|along with|accompanied by|at the head of) (?:a|an|the|his|her|their) "
    r"(?:[\w-]+ ){0,4}(?:delegation|team|entourage|party|group) (?:of|from) $"
)
# "Talks between A and B, who is on a visit to Alland": B goes, not who is named before them.
_WHO = compiled(r"«a(\d+)»,? who (?![^;]*[,«])")
# "President X and his wife Y arrived": X heads them.
_SPOUSE = compiled(
    r"«a(\d+)»,? (?:and|with|accompanied by|together with|along with) (?:(?:his|her) (?:[a-z]+ )?(?:wife|husband|spouse"
    r"|consort|daughter|son)|(?:the )?first lady),? $"
)
_ACCOMPANIED = compiled(r"\b(?:accompan\w+|escort\w+|join(?:s|ed|ing)|assist\w+) «a(\d+)»,? (?:on|during|for|in) $")


def named_nearer(m: re.Match[str], clause: Clause) -> list[Actor]:
    """Give who a relative clause, or a companion's word, makes the traveller, if they do."""
    groups = m.groupdict()
    if not groups.get("A"):
        found = _ACCOMPANIED.search(m.string, 0, m.start())
    else:
        goal = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
        found = _WHO.search(m.string, m.end("A"), goal) if m.end("A") < goal else None
        found = found or _SPOUSE.search(m.string, 0, m.start("A"))
    who = clause.actors[int(found[1])] if found else None
    return [who] if who and who.states and (who.persons or who.kind in ("role", "person")) else []


_AND_OF = compiled(r",? (?:and|as well as) (?:of|from|those of|one from) «a(\d+)»")


def sending_too(m: re.Match[str], clause: Clause) -> tuple[str, ...]:
    """Give who else sends a delegation: "delegations of Alland and of Borria arrived in Lor"."""
    found = _AND_OF.match(m.string, m.end("A")) if m.groupdict().get("A") else None
    return clause.actors[int(found[1])].states if found else ()


_ACCEPTS = compiled(r"«a(\d+)»,? (?:\w+ ){0,3}?(?:accept(?:s|ed)|took up|takes up)\b")


def accepting(m: re.Match[str], clause: Clause, hosts: list[str]) -> list[Actor]:
    """ "A invited his host to visit Alland, and B accepted": B will go there."""
    found = _ACCEPTS.search(clause.text, m.end())
    actor = clause.actors[int(found[1])] if found and "invit" in clause.text[: m.end()] else None
    return [actor] if actor and actor.persons and not set(actor.states) & set(hosts) else []


_AND_THEN = compiled(
    r"(?:(?: in| at| on)? «[dl]\d+»)*,? (?:and|but|before) (?:(?:then|later|also|now|soon) )?(?=(?!who|which)[a-z])"
)
# "X, who met Y on Monday, leaves for Lima": Y stands in an aside.
_ASIDE = compiled(
    r"«a(\d+)», (?:who|(?:up)?on the invitation of|at the (?:invitation|request|head) of|invited by"
    r"|accompanied by|together with"
    r"|along with|on behalf of|alongside|with|joined by|after talks with|following talks with) (?:[^,;«]|«[dl]\d+»)*$"
)
_ASIDE_ENDS = compiled(
    r"(?:[^,;«]|«[dl]\d+»){0,60}, (?!(?:and|but|who|which|where|when|while|before|after|on|in|at|during|with|as)\b)"
    r"(?=[a-z])"
)
# "Concluded the visit to Alland on Friday and left for Borria": the words before are of another verb.
ONWARD = compiled(
    r".*\b(?:and|then|before)(?: then| later| immediately)? (?=(?:(?:will|would|is to|was to) )?(?:left|leaves?"
    r"|departed|departs?|flew|fl(?:y|ies)|set off|proceed(?:ed|s)?|head(?:ed|s)?|travel(?:l?ed|s)?|went|continued"
    r"|moved)\b"
    r"[^;«]{0,30}(?:«d\d+»[^;«]{0,12})?$)"
)
_BEFORE_LEAVING = compiled(r".*\b(?:before|after|prior to|while)\b")
_SAYS = compiled(r".*\b(?:said|says|announced|told|that|added|confirmed)\b|.*; ")


def going_on(m: re.Match[str], clause: Clause) -> list[Actor]:
    """ "X met Y, and is due in Lima", "X called on Y before leaving": who goes is the subject of both verbs, not Y."""
    named = clause.actors_in(m.groupdict().get("A"))
    if not named:
        return []
    leaves = _BEFORE_LEAVING.match(m.string, m.end("A"), m.end())
    if aside := _ASIDE.search(m.string, 0, m.start("A")):
        if _ASIDE_ENDS.match(m.string, m.end("A")) or (leaves and "," not in leaves[0]):
            return _able(clause.actors[int(aside[1])])
    elif leaves and not after_preposition(clause, clause.actors.index(named[0])):
        leaves = None
    if not leaves and not _AND_THEN.match(m.string, m.end("A")):
        return []
    said = _SAYS.match(m.string, 0, m.start("A"))
    signs = [int(n) for n in compiled(r"«a(\d+)»").findall(m.string[said.end() if said else 0 : m.start("A")])]
    subject = next((clause.actors[k] for k in signs if not after_preposition(clause, k)), None)
    return _able(subject) if subject else []


def _able(a: Actor) -> list[Actor]:
    return [a] if a.states and a.kind in ("person", "role", "he", "they") else []


def next_verb(m: re.Match[str]) -> int:
    """Give where the words of the verb begin whose subject is that of another verb before it, if they do."""
    told = _AND_THEN.match(m.string, m.end("A")) or _ASIDE_ENDS.match(m.string, m.end("A"))
    return told.end() if told else -1


def bare_state(a: Actor, clause: Clause) -> bool:
    return a.kind == "side" and all(c.kind in "Se" for c in clause.line.tagged.chunks[a.first : a.last])


_PARTY_OF = compiled(
    r" (?:(?:congressional|parliamentary|military|naval|navy|army|air force|defen[cs]e|government|ministerial|senior"
    r"|trade|high-level|high-ranking|bipartisan|coast guard|guided-missile|amphibious|training|landing|patrol"
    r"|\w+-member) ){0,3}(?:delegations?|mission|lawmakers|senators|(?:war)?ships?|frigates?|vessels?|destroyers?"
    r"|corvettes?|cruisers?|submarines?)\b"
)
_PARTY_FROM = compiled(
    r"\b(?:delegations?|teams?|missions?|groups?|part(?:y|ies)|entourage|ships?|frigates?|vessels?|warships?"
    r"|destroyers?|officers)"
    r"(?: (?:[\w-]+ ){0,4})?(?:from|of|representing) (?:the )?$"
)


def sends(a: Actor, clause: Clause) -> bool:
    """Tell whether a state is named as the one a delegation comes from: "a delegation from Alland arrived"."""
    before, _, behind = clause.text.partition(f"«a{clause.actors.index(a)}»")
    return bool(_PARTY_FROM.search(before[-_REACH_BACK:]) or _PARTY_OF.match(behind))


_REACH_BACK = 60  # characters
