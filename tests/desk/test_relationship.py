"""The page of a relationship: its controls lead where they say, and its tables tell what its drawings do."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from communique import api
from tests.desk import patient
from tests.desk.looking import WIDTHS, open_page
from tests.desk.serving import TODAY, Served

PAGE = "/between/VNM/LAO"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["/between", PAGE, "/between/VNM/LAO/KHM", "/between/CAN/LAO"])
def test_it_opens_at_both_widths(desk: Served, page: Page, path: str, width: int) -> None:
    open_page(page, desk.address + path, width)


def test_names_lead_to_codes(desk: Served) -> None:
    answer = patient.get(f"{desk.address}/between/Vietnam/laos?since=2020")
    assert (answer.status_code, answer.headers["location"]) == (303, "/between/VNM/LAO?since=2020")
    assert patient.get(f"{desk.address}/between/VNM").status_code == 400
    assert patient.get(f"{desk.address}/between/VNM/Atlantis").status_code == 400


def test_every_contact_is_a_mark_that_leads_to_it(desk: Served, page: Page) -> None:
    open_page(page, desk.address + PAGE)
    with api.open_register(desk.register) as register:
        told = api.relationship(register, ("VNM", "LAO"), on=TODAY.isoformat())
    marks = page.locator("a.mark[href^='/contacts/']")
    found = {str(marks.nth(at).get_attribute("href")) for at in range(marks.count())}
    assert {f"/contacts/{each.id}" for each in told.contacts} <= found
    first = marks.first
    assert re.search(r"\d{4}|no day told", first.get_attribute("aria-label") or "")
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/contacts/m-"))


def test_the_tables_tell_what_the_drawings_do(desk: Served, page: Page) -> None:
    open_page(page, desk.address + PAGE)
    with api.open_register(desk.register) as register:
        told = api.relationship(register, ("VNM", "LAO"), on=TODAY.isoformat())
    details = page.locator("details:has(table)")
    for at in range(details.count()):
        details.nth(at).locator("summary").click()
    for thing in (*told.contacts, *told.instruments):
        assert page.locator(f"table a[href*='{thing.id}']").count(), thing.id
    for series in told.mechanisms:
        assert page.locator(f"a[href*='{series.id}']").count(), series.id


def test_years_and_day_narrow_the_page(desk: Served, page: Page) -> None:
    open_page(page, desk.address + PAGE)
    every = page.locator("a.mark[href^='/contacts/']").count()
    page.locator("input[name=since]").fill("2023")
    page.locator("input[name=on]").fill("2024-06-30")
    page.get_by_role("button", name="Show").first.click()
    page.wait_for_url(re.compile("since=2023"))
    assert 0 < page.locator("a.mark[href^='/contacts/']").count() < every
    page.get_by_role("link", name="All years, today").click()
    page.wait_for_url(re.compile(r"/between/VNM/LAO$"))


def test_a_cell_of_the_matrix_leads_to_its_commitments(desk: Served, page: Page) -> None:
    open_page(page, desk.address + PAGE)
    cell = page.locator("a[href^='/commitments?'][href*='field=']").first
    told = re.search(r"\d+", cell.inner_text())
    assert told is not None
    cell.click()
    page.wait_for_url(re.compile(r"/commitments\?"))
    assert page.locator("a[href^='/commitments/c-']").count() >= int(told[0])


def test_it_prints(desk: Served, page: Page) -> None:
    page.emulate_media(media="print")
    open_page(page, desk.address + PAGE)
    assert page.locator("svg.field").first.is_visible()
    assert not page.locator(".filters").first.is_visible()
