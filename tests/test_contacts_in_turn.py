"""What one contact lends another: its day, its people, its place; and what only seems to be its own."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Reading, Report, Status
from communique.reading.reader import read_report

TALKS = "Chilean Defence Minister Pablo Oru held talks with Peruvian Defence Minister Jan Tal in Lima on Monday. "


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2024-05-08"))


def roles(reading: Reading, meeting: Meeting) -> dict[str, str]:
    names = {p.id: p.name for p in reading.persons}
    return {names[p.person]: str(p.role) for p in meeting.participants}


NEXT = "The two sides agreed to hold the fifth Chile-Peru Defence Dialogue in Santiago in June. "


def test_who_was_present_was_not_at_what_is_foreseen() -> None:
    reading = told(f"{TALKS}{NEXT}The meeting was attended by General Ana Sol, Chief of Staff of Peru.")
    held, planned = reading.meetings
    assert "Ana Sol" in roles(reading, held)
    assert not planned.participants


def test_those_present_are_neither_hosts_nor_guests() -> None:
    reading = told(f"{TALKS}The meeting was also attended by Chilean Ambassador Ana Sol and Peruvian General Luis Paz.")
    (meeting,) = reading.meetings
    assert roles(reading, meeting) == {
        "Jan Tal": "host",
        "Pablo Oru": "guest",
        "Ana Sol": "participant",
        "Luis Paz": "participant",
    }


SESSIONS = [
    ("Chile and Peru held the eighth high-level border meeting in Lima on Monday.", "dialogue"),
    ("Chile and Peru held the first high-level border meeting in Lima on Monday.", "meeting"),
]


@pytest.mark.parametrize(("text", "form"), SESSIONS)
def test_a_numbered_meeting_of_two_states_is_a_session_of_a_dialogue(text: str, form: str) -> None:
    assert [m.format for m in told(text).meetings] == [form]


IN_TURN = [
    ("After the talks, Oru paid a courtesy call on Peruvian President Ana Sol.", "2024-05-06"),
    ("Oru was later received by Peruvian President Ana Sol.", "2024-05-06"),
    ("In the afternoon Oru was received by Peruvian President Ana Sol.", "2024-05-06"),
    ("Peruvian President Ana Sol received Oru hours earlier.", "2024-05-06"),
    # near misses
    ("In the afternoon of May 7 Oru was received by Peruvian President Ana Sol.", "2024-05-07"),
    ("Oru was received by Peruvian President Ana Sol.", None),
    ("Bolivian President Ana Sol later received Kenyan Minister Joy Mumba.", None),
]


@pytest.mark.parametrize(("then", "day"), IN_TURN)
def test_what_was_done_in_turn_was_done_the_same_day(then: str, day: str | None) -> None:
    assert told(f"{TALKS}Trade grew fast. {then}").meetings[-1].date == day


AHEAD = [
    ("Oru is in Lima. Next month he will meet Peruvian President Ana Sol.", None),
    ("Oru will travel to Lima on Friday. He will meet Peruvian President Ana Sol there.", "Lima"),
]


@pytest.mark.parametrize(("text", "place"), AHEAD)
def test_where_they_are_now_is_not_where_they_will_meet(text: str, place: str | None) -> None:
    meetings = told(f"Chilean Defence Minister Pablo Oru spoke of ties with Peru. {text}").meetings
    assert [(m.status, m.place) for m in meetings] == [(Status.PLANNED, place)]


def test_talks_after_which_they_agreed_are_over() -> None:
    text = (
        "Chile and Peru have agreed to set up a joint board, following talks on Tuesday in Lima "
        "between Chilean Defence "
        "Minister Pablo Oru and his Peruvian counterpart Jan Tal."
    )
    (meeting,) = told(text).meetings
    assert (meeting.format, meeting.status, meeting.date) == (Format.TALKS, Status.HELD, "2024-05-07")


AGAIN = [
    ("They will see each other again on May 20 in Santiago.", ("planned", "2024-05-20", "Santiago")),
    ("The two are next due to see each other in Santiago on May 20.", ("planned", "2024-05-20", "Santiago")),
    (
        "Tal, on a tour of the north, opens a fair today and tomorrow will be received in Arica by "
        "President Ana Sol of Chile.",
        ("planned", "2024-05-09", "Arica"),
    ),
]


@pytest.mark.parametrize(("then", "cells"), AGAIN)
def test_a_second_contact_of_the_same_two(then: str, cells: tuple[str, str, str]) -> None:
    last = told(f"{TALKS}{then}").meetings[-1]
    assert (last.status, last.date, last.place) == cells


def test_they_do_not_see_the_same_in_it() -> None:
    assert len(told(f"{TALKS}They will see many benefits in Santiago.").meetings) == 1


def test_instead_of_meeting_they_speak_by_telephone() -> None:
    reading = told(
        "A meeting of the chiefs of defence of Chile and Peru which was to have taken place in Lima on May 16 has been "
        "postponed. Instead, Chilean Admiral Pablo Oru will speak with Peruvian General Jan Tal by telephone on May 17."
    )
    assert [(m.format, m.status) for m in reading.meetings] == [("meeting", "postponed"), ("call", "planned")]


SAME_DAY = [
    "The Chile-Peru plan was signed in Cusco on April 2 by officers. Earlier in the day Oru "
    "met Peruvian President Ana Sol.",
    "The exercise continues to May 26. On the same day Oru met Peruvian President Ana Sol.",
]


@pytest.mark.parametrize("then", SAME_DAY)
def test_the_same_day_is_that_of_the_news(then: str) -> None:
    assert told(f"{TALKS}{then}").meetings[-1].date == "2024-05-06"


PAST = [
    "The Chile-Bolivia Border Committee held its second meeting in Lima on April 2.",
    "In April, the Chilean and Peruvian navies conducted the fifth joint maritime patrol Blue Wave.",
    "As reported earlier, the defence ministers of the two countries discussed trade over the phone last week.",
    "Parliament in Lima approved an agreement that was signed on Friday by Oru and Peruvian President Ana Sol.",
    "Bolivian Minister Eva Ros was refused an audience with Peruvian President Ana Sol.",
    "Chile seeks support to take part in all ASEAN Defence Ministers' Meeting activities.",
    "The Peruvian envoy proposed that the Chile-Peru Joint Trade Commission be convened.",
    "The ministers agreed to convene the next talks by the end of the year.",
]


@pytest.mark.parametrize("then", PAST)
def test_what_is_of_the_past_or_only_wished_for_is_no_contact_of_the_report(then: str) -> None:
    assert len(read_report(Report("t", TALKS + then, published="2024-05-18")).meetings) == 1


PLACES = [
    ("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal in the Peruvian capital on Monday.", "Lima"),
    ("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal at a Lima hotel on Monday.", "Lima"),
    ("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal at the Lima Hotel on Monday.", None),
    ("Chilean Minister Pablo Oru visited Lima on Monday (6 May 2024), where he met Peruvian Minister Jan Tal.", "Lima"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_capital_and_a_hotel_of_the_city_are_places(text: str, place: str | None) -> None:
    assert [m.place for m in told(text).meetings] == [place]


HOSTED = [
    (
        "Peruvian Minister Jan Tal called on Chilean Prime Minister Pablo Oru at Temple House and "
        "State Minister Eva Ros "
        "at the ministry.",
        [{"Pablo Oru": "host", "Jan Tal": "guest"}, {"Eva Ros": "host", "Jan Tal": "guest"}],
    ),
    (
        "Peruvian Minister Jan Tal called on Chilean Prime Minister Pablo Oru at the palace and "
        "Chilean Minister Eva Ros "
        "said so.",
        [{"Pablo Oru": "host", "Jan Tal": "guest"}],
    ),
    (
        "Chilean President Pablo Oru received at the palace on Sunday, in the presence of Vice "
        "President Eva Ros, Peruvian "
        "Minister Jan Tal.",
        [{"Pablo Oru": "host", "Jan Tal": "guest", "Eva Ros": "participant"}],
    ),
    (
        "Chilean Minister Pablo Oru met Peruvian Ambassador Jan Tal. He said that the visit of the "
        "Chilean President to "
        "Peru had been a success.",
        [{"Pablo Oru": "host", "Jan Tal": "guest"}],
    ),
    (
        "Chilean Defence Minister Pablo Oru met a delegation led by Peruvian Deputy Defence "
        "Minister Jan Tal, who is in "
        "Chile. Welcoming the delegation, the defence minister praised the ties.",
        [{"Pablo Oru": "host", "Jan Tal": "guest"}],
    ),
]


@pytest.mark.parametrize(("text", "people"), HOSTED)
def test_who_hosts_whom(text: str, people: list[dict[str, str]]) -> None:
    reading = told(text)
    assert [roles(reading, m) for m in reading.meetings] == people


def test_those_who_chair_what_is_to_come_have_met() -> None:
    (meeting,) = told(
        "The board is to be led by Chilean Minister Pablo Oru and Peruvian Minister Jan Tal, who met in Lima on Monday."
    ).meetings
    assert (meeting.status, meeting.date) == (Status.HELD, "2024-05-06")


def test_who_tells_of_a_session_need_not_be_at_it() -> None:
    (meeting,) = told(
        "The fifth Chile-Peru Defence Dialogue will be held in Lima on May 20, Chilean Minister Pablo Oru said."
    ).meetings
    assert not meeting.participants
