"""What is counted and drawn agrees with the lists: each summary is reckoned here once more, from these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any

import pytest

from communique import api, pipeline
from communique.answers import Contact
from communique.errors import QuestionError
from communique.register import Register
from communique.resolving.days import window
from tests.registers import AT, keep
from tests.test_commitments_asked import first as promises
from tests.test_commitments_asked import later
from tests.told import first, second, third

DAY = "2024-06-01"
PAIR = ("LAO", "VNM")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give a register of the bundled samples, to be asked and not changed."""
    place = str(tmp_path_factory.mktemp("samples") / "samples.sqlite")
    with api.open_register(place, create=True) as register:
        for _ in pipeline.add(pipeline.sample_reports(), register, at="2026-01-12T09:00:00+00:00"):
            pass
        yield register


@pytest.fixture
def three(place: str) -> Iterator[Register]:
    """Give a register of three reports, on each kind of store."""
    with pipeline.open_register(place, create=True) as register:
        keep(register, first(), second(), third())
        yield register


# ---- how much there is


def test_the_overview_counts_what_the_lists_hold(samples: Register) -> None:
    told = api.overview(samples)
    assert told.reports == len(api.reports(samples))
    assert told.persons == len(api.people(samples))
    assert told.contacts == len(api.meetings(samples))
    assert told.visits == len(api.visits(samples))
    assert told.instruments == len(api.agreements(samples, on=DAY))
    assert told.mechanisms == len(api.mechanisms(samples))
    assert told.commitments == len(api.commitments(samples))
    days = [each.published for each in api.reports(samples) if each.published and len(each.published) == 10]
    assert (told.first_published, told.last_published) == (min(days), max(days))
    lists = (api.meetings(samples), api.visits(samples), api.agreements(samples, on=DAY), api.commitments(samples))
    more = (api.people(samples), api.mechanisms(samples))
    assert told.disputed == sum(1 for found in (*lists, *more) for each in found if each.disputed)


def test_judgements_count_as_long_as_they_are_in_force(three: Register) -> None:
    assert api.overview(three).judgements == 0
    three.judge("reject", api.meetings(three)[0].id, because="no contact", author="ana", at="2026-02-01")
    assert api.overview(three).judgements == 1
    (judgement,) = three.judgements()
    three.undo(judgement["number"], because="it was one", author="ana", at="2026-02-02")
    assert api.overview(three).judgements == 0


def _began(contacts: Iterable[Contact]) -> str | None:
    """Give the date of the contact that began last, as it is told."""
    return max(((days.first, each.date) for each in contacts if (days := window(each.date))), default=(0, None))[1]


def test_sides_and_pairs_are_counted_over_all_contacts(samples: Register) -> None:
    contacts = api.meetings(samples)
    sides = Counter(side for each in contacts for side in each.countries)
    assert [(each.side, each.contacts) for each in api.sides(samples)] == sorted(
        sides.items(), key=lambda each: (-each[1], each[0])
    )
    pairs = Counter(pair for each in contacts for pair in combinations(sorted(each.countries), 2))
    ranked = sorted(pairs.items(), key=lambda each: (-each[1], each[0]))
    assert [(each.sides, each.contacts) for each in api.pairs(samples, most=1000)] == ranked
    assert [each.sides for each in api.pairs(samples, most=3)] == [pair for pair, _ in ranked[:3]]
    of_laos = [each for each in ranked if "LAO" in each[0]]
    assert [(each.sides, each.contacts) for each in api.pairs(samples, side="LAO", most=1000)] == of_laos
    (most,) = api.pairs(samples, side="LAO", most=1)
    assert most.last == _began(api.meetings(samples, between=most.sides, status="held"))
    with pytest.raises(QuestionError, match="nothing in the register is of a side"):
        api.pairs(samples, side="Atlantis")


# ---- a relationship


def test_a_relationship_holds_the_contacts_of_its_sides(samples: Register) -> None:
    told = api.relationship(samples, ["VNM", "LAO"], DAY)
    contacts = api.meetings(samples, between=PAIR)
    assert told.sides == PAIR
    assert [each.id for each in told.contacts] == [each.id for each in contacts]
    slots = ("date", "end_date", "format", "level", "status", "place", "place_country")
    for mark, contact in zip(told.contacts, contacts, strict=True):
        assert [getattr(mark, slot) for slot in slots] == [getattr(contact, slot) for slot in slots]
        names = tuple(each.name for each in contact.participants)
        assert (mark.sides, mark.names, mark.more) == (contact.countries, names[:4], len(names[4:]))
    dated = [each for each in told.contacts if each.first]
    for counts, slot in ((told.levels, "level"), (told.formats, "format")):
        wanted = Counter((int(str(each.first)[:4]), getattr(each, slot)) for each in dated)
        assert {(each.year, each.key): each.contacts for each in counts} == wanted


