"""Offices: how far the words go that an office governs, several offices of one person, and what is no office."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

Told = list[tuple[str, str | None, list[str]]]


def told(text: str) -> Told:
    reading = read_report(Report("t", text, published="2024-05-06"))
    return [(p.name, p.country, list(p.offices)) for p in reading.persons]


MET = " met Kenyan President Jonah Otieno on Monday."


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Chad's Minister of Foreign Affairs, Cooperation and African Integration", None),
        ("Chad's Minister of Energy, Industry and Mineral Wealth", None),
        ("Chad's Minister of Security and Civilian Protection", None),
        ("Chad's Minister of Defence, Pensioners' Affairs and Martyrs' Families", None),
        ("Chad's Coordinating Minister for Political, Legal and Security Affairs", None),
        ("Chad's Minister for Foreign Affairs, European Union and Cooperation", None),
        ("Chad's Deputy Prime Minister for Reintegration", None),
        ("Chad's Minister for Grassroots Development", None),
        ("Chad's State Minister for Defence and Veteran Affairs in charge of General Duties", None),
        ("Chad's Undersecretary of the Ministry of Foreign Affairs for International Affairs", None),
        ("Chad's Chief of the Main Directorate for Political-Military Affairs", None),
        ("Chad's Vice Minister for Strategy and Planning of the Ministry of National Defence", None),
        ("Chad's Deputy Director General in the President's Office", None),
        ("Chad's Chairman of the Halk Senaty", None),
        ("Chad's Minister of Defence II", None),
        ("Chadian Army Chief", "Army Chief"),
    ],
)
def test_what_an_office_governs_is_no_part_of_the_name(title: str, office: str | None) -> None:
    office = office or title.removeprefix("Chad's ")
    assert told(f"{title} Hassan Tolli{MET}")[0] == ("Hassan Tolli", "TCD", [office])


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Minister of National Education, Vocational Guidance, Literacy and Youth Employment of Chad", None),
        ("Assistant Chief of Staff of Chad's Armed Forces for Operations and Planning", None),
        ("Undersecretary of the Ministry of Foreign Affairs for International Affairs in the Republic of Chad", None),
        ("Director, Department of Defence Products, of Chad", "Director of Department of Defence Products"),
        ("the Chadian non-resident defence attaché", "non-resident defence attaché"),
    ],
)
def test_what_an_office_governs_behind_a_name(title: str, office: str | None) -> None:
    office = office or title.removesuffix(" of Chad").removesuffix(" in the Republic").replace("Chad's ", "the ")
    (name, state, offices), *_ = told(f"Hassan Tolli, {title},{MET}")
    assert (name, state) == ("Hassan Tolli", "TCD")
    assert [o.replace("of Armed", "of the Armed") for o in offices] == [office]


def test_a_name_that_no_portfolio_word_begins_stays_whole() -> None:
    assert told(f"Chad's Minister of Defence Grace Kamau{MET}")[0] == ("Grace Kamau", "TCD", ["Minister of Defence"])


def test_the_next_office_is_not_the_next_word() -> None:
    said = told("Chad's Minister of Defence Ali Tolli, Army Chief Omar Sen and Navy Chief Ida Moss met in Lome.")
    assert [o for _, _, o in said] == [["Minister of Defence"], ["Army Chief"], ["Navy Chief"]]


def test_offices_told_in_one_breath_are_so_many() -> None:
    said = told("Jan Tal, Minister of State, Minister of Foreign Affairs of Poland, met Lao Minister Khamla Vong.")
    assert said[0] == ("Jan Tal", "POL", ["Minister of State", "Minister of Foreign Affairs"])


def test_the_office_behind_a_comma_may_be_the_next_persons() -> None:
    said = told(
        "Finnish Minister Eva Lind met in Chisinau with Prime Minister Dorin Rusu, Deputy Prime Minister and Minister "
        "of Foreign Affairs Mihai Popa and others."
    )
    assert said[1:] == [
        ("Dorin Rusu", "MDA", ["Prime Minister"]),
        ("Mihai Popa", "MDA", ["Deputy Prime Minister", "Minister of Foreign Affairs"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a form of address beside an office, and the office itself where there is no other
        (
            "Ambassador Kelly Kram, Head of the OSCE Mission to Moldova,",
            ("OSCE", ["Head of the OSCE Mission to Moldova"]),
        ),
        (
            "Senator Kelly Kram, Fiji's Parliamentary Secretary for Defence,",
            ("FJI", ["Parliamentary Secretary for Defence"]),
        ),
        ("Fijian Ambassador Kelly Kram", ("FJI", ["Ambassador"])),
        # the organisation that somebody serves is told like a state, its organs are not
        ("NATO Secretary General Kelly Kram", ("NATO", ["Secretary General"])),
        (
            "Kelly Kram, Chairperson of the African Union Commission,",
            ("AU", ["Chairperson of the African Union Commission"]),
        ),
        ("Kelly Kram, Director of Training of the European External Action Service,", ("EU", None)),
        # a post foreseen is none
        ("Fiji's Ambassador-designate to Kenya Kelly Kram", ("FJI", [])),
        ("Forum Chair and Fijian Prime Minister Kelly Kram", ("FJI", None)),
    ],
)
def test_forms_of_address_organisations_and_posts_foreseen(text: str, expected: tuple[str, list[str] | None]) -> None:
    (name, state, offices), *_ = told(f"{text}{MET}")
    assert (name, state) == ("Kelly Kram", expected[0])
    assert expected[1] is None or offices == expected[1]


@pytest.mark.parametrize(
    ("text", "name", "rank"),
    [
        ("General Pat A Tal of Fiji", "Pat A Tal", "General"),
        (
            "Fiji's Brigadier General (Rtd) Dato Seri Pahlawan Haji Razak bin Kadir",
            "Razak bin Kadir",
            "Brigadier General",
        ),
        ("Fiji's Chief of Staff (CS) – Lieutenant General (Lt Gen) Pat Tal", "Pat Tal", "Lieutenant General"),
        ("Fiji's Col-Gen Pat Tal", "Pat Tal", "Colonel General"),
        ("Fiji's Brigadier General Staff Pat Tal", "Pat Tal", "Brigadier General"),
        ("Deputy Chief of the General Staff of Fiji Major General Pat Tal", "Pat Tal", "Major General"),
    ],
)
def test_ranks_and_initials(text: str, name: str, rank: str) -> None:
    reading = read_report(Report("t", f"{text}{MET}", published="2024-05-06"))
    assert (reading.persons[0].name, reading.persons[0].rank) == (name, rank)


def test_the_middle_name_in_full_is_the_fullest_form() -> None:
    said = told("Fiji's Minister Harun S. Dar met Lao Minister Khamla Vong. Fiji's Harun Said Dar left on Monday.")
    assert [n for n, _, _ in said] == ["Harun Said Dar", "Khamla Vong"]


def test_another_middle_name_is_another_person() -> None:
    said = told("Fiji's Minister Harun Said Dar met Lao Minister Khamla Vong. Fiji's General Harun Omar Dar left.")
    assert [n for n, _, _ in said] == ["Harun Said Dar", "Khamla Vong", "Harun Omar Dar"]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Zambian President Cy Ram attended as outgoing Chair of the Organ on Politics, Defence and Security.",
            ["President", "Chair of the Organ on Politics, Defence and Security"],
        ),
        ("Zambian President Cy Ram inspected the troops, with Colonel Ed Mo as Parade Commander.", ["President"]),
        ("Zambia's Cy Ram was sworn in as Minister of Defence on Monday.", ["Minister of Defence"]),
        ("Cy Ram, as Minister for Foreign Affairs of Zambia, left.", ["Minister for Foreign Affairs"]),
        ("Zambia's Cy Ram served as Minister of Trade until Monday.", []),
        ("Zambian President Cy Ram, as head of the delegation, spoke.", ["President"]),
    ],
)
def test_in_what_capacity_somebody_acts(text: str, offices: list[str]) -> None:
    assert next(o for n, _, o in told(f"{text} Lao Minister Khamla Vong met him.") if n == "Cy Ram") == offices


def test_states_joined_before_an_office_are_no_part_of_it() -> None:
    people = told("The Chilean and Peruvian foreign ministers, Jan Tal and Pablo Oru, met in Lima on May 2.")
    assert people == [("Jan Tal", "CHL", ["foreign minister"]), ("Pablo Oru", "PER", ["foreign minister"])]
