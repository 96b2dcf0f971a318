"""Which reports tell of the same meeting: day, sides and the people of each side decide; words for it may differ.

talks on 4 May, ministers X and Y / meeting on 4 May, X and Y         same
talks on 4 May, X and Y          / talks on 5 May, X and Y            likely: outlets misdate by a day
talks with minister Y            / reception by president Z, same day  nothing: another host
two meetings in one report                                            two
planned for 4 May, X and Y       / held on 4 May, X and Y             same
planned for May, X and Y         / held on 4 May, X and Y             likely
put off from 4 May, X and Y      / held on 11 June, X and Y           likely
talks, only guest Y told         / reception for Y, same day          likely: another may have been host
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from communique.resolving import names
from communique.resolving.days import Window, apart, day_of_year, in_the_year, iso, window
from communique.resolving.forms import Facts, Form, told_on
from communique.resolving.offices import ORDER, level_with
from communique.resolving.verdicts import Finding, Weighing, different

_SAME, _LIKELY, _UNSURE = 4.0, 3.0, 2.5
_OTHER_KIND = 4.5  # what makes a call or an exercise likely the talks that another report tells of
_BEFORE, _AHEAD = 10, 60  # days before publication in which an undated contact was held, after it is planned
PUT_OFF = 120  # days by which a contact may be put off
_LONGEST = 14  # months that one contact may be filed under
# All other formats are words for people sitting together; these are of another kind.
_APART = {"call": "call", "exercise": "exercise", "exchange": "exchange"}
_YEARLY = frozenset({"dialogue", "exchange", "exercise", "conference"})  # such sessions are held once in a while
People = list[dict[str, Any]]
_NUMBER = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a contact: each pair of its sides with each month or day of the year that it may have been on.

    A contact whose time is not told is looked for by its people.
    """
    days, day = when(form.facts), day_of_year(form.facts["date"])
    put_off = PUT_OFF if form.facts["status"] == "postponed" else 0
    months = list(Window(days.first, days.last + put_off).months(slack=2))[:_LONGEST] if days else []
    if day is None and days and days.exact:
        day = day_of_year(iso(days.first))
    pairs = _pairs(form.facts["sides"])
    filed = {f"{pair}|{month}" for pair in pairs for month in [*months, *([f"-{day}"] if day else [])]}
    people = {f"{pair}|{names.initials(each['name'])}" for pair in pairs for each in form.facts["participants"]}
    timed, timeless = {f"t:{each}" for each in people}, {f"u:{each}" for each in people}
    return (filed | timed, filed | timeless) if days else (filed | timeless, filed | timed | timeless)


def _pairs(sides: Iterable[str]) -> list[str]:
    told = sorted(sides)
    return [f"{a}-{b}" for a, b in combinations(told[:6], 2)] or [f"{side}-" for side in told] or ["-"]


