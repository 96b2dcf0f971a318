"""The lists: narrowed by the command line's criteria, a page at a time, each row with its link and its sentence."""

from __future__ import annotations

import json
import re
import shutil
import time
from datetime import date
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page
from starlette.datastructures import QueryParams

from communique import api
from communique.desk import criteria
from communique.desk.pages import lists
from communique.errors import QuestionError
from tests.desk import patient
from tests.desk.looking import check_page, leading_on
from tests.desk.serving import TODAY, Served, serving

NAMES = tuple(each.name for each in lists.LISTINGS)


def rows(html: str) -> list[str]:
    """Give the addresses to which a list's rows lead."""
    return re.findall(r'<p class="row-head"><a href="([^"]+)"', html)


def asked(query: str, name: str = "contacts") -> criteria.Asked:
    return criteria.asked(QueryParams(query), name, today=TODAY)


@pytest.mark.parametrize("name", ["contacts", "visits", "people", "agreements", "mechanisms", "commitments", "reports"])
def test_a_list_shows_what_the_library_answers(desk: Served, name: str) -> None:
    listing = next(each for each in lists.LISTINGS if each.name == name)
    more = {"on": TODAY.isoformat()} if name == "agreements" else {}
    with api.open_register(desk.register) as register:
        found = getattr(api, listing.question)(register, newest=True, limit=50, **more)
    ends = [each.key if name == "reports" else each.id for each in found]
    assert [address.rsplit("/", 1)[1] for address in rows(patient.get(f"{desk.address}/{name}").text)] == ends


def test_sides_are_understood_by_name_and_by_code(desk: Served) -> None:
    by_code = rows(patient.get(f"{desk.address}/contacts?between=LAO&between=VNM").text)
    assert by_code
    for told in (
        "between=Laos&between=Vietnam",
        "between=lao&between=Viet+Nam",
        "between=Lao+PDR&between=vi%E1%BB%87t+nam",
    ):
        assert rows(patient.get(f"{desk.address}/contacts?{told}").text) == by_code
    assert asked("between=UK&between=U.S.").sides == ("GBR", "USA")
    assert asked("by=Laos", "commitments").arguments == {"by": "LAO"}


def test_each_criterion_narrows_the_contacts(desk: Served) -> None:
    with api.open_register(desk.register) as register:
        for query, told in (
            ("since=2023&until=2023-12", {"since": "2023", "until": "2023-12"}),
            ("level=ministers", {"level": "ministers"}),
            ("field=border", {"field": "border"}),
            ("status=planned", {"status": "planned"}),
            ("format=talks", {"form": "talks"}),
            ("in=Vietnam", {"place_country": "VNM"}),
            ("place=Vientiane", {"place": "Vientiane"}),
            ("person=Phan+Van+Giang&with=Tea+Seiha", {"person": "Phan Van Giang", "other": "Tea Seiha"}),
        ):
            found = [f"/contacts/{each.id}" for each in api.meetings(register, newest=True, limit=50, **told)]
            assert found, query
            assert rows(patient.get(f"{desk.address}/contacts?{query}").text) == found


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/contacts?between=Nowhereland", "nothing in the register is of a side"),
        ("/contacts?since=soon", "is no date"),
        ("/contacts?format=party", "there is no format"),
        ("/contacts?person=Nobody+Atall", "knows nobody called"),
        ("/contacts?after=%21%21", "begin again with the first page"),
        ("/due?after=eHg", "begin again with the first page"),
        ("/due?within=soon", "no length of time"),
    ],
)
def test_what_is_wrong_is_told_and_the_form_keeps_it(desk: Served, path: str, sentence: str) -> None:
    answer = patient.get(desk.address + path)
    assert answer.status_code == 400
    assert sentence in answer.text
    value = httpx.URL(path).params.multi_items()[0]
    assert value[0] == "after" or f'value="{value[1]}"' in answer.text


