"""Looking into the record: where sources differ, words, what changed, and why each cell says what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from communique.asking import changed, conflicts, contacts, explain, overview, people, search, timeline, visits
from communique.errors import QuestionError
from communique.pipeline import as_given, open_register
from communique.register import Register
from tests.told import first, keep, second, third


@pytest.fixture
def kept(place: str) -> Iterator[Register]:
    """Give a register of the three reports."""
    with open_register(place, create=True) as register:
        keep(register, first(), second(), third())
        yield register


# ---- where sources differ


def test_contradictions_stand_with_their_sources_and_renderings_apart(kept: Register) -> None:
    found = {(each.kind, each.cell): each for each in conflicts.conflicts(kept)}
    assert set(found) == {("persons", "rank"), ("meetings", "date")}
    date = found["meetings", "date"]
    assert (date.value, date.reason) == ("2025-03-03", "told by 1 of 2 sources, and told first")
    assert [(each.value, each.standing, [s["report"] for s in each.sources]) for each in date.values] == [
        ("2025-03-03", "preferred", ["brel-kern"]),
        ("2025-03-04", "contradiction", ["two"]),
    ]
    rank = found["persons", "rank"]
    assert [(each.value, each.standing) for each in rank.values] == [
        ("General", "preferred"),
        ("Colonel", "contradiction"),
    ]
    every = {(each.kind, each.cell) for each in conflicts.conflicts(kept, everything=True)}
    assert ("meetings", "format") in every
    assert {each.kind for each in conflicts.conflicts(kept, kind="persons")} == {"persons"}
    assert conflicts.conflicts(kept, between=("HUN", "SVK")) == []
    with pytest.raises(QuestionError, match="no kind of record 'treaties'"):
        conflicts.conflicts(kept, kind="treaties")


@pytest.mark.parametrize(("rank", "contradicts"), [("Colonel", True), ("Army General", False), ("General", False)])
def test_a_rank_in_another_armys_words_is_no_contradiction(place: str, rank: str, contradicts: bool) -> None:
    with open_register(place, create=True) as register:
        keep(register, first(), second("2025-03-03", rank, "2025-03-04"))
        assert bool(conflicts.conflicts(register, kind="persons")) is contradicts


# ---- words


def test_search_folds_diacritics_and_gives_the_records_of_the_sentence(kept: Register) -> None:
    (hit,) = search.search(kept, "durdevo talks")
    assert (hit.report, hit.words) == ("brel-kern", 2)
    assert hit.sentence.startswith("Minister Ana Brel held talks")
    talks = next(each.id for each in contacts.meetings(kept, form="talks"))
    assert talks in hit.things
    assert {source.handle for source in hit.sources} == set(hit.records)
    assert search.search(kept, "Đurđevo") == search.search(kept, "DURDEVO")


def test_search_ranks_by_words_then_by_date(kept: Register) -> None:
    assert [each.report for each in search.search(kept, "training")] == ["two", "brel-kern"]
    assert [each.report for each in search.search(kept, "brel", kind="reports")] == ["three", "two", "brel-kern"]
    both = search.search(kept, "telephone protocol")  # no report holds both words
    assert {(each.report, each.words) for each in both} == {("three", 1), ("brel-kern", 1)}
    assert len(search.search(kept, "brel", most=1)) == 1
    assert search.search(kept, "zeppelin") == []
    with pytest.raises(QuestionError, match="needs a word"):
        search.search(kept, "...")


def test_search_finds_commitments(kept: Register) -> None:
    (hit,) = search.search(kept, "training", kind="commitments")
    assert hit.id.startswith("c-")
    assert hit.sentence == "Kern proposed joint training of border guards."


# ---- what changed


def test_what_changed_since(place: str) -> None:
    with open_register(place, create=True) as register:
        keep(register, first(), at="2026-01-01T08:00:00+00:00")
        keep(register, second(), third(), at="2026-02-01T08:00:00+00:00")
        found = {(each.kind, each.change, each.told) for each in changed.changed(register, "2026-02")}
        assert ("reports", "added", "Ana Brel met Colonel Otto Kern on Tuesday") in found
        assert ("persons", "new source", "Otto Kern (AUT)") in found
        assert ("persons", "new", "Miro Solt (SVK)") in found
        assert not {each for each in found if "Ilona Vas" in each[2]}
        talks = next(each for each in changed.changed(register, "2026-02") if each.told.startswith("talks"))
        assert (talks.change, [source.report for source in talks.sources]) == ("new source", ["two"])
        assert changed.changed(register, "2026-02-01T08:00:01") == []
        assert len(changed.changed(register, "2026-02-01T09:00:00+01:00")) == len(found)
        assert {each.kind for each in changed.changed(register, "2025", kind="visits")} == {"visits"}
        with pytest.raises(QuestionError, match="no time"):
            changed.changed(register, "yesTerday")


def test_a_judgement_is_a_change(kept: Register) -> None:
    kern, vas = (people.person(kept, name).id for name in ("Otto Kern", "Ilona Vas"))
    at = "2026-05-01T00:00:00+00:00"
    kept.judge("different", kern, vas, because="two people", author="desk", at=at)
    found = changed.changed(kept, "2026-05")
    assert {each.told for each in found} == {"Otto Kern (AUT)", "Ilona Vas (HUN)"}
    assert {(each.change, each.because, each.at) for each in found} == {("judged", "different by desk: two people", at)}


def test_a_report_read_anew_is_a_change(kept: Register) -> None:
    told = [(as_given(first().report), first().to_dict())]
    kept.keep(told, author="communique", reader="2", at="2026-03-01T00:00:00+00:00")
    (change,) = changed.changed(kept, "2026-03")
    assert (change.id, change.change) == ("brel-kern", "read anew")
    assert change.told.endswith("by communique 2")


# ---- why


def test_every_cell_answers_why(kept: Register) -> None:
    talks = next(each for each in contacts.meetings(kept, form="talks"))
    why = explain.explain(kept, talks.id)
    assert why == explain.explain(kept, talks.sources[1].handle)
    date = next(each for each in why.reasons if each.cell == "date")
    assert {each.value: each.standing for each in date.values} == {
        "2025-03-03": "preferred",
        "2025-03-04": "contradiction",
    }
    told = next(each for each in why.records if each.report == "brel-kern")
    cells = {each.cell: each for each in told.cells}
    assert (cells["date"].rule, cells["date"].how, cells["date"].words) == ("day", "resolved", ("on March 3",))
    assert cells["participants"].value[0] == {"name": "Ana Brel", "role": "host"}
    (link,) = why.joined
    assert {link.one, link.other} == {source.handle for source in talks.sources}
    assert link.reasons
    assert any("one report tells of both" in each.reasons for each in why.apart)


def test_only_the_cells_that_no_words_state(kept: Register) -> None:
    talks = next(each for each in contacts.meetings(kept, form="talks"))
    why = explain.explain(kept, talks.id, inferred=True)
    (record,) = why.records
    assert {each.cell: each.how for each in record.cells} == {"date": "resolved", "place_country": "inferred"}
    assert {each.cell for each in why.reasons} == {"date", "place_country"}
    listed = explain.inferences(kept, between=("AUT", "HUN"))
    assert {(each.cell, each.value, each.how) for each in listed} == {
        ("date", "2025-03-03", "resolved"),
        ("place_country", "HUN", "inferred"),
    }
    assert [each.cell for each in explain.inferences(kept, how="inferred", kind="meetings")] == ["place_country"]
    assert explain.inferences(kept, kind="visits") == explain.inferences(kept, between=("HUN", "SVK")) == []


def test_what_people_judged_is_told_and_a_refused_record_still_explained(kept: Register) -> None:
    (visit,) = visits.visits(kept)
    kept.judge("reject", visit.id, because="it was put off", author="desk", at="2026-05-01T00:00:00+00:00")
    assert visits.visits(kept) == []
    why = explain.explain(kept, visit.id)
    assert why.told == "a record that belongs to nothing"
    (judged,) = why.judgements
    assert (judged.act, judged.because, judged.author) == ("reject", "it was put off", "desk")
    kept.undo(because="it was not", author="desk", at="2026-05-02T00:00:00+00:00")
    again = explain.explain(kept, visit.id)
    assert [each.act for each in again.judgements] == ["reject", "undo"]
    assert again.kind == "visits"


def test_a_name_that_nothing_has_is_refused(kept: Register) -> None:
    with pytest.raises(QuestionError, match="knows no 'm-aaaaaaaaaa'"):
        explain.explain(kept, "m-aaaaaaaaaa")


# ---- all answers


ASKED: tuple[Callable[[Register], Any], ...] = (
    contacts.meetings,
    visits.visits,
    timeline.timeline,
    conflicts.conflicts,
    people.people,
    lambda register: people.person(register, "Otto Kern"),
    lambda register: contacts.last_met(register, "Brel", "Kern"),
    lambda register: search.search(register, "training"),
    lambda register: explain.inferences(register),
    lambda register: explain.explain(register, contacts.meetings(register, form="talks")[0].id),
    lambda register: list(overview.sections(register)),
)


def test_answers_do_not_depend_on_the_order_of_reports(tmp_path: Path) -> None:
    told = []
    for number, order in enumerate(permutations([first(), second(), third()])):
        with open_register(tmp_path / f"{number}.sqlite", create=True) as register:
            for each in order:
                keep(register, each)
            told.append([ask(register) for ask in ASKED])
    assert all(each == told[0] for each in told)


def test_every_answer_lists_its_sources(kept: Register) -> None:
    for ask in ASKED[:4]:
        for answer in ask(kept):
            row = answer.to_dict()
            assert row["sources"]
            assert all({"report", "record"} <= set(source) for source in row["sources"])


def test_the_overview_shows_each_kind(kept: Register) -> None:
    sections = dict(overview.sections(kept))
    assert [len(answers) for answers in sections.values()] == [5, 1, 1, 1]
    newest = next(iter(sections.values()))
    assert [answer.to_dict()["date"] for answer in newest][:1] == ["2025-06-10"]
