"""How persons are named: initials, hyphens, offices set off by dashes, and what only looks like a name."""

from __future__ import annotations

import pytest

from communique.model import Person, Report
from communique.reading.reader import read_report


def persons(text: str) -> tuple[Person, ...]:
    return read_report(Report("t", text)).persons


def offices(text: str) -> dict[str, tuple[str, ...]]:
    return {p.name: p.offices for p in persons(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kazakh Minister of Defence R. Zhaksyl met General Jan Tal. Ruslan Zhaksyl thanked him.", "Ruslan Zhaksyl"),
        ("Korean Minister of Defence Jeong Kyeong-do met General Jan Tal.", "Jeong Kyeong-do"),
        ("Saudi Deputy Minister Eng. Waleed Khuraij met General Jan Tal.", "Waleed Khuraij"),
        ("Omani Colonel Salim Nasser met General Jan Tal. Colonel Medina said so.", "Salim Nasser"),
    ],
)
def test_a_name_is_told_in_full(text: str, name: str) -> None:
    assert name in offices(text)


def test_an_office_set_off_by_dashes() -> None:
    told = offices("Chilean President Pablo Oru received Jan Tal – Minister of Defence of Peru – in Santiago.")
    assert told["Jan Tal"] == ("Minister of Defence",)


def test_behind_an_office_commander_is_a_rank() -> None:
    (person,) = persons("Chilean Navy spokesman Commander Luis Mera said the ship was ready.")
    assert (person.rank, "Commander" in " ".join(person.offices)) == ("Commander", False)


def test_presidents_of_two_states_are_each_a_president() -> None:
    told = offices("The presidents of Chile and Peru, Pablo Oru and Hala Torres, met at the border on Monday.")
    assert told["Pablo Oru"] == ("president",)


def test_acronyms_and_parts_of_a_body_are_no_persons() -> None:
    text = "Chilean Minister Pablo Oru met CEOs of Peruvian firms and the head of the Islamic World Educational, "
    assert set(offices(text + "Scientific and Cultural Organization, Salim Malik.")) <= {"Pablo Oru", "Salim Malik"}


def test_a_residence_is_nobody() -> None:
    told = offices(
        "General Jan Tal called on Chilean President Ana Sol at the President's official Residence in Santiago."
    )
    assert set(told) == {"Jan Tal", "Ana Sol"}


def test_in_a_list_between_commas_offices_stand_all_before_or_all_behind_the_names() -> None:
    before = "He met the Foreign Minister, Jan Tal, the Defence Minister, Rosa Sen, and the Trade Minister, Luis Mera."
    behind = "He met Jan Tal, foreign minister, Rosa Sen, defence minister, and Luis Mera, trade minister."
    for text in (before, behind):
        offices = {p.name: [o.lower() for o in p.offices] for p in read_report(Report("t", text)).persons}
        assert offices == {
            "Jan Tal": ["foreign minister"],
            "Rosa Sen": ["defence minister"],
            "Luis Mera": ["trade minister"],
        }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Undersecretary Ricardo Cruz, Jr., met Peruvian Minister Jan Tal.", "Ricardo Cruz, Jr."),
        ("Jan Tal of Peru met Prime Minister Sok Sen. They talked.", "Sok Sen"),
    ],
)
def test_a_name_ends_where_it_ends(text: str, name: str) -> None:
    assert name in [p.name for p in read_report(Report("t", text)).persons]


def test_an_office_between_two_names_goes_to_who_has_none() -> None:
    text = "He met President Rosa Sen of Kenya, the Omani President, Saif Nasser, and Peru's Jan Tal."
    people = {p.name: (p.country, p.offices) for p in read_report(Report("t", text)).persons}
    assert people["Rosa Sen"] == ("KEN", ("President",))
    assert people["Saif Nasser"] == ("OMN", ("President",))


def test_an_envoy_may_be_posted_in_a_state() -> None:
    text = "Peru's Ambassador in Chile, Rosa Sen, called on Chilean Defence Minister Pablo Oru."
    assert ("Rosa Sen", "PER") in [(p.name, p.country) for p in read_report(Report("t", text)).persons]


def _served(text: str) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    return {p.name: (p.country, p.offices) for p in read_report(Report("t", text)).persons}


def test_of_two_offices_the_one_before_anothers_state_is_anothers() -> None:
    text = "The UK Foreign Secretary and Australian Foreign Minister Penny Wang met in London on Monday."
    assert _served(text) == {"Penny Wang": ("AUS", ("Foreign Minister",))}
    text = "The Lao Deputy Prime Minister and Lao Foreign Minister Kham Siv met Chilean officers in London on Monday."
    assert _served(text) == {"Kham Siv": ("LAO", ("Deputy Prime Minister", "Foreign Minister"))}


