"""Papers told of one by one, by another name, by those who sign, or that are still to come: what is read of them."""

from __future__ import annotations

import pytest

from communique.model import Agreement, Report
from communique.reading.reader import read_report

MET = "LIMA - Peruvian Defence Minister Raul Quispe met his Chilean counterpart Ana Rojas in Lima on Monday. "


def read(text: str) -> tuple[Agreement, ...]:
    return read_report(Report("t", text, published="2025-11-20")).agreements


def in_brief(text: str) -> list[tuple[str, str | None, str]]:
    return [(str(a.kind), a.subject, str(a.action)) for a in read(text)]


ONE_BY_ONE = [
    "Of the three agreements signed by Peru and Chile, one deals with lithium, another with fish and the third"
    " with ports.",
    "Three agreements were signed by Peru and Chile. One is about lithium. Another is about fish. The third one is"
    " about ports.",
    "Three agreements were signed by Peru and Chile; they deal with lithium, fish and ports.",
    "Three agreements were signed by Peru and Chile; their subjects are lithium, fish and ports.",
    "The agreements that Peru and Chile signed on Monday relate to lithium, fish and ports.",
]


@pytest.mark.parametrize("text", ONE_BY_ONE)
def test_papers_told_one_by_one_are_as_many(text: str) -> None:
    assert in_brief(text) == [("agreement", s, "signed") for s in ("lithium", "fish", "ports")]


def test_one_with_no_other_is_none_of_them() -> None:
    assert in_brief("Peru signed agreements with Chile on Monday, whereas Bolivia has one with no country.") == []


ACTIONS = [
    ("On Friday the ministers of Peru and Chile will put their signatures to an agreement on gas.", "to be signed"),
    ("Chile is to add its name to an agreement on gas with Peru.", "to be signed"),
    ("Peru and Chile reached consensus on an agreement on gas, which is to be signed in June.", "to be signed"),
    ("Peru and Chile went over the likely dates for the signing of an agreement on gas.", "to be signed"),
    ("The signing of an agreement on gas by Peru and Chile was called off.", "to be signed"),
    ("Peru and Chile agreed to draw up the agreement on gas and soon sign it.", "to be signed"),
    ("Peru and Chile co-signed an agreement on gas.", "signed"),
    ("Peru and Chile will continue to apply the agreement on gas between them.", "in force"),
    ("The agreement on gas between Peru and Chile has been up and running since 2019.", "in force"),
    (
        "The accords concluded by Peru and Chile, and the agreement on gas between them, will be carried out.",
        "in force",
    ),
    ("The agreement on gas between Peru and Chile will cease to apply in June.", "ended"),
    ("Peru and Chile rolled over the agreement on gas.", "extended"),
]


@pytest.mark.parametrize(("text", "action"), ACTIONS)
def test_what_was_done_is_told_in_many_ways(text: str, action: str) -> None:
    assert [(a.subject, str(a.action)) for a in read(text)] == [("gas", action)]


SUBJECTS = [
    ("Peru and Chile signed the Pukpuk Treaty, a mutual defence pact.", "treaty", "mutual defence"),
    (
        "Peru and Chile signed a memorandum between the Ministry of Health of Peru and the Ministry of Health of Chile"
        " on cooperation in UN missions.",
        "memorandum",
        "cooperation in UN missions",
    ),
    ("Peru and Chile signed: Agreement on mines.", "agreement", "mines"),
    ("A document by the name of Coastal Rules was signed by Peru and Chile.", "other", "Coastal Rules"),
    (
        'Peru and Chile signed a document titled "Memorandum of Understanding on Fish".',
        "memorandum",
        "Fish",
    ),
    ("Under a deal signed Friday in Lima, Peru will sell gas to Chile.", "agreement", "sell gas to Chile"),
    ("A treaty now governs the use of the lake. It was signed by Peru and Chile.", "treaty", "use of the lake"),
    ("Peru and Chile signed a joint action plan against smuggling.", "plan", "smuggling"),
    ("Peru and Chile signed the Border Agreement-1980.", "agreement", "Border"),
    (
        "Peru and Chile signed an Enhanced Partnership and Trade Agreement.",
        "agreement",
        "Enhanced Partnership and Trade",
    ),
    (
        "The border conference of Peru and Chile ended with the signing of a Joint Record of Discussions.",
        "minutes",
        "border conference",
    ),
    ("The coast guards of Peru and Chile signed a memorandum.", "memorandum", "cooperation between the coast guards"),
]


