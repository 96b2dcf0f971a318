"""Instruments asked about: how they stand on a day and why, what succeeds what, and what hangs under what."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest
from click.testing import CliRunner

from communique.asking.instruments import agreement, agreements
from communique.cli import commands
from communique.errors import QuestionError
from communique.pipeline import open_register
from communique.register import Register
from communique.resolving.days import ordinal
from communique.resolving.lives.standing import Condition, Life, Next, Status, Telling, condition
from communique.resolving.lives.succession import Paper, ladders
from tests.lives import Page
from tests.registers import keep

DAY = "2025-06-30"


def pages() -> list[Page]:
    """Give a ladder of three protocols, two plans and papers of other lines, told by several reports."""
    return [
        Page("old", "2015-02-01").protocol(2015).agreed("A treaty stands.", "treaty", "in force", subject="border"),
        Page("mid", "2020-01-10").protocol(2020).protocol(2015, action="in force"),
        Page("plan", "2024-01-20").plan(2024),
        Page("new", "2024-12-20").protocol(2025, date="2024-12-19").protocol(2020, action="in force").plan(2025),
        Page("ahead", "2024-12-21").agreed(
            "A memorandum is to be signed.", "memorandum", "to be signed", subject="cyber security"
        ),
        Page("guards", "2025-01-05").protocol(2025, subject="border guards"),
    ]


@pytest.fixture
def register(place: str) -> Any:
    with open_register(place, create=True) as kept:
        for page in pages():
            keep(kept, page.reading())
        yield kept


def by_name(kept: Register, on: str = DAY, **asked: Any) -> dict[tuple[str, str | None, str | None], Any]:
    return {(each.kind, each.subject, each.period_start): each for each in agreements(kept, on=on, **asked)}


def test_each_protocol_succeeds_the_one_before(register: Register) -> None:
    found = by_name(register)
    first, second, third = (found["protocol", "defence cooperation", year] for year in ("2015", "2020", "2025"))
    assert (first.predecessor, first.successor) == (None, second.id)
    assert (second.predecessor, second.successor) == (first.id, third.id)
    assert (third.predecessor, third.successor) == (second.id, None)
    guards = found["protocol", "border guards", "2025"]
    assert (guards.predecessor, guards.successor, guards.plans) == (None, None, ())


def test_plans_follow_each_other_and_hang_under_the_protocol_of_their_year(register: Register) -> None:
    found = by_name(register)
    earlier, later = (found["plan", "defence cooperation", year] for year in ("2024", "2025"))
    assert (earlier.successor, later.predecessor) == (later.id, earlier.id)
    assert earlier.protocol == found["protocol", "defence cooperation", "2020"].id
    assert later.protocol == found["protocol", "defence cooperation", "2025"].id
    assert found["protocol", "defence cooperation", "2025"].plans == (later.id,)


@pytest.mark.parametrize(
    ("on", "standing"),
    [
        ("2014-06-30", "unknown unknown unknown"),
        ("2017-06-30", "in-force unknown unknown"),
        ("2022-06-30", "succeeded in-force unknown"),
        ("2024-12-20", "succeeded in-force foreseen"),
        ("2025-06-30", "succeeded succeeded in-force"),
        ("2030-01-01", "succeeded succeeded expired"),
    ],
)
def test_how_protocols_stand_on_a_day(register: Register, on: str, standing: str) -> None:
    found = by_name(register, on)
    told = [found["protocol", "defence cooperation", year].status for year in ("2015", "2020", "2025")]
    assert " ".join(told) == standing


def test_nothing_is_asserted_without_a_ground(register: Register) -> None:
    found = by_name(register)
    assert found["protocol", "defence cooperation", "2025"].ground == "its period 2025-2029 covers the day"
    treaty = found["treaty", "border", None]
    assert (treaty.status, treaty.ground) == (
        "in-force",
        "a report of 2015-02-01 calls it in force and no period is told",
    )
    memorandum = found["memorandum", "cyber security", None]
    assert (memorandum.status, memorandum.ground) == ("foreseen", "a report of 2024-12-21 tells of it as to be signed")
    assert by_name(register, "2024-06-30")["memorandum", "cyber security", None].status == "unknown"


def test_questions_narrow_what_is_given(register: Register) -> None:
    assert {each.subject for each in agreements(register, on=DAY, status="in-force", kind="protocol")} == {
        "defence cooperation",
        "border guards",
    }
    assert len(agreements(register, on=DAY, between=("HUN", "AUT"))) == len(agreements(register, on=DAY)) == 8
    assert agreements(register, on=DAY, between=("HUN", "SVK")) == []
    recent = agreements(register, on=DAY, since="2024-12", until="2024-12")
    told = [(each.kind, each.period_start) for each in recent]
    assert told == [("plan", "2024"), ("protocol", "2025"), ("memorandum", None)]


@pytest.mark.parametrize(
    "asked", [{"status": "dead"}, {"kind": "pact"}, {"on": "2025"}, {"on": "tomorrow"}, {"since": "x"}]
)
def test_bad_questions_are_told_so(register: Register, asked: dict[str, str]) -> None:
    with pytest.raises(QuestionError):
        agreements(register, **({"on": DAY} | asked))  # type: ignore[arg-type]


def test_a_ladder_goes_back_to_the_first_and_tells_what_reports_said(register: Register) -> None:
    name = by_name(register)["protocol", "defence cooperation", "2020"].id
    ladder = agreement(register, name, on=DAY)
    assert [each.period_start for each in ladder.predecessors] == ["2015"]
    assert [each.period_start for each in ladder.successors] == ["2025"]
    assert [each.period_start for each in ladder.annual_plans] == ["2024"]
    assert [(each.action, each.day, each.passage) for each in ladder.told] == [
        ("signed", "2020-01-10", "The protocol for 2020-2024 is signed."),
        ("in force", "2024-12-20", "The protocol for 2020-2024 is in force."),
    ]
    plan = agreement(register, ladder.annual_plans[0].id, on=DAY)
    assert plan.above is not None
    assert plan.above.id == name


def test_an_instrument_is_found_by_the_handle_of_any_record(register: Register) -> None:
    found = by_name(register)["protocol", "defence cooperation", "2020"]
    for source in found.sources:
        assert agreement(register, source.handle, on=DAY).id == found.id
    with pytest.raises(QuestionError):
        agreement(register, "a-nothing", on=DAY)


def test_signatories_are_people_of_the_register(place: str) -> None:
    page = Page("r", "2025-01-05").person("Ana Brel", "HUN")
    page.agreed("Ana Brel signed a contract.", "contract", subject="boats", signatories=("p0",))
    with open_register(place, create=True) as kept:
        keep(kept, page.reading())
        (found,) = agreements(kept, on=DAY)
        (signatory,) = agreement(kept, found.id, on=DAY).signatories
    assert (signatory.name, signatory.country, (signatory.person or "")[:2]) == ("Ana Brel", "HUN", "p-")


def test_a_successor_that_is_only_foreseen_does_not_succeed(place: str) -> None:
    with open_register(place, create=True) as kept:
        keep(
            kept,
            Page("r", "2024-03-20").protocol(2020, action="in force").protocol(2025, action="to be signed").reading(),
        )
        found = by_name(kept)
    old, new = (found["protocol", "defence cooperation", year] for year in ("2020", "2025"))
    assert (old.status, old.successor, new.status) == ("expired", new.id, "foreseen")
    assert "only told as to be signed" in old.ground
    assert "only told as to be signed" in new.ground


# ---- the rules by themselves


def paper(
    id: str, start: str | None, end: str | None, subject: str | None = "defence cooperation", kind: str = "protocol"
) -> Paper:
    return Paper(id, kind, (subject,) if subject else (), ("AUT", "HUN"), start, end)


def test_two_that_fit_equally_are_unsure() -> None:
    order = ladders([paper("x", "2020", "2024"), paper("y", "2020", "2024"), paper("z", "2025", "2029")])
    assert (order.before, order.perhaps_before) == ({}, {"z": ("x", "y")})
    assert order.perhaps_after == {"x": ("z",), "y": ("z",)}


def test_the_subject_decides_between_two_of_one_period() -> None:
    known = [paper("x", "2020", "2024"), paper("y", "2020", "2024", "border guards")]
    order = ladders([*known, paper("z", "2025", "2029", "defense cooperation")])
    assert order.before == {"z": "x"}


def test_two_successors_of_one_are_unsure_unless_one_fits_better() -> None:
    order = ladders([paper("x", "2020", "2024"), paper("y", "2025", "2029"), paper("z", "2025", "2029", None)])
    assert (order.before, order.perhaps_before) == ({"y": "x"}, {"z": ("x",)})


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (paper("x", None, None), paper("y", "2025", "2029")),  # undated
        (paper("x", "2015", "2019"), paper("y", "2025", "2029")),  # too long between
        (paper("x", "2020", "2024"), paper("y", "2025", "2029", "border guards")),  # of something else
        (paper("x", "2020", "2024"), paper("y", "2025", "2025", kind="plan")),  # of another kind
        (
            paper("x", "2020", "2024", None, "memorandum"),
            paper("y", "2025", "2029", kind="agreement"),
        ),  # nothing in common
        (paper("x", "2020", "2029"), paper("y", "2025", "2029")),  # within the other
    ],
)
def test_what_does_not_succeed(earlier: Paper, later: Paper) -> None:
    order = ladders([earlier, later])
    assert (order.before, order.perhaps_before) == ({}, {})


def test_order_of_arrival_does_not_matter() -> None:
    papers = [
        paper("x", "2020", "2024"),
        paper("y", "2020", "2024"),
        paper("z", "2025", "2029"),
        paper("w", "2025", "2025", kind="plan"),
    ]
    assert len({repr(ladders(each)) for each in permutations(papers)}) == 1


def day(told: str) -> int:
    found = ordinal(told)
    assert found is not None
    return found


def stands(life: Life, on: str) -> tuple[str, str]:
    found: Condition = condition(life, day(on))
    return str(found.status), found.ground


def told(*said: tuple[str, str | None]) -> tuple[Telling, ...]:
    return tuple(Telling(action, day(when) if when else None) for action, when in said)


def test_a_signature_alone_is_no_ground() -> None:
    life = Life(None, None, "2022-01-06", told(("signed", "2022-01-07")))
    assert stands(life, "2023-01-01") == (
        "unknown", "signed on 2022-01-06; neither a period nor its entry into force is told"
    )  # fmt: skip
    later = Life(None, None, "2022-01-06", told(("signed", "2022-01-07"), ("in force", "2023-08-11")))
    assert stands(later, "2023-01-01")[0] == "unknown"
    assert stands(later, "2024-01-01")[0] == "in-force"


def test_what_a_report_says_ended_is_ended_from_then_on() -> None:
    life = Life("2020", "2029", None, told(("in force", "2021-05-01"), ("ended", "2024-02-24")))
    assert stands(life, "2024-02-23")[0] == "in-force"
    assert stands(life, "2024-02-24") == ("ended", "a report of 2024-02-24 says that it ended")
    again = Life("2020", "2029", None, told(("ended", "2024-02-24"), ("in force", "2025-01-01")))
    assert [stands(again, on)[0] for on in ("2024-06-01", "2025-06-01")] == ["ended", "in-force"]


def test_an_extension_without_a_new_end_leaves_it_unknown() -> None:
    life = Life("2015", "2019", None, told(("in force", "2016-01-01"), ("extended", "2019-11-20")))
    assert [stands(life, on)[0] for on in ("2019-12-31", "2020-01-01")] == ["in-force", "unknown"]


def test_a_period_that_begins_later_is_foreseen_and_half_a_period_needs_a_report() -> None:
    assert stands(Life("2025", "2029", "2024-12-19", told(("signed", "2024-12-20"))), "2024-12-25")[0] == "foreseen"
    begun = Life("2021", None, None, told(("signed", "2021-02-01")))
    assert [stands(begun, on)[0] for on in ("2021-06-01", "2023-01-01")] == ["in-force", "unknown"]
    until = Life(None, "2025", "2021-02-01", told(("signed", "2021-02-01")))
    assert [stands(until, on)[0] for on in ("2020-01-01", "2022-01-01", "2026-01-01")] == [
        "unknown",
        "in-force",
        "expired",
    ]


def test_a_successor_counts_from_the_day_on_which_it_begins() -> None:
    life = Life(
        "2020", "2024", None, told(("in force", "2021-01-01")), Next("a-x (2026-2030)", day("2026-01-01"), True)
    )
    assert [stands(life, on)[0] for on in ("2024-12-31", "2025-06-01", "2026-01-01")] == [
        "in-force",
        "expired",
        "succeeded",
    ]
    assert Status.SUCCEEDED == "succeeded"


# ---- the commands


def test_the_commands_print_every_form(register: Register, place: str) -> None:
    run = CliRunner()
    asked = ["agreements", "--register", place, "--on", DAY, "--kind", "protocol", "--status", "succeeded"]
    found = json.loads(run.invoke(commands, [*asked, "--json"]).output)
    assert [each["period_start"] for each in found] == ["2015", "2020"]
    assert {"report", "record"} <= set(found[0]["sources"][0])
    lines = run.invoke(commands, [*asked, "--csv"]).output.splitlines()
    assert lines[0].startswith("id,kind,subject,parties,period_start,period_end,signed,status,ground")
    ladder = run.invoke(commands, ["agreement", found[1]["id"], "--register", place, "--on", DAY, "--markdown"]).output
    assert [line.split()[1] for line in ladder.splitlines()[2:]] == ["predecessor", "itself", "successor", "plan"]
    one = json.loads(
        run.invoke(commands, ["agreement", found[1]["id"], "--register", place, "--on", DAY, "--nl"]).output
    )
    assert one["told"][0]["action"] == "signed"
    assert one["predecessors"][0]["period_start"] == "2015"
