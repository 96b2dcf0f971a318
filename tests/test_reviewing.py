"""Reviewing: what is doubtful comes first, what was decided leaves, and a lot is written or taken back as one."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from communique import api
from communique.answers.review import Doubt
from communique.errors import DecidedError, QuestionError
from communique.register import Register, lots
from communique.register.lots import Step
from communique.sources.judged import judgements_in
from tests.readings import TEXT, reading, report
from tests.registers import AT, contents, keep

BY = {"because": "looked at both", "author": "anna", "at": AT}
SAMPLES = Path(api.__file__).parent / "samples"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a register of the samples, which no test writes to."""
    path = tmp_path_factory.mktemp("reviewing") / "samples.sqlite"
    with api.open_register(str(path), create=True) as register:
        list(api.add(register, [str(SAMPLES)]))
    return path


@pytest.fixture
def kept(made: Path, tmp_path: Path) -> Iterator[Register]:
    """Give a copy of the register to one test."""
    path = shutil.copy(made, tmp_path / "kept.sqlite")
    with api.open_register(str(path)) as register:
        yield register


def decide(register: Register, act: str, doubt: Doubt, *cells: tuple[str, str], author: str = "anna") -> list[int]:
    """Decide a doubt."""
    others = (doubt.other,) if doubt.other else ()
    told = [api.Decision(act, doubt.one, others, cells)]
    return api.decide(register, told, because="looked at it", author=author, at=AT)


def positions(register: Register, kind: str | None = None, **about: object) -> list[str]:
    """Give where each doubt stands."""
    return [each.position for each in api.review_queue(register, kind, limit=10_000, **about)]


def test_pages_of_any_size_give_the_queue_whole(kept: Register) -> None:
    whole = positions(kept)
    assert len(whole) > 300
    assert len(set(whole)) == len(whole)
    for size in (1, 7, 100):
        walked: list[str] = []
        while page := api.review_queue(kept, limit=size, after=walked[-1] if walked else None):
            walked += [each.position for each in page]
            if size == 1 and len(walked) > 40:
                break
        assert walked == whole[: len(walked)]
        assert size == 1 or len(walked) == len(whole)


def test_conflicts_come_first_then_merges_then_records(kept: Register) -> None:
    kinds = [each.kind for each in api.review_queue(kept, limit=10_000)]
    assert list(dict.fromkeys(kinds)) == ["conflict", "merge", "record"]
    weights = [(each.verdict, each.weight) for each in api.review_queue(kept, "merge", limit=1000)]
    assert weights == sorted(weights, key=lambda each: (each[0] != "likely", -(each[1] or 0)))
    hows = [each.position.split("~")[1] for each in api.review_queue(kept, "record", limit=1000)]
    assert list(dict.fromkeys(hows)) == ["doubted", "inferred", "computed", "resolved"]


def test_a_record_that_its_reader_doubted_is_asked_about_until_somebody_accepts_it(tmp_path: Path) -> None:
    sure, unsure = reading(report("r1")), reading(report("r2", TEXT + " The end."))
    (meeting, *more) = unsure.meetings
    unsure = replace(unsure, meetings=(replace(meeting, confidence=0.6), *more))
    with api.open_register(str(tmp_path / "kept.sqlite"), create=True) as register:
        keep(register, sure, unsure)
        (doubt,) = api.review_queue(register, "record", of="meetings", how="doubted")
        told = {each.handle: each.report for each in api.explain(register, doubt.one).records}
        assert told[doubt.one] == "r2"
        decide(register, "accept", doubt)
        assert api.review_queue(register, "record", of="meetings", how="doubted") == []


def test_each_doubt_says_why_and_what_is_asked(kept: Register) -> None:
    for each in api.review_queue(kept, limit=10_000):
        assert each.told
        assert each.asked.endswith("?")
        assert each.reasons
        assert all(each.reasons)
        case = api.review_case(kept, each)
        if each.kind == "merge":
            assert len(case.sides) == 2
            assert all(side.tellings for side in case.sides)
            assert {row.standing for row in case.compared} <= {"agrees", "differs", "one"}
        elif each.kind == "record":
            assert case.telling is not None
            assert case.telling.passage
            doubted = "the reader is not sure that the report tells of this" in each.reasons
            assert doubted == each.position.startswith("record~doubted")
            assert doubted or any(cell.doubtful for cell in case.telling.cells)
        else:
            assert len(case.choices) > 1
            assert all(choice.tellings for choice in case.choices)


