"""Whom a person serves and whether they act, where other words of the sentence tell it."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report


def states(text: str, url: str | None = None) -> dict[str, str | None]:
    return {p.name: p.country for p in read_report(Report("t", text, url=url, published="2024-05-06")).persons}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Jan Tal and Colonel Ida Moss put down their signatures on behalf of Fiji; Lao Minister Kham Vong "
            "was there.",
            {"Jan Tal": "FJI", "Ida Moss": "FJI", "Kham Vong": "LAO"},
        ),
        (
            "The memorandum was signed by Dr. Peter Okot, Permanent Secretary, on behalf of Uganda and by Brigadier "
            "Asha Juma, Chief of Training, for Tanzania.",
            {"Peter Okot": "UGA", "Asha Juma": "TZA"},
        ),
        (
            "Latvia was represented by State Secretary Janis Gars, Estonia by the Minister of Defence, Mart Tamm.",
            {"Janis Gars": "LVA", "Mart Tamm": "EST"},
        ),
        (
            "Brazil and Peru brought together the foreign ministers Mauro Vega and Eladio Lopez in Quito.",
            {"Mauro Vega": "BRA", "Eladio Lopez": "PER"},
        ),
        (
            "Zimbabwean Permanent Secretary Martin Moyo met his counterpart from Lusaka, Stan Mwila.",
            {"Martin Moyo": "ZWE", "Stan Mwila": "ZMB"},
        ),
        (
            "I co-chaired the meeting with Foreign Minister Omar Salem from Egypt and Lao Minister Kham Vong.",
            {"Omar Salem": "EGY", "Kham Vong": "LAO"},
        ),
        # who stands beside a foreign envoy may be at home
        (
            "Guyanese President Ivan Ram received US Ambassador Nicole Ther and National Security Adviser Gerry Gou.",
            {"Ivan Ram": "GUY", "Nicole Ther": "USA"},
        ),
        # those of an embassy stand together
        (
            "Guyanese President Ivan Ram received US Ambassador Nicole Ther and Defence Attaché Col. Sam Hall.",
            {"Ivan Ram": "GUY", "Nicole Ther": "USA", "Sam Hall": "USA"},
        ),
        # a list in which semicolons part
        (
            "NATO was represented by Deputy Director Inga Wern; Acting Spokesperson Dylan Whit; and Major Ole Berg.",
            {"Inga Wern": "NATO", "Dylan Whit": "NATO", "Ole Berg": "NATO"},
        ),
    ],
)
def test_the_side_that_a_sentence_tells(text: str, expected: dict[str, str | None]) -> None:
    assert expected.items() <= states(text).items()


def test_the_press_tells_where_the_report_names_its_state_at_all() -> None:
    text = (
        "The summit in Windhoek was chaired by Namibian President Hage Gein. Zambia, Malawi, Angola and South "
        "Africa took part. Minister Thandi Mod attended."
    )
    assert states(text, "https://www.example.co.za/a")["Thandi Mod"] == "ZAF"


@pytest.mark.parametrize(
    ("text", "name", "acts"),
    [
        ("Latvian Minister Janis Gars has met, while in Canada, with Speaker Tony Rot.", "Tony Rot", True),
        (
            "Fiji sent a team with the Minister of Defence Pio Tik and General Sam Wal at its head to Lima.",
            "Pio Tik",
            True,
        ),
        ("The readout comes from Lieutenant Colonel Dev Rob, spokesman of the Pentagon.", "Dev Rob", True),
        ("Lao Minister Kham Vong comes to Hanoi at the invitation of his counterpart Phan Lam.", "Phan Lam", True),
        ("The pact came with Indian Prime Minister Narend Mod's visit to Lima in 2015.", "Narend Mod", False),
        (
            "Lao Minister Kham Vong said the government, led by Prime Minister Sonex Siph, stands firm.",
            "Sonex Siph",
            False,
        ),
        ("The sides pointed to what Lao President Thong Sis had settled on.", "Thong Sis", False),
        (
            "Lao President Thong Sis received Minister Jan Tal of Poland. Likewise, the minister left.",
            "Likewise",
            False,
        ),
    ],
)
def test_who_acts_and_who_is_spoken_of(text: str, name: str, acts: bool) -> None:
    assert (name in states(text)) is acts


TRANSCRIPT = """Joint Press Conference with Foreign Minister Jan Tal of Poland and Fijian Foreign Minister Ida Moss

Suva, 3 May 2024

IDA MOSS: Good morning. I am delighted to welcome Foreign Minister Jan Tal to Suva. We held talks on defence.

JAN TAL: Thank you, Ida. Poland will send two ships to Fiji next year.

QUESTION: Minister, when?
"""


def test_the_speakers_of_a_transcript_are_persons() -> None:
    assert states(TRANSCRIPT) == {"Jan Tal": "POL", "Ida Moss": "FJI"}


def test_a_city_before_a_colon_speaks_to_nobody() -> None:
    assert states("SUVA: Fijian Minister Ida Moss met Polish Minister Jan Tal.\n\nNADI: They left.") == {
        "Ida Moss": "FJI",
        "Jan Tal": "POL",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks between the armies of Chile and Peru ended. They were presided over by General Jan Tal and "
            "General Rosa Sen.",
            {"Jan Tal": "CHL", "Rosa Sen": "PER"},
        ),
        (
            "Chile and Peru opened a hotline. It was checked at talks between General Jan Tal and General Rosa Sen. "
            "Peru will host the next round, in Lima.",
            {"Jan Tal": "CHL", "Rosa Sen": "PER"},
        ),
        ("Brazzaville - Angolan Minister Jan Tal met his Congolese colleague Rosa Sen.", {"Rosa Sen": "COG"}),
        ("Kinshasa - Angolan Minister Jan Tal met his Congolese colleague Rosa Sen.", {"Rosa Sen": "COD"}),
        (
            "The Sarhad Shanti Bal (SSB) of India met the police of Nepal. SSB Director General Jan Tal praised them.",
            {"Jan Tal": "IND"},
        ),
        (
            "Delegations of Chile and Peru, led by General Jan Tal and Colonel Rosa Sen, held talks.",
            {"Jan Tal": "CHL", "Rosa Sen": "PER"},
        ),
        (
            "A Peruvian delegation, led by General Jan Tal and Colonel Rosa Sen, held talks with officers of Chile.",
            {"Jan Tal": "PER", "Rosa Sen": "PER"},
        ),
        ("SSB Director General Jan Tal met Peruvian Minister Rosa Sen.", {"Jan Tal": "TUR"}),
    ],
)
def test_which_of_two_sides_is_meant(text: str, expected: dict[str, str]) -> None:
    assert {name: state for name, state in states(text).items() if name in expected} == expected
