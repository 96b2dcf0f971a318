"""Whose channel it is: forums of many, cities and regions in names, second names, exercises of one state's own."""

from __future__ import annotations

import pytest

from communique.model import Ground, Mechanism, Report
from communique.reading.mechanisms.find import MechanismMention, find_mechanisms
from communique.reading.mechanisms.series import mechanism_records
from communique.reading.opening import open_page


def no_dates(mention: MechanismMention, alone: bool) -> tuple[str | None, Ground | None]:
    return None, None


def records_of(text: str, sides: tuple[str, ...] = ("FJI", "TON")) -> list[Mechanism]:
    page = open_page(Report(id="r", text=text, published="2024-05-10"))
    return mechanism_records(page, find_mechanisms(page), lambda line: sides, no_dates)


def test_a_forum_of_many_has_not_the_sides_of_the_report() -> None:
    (record,) = records_of("The two met on the sidelines of the Pacific Security Dialogue.")
    assert record.parties == ()


def test_cities_stand_for_their_states_between_two() -> None:
    (record,) = records_of("The vice-ministerial consultations between Tokyo and Hanoi were praised.")
    assert record.parties == ("JPN", "VNM")


def test_a_region_is_no_state() -> None:
    (record,) = records_of("The two will go to the Ibero-American Summit in March.")
    assert record.parties == ()


def test_of_two_names_of_one_channel_the_known_one_stays() -> None:
    records = records_of("He will attend the Asia Security Summit, better known as the Shangri-La Dialogue.")
    assert [r.name for r in records] == ["Shangri-La Dialogue"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He watched Exercise Rover Spear, in which the Tongan air force deploys helicopters.", 0),
        ("He watched Exercise Rover Spear, in which the Tongan air force takes part.", 1),
        ("The sides agreed to hold the exercise “Rover Spear - 2020” in Tonga next year.", 1),
        ("He watched Exercise Rover Spear of the Tongan and the Fijian air force.", 1),
    ],
)
def test_an_exercise_of_one_states_own_is_no_channel(text: str, count: int) -> None:
    assert len(records_of(text)) == count


def test_a_series_counts_the_exercise_named_before() -> None:
    (record,) = records_of("Both armies held Exercise Coral Spear. The exercise, the 28th of a series, went well.")
    assert (record.name, record.edition) == ("Exercise Coral Spear", 28)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Fiji invited Tonga to send a ship to the multinational exercise Coral Spear.", ("FJI",)),
        ("The Tongan contingent will take part in the annual multinational exercise “Coral Spear”.", ("FJI",)),
        ("Fiji invited Tonga to take part in the joint exercise Coral Spear.", ("FJI", "TON")),
        ("Fiji invited Tonga's minister to visit and praised the joint exercise Coral Spear.", ("FJI", "TON")),
    ],
)
def test_a_guest_is_no_party_of_anothers_exercise(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The two met on the sidelines of the 11th Suva Conference on Reef Security.", ("FJI",)),
        ("They met at the Suva Dialogue, which ministers of Fiji, Peru, Cuba, Chile and Kenya attended.", 5),
        ("The two met within the Astana format.", ()),
    ],
)
def test_a_gathering_named_for_a_city_is_its_states(text: str, parties: tuple[str, ...] | int) -> None:
    (record,) = records_of(text)
    assert parties in (record.parties, len(record.parties))