def test_a_pair_judged_different_never_comes_again(kept: Register) -> None:
    doubts = api.review_queue(kept, "merge", limit=1000)
    for each in doubts:
        decide(kept, "different", each)
    assert positions(kept, "merge") == []
    before = contents(kept, derived=True)
    kept.rebuild()
    assert contents(kept, derived=True) == before
    assert positions(kept, "merge") == []


def test_a_refused_merge_stays_refused_when_reports_are_read_anew(kept: Register) -> None:
    doubt = api.review_queue(kept, "merge", of="meetings", limit=1)[0]
    left = positions(kept, "merge")
    decide(kept, "different", doubt)
    with kept.store.writing() as connection:
        connection.exec_driver_sql("UPDATE readings SET reader = 'an older one'")
    assert sum(1 for _ in api.reread(kept)) > 40
    assert positions(kept, "merge") == [each for each in left if each != doubt.position]


def test_a_merge_that_was_made_leaves_the_queue_and_comes_back_when_undone(kept: Register) -> None:
    whole = positions(kept)
    before = contents(kept, derived=True)
    doubt = api.review_queue(kept, "merge", limit=1)[0]
    (number,) = decide(kept, "same", doubt)
    assert doubt.position not in positions(kept)
    api.decide(kept, [api.Decision("undo", str(number))], because="", author="anna", at=AT)
    assert positions(kept) == whole
    assert contents(kept, derived=True) == before


def test_an_accepted_or_rejected_record_leaves_the_queue(kept: Register) -> None:
    first, second, third = api.review_queue(kept, "record", of="meetings", limit=3)
    decide(kept, "accept", first)
    decide(kept, "reject", second)
    decide(kept, "edit", third, ("place", "Elsewhere"))
    gone = {first.position, second.position, third.position}
    assert not gone & set(positions(kept))
    told = [each for each in api.review_log(kept) if each.in_force]
    assert [(each.act, each.author) for each in told] == [("edit", "anna"), ("reject", "anna"), ("accept", "anna")]


def test_the_value_chosen_for_a_conflict_is_preferred_from_then_on(kept: Register) -> None:
    doubt = api.review_queue(kept, "conflict", limit=1)[0]
    case = api.review_case(kept, doubt)
    other = case.choices[1]
    assert other.standing == "contradiction"
    decide(kept, "prefer", doubt, (str(doubt.cell), other.value))
    assert api.contact(kept, doubt.id).date == other.value
    assert doubt.position not in positions(kept)
    kept.rebuild()
    assert api.contact(kept, doubt.id).date == other.value
    assert doubt.position not in positions(kept)


def test_the_preferred_value_can_be_accepted_as_it_is(kept: Register) -> None:
    doubt = api.review_queue(kept, "conflict", limit=1)[0]
    decide(kept, "prefer", doubt, (str(doubt.cell), str(doubt.value)))
    assert api.contact(kept, doubt.id).date == doubt.value
    assert doubt.position not in positions(kept)


@pytest.mark.parametrize("kind", ["conflict", "merge", "record"])
def test_what_somebody_was_unsure_of_comes_at_the_end(kept: Register, kind: str) -> None:
    doubt = api.review_queue(kept, kind, limit=1)[0]
    decide(kept, "unsure", doubt, *([(str(doubt.cell), str(doubt.value))] if doubt.cell else []))
    every = api.review_queue(kept, limit=10_000)
    assert doubt.position not in [each.position for each in every]
    last = every[-1]
    assert (last.kind, last.id, last.cell) == (doubt.kind, doubt.id, doubt.cell)
    assert last.unsure == "anna was unsure: looked at it"
    assert [each.position for each in api.review_queue(kept, "unsure")] == [last.position]
    assert api.review_case(kept, last).judgements
    act, cells = {"conflict": ("prefer", [("date", str(doubt.value))]), "merge": ("different", [])}.get(
        kind, ("accept", [])
    )
    decide(kept, act, last, *cells)
    assert api.review_queue(kept, "unsure") == []


