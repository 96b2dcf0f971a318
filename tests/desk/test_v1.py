"""The HTTP API: pages with cursors, CSV, one shape of error, and answers that fit their own documentation."""

from __future__ import annotations

import csv
import io
import json
import re
from html import unescape
from typing import Any

import jsonschema
import pytest

from communique import api
from tests.desk import patient
from tests.desk.addresses import addresses
from tests.desk.serving import Served

LISTS = ("contacts", "visits", "people", "agreements", "mechanisms", "commitments", "reports", "conflicts", "timeline")


def _get(desk: Served, path: str, **params: Any) -> Any:
    answer = patient.get(f"{desk.address}/api/v1/{path}", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


def _walked(desk: Served, name: str, limit: int) -> list[Any]:
    found, after = [], {}
    while True:
        page = _get(desk, f"{name}.json", limit=limit, **after)
        found += page["items"]
        if page["next"] is None:
            return found
        assert len(page["items"]) == limit
        after = {"after": page["next"]}


@pytest.mark.parametrize("name", [*LISTS, "due", "changed"])
def test_pages_hold_the_whole_list_once(desk: Served, name: str) -> None:
    whole, walked = _walked(desk, name, 500), _walked(desk, name, 37)
    assert walked == whole
    assert len({json.dumps(each) for each in whole}) == len(whole) > 0


@pytest.mark.parametrize("name", [*LISTS, "due"])
def test_a_csv_twin_holds_the_same_rows(desk: Served, name: str) -> None:
    told = _get(desk, f"{name}.json", limit=500)["items"]
    answer = patient.get(f"{desk.address}/api/v1/{name}.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["id"] for row in rows] == [each["id"] for each in told]


def test_criteria_narrow_as_they_do_in_the_library(desk: Served) -> None:
    with api.open_register(desk.register) as register:
        expected = [each.id for each in api.meetings(register, between=("VNM", "LAO"), since="2019", newest=True)]
    for sides in (["VNM", "LAO"], ["Vietnam", "laos"]):
        found = _get(desk, "contacts.json", between=sides, since="2019", limit=500)["items"]
        assert [each["id"] for each in found] == expected
    assert expected


def test_things_are_given_by_their_ids(desk: Served) -> None:
    for name in ("contacts", "visits", "people", "agreements", "mechanisms", "commitments"):
        first = _get(desk, f"{name}.json", limit=1)["items"][0]
        told = _get(desk, f"{name}/{first['id']}.json")
        assert told["id"] == first["id"]
        assert told["sources"]
        rows = patient.get(f"{desk.address}/api/v1/{name}/{first['id']}.csv").text.splitlines()
        assert first["id"] in "".join(rows[1:])
        assert _get(desk, f"explain/{first['id']}.json")["reasons"]


def test_a_report_gives_its_text_and_passages(desk: Served) -> None:
    first = _get(desk, "reports.json", limit=1)["items"][0]
    told = _get(desk, f"reports/{first['key']}.json")
    marks = [mark for record in told["records"] for mark in record["spans"]]
    assert marks
    assert all(0 <= mark["start"] < mark["end"] <= len(told["text"]) for mark in marks)


@pytest.mark.parametrize(
    ("path", "slot"),
    [
        ("places", "places"),
        ("network", "edges"),
        ("network?of=sides", "edges"),
        ("relationship?side=VNM&side=LAO", "contacts"),
    ],
)
def test_what_is_drawn_has_a_csv_twin(desk: Served, path: str, slot: str) -> None:
    name, _, query = path.partition("?")
    told = patient.get(f"{desk.address}/api/v1/{name}.json?{query}").json()[slot]
    rows = list(csv.reader(io.StringIO(patient.get(f"{desk.address}/api/v1/{name}.csv?{query}").text)))
    assert len(rows) == len(told) + 1 > 1
    assert set(rows[0]) <= set(told[0])


def test_every_twin_that_a_page_names_is_there(desk: Served) -> None:
    for path in addresses(desk.register).values():
        text = patient.get(desk.address + path).text
        for twin in set(re.findall(r'href="(/api/v1/[^"]+)"', text)):
            assert patient.get(desk.address + unescape(twin)).status_code == 200, (path, twin)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("contacts.json?level=kings", 400),
        ("contacts.json?since=yesterday", 400),
        ("contacts.json?limit=0", 422),
        ("contacts.json?after=!!", 400),
        ("contacts.csv?after=x&level=kings", 400),
        ("contacts/m-nosuchthing.json", 404),
        ("reports/nosuch.json", 404),
        ("relationship.json?side=VNM", 400),
        ("search.json", 422),
        ("nothing.json", 404),
    ],
)
def test_every_error_has_one_shape(desk: Served, path: str, status: int) -> None:
    answer = patient.get(f"{desk.address}/api/v1/{path}")
    assert answer.status_code == status, answer.text
    told = answer.json()["error"]
    assert told["status"] == status
    assert set(told) == {"status", "code", "message"}
    assert told["message"]
    assert "\n" not in told["message"]


def test_answers_fit_the_documentation(desk: Served) -> None:
    documented = _get(desk, "openapi.json")
    for path in ("overview", "sides", "pairs", "contacts", "people", "agreements", "mechanisms", "commitments", "due"):
        answer = _get(desk, f"{path}.json")
        schema = documented["paths"][f"/api/v1/{path}.json"]["get"]["responses"]["200"]["content"]["application/json"]
        jsonschema.validate(answer, {**schema["schema"], "components": documented["components"]})


def test_a_judgement_is_written_and_undone(own_desk: Served) -> None:
    contact = _get(own_desk, "contacts.json", limit=1)["items"][0]
    decision = {"act": "edit", "one": contact["id"], "cells": {"place": "Somewhere Else"}, "because": "seen there"}
    answer = patient.post(f"{own_desk.address}/api/v1/judgements", json=decision)
    assert answer.status_code == 201, answer.text
    number = answer.json()["numbers"][0]
    assert _get(own_desk, f"contacts/{contact['sources'][0]['handle']}.json")["place"] == "Somewhere Else"
    told = _get(own_desk, "judgements.json")["items"][0]
    assert (told["author"], told["because"], told["in_force"]) == ("tester", "seen there", True)
    assert patient.post(f"{own_desk.address}/api/v1/judgements/{number}/undo", json={}).status_code == 201
    assert _get(own_desk, f"contacts/{contact['sources'][0]['handle']}.json")["place"] == contact["place"]
    refused = patient.post(f"{own_desk.address}/api/v1/judgements", json={"act": "same", "one": "x", "because": "y"})
    assert refused.status_code in (400, 404)
    assert refused.json()["error"]["message"]
