"""The phrasebook: short texts, each with the rows it tells of, kept as data and checked against the reader.

``tests/phrasebook/*.yaml`` are lists of cases. A case has a ``text``, where it matters ``published`` (else
2024-05-14, a Tuesday), ``title``, ``publisher`` or ``url``, and under the name of a record type the rows of that
type, all of them: a type that is not named is not looked at, an empty list says that there is none. A row gives the
cells that matter and is silent on the others::

    - text: Lao Defence Minister Khamla Vong received Vietnamese Ambassador Le Van Ba in Vientiane on Monday.
      meetings:
      - {format: reception, date: 2024-05-13, place: Vientiane, participants: {Khamla Vong: host, Le Van Ba: guest}}
      visits: []

Persons are told by their names; ``quote`` is part of a commitment's words; ``null`` says that a cell is empty.
``python -m tests.phrases FILE...`` prints the cases that are misread.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

import communique
from tests import similarity as alike

FOLDER = Path(__file__).parent / "phrasebook"
PUBLISHED = "2024-05-14"
TYPES = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
ABOUT_THE_REPORT = ("title", "publisher", "url")
EMPTY: tuple[Any, ...] = ("null", "~", "", [])
LOOSELY = {"subject": alike.wording, "name": alike.wording, "place": alike.place, "offices": alike.office}
ENOUGH = 0.6
TOLD = ("name", "format", "status", "date", "countries", "guest", "host", "kind", "action", "parties", "by", "quote")

Case = Mapping[str, Any]
Row = dict[str, Any]


def cases(path: Path) -> list[Case]:
    """Give the cases of a file; every value is text, as written."""
    with path.open(encoding="utf-8") as file:
        found: list[Case] = yaml.load(file, yaml.CBaseLoader) or []
    for case in found:
        strange = set(case) - {"text", "published", "why", *ABOUT_THE_REPORT, *TYPES}
        if strange or not case.get("text") or not set(case) & set(TYPES):
            raise ValueError(f"{path.name}: not a case of the phrasebook ({strange or 'no rows'}): {case}")
    return found


def misread(case: Case) -> dict[str, tuple[list[Row], list[Row]]]:
    """Give, for each type that the case names, the rows expected and the rows read, where they differ."""
    about = {key: case[key] for key in ABOUT_THE_REPORT if key in case}
    reading = communique.read(case["text"], published=case.get("published", PUBLISHED), **about)
    record = reading.to_dict()
    names = {person["id"]: person["name"] for person in record["persons"]}
    wrong = {}
    for kind in TYPES:
        if kind in case:
            read = [_named(row, names) for row in record[kind]]
            if not _same(case[kind] or [], read):
                wrong[kind] = (case[kind] or [], read)
    return wrong


def _named(row: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """Give a record with names for the handles of persons: participants with their roles as a mapping."""
    told = {key: _without_handles(value, names) for key, value in row.items()}
    told["participants"] = {names.get(p["person"], p["person"]): p["role"] for p in row.get("participants") or []}
    return told


def _without_handles(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [names.get(item, item) if isinstance(item, str) else item for item in value]
    return names.get(value, value) if isinstance(value, str) else value


def _same(expected: list[Row], read: list[Row]) -> bool:
    """Whether each expected row can be given a read one of its own, with none left over."""
    if len(expected) != len(read):
        return False
    if not expected:
        return True
    first, rest = expected[0], expected[1:]
    return any(_fits(first, row) and _same(rest, read[:n] + read[n + 1 :]) for n, row in enumerate(read))


def _fits(expected: Row, read: Row) -> bool:
    return all(_agrees(slot, value, read.get(slot)) for slot, value in expected.items())


def _agrees(slot: str, expected: Any, read: Any) -> bool:
    """Whether a cell is as expected: names and codes to the letter, wordings of subjects and places by their words."""
    if expected in EMPTY or not read:
        return expected in EMPTY and not read
    if isinstance(expected, dict):
        return {alike.fold(k): v for k, v in expected.items()} == {alike.fold(k): v for k, v in read.items()}
    if slot == "quote":
        return alike.fold(expected) in alike.fold(read)
    same = LOOSELY.get(slot, alike.exact)
    return alike.lists(_listed(expected), _listed(read), lambda a, b: float(same(a, b) >= ENOUGH)) == 1.0


def _listed(value: Any) -> list[str]:
    if isinstance(value, dict):
        return list(value)
    return [str(item) for item in value] if isinstance(value, list) else [] if value is None else [str(value)]


def _printed(case: Case, wrong: dict[str, tuple[list[Row], list[Row]]]) -> Iterator[str]:
    yield f"- {case['text']}"
    for kind, (expected, read) in wrong.items():
        looked_at = {slot for row in expected for slot in row}
        yield f"    {kind} expected"
        yield from (f"      {row}" for row in expected)
        yield "    read"
        yield from (f"      { {k: row[k] for k in row if row[k] and (k in looked_at or k in TOLD)} }" for row in read)


def main(paths: list[str]) -> int:
    """Print the misread cases of each file and how many there are."""
    failed = 0
    for path in map(Path, paths or sorted(map(str, FOLDER.glob("*.yaml")))):
        all_cases = cases(path)
        wrong = [(case, found) for case in all_cases if (found := misread(case))]
        for case, found in wrong:
            print("\n".join(_printed(case, found)))
        print(f"{path.name}: {len(wrong)} of {len(all_cases)} misread")
        failed += len(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
