"""Asking the register: who met whom, on which visit, when they last met, and who held what when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from communique.asking import contacts, people, timeline, visits
from communique.errors import QuestionError
from communique.model import Person, Reading
from communique.pipeline import open_register
from communique.register import Register
from tests.told import first, keep, report, second, span, third


@pytest.fixture
def kept(place: str) -> Iterator[Register]:
    """Give a register of the three reports."""
    with open_register(place, create=True) as register:
        keep(register, first(), second(), third())
        yield register


def short(found: contacts.Contact) -> tuple[Any, ...]:
    return found.date, found.format, found.countries


# ---- contacts, visits, timeline


def test_ministers_of_defence_meet_as_ministers(kept: Register) -> None:
    assert contacts.meetings(kept, level="leaders") == []
    assert {each.date for each in contacts.meetings(kept, level="ministers")} >= {"2025-03-03", "2025-04-11"}


def test_meetings_tell_on_which_visit_and_within_what_they_were(kept: Register) -> None:
    (visit,) = visits.visits(kept)
    found = {(each.format, each.countries): each for each in contacts.meetings(kept)}
    assert found["talks", ("AUT", "HUN")].visit == found["reception", ("AUT", "HUN")].visit == visit.id
    assert found["call", ("AUT", "HUN")].visit is None
    frame = found["conference", ("AUT", "HUN", "SVK")]
    assert found["meeting", ("HUN", "SVK")].frame == frame.id
    assert frame.frame is None


def test_a_visit_contains_its_contacts(kept: Register) -> None:
    (visit,) = visits.visits(
        kept, between=("HUN", "AUT"), since="2025-03", until="2025-03", person="Kern", status="held"
    )
    assert (visit.guest, visit.host, visit.start, visit.end) == ("AUT", "HUN", "2025-03-02", "2025-03-04")
    assert visit.leader is not None
    assert visit.leader.name == "Otto Kern"
    assert sorted(each.format for each in visit.contacts) == ["reception", "talks"]
    assert visits.visits(kept, until="2025-02") == visits.visits(kept, status="planned") == []
    assert visits.visits(kept, between=("HUN", "SVK")) == []


def test_when_two_people_last_met(kept: Register) -> None:
    last = contacts.last_met(kept, "Ana Brel", "Otto Kern")
    assert short(last) == ("2025-04-11", "call", ("AUT", "HUN"))
    before = contacts.last_met(kept, "Brel", "Kern Otto", before="2025-04-11")
    assert short(before) == ("2025-03-03", "talks", ("AUT", "HUN"))
    ana, otto = before.persons
    assert (ana.name, ana.offices) == ("Ana Brel", ("Minister of Defence",))
    assert (otto.name, otto.rank) == ("Otto Kern", "General")
    assert {each[0] for each in before.agreed} == {"a", "c"}
    told = before.to_dict()
    assert list(told)[:2] == ["id", "persons"]
    assert {"report": "two", "record": "m1"}.items() <= told["sources"][1].items()


def test_who_never_met_is_said_in_one_sentence(kept: Register) -> None:
    with pytest.raises(QuestionError, match=r"no contact in which Otto Kern and Miro Solt both took part"):
        contacts.last_met(kept, "Kern", "Solt")
    with pytest.raises(QuestionError, match=r"no contact before 2025-03-03"):
        contacts.last_met(kept, "Brel", "Kern", before="2025-03-03")
    with pytest.raises(QuestionError, match="both names mean Otto Kern"):
        contacts.last_met(kept, "Kern", "Otto Kern")
    with pytest.raises(QuestionError, match="nobody called 'Nemo'"):
        contacts.last_met(kept, "Nemo", "Kern")


def _also(*names: str) -> Reading:
    text = "They were there: " + ", ".join(names) + "."
    told = [Person(id=name, name=name, country="AUT", evidence=span(text, name)) for name in names]
    return Reading(report=report(f"also {names}", text, "2025-01-01"), persons=tuple(told))


def test_a_name_of_several_means_the_one_most_told_of_and_says_so(kept: Register) -> None:
    keep(kept, _also("Vera Kern"))
    said: list[str] = []
    assert people.person(kept, "Kern", said.append).name == "Otto Kern"
    (sentence,) = said
    assert sentence.startswith("'Kern' is taken to be Otto Kern (AUT, ")
    assert "it may also be Vera Kern (AUT; p-" in sentence
    keep(kept, _also("Vera Lang", "Max Lang"))
    with pytest.raises(QuestionError, match=r"'Lang' may be Max Lang \(AUT; p-\w+\) or Vera Lang"):
        people.person(kept, "Lang")


def test_all_in_one_order_of_time(kept: Register) -> None:
    found = [(each.what, each.date) for each in timeline.timeline(kept, between=("AUT", "HUN"))]
    assert found == [
        ("visit", "2025-03-02"),
        ("contact", "2025-03-03"),
        ("contact", "2025-03-03"),
        ("instrument", "2025-03-03"),
        ("contact", "2025-04-11"),
        ("contact", "2025-06-10"),
        ("edition", "2025-06-10"),
    ]
    (edition,) = [each for each in timeline.timeline(kept) if each.what == "edition"]
    assert edition.told == "Conference of Three, AUT and HUN and SVK, edition 4"
    assert [source.report for source in edition.sources] == ["three"]
    late = timeline.timeline(kept, since="2025-04", until="2025-05")
    assert [(each.what, each.date) for each in late] == [("contact", "2025-04-11")]
    of_kern = {each.what for each in timeline.timeline(kept, person="Otto Kern")}
    assert of_kern == {"visit", "contact", "instrument"}


# ---- people


def test_a_person_with_offices_ranks_counterparts_and_statements(kept: Register) -> None:
    kern = people.person(kept, "Oto Kern")
    held = {(each.kind, each.value): each for each in kern.tenures}
    general = held["rank", "General"]
    assert (general.first_seen, general.last_seen) == ("2025-03-04", "2025-06-11")
    assert (general.first_report, general.last_report) == ("brel-kern", "three")
    assert held["rank", "Colonel"].first_report == "two"
    assert [(each.name, each.times, each.last) for each in kern.counterparts] == [
        ("Ana Brel", 2, "2025-04-11"),
        ("Ilona Vas", 1, "2025-03-03"),
    ]
    (statement,) = kern.statements
    assert (statement.modality, statement.to, statement.report) == ("proposed", ("HUN",), "brel-kern")
    assert "joint training" in statement.quote
    assert len(kern.contacts) == 3
    assert people.person(kept, "Ana Brel").statements == ()
    assert people.person(kept, kern.id) == kern


def test_people_by_state_and_office(kept: Register) -> None:
    assert [each.name for each in people.people(kept)] == ["Ana Brel", "Ilona Vas", "Miro Solt", "Otto Kern"]
    assert [each.name for each in people.people(kept, country="HUN")] == ["Ana Brel", "Ilona Vas"]
    assert [each.name for each in people.people(kept, office="minister defense")] == [
        "Ana Brel",
        "Miro Solt",
        "Otto Kern",
    ]
    assert people.people(kept, country="HUN", office="prime minister") == []
