"""What comes in: bytes to text exactly, JSON lines, folders, and every way in which a source can be bad."""

from __future__ import annotations

import contextlib
import io
import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.errors import DateError, Notice, Refusal
from communique.model import Report
from communique.sources import Item, checked_published, read_sources
from communique.sources.decoding import Undecodable, check_text, decode
from communique.sources.files import MOST_BYTES
from communique.sources.lines import Line, read_lines, split_lines

TEXT = "HÀ NỘI – Bộ trưởng held talks.\r\nĐại tướng 🤝 signed.\r"


def only(items: list[Item]) -> Item:
    """Give the one item there is."""
    assert len(items) == 1, items
    return items[0]


def read_file(path: Path) -> list[Item]:
    """Read one path."""
    return list(read_sources([str(path)]))


# ------------------------------------------------------------------- decoding
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_comes_out_exactly_as_it_was_written(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "readout.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert only(read_file(path)) == Report(id="readout", text=TEXT)


def test_windows_text_is_read_and_the_user_is_told() -> None:
    text, notice = decode("The minister’s café – a “working” visit to São Tomé.".encode("cp1252"))
    assert text == "The minister’s café – a “working” visit to São Tomé."
    assert notice is not None
    assert "Windows-1252" in notice


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \r\n\t", "no text"),
        (b"\xef\xbb\xbf", "no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        ("talks".encode("utf-16-le"), "binary"),
        (b"\xff\xfet\x00a\x00l", "damaged"),
        (b"The talks\x07 were held", "U+0007"),
        ("Đại tướng Nguyễn held talks with the Lao minister ễ".encode()[:-1], "damaged UTF-8"),
        ("Переговоры министров обороны".encode("cp1251"), "encoding is unknown"),
        ("国防部长会谈".encode("gbk"), "encoding is unknown"),
        (bytes(range(128, 256)) * 4, "unknown"),
        ("a half \ud800 character".encode("utf-16-le", "surrogatepass"), "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(Undecodable, match=sentence.replace("+", r"\+")):
        decode(data)


@given(st.text())
def test_any_text_in_utf8_comes_back_or_is_refused(text: str) -> None:
    try:
        assert decode(text.encode("utf-8")).text == text.removeprefix("\ufeff")
    except Undecodable:
        with pytest.raises(Undecodable):
            check_text(text.removeprefix("\ufeff"))


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with contextlib.suppress(Undecodable):
        check_text(decode(data).text)


# ---------------------------------------------------------------------- dates
@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2024-12-20", "2024-12-20"),
        ("2024-12", "2024-12"),
        ("2024", "2024"),
        ("2024-12-20T23:10:00+07:00", "2024-12-20"),
        ("2024-12-20 23:10", "2024-12-20"),
        (date(2024, 2, 29), "2024-02-29"),
        (" 2024-12-20 ", "2024-12-20"),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_publication(told: str | date | None, day: str | None) -> None:
    assert checked_published(told) == day


@pytest.mark.parametrize(
    "told", ["20.12.2024", "2024-13-01", "2023-02-29", "yesterday", "2024-1-2", "XXXX-12-20", "0000"]
)
def test_what_is_no_date_of_publication(told: str) -> None:
    with pytest.raises(DateError, match="no date of publication"):
        checked_published(told)


# ---------------------------------------------------------------------- lines
def lines(*objects: object, raw: bytes = b"") -> list[Report | Refusal]:
    """Read objects as JSON lines."""
    data = b"".join(json.dumps(each).encode() + b"\n" for each in objects) + raw
    return list(read_lines(split_lines(io.BytesIO(data), 1000), "reports.jsonl", "reports"))


def test_a_line_gives_what_it_knows() -> None:
    known = {
        "id": "a1",
        "url": "https://example.org/a",
        "title": "T",
        "publisher": "P",
        "published": "2024-12-20T08:00",
    }
    expected = Report(id="a1", text="Talks.", url=known["url"], title="T", publisher="P", published="2024-12-20")
    assert lines({**known, "text": "Talks.", "score": 3}) == [expected]


def test_a_line_without_id_goes_by_its_file() -> None:
    assert lines({"text": "Talks."}, {"text": "More.", "id": 7}) == [
        Report(id="reports", text="Talks."),
        Report(id="7", text="More."),
    ]


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        ({"id": "a"}, "it has no text"),
        ({"text": 5}, "its text is not a string"),
        ({"text": " "}, "there is no text"),
        ({"text": "a\x00b"}, "binary"),
        ({"text": "a\ud800b"}, "half of a character"),
        ({"text": "a", "published": "May 5"}, "no date of publication"),
        ({"text": "a", "published": 20241220}, "its published is not a string"),
        ({"text": "a", "title": ["x"]}, "its title is not a string"),
        ({"text": "a", "id": {}}, "its id is neither"),
        (["text"], "not an object"),
        ({"text": "x" * 2000}, "larger than 20 MB|longer than 20 MB"),
    ],
)
def test_a_bad_line_is_named_and_the_next_is_read(bad: object, sentence: str) -> None:
    first, refused, last = lines({"text": "One."}, bad, {"text": "Two."})
    assert isinstance(first, Report)
    assert isinstance(last, Report)
    assert isinstance(refused, Refusal)
    assert refused.where == "reports.jsonl, line 2"
    assert any(part in refused.sentence for part in sentence.split("|"))


@pytest.mark.parametrize("raw", [b"{oops", b"\xff\xfe{}", b"[" * 900])
def test_a_line_that_is_no_json_is_named(raw: bytes) -> None:
    refused = lines(raw=raw)[0]
    assert isinstance(refused, Refusal)
    assert refused.where == "reports.jsonl, line 1"


def test_blank_lines_are_passed_over_and_nothing_else_is_empty() -> None:
    assert lines(raw=b'\n \r\n{"text": "Talks."}\r\n') == [Report(id="reports", text="Talks.")]
    assert [type(item) for item in lines(raw=b"\n\n")] == [Refusal]


@given(st.lists(st.binary(max_size=60)), st.integers(1, 30))
def test_lines_are_split_alike_however_long_they_are(chunks: list[bytes], most: int) -> None:
    data = b"\n".join(chunk.replace(b"\n", b"") for chunk in chunks)
    expected = data.split(b"\n")
    got = list(split_lines(io.BytesIO(data), most))
    assert [line.number for line in got] == list(range(1, len(got) + 1))
    for line, whole in zip(got, expected, strict=False):
        assert line.data is None or line.data.rstrip(b"\n") == whole
        assert (line.data is None) == (len(whole) > most)


@given(st.lists(st.binary(max_size=80), max_size=5))
def test_no_line_makes_the_reading_of_lines_fail(raw: list[bytes]) -> None:
    for item in read_lines([Line(n, data) for n, data in enumerate(raw, 1)], "x.jsonl", "x"):
        assert isinstance(item, Report | Refusal)


# ---------------------------------------------------------------------- files
def test_a_folder_is_read_through_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.txt", "b/1.txt", "c.jsonl", "b/notes.md", "b/2.json", "d.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"text": "Talks.", "id": "c"}' if name.endswith("jsonl") else "Talks.")
    assert [item.id for item in read_file(tmp_path) if isinstance(item, Report)] == ["a", "c", "d", "1", "2"]


