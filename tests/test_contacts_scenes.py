"""Where a contact took place, who else was there and what is to follow, told in other sentences than the contact."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Reading, Report, Status
from communique.reading.reader import read_report

TALKS = "Chilean Defence Minister Pablo Oru held talks with Peruvian Defence Minister Jan Tal on Monday. "
ROUND = "Chile and Peru held the third round of political consultations in Lima on Monday. "


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2024-05-08"))


def roles(reading: Reading, meeting: Meeting) -> dict[str, str]:
    names = {p.id: p.name for p in reading.persons}
    return {names[p.person]: str(p.role) for p in meeting.participants}


ELSEWHERE = [
    (f"{TALKS}Oru arrived in Lima on Sunday for a visit of three days.", "Lima"),
    (f"Pablo Oru flew to Lima on Sunday. {TALKS}", "Lima"),
    (f"The Chilean minister is on a visit to Cusco. {TALKS}", "Cusco"),
    (f"{TALKS}While in Lima, Oru laid a wreath.", "Lima"),
    (f"{TALKS}Oru visited Lima and other cities.", None),
    (f"{TALKS}Oru went to Lima last year.", None),
    (f"{TALKS}Oru first spoke of the plan on a visit to Lima earlier this year.", None),
    (f"{TALKS}Tal invited Oru to visit Cusco.", None),
    (f"{TALKS}In April he met Bolivian President Hala Sen in Lima.", None),
    (f"{TALKS}The defence ministry in Lima said so.", None),
]


@pytest.mark.parametrize(("text", "place"), ELSEWHERE)
def test_a_contact_is_where_its_people_are_told_to_be(text: str, place: str | None) -> None:
    assert next(m for m in told(text).meetings if m.countries == ("CHL", "PER")).place == place


def test_whoever_meets_people_of_many_states_at_home_hosts_none_of_them() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met Peruvian Foreign Minister Jan Tal in Santiago on Monday. He also met "
        "Bolivian Foreign Minister Ana Sol and Kenyan Foreign Minister Luis Mera in Santiago."
    )
    assert {p.role for m in reading.meetings for p in m.participants} == {"participant"}


PRESENT = [
    "Also attending the meeting, held at the ministry, were Ana Sol, Peruvian Undersecretary, and aides.",
    "Present at the talks were, among others, the Army Chief, General Ana Sol, who is Chief of Staff, and aides.",
    "Peru was further represented at the meeting by Deputy Director Ana Sol.",
    "With the ministers were, for Peru, H.E. Ana Sol, Minister of Public Works.",
    "Peruvian Undersecretary Ana Sol sat in.",
    "Among those present was the Peruvian Undersecretary, Ana Sol.",
    "Ambassador Ana Sol, who has just been appointed, accompanied the Minister.",
]


@pytest.mark.parametrize("text", PRESENT)
def test_those_present_are_named_on_either_side_of_the_cue(text: str) -> None:
    reading = told(TALKS + text)
    (meeting,) = reading.meetings
    assert roles(reading, meeting).keys() == {"Pablo Oru", "Jan Tal", "Ana Sol"}


ABSENT = [
    "Oru thanked Peruvian President Ana Sol, who is represented abroad by Tal.",
    "Tal is the adviser to President Ana Sol of Peru.",
    "Present were several officers, said Ana Sol of the Peruvian press office.",
]


@pytest.mark.parametrize("text", ABSENT)
def test_whoever_is_only_spoken_of_was_not_there(text: str) -> None:
    reading = told(TALKS + text)
    assert roles(reading, reading.meetings[0]).keys() == {"Pablo Oru", "Jan Tal"}


def test_the_heads_of_both_delegations_take_part() -> None:
    reading = told(
        f"{ROUND}At the head of the Chilean delegation was Deputy Minister Pablo Oru, and at the head of the "
        "Peruvian one Ambassador Jan Tal."
    )
    assert roles(reading, reading.meetings[0]) == {"Pablo Oru": "participant", "Jan Tal": "participant"}


def test_heads_of_delegations_met_though_nothing_says_so() -> None:
    reading = told(
        "On Monday there was a review of ties. The Chilean delegation was led by Secretary Pablo Oru, while "
        "the Peruvian side was headed by Secretary Jan Tal."
    )
    assert [(m.format, len(m.participants)) for m in reading.meetings] == [(Format.TALKS, 2)]


def test_a_stay_told_with_its_days_is_the_scene_of_what_is_still_to_come() -> None:
    stay = "Chilean Minister Pablo Oru called on Peruvian Minister Jan Tal on Monday. Oru is in Lima from 6 to {} May. "
    call = "He will call on Peruvian President Hala Sen on 10 May."
    assert [told(stay.format(last) + call).meetings[1].place for last in (10, 9)] == ["Lima", None]


def test_a_hotline_that_is_opened_holds_no_session() -> None:
    assert not told("Chile and Peru opened two more hotlines between their navies on Monday.").meetings


LISTED = [
    "Present were: Chilean Deputy Minister Pablo Oru;\n\nPeruvian Ambassador Jan Tal;\n\nPeruvian Colonel Ana Sol.",
    "It was attended by:\n\nChilean Deputy Minister Pablo Oru\nPeruvian Ambassador Jan Tal\nPeruvian Colonel Ana Sol",
    "Present were:\n\n- Chilean Deputy Minister Pablo Oru\n- Peruvian Ambassador Jan Tal\n- Peruvian Colonel Ana Sol",
]


@pytest.mark.parametrize("text", LISTED)
def test_a_list_of_those_present_goes_on_in_the_next_lines(text: str) -> None:
    reading = told(f"{ROUND}\n\n{text}\n\nBolivian Admiral Max Ron spoke on Tuesday.")
    assert roles(reading, reading.meetings[0]).keys() == {"Pablo Oru", "Jan Tal", "Ana Sol"}


def test_whoever_is_there_all_along_is_at_each_meeting() -> None:
    text = (
        "Chilean President Pablo Oru held talks with Peruvian President Hala Sen in Lima on Monday. He later met "
        "Peruvian Prime Minister Ana Sol. Chilean Foreign Minister Eva Ros accompanied him to all of these meetings."
    )
    assert [len(m.participants) for m in told(text).meetings] == [3, 3]


@pytest.mark.parametrize(
    ("name", "form", "states"),
    [
        ("The 12th Reef Ministers' Meeting", Format.CONFERENCE, ("FJI", "TON", "WSM")),
        ("The fourth Reef Defence Dialogue", Format.DIALOGUE, ("FJI", "TON", "WSM")),
        ("The fourth Fiji-Tonga Defence Dialogue", Format.DIALOGUE, ("FJI", "TON")),  # the third looks on
    ],
)
def test_who_attends_a_session_is_one_of_its_sides(name: str, form: Format, states: tuple[str, ...]) -> None:
    text = (
        f"{name} was held in Suva on Monday. It was attended by Fijian Minister Jan Tal, Tongan Minister Lani Moa and "
        "Samoan Minister Ana Sol."
    )
    (session,) = told(text).meetings
    assert (session.format, session.countries) == (form, states)


@pytest.mark.parametrize(
    "text",
    [
        "The fourth Reef Dialogue was held in Suva on Monday, which was attended by {}, {} and {}.",
        "The fourth Reef Dialogue, which was attended by {}, {} and {}, was held in Suva on Monday.",
        "The fourth Reef Dialogue, attended by {}, {} and {}, took place in Suva on Monday.",
        "{} hosted in Suva on Monday the fourth Reef Dialogue, attended by {} and {}.",
    ],
)
def test_who_attends_may_be_told_aside(text: str) -> None:
    people = ("Fijian Minister Jan Tal", "Tongan Minister Lani Moa", "Samoan Minister Ana Sol")
    (session,) = told(text.format(*people)).meetings
    assert (session.place, session.countries, len(session.participants)) == ("Suva", ("FJI", "TON", "WSM"), 3)


NEXT = [
    ("It was agreed to hold the next round of political consultations in Santiago in 2025.", "2025", "Santiago"),
    ("Both sides agreed to hold the next round of consultations in Santiago at a convenient date.", None, "Santiago"),
    ("The fourth round is to take place in Santiago in October 2024.", "2024-10", "Santiago"),
    ("Santiago will be the venue of the next round, in 2025.", "2025", "Santiago"),
    ("The next consultations are scheduled for 2025 in Santiago.", "2025", "Santiago"),
    ("Chile will host the next round on a date to be settled later.", None, None),
    ("As for the next round, it is to be held in Santiago in 2025.", "2025", "Santiago"),
]


@pytest.mark.parametrize(("text", "date", "place"), NEXT)
def test_the_next_session_is_planned(text: str, date: str | None, place: str | None) -> None:
    last, following = told(ROUND + text).meetings
    assert (last.status, following.status, following.format) == (Status.HELD, Status.PLANNED, Format.DIALOGUE)
    assert (following.date, following.place, following.countries) == (date, place, last.countries)


def test_a_next_session_offered_or_without_day_and_place_is_none() -> None:
    assert len(told(ROUND + "Peru offered to host the next round in Cusco in 2025.").meetings) == 1
    assert len(told(ROUND + "Both sides agreed to hold the next round at a convenient date.").meetings) == 1


def test_what_was_foreseen_is_called_off_in_the_next_sentence() -> None:
    foreseen = "Chilean Minister Pablo Oru was to meet Peruvian Minister Jan Tal in Lima on Friday. "
    assert told(foreseen + "However, the meeting was called off.").meetings[0].status == Status.CANCELLED
    assert told(foreseen + "Their meeting had been postponed.").meetings[0].status == Status.POSTPONED
    assert told(foreseen + "The talks have been postponed.").meetings[0].status == Status.POSTPONED
    assert told(foreseen + "The exercise was called off.").meetings[0].status == Status.PLANNED


def test_whoever_leads_the_delegation_on_its_visit_is_received() -> None:
    reading = told(
        "Peruvian Defence Minister Jan Tal began a visit to Chile on Monday. The Peruvian delegation was received by "
        "Chilean President Ana Sol."
    )
    assert roles(reading, reading.meetings[0]) == {"Ana Sol": "host", "Jan Tal": "guest"}


def test_ministers_of_the_members_of_an_organisation_meet_as_one() -> None:
    (meeting,) = told(
        "Chilean Foreign Minister Pablo Oru met in Lima on Monday with Foreign Ministers of the member states of the "
        "Gulf Cooperation Council (GCC), namely Faisal Far, Minister of Foreign Affairs of Saudi Arabia; and Badr Alb, "
        "Foreign Minister of Oman."
    ).meetings
    assert (meeting.format, meeting.countries) == (Format.CONFERENCE, ("CHL", "OMN", "SAU"))


def test_what_stands_between_verb_and_preposition_is_no_hindrance() -> None:
    (meeting,) = told("Peruvian President Jan Tal has also met, while in Chile, with Chilean Speaker Ana Sol.").meetings
    assert meeting.countries == ("CHL", "PER")


def test_names_in_turn_serve_the_states_in_turn() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met his counterparts from Peru and Bolivia, Jan Tal and Ana Sol."
    )
    assert [(p.name, p.country) for p in reading.persons[1:]] == [("Jan Tal", "PER"), ("Ana Sol", "BOL")]
    assert [m.countries for m in reading.meetings] == [("CHL", "PER"), ("BOL", "CHL")]


PROGRAMME = [
    "A meeting with General Jan Tal, Commander of the Peruvian Army, is on Oru's schedule as well.",
    "On the programme in Lima are meetings with Peruvian President Jan Tal.",
    "The programme has meetings with Peruvian President Jan Tal.",
]


@pytest.mark.parametrize("text", PROGRAMME)
def test_what_is_on_the_programme_is_planned(text: str) -> None:
    meetings = told("Chilean General Pablo Oru goes to Lima on Friday. " + text).meetings
    assert [m.status for m in meetings] == [Status.PLANNED]


def test_the_head_of_a_list_that_ends_in_others_is_nobody_who_acts() -> None:
    met = told(
        "Ana Sol, Secretary General of the OSCE, will travel to Peru on May 31. Her meetings in Lima will be with the "
        "President of Peru Pablo Oru, Speaker of the Congress Luis Mera, Acting Foreign Minister Rosa Lim and others."
    ).meetings
    assert [(m.countries, m.place, len(m.participants)) for m in met] == [(("OSCE", "PER"), "Lima", 2)] * 3


NAMED_PLACES = [
    ("in downtown Lima", "Lima"),
    ("at his office in the capital, Lima,", "Lima"),
    ("at the army's headquarters, Lima,", "Lima"),
    ("at the FOC", None),
    ("at the Ustrava training area", "Ustrava"),
]


@pytest.mark.parametrize(("where", "place"), NAMED_PLACES)
def test_the_city_is_the_place_and_no_building_or_body(where: str, place: str | None) -> None:
    text = f"Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal {where} on Monday."
    assert told(text).meetings[0].place == place


def test_semicolons_part_a_list_in_which_titles_stand_behind_names() -> None:
    met = told(
        "Chilean Defence Minister Pablo Oru met with General Hana Sid, Defence Minister of Mauritania; Mr Rame Bir, "
        "Defence Minister of Gambia; and Dr Abra Bela, Defence Minister of Ethiopia."
    ).meetings
    assert [m.countries for m in met] == [("CHL", "MRT"), ("CHL", "GMB"), ("CHL", "ETH")]


CALLED_OFF = [
    ("which was due to open in Lima on May 20, has been postponed", Status.POSTPONED),
    ("set for May 20 in Lima, could not go ahead as planned", Status.POSTPONED),
    ("due to open in Lima on May 20, will not take place", Status.CANCELLED),
    ("which was to be held in Lima on May 20, has been called off", Status.CANCELLED),
]


@pytest.mark.parametrize(("told_of_it", "status"), CALLED_OFF)
def test_what_was_due_and_is_called_off_is_not_to_be(told_of_it: str, status: Status) -> None:
    met = told(f"The fifth Chile-Peru defence policy dialogue, {told_of_it}, officials said on May 3.").meetings
    assert [(m.status, m.date and m.date[-5:]) for m in met] == [(status, "05-20")]


def test_who_was_to_have_met_at_what_is_put_off_shares_its_fate() -> None:
    met = told(
        "The first Chile-Peru 2+2 dialogue, which was due to open in Lima on May 20, has been postponed. Chilean "
        "Foreign Minister Pablo Oru had been scheduled to leave for Peru to meet with his counterpart, Jan Tal."
    ).meetings
    assert [(m.status, len(m.participants)) for m in met] == [(Status.POSTPONED, 2)]


def test_the_ministers_of_a_meeting_of_three_are_all_three() -> None:
    met = told(
        "Foreign ministers Pablo Oru of Chile, Jan Tal of Peru and Ana Sol of Bolivia met in Lima on Monday. "
        "The ministers were received by President Luis Mera."
    ).meetings
    assert [len(m.participants) for m in met] == [3, 4]
