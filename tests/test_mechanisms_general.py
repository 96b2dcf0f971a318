"""Channels in lists, as sums, by their subject; editions, days and levels told beside, before and again."""

from __future__ import annotations

import pytest

from communique.model import Mechanism, Report
from communique.reading.reader import read_report


def records_of(text: str) -> list[Mechanism]:
    return list(read_report(Report(id="r", text=text, published="2024-05-05")).mechanisms)


LISTS = [
    (
        "Fiji and Tonga reviewed the work of their Joint Military Committee, Joint Naval Staff Talks and Strategic "
        "Dialogue.",
        ["Joint Military Committee", "Joint Naval Staff Talks", "Strategic Dialogue"],
    ),
    (
        "They agreed to convene the Joint Defence Committee, the Joint Commission of Cooperation and the Joint "
        "Permanent Commission on Defence and Security in Suva, Fiji and Tonga said.",
        [
            "Joint Defence Committee",
            "Joint Commission of Cooperation",
            "Joint Permanent Commission on Defence and Security",
        ],
    ),
    (
        "Fiji and Tonga hold the Strategic Dialogue, the 2+2 Meeting, the Cyber Dialogue and the Space Dialogue.",
        ["Strategic Dialogue", "2+2 Meeting", "Cyber Dialogue", "Space Dialogue"],
    ),
    (
        "Fiji and Tonga reviewed the Joint Working Groups on Trade, Tourism, Health and Medicine, Joint Committee on "
        "Renewable Energy and Policy Consultations.",
        [
            "Joint Working Groups on Trade, Tourism, Health and Medicine",
            "Joint Committee on Renewable Energy",
        ],
    ),
    (
        "The next Fiji-Tonga Policy Consultations and Strategic Dialogue are due in Suva.",
        ["Fiji-Tonga Policy Consultations", "Strategic Dialogue"],
    ),
    (
        "The Joint Working Groups on Trade and Tourism, Agriculture, Health and Medicine and the Joint Committee on "
        "Renewable Energy of Fiji and Tonga met.",
        [
            "Joint Working Groups on Trade and Tourism, Agriculture, Health and Medicine",
            "Joint Committee on Renewable Energy of Fiji and Tonga",
        ],
    ),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_a_list_names_several_channels(text: str, names: list[str]) -> None:
    assert [r.name for r in records_of(text)] == names


NAMES = [
    (
        "The two praised the Cooperation Council of the Reef Speaking States.",
        ["Cooperation Council of the Reef Speaking States"],
    ),
    ("The Fiji-Tonga Presidential Council met in Suva for the third time.", ["Fiji-Tonga Presidential Council"]),
    ("They praised the UN, the CIS and “Central Asia + Fiji”.", ["Central Asia + Fiji"]),
    ("The first meeting in the “Central Asia – Fiji” format took place.", ["Central Asia – Fiji"]),
    ("Ministers attended the 16+1 summit in Suva.", ["16+1 summit"]),
    ("Fiji and Tonga chaired the “5+5 Defence” Initiative.", ["5+5 Defence"]),
    ("Tonga insisted on the mechanism of political consultations with Fiji.", ["mechanism of political consultations"]),
    ("Fiji and Tonga have the Meeting of the Joint Chiefs of Staff.", ["Meeting of the Joint Chiefs of Staff"]),
    (
        "The 10th Round of Conversations between the armies of Fiji and Tonga was held.",
        ["Conversations between the armies of Fiji and Tonga"],
    ),
    (
        "There is a hotline of the two coast guards of Fiji and Tonga.",
        ["hotline of the two coast guards of Fiji and Tonga"],
    ),
    ("Fijian ships held a Maritime Partnership Exercise with Tonga.", ["Maritime Partnership Exercise"]),
    (
        "Once a year, by turns in Suva and Apia, the armies of Fiji and Samoa exchange visits.",
        ["Once a year, by turns in Suva and Apia, the armies of Fiji and Samoa exchange visits"],
    ),
    (
        "The National Security Advisers’ Dialogue of Fiji and Tonga was held.",
        ["National Security Advisers’ Dialogue of Fiji and Tonga"],
    ),
    ("Central Asia and Fiji have close ties.", []),
    ("Fiji and Tonga signed a memorandum of understanding on political consultations.", []),
    ("Fiji and Tonga signed the Joint Record of Discussions (JRD).", []),
    ("In the morning Fiji's minister had a Fiji-Tonga Foreign Ministers’ Meeting.", []),
    ("The readout tells of Secretary Pita Vea's Meeting with the Fijian and Tongan ministers.", []),
    ("Fiji handed a Fast Patrol Vessel to Tonga.", []),
    ("The delegation of Tonga visited the Fiji Meat Commission (FMC).", []),
    ("Fiji and Tonga discussed the possibility of establishing a Joint Commission on Commerce and Trade.", []),
    ("Fiji and Tonga agreed to the establishment of a strategic dialogue.", []),
    ("It was President Vea's first major meeting with the leaders of Fiji and Tonga.", []),
    ("Fiji hosted Tonga for a Pre-Council Meeting.", []),
    ("Tonga is a Dialogue Partner of Fiji; the ASEAN Dialogue Partners met.", []),
    ("The meeting of Fiji and Tonga was at the Reef International Conference Centre.", []),
    ("The third session of Fiji's 13th National Assembly heard the president of Tonga.", []),
    ("The Vice Chairman of the Republic of Fiji Border Committee met Tonga's envoy.", []),
    ("Fiji and Tonga hurried the process of deploying joint or combined patrols.", []),
    ("The protocol of Fiji and Tonga on joint or combined patrols is regulated.", []),
    ("They met on the margins of a meeting of the defence ministers of the CIS.", []),
    ("Friendship exchanges on the border of Fiji and Tonga go on.", []),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_channels_are_known_by_their_names(text: str, names: list[str]) -> None:
    assert [r.name for r in records_of(text)] == names


EXERCISES = [
    (
        "Air units of Fiji and Tonga met for REEFAIR II, as the second edition of the exercise is called.",
        ("REEFAIR II", 2),
    ),
    (
        "The trilateral exercise of the Fijian, Tongan and Samoan navies, “Three Anchors”, ended.",
        ("Three Anchors", None),
    ),
    ("“Eastern Reef-2024”, the joint exercise of Fiji and Tonga, will be held in June.", ("Eastern Reef-2024", None)),
    ("The third Fiji-Tonga “Golden Reef 2024” joint exercise opened on 2 May.", ("Golden Reef 2024", 3)),
    ("The fifth Fiji-Tonga Bilateral Maritime Exercise, named Reef Bridge, ended.", ("Reef Bridge", 5)),
    ("The Fiji Tonga joint military exercise (Reefshakti -2023) culminated on Tuesday.", ("Reefshakti -2023", None)),
    ("The joint exercise between the Fijian and Tongan armies, 'Exercise REEF-XIV', ended.", ("Exercise REEF-XIV", 14)),
    ("The special exercise of the CSTO's rapid forces “Interaction-2024” took place.", ("Interaction-2024", None)),
    (
        "The 12th iteration of a bilateral exercise between the Fijian and Tongan navies began.",
        ("bilateral exercise between the Fijian and Tongan navies", 12),
    ),
    (
        "The first-ever joint military exercise between Fiji and Tonga began on Thursday.",
        ("joint military exercise between Fiji and Tonga", 1),
    ),
]


@pytest.mark.parametrize(("text", "record"), EXERCISES)
def test_exercises_are_named(text: str, record: tuple[str, int | None]) -> None:
    assert [(r.name, r.edition) for r in records_of(text)] == [record]


def test_an_exercise_that_is_only_thought_of_is_none() -> None:
    assert records_of("Fiji and Tonga discussed the possibility of a first-ever joint military exercise.") == []


EDITIONS = [
    ("A dialogue on defence policy, the fourth between Fiji and Tonga, took place on 2 May.", 4, "2024-05-02"),
    ("The fourth in the row of defence policy dialogues between Fiji and Tonga opened on 2 May.", 4, "2024-05-02"),
    ("Fiji and Tonga held a border friendship exchange, the seventh between them.", 7, None),
    ("At its 13th meeting, on 2 May, the joint steering committee of Fiji and Tonga sat.", 13, "2024-05-02"),
    ("In March Fiji and Tonga had met in Suva at the 14th session of the Joint Committee.", 14, "2024-03"),
    ("The decisions refined in Suva in March by the 27th Fiji-Tonga Joint Commission stand.", 27, "2024-03"),
    ("Fiji and Tonga have moved on since the 14th session of the Joint Committee (Suva, 2023).", 14, "2023"),
    ("Tonga invited Fiji's minister to come in 2025 and co-chair the 16th Fiji-Tonga Joint Committee.", 16, "2025"),
    ("The joint commission in which Fiji and Tonga sit together met for the 27th time on 2 May.", 27, "2024-05-02"),
    ("A joint border commission of Fiji and Tonga exists; its 27th session was on 2 May.", 27, "2024-05-02"),
    ("Suva will host the commission's 28th session in 2025, the Fiji-Tonga Joint Commission decided.", 28, "2025"),
    ("Fiji and Tonga set out on 2 May on the 50th of their joint patrols.", 50, "2024-05-02"),
    ("Fiji hosted Tonga for an inaugural defence conference on 2 May.", 1, "2024-05-02"),
    ("On 9 September the customs of Fiji and Tonga will have their II Bilateral Technical Meeting.", 2, "2024-09-09"),
    ("The Fiji-Tonga Joint Committee, which since 2019 has grown, praised the 14th session.", 14, None),
]


@pytest.mark.parametrize(("text", "edition", "date"), EDITIONS)
def test_editions_and_their_days(text: str, edition: int | None, date: str | None) -> None:
    assert [(r.edition, r.date) for r in records_of(text)] == [(edition, date)]


LEVELS = [
    ("The Fiji-Tonga Border Committee, chaired by the defence ministers, meets in June.", "ministers"),
    ("The Fiji-Tonga Border Committee, chaired by Defence Minister Sione Vea, meets in June.", None),
    ("They prepared the Fiji-Tonga Reef Consultations, which the two Prime Ministers will chair in Suva.", "leaders"),
    ("Fiji and Tonga held the Proximity Commanders' Meeting, which brings together the heads of units.", "units"),
    ("The annual naval staff talks of Fiji and Tonga, at the level of directors, went on.", "officials"),
    ("Fiji and Tonga held annual staff talks.", None),
    ("Fiji and Tonga held annual army staff talks.", "services"),
    (
        "Tonga put off the 2+2 dialogue with Fiji, in which the foreign and the defence minister of each side sit.",
        "ministers",
    ),
    (
        "Fiji and Tonga held the 4th defence policy dialogue. All want this dialogue at deputy ministerial level.",
        "deputy ministers",
    ),
    ("Fiji opened the eighth Suva Defence Dialogue. The vice-ministerial forum closes on Friday.", "deputy ministers"),
    (
        "The first Fiji-Tonga political consultations were chaired by the deputy minister Vea and the envoy Lolo.",
        "deputy ministers",
    ),
    ("Fiji opened the eighth Suva Defence Dialogue. The ministerial statement is due on Friday.", None),
]


@pytest.mark.parametrize(("text", "level"), LEVELS)
def test_levels_are_told_beside_and_again(text: str, level: str | None) -> None:
    assert [r.level and r.level.value for r in records_of(text)] == [level]


PARTIES = [
    (
        "The Reef Shipping Working Group was attended by representatives of Fiji, Tonga and Samoa.",
        ("FJI", "TON", "WSM"),
    ),
    ("The Fiji-Tonga Joint Commission spoke of Samoa, Fiji and Tonga.", ("FJI", "TON")),
    ("The Joint Border Commission of the two neighbours, Fiji and Tonga, is due, Samoa said.", ("FJI", "TON")),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_a_list_of_those_who_attended_tells_the_parties(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


def test_a_meeting_that_prepares_a_bodys_session_is_the_bodys() -> None:
    text = "Fiji and Tonga opened the Senior Officials Meeting of the Joint Permanent Commission."
    assert [(r.name, r.level) for r in records_of(text)] == [("Joint Permanent Commission", None)]


def test_the_2_plus_2_may_be_a_byname() -> None:
    text = "Fiji and Tonga will hold an inaugural foreign and defence ministerial meeting or the 2+2 on 9 June."
    assert [(r.kind, r.edition) for r in records_of(text)] == [("dialogue", 1)]


def test_several_editions_are_counted_together() -> None:
    text = "The 2nd and 3rd sessions of the Fiji-Tonga Joint Commission were held in Suva in 2018 and Apia in 2020."
    assert [(r.edition, r.date) for r in records_of(text)] == [(2, "2018"), (3, "2020")]
    assert [r.edition for r in records_of("The third and last session of the Fiji-Tonga Joint Commission met.")] == [
        None
    ]
