"""Make the records of recurring channels: one a channel and edition, merged over all that the report says of it.

yes   "the 13th meeting of the … Steering Committee" and "the Steering Committee"    one record, edition 13
yes   "since the 12th meeting"                                                       another, edition 12
no    "Vietnam-Laos exchange" and "Vietnam-Laos-Cambodia exchange"                   never one: other parties
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from communique.model import Ground, How, Level, Mechanism, MechanismKind, Span
from communique.reading.mechanism_words import vocabulary
from communique.reading.mechanisms import MechanismMention
from communique.reading.page import Page
from communique.reading.tokens import fold

SidesOfLine = Callable[[int], tuple[str, ...]]
SessionDates = Callable[[MechanismMention], tuple[str | None, Ground | None]]


@dataclass(slots=True)
class Series:
    """All mentions of one channel; ``parties`` and ``told`` say who meets in it and whether the name says so."""

    mentions: list[MechanismMention]
    parties: tuple[str, ...]
    told: bool
    words: frozenset[str] = field(default_factory=frozenset)


def mechanism_records(
    page: Page, mentions: list[MechanismMention], sides_of_line: SidesOfLine, session_dates: SessionDates
) -> list[Mechanism]:
    """Make one record per channel and edition; ``sides_of_line`` fills in parties that no name says."""
    return [
        _record(page, series, edition, told, session_dates)
        for series in _gather(mentions, sides_of_line)
        for edition, told in _editions(series)
    ]


# --- which mentions are one channel


_GENERIC = frozenset(
    "the of and for on between among in two three countries annual yearly meeting meetings meet session joint bilateral trilateral high level "
    "ministerial deputy vice s armed forces both".split()
)


def _telling(name: str) -> frozenset[str]:
    """Give the words of a name by which it is known again: no states, levels or grammar, all in the singular."""
    found = re.findall(r"[a-z0-9+]+", fold(name).replace("defense", "defence").replace("-", " "))
    return frozenset(_singular(w) for w in found) - _GENERIC - vocabulary().sets["parliamentary"]


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 4 and not word.endswith("ss") else word


def _gather(mentions: list[MechanismMention], sides_of_line: SidesOfLine) -> list[Series]:
    """Put the mentions together that name one channel: those whose names tell most come first."""
    gathered: list[Series] = []
    for m in sorted(mentions, key=lambda m: (not m.parties, m.loose, m.start)):
        parties = m.parties if len(m.parties) > 1 or _is_organisation(m.parties) else _with_sides(m, sides_of_line)
        words = _telling(m.name) - {_singular(fold(w)) for w in _state_words(m)}
        home = next((s for s in gathered if _is_one(s, m, parties, words)), None)
        if home is None:
            gathered.append(Series([m], parties, bool(m.parties), words))
        else:
            home.mentions.append(m)
            if not home.told and parties and len(parties) < len(home.parties):
                home.parties = parties
            home.words |= words if len(words) < 8 else frozenset()
    for series in gathered:
        series.mentions.sort(key=lambda m: m.start)
    return sorted(gathered, key=lambda s: s.mentions[0].start)


def _is_organisation(parties: tuple[str, ...]) -> bool:
    """An organisation meets by itself; a lone state has another side that the sentence tells."""
    return len(parties) == 1 and not re.fullmatch(r"[A-Z]{3}|EU|UN", parties[0])


def _with_sides(m: MechanismMention, sides_of_line: SidesOfLine) -> tuple[str, ...]:
    if "+" in m.name and "format" in m.name:
        return ()
    return tuple(sorted({*m.parties, *sides_of_line(m.line)}))


def _state_words(m: MechanismMention) -> list[str]:
    """The capital words of a name that says its parties are mostly the parties."""
    if not m.parties:
        return []
    return [
        w
        for w in re.findall(r"[^\W\d_]+", re.split(r"\s(?:on|for)\s", m.name)[0])
        if w[0].isupper() and fold(w) not in vocabulary().sets["modifiers"]
    ]


def _is_one(series: Series, m: MechanismMention, parties: tuple[str, ...], words: frozenset[str]) -> bool:
    first = series.mentions[0]
    if m.key or first.key:
        return m.key == first.key
    if m.alias and any(o.alias == m.alias for o in series.mentions):
        return True
    if m.loose and any(o.name == m.name for o in series.mentions):
        return True
    if not _kinds_agree(first, m):
        return False
    if m.parties and series.told and parties != series.parties:
        return False
    if parties and series.parties and not m.parties and not set(parties) & set(series.parties):
        return False
    if not m.parties and not series.told and not _within(parties, series.parties):
        return False
    if not words or not series.words:
        return first.kind == m.kind and (not words or len(m.parties) > 0)
    return words <= series.words or series.words <= words


def _within(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return set(a) <= set(b) or set(b) <= set(a)


def _kinds_agree(a: MechanismMention, b: MechanismMention) -> bool:
    if a.kind == b.kind:
        return True
    return (
        {a.kind, b.kind} == {"meeting", "dialogue"}
        and a.level == b.level == "ministers"
        and a.parties == b.parties != ()
    )


# --- editions


def _editions(series: Series) -> list[tuple[int | None, list[MechanismMention]]]:
    """Give each edition with its mentions; those without one belong to the edition that the report reports."""
    numbers = list(dict.fromkeys(m.edition for m in series.mentions if m.edition is not None))
    if not numbers:
        return [(None, series.mentions)]
    main = _reported(series, numbers)
    return [(n, [m for m in series.mentions if m.edition == n or (m.edition is None and n == main)]) for n in numbers]


def _reported(series: Series, numbers: list[int]) -> int:
    """The reported edition is the first that is neither recalled nor still to come; else the first named."""
    now = [m.edition for m in series.mentions if m.edition is not None and not m.recalled and not m.foreseen]
    coming = [m.edition for m in series.mentions if m.edition is not None and not m.recalled]
    return next(iter(now + coming), numbers[0])


# --- records


def _record(
    page: Page, series: Series, edition: int | None, told: list[MechanismMention], session_dates: SessionDates
) -> Mechanism:
    named = _fullest([m for m in told if not m.loose] or series.mentions)
    grounds = {"kind": _ground(named, "mechanism.kind"), "name": _ground(named, "mechanism.name")}
    if series.parties:
        how = How.STATED if series.told else How.RESOLVED
        grounds["parties"] = _ground(
            named, "mechanism.parties-in-name" if series.told else "mechanism.parties-of-sentence", how
        )
    levelled = next((m for m in [named, *told, *series.mentions] if m.level), None)
    if levelled:
        grounds["level"] = _ground(levelled, "mechanism.level")
    if edition is not None:
        ordinal_at = next(m for m in told if m.edition == edition)
        grounds["edition"] = Ground(
            (Span(*(ordinal_at.edition_span or (ordinal_at.start, ordinal_at.end))),), "mechanism.edition"
        )
    date, ground = _date(told, session_dates) if edition is not None else (None, None)
    if ground:
        grounds["date"] = ground
    return Mechanism(
        kind=MechanismKind(named.kind),
        name=named.name,
        parties=series.parties,
        level=Level(levelled.level) if levelled and levelled.level else None,
        edition=edition,
        date=date,
        evidence=tuple(dict.fromkeys(_sentence(page, m) for m in told)) or (_sentence(page, named),),
        grounds=grounds,
    )


def _fullest(mentions: list[MechanismMention]) -> MechanismMention:
    """The fullest name says most, the body before a headline in capitals."""
    return max(
        mentions,
        key=lambda m: (
            len(m.parties),
            not m.name.isupper(),
            m.edition is not None,
            m.alias is not None,
            len(m.name.split()),
            -m.start,
        ),
    )


def _ground(m: MechanismMention, rule: str, how: How = How.STATED) -> Ground:
    return Ground((Span(m.start, m.end),), rule, how)


def _sentence(page: Page, m: MechanismMention) -> Span:
    line = page.lines[m.line]
    return Span(line.start, line.end)


def _date(told: list[MechanismMention], session_dates: SessionDates) -> tuple[str | None, Ground | None]:
    """Take the date told at the name; else the session's day, for an edition that is news."""
    exact = sorted((m for m in told if m.date and m.date_span), key=lambda m: -len(m.date or ""))
    if exact and exact[0].date_span:
        return exact[0].date, Ground((Span(*exact[0].date_span),), "mechanism.date-at-name", How.RESOLVED)
    for m in told:
        if not m.recalled:
            date, ground = session_dates(m)
            if date:
                return date, ground
    return None, None
