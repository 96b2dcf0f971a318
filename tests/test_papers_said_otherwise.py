"""Papers told of in words that no adjacent verb explains: who signed, what they are on, what is still to come."""

from __future__ import annotations

import pytest

from communique.model import Agreement, Report
from communique.reading.reader import read_report

MET = "Peruvian Foreign Minister Luis Rojas and Chilean Foreign Minister Ana Soto met in Lima on Friday."


def papers(text: str) -> list[Agreement]:
    return list(read_report(Report("r", text, published="2024-05-05")).agreements)


def told(text: str) -> list[str]:
    return [f"{a.kind}: {a.subject}, {a.action}" for a in papers(f"{MET} {text}")]


SIGNED = (
    ("To a pact on ports they set their hands.", "agreement: ports"),
    ("The memorandum on demining, to which both put their signatures, covers the border.", "memorandum: demining"),
    ("The two rounded off their talks with an agreement on pilot training.", "agreement: pilot training"),
    ("Out of the talks came a memorandum on pilot training.", "memorandum: pilot training"),
    (
        "A memorandum was signed between the two ministries on the exchange of files.",
        "memorandum: exchange of files",
    ),
    ("In the field of mining the sides signed a memorandum.", "memorandum: mining"),
    ("As regards mining, a memorandum was signed.", "memorandum: mining"),
    ("They signed a memorandum by which a council on fishing is set up.", "memorandum: council on fishing"),
    ("A protocol was signed in which the agreed border is set down.", "protocol: agreed border"),
    ("They signed a memorandum that sets up a hotline for seamen.", "memorandum: hotline for seamen"),
    (
        "They signed a memorandum covering three areas: health, ports and fishing.",
        "memorandum: health, ports and fishing",
    ),
    ("They signed a protocol on changes to the agreement on air services.", "protocol: air services"),
    ("They signed a protocol which amends the agreement on air services.", "protocol: air services"),
    ("They inked an agreement abolishing visas.", "agreement: visas"),
    ("They inked an agreement that lets ships call at Arica.", "agreement: ships call at Arica"),
    ("They signed a memo on joint exercises.", "memorandum: joint exercises"),
    (
        "They signed a manual of procedures for the new border post.",
        "other: manual of procedures for the new border post",
    ),
    ("They are to buy fuel together under a memorandum signed on Friday.", "memorandum: fuel together"),
    ("They held talks for two hours before signing a memorandum on pilot training.", "memorandum: pilot training"),
    ("Two months after both signed the memorandum on pilots, ships sail.", "memorandum: pilots"),
)


@pytest.mark.parametrize(("text", "paper"), SIGNED, ids=lambda x: x[:60])
def test_what_was_signed(text: str, paper: str) -> None:
    assert told(text) == [f"{paper}, signed"]


COMING = (
    "They have come to terms on an agreement on air services.",
    "Ms Soto spoke in favour of an agreement on air services.",
    "The text of an agreement on air services has all but been settled.",
    "Work has begun on an agreement on air services.",
    "An agreement on air services will follow later this year.",
    "The signing of an agreement on air services has been put off.",
    "He proposed that an agreement on air services be concluded.",
    "Both sides want an agreement on air services in place by June.",
    "The signing of an agreement on air services has been moved to June.",
    "The signing of the agreement on air services was brought forward by a week.",
    "The agreement on air services, which is to be signed in June, was one of the topics.",
    "They will hold more talks before signing an agreement on air services.",
    "They initialled a draft agreement on air services.",
    "Negotiators are to finish the agreement on air services this year.",
    "They reviewed progress on an agreement on air services.",
    "An agreement on air services is to follow in the autumn, the ministry said.",
)


@pytest.mark.parametrize("text", COMING)
def test_what_is_to_be_signed(text: str) -> None:
    assert told(text) == ["agreement: air services, to be signed"]


