"""Grouping: from findings to parts, and from parts to things, for what changed and all that it may bear on.

What was found or judged the same binds forms to parts, which are noted; so is which parts are likely tellings of one
thing. Short names make most people of a state likely tellings of each other: of what is connected so, only the parts
are looked at, not their forms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from communique.register import rows, tables
from communique.register.protocol import Finding, Pair, Resolver
from communique.register.rulings import Rulings

_one, _other = tables.findings.c.one, tables.findings.c.other
# An expression, lest SQLite go through all findings of a verdict by their index instead of looking up those of forms.
_verdict = tables.findings.c.verdict + ""
_FOUND = select(_one, _other, tables.findings.c.verdict, tables.findings.c.weight)


class Grouping:
    """The grouping of forms within one run of deriving."""

    def __init__(self, connection: Connection, resolver: Resolver, rulings: Rulings) -> None:
        self.connection = connection
        self.resolver = resolver
        self.rulings = rulings

    def copies(self, texts: Collection[str]) -> list[list[str]]:
        """Give the groups of texts found the same with these."""
        return self._bound(texts)

    def regroup(self, loose: Collection[str], vacated: Collection[str]) -> tuple[dict[str, str], dict[str, str | None]]:
        """Give the thing of every form that may have another one now, and what it had until now; note both.

        ``loose`` are the forms of which something is found or judged otherwise, ``vacated`` the parts that lost forms.
        """
        now, was = self.bind(loose)
        left = {part for form, part in was.items() if part and part != now[form]} | set(vacated)
        changed = {part for form, part in now.items() if was[form] != part or form in loose} | (
            left & set(now.values())
        )
        around = self._note_near(changed, left)
        return self._to_things(changed | around)

    # ---- forms to parts

    def bind(self, loose: Collection[str]) -> tuple[dict[str, str], dict[str, str | None]]:
        """Give the part of these forms and of all found the same with them, and what they had until now; note them."""
        now = {form: part[0] for part in self._bound(loose) for form in part}
        found = rows.where_in(self.connection, select(tables.parts), tables.parts.c.form, now)
        was: dict[str, str | None] = dict.fromkeys(now) | {row.form: row.part for row in found}
        moved = sorted(form for form, part in now.items() if was[form] != part)
        rows.drop(self.connection, tables.parts.c.form, moved)
        rows.put(self.connection, tables.parts, ({"form": form, "part": now[form]} for form in moved))
        return now, was

    def _bound(self, start: Collection[str]) -> list[list[str]]:
        """Give the parts of these forms and of all that is found or judged the same with them."""
        forms, findings = self._same_with(start)
        by_hand = self.rulings.by_hand(self.connection, forms)
        parts: list[list[str]] = []
        for members, inside, judged in _components(forms, findings, by_hand):
            parts += self.resolver.bound(members, inside, judged)
        return parts

    def _same_with(self, start: Collection[str]) -> tuple[set[str], dict[Pair, Finding]]:
        """Give all forms that are found or judged the same with these, and what bears on that of them."""
        seen: set[str] = set()
        edge = set(self._column(tables.forms.c.id, tables.forms.c.id, start))
        found: dict[Pair, Finding] = {}
        binding = _FOUND.where(_verdict.in_(("same", "different")))
        while edge:
            seen |= edge
            step = set(self.rulings.partners(self.connection, edge))
            step |= set(self._column(_one, _other, edge, _verdict == "same"))
            for row in rows.where_in(self.connection, binding, _one, edge):
                found[row[0], row[1]] = self.resolver.finding(row[2], row[3], ())
                if row[2] == "same":
                    step.add(row[1])
            edge = step - seen
        return seen, {pair: finding for pair, finding in found.items() if pair[1] in seen}

    # ---- parts to things

    def _note_near(self, changed: Collection[str], left: Collection[str]) -> set[str]:
        """Note anew what the changed parts are likely tellings of; give the parts near them until now."""
        touched = {*changed, *left}
        around = {part for pair in self._near(touched) for part in pair}
        rows.drop(self.connection, tables.near.c.one, touched)
        rows.drop(self.connection, tables.near.c.other, touched)
        here, there = tables.parts.alias(), tables.parts.alias()
        query = (
            select(here.c.part, there.c.part, func.max(tables.findings.c.weight))
            .join(tables.findings, _one == here.c.form)
            .join(there, there.c.form == _other)
            .where(_verdict == "likely", here.c.part != there.c.part)
            .group_by(here.c.part, there.c.part)
        )
        weights: dict[Pair, float] = {}
        for column in (here.c.part, there.c.part):
            for one, other, weight in rows.where_in(self.connection, query, column, changed):
                pair = (min(one, other), max(one, other))
                weights[pair] = max(weight, weights.get(pair, weight))
        told = ({"one": pair[0], "other": pair[1], "weight": weights[pair]} for pair in sorted(weights))
        rows.put(self.connection, tables.near, told)
        return around

    def _near(self, parts: Collection[str]) -> dict[Pair, float]:
        """Give what is likely of these parts."""
        found: dict[Pair, float] = {}
        for column in (tables.near.c.one, tables.near.c.other):
            for row in rows.where_in(self.connection, select(tables.near), column, parts):
                found[row.one, row.other] = row.weight
        return found

    def _to_things(self, start: set[str]) -> tuple[dict[str, str], dict[str, str | None]]:
        """Put parts together to things, with all that is likely connected with them."""
        seen, near = self._likely_with(start)
        sizes, things = self._standing(seen)
        group: dict[str, str] = {}
        for kind in sorted({part[0] for part in sizes}):
            mine = {part: size for part, size in sizes.items() if part[0] == kind}
            chosen = self.resolver.choices(mine, {pair: w for pair, w in near.items() if pair[0][0] == kind})
            apart = self._apart({part for pair in chosen for part in pair})
            group |= {part: each[0] for each in self.resolver.joined(mine, chosen, apart) for part in each}
        moved = {part for part in sizes if things[part] != group[part]}
        was = {row[0]: (row[1], row[2]) for row in rows.where_in(self.connection, _FORMS, tables.parts.c.part, moved)}
        now = {form: group[part] for form, (part, _) in was.items()}
        before = {form: thing for form, (_, thing) in was.items()}
        self._note(now, before)
        return now, before

    def _likely_with(self, start: set[str]) -> tuple[set[str], dict[Pair, float]]:
        """Give all parts that are likely connected with these, and how likely."""
        seen: set[str] = set()
        edge = set(start)
        near: dict[Pair, float] = {}
        while edge:
            seen |= edge
            found = self._near(edge)
            near |= found
            edge = {part for pair in found for part in pair} - seen
        return seen, near

    def _standing(self, parts: Collection[str]) -> tuple[dict[str, int], dict[str, str | None]]:
        """Give the size of each part, and the thing that all its forms are of until now (None where they differ)."""
        part, thing = tables.parts.c.part, tables.forms.c.thing
        query = select(part, func.count(), func.count(thing), func.min(thing), func.max(thing))
        query = query.join(tables.forms, tables.forms.c.id == tables.parts.c.form).group_by(part)
        found = list(rows.where_in(self.connection, query, part, parts))
        one = {row[0]: row[3] if row[1] == row[2] and row[3] == row[4] else None for row in found}
        return {row[0]: row[1] for row in found}, one

    def _apart(self, parts: Collection[str]) -> set[Pair]:
        """Give the pairs of these parts of which forms were found or judged different."""
        part_of = {row[0]: row[1] for row in rows.where_in(self.connection, _FORMS, tables.parts.c.part, parts)}
        different = rows.where_in(self.connection, _FOUND.where(_verdict == "different"), _one, part_of)
        found = {(row[0], row[1]): self.resolver.finding(row[2], row[3], ()) for row in different if row[1] in part_of}
        by_hand = self.rulings.by_hand(self.connection, part_of)
        return {(part_of[a], part_of[b]) for a, b in self.resolver.kept_apart(found, by_hand)}

    # ---- rows

    def _note(self, now: Mapping[str, str], was: Mapping[str, str | None]) -> None:
        """Note the thing of the forms that have another one now."""
        statement = update(tables.forms).where(tables.forms.c.id == bindparam("name")).values(thing=bindparam("of"))
        moved = [{"name": form, "of": thing} for form, thing in sorted(now.items()) if was[form] != thing]
        for portion in rows.portions(moved):
            self.connection.execute(statement, portion)

    def _column(self, wanted: Any, by: Any, values: Collection[str], where: Any = None) -> Iterator[Any]:
        query = select(wanted) if where is None else select(wanted).where(where)
        return (row[0] for row in rows.where_in(self.connection, query, by, values))


_FORMS = select(tables.forms.c.id, tables.parts.c.part, tables.forms.c.thing).join(
    tables.parts, tables.parts.c.form == tables.forms.c.id
)


def _components(
    forms: set[str], findings: Mapping[Pair, Finding], by_hand: Mapping[Pair, bool]
) -> Iterable[tuple[list[str], dict[Pair, Finding], dict[Pair, bool]]]:
    """Give the sets of forms found or judged the same, each with what was found and judged within it."""
    part = {form: form for form in forms}

    def root(form: str) -> str:
        while part[form] != form:
            part[form] = part[part[form]]
            form = part[form]
        return form

    pairs = [pair for pair, finding in findings.items() if str(finding.verdict) == "same"]
    for one, other in [*pairs, *(pair for pair, same in by_hand.items() if same)]:
        part[max(root(one), root(other))] = min(root(one), root(other))
    groups: dict[str, tuple[list[str], dict[Pair, Finding], dict[Pair, bool]]] = defaultdict(lambda: ([], {}, {}))
    for form in sorted(forms):
        groups[root(form)][0].append(form)
    for pair, finding in findings.items():
        if root(pair[0]) == root(pair[1]):
            groups[root(pair[0])][1][pair] = finding
    for pair, same in by_hand.items():
        if root(pair[0]) == root(pair[1]):
            groups[root(pair[0])][2][pair] = same
    return groups.values()
