"""Channels told apart: organs in session, rhythms told by a verb, names set off, and what later sentences say."""

from __future__ import annotations

import pytest

from communique.model import Mechanism, Report
from communique.reading.reader import read_report


def records_of(text: str) -> list[Mechanism]:
    return list(read_report(Report(id="r", text=text, published="2024-05-10")).mechanisms)


BODIES = [
    ("He spoke at the 44th Ordinary Session of the Executive Council of the African Union.", ("AU",), 44),
    (
        "They adopted it at the 32nd session of the Council of the Arab League at the summit level.",
        ("LAS",),
        32,
    ),
    ("The Reef States met at the 54th General Assembly of the Organization of American States.", ("OAS",), 54),
    ("The ECCAS Council of Peace and Security held its 6th ministerial meeting on Monday.", ("ECCAS",), 6),
    ("In Abuja for their 42nd Ordinary Meeting, members of the ECOWAS Committee of Chiefs sat.", ("ECOWAS",), 42),
    ("The regional bloc SADC held an extraordinary organ troika summit in Windhoek.", ("SADC",), None),
    ("ECOWAS opened the 41st meeting of chiefs of defence staff in Abuja on Monday.", ("ECOWAS",), 41),
    ("The Pacific Islands Forum (PIF) held the 8th meeting of its defence ministers in Suva.", ("PIF",), 8),
    ("The African Union held its 8th meeting of defence ministers in Addis Ababa.", ("AU",), 8),
    ("The European Union and the African Union held their sixth summit in Brussels.", ("AU", "EU"), 6),
    ("The South Asian Association for Regional Cooperation is to hold its 19th summit.", ("SAARC",), 19),
    ("The Council of Heads of State of the CIS was in session in Bishkek.", ("CIS",), None),
    ("The tactical drills Atoll Brotherhood-2024 of the CSTO states began in Kazakhstan.", ("CSTO",), None),
]


@pytest.mark.parametrize(("text", "parties", "edition"), BODIES)
def test_organs_of_organisations_sit(text: str, parties: tuple[str, ...], edition: int | None) -> None:
    assert [(r.parties, r.edition) for r in records_of(text)] == [(parties, edition)]


SHORT = [
    ("They met on the sidelines of the Arab-Islamic summit in Riyadh.", ("meeting", "Arab-Islamic summit", None)),
    ("They met on the margins of the Summit of the Americas in Lima.", ("meeting", "Summit of the Americas", None)),
    ("They met at a NATO defence ministerial in Brussels.", ("meeting", "NATO defence ministerial", None)),
    ("They met on the sidelines of the Pacific Islands Forum in Suva.", ("meeting", "Pacific Islands Forum", None)),
    ("The MED9 summit was held in Malta on Friday.", ("meeting", "MED9 summit", None)),
    ("Fiji and Tonga met for the 12th JCC in Suva on Monday.", ("committee", "JCC", 12)),
    ("Fijian and Tongan ministers met for the second REEFMIN in Suva.", ("dialogue", "REEFMIN", 2)),
    ("The 6th JDWG between Fiji and Tonga, held in Suva, reviewed reefs.", ("committee", "JDWG", 6)),
    ("The 13th FTDC took place in Suva, with Fiji and Tonga agreeing on reefs.", ("dialogue", "FTDC", 13)),
    (
        "The army chiefs of Fiji and Tonga met at the II Bilateral Defence Meeting in Suva.",
        ("meeting", "Bilateral Defence Meeting", 2),
    ),
    (
        "The Nordic-Baltic defence ministers meeting is due soon.",
        ("meeting", "Nordic-Baltic defence ministers meeting", None),
    ),
]


@pytest.mark.parametrize(("text", "record"), SHORT)
def test_channels_go_by_short_names(text: str, record: tuple[str, str, int | None]) -> None:
    assert [(r.kind, r.name, r.edition) for r in records_of(text)] == [record]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Sione Lata commanded the 3rd FIR in Suva when he met Tongan officers.",
        "Fiji and Tonga played in the 3rd FIBA in Suva.",
        "He graduated from the 12th NDC in Suva before he served in Tonga.",
    ],
)
def test_an_acronym_that_does_not_sit_is_no_channel(text: str) -> None:
    assert records_of(text) == []