def test_two_names_and_two_states_go_together_in_order() -> None:
    behind = "The talks were co-chaired by Jan Tal and Rosa Sen, foreign ministers of Kenya and Peru respectively."
    assert _served(behind) == {"Jan Tal": ("KEN", ("foreign minister",)), "Rosa Sen": ("PER", ("foreign minister",))}
    ahead = "The talks were co-chaired by both ministers; Dr Jan Tal and Rosa Sen, respectively of Kenya and Peru."
    assert _served(ahead) == {"Jan Tal": ("KEN", ()), "Rosa Sen": ("PER", ())}


def test_who_has_an_office_of_their_own_is_no_second_counterpart() -> None:
    text = (
        "The agreement was signed by Rwanda's minister, James Kabar, alongside his Ugandan counterpart Amos Kiyong and "
        "Rosa Sen, the Kenyan Cabinet Secretary for Defence."
    )
    assert _served(text)["Rosa Sen"] == ("KEN", ("Cabinet Secretary for Defence",))


@pytest.mark.parametrize(
    ("text", "name", "country", "held"),
    [
        ("Peruvian Minister Jan Tal met his Namibian counterpart Moses Masisi.", "Moses Masisi", "NAM", ("Minister",)),
        ("Minister Kono welcomed Peruvian Minister Jan Tal to Japan.", "Kono", "JPN", ("Minister",)),
        ("Visiting Japanese Minister Sakata Gen met Minister Jan Tal of Peru.", "Sakata Gen", "JPN", ("Minister",)),
        ("Peru's Santiago Tal and Chile's Pablo Oru agreed in Lima to meet again.", "Santiago Tal", "PER", ()),
        (
            "The talks of Prime Minister Jan Tal of Peru with Crown Prince Saif bin Omar in Riyadh ended.",
            "Saif bin Omar",
            "SAU",
            ("Crown Prince",),
        ),
        ("Peruvian Minister Jan Tal met Sultan Qais bin Tar in Muscat.", "Qais bin Tar", "OMN", ("Sultan",)),
        ("Minister Jan Tal of Peru met Emir Sheikh Omar bin Saif in Doha.", "Omar bin Saif", "QAT", ("Emir",)),
        (
            "Minister Jan Tal of Peru met Sultan Saif Omar, head of a chamber in Dubai.",
            "Saif Omar",
            "ARE",
            (),
        ),
        ("President Jan Tal of Peru was received by Emperor Naruo of Japan.", "Naruo", "JPN", ("Emperor",)),
        (
            "Saudi Defence Minister Crown Prince Saif bin Omar met Jan Tal of Peru.",
            "Saif bin Omar",
            "SAU",
            ("Defence Minister",),
        ),
        ("Colonel Jan Tal, Egypt`s Minister of Defence, spoke.", "Jan Tal", "EGY", ("Minister of Defence",)),
        (
            "The Secretary and Peruvian Minister of Defence Jan Tal met in Lima.",
            "Jan Tal",
            "PER",
            ("Minister of Defence",),
        ),
        (
            "Present were the Minister for Trade of Kenya, Rt. Hon. Rosa Sen; and Jan Tal of Peru.",
            "Rosa Sen",
            "KEN",
            ("Minister for Trade",),
        ),
        (
            "Peruvian Minister Jan Tal brought a message from the Head of State to President Pablo Oru of Chile, who "
            "received him.",
            "Pablo Oru",
            "CHL",
            ("President",),
        ),
        (
            "Chilean President Pablo Oru will visit Peru on May 19 at the invitation of President Jan Tal.",
            "Jan Tal",
            "PER",
            ("President",),
        ),
    ],
)
def test_a_word_of_another_kind_is_part_of_a_name_or_an_office(
    text: str, name: str, country: str, held: tuple[str, ...]
) -> None:
    assert _served(text)[name] == (country, held)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chile's Santiago Airport was closed when Peruvian Minister Jan Tal arrived.", {"Jan Tal"}),
        ("Foreign Minister Moscow says will come met Peruvian Minister Jan Tal.", {"Jan Tal"}),
        ("Mr Sultan Al Jabar met Peruvian Minister Jan Tal.", {"Sultan Al Jabar", "Jan Tal"}),
        ("Omani Minister Yusuf bin Alam bin Omar met Jan Tal of Peru. Bin Alam spoke.", {"Yusuf bin Alam bin Omar"}),
        ('Russian Minister Ivan Tal met Peruvian General Ana Sol. "Ivan Petrovich is right," Sol said.', {"Ivan Tal"}),
    ],
)
def test_what_is_no_name_or_no_other_one(text: str, names: set[str]) -> None:
    assert set(offices(text)) - {"Ana Sol", "Jan Tal"} == names - {"Jan Tal"}


def test_ranks_of_a_navy_and_of_the_sahel() -> None:
    text = "Nigerien Colonel-Major Amadou Drame met Russian Captain 1st Rank Ivan Tal."
    assert [p.rank for p in persons(text)] == ["Colonel-Major", "Captain 1st Rank"]
