"""Keys do what the page of keys says; and whoever sits here is remembered."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from communique.desk.pages.keys import GOING
from tests.desk import patient
from tests.desk.looking import check_page, leading_on
from tests.desk.serving import Served


def test_each_sequence_goes_where_the_page_of_keys_says(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/keys")
    for keys, address, _ in GOING:
        for key in keys.split():
            page.keyboard.press(key)
        page.wait_for_url(desk.address + address)
        page.goto(f"{desk.address}/keys")


def test_a_question_mark_shows_the_keys_but_not_while_typing(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/contacts")
    page.get_by_label("Person").press("?")
    page.get_by_label("Person").press("g")
    page.get_by_label("Person").press("o")
    assert page.url == f"{desk.address}/contacts"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.wait_for_url("**/keys")
    check_page(page)


def test_who_sits_here_is_remembered_with_diacritics(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/keys")
    assert "tester sits here" in page.locator(".foot").inner_text()
    page.get_by_label("Your name").fill("Nguyễn Đức; a=b")
    with leading_on(page):
        page.get_by_role("button", name="Sit down").click()
    assert page.url == f"{desk.address}/keys"
    page.goto(f"{desk.address}/contacts")
    assert "Nguyễn Đức; a=b sits here" in page.locator(".foot").inner_text()
    page.goto(f"{desk.address}/keys")
    page.get_by_label("Your name").fill(" ")
    with leading_on(page):
        page.get_by_role("button", name="Sit down").click()
    assert "tester sits here" in page.locator(".foot").inner_text()


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", ""])
def test_it_leads_back_to_our_own_pages_only(desk: Served, back: str) -> None:
    answer = patient.post(f"{desk.address}/reviewer", data={"name": "A", "back": back})
    assert (answer.status_code, answer.headers["location"]) == (303, "/keys")
    assert (
        patient.post(f"{desk.address}/reviewer", data={"name": "A", "back": "/review"}).headers["location"] == "/review"
    )


def test_a_name_without_end_is_refused(desk: Served) -> None:
    answer = patient.post(f"{desk.address}/reviewer", data={"name": "x" * 200})
    assert answer.status_code == 400
    assert "at most 80 letters" in answer.text