def test_a_lot_is_written_whole_and_taken_back_as_one(kept: Register) -> None:
    before = contents(kept, derived=True)
    chosen = api.review_queue(kept, "merge", verdict="likely", weight=3.5, limit=100)
    assert len(chosen) > 3
    told = [api.Decision("same", each.one, (str(each.other),)) for each in chosen]
    numbers = api.decide(kept, told, because="", author="anna", at=AT)
    assert len(numbers) == len(chosen)
    assert not {each.position for each in chosen} & set(positions(kept))
    assert {each.size for each in api.review_log(kept)} == {len(chosen)}
    api.decide(kept, [api.Decision("undo-lot", str(numbers[1]))], because="", author="anna", at=AT)
    assert contents(kept, derived=True) == before


def test_of_a_lot_with_a_fault_nothing_is_written(kept: Register) -> None:
    good = api.review_queue(kept, "record", limit=1)[0]
    with pytest.raises(QuestionError, match="knows no"):
        api.decide(
            kept, [api.Decision("accept", good.one), api.Decision("accept", "m-nothing")], because="", author="a", at=AT
        )
    assert kept.judgements() == []


def test_tellings_split_off_become_another_thing_and_stay_one(kept: Register) -> None:
    contact = max(api.meetings(kept), key=lambda each: (len(each.sources), each.id))
    handles = [source.handle for source in contact.sources]
    assert len(handles) >= 3
    before = contents(kept, derived=True)
    numbers = api.decide(kept, [api.Decision("split", contact.id, tuple(handles[:2]))], because="", author="a", at=AT)
    one, rest = api.contact(kept, handles[0]), api.contact(kept, handles[2])
    assert {source.handle for source in one.sources} == set(handles[:2])
    assert {source.handle for source in rest.sources} == set(handles[2:])
    api.decide(kept, [api.Decision("undo-lot", str(numbers[-1]))], because="", author="a", at=AT)
    assert contents(kept, derived=True) == before
    for wrong in ((), tuple(handles), ("m-nothing",)):
        with pytest.raises(QuestionError, match="choose some"):
            api.decide(kept, [api.Decision("split", contact.id, wrong)], because="", author="a", at=AT)


def test_what_was_decided_in_the_meantime_is_told(kept: Register) -> None:
    seen = api.review_seen(kept)
    pair = api.review_queue(kept, "merge", limit=1)[0]
    (number,) = decide(kept, "same", pair, author="berta")
    for act in ("same", "different", "unsure"):
        with pytest.raises(DecidedError, match="berta decided this a moment ago") as told:
            api.decide(
                kept, [api.Decision(act, pair.one, (str(pair.other),))], because="", author="anna", at=AT, seen=seen
            )
        assert told.value.judgement == number
    assert len(kept.judgements()) == 1
    api.decide(
        kept, [api.Decision("different", pair.one, (str(pair.other),))], because="", author="anna", at=AT, seen=number
    )
    assert len(kept.judgements()) == 2


def test_other_things_decided_in_the_meantime_hinder_nobody(kept: Register) -> None:
    seen = api.review_seen(kept)
    mine, theirs = api.review_queue(kept, "record", of="persons", limit=2)
    decide(kept, "accept", theirs, author="berta")
    api.decide(kept, [api.Decision("accept", mine.one)], because="", author="anna", at=AT, seen=seen)
    assert len(kept.judgements()) == 2


def test_two_values_of_one_cell_are_not_both_chosen_unseen(kept: Register) -> None:
    seen = api.review_seen(kept)
    doubt = api.review_queue(kept, "conflict", limit=1)[0]
    one, other = api.review_case(kept, doubt).choices[:2]
    decide(kept, "prefer", doubt, ("date", one.value), author="berta")
    with pytest.raises(DecidedError, match="berta"):
        api.decide(
            kept,
            [api.Decision("prefer", doubt.one, (), (("date", other.value),))],
            because="",
            author="a",
            at=AT,
            seen=seen,
        )


def test_four_at_once_lose_nothing(kept: Register, tmp_path: Path) -> None:
    doubts = api.review_queue(kept, "record", limit=12)
    written: list[int] = []
    told: list[str] = []

    def review(author: str) -> None:
        with api.open_register(str(tmp_path / "kept.sqlite")) as mine:
            for each in doubts:
                try:
                    written.extend(
                        api.decide(mine, [api.Decision("accept", each.one)], because="", author=author, at=AT, seen=0)
                    )
                except DecidedError as error:
                    told.append(str(error))

    reviewers = [threading.Thread(target=review, args=(name,)) for name in ("anna", "berta", "carl", "dora")]
    for each in reviewers:
        each.start()
    for each in reviewers:
        each.join()
    assert len(written) == len(set(written)) == len(doubts)
    assert len(told) == 3 * len(doubts)
    assert {row["number"] for row in kept.judgements()} == set(written)