LASTING = (
    "Good use is being made of the agreement on legal assistance.",
    "The agreement on legal assistance has proved its worth.",
    "They want to breathe new life into the agreement on legal assistance.",
    "Under an agreement on legal assistance that they signed in 2019, ten men were handed over.",
    "The agreement on legal assistance between the two countries, signed in March, will be reviewed.",
    "They spoke of the agreement on legal assistance, signed in 2019, which is being faithfully observed.",
    "They reviewed progress on the 2019 agreement on legal assistance.",
    "The agreement on legal assistance should follow the rules of trade.",
    "They agreed to raise the agreement on legal assistance to the level of a treaty.",
)


def test_an_arrangement_is_a_paper_of_its_own_kind() -> None:
    assert told("They reviewed the arrangement on buses of 2019.") == ["other: buses, in force"]
    assert told("They will sign an arrangement on buses.") == ["other: buses, to be signed"]
    assert told("They extended the exchange of letters on buses.") == ["other: buses, extended"]
    assert told("They agreed on the arrangements for the visit.") == []


NAMED_ARRANGEMENT = (
    ("They spoke of the Defence Cooperation Arrangement.", "in force"),
    ("They are negotiating a Defence Cooperation Arrangement.", "to be signed"),
    ("They extended the Defence Cooperation Arrangement.", "extended"),
    ("The Defence Cooperation Arrangement has expired.", "ended"),
)


@pytest.mark.parametrize(("text", "action"), NAMED_ARRANGEMENT)
def test_an_arrangement_that_goes_by_a_name_is_spoken_of_as_an_agreement_is(text: str, action: str) -> None:
    assert told(text) == [f"other: Defence Cooperation, {action}"]


def test_full_agreement_is_consent_and_a_full_agreement_that_is_signed_is_a_paper() -> None:
    assert told("They were in full agreement on fishing.") == []
    assert told("They signed a full agreement on fishing.") == ["agreement: fishing, signed"]


def test_those_on_whose_behalf_it_is_signed_are_its_parties() -> None:
    said = "A pact on ports was signed on Ghana's behalf by Minister Ama Boateng, on Togo's by Minister Jan Amegan."
    assert [a.parties for a in papers(f"{MET} {said}")] == [("GHA", "TGO")]


@pytest.mark.parametrize("text", LASTING)
def test_what_is_in_force(text: str) -> None:
    assert told(text) == ["agreement: legal assistance, in force"]


OVER = (
    'Peru said that it was ending, "with immediate effect", the 2012 agreement on pilots with Chile.',
    "Chile ended unilaterally the agreement on pilots with Peru.",
)


@pytest.mark.parametrize("text", OVER)
def test_what_is_ended(text: str) -> None:
    assert told(text) == ["agreement: pilots, ended"]


SUBJECTS = (
    ("an agreement on bus services between Tacna and Arica in Lima", "bus services between Tacna and Arica"),
    ("an agreement on bus services between Peru and Chile", "bus services"),
    ("an agreement on bus services between the two countries", "bus services"),
    ("an agreement on a border post at Chacalluta", "border post at Chacalluta"),
    ("an agreement on border posts at the ministry", "border posts"),
    ("an agreement on a free zone at the border", "free zone at the border"),
    ("an agreement on a Lakes Partnership for Peace and Trade", "Lakes Partnership for Peace and Trade"),
    ("an agreement on Ports for Peru and Chile", "Ports"),
    ("an agreement on fishing containing ten points", "fishing"),
    ("an agreement on a common market", "common market"),
    ("an agreement that will lay down rules for fishing", "rules for fishing"),
)


@pytest.mark.parametrize(("paper", "subject"), SUBJECTS)
def test_a_subject_keeps_its_places_and_titles(paper: str, subject: str) -> None:
    assert told(f"They signed {paper}.") == [f"agreement: {subject}, signed"]


def test_a_framework_for_so_many_years_is_called_by_its_name() -> None:
    text = "They signed a five-year Framework for Defence Cooperation."
    assert told(text) == ["other: Framework for Defence Cooperation, signed"]


def test_a_list_whose_last_comma_parts_pairs_is_parted_at_commas() -> None:
    text = "They exchanged three memoranda, covering tourism, women and family affairs, and youth and sports."
    assert [a.subject for a in papers(f"{MET} {text}")] == ["tourism", "women and family affairs", "youth and sports"]
    text = "They exchanged three memoranda on tourism, ports and fishing."
    assert [a.subject for a in papers(f"{MET} {text}")] == ["tourism", "ports", "fishing"]


