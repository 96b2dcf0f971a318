"""Read an edition in figures and words: "11th", "fifth", "twenty-first", "inaugural"."""

from __future__ import annotations

import re

from communique.patterns import compiled

_UNITS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_ORDINALS = {word: n for n, word in enumerate(_UNITS, 1)} | {stem + "ieth": n for stem, n in _TENS.items()}
_ORDINALS |= {f"{stem}y-{_UNITS[u - 1]}": n + u for stem, n in _TENS.items() for u in range(1, 10)}
_ORDINALS |= {"inaugural": 1, "first-ever": 1, "maiden": 1, "first ever": 1}
_CARDINALS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
CARDINAL_PATTERN = rf"(?i:{'|'.join(sorted(_CARDINALS, key=len, reverse=True))})(?!\w)"
_FIGURE = compiled(r"(\d{1,3})(?:st|nd|rd|th)$", re.I)
_ROMAN = r"(?=[IVXL])(?:XL|L?X{0,3})(?:I[XV]|V?I{0,3})"
_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}

_DIGITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
# Built of its parts, for a list of all hundred is slow to compile, and many patterns hold it.
ORDINAL_PATTERN = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})(?:y-(?:{_DIGITS})|ieth)|first[- ]ever"
    rf"|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|{_DIGITS}|inaugural|maiden)"
)
ROMAN_PATTERN = rf"(?-i:{_ROMAN})(?![\w.])"  # "the IX session": only right before what it counts


def ordinal(word: str) -> int | None:
    """Give the number that an ordinal names, None if it names none.

    >>> ordinal("11th"), ordinal("twenty-first"), ordinal("inaugural"), ordinal("XIV"), ordinal("former")
    (11, 21, 1, 14, None)
    """
    if m := _FIGURE.match(word):
        return int(m[1])
    if word.isdigit() or word.lower() in _CARDINALS:  # "session 12", "round five"
        return int(word) if word.isdigit() else _CARDINALS.index(word.lower()) + 1
    return _ORDINALS.get(word.lower()) or _roman(word)


_COUNTING = frozenset(part for word in _ORDINALS for part in (word, *word.replace("-", " ").split()))
_ENDINGS = ("st", "nd", "rd", "th")
_ROMAN_LETTERS = frozenset("ivxl")


def is_ordinal(folded: str) -> bool:
    """Tell by its folded letters whether a chunk may be or end with an ordinal: a cheap question before dear ones."""
    if folded in _COUNTING or (folded[:1].isdigit() and folded.endswith(_ENDINGS)):
        return True
    if 0 < len(folded) < _LONGEST_ROMAN and _ROMAN_LETTERS.issuperset(folded):
        return True
    return (" " in folded or "-" in folded) and not _COUNTING.isdisjoint(folded.replace("-", " ").split())


_LONGEST_ROMAN = 8  # letters


def _roman(word: str) -> int | None:
    if not compiled(_ROMAN).fullmatch(word):
        return None
    values = [_LETTERS[letter] for letter in word]
    return sum(-v if v < max(values[k:]) else v for k, v in enumerate(values))
