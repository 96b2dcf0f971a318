"""Names compared: the same, a variant of one another, one a short form of the other, or none of these.

Likeness alone never makes two people one: it only says what kind of evidence is needed beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import OSA

_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN = str.maketrans(
    {"đ": "d", "Đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h"}
)
# Particles that outlets put in or leave out; they tell nobody apart.
_PARTICLES = frozenset("bin ibn bint al el de del la las los da do dos das van von der den di y e ul".split())
_GENERATIONS = frozenset("jr sr ii iii iv".split())
_MOST_SUBSETS = 6


class Likeness(IntEnum):
    """How two names stand to each other."""

    NONE = 0
    SHORT = 1  # the words of one are among the words of the other
    VARIANT = 2  # the same words but for a letter or two
    EQUAL = 3  # the same words, in any order, with or without diacritics, spaces and hyphens


@lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """Give the text in plain lower-case letters: no diacritics, đ as d."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(char for char in apart if not unicodedata.combining(char)).lower()


@lru_cache(maxsize=200_000)
def words_of(name: str) -> tuple[str, ...]:
    """Give the words of a name that tell people apart, folded, in their order."""
    every = _LETTERS.findall(fold(name.replace("'", "").replace("’", "")))
    telling = [word for word in every if len(word) > 1 and word not in _GENERATIONS]
    kept = [word for word in telling if word not in _PARTICLES]
    # "De La Rua", "Van": a name may be made of words that are particles elsewhere; "van" is Vietnamese too.
    return tuple(kept if len(kept) > 1 else telling or every)


@lru_cache(maxsize=500_000)
def alike(one: str, other: str) -> Likeness:
    """Tell how two names stand to each other."""
    a, b = words_of(one), words_of(other)
    if not a or not b:
        return Likeness.NONE
    if sorted(a) == sorted(b) or letters(one) == letters(other):
        return Likeness.EQUAL
    if len(a) == len(b) and _variant(a, b):
        return Likeness.VARIANT
    short, full = (a, b) if len(a) < len(b) else (b, a)
    if len(short) < len(full) and set(short) <= set(full):
        return Likeness.SHORT
    joined = OSA.distance("".join(sorted(a)), "".join(sorted(b)), score_cutoff=1)
    return (
        Likeness.VARIANT
        if len(a) != len(b) and min(map(len, map("".join, (a, b)))) >= 8 and joined <= 1
        else Likeness.NONE
    )


def _variant(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether each word of one name is a word of the other but for slips, and one at least is the very same.

    Short words differ by meaning, not by slips: Tea Banh is not Tea Vinh.
    """
    if not _slips(a, b) and not _slips(tuple(sorted(a)), tuple(sorted(b))):
        return False
    return bool(set(a) & set(b)) or min(map(len, (*a, *b))) >= 4


def _slips(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return all(x == y or _slip(x, y) for x, y in zip(a, b, strict=True))


def _slip(x: str, y: str) -> bool:
    longest = max(len(x), len(y))
    most = 0 if longest < 4 else 1 if longest < 8 else 2
    if longest == 4 and len(x) == len(y):
        return sorted(x) == sorted(y)  # letters changed places; another letter makes another short name
    return most > 0 and OSA.distance(x, y, score_cutoff=most) <= most


@lru_cache(maxsize=200_000)
def letters(name: str) -> str:
    """Give all letters of a name in the alphabet's order: the same however it is cut into words or turned round."""
    return "".join(sorted("".join(words_of(name))))


_DIGRAPHS = re.compile(r"tsch|sch|ch|zh|sh|ts|tz|dj|kh|gh|ph|th|bh|dh|ye|yo|yu|ya")
_ONE_SOUND = {
    "kh": "k",
    "gh": "k",
    "ph": "f",
    "th": "t",
    "bh": "b",
    "dh": "t",
    "ye": "e",
    "yo": "o",
    "yu": "u",
    "ya": "a",
}
_SOUNDS = str.maketrans("pgqcdjsxwiyeoau", "bkkktzzzvaaaaaa")
_SILENT = re.compile(r"[ah]+")


@lru_cache(maxsize=200_000)
def may_be(one: str, other: str) -> bool:
    """Tell whether two names may be one person's, given the same chair on the same day.

    Every word of the shorter name is a word of the longer one, but for slips and transliteration.
    """
    short, full = sorted((words_of(one), words_of(other)), key=len)
    left = list(full)
    for word in short:
        match = next((each for each in left if word == each or _slip(word, each) or _sound(word) == _sound(each)), None)
        if match is None:
            return alike(one, other) is not Likeness.NONE
        left.remove(match)
    return bool(short)


@lru_cache(maxsize=200_000)
def _sound(word: str) -> str:
    """Give the consonants of a word in classes that romanisations mix up, its first sound kept."""
    plain = _DIGRAPHS.sub(lambda match: _ONE_SOUND.get(match[0], "z"), word).translate(_SOUNDS)
    return plain[:1] + re.sub(r"(.)\1+", r"\1", _SILENT.sub("", plain[1:]))


def initials(name: str) -> str:
    """Give the first letters of the words in the alphabet's order."""
    return "".join(sorted(word[0] for word in words_of(name)))


def near(one: str, other: str) -> bool:
    """Tell whether half of the words of the shorter name begin like words of the other: it may be badly misspelt."""
    here, there = Counter(initials(one)), Counter(initials(other))
    return 2 * (here & there).total() >= min(here.total(), there.total())


def parts(name: str) -> Iterator[str]:
    """Give every choice of one to three words that a shorter form of the name may consist of."""
    words = sorted(set(words_of(name)))[:_MOST_SUBSETS]
    for size in range(1, min(len(words), 4)):
        yield from ("+".join(some) for some in combinations(words, size))


def whole(name: str) -> str:
    """Give the words of the name as ``parts`` of a longer one would name them."""
    return "+".join(sorted(set(words_of(name))))
