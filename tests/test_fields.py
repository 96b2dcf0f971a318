"""The fields of cooperation: every code has clauses that give it and a near-miss that does not."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from communique.lexicon import table, words
from communique.reading.commitments.fields import field_codes, fields_of

DATA = yaml.safe_load((Path(__file__).parent / "data" / "fields.yaml").read_text(encoding="utf-8"))
CODES = words(
    "relations; dialogue; visits; party-political; training; border; maritime; exercises; industry; logistics; "
    "remains; war-legacy; peacekeeping; hadr; medicine; cyber; intelligence; crime; public-security; nuclear-arms; "
    "law; multilateral; youth-culture; economy; science; regional; implementation"
)


def _ids(row: dict[str, Any]) -> str:
    return str(row["clause"])[:60]


@pytest.mark.parametrize("row", DATA["examples"], ids=_ids)
def test_clause_gives_its_fields(row: dict[str, Any]) -> None:
    read = field_codes(row["clause"])
    if row.get("expect") == "wrong-today":
        assert read != tuple(words(row["fields"])), "read rightly now: drop the mark"
        pytest.xfail("known wrong reading")
    assert read == tuple(words(row["fields"]))


@pytest.mark.parametrize("row", DATA["near_misses"], ids=_ids)
def test_near_miss_does_not_give_the_field(row: dict[str, Any]) -> None:
    read = field_codes(row["clause"])
    assert row["not"] not in read
    if "fields" in row:
        assert read == tuple(words(row["fields"]))


def test_lexicon_has_every_code_in_order() -> None:
    assert list(table("fields")["fields"]) == CODES


def test_every_code_has_an_example_and_a_near_miss() -> None:
    assert {code for row in DATA["examples"] for code in words(row["fields"])} == set(CODES)
    assert {row["not"] for row in DATA["near_misses"]} == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_entries_are_listed_once_and_do_not_collide(code: str) -> None:
    cells = table("fields")["fields"][code]
    listed = [entry for key in ("cues", "general", "weak", "except") for entry in words(cells.get(key))]
    assert sorted(listed) == sorted(set(listed))


@pytest.mark.parametrize("code", CODES)
def test_every_cue_alone_gives_its_field(code: str) -> None:
    for cue in words(table("fields")["fields"][code]["cues"]):
        assert code in field_codes(cue), cue


def test_spans_are_those_of_the_cues() -> None:
    clause = "nhất trí: promote Defense  Industry, mine-clearance and the navies\u2019 contacts at all levels"
    assert [(code, clause[start:end]) for code, start, end in fields_of(clause)] == [
        ("industry", "Defense  Industry"),
        ("war-legacy", "mine-clearance"),
        ("maritime", "navies"),
        ("visits", "contacts at all levels"),
    ]


def test_what_it_is_all_for_says_nothing() -> None:
    clause = "boost training, contributing to peace, stability and growth in the region, and to increase visits"
    assert field_codes(clause) == ("training", "visits")
    assert field_codes("boost training, in line with past practice, and medicine") == ("training", "medicine")
    assert field_codes("boost trade, according to a Royal Court statement") == ("economy",)
    assert field_codes("invest more, in cities liberated from terrorist gangs too") == ("economy",)


def test_what_is_aimed_at_is_read_only_where_nothing_else_is_said() -> None:
    assert field_codes("stay in touch so as to widen trade") == ("dialogue",)
    assert field_codes("cooperate so as to widen trade") == ("economy",)
    assert field_codes("share information so as to catch smugglers") == ("intelligence", "crime")


def test_relations_in_a_field_are_of_that_field() -> None:
    assert field_codes("trade and cultural relations") == ("economy", "youth-culture")
    assert field_codes("relations in training, medicine and trade") == ("training", "medicine", "economy")
    assert field_codes("relations in all fields, training included") == ("relations", "training")


def test_an_organisation_is_a_field_where_something_is_done_in_it() -> None:
    assert field_codes("back each other in the United Nations") == ("multilateral",)
    assert field_codes("train pilots of NATO states") == ("training",)


def test_no_clause_no_field() -> None:
    assert fields_of("") == []
    assert field_codes("do as was said") == ("relations",)


@given(st.text(max_size=300))
def test_any_text_gives_spans_within_it(text: str) -> None:
    for code, start, end in fields_of(text):
        assert code in CODES
        assert 0 <= start < end <= len(text)


def test_long_text_is_read_in_time_proportional_to_it() -> None:
    field_codes("warm up")
    begun = time.perf_counter()
    field_codes("search and rescue and " * 5000)
    assert time.perf_counter() - begun < 2.0
