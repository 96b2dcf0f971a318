"""Which reports tell of one trip: guest, host, leader and days, each with a near-miss."""

from __future__ import annotations

from itertools import combinations

import pytest

from communique.resolving import clusters, visits
from communique.resolving.days import window
from communique.resolving.forms import Form
from tests.forms import verdict, visit

START, END = "2024-05-04", "2024-05-06"

PAIRS = [
    (visit(START, END), visit(START, END), "same"),
    (visit(START), visit(None, END), "same"),
    (visit(START), visit(None, "2024-05-14"), "nothing"),
    (visit(START, END), visit("2024-05-07"), "likely"),
    (visit(START, END), visit("2024-05-12"), "nothing"),
    (visit(START, END), visit(None, published="2024-05-07"), "same"),
    (visit(START, END), visit(None, published="2024-07-07"), "nothing"),
    (visit(START, END), visit("2024-05"), "likely"),
    (visit(START, END), visit("2024-06"), "nothing"),
    # who
    (visit(START, END), visit(START, END, leader="Rosa Quispe"), "nothing"),
    (visit(START, END), visit(START, END, leader="Solis"), "same"),
    (visit(START, END), visit(START, END, leader=None), "likely"),
    (visit(START, END, leader=None), visit(None, leader=None, published="2024-06-20"), "nothing"),
    (visit(START, END), visit(START, END, guest="BOL"), "nothing"),
    (visit(START, END), visit(START, END, guest="CHL", host="PER"), "nothing"),
    # a year or a day that is not told
    (visit(START, END), visit("XXXX-05-04"), "likely"),
    (visit(START, END), visit("XXXX-06-04"), "nothing"),
    (visit("XXXX-05-04"), visit("XXXX-05-04"), "same"),
    (visit("XXXX-05-04"), visit("XXXX-06-04"), "nothing"),
    (visit(None, published="2024-05-05"), visit("XXXX-05-04"), "likely"),
    (visit(None, published="2024-05-05"), visit("XXXX-09-04"), "nothing"),
    (visit(START, END), visit("XXXX-05-04", "XXXX-05-06", published="2024-05-04", status="ongoing"), "same"),
    (visit("2023-12-30", "2024-01-02"), visit("XXXX-12-30", "XXXX-01-02", published="2024-01-03"), "same"),
    (visit(START, END), visit(None), "unsure"),  # who goes there once goes there again
    (visit(START, END, leader=None), visit(None), "nothing"),
    (visit(START, END, offices=["Minister of Defence"]), visit(None, offices=["Defence Minister"]), "unsure"),
    (visit(START, END, offices=["Minister of Defence"]), visit(None, offices=["Ambassador to Chile"]), "nothing"),
    # what was planned comes about, or is put off
    (visit(START, END, status="planned", published="2024-04-20"), visit(START, published="2024-05-05"), "same"),
    (visit(None, status="planned", published="2024-04-20"), visit(START, END), "likely"),
    (visit(None, status="planned", published="2024-05-20"), visit(START, END), "nothing"),
    (visit(START, status="postponed", published="2024-05-02"), visit("2024-07-01"), "likely"),
    (visit(START, status="postponed", published="2024-05-02"), visit("2025-07-01"), "nothing"),
    (visit(START, status="postponed", published="2024-05-02"), visit("2024-03-01"), "nothing"),
    (visit(START, status="cancelled", published="2024-05-02"), visit("2024-07-01"), "nothing"),
    # one report
    (visit(START, own="r"), visit(START, own="r"), "different"),
]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_two_tellings(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


def parted(*forms: Form) -> list[list[int]]:
    """Put visits together and give the numbers of the forms in each."""
    found = {tuple(sorted((a.id, b.id))): visits.judge(a, b) for a, b in combinations(forms, 2)}
    findings = {(pair[0], pair[1]): finding for pair, finding in found.items() if finding}
    place = {form.id: number for number, form in enumerate(forms, 1)}
    return sorted(sorted(place[form] for form in part) for part in clusters.partition(place, findings, {}))


def test_an_undated_telling_stays_alone() -> None:
    assert parted(visit(START, END), visit(START), visit(None)) == [[1, 2], [3]]
    assert parted(visit(START, END), visit("2021-02-02"), visit(None)) == [[1], [2], [3]]
    assert parted(visit(START), visit(START), visit("2021-02-02"), visit(None)) == [[1, 2], [3], [4]]


@pytest.mark.parametrize(
    ("form", "first", "last"),
    [
        (visit(START, END), START, END),
        (visit(START), START, "2024-05-07"),
        (visit(None, END), "2024-05-03", END),
        (visit(None, published="2024-05-11"), "2024-05-01", "2024-05-11"),
        (visit(None, published="2024-05-01", status="planned"), "2024-05-01", "2024-06-30"),
        (visit("XXXX-05-04", END.replace("2024", "XXXX"), published="2024-05-05"), START, END),
    ],
)
def test_the_days_that_a_visit_may_have_taken(form: Form, first: str, last: str) -> None:
    days, low, high = visits.when(form.facts), window(first), window(last)
    assert low is not None
    assert high is not None
    assert days == (low.first, high.last)
    assert visits.when(visit(None).facts) is None
