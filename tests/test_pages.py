"""Saved pages: the article, what the page says of itself, and pages that hold nothing."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest

from communique.errors import Refusal
from communique.model import Report
from communique.sources import read_sources

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>Ministers meet in Sandova</title>
<meta property="og:site_name" content="Sandova Courier"><link rel="canonical" href="https://courier.example/a1">
<meta property="article:published_time" content="2025-03-04T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ministers meet in Sandova</h1><p>SANDOVA – Defence Minister Ána Brel received her counterpart on Monday,
and the two sides spoke at length about training, language courses and the exchange of young officers.</p>
<p>They signed a protocol on defence cooperation for 2025-2029, which carries on the work of the one before it.</p>
</article><footer>All rights reserved</footer><script>alert("no")</script></body></html>"""

trafilatura = pytest.mark.usefixtures("needs_trafilatura")


@pytest.fixture
def needs_trafilatura() -> None:
    """Skip where the extra is not installed."""
    pytest.importorskip("trafilatura")


def page(tmp_path: Path, data: bytes, name: str = "page.html") -> Report | Refusal:
    """Save a page and read it."""
    path = tmp_path / name
    path.write_bytes(data)
    (item,) = read_sources([str(path)])
    assert isinstance(item, Report | Refusal)
    return item


@trafilatura
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_an_article_with_what_the_page_says_of_itself(tmp_path: Path, charset: str) -> None:
    report = page(tmp_path, PAGE.format(charset=charset).replace("–", "-").encode(charset))
    assert isinstance(report, Report)
    assert "Ána Brel received her counterpart on Monday" in report.text
    assert "All rights reserved" not in report.text
    assert "alert" not in report.text
    known = (report.id, report.title, report.publisher, report.published, report.url)
    assert known == ("page", "Ministers meet in Sandova", "Sandova Courier", "2025-03-04", "https://courier.example/a1")


@trafilatura
def test_a_page_without_a_date_is_given_none(tmp_path: Path) -> None:
    undated = PAGE.format(charset="utf-8").replace('content="2025-03-04T08:00:00Z"', "")
    report = page(tmp_path, undated.encode())
    assert isinstance(report, Report)
    assert report.published is None


@trafilatura
@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"<html><body></body></html>", "no article"),
        (b"<html>" + b"\x00\x01" * 50, "binary"),
        (b'<meta charset="no-such-code"><p>\x81\x8d', "encoding"),
        (b"<div>" * 50_000, "no article"),
    ],
)
def test_pages_that_hold_nothing(tmp_path: Path, data: bytes, sentence: str) -> None:
    refused = page(tmp_path, data, "bad.htm")
    assert isinstance(refused, Refusal)
    assert sentence in refused.sentence


def test_without_the_extra_the_user_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("trafilatura"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    refused = page(tmp_path, PAGE.format(charset="utf-8").encode())
    assert isinstance(refused, Refusal)
    assert "communique[html]" in refused.sentence
