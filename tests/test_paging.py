"""Lists a page at a time: walking the pages of any list gives it whole, in its order, whatever the pages' length."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from communique import api, pipeline
from communique.answers import Answer
from communique.asking.paging import in_steps
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.paging import Page
from communique.resolving.days import window
from tests.registers import keep
from tests.told import first, second, third

DAY = "2024-06-01"
List = Callable[..., Sequence[Any]]

# Every list, bare and with criteria that are reckoned after the register was asked.
LISTS: dict[str, List] = {
    "meetings": api.meetings,
    "meetings of a pair": lambda register, **page: api.meetings(register, between=("VNM", "LAO"), **page),
    "meetings about a field": lambda register, **page: api.meetings(register, field="training", **page),
    "visits": api.visits,
    "agreements": lambda register, **page: api.agreements(register, on=DAY, **page),
    "agreements in force": lambda register, **page: api.agreements(register, on=DAY, status="in-force", **page),
    "agreements since": lambda register, **page: api.agreements(register, on=DAY, since="2020", **page),
    "mechanisms": api.mechanisms,
    "mechanisms of a kind": lambda register, **page: api.mechanisms(register, kind="dialogue", **page),
    "commitments": api.commitments,
    "commitments of a pair": lambda register, **page: api.commitments(
        register, between=("VNM", "LAO"), open_only=True, **page
    ),
    "people": api.people,
    "people in office": lambda register, **page: api.people(register, office="minister", **page),
    "timeline": api.timeline,
    "timeline of some years": lambda register, **page: api.timeline(register, since="2020", until="2024", **page),
    "timeline of a person": lambda register, **page: api.timeline(register, person="Phan Van Giang", **page),
    "conflicts": api.conflicts,
    "all that differs": lambda register, **page: api.conflicts(register, everything=True, **page),
    "reports": api.reports,
    "reports of some years": lambda register, **page: api.reports(register, since="2020", until="2024-06", **page),
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give a register of the bundled samples, to be asked and not changed."""
    place = str(tmp_path_factory.mktemp("samples") / "samples.sqlite")
    with api.open_register(place, create=True) as register:
        for _ in pipeline.add(pipeline.sample_reports(), register, at="2026-01-12T09:00:00+00:00"):
            pass
        yield register


@pytest.fixture
def three(place: str) -> Iterator[Register]:
    """Give a register of three reports, on each kind of store."""
    with pipeline.open_register(place, create=True) as register:
        keep(register, first(), second(), third())
        yield register


def walked(ask: List, register: Register, limit: int, **about: Any) -> list[Any]:
    """Walk the pages of a list to its end."""
    found: list[Any] = []
    after: str | None = None
    while True:
        page = ask(register, limit=limit, after=after, **about)
        assert len(page) <= limit
        found += page
        if len(page) < limit:
            return found
        after = api.position(page[-1])


@pytest.mark.parametrize("newest", [False, True], ids=["oldest first", "newest first"])
@pytest.mark.parametrize("limit", [1, 2, 7])
@pytest.mark.parametrize("name", LISTS)
def test_pages_together_are_the_list(samples: Register, name: str, limit: int, newest: bool) -> None:
    whole = LISTS[name](samples, newest=newest)
    assert whole, "a list of nothing shows nothing"
    assert walked(LISTS[name], samples, limit, newest=newest) == list(whole)


@pytest.mark.parametrize("newest", [False, True])
@pytest.mark.parametrize(
    "name", ["meetings", "visits", "agreements", "mechanisms", "commitments", "people", "timeline", "reports"]
)
def test_pages_are_the_same_on_every_store(three: Register, name: str, newest: bool) -> None:
    whole = LISTS[name](three, newest=newest)
    assert whole
    for limit in (1, 2):
        assert walked(LISTS[name], three, limit, newest=newest) == list(whole)