def test_a_doubt_of_one_record_goes_to_another_register_and_back(kept: Register, tmp_path: Path, made: Path) -> None:
    import json

    doubt = api.review_queue(kept, "record", limit=1)[0]
    decide(kept, "unsure", doubt)
    lines = [{k: v for k, v in row.items() if k not in ("number", "in_force")} for row in kept.judgements()]
    (tmp_path / "judged.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with api.open_register(str(shutil.copy(made, tmp_path / "other.sqlite"))) as other:
        assert other.receive(
            [each for each in judgements_in(str(tmp_path / "judged.jsonl")) if isinstance(each, dict)]
        ) == (1, 0)
        assert [each.one for each in api.review_queue(other, "unsure")] == [doubt.one]


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"kind": "gossip"}, "no kind of doubt"),
        ({"of": "gossip"}, "no kind of record"),
        ({"verdict": "same"}, "no verdict"),
        ({"how": "stated"}, "no way of coming by"),
        ({"limit": 0}, "holds nothing"),
        ({"after": "nowhere"}, "is no place in the queue"),
        ({"after": "merge~likely~much~a~b"}, "is no place in the queue"),
    ],
)
def test_wrong_questions_are_told(kept: Register, about: dict[str, object], sentence: str) -> None:
    with pytest.raises(QuestionError, match=sentence):
        api.review_queue(kept, **about)


def test_wrong_decisions_are_told_and_write_nothing(kept: Register) -> None:
    record = api.review_queue(kept, "record", of="meetings", limit=1)[0]
    wrong = {
        "nobody can judge": api.Decision("bless", record.one),
        "needs two names": api.Decision("same", record.one),
        "is no date": api.Decision("edit", record.one, (), (("date", "tomorrow"),)),
        "nothing differs": api.Decision("edit", record.one),
        "have no cell": api.Decision("edit", record.one, (), (("weather", "fair"),)),
        "is no number": api.Decision("undo", "the last"),
        "there is no judgement 7": api.Decision("undo-lot", "7"),
        "not in force": api.Decision("undo", "7"),
    }
    for sentence, each in wrong.items():
        with pytest.raises(QuestionError, match=sentence):
            api.decide(kept, [each], because="", author="anna", at=AT)
    with pytest.raises(QuestionError, match="nothing to judge"):
        api.decide(kept, [], because="", author="anna", at=AT)
    assert kept.judgements() == []


def test_a_correction_is_written_for_the_cells_that_differ_alone(kept: Register) -> None:
    contact = api.meetings(kept)[0]
    cells = tuple((each.cell, each.value) for each in api.cells_to_edit(kept, contact.sources[0].handle))
    changed = tuple((cell, "Somewhere" if cell == "place" else value) for cell, value in cells)
    numbers = api.decide(
        kept, [api.Decision("edit", contact.sources[0].handle, (), changed)], because="", author="anna", at=AT
    )
    (row,) = api.review_judgements(kept, numbers)
    assert (row.cell, row.value, row.because) == ("place", "Somewhere", "corrected after the report")


def test_follow_ups_that_nobody_judged_are_asked(kept: Register) -> None:
    offers = {
        (each.id, offer.handle) for each in api.commitments(kept) for offer in each.follow_ups if not offer.judged
    }
    assert {(each.one, each.other) for each in api.review_queue(kept, "follow-up", limit=1000)} == offers


def test_a_lot_bears_one_name(kept: Register) -> None:
    first, second = api.review_queue(kept, "record", limit=2)
    steps = [Step("accept", (first.one,)), Step("accept", (second.one,))]
    one, other = kept.judge_all(steps, **BY)
    with kept.store.asking() as connection:
        assert lots.lot_of(connection, other) == [one, other]
    names = [row["uid"] for row in kept.judgements()]
    assert names[1] == f"{names[0]}.1"


def test_counting_says_where_it_stopped(kept: Register) -> None:
    counts = {each.kind: each for each in api.review_counts(kept, most=10)}
    assert counts["merge"].more
    assert counts["merge"].doubts == 10
    assert counts["conflict"].doubts == len(positions(kept, "conflict"))
    assert not counts["conflict"].more
