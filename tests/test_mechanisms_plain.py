"""Channels as agencies tell them every day: who meets, which session, what an exercise is called."""

from __future__ import annotations

import pytest

from communique.model import Mechanism, Report
from communique.reading.reader import read_report


def records_of(text: str) -> list[Mechanism]:
    return list(read_report(Report(id="r", text=text, published="2024-05-10")).mechanisms)


TOLD = [
    # capitals and counterparts as the sides
    ("Suva and Nuku'alofa held the 13th reef policy dialogue in Suva.", "reef policy dialogue", ("FJI", "TON"), 13),
    (
        "Fijian Defence Minister Sione Lata joined an annual meeting with Tongan and Samoan defence ministers.",
        "annual meeting",
        ("FJI", "TON", "WSM"),
        None,
    ),
    (
        "Fiji, Tonga and Samoa held a joint rescue exercise between the armies of the three countries.",
        "joint rescue exercise between the armies",
        ("FJI", "TON", "WSM"),
        None,
    ),
    # a part of the world, and who sat there
    (
        "The South Pacific Reef Ministers’ Meeting was held in Suva. It was attended by ministers from Fiji, Tonga, "
        "Samoa and Vanuatu, with Japan as observer.",
        "South Pacific Reef Ministers’ Meeting",
        ("FJI", "TON", "VUT", "WSM"),
        None,
    ),
    # sessions counted in other words
    (
        "The Fiji-Tonga Coordination Council met in Suva for the first time.",
        "Fiji-Tonga Coordination Council",
        ("FJI", "TON"),
        1,
    ),
    (
        "Suva hosted the second of the annual “whole of reef” Ministerial Consultations between Samoa and Fiji.",
        "Ministerial Consultations between Samoa and Fiji",
        ("FJI", "WSM"),
        2,
    ),
    (
        "The Fiji-Tonga Tides Dialogue was held in Suva. This was the fifth edition.",
        "Fiji-Tonga Tides Dialogue",
        ("FJI", "TON"),
        5,
    ),
    (
        "Fiji and Tonga hold an Annual Leaders' Consultation; the 26th was held in Suva on 2 May.",
        "Annual Leaders' Consultation",
        ("FJI", "TON"),
        26,
    ),
    # names
    (
        "Fiji and Tonga held the 7th meeting of the Permanent Mechanism for Political Consultation in Suva.",
        "Permanent Mechanism for Political Consultation",
        ("FJI", "TON"),
        7,
    ),
    (
        "The first dialogue is past. The fourth dialogue on defence policy between Fiji and Tonga was held in Suva.",
        "dialogue on defence policy between Fiji and Tonga",
        ("FJI", "TON"),
        4,
    ),
    (
        "Fiji and Tonga held a session of strategic consultations in Suva.",
        "strategic consultations",
        ("FJI", "TON"),
        None,
    ),
    ("The 12th JWG on Reef Management between Fiji and Tonga met in Suva.", "JWG on Reef Management", None, 12),
    (
        "Fiji and Tonga held their second annual “2+2” dialogue in Suva.",
        "“2+2” dialogue",
        ("FJI", "TON"),
        2,
    ),
    (
        "Fiji and Tonga will hold the first two-plus-two meeting of the foreign ministers. The 2+2 talks follow.",
        "two-plus-two meeting of the foreign ministers",
        ("FJI", "TON"),
        1,
    ),
    ("The navies of Fiji and Tonga began the coordinated patrol Fijito Corpat.", "Fijito Corpat", ("FJI", "TON"), None),
    ("The Fiji-Tonga Friendship Shield 2024 joint exercise began in Suva.", "Friendship Shield 2024", None, None),
    ("The Peace Sea 2024 drill of the Fijian and Tongan navies began on Monday.", "Peace Sea 2024", None, None),
    ("Fiji and Tonga ended the joint exercise Reef Storm-X in Suva.", "Reef Storm-X", ("FJI", "TON"), 10),
    ("The SCO Coral Mission 2024 drill will be held in July.", "Coral Mission 2024", ("SCO",), None),
    (
        "He attended the ASEAN Defence Ministers’ Meeting Retreat (ADMM-Retreat). He left the ADMM-Retreat on Monday.",
        "ASEAN Defence Ministers’ Meeting Retreat (ADMM-Retreat)",
        ("ASEAN",),
        None,
    ),
    ("SADC convened its 23rd meeting of defence ministers in Suva.", "meeting of defence ministers", ("SADC",), 23),
    ("The DG-level talks between Fiji and Tonga began in Suva.", "DG-level talks", ("FJI", "TON"), None),
    ("The 17th (2024) session of the Fiji-Tonga committee took place.", "Fiji-Tonga committee", ("FJI", "TON"), 17),
    ("Fiji and Tonga have since 2010 had a joint committee on fisheries.", "joint committee on fisheries", None, None),
    ("Fiji and Tonga have run joint patrols in their waters since 2015.", "joint patrols", ("FJI", "TON"), None),
    ("The border villages of Fiji and Tonga have been twinned since 2012.", "twinned", ("FJI", "TON"), None),
    ("The 5th space policy dialogue between Fiji and Tonga was held.", "space policy dialogue", ("FJI", "TON"), 5),
    ("The two navies of Fiji and Tonga have set up a hotline.", "hotline", ("FJI", "TON"), None),
    # hotlines that were opened, and what they link
    ("Fiji and Tonga inaugurated a coast guard hotline on Monday.", "coast guard hotline", ("FJI", "TON"), None),
    ("Fiji and Tonga use the hotline that links both outposts.", "hotline that links both outposts", None, None),
    # names with words between, a stroke, or what follows the noun
    ("Both received the report of the Reef Dialogue and Cooperation Platform.", "Reef Dialogue and Coop", None, None),
    ("The armies of Fiji and Tonga held the Northern/Spear-2024 exercise.", "Northern/Spear-2024", None, None),
    ("Fiji and Tonga praised the Korallo-2024 exercise.", "Korallo-2024", ("FJI", "TON"), None),
    ("Fiji and Tonga held the 4th joint patrol of Fijian and Tongan cutters.", "joint patrol", ("FJI", "TON"), 4),
    ("Fiji and Tonga held the first session of the Fiji-Tonga joint command mechanism.", "Fiji-Tonga joint", None, 1),
    ("The EU-Fiji cyber dialogue will hold its sixth round in Suva.", "EU-Fiji cyber dialogue", ("EU", "FJI"), 6),
    # a rhythm told behind
    (
        "The posts of Fiji and Tonga met under the adjacent commanders' forum, which convenes every quarter.",
        "adj",
        None,
        None,
    ),
    ("The Mutual Reef Board, which he co-chairs each year with Fiji's chief, met in Tonga.", "Mutual Reef", None, None),
    ("Fiji and Tonga will set up an annual reef defence dialogue.", "annual reef defence dialogue", None, None),
    ("The navies of Fiji and Tonga continue to conduct joint patrols.", "joint patrols", ("FJI", "TON"), None),
    # counted behind
    ("Both prepared the trilateral ministers' meeting with Samoa, the seventh, Fiji said.", "trilateral", None, 7),
    ("Fiji and Tonga resumed the Spear naval exercise, whose 36th edition opened in May.", "Spear", ("FJI", "TON"), 36),
]


