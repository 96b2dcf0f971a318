"""What several sentences tell of contacts and visits: how many they are, of what form, when and where, who hosts."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Reading, Report, Status
from communique.reading.reader import read_report

MINISTERS = "Chilean Defence Minister Pablo Oru held talks with Peruvian Defence Minister Jan Tal in Lima on Monday. "


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2024-05-08"))


def only(text: str) -> Meeting:
    (meeting,) = told(text).meetings
    return meeting


def test_counterparts_of_several_states_are_met_one_by_one() -> None:
    met = told(
        "Chilean Defence Minister Pablo Oru met his counterparts from Peru, Bolivia and Brazil on Monday."
    ).meetings
    assert [m.countries for m in met] == [("CHL", "PER"), ("BOL", "CHL"), ("BRA", "CHL")]


def test_three_at_one_table_are_one_conference() -> None:
    meeting = only("The Chilean, Peruvian and Bolivian defence ministers met in Lima on Monday.")
    assert (meeting.format, meeting.countries) == (Format.CONFERENCE, ("BOL", "CHL", "PER"))


def test_the_next_meeting_has_the_sides_of_the_last() -> None:
    last, following = told(MINISTERS + "The next meeting will be held in Santiago in 2025.").meetings
    assert (last.status, following.status) == (Status.HELD, Status.PLANNED)
    assert (following.date, following.place, following.countries) == ("2025", "Santiago", last.countries)


def test_talks_that_were_a_round_of_consultations_are_that_round() -> None:
    meeting = only(MINISTERS + "The 14th round of political consultations between Chile and Peru considered trade.")
    assert (meeting.format, meeting.date, len(meeting.participants)) == (Format.DIALOGUE, "2024-05-06", 2)


def test_a_visitor_who_had_arrived_is_received_on_a_day_untold() -> None:
    text = "Peruvian Minister Jan Tal, who arrived in Chile on Monday for a two-day visit, was received by "
    reading = told(f"SANTIAGO, May 8 -- Chile and Peru are neighbours. {text}President Ana Sol.")
    assert [(m.format, m.date) for m in reading.meetings] == [(Format.RECEPTION, None)]
    assert [(v.start, v.end) for v in reading.visits] == [("2024-05-06", "2024-05-07")]


def test_here_is_the_city_and_the_state_of_the_dateline() -> None:
    meeting = only("LIMA, May 8 -- Chilean Minister Pablo Oru met Peruvian Minister Jan Tal here on Monday.")
    assert (meeting.place, meeting.place_country) == ("Lima", "PER")
    assert [p.role for p in meeting.participants] == ["host", "guest"]


def test_beside_a_summit_nobody_hosts() -> None:
    meeting = only("Chilean President Pablo Oru met Peruvian President Jan Tal on the sidelines of a summit in Lima.")
    assert [p.role for p in meeting.participants] == ["participant", "participant"]


def test_a_rhythm_agreed_on_is_no_planned_session() -> None:
    assert only(MINISTERS + "They agreed to hold quarterly coordination meetings at Arica.").status == Status.HELD


def test_a_counterpart_hosted_for_a_session_is_one_dialogue() -> None:
    text = "Chilean Defence Minister Pablo Oru hosted his Peruvian counterpart, Jan Tal, for the sixth session of the "
    reading = told(f"{text}Chile-Peru Joint Defence Commission in Arica. Minister Tal thanked him.")
    assert [(m.format, len(m.participants)) for m in reading.meetings] == [(Format.DIALOGUE, 2)]
    assert [p.offices for p in reading.persons] == [("Defence Minister",), ("Defence Minister",)]


def test_two_who_travel_together_are_on_two_visits() -> None:
    text = "Chilean Defence Minister Pablo Oru and Peruvian Defence Minister Jan Tal visited Bolivia from May 3 to 6."
    assert [(v.guest, v.host, v.leader) for v in told(text).visits] == [
        ("CHL", "BOL", "Pablo Oru"),
        ("PER", "BOL", "Jan Tal"),
    ]


def test_a_state_behind_its_own_city_does_not_act() -> None:
    text = "On the final day of his visit to Lima, Peru, Chilean Defence Minister Pablo Oru on Friday met his Japanese "
    reading = told(f"{text}counterpart Ken Mori and Defence Secretary Ana Reyes of the Philippines.")
    assert [m.countries for m in reading.meetings] == [("CHL", "JPN"), ("CHL", "PHL")]


def test_whom_a_sentence_takes_up_is_not_met_anew() -> None:
    text = MINISTERS + "During his meeting with the Peruvian minister, both leaders praised the ties."
    assert [len(m.participants) for m in told(text).meetings] == [2]


def contacts(text: str) -> list[tuple[str, str, int]]:
    return [(m.format.value, m.status.value, len(m.participants)) for m in told(text).meetings]


def test_words_of_afar_make_a_call_of_any_contact() -> None:
    pair = "Chilean Defence Minister Pablo Oru and Peruvian Defence Minister Jan Tal"
    for end in ("discussed the border in a telephone call.", "held virtual talks on Monday.", "spoke by video link."):
        assert contacts(f"{pair} {end}") == [("call", "held", 2)]
    assert contacts(f"{pair} met in Lima a day after a phone call with their staff.") == [("meeting", "held", 2)]


def test_the_verbs_of_a_list_have_the_subject_of_the_line_before() -> None:
    text = "Chilean Defence Minister Pablo Oru held a series of bilateral meetings. The Minister:\n\n"
    items = "- Met with Peruvian Defence Minister Jan Tal;\n- Called on Bolivian President Eva Ros.\n"
    assert [m.countries for m in told(text + items).meetings] == [("CHL", "PER"), ("BOL", "CHL")]


def test_hosts_told_by_office_alone_are_each_a_contact() -> None:
    text = "Peruvian Defence Minister Jan Tal is on a visit to Chile. He was received by the President and the Prime "
    assert contacts(text + "Minister of Chile.") == [("reception", "held", 1), ("reception", "held", 1)]


def test_a_local_official_received_is_of_no_other_state() -> None:
    text = "Chilean Defence Minister Pablo Oru spoke of Peru. He received the Mayor of Arica and members of parliament."
    assert not told(text).meetings


def test_a_second_verb_keeps_the_mood_of_the_first() -> None:
    text = "In Lima, Chilean Defence Minister Pablo Oru will hold talks with Peruvian Minister Jan Tal and call on "
    assert contacts(text + "President Hala Sen.") == [("talks", "planned", 2), ("reception", "planned", 2)]


def test_a_wish_or_a_memory_is_no_contact() -> None:
    for verb in ("hopes to meet", "refused to meet", "was ready to meet"):
        assert not told(f"Chilean Defence Minister Pablo Oru {verb} Peruvian Defence Minister Jan Tal.").meetings
    text = "Pablo Oru, Chilean Defence Minister, spoke. He recalled that the President had hosted Jan Tal of Peru."
    assert not told(text).meetings


def test_what_was_held_last_month_is_only_recalled() -> None:
    assert len(told(MINISTERS + "Oru met Bolivian Minister Eva Ros in Lima last month.").meetings) == 1


def test_a_visit_is_read_from_the_verb_of_going() -> None:
    for verb in ("flew into Lima", "is due in Lima", "left Santiago on Monday for Lima", "reached Lima"):
        trips = told(f"Chilean Defence Minister Pablo Oru {verb} on Tuesday.").visits
        assert [(v.guest, v.host) for v in trips] == [("CHL", "PER")], verb
    assert not told("Chilean Defence Minister Pablo Oru offered to travel to Lima.").visits
    assert not told("Chilean President Pablo Oru invited Peruvian President Jan Tal to visit Chile.").visits


def test_who_goes_home_was_on_a_visit() -> None:
    trips = told(
        MINISTERS.replace("Lima", "Santiago") + "The Peruvian delegation returned to Lima in the evening."
    ).visits
    assert [(v.guest, v.host, v.status) for v in trips] == [("PER", "CHL", Status.HELD)]


def test_the_host_named_in_apposition_is_one_person() -> None:
    text = (
        "Peruvian Minister Jan Tal called on Chilean President Ana Sol. He held talks with his host, Chile's Defence "
    )
    assert contacts(text + "Minister Pablo Oru.") == [("reception", "held", 2), ("talks", "held", 2)]


def test_somebody_only_present_at_one_contact_is_met_at_another() -> None:
    text = (
        "Peruvian Army Chief General Jan Tal called on Chilean President Ana Sol. Chilean Army Chief General Pablo Oru "
    )
    assert contacts(f"{text}was present. Earlier, General Tal met General Oru.") == [
        ("reception", "held", 3),
        ("meeting", "held", 2),
    ]


def test_a_later_sentence_tells_the_day_and_the_place_by_the_contacts_noun() -> None:
    met = "Omani Defence Minister Saif Nasser met Jordanian army chief General Rakan Toller. "
    meeting = only(met + "The meeting, which took place in Muscat on Monday, lasted an hour.")
    assert (meeting.date, meeting.place) == ("2024-05-06", "Muscat")
    assert only(met + "They discussed training. The talks were held in Muscat.").place == "Muscat"
    assert only(met + "The previous meeting took place in Amman in 2019.").place is None
    spoke = "Omani Defence Minister Saif Nasser spoke by phone with Jordanian army chief General Rakan Toller. "
    assert only(spoke + "The call took place on Monday.").date == "2024-05-06"
    assert only(spoke + "The exercise took place on Monday.").date is None


def test_who_decides_to_meet_again_has_not_met_yet() -> None:
    meeting = only("Kenyan and Egyptian officials decided to meet again in Cairo in 2025.")
    assert (meeting.status, meeting.place) == (Status.PLANNED, "Cairo")


def test_a_ship_in_port_is_a_port_call_and_a_visit() -> None:
    reading = told("The frigate Libertad of the Argentine Navy called at the Omani port of Salalah on Monday.")
    assert [(m.format, m.countries, m.place) for m in reading.meetings] == [
        (Format.EXERCISE, ("ARG", "OMN"), "Salalah")
    ]
    assert [(v.guest, v.host) for v in reading.visits] == [("ARG", "OMN")]


def test_the_delegation_is_its_head() -> None:
    text = "The Moroccan delegation, led by Senate President Naam Mayouf, arrived in Nairobi on Sunday. The Moroccan "
    (meeting,) = told(text + "delegation is scheduled to meet Kenyan President William Ruto on Thursday.").meetings
    assert (meeting.status, len(meeting.participants)) == (Status.PLANNED, 2)


def test_two_hosts_who_meet_a_guest_separately_are_two_contacts() -> None:
    text = "Chilean President Ana Sol and Chilean Minister Pablo Oru met separately with Peruvian Minister Jan Tal."
    assert [len(m.participants) for m in told(text).meetings] == [2, 2]


def test_whoever_attended_the_meetings_was_at_each() -> None:
    text = (
        "Chilean President Ana Sol met Peruvian Minister Jan Tal and Kenyan Minister Odi Ruto in Santiago on Monday. "
    )
    assert [len(m.participants) for m in told(text + "The meetings were attended by Minister Pablo Oru.").meetings] == [
        3,
        3,
    ]


def test_him_is_who_was_told_of_before_the_caller() -> None:
    text = (
        "Ghanaian Vice Admiral Seth Amoaku praised the ties. He spoke when Togolese General Dadja Magan called on him."
    )
    assert contacts(text) == [("reception", "held", 2)]


def test_a_session_to_come_stands_beside_the_reception() -> None:
    text = "Chilean President Ana Sol received Peruvian Minister Jan Tal, who will co-chair the 12th Chile-Peru Joint "
    assert contacts(text + "Commission on Friday.")[0] == ("reception", "held", 2)
    assert contacts(text + "Commission on Friday.")[1][:2] == ("dialogue", "planned")


def test_the_day_behind_an_aside_on_a_visit_is_the_contacts() -> None:
    meeting = only(
        "Chilean Minister Pablo Oru, who is on a visit to Peru, today met Peruvian Minister Jan Tal in Lima."
    )
    assert meeting.date == "2024-05-08"


def test_a_message_received_is_no_contact() -> None:
    assert not told("President Hala Torres of Peru received a message from Chilean President Pablo Oru.").meetings


def test_a_visit_foreseen_has_begun_with_the_arrival() -> None:
    text = "Peru will on Wednesday host President Ana Sol of Chile on a state visit. President Sol arrived in Lima on "
    assert [v.status for v in told(text + "Tuesday.").visits] == [Status.ONGOING]


def test_the_journey_behind_an_aside_is_a_visit_too() -> None:
    text = "Chilean Minister Pablo Oru, who arrived in Lima on Tuesday, flies to Bangkok on Saturday for a visit."
    assert [(v.host, v.status) for v in told(text).visits] == [("PER", Status.ONGOING), ("THA", Status.PLANNED)]


def test_the_next_meeting_is_of_the_committee_not_of_the_courtesy_call() -> None:
    text = "The 16th meeting of the Chile-Peru Defence Committee was held in Lima. Peru's Jan Tal called on Chilean "
    following = told(text + "President Ana Sol. The next meeting will be held in Santiago in 2025.").meetings[-1]
    assert (following.format, following.status) == (Format.DIALOGUE, Status.PLANNED)


def test_both_who_are_to_lead_their_sides_are_at_the_session() -> None:
    meeting = only(
        "Chile and Peru will hold the 3rd round of Political Consultations in Lima on Friday. The Chilean side will be "
        "led by Pablo Oru, Foreign Secretary, and the Peruvian side will be led by Foreign Secretary Jan Tal."
    )
    assert (meeting.status, meeting.date, len(meeting.participants)) == (Status.PLANNED, "2024-05-10", 2)


def test_who_led_the_delegations_comes_with_the_day_of_the_session() -> None:
    meeting = only(
        "The third round of Chile-Peru Political Consultations was held in Lima, the ministry said. Chile's Foreign "
        "Secretary Pablo Oru and Peru's Deputy Foreign Minister Jan Tal led their delegations in the consultations "
        "held in Lima on May 3."
    )
    assert (meeting.format, meeting.date, len(meeting.participants)) == (Format.DIALOGUE, "2024-05-03", 2)


def test_an_agency_named_after_a_state_is_no_side() -> None:
    reading = told(
        "SANTIAGO, (Andes Point / Kenya News Wire / ANW - 7th May, 2024) Pablo Oru, Minister of Defence of Chile, and "
        "Jan Tal, Minister of Defence of Peru, signed a Memorandum of Understanding (MoU) on defence cooperation."
    )
    assert [each.parties for each in reading.agreements] == [("CHL", "PER")]


def test_who_is_to_interact_with_somebody_is_to_meet_them() -> None:
    text = (
        "Chilean Army Chief General Pablo Oru will interact with Peruvian Army Chief General Jan Tal in Lima on Friday."
    )
    meeting = only(text)
    assert (meeting.status, meeting.date, len(meeting.participants)) == (Status.PLANNED, "2024-05-10", 2)


def test_beside_a_summit_day_and_city_are_those_of_the_scene() -> None:
    lead = "Chilean Minister Pablo Oru was in Lima on Monday for a summit of ministers. "
    meeting = only(lead + "On its sidelines he met Peruvian Minister Jan Tal.")
    assert (meeting.date, meeting.place) == ("2024-05-06", "Lima")


def test_a_round_of_meetings_dates_those_told_one_by_one() -> None:
    lead = "Chilean Minister Pablo Oru had bilateral talks with counterparts of three states on Monday. "
    met = told(lead + "He discussed trade with Peruvian Minister Jan Tal. He also met Omani Minister Saif Nasser.")
    assert [m.date for m in met.meetings] == ["2024-05-06", "2024-05-06"]


def test_the_only_day_told_is_the_contacts_but_no_journeys() -> None:
    met = "Chilean Minister Pablo Oru discussed trade with Peruvian Minister Jan Tal. "
    assert only(met + "The two shook hands on Monday.").date == "2024-05-06"
    assert only(met + "He had arrived in Lima on Monday.").date is None


def test_a_city_may_stand_where_a_host_would() -> None:
    talks = "talks between Chilean Defence Minister Pablo Oru and his Peruvian counterpart Jan Tal"
    assert only(f"Lima was the venue on Monday of {talks}.").place == "Lima"
    assert only(f"Lima on Monday hosted {talks}.").place == "Lima"
    assert only(f"Lima welcomed the {talks}.").place is None


def test_a_city_that_one_is_welcomed_to_is_the_place() -> None:
    assert only("Peruvian Minister Jan Tal welcomed Chilean Minister Pablo Oru to Lima on Monday.").place == "Lima"


def test_what_is_said_after_talks_makes_them_no_plan() -> None:
    talks = "talks with Peruvian Minister Jan Tal in Lima"
    said = f"Speaking after {talks}, Chilean Minister Pablo Oru said the two would train."
    assert only(said).status == Status.HELD


def test_two_with_whom_one_discusses_are_two_contacts() -> None:
    met = told(
        "Chilean Minister Pablo Oru will discuss trade in Lima with President Hala Sen and Peruvian Minister Jan Tal."
    )
    assert len(met.meetings) == 2


ROUND = "Chilean Prime Minister Pablo Oru"
KENYA, EGYPT, NORWAY = "Kenyan Minister Jan Tal", "Egyptian Minister Ana Sol", "Norwegian Minister Luis Mera"
SEVERAL = [
    f"{KENYA}, {EGYPT} and the Emir of Qatar, Hamad Nasser, were among those with whom {ROUND} had meetings.",
    f"Other leaders {ROUND} interacted with were {KENYA}, {EGYPT} and Luis Mera, the Norwegian premier.",
    f"{ROUND} met, among others, with {KENYA}; {EGYPT}; and {NORWAY}.",
    f"{ROUND} had talks with key figures, including {KENYA}, {EGYPT} and {NORWAY}.",
    f"{ROUND} spoke with {KENYA} on trade, with {EGYPT} on energy, and with {NORWAY} on fish.",
    f"{ROUND} held talks with his counterparts from Kenya, the UK and Poland.",
    f"{ROUND} received in separate audiences the ambassadors of Kenya, Egypt and Norway.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_who_are_met_one_by_one_are_so_many_contacts(text: str) -> None:
    states = [set(m.countries) - {"CHL"} for m in told(text).meetings]
    assert len(states) == 3
    assert all(len(s) == 1 for s in states)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("It was with Peruvian Minister Jan Tal that Chilean Minister Pablo Oru held talks on Monday.", True),
        ("Peruvian Minister Jan Tal was another of those whom Chilean Minister Pablo Oru met.", True),
        ("Peruvian Minister Jan Tal and Chilean Minister Pablo Oru were among those who praised the summit.", False),
    ],
)
def test_who_was_met_may_stand_first(text: str, contact: bool) -> None:
    assert bool(told(text).meetings) == contact


PEOPLE_OF_A_SIDE = [
    "Chilean Minister Pablo Oru met representatives of the Peruvian National Security Council in Lima on Monday.",
    "Officials of the Chilean and Peruvian defence ministries met in Lima on Monday.",
    "Chilean officers and members of the Peruvian Defence Ministry met in Lima on Monday.",
]


@pytest.mark.parametrize("text", PEOPLE_OF_A_SIDE)
def test_those_of_a_sides_organ_meet_for_it(text: str) -> None:
    assert only(text).countries == ("CHL", "PER")


def test_talks_may_last_from_a_day_to_another() -> None:
    assert only("Chile and Peru held talks in Lima from 3 to 5 May 2024.").end_date == "2024-05-05"
    stay = "Chilean Minister Pablo Oru met Peruvian Minister Jan Tal, who is in Chile from 3 to 5 May 2024."
    assert only(stay).date is None


def test_others_are_none_of_those_told_of() -> None:
    met = told(
        "Chilean Minister Pablo Oru held talks with Peruvian General Jan Tal. He is also scheduled to meet other "
        "senior officers of the Peruvian armed forces."
    )
    assert [m.status for m in met.meetings] == [Status.HELD]


def test_the_day_of_what_came_before_is_not_the_contacts() -> None:
    met = only(
        "Chilean and Peruvian officers met in Lima. This followed the signing of a defence agreement on 6 April 2022."
    )
    assert met.date is None


def test_the_guests_are_those_received_not_who_received_them() -> None:
    met = told(
        "LIMA — Chilean envoy Pablo Oru was received by Jan Tal, President of Peru, and by Prime Minister Ana Sol. "
        "Receiving the guests, President Jan Tal thanked Chile."
    )
    names = {p.id: p.name for p in met.persons}
    assert sorted(sorted(names[x.person] for x in m.participants) for m in met.meetings) == [
        ["Ana Sol", "Pablo Oru"],
        ["Jan Tal", "Pablo Oru"],
    ]


def test_what_is_said_while_receiving_is_said_that_day() -> None:
    said = "Chilean President Pablo Oru made the statement on May 3 while receiving Peruvian Defence Minister Jan Tal."
    assert only(said).date == "2024-05-03"


def test_what_a_host_says_of_the_future_makes_no_plan_of_the_reception() -> None:
    meeting = only(
        '"We will go on," Chilean President Pablo Oru said when receiving Peruvian Defence Minister Jan Tal.'
    )
    assert meeting.status == Status.HELD


def test_who_takes_the_chair_is_no_office_holder_of_it() -> None:
    meeting = only(
        "The fourth Chile-Peru defence policy dialogue was held in Lima on May 3 under the chair of "
        "Chilean Deputy Defence Minister Pablo Oru and Peruvian Deputy Defence Minister Jan Tal."
    )
    assert [str(p.role) for p in meeting.participants] == ["chair", "chair"]


def test_a_session_that_a_guest_came_for_is_told_once_somebody_chairs_it() -> None:
    text = (
        "Chilean Defence Minister Pablo Oru received on May 3 Peruvian General Jan Tal, who is in Chile to attend "
        "the 9th Chile-Peru defence policy dialogue. That day Deputy Defence Minister Ana Sol and Tal co-chaired "
        "the dialogue."
    )
    (session,) = [m for m in told(text).meetings if m.format == Format.DIALOGUE]
    assert (session.status, [str(p.role) for p in session.participants]) == (Status.HELD, ["chair", "chair"])
