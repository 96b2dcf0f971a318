"""Settle between whom an instrument is: the parties that its words name, those who sign, the sides of the contact.

yes   Kenya has an agreement with Ghana (a third state) on salt           (GHA, KEN)
yes   the six presidents signed                                           (the six that signed another paper before)
no    "the nuclear agreement with Ghana", of which nobody says whose it is
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from communique.lexicon import table, words
from communique.model import Action, Ground, How, Span
from communique.patterns import compiled
from communique.reading.instruments.loosely import KNOWN
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.parties import binds_members, is_union, last_named, of_members, only_named
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.words.page import Line, Page

Sides = Callable[[int], tuple[str, ...]]
Doers = Callable[[int, int], tuple[str, ...]]
ITSELF = 6  # lines behind its title in which a statement tells whose it is and of which day


_SEVERAL = ("three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SO_MANY = compiled(
    rf"\b(?P<n>{'|'.join(_SEVERAL)})\s(?:\w+\s)?(?:heads|leaders|presidents|premiers|ministers|countries|sides"
    rf"|states|nations"
    r"|parties|chiefs|commanders|generals)\b",
    re.I,
)


def add_signing_states(
    page: Page, mention: InstrumentMention, signing_states: Sides, told_before: list[tuple[str, ...]]
) -> None:
    """Make parties of all who sign where they are more than two, by name or as many as were told before."""
    if len(mention.parties) > 1 and mention.party_spans == ():
        return
    here = mention.action == Action.SIGNED and mention.here
    states = tuple(sorted(set(signing_states(mention.line)))) if here else ()
    if len(states) > 2 and set(mention.parties) <= set(states):
        mention.parties, mention.with_others = states, False
    line = page.lines[mention.line]
    if len(mention.parties) < 2 and (m := _SO_MANY.search(page.text, line.start, line.end)):
        wanted = _SEVERAL.index(m["n"].lower()) + 3
        told = next((parties for parties in told_before if len(parties) == wanted), ())
        if told:
            mention.parties, mention.party_spans = told, (Span(*m.span()),)


def add_doer(page: Page, mention: InstrumentMention, doers: Doers) -> None:
    """ "Kalo has a treaty with Chile": his state's too; "X is due in Lima to sign a treaty": of X's state and Peru."""
    own = doers(mention.line, mention.start)
    if len(own) != 1 or set(mention.near) - {*mention.parties, *own}:
        return
    others = mention.parties if mention.with_others or mention.owned else ()
    if not mention.parties and mention.action == Action.TO_BE_SIGNED:
        others = _goal(page, mention)
    if len(others) == 1 and others != own and {*own, *others} <= table("states").keys():
        mention.parties, mention.with_others = tuple(sorted((*own, *others))), False


_GOES = compiled(
    r"\b(?:due|expected|travel(?:s|l?ing)?|fl(?:y|ies|ying)|go(?:es|ing)?|visits?|arriv(?:e|es|ing)|heads?|heading)"
    r"\s(?:next\s\w+\s|on\s\w+\s)?(?:(?:in|to|for)\s)?\Z"
)


def _goal(page: Page, mention: InstrumentMention) -> tuple[str, ...]:
    """Give the state of the one city for which somebody leaves to sign a paper."""
    line = page.lines[mention.line]
    cities = [c for c in line.tagged.chunks if c.kind == "L" and c.value and c.end <= mention.start]
    gone = [c for c in cities if _GOES.search(page.text, line.start, c.start)]
    return tuple({(c.value or "").partition("|")[0] for c in gone}) if len(gone) == 1 else ()


def parties_of(page: Page, mention: InstrumentMention, sides_of_line: Sides) -> tuple[tuple[str, ...], Ground]:
    """Take the parties that the phrase names; else the sides that the sentence speaks of."""
    if len(mention.parties) > 1 and not mention.with_others:
        return mention.parties, Ground(mention.party_spans, "parties in the phrase")
    sides = _sides(page, mention, sides_of_line)
    whole = Span(mention.start, mention.end)
    two = tuple(sorted(mention.near))
    before = page.text[page.lines[mention.line].start : mention.start]
    if not mention.parties and len(two) == 2 and not set(two) <= set(sides) and _JOINED.search(before):
        return two, Ground((whole,), "states that the sentence names", How.RESOLVED)
    if not mention.parties and len(mention.around) == 2 and not set(mention.around) & set(sides):
        return tuple(sorted(mention.around)), Ground((whole,), "states that the sentence names", How.RESOLVED)
    if not mention.parties and len(sides) < 2 and len(mention.around) == 2:
        return tuple(sorted(mention.around)), Ground((whole,), "states that the sentence names", How.RESOLVED)
    own = frozenset(p for p in mention.parties or sides if binds_members(p))
    others = tuple(s for s in sides if s not in own)
    named = bool(mention.parties) and set(mention.parties) <= own and _speaks_of(page, own, mention)
    if len(own) == 1 and not mention.with_others and (named or (not mention.parties and len(others) < _PAIR)):
        members = _taking_part(page) or (others if len(others) > _PAIR else tuple(own))
        return members, Ground(mention.party_spans or (whole,), "an organisation of its members", How.RESOLVED)
    if len(mention.parties) == 1 and not mention.with_others and _of_its_members(mention, sides):
        return (), Ground((whole,), "of an organisation's members")  # "the SADC Mutual Defence Pact"
    if not mention.parties and mention.by and sides and mention.by not in sides:
        return (), Ground((whole,), "signed by a third state")
    sides = without_mediators(page, sides)
    pair = len(sides) == 2 and set(mention.parties) <= set(sides)
    if not mention.parties or (pair and not _of_another(mention, sides)):
        return sides, Ground((whole,), "sides of the contact", How.RESOLVED)
    if mention.with_others and not set(mention.near) - set(mention.parties) and mention.line:
        sides = tuple(
            sorted(set(sides_of_line(mention.line - 1)))
        )  # "It signed a pact with Japan": who was told of before
    other = _other_party(page, mention, sides)
    if other is None or other in mention.parties:
        return (), Ground((whole,), "a third party")
    ground = Ground(mention.party_spans, "a side and the party named", How.RESOLVED)
    return tuple(sorted({other, *mention.parties})), ground


def _speaks_of(page: Page, named: frozenset[str], mention: InstrumentMention) -> bool:
    """Tell whether a report names an organisation otherwise than in the name of its paper."""
    chunks = (c for line in page.lines for c in line.tagged.chunks if c.kind == "I" and c.value in named)
    return any(not mention.start <= c.start < mention.end for c in chunks)


def _taking_part(page: Page) -> tuple[str, ...]:
    """Give the states that a report of an organisation's meeting lists as taking part in it."""
    lists = (line for line in page.lines[:_LEAD] if _TAKE_PART.search(page.text, line.start, line.end))
    told = (_named_in([line]) for line in lists)
    return next((tuple(sorted(states)) for states in told if len(states) > _FEW), ())


