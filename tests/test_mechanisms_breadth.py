"""Recurring channels as the press of the world names them: lists, bodies of two states, patrols, their sessions."""

from __future__ import annotations

import pytest

from tests.test_mechanisms import mentions_of, records_of

NAMED = [
    # bodies in which states sit together
    ("The Working Group on Tides and Reefs met.", "committee", "Working Group on Tides and Reefs", None),
    ("They praised the High Level Group on Migration.", "committee", "High Level Group on Migration", None),
    ("The High Level Border Group (GRANF) met.", "committee", "High Level Border Group (GRANF)", None),
    (
        "Next is the High Committee for Defence Cooperation.",
        "committee",
        "High Committee for Defence Cooperation",
        None,
    ),
    ("They revived the Permanent Reef Group.", "committee", "Permanent Reef Group", None),
    ("The Fijian-Tongan Joint High Commission met.", "committee", "Fijian-Tongan Joint High Commission", None),
    ("They set a date for the Follow-up Committee.", "committee", "Follow-up Committee", None),
    ("The trilateral Strategic Planning Group will meet.", "committee", "trilateral Strategic Planning Group", None),
    ("He spoke of the Association Committee.", "committee", "Association Committee", None),
    ("The working groups on tides will meet.", "committee", "working groups", None),
    ("The Baltic Military Committee met.", "committee", "Baltic Military Committee", None),
    (
        "The Special Working Committees of the two governments were praised.",
        "committee",
        "Special Working Committees",
        None,
    ),
    ("The Fijian-Tongan Council of Ministers met.", "committee", "Fijian-Tongan Council of Ministers", None),
    (
        "The 5th session of the Fijian-Tongan Defence and Security Council was held.",
        "committee",
        "Fijian-Tongan Defence and Security Council",
        5,
    ),
    (
        "The Mutual Defense Board-Security Engagement Board (MDB-SEB) met.",
        "committee",
        "Mutual Defense Board-Security Engagement Board (MDB-SEB)",
        None,
    ),
    (
        "Both armies have a coordination committee for military cooperation which convenes once a year.",
        "committee",
        "coordination committee for military cooperation",
        None,
    ),
    (
        "He praised the Committee on Political, Security and Cultural Cooperation.",
        "committee",
        "Committee on Political, Security and Cultural Cooperation",
        None,
    ),
    # dialogues, formats and mechanisms
    ("They praised the staff talks between the two navies.", "dialogue", "staff talks between the two navies", None),
    ("They met in the Fiji-Tonga-Samoa format.", "dialogue", "Fiji-Tonga-Samoa format", None),
    ("They met in the Astana process.", "dialogue", "Astana process", None),
    (
        "They met at the Salote Mechanism for Dialogue and Coordination.",
        "dialogue",
        "Salote Mechanism for Dialogue and Coordination",
        None,
    ),
    (
        "They act within the Lancang-Mekong Cooperation mechanism.",
        "dialogue",
        "Lancang-Mekong Cooperation mechanism",
        None,
    ),
    (
        "The Fiji-Tonga Foreign and Defence Ministers' (2+2) Meeting was held.",
        "dialogue",
        "Fiji-Tonga Foreign and Defence Ministers' (2+2) Meeting",
        None,
    ),
    # meetings
    ("It was told at the fourth tripartite summit.", "meeting", "tripartite summit", 4),
    (
        "The International Maritime Boundary Line Meeting was held.",
        "meeting",
        "International Maritime Boundary Line Meeting",
        None,
    ),
    ("The third forum of interregional cooperation is due.", "meeting", "forum of interregional cooperation", 3),
    (
        "The 25th ASEAN Plus Three Foreign Ministers' Meeting was held.",
        "meeting",
        "ASEAN Plus Three Foreign Ministers' Meeting",
        25,
    ),
    ("The first Fiji-Pacific Islands Forum was held.", "meeting", "Fiji-Pacific Islands Forum", 1),
    # exercises and patrols
    ("Exercise Talisman Sabre 2025 began.", "exercise", "Exercise Talisman Sabre 2025", None),
    ("Next comes Balikatan, the 39th iteration of the drills.", "exercise", "Balikatan", 39),
    ("Both armies joined the Coral Spear-2023 drills.", "exercise", "Coral Spear-2023", None),
    ("Both armies held the sixth “Coral Train” medical exercise.", "exercise", "Coral Train", 6),
    ("Both armies joined the Southern Heron exercise.", "exercise", "Southern Heron", None),
    ("A joint exercise of both armies, Coral Spear 2024, has opened.", "exercise", "Coral Spear 2024", None),
    ("Both navies hold the “Coral Guardian-3” maritime exercise.", "exercise", "Coral Guardian-3", 3),
    ("They joined the Marine Reef Support Activity (MRSA).", "exercise", "Marine Reef Support Activity (MRSA)", None),
    ("The 148th joint patrol of the Salote River ended.", "patrol", "joint patrol of the Salote River", 148),
    ("Both navies serve in the Malacca Straits Patrol.", "patrol", "Malacca Straits Patrol", None),
    ("They praised the mirror patrols that both armies carry out.", "patrol", "mirror patrols", None),
    # other kinds
    ("Both have kept open the hotline set up in 2018.", "hotline", "hotline", None),
    ("They valued the hotline between the two ministries.", "hotline", "hotline between the two ministries", None),
    (
        "The fourth exchange between young officers took place.",
        "exchange",
        "exchange between young officers",
        4,
    ),
    ("They keep up the twinning between 12 pairs of units.", "twinning", "twinning between 12 pairs of units", None),
    ("They valued the annual visit of cadets.", "visits", "annual visit", None),
]

