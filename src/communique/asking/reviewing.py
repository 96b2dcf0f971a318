"""What a person should look at next: doubtful things, the most doubtful first, each with why and what is asked.

Conflicts come first, since one source must be wrong; then merges that were nearly made, records that their reader
doubted or of which no words state some cell, and follow-ups that are offered. What somebody was unsure of comes at the
end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from communique.answers import Commitment, FollowUp
from communique.answers.review import Count, Doubt, Ruled
from communique.asking import doubts
from communique.asking.choices import one_of
from communique.asking.commitments import commitment, commitments
from communique.asking.decided import Decided
from communique.asking.doubts import Found, Wanted, read_place, told_place
from communique.asking.titles import titles
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.cells import things_by_id
from communique.register.queries.review import findings_among, first_records, reasons_of, rules_of_doubt
from communique.register.tables import THINGS

Row = Mapping[str, Any]
KINDS = ("conflict", "merge", "record", "follow-up", "unsure")
_FOUND: dict[str, Callable[..., Iterator[Found]]] = {
    "conflict": doubts.conflicts,
    "merge": doubts.merges,
    "record": doubts.records,
}
_STEP = 5  # commitments looked at together for follow-ups that nobody judged


def review_queue(
    register: Register,
    kind: str | None = None,
    *,
    of: str | None = None,
    weight: float | None = None,
    verdict: str | None = None,
    rule: str | None = None,
    how: str | None = None,
    cell: str | None = None,
    limit: int = 20,
    after: str | None = None,
) -> list[Doubt]:
    """Give what is doubtful and not decided yet, the most doubtful first.

    ``kind`` is conflict, merge, record, follow-up or unsure (what somebody could not settle), ``of`` a kind of record.
    Merges may be of a ``verdict`` and from a ``weight`` on, records with cells by a ``rule`` or come by in a way
    (``how``), conflicts on a ``cell``. ``after`` is the position of the last one seen.
    """
    wanted = _wanted(kind, of, weight, verdict, rule, how, cell)
    if limit < 1:
        raise QuestionError(f"a page of {limit} holds nothing: ask for 1 or more")
    start, place = read_place(after) if after else (None, None)
    kinds = [kind] if kind else list(KINDS)
    if start is not None:
        kinds = kinds[kinds.index(start) :] if start in kinds else []
    found: list[Doubt] = []
    for each in kinds:
        here = place if each == start else None
        found += _of_kind(register, each, wanted, here, limit - len(found))
        if len(found) >= limit:
            break
    return found


def _wanted(kind: str | None, of: str | None, weight: float | None, *rest: str | None) -> Wanted:
    verdict, rule, how, cell = rest
    one_of(kind, KINDS, "kind of doubt")
    one_of(of, THINGS, "kind of record")
    one_of(verdict, doubts.VERDICTS, "verdict that may be reviewed")
    one_of(how, doubts.HOWS, "way of coming by a value")
    return Wanted(of, weight, verdict, rule, how, cell)


def _of_kind(register: Register, kind: str, wanted: Wanted, after: Sequence[Any] | None, most: int) -> list[Doubt]:
    if kind == "follow-up":
        offered = _offered(register, after) if wanted.of in (None, "commitments") else iter(())
        return [_asked_of(*each) for each in islice(offered, most)]
    with register.store.asking() as connection:
        decided = Decided(connection)
        if kind == "unsure":
            some = _unsure(connection, decided, after[0] if after else 0)
            found = list(islice((each for each in some if wanted.of in (None, each.of)), most))
        else:
            found = list(islice(_FOUND[kind](connection, decided, wanted, after), most))
        return in_words(connection, found)


def review_counts(register: Register, most: int = 200) -> list[Count]:
    """Count what awaits a decision by its kind, each up to a number: follow-ups are only seen to be there or not."""
    with register.store.asking() as connection:
        decided = Decided(connection)
        told = []
        for kind, find in _FOUND.items():
            found = sum(1 for _ in islice(find(connection, decided, Wanted(), None), most + 1))
            told.append(Count(kind, min(found, most), found > most))
        unsure = sum(1 for _ in _unsure(connection, decided, 0))
    some = len(list(islice(_offered(register, None), 1)))
    return [*told, Count("follow-up", some, bool(some)), Count("unsure", unsure, False)]


def review_rules(register: Register) -> list[Ruled]:
    """Give the rules by which cells were filled that no words state, with how many each filled."""
    with register.store.asking() as connection:
        return [Ruled(row["how"], row["rule"], row["cells"]) for row in rules_of_doubt(connection)]


# ---- what somebody was unsure of


def _unsure(connection: Connection, decided: Decided, after: int) -> Iterator[Found]:
    for row in decided.unsure():
        if row["number"] > after:
            for found in _again(connection, decided, row):
                yield replace(found, place=(row["number"],), said=row)


def _again(connection: Connection, decided: Decided, row: Row) -> Iterator[Found]:
    """Give the doubt that somebody was unsure of, as it stands now; nothing where it is none any more."""
    if row["kind"] == "follow-up":
        yield Found("follow-up", "commitments", (), (row["things"][0],), row["handles"])
    elif len(row["handles"]) == 2:
        yield from _pair_again(connection, row)
    elif row["slot"]:
        things = things_by_id(connection, [row["things"][0]])
        same = (row["slot"],)
        for thing in things.values():
            for each in doubts.of_thing(thing):
                if each.cell in same or doubts.written_in(each.of, str(each.cell)) in same:
                    yield each
        ranks = doubts.ranks_of(connection, list(things)) if "rank" in same else {}
        for name, rank in ranks.items():
            yield Found("conflict", "persons", (), (name,), (name,), "rank", rank)
    else:
        yield from doubts.of_records(connection, doubts.HOWS[0], row["handles"], Wanted(how=doubts.HOWS[0]))


def _pair_again(connection: Connection, row: Row) -> Iterator[Found]:
    """Give a pair of things as what was found of them tells, or as the one who was unsure of them named them."""
    if len(set(row["things"])) < 2:
        return
    rows = [each for each in findings_among(connection, row["things"]) if set(each["things"]) == set(row["things"])]
    best = max(rows, key=lambda each: (each["verdict"] == "likely", each["weight"]), default=None)
    if best is not None and best["verdict"] in doubts.VERDICTS:
        yield doubts.merge(best, first_records(connection, {best["one"], best["other"]}))
    else:
        yield Found("merge", row["kind"], (), tuple(row["things"]), tuple(row["handles"]))


# ---- follow-ups


def _offered(register: Register, after: Sequence[Any] | None) -> Iterator[tuple[Commitment, FollowUp]]:
    """Give the follow-ups that are offered and that nobody judged, the oldest commitments first: they wait longest."""
    unsure = _doubted(register)
    last: str | None = None
    if after is not None:
        last = str(after[0])
        told = commitment(register, last)
        seen = [each.handle for each in told.follow_ups]
        behind = told.follow_ups[seen.index(after[1]) + 1 :] if after[1] in seen else ()
        yield from ((told, each) for each in behind if _open(told, each, unsure))
    while True:
        some = commitments(register, limit=_STEP, after=last)
        for each in some:
            yield from ((each, offer) for offer in each.follow_ups if _open(each, offer, unsure))
        if len(some) < _STEP:
            return
        last = some[-1].id


def _doubted(register: Register) -> set[tuple[str, str]]:
    with register.store.asking() as connection:
        follow_ups = Decided(connection).follow_ups
    return {pair for pair, row in follow_ups.items() if row["act"] == "unsure"}


def _open(told: Commitment, offer: FollowUp, unsure: set[tuple[str, str]]) -> bool:
    return offer.judged is None and offer.handle is not None and (told.id, offer.handle) not in unsure


def _asked_of(told: Commitment, offer: FollowUp) -> Doubt:
    handle = str(offer.handle)
    return Doubt(
        id=told.id,
        sources=told.sources,
        kind="follow-up",
        of="commitments",
        told=told.words,
        reasons=(offer.ground,),
        asked=_ASKED["follow-up"],
        one=told.id,
        other=handle,
        beside=offer.thing,
        verdict=offer.kind,
        position=told_place("follow-up", (told.id, handle)),
    )


# ---- in words

_ASKED = {
    "conflict": "Which value is right?",
    "merge": "Are these one and the same?",
    "record": "Is this what the report says?",
    "follow-up": "Is this what came of it?",
}
_THOUGHT = ("somebody thought that they may be one",)
_WHY = {"inferred": "inferred", "computed": "computed", "resolved": "taken from other words"}


def in_words(connection: Connection, found: Sequence[Found]) -> list[Doubt]:
    """Put what was found into words."""
    named = titles(connection, {thing for each in found for thing in each.things})
    reasons = reasons_of(connection, {each.forms for each in found if each.forms})
    return [_doubt(each, named, reasons.get(each.forms, _THOUGHT)) for each in found]


def _doubt(found: Found, named: Mapping[str, str], reasons: Iterable[str]) -> Doubt:
    said = found.said
    return Doubt(
        id=found.things[0],
        kind=found.kind,
        of=found.of,
        told=" / ".join(named.get(thing, thing) for thing in found.things),
        reasons=tuple(reasons) if found.kind == "merge" else tuple(_why(found)),
        asked=_ASKED[found.kind],
        one=found.names[0],
        other=found.names[1] if len(found.names) > 1 else None,
        beside=found.things[1] if len(found.things) > 1 else None,
        cell=found.cell,
        value=found.value,
        verdict=found.verdict,
        weight=found.weight,
        unsure=f"{said['author']} was unsure: {said['because']}" if said else None,
        position=told_place("unsure" if said else found.kind, found.place),
    )


def _why(found: Found) -> Iterator[str]:
    if found.kind == "conflict":
        yield f"sources contradict each other on the {found.cell}"
    for cell in found.cells:
        if not cell["slot"]:
            yield "the reader is not sure that the report tells of this"
            continue
        rule = f" by the rule “{cell['rule']}”" if cell["rule"] else ""
        yield f"{cell['slot']}: {_WHY[cell['how']]}{rule}, no words state it"
    if found.kind == "follow-up":
        yield "a later report may tell what came of it"
