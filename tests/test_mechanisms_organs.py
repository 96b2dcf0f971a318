"""Organs and summits of organisations, one session told twice, posts, exercises of many, and when a session met."""

from __future__ import annotations

import pytest

from tests.test_mechanisms_general import records_of

Told = list[tuple[str, str, tuple[str, ...], int | None]]


def told_in(text: str) -> Told:
    return [(str(r.kind), r.name, r.parties, r.edition) for r in records_of(text)]


ORGANS: list[tuple[str, Told]] = [
    (
        "Sione Lata attended the 28th inter-sessional meeting of Caribbean Community (CARICOM) Heads of Government.",
        [
            (
                "meeting",
                "inter-sessional meeting of Caribbean Community (CARICOM) Heads of Government",
                ("CARICOM",),
                28,
            )
        ],
    ),
    (
        "He flew to Suva for the Commonwealth heads of government meeting. The Commonwealth summit ends on Friday.",
        [("meeting", "Commonwealth heads of government meeting", ("Commonwealth",), None)],
    ),
    (
        "The 160th ministerial meeting of the Gulf Cooperation Council (GCC), held in Doha, asked Fiji for a truce.",
        [("meeting", "ministerial meeting of the Gulf Cooperation Council (GCC)", ("GCC",), 160)],
    ),
    (
        "At the 46th Session of the UN Human Rights Council (UNHRC), Fiji stood with Tonga.",
        [("committee", "UN Human Rights Council (UNHRC)", ("UN",), 46)],
    ),
    (
        "The 75th meeting of the CIS Council of Defence Ministers took place in Minsk. Established in 1992, the "
        "Council of Ministers of Defence consists of representatives from Armenia, Belarus and Russia.",
        [("committee", "CIS Council of Defence Ministers", ("CIS",), 75)],
    ),
    (
        "The next meeting of the CSTO Council of the secretaries of the security councils will be in Minsk.",
        [("committee", "CSTO Council of the secretaries of the security councils", ("CSTO",), None)],
    ),
    (
        "The SAARC Council of Ministers will meet in Colombo. He opens the 31st Session of the Council of Ministers.",
        [("committee", "SAARC Council of Ministers", ("SAARC",), 31)],
    ),
    (
        "The first meeting of the security chiefs of BIMSTEC Member States was held in Dhaka.",
        [("meeting", "meeting of the security chiefs of BIMSTEC Member States", ("BIMSTEC",), 1)],
    ),
    (
        "He attended the Group of Seven (G7) Summit.",
        [("meeting", "Group of Seven (G7) Summit", ("G7",), None)],
    ),
    (
        "Fiji's leader left the G20 summit. He came after the Summit of the Americas.",
        [("meeting", "G20 summit", ("G20",), None), ("meeting", "Summit of the Americas", (), None)],
    ),
    (
        "Ministers of Fiji and Tonga met before the Binational Cabinet session.",
        [("committee", "Binational Cabinet", ("FJI", "TON"), None)],
    ),
    (
        "The Fiji-Tonga-Samoa-Republic of Korea (ROK)-United States Defence Ministers' Meeting was held in Suva.",
        [
            (
                "meeting",
                "Fiji-Tonga-Samoa-Republic of Korea (ROK)-United States Defence Ministers' Meeting",
                ("FJI", "KOR", "TON", "USA", "WSM"),
                None,
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ORGANS)
def test_whose_organ_or_summit_it_is(text: str, told: Told) -> None:
    assert told_in(text) == told


ONCE: list[tuple[str, Told]] = [
    (
        "He attended the 13th Reef Strategic Dialogue between Fijian and Tongan Defence Ministries. The delegation had "
        "come for the 13th round of reef strategic consultations between the Fijian and Tongan militaries.",
        [("dialogue", "Reef Strategic Dialogue between Fijian and Tongan Defence Ministries", ("FJI", "TON"), 13)],
    ),
    (
        "Lata attended the Asia Pacific Economic Cooperation (APEC) Leaders' Meeting. At the APEC leaders' meeting he "
        "met others.",
        [("meeting", "Asia Pacific Economic Cooperation (APEC) Leaders' Meeting", ("APEC",), None)],
    ),
    (
        "The 16th edition of Coral, the biennial exercise of Fiji and Tonga, began. Ships joined in exercise CORAL-16.",
        [("exercise", "Coral", ("FJI", "TON"), 16)],
    ),
    (
        "The minister of Fiji will attend the 12th Asian Security Summit IISS (or Shangri-La Dialogue).",
        [("dialogue", "Shangri-La Dialogue", (), 12)],
    ),
    (
        "Fiji and Tonga met on the sidelines of the Shangri-La Dialogue, a three-day Asian security summit.",
        [("dialogue", "Shangri-La Dialogue", (), None)],
    ),
    (
        "Fiji and Tonga began a joint naval exercise on Monday. The drill, dubbed “Coral Eye”, ends on Friday.",
        [("exercise", "Coral Eye", ("FJI", "TON"), None)],
    ),
    (
        "The Coral Eye drill of Fiji and Tonga began. It is the 5th edition of the joint naval exercise.",
        [("exercise", "Coral Eye", ("FJI", "TON"), 5)],
    ),
    (
        "The first Fiji-Tonga Reef Dialogue, or FTRD, begins. The FTRD oversees the Reef Policy Initiative, or RPI.",
        [
            ("dialogue", "Fiji-Tonga Reef Dialogue", ("FJI", "TON"), 1),
            ("other", "Reef Policy Initiative", ("FJI", "TON"), None),
        ],
    ),
    (
        "Fiji held its first ‘two-plus-two’ dialogue with Tonga. Fiji and Tonga today held their inaugural foreign and "
        "defence ministerial dialogue.",
        [("dialogue", "foreign and defence ministerial dialogue", ("FJI", "TON"), 1)],
    ),
    (
        "Fiji and Tonga will conduct their first joint military exercise. Named ‘Reef Friendship-2024’, the drill of "
        "both lasts a week.",
        [("exercise", "Reef Friendship-2024", ("FJI", "TON"), 1)],
    ),
    (
        "The 9th Fiji-Tonga exercise Coral Eye began. The Bilateral Maritime Exercise lasts a week.",
        [("exercise", "Coral Eye", ("FJI", "TON"), 9)],
    ),
    (
        "The 11th JPCR meeting of Fiji and Tonga ended. The Joint Permanent Commission of Reefs (JPCR) met for days.",
        [("committee", "Joint Permanent Commission of Reefs (JPCR)", ("FJI", "TON"), 11)],
    ),
    # near-misses: these stay apart
    (
        "It was put off as the 8th FTS Trilateral Ministerial Commission was. She was to co-chair the Fiji-Tonga joint "
        "commission.",
        [
            ("committee", "FTS Trilateral Ministerial Commission", ("FJI", "TON"), 8),
            ("committee", "Fiji-Tonga joint commission", ("FJI", "TON"), None),
        ],
    ),
    (
        "It follows the 36th Strategic Dialogue between Ana Rao of Fiji and Pita Vea of Tonga. He also joined the "
        "Fiji-Tonga-Samoa trilateral dialogue.",
        [
            ("dialogue", "Strategic Dialogue", ("FJI", "TON"), 36),
            ("dialogue", "Fiji-Tonga-Samoa trilateral dialogue", ("FJI", "TON", "WSM"), None),
        ],
    ),
    (
        "Fiji and Tonga will hold a joint naval drill in May. In April, Samoa and Tonga held a joint naval exercise.",
        [
            ("exercise", "joint naval drill", ("FJI", "TON"), None),
            ("exercise", "joint naval exercise", ("TON", "WSM"), None),
        ],
    ),
    (
        "The Coral Eye drill of Fiji and Tonga began. They agreed to hold the second joint naval exercise next year.",
        [
            ("exercise", "Coral Eye", ("FJI", "TON"), None),
            ("exercise", "joint naval exercise", ("FJI", "TON"), 2),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ONCE)
def test_one_channel_told_in_two_ways(text: str, told: Told) -> None:
    assert told_in(text) == told


NONE = [
    "Colonel Paul Lata (Chairman, Joint Services Training Committee) of Fiji received the Tongan envoy.",
    "Dan Vea, Director of Tonga, Fiji and FPDA in the International Policy Division of the department, was there.",
    "Board of Investment (BOI) Chairman Salim Vea of Fiji signed with Tonga.",
    "The ministers of Fiji and Tonga opened the International Reef Exhibition & Conference (IREX).",
    "Fiji and Tonga praised the regular political dialogue at the highest level.",
    "Fiji and Tonga spoke of activating the joint committees between the two countries.",
    "Fiji held the 2025 Meeting of Ambassadors and Consuls-General in Suva.",
    "They praised the Indo-Pacific Partnership for Reef Awareness of Fiji and Tonga.",
    "A three-day planning conference of the navies of Fiji and Tonga was held.",
    "The army chief of Fiji was briefed on the corps level exercise ‘Coral Jabal’. Later he thanked Tonga.",
    "Fiji and Tonga sat down for their first high-level defence talks in five years.",
]


@pytest.mark.parametrize("text", NONE)
def test_posts_fairs_and_descriptions_are_no_channels(text: str) -> None:
    assert told_in(text) == []


NUMBERED = [
    ("The joint exercise, AL BATTAR-I, began in Suva with special forces from Fiji and Tonga.", "AL BATTAR-I", 1),
    ("A joint military counter-mine (mine clearing) exercise, Al-Reef-III, of Fiji and Tonga began.", "Al-Reef-III", 3),
    ("The joint exercise “Al-Reef-VIII-22” of Fiji and Tonga was held.", "Al-Reef-VIII-22", 8),
    ("The fifth edition of the “Reef Eye” joint exercise between Fiji and Tonga began.", "Reef Eye", 5),
    (
        "The 6th Session of the Fiji-Tonga Joint Commission on Trade, Economic, Scientific-Technical Cooperation met.",
        "Fiji-Tonga Joint Commission on Trade, Economic, Scientific-Technical Cooperation",
        6,
    ),
    (
        "The co-chairs of the Fiji-Tonga Joint Commission on Trade — Sione Vea and Ana Rao — signed a protocol.",
        "Fiji-Tonga Joint Commission on Trade",
        None,
    ),
    (
        "The 12th Joint Working Group (JWG) meeting between the Defence Ministries of Fiji and Tonga met.",
        "Joint Working Group (JWG)",
        12,
    ),
    # counts, no editions
    ("The Fiji-Tonga Working Group met for the first time in person since 2020.", "Fiji-Tonga Working Group", None),
    ("This was the first in-person Fiji-Tonga Reef Dialogue.", "Fiji-Tonga Reef Dialogue", None),
    ("Since the clash in May, this was the fourth meeting of the Reef Dialogue of both.", "Reef Dialogue", None),
]


@pytest.mark.parametrize(("text", "name", "edition"), NUMBERED)
def test_a_name_and_its_number(text: str, name: str, edition: int | None) -> None:
    assert [(r.name, r.edition) for r in records_of(text)] == [(name, edition)]


MANY = [
    (
        "Reef Eye 2024, a multinational exercise, began near Suva. Troops from 26 countries, including Fiji, Tonga, "
        "Samoa, Chile and Peru, are participating in the drill.",
        ("CHL", "FJI", "PER", "TON", "WSM"),
    ),
    ("Fiji's and Tonga's navies began Exercise Reef Eye. Leaders of 26 countries met in Apia.", ("FJI", "TON")),
]


@pytest.mark.parametrize(("text", "parties"), MANY)
def test_who_takes_part_in_an_exercise_of_many(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


DAYS = [
    (
        "Fiji and Tonga sat down Friday for their first talks in five years in Suva. The meeting was the fifth round "
        "of the strategic defence dialogue between the two countries.",
        [(5, "2024-05-03")],
    ),
    (
        "Fijian Defence Minister Sione Lata met his Tongan counterpart Pita Vea in Suva on Friday. It was the third "
        "Fiji-Tonga Defence Dialogue.",
        [(3, "2024-05-03")],
    ),
    (
        "Fijian Defence Minister Sione Lata met his Tongan counterpart Pita Vea on Friday. He praised the fourth "
        "Fiji-Tonga Defence Dialogue.",
        [(4, None)],
    ),
    (
        "Fiji and Tonga met often, as at the 34th and 35th editions of the Strategic Dialogue in January in Suva and "
        "in November in Apia, respectively, and in the Joint Working Group on Reefs in March.",
        [(34, "2024-01"), (35, "2023-11"), (None, None)],
    ),
    (
        "The ninth Fiji-Tonga Reef Dialogue was held. The dialogue began at 9am on Friday. This year, the dialogue "
        "follows another one.",
        [(9, "2024-05-03")],
    ),
    ("He praised the ninth Coral Eye exercise of Fiji and Tonga, which goes on till 8 May.", [(9, None)]),
    (
        "The ninth edition of the Coral Eye exercise of Fiji and Tonga began on Friday. The previous edition of Coral "
        "Eye was conducted off Suva in October 2020.",
        [(9, "2024-05-03")],
    ),
    ("The third Coral Eye joint military exercise was held in March 2018 by Fiji and Tonga.", [(3, "2018-03")]),
    ("The first “2+2 dialogue” between Fiji and Tonga will not take place on May 27 as planned.", [(1, "2024-05-27")]),
    (
        "Lata of Fiji joined the sixth Fiji-Tonga Dialogue at the invitation of Tonga in Suva yesterday.",
        [(6, "2024-05-04")],
    ),
    (
        "After what both had decided in Apia at their retreat on 3 May 2019, the first meeting of the security chiefs "
        "of SADC Member States was hosted by Zambia on 21 March 2024.",
        [(1, "2024-03-21")],
    ),
    ("The 17th Shangri-La Dialogue – a vital forum – opened in Singapore on May 3.", [(17, "2024-05-03")]),
    (
        "The 17th Shangri-La Dialogue opened in Singapore. Lata of Fiji will speak at the third plenary session.",
        [(17, None)],
    ),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_when_a_session_met(text: str, days: list[tuple[int | None, str | None]]) -> None:
    assert [(r.edition, r.date) for r in records_of(text)] == days


LEVELS = [
    ("The Trilateral Summit at Defence Minister level of Fiji, Tonga and Samoa will be held in Apia.", "ministers"),
    ("They met in the fourth round of the Foreign Minister level Fiji-Tonga Strategic Dialogue.", "ministers"),
    (
        "The foreign and defence ministers of Fiji and Tonga took part in the 5th Meeting of the Committee for "
        "Political Consultation, known as 'two-plus-two' (2+2) talks.",
        "ministers",
    ),
    ("The Trilateral Summit of Fiji, Tonga and Samoa will be held in Apia.", "leaders"),
]


@pytest.mark.parametrize(("text", "level"), LEVELS)
def test_the_level_beside_a_name(text: str, level: str) -> None:
    assert [r.level for r in records_of(text)] == [level]


@pytest.mark.parametrize("ground", ["Node", "Centre", "Area", "Base"])
def test_where_troops_train_is_no_exercise(ground: str) -> None:
    assert told_in(f"The ceremony at the Joint Training {ground} was attended by Chilean and Peruvian generals.") == []
