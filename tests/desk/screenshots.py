"""Pictures of each page at both widths, light and dark, over the sample reports.

python -m tests.desk.screenshots FOLDER [NAME ...]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.desk.addresses import addresses
from tests.desk.conftest import CHROMIUM, SWITCHES
from tests.desk.looking import WIDTHS
from tests.desk.serving import sample_register, serving


def main() -> None:
    """Make the pictures, of all pages or of those named."""
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(SWITCHES))
        with serving(sample_register(Path(place, "samples.sqlite"))) as desk:
            for scheme, width in (("light", WIDTHS[0]), ("light", WIDTHS[1]), ("dark", WIDTHS[0])):
                page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for name, path in addresses(desk.register).items():
                    if not names or name in names:
                        page.goto(desk.address + path)
                        page.wait_for_load_state("networkidle")
                        page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
