"""Who takes part in a contact: whom the words that fit a rule name on either side of the verb.

yes   In his meeting with X, Y said the two armies would …       Y met X
yes   Talks with X were held, too.                               whoever was spoken of last met him
no    A and B met in Lima, C announced.                          C tells of it
no    I met B.                                                   whoever says so
"""

from __future__ import annotations

import re

from communique.model import Format
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.contacts.contact import persons_of, sides_of
from communique.reading.contacts.fit import Fit
from communique.reading.contacts.parties import halves, heads, speaker, unnamed, visitor
from communique.reading.contacts.standing import is_unsure
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.verbs import finite_verbs

_Sides = tuple[list[Actor], list[Actor]]


def takers(fit: Fit) -> _Sides | None:
    """Give those on the left and on the right of the verb; None where nobody is told of who could meet."""
    left, right = _as_named(fit)
    if fit.rule.names and left and (left[0].kind not in ("they", "roles") or left[0].persons):
        return None
    left, right = _as_meant(fit, left, right)
    if fit.rule.pair:
        left, right = (left, right) if fit.rule.principals else halves(left, fit.people)
        behind = (fit.m.string, fit.m.end("A"), fit.m.end())
        others = _OF_THE_BODY.search(*behind) or _ALSO_THERE.search(*behind)
        return (left, right) if left and right and not others else None
    if not right or _is_nobody(fit, left, right):
        return None
    if not sides_of(left) and unnamed(left) not in _REIGNING:
        subject = _who_met(fit.subject, fit.people, right)
        if subject >= 0 and not any(subject in a.persons for a in right):
            left = [speaker(fit.people, subject)]
    return left, right


_REIGNING = frozenset(("the king", "the queen", "the emir", "the amir", "the sultan"))  # none but they receives


def _as_named(fit: Fit) -> _Sides:
    """Give the actors of either group, without those of the next clause that the pattern took in."""
    m, left, right = fit.m, fit.group("A"), fit.group("B")
    if len(right) > 1 and _opens_clause(right[-1], m):
        right.pop()
    if len(right) > 1 and _LOOKING_ON.match(m.string, m.end("B")):
        right.pop()  # "a meeting with A, with both leaders attending a forum"
    if right and _TOLD_BY.match(m.string, m.string.rfind(",", 0, m.end("B"))):
        right.pop()  # "A and B met in Lima, C announced"
    if not left and len(right) > 1 and _SUBJECT.match(m.string, m["B"].rfind(" ") + m.start("B")):
        left = [right.pop()]  # "in his meeting with X, Y said …"
    return left, right


def _opens_clause(last: Actor, m: re.Match[str]) -> bool:
    """ "At his meeting with B they agreed", "met B, and the two officials discussed": is this the next subject?"""
    if last.kind not in ("they", "he", "both", "roles") or last.head in ("him", "her", "them"):
        return False
    if last.kind in ("they", "he") and _NEXT_CLAUSE.search(m["B"]):
        return True
    behind = _WORD.match(m.string, m.end("B"))
    return behind is not None and behind[1] in finite_verbs() and _AND_THEY.search(m["B"]) is not None


_WORD = compiled(r"(?: (?:also|then|both|later))? ([a-z]+)")
_AND_THEY = compiled(r",? and «a\d+»$")


def _as_meant(fit: Fit, left: list[Actor], right: list[Actor]) -> _Sides:
    """Put for those whom the words name those whom they mean: the visitor, the heads, the agent of a passive."""
    rule = fit.rule
    if len(left) > 1 and left[-1].kind == "he":
        left = left[-1:]  # "apart from his meetings with A and B, he had talks with C"
    if rule.of_visitor and (caller := visitor(fit.people, right)) >= 0:
        left = [speaker(fit.people, caller)]
    if left and right and not rule.pair and persons_of(left) == persons_of(right) != []:
        if any(a.kind == "roles" and a.states for a in left):
            return [], []  # "Allandian envoys called on their president"
        left = []  # "X told Y on receiving him"
    if rule.principals:
        left, right = heads(left, fit.people, fit.clause)
    if not left and not rule.pair and (agent := _AGENT.search(fit.m.string, 0, fit.m.start())):
        left = [fit.clause.actors[int(agent[1])]]  # "was handed over by A, during his meeting with B"
    own = [a for a in right if a.kind == "person" and a.states and set(a.states) == sides_of(left)]
    if rule.format in (Format.TALKS, Format.MEETING) and not rule.pair and 0 < len(own) < len(right):
        left, right = [*left, *own], [a for a in right if a not in own]  # "met with Secretary A and their counterparts"
    return left, right


_LOOKING_ON = compiled(r" (?:also )?(?:attending|in attendance|present|looking on|taking part|on hand)\b")
_ALSO_THERE = compiled(r"\b(?:also|likewise|both|all) (?:present|in attendance|on hand) (?:at|during)\b")
_OF_THE_BODY = compiled(
    r"\b(?:before|until|when|after|once|that) (?:the |their )?(?:\w+ ){0,2}«m\d+»"
)  # it meets, not they
_SUBJECT = compiled(
    r"(?<=,) «a\d+»,? (?:(?:has|have|had|also|then) )*(?:\w+ed|said|told|says|spoke|gave|made|took|drew|put|went)\b"
)
_TOLD_BY = compiled(
    r", «a\d+» (?:ha[sd] |have |also |later )?(?:said|says|told|announced|confirmed|reported|stated|added|noted)\b"
)
_NEXT_CLAUSE = compiled(r"» «a\d+»$")  # "at his meeting with B they agreed"
_AGENT = compiled(r"\bby «a(\d+)»,? (?:(?:during|at|in|after) )?(?:(?:his|her) )?$")


def _is_nobody(fit: Fit, left: list[Actor], right: list[Actor]) -> bool:
    """Is one of those who are told to meet nobody in particular?"""
    if fit.rule.named:
        own = sides_of(left) or ({fit.people[fit.subject].state or ""} if fit.subject >= 0 else set())
        if not _are_somebody(right, fit.m, own) or is_unsure(fit.m):
            return True
        if any(a.kind == "roles" and fit.subject in a.persons for a in right):
            return True  # "after his talks with the leaders of the region", told one by one
    return any(a.head in _ME and not a.persons for a in left)  # "I met B": whoever says so


_ME = ("i", "me", "myself")


def _are_somebody(met: list[Actor], m: re.Match[str], own: set[str]) -> bool:
    """Persons, those told by an office ("the Prime Minister"), or "defence ministers of Peru and Chile".

    Those who may be of one's own side ("visiting dignitaries") are nobody.
    """
    peers = _PEERS.search(m.string, 0, m.start("B"))
    return peers is not None or any(a.persons or (a.kind in ("role", "roles") and not own & set(a.states)) for a in met)


_PEERS = compiled(r"\b(?:ministers|secretaries|chiefs|heads|presidents|speakers)\b(?: of [a-z ]{1,40}?)? (?:of|from) $")


def _who_met(subject: int, people: list[PersonDraft], met: list[Actor]) -> int:
    """Whoever a sentence without a subject ("Talks with B were held, too") tells of: its last subject, or the one
    whom the whole report is about, if that subject was named but once."""
    main = visitor(people, met)
    if subject >= 0 and main >= 0 and (speaks_for_others(people[subject]) or people[subject].state in sides_of(met)):
        return main
    if subject < 0 or (main >= 0 and len(people[subject].mentions) == 1 and len(people[main].mentions) > _OFTEN):
        return main
    return subject


_OFTEN = 3  # namings that make somebody whom a report is about
