"""Find whose journey a sentence tells of, in whatever order it tells it: the goal first, then who goes there.

yes   The deal was made on the visit which President X will pay to Alland.      (X)
yes   The minister X, whose trip to Alland ends on Friday, met Y.               (X)
yes   Arriving in Alland for a visit of two days, General X spoke.              (X)
no    The two discussed visits to Alland.                                       (nobody's)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.contacts.guests import bare_state, sends

_NAMES = ("person", "role", "roles", "he", "they")
# Verbs, whose subject goes.
_OF_ITSELF = compiled(
    r"^(?:having|back|(?:on|after|upon|following|since) (?:his|her|their) return|returning|fresh|chose|picked"
    r"|selected|ma(?:de|k)|stop(?:s|ped|ping|overs)\b|transit|currently|now|presently"
    r"|itiner|destin|legs|spen[dt]|stay(?:s|ed|ing)?\b|(?:after|during|over) \w+ days|on |en route|bound"
    r"|(?:tour|visit)(?= «a)|beg[ai]n|start|kick|is on|are on|conclu|end|wrap|complet|(?:(?:while|when|currently"
    r"|now|back) )?in )"
)
_SEVERAL = compiled(r"^(?:visits|trips|tours|stays|journeys|travels)\b")
# "After concluding | visits to Alland and Borria", "ahead of | trips to Alland and Borria".
_BEFORE_OR_AFTER = compiled(
    r"\b(?:after|following|upon|before|ahead of|prior to)"
    r"(?: (?:concluding|completing|ending|paying|making|wrapping up))?"
    r" (?:(?:official|working|similar|separate|brief|his|her) )*$"
)
_POSSESSOR = compiled(r"«a(\d+)»(?:'s?|’s?|s) (?:[^«»;.,]|«d\d+»){0,60}$|«a(\d+)»,? whose (?:[\w-]+ ){0,5}$")
_OWNED = compiled(r"\b(?:his|her|their|my|our)\b(?: [\w-]+){0,6} ?$")
_WITHIN = compiled(r"\b(?:of|by|from) (?:\w+ )?«a(\d+)»")
_RETURN = compiled(r"(?:back|fresh|returning|[a-z ]{2,14}\breturn)\b")  # "back from Alland"
_BEHIND = compiled(
    r"^(?:(?!\b(?:said|says|told|that|stated|stressed|noted|added|announced|call|calls|called|calling)\b)(?:[^«»;.]"
    r"|«[dlmi]\d+»)){0,60}?"
    r"\b(?:by|which|(?:^ |«d\d+» |«d\d+», |^, )that|of|(?:began|begins|started|starts|ended|ends"
    r"|opened)(?: on)?(?: «d\d+»)? for|on(?= «a\d+»\W?s? )) «a(\d+)»"
)
_GOVERNED = compiled(
    r"\b(?:on|during|for|in|within|of|from|after|before|following|upon|amid|with|due|mak(?:es?|ing)|made|pa(?:ys?"
    r"|id|ying)"
    r"|beg[aiu]ns?|start(?:s|ed|ing)?|conclud\w+|end(?:s|ed)?|underto?ok|undertakes?|complet\w+|finish\w*"
    r"|extend(?:s|ed)"
    r"|embark\w* on|kick(?:s|ed) off|resumed|shortened|cuts? short|includ\w+|leads?|led|leading|wraps? up|wrapped up"
    r"|cancell?ed|postponed|put off|called off|interrupted|used|combin\w+|conduct(?:s|ed)|ha[sd]|have|holds?"
    r"|br[eo]aks? off"
    r"|broke off|abandon(?:s|ed)|abort(?:s|ed)|delay(?:s|ed)|deferred|scrapped|shelved|dropped|prolong(?:s|ed)"
    r"|curtail(?:s|ed)"
    r"|lengthened|broken off)"
    r"(?: (?:a|an|the|his|her|their|its|this|what is|what was))?(?: [\w,'’-]+| «d\d+»){0,7}(?: «a\d+»)? ?$"
)
_COUNTED = compiled(r"\b(?:on|of|in|during|for|from|after|with|to) «a\d+» $")  # "on «a four-nation» tour"
_APPOSED = compiled(r"«a(\d+)»$")
_HEAD = compiled(r"^(?:[\w',-]+ ){0,8}$")


def traveller(clause: Clause, m: re.Match[str]) -> list[Actor] | None:
    """Give who goes where the passage leads; nobody named where it is the sentence's untold subject ("his visit")."""
    text = clause.text
    before, behind = text[: m.start()], text[_end(clause, m) :]
    if (told := clause.actors_in(m.groupdict().get("T"))) and any(a.states and a.kind != "both" for a in told):
        return told
    if owner := _POSSESSOR.search(before):
        return _able([clause.actors[int(owner[1] or owner[2])]], clause)
    if _SEVERAL.match(m[0]) and not _OWNED.search(before) and not _BEFORE_OR_AFTER.search(before):
        return None  # "exchange visits by the speakers"
    if not _GREETED.search(before) and (actor := _maker(clause, m, behind)) and actor.kind != "both":
        return _able([actor], clause) or None
    owned = bool(_OWNED.search(before))
    participle = compiled(r"\W*(?:(?!during\b)[a-z]+ ){0,2}[a-z]+ing\b").match(m[0])
    if participle and m[0].startswith(",") and (apposed := _APPOSED.search(before)):
        beside = _able([clause.actors[int(apposed[1])]], clause)
        if beside and not set(beside[0].states) & {s for a in clause.actors_in(m["B"]) for s in a.states}:
            return beside  # "met with X, currently visiting Alland"
    if not (owned or participle or _OF_ITSELF.match(m[0]) or _GOVERNED.search(before)):
        return None
    found = _subject(clause, m)
    return _from_abroad(found, clause, m) or ([] if owned or compiled("stop|itin|dest|legs").match(m[0]) else None)


