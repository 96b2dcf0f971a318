"""Tell which states a visit leads to: those a sentence names, also behind the first, or where the press reports.

yes   to Lima, La Paz and Bolivia; to Peru, where he meets X, and Bolivia        (all)
yes   X arrived here; X is visiting the country                                 (where the press reports)
no    to the embassy of Peru; to the United Nations                             (no state visited)
"""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause


def leads_to_the_country(m: re.Match[str], clause: Clause) -> bool:
    """ "On a visit to the country": the other of the two sides told of."""
    return any(
        a.words in ("the country", "the kingdom", "the republic") for a in clause.actors_in(m.groupdict().get("B"))
    )


def states_visited(m: re.Match[str], clause: Clause, here: str | None) -> list[str]:
    """Give the states that a journey leads to; nobody is on a visit to the United Nations."""
    groups = m.groupdict()
    if groups.get("H"):
        return [here] if here else []
    name = "L" if groups.get("L") else "B"
    if not groups.get(name):
        return []
    if lands := _counted_before(m, clause, name):
        return lands
    further = _FURTHER.match(clause.text, m.end(name))
    signs = compiled(r"«[al]\d+»").findall(groups[name] + (further[0] if further else ""))
    return list(dict.fromkeys(s for sign in signs for s in _states_of(sign, clause) if s in table("states")))


_LANDS = compiled(
    r"(?:(?:all|both|each)(?: of)? ?)?(?:the |these |those )?(?:(?:above-?mentioned|said|aforementioned) )?"
    r"(?:(?P<count>two|three|four|five|six|seven|eight) )?"
    r"(?:[\w-]+ )?(?:countries|states|nations|neighbou?rs|republics|kingdoms|capitals)$"
)
_COUNTS = {w: n for n, w in enumerate(("two", "three", "four", "five", "six", "seven", "eight"), 2)}


def _counted_before(m: re.Match[str], clause: Clause, name: str) -> list[str]:
    """ "At the invitation of the ministers of A, B and C, X will visit the three countries": those named before."""
    sign = compiled(r"(?:the )?«a(\d+)»").fullmatch(m[name])
    lands = clause.actors[int(sign[1])] if sign else None
    told = _LANDS.match(lands.words) if lands else None
    if lands is None or told is None:
        return []
    own = {s for a in clause.actors_in(m.groupdict().get("A"))[-1:] for s in a.states}
    named = (c.value or "" for c in clause.line.tagged.chunks[: lands.first] if c.kind in "SAG")
    states = [s for s in dict.fromkeys(value.partition("|")[0] for value in named) if s in table("states")]
    others = [s for s in states if s not in own]
    wanted = _COUNTS.get(told["count"] or "", 2 if "both" in lands.words else 0)
    return others if len(others) > 1 and wanted in (0, len(others)) else []


# What goes on behind a place: "to Lima, La Paz and Bolivia", "in Lima, May 8-9, Quito, May 10, and Sucre, Bolivia", "to
# Lima, Peru; Quito, Ecuador", "to Peru, where he meets X, and Bolivia", but not "in Lima, Peru's capital".
_FURTHER = compiled(
    r"(?:(?: in «[al]\d+»|, [a-z]+(?: [a-z]+)?(?=[,;]))?(?:,?(?: on| from| for)? «d\d+»(?:(?: and| to) «d\d+»)?)?"
    r"(?:[,;]? (?:and|as well as|followed by|then)|[,;])(?: then| later| finally| on to)*(?: to| in)? «[al]\d+»(?!'|’"
    r"| (?:has|have|will|agreed|said|is|are)\b)"
    r"|, where (?:(?!, «[al])(?:[^«»;.]|«[adlmi]\d+»)){0,120}?,? and(?: then| later| finally)?(?: to| in)? «[al]\d+»"
    r"(?=, where|\.|$))+"
)


# "These countries" of a tour are not the two sides told of.
_MORE = compiled(
    r"(?:these|those|all|(?:the )?(?:three|four|five|six|seven|eight|nine|several|many|other)\b|.*\b(?:commission"
    r"|committee"
    r"|council|session|talks)$)"
)


def _meant(actor: Actor, clause: Clause) -> Actor:
    """ "Alland and Borria spoke of the visit to the latter": the side that the word means."""
    which = clause.line.tagged.chunks[actor.last - 1].folded if actor.kind == "he" and not actor.states else ""
    if which not in ("latter", "former"):
        return actor
    sides = [a for a in clause.actors if a.kind == "side" and a.states and a.end <= actor.start][-2:]
    return actor if len(sides) < 2 else sides[which == "latter"]


def _states_of(sign: str, clause: Clause) -> tuple[str, ...]:
    number = int(compiled(r"\d+").findall(sign)[0])
    if sign[1] == "a":
        actor = _meant(clause.actors[number], clause)
        two = actor.kind == "both" and not _MORE.match(actor.words)
        abroad = (actor.kind == "side" or two) and not has("outpost", actor.words)
        return actor.states if abroad else ()
    place = clause.things["l"][number].chunk
    return (place.value,) if place and place.value else ()


def port_states(m: re.Match[str], clause: Clause) -> set[str]:
    """ "Docked at Lor", "called at the Borrian port of …": the state of the port, by its city or by the adjective."""
    named = compiled(r"«?l(\d+)»").search(m.string[m.end() - len("«l") : m.end() + _NEAR])
    place = clause.things["l"][int(named[1])].chunk if named else None
    start = clause.offset(m.start())
    told = [c.value for c in clause.line.tagged.chunks if c.kind == "A" and c.value and 0 <= c.start - start < _NEAR]
    return {s for s in (place.value if place else None, *(told if "port" in m[0] else ())) if s}


_NEAR = 40  # signs between the words of a call at a port and its name
