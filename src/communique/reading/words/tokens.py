"""Cut a report's text into words, each with its offsets, its folded form and its shape.

Offsets are code points into the text as given. A word keeps its abbreviating dot ("Gen.", "U.S.") but
not its possessive; hyphens and slashes are words of their own, so that "Vietnam-Laos" names two states.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from communique.patterns import compiled

ABBREVIATIONS = (
    "sen|sr|snr|lt|lieut|gen|maj|col|brig|adm|capt|cdr|cmdr|sgt|pol|hon|mr|mrs|ms|dr|prof|rev|st|sta|sto|ste|eng|engr|smt|"
    "no|nos|nrs|rs|tk|art|ret|rt|jr|mt|md|"
    r"ing|arc|arch|lic|licda|mag|phdr|judr|mudr|rndr|mgr|bc|drs|drg|ir|barr|cde|adv|mohd|esq|vs|a\.i|dept|govt|min|dep|sec|usec|asec|gov|atty|rep|rtd|retd|comdr|comdt|supt|insp|asst|assoc|univ|corp|co|"
    "ltd|inc|approx|ft|amb|pres|vol|para|wg|sqn|gp|cdre|vadm|radm|v|r"
)
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MARK = "\u0300-\u036f"
_WORD = compiled(
    rf"[A-Za-z][a-z]++(?![\w.'’ʼ`{_MARK}])"  # most words, first for speed
    r"|(?=[^\W_])(?:"
    rf"(?:US|NZ|HK|[ACS])\$(?=\s?\d)|"  # a currency, and no state
    rf"(?:[A-Z]\.){{2,6}}(?![a-z])|[A-Z]\.(?=\s?[A-Z(,])|(?i:{ABBREVIATIONS})\.(?![a-z])|(?:{_MONTHS})\.(?=\s?\d)"
    rf"|[A-Z][a-z]\.(?=[A-Z][a-z]{{3}})"  # "Kh.Bold", as Mongolia writes a name
    rf"|(?:Ts|Kh|Ch|Sh|Zh|Dz|Yo|Yu)\.(?= [A-Z][a-z]{{2}})"
    rf"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|ST|ND|RD|TH)?\b|\d+"
    rf"|[^\W\d_][{_MARK}]*(?:[^\W_]|[{_MARK}])*(?:['’ʼ`](?!s\b|S\b)[^\W\d_](?:[^\W_]|[{_MARK}])*)*"
    r")"
    rf"|['’`](?:s|S)\b|--+|\.\.\.+|\S"
)


_UNMARKED = str.maketrans("đĐıſ’", "dDis'")  # letters that have no decomposition


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Give a word without case, diacritics and abbreviating dots: "Tô" and "To" are one, and so are "ı" and "i"."""
    if word.isascii():
        return word.lower().replace(".", "") if len(word) > 1 else word.lower()
    plain = unicodedata.normalize("NFD", word.translate(_UNMARKED))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return plain.replace(".", "") if len(plain) > 1 else plain


@dataclass(slots=True)
class Words:
    """The words of a stretch of text, as parallel lists: surface, folded form, start and end offsets."""

    surface: list[str]
    folded: list[str]
    start: list[int]
    end: list[int]

    def __len__(self) -> int:
        return len(self.surface)


def cut_words(text: str, start: int, end: int) -> Words:
    """Cut ``text[start:end]`` into words; the offsets count from the beginning of ``text``."""
    spans = [m.span() for m in _WORD.finditer(text, start, end)]
    surface = [text[a:b] for a, b in spans]
    return Words(surface, list(map(fold, surface)), [a for a, _ in spans], [b for _, b in spans])


_APART = str.maketrans({"-": " - ", "(": " ( ", ")": " ) "})
_SIGNS = str.maketrans("", "", " -()")


def folded_words(form: str) -> list[str]:
    """Cut a form of the lexicon as a text is cut; plain words need no more than to be parted."""
    if form.isascii() and form.translate(_SIGNS).isalpha() and "--" not in form:
        return form.translate(_APART).lower().split()
    return [fold(word) for word in _WORD.findall(form)]


def one_edit(x: str, y: str) -> bool:
    """Tell whether one letter lost, added or changed makes one word of the other."""
    if abs(len(x) - len(y)) > 1:
        return False
    k = next((i for i, (c, d) in enumerate(zip(x, y, strict=False)) if c != d), min(len(x), len(y)))
    return x[k + 1 :] == y[k + 1 :] or x[k:] == y[k + 1 :] or x[k + 1 :] == y[k:]