def test_a_day_told_by_the_way_is_not_that_of_the_signing() -> None:
    text = "Peru and Chile signed an agreement on fishing during the visit that President Luis Rojas began on Thursday."
    assert [a.date for a in papers(text)] == [None]


ENDS = ("here", "too", "because demand has grown", "despite the protests", "ahead of the summit", "so that fares fall")
MORE = (
    "and talked over trade",
    "and spoke about trade",
    "- the first in years",
    "then left for Arica",
    "as a first step",
)


@pytest.mark.parametrize("rest", ENDS + MORE)
def test_a_subject_ends_where_its_clause_does(rest: str) -> None:
    assert told(f"They signed an agreement on air services {rest}.") == ["agreement: air services, signed"]


NONE = (
    "They agreed that trade matters a good deal to both.",
    "They came to an agreement on the line of the border.",
    "They worked within the framework of the law.",
    "They exchanged views on a list of topics.",
    "He hoped that an agreement on air services would one day be signed.",
    "They did not sign the agreement on air services.",
    "In a statement put out after the talks, the ministry praised the mood.",
    "A calendar of visits was discussed.",
    "They hoped to settle the matter before signing anything.",
)


@pytest.mark.parametrize("text", NONE)
def test_near_misses_give_none(text: str) -> None:
    assert told(text) == []


LEADERS = "Peruvian Defence Minister Luis Rojas and Chilean Defence Minister Ana Soto"
BOTH = (
    f"{LEADERS}, whose talks lasted two hours, afterwards signed a memorandum on rescue.",
    f"{LEADERS} closed their talks by signing a memorandum on rescue.",
    f"A memorandum on rescue was signed on Friday between {LEADERS}.",
    f"{LEADERS} signed, in the presence of President Maria Quispe, a memorandum on rescue.",
    f"With President Maria Quispe looking on, {LEADERS} inked a memorandum on rescue.",
    f"{LEADERS} became signatories on Friday of a memorandum on rescue.",
    f"Peru and Chile signed a memorandum on rescue in Lima. Signatures came from {LEADERS}.",
    "Peru and Chile have signed a memorandum on rescue. The ministry said in a post on X that the document was signed "
    f"in Lima on Friday by {LEADERS}.",
    f"{LEADERS} signed a memorandum on rescue in Lima on Friday.",
    f"President Maria Quispe saw the exchange of a memorandum on rescue. It was exchanged by {LEADERS}.",
    "Peru and Chile signed a memorandum on rescue. Defence Minister Luis Rojas signed for Peru. "
    "Defence Minister Ana Soto signed for Chile.",
)
BYSTANDERS = (
    f"{LEADERS} watched as the two navies signed a memorandum on rescue.",
    f"After talks between {LEADERS}, the two countries signed a memorandum on rescue.",
)


def signers(text: str) -> list[set[str]]:
    reading = read_report(Report("r", text, published="2024-05-05"))
    names = {p.id: p.name for p in reading.persons}
    return [{names[s] for s in a.signatories} for a in reading.agreements]


@pytest.mark.parametrize("text", BOTH, ids=lambda x: x[-60:])
def test_who_signed(text: str) -> None:
    assert signers(text) == [{"Luis Rojas", "Ana Soto"}]


@pytest.mark.parametrize("text", BYSTANDERS, ids=lambda x: x[-60:])
def test_who_only_stood_by(text: str) -> None:
    assert signers(text) == [set()]


def test_they_who_sign_again_are_those_who_signed() -> None:
    two = f"{LEADERS} signed in Lima on Friday a protocol on fishing. They likewise signed a memorandum on ports."
    assert signers(two) == [{"Luis Rojas", "Ana Soto"}] * 2
    spoke = f"{LEADERS} spoke of a protocol on fishing, which they hope for. The navies then signed a memorandum."
    assert signers(spoke) == [set()]


