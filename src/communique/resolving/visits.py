"""Which reports tell of the same trip: who sent it, whom it went to, who led it, and when.

X to Chile from 4 May / X to Chile until 6 May     same: a visit takes some days
X to Chile on 4 May   / X to Chile on 20 May       nothing
X to Chile on 4 May   / X to Chile, no day told    likely, unless X went there twice
X put off from 4 May  / X in Chile on 1 July       likely
guest and host only   / X to Chile, same days      likely: another may have gone
"""

from __future__ import annotations

from datetime import date

from communique.resolving import names
from communique.resolving.days import Window, apart, day_of_year, in_the_year, window
from communique.resolving.forms import Facts, Form, told_on
from communique.resolving.names import Likeness
from communique.resolving.offices import shared
from communique.resolving.verdicts import Finding, Weighing, different

_SAME, _LIKELY, _UNSURE = 4.0, 3.0, 2.5
_STAY = 3  # days that a visit takes, where only its beginning or its end is told
_PUT_OFF = 120  # days by which a visit may be put off
_RETURN = 10  # days after publication on which a visit under way may end
_BEFORE, _AHEAD = 10, 60
_LONGEST = 14  # months that one visit may be filed under


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a visit: guest and host with each month or day of the year in which it may have been.

    A visit whose time is not told is looked for by its leader.
    """
    pair, days = f"{form.facts['guest']}>{form.facts['host']}", when(form.facts)
    months = list(days.months(slack=3))[:_LONGEST] if days else []
    if days and form.facts["status"] == "postponed":
        months = list(Window(days.first, days.last + _PUT_OFF).months(slack=3))[:_LONGEST]
    filed = {f"{pair}|{each}" for each in (*months, *_days_of_year(form.facts))}
    leader = names.initials(form.facts["leader"] or "")
    timed, timeless = {f"{pair}|t:{leader}"}, {f"{pair}|u:{leader}"}
    return (filed | timed, filed | timeless) if days else (filed | timeless, filed | timed | timeless)


def _days_of_year(facts: Facts) -> list[str]:
    """Give the days of the year on which it began and ended, as told."""
    return [f"-{day}" for day in (day_of_year(facts["start"]), day_of_year(facts["end"])) if day]


def when(facts: Facts) -> Window | None:
    """Give the days that a visit may have taken."""
    published = told_on(facts)
    ahead = facts["status"] not in ("held", "ongoing")
    start = _day(facts["start"], published, ahead=ahead)
    end = _day(facts["end"], published, ahead=ahead, slack=_RETURN)
    if start and end:
        return Window(min(start.first, end.first), max(start.last, end.last))
    if start:
        return Window(start.first, start.last + _STAY)
    if end:
        return Window(end.first - _STAY, end.last)
    if not published:
        return None
    return (
        Window(published.first, published.last + _AHEAD) if ahead else Window(published.first - _BEFORE, published.last)
    )


def _day(told: str | None, published: Window | None, *, ahead: bool, slack: int = 1) -> Window | None:
    found = window(told)
    if told and not found and published:
        return in_the_year(told, published.first, ahead=ahead, slack=slack)
    return found


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two tellings are of one trip."""
    if one.own is not None and one.own == other.own:
        return different("one report tells of both")
    a, b = one.facts, other.facts
    if a["guest"] != b["guest"] or a["host"] != b["host"]:
        return None
    weighing = Weighing()
    if not _leader(a, b, weighing):
        return None
    guess = _days(a, b, weighing)
    if guess is None:
        return None
    if a["kind"] and a["kind"] == b["kind"]:
        weighing.add(0.3 if guess else 0.5, f"both {a['kind']} visits")
    if guess and not _same_office(a, b):
        weighing.add(-0.5, "but its leader is told of with another office")
    guess = guess or not a["leader"] or not b["leader"]
    return weighing.verdict(_LIKELY if guess else _SAME, _UNSURE, likely=guess)


def _leader(a: Facts, b: Facts, weighing: Weighing) -> bool:
    if not a["leader"] or not b["leader"]:
        weighing.add(1.0, "the same guest and host; a leader is not told")
        return True
    if names.alike(a["leader"], b["leader"]) is Likeness.NONE:
        return False
    weighing.add(2.5, "the same guest, host and leader")
    return True


def _same_office(a: Facts, b: Facts) -> bool:
    """Tell whether the leaders may have held one office; what is not told speaks against nothing."""
    here, there = (tuple(office for each in facts["participants"] for office in each["offices"]) for facts in (a, b))
    return not here or not there or shared(here, there) is not None


def _days(a: Facts, b: Facts, weighing: Weighing) -> bool | None:
    """Weigh the days; give None where they exclude each other, True where it takes a guess to make them one."""
    here, there = when(a), when(b)
    if here is None or there is None:
        return _untimed(a, b, weighing)
    gap = apart(here, there)
    if gap > 2:
        return _put_off(a, b, weighing)
    widest = max(here.width, there.width)
    weighing.add(
        3.0 if not gap and widest <= 5 else 2.0 if widest <= 14 else 1.5 if widest <= 70 else 0.5, "days that agree"
    )
    return gap > 0 or widest > 14


def _untimed(a: Facts, b: Facts, weighing: Weighing) -> bool | None:
    """Weigh the days of the year, where that is all that one of them tells."""
    days = [set(_days_of_year(each)) for each in (a, b)]
    if days[0] & days[1]:
        weighing.add(2.0, "the same day of the year")
        return when(a) is not None or when(b) is not None
    span = when(a) or when(b)
    told = days[0] if when(a) is None else days[1]
    if all(days) and a["start"] and b["start"]:
        return None
    if span and told:
        weighing.add(0.5, "a day of the year that lies within the other's days")
        return True if any(_in(span, day) for day in told) else None
    weighing.add(0.0, "a time is not told")  # who goes there once goes there again
    return True


def _in(span: Window, day: str) -> bool:
    """Tell whether a day of the year lies in a span of days, or shortly before or after it."""
    years = range(date.fromordinal(max(1, span.first)).year - 1, date.fromordinal(span.last).year + 2)
    days = (window(f"{year:04}{day}") for year in years)
    return any(each is not None and apart(each, span) <= 2 for each in days)


def _put_off(a: Facts, b: Facts, weighing: Weighing) -> bool | None:
    """Weigh a visit that was put off, and one that came about after that was told."""
    for one, other in ((a, b), (b, a)):
        told, later = told_on(one), when(other)
        put_off = one["status"] == "postponed" and other["status"] != "postponed"
        if put_off and told and later and 0 < later.first - told.last <= _PUT_OFF:
            weighing.add(0.5, "put off and held later")
            return True
    return None
