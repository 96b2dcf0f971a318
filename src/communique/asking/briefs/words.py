"""The plain English of briefs: days, periods, lists, sides and people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from communique.answers import Attendee, Contact
from communique.codes import STATES

_MONTHS = "January February March April May June July August September October November December".split()
_ISO = re.compile(r"\b(\d{4}-\d\d-\d\d|\d{4}-\d\d)\b(?!\d)")
_YEARS = re.compile(r"\b(\d{4})-(\d{4})\b")
_ARTICLE = re.compile(
    r"(United|Republic|Democratic|Central African|Dominican Rep|Czech Rep|Federated|Marshall|Solomon|Cook)\b"
    r"|(Philippines|Netherlands|Bahamas|Gambia|Maldives|Comoros|Seychelles|Congo|Holy See)$"
)
_FORMATS = {"call": "telephone call", "exercise": "joint exercise"}
_MOST_NAMED = 8
_HOSTS = ("host", "chair", "guest")


class Names:
    """What sides are called: states by their names, organisations by the acronym that the register has."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known

    def side(self, code: str) -> str:
        """Give a side within a sentence: ``Vietnam``, ``the Philippines``, ``ASEAN``."""
        name = self._known.get(code, code) if code in STATES else code
        return f"the {name}" if _ARTICLE.match(name) else name

    def sides(self, codes: Iterable[str]) -> str:
        """Give sides in the alphabet's order of their names."""
        return listed(sorted(self.side(code) for code in codes))

    def bare(self, code: str) -> str:
        """Give a side as a heading does."""
        return self._known.get(code, code) if code in STATES else code

    def person(self, one: Attendee) -> str:
        """Give somebody who took part, with their state and their part in it."""
        of = f" of {self.side(one.country)}" if one.country else ""
        return f"{one.name}{of}" + (f" ({one.role})" if one.role in _HOSTS else "")


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Give words as a list in a sentence."""
    return f"{', '.join(words[:-1])} {joint} {words[-1]}" if len(words) > 1 else "".join(words)


def day(edtf: str | None) -> str:
    """Give a date in words, as exact as it is told."""
    if not edtf:
        return "day not told"
    parts = [part for part in edtf.split("-") if "X" not in part]
    year = parts[0] if "X" not in edtf.split("-")[0] else ""
    months = [*parts, "", ""][1:] if year else [*parts, "", ""]
    month = _MONTHS[int(months[0]) - 1] if months[0] else ""
    told = " ".join(each for each in (months[1].lstrip("0"), month, year) if each)
    return told if year else f"{told} of a year not told".strip()


def span(start: str | None, end: str | None) -> str:
    """Give a span of days or years in words: ``18 to 22 December 2024``, ``2025 to 2029``."""
    if not start or not end or start == end:
        return day(start or end) if start or end else "days not told"
    first, last = day(start).split(" "), day(end)
    if len(start) == len(end) >= 7 and start[:4] == end[:4] and "X" not in start + end:
        first = first[:1] if start[:7] == end[:7] else first[:-1]
    return f"{' '.join(first)} to {last}"


def period(start: str | None, end: str | None) -> str:
    """Give the period of an instrument; nothing where none is told."""
    if start and end:
        return span(start, end)
    return f"from {day(start)}" if start else f"until {day(end)}" if end else ""


def spoken(ground: str, called: Mapping[str, str]) -> str:
    """Give a ground as a brief words it: days written out, ids by the names of what they are."""
    for name, words in called.items():
        ground = ground.replace(name, words)
    ground = _YEARS.sub(r"\1 to \2", ground)
    return _ISO.sub(lambda match: day(match[1]), ground)


def opened(sentence: str) -> str:
    """Give a sentence with a capital at its head."""
    return sentence[:1].upper() + sentence[1:]


def ordinal(number: int) -> str:
    """Give a number as a session's place: ``4th``."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{ending}"


def apart(earlier: str, later: str) -> str:
    """Give the time between two days in the unit that a person would use."""
    days = (date.fromisoformat(later) - date.fromisoformat(earlier)).days
    if days < 60:
        return f"{days} day" + ("s" if days != 1 else "")
    return f"{days // 30} months" if days < 730 else f"{days // 365} years"


def kind(contact: Contact) -> str:
    """Give what kind of contact it was."""
    return _FORMATS.get(contact.format, contact.format)


def when(contact: Contact) -> str:
    """Give when a contact was, as exact as it is told."""
    return span(contact.date, contact.end_date) if contact.date else "day not told"


def where(contact: Contact, names: Names) -> str:
    """Give where a contact was; nothing where that is not told."""
    state = names.side(contact.place_country) if contact.place_country else ""
    return ", ".join(each for each in (contact.place or "", state) if each)


def who(contact: Contact, names: Names) -> str:
    """Give who took part: hosts and chairs first, each person once."""
    inorder = sorted(contact.participants, key=lambda one: _HOSTS.index(one.role) if one.role in _HOSTS else 9)
    every = list(dict.fromkeys(names.person(one) for one in inorder))
    more = len(every) - _MOST_NAMED
    return ", ".join([*every[:_MOST_NAMED], *([f"and {more} more"] if more > 0 else [])])
