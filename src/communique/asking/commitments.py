"""Who undertook or asked for what, and what later reports offer as follow-up, which a person confirms or refuses."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from communique.answers.commitments import Commitment, FollowUp, FollowUpLine, Matter
from communique.asking.building import Beside
from communique.asking.choices import known_field, known_side, known_sides, one_of
from communique.asking.days import earliest, latest
from communique.asking.following import Judged, Ledger, followed_up, judgements_of, status_of, with_judgements
from communique.asking.meaning import thing_called
from communique.asking.names import person_ids
from communique.asking.paging import wanted
from communique.model import Modality
from communique.register import Register
from communique.register.queries.commitments import commitments_by_id, commitments_where, is_side, naming
from communique.register.queries.paging import Page
from communique.resolving.days import iso
from communique.resolving.lives.deadlines import timeline

_STEP = 200  # commitments looked at together until a page is full
_CODE = re.compile(r"[A-Za-z]{2,8}")
_BESIDE = "the other side of the contact that the same report tells of"


def commitments(
    register: Register,
    *,
    by: str | None = None,
    to: str | None = None,
    between: Collection[str] = (),
    field: str | None = None,
    modality: str | None = None,
    since: str | None = None,
    until: str | None = None,
    open_only: bool = False,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[Commitment]:
    """Give the commitments that meet all criteria, in the order of time, each with what is offered as follow-up.

    ``by`` and ``to`` are states (ISO codes), organisations, or names of persons; ``between`` are two sides.
    ``open_only`` leaves out those that a person confirmed as followed up. ``newest`` turns the order round; ``limit``
    gives at most so many, those that come ``after`` the id of the last one seen. Raises QuestionError for an unknown
    name.
    """
    one_of(modality, Modality, "modality")
    page = wanted(newest, limit, after)
    known = {"modality": modality, "since": iso(earliest(since)), "until": iso(latest(until))}
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        known["field"] = known_field(connection, field)
        criteria = {**known, **_ends(connection, by, to), "side": between}
        judged, ledger = judgements_of(connection), Ledger()
        done = {thing for thing in judged if open_only and status_of(with_judgements((), judged[thing])) == "confirmed"}
        rows = []
        for some in _in_steps(connection, criteria, page):
            ledger.take(connection, [row for row in some if row["id"] not in done])
            rows += [row for row in some if row["id"] not in done and set(between) <= ledger.sides(row["id"])]
            if page.limit is not None and len(rows) >= page.limit:
                break
        return _answers(connection, rows[: page.limit], ledger, judged)


def commitment(register: Register, name: str) -> Commitment:
    """Give one commitment, by its id or that of any of its records; raises QuestionError if there is none such."""
    with register.store.asking() as connection:
        thing = thing_called(connection, name, "commitments", "commitment")
        rows, ledger = commitments_by_id(connection, [thing]), Ledger()
        ledger.take(connection, rows)
        return _answers(connection, rows, ledger, judgements_of(connection))[0]


def follow_up_table(told: Iterable[Commitment]) -> list[FollowUpLine]:
    """Give the follow-up table, a line a commitment."""
    return [
        FollowUpLine(each.by, each.partner, each.words, each.timeline, _status_told(each), _evidence(each))
        for each in told
    ]


def by_sides_and_field(told: Iterable[Commitment]) -> list[Matter]:
    """Group commitments by the sides that they bind and by field; one in two fields stands in both."""
    groups: dict[tuple[tuple[str, ...], str], list[Commitment]] = defaultdict(list)
    for each in told:
        for field in each.fields:
            groups[each.sides, field].append(each)
    return [_matter(sides, field, groups[sides, field]) for sides, field in sorted(groups)]


def _matter(sides: tuple[str, ...], field: str, told: Sequence[Commitment]) -> Matter:
    inorder = sorted(told, key=lambda each: (each.told or "", each.id))
    days = [each.told for each in inorder if each.told]
    counts = Counter(each.status for each in inorder)
    return Matter(
        sides=sides,
        field=field,
        commitments=len(inorder),
        open=counts["open"],
        offered=counts["offered"],
        confirmed=counts["confirmed"],
        first=days[0] if days else None,
        last=days[-1] if days else None,
        latest=inorder[-1].words,
        ids=tuple(each.id for each in inorder),
    )


def _ends(connection: Connection, by: str | None, to: str | None) -> dict[str, Any]:
    """Give who gave and who is to have the commitments: sides, or the commitments that name a person."""
    found: dict[str, Any] = {}
    for slot, name in (("by", by), ("to", to)):
        side = _side(connection, name) if name else None
        if name and side:
            found[slot] = side
        elif name:
            named = naming(connection, person_ids(connection, name)[0], slot)
            found["ids"] = found["ids"] & named if "ids" in found else named
    return found


def _in_steps(connection: Connection, criteria: Mapping[str, Any], page: Page) -> Iterator[list[dict[str, Any]]]:
    """Give the rows that meet the criteria, some at a time: of ``between``, one side may be known from elsewhere."""
    step = None if page.limit is None else max(_STEP, page.limit)
    here = replace(page, limit=step)
    while True:
        some = commitments_where(connection, **criteria, page=here)
        yield commitments_by_id(connection, some)
        if step is None or len(some) < step:
            return
        here = replace(here, after=some[-1])


def _side(connection: Connection, name: str) -> str | None:
    """Give the side that a name is, None if it is rather a person's; raises QuestionError for a code without a side."""
    if not _CODE.fullmatch(name):
        return None
    if name.isupper() and len(name) == 3:
        return known_side(connection, name)
    return name.upper() if is_side(connection, name.upper()) else None


