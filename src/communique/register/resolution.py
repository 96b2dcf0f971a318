"""Deriving: from what is kept to things, for the reports that changed and all that they touch, and nothing else.

What comes out depends on what is kept alone: findings are of pairs of forms, things of the forms that findings
connect. So a report added to a large register costs what its neighbourhood costs, and the same reports give the same
rows in whatever order they come.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from communique.collecting import uncollected
from communique.register import rows, tables, things
from communique.register.grouping import Grouping
from communique.register.handles import filed_as
from communique.register.protocol import Finding, Form, Pair, Resolver
from communique.register.rulings import Rulings, drop_accepted

Span = tuple[int | None, int | None, int]  # the first and the last day told, and how often
_SHARED = "pas"  # letters of the forms that many records share: their ids tell their facts, others' may change


class Resolution:
    """One run of deriving, within one transaction."""

    def __init__(self, connection: Connection, resolver: Resolver, rulings: Rulings) -> None:
        self.connection = connection
        self.resolver = resolver
        self.rulings = rulings
        self.cache: dict[str, Form] = {}
        self.gained: dict[str, list[int | None]] = defaultdict(list)  # days of the records that forms gained
        self.lost: set[str] = set()  # forms that lost records
        self.touched: set[str] = set()  # forms with other records than before
        self.dirty: set[str] = set()  # forms to be compared anew
        self.loose: set[str] = set()  # forms whose neighbourhood changed
        self.stale: set[str] = set()  # things that lost a form
        self.vacated: set[str] = set()  # parts that lost a form

    def run(self, reports: Collection[str]) -> None:
        """Derive everything that the records of these reports touch."""
        with uncollected():
            self._refile(reports)
            self._recount()
            self._compare()
            self._regroup()

    def group(self, forms: Collection[str]) -> None:
        """Group all forms, of which nothing was grouped yet."""
        grouping = Grouping(self.connection, self.resolver, self.rulings)
        for portion in rows.portions(forms):
            grouping.bind(portion)
        self.loose |= set(forms)
        self._regroup()

    # ---- records to forms

    def _refile(self, reports: Collection[str]) -> None:
        """Give every record of the reports its form, and forget the forms that nothing has any more."""
        drop_accepted(self.connection, reports)
        before = set(self._column(tables.members.c.form, tables.members.c.report, reports))
        judged = self.rulings.judged & set(reports)
        self.loose |= set(self._column(tables.members.c.form, tables.members.c.report, judged))
        rows.drop(self.connection, tables.members.c.report, reports)
        pairs = rows.where_in(
            self.connection,
            select(tables.side_by_side.c.one, tables.side_by_side.c.other),
            tables.side_by_side.c.report,
            reports,
        )
        self.dirty |= {form for pair in pairs for form in pair}
        rows.drop(self.connection, tables.side_by_side.c.report, reports)
        own = {f"r-{report}" for report in reports} | {form for form in before if form[0] not in _SHARED}
        self._forget(set(self._column(tables.forms.c.id, tables.forms.c.id, own)))
        self._file(reports)
        self.touched |= before - own
        self.lost = before - own

    def _file(self, reports: Collection[str]) -> None:
        told: dict[str, Form] = {}
        members: list[dict[str, Any]] = []
        beside: list[dict[str, Any]] = []
        for each in self.rulings.readings(self.connection, reports):
            forms = self._forms(each)
            if each.report in self.rulings.judged:
                self.loose |= {form.id for _, form in forms}
            told |= {form.id: form for _, form in forms}
            members += [_member(each, record, form) for record, form in forms]
            beside += self._beside(each.report, [form for _, form in forms if form.kind == "persons"])
        for key, text, published in self._texts(reports):
            form = self.resolver.copy_form(key, text, published)
            told[form.id] = form
        for member in members:
            self.gained[member["form"]].append(member["day"])
        rows.put(self.connection, tables.members, members)
        rows.put(
            self.connection, tables.side_by_side, {(b["one"], b["other"], b["report"]): b for b in beside}.values()
        )
        self.touched |= set(told)
        self._add(told)

    def _forms(self, reading: Any) -> list[tuple[Any, Form]]:
        """Give the form of each record, persons first: other records name persons by their forms."""
        persons = [(record, self._form(reading, record)) for record in reading.records if record.kind == "persons"]
        for record, form in persons:
            if record.body.get("id"):
                reading.people[record.body["id"]] = {**record.body, "form": form.id}
        others = [record for record in reading.records if record.kind != "persons"]
        return persons + [(record, self._form(reading, record)) for record in others]

    def _form(self, reading: Any, record: Any) -> Form:
        about = {"published": reading.published, "report": f"{reading.report}|{reading.author}", "words": record.words}
        return self.resolver.form(
            record.kind,
            record.body,
            reading.people,
            about | {"pin": record.pinned, "by_hand": record.by_hand},
            record.handle,
        )

    def _beside(self, report: str, persons: list[Form]) -> list[dict[str, Any]]:
        """Note the persons of like names whom one report names both: they are two."""
        unique = sorted({form.id: form for form in persons}.values(), key=lambda form: form.id)
        found = []
        for one, other in combinations(unique[:80], 2):
            if self.resolver.together(one, other, report):
                found.append({"one": one.id, "other": other.id, "report": report})
                self.dirty |= {one.id, other.id}
        return found

    def _texts(self, reports: Collection[str]) -> Iterable[tuple[str, str, str | None]]:
        query = select(tables.reports.c.key, tables.reports.c.text, tables.reports.c.published)
        return [tuple(row) for row in rows.where_in(self.connection, query, tables.reports.c.key, reports)]

    def _add(self, told: Mapping[str, Form]) -> None:
        """Keep the forms that are new, with the keys under which they are filed."""
        known = set(self._column(tables.forms.c.id, tables.forms.c.id, told))
        new = [form for name, form in sorted(told.items()) if name not in known]
        rows.put(self.connection, tables.forms, (_form_row(form) for form in new))
        filed = sorted((filed_as(form.kind, key), form.id) for form in new for key in self.resolver.keys(form)[0])
        rows.put(self.connection, tables.form_keys, ({"key": key, "form": form} for key, form in filed))
        self.dirty |= {form.id for form in new}
        self.loose |= {form.id for form in new}

    # ---- how often and when each form is told

    def _recount(self) -> None:
        """Count the records of the touched forms; forms told by nothing are forgotten.

        A form that only gained records is not counted from the beginning: some are told by thousands.
        """
        records = {name for name in self.touched if not name.startswith("r-")}
        stored = select(tables.forms.c.id, tables.forms.c.first, tables.forms.c.last, tables.forms.c.count)
        known = {row[0]: tuple(row[1:]) for row in rows.where_in(self.connection, stored, tables.forms.c.id, records)}
        found = self._counted(self.lost & records)
        found |= {name: _more(known[name], self.gained[name]) for name in known if name not in self.lost}
        changed = {name: told for name, told in found.items() if known.get(name) != told}
        self._note_counts(changed)
        coarse = self.resolver.coarse
        self.dirty |= {name for name, told in changed.items() if coarse(*known[name][:2]) != coarse(*told[:2])}
        self._forget(set(known) - set(found))

    def _counted(self, forms: Collection[str]) -> dict[str, Span]:
        """Count the records of forms from the beginning."""
        query = select(
            tables.members.c.form, func.min(tables.members.c.day), func.max(tables.members.c.day), func.count()
        ).group_by(tables.members.c.form)
        found = rows.where_in(self.connection, query, tables.members.c.form, forms)
        return {row[0]: (row[1], row[2], row[3]) for row in found}

    def _note_counts(self, changed: Mapping[str, Span]) -> None:
        statement = update(tables.forms).where(tables.forms.c.id == bindparam("name"))
        statement = statement.values(first=bindparam("a"), last=bindparam("b"), count=bindparam("n"))
        for portion in rows.portions(sorted(changed)):
            cells = [dict(zip("abn", changed[name], strict=True)) | {"name": name} for name in portion]
            self.connection.execute(statement, cells)

    def _forget(self, gone: set[str]) -> None:
        """Take forms out; what they were found with is to be grouped anew."""
        query = select(tables.findings.c.one, tables.findings.c.other)
        for column in (tables.findings.c.one, tables.findings.c.other):
            self.loose |= {form for pair in rows.where_in(self.connection, query, column, gone) for form in pair}
            rows.drop(self.connection, column, gone)
        self.stale |= {thing for thing in self._column(tables.forms.c.thing, tables.forms.c.id, gone) if thing}
        self.vacated |= set(self._column(tables.parts.c.part, tables.parts.c.form, gone))
        rows.drop(self.connection, tables.parts.c.form, gone)
        rows.drop(self.connection, tables.form_keys.c.form, gone)
        rows.drop(self.connection, tables.forms.c.id, gone)
        for name in ("touched", "dirty", "loose"):
            setattr(self, name, getattr(self, name) - gone)

    # ---- forms to findings

    def _compare(self) -> None:
        """Compare the dirty forms with all that are filed where they look; loose is what is found otherwise now."""
        dirty = self._load(self.dirty)
        pairs = self._pairs(dirty)
        self._load({form for pair in pairs for form in pair})
        before = self._found(dirty)
        after = {(row["one"], row["other"]): row for row in self._findings(pairs, self._apart(pairs))}
        changed = {pair for pair in before.keys() | after.keys() if before.get(pair) != after.get(pair)}
        self._drop_findings(changed & before.keys())
        rows.put(self.connection, tables.findings, (after[pair] for pair in sorted(changed & after.keys())))
        self.loose |= {form for pair in changed if _bearing(before, pair) != _bearing(after, pair) for form in pair}

    def _found(self, forms: Collection[str]) -> dict[Pair, dict[str, Any]]:
        """Give what was found of forms until now."""
        found = {}
        for column in (tables.findings.c.one, tables.findings.c.other):
            for row in rows.where_in(self.connection, select(tables.findings), column, forms):
                found[row.one, row.other] = dict(row._mapping)
        return found

    def _drop_findings(self, pairs: Collection[Pair]) -> None:
        one, other = tables.findings.c.one, tables.findings.c.other
        statement = delete(tables.findings).where(one == bindparam("a"), other == bindparam("b"))
        for portion in rows.portions(sorted(pairs)):
            self.connection.execute(statement, [{"a": a, "b": b} for a, b in portion])

    def _pairs(self, dirty: Mapping[str, Form]) -> set[Pair]:
        seekers: dict[int, list[str]] = defaultdict(list)
        for name, form in dirty.items():
            for key in self.resolver.keys(form)[1]:
                seekers[filed_as(form.kind, key)].append(name)
        query = select(tables.form_keys.c.key, tables.form_keys.c.form)
        found = rows.where_in(self.connection, query, tables.form_keys.c.key, seekers)
        return {(min(one, other), max(one, other)) for key, other in found for one in seekers[key] if one != other}

    def _apart(self, pairs: set[Pair]) -> dict[Pair, str]:
        """Give the pairs that one report names both, with the first such report."""
        query = select(tables.side_by_side.c.one, tables.side_by_side.c.other, tables.side_by_side.c.report)
        persons = {one for one, _ in pairs if one.startswith("p-")}
        found = sorted(tuple(row) for row in rows.where_in(self.connection, query, tables.side_by_side.c.one, persons))
        return {(one, other): report for one, other, report in reversed(found)}

    def _findings(self, pairs: set[Pair], apart: Mapping[Pair, str]) -> Iterable[dict[str, Any]]:
        for pair in sorted(pairs):
            one, other = self.cache[pair[0]], self.cache[pair[1]]
            beside = apart.get(pair)
            finding = self.resolver.together(one, other, beside) if beside else self.resolver.judge(one, other)
            if finding:
                yield _finding_row(pair, one.kind, finding)

    # ---- findings to things

    def _regroup(self) -> None:
        """Group the loose forms and what is connected with them, and settle the things that changed."""
        grouping = Grouping(self.connection, self.resolver, self.rulings)
        texts = {form for form in self.loose if form.startswith("r-")}
        copied = things.name_originals(self, grouping.copies(texts)) if texts else set()
        self.touched |= set(self._column(tables.members.c.form, tables.members.c.report, copied))
        now, was = grouping.regroup(self.loose - texts, self.vacated)
        left = {thing for thing in was.values() if thing} | self.stale
        living = set(self._column(tables.forms.c.thing, tables.forms.c.thing, left))
        others = {form for form in self.touched - now.keys() if not form.startswith("r-")}
        told_more = {thing for thing in self._column(tables.forms.c.thing, tables.forms.c.id, others) if thing}
        things.settle(self, set(now.values()) | (left & living) | told_more, left - living)

    # ---- rows

    def _load(self, names: Iterable[str]) -> dict[str, Form]:
        """Give forms by id, from the store where they are not at hand."""
        wanted = set(names)
        for row in rows.where_in(self.connection, select(tables.forms), tables.forms.c.id, wanted - set(self.cache)):
            self.cache[row.id] = self.resolver.restored(
                id=row.id,
                kind=row.kind,
                facts=json.loads(row.facts),
                own=row.own,
                first=row.first,
                last=row.last,
                count=row.count,
            )
        return {name: self.cache[name] for name in sorted(wanted) if name in self.cache}

    def load(self, names: Iterable[str]) -> dict[str, Form]:
        """Give forms by id."""
        return self._load(names)

    def _column(self, wanted: Any, by: Any, values: Collection[str], where: Any = None) -> list[Any]:
        query = select(wanted) if where is None else select(wanted).where(where)
        return [row[0] for row in rows.where_in(self.connection, query, by, values)]


def _bearing(found: Mapping[Pair, Mapping[str, Any]], pair: Pair) -> tuple[Any, ...] | None:
    """Give what a finding bears on grouping: an unsure one nothing."""
    row = found.get(pair)
    return None if row is None or row["verdict"] == "unsure" else (row["verdict"], row["weight"])


def _more(known: tuple[Any, ...], gained: Sequence[int | None]) -> Span:
    """Give the span and the count of a form that gained records of these days."""
    first, last, count = known
    days = [day for day in (first, last, *gained) if day is not None]
    return min(days, default=None), max(days, default=None), count + len(gained)


def _member(reading: Any, record: Any, form: Form) -> dict[str, Any]:
    series = record.kind == "mechanisms"
    told = {
        "record": record.handle,
        "form": form.id,
        "report": reading.report,
        "author": reading.author,
        "day": reading.day,
    }
    return told | {
        "edition": record.body.get("edition") if series else None,
        "date": record.body.get("date") if series else None,
    }


def _form_row(form: Form) -> dict[str, Any]:
    facts = json.dumps(form.facts, ensure_ascii=False, sort_keys=True)
    cells = {"id": form.id, "kind": form.kind, "facts": facts, "own": form.own, "first": None, "last": None}
    return cells | {"count": 1 if form.kind == "reports" else 0, "thing": None}


def _finding_row(pair: Pair, kind: str, finding: Finding) -> dict[str, Any]:
    cells = {"one": pair[0], "other": pair[1], "kind": kind, "verdict": str(finding.verdict), "weight": finding.weight}
    return cells | {"reasons": json.dumps(list(finding.reasons), ensure_ascii=False)}


def clear(connection: Connection) -> None:
    """Throw away all that is derived."""
    for table in reversed(tables.DERIVED):
        connection.execute(delete(table))
    connection.execute(update(tables.reports).values(original=None))