def when(facts: Facts) -> Window | None:
    """Give the days on which a contact may have been: as told, or as its report's own day allows."""
    told, published = window(facts["date"]), told_on(facts)
    if told:
        end = window(facts.get("end_date"))
        return Window(told.first, end.last) if end and told.first <= end.last <= told.first + 31 else told
    if not published:
        return None
    ahead = facts["status"] not in ("held", "ongoing")
    if facts["date"]:
        return in_the_year(facts["date"], published.first, ahead=ahead)
    return (
        Window(published.first, published.last + _AHEAD) if ahead else Window(published.first - _BEFORE, published.last)
    )


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two tellings are of one contact."""
    if one.own is not None and one.own == other.own:
        return different("one report tells of both")
    weighing = Weighing()
    if not _sides(one.facts, other.facts, weighing):
        return None
    stranger = _stranger(one.facts, other.facts)
    if stranger is not None:
        return different(f"another person in the chair of {stranger}") if stranger else None
    matched = _people(one.facts, other.facts, weighing)
    guess = _days(one.facts, other.facts, weighing)
    if guess is None or not _words(one.facts, other.facts, weighing):
        return None
    if _APART.get(one.facts["format"]) != _APART.get(other.facts["format"]):
        return weighing.verdict(_OTHER_KIND, _UNSURE, likely=True)
    guess = guess or (matched < 2 and _by_another_host(one.facts, other.facts))
    return weighing.verdict(_LIKELY if guess else _SAME, _UNSURE, likely=guess)


def _days(one: Facts, other: Facts, weighing: Weighing) -> bool | None:
    """Weigh the days; give None where they exclude each other, True where it takes a guess to make them one."""
    a, b = when(one), when(other)
    if a is None or b is None:
        return _untimed(one, other, weighing)
    gap = apart(a, b)
    if gap > (1 if one["date"] and other["date"] else 2):
        return _put_off(one, other, weighing)
    if gap:
        weighing.add(1.5, "the days differ by one" if gap == 1 else "the days may be the same")
        return True
    widest = max(a.width, b.width)
    weight = 3.0 if widest <= 3 else 1.5 if widest <= 14 else 1.0 if widest <= 62 else 0.3
    weighing.add(weight, "the same day" if widest == 1 else "days that agree")
    return widest > 14 and _once_a_year(one, other, weighing)


def _put_off(one: Facts, other: Facts, weighing: Weighing) -> bool | None:
    """Weigh a contact that was put off, and one of the same people that came about after that was told."""
    for here, there in ((one, other), (other, one)):
        told, later = told_on(here), when(there)
        put_off = here["status"] == "postponed" and there["status"] != "postponed"
        if put_off and told and later and 0 < later.first - told.last <= PUT_OFF:
            weighing.add(0.5, "put off and held later")
            return True
    return None


def _untimed(one: Facts, other: Facts, weighing: Weighing) -> bool | None:
    days = [day_of_year(each["date"]) for each in (one, other)]
    if all(days):
        weighing.add(3.0, "the same day of the year")
        return False if days[0] == days[1] else None
    weighing.add(0.0, "the time is not told")
    return True


def _once_a_year(one: Facts, other: Facts, weighing: Weighing) -> bool:
    """Weigh what is only told roughly: sessions that are rare, and reports that come out together."""
    told = [told_on(each) for each in (one, other)]
    if one["format"] == other["format"] and one["format"] in _YEARLY:
        weighing.add(2.0, "sessions of this kind are held once a year or less")
    if told[0] and told[1] and apart(told[0], told[1]) <= 7 and one["date"] == other["date"]:
        weighing.add(1.5, "told at the same time in the same way")
    return True


def _sides(one: Facts, other: Facts, weighing: Weighing) -> bool:
    a, b = set(one["sides"]), set(other["sides"])
    if a == b and len(a) > 1:
        weighing.add(0.0, "the same sides")
        return True
    if len(a & b) >= 2 and min(len(a), len(b)) >= 3 and len(a & b) / len(a | b) >= 0.6:
        weighing.add(0.0 if len(a & b) / len(a | b) >= 0.75 else -0.5, "most sides are the same")
        return True
    if len(a & b) >= 3 and len(a & b) / max(len(a), len(b)) >= 0.6:
        weighing.add(-1.0, "many sides are the same")
        return True
    return False


def _by_another_host(one: Facts, other: Facts) -> bool:
    """Tell whether it takes a guess who was host: guests are often received by others than hold talks with them."""
    return [one["format"], other["format"]].count("reception") == 1


def _people(one: Facts, other: Facts, weighing: Weighing) -> int:
    """Weigh who was there, side by side."""
    matched = sum(1 for here, there in _chairs(one, other) if _meet(here, there))
    if matched:
        reason = "the same people on one side" if matched == 1 else "the same people on both sides"
        weighing.add(1.5 * min(matched, 2), reason)
    return matched


def _stranger(one: Facts, other: Facts) -> str | None:
    """Name whom another person replaces as a side's people, as host or as guest: that makes another contact.

    None where nobody does, an empty text where the names may be one and the same, badly misspelt.
    """
    told = [(side, _of(one, side), _of(other, side)) for side in sorted({*one["sides"], *other["sides"]})]
    chairs = [chair for chair, (_, *both) in zip(_chairs(one, other), told, strict=True) if all(both)]
    chairs += [(_as(one, role), _as(other, role)) for role in ("host", "guest")]
    for here, there in chairs:
        if here and there and not _meet(here, there):
            far = not any(names.near(x["name"], y["name"]) for x in here for y in there)
            return str(here[0]["name"]) if far else ""
    return None


def _chairs(one: Facts, other: Facts) -> list[tuple[People, People]]:
    """Give the people of each side in both tellings; whose state is not told may sit on any side."""
    here, there = _of(one, None), _of(other, None)
    sides = sorted({*one["sides"], *other["sides"]})
    return [(_of(one, side) + here, _of(other, side) + there) for side in sides]


def _meet(here: People, there: People) -> bool:
    return any(names.may_be(x["name"], y["name"]) for x in here for y in there)


def _as(facts: Facts, role: str) -> People:
    return [each for each in facts["participants"] if each["role"] == role]


def _of(facts: Facts, side: str | None) -> People:
    return [each for each in facts["participants"] if each["country"] == side]


def _words(one: Facts, other: Facts, weighing: Weighing) -> bool:
    """Weigh format, occasion and place; give False where they exclude each other."""
    a, b = one["format"], other["format"]
    if a == b:
        weighing.add(1.0, f"both {a}")
    elif _APART.get(a) != _APART.get(b):
        weighing.add(-0.5, f"but {a} and {b}")
    else:
        weighing.add(0.5, f"{a} and {b} may be two words for it")
    numbers = [set(_NUMBER.findall(each["occasion"] or "")) for each in (one, other)]
    if all(numbers):
        if not numbers[0] & numbers[1]:
            return False
        weighing.add(1.0, "the same edition")
    return _place(one, other, weighing)


def _place(one: Facts, other: Facts, weighing: Weighing) -> bool:
    if one["place_country"] and other["place_country"] and one["place_country"] != other["place_country"]:
        weighing.add(-2.0, "but told of in two states")
    elif one["place"] and other["place"] and names.fold(one["place"]) == names.fold(other["place"]):
        weighing.add(0.5, f"both in {one['place']}")
    return True


def level(forms: Iterable[Form]) -> str | None:
    """Give the level on which the sides met: that of the side whose highest participant ranks lower."""
    best: dict[str, int] = {}
    for country, offices in _offices(forms):
        found = level_with(offices)
        if found:
            best[country] = min(best.get(country, len(ORDER)), ORDER.index(found))
    return ORDER[max(best.values())] if best else None


def _offices(forms: Iterable[Form]) -> list[tuple[str, set[str]]]:
    """Give each participant's state and offices; one report may tell but one of the offices that another tells."""
    found: list[tuple[str, str, set[str]]] = []
    told = (each for form in sorted(forms, key=lambda form: form.id) for each in form.facts["participants"])
    for each in (each for each in told if each["country"]):
        of_state = (one for one in found if one[0] == each["country"])
        known = next((one for one in of_state if names.may_be(one[1], each["name"])), None)
        if known is None:
            found.append((each["country"], each["name"], set(each["offices"])))
        else:
            known[2].update(each["offices"])
    return [(country, offices) for country, _, offices in found]
