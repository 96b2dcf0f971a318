"""The network: points lead to people, lines to the contacts of a pair, and the same is in a table."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from communique import api
from communique.answers.maps import Edge, Network, Node
from tests.desk import patient
from tests.desk.looking import WIDTHS, check_page, open_page
from tests.desk.serving import Served

HOSTILE = "</script><img src=x onerror=alert(1)>"
BOXES = "all => all.map(each => each.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])"


def ready(page: Page, desk: Served, query: str = "", width: int = 1280) -> None:
    """Open the network and wait until it is drawn."""
    open_page(page, f"{desk.address}/network{query}", width)
    page.wait_for_selector("#network-figure:not([aria-busy])")


def found(desk: Served, **asked: str) -> Network:
    """Give the network as the library does."""
    with api.open_register(desk.register) as register:
        return api.network(register, **asked)


def test_every_person_is_a_point_that_leads_to_them(desk: Served, page: Page) -> None:
    ready(page, desk)
    told = found(desk)
    links = page.eval_on_selector_all(".point", "all => all.map(each => each.getAttribute('href'))")
    assert links == [f"/people/{node.id}" for node in told.nodes]
    label = page.locator(".point").first.get_attribute("aria-label")
    assert label is not None
    assert label.startswith(f"{told.nodes[0].name}, ")
    assert f"{told.nodes[0].contacts} contacts" in label


def test_every_pair_is_a_line_and_a_row(desk: Served, page: Page) -> None:
    ready(page, desk)
    told = found(desk)
    assert page.locator(".line").count() == len(told.edges)
    assert page.locator(".drawn-table tbody tr").count() == min(50, len(told.edges))
    heaviest = max(edge.contacts for edge in told.edges)
    assert page.locator(".drawn-table tbody td.number").first.text_content() == str(heaviest)
    href = page.locator(".line").last.get_attribute("href")
    assert href is not None
    assert href == page.locator(".drawn-table td.number a").first.get_attribute("href")
    assert urlsplit(href).path == "/contacts"
    assert parse_qs(urlsplit(href).query) == {"person": [told.edges[0].a], "with": [told.edges[0].b]}
    page.goto(desk.address + href)
    assert page.locator(".listed > li").count() == heaviest


def test_points_may_be_sides(desk: Served, page: Page) -> None:
    ready(page, desk)
    page.get_by_label("Points are").select_option("sides")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**of=sides*")
    page.wait_for_selector("#network-figure:not([aria-busy])")
    told = found(desk, of="sides")
    assert page.locator(".point").count() == len(told.nodes)
    href = page.locator(".line").last.get_attribute("href")
    assert href is not None
    assert len(parse_qs(urlsplit(href).query)["between"]) == 2
    assert page.get_by_label("Points are").input_value() == "sides"
    assert page.locator(".ring-of-side").count() == 0
    check_page(page)


def test_criteria_change_what_is_shown(desk: Served, page: Page) -> None:
    ready(page, desk, "?between=Laos&between=VNM")
    with api.open_register(desk.register) as register:
        told = api.network(register, between=("LAO", "VNM"))
    assert 0 < page.locator(".point").count() == len(told.nodes) < len(found(desk).nodes)


def test_the_same_network_is_always_drawn_the_same_way_and_rests(desk: Served, page: Page) -> None:
    where = "all => all.map(each => each.getAttribute('transform'))"
    ready(page, desk)
    first = page.eval_on_selector_all(".point", where)
    page.wait_for_timeout(300)
    assert page.eval_on_selector_all(".point", where) == first
    ready(page, desk)
    assert page.eval_on_selector_all(".point", where) == first
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("width", WIDTHS)
def test_names_do_not_lie_over_each_other_nor_leave_the_window(desk: Served, page: Page, width: int) -> None:
    ready(page, desk, width=width)
    boxes = page.eval_on_selector_all("#network text", BOXES)
    window = page.eval_on_selector_all("#network", BOXES)[0]
    assert len(boxes) > 5
    for at, (left, top, right, bottom) in enumerate(boxes):
        assert left >= window[0] - 2
        assert right <= window[2] + 2
        for other in boxes[at + 1 :]:
            apart = left >= other[2] - 3 or other[0] >= right - 3 or top >= other[3] - 5 or other[1] >= bottom - 5
            assert apart, (boxes[at], other)


def test_those_of_one_side_stand_in_one_ring(desk: Served, page: Page) -> None:
    ready(page, desk)
    rings = page.eval_on_selector_all(".ring-of-side", BOXES)
    held = [0] * len(rings)
    for x, y, right, bottom in page.eval_on_selector_all(".point .at", BOXES):
        for at, ring in enumerate(rings):
            held[at] += ring[0] < (x + right) / 2 < ring[2] and ring[1] < (y + bottom) / 2 < ring[3]
    assert rings
    assert min(held) >= 2


def test_a_point_lights_up_those_it_met(desk: Served, page: Page) -> None:
    ready(page, desk)
    told = found(desk)
    first = told.nodes[0].id
    met = {edge.a if edge.b == first else edge.b for edge in told.edges if first in (edge.a, edge.b)}
    page.locator(".point").first.focus()
    assert page.locator(".point.lit").count() == len(met) + 1
    assert page.locator(".line.lit").count() == len(met)
    panel = page.locator("#network-panel")
    assert panel.locator("a").first.text_content() == told.nodes[0].name
    assert panel.locator("li").count() == 1 + min(8, len(met))
    page.get_by_label("Points are").focus()
    assert page.locator(".lit").count() == 0


def test_one_goes_nearer_and_back(desk: Served, page: Page) -> None:
    ready(page, desk)
    where = "all => all.map(each => each.getAttribute('transform'))"
    before = page.eval_on_selector_all(".point", where)
    page.locator("[data-move=in]").click()
    assert page.eval_on_selector_all(".point", where) != before
    page.keyboard.press("0")
    assert page.eval_on_selector_all(".point", where) == before


def test_what_reports_tell_is_text(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = (
        Node(id="p-1", name=HOSTILE, country="VNM", contacts=2),
        Node(id="p-2", name="Đỗ Bá Tỵ", country="LAO", contacts=2),
        Node(id="p-3", name="Nobody's", country=None, contacts=1),
    )
    edges = (
        Edge(a="p-1", b="p-2", contacts=2, last="2024-05-06"),
        Edge(a="p-1", b="p-3", contacts=1, last=None),
    )
    monkeypatch.setattr(api, "network", lambda *_, **__: Network(nodes=nodes, edges=edges, left_out=7), raising=False)
    ready(page, desk)
    page.locator(".point").first.hover()
    assert page.locator("#network-panel a").first.text_content() == HOSTILE
    assert page.locator("main img").count() == 0
    assert page.locator(".drawn-table a").first.text_content() == HOSTILE
    assert page.locator("main").get_by_text("7 more persons left out").is_visible()


def test_the_lightest_lines_are_left_to_the_table(desk: Served, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = tuple(
        Node(id=f"p-{at}", name=f"N{at}", country=f"{'ABCDEF'[at % 6]}", contacts=99 - at) for at in range(60)
    )
    pairs = [(one, other) for one in nodes for other in nodes if one.id < other.id and one.country != other.country]
    edges = tuple(Edge(a=one.id, b=other.id, contacts=1 + at % 9, last=None) for at, (one, other) in enumerate(pairs))
    monkeypatch.setattr(api, "network", lambda *_, **__: Network(nodes=nodes, edges=edges, left_out=0), raising=False)
    ready(page, desk)
    assert page.locator(".line").count() == 600
    assert page.get_by_text(f"The {len(edges) - 600:,} lightest lines are in the table alone").is_visible()


def test_without_scripts_there_is_the_table(desk: Served, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{desk.address}/network")
    assert page.locator("#network-figure").is_hidden()
    assert page.locator(".drawn-table tbody tr").count() > 10
    context.close()


def test_where_nothing_is_told_the_page_says_so(desk: Served) -> None:
    assert "No contact that meets these criteria" in patient.get(f"{desk.address}/network?since=2099").text
    wrong = patient.get(f"{desk.address}/network?between=Nowhereland&of=sides")
    assert wrong.status_code == 400
    assert "Nowhereland" in wrong.text
