"""Find the contacts that a sentence tells of: who met whom, in what form, held or foreseen.

The rules are data (``lexicon/data/contacts.yaml``): each a pattern over a rendered sentence. ``merging.py`` joins what
several sentences tell of one contact; ``meetings.py`` fills in days, places and roles.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.afar import from_afar
from communique.reading.contacts.besides import told_apart
from communique.reading.contacts.contact import Contact, persons_of, sides_of
from communique.reading.contacts.goals import port_states
from communique.reading.contacts.guests import bare_state
from communique.reading.contacts.inversions import righted
from communique.reading.contacts.outcomes import brought_forward
from communique.reading.contacts.parties import (
    are_counterparts,
    halves,
    heads,
    one_a_host,
    only_meant,
    organisation_met,
    speaker,
    uncounted,
    unnamed,
    visitor,
)
from communique.reading.contacts.rewording import AT_ONE_TABLE, reworded, with_speaker, without_relatives
from communique.reading.contacts.rules import ContactRule, rules
from communique.reading.contacts.sessions import HANDED_OVER, session, soil_of
from communique.reading.contacts.standing import is_foreseen, is_recalled, is_unsure, status_of
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.by_word import ByWord

# Contacts that may be told without a name, where a day or a place is.
_UNNAMED = (Format.TALKS, Format.MEETING, Format.CALL, Format.EXERCISE, Format.EXCHANGE)


def find_contacts(
    clause: Clause, people: list[PersonDraft], published: str | None, subject: int, before: int = -1
) -> list[Contact]:
    """Give the contacts that one sentence tells of; ``before`` is the subject of the sentence before it."""
    found: list[Contact] = []
    taken: list[tuple[int, int]] = []
    clause = with_speaker(clause, people, before if before >= 0 else subject)
    fitting = [r for r in _by_word().fitting(clause.words) if _may_match(r, clause)]
    if not fitting:
        return found
    apart = told_apart(clause.text)
    text = brought_forward(righted(reworded(replace(clause, text=apart))))
    reduced = without_relatives(text)
    for rule, told in ((rule, t) for t in dict.fromkeys((text, reduced)) for rule in fitting):
        at = 0
        while m := rule.pattern.search(told, at):
            at = m.start() + 1
            if (
                (told is not text or any(m.start() < b and a < m.end() for a, b in taken))
                and not _adds_people(m, clause, found)
                and not _adds_session(rule, m, taken, told is text)
                and (found or rule.format is not None or told is text)
            ):
                continue
            new = _contact(rule, m, clause, people, subject, published)
            if new and not is_recalled(clause, m, published):
                found = (
                    [*new, *found] if apart is not clause.text and m.start() == 0 else [*found, *new]
                )  # the main one last
                taken.append((m.start(), m.end()))
                at = m.end()
    return found


def _may_match(rule: ContactRule, clause: Clause) -> bool:
    """A cheap test before the pattern is tried: enough signs stand in the sentence."""
    return rule.actors <= len(clause.actors) and not (rule.mechanism and not clause.things["m"])


@cache
def _by_word() -> ByWord[ContactRule]:
    return ByWord(rules(), lambda rule: rule.words)


def _adds_people(m: re.Match[str], clause: Clause, found: list[Contact]) -> bool:
    named = {i for a in _group(m, clause, "B" if "B" in m.groupdict() else "A") for i in a.persons}
    return bool(named) and not any(named & set(c.people) for c in found)


def _adds_session(rule: ContactRule, m: re.Match[str], taken: list[tuple[int, int]], whole: bool) -> bool:
    """ "A received B, who will co-chair the 12th commission": a session named behind what was read is one more."""
    at = m.start("M") if rule.format is None and m.groupdict().get("M") else -1
    shared = [(a, b) for a, b in taken if m.start() < b and a < m.end()]
    apart = all(a < m.start() and b <= at for a, b in shared)
    return whole and at >= 0 and apart and not _ASIDE.search(m.string, m.start(), at)


_LOOKING_ON = compiled(r" (?:also )?(?:attending|in attendance|present|looking on|taking part|on hand)\b")
_ASIDE = compiled(r"\b(?:margins?|sidelines?|fringes?|since)\b")


def _group(m: re.Match[str], clause: Clause, name: str) -> list[Actor]:
    return clause.actors_in(m.groupdict().get(name))


def _contact(
    rule: ContactRule,
    m: re.Match[str],
    clause: Clause,
    people: list[PersonDraft],
    subject: int,
    published: str | None,
) -> list[Contact] | None:
    if rule.format is None:
        status = status_of(rule, clause, m, published)
        chairs = [*_group(m, clause, "A"), *_group(m, clause, "B")]
        return session(rule, m, clause, people, chairs, status) if status else None
    if rule.alone:
        return _alone(rule, m, clause, published)
    left, right = _group(m, clause, "A"), _group(m, clause, "B")
    if len(right) > 1 and right[-1].kind in ("they", "he") and _NEXT_CLAUSE.search(m["B"]):
        right.pop()
    if len(right) > 1 and _LOOKING_ON.match(m.string, m.end("B")):
        right.pop()  # "a meeting with A, with both leaders attending a forum"
    if right and _TOLD_BY.match(m.string, m.string.rfind(",", 0, m.end("B"))):
        right.pop()  # "A and B met in Lima, C announced"
    if not left and len(right) > 1 and _SUBJECT.match(m.string, m["B"].rfind(" ") + m.start("B")):
        left = [right.pop()]  # "in his meeting with X, Y said …"
    if rule.names and left and (left[0].kind not in ("they", "roles") or left[0].persons):
        return None
    if len(left) > 1 and left[-1].kind == "he":
        left = left[-1:]  # "apart from his meetings with A and B, he had talks with C"
    if rule.of_visitor and (caller := visitor(people, right)) >= 0:
        left = [speaker(people, caller)]
    if left and right and not rule.pair and persons_of(left) == persons_of(right) != []:
        if any(a.kind == "roles" and a.states for a in left):
            return None  # "Allandian envoys called on their president"
        left = []  # "X told Y on receiving him"
    if rule.principals:
        left, right = heads(left, people, clause)
    if not left and not rule.pair and (agent := _AGENT.search(m.string, 0, m.start())):
        left = [clause.actors[int(agent[1])]]  # "was handed over by A, during his meeting with B"
    own = {people[subject].state or ""} if subject >= 0 else set()
    if rule.pair:
        if not rule.principals:
            left, right = halves(left, people)
        if not left or not right or _OF_THE_BODY.search(m.string, m.end("A"), m.end()):
            return None
    elif not right or (rule.named and (not _are_somebody(right, m, sides_of(left) or own) or is_unsure(m))):
        return None
    elif rule.named and any(a.kind == "roles" and subject in a.persons for a in right):
        return None  # "after his talks with the leaders of the region", told one by one
    elif any(a.head in _ME and not a.persons for a in left):
        return None  # "I met B": whoever says so
    elif (
        not sides_of(left)
        and (subject := _who_met(subject, people, right)) >= 0
        and not any(subject in a.persons for a in right)
    ):
        left = [speaker(people, subject)]
    if "B" in m.groupdict() and any(
        p.search(m.string[: m.start("B")]) and all(a.kind == k for a in right) for k, p in _OF_NOBODY
    ):
        return None
    if (
        not rule.pair
        and not any(a.persons for a in right)
        and _SOME.search(m.string[max(0, m.start() - _ARTICLE) : m.end()])
    ):
        return None  # "met a number of leaders", whoever they were
    called = " called «a" in m[0] or (right and all(bare_state(a, clause) for a in right))
    if rule.format == Format.CALL and called and not any(a.persons or a.kind == "role" for a in right):
        return None  # "called the two countries partners", "spoke ahead of their trip to Alland"
    if rule.weak and rule.pair and "talks" not in m[0] and all(map(_tells_of_none, (*left, *right))):
        return None
    status = status_of(rule, clause, m, published)
    if status is None:
        return None
    host, guest = (right, left) if rule.host == "B" else (left, right)
    guest = uncounted(guest, rule, clause) if rule.host != "none" else guest
    if rule.format == Format.RECEPTION and not any(a.kind in ("person", "role", "roles", "he") for a in host):
        return None  # nobody receives
    sides_h, sides_g = sides_of(host), sides_of(guest)
    if not sides_h | sides_g or (sides_h and sides_g and len(sides_h | sides_g) < 2):
        return None
    bare = False
    if not any(a.persons for a in (*host, *guest)):
        if _IN_VIEW.search(m.string, 0, m.start()):
            return None
        told = bool(clause.dates or clause.things["l"]) and (
            rule.format in _UNNAMED
            or rule.name.endswith(HANDED_OVER)
            or all(a.kind in ("role", "roles") and a.states for a in (*host, *guest))
        )
        bare = not told and rule.pair and not rule.weak and rule.format in _SPOKEN and _besides(m, clause)
        told = told or bare
        if not told or len(sides_h | sides_g) < 2 or (status == Status.PLANNED and not _dated_after(clause, m)):
            return None
    if _is_arrival(rule, clause, m) or (
        status == Status.PLANNED
        and not all(any(a.persons or a.head in _PARTIES for a in side) for side in (host, guest))
        and not clause.dates
        and not (rule.pair and _dated_after(clause, m))
    ):
        return None
    untold = not (clause.dates or clause.things["l"]) and only_meant(host) and only_meant(guest)
    if status == Status.PLANNED and untold and not is_foreseen(m):
        return None  # "the leaders agreed to meet again"
    span = Span(clause.line.start, clause.line.end)
    trigger = (right or left)[-1].start
    of_many = _host_of_many(rule, host, guest)
    if of_many:
        host, guest = of_many
        sides_h = sides_of(host)
    receives = rule.host != "none" or bool(of_many)
    out = []
    if receives and sides_g and len(host) > 1:
        host = [a for a in host if not a.states or not set(a.states) <= sides_g] or host  # not their own ambassador
    together = rule.names or m.string.endswith(AT_ONE_TABLE) or bool(of_many) or _is_one_meeting(m, sides_h, sides_g)
    parts = [(host, guest)] if together else one_a_host(host, guest, rule, clause)
    for part in parts:
        hosts, guests = part
        if len(parts) > 1:
            trigger = max(a.end for a in (*hosts, *guests))
        form = Format.CALL if rule.format in (Format.TALKS, Format.MEETING) and from_afar(m) else rule.format
        if (form == Format.RECEPTION and are_counterparts(hosts, guests, clause, people)) or (
            form == Format.CALL and _FACE_TO_FACE.search(m.string, 0, m.end())
        ):
            form = Format.MEETING
        if (
            form == Format.MEETING
            and len(parties := sides_of(hosts) | sides_of(guests)) > 2
            and not of_many
            and "bilateral" not in clause.text
        ):
            form = Format.CONFERENCE if parties else form
        c = Contact(
            form,
            status,
            rule.name,
            persons_of(hosts),
            [i for i in persons_of(guests) if not of_many or people[i].state not in sides_h],
            [i for i in persons_of(guests) if of_many and people[i].state in sides_h],
            sides_of(hosts) | sides_of(guests),
            [clause.line.number],
            span,
            trigger,
            receives=receives,
            weak=rule.weak,
            greeting=not persons_of(guests) and bool(_WELCOME.search(m[0])),
            apart=has("apart", clause.text),
            sideline=has("beside", clause.text),
            bare=bare,
            names=rule.names,
            unnamed=next((u for side in part if (u := unnamed(side))), ""),
            own_at=_told_with(m, clause),
        )
        out.append(c)
    return out


def _told_with(m: re.Match[str], clause: Clause) -> frozenset[int]:
    """ "A met B in Lor and |; A met C in Tal": where the days and cities stand that one part of a sentence tells."""
    if _PART not in m.string:
        return frozenset()
    begin = m.string.rfind(_PART, 0, m.start() + 1) + 1
    end = m.string.find(_PART, m.start() + 1)
    signs = re.findall(r"«([dl])(\d+)»", m.string[begin : end if end >= 0 else None])
    return frozenset(clause.dates[int(n)].start if k == "d" else clause.things["l"][int(n)].start for k, n in signs)


_PART = "|;"


def _host_of_many(rule: ContactRule, *sides: list[Actor]) -> tuple[list[Actor], list[Actor]] | None:
    """ "The three ministers also met President X": a leader of one of their states receives them all."""
    for one, many in (sides, sides[::-1]):
        told = len(one) == len(many) == 1 and one[0].kind == "person" and many[0].kind in ("roles", "they")
        if told and not rule.pair and len(sides_of(many)) > _SIDES and sides_of(one) < sides_of(many):
            return one, many
    return None


def _are_somebody(met: list[Actor], m: re.Match[str], own: set[str]) -> bool:
    """Persons, those told by an office ("the Prime Minister"), or "defence ministers of Peru and Chile".

    Those who may be of one's own side ("visiting dignitaries") are nobody.
    """
    peers = _PEERS.search(m.string, 0, m.start("B"))
    return peers is not None or any(a.persons or (a.kind in ("role", "roles") and not own & set(a.states)) for a in met)


_PEERS = compiled(r"\b(?:ministers|secretaries|chiefs|heads|presidents|speakers)\b(?: of [a-z ]{1,40}?)? (?:of|from) $")


def _besides(m: re.Match[str], clause: Clause) -> bool:
    """ "The two also held talks": one more contact of those told of last."""
    subject = m.start() < _OPENING and m.string.startswith("«a", m.start())
    return subject and m.end() - m.start() < _SHORT and has("apart", clause.text)


def _tells_of_none(a: Actor) -> bool:
    """ "They agreed to …", "Allied leaders agreed to …" tells of no contact by itself."""
    return a.kind == "they" or (a.kind == "roles" and not a.persons and not _THE_TWO.match(a.words))


_THE_TWO = compiled(r"(?:the|both|two|these|all|their) ")
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
_SPOKEN = (Format.TALKS, Format.MEETING)
_OPENING, _SHORT = 16, 60  # signs of the rendered sentence
_SIDES = 2
# "He went to Lor, where he spoke with X": not by telephone.
_FACE_TO_FACE = compiled(
    r"\b(?:where|there|while in|(?:went|flew|travell?ed) to|visited|toured"
    r"|(?:during|on) (?:a|the|his|her|their) (?:\w+ ){0,2}(?:visit|trip|tour))\b[^;]*"
    r"(?<!tele)\b(?:spoke|speak|speaks|spoken)\b(?!.*(?:phone|video|call|hotline|online|virtual))"
)
_WELCOME = compiled(r"\b(?:welcom|greet)(?:ed|es)\b")  # with nobody named, words at a contact told before
# "At a meeting with the ministers of A, B and C": one meeting of them all.
_ONE_MEETING = compiled(
    r"\b(?:an?|one|the) (?:(?!separate)[\w-]+ ){0,2}(?:meeting|summit|gathering|round table|conversation|session)"
    r"(?: (?:in|at) «[al]\d+»(?: headquarters)?| (?:on )?«d\d+»| here| there)*"
    r" with (?![^«]*(?:separate|each))[^«]*«a\d+»(?:,? (?:and )?«a\d+»)*$"
    r"|» for (?:[a-z-]+ ){0,4}?(?:talks|negotiations|discussions|consultations)$"
)


_ARTICLE = 30  # signs before the noun of a contact in which its article stands


def _is_one_meeting(m: re.Match[str], *sides: set[str]) -> bool:
    told = _ONE_MEETING.search(m.string[max(0, m.start() - _ARTICLE) : m.end()])
    return told is not None and ("bilateral" not in told[0] or all(len(side) < _SIDES for side in sides))


def _who_met(subject: int, people: list[PersonDraft], met: list[Actor]) -> int:
    """Whoever a sentence without a subject ("Talks with B were held, too") tells of: its last subject, or the one
    whom the whole report is about, if that subject was named but once."""
    main = visitor(people, met)
    if subject >= 0 and main >= 0 and (speaks_for_others(people[subject]) or people[subject].state in sides_of(met)):
        return main
    if subject < 0 or (main >= 0 and len(people[subject].mentions) == 1 and len(people[main].mentions) > _OFTEN):
        return main
    return subject


# "With a view to a summit of the two states": not one that is fixed.
_IN_VIEW = compiled(
    r"\b(?:view to|prepar\w+ (?:for|of)|plans? for|run-up to|ahead of|idea of|proposals? for)"
    r" (?:an? |the |their )?[^«;,]{0,30}$"
)
_AGENT = compiled(r"\bby «a(\d+)»,? (?:(?:during|at|in|after) )?(?:(?:his|her) )?$")
_ME = ("i", "me", "myself")
_PARTIES = ("delegation", "team", "mission")  # whose head the report tells elsewhere
_OFTEN = 3  # namings that make somebody whom a report is about
_SOME = compiled(
    r"\b(?:a number of|several|many|various|numerous|(?:a )?series of|a host of|a range of|a string of|some|other)"
    r" (?:[a-z]+ ){0,5}?«a\d+»"
)
# "Talks with leaders in Peru", where they were; "with counterparts of five states", who are told one by one.
_OF_NOBODY = (
    ("side", compiled(r" (?:in|at) $")),
    ("both", compiled(r"\b(?:counterparts|colleagues|opposite numbers|ministers|officials|leaders) (?:of|from) $")),
)


def _alone(rule: ContactRule, m: re.Match[str], clause: Clause, published: str | None) -> list[Contact] | None:
    """ "A port call at Lor": the sides are those that the sentence names, or those of the report."""
    if rule.name == SHIPS_VISIT and not _of_ships(m, clause):
        return None
    passed = {int(n) for n in _PASSED.findall(clause.text)}
    told = [a for k, a in enumerate(clause.actors) if k not in passed]
    states = {s for a in told if a.kind in ("side", "both", "person") for s in a.states}
    if "A" in m.groupdict() and not (states := organisation_met(_group(m, clause, "A"), clause)):
        return None
    states |= port_states(m, clause) if rule.format == Format.EXERCISE else set()
    status = status_of(rule, clause, m, published)
    soil = soil_of(clause, m.string, m.start()) if rule.again else ""
    timed = any(d.kind != "year" for d in clause.dates)
    if status is None or rule.format is None or (rule.again and not (timed or clause.things["l"] or soil)):
        return None
    if rule.again and (status != Status.PLANNED or has("wished", m[0])):
        return None
    form = Format.EXERCISE if rule.again and _EXERCISE.search(m[0]) else rule.format
    span = Span(clause.line.start, clause.line.end)
    named = [] if rule.again else persons_of([a for a in clause.actors if a.kind == "person"])
    return [
        Contact(
            form,
            status,
            rule.name,
            [],
            [],
            named,
            states,
            [clause.line.number],
            span,
            clause.offset(m.start()),
            again=rule.again,
            soil=soil,
        )
    ]


SHIPS_VISIT = "a ship's visit"
_SHIPS = frozenset(
    "ship ships warship warships frigate frigates destroyer destroyers corvette corvettes vessel vessels submarine"
    " submarines cutter squadron flotilla".split()
)


def _of_ships(m: re.Match[str], clause: Clause) -> bool:
    """ "The frigate arrived in Lor on a visit", not "the Admiral arrived in Lor on a visit aboard a frigate"."""
    at = clause.offset(m.start())
    first = min((a.start for a in clause.actors if a.kind in ("person", "he")), default=at)
    named = any(a.head == "ship" and a.start < min(at, first) for a in clause.actors)
    return named or any(c.folded in _SHIPS for c in clause.line.tagged.chunks if c.start < min(at, first))


_EXERCISE = compiled(r"\b(?:exercises?|drills?)\b")


_PASSED = compiled(r"\b(?:waters|coast|coasts) (?:off|of|near) «a(\d+)»")  # waters that a ship came through


def _dated_after(clause: Clause, m: re.Match[str]) -> bool:
    """Does a day or place follow the words that foretell a contact?"""
    return bool(re.search(r"«[dl]\d+»", m.string[m.end() : m.end() + 60])) and bool(clause.dates or clause.things["l"])


def _is_arrival(rule: ContactRule, clause: Clause, m: re.Match[str]) -> bool:
    """A greeting at the airport or a welcome ceremony is part of a visit, not a meeting; a call is one."""
    if " call" in m[0] or rule.format != Format.RECEPTION:
        return False
    entered = ENTERED.search(clause.text) and not clause.text.startswith("«m", m.end())
    return bool(entered) or has("arrival", without_relatives(clause.text)) or _is_hidden(clause, "airport")


# "The delegation entered Alland through the Lor check post, where X received them".
ENTERED = compiled(
    r"\b(?:entered|entering|crossed (?:over )?(?:into|to)|crossed the border|came across the border)\b[^;]*"
    r"\b(?:where|received|welcom\w+|greeted)\b|\bon (?:his|her|its|their|the [a-z]+['’]?s?) (?:entry|entrance)\b"
)


def _is_hidden(clause: Clause, word: str) -> bool:
    """ "By X, Chief of Staff at the airport": does a word stand in the sentence that a title took up?"""
    return word not in clause.words and any(c.folded == word for c in clause.line.tagged.chunks)
