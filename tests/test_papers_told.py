"""Papers that a report is itself, that it lists, or that go by other nouns: what they are on, whose, of which day."""

from __future__ import annotations

import pytest

from communique.model import Agreement, Report
from communique.reading.reader import read_report

MET = "\n\nThe ministers of Chile and Peru met in Lima on 18 November 2025."


def read(text: str) -> tuple[Agreement, ...]:
    return read_report(Report("t", text, published="2025-11-20")).agreements


def in_brief(text: str) -> list[tuple[str, str | None, str, str]]:
    return [(str(a.kind), a.subject, " ".join(a.parties), str(a.action)) for a in read(text)]


TITLES = [
    ("Joint Statement - Fourth Chile-Peru Defence Ministers' Meeting", "Fourth Defence Ministers' Meeting"),
    ("Joint outcomes statement of Chile-Peru Foreign Policy Dialogue (full text)", "Foreign Policy Dialogue"),
    ("Joint Statement on Chile-U.S. Strategic Dialogue", "Strategic Dialogue"),
    ("Full text: Joint statement of Chile and Peru on deepening the partnership", "deepening the partnership"),
    ("Joint Press Statement in full\n\nThird Border Dialogue", "Third Border Dialogue"),
    ("Joint Statement by the Defence Ministers of Chile and Peru", "relations between the two countries"),
    (
        "JOINT COMMUNIQUE ON THE OCCASION OF THE SECOND SESSION OF THE JOINT COMMISSION BETWEEN CHILE AND PERU",
        "SECOND SESSION OF THE JOINT COMMISSION",
    ),
]


@pytest.mark.parametrize(("title", "subject"), TITLES)
def test_title_tells_what_a_statement_is_on(title: str, subject: str) -> None:
    (record,) = read(title + MET)
    assert (str(record.kind), record.subject, str(record.action)) == ("joint statement", subject, "signed")


def test_a_bare_heading_takes_its_parties_from_those_who_declare() -> None:
    text = "JOINT DECLARATION\n\nThe Presidents of the Republics of Chile, Peru and Bolivia, meeting in Lima, declare:"
    assert in_brief(text) == [("joint statement", None, "BOL CHL PER", "signed")]


def test_items_below_a_signing_are_signed_each_for_itself() -> None:
    text = (
        "President Pablo Oru of Chile and President Jan Tal of Peru put their signatures to the following:\n\n"
        "1. Treaty on Allied Relations between Chile and Peru;\n\n"
        "2. Decision of the Council to establish a working group for mines;\n\n"
        "3. Decision of the Council to establish a working group for rivers;\n\n"
        "4. Memorandum of Understanding in mining between the Ministry of Mines of Chile and that of Peru."
    )
    assert in_brief(text) == [
        ("treaty", "Allied Relations", "CHL PER", "signed"),
        ("other", "working group for mines", "CHL PER", "signed"),
        ("other", "working group for rivers", "CHL PER", "signed"),
        ("memorandum", "mining", "CHL PER", "signed"),
    ]


PAPERS = [
    (
        "Chile signed a Security and Defence Partnership with the European Union.",
        [("other", "Security and Defence Partnership", "CHL EU", "signed")],
    ),
    (
        "The renewed Defence Cooperation Arrangement between Chile and Peru was signed on Monday.",
        [("other", "Defence Cooperation", "CHL PER", "signed")],
    ),
    (
        "The agreement on basic exchange between Chile and Peru is going to be signed during the visit.",
        [("agreement", "basic exchange", "CHL PER", "to be signed")],
    ),
    (
        "Chile and Peru should review the Memorandum on defence and other agreements, since they have expired.",
        [("memorandum", "defence", "CHL PER", "ended")],
    ),
    (
        "Chilean Minister Pablo Oru arrived in Lima on Monday. Documents are expected to be signed, including a "
        "memorandum on tourism.",
        [("memorandum", "tourism", "CHL PER", "to be signed")],
    ),
    (
        "Six agreements were signed by Chile and Peru, including one on defence and another on fishing.",
        [("agreement", "defence", "CHL PER", "signed"), ("agreement", "fishing", "CHL PER", "signed")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAPERS)
def test_paper_is_read(text: str, expected: list[tuple[str, str | None, str, str]]) -> None:
    assert in_brief(text) == expected


NO_PAPERS = [
    "Chile and Peru agreed on the arrangements for the exercise.",
    "The decision of Chile to buy aircraft from Peru was welcomed.",
    "Chile and Peru agreed to raise their strategic partnership to a new level.",
    "Chile and Peru signed an agreement in principle.",
    "The joint statement by the opposition was the result of the protests in Chile and Peru.",
]


@pytest.mark.parametrize("text", NO_PAPERS)
def test_near_miss_is_no_paper(text: str) -> None:
    assert in_brief(text) == []


def test_the_day_of_the_signing_may_be_told_apart() -> None:
    (record,) = read(
        "Chile has concluded a memorandum on mines with Peru, the ministry confirmed on Wednesday. The memorandum was "
        "signed by Chilean Minister Pablo Oru and Peruvian Minister Jan Tal. The signing took place last Monday."
    )
    assert record.date == "2025-11-17"


def test_in_terms_of_protocol_is_no_paper() -> None:
    text = "Chilean and Peruvian officers met in Lima on Monday. They gave advice in terms of protocol and transport."
    assert read_report(Report("t", text)).agreements == ()


@pytest.mark.parametrize("subject", ["Antarctic tourism", "human rights training"])
def test_a_paper_on_the_matter_of_a_treaty_of_all_is_the_two_states_own(subject: str) -> None:
    text = (
        f"Chilean Minister Pablo Oru and Peruvian Minister Jan Tal signed a memorandum of understanding on {subject}."
    )
    assert in_brief(text) == [("memorandum", subject, "CHL PER", "signed")]


def test_the_treaty_of_all_is_none_of_theirs() -> None:
    assert in_brief("The ministers of Chile and Peru recalled the Antarctic Treaty and the Vienna Convention.") == []


def test_a_framework_agreement_is_an_agreement() -> None:
    assert in_brief("The ministers of Chile and Peru signed a trade framework agreement on Friday.") == [
        ("agreement", "trade", "CHL PER", "signed")
    ]
