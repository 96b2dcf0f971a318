"""What a reviewer decides, made into judgements: one act writes all that it says, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from communique.asking.doubts import written_in
from communique.errors import NotKnownError, QuestionError
from communique.register import Register
from communique.register.edits import edited, written
from communique.register.lots import Step, lot_of
from communique.register.queries import ids
from communique.register.queries.cells import things_by_id
from communique.register.queries.people import forms_of
from communique.register.queries.review import first_records, handles_of, record_kept

MOST_PAIRS = 400  # judgements that splitting a thing may take
MOST = 1000  # doubts decided in one act
BECAUSE = {
    "accept": "the report says so",
    "reject": "the report does not say so",
    "same": "both tell of the same",
    "different": "they tell of two different things",
    "unsure": "what is known does not decide it",
    "edit": "corrected after the report",
    "prefer": "the better source",
    "confirm": "the later report tells what came of it",
    "refuse": "the later report tells of something else",
    "split": "these tellings are of another thing",
    "undo": "undone",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides: an act on one or two names, with cells and their values where it sets such.

    Acts are accept, reject, unsure, edit (``cells``), prefer (a value of a disputed cell), same, different, split
    (``others`` are another thing than the rest of ``one``), confirm, refuse; undo and undo-lot take a number as
    ``one``. To be unsure of a follow-up is told by the cell follow-up.
    """

    act: str
    one: str
    others: tuple[str, ...] = ()
    cells: tuple[tuple[str, str], ...] = ()


def decide(
    register: Register,
    decisions: Sequence[Decision],
    *,
    because: str,
    author: str,
    at: str,
    seen: int | None = None,
) -> list[int]:
    """Write what a person decided, all or nothing; give the numbers of the judgements.

    ``because`` may be empty: each act has words of its own. ``seen`` is the last judgement that the person had seen;
    raises DecidedError where somebody decided the same since, QuestionError for what makes no sense.
    """
    if len(decisions) > MOST:
        raise QuestionError(f"{len(decisions)} decisions at once are too many: take {MOST} or fewer")
    if not author.strip():
        raise QuestionError("say who judges")
    steps = [step for each in decisions for step in _steps(register, each)]
    why = because.strip() or BECAUSE.get(decisions[0].act if decisions else "", BECAUSE["undo"])
    return register.judge_all(steps, because=why, author=author, at=at, seen=seen)


def _steps(register: Register, told: Decision) -> list[Step]:
    make = _ACTS.get(told.act)
    if make is None:
        raise QuestionError(f"nobody can judge {told.act!r}: say one of {', '.join(sorted(_ACTS))}")
    return make(register, told)


def _on_one(register: Register, told: Decision) -> list[Step]:
    return [Step(told.act, (told.one,))]


def _on_pair(register: Register, told: Decision) -> list[Step]:
    if len(told.others) != 1:
        raise QuestionError(f"{told.act} needs two names: say with what")
    return [Step(told.act, (told.one, told.others[0]))]


def _unsure(register: Register, told: Decision) -> list[Step]:
    slot = told.cells[0][0] if told.cells else None
    if slot == "follow-up":
        return [Step("unsure", (told.one, *told.others[:1]), follow_up=True)]
    return [Step("unsure", (told.one, *told.others[:1]), slot=slot)]


def _edit(register: Register, told: Decision) -> list[Step]:
    """Give a correction of each cell that differs from what the record holds."""
    with register.store.asking() as connection:
        known = ids.thing_of(connection, told.one)
        kept = record_kept(connection, told.one)
        if kept is None and known:
            kept = record_kept(connection, handles_of(connection, known[1])[0])
    if kept is None:
        raise NotKnownError(f"the register does not know the record {told.one!r}")
    body, kind = json.loads(kept["body"]), kept["kind"]
    for slot, value in told.cells:
        edited(kind, slot, value)
    changed = [(slot, value) for slot, value in told.cells if value.strip() != written(body.get(slot))]
    if not changed:
        raise QuestionError("nothing differs from what the record holds: change a cell, or accept the record as it is")
    return [Step("edit", (kept["handle"],), slot, value) for slot, value in changed]


def _prefer(register: Register, told: Decision) -> list[Step]:
    """Give the correction, or the acceptance, that makes a value of a disputed cell the right one."""
    if len(told.cells) != 1:
        raise QuestionError("say which cell, and which of its values is right")
    (cell, value), thing = told.cells[0], told.one
    with register.store.asking() as connection:
        known = ids.thing_of(connection, thing)
        if known is None:
            raise NotKnownError(f"the register does not know {thing!r}")
        kind, thing = known
        (row,) = things_by_id(connection, [thing]).values()
        forms = _giving(json.loads(row["cells"]).get(cell), value) or _ranked(
            forms_of(connection, [thing]), cell, value
        )
        handles = first_records(connection, forms)
    if not handles:
        raise QuestionError(f"no source gives {value!r} for the {cell}: correct a record instead")
    slot, handle = written_in(kind, cell), min(handles.values())
    if slot is None:
        raise QuestionError(f"the {cell} cannot be set by hand: reject the tellings that are wrong, or split them off")
    return [Step("edit", (handle,), slot, value)]


def _giving(cell: dict[str, list[dict[str, list[str]]]] | None, value: str) -> list[str]:
    """Give the forms that tell a value of a cell."""
    return [
        form for each in (cell or {"values": []})["values"] if written(each["value"]) == value for form in each["forms"]
    ]


def _ranked(forms: Collection[dict[str, str]], cell: str, value: str) -> list[str]:
    return [form["id"] for form in forms if cell == "rank" and json.loads(form["facts"]).get("rank") == value]


def _split(register: Register, told: Decision) -> list[Step]:
    """Give the judgements that part some tellings of a thing from all others, and hold them together."""
    with register.store.asking() as connection:
        known = ids.thing_of(connection, told.one)
        if known is None:
            raise NotKnownError(f"the register does not know {told.one!r}")
        every = handles_of(connection, known[1])
    chosen = [handle for handle in every if handle in told.others]
    rest = [handle for handle in every if handle not in told.others]
    if not chosen or len(chosen) != len(set(told.others)) or not rest:
        raise QuestionError("choose some of its tellings, but not all: the chosen ones become another thing")
    if len(chosen) * len(rest) > MOST_PAIRS:
        raise QuestionError(
            f"{len(chosen)} of {len(every)} tellings are too many to split off at once: split off fewer, or merge the "
            "others elsewhere"
        )
    apart = [Step("different", pair) for pair in product(chosen, rest)]
    return [*apart, *(Step("same", pair) for pair in pairwise(chosen))]


def _undo(register: Register, told: Decision) -> list[Step]:
    if not told.one.isdigit():
        raise QuestionError(f"{told.one!r} is no number of a judgement")
    if told.act == "undo":
        return [Step("undo", undoes=int(told.one))]
    with register.store.asking() as connection:
        return [Step("undo", undoes=number) for number in reversed(lot_of(connection, int(told.one)))]


_ACTS: dict[str, Callable[[Register, Decision], list[Step]]] = {
    "accept": _on_one,
    "reject": _on_one,
    "unsure": _unsure,
    "edit": _edit,
    "prefer": _prefer,
    "same": _on_pair,
    "different": _on_pair,
    "confirm": _on_pair,
    "refuse": _on_pair,
    "split": _split,
    "undo": _undo,
    "undo-lot": _undo,
}
