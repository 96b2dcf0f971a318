"""Gaps: what the register has not seen, and what that is reckoned from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from communique.answers import Mechanism
from communique.answers.brief import GAPS, Gap, Section
from communique.asking.briefs import meetings, words
from communique.asking.briefs.making import Desk
from communique.asking.briefs.meetings import Past
from communique.asking.contacts import contacts_of
from communique.register.queries.briefs import published_of

_MOST = 14
_NOT_HELD = 4
_LATELY = 3 * 365  # days


def gaps(desk: Desk, past: Past, series: Sequence[Mechanism]) -> Section:
    """Give the gaps: silent years, missing sessions, plans not seen, contacts of which no outcome is told."""
    found = [*_reports(desk), *_sessions(desk, series), *_plans(desk), *_not_held(past)]
    empty = "No gap can be reckoned."
    more = max(0, len(found) - _MOST)
    return Section(
        key=GAPS, title="Gaps in what the register has seen", items=tuple(found[:_MOST]), empty=empty, more=more
    )


def _reports(desk: Desk) -> Iterator[Gap]:
    days = published_of(desk.connection, desk.sides) if desk.sides else _of_person(desk)
    known = sorted(day for day in days if day and not day.startswith("X") and day <= desk.on)
    count = len(known)
    counted = f"{count} dated report{'s' if count != 1 else ''}"
    about = f"that tell of {desk.pair} together" if desk.sides else "that name the person"
    if not known:
        whom = f"of {desk.pair} together" if desk.sides else "of the person"
        yield Gap(text=f"The register holds no dated report {whom} up to this day.", ground="the register's reports")
    else:
        yield from _age(desk, known[-1], f"{counted} {about}")
        yield from _years(desk, known, f"the days of publication of {counted} {about}")
    undated = sum(1 for day in days if not day or day.startswith("X"))
    if undated:
        have = "reports have" if undated != 1 else "report has"
        told = f"Of those {about}, {undated} {have} no day of publication"
        yield Gap(
            text=f"{told}: what only such a report tells may be out of order here.", ground="the register's reports"
        )


def _of_person(desk: Desk) -> list[str | None]:
    rows = desk.evidence.known(str(desk.person))
    return list({row["key"]: row["published"] for row in rows}.values())


def _age(desk: Desk, newest: str, ground: str) -> Iterator[Gap]:
    if len(newest) == 10:
        old = f"{words.apart(newest, desk.on)} before the" if newest < desk.on else "the"
        yield Gap(text=f"The newest report is of {words.day(newest)}, {old} day of this brief.", ground=ground)


def _years(desk: Desk, known: Sequence[str], ground: str) -> Iterator[Gap]:
    seen = {int(day[:4]) for day in known}
    silent = [year for year in range(min(seen), int(desk.on[:4]) + 1) if year not in seen]
    if silent:
        about = f"of {desk.pair} together" if desk.sides else "of the person"
        yield Gap(text=f"No report {about} was published in {_runs(silent)}.", ground=ground)


def _runs(years: Collection[int]) -> str:
    """Give years, those that follow one another as one: ``2015, 2017 to 2019``."""
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    told = [[f"{run[0]} to {run[-1]}"] if len(run) > 2 else [str(each) for each in run] for run in runs]
    return words.listed([each for run in told for each in run], "or")


def _sessions(desk: Desk, series: Sequence[Mechanism]) -> Iterator[Gap]:
    for each in series:
        if each.gaps:
            numbers = [edition.number for edition in each.editions if edition.number]
            ground = f"the numbers of its sessions that are told: {words.listed([str(number) for number in numbers])}"
            missing = f"session{'s' if len(each.gaps) > 1 else ''} {_runs(each.gaps)}"
            yield Gap(text=f"{words.opened(each.name)}: no report tells of {missing}.", ground=ground, thing=each.id)


def _plans(desk: Desk) -> Iterator[Gap]:
    """Give the plans that are not seen for the coming year, and the sessions of which none is seen in time."""
    for each in desk.due:
        ground = words.spoken(each.ground, {})
        if each.kind == "plan not seen":
            notes = desk.evidence.of(each.id, each.cells, ("period_start",), 1)
            text = f"No {each.what.replace(': ', ' on ')} is seen."
            yield Gap(text=text, ground=ground, notes=notes, thing=each.id)
        elif each.kind in ("edition due", "planned edition") and each.overdue:
            text = f"{words.opened(each.what)} was due in {words.day(each.when)}, and no report tells that it met."
            yield Gap(text=text, ground=ground, thing=each.id)


def _not_held(past: Past) -> Iterator[Gap]:
    """Give the contacts announced for a day that is lately past, of which no report tells that they were held."""
    desk = past.desk
    rows = [row for row in past.missed if (row["last"] or 0) >= desk.day - _LATELY][-_NOT_HELD:][::-1]
    for contact in contacts_of(desk.connection, rows):
        notes = desk.notes(contact, ("date", "format"), 1)
        if notes:
            text = f"No report tells whether this was held: {meetings.told(desk, contact)}"
            yield Gap(text=text, ground="the report that announces it", notes=notes, thing=contact.id)
