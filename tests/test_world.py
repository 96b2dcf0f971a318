"""The simulated world is the same by its seed, quotes what it tells, and errs as often as it says; B-cubed by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from itertools import islice, pairwise

import pytest
from benchmarks.bcubed import Score, bcubed, entities_of, pair_score
from benchmarks.world import Telling, World, WorldTruth, simulate
from benchmarks.world.naming import plain

from communique.model import RECORD_TYPES, Action, Format, Span, Status

REPORTS = 3000
# Slots whose ground's passage is the cell itself.
QUOTED = {"name", "rank", "place", "subject", "occasion", "period_start", "period_end"}
_PRINT_FIRST = """
import json
from benchmarks.world import simulate
print(json.dumps([[t.reading.to_dict(), t.reading.report.text, str(t.truth)] for t in simulate(5, 60)]))
"""


@pytest.fixture(scope="module")
def ran() -> tuple[list[Telling], WorldTruth]:
    world = World(7, REPORTS)
    return list(world.tellings()), world.truth()


@pytest.fixture(scope="module")
def tellings(ran: tuple[list[Telling], WorldTruth]) -> list[Telling]:
    return ran[0]


@pytest.fixture(scope="module")
def truth(ran: tuple[list[Telling], WorldTruth]) -> WorldTruth:
    return ran[1]


def test_the_same_seed_gives_the_same_bytes_in_any_process() -> None:
    outputs = {_printed(order) for order in ("1", "2")}
    assert len(outputs) == 1
    assert len(json.loads(outputs.pop())) == 60


def _printed(order_of_sets: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": order_of_sets, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, "-c", _PRINT_FIRST], env=environment, capture_output=True, check=True).stdout


def test_another_seed_gives_another_world() -> None:
    texts = [[telling.reading.report.text for telling in simulate(seed, 50)] for seed in (1, 2)]
    assert texts[0] != texts[1]


def test_so_many_reports_come_as_were_asked_for(tellings: list[Telling]) -> None:
    ids = [telling.reading.report.id for telling in tellings]
    assert len(ids) == len(set(ids)) == REPORTS


def test_reports_are_given_one_by_one() -> None:
    first = list(islice(simulate(3, 10_000_000), 20))  # a list of all of these would not be made in time
    assert len(first) == 20


def test_reports_come_out_nearly_in_the_order_of_publication(tellings: list[Telling]) -> None:
    days = [telling.reading.report.published for telling in tellings if telling.reading.report.published]
    latest, out_of_order = "", 0
    for day in days:
        out_of_order += day < latest
        latest = max(latest, day)
    assert 0.02 < out_of_order / len(days) < 0.6
    assert days[0][:4] < days[-1][:4]


def test_truth_covers_every_record(tellings: list[Telling]) -> None:
    for telling in tellings:
        numbered = {(kind, n) for kind in RECORD_TYPES for n in range(len(getattr(telling.reading, kind)))}
        assert telling.truth.entities.keys() == numbered


def test_evidence_and_grounds_lie_in_the_text_and_quote_it(tellings: list[Telling]) -> None:
    for telling in tellings[:1000]:
        text = telling.reading.report.text
        for kind in RECORD_TYPES:
            for record in getattr(telling.reading, kind):
                spans = [*record.evidence, *(span for ground in record.grounds.values() for span in ground.spans)]
                assert all(_lies_in(span, text) for span in spans)
                for slot in QUOTED & record.grounds.keys():
                    span = record.grounds[slot].spans[0]
                    assert text[span.start : span.end] == getattr(record, slot)


def _lies_in(span: Span, text: str) -> bool:
    passage = text[span.start : span.end]
    return 0 <= span.start < span.end <= len(text) and passage.strip() != ""


def test_offices_dates_and_clauses_stand_in_the_text(tellings: list[Telling]) -> None:
    for telling in tellings[:1000]:
        text, reading = telling.reading.report.text, telling.reading
        for person in reading.persons:
            spans = person.grounds["offices"].spans if person.offices else ()
            assert tuple(text[span.start : span.end] for span in spans) == person.offices
        for meeting in reading.meetings:
            if meeting.date and len(meeting.date) == 10:
                words = text[slice(*meeting.grounds["date"].spans[0])].split()
                assert int(words[1]) == int(meeting.date[-2:])
                assert (len(words) == 4) == (meeting.date[0] != "X")
        for commitment in reading.commitments:
            assert commitment.quote == text[slice(*commitment.evidence[0])]
        assert ",," not in text
        assert ",." not in text


def test_participants_and_signatories_are_persons_of_the_reading(tellings: list[Telling]) -> None:
    for telling in tellings:
        ids = [person.id for person in telling.reading.persons]
        assert ids == [f"p{n}" for n in range(1, len(ids) + 1)]
        for meeting in telling.reading.meetings:
            named = [participant.person for participant in meeting.participants]
            assert len(named) == len(set(named))
            assert set(named) <= set(ids)
            assert list(meeting.countries) == sorted(meeting.countries)
        for agreement in telling.reading.agreements:
            assert set(agreement.signatories) <= set(ids)


def test_a_copy_says_what_its_source_says_under_another_name(tellings: list[Telling]) -> None:
    by_id = {telling.reading.report.id: telling for telling in tellings}
    copies = [telling for telling in tellings if telling.truth.copy_of]
    identical = 0
    for copy in copies:
        source = by_id[copy.truth.copy_of or ""]
        identical += copy.reading.report.text == source.reading.report.text
        assert copy.reading.report.publisher != source.reading.report.publisher
        assert copy.truth.entities.items() <= source.truth.entities.items()
    assert 0.05 < len(copies) / len(tellings) < 0.2
    assert 0.2 < identical / len(copies) < 0.6


def test_about_two_and_a_half_reports_tell_of_a_contact_at_any_size() -> None:
    for size in (600, 3000):
        told = Counter(entity for telling in simulate(2, size) for entity in _told(telling, "meetings"))
        assert 2.0 < sum(told.values()) / len(told) < 3.3
        assert max(told.values()) < 20
        assert sum(number == 1 for number in told.values()) / len(told) < 0.4


def _told(telling: Telling, kind: str) -> list[str]:
    return [entity for (what, _), entity in telling.truth.entities.items() if what == kind]


def test_some_people_are_told_of_far_more_often_than_others(tellings: list[Telling]) -> None:
    mentions = sorted(Counter(entity for telling in tellings for entity in _told(telling, "persons")).values())
    assert mentions[-1] > 8 * mentions[len(mentions) // 2]


def test_people_are_spelt_and_named_in_several_ways(tellings: list[Telling]) -> None:
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    bearers: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for person, entity in zip(telling.reading.persons, _told(telling, "persons"), strict=True):
            spellings[entity][plain(person.name)] += 1
            bearers[person.name].add(entity)
    usual = sum(counter.most_common(1)[0][1] for counter in spellings.values())
    assert 0.05 < 1 - usual / sum(counter.total() for counter in spellings.values()) < 0.4
    assert 0.01 < sum(len(entities) > 1 for entities in bearers.values()) / len(bearers) < 0.2


def test_outlets_leave_out_and_misdate_now_and_then(tellings: list[Telling]) -> None:
    meetings = [meeting for telling in tellings for meeting in telling.reading.meetings]
    dates = Counter("none" if not m.date else "no year" if m.date[0] == "X" else len(m.date) for m in meetings)
    assert 0.1 < dates["none"] / len(meetings) < 0.25
    assert 0.015 < dates["no year"] / len(meetings) < 0.07
    assert 0.01 < dates[7] / len(meetings) < 0.06
    assert 0.15 < sum(m.place is None for m in meetings) / len(meetings) < 0.45
    assert 0.02 < sum(t.reading.report.published is None for t in tellings) / len(tellings) < 0.12


def test_one_contact_is_dated_and_called_differently(tellings: list[Telling]) -> None:
    days: dict[str, set[str]] = defaultdict(set)
    formats: dict[str, set[Format]] = defaultdict(set)
    for telling in tellings:
        for meeting, entity in zip(telling.reading.meetings, _told(telling, "meetings"), strict=True):
            formats[entity].add(meeting.format)
            if meeting.status is Status.HELD and meeting.date and meeting.date[0] != "X" and len(meeting.date) == 10:
                days[entity].add(meeting.date)
    assert 0.02 < sum(len(each) > 1 for each in days.values()) / len(days) < 0.25
    assert 0.1 < sum(len(each) > 1 for each in formats.values()) / len(formats) < 0.5


def test_plans_are_held_put_off_or_dropped(tellings: list[Telling]) -> None:
    statuses: dict[str, set[Status]] = defaultdict(set)
    for telling in tellings:
        for meeting, entity in zip(telling.reading.meetings, _told(telling, "meetings"), strict=True):
            statuses[entity].add(meeting.status)
    kept = [each for each in statuses.values() if Status.PLANNED in each]
    assert any(Status.HELD in each for each in kept)
    assert any(Status.POSTPONED in each for each in kept)
    assert any(Status.CANCELLED in each and Status.HELD not in each for each in kept)


def test_instruments_succeed_each_other_by_kind_subject_and_parties(ran: tuple[list[Telling], WorldTruth]) -> None:
    tellings, truth = ran
    starts: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for agreement, entity in zip(telling.reading.agreements, _told(telling, "agreements"), strict=True):
            assert agreement.action in (Action.SIGNED, Action.IN_FORCE)
            starts[entity].update(filter(None, [agreement.period_start]))
    known = [(starts[old], starts[new]) for old, new in truth.told_successors() if starts[old] and starts[new]]
    assert len(known) > 20
    assert all(min(old) < min(new) for old, new in known)
    assert truth.told_under()
    assert truth.repeats


def test_offices_are_held_by_one_after_another(truth: WorldTruth) -> None:
    assert all(tenure.end is None or tenure.start <= tenure.end for tenure in truth.tenures)
    chiefs = sorted(
        (tenure.start, tenure.end or "9999")
        for tenure in truth.tenures
        if tenure.state == "VNM" and tenure.office == "Chief of the General Staff"
    )
    assert len(chiefs) > 1
    assert all(one[1] <= other[0] for one, other in pairwise(chiefs))


def test_sessions_of_a_mechanism_are_numbered_in_a_row(truth: WorldTruth) -> None:
    editions: dict[str, list[int]] = defaultdict(list)
    for mechanism, edition, _ in truth.editions:
        editions[mechanism].append(edition)
    for numbers in editions.values():
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_bcubed_by_hand() -> None:
    true = dict(zip("abcde", "11122", strict=True))
    assert bcubed(true, true) == Score(1.0, 1.0)
    # One cluster of all: precision (3 * 3/5 + 2 * 2/5) / 5, recall 1.
    assert bcubed(dict.fromkeys("abcde", "x"), true) == pytest.approx((13 / 25, 1.0))
    # Each alone: precision 1, recall (3 * 1/3 + 2 * 1/2) / 5.
    assert bcubed({item: item for item in "abcde"}, true) == pytest.approx((1.0, 2 / 5))
    # {a, b}, {c, d, e}: precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5, recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
    score = bcubed(dict(zip("abcde", "xxyyy", strict=True)), true)
    assert score == pytest.approx((11 / 15, 11 / 15))
    assert score.f1 == pytest.approx(11 / 15)


def test_bcubed_wants_the_same_items() -> None:
    with pytest.raises(ValueError, match="same items"):
        bcubed({"a": 1}, {"b": 1})
    assert bcubed({}, {}) == Score(1.0, 1.0)


def test_pairs_by_hand() -> None:
    assert pair_score({(1, 2), (2, 3)}, {(1, 2), (3, 4), (4, 5)}) == pytest.approx((1 / 2, 1 / 3))
    assert pair_score(set(), {(1, 2)}).f1 == 0.0
    assert entities_of({"a": 1, "b": 1, "c": 1, "d": 2}, {"a": "x", "b": "y", "c": "y", "d": "x"}) == {1: "y", 2: "x"}
