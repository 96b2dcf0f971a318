"""Reviewing in a browser: each decision, by mouse and by key, is in the register, can be undone, is seen by others."""

from __future__ import annotations

import re
import threading
from collections import Counter
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from communique import api
from communique.answers.review import Doubt
from tests.desk import patient
from tests.desk.looking import check_page, open_page
from tests.desk.serving import Served


def first(desk: Served, kind: str | None = None, **about: Any) -> Doubt:
    """Give the next doubt of a kind."""
    with api.open_register(desk.register) as register:
        return api.review_queue(register, kind, limit=1, **about)[0]


def in_force(desk: Served) -> list[tuple[str, str]]:
    """Give act and reason of the judgements in force, the oldest first."""
    with api.open_register(desk.register) as register:
        return [(row["act"], row["because"]) for row in register.judgements() if row["in_force"]]


def decide(desk: Served, **fields: Any) -> httpx.Response:
    """Send a decision as a form does."""
    return patient.post(f"{desk.address}/review/decide", data=fields)


def press(page: Page, key: str) -> None:
    """Press a key when the page and its scripts are there."""
    page.wait_for_load_state("networkidle")
    page.keyboard.press(key)


KEYS = [
    ("record", "a", "Accept", "accept"),
    ("record", "r", "Reject", "reject"),
    ("record", "u", "Unsure", "unsure"),
    ("merge", "m", "Merge", "same"),
    ("merge", "s", "Split", "different"),
    ("merge", "u", "Unsure", "unsure"),
    ("conflict", "a", "Accept the chosen value", "edit"),
    ("conflict", "u", "Unsure", "unsure"),
]


@pytest.mark.parametrize("by", ["key", "mouse"])
@pytest.mark.parametrize(("kind", "key", "word", "act"), KEYS)
def test_a_decision_is_written_and_undone(
    own_desk: Served, page: Page, kind: str, key: str, word: str, act: str, by: str
) -> None:
    page.goto(f"{own_desk.address}/review?kind={kind}")
    told = page.locator(".what").inner_text()
    button = page.locator(".decide").get_by_role("button", name=word)
    expect(button.locator("kbd")).to_have_text(key)
    if by == "key":
        press(page, key)
    else:
        button.click()
    page.wait_for_url("**done=1**")
    ((done, because),) = in_force(own_desk)
    assert done == act
    assert because
    expect(page.get_by_role("status")).to_contain_text("Undo")
    expect(page.locator("#item")).to_be_focused()
    if page.locator(".what").count():
        assert page.locator(".what").inner_text() != told
    if by == "key":
        press(page, "z")
    else:
        page.get_by_role("status").get_by_role("button", name="Undo").click()
    page.wait_for_url("**done=2**")
    expect(page.get_by_role("status")).to_contain_text("Undid")
    assert in_force(own_desk) == []
    expect(page.locator(".what")).to_have_text(told)


def test_next_and_previous_walk_the_queue(own_desk: Served, page: Page) -> None:
    page.goto(f"{own_desk.address}/review?kind=merge")
    seen = [page.locator(".what").inner_text()]
    for _ in range(3):
        press(page, "n")
        expect(page.locator(".what")).not_to_have_text(seen[-1])
        seen.append(page.locator(".what").inner_text())
    assert len(set(seen)) == 4
    for told in reversed(seen[:-1]):
        press(page, "p")
        expect(page.locator(".what")).to_have_text(told)
    expect(page.get_by_role("link", name="Previous")).to_have_count(0)
    assert in_force(own_desk) == []


def test_the_end_of_the_queue_says_so(desk: Served, page: Page) -> None:
    with api.open_register(desk.register) as register:
        last = api.review_queue(register, "conflict", limit=100)[-1]
    open_page(page, f"{desk.address}/review?kind=conflict&after={last.position}")
    expect(page.locator("#item")).to_have_text("This is the end of the queue")
    open_page(page, f"{desk.address}/review?kind=unsure", 390)
    expect(page.locator("#item")).to_have_text("Nothing awaits a decision")


