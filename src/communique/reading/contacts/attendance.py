"""Find who else was there: "the meeting was attended by …", "accompanied by …", "the delegation was led by …".

The rules are data (``lexicon/data/attendance.yaml``): a cue, and on which side of it those who were there are named.
What they find joins the contact told of last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause, compile_pattern
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.session_kinds import same_session, session_format
from communique.reading.contacts.sessions import listed_sides
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.press_side import is_organisation
from communique.reading.words.by_word import ByWord
from communique.reading.words.layout import CAPTION, LINE
from communique.reading.words.verbs import finite_verbs

_SESSIONS = (Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)


@dataclass(frozen=True, slots=True)
class AttendanceRule:
    """One way in which a sentence names those present."""

    pattern: re.Pattern[str]
    words: frozenset[str]
    named: str  # where: "behind" the cue, "before" it, "anywhere"; or "listed", in the pattern itself
    own_side: bool
    sessions: bool
    chairs: bool
    handover: bool  # holds only for a ceremony at which something is handed over


_SIDES = 2
_TAKING_PART = frozenset(("participate", "participating", "participated", "participants", "part", "others", "attended"))
_SIGHTS = compiled(
    r"\b(?:paid (?:\w+ ){0,2}(?:respects?|tribute|homage)|laid (?:a )?\w+|toured|inspected|will be accompanied"
    r"|visited (?:an?|the) (?!meeting|summit|conference)[a-z]+)\b"
)
_GAP = r"(?:[^«;|]|«[a-z]\d+»){0,100}?"


@cache
def rules() -> tuple[AttendanceRule, ...]:
    """Load the rules of attendance."""
    return tuple(
        AttendanceRule(
            compiled(r["cue"].replace("<gap>", _GAP)) if "cue" in r else compile_pattern(r["pattern"], subject=False),
            frozenset(words(r["words"])),
            r.get("named", "listed"),
            bool(r.get("own_side")),
            bool(r.get("sessions")),
            bool(r.get("chairs")),
            bool(r.get("handover")),
        )
        for r in table("attendance")["rules"]
    )


@cache
def _stop() -> re.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(words(table('attendance')['stop']))})\b")


@cache
def _by_word() -> ByWord[AttendanceRule]:
    return ByWord(rules(), lambda rule: rule.words)


def note_attendance(clause: Clause, contacts: list[Contact], people: list[PersonDraft]) -> None:
    """Add to the contact told of last whoever this sentence names as present."""
    if not contacts:
        return
    if clause.line.kind in (CAPTION, LINE) and (shown := _session_shown(clause, contacts)):
        _add(shown, [i for a in clause.actors if a.kind == "person" for i in a.persons], people, clause, own_side=False)
    c = _meant(clause, contacts)
    if not _TAKING_PART.isdisjoint(clause.words):
        _note_sides(c, listed_sides(clause))
    if c.listing == clause.line.number and (clause.line.kind == LINE or finite_verbs().isdisjoint(clause.words)):
        _add(c, _named_behind(clause, 0), people, clause, own_side=False)
        _go_on(c, clause)
    if not any(a.persons for a in clause.actors) and not clause.text.endswith(":"):
        return
    if clause.line.sentence.fresh and clause.line.number not in c.lines:
        return  # another item begins
    if clause.line.number not in c.lines and _SIGHTS.search(clause.text):
        return  # those who went along to lay a wreath
    clause = _spelt_out(clause)
    for rule in _by_word().fitting(clause.words):
        if rule.handover and not c.handover:
            continue
        if rule.chairs and c.status == Status.HELD and _WILL_BE.search(clause.text):
            continue  # "the commission will be co-chaired by A and B"
        if rule.sessions and c.format not in _SESSIONS and not (c.mechanism or _untold(c, people)):
            if rule.chairs and (m := rule.pattern.search(clause.text)):
                seated = _named(rule, m, clause, c, people)
                c.chair_list += (
                    seated if set(seated) == set(c.people) else []
                )  # "the meeting was co-chaired by A and B"
            continue
        for m in _each(rule.pattern, clause.text):
            beside = rule.chairs and c.sideline and not c.mechanism  # "beside the summit held under the chair of A"
            named = [i for i in _named(rule, m, clause, c, people) if not beside or i in c.people]
            if rule.named == "behind" and not rule.own_side:
                _note_many(c, {s for i in named if (s := people[i].state)}, people)
                _note_sides(c, {s for i in (*named, *c.people) if (s := people[i].state)} if named else set())
            for one in [c, *_several(clause, contacts, own_side=rule.own_side)] if named else ():
                _add(one, named, people, clause, own_side=rule.own_side)
            if rule.chairs:
                c.chair_list += named
            elif named or _LEADS_TO_A_LIST.fullmatch(clause.text, m.end()):
                _go_on(c, clause)


_WILL_BE = compiled(r"\b(?:will|would|shall|is to|are to) be (?:jointly )?(?:co-?)?(?:chaired|led|headed) by\b")


_LEADS_TO_A_LIST = compiled(r"(?: (?:the )?following)?(?: (?:[a-z]+|«a\d+»)){0,8}:")


def _go_on(c: Contact, clause: Clause) -> None:
    """ "Present were: A;" and, on the next line, "B;": the list goes on."""
    if not clause.text.rstrip().endswith("."):
        c.listing = clause.line.number + 1


def _note_many(c: Contact, states: set[str], people: list[PersonDraft]) -> None:
    """ "The Baltic ministers met. Participants included A, B and C": whom the first sentence left unnamed."""
    named = any(m.line in c.lines for i in c.people for m in people[i].mentions)
    if not named and not c.mechanism and c.states < states and c.format in (Format.MEETING, Format.TALKS):
        c.states, c.hosts, c.guests = set(states), [], []
        c.format = Format.CONFERENCE


def _note_sides(c: Contact, states: set[str]) -> None:
    """ "The fifth Reef Forum, which was attended by A, B and C": the states of a session whose name tells no sides."""
    open_to_more = c.mechanism and (not c.mechanism.states or c.format in (Format.EXERCISE, Format.CONFERENCE))
    if c.mechanism and open_to_more and len(states) > _SIDES and not states <= c.states:
        c.states |= states
        if c.format in (Format.MEETING, Format.TALKS, Format.DIALOGUE):
            c.format = session_format(c.mechanism, len(c.states))


def _untold(c: Contact, people: list[PersonDraft]) -> bool:
    """Talks of which the report has not told yet who held them."""
    return c.format == Format.TALKS and len({people[i].state for i in c.people}) < 2


_SEATS = {
    **dict.fromkeys(("chairmen", "chairs", "co-chairs", "chairpersons", "chair", "co-chair", "chairman"), "chairs"),
    **dict.fromkeys(("head", "heads", "delegation head", "delegation heads", "delegation leaders"), "heads"),
}


def _seat(actor: Actor) -> str | None:
    leads = actor.head in ("leader", "leaders") and "delegation" in actor.words
    return "heads" if leads else _SEATS.get(actor.head.replace(" - ", "-"))


def _spelt_out(clause: Clause) -> Clause:
    """ "The co-chairs were A and B": those whom the sentence names by their seat stand for no further person."""
    seats = {k: s for k, a in enumerate(clause.actors) if a.kind in _ROLES and (s := _seat(a))}
    if not seats:
        return clause
    text = _SIGN.sub(lambda m: f"«{seats[int(m[1])]}»" if int(m[1]) in seats else m[0], clause.text)
    return replace(clause, text=text, words=clause.words | set(seats.values()))


_AT_THE = compiled(
    r"\b(?:at|attended|joined) (?:the|these|both) (?:\w+ )?(talks|reception|audience|dialogue|session)\b"
)
# "The opening ceremony was presided over by X", though talks on its fringes were told of since.
_OPENING = compiled(
    r"\bthe (?:(?:official|formal|traditional) )?(?:opening|closing|inaugural|inauguration) (?:ceremony|session)\b"
)
_FORMS = {"talks": Format.TALKS, "reception": Format.RECEPTION, "audience": Format.RECEPTION}


def _meant(clause: Clause, contacts: list[Contact]) -> Contact:
    """Give the contact told last, or the last of the form that a sentence names: "present at the talks were …"."""
    named = _AT_THE.search(clause.text)
    there = [c for c in contacts if c.status == Status.HELD or clause.line.number in c.lines] or contacts
    if not named and _OPENING.search(clause.text) and (opened := [c for c in there if c.format in _SESSIONS]):
        return opened[-1]
    form = _FORMS.get(named[1], Format.DIALOGUE) if named else there[-1].format
    return next((c for c in reversed(there) if c.format == form), there[-1])


def _each(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Give the matches, also where one begins within another: "X was led by A and Y was led by B"."""
    at = 0
    while m := pattern.search(text, at):
        yield m
        at = (m.start("A") if "A" in m.groupdict() else m.start()) + 1


