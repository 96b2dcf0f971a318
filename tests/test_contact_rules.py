"""Each rule of contacts and visits is run on its own examples and near-misses, which stand beside it in the lexicon."""

from __future__ import annotations

from typing import Any

import pytest

from communique.lexicon import table
from communique.model import Report
from communique.reading.reader import Reader

LEAD = "Chile and Peru are neighbours. "


def examples(name: str, key: str) -> list[Any]:
    return [pytest.param(r["rule"], text, id=f"{r['rule']}-{n}") for r in table(name) for n, text in enumerate(r[key])]


def read(text: str) -> Reader:
    reader = Reader(Report("example", LEAD + text, published="2024-05-06"))
    reader.read()
    return reader


@pytest.mark.parametrize(("rule", "text"), examples("contacts", "yes"))
def test_contact_is_read(rule: str, text: str) -> None:
    assert read(text).contacts, rule


@pytest.mark.parametrize(("rule", "text"), examples("contacts", "no"))
def test_near_miss_is_no_contact(rule: str, text: str) -> None:
    assert [c.rule for c in read(text).contacts] == [], rule


@pytest.mark.parametrize(("rule", "text"), examples("visits", "yes"))
def test_visit_is_read(rule: str, text: str) -> None:
    assert read(text).trips, rule


@pytest.mark.parametrize(("rule", "text"), examples("visits", "no"))
def test_near_miss_is_no_visit(rule: str, text: str) -> None:
    assert [t.rule for t in read(text).trips] == [], rule
