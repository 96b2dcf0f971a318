"""Visits told in an unusual order, in two sentences, as over, put off or taken up, and the days that go with them."""

from __future__ import annotations

import pytest

from communique.model import Reading, Report
from communique.reading.reader import read_report


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2024-05-05"))


VISITS = [  # guest, host, leader, status, first and last day
    (
        "Chilean Foreign Minister Pablo Oru had been due to fly to Peru on May 7. The trip has been put off.",
        ("CHL", "PER", "Pablo Oru", "postponed", "2024-05-07", None),
    ),
    (
        "Chilean General Pablo Oru's visit to Peru, which was to have begun on May 2, will now take place in June.",
        ("CHL", "PER", "Pablo Oru", "postponed", "2024-05-02", None),
    ),
    (
        "Chilean Foreign Minister Pablo Oru will no longer travel to Peru on May 9; his trip has been postponed.",
        ("CHL", "PER", "Pablo Oru", "postponed", "2024-05-09", None),
    ),
    (
        "Chilean General Pablo Oru asked Peruvian General Jan Tal to come to Chile in 2025, and he would gladly do so.",
        ("PER", "CHL", "Jan Tal", "planned", "2025", None),
    ),
    (
        "Chilean General Pablo Oru is back home after an official visit to Peru. Between April 28 and May 3 he "
        "met his counterpart Jan Tal and saw the parade.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-04-28", "2024-05-03"),
    ),
    (
        "Ties were discussed during a visit to Peru by Chilean General Pablo Oru that wound up on Friday. In his three "
        "days in the country Oru met President Jan Tal.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-01", "2024-05-03"),
    ),
    (
        "The official visit which Chilean General Pablo Oru, had begun in Peru on May 2 came to its end on May 4.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", "2024-05-04"),
    ),
    (
        "On the last day of his stay in Peru, May 3, Chilean Foreign Minister Pablo Oru met President Jan Tal.",
        ("CHL", "PER", "Pablo Oru", "held", None, "2024-05-03"),
    ),
    (
        "Chilean Foreign Minister Pablo Oru extended his stay in Peru by a day, to May 3.",
        ("CHL", "PER", "Pablo Oru", "held", None, "2024-05-03"),
    ),
    (
        "Chilean Foreign Minister Pablo Oru touched down in Lima on Thursday to begin a two-day working visit.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", "2024-05-03"),
    ),
    (
        "Chilean Foreign Minister Pablo Oru will travel to Lima on Tuesday, returning on Thursday.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-07", "2024-05-09"),
    ),
    (
        "Invited by his counterpart Jan Tal, Chilean General Pablo Oru will pay a visit to Peru from May 8 to 10.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", "2024-05-10"),
    ),
    (
        "The ministry said that from May 20 to 23 Chilean Foreign Minister Pablo Oru would be in Peru on a visit.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-20", "2024-05-23"),
    ),
    (
        "Chilean General Pablo Oru called on Peruvian President Jan Tal in Lima. On Thursday he saw the fair; today's "
        "call on Tal was the last item of the working visit.",
        ("CHL", "PER", "Pablo Oru", "held", None, "2024-05-05"),
    ),
    (
        "Chilean General Pablo Oru left Lima at noon on May 4, bringing his three-day visit to a close.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", "2024-05-04"),
    ),
    (
        "Today Chilean General Pablo Oru completed his visit to Peru that began on Thursday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", "2024-05-05"),
    ),
    (
        "Earlier this week, Chilean General Pablo Oru visited Peru.",
        ("CHL", "PER", "Pablo Oru", "held", None, None),
    ),
    (
        "On April 29, the ministry announced that Chilean General Pablo Oru would pay a visit to Peru on May 23-24.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-23", "2024-05-24"),
    ),
    (
        "Chilean General Pablo Oru visited Peru for four days through Saturday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-01", "2024-05-04"),
    ),
    (
        "Chilean General Pablo Oru will visit Peru between Tuesday and Saturday.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-07", "2024-05-11"),
    ),
    (
        "Peruvian Defence Minister Jan Tal received the visiting Chilean delegation in Lima on May 4.",
        ("CHL", "PER", None, "ongoing", None, None),
    ),
    (
        "A Chilean delegation travelled to Peru for the talks, which took place on 2 May in Lima.",
        ("CHL", "PER", None, "ongoing", None, None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_a_visit_and_its_days(text: str, expected: tuple[str, str, str | None, str, str | None, str | None]) -> None:
    (v,) = told(text).visits
    assert (v.guest, v.host, v.leader, str(v.status), v.start, v.end) == expected


def test_a_tour_of_several_states_is_one_visit_each() -> None:
    visits = told(
        "Chilean Foreign Minister Pablo Oru starts a three-nation tour of Peru, Bolivia and Ecuador on Monday."
    )
    assert [v.host for v in visits.visits] == ["PER", "BOL", "ECU"]


def test_each_state_of_a_list_has_its_own_day() -> None:
    visits = told("Chilean General Pablo Oru was in Peru on 2 May, in Bolivia on 3 May and in Ecuador on 4 May.").visits
    assert [(v.host, v.start) for v in visits] == [("PER", "2024-05-02"), ("BOL", "2024-05-03"), ("ECU", "2024-05-04")]


def test_whoever_has_gone_on_is_no_longer_there() -> None:
    text = "Chilean Foreign Minister Pablo Oru arrived in Peru on Tuesday. He had already visited Bolivia."
    assert [(v.host, str(v.status)) for v in told(text).visits] == [("PER", "ongoing"), ("BOL", "held")]


def test_a_visit_prepared_by_another_is_read_beside_theirs() -> None:
    text = (
        "Chilean Foreign Minister Pablo Oru will be in Peru on Monday, where he will discuss preparations for "
        "Chilean President Jose Lam's trip to Peru, planned for June."
    )
    assert [(v.leader, v.start) for v in told(text).visits] == [("Pablo Oru", "2024-05-06"), ("Jose Lam", "2024-06")]


def test_the_day_of_one_reception_is_not_that_of_the_other() -> None:
    text = (
        "Chilean General Pablo Oru was received in Lima by President Jan Tal and by Prime Minister Hala Sen of Peru. "
        "Tal, who received him on Friday, spoke of trade."
    )
    dates = {m.participants[0].person: m.date for m in told(text).meetings}
    assert sorted(dates.values(), key=str) == ["2024-05-03", None]


def test_a_day_of_the_month_is_no_part_of_an_office() -> None:
    (person,) = told("On May 3 Chilean Foreign Minister Pablo Oru arrived in Peru.").persons
    assert [o.name if hasattr(o, "name") else o for o in person.offices] == ["Foreign Minister"]


NO_VISIT = [
    "Peruvian Defence Minister Jan Tal left Chile out of his speech.",
    "Peruvian Defence Minister Jan Tal would be welcome in Chile at any time, Chilean Minister Pablo Oru said.",
    "Chilean Defence Minister Pablo Oru sent Peruvian Defence Minister Jan Tal a message of congratulation.",
    "The Prime Minister of Chile, back from a trip to the region, saw Peruvian Minister Jan Tal in Santiago.",
]


@pytest.mark.parametrize("text", NO_VISIT)
def test_no_visit(text: str) -> None:
    assert told(text).visits == ()
