"""Channels as retellings put them: counted and dated in other words, fronted, set off, put off, chaired by both."""

from __future__ import annotations

import pytest

from communique.model import Mechanism, Report
from communique.reading.reader import read_report


def records_of(text: str) -> list[Mechanism]:
    return list(read_report(Report(id="r", text=text, published="2024-05-05")).mechanisms)


# text, kind, name, edition, date
READ = [
    # nouns, and words that no list of names holds
    (
        "The first high-level coastal encounters between Fiji and Tonga were held in Suva on Friday.",
        ("meeting", "high-level coastal encounters between Fiji and Tonga", 1, "2024-05-03"),
    ),
    (
        "The sixth Fiji – Tonga reef policy dialogue took place in Suva on May 2.",
        ("dialogue", "Fiji – Tonga reef policy dialogue", 6, "2024-05-02"),
    ),
    (
        "Fiji and Tonga convened their 4th hydrology committee in Suva on 3 May.",
        ("committee", "hydrology committee", 4, "2024-05-03"),
    ),
    (
        "Officials of Fiji and Tonga gathered in Suva on 3 May for the annual kelp dialogue.",
        ("dialogue", "annual kelp dialogue", None, None),
    ),
    ("Fijian and Tongan officials co-chaired the Space Dialogue in Suva.", ("dialogue", "Space Dialogue", None, None)),
    (
        "The Fijian and Tongan coast guards held the fourth Friendship Reef Patrol in Suva on 3 May.",
        ("patrol", "Friendship Reef Patrol", 4, "2024-05-03"),
    ),
    (
        "Chaplains from Australia, Fiji and Tonga met for the inaugural Coral Defence Chaplains Network.",
        ("other", "Coral Defence Chaplains Network", 1, None),
    ),
    # counted in other words
    (
        "Round five of the Fiji-Tonga Strategic Dialogue was held in Suva on May 3.",
        ("dialogue", "Fiji-Tonga Strategic Dialogue", 5, "2024-05-03"),
    ),
    (
        "Session VI of the Fiji-Tonga Joint Commission was held in Suva on May 3.",
        ("committee", "Fiji-Tonga Joint Commission", 6, "2024-05-03"),
    ),
    (
        "The fifth-ever Fiji-Tonga Defence Dialogue took place in Suva on May 3.",
        ("dialogue", "Fiji-Tonga Defence Dialogue", 5, "2024-05-03"),
    ),
    (
        "At the previous session of the Fiji-Tonga Joint Commission, the eleventh, held in 2021, the sides agreed.",
        ("committee", "Fiji-Tonga Joint Commission", 11, "2021"),
    ),
    (
        "Both air forces, of Fiji and Tonga, are holding the drill “Falcon Reef” for the seventh time from May 2.",
        ("exercise", "Falcon Reef", 7, "2024-05-02"),
    ),
    (
        "The 2021 edition of the Fiji-Tonga Joint Commission, its eighth, was held in Suva.",
        ("committee", "Fiji-Tonga Joint Commission", 8, "2021"),
    ),
    (
        "Next year's ninth Fiji-Tonga Joint Commission will be in Suva.",
        ("committee", "Fiji-Tonga Joint Commission", 9, "2025"),
    ),
    (
        "The prince asked him to come in 2025 as co-chair of the Fiji-Tonga Joint Commission's 8th session.",
        ("committee", "Fiji-Tonga Joint Commission", 8, "2025"),
    ),
    # names that a bracket, a dash or a headline's verb would cut or lengthen
    (
        "The 38th Joint Border Committee Fiji-Papua New Guinea (JBC FIJ-PNG) Meeting was held in May.",
        ("committee", "Joint Border Committee Fiji-Papua New Guinea (JBC FIJ-PNG)", 38, "2024-05"),
    ),
    (
        "The Association Council between the European Union (EU) and Kenya held its 5th session on 3 May.",
        ("committee", "Association Council between the European Union (EU) and Kenya", 5, "2024-05-03"),
    ),
    (
        "The 7th session of the Fijian-Tongan Joint Commission on Reef Industrial Cooperation (JCRIC) met on May 3.",
        ("committee", "Fijian-Tongan Joint Commission on Reef Industrial Cooperation (JCRIC)", 7, "2024-05-03"),
    ),
    (
        "Fiji asked Tonga to put back the 2+2 dialogue of the two countries' foreign and defence ministers.",
        ("dialogue", "2+2 dialogue", None, None),
    ),
    (
        "The first two plus two dialogue between Fiji and Tonga was held on Friday.",
        ("dialogue", "two plus two dialogue between Fiji and Tonga", 1, "2024-05-03"),
    ),
    (
        "He watched a joint river rescue exercise of the Kenyan, Ugandan and Tanzanian armies.",
        ("exercise", "joint river rescue exercise", None, None),
    ),
    (
        "The foreign ministries of Kenya and Uganda held political consultations in Nairobi on Friday.",
        ("dialogue", "political consultations", None, None),
    ),
    # put off, and met after all
    (
        "Today Tonga told Fiji that the fifth Fiji-Tonga Political Consultations are off. "
        "The two deputy ministers were to meet on May 20.",
        ("dialogue", "Fiji-Tonga Political Consultations", 5, "2024-05-20"),
    ),
    (
        "The sixth Fiji-Tonga Joint Commission, put off twice because of the storm, finally met in Suva on Friday.",
        ("committee", "Fiji-Tonga Joint Commission", 6, "2024-05-03"),
    ),
    # exercises
    (
        "The two ministers watched the joint Baltic rescue drill, in which sailors of Estonia and Latvia took part.",
        ("exercise", "joint Baltic rescue drill", None, None),
    ),
    (
        "The resumption of the Wave-in-Wave exercise of Fiji with Tonga builds trust.",
        ("exercise", "Wave-in-Wave", None, None),
    ),
    (
        "Fiji and Tonga started their first joint exercise in Suva on Friday. Named “Reef Gale”, the drill is long.",
        ("exercise", "Reef Gale", 1, "2024-05-03"),
    ),
    (
        "Coral Guardian, which opens on May 10, is the fifth joint exercise between the armies of Fiji and Tonga.",
        ("exercise", "Coral Guardian", 5, "2024-05-10"),
    ),
    (
        "Troops of Fiji and Tonga kicked off Coral Fist-VII, their joint military exercise, in Suva on Friday.",
        ("exercise", "Coral Fist-VII", 7, "2024-05-03"),
    ),
    # organisations
    (
        "The ECOWAS Authority of Heads of State and Government held its 65th Ordinary Session in Abuja on Friday.",
        ("meeting", "ECOWAS Authority of Heads of State and Government", 65, "2024-05-03"),
    ),
    (
        "The Ninth Meeting of the Foreign Ministers of India, the Russian Federation and China was held on 3 May.",
        ("meeting", "Meeting of the Foreign Ministers of India, the Russian Federation and China", 9, "2024-05-03"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_channel_is_read(text: str, expected: tuple[str, str, int | None, str | None]) -> None:
    assert [(m.kind, m.name, m.edition, m.date) for m in records_of(text)] == [expected]


NONE = [
    "The Fijian minister told Tonga's minister about the annual budget meeting of his ministry.",
    "It was the fourth bilateral meeting between the Fijian and Tongan ministers this year.",
    "It was their first encounter since 2019, the Fijian and Tongan ministers said.",
    "In focus are regular meetings between governors of coastal areas, Fiji and Tonga said.",  # a wish
    "They met at the Reef Association for Regional Cooperation (RARC) in Suva.",  # an organisation
    "Fiji and Tonga attended the joint meeting of SADC foreign ministers and security chiefs.",  # once
    "Fiji launched the Coral Television Network with Tonga.",
    "Fijian and Tongan officials held the closing dialogue.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert records_of(text) == []


EDITIONS = [
    # a date told first, an object clause, an absolute
    (
        "The Fiji-Tonga Joint Commission met for its seventh session on 3 May 2024. Back in 2019, the sixth session "
        "had been hosted by Tonga.",
        {7: "2024-05-03", 6: "2019"},
    ),
    (
        "The seventh Fiji-Tonga Reef Dialogue, whose sixth edition Apia had hosted in March 2022, met on Friday.",
        {7: "2024-05-03", 6: "2022-03"},
    ),
    (
        "Suva saw on Friday the eighth Fiji-Tonga Joint Committee, the seventh having taken place in 2022.",
        {8: "2024-05-03", 7: "2022"},
    ),
    (
        "The 11th session of the Fiji-Tonga Joint Commission opened on Friday. Apia was where it gathered last, for "
        "session number ten in 2021. Two years before, in 2019, the ninth had been in Suva.",
        {11: "2024-05-03", 10: "2021", 9: "2019"},
    ),
    (
        "The Seventh Session of the Fiji-Tonga Joint Committee was held on 3 May. The decisions of the Sixth Session "
        "(Apia, Samoa, 15 October 2021) were reviewed.",
        {7: "2024-05-03", 6: "2021-10-15"},
    ),
    (
        "They met. 2015 saw the first Fiji-Tonga Friendship Days, and 2018 the second Fiji-Tonga Friendship Days.",
        {1: "2015", 2: "2018"},
    ),
    # the next session told before the name
    (
        "The eighth dialogue is to be hosted by Tonga next year, they said at the 7th Fiji-Tonga Defence Dialogue in "
        "Suva on Friday.",
        {8: "2025", 7: "2024-05-03"},
    ),
    (
        "The third round will be held in Suva in 2025, they said at the second Fiji-Tonga Reef Dialogue in Apia on "
        "May 3.",
        {3: "2025", 2: "2024-05-03"},
    ),
    # a year told before the day
    (
        "The Coral Spear exercise between Fiji and Tonga, in its eighth edition this year, is to start on June 3.",
        {8: "2024-06-03"},
    ),
    (
        "The Fiji-Tonga exercise Coral Spear, now in its eighth edition this year, will begin on June 3.",
        {8: "2024-06-03"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), EDITIONS)
def test_editions_have_their_days(text: str, expected: dict[int, str]) -> None:
    assert {m.edition: m.date for m in records_of(text)} == expected


def test_who_chairs_a_dialogue_tells_its_level() -> None:
    text = (
        "The sixth Fiji-Tonga Reef Dialogue took place on May 2. Deputy Defence Minister Sione Vea and his Tongan "
        "counterpart Mele Taufa presided {}."
    )
    assert records_of(text.format("together"))[0].level == "deputy ministers"
    assert records_of(text.format("over a dinner"))[0].level is None


def test_two_levels_are_two_dialogues() -> None:
    text = (
        "They met for the third Fiji-Tonga Vice Foreign Ministers' Dialogue and recalled the third Fiji-Tonga Foreign "
        "Ministers' Dialogue."
    )
    assert [m.level for m in records_of(text)] == ["deputy ministers", "ministers"]


def test_the_state_of_a_place_is_no_party() -> None:
    text = (
        "The Minister for Foreign Affairs of Australia, Ann Reed, the Foreign Minister of Japan, Ken Mori, and the "
        "Secretary of State of the United States, John Hale, met in Bali, Indonesia on May 3 for the fifth ministerial "
        "meeting of the Trilateral Reef Dialogue (TRD)."
    )
    assert records_of(text)[0].parties == ("AUS", "JPN", "USA")


def test_organs_named_behind_an_organisation_are_its_own() -> None:
    text = (
        "SADC, with its Inter-State Reef Committee (ISRC) and the Ministerial Committee of the Organ (MCO), met Fiji."
    )
    assert [m.parties for m in records_of(text)] == [("SADC",), ("SADC",)]


def test_exercises_that_a_colon_lists() -> None:
    text = "The Fijian and Tongan navies hold three exercises each year: Reef Eye, Coral Spear and Blue Tide."
    assert [m.name for m in records_of(text)] == ["Reef Eye", "Coral Spear", "Blue Tide"]


def test_a_host_and_those_with_it_share_an_exercise() -> None:
    told = "Kenya hosts the multinational exercise “Lake Shield”, with troops from Uganda, Tanzania and Rwanda."
    assert records_of(told)[0].parties == ("KEN", "RWA", "TZA", "UGA")


def test_a_hotline_put_into_service_is_in_force() -> None:
    assert [m.kind for m in records_of("Kenya and Uganda put a hotline between their navies into service.")] == [
        "hotline"
    ]
    assert records_of("Kenya and Uganda agreed to set up a hotline between their navies.") == []
