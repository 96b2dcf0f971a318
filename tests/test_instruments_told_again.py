"""Instruments told of in more than one place: the parties, subjects, signers and days that other clauses give."""

from __future__ import annotations

import pytest

from communique.model import Agreement, Ground, How, Report, Span
from communique.reading.instruments.find import find_instruments
from communique.reading.instruments.records import agreement_records
from communique.reading.opening import open_page


def read(
    text: str, sides: tuple[str, ...] = ("KEN", "TZA"), day: str = "2022-05-09", signing: str = ""
) -> list[Agreement]:
    """Read a text whose contact has these sides and this day, and where only lines with ``signing`` tell who signs."""
    page = open_page(Report(id="r", text=text + "\n", published="2022-05-10"))

    def signers(line: int, cue: int) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        span = Span(page.lines[line].start, page.lines[line].end)
        return (("p1", "p2"), (span,)) if signing in text[span.start : span.end] else ((), ())

    def told(line: int) -> tuple[str | None, Ground | None]:
        return day, Ground((Span(page.lines[line].start, page.lines[line].end),), "day of the contact", How.RESOLVED)

    return agreement_records(page, find_instruments(page), lambda _: sides, signers, told)


def in_brief(record: Agreement) -> str:
    return f"{record.kind}: {record.subject}, {record.action}, {'/'.join(record.parties)}"


EXAMPLES: list[tuple[str, list[str]]] = [
    (
        "They signed a memorandum under which Peru and Chile will hold joint patrols.",
        ["memorandum: joint patrols, signed, CHL/PER"],
    ),
    (
        "The two ministers signed a letter of intent. The letter of intent provides for cooperation in fish farming.",
        ["letter of intent: fish farming, signed, KEN/TZA"],
    ),
    (
        "The two ministers signed a memorandum on ports. The memorandum aims at cooperation in trade, among much else.",
        ["memorandum: ports, signed, KEN/TZA"],
    ),
    (
        "Three documents were signed: a treaty on rivers, an agreement on rail traffic between Kenya and Uganda and a "
        "memorandum on tea.",
        [
            "treaty: rivers, signed, KEN/UGA",
            "agreement: rail traffic, signed, KEN/UGA",
            "memorandum: tea, signed, KEN/UGA",
        ],
    ),
    (
        "The following papers were signed:\n- Agreement on Rail Links;\n- Memorandum of Understanding on Tea Research.",
        ["agreement: Rail Links, signed, KEN/TZA", "memorandum: Tea Research, signed, KEN/TZA"],
    ),
    (
        "Ministers sign deal on lake patrols\n\nThe two ministers signed a memorandum on lake patrols in Kisumu.",
        ["memorandum: lake patrols, signed, KEN/TZA"],
    ),
    (
        "The minutes of the 5th meeting of the joint lake commission were signed by the co-chairs.",
        ["minutes: 5th meeting of the joint lake commission, signed, KEN/TZA"],
    ),
    ("The ministers signed a pact for another five years on Monday.", []),
    ("They will carry out the agreements of senior leaders of both countries.", []),
    ("Kenya renewed its defence pact with Malta for another five years.", ["agreement: defence, extended, KEN/MLT"]),
    (
        "An agreement on customs can be signed by the end of the year.",
        ["agreement: customs, to be signed, KEN/TZA"],
    ),
    (
        "Kenya signed visa agreements with Ghana and Togo.",
        ["agreement: visa, signed, GHA/KEN", "agreement: visa, signed, KEN/TGO"],
    ),
    (
        "Kenya will honour its agreement on salt with Ghana. An identical accord with Togo was signed in May.",
        ["agreement: salt, in force, GHA/KEN", "agreement: salt, signed, KEN/TGO"],
    ),
    (
        "Kenya and Tanzania sign accord on cattle\n\nThe two police forces signed a bilateral agreement on Monday.",
        ["agreement: cattle, signed, KEN/TZA"],
    ),
    (
        "The transit treaty between Kenya and Tanzania, signed in 1998, was renewed on Monday.",
        ["treaty: transit, extended, KEN/TZA"],
    ),
    (
        "A memorandum between the Navy of Oman and the Pakistan Navy on charts was signed.",
        ["memorandum: charts, signed, OMN/PAK"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_instrument_takes_what_other_clauses_say_of_it(text: str, expected: list[str]) -> None:
    assert [in_brief(record) for record in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The minister of Ghana said the Status of Forces Agreement with Togo had been ended.", ("GHA", "TGO")),
        ("A framework agreement for fishing has just been concluded by Gabon and Togo.", ("GAB", "TGO")),
        ("They spoke of the agreement on fishing with Togo.", ()),
    ],
)
def test_one_party_named_is_joined_by_the_state_that_speaks(text: str, parties: tuple[str, ...]) -> None:
    assert [record.parties for record in read(text)] == ([parties] if parties else [])


@pytest.mark.parametrize(
    ("second", "signed"),
    [
        ("The document was signed by Ali Juma and Peter Otieno.", True),
        ("Ali Juma and Peter Otieno put their names to it.", True),
        ("Major Juma signed for Kenya and Major Otieno for Tanzania.", True),
        ("The document will be signed again by Ali Juma.", False),
        ("The document was handed to the press by Ali Juma.", False),
    ],
)
def test_signers_come_from_the_sentence_that_tells_of_them(second: str, signed: bool) -> None:
    records = read(f"The two sides signed an agreement on ports. {second}", signing="Juma")
    assert [bool(record.signatories) for record in records] == [signed]


@pytest.mark.parametrize(("day", "date"), [("2022-05-09", "2022-05-09"), ("2023", None), ("2022-06-01", None)])
def test_no_day_of_signing_lies_behind_the_report(day: str, date: str | None) -> None:
    (record,) = read("The two ministers signed an agreement on ports.", day=day)
    assert record.date == date
