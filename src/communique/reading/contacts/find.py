"""Find the contacts that a sentence tells of: who met whom, in what form, held or foreseen.

The rules are data (``lexicon/data/contacts.yaml``): each a pattern over a rendered sentence. ``merging.py`` joins what
several sentences tell of one contact; ``meetings.py`` fills in days, places and roles.
"""

from __future__ import annotations

import re
from functools import cache

from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.afar import from_afar
from communique.reading.contacts.alone import told_alone
from communique.reading.contacts.besides import told_apart
from communique.reading.contacts.conferences import holds_conference
from communique.reading.contacts.contact import Contact, persons_of, sides_of
from communique.reading.contacts.fit import Fit
from communique.reading.contacts.inversions import righted
from communique.reading.contacts.outcomes import brought_forward
from communique.reading.contacts.parties import are_counterparts, one_a_host, uncounted, unnamed
from communique.reading.contacts.rewording import AT_ONE_TABLE, reworded, with_speaker, without_relatives
from communique.reading.contacts.rules import ContactRule, rules
from communique.reading.contacts.session_kinds import session_format
from communique.reading.contacts.sessions import session, soil_of
from communique.reading.contacts.standing import is_recalled
from communique.reading.contacts.takers import takers
from communique.reading.contacts.vague import is_bare, is_no_meeting, meets_none
from communique.reading.persons.people import PersonDraft
from communique.reading.words.by_word import ByWord


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
    text = brought_forward(righted(reworded(clause.with_text(apart))))
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
            new = _contacts(Fit(rule, m, clause, people, subject, published))
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
    group = m.groupdict().get("B" if "B" in m.groupdict() else "A")
    named = {i for a in clause.actors_in(group) for i in a.persons}
    return bool(named) and not any(named & set(c.people) for c in found)


def _adds_session(rule: ContactRule, m: re.Match[str], taken: list[tuple[int, int]], whole: bool) -> bool:
    """ "A received B, who will co-chair the 12th commission": a session named behind what was read is one more."""
    at = m.start("M") if rule.format is None and m.groupdict().get("M") else -1
    shared = [(a, b) for a, b in taken if m.start() < b and a < m.end()]
    apart = all(a < m.start() and b <= at for a, b in shared)
    return whole and at >= 0 and apart and not _ASIDE.search(m.string, m.start(), at)


_ASIDE = compiled(r"\b(?:margins?|sidelines?|fringes?|since)\b")


def _contacts(fit: Fit) -> list[Contact] | None:
    """Give the contacts that the words of a fit tell of, one for each host; None if they tell of none."""
    rule, m, clause = fit.rule, fit.m, fit.clause
    if rule.format is None:
        status = fit.status()
        return session(rule, m, clause, fit.people, [*fit.group("A"), *fit.group("B")], status) if status else None
    if rule.alone:
        return told_alone(fit)
    told = takers(fit)
    if told is None or meets_none(fit, *told):
        return None
    status = fit.status()
    host, guest = told[::-1] if rule.host == "B" else told
    guest = uncounted(guest, rule, clause) if rule.host != "none" else guest
    bare = is_bare(fit, host, guest)
    if status is None or is_no_meeting(fit, status, host, guest, bare=bare):
        return None
    of_many = _host_of_many(rule, host, guest)
    host, guest = of_many or (host, guest)
    receives = rule.host != "none" or of_many is not None
    if receives and (sides := sides_of(guest)) and len(host) > 1:
        host = [a for a in host if not a.states or not set(a.states) <= sides] or host  # not their own ambassador
    together = rule.names or m.string.endswith(AT_ONE_TABLE) or of_many or _is_one_meeting(m, host, guest)
    together = together or _is_called_after_all(m, clause, sides_of(host) | sides_of(guest))
    parts = [(host, guest)] if together else one_a_host(host, guest, rule, clause)
    out = [_contact(fit, status, *part, of_many=of_many is not None) for part in parts]
    for c, part in zip(out, parts, strict=True):
        c.trigger = (told[1] or told[0])[-1].start if len(parts) == 1 else max(a.end for side in part for a in side)
        c.receives, c.bare = receives, bare
        c.welcomes = rule.format == Format.RECEPTION and _WELCOMES.match(m.string, m.start()) is not None
    if len(out) == 1 and status == Status.HELD:
        _met_for_session(out[0], m, clause)
    return out


