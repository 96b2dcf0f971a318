"""The map: marks stand where the places are, follow the criteria, and show what reports tell as text only."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from communique import api
from communique.answers.maps import CountryRest, MeetingPlace, MeetingPlaces
from communique.desk.places import spot
from tests.desk import patient
from tests.desk.looking import WIDTHS, check_page, open_page
from tests.desk.serving import Served

HOSTILE = "</script><img src=x onerror=alert(1)>"
# Whether the middle of a mark lies on the land of a state, which bears its ISO number.
ON_LAND = """([mark, state]) => {
  const land = document.querySelector(`[data-state="${state}"]`);
  const to = land.getScreenCTM().inverse(), box = document.querySelector(mark).getBoundingClientRect();
  const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(to);
  return land.isPointInFill(middle);
}"""


def told(monkeypatch: pytest.MonkeyPatch, *places: tuple[str | None, str | None, int], **others: Any) -> None:
    """Let the register tell of these places: name, state and number of contacts."""
    made = [
        MeetingPlace(place=name, place_country=state, contacts=count, first=None, last="2024-05-06")
        for name, state, count in places
    ]
    answer = MeetingPlaces(places=tuple(made), rest=others.get("rest", ()), untold=others.get("untold", 0))
    monkeypatch.setattr(api, "meeting_places", lambda *_, **__: answer, raising=False)


def ready(page: Page, desk: Served, query: str = "", width: int = 1280) -> None:
    """Open the map and wait for its land."""
    open_page(page, f"{desk.address}/map{query}", width)
    page.wait_for_selector("#map-figure:not([aria-busy])")


def labels(page: Page) -> list[str]:
    """Give what the marks are called."""
    return page.eval_on_selector_all(".mark", "marks => marks.map(each => each.getAttribute('aria-label'))")


@pytest.mark.parametrize(
    ("place", "state", "north", "east"),
    [
        ("Hà Nội", "VNM", 21.0, 105.8),
        ("HANOI", "VNM", 21.0, 105.8),
        ("Hồ Chí Minh City", "VNM", 10.8, 106.6),
        ("Đà Nẵng", "VNM", 16.1, 108.2),
        ("Naypyidaw", "MMR", 19.7, 96.1),
        ("Nur-Sultan", "KAZ", 51.2, 71.4),
        ("Washington", "USA", 38.9, -77.0),
        ("Vientiane", None, 18.0, 102.6),
    ],
)
def test_a_place_is_found_however_it_is_spelt(place: str, state: str | None, north: float, east: float) -> None:
    found = spot(place, state)
    assert found is not None
    assert found.exact
    assert (found.north, found.east) == pytest.approx((north, east), abs=0.15)


def test_a_place_that_is_not_known_stands_amid_its_state() -> None:
    for state in ("VNM", "LAO", "AUS", "RUS", "FJI", "SGP", "TUV", "XKX"):
        found = spot("Nowhere at all", state)
        assert found is not None, state
        assert not found.exact
        assert found == spot(None, state)
    assert spot(None, "AUS").north == pytest.approx(-25, abs=4)  # type: ignore[union-attr]


def test_a_place_that_may_lie_in_several_states_is_not_guessed() -> None:
    for place, state in (("Alexandria", None), ("Nowhere at all", None), (None, None), ("Hanoi", "QQQ"), ("\t", None)):
        assert spot(place, state) is None, place


def test_a_name_of_several_towns_of_a_state_is_not_guessed() -> None:
    for place, state in (("Hekou", "CHN"), ("Springfield", "USA")):
        found = spot(place, state)
        assert found is not None
        assert not found.exact, place


def test_a_state_of_the_union_is_no_town_of_its_name() -> None:
    found = spot("Florida", "USA")
    assert found is not None
    assert not found.exact


def test_marks_lie_on_the_land_of_their_states(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {"Hanoi": ("VNM", "704"), "Nairobi": ("KEN", "404"), "Ulaanbaatar": ("MNG", "496"), "Lima": ("PER", "604")}
    told(monkeypatch, *((name, state, 5) for name, (state, _) in places.items()), (None, "KAZ", 1))
    ready(page, desk)
    for name, (_, number) in places.items():
        assert page.evaluate(ON_LAND, [f'.mark[aria-label^="{name},"] .at', number]), name
        assert not page.evaluate(ON_LAND, [f'.mark[aria-label^="{name},"] .at', "840"]), name
    page.locator("[data-move=in]").click()
    assert page.evaluate(ON_LAND, ['.mark[aria-label^="somewhere in Kazakhstan"] .amid', "398"])


def test_criteria_change_what_is_shown(desk: Served, page: Page) -> None:
    ready(page, desk)
    before = labels(page)
    page.get_by_label("one side").fill("Kazakhstan")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**/map?*between=Kazakhstan*")
    page.wait_for_selector("#map-figure:not([aria-busy])")
    after = labels(page)
    assert after
    assert after != before
    with api.open_register(desk.register) as register:
        found = api.meeting_places(register, between=("KAZ",))
    assert page.locator(".drawn-table tbody tr").count() == len(found.places)


def test_one_goes_nearer_and_back(desk: Served, page: Page) -> None:
    ready(page, desk)
    before = labels(page)
    for _ in range(5):
        page.locator("[data-move=in]").click()
    assert len(labels(page)) > len(before)
    page.keyboard.press("0")
    assert labels(page) == before
    page.keyboard.press("+")
    moved = page.locator(".land").get_attribute("transform")
    page.locator("[data-move=left]").click()
    assert page.locator(".land").get_attribute("transform") != moved
    page.keyboard.press("-")
    page.keyboard.press("0")
    page.locator("#map").hover(position={"x": 300, "y": 300})
    page.mouse.wheel(0, -400)
    page.wait_for_function(
        "([first]) => document.querySelector('.land').getAttribute('transform') !== first", arg=[moved]
    )
    check_page(page)


def test_a_mark_of_several_places_opens(desk: Served, page: Page) -> None:
    ready(page, desk)
    before = len(labels(page))
    several = page.locator(".mark.several").first
    several.focus()
    page.keyboard.press("Enter")
    assert page.locator("#map-panel li").count() > 1
    assert len(labels(page)) > before


def test_a_drag_moves_and_leads_nowhere(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    told(monkeypatch, ("Hanoi", "VNM", 5), ("Lima", "PER", 5))
    ready(page, desk)
    box = page.locator('.mark[aria-label^="Hanoi"]').bounding_box()
    assert box is not None
    before = page.locator(".land").get_attribute("transform")
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] - 80, box["y"] + 20, steps=4)
    page.mouse.up()
    assert page.locator(".land").get_attribute("transform") != before
    assert urlsplit(page.url).path == "/map"


def test_a_mark_leads_to_the_contacts_at_its_place(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    told(monkeypatch, ("Đà Nẵng", "VNM", 5), ("Lima", "PER", 5))
    ready(page, desk, "?between=Vietnam&since=2019")
    href = page.locator('.mark[aria-label^="Đà Nẵng, Vietnam, 5 contacts, last 6 May 2024"]').get_attribute("href")
    assert href is not None
    assert urlsplit(href).path == "/contacts"
    asked = {"between": ["Vietnam"], "since": ["2019"], "place": ["Đà Nẵng"], "in": ["VNM"]}
    assert parse_qs(urlsplit(href).query) == asked
    assert page.locator(".drawn-table a").first.get_attribute("href") == href


def test_a_place_of_the_table_leads_to_as_many_contacts_as_it_tells(desk: Served, page: Page) -> None:
    ready(page, desk)
    row = page.locator(".drawn-table tbody tr").first
    count = int(row.locator(".number").inner_text())
    row.locator("a").click()
    page.wait_for_url("**/contacts?place=*")
    assert page.locator(".listed > li").count() == count > 1


def test_what_reports_tell_is_text(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    told(monkeypatch, (HOSTILE, "VNM", 5), (HOSTILE, None, 2))
    ready(page, desk)
    page.locator(".mark").first.hover()
    assert page.locator("#map-panel a").first.text_content() == f"{HOSTILE}, Vietnam"
    assert HOSTILE in labels(page)[0]
    assert page.locator("main img").count() == 0
    assert page.locator(".drawn-table a").first.text_content() == HOSTILE


def test_names_do_not_lie_over_each_other(desk: Served, page: Page) -> None:
    for width in WIDTHS:
        ready(page, desk, width=width)
        boxes = page.eval_on_selector_all(
            "#map .names text",
            "all => all.map(each => each.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])",
        )
        assert boxes
        for at, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[at + 1 :]:
                apart = left >= other[2] - 3 or other[0] >= right - 3 or top >= other[3] - 5 or other[1] >= bottom - 5
                assert apart, (boxes[at], other)


def test_without_the_atlas_the_marks_still_stand(desk: Served, page: Page) -> None:
    page.route("**/countries-50m.json", lambda route: route.fulfill(status=404))
    ready(page, desk)
    assert page.locator("#map-failed").is_visible()
    assert labels(page)


def test_without_scripts_there_is_the_table(desk: Served, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{desk.address}/map")
    assert page.locator("#map-figure").is_hidden()
    assert page.locator(".drawn-table tbody tr").count() > 10
    context.close()


def test_many_places_are_cut_into_pages_and_summed(desk: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(f"Place {number}", "VNM", 200 - number) for number in range(120)]
    told(monkeypatch, *places, rest=(CountryRest(place_country="LAO", places=7, contacts=9),), untold=3)
    first, last = (patient.get(f"{desk.address}/map{query}").text for query in ("?since=2019", "?since=2019&from=100"))
    assert first.count('<tr><td><a href="/contacts?') == 50
    assert 'href="/map?since=2019&amp;from=50"' in first
    assert last.count('<tr><td><a href="/contacts?') == 21
    assert "7 more places" in last
    assert "3 more tell no place" in last


def test_where_nothing_is_told_the_page_says_so(desk: Served) -> None:
    assert "No contact that meets these criteria" in patient.get(f"{desk.address}/map?since=2099").text
    wrong = patient.get(f"{desk.address}/map?between=Nowhereland")
    assert wrong.status_code == 400
    assert "Nowhereland" in wrong.text
    assert patient.get(f"{desk.address}/map?from=-1").status_code == 200


def test_it_prints(desk: Served, page: Page) -> None:
    ready(page, desk)
    page.emulate_media(media="print")
    assert page.locator("#map").is_visible()
    assert page.locator(".drawn-moves").is_hidden()
    assert page.locator("#map .names text").count() > 3
    assert page.get_by_text("CC BY 4.0").is_visible()
