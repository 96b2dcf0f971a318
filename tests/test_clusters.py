"""The register gathers what the bundled samples tell of one contact, and merges no two people."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from tests import similarity as alike
from tests.clusters import Told, gold, measured, persons_by_thing, read

# The people of the samples whom reports spell in several ways: whoever bears two other names is two people.
SPELT = (
    {"Daniel Whitcombe", "Whitcombe"},
    {"Haruto Morikawa", "Morikawa"},
    {"Marat Seitkaliev", "Marat Seytkaliyev"},
    {"Nurlan Ermekov", "Nurlan Yermekov"},
    {"Yoo Min-kyu", "Yu Min-gyu"},
    {"Chansamone Chanyalat", "Chansamone Chanyalath"},
    {"Khamliang Outhakaysone", "Khamlieng Outhakaisone"},
    {"Vongkham Phommakon", "Vongkham Phommakone"},
    {"Tareq bin Fahim Al Said", "Tarik bin Fahim al Said", "Tariq bin Fahim Al Said"},
    {"Ngo Xuan Lic", "Ngo Xuan Lich"},
)
# People of the samples whose names are nearly the same, and who are not.
NOT_THE_SAME = (
    ("Tea Banh", "Tea Seiha"),
    ("Wei Fenghe", "Wei Guoliang"),
    ("Luong Cuong", "Tran Quoc Cuong"),
    ("Tran Quoc Bao", "Tran Quoc Cuong"),
    ("Nguyen Phu Trong", "Nguyen Xuan Phuc"),
    ("Pham Duc Khai", "Pham Minh Chinh"),
    ("Tran Minh Duc", "Bui Van Duc"),
    ("Vongkham Phommakone", "Vongsack Phanthavong"),
    ("Kang Tae-sik", "Kang Tong Chol"),
    ("Alistair Ngata", "Moana Ngata-Reid"),
    ("Asaad bin Malik Al Said", "Tareq bin Fahim Al Said"),
    ("Hamad bin Jassim Al Thani", "Nasser bin Khalid Al Thani"),
    ("Rodrigo Ibáñez Cortínez", "Rodrigo Macaraeg"),
)
_ONE = [{alike.fold(name) for name in names} for names in SPELT]


# The README's row of the samples, whose two figures must be reached.
_ROW = re.search(
    r"^\| the bundled samples \| ([\d.]+) \| ([\d.]+) \| `python -m tests.clusters`",
    (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_contacts_of_gold_records_are_gathered() -> None:
    found = measured(gold())
    assert _ROW is not None
    assert found.score.f1 >= float(_ROW[1])
    assert (found.told, found.true) == (107, 85)
    assert found.score.f1 >= 0.95


def test_contacts_that_were_read_are_gathered() -> None:
    found = measured(read())
    assert _ROW is not None
    assert found.score.f1 >= float(_ROW[2])
    assert found.told >= 80
    assert found.score.f1 >= 0.85


@pytest.mark.parametrize("readings", [gold, read])
def test_no_two_people_are_merged(readings: Callable[[], list[Told]]) -> None:
    people = persons_by_thing(readings())
    assert len(people) > 80
    for thing, names in people.items():
        assert len({state for _, state in names if state}) <= 1, (thing, names)
        strangers = [pair for pair in combinations(sorted({name for name, _ in names}), 2) if not one_person(*pair)]
        assert not strangers, (thing, strangers)


@pytest.mark.parametrize("names", NOT_THE_SAME, ids=", ".join)
def test_people_of_similar_names_stay_apart(people: dict[str, set[str]], names: tuple[str, str]) -> None:
    one, other = ({thing for thing, borne in people.items() if alike.fold(name) in borne} for name in names)
    assert one, names
    assert other, names
    assert not one & other


@pytest.fixture(scope="module")
def people() -> dict[str, set[str]]:
    """Give the names that each person of the gold records was taken to bear."""
    return {thing: {name for name, _ in names} for thing, names in persons_by_thing(gold()).items()}


def one_person(name: str, other: str) -> bool:
    """Tell whether two folded names are one person's: the same in any order, or spellings noted by hand."""
    return alike.name(name, other) == 1.0 or any({name, other} <= spellings for spellings in _ONE)
