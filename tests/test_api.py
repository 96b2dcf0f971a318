"""The library's front door: reading is a pure function of its arguments, and every question has a typed answer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import communique
from communique import answers, api, pipeline
from communique.errors import QuestionError, RegisterError
from communique.model import RECORD_TYPES, Reading, Span
from communique.register import Register

# Words that rules look for, so that arbitrary texts get past the first check.
_WORDS = st.sampled_from(
    [
        *"talks met received Gen. Sen. Lt. Defence Minister of on Monday Dec. 20 2024 2020-2024 signed a".split(),
        *"protocol agreed to will VNM Vietnam Lao Hanoi the two sides host his counterpart".split(),
        *"( ) « -- , . ./. 11th he".split(),
        *("🤝", "e\u0301", "\u200b", "\r\n", "\n", " "),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(_WORDS, max_size=60).map(" ".join), st.lists(_WORDS, max_size=40).map("".join))


def spans_of(reading: Reading) -> Iterator[Span]:
    """Give every span that a reading holds."""
    yield from (mention.span for mention in reading.mentions)
    for kind in RECORD_TYPES:
        for record in getattr(reading, kind):
            yield from record.evidence
            for ground in record.grounds.values():
                yield from ground.spans


@given(TEXTS, st.sampled_from([None, "2024-12-20", "2024-02", "2023"]))
@settings(max_examples=300, deadline=2000, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_makes_it_raise_and_every_span_lies_in_the_text(text: str, published: str | None) -> None:
    reading = communique.read(text, published=published)
    assert all(0 <= start < end <= len(text) for start, end in spans_of(reading))
    assert all(any(person.name in text[s:e] for s, e in person.evidence) for person in reading.persons)
    json.dumps(reading.to_dict())


@given(TEXTS)
@settings(max_examples=50, deadline=2000)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert communique.read(text, published="2024-12-20") == communique.read(text, published="2024-12-20")


def test_a_person_who_names_the_report_gets_that_report() -> None:
    reading = communique.read("Talks.", published=date(2024, 12, 20), url="u", title="t", publisher="p", id="a1")
    report = reading.report
    assert (report.id, report.published, report.url, report.title, report.publisher) == (
        "a1",
        "2024-12-20",
        "u",
        "t",
        "p",
    )


def test_a_wrong_date_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="no date of publication"):
        communique.read("Talks.", published="last week")


def test_importing_the_package_loads_nothing() -> None:
    code = "import sys, communique; print(*(name for name in sys.modules if name.startswith('communique')))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["communique.version", "communique"] or set(loaded) == {"communique", "communique.version"}


def test_only_public_names_are_to_be_had() -> None:
    assert set(communique.__all__) <= set(dir(communique))
    with pytest.raises(AttributeError, match="no attribute 'write'"):
        communique.write  # noqa: B018


# ---- the register behind the same door ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give a register of the bundled samples, to be asked and not changed."""
    place = str(tmp_path_factory.mktemp("samples") / "samples.sqlite")
    with api.open_register(place, create=True) as register:
        for _ in pipeline.add(pipeline.sample_reports(), register, at="2026-01-12T09:00:00+00:00"):
            pass
        yield register


# Each question once, with the class of its answers.
QUESTIONS: dict[str, tuple[type[answers.Answer], Callable[[Register], Iterable[answers.Answer]]]] = {
    "meetings": (answers.Contact, lambda register: api.meetings(register, between=("VNM", "LAO"), since="2020")),
    "last_met": (answers.LastMeeting, lambda register: [api.last_met(register, "Phan Van Giang", "Tea Seiha")]),
    "visits": (answers.Visit, lambda register: api.visits(register, between=("VNM", "KHM"))),
    "timeline": (answers.Event, lambda register: api.timeline(register, person="Tea Banh")),
    "people": (answers.Person, lambda register: api.people(register, country="KHM", office="defence")),
    "person": (answers.Portrait, lambda register: [api.person(register, "Tea Seiha")]),
    "agreements": (answers.Instrument, lambda register: api.agreements(register, on="2022-06-01", status="in-force")),
    "agreement": (answers.Ladder, lambda register: [api.agreement(register, _protocol(register), on="2022-06-01")]),
    "mechanisms": (answers.Mechanism, lambda register: api.mechanisms(register, between=("CHN", "VNM"))),
    "mechanism": (answers.Mechanism, lambda register: [api.mechanism(register, _series(register))]),
    "due": (answers.Due, lambda register: api.due(register, on="2025-12-01", within="1y", between=("VNM", "LAO"))),
    "commitments": (answers.Commitment, lambda register: api.commitments(register, by="LAO", field="training")),
    "conflicts": (answers.Conflict, lambda register: api.conflicts(register)),
    "search": (answers.Hit, lambda register: api.search(register, "remains soldiers")),
    "changed": (answers.Change, lambda register: api.changed(register, "2026", kind="persons")),
    "inferences": (answers.Inference, lambda register: api.inferences(register, how="inferred", kind="agreements")),
    "explain": (answers.Explanation, lambda register: [api.explain(register, _protocol(register))]),
    "contact": (answers.Contact, lambda register: [api.contact(register, api.meetings(register, limit=1)[0].id)]),
    "visit": (answers.Visit, lambda register: [api.visit(register, api.visits(register, limit=1)[0].id)]),
    "commitment": (
        answers.Commitment,
        lambda register: [api.commitment(register, api.commitments(register, limit=1)[0].id)],
    ),
}


def _protocol(register: Register) -> str:
    return api.agreements(register, on="2022-06-01", between=("KHM", "VNM"), kind="protocol", status="in-force")[0].id


