"""Two coders: neither sees what the other coded, until both are compared; the comparison is right."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from playwright.sync_api import Page, expect

from communique import api
from communique.answers.coding import CodedRecord
from tests.desk import patient
from tests.desk.codings import (
    code_from_scratch,
    key_of,
    project,
    sheet,
    two_reports,
)
from tests.desk.looking import WIDTHS, check_page
from tests.desk.serving import Served


@pytest.fixture
def coding(tmp_path: Path) -> Iterator[Served]:
    """Serve a register of two reports."""
    with two_reports(tmp_path) as served:
        yield served


# ---- blindness

SECRET = {"name": "Quintessa Zwölfaxing", "offices": "Keeper of Marmalade"}
SECRET_PLACE = "Utterly Elsewhere"


def code_secretly(desk: Served, coder: str) -> None:
    """Code a report as nobody else would."""
    with api.open_register(desk.register) as register:
        person = CodedRecord("persons", SECRET, ((0, 9),))
        contact = CodedRecord(
            "meetings",
            {"format": "ceremony", "place": SECRET_PLACE, "occasion": "the Marmalade Day", "countries": "ISL; FJI"},
            ((3, 8),),
            ((SECRET["name"], "guest"),),
        )
        asked = CodedRecord("commitments", {"by": "FJI", "modality": "pledged"}, sentences="4")
        api.code(register, key_of(desk), coder, [person, contact, asked], at=api.now())


def told_of(answer: httpx.Response) -> list[str]:
    """Give which words of the secret coding an answer holds: values of records, their handles, or how many they are."""
    page = answer.text.partition('<datalist id="sides-known">')
    body = page[0] + page[2].partition("</datalist>")[2] + str(answer.headers)
    words = ("Zwölfaxing", "Marmalade", SECRET_PLACE, "ISL", "FJI", "Iceland", "Fiji", 'value="0-9"', 'value="3-8"')
    return [each for each in words if each in body]


@pytest.mark.parametrize("begin", ["nothing", "reader"])
def test_no_page_of_one_coder_holds_what_the_other_coded(coding: Served, begin: str) -> None:
    code_secretly(coding, "Berta")
    with api.open_register(coding.register) as register:
        mine = {each.handle for each in api.report(register, "one").records if each.author == "Berta"}
    query, key, other = project(coding, begin=begin), key_of(coding), key_of(coding, "two")
    answers = [
        patient.get(f"{coding.address}/coding"),
        patient.get(f"{coding.address}/coding?{query}"),
        patient.get(f"{coding.address}/coding?{query}&coder=Anna"),
        patient.get(f"{coding.address}/coding/{key}?{query}&coder=Anna"),
        patient.get(f"{coding.address}/coding/{other}?{query}&coder=Anna"),
        patient.get(f"{coding.address}/coding/{key}?{query}&coder=berta"),  # another name, though nearly the same
        patient.post(f"{coding.address}/coding/{key}?{query}&coder=Anna", data={"do": "add:persons"}),
        patient.post(f"{coding.address}/coding/{key}?{query}&coder=Anna", data={"persons.0.name": "x"}),
        patient.post(f"{coding.address}/coding/{other}?{query}&coder=Anna", data={"do": "save"}),
        patient.post(f"{coding.address}/coding/{other}?{query}&coder=Anna", data={"do": "next"}),
        patient.get(f"{coding.address}/coding/compare?{query}&one=Anna&other=Berta"),
        patient.get(f"{coding.address}/coding/disagreements.csv?{query}&one=Anna&other=Berta"),
        patient.get(f"{coding.address}/coding/reliability.csv?{query}&one=Anna&other=Berta"),
        patient.get(f"{coding.address}/coding/compare?{query}&one=Anna&other=Berta&anyway=1"),  # Anna has not coded it
        patient.get(f"{coding.address}/coding/disagreements.csv?{query}&one=Anna&other=Berta&anyway=1"),
    ]
    assert [told_of(each) for each in answers] == [[]] * len(answers)
    assert not any(handle in each.text for each in answers for handle in mine)
    # The search above can find it: Berta's own sheet holds it all.
    own = patient.get(f"{coding.address}/coding/{key}?{query}&coder=Berta")
    assert {"Zwölfaxing", "Marmalade", SECRET_PLACE, "ISL", "FJI"} <= set(told_of(own))


def test_a_coder_is_warned_of_the_other_pages(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna"))
    warning = "Nothing here shows what others coded. A report's own page, the lists and the review do"
    expect(page.locator(".remark")).to_contain_text(warning)
    page.goto(f"{coding.address}/coding?{project(coding)}&coder=Anna")
    expect(page.locator(".remark")).to_contain_text(warning)
    assert page.locator('main a[href*="/reports/"], main a[href*="/contacts/"], main a[href*="/people/"]').count() == 0


# ---- comparing


def both_code(coding: Served, page: Page) -> str:
    """Have two coders code both reports; give the address of the project."""
    code_from_scratch(page, sheet(coding, "Anna"), form="talks", place="Hà Nội")
    code_from_scratch(page, sheet(coding, "Berta"), form="meeting", place="=1+1")
    query = project(coding)
    for coder in ("Anna", "Berta"):
        patient.post(f"{coding.address}/coding/{key_of(coding, 'two')}?{query}&coder={coder}", data={"do": "save"})
    return query


def test_two_coders_are_compared_and_a_disagreement_leads_to_review(coding: Served, page: Page) -> None:
    query = both_code(coding, page)
    page.goto(f"{coding.address}/coding?{query}")
    expect(page.locator(".coders")).to_contain_text("2 of 2")
    page.get_by_role("button", name="Compare").click()
    page.wait_for_url("**/coding/compare?**")
    check_page(page)
    row = page.locator(".agreement tr", has_text="country").first
    expect(row).to_contain_text("1.000")
    expect(row).to_contain_text("reliable")
    expect(page.locator(".disagreements tbody tr")).to_have_count(2)
    format_row = page.locator(".disagreements tbody tr", has_text="format")
    expect(format_row).to_contain_text("talks")
    expect(format_row).to_contain_text("held talks with his Lao counterpart")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        check_page(page, width)
    format_row.get_by_role("link", name="Review").first.click()
    page.wait_for_url("**/review/thing/**")
    expect(page.locator("main")).to_contain_text("held talks with his Lao counterpart")


def test_disagreements_are_exported_with_a_guard_against_formulas(coding: Served, page: Page) -> None:
    query = both_code(coding, page)
    about = {"one": "Anna", "other": "Berta"}
    answer = patient.get(f"{coding.address}/coding/disagreements.csv?{query}&{urlencode(about)}")
    assert answer.headers["content-type"].startswith("text/csv")
    found = {each["column"]: each for each in csv.DictReader(io.StringIO(answer.text))}
    assert set(found) == {"format", "place"}
    assert (found["place"]["value"], found["place"]["other_value"]) == ("Hà Nội", "'=1+1")
    assert (found["format"]["value"], found["format"]["other_value"]) == ("talks", "meeting")
    assert found["format"]["sentence"] == "held talks with his Lao counterpart"
    answer = patient.get(f"{coding.address}/coding/reliability.csv?{query}&{urlencode(about)}")
    columns = {(each["kind"], each["column"]): each for each in csv.DictReader(io.StringIO(answer.text))}
    assert float(columns["persons", "country"]["alpha"]) == 1
    assert columns["meetings", "format"]["agreement"] == "0.0"


def test_a_comparison_waits_until_both_are_done(coding: Served, page: Page) -> None:
    code_from_scratch(page, sheet(coding, "Anna"), form="talks", place="Hà Nội")
    query = f"{project(coding)}&one=Anna&other=reader"
    page.goto(f"{coding.address}/coding/compare?{query}")
    expect(page.locator("main")).to_contain_text("1 of 2")
    check_page(page)
    assert patient.get(f"{coding.address}/coding/disagreements.csv?{query}").status_code == 400
    page.get_by_role("link", name="Compare what both have coded anyway").click()
    expect(page.locator("main")).to_contain_text("1 report that both coded, of 2")
    expect(page.locator(".agreement")).to_contain_text("told")


def test_what_was_coded_is_in_the_register_for_all(coding: Served, page: Page) -> None:
    code_from_scratch(page, sheet(coding, "Anna"), form="talks", place="Hà Nội")
    told = json.loads(patient.get(f"{coding.address}/api/v1/reports/{key_of(coding)}.json").text)
    mine = [each for each in told["records"] if each["author"] == "Anna"]
    assert len(mine) == 3
    assert all(each["thing"] for each in mine)
    page.goto(f"{coding.address}/reports/{key_of(coding)}?author=Anna")
    expect(page.locator(".records > li")).to_have_count(3)
