"""Contacts as agencies put them every day: sessions that met, frames, calls at ports, the table, houses, cities."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Report, Role, Status
from communique.reading.reader import read_report

SESSION = "The second Chile-Peru Ministerial Meeting was held in Lima on May 3. "
CHAIRS = "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal"


def told(text: str) -> tuple[Meeting, ...]:
    return read_report(Report("t", text, published="2024-05-05")).meetings


def only(text: str) -> Meeting:
    (meeting,) = told(text)
    return meeting


@pytest.mark.parametrize(
    "text",
    [
        f"{SESSION}Joint Chairmen were {CHAIRS}.",
        f"{SESSION}The co-chairs of the meeting were {CHAIRS}.",
        f"{SESSION}{CHAIRS} were its co-chairs.",
        "The second Chile-Peru Defence Committee was held in Lima on May 3 under the chairmanship of "
        "Chilean General Pablo Oru and Peruvian General Jan Tal.",
    ],
)
def test_those_told_by_their_seat_chair(text: str) -> None:
    assert [p.role for p in only(text).participants] == [Role.CHAIR, Role.CHAIR]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{SESSION}Those representing Chile were: Minister Pablo Oru and Minister Ana Sol.", 2),
        (f"{SESSION}Others who took part were, from Chile, Minister Ana Sol and, from Peru, Minister Eva Ros.", 2),
        ("Talks which the two forces held in Lima on May 3 led to this, said the Chilean Navy. At the head of the "
         "Chilean delegation was Admiral Pablo Oru; the Peruvian delegation was led by Admiral Jan Tal.", 2),
        (f"{SESSION}The head of the Chilean navy said trade was good for Minister Jan Tal of Peru.", 0),
    ],
)  # fmt: skip
def test_those_at_the_table_are_named_by_their_side(text: str, count: int) -> None:
    assert len(only(text).participants) == count


def test_a_meeting_with_ministers_of_several_states_is_one() -> None:
    text = "Chilean Minister Pablo Oru spoke on May 3 at a meeting with {} of Peru, Bolivia, and Brazil in Lima."
    for peers in ("defence ministers", "Ministers of Defence"):
        assert only(text.format(peers)).countries == ("BOL", "BRA", "CHL", "PER")


def test_what_somebody_came_for_is_a_frame() -> None:
    met = "On May 3 Chilean Foreign Minister Pablo Oru met Peruvian Foreign Minister Jan Tal. "
    assert only(f"{met}Oru is in Lima to attend the 48th session of the Andean Council.").format == Format.MEETING
    news = "Chilean Defence Minister Pablo Oru was in Lima on May 3 for the third Chile-Peru Defence Dialogue."
    assert only(news).format == Format.DIALOGUE


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KUALA LUMPUR, May 3 (Bernama) -- Defence Minister Ahmad Zaki met his Indonesian counterpart Budi Santoso "
         "at Wisma Perwira Tinggi here today.", "Kuala Lumpur"),
        ("Chilean General Pablo Oru hosted Peruvian General Jan Tal at the Ministry in Santiago.", "Santiago"),
        ("Chilean Minister Pablo Oru received Peruvian General Jan Tal, who died in Lima in 2019, on Friday.", None),
        ("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal at Lima Executive Airport on Friday.", None),
        ("Lima was from 1 to 3 May the venue of the ninth Andean Security Forum of Chile and Peru.", "Lima"),
    ],
)  # fmt: skip
def test_a_house_is_no_place_and_a_city_told_aside_is_one(text: str, place: str | None) -> None:
    assert only(text).place == place


def test_a_call_at_a_port_lasts_as_long_as_the_ships_visit() -> None:
    call = only("Three ships of the Chilean Navy put in at Callao on Friday for a friendly visit of five days to Peru.")
    assert (call.format, call.date, call.end_date, call.place) == (
        Format.EXERCISE, "2024-05-03", "2024-05-07", "Callao",
    )  # fmt: skip
    passed = "A Chilean Navy ship docked in Callao, Peru, on Friday after a mission in waters off Somalia."
    assert only(passed).countries == ("CHL", "PER")
    docked = only("Chilean warship Prat docked at Callao on Friday for a four-day goodwill visit.")
    assert (docked.format, docked.countries, docked.place) == (Format.EXERCISE, ("CHL", "PER"), "Callao")


def test_sides_told_one_by_one_are_those_of_the_forum() -> None:
    text = "The ninth Andean Security Forum opened in Lima on Friday, attended by defence ministers from {}."
    assert only(text.format("Chile, Peru, Bolivia and Brazil")).countries == ("BOL", "BRA", "CHL", "PER")
    parted = only("The ninth Andean Security Forum met in Lima on Friday. Chile, Peru, Bolivia and Brazil took part.")
    assert (parted.format, parted.countries) == (Format.CONFERENCE, ("BOL", "BRA", "CHL", "PER"))
    held = "A trilateral meeting of the foreign ministers of Chile, Peru and Bolivia, Pablo Oru, Jan Tal and Eva Ros, "
    assert len(only(f"{held}was held in Lima on Friday.").participants) == 3


def test_what_was_to_have_met_did_not() -> None:
    assert only("The Chile-Peru Defence Committee was to have met in Lima on May 3.").status == Status.POSTPONED


def test_a_session_has_the_people_of_its_own_part_of_the_sentence() -> None:
    visit, session = told(
        "Chilean Foreign Minister Pablo Oru arrived in Lima on Friday. Oru will meet President Hala Sen there "
        "and co-chair the fifth session of the joint commission with Peruvian Foreign Minister Jan Tal."
    )
    assert (len(visit.participants), len(session.participants)) == (2, 2)


def test_words_of_welcome_and_a_greeting_at_the_airport_are_no_reception() -> None:
    session = "The first Chile-Peru defence committee meeting was held in Lima. "
    assert only(f"{session}Peruvian General Jan Tal welcomed the Chilean delegation to Peru.").format == Format.DIALOGUE
    arrived = "Chilean Foreign Minister Pablo Oru arrived in Lima on Friday for a three-day visit. "
    assert not told(f"{arrived}He was received at the airport by Peruvian Deputy Foreign Minister Jan Tal.")


ORU, TAL = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"


def test_envoys_told_in_the_next_sentence_are_received_one_by_one() -> None:
    first = "Chilean President Pablo Oru received letters of credence from three new envoys in Santiago on May 2. "
    met = told(first + "They are the Ambassador of Peru, Jan Tal, and the Ambassador of Bolivia, Ana Sol.")
    assert [(m.format, m.countries) for m in met] == [
        (Format.CEREMONY, ("CHL", "PER")),
        (Format.CEREMONY, ("BOL", "CHL")),
    ]
    assert [len(m.participants) for m in met] == [2, 2]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The two countries will work together, said {ORU} at a meeting with {TAL} on May 2.", Status.HELD),
        (
            f"{ORU} is in Peru. The visit will include the opening of a new block and meetings with {TAL}.",
            Status.PLANNED,
        ),
        (f"{ORU} is scheduled to have an audience with Peruvian President Hala Sen on May 9.", Status.PLANNED),
        (f"{ORU} will visit Peru. He made the remarks during a meeting with {TAL} in Lima on May 2.", Status.HELD),
        (f"{ORU} held talks with {TAL} on May 2 on the border of the 1967 lines.", Status.HELD),
    ],
)
def test_what_was_said_does_not_foretell_the_contact(text: str, status: Status) -> None:
    assert told(text)[0].status == status


@pytest.mark.parametrize(
    "besides",
    [
        "Since assuming office, Minister Oru has met counterparts from Bolivia, Kenya and Oman.",
        "They exchanged views on the meeting between Kenyan Minister Joe Wanya and Omani Minister Saif Nasser.",
        f"At the airport, {ORU} was met on arrival by Peruvian Deputy Minister Ana Sol.",
        "A maiden Chile-Peru naval exercise was conducted in March 2022.",
        "The talks were on preparations for the summit, on the occasion of the 2nd session of the council.",
        "Bolivia will stand by Peru at the ongoing 46th session of the UN Human Rights Council in Geneva.",
    ],
)
def test_what_is_only_spoken_of_is_no_contact(besides: str) -> None:
    assert len(told(f"{ORU} met {TAL} in Lima on May 2. {besides}")) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{ORU} and {TAL} co-chaired the 3rd Chile-Peru Joint Commission in Lima on May 2.", "Lima"),
        (f"{ORU} held talks with {TAL} on the dialogue scheduled to begin in Lima on Friday.", None),
        (f"{ORU} and {TAL} met at Alto Barracks in Lima on May 2.", "Lima"),
    ],
)
def test_a_commission_is_no_mission_and_what_is_to_begin_somewhere_no_place(text: str, place: str | None) -> None:
    assert only(text).place == place


def test_those_who_took_part_in_an_exercise_are_its_sides() -> None:
    opened = "The 14th edition of Exercise Sea Lion opened in Lima on May 2. "
    assert only(f"{opened}Participating countries are Peru, Chile, Bolivia and Kenya.").countries == (
        ("BOL", "CHL", "KEN", "PER")
    )
    met = only("The Chilean Navy and the Peruvian Navy on May 2 began a five-day joint exercise off Lima.")
    assert (met.date, met.end_date) == ("2024-05-02", "2024-05-06")


def test_the_day_of_a_dateline_is_not_that_of_the_session() -> None:
    dated = "LIMA, May 4, 2024, Pais Press — The fifth Chile-Peru Defence Committee took place in Lima on May 3."
    assert only(dated).date == "2024-05-03"


def test_they_met_for_the_session_that_the_sentence_names() -> None:
    met = only(f"{ORU} and {TAL} met in Lima on May 2 for the 3rd Chile-Peru Joint Defence Commission.")
    assert (met.format, len(met.participants)) == (Format.DIALOGUE, 2)


def test_in_a_place_where_one_went_he_spoke_face_to_face() -> None:
    assert only(f"{ORU} went to Peru, where he spoke with {TAL} on May 2.").format == Format.MEETING
    assert only(f"{ORU} spoke with {TAL} on May 2.").format == Format.CALL


def test_those_who_attended_a_dinner_were_at_it_and_wreaths_are_another_matter() -> None:
    hosted = f"{ORU} hosted Peruvian Minister Jan Tal for a dinner in Santiago on May 2. "
    assert len(only(f"{hosted}Tal was accompanied by Peruvian General Rey Mar.").participants) == 3
    assert len(only(f"{hosted}Accompanied by General Rey Mar, Tal paid respect to the fallen.").participants) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"In her meeting with {TAL} in Lima on May 2, Kenyan Minister Ann Moi said ties had grown.",
        f"Meeting {TAL} on May 2, Kenyan Minister Ann Moi recalled the friendship.",
    ],
)
def test_who_speaks_behind_the_contact_is_its_subject(text: str) -> None:
    assert only(text).countries == ("KEN", "PER")
    assert len(only(text).participants) == 2


def test_a_name_that_is_a_verb_too_does_not_take_the_day_away() -> None:
    met = "Chilean Minister Omar Said on Friday met Peruvian Minister Jan Tal."
    assert only(met).date == "2024-05-03"
    assert only("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal, it was said on Friday.").date is None


@pytest.mark.parametrize("organs", ["general staffs", "coast guards", "boards of the ministries", "security councils"])
def test_organs_in_the_plural_meet_as_sides(organs: str) -> None:
    assert only(f"A meeting of the {organs} of Chile and Peru was held in Lima on May 3.").countries == ("CHL", "PER")


@pytest.mark.parametrize(
    "who", ["corps commanders", "deputy ministers", "economic and trade officials", "navy officers"]
)
def test_whatever_stands_between_two_states_and_those_who_meet(who: str) -> None:
    meeting = only(f"Talks between Chilean and Peruvian {who} were held in Lima on May 3.")
    assert (meeting.countries, meeting.date) == (("CHL", "PER"), "2024-05-03")


def test_who_only_tells_of_a_meeting_was_not_at_it() -> None:
    met = (
        "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal met in Quito, Ecuadorian President Ana Sol announced."
    )
    assert only(met).countries == ("CHL", "PER")


def test_ministers_of_an_organisation_meet_as_it() -> None:
    meeting = only("ASEAN defence ministers met in Lima on May 3.")
    assert (meeting.format, meeting.countries, meeting.place) == (Format.CONFERENCE, ("ASEAN",), "Lima")
    assert told("ASEAN defence ministers met the deadline.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Minister Pablo Oru met several of his counterparts from Peru and Kenya in Quito on May 3.",
        "In Quito on May 3, Chilean Minister Pablo Oru took the opportunity to hold meetings with his counterparts "
        "from Peru and Kenya.",
    ],
)
def test_several_counterparts_are_met_one_by_one(text: str) -> None:
    assert [m.countries for m in told(text)] == [("CHL", "PER"), ("CHL", "KEN")]
    assert not told("Chilean Minister Pablo Oru took the opportunity to have the Peruvian plans explained on May 3.")


def test_an_unnamed_president_receives_an_unnamed_minister() -> None:
    meeting = only("The President of Chile received the Foreign Minister of Peru in Santiago on Thursday.")
    assert (meeting.format, meeting.countries) == (Format.RECEPTION, ("CHL", "PER"))
    assert not told("The President of Chile received a delegation of the Foreign Minister in Santiago on Thursday.")


@pytest.mark.parametrize("end", ["expires on May 20", "runs out on May 20", "entered into force on April 20"])
def test_the_day_of_a_paper_is_no_day_of_the_talks_on_it(end: str) -> None:
    meeting = only(f"Talks on the gas contract, which {end}, were held in Lima between Chile and Peru.")
    assert (meeting.status, meeting.date) == (Status.HELD, None)
    assert only("Talks on the gas contract were held in Lima on May 3 between Chile and Peru.").date == "2024-05-03"


def test_ministers_whose_meeting_it_is_are_no_title_of_who_attends_it() -> None:
    home = "Lima, Peru – Chile today thanked its partners. For a meeting of ASEAN defence ministers, Defence Minister "
    reading = read_report(Report("t", f"{home}Pablo Oru met Kenyan Minister Ann Moi.", published="2024-05-05"))
    assert [p.offices for p in reading.persons] == [("Defence Minister",), ("Minister",)]
    met = (
        "In Lima for a meeting of ASEAN defence ministers, Chilean Defence Minister Pablo Oru met Peruvian Minister "
        "Jan Tal. The Minister also talked to his counterparts from Kenya and Norway."
    )
    assert {s for m in told(met) for s in m.countries if "CHL" not in m.countries} == set()


def test_the_two_countries_are_those_that_the_sentence_names() -> None:
    met = "Peruvian Minister Jan Tal met his Kenyan counterpart Ann Moi in Nairobi on May 3."
    ahead = "Chile and Peru will hold talks on the pact between the two countries when they meet in Lima. "
    assert {m.countries for m in told(ahead + met)} == {("CHL", "PER"), ("KEN", "PER")}
    assert {m.countries for m in told(met + " The two countries will hold talks in Lima on May 9.")} == {("KEN", "PER")}


@pytest.mark.parametrize("body", ["EU monitoring mission", "EU special monitoring mission", "EU training mission"])
def test_the_head_of_a_mission_serves_whose_mission_it_is(body: str) -> None:
    meeting = only(f"Chilean Minister Pablo Oru met with the head of the {body}, Jan Tal, in Santiago on May 3.")
    assert (meeting.countries, len(meeting.participants)) == (("CHL", "EU"), 2)
    assert not told("Chilean Minister Pablo Oru, Jan Tal said, was monitoring the mission in Santiago on May 3.")


def test_on_whose_behalf_somebody_speaks_he_met_nobody() -> None:
    met = f"{CHAIRS} met in Lima on May 3. "
    assert len(told(f"{met}Tal spoke at the meeting on behalf of Kenyan Foreign Minister Ann Moi.")) == 1
    assert len(told(f"{met}Tal spoke at a meeting with Kenyan Foreign Minister Ann Moi.")) == 2


def test_a_day_of_the_month_is_no_edition() -> None:
    ahead = "Chile and Peru will meet on May 14. The sixth presidential meeting and their cabinets {}."
    for end, editions in (("will sit on the 15th", [6]), ("will sit in Lima. The 7th is due in June", [6, 7])):
        reading = read_report(Report("t", ahead.format(end), published="2024-05-05"))
        assert [m.edition for m in reading.mechanisms] == editions


def test_advisers_to_presidents_are_of_the_presidents_states() -> None:
    meeting = only("The foreign policy advisers to the Presidents of Chile, Peru and Kenya met in Lima on May 3.")
    assert (meeting.countries, meeting.participants) == (("CHL", "KEN", "PER"), ())
    assert not told("The advisers to the President of Peru met in Lima on May 3.")


@pytest.mark.parametrize(
    ("opening", "place", "state"),
    [
        ("On the last day of his visit to Vientiane", "Vientiane", "LAO"),
        ("During a visit to Laos", None, "LAO"),
        ("During a visit to Laos and Vietnam", None, None),
        ("After a tour of Laos, Cambodia and Vietnam", None, None),
        ("Days after the visit to Vientiane", None, None),
    ],
)
def test_the_stay_that_opens_a_sentence_is_where_they_met(opening: str, place: str | None, state: str | None) -> None:
    met = only(f"{opening}, Chilean Minister Pablo Oru met Peruvian Minister Jan Tal.")
    assert (met.countries, met.place, met.place_country) == (("CHL", "PER"), place, state)


def test_who_was_received_on_the_way_to_what_lies_ahead() -> None:
    guest = "Chilean President Pablo Oru, who was received by Peruvian Minister Jan Tal,"
    met = told(f"{guest} is scheduled to hold talks with Peruvian President Ana Sol on Tuesday.")
    assert [(m.format, m.status, m.date) for m in met] == [
        (Format.RECEPTION, Status.HELD, None),
        (Format.TALKS, Status.PLANNED, "2024-05-07"),
    ]


def test_the_day_of_leaving_is_not_that_of_the_call() -> None:
    call = "Chilean General Pablo Oru will call on Peruvian President Jan Tal"
    assert only(f"{call} and leave Lima on 26 May.").date is None
    assert only(f"{call} on 26 May.").date == "2024-05-26"


def test_the_chair_of_the_summit_is_not_that_of_the_talks_beside_it() -> None:
    talks = "Chilean Minister Pablo Oru held talks with Peruvian Minister Jan Tal"
    summit = f"{talks} on the sidelines of the 5th ASEAN Summit held in Vientiane under the chairmanship of"
    assert len(only(f"{summit} Lao President Sone Vong on May 3.").participants) == 2
    assert len(only(f"{SESSION}It was held under the chairmanship of {CHAIRS}.").participants) == 2


def test_the_days_of_a_stay_are_not_those_of_a_call() -> None:
    general = "Chilean General Pablo Oru, who is on a visit to Peru from Monday 29 April to Saturday 11 May, called on"
    call = only(f"{general} Peruvian General Jan Tal.")
    assert (call.status, call.date) == (Status.HELD, None)
    assert only(f"{general} Peruvian General Jan Tal on 3 May.").date == "2024-05-03"


@pytest.mark.parametrize("call", ["farewell call by", "courtesy call from", "introductory call from"])
def test_a_call_paid_in_person_is_no_telephone_call(call: str) -> None:
    assert only(f"{ORU} received a {call} Peruvian Ambassador Jan Tal on May 3.").format == Format.RECEPTION
    assert only(f"{ORU} received a call from {TAL} on May 3.").format == Format.CALL


@pytest.mark.parametrize("meet", ["meet", "also hold talks"])
def test_those_who_may_meet_have_no_contact_yet(meet: str) -> None:
    assert told(f"{ORU} and {TAL} may {meet} on the sidelines of the summit in Lima later this month.") == ()
    assert only(f"{ORU} and {TAL} will {meet} in Lima on May 8.").status == Status.PLANNED


def test_a_first_meeting_since_a_day_was_not_held_on_that_day() -> None:
    first = f"The lunch on Friday was the first meeting between {ORU} and {TAL}"
    assert only(f"{first} since the appointment of Tal on 18 March 2024.").date == "2024-05-03"
    assert only(f"{ORU} held his first meeting with {TAL} on 18 April 2024.").date == "2024-04-18"


@pytest.mark.parametrize(
    "sides",
    [
        "The Border Guard Command of Nghe An province and the Military Command of Lao Bolikhamxay province",
        "The Military Command of Nghe An province of Vietnam and the Military Command of Bolikhamxay province of Laos",
    ],
)
def test_commands_of_provinces_are_of_their_states(sides: str) -> None:
    assert only(f"{sides} held talks in Vinh on May 3.").countries == ("LAO", "VNM")
    assert (
        told("The Military Command of Nghe An province and the Military Command of Ha Tinh province held talks.") == ()
    )


def test_a_session_on_screens_is_one_contact() -> None:
    assert only("Chile and Peru held the 28th Joint Training Committee meeting by video on May 3.").format == (
        Format.DIALOGUE
    )
    assert [m.format for m in told(f"{ORU} telephoned {TAL} on May 3.")] == [Format.CALL]


@pytest.mark.parametrize("ahead", ["would be the first face-to-face talks", "will be the first talks"])
def test_what_would_be_their_first_talks_is_the_contact_just_foretold(ahead: str) -> None:
    foretold = f"{ORU} plans to meet {TAL} in Lima on Monday. It {ahead} between the two top diplomats in a year."
    assert only(foretold).status == Status.PLANNED
    assert only(f"{ORU} met {TAL} in Lima on May 3. They were the first talks between the two.").status == Status.HELD


def test_whose_visit_or_decision_is_welcomed_is_not_met() -> None:
    assert told(f"{ORU} welcomed Peruvian Minister Jan Tal's visit to Chile in the near future.") == ()
    assert only(f"{ORU} welcomed Peruvian Minister Jan Tal in Santiago on May 3.").format == Format.RECEPTION
