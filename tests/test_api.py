"""The library's front door: a pure function of its arguments, which no text makes raise."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import communique
from communique.model import RECORD_TYPES, Reading, Span

# Words that rules look for, so that arbitrary texts get past the first check.
_WORDS = st.sampled_from(
    [
        *"talks met received Gen. Sen. Lt. Defence Minister of on Monday Dec. 20 2024 2020-2024 signed a".split(),
        *"protocol agreed to will VNM Vietnam Lao Hanoi the two sides host his counterpart".split(),
        *"( ) « -- , . ./. 11th he".split(),
        *("🤝", "e\u0301", "\u200b", "\r\n", "\n", " "),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(_WORDS, max_size=60).map(" ".join), st.lists(_WORDS, max_size=40).map("".join))


def spans_of(reading: Reading) -> Iterator[Span]:
    """Give every span that a reading holds."""
    yield from (mention.span for mention in reading.mentions)
    for kind in RECORD_TYPES:
        for record in getattr(reading, kind):
            yield from record.evidence
            for ground in record.grounds.values():
                yield from ground.spans


@given(TEXTS, st.sampled_from([None, "2024-12-20", "2024-02", "2023"]))
@settings(max_examples=300, deadline=2000, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_makes_it_raise_and_every_span_lies_in_the_text(text: str, published: str | None) -> None:
    reading = communique.read(text, published=published)
    assert all(0 <= start < end <= len(text) for start, end in spans_of(reading))
    assert all(any(person.name in text[s:e] for s, e in person.evidence) for person in reading.persons)
    json.dumps(reading.to_dict())


@given(TEXTS)
@settings(max_examples=50, deadline=2000)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert communique.read(text, published="2024-12-20") == communique.read(text, published="2024-12-20")


def test_a_person_who_names_the_report_gets_that_report() -> None:
    reading = communique.read("Talks.", published=date(2024, 12, 20), url="u", title="t", publisher="p", id="a1")
    report = reading.report
    assert (report.id, report.published, report.url, report.title, report.publisher) == (
        "a1",
        "2024-12-20",
        "u",
        "t",
        "p",
    )


def test_a_wrong_date_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="no date of publication"):
        communique.read("Talks.", published="last week")


def test_importing_the_package_loads_nothing() -> None:
    code = "import sys, communique; print(*(name for name in sys.modules if name.startswith('communique')))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["communique.version", "communique"] or set(loaded) == {"communique", "communique.version"}


def test_only_public_names_are_to_be_had() -> None:
    assert set(communique.__all__) <= set(dir(communique))
    with pytest.raises(AttributeError, match="no attribute 'write'"):
        communique.write  # noqa: B018