def test_papers_counted_and_then_told_one_by_one() -> None:
    text = (
        "Peru and Chile signed three agreements on border security in Lima on Friday. They are the Agreement on Joint"
        " Patrols and the Protocol on Customs. The third is a Memorandum of Understanding on Fishing."
    )
    assert [a.subject for a in papers(text)] == ["Joint Patrols", "Customs", "Fishing"]


def test_the_next_paper_of_a_series_is_on_the_same() -> None:
    text = "They praised the results of the 2020-2024 trade protocol and agreed on the contents of that for 2025-2029."
    assert told(text) == ["protocol: trade, in force", "protocol: trade, to be signed"]


def test_the_paper_before_in_a_series_is_in_force() -> None:
    new = "They signed a protocol on customs for 2025-2027,"
    both = ["protocol: customs, signed", "protocol: customs, in force"]
    assert told(f"{new} having reviewed compliance with that of 2022-2024.") == both
    assert told(f"{new} which follows that for 2022-2024.") == both
    assert told(f"{new} which follows that of last year.") == both[:1]


def test_papers_signed_together_share_their_day() -> None:
    text = (
        "Peru and Chile signed a memorandum on ports in Lima on Friday. Their ministers had come on Thursday."
        " A protocol on customs was signed as well."
    )
    assert [a.date for a in papers(text)] == ["2024-05-03", "2024-05-03"]


YEARS = [
    ("They signed a cooperation programme that runs from 2025 to 2028.", ("2025", "2028")),
    ("They signed a memorandum on drones which is to last until 2029.", (None, "2029")),
    ("They signed this year's plan of military cooperation.", ("2024", "2024")),
    ("They signed a memorandum on drones, which has been talked of since 2019.", (None, None)),
    ("They extended the memorandum on drones to June 2026.", (None, "2026-06")),
    ("They extended the memorandum on drones for two years, until Feb. 5, 2026.", (None, "2026-02-05")),
    ("The notes prolong to 2026 the memorandum on drones.", (None, "2026")),
    ("Also prolonged, up to June 2026, is the memorandum on drones.", (None, "2026-06")),
    ("They signed a memorandum on the road to Arica in 2024.", (None, None)),
]


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years_that_a_paper_covers(text: str, years: tuple[str | None, str | None]) -> None:
    met = MET.replace("Foreign", "Defence")
    assert [(a.period_start, a.period_end) for a in papers(f"{met} {text}")] == [years]


def test_those_who_do_one_thing_and_then_sign() -> None:
    text = (
        f"{LEADERS} met in Lima on Friday. The ministers adopted a joint statement and signed a treaty on rivers."
        " A treaty on lakes may follow."
    )
    assert {"Luis Rojas", "Ana Soto"} in signers(text)


def test_a_name_told_before_a_paper_is_what_it_is_on() -> None:
    text = "They signed the Lake Partnership, an agreement that will bring the two closer."
    assert told(text) == ["agreement: Lake Partnership, signed"]


def test_an_agreement_that_turns_out_to_be_a_memorandum_is_one_paper() -> None:
    text = "They signed an agreement on joint rescue. What they signed is a memorandum on joint rescue at sea."
    assert told(text) == ["memorandum: joint rescue at sea, signed"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They signed a memorandum on ports at the talks on May 2.", "2024-05-02"),
        (
            "They signed a protocol which amends the Treaty of 3 May 2004 between Peru and Chile on ports.",
            "2024-05-03",
        ),
        ("They signed a memorandum on ports in May.", "2024-05"),
        ("They signed a memorandum on ports of their own in October last year.", "2023-10"),
        ("The talks come seven months after the two governments signed the memorandum on ports.", None),
    ],
)
def test_day_of_the_signing(text: str, day: str | None) -> None:
    assert [a.date for a in papers(f"{MET} {text}")] == [day]


def test_a_union_is_party_to_the_statement_of_its_meeting() -> None:
    text = (
        "GCC-US Ministerial Meeting Ends in Joint Statement\n\nRIYADH, May 4 - US Secretary of State Carl Reed met"
        " Saudi Foreign Minister Faisal Harbi and his GCC colleagues on Friday. A joint statement was issued."
    )
    assert {a.parties for a in papers(text) if a.kind == "joint statement"} == {("GCC", "USA")}