def test_a_folder_without_texts_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("no report")
    refused = only(read_file(tmp_path))
    assert isinstance(refused, Refusal)
    assert refused.where == str(tmp_path)
    assert "no text in this folder" in refused.sentence


def test_missing_and_large_and_json_files_are_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * (MOST_BYTES + 1))
    table = tmp_path / "gold.json"
    table.write_text("{}")
    found = list(read_sources([str(tmp_path / "none.txt"), str(large), str(table)]))
    assert [type(item) for item in found] == [Refusal, Refusal, Refusal]
    sentences = [str(item) for item in found]
    assert "no such file" in sentences[0]
    assert "larger than 20 MB" in sentences[1]
    assert ".jsonl" in sentences[2]
    assert [str(item) for item in read_sources([""])] == ["'': there is no such file"]


def test_a_dangling_link_in_a_folder_is_named_and_a_pipe_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "talks.txt").write_text("Talks.")
    found = read_file(tmp_path)
    assert [type(item) for item in found] == [Refusal, Report]


def test_one_endless_line_is_a_text_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("talks " * 500_000)
    report = only(read_file(path))
    assert isinstance(report, Report)
    assert len(report.text) == 3_000_000


def test_windows_text_gives_a_notice_and_a_report(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("The visit to São Tomé ended.".encode("cp1252"))
    assert [type(item) for item in read_file(path)] == [Notice, Report]
