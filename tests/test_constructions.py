"""Whoever meets or travels, in whatever mood and form of the verb: every combination is read."""

from __future__ import annotations

import itertools

import pytest

from communique.lexicon import table, words
from communique.model import Report, Status
from communique.reading.clauses.inflecting import finite, forms, looked_up_by
from communique.reading.reader import read_report

JOINTLY = [
    "The defence ministers of Kenya and Peru",
    "Kenyan and Peruvian officials",
    "Kenyan Defence Minister Samuel Otieno and his Peruvian counterpart, Jan Tal,",
    "Military experts from Kenya and Peru",
    "Kenya and Peru",
]
AHEAD = (
    "will; are to; are set to; are scheduled to; are due to; are expected to; plan to; are going to; are slated to; "
    "are poised to; are about to"
)
MEETING = [
    verb for verb in words(table("clauses")["verbs"]["meet"]) if verb not in ("lunch", "dine", "breakfast", "consult")
]
TALKING = [
    "hold talks",
    "open talks",
    "begin talks",
    "have talks",
    "resume talks",
    "conclude talks",
    "convene for talks",
    "hold consultations",
]


def conjugated(verb: str) -> tuple[str, str]:
    """Give the past and the participle of a verb with what stands behind it."""
    head, _, rest = verb.partition(" ")
    inflected = forms(head)
    return f"{inflected.past} {rest}".strip(), f"{inflected.participle} {rest}".strip()


def contacts(sentence: str) -> list[tuple[tuple[str, ...], Status]]:
    return [(m.countries, m.status) for m in read_report(Report("t", sentence, published="2024-05-07")).meetings]


@pytest.mark.parametrize("who", JOINTLY)
@pytest.mark.parametrize("verb", [*MEETING, *TALKING])
def test_they_meet_in_every_form_of_the_verb(who: str, verb: str) -> None:
    past, participle = conjugated(verb)
    held = [
        f"{who} {past} in Arica on Sunday.",
        f"{who} have {participle} in Arica.",
        f"{who} have now {participle} in Arica.",
    ]
    ahead = [f"{who} {mood} {verb} in Arica next week." for mood in words(AHEAD)]
    wrong = [s for s in held if contacts(s) != [(("KEN", "PER"), Status.HELD)]]
    wrong += [s for s in ahead if contacts(s) != [(("KEN", "PER"), Status.PLANNED)]]
    assert wrong == []


TRAVELLERS = [
    "Kenyan Defence Minister Samuel Otieno",
    "A Kenyan delegation led by Defence Minister Samuel Otieno",
    "A high-level delegation from Kenya",
    "The Kenyan defence minister",
    "A delegation of Kenyan lawmakers",
]
TRIPS = [
    "paid an official visit to",
    "carried out a visit to",
    "has wrapped up a tour of",
    "opened a three-day visit to",
]
THERE = [
    "is on a visit to",
    "is now on a goodwill visit to",
    "is currently on a tour of",
    "is presently paying a visit to",
]
TO_COME = [
    "will visit",
    "is set to travel to",
    "is going to pay a visit to",
    "is to undertake a working visit to",
    "plans to visit",
]


@pytest.mark.parametrize("who", TRAVELLERS)
def test_they_travel_in_every_form_of_the_verb(who: str) -> None:
    wrong = []
    for verb, planned in [*itertools.product([*TRIPS, *THERE], [False]), *itertools.product(TO_COME, [True])]:
        visits = read_report(Report("t", f"{who} {verb} Peru.", published="2024-05-07")).visits
        if [(v.guest, v.host, v.status == Status.PLANNED) for v in visits] != [("KEN", "PER", planned)]:
            wrong.append(verb)
    assert wrong == []


