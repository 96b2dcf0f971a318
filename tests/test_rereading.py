"""Reading kept reports anew: what an older reader read gives way, what people coded and judged stays."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from communique import pipeline
from communique.asking.contacts import meetings
from communique.cli import commands, reading
from communique.model import Format, Meeting, Reading, Report, Span
from communique.register import Outcome, Register
from communique.version import __version__
from tests.registers import contents, keep

REPORTS = [each for each in pipeline.sample_reports() if isinstance(each, Report)][:12]
REREADING = """
from communique import pipeline
pipeline._TOGETHER = 2
with pipeline.open_register(sys.argv[1]) as register:
    print("ready", flush=True)
    for outcome in pipeline.reread(register):
        print(outcome, flush=True)
"""


def older(report: Report) -> Reading:
    """Read a report as an older reader did: it saw no commitments, and took every contact for a meeting of 1999."""
    told = pipeline.read(report)
    seen = tuple(replace(each, date="1999", end_date=None, place=None) for each in told.meetings)
    return replace(told, meetings=seen, commitments=())


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a register that an older reader filled."""
    path = tmp_path_factory.mktemp("old") / "kept.sqlite"
    with pipeline.open_register(path, create=True) as register:
        keep(register, *map(older, REPORTS), reader="0.0.1")
    return path


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[Any, ...]]]:
    """Give the rows of a register that the present reader filled."""
    with pipeline.open_register(tmp_path_factory.mktemp("new") / "kept.sqlite", create=True) as register:
        keep(register, *map(pipeline.read, REPORTS))
        return contents(register)


@pytest.fixture
def copy(old: Path, tmp_path: Path) -> Path:
    """Give a register that an older reader filled, to do with as one likes."""
    return Path(shutil.copy(old, tmp_path / "kept.sqlite"))


def test_every_report_is_read_anew_from_what_is_kept(place: str, anew: dict[str, list[tuple[Any, ...]]]) -> None:
    with pipeline.open_register(place, create=True) as register:
        keep(register, *map(older, REPORTS), reader="0.0.1")
        assert contents(register) != anew
        assert list(pipeline.reread(register)) == [Outcome.REPLACED] * len(REPORTS)
        assert contents(register) == anew
        assert list(pipeline.reread(register)) == []


