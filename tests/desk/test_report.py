"""A report's page: the lit characters are those of the register's passages, whatever letters stand before them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from communique import api
from communique.answers.reports import ReportText
from communique.desk.showing import titled
from tests.desk import patient
from tests.desk.looking import check_page, leading_on, open_page
from tests.desk.serving import Served

VIETNAMESE = "vn-kh-2023-02-20-vnservice"
OWN = "vn-la-emoji"
# Emoji of two code units and more, an accent of its own, and every kind of line end stand before the passages.
TEXT = (
    "\U0001f1fb\U0001f1f3\U0001f91d\U0001f1f1\U0001f1e6 <b>De\u0301fense</b> & diplomacy "
    "\U0001f469\u200d\U0001f4bb\r\n\r\n"
    "HÀ NỘI — Minister of National Defence General Phan Văn Giang and his Lao counterpart General Chansamone "
    "Chanyalath held talks in Hà Nội on March 3, 2023.\r\n\r\n"
    "The two ministers signed a memorandum on military medicine. \U0001f3e5 Giang asked Laos to send more cadets to "
    "Vietnamese schools.\n"
)


def _own(desk: Served, folder: Path, text: str = TEXT, name: str = OWN) -> None:
    path = folder / f"{name}.txt"
    path.write_bytes(text.encode())
    with api.open_register(desk.register) as register:
        for _ in api.add(register, [str(path)], published="2023-03-04"):
            pass


def _report(desk: Served, name: str) -> ReportText:
    with api.open_register(desk.register) as register:
        return api.report(register, name)


def _text_shown(page: Page) -> str:
    return str(page.evaluate("document.querySelector('#text').textContent"))


def _lit(page: Page, look: str) -> str:
    """Give the characters that are lit, with a bar wherever what is lit is broken off."""
    return str(
        page.evaluate(
            """look => [...document.querySelector('#text').childNodes]
                .map(each => each.nodeType === 1 && each.classList.contains(look) ? each.textContent : '\\u0000')
                .join('')""",
            look,
        )
    )


def _parts(lit: str) -> list[str]:
    return [each for each in lit.split("\x00") if each]


def _joined(text: str, spans: set[tuple[int, int]]) -> list[str]:
    """Give the text of the spans, those that touch or overlap as one."""
    places = sorted({at for start, end in spans for at in range(start, end)})
    found: list[list[int]] = []
    for at in places:
        if found and found[-1][-1] == at - 1:
            found[-1].append(at)
        else:
            found.append([at])
    return ["".join(text[at] for at in run) for run in found]


def _check_every_record(page: Page, desk: Served, name: str) -> int:
    told = _report(desk, name)
    for record in told.records:
        page.locator(f'.records [data-choose="{record.handle}"]').click()
        own = {(span.start, span.end) for span in record.spans if not span.slot}
        part = {(span.start, span.end) for span in record.spans if span.slot} - own
        assert _parts(_lit(page, "own")) == _joined(told.text, own)
        assert _parts(_lit(page, "part")) == _joined(told.text, part)
        assert page.evaluate("location.hash") == f"#{record.handle}"
    return len(told.records)


def test_each_record_lights_exactly_its_passages(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/reports/{VIETNAMESE}")
    assert _text_shown(page) == _report(desk, VIETNAMESE).text
    assert _check_every_record(page, desk, VIETNAMESE) > 5


def test_emoji_accents_and_line_ends_before_a_passage_shift_nothing(
    own_desk: Served, page: Page, tmp_path: Path
) -> None:
    _own(own_desk, tmp_path)
    open_page(page, f"{own_desk.address}/reports/{OWN}")
    kept = _report(own_desk, OWN).text
    assert "\U0001f469\u200d\U0001f4bb" in kept
    assert _text_shown(page) == kept
    assert _check_every_record(page, own_desk, OWN) > 3
    check_page(page)


def test_carriage_returns_are_kept_and_part_lines(own_desk: Served, page: Page, tmp_path: Path) -> None:
    text = "One line.\rAnother.\r\nHA NOI — General Phan Van Giang met General Tea Banh in Hanoi on March 3, 2023.\r"
    _own(own_desk, tmp_path, text)
    page.goto(f"{own_desk.address}/reports/{OWN}")
    kept = _report(own_desk, OWN).text
    assert _text_shown(page) == kept
    # A browser takes CR LF for one line end, and shows none for CR alone: that one gets its own.
    assert page.locator("#text br").count() == kept.replace("\r\n", "").count("\r")


def test_an_address_with_a_record_opens_lit_and_in_sight(desk: Served, page: Page) -> None:
    told = _report(desk, VIETNAMESE)
    record = next(each for each in told.records if each.kind == "commitments")
    for address in (f"#{record.handle}", f"?record={record.handle}#{record.handle}"):
        open_page(page, f"{desk.address}/reports/{VIETNAMESE}{address}")
        assert _parts(_lit(page, "own")) == _joined(
            told.text, {(span.start, span.end) for span in record.spans if not span.slot}
        )
        _wait_in_sight(page, "#text mark.own")
        assert page.locator(f"#{record.handle} details[open]").count() == 1


def _wait_in_sight(page: Page, selector: str) -> None:
    page.wait_for_function(
        """selector => {
            const place = document.querySelector(selector).getBoundingClientRect();
            return place.top >= 0 && place.bottom <= innerHeight;
        }""",
        arg=selector,
    )


def test_on_a_phone_the_text_comes_into_sight(desk: Served, page: Page) -> None:
    record = _report(desk, VIETNAMESE).records[-1]
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{desk.address}/reports/{VIETNAMESE}#{record.handle}")
    _wait_in_sight(page, "#text mark.own")
    page.locator("#text mark").first.click()
    _wait_in_sight(page, "#here h3")
    page.get_by_role("button", name="Close").click()
    assert page.locator("#here").is_hidden()


def test_keys_go_from_record_to_record(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/reports/{VIETNAMESE}")
    handles = page.evaluate("[...document.querySelectorAll('[data-record]')].map(each => each.dataset.record)")
    page.keyboard.press("j")
    assert page.evaluate("location.hash") == f"#{handles[0]}"
    page.keyboard.press("j")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("location.hash") == f"#{handles[2]}"
    page.keyboard.press("k")
    assert page.evaluate("location.hash") == f"#{handles[1]}"
    assert page.locator(".records li.chosen").get_attribute("data-record") == handles[1]
    page.keyboard.press("Escape")
    assert page.locator("#text mark.own").count() == 0
    assert page.evaluate("location.hash") == ""
    page.locator(f'[data-choose="{handles[3]}"]').focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == f"#{handles[3]}"


def test_choosing_words_shows_the_records_and_rules_that_stand_there(desk: Served, page: Page) -> None:
    told = _report(desk, VIETNAMESE)
    page.goto(f"{desk.address}/reports/{VIETNAMESE}")
    at = told.text.index("Tea Banh,")
    page.locator(f"#at-{at}").click()
    _wait_in_sight(page, "#here h3")
    here = page.locator("#here").inner_text()
    mentioned = [each for each in told.records if any(span.start <= at < span.end for span in each.spans)]
    assert len(mentioned) > 1
    for each in mentioned:
        assert titled(each.told) in here
    rules = {span.rule for each in mentioned for span in each.spans if span.slot and span.start <= at < span.end}
    assert all(str(rule) in here for rule in rules if rule)
    check_page(page)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("Number(document.activeElement.id.slice(3))") > at


def test_a_cell_leads_to_its_words(desk: Served, page: Page) -> None:
    told = _report(desk, VIETNAMESE)
    record = next(each for each in told.records if each.kind == "meetings")
    span = next(each for each in record.spans if each.slot == "place")
    page.goto(f"{desk.address}/reports/{VIETNAMESE}?record={record.handle}&cell=place#{record.handle}")
    assert _parts(_lit(page, "part")) == [told.text[span.start : span.end]]
    assert page.locator("#text mark.part").first.get_attribute("data-label") == "place"


def test_own_and_cell_passages_are_told_apart_by_more_than_colour(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/reports/{VIETNAMESE}")
    record = next(each for each in _report(desk, VIETNAMESE).records if each.kind == "meetings")
    page.locator(f'.records [data-choose="{record.handle}"]').click()
    style = "each => getComputedStyle(each).borderBottomStyle"
    assert page.locator("#text mark.own:not(.part)").first.evaluate(style) == "solid"
    assert page.locator("#text mark.part").first.evaluate(style) == "double"


def test_without_scripts_passages_are_lit_by_the_server(desk: Served, browser: Any) -> None:
    told = _report(desk, VIETNAMESE)
    record = next(each for each in told.records if each.kind == "meetings")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{desk.address}/reports/{VIETNAMESE}")
    page.locator(f'.records [data-choose="{record.handle}"]').click()
    own = {(span.start, span.end) for span in record.spans if not span.slot}
    lit = page.locator("#text mark.own").all_text_contents()
    assert "".join(lit) == "".join(_joined(told.text, own))
    quotation = page.locator(f'#{record.handle} [data-slot="place"] a').first
    assert page.locator(str(quotation.get_attribute("href"))).count() == 1
    context.close()


def test_what_a_report_says_is_text_and_no_markup(own_desk: Served, page: Page, tmp_path: Path) -> None:
    text = TEXT + '<script>document.title="taken"</script><img src=x onerror="alert(1)">{{ 7*7 }}'
    _own(own_desk, tmp_path, text)
    page.goto(f"{own_desk.address}/reports/{OWN}")
    assert _text_shown(page) == _report(own_desk, OWN).text
    assert "taken" not in page.title()
    assert page.locator("#text script, #text img, #text b").count() == 0


def test_a_copy_leads_to_its_original(own_desk: Served, tmp_path: Path) -> None:
    _own(own_desk, tmp_path, name="first-telling")
    (tmp_path / "second").mkdir()
    _own(own_desk, tmp_path / "second", TEXT + "\n", name="second-telling")
    told = {name: _report(own_desk, name) for name in ("first-telling", "second-telling")}
    copies = [each for each in told.values() if each.copy_of]
    assert len(copies) == 1
    shown = patient.get(f"{own_desk.address}/reports/{copies[0].key}").text
    assert f'A copy of <a href="/reports/{copies[0].copy_of}">' in shown
    original = patient.get(f"{own_desk.address}/reports/{copies[0].copy_of}").text
    assert f'Copied by <a href="/reports/{copies[0].id}">' in original


def test_whose_reading_is_shown_can_be_chosen(own_desk: Served, page: Page, tmp_path: Path) -> None:
    _own(own_desk, tmp_path)
    start = TEXT.index("Phan Văn Giang")
    coded = tmp_path / "coded.jsonl"
    span = f"[[{start}, {start + 14}]]"
    coded.write_text(
        f'{{"report": {{"id": "{OWN}"}}, "persons": [{{"id": "p1", "name": "Phan Văn Giang", "evidence": {span}}}]}}\n'
    )
    with api.open_register(own_desk.register) as register:
        list(api.add_readings(register, [str(tmp_path / f"{OWN}.txt")], str(coded), "Lan", published="2023-03-04"))
    told = _report(own_desk, OWN)
    assert {each.author for each in told.readings} == {"communique", "Lan"}
    (hers,) = (each for each in told.records if each.author == "Lan")
    open_page(page, f"{own_desk.address}/reports/{OWN}")
    assert page.locator(f'[data-record="{hers.handle}"]').count() == 0
    with leading_on(page):
        page.get_by_role("navigation", name="Whose reading is shown").get_by_role("link", name="Lan").click()
    assert page.evaluate("[...document.querySelectorAll('[data-record]')].map(e => e.dataset.record)") == [hers.handle]
    page.locator(f'.records [data-choose="{hers.handle}"]').click()
    assert _parts(_lit(page, "own")) == ["Phan Văn Giang"]
    page.goto(f"{own_desk.address}/reports/{OWN}?record={hers.handle}#{hers.handle}")
    assert _parts(_lit(page, "own")) == ["Phan Văn Giang"]


def test_a_record_leads_to_its_report(desk: Served) -> None:
    record = _report(desk, VIETNAMESE).records[0].handle
    answer = patient.get(f"{desk.address}/reports/{record}")
    assert answer.status_code == 303
    assert answer.headers["location"].endswith(f"?record={record}#{record}")
    assert patient.get(desk.address + answer.headers["location"].partition("#")[0]).status_code == 200


@pytest.mark.parametrize("name", ["nothing", "m-nothing", "%F0%9F%A4%9D", "a/b"])
def test_an_unknown_report_is_not_found(desk: Served, name: str) -> None:
    answer = patient.get(f"{desk.address}/reports/{name}")
    assert answer.status_code == 404
    assert "does not know the report" in answer.text


def test_a_record_that_is_no_longer_read_leaves_its_report(desk: Served) -> None:
    assert patient.get(f"{desk.address}/reports/{VIETNAMESE}?record=m-nothing").status_code == 200
