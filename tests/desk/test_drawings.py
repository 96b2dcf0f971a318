"""Drawings are geometry: everything lies within its bounds, to scale, in order, and on nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.answers.relationship import Bar, ContactMark, MatrixCell
from communique.desk.drawings.ladder import folded, ladder
from communique.desk.drawings.matrix import matrix
from communique.desk.drawings.scale import (
    HEAD,
    PAD,
    WIDTH,
    Axis,
    axis_of,
    days_of,
    lanes,
    middle_of,
    shortened,
    width_of,
)  # fmt: skip
from communique.desk.drawings.timeline import CELL, FORMATS, LEVELS, counted, marked, timeline

ON = date(2026, 1, 15)
AXIS = Axis(2015, 2026, banded=True)


def _contact(
    name: str, first: str | None, *, level: str | None = None, status: str = "held", form: str = "talks"
) -> ContactMark:
    return ContactMark(
        id=f"m-{name}", first=first, last=first, date=first, end_date=None, format=form, level=level, status=status,
        place=None, place_country=None, sides=("AUT", "HUN"), names=(), more=0,
    )  # fmt: skip


def _bar(name: str, start: str | None, end: str | None, **more: str) -> Bar:
    told = {"predecessor": None, "successor": None, "protocol": None, "signed": None, "first_told": None, **more}
    return Bar(
        id=f"a-{name}", kind="protocol", subject="border", parties=("AUT", "HUN"), period_start=start, period_end=end,
        status="in-force", ground="", perhaps=None, **told,
    )  # fmt: skip


days = st.dates(date(2015, 1, 1), date(2026, 12, 31)).map(date.isoformat)
contacts = st.lists(
    st.tuples(st.one_of(st.none(), days), st.sampled_from(LEVELS), st.sampled_from([*FORMATS])), max_size=60
).map(lambda told: [_contact(str(at), day, level=level, form=form) for at, (day, level, form) in enumerate(told)])


@given(st.dates(date(2015, 1, 1), date(2026, 12, 31)), st.dates(date(2015, 1, 1), date(2026, 12, 31)))
def test_days_stand_in_order_and_to_scale(one: date, other: date) -> None:
    assert (AXIS.at(one) < AXIS.at(other)) == (one < other)
    a_day = (AXIS.end - 2 * PAD) / ((date(2027, 1, 1) - date(2015, 1, 1)).days)
    assert AXIS.at(other) - AXIS.at(one) == pytest.approx((other - one) / timedelta(1) * a_day)


@given(st.integers(1, 3000), st.integers(0, 400))
def test_named_years_have_room(first: int, more: int) -> None:
    axis = Axis(first, min(first + more, 9000))
    named = [tick for tick in axis.ticks() if tick.label]
    assert len(axis.ticks()) == axis.last - axis.first + 1
    assert all(other.middle - one.middle >= width_of(one.label, 11) for one, other in pairwise(named))


@given(contacts)
def test_marks_lie_in_their_rows_and_on_no_other(told: list[ContactMark]) -> None:
    drawn = marked(told, AXIS, ON)
    assert sorted(each.contact.id for each in drawn.marks) == sorted(each.id for each in told)
    rows = {row.key: row for row in drawn.rows}
    for mark in drawn.marks:
        row = rows[mark.contact.level]
        assert row.y <= mark.y - CELL / 2
        assert mark.y + CELL / 2 <= row.y + row.height
        assert mark.x - CELL / 2 >= 0
        assert mark.x + CELL / 2 <= WIDTH
    for at, one in enumerate(drawn.marks):
        for other in drawn.marks[at + 1 :]:
            assert abs(one.y - other.y) >= CELL - 0.001 or abs(one.x - other.x) >= CELL - 0.001
    assert drawn.height == (drawn.rows[-1].y + drawn.rows[-1].height if drawn.rows else HEAD)


@given(contacts)
def test_counts_count_every_contact_once_a_row(told: list[ContactMark]) -> None:
    drawn = counted(told, AXIS, ON)
    for slot in ("level", "format"):
        assert sum(each.total for each in drawn.counts if each.slot == slot) == len(told)
    dated = [each for each in drawn.counts if each.since is not None]
    for one in dated:
        same = next((each for each in dated if each.held and each is not one and one.held), None)
        if same:
            assert one.tall * same.held == pytest.approx(same.tall * one.held)


def test_too_many_marks_are_counted_instead() -> None:
    many = [_contact(str(at), f"2020-{1 + at % 12:02}-05", level="ministers") for at in range(400)]
    assert timeline(many[:40], AXIS, ON).marks
    drawn = timeline(many, AXIS, ON)
    assert not drawn.marks
    assert sum(each.total for each in drawn.counts if each.slot == "level") == 400


def test_a_status_is_told_by_the_mark() -> None:
    told = [_contact(status, "2020-05-05", status=status) for status in ("held", "planned", "postponed", "cancelled")]
    assert [each.fill for each in marked(told, AXIS, ON).marks] == ["cancelled", "held", "planned", "postponed"]
    assert len({(letter, shape) for letter, shape in FORMATS.values()}) == len(FORMATS)


def test_bars_reach_over_their_periods() -> None:
    drawn = ladder([_bar("x", "2016", "2019-06-30"), _bar("y", "2020-01-01", "2024-12-31")], AXIS, ON)
    x, y = sorted(drawn.planks, key=lambda each: each.bar.id)
    assert x.x == pytest.approx(AXIS.at(date(2016, 1, 1)), abs=1)
    assert x.x + x.width == pytest.approx(AXIS.at(date(2019, 6, 30)), abs=2)
    assert y.width > x.width
    assert not any(each.point for each in drawn.planks)


def test_succession_and_plans_are_tied() -> None:
    bars = [
        _bar("one", "2015", "2019", successor="a-two"),
        _bar("two", "2020", "2024", predecessor="a-one"),
        _bar("plan", "2021", "2021", protocol="a-two"),
    ]
    drawn = ladder(bars, AXIS, ON)
    assert {(tie.one, tie.other, tie.kind) for tie in drawn.ties} == {
        ("a-one", "a-two", "successor"),
        ("a-two", "a-plan", "plan"),
    }
    at = {each.bar.id: each.y for each in drawn.planks}
    assert at["a-two"] < at["a-plan"]


@given(st.lists(st.tuples(st.one_of(st.none(), st.integers(2000, 2030)), st.integers(0, 9)), max_size=40))
def test_planks_lie_within_and_apart(told: list[tuple[int | None, int]]) -> None:
    bars = [
        _bar(str(at), str(start) if start else None, str(start + long) if start else None)
        for at, (start, long) in enumerate(told)
    ]
    main, folds = folded(bars, AXIS, ON)
    drawings = [*([main] if main else []), *(fold.ladder for fold in folds)]
    assert sorted(each.bar.id for drawing in drawings for each in drawing.planks) == sorted(each.id for each in bars)
    for drawing in drawings:
        for at, one in enumerate(drawing.planks):
            assert one.extent[0] >= 0
            assert one.extent[1] <= WIDTH + 1
            for other in drawing.planks[at + 1 :]:
                apart = one.extent[1] <= other.extent[0] or other.extent[1] <= one.extent[0]
                assert one.y != other.y or apart


def test_a_matrix_sums_its_rows() -> None:
    cells = [
        MatrixCell(field="border", year=2020, total=3, open=1, offered=1, confirmed=1),
        MatrixCell(field="border", year=2022, total=2, open=2, offered=0, confirmed=0),
        MatrixCell(field="training", year=None, total=1, open=1, offered=0, confirmed=0),
    ]
    drawn = matrix(cells)
    assert "border" in repr(drawn)
    assert "2021" in repr(drawn) or "2022" in repr(drawn)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 30)).map(lambda each: (each[0], sum(each))), max_size=30))
def test_lanes_keep_extents_apart(extents: list[tuple[float, float]]) -> None:
    found = lanes(extents)
    for at, one in enumerate(extents):
        for number in range(at + 1, len(extents)):
            other = extents[number]
            if found[at] == found[number]:
                assert one[1] <= other[0] or other[1] <= one[0]


@pytest.mark.parametrize(
    ("told", "days_meant"),
    [
        ("2020", (date(2020, 1, 1), date(2020, 12, 31))),
        ("2020-02", (date(2020, 2, 1), date(2020, 2, 29))),
        ("2020-02-29/2020-03-02", (date(2020, 2, 29), date(2020, 3, 2))),
        ("XXXX-12-20", None),
        ("2021-02-29", None),
        (None, None),
    ],
)
def test_days_of_a_date(told: str | None, days_meant: tuple[date, date] | None) -> None:
    assert days_of(told) == days_meant


def test_words_are_cut_to_their_room() -> None:
    assert shortened("border", 500) == "border"
    cut = shortened("cooperation in search and rescue at sea", 80)
    assert cut.endswith("…")
    assert width_of(cut) <= 80
    assert middle_of(date(2020, 1, 1), date(2020, 1, 3)) == date(2020, 1, 2)
    assert axis_of([2018], ON, outer=[2030, 1945]).last == 2030
    assert axis_of([2018], ON, outer=[2030, 1945]).first == 2018
