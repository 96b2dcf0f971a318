"""What is in force on the day, what expires soon, what is only signed or foreseen, what ran out or was succeeded."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from communique.answers import Instrument
from communique.answers.brief import Item, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, item
from communique.asking.instruments import Shelf
from communique.register.queries.instruments import instruments_where
from communique.resolving.days import Window

_IN_FORCE, _EXPIRES = "In force", "In force, and expires within six months"
_SIGNED, _FORESEEN, _OVER = "Signed; its period is not told", "Foreseen", "Ran out, ended or was succeeded"
_MOST = {_IN_FORCE: 8, _EXPIRES: 6, _SIGNED: 5, _FORESEEN: 4, _OVER: 5}
# What the period in a line's head, or the group under which it stands, has said already.
_SAID = re.compile(r"^its period \S+( to \S+)? (covers the day|ended before the day)(, and .* succeeds it)?(; )?")
_NEVER = Window(0, 0)
_SLOTS = ("kind", "subject", "period_start", "period_end", "signed")


def instruments(desk: Desk) -> Section:
    """Give the instruments of the sides by how they stand on the day, the newest first."""
    shelf = Shelf(desk.connection, instruments_where(desk.connection, between=desk.sides), until=desk.day)
    told = {each.id: each for each in shelf.answers(desk.connection, shelf.in_order(), desk.day)}
    soon = {each.id for each in desk.due if each.kind == "expires"}
    groups: dict[str, list[Instrument]] = {group: [] for group in _MOST}
    for each in sorted(told.values(), key=lambda one: shelf.when(one.id) or _NEVER, reverse=True):
        if (group := _group(each, soon)) is not None:
            groups[group].append(each)
    items = [
        made
        for group, some in groups.items()
        for each in some[: _MOST[group]]
        for made in _line(desk, each, told, group)
    ]
    more = sum(max(0, len(some) - _MOST[group]) for group, some in groups.items())
    empty = f"The register has seen no instrument between {desk.pair}."
    return Section(key="instruments", title="What is in force", items=tuple(items), empty=empty, more=more)


def _group(one: Instrument, soon: Collection[str]) -> str | None:
    by_status = {"in-force": _IN_FORCE, "foreseen": _FORESEEN, "expired": _OVER, "succeeded": _OVER, "ended": _OVER}
    if one.status == "in-force" and one.id in soon:
        return _EXPIRES
    if one.status == "unknown":
        return _SIGNED if "signed" in one.ground and not (one.period_start or one.period_end) else None
    return by_status.get(one.status)


def named(desk: Desk, one: Instrument) -> str:
    """Give an instrument in a few words."""
    subject = f" on {one.subject}" if one.subject else ""
    told = words.period(one.period_start, one.period_end)
    others = [side for side in one.parties if side not in desk.sides]
    also = f", with {desk.names.sides(others)} too" if others and desk.sides else ""
    return f"{one.kind}{subject}" + (f", {told}" if told else "") + also


def _line(desk: Desk, one: Instrument, every: Mapping[str, Instrument], group: str) -> Iterator[Item]:
    related = list(_related(desk, one, every))
    signed = f"signed {words.day(one.signed)}" if one.signed else ""
    called = {each.id: f"the {each.kind}" for each in every.values()}
    why = _ends(desk, one) if group == _EXPIRES else _ground(one.ground, signed)
    parts = [part for part in (signed, *(told for told, _ in related), words.spoken(why, called)) if part]
    text = words.opened(named(desk, one)) + (f": {'; '.join(parts)}" if parts else "")
    notes = [*desk.notes(one, _SLOTS)]
    for _, other in related:
        notes += desk.notes(other, ("period_start", "period_end"), 1) if notes else []
    yield from item(f"{text}.", notes, one.id, group=group)


def _ground(ground: str, signed: str) -> str:
    """Give why an instrument stands as it does, in so far as its period and its group do not say so."""
    ground = ground.removesuffix("; neither a period nor its entry into force is told")
    if ground.startswith("signed on") or (signed and ground.endswith("calls it signed")):
        return ""
    if "only told as to be signed" in ground and "which is to succeed it" not in ground:
        return "only told as to be signed"
    return _SAID.sub("", ground)


def _ends(desk: Desk, one: Instrument) -> str:
    """Give the day on which a period ends, and what is told of a successor."""
    due = next(each for each in desk.due if each.kind == "expires" and each.id == one.id)
    after = due.ground.partition(", and ")[2]
    after = "it is unsure what succeeds it" if after.startswith("it is unsure") else after
    return f"ends on {due.ground.partition(' ends on ')[2][:10]}" + (f"; {after}" if after else "")


_Relation = tuple[str, Callable[[Instrument], str | None]]
_RELATIONS: tuple[_Relation, ...] = (
    ("under the", lambda one: one.protocol),
    ("follows the", lambda one: one.predecessor),
    ("succeeded by the", lambda one: one.successor if one.status == "succeeded" else None),
)


def _related(desk: Desk, one: Instrument, every: Mapping[str, Instrument]) -> Iterator[tuple[str, Instrument]]:
    """Give what an instrument hangs under, follows and was succeeded by."""
    for joint, find in _RELATIONS:
        other = every.get(find(one) or "")
        if other is not None:
            yield f"{joint} {named(desk, other)}", other