@pytest.mark.parametrize(("text", "name", "parties", "edition"), TOLD)
def test_plain_news_names_a_channel(text: str, name: str, parties: tuple[str, ...] | None, edition: int | None) -> None:
    record = next((r for r in records_of(text) if r.name.startswith(name)), None)
    assert record is not None
    assert record.edition == edition
    assert parties is None or record.parties == parties


NONE = [
    "The Gulf Cooperation Council held its meeting in Doha.",
    "He commands the Fijian Navy's 30th Escort Task Group, which called at Nuku'alofa.",
    "Fiji and Tonga agreed to set up a hotline.",
    "On the table of Fiji and Tonga were disaster relief, training and joint patrols at sea.",
    "Fiji and Tonga agreed to boost training, joint patrols and rescue.",
    "Fiji and Tonga held talks on joint patrols and training.",
    "Fiji and Tonga agreed to set up a joint committee on fisheries.",
    "The third successful meeting of the Fijian minister with Tonga's envoy took place in Suva.",
    "Fiji and Tonga opened a hotline for their citizens.",
    "Fiji and Tonga held talks on a hotline.",
    "Fiji and Tonga held talks. Fiji put forward a proposal for a joint naval drill in June.",
    "Fiji proposed that both hold joint air exercises with Tonga every quarter.",
    "The navies of Fiji and Tonga signed a memorandum of understanding for the joint patrol of the strait.",
    "Fiji and Tonga agreed on permanent joint committees in Suva talks.",
    "Fiji and Tonga widened cooperation, including training, high-level policy consultations and drills.",
    "Fiji's minister received his Tongan and Samoan colleagues for a meeting of the Pacific defence ministers.",
    "The Fijian secretary, who is chairing the Senior Officials Meeting of the four-day session, thanked Tonga.",
]


@pytest.mark.parametrize("text", NONE)
def test_plain_news_that_names_none(text: str) -> None:
    assert records_of(text) == []


