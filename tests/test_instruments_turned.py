"""Papers told the other way round, apart from their noun, or only as the like of another: what is read of them."""

from __future__ import annotations

import pytest

from communique.model import Agreement, Report
from communique.reading.reader import read_report

MET = "LIMA - Peruvian Defence Minister Raul Quispe met his Chilean counterpart Ana Rojas in Lima on Monday. "
SIGNED = "LIMA - Peru and Chile signed an agreement on rivers in Lima on Monday. "
MINISTERS = "Peruvian Defence Minister Raul Quispe and his Chilean counterpart Ana Rojas"


def read(text: str) -> tuple[Agreement, ...]:
    return read_report(Report("t", text, published="2025-11-20")).agreements


def in_brief(text: str) -> list[tuple[str, str | None, str]]:
    return [(str(a.kind), a.subject, str(a.action)) for a in read(text)]


TURNED = [
    (f"LIMA - Signed in Lima on Monday by {MINISTERS} was an agreement on rivers.", "signed"),
    (f"LIMA - It was an agreement on rivers that {MINISTERS} signed on Monday.", "signed"),
    (f"LIMA - An agreement on rivers was what {MINISTERS} signed on Monday.", "signed"),
    (MET + "To an agreement on rivers the two ministers put their names.", "signed"),
    (MET + "Among the fruits of the meeting is an agreement on rivers.", "signed"),
    (MET + "He put his signature, together with Ms Rojas, to an agreement on rivers.", "signed"),
    (MET + "An agreement on rivers was negotiated and signed.", "signed"),
    (MET + "Their talks over, the two ministers signed an agreement; it concerns rivers.", "signed"),
    (MET + "The two ministers signed an agreement. Its subject is rivers.", "signed"),
    (MET + "On rivers, the two ministers signed an agreement.", "signed"),
    (MET + "An agreement was signed as well, on rivers.", "signed"),
    (MET + "Still to be signed is an agreement on rivers.", "to be signed"),
    (MET + "An agreement on rivers is in the making.", "to be signed"),
    (MET + "An agreement on rivers, he said, would be ready for signature by May.", "to be signed"),
    (MET + "Chile would like to see an agreement on rivers come about.", "to be signed"),
    (MET + "An agreement on rivers has bound the two countries since 2014.", "in force"),
    (MET + "The agreement on rivers, which dates from 2011, is no longer in force.", "ended"),
    (MET + "The ministers gave another five years of life to the agreement on rivers.", "extended"),
]


@pytest.mark.parametrize(("text", "action"), TURNED)
def test_a_sentence_turned_round_tells_the_same(text: str, action: str) -> None:
    assert in_brief(text) == [("agreement", "rivers", action)]


@pytest.mark.parametrize(
    "said",
    [
        "On Monday, the two ministers signed an agreement.",
        "The two ministers signed an agreement; it covers three years.",
        "Still to be built is a bridge over the river.",
        "Among the fruits of the valley is the lemon.",
    ],
)
def test_what_only_looks_so_is_no_paper(said: str) -> None:
    assert read(MET + said) == ()


def test_a_new_one_is_of_the_kind_of_the_one_before() -> None:
    said = "The protocol on military cooperation for 2020-2024 was reviewed, and they signed a new one for 2025-2029."
    told = [(str(a.kind), a.subject, a.period_start, a.period_end, str(a.action)) for a in read(MET + said)]
    assert told == [
        ("protocol", "military cooperation", "2020", "2024", "in force"),
        ("protocol", "military cooperation", "2025", "2029", "signed"),
    ]


LISTS = [
    "They then signed a memorandum on rivers and another on roads.",
    "Two memoranda, on rivers and roads, were signed.",
    "Two memoranda were signed, the first on rivers, the second on roads.",
    "They signed two memoranda. One of them is on rivers, another on roads.",
    "Rivers and roads are the fields of two memoranda that they signed.",
    "Rivers and roads are covered by two memoranda that they signed.",
]


@pytest.mark.parametrize("said", LISTS)
def test_each_member_of_a_list_is_a_paper(said: str) -> None:
    assert [(a.kind, (a.subject or "").lower()) for a in read(MET + said)] == [
        ("memorandum", "rivers"),
        ("memorandum", "roads"),
    ]


def test_what_will_be_done_under_a_new_paper_is_its_subject() -> None:
    text = f"LIMA - Border consultations will be held every year under a memorandum that {MINISTERS} signed on Monday."
    assert in_brief(text) == [("memorandum", "Border consultations", "signed")]


SIGNATORIES = [
    "The signatories were Defence Minister Raul Quispe and Chilean Defence Minister Ana Rojas.",
    "Signing for Peru was Defence Minister Raul Quispe, and for Chile Defence Minister Ana Rojas.",
    "Putting their names to it were Defence Minister Raul Quispe and Chilean Defence Minister Ana Rojas.",
    "It was Defence Minister Raul Quispe and Chilean Defence Minister Ana Rojas who signed it.",
    "It carries the names of Defence Minister Raul Quispe and Chilean Defence Minister Ana Rojas.",
]


@pytest.mark.parametrize("said", SIGNATORIES)
def test_another_sentence_tells_who_signed(said: str) -> None:
    assert [a.signatories for a in read(SIGNED + said)] == [("p1", "p2")]


def test_who_attends_a_signing_is_no_signatory() -> None:
    said = "The ceremony was attended by Defence Minister Raul Quispe and Chilean Defence Minister Ana Rojas."
    assert [a.signatories for a in read(SIGNED + said)] == [()]


def test_they_who_met_are_those_who_signed() -> None:
    (paper,) = read(MET + "They signed an agreement on rivers.")
    assert (paper.signatories, paper.date) == (("p1", "p2"), "2025-11-17")


PARTIES = [
    (MET + "He also met ASEAN Secretary-General Tan Lok. The two ministries signed a memorandum on rivers.", "CHL PER"),
    (
        "LIMA - Peruvian Defence Minister Raul Quispe held separate meetings with Chilean Defence Minister Ana Rojas"
        " and Bolivian Defence Minister Luis Paz on Monday. With Ms Rojas he signed a memorandum on rivers.",
        "CHL PER",
    ),
    ("LIMA - Chile and the UN signed a memorandum on rivers on Monday.", "CHL UN"),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_the_parties_are_those_whose_paper_it_is(text: str, parties: str) -> None:
    assert [" ".join(a.parties) for a in read(text)] == [parties]
