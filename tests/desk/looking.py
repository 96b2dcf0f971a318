"""Looking at a page as a person with a browser does: it opens, fits, and axe finds nothing serious in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (1280, 390)
_axe = Axe()


def open_page(page: Page, address: str, width: int = 1280) -> None:
    """Open a page at a width and check what must hold of every page."""
    page.set_viewport_size({"width": width, "height": 800})
    answer = page.goto(address)
    assert answer is not None
    assert answer.ok, (answer.status, address)
    page.wait_for_load_state("networkidle")
    assert page.title().endswith("Communique")
    check_page(page, width)


@contextmanager
def leading_on(page: Page) -> Iterator[None]:
    """Do within what leads to another page, even to the same address anew, and go on when that page stands."""
    with page.expect_navigation():
        yield


def check_page(page: Page, width: int = 1280) -> None:
    """Check the page as it stands: it fits its width, and axe finds no serious or critical violation."""
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = _axe.run(page).response["violations"]
    serious = [each for each in found if each["impact"] in ("serious", "critical")]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in serious] == []
