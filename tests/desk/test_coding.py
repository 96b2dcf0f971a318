"""Double coding in a browser: words chosen in the text become evidence, coders are blind, the comparison is right."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from playwright.sync_api import Page, expect

from communique import api
from communique.answers.coding import CodedRecord
from tests.desk.looking import WIDTHS, check_page, open_page
from tests.desk.serving import Served, serving

# Emoji of two code units and more, marks that combine, and line ends of every kind stand before the words chosen.
TEXT = (
    "\U0001f1fb\U0001f1f3 HÀ NỘI \U0001f469\u200d\U0001f4bb — De\u0301fense & <b>diplomacy</b>\r\n\r\n"
    "Minister of National Defence General Phan Văn Giang held talks with his Lao counterpart General Chansamone "
    "Chanyalath in Hà Nội on March 3, 2023.\r\n\r\n"
    "The two ministers signed a plan. \U0001f3e5 Giang asked Laos to send more cadets to Vietnamese schools.\n"
)
SECOND = "HANOI — General Phan Văn Giang held talks with General Tea Seiha of Cambodia in Hanoi on May 4, 2023.\n"
KEYS = ("p", "c", "v", "i", "m", "t")


@pytest.fixture
def coding(tmp_path: Path) -> Iterator[Served]:
    """Serve a register of two reports."""
    (tmp_path / "one.txt").write_bytes(TEXT.encode())
    (tmp_path / "two.txt").write_text(SECOND, encoding="utf-8")
    place = str(tmp_path / "kept.sqlite")
    with api.open_register(place, create=True) as register:
        list(api.add(register, [str(tmp_path / "one.txt"), str(tmp_path / "two.txt")], published="2023-05-05"))
    with serving(place) as served:
        yield served


def project(desk: Served, **more: str) -> str:
    """Give the address of a project of all reports, as the form makes it."""
    answer = httpx.get(f"{desk.address}/coding/new", params=more)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].partition("?")[2]


def key_of(desk: Served, name: str = "one") -> str:
    """Give the key of a report."""
    with api.open_register(desk.register) as register:
        return str(api.report(register, name).key)


def kept_text(desk: Served, name: str = "one") -> str:
    """Give the text of a report as it is kept."""
    with api.open_register(desk.register) as register:
        return str(api.report(register, name).text)


def sheet(desk: Served, coder: str, name: str = "one", **about: str) -> str:
    """Give the address of a coder's sheet."""
    return f"{desk.address}/coding/{key_of(desk, name)}?{project(desk, **about)}&{urlencode({'coder': coder})}"


def records(desk: Served, coder: str, name: str = "one") -> dict[str, list[dict[str, Any]]]:
    """Give what a coder coded, each record with its own passages, from the register."""
    found: dict[str, list[dict[str, Any]]] = {}
    with api.open_register(desk.register) as register:
        told = api.coding_sheet(register, key_of(desk, name), coder)
        report = api.report(register, name)
    for each in told.records if told.saved else ():
        found.setdefault(each.kind, []).append(each.to_dict())
    assert told.saved is None or coder in [each.author for each in report.readings]
    return found


def choose(page: Page, words: str) -> None:
    """Choose words in the text as a mouse does, wherever marks and line ends cut it into nodes."""
    page.evaluate(
        """words => {
            document.activeElement?.blur();
            const walker = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(node, at, node, at + words.length);
                return;
            }
            throw new Error(`not in the text: ${words}`);
        }""",
        words,
    )
    expect(page.locator("#taken")).to_have_text(words.strip())


def fill(page: Page, number: int, of: str, /, **cells: str) -> None:
    """Fill cells of a record."""
    record = page.locator(f"#list-{of} > .record").nth(number)
    for name, value in cells.items():
        cell = record.locator(f'[name$=".{name}"]').first
        if cell.evaluate("each => each.tagName") == "SELECT":
            cell.select_option(value)
        else:
            cell.fill(value)


def code_from_scratch(page: Page, address: str, *, form: str, place: str) -> None:
    """Code two persons and their talks by choosing words."""
    page.goto(address)
    for words, country in (("Phan Văn Giang", "Vietnam"), ("Chansamone", "LAO")):
        choose(page, words)
        page.keyboard.press("p")
        fill(page, 0 if country == "Vietnam" else 1, "persons", country=country)
    choose(page, "held talks with his Lao counterpart")
    page.keyboard.press("c")
    fill(page, 0, "meetings", format=form, date="2023-03-03", place=place, countries="Laos; vietnam")
    people = page.get_by_label("who took part")
    people.nth(0).fill("Phan Văn Giang")
    people.nth(1).fill("chansamone")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**saved=1")
    expect(page.get_by_role("status")).to_contain_text("Saved.")