# "A met B in Lor on Monday | for the third Alland-Borria ministerial meeting".
_FOR_SESSION = compiled(r"(?:,? (?:(?:on|in|at|to) )?«[dl]\d+»)*,? for (?:the|their|an?) (?:[\w-]+ ){0,4}?«m(\d+)»")
_SITS = ("dialogue", "committee", "meeting")


def _met_for_session(c: Contact, m: re.Match[str], clause: Clause) -> None:
    """Let a meeting for a session of the channel of its own two sides be that session."""
    told = _FOR_SESSION.match(m.string, m.end()) if "«m" in m.string else None
    found = clause.things["m"][int(told[1])].mechanism if told else None
    own = found and found.kind in _SITS and set(found.parties) == c.states and len(c.states) == _SIDES
    if found and own and not found.recalled and c.format in (Format.MEETING, Format.TALKS, Format.RECEPTION):
        c.mechanism, c.format, c.receives = found, session_format(found, _SIDES), False


# "A warmly welcomed B, who is on an official visit, and said that ties were good".
_WELCOMES = compiled(
    r"«a\d+»(?: (?:also|\w+ly))* welcomed (?:the )?«a\d+»(?:, who [^;.]{0,160}|(?: (?:to|on|in) )[^;.]{0,80})?,?"
    r" (?:(?:and|while) )?(?:said|saying|stressed|stressing|noted|noting|affirmed|expressed|expressing|spoke|thanked"
    r"|praised|underlined|emphasi[sz]ed|highlighted|recalled|voiced|stating|stated|added)\b"
)


def _contact(fit: Fit, status: Status, hosts: list[Actor], guests: list[Actor], *, of_many: bool) -> Contact:
    rule, clause, people = fit.rule, fit.clause, fit.people
    own = sides_of(hosts) if of_many else set()
    hosted = status == Status.PLANNED and rule.pair and _TO_HOST.search(fit.m.string, 0, fit.m.start())
    return Contact(
        _form(fit, hosts, guests, of_many=of_many),
        status,
        rule.name,
        persons_of(hosts),
        [i for i in persons_of(guests) if not of_many or people[i].state not in own],
        [i for i in persons_of(guests) if of_many and people[i].state in own],
        sides_of(hosts) | sides_of(guests),
        [clause.line.number],
        Span(clause.line.start, clause.line.end),
        weak=rule.weak,
        greeting=not persons_of(guests) and bool(_WELCOME.search(fit.m[0])),
        apart=has("apart", clause.text),
        sideline=has("beside", clause.text),
        names=rule.names,
        of_the_two=status == Status.PLANNED and any(a.kind == "they" and not a.persons for a in (*hosts, *guests)),
        handover=rule.handover,
        looked_on="B" in fit.m.groupdict() and bool(_PRESENT_AT.search(fit.m.string, 0, fit.m.start("B"))),
        unnamed=next((u for side in (hosts, guests) if (u := unnamed(side))), ""),
        own_at=_told_with(fit.m, clause),
        soil=soil_of(clause, fit.m.string, fit.m.start()) if hosted else "",
    )


def _told_with(m: re.Match[str], clause: Clause) -> frozenset[int]:
    """ "A met B in Lor and |; A met C in Tal": where the days and cities stand that one part of a sentence tells."""
    if _PART not in m.string:
        return frozenset()
    begin = m.string.rfind(_PART, 0, m.start() + 1) + 1
    end = m.string.find(_PART, m.start() + 1)
    signs = compiled(r"«([dl])(\d+)»").findall(m.string[begin : end if end >= 0 else None])
    return frozenset(clause.dates[int(n)].start if k == "d" else clause.things["l"][int(n)].start for k, n in signs)


_PART = "|;"


