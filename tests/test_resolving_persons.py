"""Who is who: the same, likely the same, unsure, or nothing; a name alone never makes two people one."""

from __future__ import annotations

from itertools import combinations

import pytest

from communique.resolving import clusters, persons
from communique.resolving.forms import Form
from communique.resolving.offices import level_of, level_with, office_key, shared
from communique.resolving.ranks import grade, rendering
from communique.resolving.verdicts import Verdict
from tests.forms import person, verdict

DEPUTY, CHIEF, MINISTER = "Deputy Minister of National Defence", "Chief of the General Staff", "Minister of Defence"

PAIRS = [
    # the same words of a name, and the same state
    (person("Nguyễn Tấn Cường"), person("Nguyen Tan Cuong"), "same"),
    (person("Wang Yi", "CHN"), person("Yi Wang", "CHN"), "same"),
    (person("Wang Yi", "CHN"), person("Wang Yi", "VNM"), "nothing"),
    (person("Luong Cuong"), person("Nguyen Tan Cuong"), "nothing"),
    (person("Tea Banh", "KHM", MINISTER), person("Tea Seiha", "KHM", MINISTER), "nothing"),
    (person("Tea Banh", "KHM", MINISTER), person("Tea Vinh", "KHM", MINISTER), "nothing"),
    # spellings: an office in common makes them one, a rank makes it likely, nothing else leaves it open
    (person("Chansamone Chanyalath", "LAO", MINISTER), person("Chansamone Chanyalat", "LAO", MINISTER), "same"),
    (person("Xie Kaiguo", "CHN", MINISTER), person("Hsie Kaiguo", "CHN", "Defence Minister"), "same"),
    (person("Xie Kaiguo", "CHN", MINISTER, year=2014), person("Hsie Kaiguo", "CHN", MINISTER), "unsure"),
    (person("Xie Kaiguo", "CHN", rank="General"), person("Hsie Kaiguo", "CHN", rank="General"), "likely"),
    (person("Xie Kaiguo", "CHN", CHIEF), person("Hsie Kaiguo", "CHN", MINISTER), "unsure"),
    (person("Nguyen Van Thanh", "VNM", DEPUTY), person("Nguyen Van Thang", "VNM", DEPUTY), "nothing"),
    (person("Chanra", "KHM", MINISTER), person("Chanrah", "KHM", MINISTER), "likely"),
    # short forms
    (person("Cuong", rank="General"), person("Luong Cuong", rank="General"), "likely"),
    (person("Cuong"), person("Luong Cuong"), "unsure"),
    (person("Cuong"), person("Cuong"), "unsure"),
    (person("Cuong", "VNM", CHIEF), person("Cuong", "VNM", CHIEF), "likely"),
    (person("José Ramírez", "CHL"), person("José Luis Ramírez Toledo", "CHL"), "likely"),
    (person("Pradip Josi", "IND", DEPUTY), person("Pradeep Prasad Joshi", "IND", DEPUTY), "likely"),
    # a state that is not told
    (person("Luong Cuong", None), person("Luong Cuong"), "unsure"),
    (person("Luong Cuong", None, rank="General"), person("Luong Cuong", rank="General"), "likely"),
    (person("Luong Cuong", None, CHIEF), person("Luong Cuong", "VNM", CHIEF), "likely"),
    (person("Luong Cuong", None), person("Luong Cuong", None), "unsure"),
    (person("Cuong", None, rank="General"), person("Luong Cuong", rank="General"), "nothing"),
    # namesakes
    (
        person("Ros Rina", "KHM", "Commander of the Air Force", rank="Major General"),
        person("Ros Rina", "KHM", "Ambassador to Laos"),
        "unsure",
    ),
    (
        person("Ros Rina", "KHM", "Commander of the Air Force", rank="Major General", year=2012),
        person("Ros Rina", "KHM", "Ambassador to Laos"),
        "same",
    ),
    (
        person("Ros Rina", "KHM", "Commander of the Air Force", rank="Major General"),
        person("Ros Rina", "KHM", "Air Force Chief"),
        "same",
    ),
    (
        person("Ros Rina", "KHM", CHIEF, rank="General"),
        person("Ros Rina", "KHM", MINISTER),
        "same",
    ),
    (
        person("Ros Rina", "KHM", "Commander of the Air Force", rank="Major General"),
        person("Ros Rina", "KHM", "Deputy Minister of Foreign Affairs"),
        "unsure",
    ),
    (person("John A. Smith", "USA", MINISTER), person("John B. Smith", "USA", MINISTER), "nothing"),
    (person("Ferdinand Marcos Jr.", "PHL"), person("Ferdinand Marcos Sr.", "PHL"), "nothing"),
]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_two_people(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


def parted(*forms: Form) -> list[set[str]]:
    """Put forms together and give the names in each person."""
    named = {form.id: f"{form.facts['rank'] or ''} {form.facts['name']}".strip() for form in forms}
    found = {tuple(sorted((a.id, b.id))): persons.judge(a, b) for a, b in combinations(forms, 2)}
    findings = {(pair[0], pair[1]): finding for pair, finding in found.items() if finding}
    return sorted(
        ({named[form] for form in part} for part in clusters.partition(named, findings, {}, lone=False)), key=min
    )


LUONG, TAN = person("Luong Cuong", rank="General"), person("Nguyen Tan Cuong", rank="General")
GENERAL = person("Cuong", rank="General")


def test_a_general_who_may_be_either_of_two_stays_alone() -> None:
    assert parted(LUONG, TAN, GENERAL) == [{"General Cuong"}, {"General Luong Cuong"}, {"General Nguyen Tan Cuong"}]


def test_a_general_who_may_be_but_one_is_that_one() -> None:
    assert parted(LUONG, GENERAL) == [{"General Cuong", "General Luong Cuong"}]


def test_an_office_tells_which_of_two_is_meant() -> None:
    luong = person("Luong Cuong", "VNM", "Chairman of the General Department of Politics", rank="General")
    tan = person("Nguyen Tan Cuong", "VNM", CHIEF, rank="General")
    short = person("Cuong", "VNM", "Chief of Staff of the Armed Forces", rank="General")
    assert parted(luong, tan, short) == [{"General Cuong", "General Nguyen Tan Cuong"}, {"General Luong Cuong"}]


def test_short_forms_that_are_likely_one_do_not_bar_each_other() -> None:
    forms = [
        person("Wichai Kittiyasit", "THA", "Deputy Prime Minister"),
        person("Wichai", "THA", "Vice Premier"),
        person("Wichai", "THA", "Deputy Prime Minister"),
    ]
    assert len(parted(*forms)) == 1


def test_both_named_in_one_report_are_two_unless_the_name_is_the_very_same() -> None:
    short, same = persons.together(LUONG, GENERAL, "r1"), persons.together(LUONG, person("Lương Cường"), "r1")
    assert short is not None
    assert short.verdict is Verdict.DIFFERENT
    assert same is None
    assert persons.together(LUONG, TAN, "r1") is None


def test_spellings_stand_the_fullest_and_most_frequent_first() -> None:
    forms = [person("Cuong"), person("Luong Cuong"), person("Lương Cường"), person("Luong Cuong", rank="General")]
    assert persons.spellings(iter(forms)) == ["Luong Cuong", "Lương Cường", "Cuong"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Minister of National Defence", "Defense Minister", True),
        ("Deputy Minister of Defence", "Vice Minister of National Defence", True),
        ("Prime Minister", "Premier", True),
        ("Minister for External Affairs", "Minister of Foreign Affairs", True),
        ("Commander of the Navy", "Navy Chief", True),
        ("Commander-in-Chief of the Navy", "Commander of the Navy", True),
        ("Chief of the General Staff", "Chief of Staff of the Armed Forces", True),
        ("Chief of the General Staff", "Deputy Chief of the General Staff", False),
        ("Head of the Foreign Relations Department", "Director of Foreign Relations", True),
        ("Head of State", "Director of State", False),
        ("Chief of the Naval Staff", "Navy Chief", False),
        ("Minister of Defence", "Deputy Minister of Defence", False),
        ("Minister of Defence", "Minister of Foreign Affairs", False),
        ("Ambassador to Laos", "Ambassador to Cambodia", False),
        ("Chief of Staff of the Navy", "Chief of the General Staff", False),
    ],
)
def test_offices_in_other_words(one: str, other: str, same: bool) -> None:
    assert (office_key(one) == office_key(other)) is same
    assert (shared((one,), (other,)) is not None) is same


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("Prime Minister", "leaders"),
        ("General Secretary of the Party Central Committee", "leaders"),
        ("President", "leaders"),
        ("Office of the President", None),
        ("Minister of National Defence", "ministers"),
        ("Secretary of State for Defence", "ministers"),
        ("Deputy Minister of Foreign Affairs", "deputy ministers"),
        ("Under Secretary of State", "deputy ministers"),
        ("Chief of the General Staff", "chiefs of staff"),
        ("Deputy Chief of Staff", "chiefs of staff"),
        ("Commander of the Navy", "services"),
        ("Ambassador to Laos", "officials"),
        ("Commander of the 3rd Border Regiment", "units"),
        ("Member of the Politburo", None),
    ],
)
def test_the_level_of_an_office(office: str, level: str | None) -> None:
    assert level_of(office) == level


def test_a_minister_who_is_also_deputy_to_the_head_of_government_meets_ministers() -> None:
    assert level_with(["Deputy Prime Minister", "Minister of Defence"]) == "ministers"
    assert level_with(["Deputy Prime Minister"]) == "leaders"
    assert level_with(["Prime Minister", "Minister of Defence"]) == "leaders"
    assert level_with([]) is None


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("General", "Senior General", True),
        ("Senior Lieutenant General", "Colonel General", True),
        ("Senior Lieutenant General", "Lieutenant General", True),
        ("Senior Colonel", "Colonel", True),
        ("Vice Admiral", "Lieutenant General", True),
        ("Major General", "Lieutenant General", False),
        ("General", "Colonel", False),
        ("Lieutenant General", "Lieutenant Colonel", False),
        ("Sky Marshal", "Sky Marshal", True),
        ("Sky Marshal", "General", False),
    ],
)
def test_ranks_in_other_armies_words(one: str, other: str, may_be: bool) -> None:
    assert rendering(one, other) is may_be
    assert rendering(other, one) is may_be
    assert grade("Sky Marshal") is None
