"""Briefs: what they tell, on which sentences it rests, and what they say where nothing is known."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from communique import api, pipeline
from communique.answers.brief import GAPS, Brief, Gap, Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.evidence import sentence_at
from communique.cli import commands
from communique.errors import QuestionError
from communique.model import Commitment, Format, Meeting, Modality, Participant, Person, Reading, Role, Span
from communique.publishing.briefs import printed
from communique.register import Register, tables
from tests import registers
from tests.briefs import ACCESSED, AT, ON, note, samples
from tests.readings import report as bare_report

PAIRS = (("VNM", "LAO"), ("VNM", "KHM"), ("VNM", "CHN"), ("IND", "OMN"), ("KHM", "LAO", "VNM"))
ORDER = ["last met", "people", "contacts", "instruments", "mechanisms", "commitments", "differences", GAPS]


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> str:
    return samples(tmp_path_factory.mktemp("briefs") / "samples.sqlite")


@pytest.fixture
def register(where: str) -> Iterator[Register]:
    """Give the register of the samples, which no test here may change."""
    with pipeline.open_register(where) as found:
        yield found


@pytest.fixture
def own(tmp_path: Path, where: str) -> Iterator[Register]:
    """Give a copy of it, which a test may change."""
    copy = tmp_path / "own.sqlite"
    copy.write_bytes(Path(where).read_bytes())
    with pipeline.open_register(copy) as found:
        yield found


def made(register: Register, *sides: str, on: str = ON, **known: str) -> Brief:
    return api.brief(register, sides=sides, on=on, accessed=ACCESSED, **known)  # type: ignore[arg-type]


def of(brief: Brief, key: str) -> Section:
    return next(each for each in brief.sections if each.key == key)


def texts(brief: Brief, key: str) -> list[str]:
    return [each.text for each in of(brief, key).items]


# ---- a statement without evidence cannot be made


def test_a_statement_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="needs evidence"):
        Item(text="They met.", notes=())
    with pytest.raises(ValueError, match="needs words"):
        Item(text=" ", notes=(note("They met."),))
    with pytest.raises(ValueError, match="the sentence that it quotes"):
        note(" \n")
    with pytest.raises(ValueError, match="a note needs a report"):
        Note(" ", "m-1", None, None, None, None, None, "They met.")


def test_only_gaps_say_what_no_report_says_and_name_their_ground() -> None:
    gap = Gap(text="No report of 2021.", ground="the days of 3 reports")
    assert Section(GAPS, "Gaps", (gap,), "None.").items == (gap,)
    with pytest.raises(ValueError, match="only the section on gaps"):
        Section("contacts", "Contacts", (gap,), "None.")
    with pytest.raises(ValueError, match="what it is reckoned from"):
        Gap(text="No report of 2021.", ground=" ")


def test_a_table_has_a_cell_a_column() -> None:
    with pytest.raises(ValueError, match="a cell a column"):
        Section("people", "Who", (Item("Ana.", (note("Ana."),), cells=("Ana",)),), "Nobody.", ("Side", "Name"))


# ---- what every brief holds to


@pytest.mark.parametrize("sides", PAIRS, ids="-".join)
def test_every_quoted_sentence_stands_in_its_report(register: Register, sides: tuple[str, ...]) -> None:
    with register.store.asking() as connection:
        rows = connection.execute(select(tables.reports.c.id, tables.reports.c.text)).all()
    known = {str(row[0]): str(row[1]) for row in rows}
    brief = made(register, *sides)
    for each in brief.notes():
        assert each.sentence in known[each.report]
        assert each.accessed == ACCESSED
    items = [each for section in brief.sections if section.key != GAPS for each in section.items]
    assert len(items) > 5
    assert all(isinstance(each, Item) and each.notes for each in items)


@pytest.mark.parametrize("sides", PAIRS, ids="-".join)
def test_a_brief_opens_with_when_they_last_met(register: Register, sides: tuple[str, ...]) -> None:
    brief = made(register, *sides)
    assert [each.key for each in brief.sections] == ORDER
    assert texts(brief, "last met")[0].startswith("Last contact")


def test_every_section_of_the_relationship_is_filled(register: Register) -> None:
    brief = made(register, "VNM", "LAO")
    assert brief.title == "Brief: Laos and Vietnam"
    assert "15 October 2025, conference in Vientiane, Laos (also taking part: Cambodia)" in texts(brief, "last met")[0]
    assert any(each.startswith("Planned: 2026, conference in Da Nang, Vietnam") for each in texts(brief, "last met"))
    people = {each.cells for each in of(brief, "people").items if isinstance(each, Item)}
    giang = ("Vietnam", "General Phan Van Giang", "Minister of National Defence", "26 April 2021 to 16 October 2025")
    assert giang in people
    assert not any("Ngo Xuan Lich" in each for each in texts(brief, "people"))  # his successor is seen since
    assert len(of(brief, "contacts").items) == 10
    assert of(brief, "contacts").more == 2
    plan = next(each for each in texts(brief, "instruments") if each.startswith("Plan on defence cooperation, 2021"))
    assert plan.endswith("signed 4 December 2020; under the protocol on defence cooperation, 2020 to 2024.")
    assert any("last the 4th, 20 March 2024, in Điện Biên" in each for each in texts(brief, "mechanisms"))
    proposals = [each for each in texts(brief, "commitments") if each.startswith("Tea Seiha (Cambodia) to Laos and")]
    assert proposals == [
        "Tea Seiha (Cambodia) to Laos and Vietnam, proposal: “Gen Tea Seiha proposed that the three ministries open a "
        "joint course for peacekeepers.” Reported 16 October 2025."
    ]


def test_numbers_in_a_contact_have_their_sentence(register: Register) -> None:
    """The day of the dialogue stands in one report, its place in another: both are noted."""
    brief = made(register, "VNM", "LAO")
    dialogue = next(each for each in of(brief, "contacts").items if "dialogue in Điện Biên" in each.text)
    assert dialogue.text.startswith("20 to 21 March 2024")
    quoted = " ".join(each.sentence for each in dialogue.notes)
    assert "March 20-21" in quoted
    assert "province of Điện Biên" in quoted


def test_gaps_name_what_they_are_reckoned_from(register: Register) -> None:
    gaps = {each.text: each.ground for each in of(made(register, "VNM", "CHN"), GAPS).items if isinstance(each, Gap)}
    missing = "China-Vietnam border defense friendship exchange: no report tells of sessions 2 to 5."
    assert gaps[missing] == "the numbers of its sessions that are told: 1, 6, 7, 8 and 9"
    assert gaps["No report of China and Vietnam together was published in 2022."].startswith("the days of publication")
    newest = "The newest report is of 17 April 2025, 7 months before the day of this brief."
    assert gaps[newest] == "6 dated reports that tell of China and Vietnam together"


def test_where_sources_differ_each_value_has_its_teller_and_its_note(register: Register) -> None:
    brief = made(register, "IND", "OMN")
    (talks,) = (each for each in of(brief, "differences").items if "in Muscat" in each.text)
    assert re.search(
        r"3 May 2023 \(.+ and .+\), or 4 May 2023 \(.+\)\. The first is preferred: told by 2 of", talks.text
    )
    assert len({each.report for each in talks.notes}) == 2


def test_reports_after_the_day_do_not_count(register: Register) -> None:
    brief = made(register, "VNM", "LAO", on="2024-06-01")
    assert {each.published for each in brief.notes() if each.published} <= {
        *("2020-12-04", "2020-12-05", "2020-12-07", "2021-04-26", "2022-05-14", "2023-06-08", "2024-03-20"),
        *("2024-03-22", "2023-02-20", "2023-09-05", "2023-12-13", "2024-04-12"),
    }
    assert texts(brief, "last met")[0].startswith("Last contact, and last at the level of deputy ministers")
    assert not any("Da Nang" in each for each in texts(brief, "last met"))


def test_since_leaves_out_what_is_older(register: Register) -> None:
    brief = made(register, "VNM", "LAO", since="2024")
    assert not any("2020" in each or "2023" in each for each in texts(brief, "contacts"))
    assert not any("Reported 7 December 2020" in each for each in texts(brief, "commitments"))


def test_the_day_of_access_is_that_of_the_report_unless_one_is_given(register: Register) -> None:
    brief = api.brief(register, sides=("VNM", "LAO"), on=ON)
    assert {each.accessed for each in brief.notes()} == {AT[:10]}


# ---- what people correct is in the next brief


def test_a_correction_is_in_the_next_brief(own: Register) -> None:
    before = made(own, "VNM", "CHN")
    contact = next(each for each in api.meetings(own, between=("CHN", "VNM"), since="2025") if each.format == "talks")
    assert "17 April 2025, talks in Lang Son" in texts(before, "last met")[0]
    record = contact.sources[0].handle
    own.edit(record, [("date", "2025-04-18"), ("place", "Bằng Tường")], because="the programme", author="me", at=AT)
    after = made(own, "VNM", "CHN")
    assert "18 April 2025, talks in Bằng Tường" in texts(after, "last met")[0]
    text = " ".join(printed(after, "md").content.decode().split())
    assert "18 April 2025" in text
    assert "Corrected by me on 1 December 2025: date 2025-04-18 (the programme)." in text
    assert "place Bằng Tường (the programme)." in text
    assert "Corrected" not in printed(before, "md").content.decode()


def test_a_confirmed_follow_up_is_kept(own: Register) -> None:
    told = next(each for each in api.commitments(own, between=("CHN", "VNM")) if "ninth exchange in 2025" in each.words)
    offer = next(each for each in told.follow_ups if each.handle)
    before = next(each for each in of(made(own, "VNM", "CHN"), "commitments").items if each.thing == told.id)
    assert isinstance(before, Item)
    assert "(not confirmed by anybody)" in before.text
    own.judge("confirm", told.sources[0].handle, str(offer.handle), because="held in Lang Son", author="me", at=AT)
    after = next(each for each in of(made(own, "VNM", "CHN"), "commitments").items if each.thing == told.id)
    assert isinstance(after, Item)
    assert after.group == "Kept"
    assert after.text.endswith("(confirmed: held in Lang Son).")


def test_a_rejected_record_is_in_no_brief(own: Register) -> None:
    contact = next(each for each in api.meetings(own, between=("CHN", "VNM"), since="2025") if each.format == "talks")
    own.judge("reject", contact.sources[0].handle, because="no such talks", author="me", at=AT)
    assert not any("Talks in Lang Son" in each for each in texts(made(own, "VNM", "CHN"), "contacts"))


def test_the_order_of_reports_and_rebuilding_change_nothing(own: Register, tmp_path: Path) -> None:
    told = [made(own, *sides).to_dict() for sides in PAIRS]
    own.rebuild()
    assert [made(own, *sides).to_dict() for sides in PAIRS] == told
    with pipeline.open_register(samples(tmp_path / "backwards.sqlite", backwards=True)) as other:
        assert [made(other, *sides).to_dict() for sides in PAIRS] == told


# ---- persons and visits


def test_a_brief_of_a_person(register: Register) -> None:
    brief = api.brief(register, person="phan van giang", on=ON, accessed=ACCESSED)
    assert brief.title == "Brief: Phan Van Giang"
    assert (brief.about, brief.subject[0][:2]) == ("person", "p-")
    offices = [each.cells[0] for each in of(brief, "people").items if isinstance(each, Item)]
    assert {"General", "Minister of National Defence"} <= set(offices)
    assert "Dong Jun of China: 3 times, last 17 April 2025 (talks)." in texts(brief, "counterparts")
    assert any(each.startswith("Plan on defence cooperation, 2023: signed") for each in texts(brief, "instruments"))
    assert all(isinstance(each, Item) and "Giang" in each.text for each in of(brief, "commitments").items)


def test_a_brief_of_a_visit_tells_of_the_visit_first(register: Register) -> None:
    visit = next(each for each in api.visits(register, between=("LAO", "VNM")) if each.start == "2024-12-18")
    brief = api.brief(register, visit=visit.id, on="2024-12-20", accessed=ACCESSED)
    assert [each.key for each in brief.sections] == ["visit", *ORDER]
    first, second, *stops = texts(brief, "visit")
    assert first.startswith(
        "Official visit of Laos (guest) to Vietnam (host), 18 to 22 December 2024: ongoing. It is led"
    )
    assert "Khamliang Outhakaysone (Laos)" in second
    assert any(each.startswith("Planned: 21 December 2024, reception") for each in stops)


# ---- questions that cannot be taken, and nothing to tell


def test_wrong_questions_are_refused_in_one_sentence(register: Register) -> None:
    for known, sentence in (
        ({}, "say one of them"),
        ({"sides": ("VNM", "LAO"), "person": "Giang"}, "say one of them"),
        ({"sides": ("VNM",)}, "needs two sides or more"),
        ({"sides": ("VNM", "Vietnam")}, "needs two sides or more"),
        ({"sides": ("VNM", "Atlantis")}, "is of a side"),
        ({"person": "Nobody Whatsoever"}, "knows nobody called"),
        ({"visit": "v-aaaaaaaaaa"}, "knows no visit"),
        ({"sides": ("VNM", "LAO"), "accessed": "2025"}, "more than one day"),
        ({"sides": ("VNM", "LAO"), "since": "long ago"}, "is no date"),
    ):
        with pytest.raises(QuestionError, match=sentence):
            api.brief(register, on=ON, **known)  # type: ignore[arg-type]


def test_sides_without_reports_have_a_brief_that_says_so(register: Register) -> None:
    brief = made(register, "ISL", "Paraguay")
    assert brief.title == "Brief: Iceland and Paraguay"
    assert [each.key for each in brief.sections] == ORDER
    assert not list(brief.notes())
    assert all(not each.items for each in brief.sections if each.key != GAPS)
    assert texts(brief, GAPS) == ["The register holds no dated report of Iceland and Paraguay together up to this day."]
    page = printed(brief, "md").content.decode()
    assert "The register has seen no contact between Iceland and Paraguay, held or planned." in page
    assert "## Notes" not in page


def test_an_empty_register_has_an_empty_brief(tmp_path: Path) -> None:
    with pipeline.open_register(tmp_path / "empty.sqlite", create=True) as register:
        brief = made(register, "VNM", "LAO")
        assert brief.newest is None
        assert all(printed(brief, form).content for form in ("md", "html", "docx", "pdf"))


def test_many_commitments_are_cut_and_counted(tmp_path: Path) -> None:
    """Of 200 undertakings in two fields, three of each are shown; the others are counted."""
    text = "\n".join(f"Ana Brel pledged to help Ostria with matter {at} in good time." for at in range(200))
    kept = []
    for at, line in enumerate(text.split("\n")):
        start = text.index(line)
        span = (Span(start, start + len(line)),)
        fields = ("border",) if at % 2 else ("training",)
        kept.append(
            Commitment(by=("HUN",), to=("AUT",), modality=Modality.PLEDGED, fields=fields, quote=line, evidence=span)
        )
    with pipeline.open_register(tmp_path / "many.sqlite", create=True) as register:
        told = bare_report("many", text, published="2025-03-05")
        registers.keep(register, Reading(told, commitments=tuple(kept)))
        section = of(made(register, "AUT", "HUN"), "commitments")
    assert len(section.items) == 6
    assert section.more == 194


def test_long_lists_of_people_and_sides_are_cut(tmp_path: Path) -> None:
    """Of a conference of twelve, eight are named; where it is disputed, the sides are counted."""
    text = "Twelve ministers met on March 3. " + " ".join(
        f"Minister Name{at} Person{at} was there." for at in range(12)
    )
    states = ("AUT", "HUN", "SVK", "CZE", "POL", "DEU", "FRA", "ITA", "ESP", "PRT", "GRC", "FIN")
    first = (Span(0, 32),)
    people = tuple(
        Person(id=f"p{at}", name=f"Name{at} Person{at}", country=state, offices=("Minister",), evidence=first)
        for at, state in enumerate(states)
    )
    taking_part = tuple(Participant(f"p{at}", Role.PARTICIPANT) for at in range(12))
    with pipeline.open_register(tmp_path / "conference.sqlite", create=True) as register:
        for at, (day, place) in enumerate((("2025-03-03", "Graz"), ("2025-03-04", "Linz"), ("2025-03-03", "Graz"))):
            meeting = Meeting(
                id="m1", format=Format.CONFERENCE, date=day, place="Graz", place_country="AUT", countries=states,
                participants=taking_part, evidence=first,
            )  # fmt: skip
            told = bare_report(f"r{at}", f"{text} {place}", published="2025-03-05")
            registers.keep(register, Reading(told, persons=people, meetings=(meeting,)))
        brief = made(register, "AUT", "HUN")
    assert texts(brief, "last met")[0].endswith(", and 4 more.")
    (day,) = texts(brief, "differences")
    told = r"Day of conference, 12 sides, in Graz, 3 March 2025: 3 March 2025 \(r\d\), or 4 March 2025 \(r1\)\."
    assert re.match(told, day)


def test_offices_told_after_the_day_do_not_count(register: Register) -> None:
    brief = api.brief(register, person="Phan Van Giang", on="2024-06-01", accessed=ACCESSED)
    told = {each.cells for each in of(brief, "people").items if isinstance(each, Item)}
    assert ("Minister of National Defence", "26 April 2021 to 12 April 2024") in told


def test_the_document_shows_what_a_brief_says(register: Register) -> None:
    document = (Path(__file__).parents[1] / "docs" / "briefs.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```markdown\n(.*?)```", document, re.DOTALL)
    page = printed(made(register, "VNM", "LAO"), "md").content.decode("utf-8").splitlines()
    assert set(shown.splitlines()) <= set(page)


# ---- the words


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2024-12-18", "2024-12-22", "18 to 22 December 2024"),
        ("2024-11-30", "2024-12-02", "30 November to 2 December 2024"),
        ("2024-12-30", "2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2020", "2024", "2020 to 2024"),
        ("2024-12-20", None, "20 December 2024"),
        ("2024-12", "2024-12", "December 2024"),
        ("XXXX-03-20", None, "20 March of a year not told"),
        (None, None, "days not told"),
    ],
)
def test_days_in_words(start: str | None, end: str | None, told: str) -> None:
    assert words.span(start, end) == told


def test_states_are_named_as_sentences_name_them() -> None:
    names = words.Names(pipeline.names_of_sides())
    assert names.sides(["VNM", "PHL", "ASEAN", "GBR"]) == "ASEAN, Vietnam, the Philippines and the United Kingdom"
    assert words.Names({}).side("VNM") == "VNM"


@pytest.mark.parametrize(
    ("text", "passage", "sentence"),
    [
        ("One. Gen. Ana met Lt. Col. Otto on Monday. Two.", "met", "Gen. Ana met Lt. Col. Otto on Monday."),
        ("A caption\nThey signed the plan\nof 2025 in Hanoi.\n", "signed", "They signed the plan"),
        (
            "They agreed at length on the matters that lay on the table, and signed\nthe plan of 2025. Then they left.",
            "agreed",
            "They agreed at length on the matters that lay on the table, and signed\nthe plan of 2025.",
        ),
        ("Ministers at their talks |\n|\n", "talks", "Ministers at their talks"),
        ("They met", "met", "They met"),
    ],
)
def test_a_passage_is_quoted_with_its_whole_sentence(text: str, passage: str, sentence: str) -> None:
    start = text.index(passage)
    first, last = sentence_at(text, start, start + len(passage))
    assert text[first:last] == sentence


# ---- the command


def run(where: str, *arguments: str) -> Result:
    return CliRunner().invoke(commands, ["brief", *arguments, "--register", where], standalone_mode=False)


def test_the_command_writes_what_the_files_name_says(where: str, tmp_path: Path) -> None:
    for suffix, begins in ((".md", b"# Brief"), (".html", b"<!DOCTYPE html>"), (".docx", b"PK"), (".pdf", b"%PDF-")):
        file = tmp_path / f"brief{suffix}"
        assert run(where, "Laos", "vnm", "--on", ON, "-o", str(file)).return_value == 0
        assert file.read_bytes().startswith(begins)
    told = run(where, "VNM", "LAO", "--on", ON, "--accessed", ACCESSED)
    assert told.stdout.startswith("# Brief: Laos and Vietnam\n")
    assert "accessed 2 December 2025." in told.stdout
    assert run(where, "VNM", "LAO", "--on", ON, "--format", "html").stdout.startswith("<!DOCTYPE html>")


def test_the_command_takes_today_where_no_day_is_said(where: str) -> None:
    today = date.today()
    told = run(where, "VNM", "LAO").stdout
    assert f"accessed {today.day} {today:%B} {today.year}." in told
    assert f"*As known on {today.day} {today:%B} {today.year}" in told


def test_the_command_says_what_it_does_not_know(where: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(where, "VNM", "XYZ", "--on", ON).return_value == 6
    assert run(where, "--on", ON).return_value == 6
    refused = run(where, "VNM", "LAO", "-o", "brief.txt")
    assert isinstance(refused.exception, click.UsageError)
    assert "end the name in .md, .html, .docx or .pdf" in str(refused.exception)


@pytest.mark.parametrize(("module", "form"), [("docx", "docx"), ("typst", "pdf")])
def test_without_the_extra_one_sentence_says_how_to_get_it(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, form: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    told = run(where, "VNM", "LAO", "--on", ON, "-o", str(tmp_path / f"brief.{form}"))
    assert told.return_value == 4
    assert "pip install 'communique[briefs]'" in told.output
    assert not (tmp_path / f"brief.{form}").exists()
