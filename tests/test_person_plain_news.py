"""Persons in the plain sentences of every day: whom a traveller meets, short forms, what is set off."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.persons.home import home_state
from communique.reading.reader import read_report
from communique.reading.words.layout import Layout

Told = dict[str, tuple[str | None, tuple[str, ...]]]


def told(text: str) -> Told:
    return {p.name: (p.country, p.offices) for p in read_report(Report("t", text, published="2024-05-06")).persons}


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "Army chief General Ravi Tapar met Lieutenant General Sam Per, Commander of the Sri Lanka Army.",
            "Ravi Tapar",
            None,
        ),
        ("During his stay in Nepal, the Defence Secretary called on Army chief General Prab Tap.", "Prab Tap", "NPL"),
        (
            "UN envoy Hanna Lind travelled to Jordan and Iraq. In Amman, she met Minister Basil Had. She then flew to "
            "Baghdad for talks with Prime Minister Omar Jab.",
            "Omar Jab",
            "IRQ",
        ),
        (
            "Admiral Kar Alam of Bangladesh visited the Maldives and Sri Lanka. His next stop was Sri Lanka. "
            "Those on whom he paid courtesy calls there were Prime Minister Nim Silva and Admiral Ruwan Dias.",
            "Nim Silva",
            "LKA",
        ),
        ("The commander, Brigadier Joe Bali, welcomed the Kenyan delegation to Uganda.", "Joe Bali", "UGA"),
        (
            "On North Korea, Defence Minister Ono Dera stated that its actions were a threat to Japan.",
            "Ono Dera",
            "JPN",
        ),
    ],
)
def test_the_scene_tells_the_state(text: str, name: str, state: str | None) -> None:
    assert told(text)[name][0] == state


@pytest.mark.parametrize(
    ("text", "name", "offices"),
    [
        (
            "MoS for External Affairs Raj Menon met the Kenyan envoy.",
            "Raj Menon",
            ("Minister of State for External Affairs",),
        ),
        (
            "Wang Qi, also head of the General Department, met French Minister Jan Bar.",
            "Wang Qi",
            ("head of the General Department",),
        ),
        ("Kenyan Foreign Minister Amb Ruth Wan met Ugandan Minister Jo Oke.", "Ruth Wan", ("Foreign Minister",)),
        (
            "Lao President Thong Vong met his Vietnamese counterpart President Tran Duc An.",
            "Tran Duc An",
            ("President",),
        ),
        (
            "The Somali President, Ethiopian Prime Minister Abel Tad and Turkish President Or Kaya met.",
            "Abel Tad",
            ("Prime Minister",),
        ),
        (
            "Dr. Sultan Ahmed Al Jab, Minister of Industry, met Chilean Minister Tom Riv.",
            "Sultan Ahmed Al Jab",
            ("Minister of Industry",),
        ),
        ("Sultan Hai bin Tar, Sultan of Oman, received Polish Minister Jan Tal.", "Hai bin Tar", ("Sultan",)),
        (
            "Cambodian Senate President Samdech Techo Hun Sov met Lao Minister Kham Vong.",
            "Hun Sov",
            ("Senate President",),
        ),
        (
            "The Argentine Foreign Minister, Santiago Cafer, met Chilean Minister Tom Riv.",
            "Santiago Cafer",
            ("Foreign Minister",),
        ),
        (
            "Minister of State, Foreign Affairs Mr Abdul Shar met Indian Minister Raj Menon.",
            "Abdul Shar",
            ("Minister of State, Foreign Affairs",),
        ),
    ],
)
def test_an_office_in_short_or_set_off(text: str, name: str, offices: tuple[str, ...]) -> None:
    assert told(text)[name][1] == offices


def test_an_office_of_a_relative_clause_stays_with_its_holder() -> None:
    people = told(
        "Chairmen were Elvin Nim, who is Minister of Trade of Grenada and outgoing Chairman of the Council, "
        "and the Minister of Trade of Cuba, Mr. Felipe Ros."
    )
    assert people["Felipe Ros"] == ("CUB", ("Minister of Trade",))


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("https://www.maldivescourier.com/a/1", "MDV"),
        ("https://www.example.com/sri-lanka/navy-chief", "LKA"),
        ("https://www.example.com/news/sri-lanka-navy", None),
        ("https://www.wire.com/1", None),
    ],
)
def test_an_address_names_the_state_of_its_press(address: str, state: str | None) -> None:
    report = Report("t", "The ministers met.", url=address)
    assert home_state(report, Layout([])) == state


@pytest.mark.parametrize("retired", ["(Retd)", "(Ret.)", "(Rtd)"])
def test_a_retired_officer_s_office_stands_in_front_as_everybody_s_does(retired: str) -> None:
    met = f"Prime Minister, Ana Tal, Defence Secretary, General {retired} Kamal Gun and Navy Chief, Eva Sol"
    persons = told(f"Chilean Minister Pablo Oru met {met}.")
    assert {name: offices for name, (_, offices) in persons.items()} == {
        "Pablo Oru": ("Minister",),
        "Ana Tal": ("Prime Minister",),
        "Kamal Gun": ("Defence Secretary",),
        "Eva Sol": ("Navy Chief",),
    }


def test_institutions_in_the_plural_are_nobody_s_name() -> None:
    text = "Chilean General Pablo Oru met commanders of the Northern Naval Areas of Peru on Border Standing Procedures."
    assert list(told(text)) == ["Pablo Oru"]


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Iranian Foreign Minister, Hossein Amir-Tal, met Peruvian Minister Jan Sol.", "Hossein Amir-Tal", "IRN"),
        ("Indian Minister S Rathi met his Kenyan counterpart A K Oru on Friday.", "A K Oru", "KEN"),
        ("The Swiss ambassador and Army Chief General Jan Tal of Peru exchanged views.", "Jan Tal", "PER"),
        ("The Swiss Ambassador and Head of Mission Jan Tal met Kenyan Minister Pat Oru.", "Jan Tal", "CHE"),
        ("Navy chief Admiral Jan Tal returned home on Friday after visiting Kenya and Peru.", "Jan Tal", None),
    ],
)
def test_initials_rulers_in_names_and_who_is_no_envoy(text: str, name: str, state: str | None) -> None:
    assert told(text)[name][0] == state


def test_a_country_s_amir_is_no_part_of_a_name() -> None:
    assert list(told("The Amir-led council of Qatar met Peruvian Minister Jan Sol.")) == ["Jan Sol"]


def test_the_chief_beside_another_state_s_minister_holds_no_office_of_his() -> None:
    met = "Indian Army chief General Jan Tal met UK Chief of Defence Staff General Pat Oru. The army chief and"
    assert told(f"{met} the UK CDS Oru spoke.")["Pat Oru"][1] == ("Chief of Defence Staff",)
    assert told("The President and Army Chief Pat Oru of Peru spoke.")["Pat Oru"][1] == ("President", "Army Chief")
