"""Persons as ministries and agencies print them: titles without commas, honours in names, units set off."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

Cells = tuple[str | None, str | None, tuple[str, ...]]


def told(text: str) -> dict[str, Cells]:
    reading = read_report(Report("t", text, published="2024-05-06"))
    return {p.name: (p.country, p.rank, p.offices) for p in reading.persons}


NAMES = [
    # words of respect, cities and states inside and at the end of a name
    (
        "Acting Director of Policy at the Ministry of Defence Brunei, Haji Adi Rahim bin Dato Paduka Haji Musa met "
        "Australian Colonel John Hill.",
        "Adi Rahim bin Dato Paduka Haji Musa",
    ),
    ("Deputy Secretary Datin Paduka Hajah Zainab binti Haji Umar of Brunei met Pat Lee.", "Zainab binti Haji Umar"),
    (
        "He met Brunei Minister of Defence II Pehin Datu Lailasetia Maj Gen (Rtd) Dato Paduka Seri Awang Latif Salleh.",
        "Latif Salleh",
    ),
    ("Bangladeshi Foreign Secretary Rafiq Alam Siam met Peruvian Minister Luis Mera.", "Rafiq Alam Siam"),
    ("Indian Ambassador to Nepal Anil Mohan Rathi met Minister Hari Bahadur.", "Anil Mohan Rathi"),
    ("Chinese Minister Li Wei met President of Mongolia Kh.Bold in Beijing.", "Kh.Bold"),
    ("Japanese Defense Minister Gen Nakamori met Philippine Secretary Pedro Salas.", "Gen Nakamori"),
    ("The Bangladeshi side was led by Maj Gen Md. Shafiul Alam, its head.", "Md. Shafiul Alam"),
    ("Myanmar's Lt-Gen Than Tun Min met Peruvian Minister Luis Mera.", "Than Tun Min"),
    ("The talks were attended by the Minister of Defence of Kenya, Aden Farah.", "Aden Farah"),
]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=[n for _, n in NAMES])
def test_a_name_is_read_whole(text: str, name: str) -> None:
    assert name in told(text)


TITLED = [
    # an office behind the name without its comma
    (
        "Gen Pavel Dorn the Chief of General Staff of the Armed Forces of Slovakia met Juma Kato.",
        "Pavel Dorn",
        ("SVK", "General", ("Chief of General Staff of the Armed Forces",)),
    ),
    (
        "Uganda's General Musa Odong is accompanied by Brig Peter Lule the Defence Spokesperson.",
        "Peter Lule",
        ("UGA", "Brigadier", ("Defence Spokesperson",)),
    ),
    (
        "Indian Admiral Arun Rao met Myanmar's Vice Admiral Tin Moe Chief of Staff (Navy) and others.",
        "Tin Moe",
        ("MMR", "Vice Admiral", ("Chief of Staff (Navy)",)),
    ),
    # the ministry and the state behind a comma or a bracket
    (
        "Brunei Permanent Secretary, Ministry of Defence Brigadier-General (rtd) Ali Perud received Colonel John Hill.",
        "Ali Perud",
        ("BRN", "Brigadier General", ("Permanent Secretary of Ministry of Defence",)),
    ),
    (
        "Present was Deputy Secretary General (Policy) Ministry of Defence Malaysia Nadzri bin Mohd Hashim.",
        "Nadzri bin Mohd Hashim",
        ("MYS", None, ("Deputy Secretary General (Policy) Ministry of Defence",)),
    ),
    (
        "Commodore John Hill, Director Singapore, Malaysia and ASEAN in the Policy Division of the Australian "
        "Department of Defence, met Colonel Tan Wei Ming of Singapore.",
        "John Hill",
        (
            "AUS",
            "Commodore",
            ("Director Singapore, Malaysia and ASEAN in the Policy Division of the Australian Department of Defence",),
        ),
    ),
    # several posts in one unit, several portfolios, a plural rank
    (
        "The Vice Commander and Chief of Staff of the Vietnam Coast Guard Region 1, Senior Colonel Tran Van Ba, "
        "received Colonel Li Wu of China.",
        "Tran Van Ba",
        (
            "VNM",
            "Senior Colonel",
            (
                "Vice Commander of the Vietnam Coast Guard Region 1",
                "Chief of Staff of the Vietnam Coast Guard Region 1",
            ),
        ),
    ),
    (
        "Irish Trade, Industry and Energy Secretary Pat Lee met Peruvian Minister Luis Mera.",
        "Pat Lee",
        ("IRL", None, ("Trade, Industry and Energy Secretary",)),
    ),
    (
        "Generals Pavel Dorn and Jan Novak of Slovakia met Czech General Karel Kral.",
        "Jan Novak",
        ("SVK", "General", ()),
    ),
    # the role alone before the name, and whose minister the participle takes
    (
        "Iran's Navy commander announced a drill with Oman. In Tehran, Rear Admiral Habib Sayar said it is set.",
        "Habib Sayar",
        ("IRN", "Rear Admiral", ("Navy commander",)),
    ),
    (
        "Kazakh President Tokar met the press. Welcoming the Uzbek foreign minister, President Tokar praised trade.",
        "Tokar",
        ("KAZ", None, ("President",)),
    ),
    (
        "Present were officers of the Office of the Chief, Myanmar Ambassador to China U Thit Min and Colonel Li Wu.",
        "Thit Min",
        ("MMR", None, ("Ambassador to China",)),
    ),
    (
        "He came with Navy Commander Petrus Amut as well as Namibia's High Commissioner to Botswana, Her Excellency "
        "Rosa Kavar.",
        "Rosa Kavar",
        ("NAM", None, ("High Commissioner to Botswana",)),
    ),
]


@pytest.mark.parametrize(("text", "name", "cells"), TITLED, ids=[n for _, n, _ in TITLED])
def test_rank_office_and_state(text: str, name: str, cells: Cells) -> None:
    assert told(text)[name] == cells


def states(text: str) -> dict[str, str | None]:
    return {name: cells[0] for name, cells in told(text).items()}


def test_two_bare_names_are_the_ministers_told_of_before() -> None:
    text = "The Kenyan and Ugandan defence ministers signed a statement. Joseph Kamau and Grace Akello agreed to meet."
    assert told(text) == {
        "Joseph Kamau": ("KEN", None, ("defence minister",)),
        "Grace Akello": ("UGA", None, ("defence minister",)),
    }


def test_one_office_of_two_states() -> None:
    text = "They met the Minister of Defence of Kenya, Joseph Farah, and of Uganda, Vincent Okello, in Nairobi."
    assert told(text)["Vincent Okello"] == ("UGA", None, ("Minister of Defence",))


def test_whom_the_president_has_with_him() -> None:
    text = "President of Guyana Ivan Allan met US Admiral John Hill. The president was accompanied by Captain Jan Tal."
    assert states(text)["Jan Tal"] == "GUY"
    text = "Zimbabwe's President Tendai Moy is in Zambia. Moy has brought along foreign minister Fred Char."
    assert states(text)["Fred Char"] == "ZWE"
    text = "The delegation led by Gen Pravit Won of Thailand, which included Gen Chalerm Sri, went to Malaysia."
    assert states(text)["Chalerm Sri"] == "THA"


def test_a_single_word_means_the_well_known_official_of_a_state_in_the_report() -> None:
    assert states("Minister Ollongren of the Dutch government met Peruvian Minister Luis Mera.")["Ollongren"] == "NLD"


NOBODY = [
    ("Kenyan Minister Joseph Kamau met General Ali Noor before the Chief of Staff left.", "Chief of Staff"),
    ("Published May 5, 2017 8:24 PM Author: mod. Kenyan Minister Joseph Kamau met Peru's Luis Mera.", "Author"),
    ("Qatari newspaper Al-Watania quoted Kenyan Minister Joseph Kamau as saying so.", "Al-Watania"),
    ("Kenyan Minister Joseph Kamau laid flowers at President Ho Chi Minh's statue.", "Ho Chi Minh"),
    ("Kenyan Minister Joseph Kamau met officials of the Ho Chi Minh Municipal Committee.", "Ho Chi Minh"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY, ids=[n for _, n in NOBODY])
def test_who_is_nobody(text: str, name: str) -> None:
    found = told(text)
    assert name not in found
    assert "Joseph Kamau" in found


def test_an_office_behind_a_name_may_be_the_next_subject() -> None:
    assert told("Gen Omar Saleh told the Chief of Staff of Egypt that ties would grow.")["Omar Saleh"][2] == ()
    text = "On behalf of General Ali Noor the Minister of Defence of Oman welcomed Kenyan Brigadier Ali Hassan."
    assert told(text).get("Ali Noor", (None, None, ()))[2] == ()


def test_a_list_under_a_heading_serves_the_state_that_the_heading_names() -> None:
    text = (
        "US Admiral John Hill travelled to Port Moresby on May 5.\n\nMeetings with Papua New Guinea defence officials "
        "included:\n· Secretary of Defence, Hon. Peter Akip\n· Chief of Staff, Colonel Craig Solm\n\n"
        "Hill praised the growing ties between the two navies."
    )
    assert states(text) == {"John Hill": "USA", "Peter Akip": "PNG", "Craig Solm": "PNG"}


def test_who_calls_on_somebody_acts_though_thanks_go_to_him() -> None:
    text = "Pakistani General Asif Malik conveyed his thanks to Chairman of Tal Company of Qatar Ali Thamer"
    assert "Ali Thamer" in told(f"{text} who called on him.")
    assert "Ali Thamer" not in told(f"{text} for his help.")


def test_envoys_listed_with_the_states_that_they_come_from() -> None:
    text = "Tanzania's Minister Pat Lee said the new envoys are Umar Takal from Nigeria and Srikant Pradh from India."
    assert states(text) == {"Pat Lee": "TZA", "Umar Takal": "NGA", "Srikant Pradh": "IND"}


def test_whoever_leads_a_delegation_bears_the_office_before_the_comma() -> None:
    text = "A delegation led by the Commander of United States Africa Command, General Jan Tal paid a call on Seth Amo."
    assert told(text)["Jan Tal"] == ("USA", "General", ("Commander of United States Africa Command",))


def test_a_commander_named_again_and_a_name_respelt_are_nobody_else() -> None:
    text = "Commander of the Fijian Navy, Rear-Admiral Vili Naup met Peru's Luis Mera. Commander Naup left on Friday."
    assert list(told(text)) == ["Vili Naup", "Luis Mera"]
    text = "President of Cyprus Nikos Anastasiou met Peru's Luis Mera. Later President Anastasiu left Athens."
    assert list(told(text)) == ["Nikos Anastasiou", "Luis Mera"]


def test_a_counterpart_heads_forces_of_his_own() -> None:
    text = (
        "The Chief of Defence Forces of the Uganda People's Defence Forces, Gen Musa Kato, hosted his Rwandan "
        "counterpart, Jan Tal, for a dinner."
    )
    assert told(text)["Jan Tal"] == ("RWA", None, ("Chief of Defence Forces",))


def test_a_father_s_name_is_not_his_son_s() -> None:
    text = "Jordan's King Abdallah met Peru's Luis Mera. Present was Jordan's Crown Prince Husain bin Abdallah."
    assert told(text)["Husain bin Abdallah"][2] == ("Crown Prince",)


def test_a_city_in_capitals_before_the_state_is_no_part_of_an_office() -> None:
    text = "HANOI Lao Foreign Minister Kham Vong met Peru's Luis Mera. Hanoi Mayor Tran Nam met him too."
    assert told(text)["Kham Vong"] == ("LAO", None, ("Foreign Minister",))
    assert told(text)["Tran Nam"][2] == ("Mayor of Hanoi",)


def test_who_met_somebody_does_not_bear_their_office() -> None:
    ruiz = "Prime Minister Tom Ruiz of Chile met Canadian Minister Anne Hale. She is the second Canadian minister Ruiz "
    assert told(f"{ruiz}has met.")["Tom Ruiz"] == ("CHL", None, ("Prime Minister",))
    assert "Ruiz" not in told(f"{ruiz}has met.")
    assert told("Peru's Luis Mera said the second Canadian minister Ann Roe was ill.")["Ann Roe"][0] == "CAN"


def test_a_peer_bears_the_same_office() -> None:
    text = "Foreign Minister Ana Sol of Chile and her Peruvian peer Jan Tal met in Lima."
    assert told(text)["Jan Tal"] == ("PER", None, ("Foreign Minister",))
    assert "Review" not in " ".join(told("Foreign Minister Ana Sol of Chile praised the Peer Review of Peru."))
