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
from communique.asking.aftermath import Aftermath, covering
from communique.asking.building import Beside
from communique.asking.choices import one_of
from communique.asking.days import earliest, latest
from communique.asking.names import person_ids
from communique.errors import QuestionError
from communique.model import Modality
from communique.register import Register, tables
from communique.register.queries.commitments import (
    columns_of,
    commitments_where,
    confirmed,
    fields_of,
    ids_of,
    is_side,
    naming,
    of_sides,
    passages_of,
    sides_beside,
)
from communique.register.queries.sources import sides_of
from communique.resolving.days import iso, ordinal
from communique.resolving.lives.deadlines import timeline
from communique.resolving.lives.follow_up import Offer, Outcome, Promise, offers

_CODE = re.compile(r"[A-Za-z]{2,8}")
_NEEDED = ("modality", "told", "by_sides", "words")
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
) -> list[Commitment]:
    """Give the commitments that meet all criteria, in the order of time, each with what is offered as follow-up.

    ``by`` and ``to`` are states (ISO codes), organisations, or names of persons; ``between`` are two sides.
    ``open_only`` leaves out those that a person confirmed as followed up. Raises QuestionError for an unknown name.
    """
    one_of(modality, Modality, "modality")
    low, high = iso(earliest(since)), iso(latest(until))
    with register.store.asking() as connection:
        known = {"field": field, "modality": modality, "since": low, "until": high}
        rows = _chosen(connection, by, to, between, known)
        ledger = Ledger(connection, rows)
        rows = [row for row in rows if set(between) <= ledger.promises[row["id"]].sides]
        found = _answers(connection, rows, ledger)
    return [each for each in found if not open_only or each.status != "confirmed"]


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


