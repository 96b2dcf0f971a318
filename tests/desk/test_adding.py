"""Adding reports at the desk: files and pasted texts are read in the background, each told, and the pages go on."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from communique import api
from communique.desk import adding
from tests.desk import patient
from tests.desk.looking import check_page, leading_on
from tests.desk.serving import Served, serving

ONE = Path(api.__file__).parent / "samples" / "vn-la-2024-03-20-vnservice.txt"
TOLD = (
    "Minister of Defence Tran Van Binh received his Lao counterpart Khamphet Sisoulath in Ha Noi on Monday. "
    "The two ministers agreed to open a training centre for border guards in 2026."
)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    """Make an empty register."""
    path = str(tmp_path / "register.sqlite")
    with api.open_register(path, create=True):
        pass
    return path


def post(served: Served, files: list[tuple[str, bytes]]) -> httpx.Response:
    sent = [("files", (name, data, "application/octet-stream")) for name, data in files]
    return patient.post(f"{served.address}/add/files", files=sent)


def over(served: Served, lot: str) -> str:
    """Wait until a lot is done and give its page."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        page = patient.get(served.address + lot).text
        if "hx-get" not in page:
            return page
        time.sleep(0.05)
    raise TimeoutError(lot)


def outcomes(page: str) -> dict[str, str]:
    """Give what a lot's page tells of each file."""
    found = re.findall(r"<tr><td>(.*?)</td><td>(.*?)</td></tr>", page)
    return {name: " ".join(re.sub("<[^>]+>", "", told).split()) for name, told in found}


def reports(register: str) -> dict[str, Any]:
    with api.open_register(register) as kept:
        return {each.id: each for each in api.reports(kept)}


def folders() -> set[Path]:
    return set(Path(adding.TemporaryDirectory(prefix="looking-").name).parent.glob("communique-*"))


def test_files_are_added_and_each_is_told(empty: str) -> None:
    before = folders()
    lines = (
        b'{"id": "a", "published": "2024-12-20", "text": "Nothing."}\n\nno json\n{"id": "b", "text": "Nothing else."}\n'
    )
    given = [(ONE.name, ONE.read_bytes()), ("two.jsonl", lines), ("x.pdf", b"%PDF"), ("empty.txt", b"")]
    with serving(empty) as served:
        answer = post(served, given)
        assert answer.status_code == 303
        page = over(served, answer.headers["location"])
        told = outcomes(page)
        assert told[ONE.name] == "added"
        assert told["two.jsonl"] == "added"
        assert told["two.jsonl, line 3"].startswith("refused it is not JSON")
        assert told["x.pdf"].startswith("refused it is none of the kinds")
        assert told["empty.txt"] == "refused the file is empty"
        assert "3 added" in page
        time.sleep(1.1)  # what a lot brought is told from the register's times, which are whole seconds
        nothing = over(served, post(served, [("c.txt", b"Nothing at all.")]).headers["location"])
        assert "No contact, person or commitment was found" in nothing
        assert "3 refused" in page
        again = over(served, post(served, given[:1]).headers["location"])
    assert "already there" in outcomes(again)[ONE.name]
    assert "nothing changed" in again
    assert set(reports(empty)) == {ONE.stem, "a", "b", "c"}
    assert folders() <= before


def test_what_was_found_is_linked(empty: str) -> None:
    with serving(empty) as served:
        page = over(served, post(served, [(ONE.name, ONE.read_bytes())]).headers["location"])
        with api.open_register(empty) as register:
            contacts = api.meetings(register)
            assert contacts
            for each in contacts:
                assert f'href="/contacts/{each.id}"' in page
        since = re.search(r'href="(/changed\?since=[^"]+)"', page)
        assert since
        assert ONE.stem in patient.get(served.address + since[1].replace("&amp;", "&")).text


