"""Coding in a browser: words chosen in the text become evidence, and what is typed is kept as it was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from communique import api
from tests.desk import patient
from tests.desk.codings import (
    at,
    choose,
    code_from_scratch,
    fill,
    kept_text,
    key_of,
    project,
    records,
    sheet,
    two_reports,
)
from tests.desk.looking import WIDTHS, check_page, open_page
from tests.desk.serving import Served

KEYS = ("p", "c", "v", "i", "m", "t")


@pytest.fixture
def coding(tmp_path: Path) -> Iterator[Served]:
    """Serve a register of two reports."""
    with two_reports(tmp_path) as served:
        yield served


# ---- a sheet in a browser


def test_words_chosen_in_the_text_are_kept_as_exactly_these_spans(coding: Served, page: Page) -> None:
    code_from_scratch(page, sheet(coding, "Anna Nguyễn"), form="talks", place="Hà Nội")
    found = records(coding, "Anna Nguyễn")
    assert [each["spans"] for each in found["persons"]] == [[at(coding, "Phan Văn Giang")], [at(coding, "Chansamone")]]
    assert [(each["cells"]["name"], each["cells"]["country"]) for each in found["persons"]] == [
        ("Phan Văn Giang", "VNM"),
        ("Chansamone", "LAO"),
    ]
    (talks,) = found["meetings"]
    assert talks["spans"] == [at(coding, "held talks with his Lao counterpart")]
    assert talks["cells"]["countries"] == "LAO; VNM"
    assert talks["participants"] == [["Phan Văn Giang", "participant"], ["Chansamone", "participant"]]


def test_the_text_on_the_sheet_is_the_kept_text(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna"))
    shown = str(page.evaluate("document.querySelector('#text').textContent"))
    assert shown == kept_text(coding)
    assert "\r\n" in shown


def test_words_across_sentences_and_blanks_around_them(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna"))
    page.evaluate(
        """() => {
            const spans = document.querySelectorAll('#text .sentence');
            const first = [...spans].find(each => each.textContent.startsWith('The two ministers'));
            const second = [...spans].find(each => each.textContent.includes('asked Laos'));
            getSelection().setBaseAndExtent(first.previousSibling, 0, second.firstChild, 8);
        }"""
    )
    taken = page.locator("#taken").inner_text()
    assert taken.startswith("The two ministers")
    page.keyboard.press("t")
    fill(page, 0, "commitments", by="Phan Van Giang", modality="requested")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    ((start, end),) = records(coding, "Anna")["commitments"][0]["spans"]
    words = kept_text(coding)[start:end]
    assert words.startswith("The two ministers signed a plan.")
    assert words == words.strip()
    assert "\U0001f3e5" in words


def test_a_double_click_and_a_button_do_as_keys_do(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna"))
    page.get_by_text("The two ministers signed").dblclick(position={"x": 60, "y": 10})
    word = page.locator("#taken").inner_text()
    page.get_by_role("button", name="New instrument").click()
    expect(page.locator("#list-agreements .passages")).to_contain_text(word)
    choose(page, "signed a plan")
    page.get_by_role("button", name="Add to instrument 1").click()
    passages = page.locator("#list-agreements .passages li")
    expect(passages).to_have_count(2)
    passages.nth(0).get_by_role("checkbox").uncheck()
    fill(page, 0, "agreements", kind="plan", action="signed", parties="Laos, Vietnam")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    (told,) = records(coding, "Anna")["agreements"]
    assert told["spans"] == [at(coding, "signed a plan")]
    assert told["cells"]["parties"] == "LAO; VNM"


def test_records_are_changed_and_removed_and_the_reading_is_replaced(coding: Served, page: Page) -> None:
    address = sheet(coding, "Anna")
    code_from_scratch(page, address, form="talks", place="Hà Nội")
    page.goto(address)
    page.locator("#list-meetings summary").first.click()
    fill(page, 0, "meetings", format="meeting", place="")
    page.locator("#list-persons summary").nth(1).click()
    page.get_by_role("button", name="Remove this person").last.click()
    page.get_by_label("who took part").nth(1).fill("")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    found = records(coding, "Anna")
    assert len(found["persons"]) == 1
    assert (found["meetings"][0]["cells"]["format"], found["meetings"][0]["cells"]["place"]) == ("meeting", "")
    assert found["meetings"][0]["spans"] == [at(coding, "held talks with his Lao counterpart")]


def test_save_and_go_on_leads_through_the_project(coding: Served, page: Page) -> None:
    page.goto(f"{coding.address}/review")
    page.get_by_role("link", name="Double coding").click()
    page.get_by_role("button", name="Make the project").click()
    page.wait_for_url("**/coding?**mark=**")
    page.get_by_label("Your name as a coder").fill("Anna")
    page.get_by_role("button", name="Code these reports").click()
    page.get_by_role("link", name="Begin with the next report").click()
    page.wait_for_url(re.compile("/coding/[0-9a-f]{20}"))
    first = page.url
    page.keyboard.press("s")
    page.wait_for_url(lambda told: told != first)
    expect(page.locator("#standing")).to_contain_text("1 of 2 reports coded")
    page.keyboard.press("s")
    page.wait_for_url(f"{coding.address}/coding?**")
    expect(page.locator("main")).to_contain_text("All are coded.")


def test_opening_a_record_brings_its_words_into_sight(own_desk: Served, page: Page) -> None:
    with api.open_register(own_desk.register) as register:
        key = max((len(api.report(register, each.key).text), each.key) for each in api.reports(register))[1]
    page.goto(f"{own_desk.address}/coding/{key}?coder=Anna&begin=reader")
    in_sight = """() => [...CSS.highlights.get('current')].some(each => {
        const box = each.getBoundingClientRect(), frame = document.querySelector('.sheet-text').getBoundingClientRect();
        return box.height > 0 && box.top >= frame.top && box.top < Math.min(frame.bottom, innerHeight);
    })"""
    for summary in (
        page.locator(".record > details > summary").last,
        page.locator(".record > details > summary").first,
    ):
        summary.click()
        page.wait_for_function(in_sight)


def test_what_is_wrong_is_told_and_nothing_typed_is_lost(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna"))
    choose(page, "held talks")
    page.keyboard.press("c")
    fill(page, 0, "meetings", format="talks", date="in March")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("contact 1: 'in March' is no date")
    assert records(coding, "Anna") == {}
    expect(page.locator("#list-meetings .passages")).to_contain_text("held talks")
    page.locator("#list-meetings summary").first.click()
    fill(page, 0, "meetings", date="2023-03-03")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    assert records(coding, "Anna")["meetings"][0]["spans"] == [at(coding, "held talks")]


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_of_coding_fit_and_can_be_used_by_all(coding: Served, page: Page, width: int) -> None:
    address = project(coding)
    for path in ("/coding", f"/coding?{address}", f"/coding?{address}&coder=Anna"):
        open_page(page, coding.address + path, width)
    open_page(page, sheet(coding, "Anna"), width)
    for number, key in enumerate(KEYS):
        choose(page, "The two ministers signed"[: 10 + number])
        page.keyboard.press(key)
    choose(page, "held talks")
    check_page(page, width)


def test_without_scripts_records_are_added_and_sentences_chosen_by_number(coding: Served, browser: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sheet(coding, "Anna"))
    page.get_by_role("button", name="Add a commitment").click()
    page.get_by_role("button", name="Add a commitment").click()
    assert page.locator("#list-commitments > .record").count() == 2
    page.get_by_role("button", name="Remove this commitment").first.click()
    assert page.locator("#list-commitments > .record").count() == 1
    number = page.locator("#text .sentence", has_text="asked Laos").get_attribute("data-number")
    page.get_by_label("or the numbers of sentences").fill(str(number))
    page.get_by_label("by needed").fill("Phan Văn Giang")
    page.get_by_label("modality needed").select_option("requested")
    page.get_by_text("Fields of cooperation", exact=True).click()
    page.get_by_label("training").check()
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    (told,) = records(coding, "Anna")["commitments"]
    words = [kept_text(coding)[start:end] for start, end in told["spans"]]
    assert words == ["\U0001f3e5 Giang asked Laos to send more cadets to Vietnamese schools."]
    assert told["cells"]["fields"] == "training"
    context.close()


def test_coders_may_begin_with_what_the_reader_read(coding: Served, page: Page) -> None:
    page.goto(sheet(coding, "Anna", begin="reader"))
    expect(page.locator("#standing")).to_contain_text("the reader's records, to be checked")
    assert page.locator(".record").count() > 3
    page.goto(sheet(coding, "Anna"))
    assert page.locator(".record").count() == 0


def test_coding_asks_for_a_name_and_refuses_the_programs(coding: Served) -> None:
    key = key_of(coding)
    answer = patient.get(f"{coding.address}/coding/{key}", params={"sample": "2"})
    assert answer.status_code == 303
    for name in ("reader", "communique"):
        answer = patient.get(f"{coding.address}/coding/{key}", params={"coder": name})
        assert answer.status_code == 400
        assert "say another name" in answer.text
    assert patient.get(f"{coding.address}/coding/nothing", params={"coder": "Anna"}).status_code == 404


def test_nobody_is_offered_the_name_of_somebody_who_codes(coding: Served, page: Page) -> None:
    query = project(coding)
    page.goto(f"{coding.address}/coding?{query}")
    expect(page.get_by_label("Your name as a coder")).to_have_value("tester")
    patient.post(f"{coding.address}/coding/{key_of(coding)}?{query}&coder=tester", data={"do": "save"})
    page.goto(f"{coding.address}/coding?{query}")
    expect(page.get_by_label("Your name as a coder")).to_have_value("")


def test_a_project_that_makes_no_sense_is_told_on_the_form(coding: Served) -> None:
    for about in ({"sample": "many"}, {"since": "May"}, {"sample": "0"}, {"publisher": "nobody"}, {"between": "Xyz"}):
        answer = patient.get(f"{coding.address}/coding/new", params=about)
        assert answer.status_code == 400
        assert 'role="alert"' in answer.text