def test_the_states_of_a_region_are_those_listed() -> None:
    (record,) = records_of(
        "The Fiji-Western Balkans Forum took place in Suva. With the Fijian minister were those of the Western Balkans "
        "(Albania, Kosovo*, Montenegro and Serbia)."
    )
    assert record.parties == ("ALB", "FJI", "MNE", "SRB", "XKX")


SIDES = [
    (
        "U.S. Secretary of Defense Jim Lata, Japanese Defense Minister Ken Ito and Fijian Defence Minister Sione Vea "
        "convened the 9th Trilateral Defense Ministerial Meeting in Clark, Philippines.",
        ("FJI", "JPN", "USA"),
    ),
    ("The 20th session of the Joint Defence Council of the GCC states was attended by ministers of Oman.", ("GCC",)),
    ("The CSTO is to hold its Council of Ministers of Defence in Bishkek, Kyrgyzstan.", ("CSTO",)),
]


@pytest.mark.parametrize(("text", "parties"), SIDES)
def test_who_meets_is_told_in_the_sentence(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


NO_BODIES = [
    "A second trilateral meeting of Fiji was with Tonga and Samoa.",
    "Fiji and Tonga signed a Letter of Exchange (LOE) on equipment.",
    "The ministers of Fiji and Tonga met the Transitional Presidential Council (TPC) of Haiti.",
    "The pilots of Fiji and Tonga celebrated the 75th RFAF anniversary.",
    "The Chairperson of the African Union (AU) Commission welcomed the ministers of Fiji and Tonga.",
    "He is Chairperson of the IGAD Assembly of Heads of State and Government.",
    "Fiji and Tonga looked at working in a 3+1 format with other countries.",
    "The Georgian minister praised the NATO-Georgia Joint Training and Evaluation Centre.",
    "The Fijian and Tongan ministers praised the first session of the National Assembly.",
]


@pytest.mark.parametrize("text", NO_BODIES)
def test_secretariats_offices_and_schools_are_no_channels(text: str) -> None:
    assert records_of(text) == []


RHYTHMS = [
    ("The foreign ministers of Fiji and Tonga meet every year in one of the capitals.", "meeting", "ministers"),
    ("The navies of Fiji and Tonga exercise together twice a year off Suva.", "exercise", None),
    ("Once a year the border guards of Fiji and Tonga sit down together.", "meeting", None),
    ("Fiji and Tonga set up a joint commission on trade in 2007, which meets every two years.", "committee", None),
    (
        "A document of Fiji and Tonga sets up a follow-up mechanism. "
        "The deputy ministers, who chair it, will meet twice a year.",
        "committee",
        "deputy ministers",
    ),
]


@pytest.mark.parametrize(("text", "kind", "level"), RHYTHMS)
def test_a_rhythm_makes_a_channel(text: str, kind: str, level: str | None) -> None:
    assert [(r.kind, r.level) for r in records_of(text)] == [(kind, level)]


NO_RHYTHMS = [
    "The foreign ministers of Fiji and Tonga should meet every year, he proposed.",
    "The army council of Fiji meets once a year.",
    "Thousands of people from Fiji and Tonga meet every year in Suva.",
]


@pytest.mark.parametrize("text", NO_RHYTHMS)
def test_a_proposal_or_one_state_alone_makes_none(text: str) -> None:
    assert records_of(text) == []


EXERCISES = [
    ("The Fijian and Tongan armies wound up land drills near Suva, dubbed (Coral Protectors).", ["Coral Protectors"]),
    (
        "Fiji and Tonga have held two joint air exercises: “Coral Eagles” last March at the Lata base in Fiji, and "
        "“Sea Sword” in Nuku'alofa in November 2020.",
        ["Coral Eagles", "Sea Sword"],
    ),
    ("The joint exercise between Fiji and Tonga, codenamed Coral Spear, began on Monday.", ["Coral Spear"]),
    ("Exercise CORAL SPEAR is a biennial exercise between the Fijian and Tongan armies.", ["Exercise CORAL SPEAR"]),
    (
        "Maritime Cooperative Activities (MCAs) were named a success by Fiji and Tonga.",
        ["Maritime Cooperative Activities (MCAs)"],
    ),
    ("The armies of Fiji and Tonga ended their drills with a frigate named Coral Spear.", []),
    ("At the drills of Fiji and Tonga he said: “Hold Fast”.", []),
    ("The exhibition “Coral Spear” opened after the drills of Fiji and Tonga.", []),
    ("The drills of Fiji and Tonga, near the village of “Coral Bay”, have ended.", []),
]


@pytest.mark.parametrize(("text", "names"), EXERCISES)
def test_exercises_are_named_apart_from_their_noun(text: str, names: list[str]) -> None:
    assert [r.name for r in records_of(text)] == names


DATES = [
    (
        "They met at the 117th meeting of the Fiji-Tonga Regional Border Committee. "
        "The high-level meeting, on May 3, was about drugs.",
        "2024-05-03",
    ),
    (
        "The 42nd meeting of the ECOWAS Committee of Chiefs of Defence Staff has ended. "
        "The headquarters in Abuja was the venue of the Meeting from 1st to 3rd May 2024.",
        "2024-05-01",
    ),
    (
        "The 9th Fiji-Tonga Joint Commission has ended in Suva. At Wednesday's session the ministers signed a paper.",
        "2024-05-08",
    ),
    (
        "The 9th Fiji-Tonga Joint Commission has ended in Suva. The next session will be on June 3, the ministry said.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_the_day_of_a_session_is_told_in_a_later_sentence(text: str, date: str | None) -> None:
    assert records_of(text)[0].date == date


EDITIONS = [
    ("With its 12th session, the Fiji-Tonga Joint Commission has turned thirty.", 12),
    ("Monday's meeting in Suva was the 12th of the Fiji-Tonga Joint Commission.", 12),
    ("The Fiji-Tonga Political Consultation Mechanism was inaugurated in Suva.", 1),
    ("The exercise of Fiji and Tonga, code-named “Coral Spear”, is the seventh between the two.", 7),
    ("Fiji and Tonga signed the agreed minutes of the fourth session of the Joint Permanent Commission.", 4),
    ("The Fiji-Tonga Defence Dialogue was held in Suva. The meeting, the fifth of its kind, reviewed training.", 5),
    ("Fiji and Tonga opened exercise Coral Spear on Monday. The drills, the tenth of their kind, end on Friday.", 10),
    ("Fiji and Tonga held the Joint Border Committee in Suva. The session, the 12th of its kind, ended.", 12),
    ("The Fiji-Tonga Defence Dialogue was held. The meeting, the fifth of its kind this year, ended.", None),
    ("The Fiji-Tonga Defence Dialogue was held. Fiji handed over a patrol boat, the fifth of its kind.", None),
    ("Fiji and Tonga began a coordinated patrol (CORPAT). The 35th edition of Fiji-Tonga CORPAT ends on Friday.", 35),
]


@pytest.mark.parametrize(("text", "edition"), EDITIONS)
def test_editions_told_apart(text: str, edition: int | None) -> None:
    assert [r.edition for r in records_of(text)] == [edition]


LEVELS = [
    ("The defence ministers of Fiji, Tonga and Samoa met for their fourth trilateral meeting.", "ministers"),
    ("The Fiji-Tonga Security Committee met. It is made up of the deputy ministers of defence.", "deputy ministers"),
    ("Fiji and Tonga have elevated their annual defence talks to ministerial level.", "ministers"),
    ("They raised the Fiji-Tonga Strategic Dialogue to the level of ministers.", "ministers"),
    ("Fiji and Tonga agreed to elevate their annual security dialogue up to leaders' level.", "leaders"),
    ("The Fiji-Tonga Joint Commission was promoted to the level of foreign ministers in 2022.", "ministers"),
    ("Fiji and Tonga raised their annual defence talks to new heights.", None),
    (
        "The fifth strategic dialogue, held in Suva on Monday between the foreign and defence ministers of Fiji and "
        "Tonga, reviewed ties.",
        "ministers",
    ),
    (
        "The fifth Fiji-Tonga dialogue was held in Suva after talks between the foreign ministers.",
        None,
    ),
    ("Fiji and Tonga held their annual vice-ministerial-level defence talks in Suva.", "deputy ministers"),
    ("The annual Prime Ministers' talks between Fiji and Tonga were held in Suva.", "leaders"),
    ("The Fiji-Tonga Security Committee met. The ministers praised it.", None),
]


@pytest.mark.parametrize(("text", "level"), LEVELS)
def test_levels_told_beside_the_name(text: str, level: str | None) -> None:
    assert [r.level for r in records_of(text)] == [level]


def test_a_language_is_no_party() -> None:
    (record,) = records_of("The Fiji-Tonga Security Committee (COMSEG, for its Spanish acronym) met.")
    assert (record.name, record.parties) == ("Fiji-Tonga Security Committee (COMSEG)", ("FJI", "TON"))
