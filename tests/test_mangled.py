"""Reports that scanners, keyboards and editors have mangled are read: never a fault, every span in the text."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from communique import pipeline
from communique.model import Report

Mangling = Callable[[str, random.Random], str]

# Letters that a pattern without case takes for i, k and s, though their small forms are others.
_ODD = {"i": "ıİ", "I": "ıİ", "k": "\u212a", "K": "\u212a", "s": "ſ", "S": "ſ"}
_GAPS = ["-", "\u00a0", "  ", "\n", "\t", "–", "\u200b", "\r\n", "‑", "'", "/"]
_STOPS = ".,;:()\"“”'—-!?/&«»|\u2028"
_FIGURES = "0123456789٣௪²①"


def _odd_letters(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_ODD[c]) if c in _ODD and dice.random() < 0.3 else c for c in text)


def _odd_gaps(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_GAPS) if c == " " and dice.random() < 0.2 else c for c in text)


def _hyphens(text: str, dice: random.Random) -> str:
    return "".join("-" if c == " " and dice.random() < 0.4 else " " if c == "-" else c for c in text)


def _letters_lost(text: str, dice: random.Random) -> str:
    return "".join(c for c in text if dice.random() > 0.02)


def _words_moved(text: str, dice: random.Random) -> str:
    told = text.split(" ")
    for _ in range(len(told) // 6):
        one, other = dice.randrange(len(told)), dice.randrange(len(told))
        told[one], told[other] = told[other], dice.choice((str.upper, str.title, str.lower))(told[one])
    return " ".join(told)


def _odd_stops(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_STOPS) if c in ".,;:()\"'" and dice.random() < 0.3 else c for c in text)


def _odd_figures(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_FIGURES) if c.isdigit() and dice.random() < 0.4 else c for c in text)


def _halved(text: str, dice: random.Random) -> str:
    return text[dice.randrange(len(text)) :] + text[: dice.randrange(len(text))]


def _capitals(text: str, _: random.Random) -> str:
    return text.upper()


MANGLINGS: list[Mangling] = [
    _odd_letters,
    _odd_gaps,
    _hyphens,
    _letters_lost,
    _words_moved,
    _odd_stops,
    _odd_figures,
    _halved,
    _capitals,
]


@pytest.mark.parametrize("mangle", MANGLINGS, ids=lambda mangle: mangle.__name__.strip("_"))
def test_a_mangled_report_is_read(mangle: Mangling) -> None:
    for sample in pipeline.sample_reports():
        text = mangle(sample.text, random.Random(sample.id))
        reading = pipeline.read(Report(sample.id, text, published=sample.published))
        records = (
            *reading.persons,
            *reading.meetings,
            *reading.visits,
            *reading.agreements,
            *reading.mechanisms,
            *reading.commitments,
        )
        assert all(0 <= span.start < span.end <= len(text) for record in records for span in record.evidence)


@pytest.mark.parametrize(
    ("plain", "mangled"),
    [
        ("The fourth Chile-Peru working group meeting was held in Lima.", "working-group"),
        ("The fourth Chile-Peru Joint Commission met in Lima.", "JOİNT COMMİSSION"),
        ("Chilean Minister Pablo Oru spoke at the Shangri-La Dialogue in Lima.", "Shangri La Dialogue"),
        ("Chilean Minister Pablo Oru spoke at the Security Council.", "Security-Council"),
    ],
)
def test_a_channel_is_known_however_it_is_spelt(plain: str, mangled: str) -> None:
    told = re.sub(r"working group|Joint Commission|Shangri-La Dialogue|Security Council", mangled, plain)
    kinds = [[m.kind for m in pipeline.read(Report("t", text)).mechanisms] for text in (plain, told)]
    assert kinds[0] == kinds[1]


def test_an_instrument_is_known_however_it_is_spelt() -> None:
    text = "Chile and Peru signed a joint ſtatement on mines in Lima on May 3."
    (agreement,) = pipeline.read(Report("t", text, published="2024-05-05")).agreements
    assert agreement.parties == ("CHL", "PER")
