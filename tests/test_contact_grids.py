"""Plain sentences by the hundred: every subject with every verb that goes with it, told as agencies do."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"
TWO = ("CHL", "PER")
MET = (
    "Chilean Defence Minister Pablo Oru and Peruvian Defence Minister Jan Tal co-chaired the 4th session of the "
    "Chile-Peru Joint Defence Committee in Lima on Monday. "
)

# What is to come, with its number.
TO_COME = {
    "The next session": 1,
    "The fifth session": 1,
    "The 5th session of the committee": 1,
    "The committee's next meeting": 1,
    "Their next meeting": 1,
    "A further meeting of the two ministers": 1,
    "Another meeting between the two ministers": 1,
    "A summit of the two presidents": 1,
    "Talks between the two presidents": 2,
    "Expert-level talks between the two countries": 2,
    "Staff talks between the two navies": 2,
    "The Chile-Peru Strategic Dialogue": 1,
    "The Chile-Peru Strategic Dialogue, held every year,": 1,
    "The next joint exercise": 1,
}
FORETOLD = (
    "is to be held in La Paz on May 20.",
    "will be held in La Paz on May 20.",
    "will take place on May 20 in La Paz.",
    "is scheduled for May 20 in La Paz.",
    "has been fixed for May 20 in La Paz.",
    "follows in La Paz on May 20.",
    "is due in La Paz on May 20.",
    "will convene in La Paz on May 20.",
    "opens in La Paz on May 20.",
    "is expected to be held in La Paz on May 20.",
    "will be hosted by Bolivia on May 20.",
    "would take place in La Paz on May 20, Oru said.",
    "is on the calendar for May 20 in La Paz.",
    "was scheduled for May 20 in La Paz.",
    "awaits the two sides in La Paz on May 20.",
    "gets under way in La Paz on May 20.",
    "is foreseen for May 20 in La Paz.",
)
PLURALS = {"is": "are", "has": "have", "was": "were", "follows": "follow", "opens": "open", "awaits": "await"}


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def plural(predicate: str) -> str:
    verb, _, rest = predicate.partition(" ")
    return f"{PLURALS.get(verb, 'get' if verb == 'gets' else verb)} {rest}"


@pytest.mark.parametrize("predicate", FORETOLD)
def test_what_is_to_come_is_planned(predicate: str) -> None:
    unread = []
    for subject, number in TO_COME.items():
        reading = told(f"{MET}{subject} {plural(predicate) if number == 2 else predicate}")
        found = sorted((m.status.value, m.date, m.countries) for m in reading.meetings)
        if found != [("held", "2024-05-06", TWO), ("planned", "2024-05-20", TWO)]:
            unread.append((subject, found))
    assert unread == []


CALLED = {
    "postponed": (
        "has been postponed.",
        "was postponed until June.",
        "had to be put off.",
        "has been pushed back to June.",
        "was suspended.",
        "will not take place as planned and has been moved to June.",
    ),
    "cancelled": ("has been cancelled.", "was called off.", "will not take place.", "fell through.", "was dropped."),
}
OFF = (
    "A meeting between Chilean Defence Minister Pablo Oru and Peruvian Defence Minister Jan Tal",
    "Chilean Defence Minister Pablo Oru's meeting with Peruvian Defence Minister Jan Tal",
    "The fifth session of the Chile-Peru Joint Defence Committee",
    "The sixth Chile-Peru Defence Dialogue, due on Monday,",
    "The summit of Chilean President Pablo Oru and Peruvian President Jan Tal",
)


@pytest.mark.parametrize(("status", "predicate"), [(s, p) for s, told_so in CALLED.items() for p in told_so])
def test_what_does_not_come_about_is_not_held(status: str, predicate: str) -> None:
    unread = [(s, found) for s in OFF if (found := _statuses(f"{s} {predicate}")) != [(status, TWO)]]
    assert unread == []


def _statuses(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(m.status.value, m.countries) for m in told(text).meetings]


VERBS = ("met", "met with", "called on", "held talks with", "was received by", "conferred with", "spoke with", "saw")
SECOND = (
    "{v} Peruvian Defence Minister Jan Tal on Monday and {p}Peruvian President Hala Sen on Tuesday.",
    "{v} Peruvian Defence Minister Jan Tal on Monday, and {p}Peruvian President Hala Sen on Tuesday.",
    "{v} Peruvian Defence Minister Jan Tal in Lima on Monday and {p}Peruvian President Hala Sen in Cusco on Tuesday.",
    "{v} Peruvian Defence Minister Jan Tal on Monday, then {p}Peruvian President Hala Sen on Tuesday.",
    "{v} Peruvian Defence Minister Jan Tal on Monday and, on Tuesday, {p}Peruvian President Hala Sen.",
    "{v} Peruvian Defence Minister Jan Tal on Monday and, a day later, {p}Peruvian President Hala Sen.",
    "{v} Peruvian Defence Minister Jan Tal on Monday; on Tuesday, {p}Peruvian President Hala Sen.",
    "{v} Peruvian Defence Minister Jan Tal on Monday before meeting Peruvian President Hala Sen on Tuesday.",
)


@pytest.mark.parametrize(("verb", "frame"), [*product(VERBS, SECOND)])
def test_a_second_one_is_met_on_a_day_of_their_own(verb: str, frame: str) -> None:
    last = verb.rpartition(" ")[2]
    preposition = f"{last} " if last in ("with", "on", "by") else ""
    reading = told(f"Chilean Defence Minister Pablo Oru {frame.format(v=verb, p=preposition)}")
    names = {p.id: p.name for p in reading.persons}
    found = {(m.date, *sorted(names[x.person] for x in m.participants)) for m in reading.meetings}
    assert found == {("2024-05-06", "Jan Tal", "Pablo Oru"), ("2024-05-07", "Hala Sen", "Pablo Oru")}


EXERCISES = ("joint exercise", "military exercise", "naval drill", "search and rescue exercise", "joint naval drill")
FORCES = (
    "Chile and Peru",
    "the Chilean and Peruvian navies",
    "the armies of Chile and Peru",
    "Chilean and Peruvian special forces",
    "the Chilean navy and its Peruvian counterpart",
)
STAGED = (
    "{a} began a {n} in Lima on Monday.",
    "{a} held a {n} in Lima on Monday.",
    "{a} wrapped up a two-week {n} in Lima on Monday.",
    "{a} will stage a {n} in Lima on May 20.",
    "{a} took part in a {n} in Lima on Monday.",
    "{a} are holding a {n} in Lima this week.",
    "A {n} between {a} was held in Lima on Monday.",
    "The {n} of {a} opened in Lima on Monday.",
    "A {n} involving {a} got under way in Lima on Monday.",
    "A {n} of {a} is scheduled for May 20 in Lima.",
)


@pytest.mark.parametrize("frame", STAGED)
def test_forces_exercise_together(frame: str) -> None:
    unread = []
    for noun, forces in product(EXERCISES, FORCES):
        text = frame.format(a=forces, n=noun)
        found = [(m.format.value, m.countries) for m in told(text[0].upper() + text[1:]).meetings]
        if found != [("exercise", TWO)]:
            unread.append((noun, forces, found))
    assert unread == []


ASIDES = (
    ", who is also deputy prime minister,",
    ", who arrived in Lima on Sunday,",
    ", accompanied by senior officials,",
    ", in his capacity as chairman of the council,",
    ", on his first trip abroad since taking office,",
    ", whose country chairs the council this year,",
    ", at the invitation of his counterpart,",
    " and his accompanying delegation",
)
TAILS = (
    "",
    " at the ministry's headquarters",
    ", the ministry said in a statement",
    " as the two countries mark the 50th anniversary of their ties",
    " ahead of a summit in Quito next week",
    ", two days after he visited Bolivia",
    " to review the progress of joint projects",
    ", during which they reviewed defence ties",
    " before returning home",
    " following the signing of the accord in Santiago last month",
)


@pytest.mark.parametrize("verb", [v for v in VERBS if not v.startswith("spoke")])  # which is a call
def test_asides_and_tails_leave_a_contact_what_it_is(verb: str) -> None:
    unread = []
    for aside, tail in product(ASIDES, TAILS):
        met = f"Chilean Defence Minister Pablo Oru{aside} {verb} Peruvian Defence Minister Jan Tal"
        reading = told(f"{met} in Lima on Monday{tail}.")
        found = [(m.status.value, m.date, m.place, len(m.participants)) for m in reading.meetings]
        if found != [("held", "2024-05-06", "Lima", 2)]:
            unread.append((aside, tail, found))
    assert unread == []


OUTCOMES = (
    "agreed to hold joint drills",
    "pledged to boost trade",
    "vowed to exchange visits",
    "discussed plans to conduct joint patrols",
    "agreed that the two states will host a course next year",
    "said the two states would hold an annual dialogue",
    "reached an agreement to hold consultations every year",
)
AT_WHICH = (
    ("during their meeting in Lima on Monday", "meeting"),
    ("during talks in Lima on Monday", "talks"),
    ("at a meeting in Lima on Monday", "meeting"),
    ("when they met in Lima on Monday", "meeting"),
    ("after talks in Lima on Monday", "talks"),
    ("while meeting in Lima on Monday", "meeting"),
    ("during a phone call on Monday", "call"),
)


@pytest.mark.parametrize("what", OUTCOMES)
def test_the_contact_behind_what_came_of_it_was_held(what: str) -> None:
    failed = []
    for where, form in AT_WHICH:
        found = communique.read(
            f"Peruvian Defence Minister Luis Oru and Chilean Defence Minister Ana Rojas {what} {where}.",
            published="2024-05-10",
        ).meetings
        held = [(str(m.format), m.date, len(m.participants)) for m in found if str(m.status) == "held"]
        if held != [(form, "2024-05-06", 2)]:
            failed.append((where, held))
    assert failed == []


@pytest.mark.parametrize(
    "told",
    [
        "agreed to meet during a forum in Lima on Monday",
        "will hold joint drills after their meeting in Lima on Monday",
        "said they will sign a deal during talks in Lima on Monday",
    ],
)
def test_the_contact_that_was_agreed_on_is_to_come(told: str) -> None:
    text = f"Peruvian Defence Minister Luis Oru and Chilean Defence Minister Ana Rojas {told}."
    assert not [m for m in communique.read(text, published="2024-05-10").meetings if str(m.status) == "held"]


@pytest.mark.parametrize(
    "told",
    [
        "{A} proposed to hold joint drills next year at a meeting with {B} in Lima on Monday.",
        "{A} asked {B} to send pilots to Peru during their talks in Lima on Monday.",
        "{A} expressed hope for closer ties as he received {B} in Lima on Monday.",
        "{A} and {B} inked a pact to hold joint drills at a meeting in Lima on Monday.",
        "A pact to hold joint drills was signed by {A} and {B} after their talks in Lima on Monday.",
        "Joint drills will be held next year, {A} said after talks with {B} in Lima on Monday.",
        "During talks in Lima on Monday, {A} agreed with {B} to hold joint drills.",
        "{A} agreed to hold joint drills on Monday during talks in Lima with {B}.",
    ],
)
def test_what_was_said_of_the_future_leaves_the_contact_held(told: str) -> None:
    text = told.format(A="Peruvian Defence Minister Luis Oru", B="Chilean Defence Minister Ana Rojas")
    found = communique.read(text, published="2024-05-10").meetings
    assert [(str(m.status), m.date, m.place, len(m.participants)) for m in found] == [("held", "2024-05-06", "Lima", 2)]


# The contact that a sentence names beside its main one.
AWAY = "Chilean Defence Minister Pablo Oru is in Geneva, Switzerland, for the summit of defence ministers. "
BESIDE = (
    "a meeting with",
    "his meeting with",
    "an earlier meeting with",
    "bilateral talks with",
    "a working lunch with",
    "his talks on Monday with",
    "meeting",
    "receiving",
    "holding talks with",
    "being received by",
    "calling on",
)
BEFORE_OR_AFTER = ("Following", "Before", "Prior to", "Just after", "Besides", "In addition to", "As well as")
MAIN = (
    "{who} met his Bolivian counterpart Ana Sol on Tuesday.",
    "{who} was received on Tuesday by his Bolivian counterpart Ana Sol.",
    "{who} had a meeting with his Bolivian counterpart Ana Sol in Geneva on Tuesday.",
)
BOTH = {frozenset({"Pablo Oru", "Jan Tal"}), frozenset({"Pablo Oru", "Ana Sol"})}


def met(text: str) -> set[frozenset[str]]:
    reading = told(text)
    names = {p.id: p.name for p in reading.persons}
    return {frozenset(names[x.person] for x in m.participants) for m in reading.meetings if len(m.participants) > 1}


@pytest.mark.parametrize("beside", BESIDE)
def test_a_contact_beside_the_main_one_is_told_apart(beside: str) -> None:
    unread = []
    for lead, main, who in product(BEFORE_OR_AFTER, MAIN, ("Oru", "he", "the minister")):
        text = f"{AWAY}{lead} {beside} Peruvian Defence Minister Jan Tal, {main.format(who=who)}"
        if (found := met(text)) != BOTH:
            unread.append((text[len(AWAY) :], found))
        behind = f"{AWAY}{main.format(who='Oru')[:-1]}, {lead.lower()} {beside} Peruvian Defence Minister Jan Tal."
        if who == "Oru" and (found := met(behind)) != BOTH:
            unread.append((behind[len(AWAY) :], found))
    assert unread == []


def test_the_two_are_those_of_the_main_contact() -> None:
    text = (
        f"{AWAY}Following a meeting with Peruvian Defence Minister Jan Tal, Oru met his Bolivian counterpart Ana Sol."
    )
    reading = told(f"{text} The two ministers agreed to hold joint drills.")
    assert [c.by for c in reading.commitments] == [("BOL", "CHL")]


def test_who_is_away_for_a_gathering_meets_others_where_it_is() -> None:
    reading = told(f"{AWAY}In a separate meeting with Peruvian Defence Minister Jan Tal, Oru discussed trade.")
    assert [m.place for m in reading.meetings if "PER" in m.countries] == ["Geneva"]


def test_nobody_is_met_in_a_series_of_meetings() -> None:
    reading = told(
        f"{AWAY}His programme also included a series of bilateral meetings with officials of NATO countries."
    )
    assert [m.countries for m in reading.meetings if "NATO" in m.countries] == []


# Whoever goes to a gathering of an organisation was there.
GATHERINGS = (
    "an extraordinary meeting of African Union defence ministers",
    "an emergency summit of African Union leaders",
    "the annual meeting of the East African Community's defence ministers",
    "the 38th summit of the African Union",
    "a meeting of defence ministers of the African Union",
    "the AU defence ministers' meeting",
)
GOING = (
    "was in Geneva, Switzerland, on Tuesday to attend",
    "was in Geneva on Tuesday for",
    "arrived in Geneva on Tuesday to attend",
    "travelled to Geneva on Tuesday to take part in",
    "took part in Geneva on Tuesday in",
    "represented Kenya on Tuesday in Geneva at",
    "led the Kenyan delegation on Tuesday in Geneva at",
)


@pytest.mark.parametrize("going", GOING)
def test_a_gathering_that_somebody_goes_to_is_a_conference(going: str) -> None:
    unread = []
    for gathering in GATHERINGS:
        reading = told(f"Kenyan Defence Minister Aden Duale {going} {gathering}.")
        found = [(m.format.value, m.status.value, m.date, m.place, len(m.participants)) for m in reading.meetings]
        if found != [("conference", "held", "2024-05-07", "Geneva", 1)]:
            unread.append((gathering, found))
    assert unread == []


# What later sentences tell of an exercise.
DRILL = "The joint exercise Coral Spear of the Chilean and Peruvian armies got under way at Tacna in Peru. "
DAYS = (
    "The exercise runs from May 4 to 15.",
    "The twelve-day exercise, which runs from May 4-15, involves 400 troops.",
    "The exercise, from May 4 to 15, aims to share skills.",
)
NEARER = (
    "The exercise is being conducted at the Lor Training Area near Tacna.",
    "The exercise is taking place at Lor, near Tacna.",
)


@pytest.mark.parametrize("days", DAYS)
def test_a_later_sentence_tells_the_days_of_an_exercise(days: str) -> None:
    assert [(m.date, m.end_date) for m in told(DRILL + days).meetings] == [("2024-05-04", "2024-05-15")]


@pytest.mark.parametrize("nearer", NEARER)
def test_a_later_sentence_tells_a_more_exact_place(nearer: str) -> None:
    assert [m.place for m in told(DRILL + nearer).meetings] == ["Lor"]


@pytest.mark.parametrize("name", ["the exercise", "Ex Coral Spear", "Ex- Coral Spear", "Coral Spear"])
def test_the_next_edition_is_another_contact(name: str) -> None:
    reading = told(f"{DRILL}The next edition of {name} will be hosted by Chile in 2025.")
    found = [(m.status.value, m.date, m.place_country) for m in reading.meetings]
    assert found == [("held", None, "PER"), ("planned", "2025", "CHL")]
    assert [(x.name, x.date) for x in reading.mechanisms] == [("Coral Spear", None)]
    assert not reading.persons
