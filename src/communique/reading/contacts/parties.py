"""Tell who meets whom in a match: the two sides of a pair, several hosts one by one, those told by an office alone.

yes   He called on the Prime Minister and on the Speaker      (two contacts)
yes   X met his counterparts from Alland and Borria           (two contacts)
no    X met the Borrian minister, the host of the talks       (one: the office explains the name)
"""

from __future__ import annotations

from dataclasses import replace

from communique.lexicon import table
from communique.model import Format
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.offices_meant import high_offices
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import persons_of, sides_of
from communique.reading.contacts.rules import ContactRule
from communique.reading.persons.duties import duties
from communique.reading.persons.people import PersonDraft

_DETERMINED = (
    "the ",
    "its ",
    "their ",
    "his ",
    "her ",
)  # else it is the first half of a title: "Minister and Speaker X"


def only_meant(side: list[Actor]) -> bool:
    """Is a side told by words like "both", "they" or "the ministers" alone?"""
    return all(a.kind in ("both", "they", "roles") for a in side)


_CAME_TOGETHER = compiled(r"\b(?:came|come|comes|got|gets|get|sat down) together\b")


def one_a_host(
    host: list[Actor], guest: list[Actor], rule: ContactRule, clause: Clause
) -> list[tuple[list[Actor], list[Actor]]]:
    """Several hosts who each receive the guest are so many contacts, and so are counterparts of several states."""
    if rule.pair or not (host and guest):
        return [(host, guest)]
    if rule.format == Format.CEREMONY and len(sides_of(guest)) > 1 and all(a.persons for a in guest):
        return [(host, [a]) for a in guest]  # each envoy presents his own letters
    told = len(host) == len(guest) == 1 and not set(host[0].states) & set(guest[0].states)
    if rule.host == "A" and told and guest[0].head in _ONE_BY_ONE:
        return [(host, [a]) for a in _by_state(guest, host[0])]
    if _EACH.search(clause.text):
        for many, one in ((host, _without_delegation(guest)), (guest, _without_delegation(host))):
            apart = [
                a
                for a in _by_state(_of_one_state(many), one[0])
                if a.kind != "side" and not set(a.states) & set(one[0].states)
            ]
            if len(one) == 1 and len(apart) > 1:  # "met separately with A and B", "A and B received him in turn"
                return [([a], guest) if many is host else (host, [a]) for a in apart]
    many, one = (host, guest) if rule.host == "B" else (guest, host)
    one = _without_delegation(one)
    if len(one) != 1:
        return [(host, guest)]
    many = _by_state(_of_one_state(many), one[0])
    several = len(sides_of(many) - set(one[0].states)) > 1
    named = [
        a
        for a in many
        if a.kind == "person" or (a.kind == "role" and a.persons) or (several and a.states) or unnamed([a])
    ]
    if (
        len(named) < 2
        or ((several or " jointly " in clause.text) and has("together", _CAME_TOGETHER.sub("met", clause.text)))
        or (
            rule.format in (Format.RECEPTION, Format.CEREMONY)
            and rule.host != "B"
            and not _are_envoys(many, rule, clause)
        )
    ):
        return [(host, guest)]
    return [([a], one) if rule.host == "B" else (one, [a]) for a in named]


_ENVOY = compiled(r"\b(?:ambassador|high commissioner|chargé|charge|envoy|consul)\b")


def _are_envoys(guests: list[Actor], rule: ContactRule, clause: Clause) -> bool:
    """ "The minister received Ambassador A of Alland and Ambassador B of Borria": each comes for a state of his own."""
    states = [s for a in guests for s in a.states]
    chunks = clause.line.tagged.chunks
    called = (" ".join(c.folded for c in chunks[a.first : a.last]) for a in guests)
    alone = all(a.kind == "person" and len(a.states) == 1 for a in guests) and all(map(_ENVOY.search, called))
    return rule.format == Format.RECEPTION and alone and len(set(states)) == len(states) > 1


_ONE_BY_ONE = (
    "ambassadors",
    "envoys",
    "high commissioners",
    "chargés d'affaires",
    "diplomats",
    "emissaries",
)  # who present their credentials
_EACH = compiled(
    r"\b(?:each|separate(?:ly)?|respectively|individually|one-on-one|in (?:turn|succession)"
    r"|one (?:after|by) (?:the other|another|one))\b"
)


def _without_delegation(side: list[Actor]) -> list[Actor]:
    """ "A delegation led by X met …": X and the delegation are one."""
    led = [a for a in side if a.kind == "person"]
    return led if led and all(a in led or a.head in ("delegation", "team") for a in side) else side


