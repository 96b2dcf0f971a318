"""Channels by the hundred: every kind of name in every construction, with its edition and its day, and near-misses."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique.model import Mechanism

PUBLISHED = "2024-05-10"
TWO = ("CHL", "PER")
MINISTER = "Chilean Defence Minister Pablo Oru"
HOST = "Peruvian Defence Minister Jan Tal"


def channels(text: str) -> tuple[Mechanism, ...]:
    return communique.read(text, published=PUBLISHED).mechanisms


def sentence(text: str) -> str:
    return text[0].upper() + text[1:]


NAMES = {
    "Chile-Peru Joint Defence Committee": "committee",
    "Chile-Peru Defence Policy Dialogue": "dialogue",
    "Maritime Dialogue": "dialogue",
    "Energy Dialogue": "dialogue",
    "Joint Boundary Commission": "committee",
    "Chile-Peru Army Staff Talks": "dialogue",
    "Foreign Office Consultations": "dialogue",
    "Chile-Peru 2+2 Ministerial Dialogue": "dialogue",
    "High-Level Working Group on Security": "committee",
    "Binational Cabinet": "committee",
}
SESSIONS = (
    "{o} and {t} co-chaired the 12th {n} in Lima on Monday.",
    "{o} hosted {t} for the 12th {n} on Monday.",
    "{o} and {t} met in Lima on Monday for the 12th round of the {n}.",
    "The {n} of Chile and Peru held its 12th meeting in Lima on Monday.",
    "The {n} between Chile and Peru met for the 12th time on Monday.",
    "In Lima on Monday, the 12th {n} was co-chaired by {o} and {t}.",
    "Lima hosted on Monday the 12th {n} between Chile and Peru.",
    "Chile and Peru held the {n} in Lima on Monday. It was the 12th of its kind.",
    "Chile and Peru held the {n} in Lima on Monday. It was the 12th meeting of its kind.",
    "Chile and Peru held the {n} in Lima on Monday. This was the 12th edition.",
    "Chile and Peru held the {n} in Lima on Monday, the 12th so far.",
    "Chile and Peru held the {n} in Lima on Monday. The meeting was the 12th in the series.",
    "Officials from Chile and Peru gathered in Lima on Monday for the 12th meeting of the {n}.",
)


@pytest.mark.parametrize("frame", SESSIONS)
def test_a_session_is_read_with_its_number_and_day(frame: str) -> None:
    unread = []
    for name, kind in NAMES.items():
        found = [
            (m.kind.value, m.parties, m.edition, m.date) for m in channels(frame.format(n=name, o=MINISTER, t=HOST))
        ]
        if found != [(kind, TWO, 12, "2024-05-06")]:
            unread.append((name, found))
    assert unread == []


RANKS = {
    "vice-ministerial defence dialogue": "deputy ministers",
    "defence dialogue at the level of deputy ministers": "deputy ministers",
    "consultations at the level of deputy foreign ministers": "deputy ministers",
    "foreign ministers' strategic dialogue": "ministers",
    "2+2 dialogue of foreign and defence ministers": "ministers",
    "leaders' summit": "leaders",
    "meeting of the chiefs of general staff": "chiefs of staff",
    "dialogue between the chiefs of defence staff": "chiefs of staff",
    "navy-to-navy talks": "services",
    "army staff talks": "services",
    "air force staff talks": "services",
    "senior officials' meeting": "officials",
}


@pytest.mark.parametrize("name", RANKS)
def test_the_level_is_read_where_the_name_tells_it(name: str) -> None:
    unread = []
    for frame in (
        "Chile and Peru held their 12th {n} in Lima on Monday.",
        "The 12th Chile-Peru {n} was held on Monday.",
    ):
        found = [(m.parties, m.level and m.level.value, m.edition, m.date) for m in channels(frame.format(n=name))]
        if found != [(TWO, RANKS[name], 12, "2024-05-06")]:
            unread.append((frame, found))
    assert unread == []


EXERCISES = (
    "Exercise Reef Shield 2024",
    "the Reef Shield exercise",
    "the Reef Shield-24 exercise",
    "the joint exercise, codenamed Reef Shield,",
    'the exercise "Reef Shield 2024"',
    "the military drills dubbed Reef Shield",
    "the annual Reef Shield drills",
)
EXERCISED = (
    "Chile and Peru held {e} in Lima on Monday.",
    "The navies of Chile and Peru are taking part in {e}.",
    "{e} between Chile and Peru began on Monday.",
    "{e} involving Chile and Peru was launched on Monday.",
    "Chilean and Peruvian troops wrapped up {e} on Wednesday.",
)


@pytest.mark.parametrize(("name", "frame"), [*product(EXERCISES, EXERCISED)])
def test_an_exercise_is_read_by_its_name(name: str, frame: str) -> None:
    found = [(m.kind.value, m.parties) for m in channels(sentence(frame.format(e=name)))]
    assert found == [("exercise", TWO)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Now in its 12th edition, Exercise Reef Shield between Chile and Peru began on Monday.", "exercise"),
        ("Exercise Reef Shield between Chile and Peru, now in its 12th edition, began on Monday.", "exercise"),
        ("The navies of Chile and Peru carried out their 12th coordinated patrol on Monday.", "patrol"),
        ("The 12th border friendship exchange between Chile and Peru opened on Monday.", "exchange"),
    ],
)
def test_what_is_counted_apart_has_its_number(text: str, kind: str) -> None:
    assert [(m.kind.value, m.parties, m.edition) for m in channels(text)] == [(kind, TWO, 12)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chile and Peru set up a hotline between their defence ministries.", "hotline"),
        ("Chile and Peru have operated a hotline since 2015.", "hotline"),
        ("The Chilean and Peruvian navies hold an annual exercise off Lima.", "exercise"),
        ("The Chilean and Peruvian navies conduct an annual naval exercise.", "exercise"),
        ("The Chilean and Peruvian armies hold staff talks every year.", "dialogue"),
        ("The defence dialogue between Chile and Peru is held every two years.", "dialogue"),
    ],
)
def test_what_is_in_force_or_has_a_rhythm_counts(text: str, kind: str) -> None:
    assert [(m.kind.value, m.parties) for m in channels(text)] == [(kind, TWO)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru agreed to set up a hotline.",
        "Chile and Peru agreed to exchange visits and set up a hotline.",
        "Chile and Peru plan joint patrols.",
        "Chile and Peru discussed a possible joint exercise.",
        "Chile and Peru held their second meeting this year on Monday.",
        "Chile and Peru held talks on Monday, the 12th this year.",
        f"{MINISTER} chaired the 5th session of the Chilean National Maritime Committee.",
        f"{MINISTER} opened the 12th International Defence Expo in Santiago on Monday.",
        "The 12th congress of the Chilean Socialist Party opened in Santiago on Monday.",
        "The Defence Committee of the Chilean parliament met on Monday.",
        "The 12th session of the Chilean Senate opened on Monday.",
        "The 5th Lima Film Festival opened on Monday with Chilean films.",
        "The 12th Infantry Brigade of Chile visited Peru on Monday.",
        "The court held its third hearing on the border of Chile and Peru.",
        "The third phase of the project between Chile and Peru began on Monday.",
        "The Lima Chess Club held its third meeting on Monday. It was the 12th meeting of its kind.",
    ],
)
def test_what_is_no_channel_stays_out(text: str) -> None:
    assert channels(text) == ()


@pytest.mark.parametrize(
    "name", ["Coral Spear", "Ex Coral Spear", "EX CORAL SPEAR", "Exercise Coral Spear", "Ex Coral Spear 24"]
)
def test_an_exercise_with_its_name_in_quotes_is_one(name: str) -> None:
    found = communique.read(
        f"The 17th edition of the Chile-Peru joint training exercise “{name}” began in Lima on Friday."
    )
    assert [(m.edition, "coral spear" in (m.name or "").lower()) for m in found.mechanisms] == [(17, True)]


def test_what_a_channel_is_called_from_here_on_is_not_its_name() -> None:
    found = communique.read(
        "The Joint Council of Chile and Peru (hereinafter called the Council) met in Lima on Monday."
    )
    assert [m.name for m in found.mechanisms] == ["Joint Council of Chile and Peru"]


@pytest.mark.parametrize("edition", ["a fourth", "the fourth", "a 4th"])
def test_a_numbered_meeting_on_a_subject_is_one_of_a_row(edition: str) -> None:
    found = communique.read(
        f"{MINISTER} met Peruvian Defence Minister Jan Tal in Lima. They agreed to hold {edition} bilateral meeting on "
        "border security in Santiago as soon as possible."
    )
    assert [(m.edition, m.parties) for m in found.mechanisms] == [(4, ("CHL", "PER"))]
    assert [m.format.value for m in found.meetings if m.status.value == "planned"] == ["dialogue"]


def test_a_headlines_exercise_bears_the_name_told_below() -> None:
    found = communique.read(
        "Chile's First Ever Joint Exercise with Peruvian Army\n\nThe first ever Chile-Peru Joint Exercise ‘Coral Spear "
        "2023’ began in Lima on May 4. The next edition of Ex- Coral Spear will be hosted by Chile in 2025."
    )
    assert [(m.name, m.edition, m.date) for m in found.mechanisms] == [("Coral Spear 2023", 1, "2023-05-04")]
