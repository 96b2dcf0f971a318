"""Lives drawn over the years: what lasted as bars, sessions as marks, each in its place."""

from __future__ import annotations

import pytest

from communique.answers import Edition, Mechanism
from communique.desk.drawings.lives import WIDTH, Stretch, bars, sessions, when
from communique.desk.showing import day


def test_a_date_is_a_fraction_of_years() -> None:
    assert when("2024") == 2024
    assert when("2024", end=True) == 2025
    assert when("2024-07") == pytest.approx(2024.5, abs=0.01)
    assert when("2024-12-31", end=True) == 2025
    assert when("2024-05-01/2024-06-01") == when("2024-05-01")
    assert [when(each) for each in (None, "", "XXXX-12-04", "2024-13", "word")] == [None] * 5


def test_bars_stand_in_their_years_and_within_the_drawing() -> None:
    drawn = bars([Stretch("one", "2020", "2021"), Stretch("two", "2022-01-01", None)], ["2021-06-01", "XXXX-01-01"])
    assert drawn is not None
    one, two = drawn.bars
    years = {each.year: each.x for each in drawn.years}
    assert list(years) == [2020, 2021, 2022, 2023]
    assert (one.x, one.x + one.width) == (years[2020], years[2022])
    assert two.x == years[2022]
    assert two.width > 0
    assert len(drawn.ticks) == 1
    assert years[2021] < drawn.ticks[0] < years[2022]
    assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH for bar in drawn.bars)
    assert one.y < two.y < drawn.height


def test_the_day_asked_about_is_drawn_where_the_years_hold_it() -> None:
    told = [Stretch("one", "2020", "2029")]
    here, later = bars(told, on="2025-01-01"), bars(told, on="2031-01-01")
    assert here is not None
    assert later is not None
    assert here.now == next(each.x for each in here.years if each.year == 2025)
    assert later.now is None


def test_what_has_no_year_is_not_drawn() -> None:
    assert bars([Stretch("one", None, None), Stretch("two", "XXXX-12-04", None)]) is None
    assert bars([]) is None


def test_many_years_are_not_all_named() -> None:
    drawn = bars([Stretch("one", "1950", "2025")])
    assert drawn is not None
    assert sum(each.named for each in drawn.years) <= 13
    assert len(drawn.years) == 77


def _series(*editions: Edition) -> Mechanism:
    told = {"parties": ("LAO", "VNM"), "names": (), "kind": None, "level": None, "gaps": (), "last": None}
    rest = {"interval": None, "interval_ground": "", "next_due": None, "planned": None}
    return Mechanism(id="s-1", name="dialogue", editions=editions, first_seen=None, last_seen=None, **told, **rest)


def _edition(number: int, day: str | None, status: str = "held") -> Edition:
    return Edition(number=number, date=day, status=status, ground="")


def test_a_session_without_a_day_stands_between_its_neighbours() -> None:
    lines = [_edition(1, "2018-06-15"), _edition(2, None, "missing"), _edition(3, "2020-06-15"), _edition(4, None)]
    drawn = sessions(_series(*lines), lines)
    assert drawn is not None
    one, two, three = (each.x for each in drawn.spots)
    assert two == pytest.approx((one + three) / 2, abs=0.2)
    assert [each.label for each in drawn.spots] == ["1", "2", "3"]


def test_numbers_that_would_touch_are_left_out() -> None:
    lines = [_edition(1, "2000"), _edition(2, "2019-01-01"), _edition(3, "2019-03-01"), _edition(4, "2020-12-01")]
    drawn = sessions(_series(*lines), lines)
    assert drawn is not None
    assert [each.label for each in drawn.spots] == ["1", "2", "", "4"]


def test_no_dated_session_is_no_drawing() -> None:
    assert sessions(_series(_edition(1, None)), [_edition(1, None)]) is None


@pytest.mark.parametrize(
    ("told", "printed"),
    [
        ("2024-12-20", "20 December 2024"),
        ("XXXX-12-04", "4 December"),
        ("2024-12", "December 2024"),
        ("19XX", "19XX"),
        ("2024-13", "2024-13"),
        (None, "no day told"),
    ],
)
def test_days_are_printed_as_far_as_they_are_told(told: str | None, printed: str) -> None:
    assert day(told) == printed