def _series(register: Register) -> str:
    return max(api.mechanisms(register, between=("CHN", "VNM")), key=lambda series: len(series.editions)).id


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_gives_typed_answers_with_their_words(samples: Register, question: str) -> None:
    kind, ask = QUESTIONS[question]
    found = list(ask(samples))
    assert found
    assert {type(answer) for answer in found} == {kind}
    assert all(answer.id for answer in found)
    assert all(source.passage and source.handle for answer in found for source in answer.sources)
    assert found == list(ask(samples))
    told = json.loads(json.dumps([answer.to_dict() for answer in found]))
    assert all({"report", "record"} <= set(source) for answer in told for source in answer["sources"])


def test_every_name_of_the_door_opens() -> None:
    assert list(api.__all__) == sorted(set(api.__all__))
    assert set(QUESTIONS) <= set(api.__all__)
    assert all(callable(getattr(api, name)) for name in api.__all__)


def test_answers_say_what_was_asked_for(samples: Register) -> None:
    met = api.last_met(samples, "Phan Van Giang", "Tea Seiha")
    assert (met.date, {each.name for each in met.persons}) == ("2025-10-15", {"Phan Van Giang", "Tea Seiha"})
    assert all({"LAO", "VNM"} <= set(each.countries) for each in api.meetings(samples, between=("VNM", "LAO")))
    ladder = api.agreement(samples, _protocol(samples), on="2026-01-01")
    assert (ladder.period_start, ladder.period_end, ladder.status) == ("2020", "2024", "succeeded")
    assert [each.period_start for each in ladder.successors] == ["2025"]
    assert api.mechanism(samples, _series(samples)).last is not None
    groups = api.by_sides_and_field(api.commitments(samples, between=("LAO", "VNM")))
    assert any(group.field == "training" and group.commitments for group in groups)
    table = api.follow_up_table(api.commitments(samples, between=("CHN", "VNM"), since="2024"))
    assert any(line.status.startswith("offered") for line in table)


def test_answers_are_a_data_frame(samples: Register) -> None:
    pandas = pytest.importorskip("pandas", reason="data frames need the extra frames")
    contacts = api.meetings(samples, between=("VNM", "LAO"))
    table = api.frame(contacts)
    assert isinstance(table, pandas.DataFrame)
    assert list(table["id"]) == [contact.id for contact in contacts]
    assert {"date", "format", "participants", "sources", "passage"} <= set(table.columns)
    assert api.frame([]).empty


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda register: api.person(register, "Nobody Atall"), "Nobody Atall"),
        (lambda register: api.last_met(register, "Tea Banh", "Nobody Atall"), "Nobody Atall"),
        (lambda register: api.meetings(register, since="lately"), "lately"),
        (lambda register: api.meetings(register, level="kings"), "kings"),
        (lambda register: api.visits(register, status="foreseen"), "foreseen"),
        (lambda register: api.agreement(register, "a-aaaaaaaaaa", on="2025-01-01"), "a-aaaaaaaaaa"),
        (lambda register: api.agreements(register, on="some day"), "some day"),
        (lambda register: api.mechanism(register, "s-aaaaaaaaaa"), "s-aaaaaaaaaa"),
        (lambda register: api.explain(register, "m-aaaaaaaaaa"), "m-aaaaaaaaaa"),
        (lambda register: api.due(register, on="2025-01-01", within="soon"), "soon"),
        (lambda register: api.search(register, "…"), "word"),
    ],
)
def test_a_question_that_cannot_be_taken_is_told_in_one_sentence(
    samples: Register, ask: Callable[[Register], object], sentence: str
) -> None:
    with pytest.raises(QuestionError) as raised:
        ask(samples)
    assert sentence in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_register_that_cannot_be_opened_is_told_in_one_sentence(tmp_path: Path) -> None:
    for place in (tmp_path / "none.sqlite", tmp_path):
        with pytest.raises(RegisterError) as raised:
            api.open_register(str(place))
        assert "\n" not in str(raised.value)


def test_reports_and_the_readings_of_others_are_added(tmp_path: Path) -> None:
    text = tmp_path / "talks.txt"
    text.write_text(
        "Austrian Defence Minister Otto Kern met Hungarian Defence Minister Ana Brel in Vienna on March 3.\n"
    )
    coded = api.read(text.read_text(), published="2025-03-04", id="talks").to_dict()
    coded["meetings"][0]["place"] = "Graz"
    readings = tmp_path / "coded.jsonl"
    readings.write_text(json.dumps(coded) + "\n")
    with api.open_register(str(tmp_path / "kept.sqlite"), create=True) as register:
        assert [str(outcome) for outcome in api.add(register, [str(text)], published="2025-03-04")] == ["added"]
        outcomes = list(api.add_readings(register, [str(text)], str(readings), "anna", published="2025-03-04"))
        assert [str(outcome) for outcome in outcomes] == ["read anew"]
        (contact,) = api.meetings(register)
        assert {source.author for source in contact.sources} == {"anna", "communique"}
        (conflict,) = api.conflicts(register)
        assert (conflict.cell, {value.value for value in conflict.values}) == ("place", {"Graz", "Vienna"})


def test_the_door_opens_without_what_only_a_register_needs() -> None:
    code = "import sys, communique.api; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"sqlalchemy", "sqlite3", "rapidfuzz", "pandas", "click", "communique.register", "communique.resolving"}
    assert not heavy & set(loaded)
    assert not [name for name in loaded if name.startswith(("communique.asking", "communique.answers"))]


def test_the_door_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'gossip'"):
        api.gossip  # noqa: B018
