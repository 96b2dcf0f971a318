"""Judging by hand: merging, splitting, correcting, undoing; judgements outlive re-reading and move elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from communique.errors import QuestionError
from communique.model import Person, Reading, Report, Span
from communique.pipeline import open_register
from communique.register import Register, tables
from tests.readings import TEXT, reading, report
from tests.registers import AT, contents, keep

BY = {"because": "the photographs show it", "author": "desk", "at": AT}


@pytest.fixture
def kept(place: str) -> Iterator[Register]:
    """Give a register with one full report and one that spells a name very differently."""
    with open_register(place, create=True) as register:
        keep(register, reading(), _naming("Ottokar Kernau", "second"))
        yield register


def _naming(name: str, id: str) -> Reading:
    text = f"General {name} of Ostria spoke to reporters about a book. {id}"
    person = Person(id="p1", name=name, country="AUT", rank="General", evidence=(Span(0, 8 + len(name)),))
    return Reading(report=Report(id=id, text=text, published="2025-04-01"), persons=(person,))


def ids(register: Register, kind: str = "persons") -> dict[str, str]:
    """Give the ids of the things of a kind by name."""
    table = tables.THINGS[kind]
    with register.store.asking() as connection:
        return {
            str(row[1]): str(row[0]) for row in connection.execute(select(table.c.id, table.c[list(table.c.keys())[1]]))
        }


def rows(register: Register, table: str) -> list[dict[str, object]]:
    """Give the rows of a table."""
    with register.store.asking() as connection:
        return [dict(row) for row in connection.execute(select(tables.metadata.tables[table])).mappings()]


def test_merging_and_then_splitting_restores_exactly(kept: Register) -> None:
    before = contents(kept, derived=True)
    people = ids(kept)
    assert set(people) == {"Ana Brel", "Otto Kern", "Ottokar Kernau"}
    kept.judge("same", people["Otto Kern"], people["Ottokar Kernau"], **BY)
    assert len(ids(kept)) == 2
    kept.undo(**BY)
    assert contents(kept, derived=True) == before


def test_of_two_judgements_on_one_pair_the_later_holds(kept: Register) -> None:
    people = ids(kept)
    kept.judge("same", people["Otto Kern"], people["Ottokar Kernau"], **BY)
    kept.judge("different", people["Otto Kern"], people["Ottokar Kernau"], **BY)
    assert len(ids(kept)) == 3


def test_what_was_found_the_same_can_be_told_apart(kept: Register) -> None:
    keep(kept, reading(report("again", f"{TEXT} again", published="2025-03-06")))
    contacts = rows(kept, "contacts")
    assert len(contacts) == 1
    first, second = (row["record"] for row in rows(kept, "members") if str(row["record"]).startswith("m-"))
    kept.judge("different", str(first), str(second), **BY)
    assert len(rows(kept, "contacts")) == 2
    kept.undo(**BY)
    assert rows(kept, "contacts") == contacts


def test_one_record_of_a_shared_name_can_be_told_apart(kept: Register) -> None:
    keep(kept, _naming("Otto Kern", "namesake"))
    assert len(ids(kept)) == 3
    handles = sorted(
        str(row["handle"]) for row in rows(kept, "records") if json.loads(str(row["body"])).get("name") == "Otto Kern"
    )
    assert len(handles) == 2
    kept.judge("different", *handles, **BY)
    assert sum(1 for row in rows(kept, "people") if row["name"] == "Otto Kern") == 2


def test_a_correction_is_preferred_and_says_why(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    kept.edit(str(contact["id"]), [("date", "2025-03-04")], **BY)
    (corrected,) = rows(kept, "contacts")
    assert corrected["date"] == "2025-03-04"
    assert json.loads(str(corrected["cells"]))["date"]["reason"] == "set by desk: the photographs show it"
    kept.undo(**BY)
    assert rows(kept, "contacts") == [contact]


def test_a_corrected_name_stands(kept: Register) -> None:
    kept.edit(ids(kept)["Ottokar Kernau"], [("name", "Otto Kern")], **BY)
    assert set(ids(kept)) == {"Ana Brel", "Otto Kern"}
    kept.edit(ids(kept)["Ana Brel"], [("country", "svk")], **BY)
    assert {row["name"]: row["country"] for row in rows(kept, "people")}["Ana Brel"] == "SVK"


def test_a_rejected_record_tells_of_nothing_and_comes_back_when_accepted(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    kept.judge("reject", str(contact["id"]), **BY)
    assert not rows(kept, "contacts")
    assert any(str(row["handle"]) == contact["id"] for row in rows(kept, "records"))
    kept.judge("accept", str(contact["id"]), **BY)
    assert rows(kept, "contacts") == [contact]


def test_judgements_survive_a_re_reading_that_finds_the_record_elsewhere(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    kept.edit(str(contact["id"]), [("place", "Sandova")], **BY)
    moved = replace(reading().meetings[0], evidence=(Span(30, 110),))
    keep(kept, replace(reading(), meetings=(moved,)), reader="2")
    (again,) = rows(kept, "contacts")
    assert again["id"] != contact["id"]
    assert again["place"] == "Sandova"


def test_an_accepted_record_stands_when_no_reading_holds_it_any_more(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    kept.judge("accept", str(contact["id"]), **BY)
    keep(kept, replace(reading(), meetings=()), reader="2")
    (again,) = rows(kept, "contacts")
    assert (again["id"], again["format"], again["date"]) == (contact["id"], contact["format"], contact["date"])
    passages = [row["quote"] for row in rows(kept, "evidence") if row["record"] == again["id"] and not row["slot"]]
    assert passages
    assert all(str(passage) in TEXT for passage in passages)
    before = contents(kept)
    kept.rebuild()
    assert contents(kept) == before
    keep(kept, reading(), reader="3")
    (back,) = rows(kept, "contacts")
    assert back["tellings"] == 1


def test_judgements_move_to_another_register(kept: Register, tmp_path: Path) -> None:
    people = ids(kept)
    kept.judge("same", people["Otto Kern"], people["Ottokar Kernau"], **BY)
    (contact,) = rows(kept, "contacts")
    kept.edit(str(contact["id"]), [("format", "talks")], **BY)
    exported = [{k: v for k, v in row.items() if k not in ("number", "in_force")} for row in kept.judgements()]
    with open_register(tmp_path / "other.sqlite", create=True) as other:
        assert other.receive(exported) == (2, 0)  # before the reports are there
        keep(other, _naming("Ottokar Kernau", "second"), reading())
        assert contents(other, derived=True) == contents(kept, derived=True)
        assert other.receive(exported) == (0, 2)


@pytest.mark.parametrize(
    ("slot", "value", "sentence"),
    [
        ("participants", "x", "no cell 'participants'"),
        ("format", "party", "no format"),
        ("date", "yesterday", "no date"),
        ("status", "", "cannot be empty"),
    ],
)
def test_corrections_that_make_no_sense_are_refused(kept: Register, slot: str, value: str, sentence: str) -> None:
    (contact,) = rows(kept, "contacts")
    with pytest.raises(QuestionError, match=sentence):
        kept.edit(str(contact["id"]), [(slot, value)], **BY)
    assert kept.judgements() == []


def test_judgements_on_nothing_or_without_a_reason_are_refused(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    person = ids(kept)["Ana Brel"]
    for act, names, by, sentence in (
        ("accept", ("m-aaaaaaaaaa",), BY, "knows no"),
        ("same", (str(contact["id"]), person), BY, "two kinds"),
        ("same", (person, person), BY, "the same record"),
        ("accept", (person,), {**BY, "because": "  "}, "needs a reason"),
    ):
        with pytest.raises(QuestionError, match=sentence):
            kept.judge(act, *names, **by)
    with pytest.raises(QuestionError, match="no judgement to undo"):
        kept.undo(**BY)


@pytest.mark.parametrize("first", ["accept", "edit"])
def test_of_accepting_and_rejecting_the_later_holds(kept: Register, first: str) -> None:
    (contact,) = rows(kept, "contacts")
    if first == "accept":
        kept.judge("accept", str(contact["id"]), **BY)
    else:
        kept.edit(str(contact["id"]), [("place", "Sandova")], **BY)
    kept.judge("reject", str(contact["id"]), **BY)
    assert not rows(kept, "contacts")
    kept.rebuild()
    assert not rows(kept, "contacts")
    kept.undo(**BY)
    assert rows(kept, "contacts")


def test_what_a_person_accepted_and_then_rejected_does_not_stand_in_for_what_is_read(kept: Register) -> None:
    (contact,) = rows(kept, "contacts")
    kept.judge("accept", str(contact["id"]), **BY)
    kept.judge("reject", str(contact["id"]), **BY)
    keep(kept, replace(reading(), meetings=()), reader="2")
    assert not rows(kept, "contacts")
    kept.undo(**BY)
    assert rows(kept, "contacts")