def test_a_relationship_is_bounded_in_time(samples: Register) -> None:
    told = api.relationship(samples, PAIR, DAY, since="2023", until="2024")
    assert [each.id for each in told.contacts] == [
        each.id for each in api.meetings(samples, between=PAIR, since="2023", until="2024")
    ]
    commitments = api.commitments(samples, between=PAIR, since="2023", until="2024")
    assert sum(each.total for each in told.commitments) == sum(len(each.fields) for each in commitments)
    assert 0 < len(told.contacts) < len(api.relationship(samples, PAIR, DAY).contacts)


def test_a_relationship_draws_instruments_and_series_as_the_lists_tell_them(samples: Register) -> None:
    told = api.relationship(samples, PAIR, DAY)
    slots = ("id", "kind", "subject", "parties", "period_start", "period_end", "signed", "status", "ground")
    lives = (*slots, "predecessor", "successor", "protocol", "perhaps")
    assert [[getattr(each, slot) for slot in lives] for each in told.instruments] == [
        [getattr(each, slot) for slot in lives] for each in api.agreements(samples, on=DAY, between=PAIR)
    ]
    series = api.mechanisms(samples, between=PAIR)
    same = ("id", "name", "kind", "level", "parties", "gaps", "interval", "interval_ground", "next_due")
    rounds = ("number", "date", "status", "place", "place_country", "hosts", "contact")
    assert series
    for drawn, each in zip(told.mechanisms, series, strict=True):
        assert [getattr(drawn, slot) for slot in same] == [getattr(each, slot) for slot in same]
        assert [[getattr(one, slot) for slot in rounds] for one in drawn.editions] == [
            [getattr(one, slot) for slot in rounds] for one in each.editions
        ]


def test_the_matrix_counts_commitments_by_field_and_year(samples: Register) -> None:
    told = api.relationship(samples, PAIR, DAY)
    wanted: Counter[tuple[str, int | None, str]] = Counter()
    for each in api.commitments(samples, between=PAIR):
        for field in each.fields:
            wanted[field, int(each.told[:4]) if each.told else None, each.status] += 1
    assert told.followed
    assert {
        (each.field, each.year, status): getattr(each, status)
        for each in told.commitments
        for status in ("open", "offered", "confirmed")
        if getattr(each, status)
    } == dict(wanted)
    assert all(each.total == each.open + each.offered + each.confirmed for each in told.commitments)


@pytest.fixture
def promised(place: str) -> Iterator[Register]:
    """Give a register of promises and of what came of them."""
    with pipeline.open_register(place, create=True) as register:
        keep(register, *(page.reading() for page in (promises(), *later())))
        yield register


