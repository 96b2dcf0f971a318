"""Turns: a sentence said the other way round reads in the usual order, and keeps the passages that it came from."""

from __future__ import annotations

import re
from typing import Any

import pytest

from communique.lexicon import table
from communique.model import Commitment, Report
from communique.reading.clauses.render import Clause
from communique.reading.commitments.turns import Turn, applied, turns
from communique.reading.reader import Reader

ROWS: list[dict[str, Any]] = table("turns")["turns"]
TURNS: dict[str, Turn] = {turn.name: turn for turn in turns()}
OPENING = "Norwegian Defence Minister Ola Hansen met Chilean Defence Minister Juan Soto in Oslo on Monday.\n\n"


def _turned(name: str, text: str) -> str | None:
    m = TURNS[name].regex.search(text)
    clause = Clause(None, text, [], [], {}, frozenset(re.findall(r"\w+", text)), [0], [0])  # type: ignore[arg-type]
    return " ".join(applied(TURNS[name], m, clause).text.split()) if m else None


def _cases(kind: str) -> list[Any]:
    return [pytest.param(row["turn"], text, id=f"{row['turn']}: {text[:40]}") for row in ROWS for text in row[kind]]


@pytest.mark.parametrize(("name", "text"), _cases("yes"))
def test_turn_reads_its_example(name: str, text: str) -> None:
    before, _, after = text.partition(" -> ")
    assert _turned(name, before) == " ".join(after.split())
    assert not TURNS[name].on.isdisjoint(re.findall(r"\w+", before))


@pytest.mark.parametrize(("name", "text"), _cases("no"))
def test_turn_leaves_its_near_miss(name: str, text: str) -> None:
    assert _turned(name, text) is None


def test_turns_have_names_of_their_own_and_both_examples() -> None:
    assert len(TURNS) == len(ROWS)
    assert all(row["yes"] and row["no"] for row in ROWS)


def _read(text: str) -> list[Commitment]:
    return list(Reader(Report("r1", OPENING + text, published="2025-11-20")).read().commitments)


BATTERY = """
CHL NOR > | agreed | What the two sides agreed on was to train more pilots.
CHL NOR > | agreed | It was on training more pilots that the two ministers agreed.
CHL NOR > | agreed | One point on which they agreed was the training of more pilots.
CHL NOR > | agreed | The training of more pilots was among the matters agreed on by the ministers.
CHL NOR > | agreed | On the training of more pilots the two ministers were of one mind.
CHL NOR > | agreed | The talks ended with both sides deciding to train more pilots.
CHL NOR > | agreed | The two ministers agreed, too, to train more pilots.
CHL NOR > | agreed | They reaffirmed that, with threats growing, they are committed to training more pilots.
CHL NOR > | agreed | Committing themselves to training more pilots, the two ministers spoke of a new chapter.
CHL NOR > | agreed | More trade in fish: that is what the two ministers agreed on.
Ola Hansen > CHL | pledged | Hansen it was who promised to help Chile train its pilots.
Ola Hansen > CHL | pledged | From Hansen came a promise to help Chile train its pilots.
Ola Hansen > | pledged | Norway stands ready, Hansen said, to train more pilots.
Juan Soto > | pledged | Soto declared himself willing to train more pilots.
Juan Soto > | pledged | Soto thanked Hansen. It was his firm intention to buy more fish.
Ola Hansen > | proposed | What Hansen proposed was joint courses.
Ola Hansen > | proposed | It was joint courses that Hansen proposed.
Ola Hansen > | proposed | Hansen's proposal was to hold joint courses.
Ola Hansen > | proposed | Why not hold joint courses, Hansen asked.
Ola Hansen > | proposed | There is a need, Hansen said, for joint courses.
Juan Soto > NOR | requested | What Soto asked of Norway was to invest more in Chile.
Juan Soto > NOR | requested | Norwegian firms were urged by Soto to invest in Chile.
Juan Soto > NOR | requested | Could Norway, Soto asked, sell more fish to Chile?
Juan Soto > NOR | requested | Norway, Soto urged, should sell more fish to Chile.
"""


@pytest.mark.parametrize("line", BATTERY.strip().splitlines())
def test_battery(line: str) -> None:
    who, modality, text = line.split(" | ")
    by, _, to = (part.strip() for part in who.partition(">"))
    reader = Reader(Report("r1", OPENING + text, published="2025-11-20"))
    reading = reader.read()
    names = {p.id: p.name for p in reading.persons}
    told = [
        (" ".join(names.get(x, x) for x in c.by), " ".join(names.get(x, x) for x in c.to), c.modality.value)
        for c in reading.commitments
    ]
    assert told == [(by, to, modality)]


@pytest.mark.parametrize(
    "text",
    [
        "What Hansen praised was the training of pilots.",
        "It was the training of pilots that Hansen praised.",
        "Soto praised Norway's readiness to help.",
        "Trade in fish, agreed on in 2019, has grown.",
    ],
)
def test_what_is_no_commitment_stays_none(text: str) -> None:
    assert _read(text) == []


def test_a_turned_sentence_keeps_its_passage() -> None:
    text = OPENING + "What the two sides agreed on was to train more pilots."
    (commitment,) = Reader(Report("r1", text, published="2025-11-20")).read().commitments
    (span,) = commitment.evidence
    assert text[span.start : span.end].endswith("to train more pilots.")
