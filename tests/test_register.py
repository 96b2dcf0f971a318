"""The register: nothing twice, all of a report or nothing, writers in turn, and places that are no register."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from communique.errors import RegisterError
from communique.pipeline import open_register
from communique.register import Outcome
from tests.readings import TEXT, reading, report
from tests.registers import contents, keep


def test_adding_twice_changes_nothing(place: str) -> None:
    with open_register(place, create=True) as kept:
        assert keep(kept, reading()) == [Outcome.ADDED]
        before = contents(kept)
        assert keep(kept, reading()) == [Outcome.ALREADY_THERE]
        assert contents(kept) == before
        assert before["people"]


def test_a_newer_reader_reads_anew(place: str) -> None:
    with open_register(place, create=True) as kept:
        keep(kept, reading())
        changed = replace(reading(), commitments=())
        assert keep(kept, changed, reader="2") == [Outcome.REPLACED]
        rows = contents(kept)
        assert len(rows["people"]) == 2
        assert not rows["commitments"]


def test_of_one_report_the_better_known_is_kept_whatever_the_order(tmp_path: Path) -> None:
    told = [report("a"), report("b", published="2025-03-05"), report("c", published="2025-03-06", title="Talks")]
    found = []
    for number, order in enumerate(permutations(told)):
        with open_register(tmp_path / f"{number}.sqlite", create=True) as kept:
            for each in order:
                keep(kept, reading(each))
            found.append(contents(kept))
    assert all(each == found[0] for each in found)
    assert len(found[0]["reports"]) == 1


def test_one_text_under_two_outlets_is_two_reports_and_one_source(place: str) -> None:
    with open_register(place, create=True) as kept:
        keep(kept, reading(report("a", publisher="Courier")), reading(report("b", publisher="Gazette")))
        rows = contents(kept)
        assert len(rows["reports"]) == 2
        (contact,) = rows["contacts"]
        assert contact[-2:] == (2, 1)  # told twice, by one source


def test_every_stored_passage_is_its_reports(place: str) -> None:
    with open_register(place, create=True) as kept:
        keep(kept, reading())
        rows = contents(kept)["evidence"]
    assert rows
    assert all(TEXT[start:end] == quote for _, _, _, start, end, quote, *_ in rows)
    assert any(row[6:] == ("weekday-before-publication", "resolved") for row in rows)


def test_readings_that_fail_half_way_leave_nothing(place: str) -> None:
    with open_register(place, create=True) as kept:
        whole, broken = reading().to_dict(), {**reading().to_dict(), "persons": [{"name": "X", "evidence": [["a", 2]]}]}
        told = [
            ({"id": each, "text": f"{TEXT} {each}", "language": "en"}, told)
            for each, told in (("a", whole), ("b", broken))
        ]
        with pytest.raises((TypeError, ValueError, KeyError)):
            kept.keep(told, author="communique", reader="1", at="2026-01-01")
        assert not any(contents(kept).values())
        assert keep(kept, reading()) == [Outcome.ADDED]


def _write(place: str, first: int, number: int) -> None:
    for each in range(first, first + number):
        with open_register(place, create=True) as kept:
            keep(kept, reading(report(f"r{each}", f"{TEXT} {each}")))


def test_four_writers_take_turns(place: str) -> None:
    context = multiprocessing.get_context("spawn")
    # They share reports, and race to make the register.
    writers = [context.Process(target=_write, args=(place, first, 12)) for first in (0, 6, 12, 18)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert [writer.exitcode for writer in writers] == [0, 0, 0, 0]
    with open_register(place) as kept:
        assert len(contents(kept)["reports"]) == 30


def test_places_that_are_no_register_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.sqlite"
    text.write_text("this is no database, and long enough to be taken for one " * 20)
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE birds (name)")
    for path, sentence in ((text, "not a register"), (other, "not a register"), (tmp_path, "a folder")):
        with pytest.raises(RegisterError, match=sentence):
            open_register(path, create=True)
    with pytest.raises(RegisterError, match="no such register"):
        open_register(tmp_path / "none.sqlite")
    assert not (tmp_path / "none.sqlite").exists()
    with pytest.raises(RegisterError, match="cannot be opened"):
        open_register(tmp_path / "no" / "folder.sqlite", create=True)


def test_an_empty_place_holds_no_register_to_ask(place: str) -> None:
    with pytest.raises(RegisterError, match=r"no (such )?register"):
        open_register(place)


def test_a_newer_register_is_refused(place: str) -> None:
    with open_register(place, create=True) as kept, kept.store.writing() as connection:
        if kept.store.postgres:
            connection.exec_driver_sql("UPDATE communique_schema SET version = 99")
        else:
            connection.exec_driver_sql("PRAGMA user_version = 99")
    with pytest.raises(RegisterError, match="newer Communique"):
        open_register(place)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(RegisterError) as told:
        open_register("postgresql://desk:secret@127.0.0.1:1/contacts")
    assert "127.0.0.1" in str(told.value)
    assert "secret" not in str(told.value)
    assert "\n" not in str(told.value)


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with open_register(tmp_path / "kept.sqlite", create=True) as kept:
        keep(kept, reading())
        before = contents(kept)
        pages = kept.store.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        kept.store.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(RegisterError, match="the disk is full; what was added before is kept"):
            keep(kept, *(reading(report(f"r{each}", f"{TEXT} {each} " * 40)) for each in range(40)))
        assert contents(kept) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_register_can_be_asked_and_not_written(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    with open_register(path, create=True) as kept:
        keep(kept, reading())
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    with open_register(path) as kept:
        assert kept.count() == 1
        with pytest.raises(RegisterError, match="only be read"):
            keep(kept, reading(report("b", f"{TEXT} b")))
