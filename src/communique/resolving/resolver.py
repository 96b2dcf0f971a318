"""The resolver: for each kind of record how to file it, compare it and make one thing of what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from communique.resolving import (
    clusters,
    commitments,
    contacts,
    copies,
    forms,
    instruments,
    mechanisms,
    persons,
    things,
    visits,
)
from communique.resolving.forms import Form
from communique.resolving.verdicts import Finding, Verdict

Keys = Callable[[Form], tuple[set[str], set[str]]]
Judge = Callable[[Form, Form], Finding | None]

KINDS: dict[str, tuple[Keys, Judge]] = {
    "reports": (copies.keys, copies.judge),
    "persons": (persons.keys, persons.judge),
    "meetings": (contacts.keys, contacts.judge),
    "visits": (visits.keys, visits.judge),
    "agreements": (instruments.keys, instruments.judge),
    "mechanisms": (mechanisms.keys, mechanisms.judge),
    "commitments": (commitments.keys, commitments.judge),
}


# To be raised whenever the same readings and judgements give other rows than before: a register derived by another
# number says so when it is asked.
NUMBER = 2

_VERDICTS = {str(verdict): verdict for verdict in Verdict}


class Resolver:
    """Pure functions gathered, so that the register can be given them without knowing them."""

    kinds: tuple[str, ...] = tuple(KINDS)
    number: int = NUMBER
    shared: frozenset[str] = forms.SHARED

    def form(
        self,
        kind: str,
        record: Mapping[str, Any],
        people: Mapping[str, Mapping[str, Any]],
        about: Mapping[str, Any],
        handle: str,
    ) -> Form:
        """Give the form of a record; ``about`` holds its reading, the report's publication and the record's words."""
        facts = forms.facts_of(kind, record, people, about)
        if about.get("pin"):
            facts = {**facts, "pin": handle}
        if about.get("by_hand"):
            facts = {**facts, "by_hand": dict(about["by_hand"])}
        own = None if kind in forms.SHARED else str(about["report"])
        return Form(forms.form_id(kind, facts, handle), kind, facts, own)

    def copy_form(self, report: str, text: str, published: str | None) -> Form:
        """Give the form of a whole text, by which copies are found."""
        return Form(f"r-{report}", "reports", copies.facts_of(text, published), report)

    def restored(self, **cells: Any) -> Form:
        """Give a form as it was stored."""
        return Form(**cells)

    def finding(self, verdict: str, weight: float, reasons: Sequence[str]) -> Finding:
        """Give a finding as it was stored."""
        return Finding(_VERDICTS[verdict], weight, tuple(reasons))

    def told(self, form: Form, sources: frozenset[str], by_hand: Mapping[str, str]) -> things.Told:
        """Give a form with what the register knows of it."""
        return things.Told(form, sources, form.first, by_hand)

    def coarse(self, first: int | None, last: int | None) -> tuple[int | None, int | None]:
        """Give the span in which a form is told as exactly as judging looks at it: other days change no finding."""
        return persons.years(first, last)

    def keys(self, form: Form) -> tuple[set[str], set[str]]:
        """Give the keys under which a form is filed, and those under which to look for others."""
        return KINDS[form.kind][0](form)

    def judge(self, one: Form, other: Form) -> Finding | None:
        """Tell whether two forms of a kind are of one thing; None if nothing speaks for it."""
        return KINDS[one.kind][1](one, other)

    def together(self, one: Form, other: Form, report: str) -> Finding | None:
        """Tell what follows from one report naming both persons."""
        return persons.together(one, other, report)

    def bound(
        self,
        members: Iterable[str],
        findings: Mapping[tuple[str, str], Finding],
        by_hand: Mapping[tuple[str, str], bool],
    ) -> list[list[str]]:
        """Give the parts to which judgements and findings of the same bind forms."""
        return clusters.bound(members, findings, by_hand)

    def choices(self, sizes: Mapping[str, int], near: Mapping[tuple[str, str], float]) -> list[tuple[str, str]]:
        """Give for each part of a kind the one that it is clearly a telling of, where there is one."""
        # A short name stands for a person in all its forms; contacts and visits are put together form by form.
        return clusters.choices(sizes, near, lone=min(sizes)[0] not in "pas") if sizes else []

    def joined(
        self, parts: Iterable[str], chosen: Sequence[tuple[str, str]], apart: Collection[tuple[str, str]]
    ) -> list[list[str]]:
        """Put the parts together that chose each other."""
        return clusters.joined(parts, chosen, apart)

    def kept_apart(
        self, findings: Mapping[tuple[str, str], Finding], by_hand: Mapping[tuple[str, str], bool]
    ) -> list[tuple[str, str]]:
        """Give the pairs of forms that are two things."""
        return clusters.kept_apart(findings, by_hand)

    def thing(self, kind: str, told: Sequence[things.Told]) -> things.Thing:
        """Make one thing of all its forms."""
        return things.thing(kind, told)