_TAKE_PART = compiled(r"\b(?:[Tt]aking part|took part|attend(?:ed|ing)|[Pp]articipa(?:nts|ted|ting))\b")
_FEW = 3  # states, which may be some among many


@cache
def _groups() -> re.Pattern[str]:
    names = "|".join(map(re.escape, table("instruments")["groups"]))
    return compiled(
        rf"\b(?P<one>{names})(?:(?:\s(?:and|&)\s|[-–])(?P<two>{names}))?s?(?:\s(?:eight|group|four|five|triangle)|(?=[,.;:’)])"
        r"|\s(?:\w+\s)?(?:countries|states|nations|partners|neighbou?rs|members|leaders|ministers"
        r"|prime ministers|presidents))",
        re.I,
    )


def of_group(page: Page, mention: InstrumentMention) -> tuple[str, ...]:
    """Give the members of the group of states that a sentence, else the report's opening, speaks of by one name."""
    told: set[str] = set()
    further = page.lines[:_OPENING] if mention.kind == JOINT_STATEMENT else []
    for line in (page.lines[mention.line], *further) if mention.action == Action.SIGNED else ():
        for m in _groups().finditer(page.text, line.start, line.end):
            for name in (m["one"], m["two"]):
                told |= set(words(table("instruments")["groups"].get((name or "").lower())))
        if told:
            named = set(mention.near) if line.number == mention.line else set()
            return tuple(sorted(told | named))
    return ()