def _answers(
    connection: Connection, rows: Sequence[Mapping[str, Any]], ledger: Ledger, judged: Judged
) -> list[Commitment]:
    promises = [ledger.promises[row["id"]] for row in rows]
    offered = followed_up(connection, promises)
    beside = Beside(connection, [row["id"] for row in rows])
    return [_answer(row, ledger, beside, offered.get(row["id"], ()), judged) for row in rows]


def _answer(
    row: Mapping[str, Any], ledger: Ledger, beside: Beside, offered: Sequence[FollowUp], judged: Judged
) -> Commitment:
    thing = row["id"]
    by, to = (tuple(json.loads(row[slot] or "[]")) for slot in ("by", "to"))
    inferred = ledger.inferred.get(thing, frozenset())
    promise = ledger.promises[thing]
    partner = tuple(each for each in to if each not in promise.by) or tuple(sorted(promise.to))
    follow_ups = tuple(with_judgements(offered, judged.get(thing, ())))
    return Commitment(
        **beside.base(row),
        modality=row["modality"],
        by=by,
        to=to,
        partner=partner,
        partner_ground="told" if partner and not inferred else _BESIDE if partner else None,
        fields=tuple(ledger.fields.get(thing, ())),
        words=row["words"],
        told=row["told"],
        timeline=timeline(row["words"]),
        status=status_of(follow_ups),
        follow_ups=follow_ups,
        sides=tuple(sorted(promise.sides)),
    )


def _status_told(commitment: Commitment) -> str:
    """Give the status with what it rests on, as the follow-up table tells it."""
    if commitment.status == "confirmed":
        told = [each for each in commitment.follow_ups if each.judged == "confirmed"]
    else:
        told = [each for each in commitment.follow_ups if each.judged is None]
    which = ", ".join(f"{each.kind} {each.day}".strip() for each in told)
    return f"{commitment.status}: {which}" if which else commitment.status


def _evidence(commitment: Commitment) -> tuple[str, ...]:
    """Give the sentences behind a line of the follow-up table, each with its report."""
    first = [f"{source.report}: {source.passage}" for source in commitment.sources[:1]]
    return (*first, *(f"{each.report}: {each.sentence}" for each in commitment.offered if each.sentence))
