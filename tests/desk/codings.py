"""What the tests of double coding share: a register of two reports, and coders who choose words in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Page, expect

from communique import api
from tests.desk import patient
from tests.desk.serving import Served, serving

# Emoji of two code units and more, marks that combine, and line ends of every kind stand before the words chosen.
TEXT = (
    "\U0001f1fb\U0001f1f3 HÀ NỘI \U0001f469\u200d\U0001f4bb — De\u0301fense & <b>diplomacy</b>\r\n\r\n"
    "Minister of National Defence General Phan Văn Giang held talks with his Lao counterpart General Chansamone "
    "Chanyalath in Hà Nội on March 3, 2023.\r\n\r\n"
    "The two ministers signed a plan. \U0001f3e5 Giang asked Laos to send more cadets to Vietnamese schools.\n"
)
SECOND = "HANOI — General Phan Văn Giang held talks with General Tea Seiha of Cambodia in Hanoi on May 4, 2023.\n"


@contextmanager
def two_reports(folder: Path) -> Iterator[Served]:
    """Serve a register of two reports."""
    (folder / "one.txt").write_bytes(TEXT.encode())
    (folder / "two.txt").write_text(SECOND, encoding="utf-8")
    place = str(folder / "kept.sqlite")
    with api.open_register(place, create=True) as register:
        list(api.add(register, [str(folder / "one.txt"), str(folder / "two.txt")], published="2023-05-05"))
    with serving(place) as served:
        yield served


def project(desk: Served, **more: str) -> str:
    """Give the address of a project of all reports, as the form makes it."""
    answer = patient.get(f"{desk.address}/coding/new", params=more)
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