def test_a_reason_of_ones_own_is_kept(own_desk: Served, page: Page) -> None:
    page.goto(f"{own_desk.address}/review?kind=merge")
    page.get_by_label("Reason").fill("the same afternoon, by both")
    page.get_by_role("button", name="Merge").click()
    page.wait_for_url("**done=1**")
    assert in_force(own_desk) == [("same", "the same afternoon, by both")]


def test_a_value_is_chosen_by_its_number(own_desk: Served, page: Page) -> None:
    doubt = first(own_desk, "conflict")
    page.goto(f"{own_desk.address}/review?kind=conflict")
    press(page, "2")
    expect(page.get_by_role("radio").nth(1)).to_be_checked()
    value = str(page.get_by_role("radio").nth(1).get_attribute("value"))
    press(page, "a")
    page.wait_for_url("**done=1**")
    with api.open_register(own_desk.register) as register:
        assert api.contact(register, doubt.id).date == value != doubt.value


def test_a_correction_is_in_the_register_and_on_the_page_of_the_contact(own_desk: Served, page: Page) -> None:
    doubt = first(own_desk, "record", of="meetings")
    page.goto(f"{own_desk.address}/review?kind=record&of=meetings")
    press(page, "e")
    expect(page.get_by_role("combobox", name="format", exact=True)).to_be_focused()
    page.get_by_role("textbox", name="place", exact=True).fill("Luang Namtha")
    page.get_by_role("button", name="Save the correction").click()
    page.wait_for_url("**done=1**")
    with api.open_register(own_desk.register) as register:
        contact = api.contact(register, doubt.one)
        assert contact.place == "Luang Namtha"
    page.goto(f"{own_desk.address}/contacts/{contact.id}")
    expect(page.locator("main .settled").first).to_contain_text("Luang Namtha")
    page.goto(f"{own_desk.address}/review/log")
    page.locator(".log").get_by_role("button", name="Undo").click()
    page.wait_for_url("**done=2**")
    page.goto(f"{own_desk.address}/contacts/{contact.id}")
    expect(page.locator("main .settled").first).not_to_contain_text("Luang Namtha")


def test_a_wrong_value_is_told_and_can_be_mended(own_desk: Served, page: Page) -> None:
    page.goto(f"{own_desk.address}/review?kind=record&of=meetings")
    press(page, "e")
    page.get_by_role("textbox", name="date", exact=True).fill("last Tuesday")
    page.get_by_role("button", name="Save the correction").click()
    expect(page.get_by_role("alert")).to_contain_text("is no date")
    check_page(page)
    assert in_force(own_desk) == []
    page.get_by_role("textbox", name="date", exact=True).fill("2021-05-06")
    page.get_by_role("button", name="Try again").click()
    page.wait_for_url("**done=1**")
    assert [act for act, _ in in_force(own_desk)] == ["edit"]


def test_a_thing_is_split_and_put_together_again(own_desk: Served, page: Page) -> None:
    with api.open_register(own_desk.register) as register:
        contact = max(api.meetings(register), key=lambda each: (len(each.sources), each.id))
    page.goto(f"{own_desk.address}/review/thing/{contact.id}")
    count = len(contact.sources)
    expect(page.locator(".tellings > li")).to_have_count(count)
    page.get_by_role("checkbox").last.check()
    press(page, "s")
    page.wait_for_url("**done=1**")
    expect(page.locator(".tellings > li")).to_have_count(count - 1)
    assert {act for act, _ in in_force(own_desk)} == {"different"}
    check_page(page)
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    page.wait_for_url(re.compile("done="))
    expect(page.locator(".tellings > li")).to_have_count(count)


def test_a_thing_is_merged_with_one_that_words_find(own_desk: Served, page: Page) -> None:
    with api.open_register(own_desk.register) as register:
        one, other = (each for each in api.people(register)[:2])
    page.goto(f"{own_desk.address}/review/thing/{one.id}")
    press(page, "m")
    page.keyboard.type(other.name)
    press(page, "Enter")
    page.wait_for_url("**words=**")
    near = page.locator(".near > li", has_text=other.id)
    near.get_by_placeholder("reason").fill("a pen name")
    near.get_by_role("button", name="Merge").click()
    page.wait_for_url("**done=1**")
    assert in_force(own_desk) == [("same", "a pen name")]
    with api.open_register(own_desk.register) as register:
        assert api.person(register, one.id).id == api.person(register, other.id).id


