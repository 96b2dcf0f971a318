"""Channels in less usual forms: acronyms that spell a name, exercises set off, organs, what is yet to become one."""

from __future__ import annotations

import pytest

from communique.model import Ground, Mechanism, Report
from communique.reading.mechanisms.find import MechanismMention, find_mechanisms
from communique.reading.mechanisms.series import mechanism_records
from communique.reading.opening import open_page
from communique.reading.reader import read_report


def no_dates(mention: MechanismMention, alone: bool) -> tuple[str | None, Ground | None]:
    return None, None


def mentions_of(text: str) -> list[MechanismMention]:
    return find_mechanisms(open_page(Report(id="r", text=text, published="2024-05-10")))


def records_of(text: str, sides: tuple[str, ...] = ("FJI", "TON")) -> list[Mechanism]:
    page = open_page(Report(id="r", text=text, published="2024-05-10"))
    return mechanism_records(page, find_mechanisms(page), lambda line: sides, no_dates)


NAMED = [
    # whatever it is on, the sides behind it close the name
    (
        "The fourth working group meeting on cooperation in the search for remains between Fiji and Tonga ended.",
        "committee",
        "working group meeting on cooperation in the search for remains between Fiji and Tonga",
    ),
    # the acronym in brackets says where the name begins
    ("They work in the Rim of the Islands Exercise (RIMIS).", "exercise", "Rim of the Islands Exercise (RIMIS)"),
    ("They met at the Chief of Defence Conference (CHODC).", "meeting", "Chief of Defence Conference (CHODC)"),
    # an exercise's name set off from its noun
    ("They will again hold their joint exercise, Coral Spear, next year.", "exercise", "Coral Spear"),
    ("Both armies ended the joint exercise (Coral Spear) on Friday.", "exercise", "Coral Spear"),
    ("This year's Coral Spear, a joint exercise of both armies, has begun.", "exercise", "Coral Spear"),
    ("The week-long drill, dubbed “Coral-3”, involved both navies.", "exercise", "Coral-3"),
    ("They will hold a joint exercise called Friendship 2026.", "exercise", "Friendship 2026"),
    ("The Tongan side praised the Peace Mission exercise.", "exercise", "Peace Mission"),
    # without the noun
    ("Both armies hold drills. Troops took part in Coral Spear 2024 last month.", "exercise", "Coral Spear 2024"),
    ("Both armies conducted Ex Coral Spear in March.", "exercise", "Coral Spear"),
    # bodies that are new, and those of organisations
    ("They agreed to constitute a Tri-national Commission.", "committee", "Tri-national Commission"),
    ("They asked the Military Cooperation Group to meet.", "committee", "Military Cooperation Group"),
    ("He spoke at a session of the GCC Supreme Military Committee.", "committee", "GCC Supreme Military Committee"),
    # talks and consultations
    ("The Home Secretary-level talks were held.", "dialogue", "Home Secretary-level talks"),
    ("The Fiji-Tonga political consultations went on.", "dialogue", "Fiji-Tonga political consultations"),
    # gatherings of many
    ("They met at the UN climate conference COP29 in Baku.", "meeting", "UN climate conference COP29"),
    ("They met at the South-East Reef Defence Ministerial in Suva.", "meeting", "South-East Reef Defence Ministerial"),
    ("They will attend the China-Africa Peace and Security Forum.", "meeting", "China-Africa Peace and Security Forum"),
    ("Both went to the Gulf of Guinea Naval Symposium (GGNS).", "other", "Gulf of Guinea Naval Symposium (GGNS)"),
    ("Fiji leads the Mine Coalition together with Tonga.", "other", "Mine Coalition"),
    ("They met on the margins of the 79th UNGA in New York.", "meeting", "UNGA"),
    ("They will work for this year's East Asia Summit meeting in Suva.", "meeting", "East Asia Summit"),
    ("They will join the Rim of the Pacific (RIMPAC) this year.", "exercise", "Rim of the Pacific (RIMPAC)"),
    (
        "They praised the Strategic Dialogue and Co-operation Platform (SDCP).",
        "dialogue",
        "Strategic Dialogue and Co-operation Platform (SDCP)",
    ),
    ("They undertook to hold talks at their level every year.", "dialogue", "talks"),
    # kept in force
    ("The military hotline set up in 2019 works.", "hotline", "military hotline"),
    ("They praised the Junior Officers' Exchange Programme.", "exchange", "Junior Officers' Exchange Programme"),
]


@pytest.mark.parametrize(("text", "kind", "name"), NAMED, ids=[row[2] for row in NAMED])
def test_names_a_channel(text: str, kind: str, name: str) -> None:
    assert [(m.kind, m.name) for m in mentions_of(text)] == [(kind, name)]