def at(desk: Served, words: str) -> list[int]:
    """Give where words stand in the kept text, in code points."""
    start = kept_text(desk).index(words)
    return [start, start + len(words)]


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
    answer = httpx.get(f"{coding.address}/coding/{key}", params={"sample": "2"})
    assert answer.status_code == 303
    for name in ("reader", "communique"):
        answer = httpx.get(f"{coding.address}/coding/{key}", params={"coder": name})
        assert answer.status_code == 400
        assert "say another name" in answer.text
    assert httpx.get(f"{coding.address}/coding/nothing", params={"coder": "Anna"}).status_code == 404


def test_a_project_that_makes_no_sense_is_told_on_the_form(coding: Served) -> None:
    for about in ({"sample": "many"}, {"since": "May"}, {"sample": "0"}, {"publisher": "nobody"}, {"between": "Xyz"}):
        answer = httpx.get(f"{coding.address}/coding/new", params=about)
        assert answer.status_code == 400
        assert 'role="alert"' in answer.text


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
        httpx.get(f"{coding.address}/coding"),
        httpx.get(f"{coding.address}/coding?{query}"),
        httpx.get(f"{coding.address}/coding?{query}&coder=Anna"),
        httpx.get(f"{coding.address}/coding/{key}?{query}&coder=Anna"),
        httpx.get(f"{coding.address}/coding/{other}?{query}&coder=Anna"),
        httpx.get(f"{coding.address}/coding/{key}?{query}&coder=berta"),  # another name, though nearly the same
        httpx.post(f"{coding.address}/coding/{key}?{query}&coder=Anna", data={"do": "add:persons"}),
        httpx.post(f"{coding.address}/coding/{key}?{query}&coder=Anna", data={"persons.0.name": "x"}),
        httpx.post(f"{coding.address}/coding/{other}?{query}&coder=Anna", data={"do": "save"}),
        httpx.post(f"{coding.address}/coding/{other}?{query}&coder=Anna", data={"do": "next"}),
        httpx.get(f"{coding.address}/coding/compare?{query}&one=Anna&other=Berta"),
        httpx.get(f"{coding.address}/coding/disagreements.csv?{query}&one=Anna&other=Berta"),
        httpx.get(f"{coding.address}/coding/reliability.csv?{query}&one=Anna&other=Berta"),
        httpx.get(f"{coding.address}/coding/compare?{query}&one=Anna&other=Berta&anyway=1"),  # Anna has not coded it
        httpx.get(f"{coding.address}/coding/disagreements.csv?{query}&one=Anna&other=Berta&anyway=1"),
    ]
    assert [told_of(each) for each in answers] == [[]] * len(answers)
    assert not any(handle in each.text for each in answers for handle in mine)
    # The search above can find it: Berta's own sheet holds it all.
    own = httpx.get(f"{coding.address}/coding/{key}?{query}&coder=Berta")
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
        httpx.post(f"{coding.address}/coding/{key_of(coding, 'two')}?{query}&coder={coder}", data={"do": "save"})
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
    answer = httpx.get(f"{coding.address}/coding/disagreements.csv?{query}&{urlencode(about)}")
    assert answer.headers["content-type"].startswith("text/csv")
    found = {each["column"]: each for each in csv.DictReader(io.StringIO(answer.text))}
    assert set(found) == {"format", "place"}
    assert (found["place"]["value"], found["place"]["other_value"]) == ("Hà Nội", "'=1+1")
    assert (found["format"]["value"], found["format"]["other_value"]) == ("talks", "meeting")
    assert found["format"]["sentence"] == "held talks with his Lao counterpart"
    answer = httpx.get(f"{coding.address}/coding/reliability.csv?{query}&{urlencode(about)}")
    columns = {(each["kind"], each["column"]): each for each in csv.DictReader(io.StringIO(answer.text))}
    assert float(columns["persons", "country"]["alpha"]) == 1
    assert columns["meetings", "format"]["agreement"] == "0.0"


def test_a_comparison_waits_until_both_are_done(coding: Served, page: Page) -> None:
    code_from_scratch(page, sheet(coding, "Anna"), form="talks", place="Hà Nội")
    query = f"{project(coding)}&one=Anna&other=reader"
    page.goto(f"{coding.address}/coding/compare?{query}")
    expect(page.locator("main")).to_contain_text("1 of 2")
    check_page(page)
    assert httpx.get(f"{coding.address}/coding/disagreements.csv?{query}").status_code == 400
    page.get_by_role("link", name="Compare what both have coded anyway").click()
    expect(page.locator("main")).to_contain_text("1 report that both coded, of 2")
    expect(page.locator(".agreement")).to_contain_text("told")


def test_what_was_coded_is_in_the_register_for_all(coding: Served, page: Page) -> None:
    code_from_scratch(page, sheet(coding, "Anna"), form="talks", place="Hà Nội")
    told = json.loads(httpx.get(f"{coding.address}/api/v1/reports/{key_of(coding)}.json").text)
    mine = [each for each in told["records"] if each["author"] == "Anna"]
    assert len(mine) == 3
    assert all(each["thing"] for each in mine)
    page.goto(f"{coding.address}/reports/{key_of(coding)}?author=Anna")
    expect(page.locator(".records > li")).to_have_count(3)
