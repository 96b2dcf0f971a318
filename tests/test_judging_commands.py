"""Judging from the command line, as its user would."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from communique.cli import commands

TEXT = "Hungarian Defence Minister Ana Brel met Austrian Defence Minister Otto Kern in Vienna on March 3, 2025."


@pytest.fixture
def place(tmp_path: Path) -> str:
    """Give a register with two reports of what may be one contact."""
    path = str(tmp_path / "kept.sqlite")
    for name, text in (("a", TEXT), ("b", TEXT.replace("March 3", "March 12"))):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        assert run("add", "--register", path, str(tmp_path / f"{name}.txt")).return_value == 0
    return path


def run(*command: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(commands, list(command), standalone_mode=False)


def meetings(place: str) -> list[dict[str, object]]:
    """Give the contacts of a register."""
    return list(json.loads(run("meetings", "--register", place, "--json").stdout))


def test_judge_undo_and_list(place: str) -> None:
    first, second = (str(each["id"]) for each in meetings(place))
    done = run("judge", "same", first, second, "--because", "one outlet misdates", "--as", "anna", "--register", place)
    assert done.return_value == 0
    assert "judgement 1 kept" in done.stderr
    (contact,) = meetings(place)
    assert {source["report"] for source in contact["sources"]} == {"a", "b"}
    assert run("undo", "--register", place).return_value == 0
    assert len(meetings(place)) == 2
    listed = json.loads(run("judgements", "--register", place, "--json").stdout)
    assert [(each["act"], each["author"] == "anna", each["in_force"]) for each in listed] == [
        ("same", True, False),
        ("undo", False, False),
    ]
    for form in ("--csv", "--markdown", "--nl"):
        assert "one outlet misdates" in run("judgements", "--register", place, form).stdout


def test_edit_sets_several_cells(place: str) -> None:
    chosen = str(meetings(place)[0]["id"])
    told = run("edit", chosen, "format=talks", "place=Graz", "--because", "the ministry says so", "--register", place)
    assert told.return_value == 0
    changed = next(each for each in meetings(place) if each["id"] == chosen)
    assert (changed["format"], changed["place"]) == ("talks", "Graz")


def test_what_an_edit_sets_is_listed_as_it_reads(place: str) -> None:
    chosen = str(meetings(place)[0]["id"])
    cells = ("place=Graz", "end_date=", "countries=AUT,HUN")
    run("edit", chosen, *cells, "--because", "the ministry says so", "--register", place)
    listed = json.loads(run("judgements", "--register", place, "--json").stdout)
    assert [each["value"] for each in listed] == ["Graz", None, ["AUT", "HUN"]]
    for form in ("--table", "--markdown", "--csv"):
        told = run("judgements", "--register", place, form).stdout
        assert "Graz" in told
        assert not any(quoted in told for quoted in ('"Graz"', '""Graz""', '["', "null", "None"))
    exported = [json.loads(line) for line in run("export-judgements", "--register", place).stdout.splitlines()]
    assert [each["value"] for each in exported] == ['"Graz"', "null", '["AUT", "HUN"]']


def test_of_several_cells_none_is_set_when_one_makes_no_sense(place: str) -> None:
    chosen = meetings(place)[0]
    told = run("edit", str(chosen["id"]), "place=Graz", "format=party", "--because", "x", "--register", place)
    assert told.return_value == 6
    assert "'party' is no format" in told.stderr
    assert meetings(place)[0] == chosen


def test_export_and_import(place: str, tmp_path: Path) -> None:
    first, second = (str(each["id"]) for each in meetings(place))
    run("judge", "same", first, second, "--because", "one outlet misdates", "--register", place)
    exported = tmp_path / "judged.jsonl"
    exported.write_text(run("export-judgements", "--register", place).stdout + "rubbish\n{}\n", encoding="utf-8")
    other = str(tmp_path / "other.sqlite")
    run("add", "--register", other, str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    told = run("import-judgements", str(exported), "--register", other)
    assert told.return_value == 1
    assert "line 2: it is not JSON" in told.stderr
    assert "line 3: it is not a judgement" in told.stderr
    assert "1 judgements taken over" in told.stderr
    assert meetings(other) == meetings(place)


def test_what_nobody_knows_is_said_in_one_sentence(place: str) -> None:
    told = run("reject", "m-nothing", "--because", "x", "--register", place)
    assert told.return_value == 6
    assert len(told.stderr.splitlines()) == 1
