"""Tell which state each person serves, where the title does not say.

In this order: the title; public knowledge of who serves whom; the delegation that is led; the other side of a
counterpart; the place that an office governs; the culture of the name, where it is unmistakable; the one listed
before; the side to whose names the name is clearly likest, else the state whose press or ministry reports.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from communique.lexicon import table
from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.bearing import by_bearing
from communique.reading.persons.company import by_attendance, by_next_met, by_relation, by_two_of_a_state
from communique.reading.persons.delegations import (
    LED,
    by_cochairs,
    by_delegation,
    by_fellow,
    by_leading,
    by_proxy,
    by_side,
    by_side_ahead,
    by_signing,
)
from communique.reading.persons.encountered import (
    dealt_with,
    face,
    face_by_office,
    faced,
    met_by_unnamed,
    opposite,
)
from communique.reading.persons.escorts import by_company
from communique.reading.persons.facing import by_guests, by_heading, by_pair, by_welcome, headed, welcomed
from communique.reading.persons.incumbency import settle_offices
from communique.reading.persons.journeys import by_journey, by_party, gone_to, home_left
from communique.reading.persons.likeness import likeliest, unlike
from communique.reading.persons.listed import ITS, by_list, by_next, by_the_rest
from communique.reading.persons.mention import NameMention
from communique.reading.persons.met_where import by_journey_home, by_where
from communique.reading.persons.mirrored import subject_mirrored
from communique.reading.persons.name_cultures import culture_state, known_official
from communique.reading.persons.own_journey import by_own_journey
from communique.reading.persons.people import PersonDraft, namings_by_line
from communique.reading.persons.press_side import (
    dateline_state,
    is_only_a_place,
    is_organisation,
    own_side,
    press_side,
    states_marked,
    states_spoken_of,
)
from communique.reading.persons.ships_led import leads_a_ship
from communique.reading.persons.signature_blocks import read_signatures
from communique.reading.persons.spoken_for import by_announcing, by_spokesman
from communique.reading.persons.spoken_of import by_spokesman_before, by_two_signers, by_whose
from communique.reading.persons.stating import OFTEN, Named, set_state
from communique.reading.persons.unnamed import by_called_later, by_two_unnamed, by_unnamed
from communique.reading.persons.visited import by_hosting, by_invitation, by_visit, by_visit_received
from communique.reading.persons.voicing import by_voice
from communique.reading.words.page import Page
from communique.reading.words.ships import ship_at, state_of_letters
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

CULTURE = "culture of the name"
PLACED = "place in the office"
LIKENESS = "likeness of the name"


def settle_states(page: Page, people: list[PersonDraft]) -> None:
    """Fill the state of each person that no title told, then the offices that other persons' tell."""
    read_signatures(page, people)
    near = states_spoken_of(page, people)
    usual: dict[int, str] = {}  # whose office this is as a rule, which holds where nothing else tells
    for p in people:
        if (
            p.state
            and near
            and _told_by_office_alone(p, page)
            and (p.state not in near or _held_by_another(p, people, page))
        ):
            if not _held_by_another(p, people, page):
                usual[p.index] = p.state
            p.state = None
        if p.state and _told_by_office_alone(p, page) and known_official(p.tokens, ()):
            p.state = None
        if (state := headed(p, page)) and (p.state is None or _told_by_office_alone(p, page)):
            set_state(p, state, "state of the list's heading")
    told = {p.state for p in people if p.state}
    nowhere = page.home is None and page.dateline is None
    home = next((s for p in people if nowhere and (s := home_left(p, page))), None)
    press = home or press_side(page, near, told)
    marked = states_marked(page)
    alone = {*near} if len(near) == 1 and near[0] not in (page.home, dateline_state(page)) else set[str]()
    candidates = {*told, *near, *([press] if press else [])}
    named = namings_by_line(people)

    def others(p: PersonDraft) -> set[str]:
        facing = set(near) if len(near) > 1 else marked | (alone if _is_national(p) else set())
        met = _met(p, people, named, page, facing)
        return (
            faced(p, people, named)
            | met
            | met_by_unnamed(p, page)
            | opposite(p, page)
            | gone_to(p, page)
            | welcomed(p, page)
            | dealt_with(p, page)
        )

    own = own_side(page, people, near, told, others)
    rules: tuple[Callable[[PersonDraft], None], ...] = (
        lambda p: _by_fame(p, []),
        lambda p: by_whose(p, page),
        lambda p: by_spokesman_before(p, page),
        lambda p: by_delegation(p, page),
        lambda p: by_leading(p, page),
        lambda p: by_bearing(p, people, named, page),
        lambda p: by_side(p, page),
        lambda p: by_signing(p, page),
        lambda p: by_two_of_a_state(p, people, named, page),
        lambda p: _by_its_body(p, page),
        lambda p: by_cochairs(p, people, named, page, near),
        lambda p: by_list(p, people, named, page, told=True),
        lambda p: by_side_ahead(p, page),
        lambda p: by_next(p, people, named, page),
        lambda p: by_proxy(p, people, named, page),
        lambda p: by_the_rest(p, people, named, page),
        lambda p: _by_organ(p, page),
        lambda p: by_announcing(p, people, named, page.home or dateline_state(page)),
        lambda p: by_unnamed(p, people, page),
        lambda p: by_two_unnamed(p, people, named, page),
        lambda p: by_where(p, people, named, page),
        lambda p: _by_place(p, page),
        lambda p: _by_counterpart(p, people, named, page, near),
        lambda p: _by_unit(p, page),
        lambda p: by_heading(p, page),
        lambda p: by_welcome(p, page),
        lambda p: by_guests(p, page, near),
        lambda p: by_pair(p, people, named, page),
        lambda p: by_voice(p, named, page),
        lambda p: by_company(p, people, named, page),
        lambda p: by_relation(p, people, named, page),
        lambda p: by_party(p, people, page),
        lambda p: by_attendance(p, people, named, page),
        lambda p: by_next_met(p, people, named, page),
        lambda p: by_spokesman(p, people, named, page),
        lambda p: by_visit(p, people, named, page),
        lambda p: by_visit_received(p, page),
        lambda p: by_hosting(p, people, named, page),
        lambda p: by_invitation(p, page),
        lambda p: by_journey_home(p, named, page),
        lambda p: by_journey(p, page, near),
        lambda p: by_called_later(p, people, page),
        lambda p: _by_fame(p, near),
        lambda p: set_state(p, own, "the side whose officials go unmarked") if own and others(p) else None,
        lambda p: _by_culture(p, candidates - others(p)),
        lambda p: _by_opposite(p, people, named, page, near if press in (None, *near[:2]) else []),
        lambda p: by_fellow(p, people, named, page, near),
        lambda p: by_list(p, people, named, page),
    )
    beside = (
        lambda p: by_company(p, people, named, page),
        lambda p: by_relation(p, people, named, page),
        lambda p: by_party(p, people, page),
        lambda p: by_attendance(p, people, named, page),
        lambda p: by_two_signers(p, people, named, page, near),
        lambda p: by_list(p, people, named, page),
    )

    again = (*beside, lambda p: by_fellow(p, people, named, page, near))

    def by_press(p: PersonDraft) -> None:
        own = page.official and p is min(people, key=lambda q: (q.first.line, q.first.start))
        _by_press(p, press, others(p), near, page, own=own)

    last: tuple[Callable[[PersonDraft], None], ...] = (
        lambda p: by_own_journey(p, page),
        lambda p: _by_counterpart(p, people, named, page, near),
        by_press,
    )
    untold = -1
    while untold != (left := sum(p.state is None for p in people)) and left:
        untold = left  # whose state a late rule told may tell their company's by an early one
        for rule in rules:
            for p in people:
                if p.state is None:
                    rule(p)
                    _unless_unlike(p, candidates)
        rules = again
    for p in people:
        if p.state is None:
            for rule in (*beside, *last):
                if p.state is None:
                    rule(p)
                    _unless_unlike(p, candidates)
    for p in people:
        if p.state is None and p.index in usual and usual[p.index] not in others(p):
            set_state(p, usual[p.index], "whose office it is as a rule")
        if p.state and not p.offices:
            by_two_unnamed(p, people, named, page)  # whose state is known may have an office told in their place
    settle_offices(page, people)


