"""States, places, organisations, outlets, naming cultures and occasions keep their promises.

What is checked: the shape of each file, order, that a spelling stands once, and that cells are compact strings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from communique.lexicon import table, words

FILES = ("names", "occasions", "organisations", "outlets", "places", "regions", "states")
ISO3 = re.compile(r"[A-Z]{3}")
STATE_CELLS = {
    "names", "adjectives", "people", "prefixes", "short", "capital", "governments", "ambiguous", "tld",
}  # fmt: skip
SPELLING_CELLS = ("names", "adjectives", "people", "prefixes", "capital", "governments")
KINDS = {
    "party", "front", "army", "navy", "air force", "marines", "coast guard", "border guard", "police",
    "ministry", "legislature", "organ", "company",
}  # fmt: skip
ORDERS = {"surname-given", "given-surname", "mononym", "either"}
SHORT_FORMS = {"given", "surname", "first", "full"}
DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def fold(text: str) -> str:
    """Case and diacritics away, as the matching does."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def strings(node: Any) -> Iterator[str]:
    """Every string cell of a file."""
    if isinstance(node, dict):
        for value in node.values():
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)
    elif isinstance(node, str):
        yield node


def twice(spellings: list[str]) -> list[str]:
    """The spellings that a cell gives more than once."""
    folded = [fold(spelling) for spelling in spellings]
    return sorted({spelling for spelling in folded if folded.count(spelling) > 1})


def owners(cells: Iterator[tuple[str, str]]) -> dict[str, set[str]]:
    """Who claims each folded spelling."""
    claimed: dict[str, set[str]] = {}
    for owner, spelling in cells:
        claimed.setdefault(fold(spelling), set()).add(owner)
    return claimed


@pytest.mark.parametrize("name", FILES)
def test_file_opens_with_what_source_and_reader(name: str) -> None:
    text = files("communique.lexicon").joinpath("data", f"{name}.yaml").read_text(encoding="utf-8")
    head = text[: re.search(r"^[^#]", text, re.MULTILINE).start()]  # type: ignore[union-attr]
    assert all(word in head for word in ("# What:", "# Source:", "# Read by:"))


@pytest.mark.parametrize("name", FILES)
def test_cells_are_trimmed_compact_strings(name: str) -> None:
    for cell in strings(table(name)):
        assert cell
        assert cell == "; ".join(words(cell))


@pytest.mark.parametrize("name", ["states", "places"])
def test_states_are_iso3_and_sorted(name: str) -> None:
    keys = list(table(name))
    assert keys == sorted(keys)
    assert all(ISO3.fullmatch(key) for key in keys)


def test_states_cover_the_united_nations_and_seven_more() -> None:
    assert len(table("states")) == 193 + 7
    assert {"COK", "HKG", "NIU", "PSE", "TWN", "VAT", "XKX"} <= set(table("states"))


def test_state_cells() -> None:
    for state, row in table("states").items():
        assert {"names", "adjectives", "tld"} <= set(row) <= STATE_CELLS, state
        assert all(isinstance(cell, str) for cell in row.values()), state
        assert all(not twice(words(cell)) for key, cell in row.items() if key not in {"short", "tld"}), state


def test_only_hong_kong_has_no_capital() -> None:
    assert [state for state, row in table("states").items() if "capital" not in row] == ["HKG"]


def test_ambiguous_spellings_are_the_states_own() -> None:
    for state, row in table("states").items():
        own = {fold(word) for key, cell in row.items() if key != "ambiguous" for word in words(cell)}
        assert {fold(word) for word in words(row.get("ambiguous"))} <= own, state


def test_states_share_a_spelling_only_where_declared() -> None:
    states = table("states")
    cells = ((state, word) for state, row in states.items() for key in SPELLING_CELLS for word in words(row.get(key)))
    for spelling, claimed in owners(cells).items():
        plain = [state for state in claimed if spelling not in map(fold, words(states[state].get("ambiguous")))]
        assert len(claimed) == 1 or len(plain) <= 1, (spelling, claimed)


def test_top_level_domains_belong_to_one_state() -> None:
    claimed = owners((state, tld) for state, row in table("states").items() for tld in words(row["tld"]))
    assert all(len(states) == 1 for states in claimed.values())


def test_places_stand_once_and_are_no_capitals() -> None:
    claimed = owners((state, place) for state, cell in table("places").items() for place in words(cell))
    taken = {fold(word) for row in table("states").values() for key in SPELLING_CELLS for word in words(row.get(key))}
    assert {place for place, states in claimed.items() if len(states) > 1} == set()
    assert set(claimed) & taken == set()
    assert all(not twice(words(cell)) for cell in table("places").values())
    assert set(table("places")) == set(table("states"))


