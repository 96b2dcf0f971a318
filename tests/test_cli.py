"""The command as users run it, in a process of its own: what it prints where, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TALKS = "SANDOVA, March 5 -- Defence Minister Ana Brel held talks with her Austrian counterpart Otto Kern on Monday.\n"


def communique(*arguments: str | Path, stdin: bytes = b"", **more: Any) -> subprocess.CompletedProcess[str]:
    """Run the command; what it prints is UTF-8 whatever the locale."""
    done = subprocess.run(
        [sys.executable, "-m", "communique", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=120,
        **more,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """Give a good report."""
    path = tmp_path / "talks.txt"
    path.write_text(TALKS)
    return path


def ids(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Give the ids of the reports that were read."""
    return [json.loads(line)["report"]["id"] for line in done.stdout.splitlines()]


BAD: dict[str, bytes] = {
    "empty.txt": b"",
    "binary.txt": os.urandom(3) + b"\x00\xff\xfe\x81" * 40,
    "encoding.txt": "Переговоры министров".encode("cp1251"),
    "control.txt": b"The ministers\x01\x02 held talks",
    "large.txt": b"talks " * 9_000_000,
    "page.html": b"<html></html>",
    "lines.jsonl": b"not json\n",
    "textless.jsonl": b'{"id": "a"}\n',
    "undated.jsonl": b'{"text": "Talks.", "published": "last week"}\n',
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_one_sentence_and_the_rest_is_read(tmp_path: Path, talks: Path, name: str) -> None:
    bad = tmp_path / name
    bad.write_bytes(BAD[name])
    done = communique("read", "--nl", bad, talks)
    assert ids(done) == ["talks"]
    (sentence,) = done.stderr.splitlines()
    assert str(bad) in sentence
    assert done.returncode == 1
    alone = communique("read", "--nl", bad)
    assert (alone.stdout, alone.returncode) == ("", 3)


def test_missing_files_and_empty_folders_are_named(tmp_path: Path, talks: Path) -> None:
    folder = tmp_path / "none"
    folder.mkdir()
    done = communique("read", "--nl", tmp_path / "gone.txt", folder, talks)
    assert ids(done) == ["talks"]
    assert [str(tmp_path / "gone.txt") in done.stderr, str(folder) in done.stderr] == [True, True]
    assert len(done.stderr.splitlines()) == 2
    assert done.returncode == 1


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_named(talks: Path) -> None:
    talks.chmod(0)
    done = communique("read", "--nl", talks)
    assert done.returncode == 3
    assert "permission" in done.stderr


def test_one_endless_line_is_read(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text(TALKS.strip() * 2000)
    assert ids(communique("read", "--nl", path)) == ["line"]


def test_standard_input_is_a_text_or_lines() -> None:
    line = json.dumps({"id": "a1", "text": TALKS, "published": "2025-03-05"}).encode() + b"\n"
    assert ids(communique("read", "-", stdin=TALKS.encode())) == ["stdin"]
    assert ids(communique("read", "-", "--nl", stdin=line * 2)) == ["a1", "a1"]
    nothing = communique("read", "-")
    assert nothing.returncode == 3
    assert "standard input" in nothing.stderr


def test_published_stands_in_where_no_date_is_told(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text(json.dumps({"text": TALKS}) + "\n" + json.dumps({"text": TALKS, "published": "2020-01-01"}) + "\n")
    done = communique("read", "--nl", "--published", "2025-03-05", path)
    dates = [json.loads(line)["report"]["published"] for line in done.stdout.splitlines()]
    assert dates == ["2025-03-05", "2020-01-01"]


def test_forms_of_the_output(talks: Path) -> None:
    assert json.loads(communique("read", "--json", talks).stdout)[0]["report"]["id"] == "talks"
    assert communique("read", "--table", talks).stdout.startswith("talks\n")
    assert communique("read", "--explain", talks).stdout.startswith("report talks\n")


def test_every_cell_is_explained_in_the_text_as_given(tmp_path: Path) -> None:
    path = tmp_path / "crlf.txt"
    text = TALKS.replace("\n", "\r\n") + "Tướng Ẩn 🤝 e\u0301.\r\n" + TALKS
    path.write_bytes(text.encode())
    (line,) = communique("read", "--nl", path).stdout.splitlines()
    read = json.loads(line)
    spans = [tuple(span) for kind in ("persons", "meetings") for record in read[kind] for span in record["evidence"]]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(any(p["name"] in text[s:e] for s, e in p["evidence"]) for p in read["persons"])


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "--published", "last week", "x.txt"),
        ("read", "--colour", "x.txt"),
        ("read", "--explain", "--json", "x.txt"),
        ("recite",),
    ],
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    done = communique(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_adding_twice_changes_nothing(tmp_path: Path, talks: Path) -> None:
    register = tmp_path / "kept.sqlite"
    first = communique("add", talks, "--register", register)
    before = communique("people", "--json", "--register", register).stdout
    second = communique("add", talks, "--register", register)
    assert (first.returncode, second.returncode, first.stdout, second.stdout) == (0, 0, "", "")
    assert "1 added" in first.stderr
    assert "1 already there" in second.stderr
    assert communique("people", "--json", "--register", register).stdout == before


FULL = (
    "BUDAPEST, March 5, 2025 -- Hungarian Defence Minister Ana Brel held talks with Austrian Defence Minister General "
    "Otto Kern in Budapest on Monday. General Kern, who is on a three-day official visit to Hungary, proposed "
    "expanding joint training of border guards. The two ministers signed a protocol on defence cooperation for "
    "2025-2029.\n"
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a report of most kinds of records, kept in a register, to be asked and not changed."""
    folder = tmp_path_factory.mktemp("full")
    (folder / "full.txt").write_text(FULL)
    assert communique("add", folder / "full.txt", cwd=folder).returncode == 0
    return folder


VIEWS = [
    *(("meetings",), ("visits",), ("people",), ("agreements",), ("mechanisms",), ("commitments",), ("timeline",)),
    *(("conflicts", "--all"), ("inferred",), ("search", "talks"), ("changed", "--since", "2020")),
    *(("person", "Ana Brel"), ("last-met", "Brel", "Kern")),
]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view[0])
def test_views_print_in_every_form(full: Path, view: tuple[str, ...]) -> None:
    assert (full / "communique.sqlite").exists()
    rows = json.loads(communique(*view, "--json", cwd=full).stdout)
    lines = communique(*view, "--nl", cwd=full).stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    assert len(list(csv.reader(communique(*view, "--csv", cwd=full).stdout.splitlines()))) == len(rows) + 1
    assert len(communique(*view, "--markdown", cwd=full).stdout.splitlines()) == len(rows) + 2
    assert communique(*view, "--table", cwd=full).returncode == 0
    # Nothing of one report contradicts anything, and it names no mechanism.
    assert bool(rows) == (view[0] not in ("conflicts", "mechanisms"))


def test_questions_name_people_as_one_likes_and_say_what_they_take_them_for(tmp_path: Path) -> None:
    (tmp_path / "full.txt").write_text(FULL)
    other = tmp_path / "other.txt"
    other.write_text(
        "PRAGUE, March 6, 2025 -- Czech Defence Minister Eva Kern received Slovak Defence Minister Miro Solt in Prague "
        "on Thursday.\n"
    )
    again = tmp_path / "again.txt"
    again.write_text(FULL.replace("March 5", "May 7") + "It was a second visit.\n")
    assert communique("add", tmp_path / "full.txt", other, again, cwd=tmp_path).returncode == 0
    last = communique("last-met", "Brel", "Oto Kern", "--json", cwd=tmp_path)
    (meeting,) = json.loads(last.stdout)
    assert meeting["date"] == "2025-05-05"
    assert [person["name"] for person in meeting["persons"]] == ["Ana Brel", "Otto Kern"]
    assert last.stderr == ""
    person = communique("person", "kern", "--json", cwd=tmp_path)
    assert json.loads(person.stdout)[0]["name"] == "Otto Kern"
    (sentence,) = person.stderr.splitlines()
    assert sentence.startswith("communique: 'kern' is taken to be Otto Kern (AUT")
    never = communique("last-met", "Otto Kern", "Miro Solt", cwd=tmp_path)
    assert (never.returncode, never.stdout) == (6, "")
    assert never.stderr.count("\n") == 1
    assert "both took part" in never.stderr
    assert communique("person", "Nobody Atall", cwd=tmp_path).returncode == 6


def test_every_thing_is_explained(full: Path) -> None:
    (meeting,) = json.loads(communique("meetings", "--json", cwd=full).stdout)
    tree = communique("explain", meeting["id"], cwd=full).stdout
    assert tree.startswith(f"meeting {meeting['id']}: talks, AUT and HUN, in Budapest, 2025-03-03\n")
    assert "« on Monday »" in tree or "« Monday »" in tree
    (why,) = json.loads(communique("explain", meeting["sources"][0]["handle"], "--json", cwd=full).stdout)
    assert why["id"] == meeting["id"]
    assert {"reasons", "records", "joined", "apart", "judgements"} <= set(why)
    inferred = communique("explain", meeting["id"], "--inferred", cwd=full).stdout
    assert "(stated)" in tree
    assert "(stated)" not in inferred
    unknown = communique("explain", "m-aaaaaaaaaa", cwd=full)
    assert (unknown.returncode, unknown.stdout, unknown.stderr.count("\n")) == (6, "", 1)


def test_registers_that_cannot_be_used_end_with_4(tmp_path: Path, talks: Path) -> None:
    for done in (
        communique("meetings", "--register", tmp_path / "none.sqlite"),
        communique("meetings", "--register", talks),
        communique("add", talks, "--register", talks),
        communique("add", talks, "--register", tmp_path / "no" / "such" / "folder.sqlite"),
    ):
        assert done.returncode == 4, done
        assert len(done.stderr.splitlines()) == 1
    assert talks.read_text() == TALKS


def test_a_reader_of_our_output_may_leave(tmp_path: Path, talks: Path) -> None:
    command = [sys.executable, "-m", "communique", "read", "--nl", *[str(talks)] * 400]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_a_plain_locale_does_not_matter(talks: Path) -> None:
    plain = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = communique("read", "--json", "-", stdin="Nguyễn Văn Ẩn met him.".encode(), env=plain)
    assert done.returncode == 0


def test_help_names_every_exit_status_and_loads_nothing_heavy() -> None:
    assert "nothing could be read" in communique("read", "--help").stdout
    code = "import sys; import communique.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"yaml", "sqlite3", "trafilatura", "communique.model", "communique.pipeline", "communique.reading"}
    assert not heavy & set(loaded)


def test_the_demo_prints_all_it_promises() -> None:
    done = communique("demo")
    assert done.returncode == 0, done.stderr
    for heading in ("Contacts by date", "Agreements, their periods", "Mechanisms and their", "Open commitments"):
        assert heading in done.stdout
    assert "«" in done.stdout
