"""Papers and channels in the manner of agencies, ministries and communiqués: signings, lists, sessions, bodies."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"
DAY = "2024-05-07"
TALKS = "Chilean President Pablo Oru held talks with Peruvian President Jan Tal in Lima on Tuesday. "
ANA, LUIS = "Chilean Health Minister Ana Sol", "Peruvian Health Minister Luis Vega"
EVA, IVO = "Chilean Tourism Minister Eva Lux", "Peruvian Tourism Minister Ivo Paz"


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def contacts(reading: Reading) -> list[tuple[str, str, str | None, str | None]]:
    return [(m.format.value, m.status.value, m.date, m.place) for m in reading.meetings]


def people(reading: Reading) -> list[tuple[str, ...]]:
    names = {p.id: p.name for p in reading.persons}
    return [tuple(sorted(names[x.person] for x in m.participants)) for m in reading.meetings]


def papers(reading: Reading) -> list[tuple[str, str | None, str, str | None]]:
    return [(a.kind.value, a.subject, a.action.value, a.date) for a in reading.agreements]


def signers(reading: Reading) -> dict[str | None, list[str]]:
    names = {p.id: p.name for p in reading.persons}
    return {a.subject: sorted(names[i] for i in a.signatories) for a in reading.agreements}


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


# Of several papers of one sentence, who signed each.
EACH = (
    f"{ANA} signed the agreement on health with {LUIS}, and {EVA} signed the agreement on tourism with {IVO}.",
    f"The agreement on health was signed by {ANA} and {LUIS}, and the agreement on tourism by {EVA} and {IVO}.",
    f"The agreement on health was signed by {ANA} and {LUIS}, while the pact on tourism was signed by {EVA} and {IVO}.",
    f"{ANA} and {LUIS} signed the agreement on health, while {EVA} and {IVO} signed the agreement on tourism.",
    f"The agreement on health was signed by {ANA} and {LUIS}; the agreement on tourism, by {EVA} and {IVO}.",
    "Documents signed:\n\n1. Agreement on health. Signed from the Chilean side by Ana Sol, Minister of Health; "
    "from the Peruvian side by Luis Vega, Minister of Health.\n\n2. Agreement on tourism. Signed by Eva Lux, Chilean "
    "Minister of Tourism, and Ivo Paz, Peruvian Minister of Tourism.",
)


@pytest.mark.parametrize("text", EACH)
def test_each_paper_has_its_own_signatories(text: str) -> None:
    assert signers(told(TALKS + text)) == {"health": ["Ana Sol", "Luis Vega"], "tourism": ["Eva Lux", "Ivo Paz"]}


@pytest.mark.parametrize("heads", ["the heads of the two ministries", "the top diplomats", "the interlocutors"])
def test_the_two_who_talked_sign(heads: str) -> None:
    talks = "Chilean Foreign Minister Pablo Oru and Peruvian Foreign Minister Jan Tal held talks in Lima on Tuesday. "
    for text in ("{h} signed a plan of consultations.", "After the talks, {h} also signed a plan of consultations."):
        reading = told(talks + capital(text.format(h=heads)))
        assert signers(reading) == {"consultations": ["Jan Tal", "Pablo Oru"]}


# A count of papers and what they are on.
COUNTED = (
    "{n} agreements were signed, on {l}.",
    "{n} agreements were signed at the end of the talks, on {l}.",
    "{n} agreements were inked by the ministers on Tuesday, covering {l}.",
    "The talks yielded {n} agreements, on {l}.",
    "The sides signed {n} agreements. They cover {l}.",
)
LISTS = {"two": "visas and trade", "three": "visas, trade and the exchange of prisoners"}


@pytest.mark.parametrize("text", COUNTED)
def test_counted_papers_have_a_subject_each(text: str) -> None:
    for count, those in LISTS.items():
        found = told(TALKS + capital(text.format(n=count, l=those))).agreements
        wanted = those.replace(" and ", ", ").replace("the ", "").split(", ")
        assert sorted((a.subject or "").removeprefix("the ") for a in found) == sorted(wanted)


def test_talks_end_in_a_signing() -> None:
    for end in ("resulted in", "concluded with", "were crowned by"):
        found = told(
            f"{TALKS}The negotiations {end} the signing of an agreement on fishing.\n\nABB/Nampi/KA/RP"
        ).agreements
        assert [(p.subject, p.action.value, p.parties) for p in found] == [("fishing", "signed", ("CHL", "PER"))]


def test_an_occasion_is_no_subject() -> None:
    assert papers(told(TALKS + "An agreement was signed on the occasion.")) == []
    (paper,) = papers(told(TALKS + "Two agreements were signed on the occasion: an Extradition Treaty and others."))
    assert paper == ("treaty", "Extradition", "signed", DAY)


def test_a_paper_on_a_programme_is_one() -> None:
    for kind, plan in product(("memorandum", "protocol"), ("cultural exchange programme", "joint action plan")):
        (found,) = told(f"Chile and Peru on Tuesday signed a new {kind} on the {plan} for 2022-2026.").agreements
        assert (found.kind.value, found.period_start, found.period_end) == (kind, "2022", "2026")


DEEDS = {
    "Negotiations are under way on {p}.": "to be signed",
    "{p} is awaiting signature.": "to be signed",
    "{p} was subscribed by the ministers.": "signed",
    "Chile has suspended the implementation of {p}.": "ended",
    "{p} is on hold.": "ended",
    "The ministers reviewed the implementation of {p}.": "in force",
}


def test_what_was_done_to_a_paper() -> None:
    for text, action in DEEDS.items():
        done = capital(text.format(p="the agreement on fishing between Chile and Peru"))
        assert [p[2] for p in papers(told(TALKS + done))] == [action]


# Signings as contacts: a ceremony of their own, or part of talks.
def test_what_a_paper_is_on_is_no_contact() -> None:
    for paper in ("a memorandum on political consultations", "a protocol on regular meetings", "an MoU on a dialogue"):
        text = f"{ANA} and {LUIS} signed {paper} in Lima on Tuesday."
        assert contacts(told(text)) == [("ceremony", "held", DAY, "Lima")]
        assert contacts(told(TALKS + text)) == [("talks", "held", DAY, "Lima")]


LATER = (
    f"Chile and Peru on Tuesday signed a treaty on rivers. {ANA} and {LUIS} signed it on behalf of both in Lima.",
    f"Chile and Peru signed a treaty on rivers in Lima on Tuesday. {ANA} and {LUIS} put their signatures to it.",
    f"Chile and Peru on Tuesday renewed a treaty on rivers. {ANA} and {LUIS} signed the renewal in Lima.",
    f"The signing ceremony of a treaty on rivers was held in Lima on Tuesday. {ANA} and {LUIS} signed the document.",
)


def test_a_ceremony_is_told_in_two_sentences() -> None:
    for reading in map(told, LATER):
        assert contacts(reading) == [("ceremony", "held", DAY, "Lima")]
        assert people(reading) == [("Ana Sol", "Luis Vega")]


# Sessions held and to come.
COMMISSION = "meeting of the Chile-Peru Joint Commission"
HELD = (
    "{s} was held in Lima on Tuesday.",
    "Chile and Peru held {s} in Lima on Tuesday.",
    "On Tuesday, Lima hosted {s}.",
    f"{ANA} took part in {{s}} in Lima on Tuesday.",
)
NAMED = {"the next": None, "the next, sixth": 6, "the next (sixth)": 6, "the sixth": 6, "the regular": None}
AFTER_ALL = (
    "The sixth {s}, which had been postponed in March, was held in Lima on Tuesday.",
    "After a four-year pause, the sixth {s} was held in Lima on Tuesday.",
    "A memorandum on rail was signed at the closing of the sixth {s} in Lima on Tuesday and is to boost trade.",
    "The memorandum on rail, signed at the conclusion of the sixth {s} in Lima on Tuesday, will help both countries.",
)


@pytest.mark.parametrize(("text", "named"), list(product(HELD, NAMED.items())))
def test_a_session_that_was_held(text: str, named: tuple[str, int | None]) -> None:
    reading = told(capital(text.format(s=f"{named[0]} {COMMISSION}")))
    assert contacts(reading) == [("dialogue", "held", DAY, "Lima")]
    assert [(x.edition, x.date) for x in reading.mechanisms] == [(named[1], DAY if named[1] else None)]


def test_a_session_that_was_held_after_all() -> None:
    for text in AFTER_ALL:
        assert contacts(told(text.format(s=COMMISSION))) == [("dialogue", "held", DAY, "Lima")]


DUE = (
    "which had been put off owing to the pandemic, is planned to be held in Lima on May 20",
    "postponed last year, will be held in Lima on May 20",
    "originally scheduled for March, will still be held in Lima on May 20",
    "announced last week, will go ahead in Lima on May 20 as planned",
    "postponed in March, is to be hosted by Lima on May 20",
)


@pytest.mark.parametrize("due", DUE)
def test_a_session_that_is_due_after_all(due: str) -> None:
    assert contacts(told(f"The sixth {COMMISSION}, {due}.")) == [("dialogue", "planned", "2024-05-20", "Lima")]
    off = f"The sixth {COMMISSION}, which was to be held in Lima on May 20, has been postponed."
    assert contacts(told(off)) == [("dialogue", "postponed", "2024-05-20", "Lima")]


def test_the_next_session_of_a_body_named_in_short() -> None:
    for body, name in (("Commission", "Joint Commission on Trade"), ("JPC", "Joint Permanent Commission (JPC)")):
        lead = f"The sixth meeting of the {name} of Chile and Peru was held in Lima on Tuesday. The {body}"
        for text in ("will next meet in Tacna in 2025.", "will meet again in Tacna in 2025."):
            ahead = [c for c in contacts(told(f"{lead} {text}")) if c[1] == "planned"]
            assert ahead == [("dialogue", "planned", "2025", "Tacna")]


def test_a_body_is_named_by_its_rhythm() -> None:
    lead = "Chile and Peru held the second meeting of the Joint Permanent Commission (JPC) in Lima on Tuesday. "
    for rhythm in ("meets twice a year", "will convene every two years", "of the two countries meets every quarter"):
        found = told(f"{lead}The security committee {rhythm}.").mechanisms
        assert [x.name for x in found][1:] == ["security committee"]
        assert len(told(f"{lead}The JPC {rhythm}.").mechanisms) == 1


def test_consultations_and_conferences_of_two_sides() -> None:
    pair, consultations = f"{ANA} and {LUIS}", "olitical consultations"
    for text in (f"P{consultations} of Chile and Peru were held", f"Chile and Peru held p{consultations}"):
        assert contacts(told(f"{text} in Lima on Tuesday.")) == [("dialogue", "held", DAY, "Lima")]
    for text in (f"{pair} co-chaired a conference to review cooperation", "Chile and Peru held a conference on rail"):
        assert contacts(told(f"{text} in Lima on Tuesday.")) == [("talks", "held", DAY, "Lima")]
    assert contacts(told(f"{pair} held a press conference in Lima on Tuesday."))[0][0] == "meeting"


def test_the_two_will_meet_again() -> None:
    for who in ("The two", "They", "The pair", "The two ministers"):
        reading = told(f"{ANA} met {LUIS} in Lima on Tuesday. {who} will meet again in Tacna on May 20.")
        assert people(reading) == [("Ana Sol", "Luis Vega")] * 2


def test_the_year_of_a_paper_is_not_that_of_a_contact() -> None:
    lead = f"{ANA} and {LUIS} met in Lima on Tuesday. "
    for what in ("the treaty signed in 2013", "the 2013 agreement on rail", "the commission set up in 2009"):
        assert people(told(f"{lead}{IVO} received Sol and discussed {what}."))[1:] == [("Ana Sol", "Ivo Paz")]


def test_who_says_so_takes_no_part_and_whose_minister_somebody_is() -> None:
    text = (
        f"The sixth {COMMISSION} will be held on May 20. It will be chaired by {ANA} and {LUIS}, spokesman Jo Rey said."
    )
    assert people(told(text)) == [("Ana Sol", "Luis Vega")]
    reading = told("Chile is negotiating a treaty with Peru, whose defence minister Jan Tal said the text was ready.")
    assert [(p.name, p.country) for p in reading.persons] == [("Jan Tal", "PER")]


def test_the_agenda_of_talks_is_no_promise() -> None:
    lead = "Political consultations between Chile and Peru will be held in Lima on May 20. "
    text = "During the consultations, bilateral relations will be reviewed, and views will be exchanged on trade."
    assert told(lead + text).commitments == ()
    assert told(f"{TALKS}Cooperation in cyber defence will be expanded.").commitments


def test_an_exercise_bears_its_name_alone() -> None:
    text = "The closing ceremony of Coral Shield XI was held at Arica on Tuesday. It is an exercise of Chile and Peru."
    assert ("Coral Shield", 11) in [(x.name, x.edition) for x in told(text).mechanisms]
    (found,) = told("The 6th edition of the naval exercise Coral Wave of Chile and Peru began on Tuesday.").mechanisms
    assert (found.name, found.edition) == ("Coral Wave", 6)
