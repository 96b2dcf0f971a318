"""Commitments asked about: who gave them to whom, what later reports offer as follow-up, and what people judged."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from click.testing import CliRunner

from communique.asking.commitments import by_sides_and_field, commitments, follow_up_table
from communique.cli import commands
from communique.errors import QuestionError
from communique.pipeline import open_register
from communique.register import Register
from communique.resolving.lives.deadlines import timeline
from communique.resolving.lives.follow_up import accomplished
from tests.lives import Page
from tests.registers import AT, keep

BOTH = ("AUT", "HUN")
SIGN = "The two sides agreed to conclude a protocol on defence cooperation for 2025-2029 by December."
MEET = "The two sides agreed to hold the 4th Defence Policy Dialogue in Vienna in 2025."
GIVE = "Austria will donate two field hospitals to the Hungarian army."
MARK = "Otto Kern asked the Hungarian side to speed up the placing of border markers in the mountains."
COME = "Otto Kern invited the Hungarian minister to visit Vienna."


def first() -> Page:
    """Give the report in which all is promised."""
    page = Page("talks", "2024-05-07").person("Otto Kern", "AUT").met("They held talks.", "talks", "2024-05-06")
    page.promise(SIGN, BOTH, ("law",)).promise(MEET, BOTH, ("dialogue",))
    page.promise(GIVE, ("AUT",), ("medicine",), "pledged")
    page.promise(MARK, ("Otto Kern",), ("border",), "requested", to=("HUN",))
    return page.promise(COME, ("Otto Kern",), ("visits",), "requested", to=("HUN",))


def later() -> list[Page]:
    """Give what came after, and much beside that is no follow-up."""
    return [
        Page("same day", "2024-05-07").protocol(2030, subject="defence cooperation"),
        Page("signed", "2024-12-20").protocol(2025, date="2024-12-19"),
        Page("held", "2025-03-02").session(4, "2025-03-01"),
        Page("other", "2025-04-02").session(4, "2025-04-01", "Border Exchange", "exchange"),
        Page("done", "2025-05-02").met("They met again.", "meeting", "2025-05-01").say(
            "Austria has since donated the two field hospitals. Two more hospitals will be donated."
        ),
        Page("again", "2025-06-02").promise(
            "Hungary was asked once more to speed up placing border markers in the mountains.",
            ("AUT",), ("border",), "requested", to=("HUN",),
        ),
        Page("visit", "2025-07-02").visit("The Hungarian minister was in Vienna.", "HUN", "AUT", "2025-07-01"),
        Page("back", "2025-08-02").visit("The Austrian minister was in Budapest.", "AUT", "HUN", "2025-08-01"),
        Page("others", "2025-08-03").protocol(2025, subject="border guards", parties=("AUT", "SVK")),
    ]  # fmt: skip


@pytest.fixture
def register(place: str) -> Any:
    with open_register(place, create=True) as kept:
        for page in [first(), *later()]:
            keep(kept, page.reading())
        yield kept


def by_words(kept: Register, **asked: Any) -> dict[str, Any]:
    return {each.words: each for each in commitments(kept, **asked)}


def offered(found: Any) -> list[tuple[str, str, str]]:
    return [(each.kind, each.day, each.report) for each in found.follow_ups]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (SIGN, ("signed", "2024-12-19", "signed")),
        (MEET, ("held", "2025-03-01", "held")),
        (GIVE, ("done", "2025-05-02", "done")),
        (MARK, ("asked again", "2025-06-02", "again")),
        (COME, ("held", "2025-07-01", "visit")),
    ],
)
def test_what_later_reports_tell_is_offered_and_nothing_else(
    register: Register, words: str, what: tuple[str, ...]
) -> None:
    found = by_words(register)[words]
    assert offered(found) == [what]
    assert (found.status, found.follow_ups[0].judged) == ("offered", None)


def test_each_offer_has_its_sentence_its_ground_and_the_record_that_tells_it(register: Register) -> None:
    found = by_words(register)
    assert [found[words].follow_ups[0].sentence for words in (SIGN, GIVE)] == [
        "The protocol for 2025-2029 is signed.",
        "Austria has since donated the two field hospitals.",
    ]
    assert "speaks of signing a protocol for 2025" in found[SIGN].follow_ups[0].ground
    assert "session 4" in found[MEET].follow_ups[0].ground
    assert found[GIVE].follow_ups[0].ground.endswith("in words of the promise: donate, hospital")
    assert all(each.handle for told in found.values() for each in told.follow_ups)
    assert found[SIGN].follow_ups[0].thing.startswith("a-")


def test_what_was_asked_last_has_no_follow_up(register: Register) -> None:
    last = commitments(register, since="2025")
    assert [(each.told, each.status, each.follow_ups) for each in last] == [("2025-06-02", "open", ())]


def test_who_the_other_side_is(register: Register) -> None:
    found = by_words(register)
    assert (found[MARK].by, found[MARK].partner, found[MARK].partner_ground) == (("Otto Kern",), ("HUN",), "told")
    assert found[GIVE].partner == ("HUN",)
    assert found[GIVE].partner_ground == "the other side of the contact that the same report tells of"
    assert found[SIGN].partner == ()


def test_questions_narrow_what_is_given(register: Register) -> None:
    assert set(by_words(register, by="AUT", field="border", until="2024")) == {MARK}
    assert set(by_words(register, by="Kern")) == set(by_words(register, by="otto kern")) == {MARK, COME}
    assert set(by_words(register, by="aut", modality="pledged")) == {GIVE}
    assert set(by_words(register, to="HUN", since="2024-05", until="2024-05")) == {MARK, COME}
    assert set(by_words(register, between=("HUN", "AUT"), until="2024")) == {SIGN, MEET, GIVE, MARK, COME}
    assert by_words(register, between=("HUN", "SVK")) == {}


@pytest.mark.parametrize("asked", [{"by": "XYZ"}, {"by": "Nobody Known"}, {"modality": "sworn"}, {"since": "x"}])
def test_bad_questions_are_told_so(register: Register, asked: dict[str, str]) -> None:
    with pytest.raises(QuestionError):
        commitments(register, **asked)  # type: ignore[arg-type]


def test_a_person_confirms_or_refuses_what_is_offered(register: Register) -> None:
    found = by_words(register)
    sign, meet = found[SIGN], found[MEET]
    for act, each in (("confirm", sign), ("refuse", meet)):
        names = (each.id, each.follow_ups[0].handle)
        register.judge(act, *names, because="I was there", author="Ana", at=AT)
    after = by_words(register)
    assert (after[SIGN].status, after[SIGN].follow_ups[0].judged) == ("confirmed", "confirmed")
    assert (after[MEET].status, after[MEET].follow_ups[0].judged) == ("open", "refused")
    assert after[MEET].follow_ups[0].because == "I was there"
    assert SIGN not in by_words(register, open_only=True)
    assert MEET in by_words(register, open_only=True)


def test_what_was_undone_is_offered_again_and_the_last_word_counts(register: Register) -> None:
    sign = by_words(register)[SIGN]
    names = (sign.id, sign.follow_ups[0].handle)
    register.judge("refuse", *names, because="no", author="Ana", at=AT)
    register.judge("confirm", *names, because="yes", author="Otto", at=AT)
    assert by_words(register)[SIGN].status == "confirmed"
    register.undo(None, because="", author="Otto", at=AT)
    assert by_words(register)[SIGN].status == "open"
    register.undo(None, because="", author="Otto", at=AT)
    assert by_words(register)[SIGN].status == "offered"


def test_a_person_may_confirm_what_was_not_offered(register: Register) -> None:
    found = by_words(register)
    register.judge(
        "confirm", found[GIVE].id, found[MEET].follow_ups[0].handle, because="at the dialogue", author="Ana", at=AT
    )
    after = by_words(register)[GIVE]
    assert after.status == "confirmed"
    assert [each.judged for each in after.follow_ups] == [None, "confirmed"]
    assert "at the dialogue" in after.follow_ups[-1].ground


def test_judgements_outlive_a_re_reading(register: Register) -> None:
    sign = by_words(register)[SIGN]
    register.judge("confirm", sign.id, sign.follow_ups[0].handle, because="seen", author="Ana", at=AT)
    keep(register, *(page.reading() for page in [first(), *later()]), reader="2")
    assert by_words(register)[SIGN].status == "confirmed"


def test_the_follow_up_table_leaves_empty_what_reports_do_not_give(register: Register) -> None:
    lines = {each.content: each for each in follow_up_table(commitments(register, until="2024"))}
    sign, give = lines[SIGN].to_dict(), lines[GIVE].to_dict()
    assert list(sign) == [
        "lead agency", "partner", "content", "timeline", "difficulties", "recommendations", "status", "evidence"
    ]  # fmt: skip
    assert (sign["lead agency"], sign["partner"], sign["timeline"]) == (
        ["AUT", "HUN"],
        [],
        "for 2025-2029; by December",
    )
    assert sign["difficulties"] is sign["recommendations"] is give["timeline"] is None
    assert sign["status"] == "offered: signed 2024-12-19"
    assert give["evidence"] == [f"talks: {GIVE}", "done: Austria has since donated the two field hospitals."]


def test_the_order_of_arrival_does_not_matter(register: Register, tmp_path: Any) -> None:
    with open_register(tmp_path / "other.sqlite", create=True) as other:
        keep(other, *(page.reading() for page in reversed([first(), *later()])))
        assert commitments(other) == commitments(register)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("to sign it by the end of March", "by the end of March"),
        ("to meet every two years and to train officers this year", "every two years; this year"),
        ("to finish by 2030, if possible within the next two years", "by 2030; within the next two years"),
        ("on 12 May", "on 12 May"),
        ("to deepen cooperation in training", None),
        ("of May Lin", None),
    ],
)
def test_periods_and_deadlines(words: str, told: str | None) -> None:
    assert timeline(words) == told


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Austria has handed over the boats.", True),
        ("The school was officially opened.", True),
        ("The boats will be handed over.", False),
        ("The school has not been opened.", False),
        ("They discussed the boats to be delivered.", False),
    ],
)
def test_only_what_is_told_as_done_is_done(sentence: str, said: bool) -> None:
    assert accomplished(sentence) is said


def test_the_commands_print_every_form(register: Register, place: str) -> None:
    run = CliRunner()
    asked = ["commitments", "--register", place, "--by", "AUT", "--until", "2024"]
    found = json.loads(run.invoke(commands, [*asked, "--open", "--json"]).output)
    assert {each["words"] for each in found} == {SIGN, MEET, GIVE, MARK, COME}
    assert {"report", "record"} <= set(found[0]["sources"][0])
    rows = list(csv.DictReader(io.StringIO(run.invoke(commands, [*asked, "--follow-up", "--csv"]).output)))
    assert {row["status"] for row in rows if row["content"] == MEET} == {"offered: held 2025-03-01"}
    assert list(rows[0]) == [
        "lead agency", "partner", "content", "timeline", "difficulties", "recommendations", "status", "evidence"
    ]  # fmt: skip
    table = run.invoke(commands, [*asked, "--follow-up", "--markdown"]).output
    assert table.startswith("| lead agency | partner | content | timeline |")
    bad = run.invoke(commands, [*asked[:3], "--by", "Nobody Known"], standalone_mode=False)
    assert bad.return_value == 6


def test_what_is_offered_does_not_depend_on_the_question(register: Register) -> None:
    every = by_words(register)
    for asked in ({"field": "medicine"}, {"by": "AUT"}, {"between": BOTH}, {"modality": "pledged"}):
        assert by_words(register, **asked)[GIVE] == every[GIVE]


def test_commitments_are_grouped_by_sides_and_field(register: Register, place: str) -> None:
    told = commitments(register)
    groups = {(group.sides, group.field): group for group in by_sides_and_field(told)}
    border = groups[BOTH, "border"]
    assert (border.commitments, border.first, border.last) == (2, "2024-05-07", "2025-06-02")
    assert border.open + border.offered + border.confirmed == border.commitments
    assert border.latest.startswith("Hungary was asked once more")
    assert sum(group.commitments for group in groups.values()) == sum(len(each.fields) for each in told)
    command = ["commitments", "--register", place, "--grouped", "--json"]
    printed = json.loads(CliRunner().invoke(commands, command, standalone_mode=False).stdout)
    assert [(tuple(line["sides"]), line["field"]) for line in printed] == sorted(groups)
