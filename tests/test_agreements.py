"""Instruments and agreements: every rule has a sentence that it reads and a near-miss that it leaves alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.lexicon import table, words
from communique.model import Action, Agreement, Ground, How, InstrumentKind, Report, Span
from communique.reading.instruments.find import find_instruments
from communique.reading.instruments.records import agreement_records
from communique.reading.opening import open_page
from communique.reading.words.page import Page
from tests.pace import seconds

DAY = "2022-05-09"


def page_of(text: str) -> Page:
    return open_page(Report(id="r", text=text + "\n", published="2022-05-10"))


def read(text: str, sides: tuple[str, ...] = ("KEN", "TZA")) -> list[Agreement]:
    page = page_of(text)

    def signers(line: int, cue: int) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        return ("p1", "p2"), (Span(page.lines[line].start, page.lines[line].end),)

    def day(line: int) -> tuple[str | None, Ground | None]:
        return DAY, Ground((Span(page.lines[line].start, page.lines[line].end),), "day of the contact", How.RESOLVED)

    return agreement_records(page, find_instruments(page), lambda _: sides, signers, day)


def in_brief(record: Agreement) -> str:
    period = f" {record.period_start}/{record.period_end}" if record.period_start else ""
    return f"{record.kind}: {record.subject}{period}, {record.action}"


# Each sentence, and the records that it gives, the action last.
EXAMPLES: list[tuple[str, list[str]]] = [
    ("Two ministers sign cooperation programme for 2023.", ["programme: cooperation 2023/2023, signed"]),
    (
        "The two sides signed a Memorandum of Understanding (MoU) on naval training.",
        ["memorandum: naval training, signed"],
    ),
    (
        "The two ministers signed the Protocol on Defence Cooperation for the 2022-2026 period and the 2022 "
        "Cooperation Plan between the two defence ministries.",
        [
            "protocol: Defence Cooperation 2022/2026, signed",
            "plan: Cooperation between the two defence ministries 2022/2022, signed",
        ],
    ),
    (
        "The defence ministers reviewed the protocol on defence cooperation for 2017-21 and signed its successor, a "
        "protocol on defence cooperation for 2022-26.",
        ["protocol: defence cooperation 2017/2021, in force", "protocol: defence cooperation 2022/2026, signed"],
    ),
    (
        "Both defence ministries have carried out the cooperation plan this year well.",
        ["plan: defence cooperation 2022/2022, in force"],
    ),
    (
        "They agreed to sign a new bilateral fisheries patrol agreement.",
        ["agreement: fisheries patrol, to be signed"],
    ),
    (
        "He proposed that a memorandum of understanding (MoU) on mine clearance be set up.",
        ["memorandum: mine clearance, to be signed"],
    ),
    ("The parties discussed a draft agreement on military transit.", ["agreement: military transit, to be signed"]),
    (
        "A programme of military cooperation for 2023-2025 will be signed in June.",
        ["programme: military cooperation 2023/2025, to be signed"],
    ),
    (
        "A treaty on extradition and an agreement on mutual legal assistance were signed.",
        ["treaty: extradition, signed", "agreement: mutual legal assistance, signed"],
    ),
    (
        "The agreement on the coordinated patrol, signed in 2011, has been effectively implemented.",
        ["agreement: coordinated patrol, in force"],
    ),
    ("The islets are covered by Article V of the Mutual Defence Treaty.", ["treaty: Mutual Defence, in force"]),
    ("The MoU on peacekeeping training was renewed for five years.", ["memorandum: peacekeeping training, extended"]),
    ("Nairobi decided to withdraw from the lake transport pact.", ["agreement: lake transport, ended"]),
    ("The government decided to terminate the visiting forces agreement.", ["agreement: visiting forces, ended"]),
    ("The sides noted the signing of several agreements on visa exemption.", ["agreement: visa exemption, signed"]),
    ("The two navies signed a letter of intent on ship repair.", ["letter of intent: ship repair, signed"]),
    (
        "The ministers adopted a joint declaration on the fight against piracy.",
        ["joint statement: fight against piracy, signed"],
    ),
    ("The sides are also to conclude a GSOMIA.", ["agreement: security of military information, to be signed"]),
    (
        "The third Lake Region security dialogue met on Monday. Minutes of the dialogue were signed.",
        ["minutes: third Lake Region security dialogue, signed"],
    ),
    (
        "They will sign a new air services agreement to replace the one signed in 1998.",
        ["agreement: air services, to be signed", "agreement: air services, signed"],
    ),
    ("The two defence chiefs put pen to paper on an MoU on hydrography.", ["memorandum: hydrography, signed"]),
    (
        "The agreement on visa waiver bears the signatures of the two foreign ministers.",
        ["agreement: visa waiver, signed"],
    ),
    ("They exchanged notes on a loan of 20 million dollars.", ["other: loan, signed"]),
    (
        "Two Memoranda of Understanding, one on white shipping and one on hydrography, were signed.",
        ["memorandum: white shipping, signed", "memorandum: hydrography, signed"],
    ),
    (
        "On the sidelines, agreements on education and on health were signed.",
        ["agreement: education, signed", "agreement: health, signed"],
    ),
    ("The agreement on gas supply was ratified by both parliaments.", ["agreement: gas supply, in force"]),
    ("The two sides agreed to rework a memorandum on reefs.", ["memorandum: reefs, in force"]),
    (
        "An agreement on the mutual protection of investments is ready for signature.",
        ["agreement: mutual protection of investments, to be signed"],
    ),
    (
        "They will prepare talks, and a new plan of consultations between the foreign ministries will be prepared.",
        ["plan: consultations between the foreign ministries, to be signed"],
    ),
    ("The sides signed a status of forces agreement.", ["agreement: status of forces, signed"]),
    ("The additional protocol to the agreement on trade was signed.", ["protocol: trade, signed"]),
    ("The commission led to the signing of an agreement on ferries.", ["agreement: ferries, signed"]),
    ("The ministers approved the roadmap for energy for 2022-2025.", ["other: energy 2022/2025, signed"]),
    ("An economic memorandum was signed in the hall.", ["memorandum: economic cooperation, signed"]),
    (
        "The memorandum signed by the two ministers is titled “Clean ports and reefs”.",
        ["memorandum: Clean ports and reefs, signed"],
    ),
    (
        "A memorandum on rail transit was the main result. The document was signed by the two ministers.",
        ["memorandum: rail transit, signed"],
    ),
    (
        "The two defence ministers met. They signed a memorandum of understanding.",
        ["memorandum: defence cooperation, signed"],
    ),
    (
        "The sixth border conference met. It ended with the signing of the Joint Record of Discussions (JRD).",
        ["minutes: sixth border conference, signed"],
    ),
    (
        "Defence ties rest on signed documents, particularly the Agreement on Naval Training signed in 2012.",
        ["agreement: Naval Training, in force"],
    ),
    (
        "The two countries have put off the signing of a 40 million dollar ferry pact.",
        ["agreement: ferry, to be signed"],
    ),
    ("Ministers Ali Juma and Peter Otieno met in Arusha to sign a pact on ports.", ["agreement: ports, signed"]),
    (
        "They signed the Protocol on Grain, complementary to the trade agreement that both concluded in 2009.",
        ["protocol: Grain, signed", "agreement: trade, signed"],
    ),
    (
        "The Memorandum of Understanding, MoU, to deepen cooperation in rail safety was signed.",
        ["memorandum: cooperation in rail safety, signed"],
    ),
    ("The two ministers signed a memorandum aimed at strengthening salt trade.", ["memorandum: salt trade, signed"]),
    (
        "The two leaders witnessed the exchange of the following documents:\n1. MoU on salt\n2. Agreement on a Line of "
        "Credit of Rs 4,850 crore",
        ["memorandum: salt, signed", "agreement: Line of Credit, signed"],
    ),
    (
        "The presidents witnessed the exchange of agreements.\n\nThey included an MoU on salt; and a treaty on rivers.",
        ["memorandum: salt, signed", "treaty: rivers, signed"],
    ),
    ("The two countries signed six agreements, one of them on fish farming.", ["agreement: fish farming, signed"]),
    ("They signed the terms of reference of the Lake Trade Agreement.", ["other: Lake Trade Agreement, signed"]),
    ("The agreement on ports, valid for ten years, was extended until May 2031.", ["agreement: ports, extended"]),
    ("The agreement on ports will lapse in March.", ["agreement: ports, ended"]),
    ("Nairobi suspended its participation in the transit agreement.", ["agreement: transit, ended"]),
    (
        "The contract for the sale of 24 aircraft, which was signed in May, came into effect.",
        ["contract: sale of 24 aircraft, in force"],
    ),
    (
        "They signed a statement of intent to conclude a visiting forces agreement.",
        ["letter of intent: visiting forces agreement, signed", "agreement: visiting forces, to be signed"],
    ),
    (
        "Both ministers endorsed a roadmap on the implementation of the border pact.",
        ["other: implementation of the border pact, signed", "agreement: border, in force"],
    ),
    (
        "They discussed how to carry out the cooperation plan for 2023-2025. After the talks they signed the plan.",
        ["plan: cooperation 2023/2025, signed"],
    ),
    (
        "Both governments are negotiating agreements on salt and on rice.",
        ["agreement: salt, to be signed", "agreement: rice, to be signed"],
    ),
    ("Both sides vowed to implement the terms of the ceasefire.", ["agreement: ceasefire, in force"]),
    (
        "The two countries signed a transit agreement after talks that will see tolls cut.",
        ["agreement: transit, signed"],
    ),
    ("They signed an agreement on international road transport.", ["agreement: international road transport, signed"]),
    (
        "They marked the 20th anniversary of the signing of the Treaty of Friendship.",
        ["treaty: Friendship, in force"],
    ),
    (
        "The agreement on salt and the treaty on rivers of 1998 remain the basis of their ties.",
        ["agreement: salt, in force", "treaty: rivers, in force"],
    ),
    (
        "Ties grow in line with common views, especially the Memorandum on Rail Safety.",
        ["memorandum: Rail Safety, in force"],
    ),
    ("The new treaty replaces the Treaty of Friendship of 1998.", ["treaty: Friendship, ended"]),
    (
        "COMMUNIQUE OF THE 3RD SESSION OF THE LAKE COMMISSION",
        ["joint statement: 3RD SESSION OF THE LAKE COMMISSION, signed"],
    ),
    (
        "They signed a memorandum of cooperation in the salt industry.",
        ["memorandum: salt industry, signed"],
    ),
    (
        "They signed a military training agreement, a military police agreement and a protocol on cash aid.",
        [
            "agreement: military training, signed",
            "agreement: military police, signed",
            "protocol: cash aid, signed",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=lambda x: str(x)[:50])
def test_sentence_gives_its_agreements(text: str, expected: list[str]) -> None:
    assert [in_brief(record) for record in read(text)] == expected


def test_instrument_whose_parties_are_untold_is_none() -> None:
    assert read("A protocol on water sharing was signed.", sides=()) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Kenya-Uganda Treaty of Friendship was signed in 1999.", ("KEN", "UGA")),
        ("A transit agreement between Norway and the United States entered into force.", ("NOR", "USA")),
        ("Ghana and Togo signed an agreement on cattle trails.", ("GHA", "TGO")),
        ("Ghana and the European Union with its members signed an agreement on trails.", ("EU", "GHA")),
        ("A statement was signed by the defence ministers of Ghana, Togo and Benin.", ("BEN", "GHA", "TGO")),
        ("They signed an agreement on cattle trails.", ("KEN", "TZA")),
        (
            "A pact on cattle trails was signed between the Ministry of Defence of Ghana and that of Togo.",
            ("GHA", "TGO"),
        ),
        ("Norway has a transit agreement with Malta.", ("MLT", "NOR")),
        ("Lima and Quito renewed in March their transit agreement.", ("ECU", "PER")),
        ("Norway and Malta agreed in Oslo to revive a transit agreement.", ("MLT", "NOR")),
    ],
)
def test_parties_come_from_the_phrase_or_the_verb_before_the_sides(text: str, parties: tuple[str, ...]) -> None:
    assert [record.parties for record in read(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The two ministers signed an agreement on cattle trails.", DAY),
        ("In 2018 the two countries signed an agreement on cattle trails.", "2018"),
        ("The agreement on cattle trails, which they signed in Arusha in March 2020, is a model.", "2020-03"),
        ("He welcomed the signing of an agreement on cattle trails.", None),
        ("The two countries have signed an agreement on cattle trails.", DAY),
        ("The two countries have already signed an agreement on cattle trails.", None),
        ("They met in Arusha and in 1998 concluded a treaty on rivers.", "1998"),
    ],
)
def test_date_is_that_of_the_signing(text: str, date: str | None) -> None:
    assert [record.date for record in read(text)] == [date]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("The two ministers signed a joint statement.", True),
        ("A plan of cooperation for 2023 was signed by Gen. Ali Juma and Gen. Peter Otieno.", True),
        ("The two sides signed an agreement on cattle trails.", False),
        ("The ministers looked on as the two navies' representatives signed a memorandum on sonar.", False),
        ("The two presidents witnessed the signing of an agreement on cattle trails.", False),
        ("The two ministers will sign an agreement on cattle trails.", False),
    ],
)
def test_only_persons_who_sign_are_signatories(text: str, signed: bool) -> None:
    assert [bool(record.signatories) for record in read(text)] == [signed]


def test_mentions_of_one_instrument_are_one_record() -> None:
    text = (
        "Defence ministers sign plan of cooperation for 2023\n\nThe two defence ministers met in Arusha on Monday "
        "and spoke of piracy for two hours.\n\nThe two ministers signed the 2023 Cooperation Plan."
    )
    records = read(text)
    assert [(r.kind, r.period_start, r.action) for r in records] == [(InstrumentKind.PLAN, "2023", Action.SIGNED)]
    assert len(records[0].evidence) == 2


def test_report_that_is_a_joint_statement_is_signed() -> None:
    text = (
        "Joint Statement on Lake Security\n\nThe ministers met in Kisumu on 9 May 2022 and spoke of piracy on the lake."
    )
    assert [in_brief(r) for r in read(text)] == ["joint statement: Lake Security, signed"]


def test_every_slot_has_its_ground_and_stated_ones_their_words() -> None:
    text = "The two ministers signed the Protocol on Lake Security for the 2022-2026 period."
    (record,) = read(text)
    filled = {slot for slot in record.SLOTS if slot != "id" and getattr(record, slot)}
    assert filled == set(record.grounds)
    span = record.grounds["subject"].spans[0]
    assert text[span.start : span.end] == record.subject == "Lake Security"
    assert text[slice(*record.grounds["period_start"].spans[0])].endswith("2022-2026 period")
    assert text[slice(*record.grounds["action"].spans[0])] == "signed"


def test_reading_offsets_survive_letters_that_grow_in_lower_case() -> None:
    text = "İzmir, İstanbul: İki taraf. The two sides signed an agreement on ports."
    (mention,) = find_instruments(page_of(text))
    assert text[mention.start : mention.end] == "an agreement on ports"


@given(st.text(alphabet="signed the 2020-24 protocol, agreement on plan. (MoU) «»İé\n", max_size=120))
def test_no_text_breaks_the_reading(text: str) -> None:
    page = page_of("The sides signed " + text)
    for mention in find_instruments(page):
        assert page.lines[mention.line].start <= mention.start < mention.end <= page.lines[mention.line].end
        assert mention.kind in set(InstrumentKind)
        assert mention.action in set(Action)


def test_words_are_listed_once_and_under_known_kinds() -> None:
    rows = table("instruments")
    assert set(rows["kinds"]) == {str(kind) for kind in InstrumentKind}
    assert set(rows["plurals"]) <= set(rows["kinds"])
    for cells in (rows["kinds"], rows["plurals"]):
        listed = [word for cell in cells.values() for word in words(cell)]
        assert sorted(listed) == sorted(set(listed))


def test_sentence_without_an_instrument_costs_next_to_nothing() -> None:
    text = "The two ministers met in Arusha and spoke of piracy on the lake for two hours. " * 30
    page = page_of(text)
    find_instruments(page)
    assert seconds(lambda: find_instruments(page)) < seconds(lambda: page_of(text)) / 4


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Kenya and Tanzania signed three memoranda on health, tourism and ports.", ["health", "tourism", "ports"]),
        ("Kenya and Tanzania signed two agreements on air transport and fishing.", ["air transport", "fishing"]),
        ("Kenya and Tanzania signed agreements on training, search and rescue.", ["training, search and rescue"]),
        ("Kenya and Tanzania signed two agreements on trade.", ["trade"]),
        (
            "Kenya and Tanzania signed seven agreements, covering health, science and technology, and rail.",
            ["health", "science and technology", "rail"],
        ),
        ("Kenya and Tanzania signed an agreement on rail during the guest's short visit.", ["rail"]),
        ("The agreement on rail that Kenya and Tanzania signed was welcomed.", ["rail"]),
        ("Kenya and Tanzania inked five pacts, including on customs, law and sport.", ["customs", "law", "sport"]),
        (
            "Kenya and Tanzania signed two memoranda, in the fields of fishing and of youth and sport.",
            ["fishing", "youth and sport"],
        ),
    ],
)
def test_counted_instruments_have_a_subject_each(text: str, subjects: list[str]) -> None:
    assert [record.subject for record in read(text)] == subjects


def test_the_city_of_the_signing_is_no_part_of_the_subject() -> None:
    (signed,) = read("Kenya and Tanzania signed a Memorandum on Defence Industry in Nairobi on Tuesday.")
    assert signed.subject == "Defence Industry"
    (other,) = read("Kenya and Tanzania signed a Memorandum on Water and Ports of Mombasa.")
    assert other.subject == "Water and Ports of Mombasa"


@pytest.mark.parametrize(
    ("text", "action", "subject"),
    [
        ("Kenya and Tanzania recalled the ferry accord our two governments concluded in 2012.", "signed", "ferry"),
        (
            "An extradition treaty between Kenya and Tanzania is at the final stage of coordination.",
            "to be signed",
            None,
        ),
        ("A ferry accord between Kenya and Tanzania is close to being finalised.", "to be signed", "ferry"),
        ("He praised the ferry accord that Kenya and Tanzania have been negotiating.", "to be signed", "ferry"),
        ("Kenya and Tanzania reviewed the ferry accord, which lapsed in 2012.", "ended", "ferry"),
        ("Kenya is a party to a ferry accord with Tanzania.", "in force", "ferry"),
        ("Kenya and Tanzania work under a 2012 accord on ferries.", "in force", "ferries"),
        (
            "Kenya and Tanzania welcomed the agreement on ferries, which will enter into force in May.",
            "in force",
            "ferries",
        ),
        (
            "At the end of the meeting an agreement on ferries between Kenya and Tanzania was signed.",
            "signed",
            "ferries",
        ),
        ("The Treaty of Lamu on Fishing has helped Kenya and Tanzania.", "in force", "Fishing"),
        ("Kenya and Tanzania signed a ten-year framework for rail links.", "signed", "rail links"),
        ("Kenya and Tanzania signed a pact on a framework for rail links.", "signed", "framework for rail links"),
        ("Kenya and Tanzania noted the entry into force of the rail accord.", "in force", "rail"),
        (
            "Kenya and Tanzania await the entry into force of the rail accord, which was signed in 2021.",
            "signed",
            "rail",
        ),
        ("Kenya and Tanzania will turn the 2008 rail memorandum into a transit treaty.", "to be signed", "transit"),
        ("The foreign ministries of Kenya and Tanzania exchanged notes verbales on visas.", "signed", "visas"),
        ("Kenya and Tanzania have a long-standing defence accord.", "in force", "defence"),
        (
            "Kenya and Tanzania discussed the implementation of the memorandum of cooperation.",
            "in force",
            "cooperation",
        ),
        ("Talks on a ferry deal between Kenya and Tanzania are progressing.", "to be signed", "ferry"),
        ("Kenya and Tanzania will carry out the roadmap for ferry links adopted in 2021.", "in force", "ferry links"),
    ],
)
def test_what_was_done_is_told_in_many_ways(text: str, action: str, subject: str | None) -> None:
    (record,) = read(text)
    assert record.action == action
    assert subject is None or record.subject == subject


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Kenya and Tanzania signed a pact on ferries. The pact will remain in force until May 2030.", "2030-05"),
        ("Kenya and Tanzania signed a pact on ferries, which is valid until 2030.", "2030"),
        ("Kenya and Tanzania signed a work plan on ferries. It covers the years 2023-2026.", "2026"),
        ("Kenya and Tanzania signed a pact on ferries. The minister remains in office until 2030.", None),
    ],
)
def test_a_later_sentence_may_say_how_long_a_paper_lasts(text: str, end: str | None) -> None:
    (record,) = read(text)
    assert record.period_end == end


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya and Tanzania signed two arrangements. The pilotage arrangement is the first of its kind.",
            [("signed", "pilotage")],
        ),
        (
            "They watched the exchange of five papers, including an agreement on ferries between Kenya and Tanzania.",
            [("signed", "ferries")],
        ),
        (
            "A pact on ferries between Kenya and Tanzania is to be signed. It would replace the one signed in 2001.",
            [("to be signed", "ferries"), ("signed", "ferries")],
        ),
        (
            "Kenya and Tanzania will continue carrying out signed papers, particularly the pact on ferries (2010), "
            "the pact on ports (2012) and the treaty on trade.",
            [("in force", "ferries"), ("in force", "ports"), ("in force", "trade")],
        ),
    ],
)
def test_papers_of_a_list_or_a_later_sentence_are_told_apart(text: str, told: list[tuple[str, str]]) -> None:
    assert [(record.action, record.subject) for record in read(text)] == told


def test_a_neighbour_of_the_parties_is_no_party() -> None:
    (record,) = read("Kenya and Uganda signed an agreement on posts along the border with Ethiopia.")
    assert record.parties == ("KEN", "UGA")


def test_a_third_state_that_signs_elsewhere_makes_no_record() -> None:
    text = "Kenya and Uganda signed an agreement on rail. Ethiopia reached a memorandum on ports with Puntland."
    assert [record.subject for record in read(text)] == ["rail"]


def test_what_a_signed_paper_is_to_implement_was_there_before() -> None:
    found = read("Kenya approved a draft agreement with Tanzania to implement the programme of maritime cooperation.")
    assert [(each.kind, each.action) for each in found] == [
        (InstrumentKind.AGREEMENT, Action.TO_BE_SIGNED),
        (InstrumentKind.PROGRAMME, Action.IN_FORCE),
    ]


def test_a_ministry_of_law_and_justice_is_no_party_of_another_state() -> None:
    (found,) = read(
        "They signed a MoU on cooperation between the Ministry of Law and Justice of Kenya and Tanzania's court."
    )
    assert found.parties == ("KEN", "TZA")