def test_only_reports_of_another_reader_are_read(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(pipeline, "read", _noting(read))
    with pipeline.open_register(copy) as register:
        keep(register, pipeline.read(REPORTS[3]))
        read.clear()
        list(pipeline.reread(register))
    assert sorted(read) == sorted(each.id for each in REPORTS if each is not REPORTS[3])


def _noting(read: list[str]) -> Callable[[Report], Reading]:
    really = pipeline.read

    def note(report: Report) -> Reading:
        read.append(report.id)
        return really(report)

    return note


def test_what_people_judged_and_coded_survives(copy: Path) -> None:
    judged: dict[str, Any] = {"author": "anna", "at": "2026-01-02", "because": "she was there"}
    with pipeline.open_register(copy) as register:
        coded = replace(pipeline.read(REPORTS[0]), visits=(), mechanisms=())
        keep(register, coded, author="otto", reader="otto 1")
        invented = _invented(register)
        edited = next(each for each in meetings(register) if each.sources[0].report == REPORTS[1].id)
        register.edit(edited.id, [("place", "Graz")], **judged)
        register.judge("accept", invented, **judged)
        before = contents(register)
        list(pipeline.reread(register))
        after = contents(register)
    assert [row for row in after["records"] if row[2] == "otto"] == [
        row for row in before["records"] if row[2] == "otto"
    ]
    assert after["judgements"] == before["judgements"]
    with pipeline.open_register(copy) as register:
        found = meetings(register)
        assert [each.sources[0].report for each in found if each.place == "Graz"] == [REPORTS[1].id]
        assert {source.author for each in found for source in each.sources} == {
            "communique",
            "otto",
            "accepted by hand",
        }
        register.rebuild()
        assert contents(register) == after


def _invented(register: Register) -> str:
    """Keep a record that no newer reader finds, as read by the older one; give its handle."""
    text = "Nothing of note happened between the two countries this year, the spokesman said on Monday."
    report = Report(id="invented", text=text, published="2025-01-01")
    told = Meeting(id="m1", format=Format.TALKS, date="1975-01-02", countries=("FJI", "TON"), evidence=(Span(0, 20),))
    keep(register, Reading(report, meetings=(told,)), reader="0.0.1")
    return next(each.sources[0].handle for each in meetings(register) if each.sources[0].report == "invented")


def test_stopped_half_way_it_goes_on_where_it_ended(
    copy: Path, anew: dict[str, list[tuple[Any, ...]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_TOGETHER", 3)
    with pipeline.open_register(copy) as register:
        assert len(list(islice(pipeline.reread(register), 4))) == 4  # two transactions, all of which stay
        assert len(pipeline.to_reread(register)) == len(REPORTS) - 6
    with pipeline.open_register(copy) as register:
        assert len(list(pipeline.reread(register))) == len(REPORTS) - 6
        assert contents(register) == anew


@pytest.mark.parametrize("after", [1, 3, 6])
def test_killed_half_way_it_gives_the_same_rows(copy: Path, anew: dict[str, list[tuple[Any, ...]]], after: int) -> None:
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, '.')\n{REREADING}", str(copy)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as worker:
        assert worker.stdout is not None
        for _ in range(after + 1):
            worker.stdout.readline()
        worker.kill()
    with pipeline.open_register(copy) as register:
        assert len(pipeline.to_reread(register)) <= len(REPORTS) - after
        list(pipeline.reread(register))
        assert contents(register) == anew


def test_a_report_that_the_reader_fails_on_keeps_its_reading(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = pipeline.read

    def failing(report: Report) -> Reading:
        if report.id == REPORTS[2].id:
            raise ArithmeticError("no such number")
        return really(report)

    monkeypatch.setattr(pipeline, "read", failing)
    done = run("reread", "--register", str(copy))
    assert done.return_value == 1
    assert f"report {REPORTS[2].id}: the reader failed on it" in done.stderr
    assert f"{len(REPORTS) - 1} of {len(REPORTS)} reports read anew" in done.stderr
    with pipeline.open_register(copy) as register:
        kept = {(row[0], row[2]) for row in contents(register)["readings"]}
        assert len([each for each in kept if each[1] == "0.0.1"]) == 1
        assert len([each for each in kept if each[1] == __version__]) == len(REPORTS) - 1


def run(*command: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(commands, list(command), standalone_mode=False)


def test_the_command_tells_how_far_it_is_on_standard_error(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PROGRESS", 5)
    done = run("reread", "--register", str(copy))
    assert (done.return_value, done.stdout) == (0, "")
    assert [line.partition(": ")[2] for line in done.stderr.splitlines()] == [
        "5 of 12 reports read anew",
        "10 of 12 reports read anew",
        f"{copy}: 12 of 12 reports read anew",
    ]


def test_a_question_says_in_a_sentence_what_is_out_of_date(copy: Path) -> None:
    asked = ("meetings", "--register", str(copy), "--json")
    first = run(*asked)
    assert "communique reread" in first.stderr
    assert len(first.stderr.splitlines()) == 1
    assert json.loads(first.stdout)
    run("reread", "--register", str(copy))
    second = run(*asked)
    assert second.stderr == ""
    with pipeline.open_register(copy) as register, register.store.writing() as connection:
        connection.exec_driver_sql("UPDATE derivation SET resolver = 0")
    third = run(*asked)
    assert "communique rebuild" in third.stderr
    assert len(third.stderr.splitlines()) == 1
    assert third.stdout == second.stdout
    run("rebuild", "--register", str(copy))
    assert run(*asked).stderr == ""


def test_what_an_older_resolver_began_a_newer_one_does_not_call_its_own(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pipeline.open_register(place, create=True) as register:
        assert pipeline.outdated(register) == []
        keep(register, pipeline.read(REPORTS[0]))
        assert pipeline.outdated(register) == []
    with pipeline.open_register(place) as register:
        monkeypatch.setattr(register.resolver, "number", register.resolver.number + 1, raising=False)
        keep(register, pipeline.read(REPORTS[1]))
        assert len(pipeline.outdated(register)) == 1
        register.rebuild()
        assert pipeline.outdated(register) == []
    with pipeline.open_register(place) as register:
        assert len(pipeline.outdated(register)) == 1