def _named(rule: AttendanceRule, m: re.Match[str], clause: Clause, c: Contact, people: list[PersonDraft]) -> list[int]:
    """Give those whom a rule's match names as present."""
    if rule.named == "listed":
        listed = m["A"] if _TELLS_BEHIND.match(m.string, m.end("A")) is None else m["A"].rpartition(",")[0] or m["A"]
        return [i for a in clause.actors_in(listed) if a.kind in _PRESENT for i in a.persons]
    if rule.named == "behind":
        return _named_behind(clause, m.end())
    if rule.named == "around":
        told = {i for a in clause.actors if a.kind == "person" for i in a.persons} | set(c.people)
        ahead = _named_before(clause, m.start()) if not c.chair_list or clause.line.number not in c.lines else []
        may = [i for i in (*ahead, *_named_behind(clause, m.end())) if i in told]
        free = len(c.states) < _SIDES or any(map(is_organisation, c.states))
        return [i for i in may if free or people[i].state in c.states]
    if rule.named == "before":
        return _named_before(clause, m.start())
    return [i for k, a in enumerate(clause.actors) if _there(clause, k, a) for i in a.persons] if _heads(clause) else []


def _there(clause: Clause, k: int, actor: Actor) -> bool:
    """ "X led for Chile, standing in for Y": Y was not there."""
    return actor.kind == "person" and not _STOOD_IN.search(clause.text[: clause.text.index(f"«a{k}»")])


