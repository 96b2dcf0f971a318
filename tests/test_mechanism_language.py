"""Recurring channels in the words of many countries' press: yes and near-miss no for each way of naming one."""

from __future__ import annotations

import pytest

from tests.test_mechanisms import mentions_of, records_of

NAMED = [
    (
        "The 54th director general (DG) level border conference closed in Nadi.",
        "meeting",
        "director general (DG) level border conference",
        54,
    ),
    (
        "The 51st DG-level talks between the two border forces ended.",
        "dialogue",
        "DG-level talks",
        51,
    ),
    (
        "They met for the Foreign Office Consultations (FOC).",
        "dialogue",
        "Foreign Office Consultations (FOC)",
        None,
    ),
    (
        "Political consultations between the foreign ministries of Fiji and Tonga were held.",
        "dialogue",
        "Political consultations between the foreign ministries of Fiji and Tonga",
        None,
    ),
    (
        "They held the eighth round of the 1.5 track security dialogue.",
        "dialogue",
        "1.5 track security dialogue",
        8,
    ),
    (
        "The Navy to Navy talks were held in Suva.",
        "dialogue",
        "Navy to Navy talks",
        None,
    ),
    (
        "The 11th annual talks were held in Suva.",
        "dialogue",
        "annual talks",
        11,
    ),
    (
        "The 2nd India-Africa Defence Dialogue will be held.",
        "dialogue",
        "India-Africa Defence Dialogue",
        2,
    ),
    (
        "They praised the Fiji-Tonga Human Rights Dialogue.",
        "dialogue",
        "Fiji-Tonga Human Rights Dialogue",
        None,
    ),
    (
        "The 7th Session of the Fiji – Tonga Bi-National Commission (BNC) was held.",
        "committee",
        "Fiji – Tonga Bi-National Commission (BNC)",
        7,
    ),
    (
        "The 5th Meeting of the Committee for Political Consultation and Coordination was held.",
        "committee",
        "Committee for Political Consultation and Coordination",
        5,
    ),
    (
        "Next came a meeting, the fifth of the Joint Reef Committee.",
        "committee",
        "Joint Reef Committee",
        5,
    ),
    (
        "The session of the CIS Council of Defence Ministers opened.",
        "committee",
        "CIS Council of Defence Ministers",
        None,
    ),
    (
        "The ministers met within the Ukraine Defence Contact Group.",
        "committee",
        "Ukraine Defence Contact Group",
        None,
    ),
    (
        "Before the GBC meeting they talked.",
        "committee",
        "GBC",
        None,
    ),
    (
        "The minister took part in the Munich Security Conference.",
        "meeting",
        "Munich Security Conference",
        None,
    ),
    (
        "Fiji hosted the 3rd Conference of Pacific Army Chiefs.",
        "meeting",
        "Conference of Pacific Army Chiefs",
        3,
    ),
    (
        "They met during the B9 (Bucharest Nine) Summit in Riga.",
        "meeting",
        "B9 (Bucharest Nine) Summit",
        None,
    ),
    (
        "They came for the Fiji-Tonga summit.",
        "meeting",
        "Fiji-Tonga summit",
        None,
    ),
    (
        "He met the Fiji-Tonga Parliamentary Friendship Group.",
        "other",
        "Fiji-Tonga Parliamentary Friendship Group",
        None,
    ),
    (
        "They work within the Lagoon Cooperative Arrangement (LCA).",
        "other",
        "Lagoon Cooperative Arrangement (LCA)",
        None,
    ),
    (
        "They came for the 12th Lagoon Xiangshan Forum.",
        "dialogue",
        "Lagoon Xiangshan Forum",
        12,
    ),
]

UNNAMED = [
    "The run-up to the Madrid Summit was discussed.",
    "The town's Twinning Association met.",
    "He chaired a meeting of the National Security Council.",
    "He addressed the Fiji-Tonga Business Council.",
    "They held delegation-level talks in Suva.",
    "A parliamentary friendship group was set up.",
    "The joint commission of inquiry was praised.",
    "They spoke of cooperation (trade and reefs).",
]


@pytest.mark.parametrize(("text", "kind", "name", "edition"), NAMED, ids=[row[2] for row in NAMED])
def test_names_a_channel(text: str, kind: str, name: str, edition: int | None) -> None:
    found = mentions_of(text)
    assert [(m.kind, m.name, m.edition) for m in found] == [(kind, name, edition)]


@pytest.mark.parametrize("text", UNNAMED)
def test_names_no_channel(text: str) -> None:
    assert mentions_of(text) == []


def test_what_points_back_is_no_channel_of_its_own() -> None:
    records = records_of("The sixth Fiji-Tonga Defence Dialogue was held. The annual meeting was attended by officers.")
    assert [(r.name, r.edition) for r in records] == [("Fiji-Tonga Defence Dialogue", 6)]


def test_a_byname_joins_the_channel_that_it_is_told_of() -> None:
    records = records_of(
        "The 5th Meeting of the Committee for Reef Coordination, the so-called 2+2 talks, began. The 2+2 talks go on."
    )
    assert [(r.name, r.edition) for r in records] == [("Committee for Reef Coordination", 5)]


def test_a_numbered_acronym_is_an_edition() -> None:
    records = records_of("They held the fifth meeting of the Joint Reef Committee (JRC 5). JRC 4 met in Suva in 2022.")
    assert [(r.name, r.edition) for r in records] == [("Joint Reef Committee", 5), ("Joint Reef Committee", 4)]


def test_a_forum_of_many_has_no_parties_of_its_own() -> None:
    assert [r.parties for r in records_of("They met at the Shangri-La Dialogue.")] == [()]


def test_the_day_of_a_session_may_stand_in_its_sentence() -> None:
    (record,) = records_of("On 6 May 2024 the fifth Fiji-Tonga Defence Dialogue opened in Suva.")
    assert record.date == "2024-05-06"
