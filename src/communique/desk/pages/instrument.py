"""An instrument: how it stands on a day and why, its ladder, the plans under it, what each report says of it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Instrument, Ladder
from communique.desk.drawings.lives import Bars, Stretch, bars
from communique.desk.kept import Kept, settings_of
from communique.desk.showing import day, link, side_names, words
from communique.desk.things import known, moved, number_in, numbers_of, page_of, reasons_of, show

router = APIRouter()
_PAST = ("expired", "succeeded", "ended")


@router.get("/agreements/{name}")
def instrument(request: Request, register: Kept, name: str, on: str = "") -> Response:
    """Show an instrument as it stands on a day."""
    when = on.strip() or settings_of(request).today().isoformat()
    told = known(lambda: api.agreement(register, name, on=when), "instrument", name)
    if told.id != name:
        return moved(request, told.id)
    why = reasons_of(register, told.id, settled=True)
    return show(
        request,
        "instrument.html",
        told.id,
        instrument=told,
        title=title(told),
        titled=title,
        why=why,
        numbers=numbers_of(told.sources),
        drawing=_drawn(told, when),
        sayings=page_of(told.told[::-1], number_in(request, "sayings"), 20),
        others=_others(told),
    )


def title(told: Instrument) -> str:
    """Give an instrument's name in one line: protocol on defence cooperation, Laos – Vietnam, 2020 – 2024."""
    what = words(told.kind) + (f" on {told.subject}" if told.subject else "")
    years = [day(each) for each in (told.period_start, told.period_end) if each]
    when = " – ".join(dict.fromkeys(years)) or (f"signed {day(told.signed)}" if told.signed else None)
    return ", ".join(part for part in (what, side_names(told.parties), when) if part)


def _others(told: Ladder) -> dict[str, list[str]]:
    """Give, by their role, the instruments that fit as well as the one that was taken."""
    return {role: list(names) for role, names in (told.perhaps or {}).items() if names}


def _drawn(told: Ladder, on: str) -> Bars | None:
    """Draw the periods of the ladder, one below the other."""
    rungs = [*told.predecessors, told, *told.successors, *([told.above] if told.above else []), *told.annual_plans[:20]]
    stretches = [
        Stretch(title(each), each.period_start or each.signed, each.period_end, link(each.id), look=_look(each))
        for each in rungs
    ]
    return bars(stretches, on=on)


def _look(each: Instrument) -> str:
    return "past" if each.status in _PAST else "known" if each.status == "in-force" else "open"
