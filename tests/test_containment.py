"""What lies within what, at which level people meet, and which ranks contradict each other."""

from __future__ import annotations

from typing import Any

import pytest

from communique.resolving.days import window
from communique.resolving.forms import Form
from communique.resolving.lives.containment import Encounter, Part, Trip, frame_of, visit_of
from communique.resolving.offices import level_of, level_with
from communique.resolving.things import rank_conflicts

# ---- what lies within what


def encounter(**cells: Any) -> Encounter:
    told = {
        "id": "m-1",
        "format": "talks",
        "status": "held",
        "sides": frozenset({"LAO", "VNM"}),
        "days": window("2024-05-04"),
        "told": ("2024-05-04", None),
        "place": None,
        "place_country": None,
        "occasion": None,
        "people": (),
        "reports": frozenset({"r1"}),
    }
    return Encounter(**told | cells)


def trip(**cells: Any) -> Trip:
    told = {
        "id": "v-1",
        "guest": "LAO",
        "host": "VNM",
        "status": "held",
        "days": window("2024-05-04"),
        "told": ("2024-05-03", "2024-05-05"),
        "leaders": (Part("p-1", "Khamsay Onta", "LAO", "leader"),),
        "reports": frozenset({"r9"}),
    }
    return Trip(**told | cells)


GUEST = Part("p-1", "Khamsay Onta", "LAO", "guest")
UNDATED = {"days": None, "told": (None, None)}
SAME_REPORT = {"reports": frozenset({"r1"})}


@pytest.mark.parametrize(
    ("contact", "visit", "within"),
    [
        ({}, {}, True),
        ({"place_country": "VNM", "people": (GUEST,)}, {}, True),
        ({"people": (Part(None, "Kamsay Onta", "LAO", "guest"),)}, {}, True),  # misspelt
        ({"place_country": "CHN"}, {}, False),
        ({"people": (Part("p-2", "Bounmy Sisa", "LAO", "guest"),)}, {}, False),
        ({"people": (Part("p-3", "Tran An", "VNM", "guest"),)}, {}, False),  # received the other way round
        ({"days": window("2024-05-05")}, {}, True),  # outlets differ by a day
        ({"days": window("2024-05-07")}, {}, False),
        ({"format": "call"}, {}, False),
        ({"sides": frozenset({"LAO", "KHM"})}, {}, False),
        ({"sides": frozenset({"LAO", "VNM", "KHM"})}, {}, False),
        ({"sides": frozenset({"LAO", "VNM", "KHM"})}, SAME_REPORT, True),
        (UNDATED, {}, False),
        (UNDATED, SAME_REPORT, True),
        (UNDATED | {"status": "planned"}, SAME_REPORT, False),
        (UNDATED | {"status": "planned"}, SAME_REPORT | {"status": "ongoing"}, True),
        (
            {"days": window("2025"), "told": ("2025", None), "status": "planned"},
            SAME_REPORT | {"status": "ongoing"},
            False,
        ),
        ({"days": None, "told": ("XXXX-05-04", None)}, SAME_REPORT, True),
        ({"days": None, "told": ("XXXX-02-19", None)}, SAME_REPORT, False),
    ],
)
def test_a_contact_lies_within_a_visit_of_its_sides_days_and_leader(
    contact: dict[str, Any], visit: dict[str, Any], within: bool
) -> None:
    assert visit_of(encounter(**contact), [trip(**visit)]) == ("v-1" if within else None)


def test_of_several_visits_that_fit_the_nearest_in_time_is_taken() -> None:
    near, far = trip(id="v-near"), trip(id="v-far", days=window("2024-05-05"))
    assert visit_of(encounter(), [far, near]) == visit_of(encounter(), [near, far]) == "v-near"


FRAME = {"id": "m-2", "format": "conference", "sides": frozenset({"KHM", "LAO", "VNM"}), "reports": frozenset({"r9"})}


@pytest.mark.parametrize(
    ("contact", "frame", "within"),
    [
        ({}, {}, True),
        ({"place": "Vientiane"}, {"place": "Vientiane"}, True),
        ({"place": "Pakse"}, {"place": "Vientiane"}, False),
        ({"place_country": "LAO"}, {"place_country": "KHM"}, False),
        ({"sides": frozenset({"LAO", "CHN"})}, {}, False),
        ({"days": window("2024-05-05")}, {}, False),
        ({"days": window("2024-05-05")}, SAME_REPORT, True),
        ({"days": window("2024-05-05"), "occasion": "on the sidelines of the conference"}, {}, True),
        ({"days": window("2024-06-05"), "occasion": "on the sidelines of the conference"}, {}, False),
        ({"status": "planned"}, {}, False),
        ({"format": "exercise"}, {}, False),
        ({"format": "exchange"}, {}, False),  # neither holds the other
        ({"format": "dialogue"}, {}, True),
    ],
)
def test_talks_lie_within_the_conference_of_their_day(
    contact: dict[str, Any], frame: dict[str, Any], within: bool
) -> None:
    assert frame_of(encounter(**contact), [encounter(**FRAME | frame)]) == ("m-2" if within else None)


# ---- levels


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("Prime Minister", "leaders"),
        ("Vice President", "leaders"),
        ("Chairman of the National Assembly", "leaders"),
        ("Secretary-General of the United Nations", "leaders"),
        ("Secretary-General of the Ministry of Defence", "deputy ministers"),
        ("Defence Ministry secretary-general", "deputy ministers"),
        ("Minister of the President's Office", "ministers"),
        ("Commander of the National Armed Forces", "chiefs of staff"),
        ("Commander of the Border Guard", "services"),
        ("Ambassador to Qatar", "officials"),
        ("poet", None),
    ],
)
def test_the_level_of_an_office(office: str, level: str | None) -> None:
    assert level_of(office) == level


def test_a_minister_of_defence_who_is_deputy_prime_minister_meets_as_a_minister() -> None:
    assert level_with(["Deputy Prime Minister", "Minister of National Defence"]) == "ministers"
    assert level_with(["Prime Minister", "Minister of National Defence"]) == "leaders"
    assert level_with(["Deputy Prime Minister"]) == "leaders"
    assert level_with([]) is None


# ---- ranks


def _ranked(rank: str, first: int, last: int) -> Form:
    return Form(f"p-{rank}", "persons", {"name": "X", "rank": rank}, None, first, last, 2)


def test_a_promotion_is_no_contradiction() -> None:
    assert rank_conflicts([_ranked("Colonel", 1, 100), _ranked("General", 100, 200)]) == []
    assert rank_conflicts([_ranked("Colonel", 1, 101), _ranked("General", 100, 200)]) == [("Colonel", "General")]
    assert rank_conflicts([_ranked("Colonel", 7, 7), _ranked("General", 7, 7)]) == [("Colonel", "General")]
    assert rank_conflicts([_ranked("Senior General", 1, 101), _ranked("General", 100, 200)]) == []