_OPENING = 3  # lines
_PAIR = 2  # states


def of_one_union(page: Page, mention: InstrumentMention, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Give the organisation in whose name its members made a statement: "the leaders adopted the Suva Declaration"."""
    if (
        mention.kind != JOINT_STATEMENT
        or mention.action != Action.SIGNED
        or len(set(sides) & table("states").keys()) > 1
    ):
        return ()
    told: set[str] = set()
    for line in (page.lines[mention.line], *page.lines[:_LEAD]):
        told = {c.value for c in line.tagged.chunks if c.kind == "I" and c.value and of_members(c.value)}
        if told:
            break
    return tuple(told) if len(told) == 1 else ()


def _of_its_members(mention: InstrumentMention, sides: tuple[str, ...]) -> bool:
    """Tell whether the one party named is an organisation that is no side, whose members alone the paper binds."""
    return mention.parties[0] not in table("states") and mention.parties[0] not in sides


_JOINED = compiled(r"(?:\A|\s)[A-Z][\w.]*(?:\s[A-Z][\w.]*)*\sand\s(?:the\s)?[A-Z]")
_OF_THREE = compiled(r"\b(?:trilateral\w*|tripartite|three-way)\b", re.I)
_LEAD = 8  # lines in which a report of three sides names them together


def _sides(page: Page, mention: InstrumentMention, sides_of_line: Sides) -> tuple[str, ...]:
    """Give the sides at a mention; of a trilateral paper, the three that the report names together."""
    number = mention.line
    if mention.action_rule == "the report itself":
        number = min(number + ITSELF, len(page.lines) - 1)
    sides = tuple(sorted(set(sides_of_line(number))))
    if mention.kind == JOINT_STATEMENT and (union := _with_a_union(page, sides)):
        return union
    if mention.action_rule == "the report itself":
        told = next((s for other in opening(page, mention.line) if len(s := _joined_in(other)) > 1), ())
        of_states = {s for s in sides if s in table("states")}
        sides = told if of_states <= set(told) and len(told) > len(of_states) else sides
    line = page.lines[mention.line]
    itself = mention.action_rule == "the report itself" and _OF_THREE.search(page.text[:600])
    if len(sides) == 2 and (itself or _OF_THREE.search(page.text, line.start, line.end)):
        for other in page.lines[:_LEAD]:
            named = _named_in([other])
            if len(named) == 3 and set(sides) < named:
                return tuple(sorted(named))
        third = _named_in(page.lines[max(0, mention.line - 1) : mention.line + 1]) - set(sides)
        if len(third) == 1 and not itself:
            return tuple(sorted({*sides, *third}))
    if len(sides) != _PAIR:
        return sides
    opening_ = [s for o in page.lines[:_OPENING] if len(s := _joined_in(o)) > _PAIR and set(sides) < set(s)]
    return opening_[0] if opening_ and mention.kind == JOINT_STATEMENT else _listed_near(page, mention.line, sides)


def opening(page: Page, title: int) -> list[Line]:
    """Give the lines in which a statement tells whose it is: those behind its title, and its first two sentences."""
    body = [line.number for line in page.lines[title + 1 : title + 4 * ITSELF] if line.kind == "body"][:2]
    return page.lines[title + 1 : max([title + ITSELF, *body]) + 1]


_OF_CONTACT = compiled(r"\b(?:m[eo]et\w*|met|talks|summit|sign\w*|conven\w+|gather\w+|conference|session)\b", re.I)


def _listed_near(page: Page, number: int, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Give the list of states, one or two sentences back at most, of which the two sides are but a part."""
    for line in page.lines[max(0, number - 2) : number + 1][::-1]:
        told = _joined_in(line) if _OF_CONTACT.search(page.text, line.start, line.end) else ()
        if len(told) > 2 and set(sides) < set(told):
            return told
    return sides


def _with_a_union(page: Page, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Give a union and the state that a report of its opening lines joins with it: "the GCC-US meeting"."""
    if len(sides) > 2 or any(is_union(s) for s in sides):
        return ()
    for line in page.lines[:_LEAD]:
        chunks = line.tagged.chunks
        for k, c in enumerate(chunks):
            if c.kind != "I" or not is_union(c.value or ""):
                continue
            for step in (1, -1):
                at = k + step
                while 0 <= at < len(chunks) and chunks[at].kind in "-&e":
                    at += step
                other = chunks[at] if 0 <= at < len(chunks) and abs(at - k) > 1 else None
                if other and other.kind in "SA" and other.value in sides:
                    return tuple(sorted((c.value or "", other.value)))
    return ()


_MEDIATES = compiled(r"\b(?:mediat|broker)(?:ed|es|s|ing|ion of)\b(?P<by>\sby\s(?:the\s)?)?")


def without_mediators(page: Page, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out who only brought the parties together; the first two states that a sentence joins are those then."""
    mediators = page.once(_mediators)
    rest = tuple(s for s in sides if s not in mediators)
    if len(rest) == len(sides) or len(rest) > 1:
        return rest
    return next((told for told in page.once(_pairs_joined) if not mediators & set(told)), sides)


def _mediators(page: Page) -> set[str]:
    """Give the states told to have mediated or brokered something."""
    mediators: set[str] = set()
    for line in page.lines:
        if not any("mediat" in word or "broker" in word for word in line.tagged.words):
            continue
        for m in _MEDIATES.finditer(page.text, line.start, line.end):
            named = [c for c in line.tagged.chunks if c.kind in "SI" and c.value]
            behind = [c for c in named if m.end() <= c.start <= m.end() + 4 and (m["by"] or m[0].endswith("of"))]
            before = [c for c in named if m.start() - 40 < c.end <= m.start()]
            mediators |= {c.value for c in (behind[:1] or before[-1:]) if c.value}
    return mediators


def _pairs_joined(page: Page) -> list[tuple[str, ...]]:
    return [told for line in page.lines if len(told := _joined_in(line)) == _PAIR]


def _joined_in(line: Line) -> tuple[str, ...]:
    """Give the first list of states that a sentence names: "the Presidents of Chile, Peru and Bolivia"."""
    told: list[str] = []
    for c in line.tagged.chunks:
        if c.value and (c.kind == "S" or c.text.endswith("-")):
            told.append(c.value)
        elif told and c.kind not in "&,e-":
            if len(told) > 1:
                break
            told = []
    return tuple(sorted(set(told)))


def _named_in(lines: list[Line]) -> set[str]:
    """Give the states that sentences name."""
    return {(c.value or "").partition("|")[0] for line in lines for c in line.tagged.chunks if c.kind in "SAG"} - {""}


def _other_party(page: Page, mention: InstrumentMention, sides: tuple[str, ...]) -> str | None:
    """Tell whose "agreement with Chile" it is, where Chile is no side: the sentence's one state, else the press's."""
    near = [s for s in mention.near if s not in mention.parties]
    if near:
        return None if mention.action_rule == KNOWN and len(mention.around) > _PAIR else near[0]
    if not mention.owned and not set(mention.parties) & set(sides):
        if mention.action_rule == KNOWN:
            return None  # "the nuclear agreement with Iran was on the agenda"
        return page.home if page.home in sides else only_named(page, mention.line, sides)
    rest = tuple(s for s in sides if s not in mention.parties)
    if len(rest) < 2:
        return rest[0] if rest else None
    named = last_named(page, mention.start, mention.line, rest)
    return named if named and page.home not in rest else page.home if page.home in rest else named


def _of_another(mention: InstrumentMention, sides: tuple[str, ...]) -> bool:
    """Tell whether a third state, the only one that the sentence names before, has it with the side named."""
    near = [s for s in mention.near if s not in mention.parties]
    return mention.with_others and len(near) == 1 and near[0] not in sides
