"""Which reports tell of the same trip: who sent it, whom it went to, who led it, and when."""

from __future__ import annotations

from communique.resolving import names
from communique.resolving.days import Window, apart, day_of_year, in_the_year, window
from communique.resolving.forms import Facts, Form, told_on
from communique.resolving.names import Likeness
from communique.resolving.verdicts import Finding, Weighing, different

_SAME, _UNSURE = 4.0, 2.5
_BEFORE, _AHEAD = 10, 60
_LONGEST = 14  # months that one visit may be filed under


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a visit: guest and host with each month in which it may have been."""
    days = when(form.facts)
    told = form.facts["start"] or form.facts["end"]
    months = list(days.months(slack=3))[:_LONGEST] if days else [f"-{day_of_year(told) or ''}"]
    filed = {f"{form.facts['guest']}>{form.facts['host']}|{month}" for month in months}
    return filed, filed


def when(facts: Facts) -> Window | None:
    """Give the days that a visit may have taken."""
    published = told_on(facts)
    ahead = facts["status"] not in ("held", "ongoing")
    ends = [_day(facts[slot], published, ahead) for slot in ("start", "end")]
    told = [each for each in ends if each]
    if told:
        return Window(min(each.first for each in told), max(each.last for each in told))
    if not published:
        return None
    return (
        Window(published.first, published.last + _AHEAD) if ahead else Window(published.first - _BEFORE, published.last)
    )


def _day(told: str | None, published: Window | None, ahead: bool) -> Window | None:
    found = window(told)
    return in_the_year(told, published.first, ahead=ahead) if told and not found and published else found


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two tellings are of one trip."""
    if one.own is not None and one.own == other.own:
        return different("one report tells of both")
    a, b = one.facts, other.facts
    if a["guest"] != b["guest"] or a["host"] != b["host"]:
        return None
    weighing = Weighing()
    if not _leader(a, b, weighing) or not _days(a, b, weighing):
        return None
    if a["kind"] and a["kind"] == b["kind"]:
        weighing.add(0.5, f"both {a['kind']} visits")
    return weighing.verdict(_SAME, _UNSURE)


def _leader(a: Facts, b: Facts, weighing: Weighing) -> bool:
    if not a["leader"] or not b["leader"]:
        weighing.add(1.0, "the same guest and host; a leader is not told")
        return True
    if names.alike(a["leader"], b["leader"]) is Likeness.NONE:
        return False
    weighing.add(2.5, "the same guest, host and leader")
    return True


def _days(a: Facts, b: Facts, weighing: Weighing) -> bool:
    here, there = when(a), when(b)
    if here is None or there is None:
        weighing.add(0.5, "a time is not told")
        return True
    gap = apart(here, there)
    if gap > 2:
        return False
    widest = max(here.width, there.width)
    weighing.add(
        3.0 if not gap and widest <= 5 else 2.0 if widest <= 14 else 1.5 if widest <= 70 else 0.5, "days that agree"
    )
    return True
