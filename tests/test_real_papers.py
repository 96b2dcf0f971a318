"""Commissions and papers as agencies and ministries tell of them: bodies set up, sessions to come, papers in lists."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2023-05-10"
TWO = ("CHL", "PER")
PAIR = "Chilean Defence Minister Pablo Oru met his Peruvian counterpart Jan Tal in Lima on Monday. "


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def contacts(reading: Reading) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    return [(m.status.value, m.date, m.place, m.countries) for m in reading.meetings]


def sessions(reading: Reading) -> list[tuple[int | None, str | None, tuple[str, ...]]]:
    return sorted(((x.edition, x.date, x.parties) for x in reading.mechanisms), key=str)


# A body that is set up, and its first session.
SET_UP = (
    "Chile and Peru on Tuesday signed a protocol on the establishment of a {name}",
    "Chile and Peru on Tuesday agreed to set up a {name}",
    "Chile and Peru on Tuesday signed an agreement to establish a {name}",
    "Chilean Defence Minister Pablo Oru and his Peruvian counterpart Jan Tal agreed to create a {name}",
)
BODIES = {
    "joint security commission": "commission",
    "Joint Security Commission": "commission",
    "joint working group on border security": "working group",
    "joint military committee": "committee",
    "High-Level Strategic Council": "council",
}
FIRST = (
    ". The {noun} will hold its first session in Lima in September.",
    ". Its first session will be held in Lima in September.",
    ". The {noun} is to hold its inaugural meeting in Lima in September.",
    ". The first meeting of the {noun} is scheduled to take place in Lima in September.",
    ". The {noun}'s first session is due in Lima in September.",
    ". The inaugural session of the new body will take place in Lima in September.",
    ". The first session of the newly formed {noun} is to be held in Lima in September.",
    ". It will hold its first meeting in Lima in September.",
    ", which will hold its first session in Lima in September.",
    ", whose first session will be held in Lima in September.",
    ", with its first session to be held in Lima in September.",
    " that will meet for the first time in Lima in September.",
)


@pytest.mark.parametrize("first", FIRST)
def test_a_body_that_is_set_up_meets(first: str) -> None:
    unread = []
    for lead, (name, noun) in product(SET_UP, BODIES.items()):
        reading = told((lead + first).format(name=name, noun=noun))
        ahead = [c for c in contacts(reading) if c[0] == "planned"]
        if (ahead, sessions(reading)) != ([("planned", "2023-09", "Lima", TWO)], [(1, "2023-09", TWO)]):
            unread.append((lead, name, ahead, sessions(reading)))
    assert unread == []


def test_the_inaugural_session_may_follow_at_once() -> None:
    reading = told(
        "Kenya and Uganda on Tuesday signed a protocol on the establishment of a joint security commission, which was "
        "followed by the inaugural session of the body. The second session of the commission would be held in Kampala "
        "in two years' time."
    )
    assert contacts(reading) == [
        ("held", "2023-05-09", None, ("KEN", "UGA")),
        ("planned", "2025", "Kampala", ("KEN", "UGA")),
    ]
    assert sessions(reading) == [(1, "2023-05-09", ("KEN", "UGA")), (2, "2025", ("KEN", "UGA"))]


@pytest.mark.parametrize(
    "text",
    [
        "The parliament of Peru voted to set up a joint inquiry committee. Its first session will be held on Monday.",
        f"{PAIR}Oru proposed to set up a joint defence committee. Its first session could be held in May.",
        f"{PAIR}They agreed to set up a joint defence committee.",
    ],
)
def test_a_body_of_one_house_or_only_wished_for_is_none(text: str) -> None:
    assert told(text).mechanisms == ()


# The session to come of a body that met.
MET = (
    "Chile and Peru held the fifth session of their Joint Defence Commission in Santiago on Monday. ",
    "The Chile-Peru Joint Defence Commission ended its fifth session in Santiago on Monday. ",
    "The Chile-Peru Joint Defence Commission met in Santiago on Monday. This was the fifth session of the commission. ",
)
NEXT = (
    "The commission is to hold its sixth session in Lima in 2025.",
    "The commission is to hold its sixth session in Lima in two years' time.",
    "The sixth session of the body would be held in Lima in 2025.",
    "The Commission agreed that the 6th Session will be held in Lima in 2025 at a date to be communicated later.",
    "An agreement was also reached to hold the sixth session of the Commission in Lima in 2025.",
    "Agreement was reached on holding the sixth session of the commission in Lima in 2025.",
    "Peru is to host the sixth session in Lima in 2025.",
    "The sixth session is due in Lima in 2025.",
)


@pytest.mark.parametrize("lead", MET)
def test_the_session_to_come_is_another_than_the_one_held(lead: str) -> None:
    unread = []
    for following in NEXT:
        reading = told(lead + following)
        found = [c[:3] for c in contacts(reading)]
        if found != [("held", "2023-05-08", "Santiago"), ("planned", "2025", "Lima")]:
            unread.append((following, found))
        if sessions(reading) != [(5, "2023-05-08", TWO), (6, "2025", TWO)]:
            unread.append((following, sessions(reading)))
    assert unread == []


@pytest.mark.parametrize(
    "wish",
    [
        "The Peruvian side expressed readiness to host the sixth session in 2025.",
        "Peru offered to host the sixth session in Lima in 2025.",
        "The exact date of the next meeting will be agreed through diplomatic channels.",
    ],
)
def test_an_offer_to_host_holds_no_session(wish: str) -> None:
    assert [c[0] for c in contacts(told(MET[0] + wish))] == ["held"]


@pytest.mark.parametrize("at", ["as part of", "within the framework of", "at", "during", "on the occasion of"])
def test_the_session_at_which_somebody_will_meet_lies_ahead(at: str) -> None:
    held = []
    for name, verb in product(
        ("Presidential Meeting", "Defence Dialogue", "Joint Commission on Defence"),
        ("will meet {B} on May 29 in Tumbes", "is to hold talks with {B} in Tumbes on May 29"),
    ):
        text = f"Peruvian President Rafa Oru {verb}, {at} the 12th Peru-Ecuador {name}, the ministry said."
        found = contacts(told(text.format(B="his Ecuadorian counterpart Jan Tal")))
        if any(c[0] != "planned" for c in found) or found[0][1] != "2023-05-29":
            held.append((text, found))
    assert held == []


# A visit on which something is due.
DUE = (
    "Chile and Peru are to sign a road map on defence cooperation {when}.",
    "The agreement between Chile and Peru will be signed {when}.",
    "Chile and Peru are expected to sign an agreement on defence cooperation {when}.",
)
WHEN = (
    "during the visit of Chilean President Ana Sol to Lima in July",
    "during the visit of the Chilean president to Lima in July",
    "during Chilean President Ana Sol's visit to Lima in July",
    "during a visit by Chilean President Ana Sol to Peru in July",
    "on the occasion of the visit of Chilean President Ana Sol to Lima in July",
)


@pytest.mark.parametrize("due", DUE)
def test_a_visit_on_which_something_is_due_lies_ahead(due: str) -> None:
    unread = []
    for when in WHEN:
        reading = told(due.format(when=when))
        found = [(v.guest, v.host, v.status and v.status.value, v.start) for v in reading.visits]
        if found != [("CHL", "PER", "planned", "2023-07")] or reading.meetings:
            unread.append((when, found, contacts(reading)))
    assert unread == []


# Officials without a name.
GUEST = "Albanian Deputy Minister Etilda Prendi met her counterpart Ramiz Hasanli in Baku on Monday. "


@pytest.mark.parametrize("official", ["the Minister of Culture", "the Speaker of Parliament", "the President"])
@pytest.mark.parametrize(
    "met", ["She was also received by {o}.", "Prendi also called on {o}.", "Prendi also held talks with {o}."]
)
def test_whom_a_guest_meets_without_a_name_is_of_the_host_state(official: str, met: str) -> None:
    reading = told(GUEST + met.format(o=official))
    names = {p.id: p.name for p in reading.persons}
    found = [sorted(names[x.person] for x in m.participants) for m in reading.meetings]
    assert found == [["Etilda Prendi", "Ramiz Hasanli"], ["Etilda Prendi"]]


@pytest.mark.parametrize("verb", ["will also meet", "is also scheduled to meet with", "is to meet"])
def test_the_minister_of_a_portfolio_is_not_the_minister_told_of(verb: str) -> None:
    reading = told(f"{GUEST}Prendi {verb} the Minister of Culture.")
    other = next(p.id for p in reading.persons if p.name == "Ramiz Hasanli")
    assert [
        x.person for m in reading.meetings if m.status.value == "planned" for x in m.participants if x == other
    ] == []
    assert all(other not in {x.person for x in m.participants} for m in reading.meetings[1:])


@pytest.mark.parametrize(
    "caller", ["The Foreign Secretary also called on", "Foreign Secretary also called on", "Menon also called on"]
)
@pytest.mark.parametrize("host", ["President Octavio Rengi", "Prime Minister Octavio Rengi", "Mr. Octavio Rengi"])
def test_who_is_taken_up_by_an_office_alone_meets_the_other_side(caller: str, host: str) -> None:
    office = "" if host.startswith("P") else ", Minister of Defence of Peru"
    reading = told(
        "India's Foreign Secretary Ravi Menon held talks with Peruvian Vice Minister Lucia Tafur in Lima on May 5. "
        f"{caller} {host}{office}."
    )
    assert {p.name: p.country for p in reading.persons}["Octavio Rengi"] == "PER"
    assert [m.format.value for m in reading.meetings] == ["talks", "reception"]


# Whose paper it is.
@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("Oru has a security agreement with Brazil.", "in force"),
        ("Last month, Oru signed a security agreement with Brazil.", "signed"),
        ("Chile signed a security agreement with Brazil in 2022.", "signed"),
        (
            "Brazilian Foreign Minister Helen Mar is due in Santiago next week to sign a security agreement.",
            "to be signed",
        ),
        ("Brazilian Foreign Minister Helen Mar will travel to Santiago to sign a security agreement.", "to be signed"),
    ],
)
def test_a_paper_with_a_third_state_is_of_whoever_has_it(sentence: str, action: str) -> None:
    found = [(a.parties, a.action.value) for a in told(PAIR + sentence).agreements]
    assert found == [(("BRA", "CHL"), action)]


# Papers side by side.
SUBJECTS = (
    "on cooperation between the two diplomatic academies",
    "on cooperation between their navies",
    "between the defence ministries on training",
    "in the field of search and rescue",
    "on mutual visits for 2024-2026",
)
PAPERS = ("agreement", "memorandum of understanding", "protocol", "programme", "plan")


@pytest.mark.parametrize(
    "frame",
    ["The two ministers signed {x} and {y}.", "{X} and {y} were signed.", "The documents signed include {x} and {y}."],
)
def test_the_subject_of_a_paper_ends_where_the_next_begins(frame: str) -> None:
    unread = []
    for k, (paper, subject) in enumerate(product(PAPERS, SUBJECTS)):
        other, its = PAPERS[(k // 5 + 1) % 5], SUBJECTS[(k + 2) % 5]
        x, y = (f"{'an' if p[0] == 'a' else 'a'} {p} {s}" for p, s in ((paper, subject), (other, its)))
        found = [a.subject or "" for a in told(PAIR + frame.format(x=x, y=y, X=x.capitalize())).agreements]
        if len(found) != 2 or any(noun in words for noun in PAPERS for words in found):
            unread.append((x, y, found))
    assert unread == []


@pytest.mark.parametrize(
    "draft",
    [
        "The sides discussed draft documents under consideration, among them an agreement on readmission.",
        "Among the documents under preparation is an agreement on readmission.",
        "Work is under way on an agreement on readmission.",
    ],
)
def test_a_paper_still_in_draft_is_to_be_signed(draft: str) -> None:
    assert [a.action.value for a in told(PAIR + draft).agreements] == ["to be signed"]


# What they agreed on.
@pytest.mark.parametrize(
    "reached",
    [
        "Agreement was reached to {v}.",
        "An agreement was also reached on {g}.",
        "The parties came to an agreement to {v}.",
        "The parties reached an agreement on {g}.",
        "Consensus was reached on {g}.",
        "An agreement has been reached that the two countries will {v}.",
    ],
)
def test_the_word_agreement_is_not_what_they_agreed_on(reached: str) -> None:
    for verb, noun, field in (
        ("increase trade", "increasing trade", "economy"),
        ("hold the next session in Santiago in 2025", "holding the next session in Santiago in 2025", "dialogue"),
    ):
        found = [(c.by, c.modality.value, c.fields) for c in told(PAIR + reached.format(v=verb, g=noun)).commitments]
        assert found == [(TWO, "agreed", (field,))]


@pytest.mark.parametrize(
    "item", ["a 2+2 meeting", "2+2 talks", "a two-plus-two meeting", "the second round of the strategic dialogue"]
)
@pytest.mark.parametrize("lead", ["Chile and Peru will hold", "Foreign ministers of Chile and Peru are to hold"])
def test_a_session_on_the_programme_is_no_promise(lead: str, item: str) -> None:
    reading = told(f"{lead} {item} in Lima on September 14.")
    assert reading.commitments == ()
    assert [(c[0], c[2]) for c in contacts(reading)] == [("planned", "Lima")]


# What is only spoken of.
TOPICS = (
    "the conflict",
    "the coup",
    "protests",
    "the release of hostages",
    "the unrest",
    "fighting terrorism",
    "a truce",
)


@pytest.mark.parametrize("topic", TOPICS)
def test_where_things_are_that_they_discuss_they_are_not(topic: str) -> None:
    reading = told(f"The sides discussed security issues, particularly {topic} in Mogadishu. {PAIR}")
    assert [m.place for m in reading.meetings] == ["Lima"]


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("in two years' time", "2025"),
        ("three years from now", "2026"),
        ("in six months' time", "2023-11"),
        ("in ten months' time", "2024-03"),
        ("in two weeks' time", "2023-05-24"),
    ],
)
def test_times_ahead_are_as_coarse_as_they_are_told(when: str, date: str) -> None:
    assert [c[1] for c in contacts(told(f"{PAIR}The next meeting will be held in Santiago {when}."))][1] == date


def test_a_rhythm_belongs_to_the_body_next_to_it() -> None:
    reading = told(
        "The agreement between Kenya and Uganda provides for the exchange of intelligence and the establishment of a "
        "joint military committee that is to meet once a year."
    )
    assert [x.name for x in reading.mechanisms] == ["joint military committee"]


# Home news with ministers in it.
@pytest.mark.parametrize(
    "text",
    [
        "NAIROBI, May 9 - The Ministry of Defence and Moi University on Tuesday signed a memorandum of understanding "
        "on research, with Defence Cabinet Secretary Aden Oru urging the institution to admit more officers.",
        "SANTIAGO, May 9 - The Senate agreed on Tuesday to set up a joint inquiry committee. Its first session will be "
        "held in June, Defence Minister Pablo Oru said.",
    ],
)
def test_home_news_holds_no_contact(text: str) -> None:
    reading = told(text)
    assert reading.meetings == ()
    assert reading.mechanisms == ()


# Who leads, belongs to and chairs.
def test_whom_a_delegation_included_is_of_its_state() -> None:
    reading = told(
        "The fifth session of the Chile-Peru Joint Commission was held in Lima on Monday. The delegation of the "
        "Republic of Chile was led by Hon. Pablo ORU, Minister of Defence, and included Hon. Ana SOL, "
        "Minister of Home Affairs. The delegation of the Republic of Peru was led by Hon. Jan TAL, Minister of Defence."
    )
    assert {p.name: p.country for p in reading.persons} == {"Pablo ORU": "CHL", "Ana SOL": "CHL", "Jan TAL": "PER"}


def test_the_part_of_a_side_is_headed_by_one_of_its_own() -> None:
    reading = told(
        "The fifth session of the Chile-Peru Joint Commission was held in Lima on Monday. The Chilean part of the "
        "meeting was attended by heads of ministries headed by Foreign Minister Pablo Oru; the Peruvian delegation "
        "was headed by Foreign Minister Jan Tal."
    )
    assert {p.name: p.country for p in reading.persons} == {"Pablo Oru": "CHL", "Jan Tal": "PER"}


@pytest.mark.parametrize("session", ["session", "ministerial session", "consultations", "meeting"])
@pytest.mark.parametrize(
    "chairs",
    [
        "Ugandan Foreign Minister Odon Jeje and his Burundian counterpart Albert Shin",
        "Foreign Ministers Odon Jeje of Uganda and Albert Shin of Burundi",
        "the foreign ministers of Uganda and Burundi, Odon Jeje and Albert Shin,",
    ],
)
def test_who_co_chair_a_session_meet(session: str, chairs: str) -> None:
    for text in (
        f"The {session} was co-chaired by {chairs} in Kampala on Monday.",
        f"{chairs[0].upper()}{chairs[1:]} co-chaired the {session} in Kampala on Monday.",
    ):
        reading = told(text)
        assert contacts(reading) == [("held", "2023-05-08", "Kampala", ("BDI", "UGA"))]
        assert len(reading.meetings[0].participants) == 2
