"""Which reports tell of the same instrument: kind, parties, period and subject; then what succeeds what.

Protocol 2020-2024 on defence / Protocol for 2020-2024        same: kind, parties and period
Protocol 2020-2024            / Protocol 2025-2029            nothing: the later succeeds the earlier
Plan for 2025                 / Protocol 2025-2029            nothing: the plan hangs under the protocol
memorandum signed on 4 May    / memorandum signed on 9 May    nothing: two papers
"""

from __future__ import annotations

from communique.resolving.days import Window, apart, window
from communique.resolving.forms import Facts, Form, told_on
from communique.resolving.verdicts import Finding, Weighing
from communique.resolving.words import line_words, overlap

_SAME, _LIKELY, _UNSURE = 4.0, 3.0, 2.5
_AHEAD = 400  # days by which an instrument may be signed or told of before its period begins
# Outlets call one paper by several of these names; the kinds that are not here name a paper of their own.
_CLASSES = {"agreement": "pact", "memorandum": "pact", "treaty": "pact", "other": "pact", "protocol": "pact"}
_CLASSES |= {"plan": "plan", "programme": "plan"}
_SIGNING = 3  # days by which outlets differ on the day of a signing


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of an instrument: its parties, with its period or its years."""
    parties = "-".join(form.facts["parties"])
    filed = {f"{parties}|{class_of(form.facts['kind'])}"}
    return filed, filed


def class_of(kind: str) -> str:
    """Give the class of a kind: kinds that outlets use for one paper are one class."""
    return _CLASSES.get(kind, kind)


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two forms are one instrument."""
    a, b = one.facts, other.facts
    if a["parties"] != b["parties"] or class_of(a["kind"]) != class_of(b["kind"]):
        return None
    weighing = Weighing()
    same = a["kind"] == b["kind"]
    weighing.add(1.0 if same else 0.0, "the same parties and kind" if same else "the same parties")
    guess = _period(a, b, weighing)
    if guess is None or not _signing(a, b, weighing) or not _subject(a, b, weighing):
        return None
    guess = guess or (weighing.weight < _SAME and any(line_words(each["subject"]) for each in (a, b)))
    return weighing.verdict(_LIKELY if guess else _SAME, _UNSURE, likely=guess)


def _period(a: Facts, b: Facts, weighing: Weighing) -> bool | None:
    """Weigh the periods; give None where they exclude each other, True where it takes a guess to make them one."""
    periods = [(each["period_start"], each["period_end"]) for each in (a, b)]
    if all(any(period) for period in periods):
        if any(x and y and x[:4] != y[:4] for x, y in zip(*periods, strict=True)):
            return None
        weighing.add(2.5, "the same period")
        return False
    if not any(any(period) for period in periods):
        return False
    dated, undated = (a, b) if any(periods[0]) else (b, a)
    return _covered(dated, undated, weighing)


def _covered(dated: Facts, undated: Facts, weighing: Weighing) -> bool | None:
    """Tell whether what is told without a period was told within the other's period, or shortly before."""
    told = window(undated["date"]) or told_on(undated)
    start, end = window(dated["period_start"]), window(dated["period_end"])
    if told and ((start and told.last < start.first - _AHEAD) or (end and told.first > end.last)):
        return None
    weighing.add(0.5 if told else 0.0, "told of within the other's period" if told else "a period is not told")
    return True


def _signing(a: Facts, b: Facts, weighing: Weighing) -> bool:
    here, there = _signed(a), _signed(b)
    if here and there:
        gap = apart(here, there)
        if gap > _SIGNING:
            return False
        exact = here.exact and there.exact
        weighing.add(
            2.0 if exact else 1.0, "signed on the same day" if exact and not gap else "days of signing that agree"
        )
    return True


def _signed(facts: Facts) -> Window | None:
    """Give when it was signed: as told, or shortly before the report that calls it signed."""
    if facts["action"] != "signed":
        return None
    told, published = window(facts["date"]), told_on(facts)
    return told or (Window(published.first - 10, published.last) if published else None)


def _subject(a: Facts, b: Facts, weighing: Weighing) -> bool:
    """Weigh the subjects, what all instruments of two ministries are about left aside."""
    if not a["subject"] or not b["subject"]:
        weighing.add(0.5, "a subject is not told")
        return True
    here, there = line_words(a["subject"]), line_words(b["subject"])
    common = 1.0 if here == there else overlap(here, there)
    if common < 0.34 and not (here and there and (here <= there or there <= here)):
        return False
    weighing.add(1.0 + common, "the same subject" if common == 1.0 else "subjects in much the same words")
    return True