def test_tellings_are_accepted_and_rejected_on_the_page_of_the_thing(own_desk: Served, page: Page) -> None:
    with api.open_register(own_desk.register) as register:
        contact = min(api.meetings(register), key=lambda each: (len(each.sources), each.id))
    page.goto(f"{own_desk.address}/review/thing/{contact.id}")
    page.get_by_role("button", name="Accept", exact=False).first.click()
    page.wait_for_url("**done=1**")
    expect(page.locator(".tellings")).to_contain_text("accept by tester")
    page.get_by_role("button", name="Reject", exact=False).first.click()
    page.wait_for_url(re.compile(r"/review/log\?done=2"))
    with api.open_register(own_desk.register) as register:
        assert contact.id not in [each.id for each in api.meetings(register)]
    press(page, "z")
    page.wait_for_url("**done=3**")
    with api.open_register(own_desk.register) as register:
        assert contact.id in [each.id for each in api.meetings(register)]


def test_many_are_accepted_after_a_preview_and_taken_back_as_one(own_desk: Served, page: Page) -> None:
    page.goto(f"{own_desk.address}/review/bulk")
    page.get_by_label("Weight from").fill("3.5")
    page.get_by_role("button", name="Preview merges").click()
    page.wait_for_url("**kind=merge**")
    with api.open_register(own_desk.register) as register:
        shown = api.review_queue(register, "merge", verdict="likely", weight=3.5, limit=100)
    expect(page.locator(".preview > li")).to_have_count(len(shown))
    check_page(page)
    press(page, "a")
    page.wait_for_url("**done=1**")
    assert Counter(act for act, _ in in_force(own_desk)) == {"same": len(shown)}
    expect(page.get_by_role("status")).to_contain_text(f"{len(shown)} judgements in one act")
    open_page(page, f"{own_desk.address}/review/log", 390)
    open_page(page, f"{own_desk.address}/review/log")
    expect(page.locator(".log > li")).to_have_count(1)
    page.get_by_role("button", name=f"Undo all {len(shown)}").click()
    page.wait_for_url(re.compile("done="))
    assert in_force(own_desk) == []