def _held_by_another(p: PersonDraft, people: list[PersonDraft], page: Page) -> bool:
    """ "US Defense Secretary X" holds the office; "Defense Secretary Y" in the same report is another state's."""
    own = {fold(o.name) for o in p.offices}
    return any(
        q is not p
        and q.state == p.state
        and q.state_how == How.STATED
        and not _told_by_office_alone(q, page)
        and any(_same_national(fold(o.name), own) for o in q.offices)
        for q in people
    )


def _same_national(name: str, own: set[str]) -> bool:
    words = set(name.replace("defense", "defence").split()) - {"of", "the"}
    return any(words == set(o.replace("defense", "defence").split()) - {"of", "the"} for o in own)


def _told_by_office_alone(p: PersonDraft, page: Page) -> bool:
    """ "Secretary of State" tells a state only where the report names it: other states have one too."""
    names = [fold(page.text[slice(*p.state_span)])] if p.state_span else []
    names += [fold(o.name) for o in p.offices if (o.start, o.end) == p.state_span]
    if not is_organisation(p.state or ""):
        names += [n.partition(" for ")[0] for n in names]  # "Secretary of State for Latin America"
    return any(n in table("offices")["national"] for n in names)


def _by_press(
    p: PersonDraft, press: str | None, faced: set[str], near: list[str], page: Page, *, own: bool = False
) -> None:
    """The state of the press, by the coding rules, unless the name is clearly liker to the other side's names.

    Nobody serves the state of the counterpart beside them; whom a government's ``own`` page names first serves it.
    """
    sides = [s for s in dict.fromkeys([*near[:2], *([press] if press else [])]) if not is_organisation(s)]
    liked = likeliest(p.tokens, [s for s in sides if s not in faced])
    lead = liked[0][1] - dict(liked).get(press or "", liked[0][1]) if liked else 0.0
    if lead > _CLEARLY and not (own and press and press not in faced):
        set_state(p, liked[0][0], LIKENESS)
    elif press and press not in faced:
        set_state(p, press, "state of the press")
    elif (
        press
        and not any(map(is_organisation, faced))
        and len(rest := [s for s in sides[:2] if s not in faced]) == 1
        and not is_only_a_place(page, rest[0])
    ):
        set_state(p, rest[0], "the side that they do not face")


