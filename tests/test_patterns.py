"""What is kept of compiled patterns is what compiling gives, and whatever becomes of the file, patterns are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from communique import patterns, pipeline
from communique.patterns import Store, compiled


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Keep two patterns in a file and give its path."""
    kept = Store(tmp_path / "cache" / "kept.bin")
    kept.pattern(r"(?P<word>b+)|(c)", re.I)
    kept.pattern(r"[äöü\d]{2,}?$", re.MULTILINE)
    kept.write()
    return kept.path


def no_compiler(pattern: str, flags: int) -> patterns._Code:
    """Stand where the compiler stood."""
    raise AssertionError(pattern)


def test_what_is_kept_of_the_reader_s_patterns_is_what_compiling_gives() -> None:
    pipeline.read(next(pipeline.sample_reports()))
    store = patterns._store()
    assert store is not None
    assert len(store.codes) > 1000
    for (pattern, flags), code in list(store.codes.items()):
        made, afresh = patterns._made(pattern, code), re.compile(pattern, flags)
        assert made == afresh
        assert made.groupindex == afresh.groupindex


def test_a_kept_pattern_is_not_compiled_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_compile", no_compiler)
    kept = Store(path)
    found = kept.pattern(r"(?P<word>b+)|(c)", re.I).search("aBBc")
    assert found is not None
    assert (found["word"], found.lastgroup, found.span()) == ("BB", "word", (1, 3))
    assert kept.pattern(r"[äöü\d]{2,}?$", re.MULTILINE).findall("ö7\nx") == ["ö7"]
    with pytest.raises(AssertionError, match="new"):
        kept.pattern("new", 0)


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda told: b"",
    "cut off": lambda told: told[: len(told) // 2],
    "one byte changed": lambda told: told[:-5] + bytes([told[-5] ^ 1]) + told[-4:],
    "rubbish": lambda told: b"\x00\xff" * 500,
    "another program's": lambda told: b"[]\n",
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_file_is_made_anew(path: Path, how: str) -> None:
    whole = path.read_bytes()
    path.write_bytes(BROKEN[how](whole))
    kept = Store(path)
    assert kept.codes == {}
    assert kept.pattern("d", 0).match("d")
    kept.write()
    assert list(Store(path).codes) == [("d", 0)]


def test_another_python_s_file_is_none_of_ours(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "4.0")
    assert Store(path).codes == {}


def test_a_file_that_has_grown_too_large_is_begun_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MOST_BYTES", path.stat().st_size - 1)
    assert Store(path).codes == {}


def test_nothing_is_written_without_need_and_nothing_left_behind(path: Path) -> None:
    before = path.stat().st_mtime_ns
    Store(path).write()
    assert path.stat().st_mtime_ns == before
    assert list(path.parent.iterdir()) == [path]


def test_where_nothing_can_be_written_patterns_work(path: Path) -> None:
    for nowhere in (path / "below a file.bin", path.parent):  # the second is a folder
        kept = Store(nowhere)
        assert kept.pattern("e", 0).match("e")
        kept.write()
    assert list(path.parent.iterdir()) == [path]
    assert [each.name for each in path.parent.parent.iterdir()] == [path.parent.name]


@pytest.mark.parametrize("error", [ImportError, AttributeError, TypeError])
def test_an_engine_built_otherwise_compiles_as_ever(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def otherwise(pattern: str, flags: int) -> patterns._Code:
        raise error(pattern)

    monkeypatch.setattr(patterns, "_compile", otherwise)
    store = patterns._store.__wrapped__()
    assert store is None
    monkeypatch.setattr(patterns, "_store", lambda: store)
    assert compiled("f(?P<g>g)", re.I) == re.compile("f(?P<g>g)", re.I)


def test_the_next_process_finds_what_the_first_one_kept_and_reads_the_same(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(next(pipeline.sample_reports()).text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "communique", "read", "--nl", str(report)]
    told, kept = [], []
    for _ in range(2):
        told.append(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
        ((file),) = (tmp_path / "cache").rglob("patterns*.bin")
        kept.append(file.stat().st_mtime_ns)
    assert told[0] == told[1] != b""
    assert kept[0] == kept[1]


def test_a_worker_keeps_what_it_compiled(tmp_path: Path) -> None:
    program = tmp_path / "work.py"
    program.write_text(
        "from multiprocessing import get_context\n"
        "from communique.patterns import compiled\n"
        "if __name__ == '__main__':\n"
        "    worker = get_context('spawn').Process(target=compiled, args=('only the worker asks for it',))\n"
        "    worker.start(); worker.join()\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    subprocess.run([sys.executable, str(program)], env=environment, check=True)
    ((file),) = (tmp_path / "cache").rglob("patterns*.bin")
    assert ("only the worker asks for it", 0) in Store(file).codes
