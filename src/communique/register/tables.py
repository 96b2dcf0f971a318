"""The schema: what is kept, and what is derived from it and may be thrown away and made again.

Kept: reports, what was read in each and by whom, the passages, and what people judged. Derived: the forms in which
things are told, what was found of pairs of forms, and the things themselves. States are ISO 3166-1 alpha-3 codes,
dates EDTF, days ordinals (1 is 1 January of the year 1), lists and cells JSON.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text, text

VERSION = 3

metadata = MetaData()


def _table(name: str, comment: str, *parts: Column[Any] | Index, **about: Any) -> Table:
    return Table(name, metadata, *parts, comment=comment, **about)


def _text(name: str, *, key: bool = False, empty: bool = True) -> Column[Any]:
    return Column(name, Text, primary_key=key, nullable=empty and not key)


def _number(name: str, *, key: bool = False, empty: bool = True) -> Column[Any]:
    return Column(name, Integer, primary_key=key, nullable=empty and not key, autoincrement=False)


def _where(condition: str, name: str, *columns: str) -> Index:
    """Make an index of the few rows that meet a condition."""
    return Index(name, *columns, sqlite_where=text(condition), postgresql_where=text(condition))


def _of_report(*, key: bool = False) -> Column[Any]:
    return Column("report", Text, ForeignKey("reports.key", ondelete="CASCADE"), primary_key=key, nullable=False)


# ---- kept -----------------------------------------------------------------------------------------------------

reports = _table(
    "reports",
    "One row a published text; its key is of text, publisher and address, so that order of arrival does not matter",
    _text("key", key=True),
    _text("sha256", empty=False),
    _text("id", empty=False),
    _text("url"),
    _text("title"),
    _text("publisher"),
    _text("published"),
    _text("language", empty=False),
    _text("text", empty=False),
    _text("added", empty=False),
    _text("original"),
    Index("reports_by_id", "id"),
    Index("reports_by_added", "added"),
    Index("reports_by_original", "original"),
    Index("reports_by_day", "published", "key"),
    Index("reports_by_publisher", "publisher", "published"),
)
readings = _table(
    "readings",
    "Who read a report: the reader with its version, or a person who coded it",
    _of_report(key=True),
    _text("author", key=True),
    _text("reader", empty=False),
    _text("added", empty=False),
    Index("readings_by_reader", "author", "reader"),
)
records = _table(
    "records",
    "One row a record of a reading; body is the record as the record format gives it",
    _text("handle", key=True),
    _of_report(),
    _text("author", empty=False),
    _text("kind", empty=False),
    _number("number", empty=False),
    _text("id", empty=False),
    _text("body", empty=False),
    Index("records_by_report", "report", "author"),
)
evidence = _table(
    "evidence",
    "The passages behind each record (slot is empty; how is doubted where its reader is not sure of it) and each of "
    "its cells: quote is text[start:end] of its report",
    Column("record", Text, ForeignKey("records.handle", ondelete="CASCADE"), primary_key=True),
    _text("slot", key=True),
    _number("position", key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("quote", empty=False),
    _text("rule"),
    _text("how"),
    _where("position = 0 AND how <> 'stated'", "evidence_not_stated", "how", "record", "slot", "rule"),
)
judgements = _table(
    "judgements",
    "What people judged, never changed and never deleted: an undoing is a judgement of its own",
    Column("number", Integer, primary_key=True, autoincrement=True),
    _text("uid", empty=False),
    _text("at", empty=False),
    _text("author", empty=False),
    _text("act", empty=False),
    _text("kind"),
    _text("one"),
    _text("other"),
    _text("slot"),
    _text("value"),
    _text("because", empty=False),
    _text("undoes"),
    Index("judgements_by_uid", "uid", unique=True),
)

# ---- derived --------------------------------------------------------------------------------------------------

derivation = _table(
    "derivation",
    "One row: the number of the resolver that derived all that follows (no row where it is not known)",
    _number("resolver", key=True),
)
forms = _table(
    "forms",
    "The ways in which things are told: what is compared of records, and the thing that each was found to tell of",
    _text("id", key=True),
    _text("kind", empty=False),
    _text("facts", empty=False),
    _text("own"),
    _number("first"),
    _number("last"),
    _number("count", empty=False),
    _text("thing"),
    Index("forms_by_thing", "thing", "id"),
)
members = _table(
    "members",
    "Which form each record has; session and date are those of a mechanism's edition",
    _text("record", key=True),
    _text("form", empty=False),
    _of_report(),
    _text("author", empty=False),
    _number("day"),
    _number("edition"),
    _text("date"),
    Index("members_by_form", "form", "day"),
    Index("members_by_report", "report"),
)
form_keys = _table(
    "form_keys",
    "Where forms worth comparing are filed together: key is a number made of what they share",
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    _text("form", key=True),
    Index("form_keys_by_form", "form"),
    sqlite_with_rowid=False,  # nine rows for each form: the table is its own index
)
findings = _table(
    "findings",
    "What was found of two forms: same, likely, unsure or different, how heavily, and why",
    _text("one", key=True),
    _text("other", key=True),
    _text("kind", empty=False),
    _text("verdict", empty=False),
    Column("weight", Float, nullable=False),
    _text("reasons", empty=False),
    Index("findings_by_other", "other"),
    Index("findings_by_weight", "verdict", "weight", "one", "other"),
)
parts = _table(
    "parts",
    "Forms that are found or judged the same make a part, which is called by the first of them",
    _text("form", key=True),
    _text("part", empty=False),
    Index("parts_by_part", "part"),
)
near = _table(
    "near",
    "Which parts are likely tellings of one thing, and how likely the likeliest of their forms",
    _text("one", key=True),
    _text("other", key=True),
    Column("weight", Float, nullable=False),
    Index("near_by_other", "other"),
)
side_by_side = _table(
    "side_by_side",
    "Persons of like names whom one report names both",
    _text("one", key=True),
    _text("other", key=True),
    _of_report(key=True),
    Index("side_by_side_by_report", "report"),
)


def _thing(name: str, comment: str, *parts: Column[Any] | Index) -> Table:
    """Make the table of one kind of thing; ``cells`` holds every value that a source gives, with its standing."""
    ends = (
        _text("cells", empty=False),
        Column("disputed", Integer, nullable=False),
        Column("tellings", Integer, nullable=False),
        Column("sources", Integer, nullable=False),
        _where("disputed > 0", f"{name}_disputed", "disputed"),
    )
    return _table(name, comment, _text("id", key=True), *parts, *ends)


people = _thing(
    "people",
    "Each person once; office and rank are the last that a report ascribes",
    _text("name", empty=False),
    _text("country"),
    _text("office"),
    _text("rank"),
    _text("first_seen"),
    _text("last_seen"),
)
contacts = _thing(
    "contacts",
    "Each contact once; first and last are the days between which it was held or is planned",
    *(_text(slot) for slot in ("format", "status", "date", "end_date", "place", "place_country", "occasion", "level")),
    _number("first"),
    _number("last"),
    Index("contacts_by_day", "first"),
    Index("contacts_in_short", *("id", "status", "first", "last", "format", "level", "place_country", "place")),
)
visits = _thing(
    "visits",
    "Each trip once",
    *(_text(slot) for slot in ("guest", "host", "leader", "kind", "status", "start", "end")),
    _number("first"),
    _number("last"),
    Index("visits_by_day", "first"),
)
instruments = _thing(
    "instruments",
    "Each instrument once; seen_… is the last day on which a report called it so (empty where the day is not known)",
    *(_text(slot) for slot in ("kind", "subject", "period_start", "period_end", "signed")),
    *(_text(f"seen_{action}") for action in ("signed", "to_be_signed", "in_force", "extended", "ended")),
)
mechanisms = _thing("mechanisms", "Each series once", _text("name", empty=False), _text("kind"), _text("level"))
commitments = _thing(
    "commitments",
    "Each undertaking or request once; by and to are states or names of persons, told its first report's day",
    *(_text(slot) for slot in ("modality", "by", "to", "quote", "words", "told", "by_sides")),
    Index("commitments_by_day", "told"),
)
sides = _table(
    "sides",
    "The states and organisations of each thing",
    _text("thing", key=True),
    _text("side", key=True),
    Index("sides_by_side", "side", "thing"),
)
circles = _table(
    "circles",
    "The sides of each thing in one line (LAO|VNM), by which things of the very same sides are found",
    _text("thing", key=True),
    _text("kind", empty=False),
    _text("sides", empty=False),
    Index("circles_by_sides", "sides", "kind", "thing"),
)
fields = _table(
    "fields",
    "The fields of cooperation of each commitment",
    _text("thing", key=True),
    _text("field", key=True),
    Index("fields_by_field", "field", "thing"),
)
attendance = _table(
    "attendance",
    "Who took part, led or signed; form leads to the person, and is empty where only a name is told",
    _text("thing", key=True),
    _number("position", key=True),
    _text("form", key=True),
    _text("name", empty=False),
    _text("country"),
    _text("role", empty=False),
    Index("attendance_by_form", "form", "thing"),
)
tenures = _table(
    "tenures",
    "Offices and ranks of each person, with the first and last day on which a report ascribes them",
    _text("person", key=True),
    _text("kind", key=True),
    _text("value", key=True),
    _text("first_seen"),
    _text("last_seen"),
    Column("records", Integer, nullable=False),
)

KEPT = (reports, readings, records, evidence, judgements)
DERIVED = tuple(table for table in metadata.sorted_tables if table not in KEPT)
THINGS = {
    "persons": people,
    "meetings": contacts,
    "visits": visits,
    "agreements": instruments,
    "mechanisms": mechanisms,
    "commitments": commitments,
}
LETTERS = {"p": "persons", "m": "meetings", "v": "visits", "a": "agreements", "s": "mechanisms", "c": "commitments"}
