"""Papers by the way they are named: two by one noun, arrangements to come, and protocols that are only manners."""

from __future__ import annotations

import pytest

import communique

MET = "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday.\n\n"


def papers(text: str) -> list[tuple[str, str | None, str]]:
    reading = communique.read(MET + text, published="2024-05-08")
    return sorted((a.kind.value, a.subject, a.action.value) for a in reading.agreements)


@pytest.mark.parametrize(
    "text",
    [
        "The Book of Honour was signed in accordance with established protocol.",
        "In line with diplomatic protocol, the guest signed the visitors' book.",
        "As per protocol, he inspected the guard of honour and signed the book.",
        "The chief of protocol of Peru and the two delegations signed in.",
        "Peru's Head of State Protocol signed for the gifts.",
        "The ministers signed the guest book under strict health protocols.",
    ],
)
def test_protocol_that_is_manners_is_no_paper(text: str) -> None:
    assert papers(text) == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The two ministers signed a protocol on training.", "training"),
        ("Cooperation goes on under the protocol on training between the two ministries.", "training"),
    ],
)
def test_a_protocol_between_states_is_one(text: str, subject: str) -> None:
    assert [(kind, about) for kind, about, _ in papers(text)] == [("protocol", subject)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They discussed the implementation of the visa facilitation and readmission agreements.", "in force"),
        ("They discussed the visa facilitation and readmission agreements between Chile and Peru.", "in force"),
        ("The two sides signed visa facilitation and readmission agreements.", "signed"),
    ],
)
def test_one_noun_may_name_two_papers(text: str, wanted: str) -> None:
    assert papers(text) == [("agreement", "readmission", wanted), ("agreement", "visa facilitation", wanted)]


def test_political_and_other_agreements_are_not_counted() -> None:
    assert papers("They discussed the political and legal agreements.") == []


@pytest.mark.parametrize("text", ["tasked officials with finalising", "tasked officials to finalise", "will finalise"])
def test_an_arrangement_to_be_finalised_is_a_paper_to_come(text: str) -> None:
    assert papers(f"The ministers {text} a labour mobility arrangement by the end of the year.") == [
        ("other", "labour mobility", "to be signed")
    ]
