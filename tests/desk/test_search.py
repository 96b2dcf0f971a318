"""Search: words are found whatever their diacritics, marked, and what stands around them is escaped."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
from playwright.sync_api import Page

from communique import api
from communique.desk.pages.search import marked
from tests.desk import patient
from tests.desk.looking import check_page, leading_on
from tests.desk.serving import Served, serving

TEXT = (
    "General Đặng Văn Tuấn received <b>Colonel</b> Khamphanh in Hà Nội on 3 March 2025 & thanked the Lao side. "
    "Both sides agreed to open a training centre for border guards."
)


@pytest.fixture
def told(tmp_path: Path) -> str:
    """Make a register of one report whose words have diacritics and marks."""
    path, lines = tmp_path / "register.sqlite", tmp_path / "one.jsonl"
    lines.write_text(json.dumps({"id": "one", "published": "2025-03-04", "title": "Đặng & Khamphanh", "text": TEXT}))
    with api.open_register(str(path), create=True) as register:
        assert [str(each) for each in api.add(register, [str(lines)])] == ["added"]
    return str(path)


@pytest.mark.parametrize("words", ["dang tuan", "Đặng Tuấn", "DANG TUAN", unicodedata.normalize("NFD", "đặng tuấn")])
def test_words_are_found_and_marked_whatever_their_diacritics(told: str, words: str) -> None:
    with serving(told) as served:
        html = patient.get(f"{served.address}/search", params={"words": words}).text
    assert re.findall("<mark>(.*?)</mark>", html) == ["Đặng", "Tuấn"]


def test_what_stands_around_the_words_is_escaped(told: str) -> None:
    with serving(told) as served:
        html = patient.get(f"{served.address}/search", params={"words": "colonel khamphanh"}).text
        typed = patient.get(f"{served.address}/search", params={"words": "<script>alert(1)</script>"}).text
    assert "&lt;b&gt;<mark>Colonel</mark>&lt;/b&gt; <mark>Khamphanh</mark>" in html
    assert "<b>Colonel" not in html
    assert "<script>alert" not in typed


def test_each_tab_gives_its_kind(told: str) -> None:
    with serving(told) as served, api.open_register(told) as register:
        for kind in ("sentences", "reports", "commitments"):
            hits = api.search(register, "border", kind=kind)
            html = patient.get(f"{served.address}/search", params={"words": "border", "kind": kind}).text
            assert len(hits) == 1, kind
            assert html.count('<li class="row">') == 1, kind
            assert "<mark>border</mark>" in html
        assert f'<a href="/commitments/{hits[0].id}">' in html
        assert patient.get(f"{served.address}/search?words=border&kind=nothing").status_code == 400


def test_where_no_report_holds_all_words_it_is_said(told: str) -> None:
    with serving(told) as served:
        partly = patient.get(f"{served.address}/search", params={"words": "border unicorn"}).text
        none = patient.get(f"{served.address}/search", params={"words": "unicorn"}).text
        nothing = patient.get(f"{served.address}/search", params={"words": "!!!"})
    assert "Nothing holds all these words together" in partly
    assert "No report holds these words" in none
    assert nothing.status_code == 400
    assert "search needs a word" in nothing.text


def test_short_words_mark_no_beginnings() -> None:
    assert [piece for piece, found in marked("In India to the Indian side", "in ind") if found] == [
        "In",
        "India",
        "Indian",
    ]


def test_the_search_field_is_entered_by_its_key(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/contacts")
    page.keyboard.press("/")
    page.keyboard.type("defence dialogue")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?words=*")
    assert page.locator("mark").count() > 0
    check_page(page)
    with leading_on(page):
        page.get_by_role("link", name="Commitments", exact=True).last.click()
    assert page.locator('.tabs [aria-current="page"]').inner_text() == "Commitments"
