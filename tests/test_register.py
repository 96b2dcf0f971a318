"""The register: nothing twice, all of a report or nothing, two writers at once, and files that are no register."""

from __future__ import annotations

import multiprocessing
import sqlite3
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from communique.errors import RegisterError
from communique.model import RECORD_TYPES
from communique.register import Outcome, Register
from tests.readings import TEXT, reading, report

TABLES = "reports readings persons meetings participants agreement_parties agreement_signatories evidence".split()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the name of a register that does not exist yet."""
    return tmp_path / "kept.sqlite"


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Give every row of the main tables."""
    with sqlite3.connect(path) as connection:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def test_adding_twice_changes_nothing(path: Path) -> None:
    with Register(path, create=True) as kept:
        assert kept.keep(reading(), "1") is Outcome.ADDED
        before = contents(path)
        assert kept.standing(report(), "1") is Outcome.ALREADY_THERE
        assert kept.keep(reading(), "1") is Outcome.ALREADY_THERE
    assert contents(path) == before


def test_a_newer_reader_reads_anew(path: Path) -> None:
    with Register(path, create=True) as kept:
        kept.keep(reading(), "1")
        assert kept.standing(report(), "2") is None
        assert kept.keep(reading(), "2") is Outcome.REPLACED
        assert len(list(kept.rows("persons"))) == 2


def test_one_text_from_several_outlets_is_kept_once_whatever_the_order(tmp_path: Path) -> None:
    told = [
        report("a"),
        report("b", published="2025-03-05"),
        report("c", published="2025-03-06"),
        report("b", published="2025-03-05", publisher="Courier"),
    ]
    kept_in = []
    for number, order in enumerate(permutations(told)):
        path = tmp_path / f"{number}.sqlite"
        with Register(path, create=True) as kept:
            for each in order:
                kept.keep(reading(each), "1")
        kept_in.append(contents(path))
    assert all(each == kept_in[0] for each in kept_in)
    assert len(kept_in[0]["reports"]) == 1


def test_rows_name_people_and_give_the_passage(path: Path) -> None:
    with Register(path, create=True) as kept:
        kept.keep(reading(), "1")
        (meeting,) = kept.rows("meetings")
        assert meeting["participants"] == [
            {"person": "Ana Brel", "role": "host"},
            {"person": "Otto Kern", "role": "guest"},
        ]
        assert meeting["passage"].startswith("Defence Minister Ana Brel received")
        assert [row["signatories"] for row in kept.rows("agreements")] == [[], ["Ana Brel", "Otto Kern"]]
        assert all(list(kept.rows(kind)) for kind in RECORD_TYPES)


def test_every_cell_keeps_its_words(path: Path) -> None:
    with Register(path, create=True) as kept:
        kept.keep(reading(), "1")
    with sqlite3.connect(path) as connection:
        rows = connection.execute('SELECT start, "end", quote, rule, how, slot FROM evidence').fetchall()
    assert all(TEXT[start:end] == quote for start, end, quote, *_ in rows)
    assert ("on Monday", "weekday-before-publication", "resolved", "date") in [row[2:] for row in rows]


def test_a_report_that_fails_half_way_leaves_nothing(path: Path) -> None:
    broken = replace(reading(), commitments=(object(),))  # type: ignore[arg-type]
    with Register(path, create=True) as kept:
        with pytest.raises(AttributeError):
            kept.keep(broken, "1")
        assert not contents(path)["reports"]
        assert not contents(path)["persons"]
        assert kept.keep(reading(), "1") is Outcome.ADDED


def _write(path: Path, first: int, number: int) -> None:
    for each in range(first, first + number):
        with Register(path, create=True) as kept:
            kept.keep(reading(report(f"r{each}", f"{TEXT} {each}")), "1")


def test_two_writers_take_turns(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    # They share the reports from 20 to 29, and race to make the file.
    writers = [context.Process(target=_write, args=(path, first, 30)) for first in (0, 20)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert len(contents(path)["reports"]) == 50
    assert len(contents(path)["persons"]) == 100


def test_a_killed_writer_leaves_whole_reports(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writer = context.Process(target=_write, args=(path, 0, 100_000))
    writer.start()
    while not path.exists() or not _reports(path):
        writer.join(0.05)
    writer.kill()
    writer.join()
    kept = contents(path)
    assert len(kept["reports"]) == len(kept["readings"]) >= 1
    assert len(kept["persons"]) == 2 * len(kept["reports"])
    with Register(path, create=True) as register:
        assert register.keep(reading(report("next", f"{TEXT} next")), "1") is Outcome.ADDED


def _reports(path: Path) -> int:
    try:
        with sqlite3.connect(path) as connection:
            return int(connection.execute("SELECT count(*) FROM reports").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_files_that_are_no_register_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.sqlite"
    text.write_text("this is no database, and long enough to be taken for one " * 20)
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE birds (name)")
    for path, sentence in ((text, "not a register"), (other, "not a register"), (tmp_path, "a folder")):
        with pytest.raises(RegisterError, match=sentence):
            Register(path, create=True)
    with pytest.raises(RegisterError, match="no such register"):
        Register(tmp_path / "none.sqlite")
    assert not (tmp_path / "none.sqlite").exists()


def test_a_newer_register_is_refused(path: Path) -> None:
    Register(path, create=True).__exit__(None, None, None)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(RegisterError, match="newer Communique"):
        Register(path)
