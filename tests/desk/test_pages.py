"""Every page opens in a real browser, at both widths, without a fault that axe finds serious."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.desk.addresses import addresses
from tests.desk.looking import WIDTHS, open_page
from tests.desk.serving import Served


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_opens(desk: Served, page: Page, width: int) -> None:
    for name, path in addresses(desk.register).items():
        print(name, path)
        open_page(page, desk.address + path, width)
