"""Coding by hand: blind sheets, what is kept of them, records paired across coders, and where coders disagree."""

from __future__ import annotations

import csv
import io
import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from communique import api
from communique.answers.coding import CodedRecord, Project
from communique.asking.aligning import Coded, align, coded, told_by_sentence
from communique.cli import commands
from communique.errors import QuestionError
from communique.register import Register, tables
from tests.registers import AT

TEXT = (
    "Hà Nội 🇻🇳 — Minister of National Defence Phan Văn Giang held talks with Lao Minister Chansamone Chanyalath "
    "in Hà Nội on March 3, 2023.\n\n"
    "The two ministers signed a plan for 2023. Giang asked Laos to send cadets.\n"
)
OTHER = "The defence ministers of Cambodia and Thailand met in Bangkok on May 4, 2023.\n"


def at(words: str, text: str = TEXT) -> tuple[int, int]:
    """Give where words stand."""
    start = text.index(words)
    return start, start + len(words)


GIANG = CodedRecord(
    "persons",
    {"name": "Phan Văn Giang", "country": "VNM", "offices": "Minister of National Defence"},
    (at("Phan Văn Giang"),),
)
LAO = CodedRecord("persons", {"name": "Chansamone Chanyalath", "country": "LAO"}, (at("Chansamone Chanyalath"),))
TALKS = CodedRecord(
    "meetings",
    {"format": "talks", "status": "held", "date": "2023-03-03", "place": "Hà Nội", "countries": "VNM; LAO"},
    (at("held talks with Lao Minister"),),
    (("Phan Văn Giang", "participant"), ("Chansamone Chanyalath", "participant")),
)
CADETS = CodedRecord(
    "commitments", {"by": "Phan Văn Giang", "to": "LAO", "modality": "requested", "fields": "training"}, sentences="3"
)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Register]:
    """Give a register of two reports."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "two.txt").write_text(OTHER, encoding="utf-8")
    with api.open_register(str(tmp_path / "kept.sqlite"), create=True) as register:
        list(api.add(register, [str(tmp_path / "one.txt"), str(tmp_path / "two.txt")], published="2023-03-04"))
        yield register


def key_of(register: Register, name: str = "one") -> str:
    """Give the key of a report."""
    return str(api.report(register, name).key)


def bodies(register: Register, author: str) -> dict[str, list[dict[str, Any]]]:
    """Give the records of an author as they are kept."""
    query = select(tables.records).where(tables.records.c.author == author).order_by(tables.records.c.number)
    found: dict[str, list[dict[str, Any]]] = {}
    with register.store.asking() as connection:
        for row in connection.execute(query).mappings():
            found.setdefault(row["kind"], []).append(json.loads(row["body"]))
    return found


def code(register: Register, coder: str, *records: CodedRecord, name: str = "one") -> int:
    """Keep what a coder coded."""
    return api.code(register, key_of(register, name), coder, records, at=AT)


# ---- keeping


def test_a_coding_is_kept_under_its_coder_with_exactly_its_spans(kept: Register) -> None:
    assert code(kept, "anna", GIANG, LAO, TALKS, CADETS) == 4
    found = bodies(kept, "anna")
    (talks,) = found["meetings"]
    assert talks["evidence"] == [list(at("held talks with Lao Minister"))]
    assert [each["person"] for each in talks["participants"]] == [each["id"] for each in found["persons"]]
    assert (talks["countries"], talks["date"], talks["occasion"]) == (["LAO", "VNM"], "2023-03-03", None)
    (asked,) = found["commitments"]
    assert asked["evidence"] == [list(at("Giang asked Laos to send cadets."))]
    assert asked["quote"] == "Giang asked Laos to send cadets."
    assert asked["fields"] == ["training"]
    readings = {each.author: each.records for each in api.report(kept, "one").readings}
    assert readings["anna"] == 4
    assert readings["communique"] > 0


def test_coding_again_replaces_what_the_same_coder_kept_and_nothing_else(kept: Register) -> None:
    code(kept, "anna", GIANG, LAO, TALKS)
    code(kept, "berta", GIANG)
    before = bodies(kept, "communique"), bodies(kept, "berta")
    code(kept, "anna", LAO)
    assert [each["name"] for each in bodies(kept, "anna")["persons"]] == ["Chansamone Chanyalath"]
    assert (bodies(kept, "communique"), bodies(kept, "berta")) == before


def test_what_was_kept_comes_back_as_it_was_typed_and_stays_the_same(kept: Register) -> None:
    code(kept, "anna", GIANG, LAO, TALKS, CADETS)
    before = bodies(kept, "anna")
    sheet = api.coding_sheet(kept, key_of(kept), "anna")
    assert sheet.saved == AT
    (talks,) = (each for each in sheet.records if each.kind == "meetings")
    assert talks.cells["countries"] == "LAO; VNM"
    assert talks.participants == TALKS.participants
    code(kept, "anna", *sheet.records)
    assert bodies(kept, "anna") == before


def test_a_report_that_tells_nothing_is_coded_too(kept: Register) -> None:
    keys = [key_of(kept), key_of(kept, "two")]
    assert code(kept, "anna", CodedRecord("meetings", {"status": "held"})) == 0
    assert api.coded_reports(kept, "anna", keys) == {keys[0]}
    assert api.coding_sheet(kept, keys[0], "anna").saved == AT


def test_signs_that_no_database_takes_become_blanks(kept: Register) -> None:
    code(kept, "anna", replace(TALKS, participants=(), cells={**TALKS.cells, "place": " Hà\x00\ud800\nNội\t"}))
    assert bodies(kept, "anna")["meetings"][0]["place"] == "Hà Nội"


def test_a_rebuild_keeps_every_coding(kept: Register) -> None:
    code(kept, "anna", GIANG, LAO, TALKS, CADETS)
    before = bodies(kept, "anna")
    kept.rebuild()
    assert bodies(kept, "anna") == before


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        (replace(TALKS, spans=()), "no words of the text say so"),
        (replace(TALKS, spans=((0, 9999),)), "does not lie in the text"),
        (replace(TALKS, spans=((5, 5),)), "does not lie in the text"),
        (replace(TALKS, cells={**TALKS.cells, "date": "March"}), "is no date"),
        (replace(TALKS, cells={**TALKS.cells, "format": ""}), "format cannot be empty"),
        (replace(TALKS, cells={**TALKS.cells, "format": "party"}), "is no format"),
        (replace(TALKS, participants=(("Nobody", "guest"),)), "no person of this sheet"),
        (replace(TALKS, participants=(("Phan Văn Giang", "boss"),)), "is no role"),
        (replace(CADETS, cells={**CADETS.cells, "fields": "cadets"}), "is no field"),
        (replace(CADETS, cells={**CADETS.cells, "by": ""}), "by cannot be empty"),
        (replace(CADETS, sentences="9"), "there is no sentence 9: the text has 3"),
        (replace(CADETS, sentences="third"), "no number of a sentence"),
        (replace(GIANG, cells={"country": "VNM"}), "name cannot be empty"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_kept(kept: Register, record: CodedRecord, sentence: str) -> None:
    with pytest.raises(QuestionError, match=sentence):
        code(kept, "anna", GIANG, LAO, record)
    assert bodies(kept, "anna") == {}


def test_every_fault_is_told_with_its_record(kept: Register) -> None:
    with pytest.raises(QuestionError) as told:
        code(kept, "anna", replace(GIANG, spans=()), LAO, replace(TALKS, cells={"format": "talks", "date": "x"}))
    assert str(told.value).startswith("person 1: no words")
    assert "contact 1: 'x' is no date" in str(told.value)


@pytest.mark.parametrize("name", ["", "  ", "reader", "Communique", "accepted by hand", "x" * 81, "a\x00b"])
def test_coders_have_names_of_their_own(kept: Register, name: str) -> None:
    with pytest.raises(QuestionError):
        code(kept, name, GIANG)


def test_sentences_may_be_told_by_number(kept: Register) -> None:
    code(kept, "anna", replace(GIANG, spans=(), sentences="1, 2-3"))
    (person,) = bodies(kept, "anna")["persons"]
    end = TEXT.rindex(".") + 1
    assert person["evidence"] == [[0, at("2023.")[1]], [TEXT.index("The two"), end]]


# ---- blindness and projects


def test_a_sheet_holds_nothing_of_another_coder(kept: Register) -> None:
    code(kept, "berta", replace(GIANG, cells={"name": "Phan Văn Giang", "offices": "Keeper of Secrets"}))
    for begin in ("nothing", "reader"):
        assert "Keeper of Secrets" not in str(api.coding_sheet(kept, key_of(kept), "anna", begin=begin).to_dict())
    assert api.coding_sheet(kept, key_of(kept), "anna").records == ()


def test_one_may_begin_with_what_the_reader_read(kept: Register) -> None:
    sheet = api.coding_sheet(kept, key_of(kept), "anna", begin="reader")
    assert sheet.saved is None
    read = api.report(kept, "one").records
    assert len(sheet.records) == len(read) > 3
    code(kept, "anna", *sheet.records)
    found = {kind: len(told) for kind, told in bodies(kept, "anna").items()}
    assert found == Counter(each.kind for each in read)


def test_what_others_code_does_not_change_a_project(kept: Register) -> None:
    project = Project(sides=("LAO", "VNM"))
    before = api.coding_reports(kept, project)
    assert [each.id for each in before.reports] == ["one"]
    meeting = CodedRecord("meetings", {"format": "talks", "countries": "VNM; LAO"}, ((0, 20),))
    code(kept, "berta", meeting, name="two")
    assert api.coding_reports(kept, project) == before


def test_a_sample_is_drawn_by_its_seed(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"r{number:02}.txt").write_text(f"{OTHER} Number {number}.", encoding="utf-8")
    with api.open_register(str(tmp_path / "kept.sqlite"), create=True) as register:
        list(api.add(register, [str(tmp_path)], published="2023-05-05"))
        drawn = {seed: api.coding_reports(register, Project(sample=10, seed=seed)) for seed in ("1", "2")}
        assert [len(each.reports) for each in drawn.values()] == [10, 10]
        assert drawn["1"].mark != drawn["2"].mark
        assert api.coding_reports(register, Project(sample=10, seed="1")) == drawn["1"]
        larger = api.coding_reports(register, Project(sample=20, seed="1"))
        assert set(drawn["1"].reports) < set(larger.reports)
        assert len(api.coding_reports(register, Project()).reports) == 30
        assert api.coding_reports(register, Project(added="2000-01-01T00:00:00+00:00")).reports == ()
        assert api.coding_reports(register, Project(since="2023-06")).reports == ()


@pytest.mark.parametrize(
    "project", [Project(sample=0), Project(sample=501), Project(since="May"), Project(begin="end")]
)
def test_a_project_that_makes_no_sense_is_refused(kept: Register, project: Project) -> None:
    with pytest.raises(QuestionError):
        api.coding_reports(kept, project)


def test_progress_counts_reports_of_coders_alone(kept: Register) -> None:
    keys = [key_of(kept), key_of(kept, "two")]
    code(kept, "anna", GIANG)
    code(kept, "anna", name="two")
    code(kept, "berta", GIANG)
    assert [(each.coder, each.coded) for each in api.coding_progress(kept, keys)] == [("anna", 2), ("berta", 1)]


# ---- pairing


def record(kind: str, spans: list[tuple[int, int]], handle: str = "", **cells: Any) -> Coded:
    """Make a record ready to be compared."""
    return coded(handle or f"{kind}{spans}{cells}", kind, {"evidence": spans, "participants": [], **cells}, {})


def handles(pairs: list[Any]) -> list[tuple[Any, ...]]:
    """Give the handles of pairs."""
    return [tuple(each.handle if each else None for each in pair) for pair in pairs]


def test_records_are_paired_by_words_and_cells_together() -> None:
    ours = [record("meetings", [(0, 50)], "a", format="talks"), record("meetings", [(0, 50)], "b", format="reception")]
    theirs = [
        record("meetings", [(10, 30)], "x", format="reception"),
        record("meetings", [(0, 40)], "y", format="call"),
    ]
    assert set(handles(align(ours, theirs))) == {("b", "x"), ("a", "y")}


def test_people_of_other_names_are_never_paired() -> None:
    ours = [record("persons", [(0, 50)], "a", name="Phan Văn Giang")]
    theirs = [
        record("persons", [(0, 50)], "x", name="Chansamone Chanyalath"),
        record("persons", [(60, 70)], "y", name="Phan Van Giang"),
    ]
    assert set(handles(align(ours, theirs))) == {("a", "y"), (None, "x")}


def test_commitments_of_other_sentences_are_never_paired() -> None:
    cells = {"by": ["LAO"], "to": [], "modality": "pledged", "fields": ["border"]}
    assert handles(
        align([record("commitments", [(0, 9)], "a", **cells)], [record("commitments", [(9, 20)], "x", **cells)])
    ) == [
        ("a", None),
        (None, "x"),
    ]


def test_pairing_does_not_depend_on_order_or_on_who_is_first() -> None:
    chance = random.Random(3)
    for _ in range(50):
        told = [
            [
                record(
                    "meetings",
                    [(start, start + chance.randrange(5, 40))],
                    f"{who}{number}",
                    format=chance.choice(["talks", "call", "meeting"]),
                    countries=chance.sample(["LAO", "VNM", "KHM"], 2),
                )
                for number, start in enumerate(chance.sample(range(60), 5))
            ]
            for who in "ab"
        ]
        wanted = set(handles(align(*told)))
        shuffled = [chance.sample(each, len(each)) for each in told]
        assert set(handles(align(*shuffled))) == wanted
        assert {(b, a) for a, b in handles(align(told[1], told[0]))} == wanted


def test_sentences_are_told_where_a_word_of_them_is_evidence() -> None:
    records = [record("meetings", [(5, 12), (40, 41)])]
    assert told_by_sentence(records, [(0, 6), (7, 20), (20, 40), (40, 50)]) == [True, True, False, True]


# ---- comparing


def test_two_codings_compared(kept: Register) -> None:
    code(kept, "anna", GIANG, LAO, TALKS, CADETS)
    other = replace(
        TALKS, cells={**TALKS.cells, "format": "meeting", "countries": "VNM"}, spans=(at("talks with Lao"),)
    )
    code(kept, "berta", GIANG, LAO, other)
    code(kept, "anna", name="two")
    found = api.compare_codings(kept, Project(), "anna", "berta")
    assert (found.reports, found.asked) == (1, 2)
    assert {each.kind: (each.both, each.one, each.other) for each in found.matched if each.both or each.one} == {
        "persons": (2, 0, 0),
        "meetings": (1, 0, 0),
        "commitments": (0, 1, 0),
    }
    told = {(each.kind, each.column): (each.value, each.other_value) for each in found.disagreements}
    assert told == {
        ("meetings", "format"): ("talks", "meeting"),
        ("meetings", "countries"): ("LAO; VNM", "VNM"),
        ("commitments", "told"): ("coded", "not coded"),
    }
    (lone,) = (each for each in found.disagreements if each.kind == "commitments")
    assert (lone.sentence, lone.other_sentence, lone.other_record) == ("Giang asked Laos to send cadets.", "", None)
    columns = {(each.kind, each.column): each for each in found.columns}
    assert columns["persons", "country"].alpha == 1
    assert columns["persons", "country"].units == 2
    assert columns["meetings", "format"].agreement == 0
    assert columns["meetings", "date"].alpha is None  # one unit, and its values do not vary
    # Of three sentences, both tell of talks in the first and in no other; only one tells of a commitment in the third.
    assert columns["meetings", "told"].alpha == 1
    assert columns["commitments", "told"].agreement == pytest.approx(2 / 3, abs=1e-4)


def test_the_reader_is_measured_as_a_coder_is(kept: Register) -> None:
    key = key_of(kept)
    code(kept, "anna", *api.coding_sheet(kept, key, "anna", begin="reader").records)
    found = api.compare_codings(kept, Project(), "anna", "reader")
    assert found.reports == 1
    assert found.disagreements == ()
    assert all(each.agreement in (None, 1.0) for each in found.columns)
    assert sum(each.both for each in found.matched) > 3


def test_who_compares_nobody_is_told(kept: Register) -> None:
    code(kept, "anna", GIANG)
    with pytest.raises(QuestionError, match="two different"):
        api.compare_codings(kept, Project(), "anna", " anna")
    found = api.compare_codings(kept, Project(), "anna", "nobody")
    assert (found.reports, found.disagreements) == (0, ())


# ---- the command line


def run(*command: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(commands, list(command), standalone_mode=False)


def test_the_command_prints_the_agreement_and_the_disagreements(kept: Register) -> None:
    code(kept, "anna", GIANG, LAO, TALKS, CADETS)
    code(kept, "berta", GIANG, LAO, replace(TALKS, cells={**TALKS.cells, "place": "=Hanoi"}))
    where = ("--coders", "anna", "berta", "--register", kept.store.where)
    told = run("reliability", *where, "--nl")
    assert told.return_value == 0
    assert "1 reports coded by both anna and berta" in told.stderr
    rows = {(each["kind"], each["column"]): each for each in map(json.loads, told.stdout.splitlines())}
    assert rows["persons", "name"] | {"units": 2, "agreement": 1.0, "alpha": 1.0} == rows["persons", "name"]
    assert rows["meetings", "place"]["agreement"] == 0
    assert ("visits", "guest") not in rows
    lines = list(csv.DictReader(io.StringIO(run("reliability", *where, "--disagreements", "--csv").stdout)))
    assert [(each["kind"], each["column"], each["value"], each["other_value"]) for each in lines] == [
        ("meetings", "place", "Hà Nội", "'=Hanoi"),
        ("commitments", "told", "coded", "not coded"),
    ]
    for form in ("--table", "--markdown", "--json"):
        assert "place" in run("reliability", *where, form).stdout
    assert run("reliability", "--coders", "anna", "anna", "--register", kept.store.where).return_value == 6