# "X was greeted upon | arrival in Alland by Y": by the hosts.
_GREETED = compiled(
    r"\b(?:greeted|welcomed|received|met|hailed)(?: (?:warmly|officially))?,? (?:up)?on (?:his |her |their |the )?$"
)


def _maker(clause: Clause, m: re.Match[str], behind: str) -> Actor | None:
    """ "A visit of X to Alland", "a tour of Alland by X": who is named to make it, and not what is toured."""
    within = None if _RETURN.match(m[0]) else _WITHIN.search(m[0])
    if within and "tour of" in m[0] and bare_state(clause.actors[int(within[1])], clause):
        within = None
    by = within or _BEHIND.search(behind)
    return clause.actors[int(by[1])] if by else None  # of kind "both" in "a tour of four countries, namely A and B"


def _from_abroad(found: list[Actor], clause: Clause, m: re.Match[str]) -> list[Actor]:
    """ "A met B, in friendship visit to Alland": where the subject is at home there, who else is named goes."""
    goal = {s for a in clause.actors_in(m.groupdict().get("B")) if not a.persons for s in a.states}
    if _AMID_TOUR.search(clause.text, 0, m.start()):  # "A met B in Lor at the start of a tour": B is at home
        ahead_of = clause.text[: m.start()]
        places = (t.chunk for k, t in enumerate(clause.things["l"]) if f"«l{k}»" in ahead_of)
        goal |= {c.value for c in places if c and c.value}
    if not found or not goal or not all(set(a.states) and set(a.states) <= goal for a in found):
        return found
    ahead = [clause.actors[int(n)] for n in compiled(r"«a(\d+)»").findall(clause.text[: m.start()])]
    others = [a for a in _able(ahead, clause) if a.states and not set(a.states) & goal]
    return others[-1:] or found


_AMID_TOUR = compiled(
    r"»,? (?:at the (?:start|beginning|outset|end)|on the \w+ (?:leg|stop|day)|as part) of (?:an?|his|her) "
)


def is_of_another(clause: Clause, m: re.Match[str], leaders: set[int]) -> bool:
    """ "Minister X is to prepare President Y's trip to Alland": it is somebody else's than those told of."""
    found = _POSSESSOR.search(clause.text[: m.start()])
    owner = clause.actors[int(found[1] or found[2])] if found else None
    return owner is not None and bool(owner.persons) and leaders.isdisjoint(owner.persons)


def _subject(clause: Clause, m: re.Match[str]) -> list[Actor]:
    """Give the subject: named last before the passage where no preposition leads to it, else first behind a comma."""
    signs = [(int(x[1]), x.start()) for x in compiled(r"«a(\d+)»").finditer(clause.text)]
    if _OPENS_WITH.match(clause.text, 0, m.start()) and sends(clause.actors[0], clause):
        return [clause.actors[0]]  # "a delegation from Alland", "a group of Allandian officers"
    counted = _COUNTED.search(clause.text[: m.start()])
    ahead = [k for k, at in signs if at < (counted or m).start()]
    end = _end(clause, m)
    for k in reversed(ahead):
        if not after_preposition(clause, k) and (able := _able([clause.actors[k]], clause)):
            while k and re.search(rf"«a{k - 1}»,? and (?:[a-z]+ ){{0,2}}«a{k}»", clause.text):
                k -= 1
                able = [*_able([clause.actors[k]], clause), *able]
            return able
    if ahead and not _HEAD.match(clause.text[: m.start()]):
        return []
    for k, at in signs:
        beside = clause.text[end:at]
        if at >= end and "," in beside and (beside == ", " or not after_preposition(clause, k)):
            return _able([clause.actors[k]], clause)
    return []


_OPENS_WITH = compiled(r"(?:an?|the|two|three|several|some) (?:[\w-]+ ){0,4}(?:from|of) «a0»")


def _end(clause: Clause, m: re.Match[str]) -> int:
    """Give where the goal ends: a person named behind a comma is none of the states visited."""
    if not m.groupdict().get("B"):
        return m.end()
    at = m.start("B")
    ends = [at + x.end() for x in compiled(r"«a(\d+)»").finditer(m["B"]) if not clause.actors[int(x[1])].persons]
    return max(ends, default=m.end())


def _able(found: list[Actor], clause: Clause) -> list[Actor]:
    """Keep who can travel: persons, roles and delegations, no bare state."""
    return [a for a in found if a.kind in _NAMES or (a.kind == "side" and _is_party(a, clause))]


def _is_party(a: Actor, clause: Clause) -> bool:
    return not all(c.kind in "Se" for c in clause.line.tagged.chunks[a.first : a.last])


_SAYS_OF_ANOTHER = compiled(
    r"«a\d+»[^«»;]{0,30}? (?:said|added|noted|announced|stated|disclosed|pledged|promised)(?: that)? "
    r"(?![^«»;]{0,60}\b(?:delegation|team|mission|group)\b)"
    r"(?:\d|(?:more|some|several|another|the|an?|new|his|her|their|two|three|four|five|six|ten|\w+ty|\w+teen)\b)"
    r"[^«»;]{2,80}? (?:will|would|can|could|may|might)\b"
)


def says_of_another(m: re.Match[str]) -> bool:
    """ "General Oru said forty cadets would be sent to Peru": he himself goes nowhere."""
    return _SAYS_OF_ANOTHER.match(m[0]) is not None