def _unless_unlike(p: PersonDraft, candidates: set[str]) -> None:
    """ "Foreign Minister Yang Zhiqiang", listed behind a Vietnamese, in a report on China too: the name says whose."""
    if p.state is None or p.state not in candidates or p.state_rule in (*_SURE, LIKENESS):
        return
    if other := unlike(p.tokens, p.state, sorted(candidates)):
        set_state(p, other, LIKENESS)


def _is_national(p: PersonDraft) -> bool:
    """Is a person in an office that meets other states' officials? A governor who meets a general meets his own."""
    return bool(p.offices or p.rank) and not any(_LOCAL.search(o.name) for o in p.offices)


_CLEARLY = 0.5  # mean log likelihood a word


def _met(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, marked: set[str]) -> set[str]:
    """Give the states that the text tells of those whom a person meets or receives: "X met the Kenyan envoy Y".

    ``marked`` are the states of which the report speaks as of others.
    """
    return {
        q.state
        for m in p.mentions[:OFTEN]
        for x in named[m.line]
        if (q := people[x.person]) is not p and q.state and _surely(q) and face(page, m, x)
        if (q.state in marked or q.state_rule in _SURE) and (len(marked) > 1 or _is_national(q))
    }


def _by_culture(p: PersonDraft, candidates: set[str]) -> None:
    if state := culture_state(p.tokens, candidates):
        set_state(p, state, CULTURE)


def _by_fame(p: PersonDraft, near: list[str]) -> None:
    if state := known_official(p.tokens, near):
        set_state(p, state, "known official")


_LANDS = frozenset(("country", "kingdom", "republic"))


