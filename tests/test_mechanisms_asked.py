"""Series asked about: their sessions and what outlets differ on, what is missing, their rhythm, and what falls due."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest
from click.testing import CliRunner

from communique.asking.due import due, horizon
from communique.asking.mechanisms import mechanism, mechanisms, sessions
from communique.cli import commands
from communique.errors import QuestionError
from communique.model import Format, Mechanism, MechanismKind, Meeting, Reading, Report, Span
from communique.pipeline import open_register
from communique.register import Register
from communique.resolving.days import Window, iso, ordinal
from communique.resolving.lives.series import Naming, editions, gaps, planned_next, rhythm
from tests.lives import Page
from tests.registers import keep


def day(told: str) -> int:
    found = ordinal(told)
    assert found is not None
    return found


def pages() -> list[Page]:
    """Give a dialogue of four editions told by several outlets under several names, and a hotline beside."""
    return [
        Page("r1", "2021-03-11").session(1, "2021-03-10"),
        Page("r3", "2023-03-11")
        .session(3, "2023-03-10", "Defense Policy Dialogue")
        .met(
            "They held the dialogue in Brno.", "dialogue", "2023-03-10", place="Brno", place_country="CZE", host="HUN"
        ),
        Page("r3b", "2023-03-13").session(3, "2023-03-10", "defence policy dialogue").say("So said another outlet."),
        Page("r3c", "2023-03-14").session(3, "2023-03-17", "defence policy dialogue").say("A third was wrong."),
        Page("r4", "2024-03-12").session(4, "2024-03-11", "annual Defence Policy Dialogue"),
        Page("line", "2024-05-01").session(None, None, "hotline of the two ministries", "hotline"),
    ]


@pytest.fixture
def register(place: str) -> Any:
    with open_register(place, create=True) as kept:
        for page in pages():
            keep(kept, page.reading())
        yield kept


def the_dialogue(kept: Register) -> Any:
    (found,) = mechanisms(kept, kind="dialogue")
    return found


def test_a_series_is_one_under_its_names_and_outlets_are_counted(register: Register) -> None:
    found = the_dialogue(register)
    assert {name.lower().replace("defense", "defence") for name in found.names} == {
        "defence policy dialogue",
        "annual defence policy dialogue",
    }
    assert [(each.number, each.date) for each in found.editions] == [
        (1, "2021-03-10"),
        (3, "2023-03-10"),
        (4, "2024-03-11"),
    ]
    third = found.editions[1]
    assert third.others == ("2023-03-17",)
    assert {each["report"] for each in third.sources} == {"r3", "r3b", "r3c"}


def test_what_is_missing_and_when_it_is_next_due(register: Register) -> None:
    found = the_dialogue(register)
    assert (found.gaps, found.interval, found.next_due) == ((2,), 12, "2025-03")
    assert "median of 2 intervals" in found.interval_ground
    assert (found.first_seen, found.last_seen) == ("2021-03-11", "2024-03-12")
    assert [(each.number, each.status) for each in sessions(found)] == [
        (1, "held"),
        (2, "missing"),
        (3, "held"),
        (4, "held"),
        (5, "due"),
    ]


def test_a_session_knows_its_place_and_host_by_its_contact(register: Register) -> None:
    first, third, _ = the_dialogue(register).editions
    assert (third.place, third.place_country, third.hosts) == ("Brno", "CZE", ("HUN",))
    assert (first.place, first.hosts, first.contact) == (None, (), None)


def test_questions_narrow_what_is_given(register: Register) -> None:
    assert len(mechanisms(register, between=("AUT", "HUN"))) == 2
    assert [each.kind for each in mechanisms(register, kind="hotline")] == ["hotline"]
    assert mechanisms(register, between=("AUT", "SVK")) == mechanisms(register, level="ministers") == []
    for asked in ({"kind": "club"}, {"level": "kings"}):
        with pytest.raises(QuestionError):
            mechanisms(register, **asked)  # type: ignore[arg-type]


def test_a_series_is_found_by_the_handle_of_any_record(register: Register) -> None:
    found = the_dialogue(register)
    assert {mechanism(register, source.handle).id for source in found.sources} == {found.id}
    with pytest.raises(QuestionError):
        mechanism(register, "s-nothing")


def test_a_session_told_ahead_is_planned_until_a_report_tells_of_it_held(place: str) -> None:
    with open_register(place, create=True) as kept:
        keep(kept, Page("r1", "2023-05-01").session(4, "2023-04-30").session(5, "2024-04").reading())
        found = the_dialogue(kept)
        assert (found.planned.number, found.planned.date, found.last.number) == (5, "2024-04", 4)
        assert [each.status for each in sessions(found)] == ["held", "planned"]
        keep(kept, Page("r2", "2024-05-20").session(5, "2024-05-18").reading())
        found = the_dialogue(kept)
    assert (found.planned, found.last.date, found.last.others) == (None, "2024-05-18", ("2024-04",))


def test_a_session_without_a_day_has_that_of_the_contact_in_the_same_words_only(place: str) -> None:
    text = "The 4th Defence Policy Dialogue was held on 2 May. Later they agreed on a 2nd Border Dialogue."
    end = text.index(".") + 1
    shared: dict[str, Any] = {"kind": MechanismKind.DIALOGUE, "parties": ("AUT", "HUN")}
    reading = Reading(
        report=Report("r1", text, published="2023-05-03"),
        meetings=(
            Meeting(
                id="m", format=Format.DIALOGUE, date="2023-05-02", countries=("AUT", "HUN"), evidence=(Span(0, end),)
            ),
        ),
        mechanisms=(
            Mechanism(name="Defence Policy Dialogue", edition=4, evidence=(Span(4, 30),), **shared),
            Mechanism(name="Border Dialogue", edition=2, evidence=(Span(end + 1, len(text)),), **shared),
        ),
    )
    with open_register(place, create=True) as kept:
        keep(kept, reading)
        found = {each.name: each.editions[0] for each in mechanisms(kept)}
    assert (found["Defence Policy Dialogue"].date, found["Defence Policy Dialogue"].status) == ("2023-05-02", "held")
    assert (found["Border Dialogue"].date, found["Border Dialogue"].status) == (None, "named")


# ---- the rules by themselves


def naming(record: str, number: int | None, date: str | None, told: str | None, meets: str | None = None) -> Naming:
    met = Window(day(meets), day(meets)) if meets else None
    return Naming(record, record, number, date, day(told) if told else None, met)


def test_a_day_without_its_year_is_the_one_nearest_to_the_report() -> None:
    (found,) = editions([naming("a", 4, "XXXX-12-28", "2024-01-03")])
    assert found.date == "2023-12-28"
    (unknown,) = editions([naming("a", 4, "XXXX-12-28", None)])
    assert unknown.date is None


def test_sessions_without_a_number_are_told_apart_by_their_days() -> None:
    told = [
        naming("a", 1, "2021-05-10", "2021-05-11"),
        naming("b", None, "2021-05-11", "2021-05-12"),
        naming("c", None, "2022-05-10", "2022-05-11"),
        naming("d", None, "2022-05-12", "2022-05-13"),
        naming("e", 3, "2023-05-10", "2023-05-11"),
    ]
    found = editions(told)
    assert [(each.number, each.date[:4] if each.date else None) for each in found] == [
        (1, "2021"),
        (None, "2022"),
        (3, "2023"),
    ]
    assert gaps(found) == [2]


def test_the_usual_interval_is_the_median_and_counts_the_sessions_between() -> None:
    told = [
        naming(str(year), number, f"{year}-06-01", f"{year}-06-02")
        for number, year in ((1, 2012), (2, 2014), (4, 2018), (5, 2023))
    ]
    found = rhythm(editions(told), [])
    assert (found.months, found.due) == (24, "2025-06")


@pytest.mark.parametrize(
    ("name", "months", "next_due"),
    [("annual dialogue", 12, "2025-03"), ("dialogue every two years", 24, "2026-03"), ("dialogue", None, None)],
)
def test_one_session_is_due_again_only_if_the_name_says_so(name: str, months: int | None, next_due: str | None) -> None:
    found = rhythm(editions([naming("a", 4, "2024-03-10", "2024-03-11")]), [name])
    assert (found.months, found.due) == (months, next_due)


def test_a_session_that_is_only_announced_gives_no_interval() -> None:
    told = editions([naming("a", 4, "2024-03-10", "2024-03-11"), naming("b", 5, "2025-03", "2024-03-11")])
    assert rhythm(told, []).months is None
    ahead = planned_next(told)
    assert ahead is not None
    assert ahead.number == 5


def test_order_of_arrival_does_not_matter() -> None:
    told = [naming("a", 1, "2021-05-10", "2021-05-11"), naming("b", 1, "2021-05-12", "2021-05-13"),
            naming("c", None, "2022-05-10", None), naming("d", 2, None, "2022-05-11", "2022-05-10")]  # fmt: skip
    assert len({repr(editions(each)) for each in permutations(told)}) == 1


# ---- what falls due


@pytest.fixture
def year_end(place: str) -> Any:
    """Give a register as the end of 2024 comes near."""
    with open_register(place, create=True) as kept:
        for page in [
            *pages(),
            Page("old", "2020-01-10").protocol(2020),
            Page("plans", "2024-01-20").plan(2023).plan(2024),
            Page("visit", "2024-10-01").met(
                "They will meet in Linz.", "meeting", "2024-11-20", "planned", place="Linz"
            ),
            Page("gone", "2024-10-01").met("A call will be held.", "call", "2024-11-25", "planned"),
            Page("off", "2024-11-24").met("The call is cancelled.", "call", "2024-11-25", "cancelled"),
        ]:
            keep(kept, page.reading())
        yield kept


def what(kept: Register, on: str, within: str = "180d") -> list[tuple[str, str, str, bool]]:
    return [(each.when, each.kind, each.what, each.overdue) for each in due(kept, on=on, within=within)]


PLAN = ("2025", "plan not seen", "plan for 2025: defence cooperation", False)
EXPIRY = ("2024-12-31", "expires", "protocol on defence cooperation, 2020-2024", False)
MEETING = ("2024-11-20", "planned contact", "meeting in Linz", False)
EXPIRING_PLAN = ("2024-12-31", "expires", "plan on defence cooperation, 2024", False)


def test_what_falls_due(year_end: Register) -> None:
    calling = ("2024-11-25", "planned contact", "call", False)
    found = what(year_end, "2024-11-01")
    assert found[:-1] == [MEETING, calling, EXPIRING_PLAN, EXPIRY, PLAN]
    assert found[-1][:2] == ("2025-03", "edition due")
    assert calling not in what(year_end, "2024-11-24")
    assert [each[1] for each in what(year_end, "2024-11-01", "30d")] == [
        "planned contact",
        "planned contact",
        "plan not seen",
    ]


def test_each_says_why_and_who_says_so(year_end: Register) -> None:
    for each in due(year_end, on="2024-11-01", within="6m", between=("AUT", "HUN")):
        assert each.ground
        assert each.sources
        assert all((source.published or "") <= "2024-11-01" for source in each.sources)
    assert due(year_end, on="2024-11-01", between=("AUT", "SVK")) == []


def test_what_is_signed_later_is_not_known_before(year_end: Register) -> None:
    keep(year_end, Page("new", "2024-12-20").protocol(2025).plan(2025).reading())
    assert EXPIRY in what(year_end, "2024-12-19")
    after = what(year_end, "2024-12-20")
    assert EXPIRY not in after
    assert PLAN not in after
    assert EXPIRING_PLAN not in after


def test_a_successor_that_is_only_foreseen_is_told_with_what_expires(year_end: Register) -> None:
    keep(year_end, Page("soon", "2024-10-20").protocol(2025, action="to be signed").reading())
    (found,) = [each for each in due(year_end, on="2024-11-01") if each.what == EXPIRY[2]]
    assert "is only told as to be signed" in found.ground


def test_what_is_past_is_overdue(year_end: Register) -> None:
    late = [each for each in due(year_end, on="2026-01-15") if each.overdue]
    assert [(each.kind, each.when) for each in late] == [("edition due", "2025-03"), ("plan not seen", "2026")]


@pytest.mark.parametrize(
    ("within", "last"),
    [("180d", "2025-07-30"), ("26w", "2025-08-01"), ("1m", "2025-02-28"), ("1y", "2026-01-31"), ("0d", "2025-01-31")],
)
def test_lengths_of_time(within: str, last: str) -> None:
    assert iso(horizon(day("2025-01-31"), within)) == last


@pytest.mark.parametrize("within", ["", "d", "180", "-1d", "1.5y", "99999y"])
def test_lengths_of_time_that_are_none(within: str) -> None:
    with pytest.raises(QuestionError):
        horizon(day("2025-01-31"), within)


# ---- the commands


def test_the_commands_print_every_form(register: Register, place: str) -> None:
    run = CliRunner()
    found = json.loads(
        run.invoke(commands, ["mechanisms", "--register", place, "--kind", "dialogue", "--json"]).output
    )[0]
    assert (found["gaps"], found["next_due"], found["editions"][0]["number"]) == ([2], "2025-03", 1)
    lines = run.invoke(commands, ["mechanism", found["id"], "--register", place, "--csv"]).output.splitlines()
    assert [line.split(",")[0] for line in lines] == ["number", "1", "2", "3", "4", "5"]
    told = run.invoke(commands, ["due", "--register", place, "--on", "2025-01-01", "--within", "1y", "--nl"]).output
    assert json.loads(told)["kind"] == "edition due"
    table = run.invoke(commands, ["due", "--register", place, "--on", "2025-01-01", "--table"]).output
    assert table.split()[:1] == ["when"]
    assert "edition due" in table
    bad = run.invoke(
        commands, ["due", "--register", place, "--on", "2025-01-01", "--within", "soon"], standalone_mode=False
    )
    assert bad.return_value == 6