def test_of_many_commitments_only_what_was_judged_is_counted(
    promised: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    sides = ("AUT", "HUN")
    first, *_ = [each for each in api.commitments(promised, between=sides) if each.follow_ups]
    promised.judge("confirm", first.id, first.follow_ups[0].handle or "", because="so it is", author="ana", at=AT)
    whole = api.relationship(promised, sides, "2026-01-01")
    assert sum(each.offered for each in whole.commitments) == 4
    monkeypatch.setattr("communique.asking.matrix._MOST", 3)
    told = api.relationship(promised, sides, "2026-01-01")
    assert (whole.followed, told.followed) == (True, False)
    assert [(each.field, each.year, each.total, each.confirmed) for each in told.commitments] == [
        (each.field, each.year, each.total, each.confirmed) for each in whole.commitments
    ]
    assert [each.offered for each in told.commitments] == [0] * len(told.commitments)
    assert sum(each.confirmed for each in told.commitments) == len(first.fields)


def test_what_is_offered_does_not_depend_on_what_else_was_asked_for(promised: Register) -> None:
    every = {each.id: each for each in api.commitments(promised)}
    assert any(each.follow_ups for each in every.values())
    for name, told in every.items():
        assert api.commitment(promised, name) == told
    for sides in {each.sides for each in every.values()}:
        assert all(each == every[each.id] for each in api.commitments(promised, between=sides))


def test_who_is_who_names_those_met_most_first(samples: Register) -> None:
    told = api.relationship(samples, PAIR, DAY)
    held = api.meetings(samples, between=PAIR, status="held") + api.meetings(samples, between=PAIR, status="ongoing")
    counts = Counter(person for each in held for person in {one.person for one in each.participants if one.person})
    country = {each.id: each.country for each in api.people(samples)}
    assert [each.side for each in told.people] == list(PAIR)
    for side in told.people:
        wanted = {person: count for person, count in counts.items() if country[person] == side.side}
        found = {each.id: each.contacts for each in side.persons}
        assert found.items() <= wanted.items()
        assert len(found) == min(20, len(wanted)) > 0
        assert list(found.values()) == sorted(found.values(), reverse=True)


def test_a_relationship_may_be_of_three_sides_and_not_of_one(three: Register) -> None:
    told = api.relationship(three, ["HUN", "AUT", "SVK"], "2025-12-01")
    assert [each.format for each in told.contacts] == ["conference"]
    assert [each.name for each in told.mechanisms] == ["Conference of Three"]
    with pytest.raises(QuestionError, match="two sides or more"):
        api.relationship(three, ["HUN", "HUN"], "2025-12-01")
    with pytest.raises(QuestionError, match="more than one day"):
        api.relationship(three, ["HUN", "AUT"], "2025")


# ---- places and networks

CRITERIA: list[dict[str, Any]] = [
    {},
    {"between": PAIR},
    {"status": "held", "since": "2020"},
    {"level": "ministers"},
    {"person": "Phan Van Giang"},
    {"field": "training"},
]


@pytest.mark.parametrize("criteria", CRITERIA, ids=str)
def test_places_are_counted_over_the_contacts_that_meet_the_criteria(
    samples: Register, criteria: dict[str, Any]
) -> None:
    contacts = api.meetings(samples, **criteria)
    told = api.meeting_places(samples, **criteria)
    wanted = Counter((each.place, each.place_country) for each in contacts)
    untold = wanted.pop((None, None), 0)
    assert {(each.place, each.place_country): each.contacts for each in told.places} == wanted
    assert (told.untold, told.rest) == (untold, ())
    counts = [each.contacts for each in told.places]
    assert counts == sorted(counts, reverse=True)
    for each in told.places:
        there = [one for one in contacts if (one.place, one.place_country) == (each.place, each.place_country)]
        assert each.last == _began(there)
        assert (each.first is None) == (each.last is None)


def test_places_beyond_the_most_are_summed_by_state(samples: Register) -> None:
    whole, told = api.meeting_places(samples), api.meeting_places(samples, most=3)
    assert told.places == whole.places[:3]
    left = whole.places[3:]
    assert sum(each.places for each in told.rest) == len(left)
    wanted: Counter[str | None] = Counter()
    for each in left:
        wanted[each.place_country] += each.contacts
    assert {each.place_country: each.contacts for each in told.rest} == wanted
    with pytest.raises(QuestionError, match="0 places are none"):
        api.meeting_places(samples, most=0)


@pytest.fixture(scope="module")
def attended(samples: Register) -> dict[str, set[str]]:
    """Give the contacts in which each person took part, as asking for that person's contacts gives them."""
    return {each.id: {one.id for one in api.meetings(samples, person=each.id)} for each in api.people(samples)}


@pytest.mark.parametrize("criteria", CRITERIA, ids=str)
def test_the_network_joins_those_of_different_states_in_one_contact(
    samples: Register, attended: dict[str, set[str]], criteria: dict[str, Any]
) -> None:
    contacts = {each.id: each for each in api.meetings(samples, **criteria)}
    there = {person: found & contacts.keys() for person, found in attended.items() if found & contacts.keys()}
    state = {each.id: each.country for each in api.people(samples)}
    joined = {
        (a, b): there[a] & there[b]
        for a, b in combinations(sorted(there), 2)
        if state[a] != state[b] and there[a] & there[b]
    }
    told = api.network(samples, **criteria)
    assert {each.id: each.contacts for each in told.nodes} == {person: len(found) for person, found in there.items()}
    assert {(each.a, each.b): each.contacts for each in told.edges} == {pair: len(x) for pair, x in joined.items()}
    for edge in told.edges:
        together = [contacts[each] for each in joined[edge.a, edge.b]]
        if all(window(each.date) for each in together):
            assert edge.last == _began(together)
    assert told.left_out == 0


def test_the_heaviest_nodes_are_kept(samples: Register) -> None:
    whole, told = api.network(samples), api.network(samples, most=5)
    assert told.nodes == whole.nodes[:5]
    assert told.left_out == len(whole.nodes) - 5
    kept = {each.id for each in told.nodes}
    assert told.edges == tuple(each for each in whole.edges if {each.a, each.b} <= kept)
    with pytest.raises(QuestionError, match="0 nodes are none"):
        api.network(samples, most=0)
    with pytest.raises(QuestionError, match="no kind of network 'towns'"):
        api.network(samples, of="towns")


@pytest.mark.parametrize("criteria", CRITERIA, ids=str)
def test_sides_make_a_network_too(samples: Register, criteria: dict[str, Any]) -> None:
    contacts = api.meetings(samples, **criteria)
    told = api.network(samples, of="sides", **criteria)
    assert {each.id: each.contacts for each in told.nodes} == Counter(s for each in contacts for s in each.countries)
    assert {(each.a, each.b): each.contacts for each in told.edges} == Counter(
        pair for each in contacts for pair in combinations(sorted(each.countries), 2)
    )


def test_places_and_networks_are_the_same_on_every_store(three: Register) -> None:
    contacts = api.meetings(three)
    told = api.meeting_places(three)
    assert sum(each.contacts for each in told.places) + told.untold == len(contacts)
    kern = next(each for each in api.network(three).nodes if each.name == "Otto Kern")
    assert (kern.country, kern.contacts) == ("AUT", 3)
    edges = {(each.a, each.b): each.contacts for each in api.network(three, of="sides").edges}
    assert edges["AUT", "HUN"] == len([each for each in contacts if {"AUT", "HUN"} <= set(each.countries)])
    assert [each.side for each in api.sides(three)][:2] == ["HUN", "AUT"]
    assert api.pairs(three)[0].sides == ("AUT", "HUN")
    assert api.overview(three).reports == 3


# ---- one report, one thing


def test_a_report_comes_with_every_record_and_its_passages(three: Register) -> None:
    told = api.report(three, "brel-kern")
    assert told.text.startswith("Minister Ana Brel held talks")
    assert (told.published, told.copy_of, told.copies) == ("2025-03-04", None, ())
    (reading,) = told.readings
    assert (reading.author, reading.records) == ("communique", len(told.records))
    talks = next(each for each in told.records if each.kind == "meetings" and each.record == "m1")
    words = {(span.slot, told.text[span.start : span.end], span.rule, span.how) for span in talks.spans}
    assert ("", "Minister Ana Brel held talks", None, None) in {(slot, text, None, None) for slot, text, *_ in words}
    assert ("date", "on March 3", "day", "resolved") in words
    assert talks.thing == api.contact(three, talks.handle).id
    assert talks.told.startswith("talks, AUT and HUN")
    firsts = [min((span.start for span in each.spans), default=0) for each in told.records]
    assert firsts == sorted(firsts)


def test_a_report_is_found_by_id_key_and_record(three: Register) -> None:
    lines = {each.id: each for each in api.reports(three)}
    assert list(lines) == ["brel-kern", "two", "three"]
    told = api.report(three, "two")
    assert api.report(three, told.key) == api.report(three, told.records[0].handle) == told
    assert lines["two"].records == len(told.records)
    with pytest.raises(QuestionError, match="the register knows no report 'four'"):
        api.report(three, "four")


def test_a_refused_record_stands_in_its_report_and_belongs_to_nothing(three: Register) -> None:
    handle = next(each.handle for each in api.report(three, "two").records if each.kind == "meetings")
    three.judge("reject", handle, because="no contact", author="ana", at="2026-02-01")
    (record,) = [each for each in api.report(three, "two").records if each.handle == handle]
    assert (record.thing, record.told) == (None, "a record that belongs to nothing")
    assert record.spans


def test_copies_name_the_report_whose_text_they_repeat(samples: Register) -> None:
    for line in api.reports(samples):
        told = api.report(samples, line.key)
        assert (told.copy_of, told.id, told.published) == (line.copy_of, line.id, line.published)
        if told.copy_of:
            assert told.id in api.report(samples, told.copy_of).copies


def test_reports_of_a_publisher_and_of_some_years(samples: Register) -> None:
    every = api.reports(samples)
    for outlet in api.publishers(samples):
        if outlet.publisher:
            found = api.reports(samples, publisher=outlet.publisher)
            assert len(found) == outlet.reports == sum(1 for each in every if each.publisher == outlet.publisher)
    some = api.reports(samples, since="2022", until="2023-06")
    assert {each.key for each in some} == {
        each.key for each in every if each.published and "2022" <= each.published < "2023-07"
    }


def test_one_contact_visit_or_commitment_is_as_in_the_list(samples: Register) -> None:
    for one, every in (
        (api.contact, api.meetings(samples)),
        (api.visit, api.visits(samples)),
        (api.commitment, api.commitments(samples)),
    ):
        for each in every[::5]:
            assert one(samples, each.id) == each
            assert one(samples, each.sources[-1].handle) == each
    with pytest.raises(QuestionError, match="the register knows no contact 'm-nowhere'"):
        api.contact(samples, "m-nowhere")
    with pytest.raises(QuestionError, match=r"no visit .* one of the meetings"):
        api.visit(samples, api.meetings(samples)[0].id)
    with pytest.raises(QuestionError, match="the register knows no commitment"):
        api.commitment(samples, "4")
