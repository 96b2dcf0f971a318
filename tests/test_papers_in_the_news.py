"""Papers as real pages tell of them: in lists that no colon opens, not signed yet, told twice, of an organisation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.pace import seconds
from tests.test_papers_told import in_brief, read


def _subjects(text: str, action: str = "signed") -> list[str | None]:
    return [subject for _, subject, _, did in in_brief(text) if did == action]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Chile and Peru signed a total of three documents.\n-Memorandum of Understanding on port security,\n"
            "-Action Plan on rail links for 2024-2026 and\n-Economic Cooperation Agreement.",
            ["port security", "rail links", "Economic Cooperation"],
        ),
        (
            "Chile and Peru signed three documents after the talks.\nThese include:\n-the Agreement on bus lines,\n"
            "- Protocol on the implementation of the Fishing Agreement\n- Memorandum of Understanding on mines",
            ["bus lines", "implementation of the Fishing Agreement", "mines"],
        ),
        (
            "Chile and Peru signed two documents:\n1. Memorandum of Understanding and Cooperation in Higher Education\n"
            "2. Memorandum of Understanding on Farming, Fisheries and Related Fields",
            ["Higher Education", "Farming, Fisheries and Related Fields"],
        ),
        (
            "Three memoranda were signed during a ceremony held after the talks of Chile and Peru, on customs, on "
            "schools on the border, and on small firms.",
            ["customs", "schools on the border", "small firms"],
        ),
        (
            'The ministers of Chile and Peru adopted two joint statements on "Clean Lakes" and "Safe Roads".',
            ["Clean Lakes", "Safe Roads"],
        ),
        (
            "Chile and Peru signed three cooperation agreements (involving food safety, mines and rail).",
            ["food safety", "mines", "rail"],
        ),
        (
            "Chilean General Pablo Oru signed several agreements with Peruvian General Jan Tal. The agreements cover a "
            "range of areas, including trade and investment, mines, and rail.",
            ["trade and investment", "mines", "rail"],
        ),
        (
            "An agreement was signed between Chile and Peru on double taxation, and a memorandum on port security.",
            ["double taxation", "port security"],
        ),
    ],
)
def test_every_paper_of_a_list_is_one(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects


def test_a_sum_of_the_papers_that_a_list_names_below_adds_none() -> None:
    text = (
        "Chile and Peru signed two agreements. The agreements cover farming and rail.\nThe agreements signed:\n"
        "1. Memorandum of Understanding on farming\n2. Agreement on rail"
    )
    assert [kind for kind, *_ in in_brief(text)] == ["memorandum", "agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "“We are working on the signing of the rail agreement,” the Chilean minister told his Peruvian counterpart.",
        "Oru says signing Chile-Peru trade treaty important",
        "The Chilean minister noted the importance of signing a rail treaty with Peru.",
        "Chile, Peru conclude Trade agreement talks",
        "Chile and Peru discussed patrols under the proposed rail agreement.",
        "Chile asks for consent before Chile and Peru have signed the rail agreement.",
        "Troops will stay until the signature of the rail agreement between Chile and Peru.",
        "The officials will seal the rail agreement of Chile and Peru.",
    ],
)
def test_what_is_not_signed_yet_is_to_be_signed(text: str) -> None:
    assert [did for _, _, _, did in in_brief(text)] == ["to be signed"]


@pytest.mark.parametrize(
    "text",
    [
        "The foreign secretaries of Chile and Peru exchanged notes on cooperation in multilateral fora.",
        "The Chilean minister is preparing for the Lake Treaty Arbitration with Peru.",
        "There was firm agreement between Chile and Peru on all matters.",
        "The Chilean hosts failed to honour the protocol when the Peruvian defence minister came.",
        "Chile asked Peru to implement annual protocols, cooperation plans and deals signed between both.",
    ],
)
def test_what_only_sounds_like_a_paper_is_none(text: str) -> None:
    assert in_brief(text) == []


def test_notes_on_a_loan_are_a_paper() -> None:
    assert in_brief("Chile and Peru exchanged notes on a loan for the port.")[0][0] == "other"


@pytest.mark.parametrize(
    ("text", "brief"),
    [
        (
            "Talks are on the implementation of the Defence Cooperation Framework between Chile and Peru.",
            [("other", "Defence Cooperation", "CHL PER", "in force")],
        ),
        (
            "Chile and Peru signed the Roadmap to Ease Trade in Lima.",
            [("other", "Roadmap to Ease Trade", "CHL PER", "signed")],
        ),
        ("Chile and Peru discussed the roadmap to peace in Lima.", []),
        (
            "The security treaty of Chile and Peru is still a work in progress.",
            [("treaty", "security", "CHL PER", "to be signed")],
        ),
        ("The security treaty of Chile and Peru is in force.", [("treaty", "security", "CHL PER", "in force")]),
        ("Chile and Peru spoke of a treaty on a visit to Lima.", []),
        (
            "Chile and Peru reviewed progress, including the timeline for the signing of the Reef Agreement.",
            [("agreement", "Reef", "CHL PER", "to be signed")],
        ),
        ("Chile and Peru signed a treaty on naval visits.", [("treaty", "naval visits", "CHL PER", "signed")]),
        (
            "Chile and Peru undertook a detailed review of the Roadmap 2030.",
            [("other", "Roadmap 2030", "CHL PER", "in force")],
        ),
        (
            "Chile and Peru signed a new border security agreement to strengthen the partnership between the two.",
            [("agreement", "border security", "CHL PER", "signed")],
        ),
        (
            "Chile and Peru back the Framework Agreement for Peace, Security and Cooperation.",
            [("agreement", "Peace, Security and Cooperation", "CHL PER", "in force")],
        ),
        (
            "Chile and Peru signed an agreement pledging closer maritime ties after a summit.",
            [("agreement", "closer maritime ties", "CHL PER", "signed")],
        ),
        (
            "A cultural exchange programme was also signed between the two governments of Chile and Peru.",
            [("programme", "cultural exchange", "CHL PER", "signed")],
        ),
        (
            "Officers of the defence ministries of Chile and Peru agreed on the work plan for 2024.",
            [("plan", "defence cooperation", "CHL PER", "in force")],
        ),
    ],
)
def test_what_a_paper_is_and_what_it_is_on(text: str, brief: list[tuple[str, str | None, str, str]]) -> None:
    assert in_brief(text) == brief


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chile and Peru signed an agreement with the European Union on fishing.", ["CHL EU PER"]),
        ("Bolivia signed a visa agreement with Chile and Peru.", ["BOL CHL PER"]),
        ("Bolivia already has visa agreements with Chile, Peru and Brazil.", ["BOL PER", "BOL CHL", "BOL BRA"]),
        ("The SADC summit met in Lusaka. Members reaffirmed their commitment to the SADC defence pact.", ["SADC"]),
        (
            "A visa agreement was signed by Chile and Peru. Chile already has such deals with Brazil and Bolivia.",
            ["CHL PER", "BRA CHL", "BOL CHL"],
        ),
    ],
)
def test_whose_a_paper_is(text: str, parties: list[str]) -> None:
    assert sorted(whose for _, _, whose, _ in in_brief(text)) == sorted(parties)


def test_an_organisations_paper_is_that_of_all_who_took_part() -> None:
    text = (
        "The SCO defence ministers met in Bishkek. Taking part were the ministers of India, China, Kazakhstan and "
        "Pakistan. The Plan of Cooperation of the SCO Defence Ministries for 2020-2021 was signed."
    )
    assert [whose for _, _, whose, _ in in_brief(text)] == ["CHN IND KAZ PAK"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal signed a letter of intent, which allows joint "
            "patrols, in Lima in March.",
            "2025-03",
        ),
        (
            "Chile and Peru have worked together since February 14, 1992 through the signing of a memorandum on mines.",
            "1992-02-14",
        ),
        (
            "Mine work began on 3 May 2001 with the signing of a memorandum on mines between Chile and Peru.",
            "2001-05-03",
        ),
        ("The Chilean minister recalled the boundary treaty signed with Peru in February 2023.", "2023-02"),
    ],
)
def test_the_day_may_stand_before_the_signing_or_behind_a_clause(text: str, date: str) -> None:
    (record,) = read(text)
    assert record.date == date


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru signed a joint declaration on partnership. The partnership agreement foresees yearly meetings.",
        "Chile and Peru stand by the Mutual Defence Treaty or MDT.",
        "Chile and Peru signed a visiting forces agreement. The two ministers signed the military pact in Lima.",
        "Chile and Peru signed a defence cooperation agreement. “We signed an MoU on Defence Cooperation,” Chile said.",
        "Chile must consent to ratify the rail treaty with Peru. Chile and Peru will sign the rail treaty in May.",
    ],
)
def test_a_paper_told_twice_is_one(text: str) -> None:
    assert len(in_brief(text)) == 1


def test_a_statement_recalled_is_not_that_of_today() -> None:
    first, second = read(
        "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal signed a joint communique on Wednesday. It was their "
        "first meeting since Ann Lem of Chile and Bo Diz of Peru signed a joint declaration on partnership in 2019."
    )
    assert (second.subject, second.date) == ("partnership", "2019")
    assert first.date != "2019"


def test_another_paper_is_told_apart() -> None:
    text = "Chile and Peru signed a visiting forces agreement. They also signed the Border Agreement."
    assert _subjects(text) == ["visiting forces", "Border"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Chile announced the termination of the agreement with Peru on visits, signed in Lima on 20 May 1989, and "
            "the agreement with Peru on drills, signed in Lima on 4 May 1994.",
            ["visits", "drills"],
        ),
        (
            "“The following is to be terminated: the agreement of Chile and Peru on drills, signed in 1994,” it said.",
            ["drills"],
        ),
        ("Chile’s agreements on drills with Bolivia, Brazil, and Peru have been terminated.", ["drills"]),
    ],
)
def test_papers_of_a_list_end(text: str, subjects: list[str]) -> None:
    assert _subjects(text, "ended") == subjects


def test_a_long_list_of_states_takes_no_longer_than_its_length() -> None:
    def reading(times: int) -> Callable[[], object]:
        text = f"They praised agreements with {'Japan, the United States, ' * times}and Peru."
        return lambda: read(text)

    assert seconds(reading(120)) < 60 * seconds(reading(30))