_STOOD_IN = compiled(r"\b(?:standing in for|stood in for|on behalf of|instead of|in place of|deputi[sz]ing for) $")


_PRESENT = ("person", "role", "roles")
_ROLES = ("role", "roles")
_SIGN = compiled(r"«a(\d+)»")
# "The adviser to President X", "on behalf of President X": he was not there himself.
_OF_ANOTHER = compiled(
    r"\b(?:of|to|for|from|under|than|between|against|about|representing)(?: the| his excellency,?| h\.e\.)? $"
)
_DELEGATION = compiled(r"\b(?:delegations?|sides?|teams?|part(?:y|ies))\b|^(?:the|its|his|her|their) heads?$")


def _named_behind(clause: Clause, at: int) -> list[int]:
    """Give the persons named from a position of the sentence on, up to a verb of another matter."""
    named: list[int] = []
    last = at
    for sign in _SIGN.finditer(clause.text, at):
        between = clause.text[last : sign.start()]
        if _stop().search(between) or (not named and len(between) > _FAR):
            break
        actor = clause.actors[int(sign[1])]
        if named and between.startswith(",") and _TELLS_BEHIND.match(clause.text, sign.end()):
            break  # "will be co-chaired by A and B, C said": who says so
        if actor.persons and actor.kind in _PRESENT and (sign.start() - at < _NEXT or not _OF_ANOTHER.search(between)):
            named += actor.persons
        last = sign.end()
    return named