def test_contacts_are_no_sessions() -> None:
    text = (
        "Fiji's minister said it was the fourth time this year that they had met, beside the Fiji-Tonga Reef Dialogue."
    )
    assert [r.edition for r in records_of(text)] == [None]


def test_the_next_edition_follows_in_a_sentence_of_its_own() -> None:
    text = "Fiji and Tonga held the second reef policy dialogue in Suva. The third will take place in Apia in 2026."
    assert [(r.edition, r.date) for r in records_of(text)] == [(2, None), (3, "2026")]


def test_the_level_of_heads_of_government() -> None:
    text = "The Fiji-Tonga Intergovernmental Commission met at the level of heads of government in Suva."
    assert [r.level for r in records_of(text)] == ["leaders"]


def test_its_next_session_is_that_of_the_subject() -> None:
    text = (
        "The Fiji-Tonga Joint Commission replaced the Reef Committee. Its fifth session will be held in Suva in 2027."
    )
    assert [(r.name, r.edition) for r in records_of(text)] == [("Fiji-Tonga Joint Commission", 5)]


def test_a_new_body_is_not_the_one_named_before() -> None:
    text = "Fiji and Tonga held the Fiji-Tonga Joint Commission. They signed a paper to found a Joint Reef Committee."
    assert [r.name for r in records_of(text)] == ["Fiji-Tonga Joint Commission", "Joint Reef Committee"]
    text = "Fiji and Tonga held the Fiji-Tonga Joint Reef Commission. The Joint Commission spoke of trade."
    assert len(records_of(text)) == 1


def test_a_rhythm_of_those_who_sit_in_a_channel_is_no_other() -> None:
    text = "The Fiji-Tonga Defence Ministers' Meeting was held in Suva. The defence ministers meet twice a year."
    assert [r.name for r in records_of(text)] == ["Fiji-Tonga Defence Ministers' Meeting"]
    assert len(records_of("The defence ministers of Fiji and Tonga meet twice a year.")) == 1


def test_a_retreat_is_that_of_the_meeting_before_it() -> None:
    text = "He attended the ASEAN Defence Ministers’ Meeting (ADMM) Retreat. He spoke of all ADMM activities."
    assert [r.name for r in records_of(text)] == ["ASEAN Defence Ministers’ Meeting (ADMM) Retreat"]


DATED = [
    ("They recalled the 12th Fiji-Tonga Reef Dialogue, which the two sides had held in Apia in May 2023.", "2023-05"),
    ("They will carry out what the 12th Fiji-Tonga Commission, which we held in Suva in 2023, decided.", "2023"),
    ("The two met ahead of the 28th Fiji-Tonga Summit, which opens on 15 May.", "2024-05-15"),
    (
        "In March, Fijian troops trained in Suva, and the navies of Fiji and Tonga held their 5th joint patrol.",
        "2024-03",
    ),
    ("In March, Fiji's president said that the navies of Fiji and Tonga will hold their 5th joint patrol.", None),
]


@pytest.mark.parametrize(("text", "date"), DATED)
def test_the_day_of_a_session(text: str, date: str | None) -> None:
    assert [r.date for r in records_of(text)] == [date]


def test_the_session_that_a_visit_follows_is_of_another_day() -> None:
    came = "Fijian President Sione Lata arrived in Apia on Wednesday. The visit "
    told = read_report(
        Report("r", f"{came}follows the second session of the Fiji-Samoa Commission.", published="2024-05-10")
    )
    assert ([r.date for r in told.mechanisms], told.meetings) == ([None], ())
    assert [r.date for r in records_of(f"{came}began with the second session of the Fiji-Samoa Commission.")] == [
        "2024-05-08"
    ]


@pytest.mark.parametrize(
    ("ahead", "contacts"), [("He welcomed Samoa's participation in", 1), ("He and Tala then took part in", 2)]
)
def test_the_session_that_somebody_praises_another_for_is_no_news(ahead: str, contacts: int) -> None:
    met = "Fijian Minister Sione Lata met Samoan Minister Ana Tala in Apia."
    text = f"{met} {ahead} the sixth Reef Dialogue."
    assert len(read_report(Report("r", text, published="2024-05-10")).meetings) == contacts


@pytest.mark.parametrize(("office", "there"), [("President", 0), ("Trade Minister", 1)])
def test_who_heads_a_state_sits_on_no_committee_unsaid(office: str, there: int) -> None:
    text = f"{office} Sione Lata of Fiji will visit Samoa. The second Fiji-Samoa Commission was held in Suva on 3 May."
    (session,) = read_report(Report("r", text, published="2024-05-10")).meetings
    assert len(session.participants) == there