def test_what_was_typed_is_shown_escaped(desk: Served) -> None:
    page = patient.get(f"{desk.address}/contacts", params={"person": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_pages_give_the_whole_list_once_each(desk: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "A_PAGE", 7)
    for name in ("contacts", "people", "agreements", "mechanisms", "commitments", "reports", "due", "changed"):
        whole: list[str] = []
        path = f"/{name}" + ("?since=2000" if name == "changed" else "")
        for _ in range(80):
            html = patient.get(desk.address + path).text
            whole += re.findall(r'<li class="row">(.*?)</li>\n', html, re.DOTALL)
            onward = re.search(r'href="([^"]+)" rel="next"', html)
            if onward is None:
                break
            path = onward[1].replace("&amp;", "&")
        monkeypatch.setattr(lists, "A_PAGE", 5000)
        every = patient.get(f"{desk.address}/{name}" + ("?since=2000" if name == "changed" else "")).text
        assert len(whole) > 7
        assert whole == re.findall(r'<li class="row">(.*?)</li>\n', every, re.DOTALL), name
        monkeypatch.setattr(lists, "A_PAGE", 7)


def test_a_cursor_is_opaque_and_comes_back() -> None:
    assert criteria.position_of(None) is None
    with pytest.raises(QuestionError):
        criteria.position_of("not a cursor")


def test_each_row_leads_to_its_thing_and_its_sentence(desk: Served) -> None:
    html = patient.get(f"{desk.address}/contacts").text
    with api.open_register(desk.register) as register:
        first = api.meetings(register, newest=True, limit=1)[0]
    source = first.sources[0]
    assert f'href="/reports/{source.report}#{source.handle}"' in html
    assert f"<q>{source.passage[:20]}" in html


def test_a_list_names_its_twins(desk: Served) -> None:
    html = patient.get(f"{desk.address}/contacts?between=Laos&between=VNM&since=2020").text
    assert 'href="/api/v1/contacts.json?between=Laos&amp;between=VNM&amp;since=2020"' in html
    assert 'href="/api/v1/contacts.csv?between=Laos&amp;between=VNM&amp;since=2020"' in html


def test_agreements_stand_as_on_the_day_asked(desk: Served) -> None:
    assert asked("", "agreements").arguments == {"on": "2026-01-15"}
    before = patient.get(f"{desk.address}/agreements?on=2019-01-01&status=in-force").text
    after = patient.get(f"{desk.address}/agreements?status=in-force").text
    assert rows(before) != rows(after)


def test_changes_go_back_a_month_where_nobody_says_how_far() -> None:
    assert asked("", "changed").arguments == {"since": "2025-12-16"}
    assert criteria.asked(QueryParams("since=2020"), "changed", today=date(2026, 1, 1)).arguments == {"since": "2020"}


def test_an_empty_register_is_welcomed(tmp_path: Path) -> None:
    path = str(tmp_path / "empty.sqlite")
    with api.open_register(path, create=True):
        pass
    with serving(path) as served:
        assert "Try it with sample reports" in patient.get(served.address).text
        for name in NAMES:
            html = patient.get(f"{served.address}/{name}").text
            assert 'class="empty"' in html, name


def test_what_falls_due_is_reckoned_before_anybody_asks(samples: Path, tmp_path: Path) -> None:
    with serving(str(shutil.copy(samples, tmp_path / "register.sqlite"))) as served:
        deadline = time.monotonic() + 20
        while 'hx-get="/soon"' in patient.get(served.address).text:
            assert time.monotonic() < deadline
            time.sleep(0.05)


def test_what_falls_due_is_reckoned_anew_when_the_register_changes(samples: Path, tmp_path: Path) -> None:
    path = str(shutil.copy(samples, tmp_path / "register.sqlite"))
    with serving(path) as served:
        before = rows(patient.get(f"{served.address}/due").text)
        told = (
            "Defence ministers of Laos and Vietnam will hold talks in Vientiane on 3 March 2026, the ministries said."
        )
        with api.open_register(path) as register:
            shared = api.due(register, on=TODAY.isoformat())
            kept = tmp_path / "new.jsonl"
            kept.write_text(json.dumps({"id": "new", "published": "2026-01-10", "text": told}))
            list(api.add(register, [str(kept)]))
            now = api.due(register, on=TODAY.isoformat())
        assert len(before) == len(shared) != len(now)
        assert len(rows(patient.get(f"{served.address}/due").text)) == len(now)


def test_the_form_narrows_in_a_browser(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/contacts")
    page.get_by_label("one side", exact=True).fill("Laos")
    page.get_by_label("another side").fill("VNM")
    page.get_by_label("Format").select_option("dialogue")
    with leading_on(page):
        page.get_by_role("button", name="Show").click()
    assert "between=Laos&between=VNM" in page.url
    assert page.get_by_label("Format").input_value() == "dialogue"
    assert page.locator(".listed > li").count() > 0
    check_page(page)
    with leading_on(page):
        page.get_by_role("link", name="Clear").click()
    assert page.url == f"{desk.address}/contacts"


def test_keys_go_from_row_to_row(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/contacts")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    assert focused == page.locator(".listed > li .row-head a").first.get_attribute("href")


def test_the_overview_shows_what_matters(desk: Served, page: Page) -> None:
    page.goto(desk.address)
    page.wait_for_selector(".soon")
    page.wait_for_selector(".waiting")
    for title in (
        "Latest contacts",
        "What falls due",
        "Open commitments",
        "What awaits review",
        "Relationships with most contacts",
    ):
        assert page.get_by_role("heading", name=title).count() == 1
    check_page(page)
    with api.open_register(desk.register) as register:
        counts = api.overview(register)
        sides = api.pairs(register, most=1)[0].sides
    assert f"{counts.contacts} contacts" in page.locator(".register").inner_text()
    assert page.locator(f'a[href="/between/{"/".join(sides)}"]').count() == 1


def test_a_relationship_is_opened_by_its_sides(desk: Served) -> None:
    def leads(query: str) -> str:
        return str(patient.get(f"{desk.address}/between?{query}").headers.get("location"))

    assert leads("side=Laos&side=Viet+Nam&side=") == "/between/LAO/VNM"
    assert leads("side=Laos&side=VNM&side=Cambodia") == "/between/LAO/VNM/KHM"
    assert patient.get(f"{desk.address}/between?side=Laos&side=//evil.example").status_code == 400
    assert patient.get(f"{desk.address}/between?side=Laos").status_code == 400