UNNAMED = [
    "The two bodies will continue to meet every year.",
    "The defence ministers of the two countries hope to meet annually.",
    "A working group on tides is to be set up.",
    "They agreed to set up a working group on tides.",
    "Both welcomed the settlement process.",
    "They agreed to hold joint patrols.",
    "They proposed to intensify joint patrols along the river.",
    "A third patrol was proposed.",
    "They agreed to open a vice-ministerial strategic dialogue.",
    "The 10th Conference of the Defence Attaches of Fiji was held.",
    "They held the first exchange of views.",
    "The Planning Meeting was held.",
    "He called at the High Commission.",
    "It was the first joint drill of the two armies since 2018.",
    "The chamber of commerce held its annual meeting.",
    "He spoke of the need for a regular dialogue between the two sides.",
    "The Multinational Joint Task Force was commended.",
    "A joint exercise, Minister Vea said, will follow.",
    "They will open a hotline between the two ministries.",
]


@pytest.mark.parametrize(("text", "kind", "name", "edition"), NAMED, ids=[row[2] for row in NAMED])
def test_names_a_channel(text: str, kind: str, name: str, edition: int | None) -> None:
    assert [(m.kind, m.name, m.edition) for m in mentions_of(text)] == [(kind, name, edition)]


@pytest.mark.parametrize("text", UNNAMED)
def test_names_no_channel(text: str) -> None:
    assert mentions_of(text) == []