def test_a_bare_memorandum_between_bodies_is_on_their_cooperation() -> None:
    text = "They signed a memorandum of understanding between the Coast Guard of Peru and the Coast Guard of Chile."
    assert told(text) == ["memorandum: cooperation between the coast guards, signed"]


OF_ALL = "eighth meeting of the defence ministers"
CONTACTS = (
    (f"They signed the minutes of the {OF_ALL} of Peru, Chile and Bolivia.", OF_ALL),
    (f"The {OF_ALL} of Peru, Chile and Bolivia ended on Friday. A joint statement was issued at its end.", OF_ALL),
    (f"They signed the minutes of the {OF_ALL} of Peru and Chile, Bolivia being absent.", OF_ALL),
    ("They signed the minutes of the fifth meeting of the Council of Peru.", "fifth meeting of the Council of Peru"),
    (
        "They signed the minutes of the fifth meeting of the Joint Council, he said.",
        "fifth meeting of the Joint Council",
    ),
    ("They signed the minutes of the fifth Peru-Chile Border Dialogue.", "fifth Border Dialogue"),
)


@pytest.mark.parametrize(("text", "subject"), CONTACTS)
def test_a_contact_goes_by_its_name_without_its_parties(text: str, subject: str) -> None:
    assert [a.subject for a in papers(f"{MET} {text}")] == [subject]


def test_a_list_below_a_heading_with_to_in_it_was_signed() -> None:
    items = "\n\n1. Memorandum of Understanding on fishing.\n\n2. Letter of Intent on ports.\n\n"
    head = "List of documents {} signed during the visit of the President of Peru to Chile"
    assert [str(a.action) for a in papers(head.replace("{} ", "") + items + MET)] == ["signed", "signed"]
    assert papers(head.format("not") + items + MET) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("They reviewed the agreement on ports that Bolivia and Brazil concluded last year.", ("BOL", "BRA")),
        ("They reviewed the agreement on ports that boats from Bolivia use.", ("CHL", "PER")),
    ],
)
def test_whose_a_paper_is_a_clause_tells(text: str, parties: tuple[str, ...]) -> None:
    assert [a.parties for a in papers(f"{MET} {text}")] == [parties]


OWN_PLANS = (
    ("They open posts in line with the two countries’ master plan on border posts for 2021-2030.", ["border posts"]),
    ("They heard of the master plan on border posts for 2021-2030.", []),
)


@pytest.mark.parametrize(("text", "subjects"), OWN_PLANS)
def test_a_plan_is_one_of_both_where_it_is_called_so(text: str, subjects: list[str]) -> None:
    assert [a.subject for a in papers(f"{MET} {text}")] == subjects


def test_a_communique_is_that_of_all_whom_its_sentence_tells_of() -> None:
    text = "In a communiqué read out afterwards, the two ministers undertook to patrol the border."
    assert [str(a.kind) for a in papers(f"{MET} {text}")] == ["joint statement"]
    assert papers(f"{MET} In a communiqué read out afterwards, the ministry praised the mood.") == []


def test_what_was_decades_before_makes_no_signing_old() -> None:
    text = "Peru and Chile have signed a treaty on rivers, six decades after they met on the matter in 1963."
    assert [a.date for a in papers(f"{MET} {text}")] == ["2024-05-03"]


def test_a_firm_in_the_sentence_is_no_party_to_a_paper_of_two_states() -> None:
    text = "The contract was signed by Harbour Systems under the 2017 agreement on ships between Peru and Chile."
    assert told(text) == ["agreement: ships, in force"]


def test_a_note_to_editors_tells_of_no_paper() -> None:
    note = "Peru, Chile meet\n\n(ATTN: UPDATES with joint statement in paras 3-4)\n\n"
    text = "In a joint statement issued after the meeting, they called for peace."
    assert told(text) == [f"joint statement: {a.subject}, {a.action}" for a in papers(f"{note}{MET} {text}")]


def test_the_year_in_a_name_is_no_day_of_its_sentence() -> None:
    text = "The 2018 agreement on boats is in force, the joint communiqué signed at the end says."
    assert "2018" not in [a.date for a in papers(f"{MET} {text}")]
