"""Commitments by field: who undertook or asked what of whom, in the words of the report, and what came of it."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from communique.answers import Commitment, FollowUp
from communique.answers.brief import Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, item
from communique.codes import STATES
from communique.register import tables
from communique.register.queries.commitments import columns_of

_A_FIELD, _FIELDS, _KEPT = 3, 8, 5
_NOUNS = {"pledged": "promise", "proposed": "proposal", "requested": "request"}
_BROKEN = re.compile(r"\b(a|an|and|at|by|for|from|in|of|on|or|the|to|with)$")
_HEADLESS = re.compile(r"(should|would|will|could|must|to|and|or|that)\b")
_TOO_SHORT = 40  # characters of words that tell no matter by themselves
_CAME = {
    "done": "a later report tells that it was done", "signed": "perhaps followed by a signature",
    "held": "perhaps followed by a contact", "again": "asked again",
}  # fmt: skip
_FIELD_NAMES = {
    "hadr": "humanitarian assistance and disaster relief",
    "youth-culture": "youth and culture",
    "party-political": "party and political work",
}
_LONGEST = 320


def commitments(desk: Desk, told: Sequence[Commitment], total: int) -> Section:
    """Give the open commitments, the newest of each field first, and then those that were kept, of so many in all."""
    every = [each for each in told if each.told is None or each.told <= desk.on]
    every.sort(key=lambda each: (each.told or "", each.id), reverse=True)
    kept = [each for each in every if _status(desk, each) == "confirmed"]
    still = [each for each in every if _status(desk, each) != "confirmed"]
    sides = _sides(desk, every)
    items, shown = [], 0
    for field, some in _by_field(still)[:_FIELDS]:
        made = [one for each in some[:_A_FIELD] for one in _line(desk, each, sides, f"Open: {field_name(field)}")]
        items += made
        shown += len(made)
    done = [one for each in kept[:_KEPT] for one in _line(desk, each, sides, "Kept")]
    empty = "The register has seen no commitment" + (f" between {desk.pair}." if desk.sides else ".")
    return Section(
        key="commitments",
        title="Commitments",
        items=(*items, *done),
        empty=empty,
        more=total - shown - len(done) if items or done else 0,
    )


def field_name(field: str) -> str:
    """Give a field of cooperation as a heading has it."""
    return _FIELD_NAMES.get(field, field.replace("-", " "))


def _by_field(told: Sequence[Commitment]) -> list[tuple[str, list[Commitment]]]:
    """Give each commitment under that of its fields of which there is most, so that none is told twice."""
    count = Counter(field for each in told for field in each.fields)
    found: dict[str, list[Commitment]] = defaultdict(list)
    for each in told:
        best = min(each.fields, key=lambda field: (-count[field], field), default="other matters")
        found[best].append(each)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))


def _status(desk: Desk, told: Commitment) -> str:
    """Give the status as of the day: what a person confirmed counts, whenever they did."""
    return "confirmed" if any(each.judged == "confirmed" for each in told.follow_ups) else "open"


def _sides(desk: Desk, told: Sequence[Commitment]) -> dict[str, list[str]]:
    """Give the states of those who gave each commitment."""
    rows = columns_of(desk.connection, tables.commitments, ("by_sides",), [each.id for each in told])
    return {row["id"]: json.loads(row["by_sides"] or "[]") for row in rows}


def _line(desk: Desk, told: Commitment, sides: Mapping[str, list[str]], group: str) -> Iterator[Item]:
    notes = desk.evidence.of(told.id, told.cells, ("quote",), 1)
    if not notes:
        return
    came = _came(desk, told)
    quote = _shortened(" ".join(_quotable(told.words, notes[0].sentence).split()))
    reported = f" Reported {words.day(told.told)}." if told.told else ""
    stop = "" if quote[-1:] in ".!?…:" else "."
    text = f"{words.opened(_who(desk, told, sides.get(told.id, [])))}: “{quote}”{stop}{reported}"
    text = " ".join([text, *(words.opened(sentence) for sentence, _ in came)])
    yield from item(text, (*notes, *(note for _, some in came for note in some)), told.id, group=group)


def _who(desk: Desk, told: Commitment, sides: Sequence[str]) -> str:
    """Give who undertook or asked, and of whom."""
    people = [each for each in told.by if each not in STATES]
    by = desk.names.sides(told.by) if told.by else "giver not told"
    of = f" ({desk.names.sides(sides)})" if people and sides and not set(sides) & set(told.by) else ""
    to = [each for each in told.partner if each not in told.by]
    if told.modality in _NOUNS:
        return f"{by}{of}{f' to {desk.names.sides(to)}' if to else ''}, {_NOUNS[told.modality]}"
    return f"{by}{of} agreed" + (f" with {desk.names.sides(to)}" if to else "")


def _quotable(told: str, sentence: str) -> str:
    """Give the words of a commitment; the whole sentence where they break off, or tell no matter by themselves."""
    if not _BROKEN.search(told.rstrip()) and not _HEADLESS.match(told) and len(told) >= _TOO_SHORT:
        return told
    return f"{told} …" if _BROKEN.search(sentence.rstrip()) else sentence


def _shortened(quote: str) -> str:
    return quote if len(quote) <= _LONGEST else quote[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(",;: ") + " …"


def _came(desk: Desk, told: Commitment) -> list[tuple[str, tuple[Note, ...]]]:
    """Give what later reports, until the day, offer as follow-up: what a person confirmed, else the last offer."""
    known = [each for each in told.follow_ups if each.judged != "refused" and (not each.day or each.day <= desk.on)]
    sure = [each for each in known if each.judged == "confirmed"]
    return [made for each in (sure or known[-1:])[:2] for made in _offer(desk, each)]


def _offer(desk: Desk, each: FollowUp) -> Iterator[tuple[str, tuple[Note, ...]]]:
    notes = desk.evidence.quoting(each.handle, each.sentence) if each.handle else ()
    if not notes:
        return
    what = _CAME.get(each.kind, each.kind)
    day = f", {words.day(each.day)}" if each.day else ""
    sure = f" (confirmed: {each.because})" if each.judged == "confirmed" else " (not confirmed by anybody)"
    yield f"{what}{day}{sure}.", notes[:1]
