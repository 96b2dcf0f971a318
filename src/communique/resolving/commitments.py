"""Which reports tell of the same undertaking: who gave it, in which fields, when, and in much the same words."""

from __future__ import annotations

from communique.resolving.days import apart
from communique.resolving.forms import Form, told_on
from communique.resolving.verdicts import Finding, Weighing, different
from communique.resolving.words import overlap, telling

_SAME, _UNSURE = 4.0, 3.4
_DAYS = 4  # between two reports of one occasion


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a commitment: the sides that gave it, with its fields and the months of its report."""
    published = told_on(form.facts)
    months = list(published.months(slack=_DAYS)) if published else []
    sides = "-".join(form.facts["by_sides"])
    filed = {f"{sides}|{field}|{month}" for field in form.facts["fields"] for month in months}
    return filed, filed


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two clauses are one undertaking told twice."""
    if one.own is not None and one.own == other.own:
        return different("one report tells of both")
    a, b = one.facts, other.facts
    here, there = told_on(a), told_on(b)
    if a["by_sides"] != b["by_sides"] or not here or not there or apart(here, there) > _DAYS:
        return None
    fields = overlap(frozenset(a["fields"]), frozenset(b["fields"]))
    if not fields:
        return None
    weighing = Weighing()
    weighing.add(1.0, "the same side, at the same time")
    weighing.add(1.0 if a["modality"] == b["modality"] else 0.0, f"{a['modality']} and {b['modality']}")
    weighing.add(fields, "the same fields" if fields == 1.0 else "some of the fields")
    words = overlap(telling(a["words"]), telling(b["words"]))
    weighing.add(3.0 * words, f"{words:.0%} of the words in common")
    return weighing.verdict(_SAME, _UNSURE) if words >= 0.35 else None