_TELLS_BEHIND = compiled(
    r"(?: (?:also|later|earlier|on «d\d+»))* (?:said|says|told|announced|confirmed|stated|added|noted|reported|wrote)\b"
)
_FAR = 90  # signs between a cue and the first one named
_NEXT = 6  # signs: "attended by the X"


def _named_before(clause: Clause, at: int) -> list[int]:
    """Give the persons named before a position of the sentence, back to a verb of another matter."""
    named: list[int] = []
    last = at
    for sign in reversed([*_SIGN.finditer(clause.text, 0, at)]):
        if _stop().search(clause.text, sign.end(), last):
            break
        k = int(sign[1])
        actor = clause.actors[k]
        if actor.persons and actor.kind in _PRESENT and not _OF_ANOTHER.search(clause.text, 0, sign.start()):
            named += actor.persons
        last = sign.start()
    return named


def _heads(clause: Clause) -> bool:
    """Does a sentence tell who headed the delegations, and of no other matter?"""
    sides = [a for a in clause.actors if a.kind in ("side", "both") or _DELEGATION.search(a.words)]
    return bool(sides or _DELEGATION.search(clause.text)) and not _SPOKE.search(clause.text)


_SPOKE = compiled(r"\b(?:said|told|says|stated|stressed|noted|expressed|thanked|visited|called|received|met)\b")
_MEETINGS = compiled(
    r"\b(?:the|these|both|all) (?:\w+ )?(?:meetings|receptions) (?:were )?(?:also )?attended by"
    r"|\battended (?:both|these|all) (?:the )?(?:\w+ )?meetings\b"
)


# "In all of these X was at her side".
_ALL_ALONG = compiled(
    r"\b(?:(?:in|at|to|during) (?:all|each|every one) of (?:these|them|the \w+)|throughout|all along|everywhere)\b"
)


def _several(clause: Clause, contacts: list[Contact], *, own_side: bool) -> list[Contact]:
    """ "The meetings were attended by X", "X accompanied her": those that the same one held one after the other."""
    last = contacts[-1]
    if own_side and _ALL_ALONG.search(clause.text):
        return [c for c in contacts[:-1] if c.status == last.status and set(c.people) & {*last.hosts, *last.guests}]
    if own_side:
        if any(t.mechanism and not t.mechanism.wide for t in clause.things["m"]):
            return []  # they were at that session
        return [c for c in contacts[:-1] if c.lines[0] == last.lines[0] and set(c.people) & set(last.people)]
    if not _MEETINGS.search(clause.text):
        return []
    return [c for c in contacts[:-1] if c.status == last.status and set(c.people) & {*last.hosts, *last.guests}]


def _session_shown(clause: Clause, contacts: list[Contact]) -> Contact | None:
    """A caption that names a session shows those who were there."""
    for thing in clause.things["m"]:
        for c in contacts:
            if c.mechanism and thing.mechanism and same_session(c.mechanism, thing.mechanism):
                return c
    return None


def _add(c: Contact, named: list[int], people: list[PersonDraft], clause: Clause, *, own_side: bool) -> None:
    known = set(c.people)
    guest_states = {people[i].state for i in c.guests}
    foreign = c.states - {people[i].state for i in c.hosts} if c.hosts and not c.guests else set()
    for i in dict.fromkeys(named):
        if i in known:
            continue
        c.attending.append(i)
        if own_side and (people[i].state in guest_states or (c.receives and people[i].state in foreign)):
            c.guests.append(i)
        else:
            c.others.append(i)
    if named and clause.line.number not in c.lines:
        c.extra.append(Span(clause.line.start, clause.line.end))