def _chosen(
    connection: Connection, by: str | None, to: str | None, between: Collection[str], known: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Give the rows that meet all criteria but ``between``, of which one side may be known from elsewhere only."""
    sides: dict[str, str] = {}
    ids: set[str] | None = None
    for slot, name in (("by", by), ("to", to)):
        side = _side(connection, name) if name else None
        if name and side:
            sides[slot] = side
        elif name:
            named = naming(connection, person_ids(connection, name)[0], slot)
            ids = named if ids is None else ids & named
    either = [commitments_where(connection, **known, **sides, side=[side], ids=ids) for side in sorted(between)]
    if not between:
        return commitments_where(connection, **known, **sides, ids=ids)
    rows = {row["id"]: row for found in either for row in found}
    return sorted(rows.values(), key=lambda row: (row["told"] is None, row["told"], row["id"]))


def _side(connection: Connection, name: str) -> str | None:
    """Give the side that a name is, None if it is rather a person's; raises QuestionError for a code without a side."""
    if not _CODE.fullmatch(name):
        return None
    if is_side(connection, name.upper()):
        return name.upper()
    if name.isupper() and len(name) == 3:
        raise QuestionError(
            f"nothing in the register is of a side {name}: say a state (VNM), an organisation or a name"
        )
    return None


class Ledger:
    """Commitments as following up sees them, with the side that each is to where it can be known."""

    def __init__(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        self.rows = {row["id"]: row for row in rows}
        self.fields = fields_of(connection, self.rows)
        told = {thing: frozenset(sides) for thing, sides in sides_of(connection, self.rows).items()}
        lone = [thing for thing in self.rows if len(told.get(thing, ())) == 1]
        beside = sides_beside(connection, lone)
        self.inferred = {thing: other for thing in lone if (other := _other(told[thing], beside.get(thing, ())))}
        self.promises = {row["id"]: self._promise(row, told.get(row["id"], frozenset())) for row in rows}

    def _promise(self, row: Mapping[str, Any], sides: frozenset[str]) -> Promise:
        by = frozenset(json.loads(row["by_sides"] or "[]"))
        to = (sides - by) | self.inferred.get(row["id"], frozenset())
        fields = frozenset(self.fields.get(row["id"], ()))
        return Promise(row["id"], ordinal(row["told"]) or 0, by, to, fields, row["words"], row["modality"] or "")

    def dated(self) -> list[Promise]:
        """Give the commitments whose first report's day is known, in the order of ids."""
        return [promise for name, promise in sorted(self.promises.items()) if promise.day]


def _other(sides: frozenset[str], beside: Iterable[frozenset[str]]) -> frozenset[str]:
    """Give the other side of the contacts told beside a commitment of one side, where they all have the same."""
    met = {each for each in beside if sides < each}
    return next(iter(met)) - sides if len(met) == 1 else frozenset()


def _answers(connection: Connection, rows: Sequence[Mapping[str, Any]], ledger: Ledger) -> list[Commitment]:
    promises = [ledger.promises[row["id"]] for row in rows]
    offered = _followed_up(connection, [each for each in promises if each.day and len(each.sides) > 1])
    beside = Beside(connection, [row["id"] for row in rows])
    judged = _judged(connection)
    return [_answer(row, ledger, beside, offered.get(row["id"], ()), judged) for row in rows]


def _followed_up(connection: Connection, promises: Sequence[Promise]) -> dict[str, list[FollowUp]]:
    """Give what later reports offer as follow-up of each commitment."""
    pairs, since = {each.sides for each in promises}, min((each.day for each in promises), default=0)
    again = [each for each in _like(connection, promises, pairs) if each.sides in pairs]
    aftermath = Aftermath(connection, pairs, since, again)
    found = offers(promises, [*aftermath.laters, *aftermath.again(again)])
    days = {each.id: each.day for each in promises}
    told = {
        (name, at): aftermath.told_by(offer.later, days[name])
        for name, all in found.items()
        for at, offer in enumerate(all)
    }
    quotes = passages_of(connection, {each["record"] for each in told.values() if each["record"]})
    ids = ids_of(connection, {each["report"] for each in told.values()})
    return {
        name: [_offered(offer, told[name, at], quotes, ids) for at, offer in enumerate(all)]
        for name, all in found.items()
    }


def _like(connection: Connection, promises: Sequence[Promise], pairs: Collection[frozenset[str]]) -> list[Promise]:
    """Give the commitments of the same sides and in some of the same fields, of which one may be asked again."""
    known = {side for pair in pairs for side in pair}
    wanted = {field for each in promises for field in each.fields}
    near = [
        thing for thing, sides in of_sides(connection, tables.commitments, covering(pairs)).items() if sides <= known
    ]
    told = [thing for thing, fields in fields_of(connection, near).items() if wanted.intersection(fields)]
    return Ledger(connection, columns_of(connection, tables.commitments, _NEEDED, told)).dated()


def _offered(offer: Offer, told: Mapping[str, Any], quotes: Mapping[str, str], ids: Mapping[str, str]) -> FollowUp:
    return FollowUp(
        kind=str(offer.outcome),
        day=iso(offer.later.day) or "",
        sentence=told.get("quote") or quotes.get(told["record"], ""),
        ground=offer.ground,
        thing=None if offer.outcome is Outcome.DONE else offer.later.source,
        handle=told["record"],
        report=ids[told["report"]],
    )


Judged = Mapping[str, Sequence[Mapping[str, Any]]]


def _judged(connection: Connection) -> dict[str, list[Mapping[str, Any]]]:
    """Give what people judged of follow-ups, by the commitment."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for each in confirmed(connection):
        found.setdefault(each["one"], []).append(each)
    return found


def _answer(
    row: Mapping[str, Any], ledger: Ledger, beside: Beside, offered: Sequence[FollowUp], judged: Judged
) -> Commitment:
    thing = row["id"]
    by, to = (tuple(json.loads(row[slot] or "[]")) for slot in ("by", "to"))
    inferred = ledger.inferred.get(thing, frozenset())
    promise = ledger.promises[thing]
    partner = tuple(each for each in to if each not in promise.by) or tuple(sorted(promise.to))
    follow_ups = tuple(_with_judgements(offered, judged.get(thing, ())))
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
        status=_status(follow_ups),
        follow_ups=follow_ups,
        sides=tuple(sorted(promise.sides)),
    )


def _with_judgements(offered: Iterable[FollowUp], judged: Sequence[Mapping[str, Any]]) -> Iterator[FollowUp]:
    """Give the offers with what people judged of each, and then what they confirmed that was not offered."""
    left = {(each["other"], each["handle"]): each for each in judged}
    for each in offered:
        key = next((key for key in left if key[0] == each.thing or key[1] == each.handle), None)
        ruling = left.pop(key) if key else None
        yield replace(each, judged=_ACTS[ruling["act"]], because=ruling["because"]) if ruling else each
    for (other, handle), ruling in sorted(left.items()):
        ground = f"{ruling['author']} {_ACTS[ruling['act']]} it: {ruling['because']}"
        yield FollowUp(
            kind="done", day="", sentence="", ground=ground, thing=other, handle=handle, report="",
            judged=_ACTS[ruling["act"]], because=ruling["because"],
        )  # fmt: skip


_ACTS = {"confirm": "confirmed", "refuse": "refused"}


def _status(follow_ups: Iterable[FollowUp]) -> str:
    told = [each.judged for each in follow_ups]
    return "confirmed" if "confirmed" in told else "offered" if None in told else "open"


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
