"""The pages of single things: each fact leads to its sentence, and what is disputed is shown as such."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from communique import api
from tests.desk import patient
from tests.desk.looking import check_page, leading_on, open_page
from tests.desk.serving import Served

DAY = "2026-01-15"
# Three reports of one meeting (one a copy), and what came of it later.
FIRST = (
    "HANOI — Minister of National Defence General Phan Van Giang and his Lao counterpart General Khamliang "
    "Outhakaysone held talks in Hanoi on March 3, 2023. The two sides agreed to step up cooperation in military "
    "medicine. They signed a protocol on defence cooperation for 2020-2024.\n"
)
OTHER = (
    "VIENTIANE — Lao Minister of National Defence General Khamliang Outhakaysone held talks with Vietnamese Minister "
    "of National Defence General Phan Van Giang in Hanoi on March 4, 2023.\n"
)
LATER = (
    "HANOI — Vietnam and Laos signed a memorandum of understanding on military medicine in Vientiane on May 6, 2024. "
    "Minister of National Defence General Phan Van Giang and Lao Minister of National Defence General Khamliang "
    "Outhakaysone held talks there. They agreed to step up cooperation in military medicine.\n"
)


@pytest.fixture
def dated(own_desk: Served, tmp_path: Path) -> Served:
    """Serve a register that also holds our own reports, whose days are known."""
    told = {
        "first": (FIRST, "2023-03-04"),
        "a-copy": (FIRST + " ", "2023-03-05"),
        "other": (OTHER, "2023-03-05"),
        "later": (LATER, "2024-05-07"),
    }
    with api.open_register(own_desk.register) as register:
        for name, (text, day) in told.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            for _ in api.add(register, [str(tmp_path / f"{name}.txt")], published=day):
                pass
    return own_desk


def _things(desk: Served, question: str, **more: Any) -> list[Any]:
    with api.open_register(desk.register) as register:
        return list(getattr(api, question)(register, **more))


def _contact_of(desk: Served, report: str) -> Any:
    (found,) = (
        each
        for each in _things(desk, "meetings", status="held")
        if any(source.report == report for source in each.sources)
    )
    return found


def _get(desk: Served, path: str) -> str:
    answer = patient.get(desk.address + path, timeout=30)
    assert answer.status_code == 200, (path, answer.text[-400:])
    return answer.text


# ---- what an address means


@pytest.mark.parametrize(
    ("kind", "noun"),
    [
        ("contacts", "contact"),
        ("visits", "visit"),
        ("people", "person"),
        ("agreements", "instrument"),
        ("mechanisms", "mechanism"),
        ("commitments", "commitment"),
    ],
)
@pytest.mark.parametrize("name", ["m-nothing", "x", "p-2222222222", "%F0%9F%A4%9D%00"])
def test_unknown_ids_are_not_found(desk: Served, kind: str, noun: str, name: str) -> None:
    for rest in ("", "/why"):
        answer = patient.get(f"{desk.address}/{kind}/{name}{rest}")
        assert answer.status_code == 404
        (sentence,) = re.findall(r'role="alert">(.*?)</p>', answer.text)
        assert f"the register does not know the {noun}" in unescape(sentence)


def test_an_id_of_another_kind_is_not_found(desk: Served) -> None:
    person = _things(desk, "people", limit=1)[0].id
    assert patient.get(f"{desk.address}/contacts/{person}").status_code == 404


def test_a_record_and_a_merged_id_lead_to_where_it_is_now(own_desk: Served) -> None:
    contact = max(_things(own_desk, "meetings"), key=lambda each: len(each.sources))
    for source in contact.sources:
        answer = patient.get(f"{own_desk.address}/contacts/{source.handle}", follow_redirects=True)
        assert answer.url.path == f"/contacts/{contact.id}"
    one, other = [each for each in _things(own_desk, "mechanisms") if each.parties == ("CHN", "VNM")][:2]
    with api.open_register(own_desk.register) as register:
        register.judge("same", one.id, other.id, because="one series", author="tester", at="2026-01-15T00:00:00Z")
    pages = {
        patient.get(f"{own_desk.address}/mechanisms/{each.id}", follow_redirects=True).url.path for each in (one, other)
    }
    assert len(pages) == 1
    assert "one series" in _get(own_desk, pages.pop())


# ---- each fact and its sentence


def test_every_reference_leads_to_its_record(desk: Served) -> None:
    seen: set[str] = set()
    with api.open_register(desk.register) as register:
        paths = [
            f"/contacts/{max(api.meetings(register), key=lambda each: len(each.sources)).id}",
            f"/people/{max(api.people(register), key=lambda each: each.tellings).id}",
            f"/visits/{max(api.visits(register), key=lambda each: len(each.contacts)).id}",
            f"/mechanisms/{max(api.mechanisms(register), key=lambda each: len(each.editions)).id}",
            f"/agreements/{api.agreements(register, on=DAY)[0].id}",
            f"/commitments/{api.commitments(register)[0].id}",
        ]
    for path in paths:
        found = {unescape(each) for each in re.findall(r'href="(/reports/[^"]+)"', _get(desk, path))}
        assert found, path
        seen |= found
    for address in sorted(seen):
        place, _, handle = address.partition("#")
        assert f'id="{handle}"' in _get(desk, place) or not handle, address


def test_a_cell_s_number_lights_its_words(desk: Served, page: Page) -> None:
    contact = max(_things(desk, "meetings"), key=lambda each: (len(each.sources), each.id))
    open_page(page, f"{desk.address}/contacts/{contact.id}")
    page.locator("#cell-place .ref").first.click()
    page.wait_for_url("**/reports/**")
    assert page.locator("#text mark.part").all_text_contents() == [contact.place]


# ---- a contact


def test_a_disputed_cell_is_shown_with_all_that_is_told(dated: Served, page: Page) -> None:
    contact = _contact_of(dated, "other")
    assert contact.disputed
    assert {each.report for each in contact.sources} == {"first", "a-copy", "other"}
    open_page(page, f"{dated.address}/contacts/{contact.id}")
    cell = page.locator("#cell-date")
    assert "cell-wrong" in str(cell.get_attribute("class"))
    told = cell.inner_text()
    assert contact.cells["date"]["reason"] in told
    assert "sources differ" in told
    assert {"3 March 2023", "4 March 2023"} <= set(re.findall(r"\d March 2023", told))
    assert cell.locator(".others .chip").inner_text() == "contradiction"


def test_sources_stand_side_by_side_and_a_copy_is_no_source(dated: Served, page: Page) -> None:
    contact = _contact_of(dated, "other")
    open_page(page, f"{dated.address}/contacts/{contact.id}")
    heads = page.locator('.side-by-side th[scope="col"]')
    assert heads.count() == 2
    assert "copied by" in page.locator(".side-by-side thead").inner_text()
    assert "counted once" in page.locator(".side-by-side thead").inner_text()
    days = page.locator(".side-by-side tr", has=page.locator('th[scope="row"]', has_text=re.compile("^date$")))
    assert sorted(days.locator("td").all_inner_texts()) == ["3 March 2023", "4 March 2023"]
    assert "protocol" in page.locator('section[aria-labelledby="agreed"]').inner_text()
    people = page.locator('section[aria-labelledby="people"]').inner_text()
    assert "then General, Minister of National Defence" in people
    open_page(page, f"{dated.address}/contacts/{contact.id}", 390)


def test_why_tellings_were_joined_is_told(dated: Served) -> None:
    contact = _contact_of(dated, "other")
    shown = unescape(_get(dated, f"/contacts/{contact.id}/why"))
    with api.open_register(dated.register) as register:
        why = api.explain(register, contact.id)
    assert why.joined
    for link in why.joined:
        assert "; ".join(link.reasons) in shown
    for record in why.records:
        for cell in record.cells:
            assert not cell.rule or cell.rule in shown


def test_a_contact_names_its_visit_and_the_other_contacts_on_it(desk: Served) -> None:
    contact = next(each for each in _things(desk, "meetings") if each.visit)
    with api.open_register(desk.register) as register:
        visit = api.visit(register, contact.visit)
    shown = _get(desk, f"/contacts/{contact.id}")
    assert f'href="/visits/{visit.id}"' in shown
    for each in visit.contacts:
        assert each.contact == contact.id or f'href="/contacts/{each.contact}"' in shown
        assert f'href="/contacts/{each.contact}"' in _get(desk, f"/visits/{visit.id}")


# ---- a person


def test_offices_are_drawn_over_the_years_and_told_in_a_table(dated: Served, page: Page) -> None:
    (person,) = (
        each for each in _things(dated, "people", country="LAO") if any(s.report == "later" for s in each.sources)
    )
    open_page(page, f"{dated.address}/people/{person.id}")
    drawing = page.locator("svg.life")
    assert "Minister of National Defence" in drawing.text_content()
    assert drawing.locator("rect.bar").count() >= 2
    assert drawing.locator("line.tick").count() >= 2
    row = page.locator("tr", has_text="Minister of National Defence").first.inner_text()
    assert "4 March 2023" in row
    assert "16 October 2025" in row
    open_page(page, f"{dated.address}/people/{person.id}", 390)


def test_a_person_whose_days_nobody_tells_has_a_table_alone(desk: Served) -> None:
    person = next(each for each in _things(desk, "people") if not each.first_seen and each.office)
    shown = _get(desk, f"/people/{person.id}")
    assert "<svg" not in shown
    assert "cannot be drawn over the years" in shown
    assert 'class="rows"' in shown


def test_a_name_leads_to_the_person(desk: Served) -> None:
    person = max(_things(desk, "people"), key=lambda each: each.tellings)
    answer = patient.get(f"{desk.address}/people/{person.name}", follow_redirects=True)
    assert answer.url.path == f"/people/{person.id}"


@pytest.mark.parametrize("number", ["0", "2", "99999", "-1", "x", "٣", "9" * 40])
def test_any_page_number_gives_a_page(desk: Served, number: str) -> None:
    person = max(_things(desk, "people"), key=lambda each: each.tellings)
    _get(desk, f"/people/{person.id}?contacts={number}&sources={number}&said={number}&counterparts={number}")


# ---- an instrument, a mechanism, a commitment


def test_an_instrument_stands_as_on_the_day_asked(desk: Served, page: Page) -> None:
    instrument = next(each for each in _things(desk, "agreements", on=DAY) if each.successor)
    open_page(page, f"{desk.address}/agreements/{instrument.id}?on=2022-06-30")
    standing = page.locator('section[aria-labelledby="standing"]')
    assert "30 June 2022" in standing.inner_text()
    assert "in force" in standing.inner_text()
    page.get_by_label("On another day").fill(DAY)
    page.get_by_role("button", name="Show").click()
    page.wait_for_url(f"**on={DAY}")
    assert "succeeded" in standing.inner_text()
    rungs = page.locator(".ladder > li")
    assert rungs.locator(f'a[href^="/agreements/{instrument.successor}"]').count() >= 1
    assert page.locator("svg.life rect.bar-past").count() >= 1
    check_page(page)


@pytest.mark.parametrize("on", ["2022", "never", "2022-02-30"])
def test_a_day_that_is_none_is_told_as_such(desk: Served, on: str) -> None:
    instrument = _things(desk, "agreements", on=DAY)[0].id
    answer = patient.get(f"{desk.address}/agreements/{instrument}?on={on}")
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text


def test_a_mechanism_draws_what_is_told_missing_and_due(desk: Served, page: Page) -> None:
    mechanism = max(_things(desk, "mechanisms"), key=lambda each: len(each.editions))
    assert mechanism.gaps
    assert mechanism.next_due
    open_page(page, f"{desk.address}/mechanisms/{mechanism.id}")
    drawing = page.locator("svg.life")
    assert drawing.locator("circle.held").count() == sum(each.status == "held" for each in mechanism.editions)
    assert drawing.locator(".missing").count() == len(mechanism.gaps)
    assert drawing.locator(".due").count() == 1
    lines = page.locator('[aria-label="Sessions as a table"] tbody tr')
    assert lines.count() == len(mechanism.editions) + len(mechanism.gaps) + 1


def test_a_follow_up_is_confirmed_and_refused_on_its_commitment_s_page(dated: Served, page: Page) -> None:
    commitment = next(each for each in _things(dated, "commitments", between=("VNM", "LAO")) if each.follow_ups)
    offer = commitment.follow_ups[0]
    address = f"{dated.address}/commitments/{commitment.id}"
    open_page(page, address)
    first = page.locator(".offer").first
    assert offer.sentence in first.inner_text()
    first.get_by_label("Because").fill("the memorandum names it")
    first.get_by_role("button", name="Confirm").click()
    page.wait_for_url("**/commitments/**done=**")
    assert "Kept as judgement" in page.get_by_role("status").inner_text()
    with api.open_register(dated.register) as register:
        assert api.commitment(register, commitment.id).status == "confirmed"
    assert page.locator(".offer-confirmed").count() == 1
    assert "the memorandum names it" in page.locator(".offer-confirmed").inner_text()
    check_page(page)
    page.locator(".offer-confirmed").get_by_label("Because").fill("another memorandum")
    with leading_on(page):
        page.locator(".offer-confirmed").get_by_role("button", name="Refuse").click()
    assert page.locator(".offer-refused").count() == 1


# ---- what every page has


def test_every_thing_can_be_judged_and_had_as_data(desk: Served) -> None:
    with api.open_register(desk.register) as register:
        things = {
            "contacts": api.meetings(register, limit=1)[0].id,
            "people": api.people(register, limit=1)[0].id,
            "visits": api.visits(register, limit=1)[0].id,
            "agreements": api.agreements(register, on=DAY)[0].id,
            "mechanisms": api.mechanisms(register)[0].id,
            "commitments": api.commitments(register, limit=1)[0].id,
        }
    for kind, thing in things.items():
        shown = _get(desk, f"/{kind}/{thing}")
        for act in ("accept", "reject", "edit", "merge", "split", "undo"):
            assert f'href="/review/thing/{thing}?act={act}"' in shown
        _get(desk, f"/review/thing/{thing}?act=edit")
        for twin in ("json", "csv"):
            address = f"/api/v1/{kind}/{thing}.{twin}"
            assert f'href="{address}"' in shown
            _get(desk, address)
