"""Persons told otherwise than by a title: predicates, capacities, sides, who "he" and "the host" are."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

Told = dict[str, tuple[str | None, tuple[str, ...]]]


def told(text: str) -> Told:
    reading = read_report(Report("t", text, published="2024-05-06"))
    return {p.name: (p.country, p.offices) for p in reading.persons}


def states(text: str) -> dict[str, str | None]:
    return {name: state for name, (state, _) in told(text).items()}


def committed(text: str) -> list[tuple[str, ...]]:
    return [c.by for c in read_report(Report("t", text, published="2024-05-06")).commitments]


MET = " met Chilean General Raul Pino in Lima."


@pytest.mark.parametrize(
    ("text", "name", "offices"),
    [
        (
            "Ana Sol, who sits on the Council of Ministers of Peru and is Secretary for Trade of the Andean Board,"
            + MET,
            "Ana Sol",
            ("member of the Council of Ministers", "Secretary for Trade of the Andean Board"),
        ),
        ("Ana Sol, who holds the post of Minister of Trade of Peru," + MET, "Ana Sol", ("Minister of Trade",)),
        (
            "Ana Sol, at the same time Peru's supreme chief of the armed forces," + MET,
            "Ana Sol",
            ("supreme chief of the armed forces",),
        ),
        (
            "Ana Sol, in her capacity as Peru's Chief of the Joint Staff," + MET,
            "Ana Sol",
            ("Chief of the Joint Staff",),
        ),
        (
            "Ana Sol, who leads the Armed Forces of Peru as Chief of General Staff," + MET,
            "Ana Sol",
            ("Chief of General Staff of the Armed Forces",),
        ),
        (
            "As Chairman of the Joint Chiefs of Staff of Peru, General Ana Sol" + MET,
            "Ana Sol",
            ("Chairman of the Joint Chiefs of Staff",),
        ),
        (
            "In his double role as Prime Minister and Defence Minister of Peru, Jan Tal" + MET,
            "Jan Tal",
            ("Prime Minister", "Defence Minister"),
        ),
        (
            "Peruvian Minister Ana Sol" + MET + " Sol is also Chairwoman of the Andean Board.",
            "Ana Sol",
            ("Minister", "Chairwoman of the Andean Board"),
        ),
        (
            "Peru's Special Envoy Ana Sol who is also State Minister for Foreign Affairs" + MET,
            "Ana Sol",
            ("Special Envoy", "State Minister for Foreign Affairs"),
        ),
        (
            "Jan Tal, President of the Union for the Peruvian Nation and of the Senate," + MET,
            "Jan Tal",
            ("President of the Union for the Nation", "President of the Senate"),
        ),
        (
            "Ana Sol of Peru, Adviser to His Majesty for Tribal Affairs," + MET,
            "Ana Sol",
            ("Adviser to His Majesty for Tribal Affairs",),
        ),
        (
            "Maj Gen Jan Tal of Peru, SBP, ndc, psc, GOC 11 Infantry Division," + MET,
            "Jan Tal",
            ("General Officer Commanding 11 Infantry Division",),
        ),
        (
            "Peru's State Minster for International Affairs, Ana Sol," + MET,
            "Ana Sol",
            ("State Minster for International Affairs",),
        ),
        (
            "The Tarel Unity Movement (TUM) rules. Ana Sol of Peru, Secretary of the TUM Central Board," + MET,
            "Ana Sol",
            ("Secretary of the Tarel Unity Movement Central Board",),
        ),
        # no office: the first of a kind, a role of a day, what somebody else was
        ("Ana Sol of Peru is the first Peruvian President to visit Chile. Sol" + MET, "Ana Sol", ()),
        ("Ana Sol, who leads the delegation of Peru," + MET, "Ana Sol", ()),
        (
            "Welcoming Raul Pino on his first visit as Defence Minister of Chile, Peru's Ana Sol thanked him.",
            "Ana Sol",
            (),
        ),
    ],
)
def test_offices_told_by_predicates(text: str, name: str, offices: tuple[str, ...]) -> None:
    assert told(text)[name][1] == offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Co-chairing the session were Minister Jan Tal for Peru and Ana Sol for Chile.",
            {"Jan Tal": "PER", "Ana Sol": "CHL"},
        ),
        (
            "The defence ministers of Peru, Chile and Ecuador met: Peruvian Defence Minister Jan Tal, Chilean Defence "
            "Minister Ana Sol and General Raul Pino.",
            {"Raul Pino": "ECU"},
        ),
        ("At the talks with Chile, Peru fielded Deputy Minister Jan Tal.", {"Jan Tal": "PER"}),
        (
            "Delegations of both states took part, Peru's under Minister Jan Tal, Chile's under Minister Ana Sol.",
            {"Jan Tal": "PER", "Ana Sol": "CHL"},
        ),
        (
            "The Ecuadorian delegation went on to a base in Peru. The visitors were welcomed by Captain Luis Rey.",
            {"Luis Rey": "PER"},
        ),
        (
            "Peru's President Jan Tal arrived in Santiago on Monday. His entourage includes Foreign Minister Luis Rey.",
            {"Luis Rey": "PER"},
        ),
        (
            "Peru's President Jan Tal received Chile's Luis Rey on Monday. Present were Defence Minister Ana Sol and "
            "the Chilean Ambassador, Raul Pino.",
            {"Ana Sol": "PER", "Raul Pino": "CHL"},
        ),
        (
            "Jan Tal, the Peruvian minister, flew on to Chile for talks with the country's President, Ana Sol.",
            {"Ana Sol": "CHL"},
        ),
    ],
)
def test_sides_told_otherwise(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= states(text).items()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # a leader who is only spoken of
        (
            "Ties grow on the road mapped out by President Eva Luna and that helps, Minister Jan Tal of Peru said.",
            {"Jan Tal"},
        ),
        (
            "With President Eva Luna showing the way, ties can only improve, said Peruvian Minister Jan Tal.",
            {"Jan Tal"},
        ),
        # one who acts in it
        ("Peruvian President Eva Luna said that ties improve.", {"Eva Luna"}),
        # a bare name that speaks elsewhere; a region does not
        (
            "Lima received Domingo Katal, on a visit from Chile. Katal underlined that Peru is a friend.",
            {"Domingo Katal"},
        ),
        ("Lor Tarel, the region of Peru next to Chile, has known many raids.", set()),
    ],
)
def test_who_is_of_the_record(text: str, named: set[str]) -> None:
    assert set(told(text)) == named


TALKS = "Ecuador's Defence Minister Ana Paz held talks in Lima with her counterpart Jan Tal of Peru. "
RECEIVED = "President Jan Tal of Peru received Ecuador's Defence Minister Ana Paz in Lima. "


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (TALKS + "The host promised more visits.", "Jan Tal"),
        (TALKS + "The guest promised more visits.", "Ana Paz"),
        (TALKS + "The Peruvian promised support.", "Jan Tal"),
        (TALKS + "The former promised more visits.", "Ana Paz"),
        (TALKS + "The latter promised more visits.", "Jan Tal"),
        (RECEIVED + "He told her that Peru is a friend. She promised to host the next exercise.", "Ana Paz"),
        (RECEIVED + "He promised to host the next exercise.", "Jan Tal"),
        (TALKS + "Ecuador, added the head of defence, is willing to train more pilots.", "Ana Paz"),
        (TALKS + '"We agree with the presidents," explained Jan Tal. He promised more visits.', "Jan Tal"),
    ],
)
def test_who_is_meant(text: str, by: str) -> None:
    assert committed(text)[-1] == (by,)


def test_an_abbreviated_title_ends_no_sentence() -> None:
    reading = read_report(Report("t", "Sec. Jan Tal of Peru met Adm. (ret.) Raul Pino, Chile's Minister of Defence."))
    assert {(p.name, p.country, p.rank) for p in reading.persons} == {
        ("Jan Tal", "PER", None),
        ("Raul Pino", "CHL", "Admiral"),
    }
