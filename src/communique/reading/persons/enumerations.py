"""Read names in a list of states behind one office: "the foreign ministers of Alland, Jan Tal, and Borria, Rosa Sen".

yes   his counterparts from Alland (Jan Tal) and Borria (Rosa Sen)
yes   the ministers of Alland – Jan Tal, Borria – Rosa Sen and Cestia – Luis Mera
yes   Foreign Ministers Jan Tal and Rosa Sen of Alland and Borria, respectively
yes   Jan Tal and Rosa Sen, foreign ministers of Alland and Borria
yes   his Allandian and Borrian counterparts – Jan Tal and Rosa Sen
yes   Jan Tal and Rosa Sen, his counterparts from Alland and Borria, respectively
yes   chaired by Jan Tal for Alland and Rosa Sen for Borria
yes   his counterparts Jan Tal, of Alland, and Rosa Sen, of Borria
yes   the Allandian President Jan Tal, the Borrian Rosa Sen and the Cestian Luis Mera
no    the ministers of Alland and Borria, who met Jan Tal             (nobody stands beside a state)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from communique.patterns import compiled
from communique.reading.persons.chains import Title
from communique.reading.persons.offices import Office, folded_cells, office_of, singular
from communique.reading.words.tagging import Chunk

_NAME = r"N(?:[Nn]|-[Nw])*"
_ITEM = compiled(rf"[,.]*&?,?[op]?e?t?(S)(?:[,(-]|\.(?=[RHN]))?[RH]*({_NAME})\)?")
_AND_OF_ANOTHER = compiled(rf"S,[RH]*{_NAME},?&oe?S,[RH]*{_NAME}")  # "the Minister of Alland, X, and of Borria, Y"
_HEAD = compiled(r"[Tcb](?:oe?(?:[tFB]&?)+)?[op]e?(?=S)")
_NAMES = rf"{_NAME}(?:,[RH]*{_NAME})*,?&[RH]*{_NAME}"
_RESPECTIVELY = compiled(
    rf"(?P<names>{_NAMES})(?:(?:,?p?|(?:,p?|,?)e?(?P<office>[tFB]*[Tc](?:oe?[FB]+)?)(?:pe?(?=S))?)(?:oe?)?"
    r"(?P<states>(?<=[ope])S(?:,e?S)*,?&e?S)"
    r"|,p?e?(?P<adjectives>A(?:,A)*,?&A)(?P<held>[tFB]*[Tc](?:oe?[FB]+)?))(?P<close>(?:,p(?=[,.]|$))?)(?=[,.wp)-]|$)"
)
# What may stand between an office or its states and the names: a comma, dash, bracket or colon, and "respectively".
_THEN = r"(?P<mark>,|-|\(|\.)?(?:p,?)?"


@dataclass(frozen=True, slots=True)
class Item:
    """One of such a list: the chunks of a name, and what is told of it."""

    first: int
    last: int
    title: Title
    end: int = 0  # of the phrase behind the last name of a list that tells what all of them are


def enumerated(chunks: list[Chunk], letters: str) -> list[Item]:
    """Give the names that stand beside the states of a list which an office in the plural opens."""
    found: list[Item] = []
    for head in _HEAD.finditer(letters):
        at = head.end()
        if not _plural(chunks[head.start()]) and not _AND_OF_ANOTHER.match(letters, at):
            continue
        office = _office(chunks, letters, head.start(), head.end())
        opening = _opening(letters, head.start())
        while m := _ITEM.match(letters, at):
            state = chunks[m.start(1)]
            first = m.start(1)
            while first > m.start() and letters[first - 1] in "epo":
                first -= 1
            first = opening if at == head.end() else first
            found.append(Item(m.start(2), m.end(2), _title(first, m.start(2), state, office)))
            found[-1].title.counterpart = letters[head.start()] == "c"
            at = m.end()
    return found


def _opening(letters: str, head: int) -> int:
    """Give where the phrase of a head begins: "his new counterparts", "the foreign ministers"."""
    while head and letters[head - 1] in "etFA":
        head -= 1
    return head


def respective(chunks: list[Chunk], letters: str) -> list[Item]:
    """ "A and B(, the ministers) of Alland and Borria": each serves the state that stands in the same place."""
    found: list[Item] = []
    for m in _RESPECTIVELY.finditer(letters):
        part = "office" if m["states"] else "held"
        held = chunks[slice(*m.span(part))] if m[part] else []
        if held and not any(_plural(c) for c in held):
            continue  # "A and B, the minister of Alland and Borria's envoy"
        counterparts = any(c.kind == "c" for c in held)
        told = office_of(held, letters[slice(*m.span(part))]) if held and not counterparts else None
        office = Office(singular(told.name), told.start, told.end) if told else None
        names, states = _names_and_states(letters, m)
        if len(names) == len(states):
            listed = [Item(*name, _title(*name, chunks[k], office)) for name, k in zip(names, states, strict=True)]
            for item in listed:
                item.title.counterpart = counterparts
            if held:
                listed[-1] = replace(listed[-1], end=m.end())
            found += listed
    more = (_in_turn, _by_adjectives, _apiece, _each_of, _by_their_own)
    return [*found, *(item for read in more for item in read(chunks, letters))]


def _names_and_states(letters: str, m: re.Match[str]) -> tuple[list[tuple[int, int]], list[int]]:
    """Give where each name of a list stands, and where each state or adjective of the list beside it."""
    part = "states" if m["states"] else "adjectives"
    names = [n.span() for n in compiled(_NAME).finditer(letters, *m.span("names"))]
    return names, [k for k in range(*m.span(part)) if letters[k] in "SA"]


_APIECE = compiled(rf"(?P<name>{_NAME})(?P<for>p)e?(?P<state>S)(?=[,.;&w)]|$)")


def _apiece(chunks: list[Chunk], letters: str) -> list[Item]:
    """ "Chaired by A for Alland and B for Borria": each acts for the state behind the name."""
    acting = [m for m in _APIECE.finditer(letters) if chunks[m.start("for")].folded in ("for", "from")]
    return [Item(*m.span("name"), _title(*m.span("name"), chunks[m.start("state")])) for m in acting if len(acting) > 1]


_EACH_OF = compiled(rf"(?P<head>[Tc])[RH]*(?P<list>{_NAME},oe?S(?:[,.]+&?[RH]*{_NAME},oe?S)+)(?=[,.wp]|$)")
_ONE_OF = compiled(rf"(?P<name>{_NAME}),oe?(?P<state>S)")


def _each_of(chunks: list[Chunk], letters: str) -> list[Item]:
    """ "His counterparts A, of Alland; B, of Borria; and C, of Cestia": each serves the state behind the name."""
    found: list[Item] = []
    for m in _EACH_OF.finditer(letters):
        if _plural(chunks[m.start("head")]):
            office = _office(chunks, letters, m.start("head"), m.end("head"))
            for one in _ONE_OF.finditer(letters, *m.span("list")):
                begins = _opening(letters, m.start("head")) if not found else one.start()
                title = _title(begins, one.start("name"), chunks[one.start("state")], office)
                title.counterpart = m["head"] == "c"
                found.append(Item(*one.span("name"), title, one.end()))
    return found


# "The Allandian President A, the Borrian B and the Cestian C": behind one with an office, each by an adjective.
_OWN = rf"eA,?[RH]*{_NAME}"
_LED_BY_ONE = compiled(
    rf"e?A(?P<office>[tFB]*[Tc]),?[RH]*{_NAME}(?P<list>(?:,{_OWN})*,?&p?{_OWN}|(?:,{_OWN})+)(?=[,.wp]|$)"
)
# "With the Allandian A and the Borrian B": two full names at least, each by an adjective alone.
_ADJECTIVES_ALONE = compiled(r"(?P<lead>[cwp],?)(?P<list>eANN[Nn]*(?:,eANN[Nn]*)*,?&eANN[Nn]*)(?=[,.wp]|$)")
_LEADING = frozenset("with met meets between received including counterparts peers colleagues homologues".split())
_BY_ITS_OWN = compiled(rf"(?P<state>A),?[RH]*(?P<name>{_NAME})")


def _by_their_own(chunks: list[Chunk], letters: str) -> list[Item]:
    found: list[Item] = []
    for m in _LED_BY_ONE.finditer(letters):
        held = chunks[slice(*m.span("office"))]
        counterpart = held[-1].kind == "c"
        office = None if counterpart else office_of(held, m["office"])
        for one in _BY_ITS_OWN.finditer(letters, *m.span("list")):
            first = one.start() - (letters[one.start() - 1] == "e")
            title = _title(first, one.start("name"), chunks[one.start("state")], office)
            title.counterpart = counterpart
            found.append(Item(*one.span("name"), title))
    for m in _ADJECTIVES_ALONE.finditer(letters):
        if chunks[m.start("lead")].folded in _LEADING:
            for one in _BY_ITS_OWN.finditer(letters, *m.span("list")):
                found.append(Item(*one.span("name"), _title(one.start() - 1, one.start("name"), chunks[one.start()])))
    for m in _AND_THAT_OF.finditer(letters):
        if chunks[m.start("that")].folded == "that":
            same = office_of(chunks[slice(*m.span("office"))], m["office"])
            title = _title(m.start("that"), m.start("name"), chunks[m.start("state")], same)
            found.append(Item(*m.span("name"), title))
    return found


# "The President of Alland, A, and that of Borria, B", "as well as with that of Borria, B"
_AND_THAT_OF = compiled(
    rf"(?P<office>[tFB]*T)oe?S,?[RH]*{_NAME},?(?:&|p(?=pp?p))?p?p?(?P<that>p)oe?(?P<state>S),?[RH]*(?P<name>{_NAME})(?=[,.wp]|$)"
)


def _in_turn(chunks: list[Chunk], letters: str) -> list[Item]:
    """ "His counterparts from Alland and Borria, A and B": as many names as states, in the same order."""
    found: list[Item] = []
    for head in _HEAD.finditer(letters):
        listed = _STATES_THEN_NAMES.match(letters, head.end())
        if not listed or not _plural(chunks[head.start()]) or _is_stop(chunks, listed):
            continue
        states = [listed.start("states") + k for k, letter in enumerate(listed["states"]) if letter == "S"]
        names = [m.span() for m in compiled(_NAME).finditer(letters, *listed.span("names"))]
        if len(states) != len(names):
            continue
        office = _office(chunks, letters, head.start(), head.end())
        if office and listed["post"]:  # "the ambassadors of Alland and Borria to Cestia, A and B"
            office.name += f" to {' '.join(c.text for c in chunks[slice(*listed.span('post'))])}"
        for k, (first, last) in zip(states, names, strict=True):
            led = listed["mark"] in _MARKS and first == names[0][0]
            begins = _opening(letters, head.start()) if led else first
            found.append(Item(first, last, _title(begins, last, chunks[k], office)))
            found[-1].title.counterpart = letters[head.start()] == "c"
    return found


_MARKS = ("-", "(", ".")


def _is_stop(chunks: list[Chunk], listed: re.Match[str]) -> bool:
    """Is the mark before the names a full stop, and not a colon?"""
    return listed["mark"] == "." and chunks[listed.start("mark")].text not in (":", ";")


# "His Allandian, Borrian and Cestian counterparts, A, B and C"
_ADJECTIVES_THEN_NAMES = compiled(
    rf"(?P<states>A(?:,e?A)+,?&e?A)(?P<post>[tFB]*(?P<head>[Tc])(?:oe?[FB]+)?){_THEN}"
    rf"(?P<names>[RH]*{_NAMES})(?=[,.wp)-]|$)"
)


def _by_adjectives(chunks: list[Chunk], letters: str) -> list[Item]:
    """Give those of a list whose states a list of adjectives ahead of their one office tells."""
    found: list[Item] = []
    for m in _ADJECTIVES_THEN_NAMES.finditer(letters):
        states = [k for k in range(*m.span("states")) if letters[k] == "A"]
        names = [n.span() for n in compiled(_NAME).finditer(letters, *m.span("names"))]
        if len(states) != len(names) or not _plural(chunks[m.start("head")]) or _is_stop(chunks, m):
            continue
        office = _office(chunks, letters, m.start("head"), m.end("post"))
        for k, (first, last) in zip(states, names, strict=True):
            begins = _opening(letters, m.start()) if first == names[0][0] else first
            found.append(Item(first, last, _title(begins, last, chunks[k], office)))
            found[-1].title.counterpart = letters[m.start("head")] == "c"
    return found


_STATES_THEN_NAMES = compiled(
    rf"(?P<states>S(?:,e?S)*,?&e?S)(?:[Pp](?P<post>e?S))?{_THEN}(?P<names>[RH]*{_NAMES})(?=[,.wp)-]|$)"
)


def _plural(c: Chunk) -> bool:
    return not {c.folded, c.folded.split()[0], c.folded.split()[-1]}.isdisjoint(
        folded_cells("offices", "plurals")
        | {"counterparts", "opposite numbers", "colleagues", "peers", "homologues", "interlocutors"}
    )


def _office(chunks: list[Chunk], letters: str, head: int, end: int) -> Office | None:
    """Give the office that each of the list holds; none where they are somebody's counterparts."""
    if letters[head] == "c":
        return None
    first = head
    while first and letters[first - 1] in "tF":
        first -= 1
    while end > head + 1 and letters[end - 1] in "ope":
        end -= 1
    office = office_of(chunks[first:end], letters[first:end])
    return Office(singular(office.name), office.start, office.end) if office else None


def _title(first: int, last: int, state: Chunk, office: Office | None = None) -> Title:
    title = Title(first, last, counterpart=False)
    title.state, title.state_span = (state.value or "").partition("|")[0] or None, (state.start, state.end)
    title.offices = [office] if office else []
    return title
