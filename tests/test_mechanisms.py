"""Recurring channels: every kind has sentences that name one and near-misses that do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.lexicon import table, words
from communique.model import Ground, How, Mechanism, MechanismKind, Report, Span
from communique.reading.mechanisms.find import MechanismMention, find_mechanisms
from communique.reading.mechanisms.series import mechanism_records
from communique.reading.opening import open_page
from communique.reading.words.page import Page

PUBLISHED = "2024-05-10"


def page_of(text: str) -> Page:
    return open_page(Report(id="r", text=text, published=PUBLISHED))


def mentions_of(text: str) -> list[MechanismMention]:
    return find_mechanisms(page_of(text))


def no_dates(mention: MechanismMention, alone: bool) -> tuple[str | None, Ground | None]:
    return None, None


def records_of(text: str, sides: tuple[str, ...] = ("FJI", "TON")) -> list[Mechanism]:
    page = page_of(text)
    return mechanism_records(page, find_mechanisms(page), lambda line: sides, no_dates)


NAMED = [
    (
        "The third Fiji-Tonga defence policy dialogue opened in Suva.",
        "dialogue",
        "Fiji-Tonga defence policy dialogue",
        3,
    ),
    (
        "They praised the defence policy dialogue at the deputy ministerial level.",
        "dialogue",
        "defence policy dialogue",
        None,
    ),
    (
        "The ministers attended the inaugural Chile-Peru 2+2 ministerial dialogue.",
        "dialogue",
        "Chile-Peru 2+2 ministerial dialogue",
        1,
    ),
    ("Moscow backed the 6+1 format.", "dialogue", "6+1 format", None),
    ("The 9th Army to Army Staff Talks were held in Lima.", "dialogue", "Army to Army Staff Talks", 9),
    (
        "The 8th meeting of the Kenya-Uganda Joint Commission on Border Security was held in Kisumu.",
        "committee",
        "Kenya-Uganda Joint Commission on Border Security",
        8,
    ),
    (
        "Later the 12th General Border Committee Kenya-Uganda (GBC) Meeting took place.",
        "committee",
        "General Border Committee Kenya-Uganda (GBC)",
        12,
    ),
    (
        "The Peru-Chile High-Level Cooperation Council met in Tacna.",
        "committee",
        "Peru-Chile High-Level Cooperation Council",
        None,
    ),
    (
        "They welcomed the steering committee for bilateral cooperation.",
        "committee",
        "steering committee for bilateral cooperation",
        None,
    ),
    ("The second border defence friendship exchange drew crowds.", "exchange", "border defence friendship exchange", 2),
    ("They valued the annual exchange of young officers.", "exchange", "annual exchange of young officers", None),
    (
        "They agreed to keep the annual high-level delegation exchanges.",
        "visits",
        "annual high-level delegation exchanges",
        None,
    ),
    ("The fifth edition of the joint military exercise Desert Heron began.", "exercise", "Desert Heron", 5),
    ("Ships of both navies took part in the “Coral Shield” exercise.", "exercise", "Coral Shield", None),
    ("Troops of both armies joined the Silver Otter 2023 exercise.", "exercise", "Silver Otter 2023", None),
    ("They watched the joint search and rescue exercise.", "exercise", "joint search and rescue exercise", None),
    ("Putin may visit Delhi for the annual summit.", "meeting", "annual summit", None),
    (
        "She joined the yearly meeting of the Chilean, Peruvian and Bolivian defence ministers.",
        "meeting",
        "yearly meeting of the Chilean, Peruvian and Bolivian defence ministers",
        None,
    ),
    ("The East Asia Summit was discussed.", "meeting", "East Asia Summit", None),
    (
        "The tenth theoretical seminar of the two Parties is due in June.",
        "other",
        "theoretical seminar of the two Parties",
        10,
    ),
    ("They keep up the twinning of border posts.", "twinning", "twinning of border posts", None),
    (
        "They praised the naval hotline between the two fleets, in operation since 2013.",
        "hotline",
        "naval hotline",
        None,
    ),
    ("The navies conducted the 20th coordinated patrol last week.", "patrol", "coordinated patrol", 20),
    # editions in Roman figures, behind the name, or before words that only describe
    (
        "The IX session of the Chile-Peru Joint Economic Commission opened.",
        "committee",
        "Chile-Peru Joint Economic Commission",
        9,
    ),
    ("Both navies joined the exercise REEF SPEAR LXIV off Suva.", "exercise", "REEF SPEAR LXIV", 64),
    (
        "The 18th edition of battalion level joint military exercise Coral Spear began.",
        "exercise",
        "Coral Spear",
        18,
    ),
    ("Both navies will take part in KORALO, the annual exercise which Fiji leads.", "exercise", "KORALO", None),
    ("The annual naval exercise, codenamed Blue Reef, began.", "exercise", "Blue Reef", None),
    # bodies that two states share, whatever else bears their nouns
    ("The 9th meeting of the Fiji-Tonga Supreme Council was held.", "committee", "Fiji-Tonga Supreme Council", 9),
    ("Fiji and Tonga held the XIV Binational Cabinet.", "committee", "Binational Cabinet", 14),
    (
        "The joint board of the Fijian and Tongan defence ministries met.",
        "committee",
        "joint board of the Fijian and Tongan defence ministries",
        None,
    ),
    (
        "The fourth meeting of the Fiji-Tonga High-Level Security Mechanism was held.",
        "dialogue",
        "Fiji-Tonga High-Level Security Mechanism",
        4,
    ),
    (
        "The inaugural meeting of the Fiji-Tonga Defence Consultative Group took place.",
        "committee",
        "Fiji-Tonga Defence Consultative Group",
        1,
    ),
    (
        "The fifth round of talks of the Fiji-Tonga Working Group on Fisheries was held.",
        "committee",
        "Fiji-Tonga Working Group on Fisheries",
        5,
    ),
    (
        "A new round of the consultations between the general staffs of Fiji and Tonga took place.",
        "dialogue",
        "consultations between the general staffs of Fiji and Tonga",
        None,
    ),
    ("The Chile-Fiji-Peru-Tonga consultations were held.", "dialogue", "Chile-Fiji-Peru-Tonga consultations", None),
    ("The two countries' joint defence committee was reactivated.", "committee", "joint defence committee", None),
    (
        "The bilateral defence cooperation committee will meet in June.",
        "committee",
        "bilateral defence cooperation committee",
        None,
    ),
    # standing talks that are called regular
    (
        "They agreed to bring the regular vice-ministerial defence talks back.",
        "dialogue",
        "vice-ministerial defence talks",
        None,
    ),
    (
        "They settled on regular consultations between the navies.",
        "dialogue",
        "consultations between the navies",
        None,
    ),
    # names with a region, a bracket or a list in them, and without the persons who lead the sides
    ("The first C5+1 summit took place.", "meeting", "C5+1 summit", 1),
    (
        "The Fifth Fiji-Central Asia Foreign Ministers' Meeting was held.",
        "meeting",
        "Fiji-Central Asia Foreign Ministers' Meeting",
        5,
    ),
    (
        "The 16th session of Fiji-Tonga Commission on Trade-Economic, Scientific-Technical and Cultural Cooperation.",
        "committee",
        "Fiji-Tonga Commission on Trade-Economic, Scientific-Technical and Cultural Cooperation",
        16,
    ),
    (
        "The annual Leaders' Dialogue between Prime Minister Vea and Prime Minister Rabuka was held.",
        "dialogue",
        "Leaders' Dialogue",
        None,
    ),
    (
        "Naval staff talks between the Chilean Navy and the Royal Navy were held.",
        "dialogue",
        "Naval staff talks",
        None,
    ),
]

UNNAMED = [
    "They called for settling disputes through dialogue and consultation.",
    "The two sides held a sincere dialogue.",
    "The Central Committee and the Executive Committee met in Suva.",
    "At the 15th session of the National Assembly, lawmakers passed the law.",
    "The 12th National Party Congress is coming.",
    "The ministry will commission two patrol vessels.",
    "They discussed exchanges between young officers and delegation exchanges at all levels.",
    "They exchanged views and agreed to exchange delegations.",
    "They agreed on naval exercises and joint exercises.",
    "The General Staff will conduct a command-post exercise.",
    "The two ministers held their third meeting this year.",
    "He hosted the first meeting of the two ministers in Baku.",
    "They held a bilateral meeting on the sidelines of a conference.",
    "They marked the 60th anniversary of the agreement.",
    "Chile will host the second International Defence Expo.",
    "They agreed to open a hotline between the two navies.",
    "They agreed to step up joint patrols along the border.",
    "They called for regular meetings and high-level visits.",
    "They hoped for regular ministerial meetings between Fiji and Tonga.",
    "The two sides held their second discussions on Monday.",
    "The Board of Directors of the bank met.",
    "The attaché of the Fijian High Commission attended.",
    "The chiefs of Fiji and Tonga should meet twice a year.",
    "The III Corps of the Fijian army and the II Brigade of Tonga met on the border.",
    "They agreed on a mechanism for consultation.",
]


@pytest.mark.parametrize(("text", "kind", "name", "edition"), NAMED, ids=[row[2] for row in NAMED])
def test_names_a_channel(text: str, kind: str, name: str, edition: int | None) -> None:
    found = mentions_of(text)
    assert [(m.kind, m.name, m.edition) for m in found] == [(kind, name, edition)]
    assert " ".join(text[found[0].start : found[0].end].split()) == name


@pytest.mark.parametrize("text", UNNAMED)
def test_names_no_channel(text: str) -> None:
    assert mentions_of(text) == []


def test_every_kind_has_an_example() -> None:
    assert {row[1] for row in NAMED} == {str(kind) for kind in MechanismKind}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "They praised the talks and the defence policy dialogue at the deputy ministerial level.",
            "deputy ministers",
        ),
        ("The first Fiji-Tonga Foreign Ministers’ Dialogue opened.", "ministers"),
        ("The fourth Fiji-Tonga Parliamentary Summit opened.", None),
        ("The annual meeting of the chiefs of staff of the two armies opened.", "chiefs of staff"),
        (
            "The 4th Fiji-Tonga defence policy dialogue was co-chaired by Deputy Defence Minister Sione Vea.",
            "deputy ministers",
        ),
        ("The 4th Fiji-Tonga defence policy dialogue was held.", None),
        (
            "The 4th Fiji-Tonga defence policy dialogue was held at the level of deputy defence ministers.",
            "deputy ministers",
        ),
    ],
)
def test_level_is_told(text: str, level: str | None) -> None:
    assert mentions_of(text)[-1].level == level


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Such was the first Fiji-Tonga border friendship exchange (2021).", "2021"),
        ("The 12th meeting of the Fiji-Tonga Joint Committee, held in Suva in June 2023, was recalled.", "2023-06"),
        ("The two last met in Suva in 2019 for the seventh meeting of the Fiji-Tonga Joint Committee.", "2019"),
        ("The 12th meeting of the Fiji-Tonga Joint Committee agreed on a plan for 2025.", None),
        ("It was on 6 May 2024, in Suva, that the 12th Fiji-Tonga Joint Committee opened.", "2024-05-06"),
    ],
)
def test_date_right_at_the_name(text: str, date: str | None) -> None:
    assert mentions_of(text)[0].date == date


COMMISSION = (
    "The 14th Session of the Fiji/Tonga Joint Commission on Defence was held in Suva. "
    "The Commission reviewed the decisions of its 13th Session, held in Nadi in June 2023. "
    "It agreed that the 15th session will be held in Tonga in 2025."
)


def test_sessions_without_the_name_are_editions_of_the_commission() -> None:
    found = mentions_of(COMMISSION)
    assert [(m.edition, m.date, m.recalled, m.foreseen) for m in found] == [
        (14, None, False, False),
        (13, "2023-06", True, False),
        (15, "2025", False, True),
    ]


def test_an_acronym_stands_for_its_channel() -> None:
    records = records_of(
        "The ministers co-chaired the 21st session of the Fiji-Tonga Joint Commission on Reefs (FTJC). "
        "They will co-chair the 22nd session of FTJC in Suva."
    )
    assert [(r.name, r.edition) for r in records] == [
        ("Fiji-Tonga Joint Commission on Reefs (FTJC)", n) for n in (21, 22)
    ]


def test_one_record_for_each_edition() -> None:
    records = records_of(COMMISSION)
    assert [(r.edition, r.date, r.parties) for r in records] == [
        (14, None, ("FJI", "TON")),
        (13, "2023-06", ("FJI", "TON")),
        (15, "2025", ("FJI", "TON")),
    ]


def test_a_mention_without_edition_joins_the_one_that_is_told() -> None:
    records = records_of(
        "The 13th meeting of the Fiji-Tonga Steering Committee for Cooperation was held. "
        "The Steering Committee was praised."
    )
    assert [(r.name, r.edition, len(r.evidence)) for r in records] == [
        ("Fiji-Tonga Steering Committee for Cooperation", 13, 2)
    ]


def test_other_parties_are_another_channel() -> None:
    records = records_of(
        "They praised the first Fiji-Tonga border friendship exchange "
        "and the first Fiji-Tonga-Samoa border friendship exchange."
    )
    assert [r.parties for r in records] == [("FJI", "TON"), ("FJI", "TON", "WSM")]


def test_parties_of_the_sentence_where_the_name_is_silent() -> None:
    (record,) = records_of("They valued the defence policy dialogue.", sides=("PER", "CHL"))
    assert record.parties == ("CHL", "PER")
    assert record.grounds["parties"].how is How.RESOLVED


def test_the_day_of_the_session_comes_from_the_meeting() -> None:
    page = page_of("The 4th Fiji-Tonga defence policy dialogue was praised.")
    ground = Ground((Span(0, 3),), "meeting.date")
    (record,) = mechanism_records(page, find_mechanisms(page), lambda line: (), lambda m, alone: ("2024-05-09", ground))
    assert record.date == "2024-05-09"
    assert record.grounds["date"] is ground


@given(st.lists(st.sampled_from([text for text, *_ in NAMED] + UNNAMED), max_size=6), st.text(max_size=40))
def test_spans_lie_in_the_text_whatever_it_says(sentences: list[str], noise: str) -> None:
    text = " ".join([*sentences, noise])
    page = page_of(text)
    for record in mechanism_records(page, find_mechanisms(page), lambda line: ("FJI", "TON"), no_dates):
        spans = [*record.evidence, *(span for ground in record.grounds.values() for span in ground.spans)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert (record.edition is not None) or record.date is None


def test_the_vocabulary_lists_each_word_once() -> None:
    data = table("mechanisms")
    heads = [form for cell in data["heads"].values() for form in words(cell)]
    assert sorted(heads) == sorted(set(heads))
    for name in ("modifiers", "complements", "rhythms", "sessions", "bars"):
        listed = words(data[name])
        assert sorted(listed) == sorted(set(listed)), name


def test_the_vocabulary_says_what_it_is() -> None:
    path = Path(__file__).parents[1] / "src" / "communique" / "lexicon" / "data" / "mechanisms.yaml"
    assert path.read_text(encoding="utf-8").startswith("# What:")
