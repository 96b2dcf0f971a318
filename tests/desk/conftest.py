"""What the tests of the desk share: a served register, and a browser that lets nothing pass unseen.

``desk`` is shared by tests that only look; ``own_desk`` is a fresh copy for tests that change something.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.desk.serving import Served, sample_register, serving

CHROMIUM = os.environ.get("COMMUNIQUE_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
SWITCHES = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps"),
)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a register of the samples; it is not to be written to."""
    return Path(sample_register(tmp_path_factory.mktemp("desk") / "samples.sqlite"))


@pytest.fixture(scope="session")
def desk(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve the samples to tests that only look."""
    with serving(_copy(samples, tmp_path_factory.mktemp("looking"))) as served:
        yield served


@pytest.fixture
def own_desk(samples: Path, tmp_path: Path) -> Iterator[Served]:
    """Serve a copy of the samples to one test."""
    with serving(_copy(samples, tmp_path)) as served:
        yield served


@pytest.fixture(scope="module")
def own(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve a copy of the samples to the tests of one module."""
    with serving(_copy(samples, tmp_path_factory.mktemp("own"))) as served:
        yield served


def _copy(samples: Path, folder: Path) -> str:
    return str(shutil.copy(samples, folder / "register.sqlite"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start a headless Chromium; where there is none, the tests that need it are skipped and say so."""
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine (COMMUNIQUE_TEST_CHROMIUM names one): pages are not tested")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(SWITCHES))
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page that fails its test for any console error and for any request that leaves this machine."""
    # Without motion a click lands where it was aimed: nothing glides away under it on a busy machine.
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    opened = context.new_page()
    wrong: list[str] = []
    watch(opened, wrong)
    yield opened
    context.close()
    assert wrong == []


def watch(page: Page, wrong: list[str]) -> None:
    """Note console errors (a breach of the Content-Security-Policy is one), faults in scripts, requests elsewhere."""

    def note(message: Any) -> None:
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            wrong.append(f"console: {message.text}")

    def sent(request: Any) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            wrong.append(f"request: {request.url}")

    page.on("console", note)
    page.on("pageerror", lambda error: wrong.append(f"script: {error}"))
    page.on("request", sent)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say at the end that pages were not tested."""
    if not CHROMIUM:
        terminalreporter.write_line("Chromium: the tests in a browser were skipped, there is none on this machine")
