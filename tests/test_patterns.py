"""What is kept of compiled patterns is what compiling gives, and whatever becomes of the file, patterns are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique import first_characters, patterns, pipeline
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


def spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [m.span() for m in pattern.finditer(text)]


def test_what_is_kept_of_the_reader_s_patterns_finds_what_compiling_gives() -> None:
    reports = list(islice(pipeline.sample_reports(), 3))
    pipeline.read(reports[0])
    store = patterns._store()
    assert store is not None
    assert len(store.codes) > 1000
    lines = [line for report in reports for line in report.text.splitlines() if line][::9]
    rendered = "«a0», who is on a visit to «l0», met with «a1» on «d0» and both agreed to hold the 5th «m0»."
    odd = "ſtaff of the \u212aing — the 3rd “Ố” 🤝\u0301 (R)\r\n\tİstanbul's"
    for (pattern, flags), code in list(store.codes.items()):
        made, afresh = patterns._made(pattern, code), re.compile(pattern, flags)
        assert (made.pattern, made.flags, made.groups) == (afresh.pattern, afresh.flags, afresh.groups)
        assert made.groupindex == afresh.groupindex
        for text in (*lines, rendered, odd):
            assert spans(made, text) == spans(afresh, text), pattern


# What a pattern may be made of, with an example that begins otherwise than its first letters tell.
PARTS = (
    r"\b(?:ab|cd)", r"(?<!x)[a-c]+", r"(?i:k)\w", r"(?:\s|-)?z", r"[^a-z]x", r"(?:a|\d{2,})(?:b)?", r"(?>ab|c)d",
    r"(?=q)\w+", r"(a)?(?(1)b|c)", r"x*?y", r"\Wz", r"(?:|q)r", r".o", r"(?!a)\w", r"^m|n", r"[é-ü]t", r"(?s:.)p",
)  # fmt: skip


@given(
    st.sampled_from(PARTS),
    st.sampled_from(PARTS),
    st.sampled_from((0, re.I, re.M)),
    st.text("abcdkKqrxyzZmnotpé ſ\u212a-1\n"),
)
def test_a_search_that_knows_its_first_characters_finds_the_same(one: str, two: str, flags: int, text: str) -> None:
    for pattern in (one, f"{one}|{two}", f"(?:{one}){two}"):
        made = patterns._made(pattern, patterns._compile(pattern, flags))
        assert spans(made, text) == spans(re.compile(pattern, flags), text)


@pytest.mark.parametrize(
    ("pattern", "runs_past"),
    [
        (r"\b(?:talks|met)\b", True),
        (r"(?<!\w)x", True),
        (r"talks", False),
        (r"^(?:a|b)", False),
        (r"a?", False),
        (r"(?:a|.)b", False),
        (r"(?P<x>a)?(?P=x)b", False),
    ],
)
def test_the_engine_is_told_first_characters_where_it_does_not_know_them(pattern: str, *, runs_past: bool) -> None:
    parsed = import_module("re._parser").parse(pattern)
    assert (first_characters.program(parsed, parsed.state.flags) is not None) == runs_past


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
    folder = tmp_path / "reports"
    folder.mkdir()
    for number, report in enumerate(islice(pipeline.sample_reports(), 12)):
        (folder / f"{number}.txt").write_text(report.text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "communique", "read", "--nl", str(folder)]
    told, kept = [], []
    for seed in "12":  # no pattern may hang on the order in which a set gives its words
        environment["PYTHONHASHSEED"] = seed
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