SESSION = "The third Kenya-Peru Defence Policy Dialogue"
ONCE = [
    *("opened", "has concluded", "culminated", "wound up", "got underway", "finished", "was held", "has been convened"),
    *("is being held", "took place", "came to a close", "drew to a close", "resumed", "is under way"),
]
TO_BE = [
    "will open",
    "will be held",
    "is to take place",
    "is scheduled to begin",
    "is due to be convened",
    "is set to conclude",
]


def test_a_session_takes_place_in_every_form_of_the_verb() -> None:
    wrong = []
    for verb, status in [*((v, Status.HELD) for v in ONCE), *((v, Status.PLANNED) for v in TO_BE)]:
        found = contacts(f"{SESSION} {verb} in Lima on May {3 if status is Status.HELD else 20}.")
        if found != [(("KEN", "PER"), status)]:
            wrong.append((verb, found))
    assert wrong == []


def test_a_session_named_in_passing_does_not_take_place() -> None:
    assert contacts(f"The ministers agreed to prepare {SESSION.lower()} well, and to open a hotline in Lima.") == []


WHEN_AND_WHERE = [
    *(
        "",
        " here",
        " today",
        " on Sunday",
        " late Sunday",
        " in Lima on Sunday",
        " at the ministry in Lima",
        " in his office",
    ),
    *(
        " on the sidelines of a forum in Lima",
        " for the second time this year",
        " once again",
        " in private",
        " over lunch",
    ),
    *(" behind closed doors", " on board a frigate", " as part of his visit", " shortly after his arrival", " in turn"),
]
WITH = [
    "met{} with",
    "spoke{} with",
    "called{} on",
    "held talks{} with",
    "was received{} by",
    "sat down{} with",
    "will meet{} with",
]


@pytest.mark.parametrize("verb", WITH)
def test_they_meet_whenever_and_wherever_it_is_told_in_between(verb: str) -> None:
    sentence = "Kenyan Defence Minister Samuel Otieno {} Peruvian Foreign Minister Jan Tal."
    told = {x: contacts(sentence.format(verb.format(x))) for x in WHEN_AND_WHERE}
    assert [x for x, found in told.items() if [states for states, _ in found] != [("KEN", "PER")]] == []


@pytest.mark.parametrize(
    ("verb", "inflected"),
    [
        ("meet", "meet meets met met meeting"),
        ("convene", "convene convenes convened convened convening"),
        ("launch", "launch launches launched launched launching"),
        ("begin", "begin begins began begun beginning"),
        ("carry", "carry carries carried carried carrying"),
        ("stay", "stay stays stayed stayed staying"),
    ],
)
def test_a_verb_has_its_forms(verb: str, inflected: str) -> None:
    assert " ".join(forms(verb)) == inflected


def test_a_rule_is_known_by_all_forms_or_by_the_particle() -> None:
    known = looked_up_by("<meet>; summit")
    assert {"met", "convening", "together", "down", "summit"} <= known
    assert "came" not in known
    assert "comes together" in finite("meet")


ORGANS = [
    "the Ministry of Defence of {}",
    "the {} Defence Forces",
    "the Border Guard Service of {}",
    "the Foreign Affairs Department of {}",
    "the {} Police Service",
    "the National War College of {}",
    "a delegation from {}",
    "officials from {}",
    "lawmakers from {}",
]
MEETINGS = [
    "{} and {} held talks in Lima on Monday.",
    "Talks between {} and {} were held in Lima on Monday.",
    "{} held a meeting with {} in Lima on Monday.",
    "A meeting between {} and {} took place in Lima on Monday.",
]


@pytest.mark.parametrize("organ", ORGANS)
@pytest.mark.parametrize("meeting", MEETINGS)
def test_organs_of_two_states_meet(organ: str, meeting: str) -> None:
    text = meeting.format(organ.format("Kenya"), organ.format("Peru"))
    (found,) = read_report(Report("t", text[0].upper() + text[1:], published="2024-05-10")).meetings
    assert (found.countries, found.place, found.date) == (("KEN", "PER"), "Lima", "2024-05-06")