def test_while_decisions_are_written_the_page_says_so(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/review")
    page.evaluate("document.addEventListener('submit', (event) => event.preventDefault())")  # it takes for ever
    press(page, "a")
    busy = page.locator("form[aria-busy=true]")
    expect(busy).to_have_count(1)
    assert busy.evaluate("form => getComputedStyle(form, '::after').content") == '"working…"'
    check_page(page)


def test_records_are_previewed_by_their_rule(desk: Served, page: Page) -> None:
    open_page(page, f"{desk.address}/review/bulk")
    page.get_by_label("With cells by the rule").select_option("known official")
    page.get_by_role("button", name="Preview records").click()
    page.wait_for_url("**kind=record**")
    expect(page.locator(".preview > li").first).to_contain_text("known official")
    with api.open_register(desk.register) as register:
        found = api.review_queue(register, "record", rule="known official", limit=1000)
    expect(page.get_by_role("button", name="Accept all")).to_contain_text(f"Accept all {len(found)}")


def test_kinds_are_counted_when_the_page_stands(desk: Served, page: Page) -> None:
    page.goto(f"{desk.address}/review")
    expect(page.get_by_role("link", name=re.compile(r"Conflicts \d"))).to_be_visible()


def test_what_another_decided_is_told_instead(own_desk: Served, page: Page) -> None:
    doubt = first(own_desk, "merge")
    page.goto(f"{own_desk.address}/review?kind=merge")
    with patient.client(cookies={"reviewer": "berta"}) as berta:
        done = berta.post(
            f"{own_desk.address}/review/decide", data={"act": "different", "one": doubt.one, "other": str(doubt.other)}
        )
        assert done.status_code == 303
    press(page, "m")
    page.wait_for_url("**decided=1**")
    expect(page.get_by_role("status")).to_contain_text("berta decided this a moment ago")
    expect(page.get_by_role("status")).to_contain_text("Nothing was written over it")
    assert [act for act, _ in in_force(own_desk)] == ["different"]
    check_page(page)


def test_four_reviewers_at_once_lose_nothing(own_desk: Served) -> None:
    with api.open_register(own_desk.register) as register:
        shared = api.review_queue(register, "record", of="persons", limit=4)
        own = api.review_queue(register, "record", of="meetings", limit=12)
    acknowledged: dict[str, list[int]] = {}
    told: list[int] = []

    def review(name: str, mine: list[Doubt]) -> None:
        with patient.client(cookies={"reviewer": name}) as client:
            for each in [*mine, *shared]:
                answer = client.post(
                    f"{own_desk.address}/review/decide",
                    data={"act": "accept", "one": each.one, "because": f"{name} looked", "seen": 0, "back": "/review"},
                )
                assert answer.status_code == 303, answer.text
                done = re.search(r"(done|decided)=(\d+)", answer.headers["location"])
                assert done is not None
                (acknowledged.setdefault(name, []) if done[1] == "done" else told).append(int(done[2]))

    names = ("anna", "berta", "carl", "dora")
    threads = [threading.Thread(target=review, args=(name, own[at::4])) for at, name in enumerate(names)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with api.open_register(own_desk.register) as register:
        rows = {row["number"]: row for row in register.judgements()}
    written = [(number, name) for name, numbers in acknowledged.items() for number in numbers]
    assert sorted(number for number, _ in written) == sorted(rows)
    assert all(rows[number]["author"] == name for number, name in written)
    assert len(rows) == len(own) + len(shared)
    assert len(told) == 3 * len(shared)
    assert set(told) <= set(rows)
    log = patient.get(f"{own_desk.address}/review/log").text
    assert all(f"by {name}" in log for name in names)


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:1", ""])
def test_a_decision_leads_to_no_other_site(own_desk: Served, back: str) -> None:
    doubt = first(own_desk, "record")
    answer = decide(own_desk, act="accept", one=doubt.one, back=back)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/review?done=1#item"


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"act": "accept", "one": "m-nothing"},
        {"act": "bless", "one": "m-nothing"},
        {"act": "edit", "one": "m-nothing", "slot": ["date"], "value": ["2020"]},
        {"act": "edit", "one": "m-nothing", "slot": ["date", "place"], "value": ["2020"]},
        {"act": "undo", "one": "1"},
        {"items": "no list"},
        {"items": '["accept", "m-nothing", [], []]'},
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(desk: Served, fields: dict[str, Any]) -> None:
    answer = decide(desk, **fields)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    with api.open_register(desk.register) as register:
        assert register.judgements() == []


def test_the_words_of_reports_and_reviewers_are_shown_as_words(own_desk: Served, page: Page) -> None:
    doubt = first(own_desk, "record", of="meetings")
    decide(
        own_desk, act="edit", one=doubt.one, slot=["place"], value=["<b>here</b>"], because="<script>alert(1)</script>"
    )
    open_page(page, f"{own_desk.address}/review/log?done=1")
    expect(page.get_by_role("status")).to_contain_text("<b>here</b>")
    expect(page.locator(".log")).to_contain_text("<script>alert(1)</script>")
    assert page.locator("main b, main script").count() == 0


@pytest.mark.parametrize(
    "path",
    [
        "/review?kind=gossip",
        "/review?of=gossip",
        "/review?after=nowhere",
        "/review/bulk?kind=x",
        "/review/bulk?kind=merge&weight=heavy",
        "/review/bulk?kind=merge&weight=nan",
    ],
)
def test_wrong_questions_are_told_on_a_page(desk: Served, path: str) -> None:
    answer = patient.get(desk.address + path)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text


def test_an_unknown_thing_is_not_found(desk: Served) -> None:
    assert patient.get(f"{desk.address}/review/thing/m-nothing").status_code == 404
