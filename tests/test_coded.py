"""Readings from elsewhere: a person's coding stands beside ours, and what does not fit is refused with its reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from communique.cli import commands

TEXT = "Hungarian Defence Minister Ana Brel met Austrian Defence Minister Otto Kern in Vienna on March 3, 2025."
PERSONS = [
    {
        "id": "p1",
        "name": "Ana Brel",
        "country": "HUN",
        "rank": None,
        "offices": ["Minister of Defence"],
        "evidence": [[0, 35]],
    },
    {"id": "p2", "name": "Otto Kern", "country": "AUT", "rank": None, "offices": ["Minister of Defence"]},
]
MEETING = {
    "id": "m1",
    "format": "meeting",
    "status": "held",
    "date": "2025-03-03",
    "countries": ["AUT", "HUN"],
    "participants": [{"person": "p1", "role": "participant"}, {"person": "p2", "role": "participant"}],
}


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Give a folder with one report."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "r1.txt").write_text(TEXT, encoding="utf-8")
    return folder


def add(place: str, texts: Path, **records: object) -> Result:
    """Add one coded reading of the report through the command line."""
    path = texts.parent / "readings.jsonl"
    path.write_text(json.dumps({"report": {"id": "r1"}, **records}) + "\n", encoding="utf-8")
    command = ["add", "--register", place, "--readings", str(path), "--coder", "anna", str(texts)]
    return CliRunner().invoke(commands, command, standalone_mode=False)


def meetings(place: str) -> list[dict[str, object]]:
    """Give the contacts of a register."""
    told = CliRunner().invoke(commands, ["meetings", "--register", place, "--json"], standalone_mode=False)
    return list(json.loads(told.stdout))


def test_a_coders_reading_is_kept_under_the_coders_name(place: str, texts: Path) -> None:
    assert add(place, texts, persons=PERSONS, meetings=[MEETING]).return_value == 0
    (contact,) = meetings(place)
    assert contact["date"] == "2025-03-03"
    assert [(source["report"], source["record"], source["author"]) for source in contact["sources"]] == [
        ("r1", "m1", "anna")
    ]


def test_ours_and_the_coders_tell_of_one_contact_and_are_one_source(place: str, texts: Path) -> None:
    add(place, texts, persons=PERSONS, meetings=[MEETING])
    CliRunner().invoke(commands, ["add", "--register", place, str(texts)], standalone_mode=False)
    (contact,) = meetings(place)
    assert {source["author"] for source in contact["sources"]} == {"anna", "communique"}


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({**MEETING, "evidence": [[0, 999]]}, "does not lie in the text"),
        ({**MEETING, "evidence": [[5, 5]]}, "does not lie in the text"),
        ({**MEETING, "slots": {"date": [[-1, 4]]}}, "does not lie in the text"),
        ({**MEETING, "format": "party"}, "none of talks"),
        ({**MEETING, "participants": [{"person": "p9", "role": "host"}]}, "no person of this reading"),
        ({**MEETING, "countries": "AUT"}, "not a list"),
        ({"id": "m1", "status": "held"}, "has no format"),
        ("talks", "not an object"),
        ({**MEETING, "slots": 5}, "slots is not an object"),
        ({**MEETING, "grounds": [1]}, "grounds is not an object"),
        ({**MEETING, "grounds": {"date": 5}}, "grounds is not an object"),
        ({**MEETING, "grounds": {"date": {"rule": "x", "how": "guessed"}}}, "grounds is not an object"),
        ({**MEETING, "confidence": "high"}, "confidence is not a number between 0 and 1"),
        ({**MEETING, "confidence": 7}, "confidence is not a number between 0 and 1"),
    ],
)
def test_a_record_that_does_not_fit_is_refused_and_the_others_stand(
    place: str, texts: Path, record: object, reason: str
) -> None:
    told = add(place, texts, persons=PERSONS, meetings=[record, {**MEETING, "id": "m2"}])
    assert told.return_value == 1
    assert reason in told.stderr
    assert "meetings 1" in told.stderr
    assert len(told.stderr.splitlines()) == 2
    assert len(meetings(place)) == 1


def test_a_record_that_does_not_say_how_sure_its_coder_is_stands(place: str, texts: Path) -> None:
    unsaid = {**MEETING, "confidence": None, "slots": None, "grounds": None}
    told = add(place, texts, persons=PERSONS, meetings=[unsaid])
    assert told.return_value == 0, told.stderr
    assert len(meetings(place)) == 1


def test_a_reading_without_its_text_is_refused(place: str, texts: Path) -> None:
    path = texts.parent / "other.jsonl"
    path.write_text('{"report": {"id": "r7"}}\nrubbish\n', encoding="utf-8")
    command = ["add", "--register", place, "--readings", str(path), "--coder", "anna", str(texts)]
    told = CliRunner().invoke(commands, command, standalone_mode=False)
    assert told.return_value == 3
    assert "'r7'" in told.stderr
    assert "line 2: it is not a JSON object" in told.stderr
