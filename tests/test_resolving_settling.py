"""What several sources say of one cell: which value prevails, why, and how the others stand to it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from communique.resolving import days, things, words
from communique.resolving.forms import Form
from communique.resolving.settling import Said, Standing, settle
from communique.resolving.things import Told
from tests.forms import contact, instrument, person, visit

PREFERRED, COARSER, RENDERING = Standing.PREFERRED, Standing.COARSER, Standing.RENDERING
SUPERSEDED, CONTRADICTION = Standing.SUPERSEDED, Standing.CONTRADICTION


def said(value: Any, *sources: str, since: int = 1, by_hand: str | None = None) -> Said:
    """Make a value that sources say, each in a form of its own name."""
    return Said(value, tuple(f"m-{source}" for source in sources), frozenset(sources), since, by_hand)


@pytest.mark.parametrize(
    ("slot", "best", "other", "standing"),
    [
        ("date", "2024-05-04", "2024-05", COARSER),
        ("date", "2024-05-04", "2024", COARSER),
        ("date", "2024-05-04", "2024-05-05", CONTRADICTION),
        ("date", "2024-05-04", "2024-06", CONTRADICTION),
        ("date", "2024-05-04", "XXXX-05-04", COARSER),
        ("date", "2024-05-04", "XXXX-05-05", CONTRADICTION),
        ("end_date", "2024-05-04", "2024-05-03", CONTRADICTION),
        ("period_end", "2024", "2025", CONTRADICTION),
        ("period_start", "2024-01", "2024", COARSER),
        ("place", "Hà Nội", "Ha Noi", RENDERING),
        ("place", "Hà Nội", "Hanoi", RENDERING),
        ("place", "Dong Nai Province", "Dong Nai", COARSER),
        ("place", "Arica", "Tacna", CONTRADICTION),
        ("place_country", "CHL", "PER", CONTRADICTION),
        ("rank", "General", "Senior General", RENDERING),
        ("rank", "Colonel General", "Senior Lieutenant General", RENDERING),
        ("rank", "General", "Major General", CONTRADICTION),
        ("leader", "Nguyen Van Nam", "Nguyễn Văn Nam", RENDERING),
        ("leader", "Phan Van Giang", "Giang", COARSER),
        ("leader", "Sergei Shoigu", "Sergey Shoygu", RENDERING),
        ("leader", "Tea Banh", "Tea Seiha", CONTRADICTION),
        ("name", "Sea Policy Dialogue", "Policy Dialogue", COARSER),
        ("name", "Sea Policy Dialogue", "the talks on fisheries", RENDERING),
        ("format", "talks", "meeting", RENDERING),
        ("format", "talks", "call", CONTRADICTION),
        ("format", "exercise", "meeting", CONTRADICTION),
        ("sides", ["CHL", "ECU", "PER"], ["CHL", "PER"], COARSER),
        ("sides", ["CHL", "PER"], ["BOL", "PER"], CONTRADICTION),
        ("kind", "protocol", "agreement", RENDERING),
        ("subject", "search and rescue at sea", "sea rescue", RENDERING),
        ("subject", "search and rescue at sea", "cooperation", COARSER),
        ("modality", "pledged", "agreed", RENDERING),
        ("guest", "CHL", "PER", CONTRADICTION),
    ],
)
def test_how_another_value_stands(slot: str, best: Any, other: Any, standing: Standing) -> None:
    cell = settle(slot, [said(best, "a", "b", "c"), said(other, "d")])
    assert cell is not None
    assert cell.value == best
    assert {str(value): how for value, how, _ in cell.values} == {str(best): PREFERRED, str(other): standing}
    assert cell.disputed is (standing is CONTRADICTION)


@pytest.mark.parametrize(
    ("values", "best", "standings"),
    [
        (["planned", "held"], "held", [PREFERRED, SUPERSEDED]),
        (["planned", "postponed"], "postponed", [SUPERSEDED, PREFERRED]),
        (["planned", "cancelled"], "cancelled", [PREFERRED, SUPERSEDED]),
        (["ongoing", "planned"], "ongoing", [PREFERRED, SUPERSEDED]),
        (["cancelled", "held"], "held", [CONTRADICTION, PREFERRED]),
    ],
)
def test_a_status_is_the_furthest_that_it_came(values: list[str], best: str, standings: list[Standing]) -> None:
    cell = settle("status", [said(value, *"abc"[: 3 - n]) for n, value in enumerate(values)])
    assert cell is not None
    assert cell.value == best
    assert cell.reason.startswith("the furthest that it came")
    assert [standing for _, standing, _ in cell.values] == standings


def test_most_sources_prevail() -> None:
    cell = settle("date", [said("2024-05-04", "a"), said("2024-05-05", "b", "c")])
    assert cell is not None
    assert (cell.value, cell.reason) == ("2024-05-05", "told by 2 of 3 sources, by more than any other value")


def test_copies_count_once() -> None:
    copies = Said("2024-05-05", ("m-1", "m-2", "m-3"), frozenset({"wire"}), 2)
    cell = settle("date", [copies, said("2024-05-04", "a", "b", since=9)])
    assert cell is not None
    assert cell.value == "2024-05-04"
    assert {value: forms for value, _, forms in cell.values}["2024-05-05"] == ("m-1", "m-2", "m-3")


def test_the_more_exact_value_prevails_over_what_says_the_same_less_exactly() -> None:
    cell = settle("date", [said("2024-05", "a", "b", "c"), said("2024-05-04", "d")])
    assert cell is not None
    assert (cell.value, cell.disputed) == ("2024-05-04", False)
    assert cell.reason.startswith("the most exact value")


def test_what_is_told_first_prevails_where_all_else_is_equal() -> None:
    cell = settle("place", [said("Arica", "a", since=5), said("Tacna", "b", since=3)])
    assert cell is not None
    assert (cell.value, cell.reason) == ("Tacna", "told by 1 of 2 sources, and told first")
    tie = settle("place", [said("Tacna", "b"), said("Arica", "a")])
    assert tie is not None
    assert (tie.value, tie.reason) == ("Arica", "told by 1 of 2 sources, as often and as early as another value")


def test_what_a_person_set_prevails() -> None:
    cell = settle("place", [said("Tacna", "a", "b", "c"), said("Arica", "d", by_hand="I was there")])
    assert cell is not None
    assert (cell.value, cell.reason, cell.disputed) == ("Arica", "I was there", True)


def test_one_value_and_none() -> None:
    alone, often = settle("place", [said("Arica", "a")]), settle("place", [said("Arica", "a"), said("Arica", "b")])
    assert alone is not None
    assert often is not None
    assert (alone.reason, often.reason) == ("the only value told", "told by all 2 sources that tell it")
    assert [settle("place", [said(nothing, "a")]) for nothing in (None, "", [], ())] == [None] * 4


@pytest.mark.parametrize("seed", range(10))
def test_the_order_does_not_matter(seed: int) -> None:
    chance = random.Random(seed)
    pool = ["2024-05-04", "2024-05-05", "2024-05", "2024", "XXXX-05-04"]
    told = [said(chance.choice(pool), chance.choice("abcd"), since=chance.randrange(3)) for _ in range(6)]
    expected = settle("date", told)
    for _ in range(5):
        chance.shuffle(told)
        assert settle("date", told) == expected


def told(form: Form, *sources: str, day: int | None = 1) -> Told:
    """Make a form with its sources."""
    return Told(form, frozenset(sources or {form.id}), day, {})


def test_a_person_has_offices_and_ranks_with_their_days() -> None:
    forms = [
        person("Nguyen Tan Cuong", "VNM", "Chief of the General Staff", rank="Senior Lieutenant General", year=2021),
        person("Nguyễn Tấn Cường", "VNM", "Chief of Staff of the Armed Forces", rank="General", year=2024),
        person("Cuong", "VNM", rank="General", year=2025),
    ]
    thing = things.thing("persons", [told(form) for form in forms])
    offices = [tenure for tenure in thing.tenures if tenure["kind"] == "office"]
    assert [(each["first_seen"][:4], each["last_seen"][:4], each["records"]) for each in offices] == [
        ("2021", "2024", 2)
    ]
    assert thing.columns["rank"] == "General"
    assert thing.columns["first_seen"][:4] == "2021"
    assert len(thing.columns["name"].split()) == 3


def test_a_contact_gathers_its_people_once() -> None:
    forms = [
        contact("2024-05-04", "CHL:Ana Brel=host, PER:Solis=guest"),
        contact("2024-05", "CHL:Ana Brel, PER:Juan Solis, PER:Rosa Quispe"),
    ]
    thing = things.thing("meetings", [told(form) for form in forms])
    assert sorted((each["name"], each["role"]) for each in thing.people) == [
        ("Ana Brel", "host"),
        ("Juan Solis", "guest"),
        ("Rosa Quispe", "participant"),
    ]
    assert days.iso(thing.columns["first"]) == days.iso(thing.columns["last"]) == "2024-05-04"


def test_a_contact_without_a_day_lies_where_all_its_reports_allow() -> None:
    forms = [contact(None, "CHL:Ana Brel, PER:", published=day) for day in ("2024-05-06", "2024-05-09")]
    columns = things.thing("meetings", [told(form) for form in forms]).columns
    assert (days.iso(columns["first"]), days.iso(columns["last"])) == ("2024-04-29", "2024-05-06")


def test_a_visit_and_an_instrument_as_things() -> None:
    trip = things.thing("visits", [told(visit("2024-05-04", "2024-05-06"))])
    assert (trip.sides, trip.columns["leader"]) == (("CHL", "PER"), "Juan Solis")
    forms = [instrument("protocol", "defence", date="2024-05-04"), instrument("protocol", None, action="in force")]
    paper = things.thing("agreements", [told(form) for form in forms])
    assert (paper.columns["signed"], paper.columns["seen_in_force"], paper.columns["seen_ended"]) == (
        "2024-05-04",
        "",
        None,
    )


@pytest.mark.parametrize(
    ("ranks", "years", "pairs"),
    [
        (("General", "Major General"), (2024, 2024), [("General", "Major General")]),
        (("General", "Senior General"), (2024, 2024), []),
        (("Major General", "Lieutenant General"), (2020, 2024), []),
        (("General", None), (2024, 2024), []),
    ],
)
def test_ranks_that_contradict_each_other_at_one_time(
    ranks: tuple[str | None, str | None], years: tuple[int, int], pairs: list[tuple[str, str]]
) -> None:
    forms = [person("Luong Cuong", rank=rank, year=year) for rank, year in zip(ranks, years, strict=True)]
    assert things.rank_conflicts(forms) == pairs


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-05-04", "2024-05-04", "2024-05-04"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("2024-02-30", None, None),
        ("2024-13", None, None),
        ("XXXX-05-04", None, None),
        ("May 2024", None, None),
        (None, None, None),
    ],
)
def test_the_days_that_a_date_leaves_open(edtf: str | None, first: str | None, last: str | None) -> None:
    found = days.window(edtf)
    assert ((days.iso(found.first), days.iso(found.last)) if found else (None, None)) == (first, last)


@pytest.mark.parametrize(
    ("published", "ahead", "slack", "expected"),
    [
        ("2024-05-06", False, 1, "2024-05-04"),
        ("2024-05-02", False, 1, "2023-05-04"),
        ("2024-05-02", False, 10, "2024-05-04"),
        ("2024-05-03", False, 1, "2024-05-04"),
        ("2024-05-02", True, 1, "2024-05-04"),
        ("2024-05-06", True, 1, "2025-05-04"),
    ],
)
def test_the_year_of_a_day_without_one(published: str, ahead: bool, slack: int, expected: str) -> None:
    day = days.ordinal(published)
    assert day is not None
    found = days.in_the_year("XXXX-05-04", day, ahead=ahead, slack=slack)
    assert found is not None
    assert days.iso(found.first) == expected
    assert days.in_the_year("2024-05", day, ahead=ahead) is None


def test_days_apart_and_the_months_touched() -> None:
    may, june = days.window("2024-05"), days.window("2024-06-03")
    assert may is not None
    assert june is not None
    assert (days.apart(may, june), days.apart(june, may), days.apart(may, may)) == (3, 3, 0)
    assert list(june.months()) == ["2024-06"]
    assert list(june.months(slack=3)) == ["2024-05", "2024-06"]


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        ("the training of border guards", "border guard training", 1.0),
        ("defense programs", "Defence Programme", 1.0),
        ("sea rescue", "mountain rescue", 0.5),
        ("tea", "ports", 0.0),
        ("", "", 0.0),
    ],
)
def test_words_in_common(one: str, other: str, common: float) -> None:
    assert words.overlap(words.telling(one), words.telling(other)) == common


def test_what_all_instruments_are_about_tells_no_line() -> None:
    assert words.line_words("bilateral cooperation in defence") == frozenset()
    assert words.line_words("naval cooperation") == words.line_words("cooperation of the navies") == {"navy"}
