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
from itertools import combinations, permutations

from rapidfuzz.distance import OSA

_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN = str.maketrans({"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h"})
# Particles that outlets put in or leave out; they tell nobody apart.
_PARTICLES = frozenset("bin ibn bint al el de del la las los da do dos das van von der den di y e ul".split())
_GENERATIONS = frozenset("jr sr ii iii iv".split())
_APOSTROPHES = re.compile("['’‘ʻʼ`´]")
_ABD = re.compile(r"\babd[aeu][lr]?\b")
_SERVANT = re.compile(r"\babd[aeu][lr](?!la(?:h|e|y)?\b|la[ey]|lo|a[ey])(\w{4,})")
# Words of one syllable, as Vietnamese and Chinese names are made of.
_SYLLABLE = re.compile(
    r"(?!\w*(?:aa|ii|uu))(?:ngh?|nh|ph|th|tr|ch|gh|kh|zh|sh|hs|ts|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_ONE_SCHOOL = {"zh": "ch", "q": "ch", "j": "ch", "hs": "x", "w": "v", "ou": "u", "oo": "u", "ee": "i", "ea": "ia"}
_SYLLABLE_SOUNDS = re.compile(r"^(?:zh|q|j|hs|w)|ou|oo|ee|ea")
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
    apart = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN))
    return "".join(char for char in apart if not unicodedata.combining(char))


@lru_cache(maxsize=200_000)
def words_of(name: str) -> tuple[str, ...]:
    """Give the words of a name that tell people apart, folded, in their order."""
    every = _spelt_out(name)
    telling = tuple(word for word in every if len(word) > 1 and word not in _GENERATIONS)
    # "Do" and "Van" are names where every word is of one syllable: Do Ba Ty, Phan Van Giang.
    syllables = all(_SYLLABLE.fullmatch(word) for word in telling)
    kept = telling if syllables else tuple(word for word in telling if word not in _PARTICLES)
    return kept if len(kept) > 1 else telling or every


@lru_cache(maxsize=200_000)
def _spelt_out(name: str) -> tuple[str, ...]:
    """Give all words of a name, folded; Abdulrahman, Abdel Rahman and Abd al-Rahman are two words each."""
    plain = _SERVANT.sub(r"abd \1", _ABD.sub("abd", fold(_APOSTROPHES.sub("", name))))
    return tuple(_LETTERS.findall(plain))


@lru_cache(maxsize=500_000)
def alike(one: str, other: str) -> Likeness:
    """Tell how two names stand to each other."""
    a, b = words_of(one), words_of(other)
    if not a or not b or _other_generation(one, other):
        return Likeness.NONE
    if sorted(a) == sorted(b) or _cut_otherwise(one, other):
        return _with_initials(Likeness.EQUAL, one, other)
    if len(a) == len(b):
        return _with_initials(Likeness.VARIANT if _variant(a, b) else Likeness.NONE, one, other)
    short, full = sorted((a, b), key=len)
    if _heard_in(short, full):
        return _with_initials(Likeness.SHORT, one, other)
    joined = ["".join(sorted(each)) for each in (a, b)]
    one_slip = min(map(len, joined)) >= 8 and OSA.distance(*joined, score_cutoff=1) <= 1
    return Likeness.VARIANT if one_slip and not _plain(a + b) else Likeness.NONE


def _other_generation(one: str, other: str) -> bool:
    """Tell whether the names say junior and senior, or second and third."""
    here, there = (_GENERATIONS.intersection(_spelt_out(each)[1:]) for each in (one, other))
    return bool(here and there and here != there)


def _cut_otherwise(one: str, other: str) -> bool:
    """Tell whether the names are the same but for where words begin and in which order they stand."""
    if letters(one) != letters(other) and run_together(one) != run_together(other):
        return False
    return any(_arranged(here) & _arranged(there) for here, there in zip(_readings(one), _readings(other), strict=True))


