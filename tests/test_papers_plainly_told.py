"""Papers as agencies tell of them every day: in one plain sentence, in a list, in a sentence that comes after."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report
from tests.test_papers_told import in_brief, read

PLAIN = [
    ("Chile and Peru enter into agreement on fisheries.", "agreement", "fisheries", "signed"),
    (
        "A memorandum was signed for political consultation between the Foreign Ministries of Chile and Peru.",
        "memorandum",
        "political consultation",
        "signed",
    ),
    ("An MoU is to be signed between Chile and Peru on skills.", "memorandum", "skills", "to be signed"),
    (
        "The visit is part of an agreement signed by the ministries of Chile and Peru to exchange visits for cadets.",
        "agreement",
        "visits for cadets",
        "in force",
    ),
    (
        "Chile and Peru agreed to carry out the signed deals on border trade in earnest and to good effect.",
        "agreement",
        "border trade",
        "in force",
    ),
    (
        "They reviewed a memorandum of understanding, agreed by Chile and Peru, on patrols of the border.",
        "memorandum",
        "patrols of the border",
        "in force",
    ),
    (
        "Chile and Peru marked ten years since the signing of the free trade agreement.",
        "agreement",
        "free trade",
        "in force",
    ),
    ("Chile and Peru will celebrate 20 years of the Free Trade Agreement.", "agreement", "Free Trade", "in force"),
    (
        "The Cabinet approved the signing of an agreement between Chile and Peru on mining.",
        "agreement",
        "mining",
        "to be signed",
    ),
    (
        "Chile and Peru reached consensus on the text of an agreement on fisheries.",
        "agreement",
        "fisheries",
        "to be signed",
    ),
    (
        "Chile and Peru agreed to extend a currency swap agreement for three years.",
        "agreement",
        "currency swap",
        "extended",
    ),
    (
        "Under a memorandum signed on Monday, Chile will train nurses of Peru.",
        "memorandum",
        "train nurses of Peru",
        "signed",
    ),
    (
        "Chile and Peru signed a joint communique on the future of the two countries’ defence ties.",
        "joint statement",
        "future of the two countries’ defence ties",
        "signed",
    ),
    (
        "The agreement between Chile and Peru was signed on Monday. The agreement will allow the exchange of data.",
        "agreement",
        "exchange of data",
        "signed",
    ),
]


@pytest.mark.parametrize(("text", "kind", "subject", "action"), PLAIN)
def test_plain_sentence_is_read(text: str, kind: str, subject: str, action: str) -> None:
    assert in_brief(text) == [(kind, subject, "CHL PER", action)]


def test_papers_parted_by_semicolons_are_signed_by_one_verb() -> None:
    text = (
        "The leaders of Chile and Peru witnessed the signing of documents, including an agreement on customs; "
        "a memorandum between the two ministries of health on medicine; and a cooperation plan for 2026-2028."
    )
    assert [(k, s, a) for k, s, _, a in in_brief(text)] == [
        ("agreement", "customs", "signed"),
        ("memorandum", "medicine", "signed"),
        ("plan", "cooperation", "signed"),
    ]


def test_what_has_a_verb_of_its_own_behind_a_semicolon_is_not_signed() -> None:
    text = "Chile and Peru signed a treaty on trade; the memorandum on fishing is in force."
    assert [a for *_, a in in_brief(text)] == ["signed", "in force"]


LISTS = [
    "Chile and Peru signed three agreements providing for cooperation in health, space and culture.",
    "Chile and Peru signed three agreements spanning health, space and culture.",
    "Chile and Peru signed three agreements on health, space and culture, after talks between Mr Pablo Oru and others.",
]


@pytest.mark.parametrize("text", LISTS)
def test_each_field_of_a_list_is_a_paper(text: str) -> None:
    assert [s for _, s, *_ in in_brief(text)] == ["health", "space", "culture"]


def test_a_list_of_outcomes_is_signed() -> None:
    text = (
        "List of Outcomes: Visit of the President of Peru to Chile\n\n"
        "1. MoU on medicine between the Ministry of Health of Peru and the Ministry of Health of Chile\n"
        "2. Protocol amending the Air Services Agreement\n"
        "3. Programme of Cultural Exchange for 2025-2028"
    )
    assert [(k, a) for k, *_, a in in_brief(text)] == [
        ("memorandum", "signed"),
        ("protocol", "signed"),
        ("programme", "signed"),
    ]


def test_papers_of_a_list_are_those_signed_two_sentences_before() -> None:
    text = (
        "Chile and Peru signed seven agreements on Monday. President Pablo Oru attended the ceremony. "
        "The deals include a memorandum on forestry and a treaty on rivers."
    )
    assert [(k, s) for k, s, *_ in in_brief(text)] == [("memorandum", "forestry"), ("treaty", "rivers")]


def test_those_who_sign_one_paper_sign_what_is_named_with_it_by_the_same_verb() -> None:
    text = (
        "Chilean Minister Pablo Oru met Peruvian Minister Jan Tal in Lima on Monday. An agreement on ports was signed "
        "by Pablo Oru and Jan Tal, and with it a contract for cranes."
    )
    assert [len(a.signatories) for a in read(text)] == [2, 2]


def test_another_paper_of_the_kind_has_its_own_signatories() -> None:
    text = (
        "Chile and Peru signed six papers on Monday. They include a memorandum on farming and a memorandum on mining. "
        "The memorandum on mining was signed by Chilean Minister Pablo Oru and Peruvian Minister Jan Tal."
    )
    assert [(a.subject, len(a.signatories)) for a in read(text)] == [("farming", 0), ("mining", 2)]


def test_a_paper_foreseen_and_then_signed_is_one() -> None:
    text = (
        "A cooperation plan for 2026 was signed by Chile and Peru in Lima on Monday. “Today we are going to sign a "
        "plan for 2026,” the Chilean minister said."
    )
    assert [(a.period_start, str(a.action)) for a in read(text)] == [("2026", "signed")]


def test_a_protocol_to_a_paper_has_not_its_year() -> None:
    (record,) = read("Chile and Peru on Monday signed a protocol to amend the tax agreement of 2010.")
    assert record.date == "2025-11-17"


DOCUMENTS = [
    ("SECOND SESSION OF THE CHILE-PERU CONSULTATIONS\n\nLima\n\nCOMMUNIQUÉ\n\n", "SECOND SESSION OF THE CONSULTATIONS"),
    (
        "COMMUNIQUÉ OF THE SECOND MEETING OF MINISTERS OF CHILE AND PERU, LIMA, 3 MAY 2024\n\n",
        "SECOND MEETING OF MINISTERS OF CHILE AND PERU",
    ),
]


@pytest.mark.parametrize(("heading", "subject"), DOCUMENTS)
def test_heading_above_or_behind_tells_what_a_communique_is_on(heading: str, subject: str) -> None:
    text = heading + "On 3 May 2024 the ministers of Chile and Peru held their second meeting in Lima."
    (record,) = read_report(Report("t", text)).agreements
    assert (record.subject, record.parties, str(record.action)) == (subject, ("CHL", "PER"), "signed")


def test_a_statement_has_the_day_of_its_heading() -> None:
    text = "Joint statement of Chile and Peru\n\n13 November 2025\n\nThe President of Peru visited Chile in November."
    (record,) = read(text)
    assert record.date == "2025-11-13"


def test_a_pact_is_the_memorandum_that_the_next_sentence_calls_it() -> None:
    text = (
        "Chile and Peru have signed a defence cooperation pact. The memorandum was signed on Thursday in Lima by "
        "General Pablo Oru of Chile and General Jan Tal of Peru. The memorandum covers joint training."
    )
    assert in_brief(text) == [("memorandum", "defence cooperation", "CHL PER", "signed")]


def test_papers_since_which_ties_have_grown_are_told_each() -> None:
    text = (
        "Chile and Peru reviewed cooperation since the signing of the memorandum on defence ties in 2010 and the "
        "Joint Vision Statement on defence relations for 2020-2025."
    )
    assert [(k, a) for k, *_, a in in_brief(text)] == [("memorandum", "signed"), ("joint statement", "signed")]


def test_similar_papers_of_before_have_not_the_day_of_the_report() -> None:
    text = "Chile and Peru signed a treaty on rivers on Tuesday. Chile has signed similar treaties with Bolivia."
    assert [a.date for a in read(text)] == ["2025-11-18", None]


def test_on_what_a_paper_is_may_stand_behind_between_whom_it_was_signed() -> None:
    text = "The cabinet was told of a memorandum (MoU) signed between Chile and Peru on cooperation in geology."
    assert in_brief(text) == [("memorandum", "cooperation in geology", "CHL PER", "signed")]


NONE = [
    "Chile and Peru signed 15 agreements in various fields.",
    "The controversial memorandum of Bolivia with the region was discussed by Chile and Peru.",
    "A communiqué on fishing, as the ministers of Chile and Peru saw it in the end, was not needed.",
    "Chile and Peru agreed on the signing of the guests' book.",
]


@pytest.mark.parametrize("text", NONE)
def test_near_miss_is_no_paper(text: str) -> None:
    assert in_brief(text) == []


@pytest.mark.parametrize(
    "organisation", ["the World Health Organization", "UNESCO", "the African Union", "the World Bank"]
)
@pytest.mark.parametrize("told", ["Kenya and {} signed", "{} and Kenya have signed"])
def test_an_organisation_signs_with_a_state(organisation: str, told: str) -> None:
    text = f"{told.format(organisation)} a memorandum of understanding on fisheries in Nairobi on May 3."
    text = text[0].upper() + text[1:]
    (paper,) = read_report(Report("t", text, published="2024-05-06")).agreements
    assert ("KEN" in paper.parties, len(paper.parties), paper.date) == (True, 2, "2024-05-03")