def unnamed(side: list[Actor]) -> str:
    """Give the office of a side that is told by an office alone ("the King"), if nobody named bears it; or "i"."""
    if len(side) == 1 and side[0].head == "i" and not side[0].persons:
        return "i"
    if len(side) == 1 and side[0].kind == "roles" and side[0].head in _ONE_BY_ONE and not side[0].persons:
        return side[0].head
    alone = len(side) == 1 and side[0].kind == "role" and not side[0].persons and side[0].words.startswith(_DETERMINED)
    return side[0].core if alone and not high_offices().isdisjoint(side[0].core.split()) else ""


def _of_one_state(many: list[Actor]) -> list[Actor]:
    """ "The Prime Minister and the Speaker of Peru": both serve Peru."""
    told = next((a.states for a in reversed(many) if a.states), ())
    for a in many:
        if a.kind == "role" and not (a.states or a.persons):
            a.states = told
    return many


def _by_state(many: list[Actor], one: Actor) -> list[Actor]:
    """ "Counterparts from Alland and Borria" are one from each."""
    out: list[Actor] = []
    for a in many:
        if a.kind == "roles" and len(a.states) > 1 and len(one.states) == 1 and not a.persons:
            out += [replace(a, kind="role", states=(s,)) for s in a.states if s not in one.states]
        else:
            out.append(a)
    return out


def uncounted(guests: list[Actor], rule: ContactRule, clause: Clause) -> list[Actor]:
    """ "Received the credentials of three ambassadors": those of whom no state is told are of none of the report's."""
    if rule.format != Format.CEREMONY or len(guests) != 1 or guests[0].head not in _ONE_BY_ONE or guests[0].persons:
        return guests
    told = any(c.kind in "SAG" for c in clause.line.tagged.chunks[guests[0].first : guests[0].last])
    return guests if told else [replace(guests[0], states=())]


def speaker(people: list[PersonDraft], subject: int) -> Actor:
    """Whoever speaks of "a courtesy call on X" paid it."""
    p = people[subject]
    return Actor(
        "person",
        0,
        0,
        p.first.start,
        p.first.end,
        person=subject,
        persons=(subject,),
        states=(p.state,) if p.state else (),
    )


def visitor(people: list[PersonDraft], met: list[Actor]) -> int:
    """In an itinerary ("Talks with X") the one who travels is whom the report names first and most."""
    states = sides_of(met)
    others = [p for p in people if p.state and p.state not in states]
    best = max(others, key=lambda p: (len(p.mentions), -p.first.line), default=None)
    return best.index if best else -1


def heads(left: list[Actor], people: list[PersonDraft], clause: Clause) -> tuple[list[Actor], list[Actor]]:
    """ "At the talks, X said …": X and whoever of the other side holds the same duty, or was named first."""
    told = next((i for a in left for i in a.persons), -1)
    if told < 0:
        return [], []
    others = [p for p in people if p.state and p.state != people[told].state and p.first.line <= clause.line.number + 6]
    others.sort(key=lambda p: (not duties(p) & duties(people[told]), p.first.line))
    return ([speaker(people, told)], [speaker(people, others[0].index)]) if others else ([], [])


def halves(actors: list[Actor], people: list[PersonDraft]) -> tuple[list[Actor], list[Actor]]:
    """Split a list of actors into the first one's side and the other side."""
    if len(actors) == 1 and len(actors[0].states) > 1:
        return ([], []) if actors[0].head in ("we", "i") else (actors, actors)
    if not actors or not actors[0].states:
        return [], []
    first = set(actors[0].states)
    rest = [a for a in actors[1:] if a.states and not set(a.states) & first]
    same = [a for a in actors if set(a.states) & first]
    return (same, rest) if rest else ([], [])


def are_counterparts(hosts: list[Actor], guests: list[Actor], clause: Clause, people: list[PersonDraft]) -> bool:
    """Do two sides hold the same office, or does the sentence call them so: "hosted his counterpart X"?"""
    h, g = persons_of(hosts), persons_of(guests)
    if h and g and duties(people[h[0]]) & duties(people[g[0]]):
        return True
    return len(hosts) == len(guests) == 1 and any(
        m.line == clause.line.number and m.before is not None and m.before.counterpart
        for i in (*h, *g)
        for m in people[i].mentions
    )


def organisation_met(actors: list[Actor], clause: Clause) -> set[str]:
    """ "NATO defence ministers met in Lor on May 3": they met as the organisation."""
    states = sides_of(actors)
    dated = bool(clause.dates or clause.things["l"])
    body = dated and len(states) == 1 and all(a.kind == "roles" and not a.persons for a in actors)
    return states if body and states.isdisjoint(table("states")) else set()
