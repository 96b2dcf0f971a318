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


def test_sides_told_one_by_one_are_those_of_the_forum() -> None:
    text = "The ninth Andean Security Forum opened in Lima on Friday, attended by defence ministers from {}."
    assert only(text.format("Chile, Peru, Bolivia and Brazil")).countries == ("BOL", "BRA", "CHL", "PER")
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