def _by_its_body(p: PersonDraft, page: Page) -> None:
    """ "The department of Aruna, Alland, headed by its director X": the state or body named last before "its".

    "He flies on to Alland for talks with the country's President X": so, too.
    """
    for m in p.mentions[:OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        owned = chunks[m.before.first : m.before.first + 2] if m.before else []
        if m.before is None or not (owned[0].folded == "its" or _LANDS.intersection(c.folded for c in owned)):
            continue
        kinds = "SAGIL" if owned[0].folded == "its" else "SAGI"  # "the academy in Lor, and its commandant X"
        for c in reversed(chunks[: m.before.first]):
            if c.kind in kinds and c.value and (state := c.value.partition("|")[0]):
                set_state(p, state, ITS, (c.start, c.end))
                return


_ORGANS = compiled(
    r"(?:acting |(?:assistant|under|deputy) )*secretary general(?: for .+)?$|.+ office of the secretary general$"
)


_UNION = compiled(
    r"(?:.+ )?high representative(?: for foreign affairs(?: and security policy)?)?(?:[ /]+vice president)?$"
    r"|(?:european )?commissioner for (?:neighbourhood|enlargement|international (?:partnerships|cooperation)|trade"
    r"|home affairs|crisis management|humanitarian aid)\b"
)


def _by_organ(p: PersonDraft, page: Page) -> None:
    """ "The Secretary General", of nothing more, serves the organisation whose page it is, or that it names most."""
    if any(_UNION.match(fold(o.name).replace("-", " ")) for o in p.offices) and _is_named("EU", page):
        set_state(p, "EU", "organisation of the high representative")
        return
    if any(_ORGANS.match(fold(o.name).replace(" - ", " ").replace("-", " ")) for o in p.offices):
        named = Counter(c.value for line in page.lines for c in line.tagged.chunks if c.kind == "I" and c.value)
        own = [page.home] if page.home and is_organisation(page.home) else []  # on its own page it need not be named
        for organ in own or [o for o, _ in named.most_common(1)]:
            set_state(p, table("offices")["organs"].get(organ, organ), "organisation of the secretary general")


def _is_named(organisation: str, page: Page) -> bool:
    return any(c.kind == "I" and c.value == organisation for line in page.lines for c in line.tagged.chunks)


def _by_counterpart(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, near: list[str]) -> None:
    """ "A and his counterpart B": B serves the other of the two states that the report is about."""
    for m in p.mentions:
        if not any(t and t.counterpart for t in (m.before, m.after)):
            continue
        subject = subject_mirrored(page, m, named)
        own = people[subject.person].state if subject else _state_before(m, people, named)
        here = [(c.value or "").partition("|")[0] for c in page.lines[m.line].tagged.chunks if c.kind in "SAL"]
        other = next((s for s in [*(s for s in near if s in here), *near] if s != own), None)
        if own and other and other in near[:3]:
            set_state(p, other, "the other side's counterpart")
            return


def _state_before(m: NameMention, people: list[PersonDraft], named: Named) -> str | None:
    """Give the state of the last person of known state who is named before."""
    for number in range(m.line, max(-1, m.line - _FAR), -1):
        for x in reversed(named.get(number, ())):
            if x.start < m.start and x.person != m.person and (state := people[x.person].state):
                return state
    return None


_FAR = 40  # lines; who is named further away is nobody's counterpart


def _by_opposite(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, near: list[str]) -> None:
    """ "X met the Omani minister Y": of the two sides that the report is about X serves the other."""
    if len(near) < 2 or any("spokes" in o.name.lower() for o in p.offices):
        return
    for m in p.mentions[:OFTEN]:
        met = {q.state for x in named[m.line] if (q := people[x.person]) is not p and _surely(q) and face(page, m, x)}
        met |= {q.state for q in people if q is not p and q.state and _surely(q) and face_by_office(page, m, q)}
        met |= opposite(p, page) & {*near[:2]}
        if len(met.intersection(near[:2])) == 1:  # who met both serves a third
            set_state(p, near[1] if near[0] in met else near[0], "the other side of a contact")
            return


_SURE = (LED, CULTURE, PLACED, ITS)


def _surely(q: PersonDraft) -> bool:
    """Do the text's own words tell the state: in the title, or by the delegation that is led?"""
    return q.state_how == How.STATED or q.state_rule in _SURE


_LOCAL = compiled(
    r"\b(?:provincial|province|district|municipal|city|local|county|town|garrison|governor|mayor)\b", re.I
)


_RESIDENT = frozenset(("resident", "residing", "based", "accredited"))  # who is posted there


def _by_place(p: PersonDraft, page: Page) -> None:
    """ "Mayor of Hue" serves the state of Hue, "the provincial commander" that of the place just named."""
    for m in p.mentions:
        for t in (m.before, m.after):
            chunks = page.lines[m.line].tagged.chunks
            if t and t.place and _RESIDENT.isdisjoint(c.folded for c in chunks[t.first : t.last]):
                set_state(p, t.place, PLACED)
                return
            if t and any(_LOCAL.search(o.name) for o in t.offices) and (place := _place_before(page, m)):
                set_state(p, place.value or "", "place named before", (place.start, place.end))
                return


_UNIT = compiled(
    r"^(?:visiting )?(?:ship|vessel|frigate|destroyer|corvette|submarine)['’]s "
    r"|\bof the (?:\S+ )?(?:ship|vessel|frigate|destroyer|corvette|submarine|squadron|flotilla|task (?:group|force)"
    r"|contingent|crew|team)$",
    re.I,
)
_UNITS = frozenset(
    "ship ships vessel vessels frigate destroyer corvette submarine squadron flotilla fleet contingent crew warship "
    "warships navy team".split()
)


def _by_unit(p: PersonDraft, page: Page) -> None:
    """ "The ship's captain" serves the state whose ship the report told of: "the French frigate", "PNS Tariq"."""
    for o in p.offices:
        for word in o.name.split():
            if state := state_of_letters(word):
                set_state(p, state, "state of the ship")
                return
    if not any(_UNIT.search(o.name) for o in p.offices) and not leads_a_ship(p, page):
        return
    for number in range(p.first.line, max(-1, p.first.line - _FAR), -1):
        chunks = page.lines[number].tagged.chunks
        for k, c in enumerate(chunks):
            if c.start < p.first.start and (ship := ship_at(chunks, k)):
                set_state(p, ship.state, "state of the unit", (c.start, c.end))
                return
            if (
                c.kind in "AG"
                and c.value
                and _UNITS & {d.folded for d in chunks[k + 1 : k + 4]}
                and c.start < p.first.start
            ):
                set_state(p, c.value.partition("|")[0], "state of the unit", (c.start, c.end))
                return


def _place_before(page: Page, m: NameMention) -> Chunk | None:
    for number in range(m.line, max(-1, m.line - 3), -1):
        for c in reversed(page.lines[number].tagged.chunks):
            if c.kind == "L" and c.value and c.start < m.start:
                return c
    return None
