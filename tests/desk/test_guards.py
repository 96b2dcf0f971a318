"""The desk answers only those whom it should: right host, own pages, right token."""

from __future__ import annotations

import http.client
from pathlib import Path

import pytest

from communique.desk import Settings
from tests.desk import patient
from tests.desk.serving import Served, serving


def test_another_host_is_not_answered(desk: Served) -> None:
    port = int(desk.address.rsplit(":", 1)[1])
    for host, status in (("evil.example", 421), (f"evil.example:{port}", 421), (f"localhost:{port}", 200)):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/", headers={"Host": host})
        assert connection.getresponse().status == status, host


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_what_comes_from_another_site_changes_nothing(desk: Served, site: str) -> None:
    answer = patient.post(f"{desk.address}/review/decide", headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 403
    assert patient.get(desk.address, headers={"Sec-Fetch-Site": site}).status_code == 200


def test_another_origin_changes_nothing(desk: Served) -> None:
    for origin in ("https://evil.example", "null"):
        assert patient.post(f"{desk.address}/review/decide", headers={"Origin": origin}).status_code == 403


def test_pages_may_load_nothing_from_elsewhere(desk: Served) -> None:
    for path in ("/", "/static/desk.css", "/nowhere", "/api/v1/nowhere"):
        policy = patient.get(desk.address + path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_another_address_needs_a_token() -> None:
    with pytest.raises(ValueError, match="token"):
        Settings("x.sqlite", host="0.0.0.0")
    assert Settings("x.sqlite", host="0.0.0.0", token="word").hosts >= {"0.0.0.0:8642", "localhost:8642"}


def test_a_token_is_asked_for_and_remembered(samples: Path) -> None:
    with serving(str(samples), token="open sesame") as served:
        assert patient.get(served.address).status_code == 401
        assert patient.get(served.address, params={"token": "wrong"}).status_code == 401
        assert patient.get(served.address, headers={"Authorization": "Bearer open sesame"}).status_code == 200
        with patient.client() as client:
            entered = client.get(f"{served.address}//evil.example?token=open+sesame&a=1")
            assert entered.status_code == 303
            assert entered.headers["location"] == "/evil.example?a=1"
            assert client.get(served.address).status_code == 200


def test_what_is_not_there_is_told_in_one_sentence(desk: Served) -> None:
    page = patient.get(f"{desk.address}/nowhere")
    assert page.status_code == 404
    assert "there is no such page here" in page.text
    told = patient.get(f"{desk.address}/api/v1/nowhere")
    assert told.status_code == 404
    assert told.json()["error"]["message"] == "there is no such page here"