def _readings(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return words_of(name), _spelt_out(name)


def _arranged(words: tuple[str, ...]) -> set[str]:
    """Give the letters of a name in every order of its words, or in the order told where there are many."""
    return {"".join(each) for each in permutations(words)} if len(words) < 5 else {"".join(words)}


def _with_initials(likeness: Likeness, one: str, other: str) -> Likeness:
    """Lower a likeness that initials speak against: J. Smith is not Peter Smith."""
    here, there = _initials_told(one), _initials_told(other)
    if not here and not there:
        return likeness
    if here and there:
        return likeness if here == there else min(likeness, Likeness.VARIANT) if here & there else Likeness.NONE
    told, full = (one, other) if here else (other, one)
    spare = [word[0] for word in words_of(full) if word not in words_of(told)]
    return Likeness.NONE if spare and not (here | there) & set(spare) else likeness


def _initials_told(name: str) -> set[str]:
    """Give the initials of a name; "U", "y" and "e" are words of their own."""
    return {word for word in _spelt_out(name) if len(word) == 1 and word not in "uyeo"}


def paired(short: tuple[str, ...], full: tuple[str, ...]) -> list[tuple[str, str]]:
    """Give each word of the shorter name with the word of the other that it may be."""
    found, left = [], list(full)
    for word in sorted(short, key=lambda word: word not in full):
        match = word if word in left else next((each for each in left if _may_be_word(word, each)), None)
        if match is not None:
            left.remove(match)
            found.append((word, match))
    return found


def _heard_in(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether the longer name has each word of the shorter one, or one that sounds alike."""
    pairs = paired(short, full)
    told = len(pairs) == len(short) and all(heard(word) == heard(match) for word, match in pairs)
    return told and bool(set(short) & set(full) or max(map(len, short)) > 4)


def _may_be_word(x: str, y: str) -> bool:
    return x == y or _slip(x, y) or _one_sound(x, y)


def _variant(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether each word of one name is a word of the other but for slips, and one at least is the very same.

    Short words differ by meaning, not by slips: Tea Banh is not Tea Vinh.
    """
    if len(paired(a, b)) < len(a):
        return False
    return bool(set(a) & set(b)) or min(map(len, (*a, *b))) >= 4


def _slip(x: str, y: str) -> bool:
    """Tell whether one word is the other but for a letter or two.

    Another letter makes another word of one syllable (Thanh and Thang, Chen and Cheng), letters that changed places
    may be a slip (Nguyen and Ngueyn).
    """
    if not _edited(x, y):
        return False
    return not _plain((x, y)) or (max(len(x), len(y)) > 4 and sorted(x) == sorted(y))


def _plain(words: tuple[str, ...]) -> bool:
    """Tell whether all words are of one syllable, as in Vietnamese and Chinese names."""
    return all(_SYLLABLE.fullmatch(word) for word in words)


def _edited(x: str, y: str) -> bool:
    longest = max(len(x), len(y))
    most = 0 if longest < 4 else 1 if longest < 8 else 2
    if longest == 4 and len(x) == len(y):
        return sorted(x) == sorted(y)  # letters changed places; another letter makes another short name
    return most > 0 and OSA.distance(x, y, score_cutoff=most) <= most


def _one_sound(x: str, y: str) -> bool:
    """Tell whether two words are one name in two romanisations."""
    if _plain((x, y)):
        # Zhou and Chou are of two schools; Qi and Ji are of one, and two names.
        schools = (
            x[0] == y[0] or {x[0], y[0]} <= {"w", "v"} or sum(each.startswith(("ch", "hs")) for each in (x, y)) == 1
        )
        return schools and heard(x) == heard(y)
    return min(len(x), len(y)) > 3 and len(_sound(x)) > 2 and _sound(x) == _sound(y)


@lru_cache(maxsize=200_000)
def heard(word: str) -> str:
    """Give what a word's romanisations have in common, by which they are found."""
    if len(word) < 4 or _SYLLABLE.fullmatch(word):
        return _one_school(word)
    return _sound(word)


def _one_school(word: str) -> str:
    return _SYLLABLE_SOUNDS.sub(lambda match: _ONE_SCHOOL[match[0]], word)


@lru_cache(maxsize=200_000)
def letters(name: str) -> str:
    """Give all letters of a name in the alphabet's order: the same however it is cut into words or turned round."""
    return "".join(sorted("".join(words_of(name))))


_DIGRAPHS = re.compile(r"tsch|sch|ks|ch|zh|sh|ts|tz|dj|kh|gh|ph|th|bh|dh|ye|yo|yu|ya")
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
_FIRST = str.maketrans("wcgqjy", "vkkkze")
_SILENT = re.compile(r"[ah]+")


@lru_cache(maxsize=200_000)
def may_be(one: str, other: str) -> bool:
    """Tell whether two names may be one person's, given the same chair on the same day.

    Every word of the shorter name is a word of the longer one, but for slips and transliteration.
    """
    short, full = sorted((words_of(one), words_of(other)), key=len)
    left = list(full)
    for word in short:
        match = next(
            (each for each in left if word == each or _edited(word, each) or _sound(word) == _sound(each)), None
        )
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
    """Give the first letters of the words in the alphabet's order, as any romanisation would have them."""
    first = (_one_school(word)[0] for word in words_of(name))
    return "".join(sorted("".join(first).translate(_FIRST)))


def misspelt(name: str) -> Iterator[str]:
    """Give what a name has in common with those that differ from it by slips: where one word has one, another is whole.

    That is its initials with each of its words as it is heard, and how its words begin, should two of them be misspelt;
    a name of one word has its beginning and its end.
    """
    words, first = words_of(name), initials(name)
    if len(words) == 1:
        yield from (f"{first}:{words[0][:3]}-", f"{first}:-{words[0][-3:]}")
    else:
        yield from (f"{first}:{word}" for word in sorted({heard(word) for word in words}))
        yield "+".join(sorted(word[:3] for word in words))


def near(one: str, other: str) -> bool:
    """Tell whether half of the words of the shorter name begin like words of the other: it may be badly misspelt."""
    here, there = (Counter(word[0] for word in words_of(name)) for name in (one, other))
    return 2 * (here & there).total() >= min(here.total(), there.total())


def parts(name: str) -> Iterator[str]:
    """Give every choice of one to three words that a shorter form of the name may consist of, as they are heard."""
    words = sorted({heard(word) for word in words_of(name)})[:_MOST_SUBSETS]
    for size in range(1, min(len(words), 4)):
        yield from ("+".join(some) for some in combinations(words, size))


def whole(name: str) -> str:
    """Give the words of the name as ``parts`` of a longer one would name them."""
    return "+".join(sorted({heard(word) for word in words_of(name)}))


def run_together(name: str) -> str:
    """Give all letters of a name with its particles, the same whether they are written apart or not."""
    return "".join(sorted("".join(_spelt_out(name))))