UNNAMED = [
    "A field training exercise (FTX) is planned.",
    "At the end of the exercise, Sione Lata, the Tongan minister, spoke.",
    "Sione Lata, the exercise director, thanked the troops.",
    "They hold drills and took part in Vision 2030.",
    "Both held drills. During Sione Lata’s visit they spoke. Sione Lata left.",
    "They agreed to lift the consultations to the level of a strategic dialogue.",
    "They spoke of the Defence Cooperation Arrangement (DCA).",
    "They discussed the setting up of a Green Lane Arrangement (GLA).",
    "They met on the sidelines of the UN General Assembly in New York.",
    "The ministerial statement was read.",
    "They agreed to set up a hotline between the navies.",
    "They deployed as part of the Reef Coalition.",
    "They agreed to set up a joint committee to look into the matter.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_names_no_channel(text: str) -> None:
    assert mentions_of(text) == []


def test_an_organisation_owns_all_the_organs_that_a_list_names() -> None:
    records = records_of("The Council of Defence Ministers and the Committee of Secretaries of the CIS met in Minsk.")
    assert {r.parties for r in records} == {("CIS",)}


def test_the_united_nations_meet_by_themselves() -> None:
    (record,) = records_of("On Monday the two met on the sidelines of the 79th session of the UN General Assembly.")
    assert (record.parties, record.edition, record.date) == (("UN",), 79, None)


def test_a_known_channel_is_of_those_states_that_the_report_names() -> None:
    (record,) = records_of("Singapore and Australia praised the Five Power Defence Arrangements.", ("AUS", "SGP"))
    assert record.parties == ("AUS", "SGP")


def test_a_known_exercise_is_of_the_sides_where_the_report_names_no_others() -> None:
    (record,) = records_of("Troops of Fiji and Australia took part in Exercise Talisman Sabre.", ("AUS", "FJI"))
    assert record.parties == ("AUS", "FJI")


def test_a_forum_is_of_the_sides_who_chair_it() -> None:
    (record,) = records_of("They will go on as co-chairs of the Bali Process.")
    assert record.parties == ("FJI", "TON")


def test_an_edition_of_a_forum_is_on_the_day_on_which_they_meet_at_it() -> None:
    (record,) = records_of("On May 8 the two met on the sidelines of the 17th Shangri-La Dialogue.")
    assert (record.parties, record.edition, record.date) == ((), 17, "2024-05-08")


def test_the_previous_session_tells_no_date_of_this_one() -> None:
    records = records_of(
        "They will meet for the 23rd Fiji-Tonga Leaders’ Consultation. "
        "The previous Fiji-Tonga Leaders’ Consultation took place on March 5, 2019."
    )
    assert [(r.edition, r.date) for r in records] == [(23, None)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Fiji-Tonga High Level Committee at the level of the Army met.", "services"),
        ("The GCC Supreme Military Committee met at the level of chiefs of staff.", "chiefs of staff"),
        ("They hold 2+2 talks at the level of deputy foreign and defence ministers.", "deputy ministers"),
        ("The Fiji-Tonga High Level Committee met at the level that was agreed.", None),
    ],
)
def test_the_level_said_beside_a_name(text: str, level: str | None) -> None:
    assert [m.level for m in mentions_of(text)] == [level]


def test_a_session_named_by_its_noun_alone_tells_the_day() -> None:
    text = (
        "5th Fiji-Tonga Defence Dialogue held in Suva\n\n"
        "SUVA, May 9 (PNA) -- Deputy Defence Minister Jone Vakata and his Tongan counterpart Sione Lata co-chaired the "
        "Dialogue here on Wednesday.\n\nThe 6th will be hosted by Tonga.\n"
    )
    found = read_report(Report(id="r", text=text, published="2024-05-10")).mechanisms
    assert [(m.edition, m.date) for m in found] == [(5, "2024-05-08"), (6, None)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Peru also holds annual staff talks with Chile.", ("CHL", "PER")),
        ("Peru and Chile will also hold the fourth Joint Commission in Lima.", ("CHL", "PER")),
        ("Peru and Chile co-host the exercise Justified Accord every year.", ("CHL", "PER")),
        ("They met at the margins of the ESG Foreign Ministers Meeting.", ("ESG",)),
        ("The Mine Coalition, led by Peru and Chile, will meet.", ("CHL", "PER")),
        ("After Peru and Chile, they praised the Joint Commission.", ("FJI", "TON")),
    ],
)
def test_parties_that_the_sentence_tells(text: str, parties: tuple[str, ...]) -> None:
    assert [r.parties for r in records_of(text)] == [parties]


def test_talks_are_counted_as_the_channel_named_before() -> None:
    records = records_of("They closed the 16th annual army-to-army staff talks. At the 15th talks the list was long.")
    assert [r.edition for r in records] == [16, 15]


@pytest.mark.parametrize(
    ("opening", "parties"),
    [
        ("Meeting Chilean Defence Minister Juan Vera, Vakata proposed an annual staff dialogue.", ("CHL", "FJI")),
        ("They agreed to expand Balikatan, which Japan and Peru join, and to hold the 2+2 Dialogue.", ("FJI", "TON")),
    ],
)
def test_a_channel_is_of_those_whom_the_sentence_opens_with(opening: str, parties: tuple[str, ...]) -> None:
    text = f"Fijian Defence Minister Jone Vakata met Tongan Defence Minister Sione Lata in Suva on Monday. {opening}"
    found = read_report(Report(id="r", text=text, published="2024-05-10")).mechanisms
    assert found[-1].parties == parties
