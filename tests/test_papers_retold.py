"""Papers told of in other words than those of a communiqué: by a cleft, a pen, an anniversary, or what they set up."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

MET = " Foreign Ministers Ama Boateng of Ghana and Robert Dussey of Togo met in Accra on Monday."
SAID = ", Foreign Ministers Ama Boateng of Ghana and Robert Dussey of Togo said in Accra on Monday."


def told(text: str) -> list[str]:
    """Give each paper of a report as "kind: subject, action"."""
    records = read_report(Report("t", text, published="2024-05-05")).agreements
    return [f"{a.kind}: {a.subject}, {a.action}" for a in records]


ACTIONS = [
    # still to come
    ("They went through the calendar for the signature of the Ports Agreement." + MET,
     "agreement: Ports, to be signed"),
    ("The pact on ports over which the two have been haggling is at last ready" + SAID,
     "agreement: ports, to be signed"),
    ("The treaty on ports lacks only the ministers' signatures" + SAID, "treaty: ports, to be signed"),
    ("Once the memorandum on ports is signed, ships can move" + SAID, "memorandum: ports, to be signed"),
    ("They put the finishing touches in Accra to a convention on legal aid." + MET, "treaty: legal aid, to be signed"),
    ("They talked over a treaty on ports which the two are to sign in June." + MET, "treaty: ports, to be signed"),
    ("The memorandum on ports that Togo proposed was on the table." + MET, "memorandum: ports, to be signed"),
    ("Ghana is adding its name to Togo's ‘Clean Ports’ initiative" + SAID,
     "other: ‘Clean Ports’ initiative, to be signed"),
    # done
    ("Ghana has become the third state to sign Togo's ‘Clean Ports’ pledge" + SAID,
     "other: ‘Clean Ports’ pledge, signed"),
    ("A memorandum on ports was the fruit of the talks." + MET, "memorandum: ports, signed"),
    ("The ministers' communiqué, handed to the press in the evening, spoke of ports." + MET, RELATIONS := (
        "joint statement: relations between the two countries, signed"
    )),
    ("According to a statement of the two sides, ports were the topic." + MET, RELATIONS),
    ("The two sides adopted the Accra Declaration on Safe Ports." + MET, "joint statement: Safe Ports, signed"),
    # lasting
    ("They want to see the protocol on ports carried out to the letter" + SAID, "protocol: ports, in force"),
    ("The protocol on ports will continue to be carried out by both" + SAID, "protocol: ports, in force"),
    ("They welcomed that the convention on legal aid has entered into force." + MET, "treaty: legal aid, in force"),
    ("They reviewed the minutes of the 5th meeting of the Border Committee." + MET,
     "minutes: 5th meeting of the Border Committee, in force"),
    ("Ties between Ghana and Togo rest on the 1960 Volta Treaty." + MET, "treaty: Volta Treaty, in force"),
    ("Ten years after the two states signed the agreement on ports, trade has doubled." + MET,
     "agreement: ports, in force"),
    ("Both reaffirmed that they stand by the truce agreed in March." + MET, "agreement: truce, in force"),
    # at an end, or longer
    ("Ghana has torn up its agreement on ports with Togo" + SAID, "agreement: ports, ended"),
    ("The pact on ports has been put on ice" + SAID, "agreement: ports, ended"),
    ("It is two years since the pact on ports ran out" + SAID, "agreement: ports, ended"),
    ("Ghana and Togo gave their pact on ports five more years." + MET, "agreement: ports, extended"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTIONS)
def test_what_was_done_is_read_in_other_words(text: str, expected: str) -> None:
    assert told(text) == [expected]


SUBJECTS = [
    ("The Lake Commission owes its existence to an agreement which both signed in 2012." + MET,
     "agreement: Lake Commission, signed"),
    ("The Joint Lake Commission, set up under a 2009 agreement, has its seat in Lomé." + MET,
     "agreement: Joint Lake Commission, in force"),
    ("Border trade rests on a protocol of 1999." + MET, "protocol: Border trade, in force"),
    ("They will clear mines; this is laid down in an agreement which the two ministers signed." + MET,
     "agreement: mines, signed"),
    ("The two countries will buy patrol boats. A memorandum to that end was signed." + MET,
     "memorandum: patrol boats, signed"),
    ("They signed a memorandum under which wounded soldiers will be treated in Lomé." + MET,
     "memorandum: wounded soldiers, signed"),
    ("They renewed the pact by which they share radar images." + MET, "agreement: radar images, extended"),
    ("Under the 2020-2024 plan on naval cooperation nothing was left undone" + SAID,
     "plan: naval cooperation, in force"),
    ("They signed two memoranda to further enhance their port security." + MET, "memorandum: port security, signed"),
    ("A contract for 20 patrol boats between the Ghanaian and Togolese navies was concluded." + MET,
     "contract: 20 patrol boats, signed"),
    ("An agreement in principle on ports was struck." + MET, "agreement: ports, in force"),
    ("The two sides signed a treaty on the seabed." + MET, "treaty: seabed, signed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_what_it_is_on_is_read_from_what_stands_about_it(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_members_of_a_list_are_told_apart() -> None:
    text = "They issued two joint statements after their talks: one on ports, the other on piracy." + MET
    assert told(text) == ["joint statement: ports, signed", "joint statement: piracy, signed"]
    text = "Among the papers signed were an agreement on ports and one on piracy." + MET
    assert told(text) == ["agreement: ports, signed", "agreement: piracy, signed"]
    text = (
        "Three papers bear the signatures of both: a treaty on ports, a memorandum on piracy and a plan on fish." + MET
    )
    assert told(text) == ["treaty: ports, signed", "memorandum: piracy, signed", "plan: fish, signed"]


def test_a_paper_stands_in_the_place_of_an_older_one() -> None:
    text = "A new agreement on ports is to take the place of the one that was concluded in 2011" + SAID
    assert told(text) == ["agreement: ports, to be signed", "agreement: ports, signed"]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides could not agree on a joint statement." + MET,
        "An army communiqué in Accra spoke of ports." + MET,
        "They spoke of the Lisbon Treaty and of what followed." + MET,
        "They called for full respect of the Convention on Fair Trade in Ivory." + MET,
        "Ghana's parliament took up the national ports initiative." + MET,
        "The Committee owes its existence to an idea of the two presidents." + MET,
        "An agreement between Ghana and the port workers was praised." + MET,
    ],
)
def test_what_is_no_paper_of_the_two_is_left_out(text: str) -> None:
    assert told(text) == []


PARTIES = [
    ("The leaders of the Pacific Islands Forum adopted the Suva Declaration on Ocean Health on Monday.", ("PIF",)),
    ("A communique put out after the SADC summit in Windhoek on Monday calls for calm.", ("SADC",)),
    ("The Nordic and Baltic ministers met in Riga on Monday. They adopted a joint statement on cables.",
     ("DNK", "EST", "FIN", "ISL", "LTU", "LVA", "NOR", "SWE")),
    ("Ministers of the five Central Asian states and Japan signed a joint statement on green energy on Monday.",
     ("JPN", "KAZ", "KGZ", "TJK", "TKM", "UZB")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_organisations_and_groups_are_parties(text: str, parties: tuple[str, ...]) -> None:
    (record,) = read_report(Report("t", text, published="2024-05-05")).agreements
    assert record.parties == parties


SIGNED = [
    "The talks closed with Foreign Ministers Ama Boateng of Ghana and Robert Dussey of Togo signing a pact on ports.",
    "Foreign Minister Ama Boateng of Ghana signed a pact on ports, as did Foreign Minister Robert Dussey for Togo.",
    "It is a pact on ports that Foreign Ministers Ama Boateng of Ghana and Robert Dussey of Togo signed on Monday.",
    "Foreign Minister Ama Boateng of Ghana received Foreign Minister Robert Dussey of Togo. Host and guest signed a"
    " pact on ports.",
    "Foreign Minister Ama Boateng of Ghana and Foreign Minister Robert Dussey of Togo, who has come to Accra for the"
    " first time since taking up the post, have signed a pact on ports.",
    "A pact on ports was signed on Ghana's behalf by Foreign Minister Ama Boateng and on Togo's by Foreign Minister"
    " Robert Dussey.",
]


@pytest.mark.parametrize("text", SIGNED)
def test_those_who_sign_are_named(text: str) -> None:
    reading = read_report(Report("t", text, published="2024-05-05"))
    names = {p.id: p.name for p in reading.persons}
    (record,) = reading.agreements
    assert [names[s] for s in record.signatories] == ["Ama Boateng", "Robert Dussey"]


def test_leaders_who_signed_long_ago_are_not_those_who_met() -> None:
    text = MET + " The action plan for lake cooperation, signed by the two leaders in May 2022, sets the course."
    (record,) = read_report(Report("t", text, published="2024-05-05")).agreements
    assert (record.date, record.signatories) == ("2022-05", ())


def test_each_section_has_papers_of_its_own_sides() -> None:
    text = (
        "Ministers Ama Boateng of Ghana and Robert Dussey of Togo agreed in Accra that the 2020 protocol on ports has"
        " been carried out.\n\nBoth ministers put their signatures to a protocol on fish.\n\n"
        "Also on that day, Ama Boateng held talks with Jean Adou of Benin.\n\nThe two signed a memorandum on cables."
    )
    records = read_report(Report("t", text, published="2024-05-05")).agreements
    assert [(str(a.kind), a.parties) for a in records] == [
        ("protocol", ("GHA", "TGO")),
        ("protocol", ("GHA", "TGO")),
        ("memorandum", ("BEN", "GHA")),
    ]


def test_what_was_done_to_one_paper_was_done_to_the_next() -> None:
    text = "A treaty on ports was signed by both sides in the evening, and so was a memorandum on fish." + MET
    assert told(text) == ["treaty: ports, signed", "memorandum: fish, signed"]
