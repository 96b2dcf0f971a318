"""Visits told in an unusual order, in two sentences, as over, put off or taken up, and the days that go with them."""

from __future__ import annotations

import pytest

from communique.model import Reading, Report
from communique.reading.reader import read_report


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2024-05-05"))


VISITS = [  # guest, host, leader, status, first and last day
    (
        "May 20 has been fixed for the visit of Chilean Defence Minister Pablo Oru to Peru.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-20", None),
    ),
    (
        "Chilean Defence Minister Pablo Oru will visit Peru. May 20 has been set as the date for his visit.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-20", None),
    ),
    (
        "Chilean Defence Minister Pablo Oru will pay a visit to Peru (17-20 May).",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-17", "2024-05-20"),
    ),
    (
        "Chilean Defence Minister Pablo Oru's visit to Peru (May 3 to 6) is his first.",
        ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-03", "2024-05-06"),
    ),
    (
        "Chilean Defence Minister Pablo Oru will be in Peru from May 18, on the eve of the fair in Lima (May 20-22).",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-18", None),
    ),
    (
        "Chilean Defence Minister Pablo Oru is on a visit to Peru. Friday was the second day of his visit.",
        ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-02", None),
    ),
    (
        "Chilean Defence Minister Pablo Oru was on a visit to Peru. On Friday, the last day of his visit, he met the "
        "Peruvian Defence Minister.",
        ("CHL", "PER", "Pablo Oru", "held", None, "2024-05-03"),
    ),
    (
        "Chilean Defence Minister Pablo Oru plans to embark soon on a visit to Peru.",
        ("CHL", "PER", "Pablo Oru", "planned", None, None),
    ),
    (
        "Chilean Defence Minister Pablo Oru, who met Bolivian Minister Ana Sol on Friday, leaves for Peru on Monday.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None),
    ),
    (
        "Chilean Defence Minister Pablo Oru met Bolivian Minister Ana Sol, who hosted Luis Rey of Ecuador last week, "
        "before leaving for Peru.",
        ("CHL", "PER", "Pablo Oru", "ongoing", None, None),
    ),
    (
        "Chilean Minister Pablo Oru received Peruvian Minister Ana Sol, who met Luis Rey of Ecuador before leaving for "
        "Chile.",
        ("PER", "CHL", "Ana Sol", "ongoing", None, None),
    ),
    (
        "Chilean General Pablo Oru watched the drill during his tour of Peru.",
        ("CHL", "PER", "Pablo Oru", "ongoing", None, None),
    ),
    (
        "A tour of Peru by Chilean General Pablo Oru begins on Monday.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None),
    ),
    (
        "A Chilean delegation with General Pablo Oru at its head visited Peru on Friday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-03", None),
    ),
    (
        "A Chilean flotilla commanded by Admiral Pablo Oru visited Callao on Friday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-03", None),
    ),
    (
        "A delegation of the Chilean army under the leadership of General Pablo Oru visited Peru on Friday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-03", None),
    ),
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
    (
        "Chilean President Pablo Oru and Peruvian President Jan Tal met in Lima. Oru returned home on Saturday after a "
        "two-day working visit.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-03", "2024-05-04"),
    ),
    (
        "Peruvian Defence Minister Jan Tal met Chilean General Pablo Oru in Lima. Oru is scheduled to return home on "
        "Tuesday.",
        ("CHL", "PER", "Pablo Oru", "ongoing", None, "2024-05-07"),
    ),
    (
        "Chilean President Pablo Oru and Peruvian Defence Minister Jan Tal met in Santiago. Tal left Santiago for Lima "
        "on Friday.",
        ("PER", "CHL", "Jan Tal", "held", None, "2024-05-03"),
    ),
    (
        "Chilean Defence Minister Pablo Oru met Peruvian General Jan Tal, who is on a visit to Chile, on May 4. The "
        "exercise of the two navies came to an end.",
        ("PER", "CHL", "Jan Tal", "ongoing", None, None),
    ),
    (
        "On Friday, Chilean General Pablo Oru and his delegation, who arrived in Lima on May 2, called on Peruvian "
        "Minister Jan Tal.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", None),
    ),
    (
        "On May 5, starting at noon, Chilean Minister Pablo Oru met Peruvian General Jan Tal, who is visiting Chile.",
        ("PER", "CHL", "Jan Tal", "ongoing", None, None),
    ),
    (
        "The pact is to be initialled during a visit by Chilean President Pablo Oru to Peru in June.",
        ("CHL", "PER", "Pablo Oru", "planned", "2024-06", None),
    ),
    (
        "Peruvian President Jan Tal received Chilean General Pablo Oru in Lima on Friday and will travel to Bolivia on "
        "Monday.",
        ("PER", "BOL", "Jan Tal", "planned", "2024-05-06", None),
    ),
    (
        "Peruvian President Jan Tal said Chilean General Pablo Oru had met Minister Hala Sen and would go to Bolivia "
        "on Monday.",
        ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-06", None),
    ),
    (
        "LIMA, May 4 - President Jan Tal received at the palace, in the presence of Prime Minister Hala Sen, Chilean "
        "Foreign Minister Pablo Oru on the occasion of his visit to the country.",
        ("CHL", "PER", "Pablo Oru", "ongoing", None, None),
    ),
    (
        "LIMA: Chilean General Pablo Oru flew in on Thursday, met his Peruvian colleague Jan Tal and left on Friday.",
        ("CHL", "PER", "Pablo Oru", "held", "2024-05-02", "2024-05-03"),
    ),
    (
        "List of papers signed during the visit of the President of Chile to Peru (May 2-6, 2024)\n\nPresidents Pablo "
        "Oru and Jan Tal were present at the exchange of the texts in Lima on Friday, following talks.",
        ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-02", "2024-05-06"),
    ),
    (
        "The signing followed a meeting between Peruvian Minister Jan Tal and a delegation headed by Chilean General "
        "Pablo Oru, which is currently in Peru.",
        ("CHL", "PER", "Pablo Oru", "ongoing", None, None),
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


ONWARD = [  # of a journey through Peru to Bolivia: host, status, first and last day
    (
        "Chilean General Pablo Oru concluded the visit to Peru on Friday and left for Bolivia.",
        [("PER", "held", None, "2024-05-03"), ("BOL", "ongoing", None, None)],
    ),
    (
        "Chilean General Pablo Oru ended his visit to Peru on Thursday and then flew to Bolivia on Friday.",
        [("PER", "held", None, "2024-05-02"), ("BOL", "ongoing", "2024-05-03", None)],
    ),
    (
        "Chilean General Pablo Oru was on a visit to Peru. From there he should fly on to Bolivia.",
        [("PER", "held", None, None), ("BOL", "planned", None, None)],
    ),
    (
        "Chilean General Pablo Oru will visit Peru (May 8-9) and Bolivia (May 10-11).",
        [("PER", "planned", "2024-05-08", "2024-05-09"), ("BOL", "planned", "2024-05-10", "2024-05-11")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONWARD)
def test_a_journey_goes_on(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert [(v.host, str(v.status), v.start, v.end) for v in told(text).visits] == expected


def test_each_state_of_a_list_has_its_own_day() -> None:
    visits = told("Chilean General Pablo Oru was in Peru on 2 May, in Bolivia on 3 May and in Ecuador on 4 May.").visits
    assert [(v.host, v.start) for v in visits] == [("PER", "2024-05-02"), ("BOL", "2024-05-03"), ("ECU", "2024-05-04")]


def test_the_day_on_which_a_journey_goes_on_is_not_that_of_its_first_stop() -> None:
    text = (
        "Chilean Minister Pablo Oru leaves on May 7 for a trip to the western Andes. His first stop is Lima; on May 8 "
        "he will travel on to La Paz."
    )
    assert [(v.host, v.start) for v in told(text).visits] == [("PER", "2024-05-07"), ("BOL", "2024-05-08")]


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
    "The defence ministers' meeting of Chile and Peru is due in La Paz. Minister Jan Tal of Peru wrote to Pablo Oru.",
    "It was noted that ties are good and that the visit of Aleko Vucan to Peru, the first since 1986, was a success.",
    "Chilean General Pablo Oru flew in the face of it.",
    "The Prime Minister of Chile, back from a trip to the region, saw Peruvian Minister Jan Tal in Santiago.",
]


@pytest.mark.parametrize("text", NO_VISIT)
def test_no_visit(text: str) -> None:
    assert told(text).visits == ()
