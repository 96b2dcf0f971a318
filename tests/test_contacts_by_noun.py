"""Contacts told by a noun, a relative clause or a pronoun, on journeys past and to come."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Report, Status
from communique.reading.reader import Reader, read_report

AHEAD = "Brazilian Minister Jonas Weir will visit Peru from May 8 to 11. "
PAST = "Brazilian Minister Jonas Weir was in Peru from May 1 to 3. "
GUEST = "Zimbabwean Defence Minister Tom Muta is on a visit to Peru. "
BOTH = "Peruvian President Hala Sen and Peruvian Minister Ana Sol"
TABLE = "Peruvian Minister Hala Sen and Chilean Minister Pablo Oru"


def told(text: str) -> tuple[Meeting, ...]:
    return read_report(Report("t", text, published="2024-05-05")).meetings


def names(text: str) -> list[set[str]]:
    reader = Reader(Report("t", text, published="2024-05-05"))
    reader.read()
    return [{reader.people[i].name for i in c.people} for c in reader.contacts]


@pytest.mark.parametrize(
    "text",
    [
        f"{AHEAD}The plan is for talks with {BOTH}.",
        f"{AHEAD}The agenda: talks with Peruvian President Hala Sen, a call on Peruvian Minister Ana Sol.",
        f"{AHEAD}For the same day meetings with {BOTH} have been arranged, too.",
        f"{AHEAD}There he will take up regional affairs with {BOTH}.",
        f"{AHEAD}The minister sees {BOTH} on Wednesday.",
    ],
)
def test_what_is_told_of_a_journey_to_come_lies_ahead(text: str) -> None:
    assert [m.status for m in told(text)] == [Status.PLANNED] * 2
    assert names(text) == [{"Jonas Weir", "Hala Sen"}, {"Jonas Weir", "Ana Sol"}]


def test_a_weekday_on_a_journey_to_come_is_a_day_of_it() -> None:
    assert [m.date for m in told(f"{AHEAD}The minister sees {BOTH} on Wednesday.")] == ["2024-05-08"] * 2


@pytest.mark.parametrize(
    "text",
    [
        f"{PAST}There followed meetings with {BOTH}.",
        f"{PAST}Those he met with included {BOTH}.",
        f"{PAST}His first stop, on May 1, was with {BOTH}.",
    ],
)
def test_a_noun_of_contact_has_the_traveller_for_its_subject(text: str) -> None:
    assert [m.status for m in told(text)] == [Status.HELD] * 2
    assert names(text) == [{"Jonas Weir", "Hala Sen"}, {"Jonas Weir", "Ana Sol"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{PAST}He is ready for talks with Peruvian President Hala Sen.",
        f"{PAST}He ruled out a meeting with Peruvian President Hala Sen.",
        f"{PAST}It was in line with the policy of Peruvian President Hala Sen.",
        f"{PAST}He wrote to Peruvian President Hala Sen about the talks.",
    ],
)
def test_what_is_only_wished_for_is_no_contact(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST}Peruvian President Hala Sen is to receive him on May 9.",
        f"{GUEST}Peruvian President Hala Sen, who had received him earlier in the day, praised the ties.",
        f"{GUEST}To the visitor, whom she received on Tuesday, Peruvian President Hala Sen spoke of trade.",
        "Peruvian President Hala Sen told Zimbabwean Minister Tom Muta on receiving him in Lima that it was well.",
        "A Zimbabwean delegation led by Minister Tom Muta is in Peru. It was received by Peruvian President Hala Sen.",
    ],
)
def test_nobody_receives_himself(text: str) -> None:
    assert names(text) == [{"Hala Sen", "Tom Muta"}]
    assert told(text)[0].format == Format.RECEPTION


def test_hosts_who_each_receive_are_so_many_contacts() -> None:
    text = f"Zimbabwean Minister Tom Muta was in Lima on Tuesday: {BOTH} received him one after the other."
    assert len(told(text)) == 2


def test_two_told_by_their_offices_serve_the_state_named_last() -> None:
    text = "Chilean Minister Pablo Oru held separate meetings in Lima with the Prime Minister and the Speaker of Peru."
    assert [m.countries for m in told(text)] == [("CHL", "PER")] * 2


def test_the_only_city_of_the_headline_is_the_place() -> None:
    text = f"Ministers of Peru and Chile Meet in Lima\n\nOn Tuesday {TABLE} met to talk about trade."
    assert [m.place for m in told(text)] == ["Lima"]


def test_they_met_somewhere_tells_the_place_of_the_contact_before() -> None:
    text = f"{TABLE} had a meeting on Thursday. They met at Alto Beach, in Ica, on the coast of Peru."
    assert [m.place for m in told(text)] == ["Alto Beach"]


def test_an_open_forum_is_no_dialogue_of_those_who_met_beside_it() -> None:
    text = f"{TABLE} met on the sidelines of the Shangri-La Dialogue. The Shangri-La Dialogue is held in Singapore."
    assert [m.format for m in told(text)] == [Format.MEETING]


def test_those_whose_signatures_stand_on_a_paper_met_to_sign_it() -> None:
    text = f"A memorandum on defence was signed by Peru and Chile on Monday. The signatures are those of {TABLE}."
    assert [m.format for m in told(text)] == [Format.CEREMONY]


def test_talks_held_at_a_session_are_the_session() -> None:
    text = (
        "This was decided at the fifth Annual Defence Dialogue held on Thursday when a Peruvian delegation headed by "
        "General Hala Sen held talks with a Chilean delegation headed by General Pablo Oru."
    )
    assert [m.format for m in told(text)] == [Format.DIALOGUE]


def test_a_meeting_of_two_states_with_its_place_is_planned() -> None:
    text = "The border meeting of Peru and Chile will be held at Alta House, Quito, this coming week, a minister said."
    assert [(m.status, m.place) for m in told(text)] == [(Status.PLANNED, "Quito")]