def test_international_organisations() -> None:
    rows = table("organisations")["international"]
    assert list(rows) == sorted(rows)
    assert all({"names", "kind"} <= set(row) <= {"names", "acronyms", "kind"} for row in rows.values())
    claimed = owners((key, name) for key, row in rows.items() for name in words(row["names"]))
    assert all(len(keys) == 1 for keys in claimed.values())
    acronyms = owners((key, name) for key, row in rows.items() for name in words(row.get("acronyms")))
    assert all(len(keys) == 1 for keys in acronyms.values())


def test_national_organisations() -> None:
    rows = table("organisations")["national"]
    keys = [(row["state"], row["name"]) for row in rows]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    for row in rows:
        assert {"name", "state", "kind"} <= set(row) <= {"name", "names", "acronyms", "state", "kind"}, row
        assert row["state"] in table("states"), row
        assert row["kind"] in KINDS, row


def test_organisations_share_a_name_only_where_declared() -> None:
    organisations = table("organisations")
    shared = {fold(word) for word in words(organisations["shared"])}
    claimed = owners(
        (row["state"], name) for row in organisations["national"] for name in [row["name"], *words(row.get("names"))]
    )
    assert {name for name, states in claimed.items() if len(states) > 1} <= shared


@pytest.mark.parametrize("key", ["generic", "offices"])
def test_generic_acronyms_are_sorted(key: str) -> None:
    rows = table("organisations")[key]
    assert list(rows) == sorted(rows)


def test_outlets() -> None:
    rows = table("outlets")
    known = set(table("states")) | set(table("organisations")["international"])
    keys = [(row.get("state", ""), row["name"].casefold()) for row in rows]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    for row in rows:
        assert {"name", "domains"} <= set(row) <= {"name", "state", "domains", "datelines", "tails"}, row
        assert row.get("state") is None or row["state"] in known, row
        assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain) for domain in words(row["domains"])), row


def test_a_domain_belongs_to_one_outlet() -> None:
    claimed = owners((row["name"], domain) for row in table("outlets") for domain in words(row["domains"]))
    assert all(len(names) == 1 for names in claimed.values())


def test_naming_cultures() -> None:
    rows = table("names")
    assert list(rows) == sorted(rows)
    for culture, row in rows.items():
        assert {"states", "order", "short"} <= set(row) <= {"states", "order", "short", "surnames", "given", "endings"}
        assert row["order"] in ORDERS, culture
        assert row["short"] in SHORT_FORMS, culture
        assert all(state in table("states") for state in words(row["states"])), culture


def test_names_of_peoples() -> None:
    for row in table("peoples"):
        names = words(row["names"])
        assert set(row) == {"states", "names"}
        assert all(state in table("states") for state in words(row["states"])), row["states"]
        assert len(names) == len(set(names)) > 20, row["states"]
    known = {state for row in table("peoples") for state in words(row["states"])}
    assert set(table("states")) - known <= {"AND", "SRB"}


def test_a_name_token_stands_with_one_culture() -> None:
    rows = table("names")
    tokens = owners(
        (c, word) for c, row in rows.items() for key in ("surnames", "given") for word in words(row.get(key))
    )
    endings = owners((c, word) for c, row in rows.items() for word in words(row.get("endings")))
    assert all(len(cultures) == 1 for claimed in (tokens, endings) for cultures in claimed.values())


def test_a_state_belongs_to_one_culture() -> None:
    claimed = owners((culture, state) for culture, row in table("names").items() for state in words(row["states"]))
    shared = {state for state, cultures in claimed.items() if len(cultures) > 1}
    assert shared <= {"sgp"}


def test_occasions() -> None:
    rows = table("occasions")
    known = set(table("states")) | set(table("organisations")["international"])
    keys = [(row["state"], fold(row["name"])) for row in rows]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    for row in rows:
        states = words(row["state"])
        assert {"name", "state", "year"} <= set(row) <= {"name", "names", "state", "year", "day"}, row
        assert states == sorted(states), row
        assert set(states) <= known, row
        assert isinstance(row["year"], int), row
        assert 1000 < row["year"] < 2030, row
        assert DAY.fullmatch(row.get("day", "01-01")), row


def test_an_occasion_spelling_stands_once() -> None:
    claimed = owners(
        (row["name"], name) for row in table("occasions") for name in [row["name"], *words(row.get("names"))]
    )
    assert all(len(names) == 1 for names in claimed.values())


def test_regions_hold_three_sorts() -> None:
    rows = table("regions")
    assert list(rows) == ["waters", "regions", "others"]
    assert not twice([word for cell in rows.values() for word in words(cell)])
