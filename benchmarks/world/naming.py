"""Gives invented people their names, and each name the forms it takes in print."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from benchmarks.world.names import CULTURES, Culture

_LIKELY_TWO_SURNAMES = 0.75


class Style(NamedTuple):
    """How an outlet prints names."""

    diacritics: bool
    other_school: bool  # the other romanisation
    given_first: bool  # turned to the Western order
    brief: bool  # middle names and second surnames left out


@dataclass(slots=True, eq=False)
class Name:
    """A person's name in its parts, and the forms already made of it."""

    culture: Culture
    given: str
    middle: str
    family: str
    second: str
    _forms: dict[Style, str] = field(default_factory=dict)

    def key(self) -> tuple[str, ...]:
        """Give the name's parts, alike for namesakes."""
        return (self.given, self.middle, self.family, self.second)

    def form(self, style: Style) -> str:
        """Give the whole name as an outlet of that style prints it."""
        found = self._forms.get(style)
        if found is None:
            found = self._forms[style] = _form(self, style)
        return found

    def short(self, style: Style) -> str:
        """Give the one name by which this culture calls people."""
        word = self.given if self.culture.called_by_given else self.family
        return _romanised(word, self.culture, style)


def new_name(rng: random.Random, culture_name: str) -> Name:
    """Draw a name of the culture."""
    culture = CULTURES[culture_name]
    pick = rng.choice
    middle = pick(culture.middles) if culture.middles else ""
    second = pick(culture.seconds) if culture.seconds and rng.random() < _LIKELY_TWO_SURNAMES else ""
    return Name(culture, pick(culture.givens), middle, pick(culture.families), second)


def sibling_of(rng: random.Random, name: Name) -> Name:
    """Draw a name of the same family: another given name, all else alike."""
    return Name(name.culture, rng.choice(name.culture.givens), name.middle, name.family, name.second)


def near_namesake_of(rng: random.Random, name: Name) -> Name:
    """Draw a name that differs only in the middle, or in the family's name where there is no middle."""
    culture = name.culture
    if culture.middles:
        return Name(culture, name.given, rng.choice(culture.middles), name.family, name.second)
    return Name(culture, name.given, "", rng.choice(culture.families), name.second)


def namesake_of(name: Name) -> Name:
    """Give another person's name that is letter for letter the same."""
    return Name(name.culture, name.given, name.middle, name.family, name.second)


def misspelt(rng: random.Random, name: str) -> str:
    """Drop, double, swap or mistake a letter within the name, never the first of a word."""
    places = [i for i in range(1, len(name) - 1) if name[i].isalpha() and name[i - 1].isalpha()]
    if not places:
        return name
    at = rng.choice(places)
    slip = rng.random()
    if slip < 0.35:
        return name[:at] + name[at + 1 :]
    if slip < 0.6:
        return name[:at] + name[at] + name[at:]
    if slip < 0.85 and name[at + 1].isalpha():
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + rng.choice("aeioun") + name[at + 1 :]


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Give the word without diacritics."""
    apart = unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D").replace("ı", "i"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _form(name: Name, style: Style) -> str:
    culture = name.culture
    drop = style.brief and culture.may_drop_middle
    middle = "" if drop else name.middle
    second = "" if style.brief else name.second
    if culture.family_first and not (style.given_first and culture.may_swap):
        words = [name.family, middle, name.given]
    elif not culture.family_first and style.given_first and culture.may_swap:
        words = [name.family, middle, name.given]  # an outlet that takes them for Western names turned round
    else:
        words = [name.given, middle, name.family, second]
    return _romanised(" ".join(word for word in words if word), culture, style)


def _romanised(text: str, culture: Culture, style: Style) -> str:
    if style.other_school:
        for ours, theirs in culture.variants:
            text = text.replace(ours, theirs)
    return text if style.diacritics else plain(text)
