"""Sides and fields in questions: a known one without answers gets none, an unknown one is refused, with the nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner

from communique import api
from communique.asking.choices import known_side, nearest
from communique.cli import commands
from communique.codes import FIELDS, STATES
from communique.errors import QuestionError
from communique.lexicon import table
from communique.register import Register
from tests import told
from tests.registers import keep

QUESTIONS: dict[str, Callable[..., Any]] = {
    "meetings": api.meetings,
    "visits": api.visits,
    "timeline": api.timeline,
    "agreements": lambda register, between: api.agreements(register, between=between, on="2025-12-31"),
    "mechanisms": api.mechanisms,
    "commitments": api.commitments,
    "due": lambda register, between: api.due(register, between=between, on="2025-01-01"),
    "conflicts": api.conflicts,
    "inferences": api.inferences,
}


@pytest.fixture
def register(place: str) -> Iterator[Register]:
    """Give a register of three reports on Austria, Hungary and Slovakia, and of an organisation."""
    with api.open_register(place, create=True) as kept:
        visit, call, conference = told.first(), told.second(), told.third()
        gathering = replace(conference.meetings[0], countries=("AfDB", "HUN"))
        told.keep(kept, visit, call, replace(conference, meetings=(gathering, *conference.meetings[1:])))
        yield kept


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_refuses_an_unknown_side_and_names_the_nearest(register: Register, question: str) -> None:
    with pytest.raises(QuestionError, match="of a side 'HUM', nor is it a state's code: is it HUN") as refused:
        QUESTIONS[question](register, between=("AUT", "HUM"))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_state_of_which_nothing_is_told_gets_no_answer(register: Register, question: str) -> None:
    assert QUESTIONS[question](register, between=("AUT", "FJI")) == []


def test_sides_are_found_however_they_are_written(register: Register) -> None:
    assert api.meetings(register, between=("aut", "hun")) == api.meetings(register, between=("AUT", "HUN")) != []
    (gathering,) = api.meetings(register, between=("AFDB",))
    assert gathering.countries == ("AfDB", "HUN")


def test_the_command_line_takes_names_of_sides_too(register: Register, place: str) -> None:
    asked = [("Austria", "Republic of Hungary"), ("aut", "hun"), ("AUT", "HUN")]
    told = [CliRunner().invoke(commands, ["meetings", "--register", place, "--between", *each]) for each in asked]
    assert len({each.stdout for each in told}) == 1
    assert told[0].stdout


def test_what_is_near_to_nothing_is_told_what_sides_are(register: Register) -> None:
    with register.store.asking() as connection:
        for word in ("Zanzibar", "", "ASEAN"):
            with pytest.raises(QuestionError, match=r"by its ISO code \(VNM\) or an organisation"):
                known_side(connection, word)
        with pytest.raises(QuestionError, match="is it AUT"):
            known_side(connection, "AT")


def test_who_gave_a_commitment_is_a_side_or_a_person(register: Register) -> None:
    assert [each.by for each in api.commitments(register, by="AUT")] == [("Otto Kern",)]
    assert api.commitments(register, by="FJI") == []
    assert [each.by for each in api.commitments(register, by="Kern")] == [("Otto Kern",)]
    with pytest.raises(QuestionError, match="is it AUT"):
        api.commitments(register, by="AUX")


@pytest.mark.parametrize("question", [api.meetings, api.commitments])
def test_an_unknown_field_is_refused_with_the_nearest(register: Register, question: Callable[..., Any]) -> None:
    assert question(register, field="training")
    assert question(register, field="war-legacy") == []
    with pytest.raises(QuestionError, match="no field of cooperation 'bordr': is it border"):
        question(register, field="bordr")
    with pytest.raises(QuestionError, match=r"say one of border, crime, .*, youth-culture"):
        question(register, field="xyzzy")


def test_a_field_that_only_a_coder_uses_is_known(register: Register) -> None:
    visit = told.first()
    (proposal,) = visit.commitments
    coded = replace(visit, commitments=(replace(proposal, fields=("heritage",)),))
    keep(register, coded, author="otto", reader="otto 1")
    assert len(api.commitments(register, field="heritage")) == 1


@pytest.mark.parametrize(
    ("command", "near"),
    [
        (("meetings", "--between", "AUT", "HUM"), "HUN"),
        (("commitments", "--field", "trainin"), "training"),
        (("due", "--between", "AUT", "HUM"), "HUN"),
        (("people", "--country", "HUM"), "HUN"),
        (("timeline", "--between", "Austria", "hum"), "HUN"),
        (("inferred", "--between", "AUT", "HUM"), "HUN"),
    ],
)
def test_a_command_ends_with_the_status_of_what_is_not_known(
    register: Register, place: str, command: tuple[str, ...], near: str
) -> None:
    done = CliRunner().invoke(commands, [*command, "--register", place], standalone_mode=False)
    assert (done.return_value, done.stdout) == (6, "")
    assert len(done.stderr.splitlines()) == 1
    assert f"is it {near}?" in done.stderr


def test_the_nearest_come_first_and_depend_on_no_order() -> None:
    assert nearest("boarder", FIELDS)[0] == "border"
    words = ["VNM", "VUT", "VEN", "VNX", "LAO"]
    assert nearest("vnx", words) == nearest("vnx", words[::-1])
    assert nearest("vnx", words)[0] == "VNX"
    assert nearest("", words) == []


def test_the_codes_are_those_that_the_reader_gives() -> None:
    assert set(table("fields")["fields"]) == FIELDS
    assert set(table("states")) <= STATES
    assert (len(FIELDS), len(STATES)) == (27, 250)