LISTS = [
    (
        "They range to exercises such as Coral Spear, Palm Shield and Reef Lion.",
        ["Coral Spear", "Palm Shield", "Reef Lion"],
    ),
    ("The Coral Spear, Palm Shield and Reef Lion exercises go on.", ["Coral Spear", "Palm Shield", "Reef Lion"]),
    ("They continue the joint training “Coral Spear” and “Palm Shield”.", ["Coral Spear", "Palm Shield"]),
    ("Fiji and Tonga held exercises in Suva and Apia.", []),
    ("The Fijian and Tongan exercises ended.", []),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_several_exercises_stand_in_one_list(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions_of(text)] == names


PARTIES = [
    ("The 87th joint patrol was begun by China, Laos, Myanmar and Thailand.", ("CHN", "LAO", "MMR", "THA")),
    ("Chile, Peru and Bolivia came to the fourth trilateral summit.", ("BOL", "CHL", "PER")),
    ("The sixth defence dialogue discussed Chile, Peru and Bolivia.", ("FJI", "TON")),
    ("The second Fiji-Central Asia Summit was held.", ("FJI",)),
    ("The Astana process on Chile goes on.", ()),
    ("The fifth South Korea-ASEAN Defence Ministers' Meeting was held.", ("ASEAN", "KOR")),
    ("The Ukraine Defence Contact Group met.", ()),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_who_meets_is_told_by_the_name_or_by_a_list_beside_it(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


EDITIONS = [
    ("The Reef Committee of Fiji and Tonga met. The next, 11th session is due.", [11]),
    ("The Fiji-Tonga Reef Council met. At its last meeting, the eleventh, it spoke of tides.", [11]),
    ("The Fiji-Tonga Reef Committee met for the seventh time in May.", [7]),
    ("The Fiji-Tonga Reef Committee met for the first time in May.", [1]),
    ("The Fiji-Tonga Reef Committee met for the first time in two years.", [None]),
    ("The Fiji-Tonga Reef Committee met on Monday and for the first time heard the fishermen.", [None]),
    ("The Fiji-Tonga Reef Talks, the 32nd so far, were held.", [32]),
    ("The consultative meetings of the heads of state, the third of which was held in May, go on.", [3]),
    ("The 9th Fiji-Tonga Reef Committee met. The committee's tenth session is due.", [9, 10]),
    ("It was the first Fiji-Tonga Reef Dialogue in eight years.", [None]),
    ("The 8th Fiji-Tonga friendship exchange opened. The seventh exchange took place in 2022.", [8, 7]),
    ("“Coral Spear” is held by both armies. Its sixth edition was held. They like exercise Coral Spear.", [6]),
]


@pytest.mark.parametrize(("text", "editions"), EDITIONS)
def test_editions_are_told_in_many_ways(text: str, editions: list[int | None]) -> None:
    assert [r.edition for r in records_of(text)] == editions


DATES = [
    ("The fifth Fiji-Tonga Reef Dialogue, which Apia hosted in May 2021, was good.", "2021-05"),
    ("The fifth Fiji-Tonga Reef Dialogue was held off Suva in May 2019.", "2019-05"),
    ("The fifth Fiji-Tonga Reef Dialogue met in Suva, Fiji, in May 2019.", "2019-05"),
    ("The fifth Fiji-Tonga Reef Dialogue was praised by Mr Vea in May 2019.", None),
    ("The fifth Fiji-Tonga Reef Dialogue was set up in 2006.", None),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_the_date_of_a_session_stands_behind_where_it_was_held(text: str, date: str | None) -> None:
    assert [r.date for r in records_of(text)] == [date]


def test_the_next_session_does_not_date_the_one_reported() -> None:
    (record,) = records_of("The 12th Fiji-Tonga Reef Meeting (RM) opened. The next RM will be held in Suva in 2027.")
    assert (record.edition, record.date) == (12, None)


def test_a_session_without_number_is_not_the_past_one_that_has_one() -> None:
    text = "The Fiji-Tonga Reef Council will meet in June 2024. The fifth meeting of the council was held in May 2021."
    assert [(r.edition, r.date) for r in records_of(text)] == [(None, None), (5, "2021-05")]


def test_two_acronyms_are_two_channels() -> None:
    text = (
        "The Joint Reef Committee (JRC) of Fiji and Tonga met after the Joint Tide Committee (JTC) of Fiji and Tonga."
    )
    assert len(records_of(text)) == 2


def test_a_description_behind_a_name_is_no_channel_of_its_own() -> None:
    text = "The Fiji-Tonga Reef Dialogue (RD), a biannual meeting of senior officials, was held."
    assert [(r.name, r.level and r.level.value) for r in records_of(text)] == [
        ("Fiji-Tonga Reef Dialogue (RD)", "officials")
    ]


def test_ministers_meet_in_a_two_plus_two() -> None:
    text = "The foreign and defence ministers of Fiji and Tonga meet in the 2+2 format."
    assert [r.level and r.level.value for r in records_of(text)] == ["ministers"]


def test_what_one_state_does_alone_is_no_channel() -> None:
    text = "The army ended Exercise Coral Spear in Suva. Joint patrols go on. The eighth officers' meeting is due."
    assert records_of(text, sides=()) == []