@pytest.mark.parametrize(("text", "kind", "subject"), SUBJECTS)
def test_what_a_paper_is_on_may_stand_apart(text: str, kind: str, subject: str) -> None:
    assert [(str(a.kind), a.subject) for a in read(text)] == [(kind, subject)]


def test_a_document_that_is_a_memorandum_is_one_paper() -> None:
    text = (
        "An agreement to boost military cooperation between Peru and Chile was signed on Monday. The document, a"
        " memorandum of understanding on cooperation in military spheres, was signed in Lima by both ministers."
    )
    assert [str(a.kind) for a in read(text)] == ["memorandum"]


def test_the_memorandum_of_which_nothing_is_said_is_the_agreement_before() -> None:
    text = (
        "Peru and Chile have signed an agreement to waive visa fees. The memorandum of understanding (MoU) was signed"
        " during a summit in Lima."
    )
    assert in_brief(text) == [("memorandum", "waive visa fees", "signed")]


def test_the_words_of_praise_are_no_title() -> None:
    text = 'Peru and Chile signed a memorandum on fish. The minister called the MoU a "breath of fresh air".'
    assert in_brief(text) == [("memorandum", "fish", "signed")]


def test_a_statement_that_speaks_has_been_issued() -> None:
    assert [str(a.kind) for a in read(MET + '"We want peace," the joint statement said.')] == ["joint statement"]
    assert read(MET + "The ministry of Peru said in a statement that the talks were good.") == ()


def test_who_only_mediated_is_no_party() -> None:
    text = (
        MET.replace("Chilean", "Qatari") + "Qatar mediated a ceasefire. Peru and Chile signed the ceasefire agreement."
    )
    assert [a.parties for a in read(text)] == [("CHL", "PER")]


def test_all_who_met_are_parties() -> None:
    text = "The coast guards of Kenya, Tanzania and Uganda met in Entebbe. A protocol on patrols was signed by them."
    assert [a.parties for a in read(text)] == [("KEN", "TZA", "UGA")]


DATES = [
    ("Peru and Chile signed, back in 2019, a protocol on fish.", "2019"),
    ("At their meeting in Quito last June, the ministers of Peru and Chile signed a protocol on fish.", "2025-06"),
    (
        "A signing ceremony for the protocol on fish of Peru and Chile was held in Lima on 4 November 2025.",
        "2025-11-04",
    ),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_the_day_of_a_signing_may_stand_far_off(text: str, date: str) -> None:
    assert [a.date for a in read(text)] == [date]


def test_years_may_be_set_off() -> None:
    (paper,) = read("Peru and Chile signed a five-year protocol on fish, 2026-30.")
    assert (paper.subject, paper.period_start, paper.period_end) == ("fish", "2026", "2030")


SIGNED_BY = [
    "Together with her Chilean counterpart Ana Rojas, Defence Minister Eva Quispe of Peru signed a pact on fish.",
    "President Luis Vega of Peru witnessed the signing on Monday of a pact on fish by Defence Ministers Eva Quispe of"
    " Peru and Ana Rojas of Chile.",
    "From the Peruvian side the pact on fish was signed by Minister Eva Quispe, and from the Chilean side by Minister"
    " Ana Rojas.",
]


@pytest.mark.parametrize("text", SIGNED_BY)
def test_those_who_sign_are_found_in_any_order(text: str) -> None:
    reading = read_report(Report("t", text, published="2025-11-20"))
    names = {p.id: p.name for p in reading.persons}
    assert [{names[s] for s in a.signatories} for a in reading.agreements] == [{"Eva Quispe", "Ana Rojas"}]


def test_a_day_of_the_month_before_is_no_other_time() -> None:
    text = (
        "LIMA - Defence Ministers Eva Quispe of Peru and Ana Rojas of Chile held talks on 31 October 2025."
        " After the talks, the ministers signed a pact on fish."
    )
    (paper,) = read_report(Report("t", text, published="2025-11-02")).agreements
    assert len(paper.signatories) == 2