@pytest.mark.parametrize("name", LISTS)
def test_both_orders_hold_the_same(samples: Register, name: str) -> None:
    one, other = ([each.to_dict() for each in LISTS[name](samples, newest=newest)] for newest in (False, True))
    assert sorted(one, key=repr) == sorted(other, key=repr)
    assert one == [each.to_dict() for each in LISTS[name](samples)]


def _days(found: Sequence[Any], slot: str) -> list[int]:
    return [days.first for each in found if (days := window(getattr(each, slot)))]


@pytest.mark.parametrize(
    ("name", "slot"),
    [
        ("meetings", "date"),
        ("visits", "start"),
        ("commitments", "told"),
        ("timeline", "date"),
        ("reports", "published"),
    ],
)
def test_newest_first_turns_time_round_and_leaves_the_undated_last(samples: Register, name: str, slot: str) -> None:
    forward, backward = LISTS[name](samples), LISTS[name](samples, newest=True)
    assert _days(forward, slot) == sorted(_days(forward, slot))
    assert _days(backward, slot) == sorted(_days(backward, slot), reverse=True)
    dated = len(_days(backward, slot))
    if name in ("commitments", "reports"):  # contacts and visits without a year are placed by their reports
        assert [api.position(each) for each in backward[dated:]] == [api.position(each) for each in forward[dated:]]


def test_people_and_series_told_of_last_come_first(samples: Register) -> None:
    seen = [each.last_seen or "" for each in api.people(samples, newest=True)]
    assert seen == sorted(seen, reverse=True)
    told = [each.last_seen or "" for each in api.mechanisms(samples, newest=True)]
    assert told == sorted(told, reverse=True)


def test_what_changed_is_paged_too(three: Register) -> None:
    number = three.judge("reject", api.meetings(three)[0].id, because="no contact", author="ana", at="2026-02-01")
    assert number
    for about in ({}, {"kind": "persons"}, {"kind": "reports"}, {"kind": "meetings"}):
        whole = api.changed(three, "2025", **about)
        assert len({each.position for each in whole}) == len(whole) > 0
        for limit in (1, 2, 7):
            assert walked(lambda r, **page: api.changed(r, "2025", **page), three, limit, **about) == whole


@pytest.mark.parametrize("name", LISTS)
def test_a_page_of_nothing_and_a_place_that_is_none_are_refused(samples: Register, name: str) -> None:
    with pytest.raises(QuestionError, match="a page of 0 holds nothing"):
        LISTS[name](samples, limit=0)
    for nowhere in ("m-nowhere", "1:2:contact", "nowhere:1"):
        with pytest.raises(QuestionError, match="begin again with the first page"):
            LISTS[name](samples, limit=2, after=nowhere)


def test_positions_stay_out_of_the_data(samples: Register) -> None:
    event: Answer = api.timeline(samples)[0]
    assert api.position(event).split(":", 3)[3].startswith(event.id)
    assert "position" not in event.to_dict()


def test_steps_go_on_until_the_page_is_full() -> None:
    looked: list[int] = []

    def tens(some: Sequence[int]) -> list[int]:
        looked.extend(some)
        return [each for each in some if each % 10 == 0]

    assert in_steps(range(1, 5000), Page(limit=7), tens) == [10, 20, 30, 40, 50, 60, 70]
    assert len(looked) < 200
    assert in_steps(range(1, 31), Page(limit=7), tens) == [10, 20, 30]
    assert in_steps(range(1, 31), Page(), tens) == [10, 20, 30]


@pytest.mark.parametrize("day", ["2012-01-01", "2019-06-30", "2022-12-31", "2024-06-01", "2031-01-01"])
def test_asking_for_a_status_gives_all_that_stand_so(samples: Register, day: str) -> None:
    every = api.agreements(samples, on=day)
    for status in ("in-force", "expired", "succeeded", "foreseen", "ended", "unknown"):
        assert api.agreements(samples, on=day, status=status) == [each for each in every if each.status == status]
