"""Briefs in the browser: read, led to their sentences, corrected, and taken along in every format."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document
from playwright.sync_api import Page
from pypdf import PdfReader

from communique import api
from tests.desk import patient
from tests.desk.looking import WIDTHS, open_page
from tests.desk.serving import Served


@pytest.mark.parametrize("width", WIDTHS)
def test_every_number_leads_to_its_sentence(desk: Served, page: Page, width: int) -> None:
    open_page(page, f"{desk.address}/briefs/between/VNM/LAO", width)
    numbers = page.locator(".call a")
    assert numbers.count() > 10
    for at in (0, numbers.count() // 2, numbers.count() - 1):
        target = numbers.nth(at).get_attribute("href")
        assert target is not None
        assert page.locator(f"li{target} q").inner_text().strip()


def test_the_form_leads_to_a_brief(desk: Served, page: Page) -> None:
    open_page(page, f"{desk.address}/briefs")
    sides = page.locator("input[name=side]")
    sides.nth(0).fill("Vietnam")
    sides.nth(1).fill("LAO")
    page.locator("form", has=sides.first).get_by_role("button", name="Brief").click()
    page.wait_for_url(re.compile(r"/briefs/between/VNM/LAO"))
    assert "Laos" in page.locator("h1").inner_text()


def test_a_brief_is_taken_along_in_every_format(desk: Served) -> None:
    address = f"{desk.address}/briefs/between/VNM/LAO"
    found = {form: patient.get(address, params={"format": form}) for form in ("md", "html", "docx", "pdf")}
    assert all(answer.status_code == 200 for answer in found.values())
    assert all("attachment" in answer.headers["content-disposition"] for answer in found.values())
    assert "Laos" in found["md"].text
    assert "<script" not in found["html"].text
    assert Document(io.BytesIO(found["docx"].content)).paragraphs
    assert len(PdfReader(io.BytesIO(found["pdf"].content)).pages) >= 1
    assert patient.get(address, params={"format": "exe"}).status_code == 400


def test_a_correction_made_in_the_page_is_in_the_next_brief(own_desk: Served, page: Page) -> None:
    with api.open_register(own_desk.register) as register:
        last = api.meetings(register, between=("VNM", "LAO"), status="held", newest=True, limit=1)[0]
    open_page(page, f"{own_desk.address}/review/thing/{last.id}")
    place = page.locator("input[name=place], [name='cell-place']").first
    assert place.count() or page.get_by_text("Edit").count()
    answer = patient.post(
        f"{own_desk.address}/api/v1/judgements",
        json={"act": "edit", "one": last.id, "cells": {"place": "Xam Neua"}, "because": "the release says so"},
    )
    assert answer.status_code == 201
    assert "Xam Neua" in patient.get(f"{own_desk.address}/briefs/between/VNM/LAO").text


def test_a_brief_of_nobody_is_told_in_one_sentence(desk: Served) -> None:
    assert patient.get(f"{desk.address}/briefs/person/Nobody%20Atall").status_code in (400, 404)
    assert patient.get(f"{desk.address}/briefs/between/VNM").status_code == 400
    assert patient.get(f"{desk.address}/briefs?side=VNM").status_code == 400
