"""Rows of officials with long titles, officials from a ministry, and those who chair together for two sides."""

from __future__ import annotations

from itertools import product

import pytest

from communique import read

STATES = {"Somalia": "SOM", "Namibia": "NAM", "Uzbekistan": "UZB", "the Philippines": "PHL"}
NAMES = ("Abshir Jama", "Jenelly Matundu", "Vladimir Norov", "Irineo Cruz")
OFFICES = (
    "Minister for Foreign and European Affairs",
    "Minister of Trade and Industry",
    "Deputy Minister of International Relations and Cooperation",
    "Deputy Prime Minister and Minister of Foreign Affairs",
    "Chief of the Defence Staff",
)


@pytest.mark.parametrize("article", ["", "the "])
@pytest.mark.parametrize("last", [" and ", ", and ", " as well as "])
@pytest.mark.parametrize(
    "lead",
    ["Peruvian Foreign Minister Ana Oru met with ", "Talks were held by Peruvian Foreign Minister Ana Oru with "],
)
def test_each_in_a_row_of_titles_in_front_of_names_is_met(article: str, last: str, lead: str) -> None:
    missed = set()
    for first in range(len(OFFICES)):
        offices = [OFFICES[(first + k) % len(OFFICES)] for k in range(len(NAMES))]
        row = [f"{article}{o} of {s} {n}" for o, s, n in zip(offices, STATES, NAMES, strict=True)]
        r = read(f"{lead}{', '.join(row[:-1])}{last}{row[-1]}.", published="2023-09-19")
        told = {p.name: (p.country, p.offices) for p in r.persons if p.name != "Ana Oru"}
        wanted = dict(zip(NAMES, STATES.values(), strict=True))
        if {n: c for n, (c, _) in told.items()} != wanted or not all(o for _, o in told.values()):
            missed.add(row[0])
        if {c for m in r.meetings for c in m.countries} != {"PER", *STATES.values()}:
            missed.add(row[0])
    assert missed == set()


BODIES = (
    "from the Ministry of National Defence of Chile",
    "from the Chilean Ministry of Defence",
    "from Chile's Ministry of Foreign Affairs",
    "at the Ministry of Defence of Chile",
)


@pytest.mark.parametrize(
    "office", ["Senior Under Secretary", "Director General", "State Secretary", "a Senior Director"]
)
@pytest.mark.parametrize("body", BODIES)
def test_an_official_from_a_ministry_holds_that_office(office: str, body: str) -> None:
    for name in (", Mr Jan Tal", " Jan Tal", ", Jan Tal"):
        text = f"Peruvian Defence Secretary Ana Oru held talks in Lima on Monday with {office} {body}{name}."
        r = read(text, published="2023-09-19")
        told = {p.name: p for p in r.persons}
        assert told["Jan Tal"].country == "CHL", name
        assert told["Jan Tal"].offices, name
        assert [len(m.participants) for m in r.meetings] == [2], name


CHAIRS = (
    "Chilean Defence Secretary Jan Tal",
    "Jan Tal, Defence Secretary of Chile,",
    "Defence Secretary Jan Tal of Chile",
)
OTHERS = ("Defence Secretary Ana Oru", "Joint Secretary (Armed Forces) Ana Oru", "Under Secretary Ana Oru")
FRAMES = (
    "The meeting was co-chaired by {a} and {b}.",
    "It was co-chaired by {b} and {a}.",
    "{b} and {a} co-chaired the meeting.",
    "The two delegations were headed by {b} and {a} respectively.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_of_two_who_chair_together_each_serves_a_side(frame: str) -> None:
    lead = "The fifth meeting of the Peru-Chile Joint Defence Committee was held in Lima on Monday. "
    for a, b in product(CHAIRS, OTHERS):
        told = frame.format(a=a, b=b).replace(",.", ".")
        assert {p.name: p.country for p in read(lead + told, published="2023-09-19").persons} == {
            "Jan Tal": "CHL",
            "Ana Oru": "PER",
        }, told


def test_two_of_one_state_who_lead_one_delegation_stay_so() -> None:
    text = "Peruvian Defence Minister Ana Oru and Army Chief Jan Tal received Chilean Minister Pablo Sol in Lima."
    assert {p.name: p.country for p in read(text, published="2023-09-19").persons} == {
        "Ana Oru": "PER",
        "Jan Tal": "PER",
        "Pablo Sol": "CHL",
    }