def _form(fit: Fit, hosts: list[Actor], guests: list[Actor], *, of_many: bool) -> Format:
    """Give the format that the rule tells, unless the sentence tells another: by telephone, of equals, of many."""
    form = fit.rule.format or Format.MEETING
    if form in (Format.TALKS, Format.MEETING) and from_afar(fit.m):
        return Format.CALL
    if form in (Format.TALKS, Format.MEETING) and any(
        a.kind == "both" and a.head in _BODIES for a in (*hosts, *guests)
    ):
        return Format.DIALOGUE  # "the commission will next meet in Lor"
    if form == Format.MEETING and len(sides_of(hosts) | sides_of(guests)) == _SIDES and holds_conference(fit.m.string):
        return Format.TALKS
    if form in (Format.TALKS, Format.MEETING) and _CONSULTED.search(fit.m[0]):
        return Format.DIALOGUE  # "A and B held political consultations"
    if form == Format.RECEPTION and _RECEIVED_BY_WIRE.search(fit.m[0]):
        return Format.CALL
    equals = form == Format.RECEPTION and are_counterparts(hosts, guests, fit.clause, fit.people)
    if equals or (form == Format.CALL and _FACE_TO_FACE.search(fit.m.string, 0, fit.m.end())):
        form = Format.MEETING
    many = len(sides_of(hosts) | sides_of(guests)) > _SIDES and not of_many
    if form == Format.TALKS and many and _SUMMIT.search(fit.m[0]):
        return Format.CONFERENCE  # "A, B and C held a trilateral summit"
    return Format.CONFERENCE if form == Format.MEETING and many and "bilateral" not in fit.clause.text else form


_SUMMIT = compiled(r"\b(?:summit|conference|forum)\b")
# "Received on phone yesterday B": of those who write so.
_RECEIVED_BY_WIRE = compiled(r"\b(?:received|receives|receive)(?: «d\d+»)? (?:by|on|over) (?:the )?(?:tele)?phone\b")


def _is_called_after_all(m: re.Match[str], clause: Clause, sides: set[str]) -> bool:
    """ "Held an Alland-Borria-Chile ministers' telephone talk with X and Y": one of all the states that name it."""
    if len(sides) <= _SIDES or "B" not in m.groupdict():
        return False
    named = [a for k, a in enumerate(clause.actors) if not a.persons and 0 <= m.string.find(f"«a{k}»") < m.start("B")]
    return {s for a in named for s in a.states} == sides


def _host_of_many(rule: ContactRule, *sides: list[Actor]) -> tuple[list[Actor], list[Actor]] | None:
    """ "The three ministers also met President X": a leader of one of their states receives them all."""
    for one, many in (sides, sides[::-1]):
        told = len(one) == len(many) == 1 and one[0].kind == "person" and many[0].kind in ("roles", "they")
        if told and not rule.pair and len(sides_of(many)) > _SIDES and sides_of(one) < sides_of(many):
            return one, many
    return None


_SIDES = 2
_CONSULTED = compiled(r"\b(?:political|consular|foreign (?:ministry|office)|inter-?ministerial) consultations\b")
_BODIES = ("commission", "committee", "council", "board", "working group", "task force")
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


# "X was also present during the | meeting with Y": X only looked on.
_PRESENT_AT = compiled(
    r"\b(?:present|in attendance|on hand|there|attended|joined|took part|participated|sat in|witnessed|observed"
    r"|among)\b"
    r"(?: (?:in|on|at|during|for|also|with))* (?:the|this|that|these|those|their|his|her) (?:[\w-]+ ){0,2}"
    r"(?:meetings?|talks|discussions|conversation) with (?:the )?$"
)
# "Alland will host | a meeting of the two ministers".
_TO_HOST = compiled(r"\b(?:host|be the venue of|be «a\d+» of)\b[^«;]{0,30}$")
_ARTICLE = 30  # signs before the noun of a contact in which its article stands


def _is_one_meeting(m: re.Match[str], *sides: list[Actor]) -> bool:
    told = _ONE_MEETING.search(m.string[max(0, m.start() - _ARTICLE) : m.end()])
    return told is not None and ("bilateral" not in told[0] or all(len(sides_of(side)) < _SIDES for side in sides))