@pytest.mark.parametrize(
    "name",
    ["../../../escaped.txt", "/etc/escaped.txt", "C:\\temp\\escaped.txt", "a/../escaped.txt"],
)
def test_a_name_from_outside_is_never_a_path(empty: str, name: str, tmp_path: Path) -> None:
    there = set(tmp_path.rglob("*"))
    with serving(empty) as served:
        port = int(served.address.rsplit(":", 1)[1])
        shown = name.replace("\\", "\\\\")
        part = f'--XX\r\nContent-Disposition: form-data; name="files"; filename="{shown}"\r\n\r\n{TOLD}\r\n--XX--\r\n'
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("POST", "/add/files", part, {"Content-Type": "multipart/form-data; boundary=XX"})
        location = connection.getresponse().headers["location"]
        page = over(served, location)
    assert "1 added" in page
    (kept,) = reports(empty)
    assert kept.startswith("escaped")
    assert not list(tmp_path.rglob("*escaped*"))
    assert {each.name for each in set(tmp_path.rglob("*")) - there} <= {"register.sqlite-wal", "register.sqlite-shm"}


def test_names_are_shown_on_one_line() -> None:
    assert adding.plain_name("a\x00b\nc.txt") == "a b c.txt"
    assert adding.plain_name("../") == adding.plain_name("\x1b") == "nameless"
    assert len(adding.plain_name("x" * 5000 + ".txt")) == 200


def test_names_and_reasons_are_shown_escaped(empty: str) -> None:
    with serving(empty) as served:
        page = over(served, post(served, [("<img src=x>.pdf", b"x")]).headers["location"])
    assert "<img" not in page
    assert "&lt;img src=x&gt;.pdf" in page


def test_a_pasted_text_is_added_with_what_is_known_of_it(empty: str) -> None:
    about = {
        "text": TOLD,
        "published": "2025-03-05",
        "publisher": "Border Gazette",
        "title": "Ministers meet",
        "url": "",
    }
    with serving(empty) as served:
        answer = patient.post(f"{served.address}/add/text", data=about)
        page = over(served, answer.headers["location"])
        assert outcomes(page) == {"Ministers meet": "added"}
        wrong = patient.post(f"{served.address}/add/text", data={**about, "published": "soon"})
        refused = outcomes(over(served, wrong.headers["location"]))["Ministers meet"]
    (kept,) = reports(empty).values()
    assert (kept.published, kept.publisher, kept.title) == ("2025-03-05", "Border Gazette", "Ministers meet")
    assert refused.startswith("refused")
    with api.open_register(empty) as register:
        assert [each.date for each in api.meetings(register)] == ["2025-03-03"]


def test_what_cannot_be_taken_is_said_and_what_was_typed_stays(empty: str) -> None:
    with serving(empty) as served:
        nothing = patient.post(f"{served.address}/add/text", data={"text": "  ", "publisher": "Border <Gazette>"})
        assert nothing.status_code == 400
        assert "no text was pasted" in nothing.text
        assert 'value="Border &lt;Gazette&gt;"' in nothing.text
        chosen = patient.post(f"{served.address}/add/files", files=[("other", ("x.txt", b"x"))])
        assert chosen.status_code == 400
        assert "no file was chosen" in chosen.text
        many = post(served, [(f"{number}.txt", b"x") for number in range(adding.MOST_FILES + 1)])
        assert many.status_code == 400
        lost = patient.get(f"{served.address}/add/0123456789abcdef")
        assert lost.status_code == 404
        assert "started anew" in lost.text


def test_too_much_at_once_is_refused_before_it_is_read(empty: str) -> None:
    with serving(empty) as served:
        port = int(served.address.rsplit(":", 1)[1])
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.putrequest("POST", "/add/files")
        connection.putheader("Content-Type", "multipart/form-data; boundary=XX")
        connection.putheader("Content-Length", str(adding.MOST_BYTES + 1))
        connection.endheaders()
        answer = connection.getresponse()
        assert answer.status == 413
        assert b"256 MB" in answer.read()


def test_a_report_that_is_too_large_is_refused_by_itself(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "MOST_A_REPORT", 2000)
    with serving(empty) as served:
        given = [("large.txt", b"x" * 3000), ("small.txt", TOLD.encode())]
        told = outcomes(over(served, post(served, given).headers["location"]))
    assert told["large.txt"].startswith("refused it is larger than")
    assert told["small.txt"] == "added"


def test_pages_answer_while_reports_are_added(samples: Path, tmp_path: Path) -> None:
    path = str(shutil.copy(samples, tmp_path / "register.sqlite"))
    lines = "".join(json.dumps({"id": f"r{number}", "text": f"{TOLD} ({number})"}) + "\n" for number in range(300))
    with serving(path) as served:
        lot = post(served, [("many.jsonl", lines.encode())]).headers["location"]
        seen, slowest = set(), 0.0
        while "hx-get" in patient.get(served.address + lot).text:
            began = time.monotonic()
            assert patient.get(f"{served.address}/contacts?between=LAO&between=VNM").status_code == 200
            slowest = max(slowest, time.monotonic() - began)
            seen.add(re.search(r"(\d+) of 300", patient.get(served.address + lot).text)[1])  # type: ignore[index]
        assert "300 added" in patient.get(served.address + lot).text
    assert len(seen) > 2, "no progress was shown"
    assert slowest < 20


def test_lots_wait_for_their_turn_and_lose_nothing(empty: str) -> None:
    with serving(empty) as served:
        lots: list[str] = []

        def send(number: int) -> None:
            lots.append(post(served, [(f"{number}.txt", f"{TOLD} {number}".encode())]).headers["location"])

        threads = [threading.Thread(target=send, args=(number,)) for number in range(6)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert all("1 added" in over(served, lot) for lot in lots)
    assert set(reports(empty)) == {str(number) for number in range(6)}


def test_a_register_that_fails_is_told_and_the_desk_goes_on(empty: str) -> None:
    adder = adding.Adder(empty)

    def fails(register: Any) -> Any:
        yield "one", "added"
        raise RuntimeError("no such luck")

    first, second = adder.take(1, fails), adder.take(1, adding.pasted({"id": "x", "text": TOLD}))
    deadline = time.monotonic() + 30
    while not second.over and time.monotonic() < deadline:
        time.sleep(0.02)
    assert (first.state, first.done) == ("stopped", 1)
    assert "RuntimeError" in first.wrong
    assert (second.state, dict(second.counts)) == ("done", {"added": 1})
    assert adder.lots() == [second, first]


def test_samples_begin_an_empty_register(empty: str, page: Page) -> None:
    with serving(empty) as served:
        page.goto(served.address)
        check_page(page)
        page.get_by_role("button", name="Try it with sample reports").click()
        page.wait_for_url("**/add/*")
        page.get_by_text("Done", exact=True).wait_for(timeout=60_000)
        check_page(page)
        assert page.get_by_role("heading", name="What was found").count() == 1
        page.reload()
        assert page.get_by_text("Done", exact=True).count() == 1
        page.goto(served.address)
        assert page.get_by_role("heading", name="Latest contacts").count() == 1


def test_files_are_added_in_a_browser_by_dropping_them(own_desk: Served, page: Page) -> None:
    page.goto(f"{own_desk.address}/add")
    dropped = page.evaluate_handle(
        "([name, text]) => { const all = new DataTransfer(); all.items.add(new File([text], name)); return all; }",
        ["ministers.txt", TOLD],
    )
    page.dispatch_event(".dropping", "drop", {"dataTransfer": dropped})
    page.get_by_role("button", name="Add the files").click()
    page.wait_for_url("**/add/*")
    page.get_by_text("Done", exact=True).wait_for(timeout=60_000)
    expect(page.get_by_role("cell", name="ministers.txt")).to_have_count(1)
    assert "ministers" in reports(own_desk.register)
    with leading_on(page):
        page.get_by_role("link", name="Add more").click()
    check_page(page)


def test_another_site_adds_nothing(own_desk: Served) -> None:
    before = reports(own_desk.register)
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        for path, data in (("/add/text", {"text": TOLD}), ("/add/samples", {}), ("/add/files", {})):
            assert patient.post(own_desk.address + path, data=data, headers=headers).status_code == 403
    assert reports(own_desk.register).keys() == before.keys()
